"""How fast the open window answers: a filter change to the last repaint, a picture to its file, charts on screen.

Run with ``uv run python tests/benchmarks/painting.py``; without a screen it starts Xvfb. The window is the real one
with its real worker thread, on the bundled data. The event loop runs as in the program (``exec``): a test's busy
waiting would keep the worker from Python's lock.
"""

import argparse
import gc
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QRectF, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402
from typing_extensions import override  # noqa: E402

from explorer.app import Program, make_application  # noqa: E402
from explorer.charts.bars_chart import BarsChart  # noqa: E402
from explorer.charts.base import Chart  # noqa: E402
from explorer.charts.sector_drill_chart import SectorDrillChart  # noqa: E402
from explorer.charts.sector_map_chart import SectorMapChart  # noqa: E402
from explorer.charts.style import ChartStyle  # noqa: E402
from explorer.charts.view import ChartView  # noqa: E402
from explorer.export.picture import PictureSpec, render_picture  # noqa: E402
from explorer.export.presets import find_preset  # noqa: E402
from explorer.market.filters import Facet, MarketFilter  # noqa: E402
from explorer.paths import bundled_database  # noqa: E402
from explorer.shell.pictures import save_picture  # noqa: E402
from explorer.shell.settings import Settings  # noqa: E402
from explorer.tabs.pictures import Picture  # noqa: E402
from explorer.tabs.sector_data import build_drill, build_map, load_sector_rows  # noqa: E402
from explorer.tabs.sector_pictures import map_picture  # noqa: E402
from explorer.workspace.language import Language  # noqa: E402
from tests.benchmarks.report import Measured, median_ratio, percentile, print_limit  # noqa: E402
from tests.benchmarks.screen import screen  # noqa: E402

LIMIT_WORK_MS, LIMIT_WORK_WORST_MS = 12.0, 20.0
LIMIT_FILTER_MS, LIMIT_STRETCH_MS, LIMIT_EXPORT, LIMIT_GROWTH = 30.0, 30.0, 2.0, 0.01
QUIET_MS, PULSE_MS = 60, 2
REPAINTS = 1000
CANVAS = (1222, 757)
FLUSHED = QEvent.Type(QEvent.registerEventType())


class Watch(QObject):
    """Notes which widgets painted and when the last of them was on screen.

    Args:
        application: Whose events to watch.
        parts: Only these widgets and what stands on them; all widgets without it.
    """

    def __init__(self, application: QApplication, parts: tuple[QWidget, ...] = ()) -> None:
        super().__init__(application)
        self.last = 0.0
        self._parts = parts
        self.painted: Counter[str] = Counter()
        self._is_told = False
        application.installEventFilter(self)

    def begin(self) -> None:
        self.last = 0.0
        self.painted.clear()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and self._is_watched(watched):
            self.painted[type(watched).__name__] += 1
            if not self._is_told:  # comes next, when the pixels of all paint events of this turn are on screen
                self._is_told = True
                QCoreApplication.postEvent(self, QEvent(FLUSHED), Qt.EventPriority.HighEventPriority.value)
        return False

    @override
    def customEvent(self, event: QEvent) -> None:
        if event.type() == FLUSHED:
            self._is_told = False
            self.last = time.perf_counter()

    def _is_watched(self, widget: QWidget) -> bool:
        return not self._parts or any(part is widget or part.isAncestorOf(widget) for part in self._parts)


class Pulse(QObject):
    """Beats every 2 ms on the window's thread; the longest time without a beat is how long it was held up."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._at = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start(PULSE_MS)

    def begin(self) -> None:
        self.longest = 0.0

    def stop(self) -> None:
        self._timer.stop()

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._at)
        self._at = now


def run_until(is_over: Callable[[], bool], timeout_ms: int = 20_000) -> None:
    """Run the event loop until a condition holds; it is asked some times a second, so as to disturb nothing."""
    loop, ask = QEventLoop(), QTimer()
    ask.timeout.connect(lambda: loop.quit() if is_over() else None)
    ask.start(QUIET_MS // 2)
    QTimer.singleShot(timeout_ms, lambda: loop.exit(1))
    if loop.exec():
        raise TimeoutError("the window did not come to rest")


def pause(ms: int) -> None:
    """Let the window's event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def many_filters(program: Program) -> list[MarketFilter]:
    """Return filters over every facet: one value, two values, two facets, one sector to look into, none."""
    base = program.context.market.base
    assert base is not None
    words = base.vocabulary
    values = {
        Facet.CITY: list(words.cities),
        Facet.PLATFORM: list(words.clouds),
        Facet.USE_CASE: list(words.use_cases),
        Facet.ROLE: list(words.roles),
        Facet.SECTOR: list(words.sectors),
        Facet.CONFIDENCE: ["official", "reported", "estimate", "general"],
    }
    filters: list[MarketFilter] = []
    for number in range(4):
        for facet, ids in values.items():
            chosen = MarketFilter.of({facet: {ids[number % len(ids)]}})
            filters.append(chosen)
            filters.append(chosen.with_values(facet, {ids[number % len(ids)], ids[(number + 5) % len(ids)]}))
        filters.append(MarketFilter.of({Facet.USE_CASE: {values[Facet.USE_CASE][number]}, Facet.CITY: {"karachi"}}))
        filters.append(MarketFilter())
    return filters


