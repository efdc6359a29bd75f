"""How long the salaries take from the rows of the database to painted pixels.

Run with ``uv run python -m tests.benchmarks.pay``. Every figure of the data is built, laid out and painted anew each
time, as after a change of the filter; nothing of the round before is kept. Then the same chart holds 100,000 made
observations and is scrolled and enlarged, frame by frame.
"""

import random
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from explorer.charts.pay_chart import PayChart
from explorer.charts.style import ChartStyle
from explorer.figures.pay import build_pay_figure
from explorer.figures.pay_measure import PayMeasure
from explorer.market import queries
from explorer.market.database import open_market
from explorer.market.pay_filters import PayFacet, PayFilter, PayPanel, PayShow, count_facets, panel_of
from explorer.market.pay_rows import SalaryBandRow
from explorer.market.rows import NameRow
from explorer.paths import bundled_database
from explorer.workspace.language import Language, load_fonts
from explorer.workspace.theme import LIGHT
from tests.benchmarks.report import Measured, percentile, print_limit

WIDTH, HEIGHT = 814, 500
"""What a laptop's window shows of the chart, px; the rest is laid out and waits to be scrolled to."""
ROUNDS = 40
LIMIT_MS = 30.0
IMPORTED, FRAMES = 100_000, 60
FRAME_MS = 16.0
"""Sixty frames a second."""


def timed(work: Callable[[], object]) -> float:
    """Return how long something takes, ms."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def paint(chart: PayChart, style: ChartStyle, top: float = 0.0) -> None:
    """Paint what a window shows of a chart that is scrolled down by `top` px."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setClipRect(image.rect())
    chart.paint(painter, QRectF(0, -top, WIDTH, chart.preferred_height(WIDTH, style)), style)
    painter.end()


def imported(bands: Sequence[SalaryBandRow], number: int) -> tuple[SalaryBandRow, ...]:
    """Return made observations: the recorded figures of the first panel again and again, each moved a little."""
    here = [band for band in bands if panel_of(band) is PayPanel.PAKISTAN_PKR and band.city_id is None]
    dice = random.Random(4)

    def moved(at: int) -> SalaryBandRow:
        band, by = here[at % len(here)], dice.lognormvariate(0.0, 0.3)
        low, median, high = (None if value is None else value * by for value in (band.low, band.median, band.high))
        return replace(band, id=f"made-{at}", low=low, median=median, high=high)

    return tuple(moved(at) for at in range(number))


def measure_imported(bands: Sequence[SalaryBandRow], roles: Sequence[NameRow]) -> bool:
    """Print the frames of scrolling and enlarging a chart of many observations."""
    made = imported(bands, IMPORTED)
    start = time.perf_counter()
    figure = build_pay_figure(made, roles, PayFilter(), PayMeasure())
    told = Measured(f"{IMPORTED:,} observations to a figure, off the GUI thread", (time.perf_counter() - start,), "s")
    print(told.line())
    is_good = True
    for language in Language:
        style, chart = ChartStyle(LIGHT, language), PayChart(figure)
        paint(chart, style)
        last = max(1.0, chart.preferred_height(WIDTH, style) - HEIGHT)
        pan = tuple(timed(partial(paint, chart, style, last * at / FRAMES)) for at in range(FRAMES))
        zoom = []
        for at in range(FRAMES):
            by = 0.9 if at < FRAMES / 2 else 1 / 0.9
            chart.set_window(chart.window.zoomed(by, 0.3))
            zoom.append(timed(partial(paint, chart, style)))
        for name, took in (("a scrolled frame", pan), ("an enlarged frame", tuple(zoom))):
            what = f"{name} of {IMPORTED:,} observations, {language.value}"
            print(Measured(what, took).line())
            is_good &= print_limit(f"{what}, 95 % within", percentile(took, 0.95), FRAME_MS, "ms")
    return is_good


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
                paint(PayChart(build_pay_figure(bands, roles, chosen, PayMeasure())), style)

            show()  # fonts and widths of texts are measured once
            took = tuple(timed(show) for _ in range(ROUNDS))
            what = f"rows to pixels {name}, {language.value}"
            print(Measured(what, took).line())
            is_good &= print_limit(f"{what}, 95 % within", percentile(took, 0.95), LIMIT_MS, "ms")
    counting = tuple(timed(lambda: count_facets(bands, everything)) for _ in range(ROUNDS))
    print(Measured("counts of every facet", counting).line())
    is_good &= measure_imported(bands, roles)
    del application
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
