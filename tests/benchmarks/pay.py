"""How long the salaries take from the rows of the database to painted pixels.

Run with ``uv run python -m tests.benchmarks.pay``. Every figure of the data is built, laid out and painted anew each
time, as after a change of the filter; nothing of the round before is kept.
"""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from explorer.charts.pay_chart import PayChart
from explorer.charts.style import ChartStyle
from explorer.figures.pay import build_pay_figure
from explorer.figures.pay_measure import PayMeasure
from explorer.market import queries
from explorer.market.database import open_market
from explorer.market.pay_filters import PayFacet, PayFilter, PayShow, count_facets
from explorer.paths import bundled_database
from explorer.workspace.language import Language, load_fonts
from explorer.workspace.theme import LIGHT
from tests.benchmarks.report import Measured, percentile, print_limit

WIDTH, HEIGHT = 814, 500
"""What a laptop's window shows of the chart, px; the rest is laid out and waits to be scrolled to."""
ROUNDS = 40
LIMIT_MS = 30.0


def timed(work: Callable[[], object]) -> float:
    """Return how long something takes, ms."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def main() -> int:
    """Print what was measured; exit code 1 where the limit was missed."""
    application = QGuiApplication.instance() or QGuiApplication(["pay", "-platform", "offscreen"])
    load_fonts()
    with open_market(bundled_database()) as market, market.reading() as reader:
        bands = queries.load_salary_bands(reader)
        roles = tuple(queries.load_vocabulary(reader).roles.values())
    everything = PayFilter.of({PayFacet.SHOW: {PayShow.CITIES}})
    is_good = True
    for name, chosen in (("without a filter", PayFilter()), ("with every city", everything)):
        for language in Language:
            style = ChartStyle(LIGHT, language)

            def show(chosen: PayFilter = chosen, style: ChartStyle = style) -> None:
                chart = PayChart(build_pay_figure(bands, roles, chosen, PayMeasure()))
                image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
                image.fill(0xFFFFFFFF)
                painter = QPainter(image)
                painter.setClipRect(image.rect())
                chart.paint(painter, QRectF(0, 0, WIDTH, chart.preferred_height(WIDTH, style)), style)
                painter.end()

            show()  # fonts and widths of texts are measured once
            took = tuple(timed(show) for _ in range(ROUNDS))
            what = f"rows to pixels {name}, {language.value}"
            print(Measured(what, took).line())
            is_good &= print_limit(f"{what}, 95 % within", percentile(took, 0.95), LIMIT_MS, "ms")
    counting = tuple(timed(lambda: count_facets(bands, everything)) for _ in range(ROUNDS))
    print(Measured("counts of every facet", counting).line())
    del application
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