class Changes:
    """Changes the filter of an open window and waits until everything was painted."""

    def __init__(self, program: Program, watch: Watch) -> None:
        self._program, self._watch = program, watch
        self._is_resting = True
        self._start = 0.0
        program.context.jobs.busy_changed.connect(self._on_busy_changed)

    def apply(self, chosen: MarketFilter) -> float:
        """Change the filter from the event loop; return the ms from the change to the last pixels."""
        QTimer.singleShot(0, partial(self._change, chosen))
        run_until(self._is_over)
        pause(QUIET_MS)
        return (self._watch.last - self._start) * 1000

    def apply_unwatched(self, chosen: MarketFilter) -> float:
        """Change the filter; return the ms of the processor that the window's own thread takes until all is at rest."""
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self._watch)
        before = time.thread_time()
        self._change(chosen)
        run_until(lambda: self._is_resting)
        pause(QUIET_MS)
        took = (time.thread_time() - before) * 1000
        application.installEventFilter(self._watch)
        return took

    def _change(self, chosen: MarketFilter) -> None:
        self._watch.begin()
        self._start = time.perf_counter()
        self._program.context.store.update(filter=chosen)

    def _is_over(self) -> bool:
        since = time.perf_counter() - self._watch.last
        return self._is_resting and self._watch.last > self._start > 0 and since > QUIET_MS / 1000

    def _on_busy_changed(self, is_busy: bool) -> None:
        self._is_resting = not is_busy


def measure_filters(program: Program, watch: Watch) -> bool:
    """Print the time from a filter change to the last repaint; then, once more with a pulse, the longest hold-up."""
    changes = Changes(program, watch)
    filters = many_filters(program)
    took: list[float] = []
    painted: list[float] = []
    for chosen in filters:
        took.append(changes.apply(chosen))
        painted.append(float(watch.painted["ChartView"]))
    work = [changes.apply_unwatched(chosen) for chosen in filters]
    pulse = Pulse()
    held: list[float] = []
    for chosen in filters:
        pulse.begin()
        changes.apply(chosen)
        held.append(pulse.longest * 1000)
    pulse.stop()
    print(Measured("filter change to last repaint", tuple(took)).line())
    print(Measured("work of the window's own thread per change", tuple(work)).line())
    print(Measured("longest hold-up of the window's thread per change", tuple(held)).line())
    print(Measured("paints of the chart per change", tuple(painted), "").line())
    kept = [
        print_limit("filter change to last repaint, median", percentile(took, 0.5), LIMIT_FILTER_MS, "ms"),
        print_limit("filter change to last repaint, 95 % within", percentile(took, 0.95), LIMIT_FILTER_MS, "ms"),
        print_limit("work of the window's thread, median", percentile(work, 0.5), LIMIT_WORK_MS, "ms"),
        print_limit("work of the window's thread, 95 % within", percentile(work, 0.95), LIMIT_WORK_WORST_MS, "ms"),
        print_limit("longest hold-up, 95 % within", percentile(held, 0.95), LIMIT_STRETCH_MS, "ms"),
    ]
    return all(kept)


