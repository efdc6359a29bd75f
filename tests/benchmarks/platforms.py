"""How long the matrix of platforms and the pages beside it take for a filter and for a frame of scrolling.

Run with ``uv run python -m tests.benchmarks.platforms``. A filter is measured from the rows of the database to painted
pixels, and in a whole window with its facets, chips and card; nothing of the round before is kept.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from explorer.app import Program, make_application
from explorer.charts.platform_matrix_chart import PlatformMatrixChart
from explorer.charts.style import ChartStyle
from explorer.figures.platform_matrix import MatrixFilter, MatrixOrder
from explorer.market.database import open_market
from explorer.paths import bundled_database
from explorer.shell.settings import Settings
from explorer.tabs import pages_of
from explorer.tabs.page import PageTab
from explorer.tabs.platform_data import PlatformRows, answer_matrix, load_platform_rows
from explorer.tabs.platforms_tab import PlatformsTab
from explorer.workspace.language import Language
from explorer.workspace.theme import LIGHT
from tests.benchmarks.report import Measured, percentile, print_limit
from tests.qt.manual_executor import ManualExecutor

WIDTH, HEIGHT = 797, 500
"""What a laptop's window shows of the matrix, px."""
ROUNDS, FRAMES = 40, 60
LIMIT_MS = 16.0
FILTERS = (
    MatrixFilter(),
    MatrixFilter(is_differences_only=True),
    MatrixFilter(categories=("genai", "mlops")),
    MatrixFilter(text="model"),
    MatrixFilter(hidden_platform_ids=("alibaba-pai",)),
    MatrixFilter(order=MatrixOrder.DIFFERENCES),
)


def timed(work: Callable[[], object]) -> float:
    """Return how long something takes, ms."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def paint(chart: PlatformMatrixChart, style: ChartStyle, top: float = 0.0) -> None:
    """Paint what a window shows of a matrix that is scrolled down by `top` px."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setClipRect(image.rect())
    chart.paint(painter, QRectF(0, -top, WIDTH, chart.preferred_height(WIDTH, style)), style)
    painter.end()


def measure_pixels(rows: PlatformRows, language: Language) -> bool:
    """Print what a filter and a scrolled frame of the chart alone take."""
    style = ChartStyle(LIGHT, language)

    def show(chosen: MatrixFilter) -> None:
        paint(PlatformMatrixChart(answer_matrix(rows, chosen).figure), style)

    for chosen in FILTERS:
        show(chosen)  # fonts and widths of texts are measured once
    filtering = tuple(timed(partial(show, FILTERS[at % len(FILTERS)])) for at in range(ROUNDS))
    chart = PlatformMatrixChart(answer_matrix(rows, FILTERS[0]).figure)
    paint(chart, style)
    last = chart.preferred_height(WIDTH, style) - HEIGHT
    scrolling = tuple(timed(partial(paint, chart, style, last * at / FRAMES)) for at in range(FRAMES))
    return all([told(f"rows to pixels, {language.value}", filtering), told(f"a frame, {language.value}", scrolling)])


def measure_window(application: QApplication) -> bool:
    """Print what a filter and a scrolled frame take in a whole window, with facets, chips and card."""
    executor = ManualExecutor()
    with tempfile.TemporaryDirectory() as folder:
        program = Program(application, bundled_database(), Settings(Path(folder) / "settings.ini"), executor)
        window = program.window
        window.resize(1366, 768)
        window.show()

        def settle() -> None:
            for _ in range(5):
                application.processEvents()
                executor.drain()

        settle()
        window.actions_by_key.by_key["tab:platforms"].trigger()
        settle()
        tab = window.current_tab
        assert isinstance(tab, PlatformsTab)

        def choose(chosen: MatrixFilter) -> None:
            tab.choose(chosen)
            application.processEvents()

        for chosen in FILTERS:
            choose(chosen)
        filtering = tuple(timed(partial(choose, FILTERS[at % len(FILTERS)])) for at in range(ROUNDS))
        choose(MatrixFilter())
        bar = tab._scroll.verticalScrollBar()

        def scroll(value: int) -> None:
            bar.setValue(value)
            application.processEvents()

        scrolling = tuple(timed(partial(scroll, bar.maximum() * at // FRAMES)) for at in range(1, FRAMES + 1))
        program.close()
    return all([told("a filter in the window", filtering), told("a frame in the window", scrolling)])


def measure_pages(application: QApplication) -> bool:
    """Print what it takes each page of rows to be written and painted anew in a whole window."""
    executor = ManualExecutor()
    kept = []
    with tempfile.TemporaryDirectory() as folder:
        program = Program(application, bundled_database(), Settings(Path(folder) / "settings.ini"), executor)
        window = program.window
        window.resize(1366, 768)
        window.show()

        def settle() -> None:
            for _ in range(5):
                application.processEvents()
                executor.drain()

        settle()
        for page in pages_of("platforms"):
            window.show_tab(page.key)
            settle()
            tab = window.current_tab
            if isinstance(tab, PageTab):

                def write(shown: PageTab = tab) -> None:
                    shown.write()
                    application.processEvents()

                write()
                kept.append(told(page.key, tuple(timed(write) for _ in range(ROUNDS))))
        program.close()
    return all(kept)


def told(name: str, took: tuple[float, ...]) -> bool:
    """Print a measurement and whether 95 % of it keep the limit."""
    print(Measured(name, took).line())
    return print_limit(f"{name}, 95 % within", percentile(took, 0.95), LIMIT_MS, "ms")


def main() -> int:
    """Print what was measured; exit code 1 where the limit was missed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application()
    with open_market(bundled_database()) as market, market.reading() as reader:
        rows = load_platform_rows(reader)
    kept = [measure_pixels(rows, language) for language in Language]
    kept.append(measure_window(application))
    kept.append(measure_pages(application))
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