def measure_export(fresh: Callable[[], Picture], folder: Path, pairs: int) -> bool:
    """Print the whole way of a picture to its file, against saving the same finished picture."""
    spec = PictureSpec(find_preset("slide-16-9"), 2)
    picture = fresh()
    image = render_picture(picture.plot, picture.text, spec)
    whole: list[float] = []
    saved: list[float] = []
    for number in range(pairs + 1):
        picture = fresh()  # nothing is laid out yet
        start = time.perf_counter()
        save_picture(picture, spec, folder / "whole.png")
        between = time.perf_counter()
        image.save(str(folder / "alone.png"))
        end = time.perf_counter()
        if number:
            whole.append((between - start) * 1000)
            saved.append((end - between) * 1000)
    size = f"{image.width()}×{image.height()}"
    print(Measured(f"map to PNG, {size}, the whole way", tuple(whole)).line())
    print(Measured(f"QImage.save of that picture, {size}", tuple(saved)).line())
    return print_limit("map export at scale 2 against saving alone", median_ratio(whole, saved), LIMIT_EXPORT, "×")


def forget_layouts(chart: Chart[Any]) -> None:
    """Make a chart lay its figure out again."""
    figure = chart.figure
    chart.set_figure(None)
    chart.set_figure(figure)


def measure_repaints(name: str, chart: Chart[Any]) -> bool:
    """Print the layout and the paint of a chart, and what 1,000 repaints leave behind."""
    image = QImage(*CANVAS, QImage.Format.Format_RGB32)
    painter, rect, style = QPainter(image), QRectF(image.rect()), ChartStyle()
    layouts: list[float] = []
    for _ in range(11):
        forget_layouts(chart)
        start = time.perf_counter()
        chart.scene(rect.width(), rect.height(), style)
        layouts.append((time.perf_counter() - start) * 1000)
    for _ in range(REPAINTS // 10):  # caches of Qt fill up
        chart.paint(painter, rect, style)
    gc.collect()
    resident, nones = resident_kb(), sys.getrefcount(None)
    paints: list[float] = []
    for _ in range(REPAINTS):
        start = time.perf_counter()
        chart.paint(painter, rect, style)
        paints.append((time.perf_counter() - start) * 1000)
    gc.collect()
    drift, growth = sys.getrefcount(None) - nones, (resident_kb() - resident) / resident
    painter.end()
    print(Measured(f"{name}: layout at {CANVAS[0]}×{CANVAS[1]}", tuple(layouts[1:])).line())
    print(Measured(f"{name}: paint", tuple(paints)).line())
    kept = [
        print_limit(f"{name}: references to None lost or gained", abs(drift), 50, ""),
        print_limit(f"{name}: growth of memory", max(0.0, growth) * 100, LIMIT_GROWTH * 100, "%"),
    ]
    return all(kept)


def resident_kb() -> int:
    """Return the resident memory of this process in KB."""
    return int(Path("/proc/self/status").read_text(encoding="ascii").split("VmRSS:")[1].split()[0])


def show_window(program: Program) -> None:
    """Open the window and wait until its map is on screen."""
    program.window.show()

    def has_map() -> bool:
        view = getattr(program.window.current_tab, "view", None)
        return isinstance(view, ChartView) and view.chart.figure is not None

    run_until(has_map)
    pause(1500)


def measure(program: Program, folder: Path, pairs: int) -> bool:
    """Print everything about an open window; return whether all limits are kept."""
    from explorer.market.database import open_market

    show_window(program)
    gc.freeze()  # as the program does when it has started
    kept = [measure_filters(program, Watch(QApplication.instance()))]  # type: ignore[arg-type]
    base = program.context.market.base
    assert base is not None
    with open_market(bundled_database()) as market, market.reading() as reader:
        whole = load_sector_rows(reader, MarketFilter())
        banking = load_sector_rows(reader, MarketFilter.of({Facet.SECTOR: {"banking"}}))
    figure = build_map(base, whole, program.window.current_tab.controls.size_by)  # type: ignore[union-attr]
    kept.append(measure_export(partial(map_picture, figure, base, Language.ENGLISH), folder, pairs))
    kept.append(measure_repaints("sector map", SectorMapChart(figure)))
    kept.append(measure_repaints("bars", BarsChart(figure)))
    kept.append(measure_repaints("sector, looked into", SectorDrillChart(build_drill(base, banking))))
    return all(kept)


def main() -> int:
    """Measure on a screen of its own and return 0 if every limit is kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=9, help="pictures to save, each in two ways")
    pairs = parser.parse_args().pairs
    with ExitStack() as stack:
        stack.enter_context(screen())
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        application = make_application()
        program = Program(application, bundled_database(), Settings(folder / "settings.ini"))
        are_kept = measure(program, folder, pairs)
        program.close()
        del program
        application.quit()
        del application
        gc.collect()
    return 0 if are_kept else 1


if __name__ == "__main__":
    raise SystemExit(main())
