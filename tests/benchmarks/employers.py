"""How quick the employers' tab is on a directory of any size, beside bare `sqlite3` and Datasette in the same run.

Run with ``uv run python -m tests.benchmarks.employers --employers 1000000``; without a number it takes the bundled
data, without a screen it starts Xvfb. The window is the real one, with its worker, as large as a laptop's screen. A
click is timed from the facet pane's signal to the last pixels of table, facets, chips and counter. Datasette is left
out unless it is installed (``uv sync --group benchmarks``).
"""

import argparse
import gc
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from explorer.app import Program, make_application
from explorer.market.database import open_market
from explorer.market.filters import Facet, MarketFilter
from explorer.market.sorting import BEST_RECORDED_FIRST
from explorer.paths import bundled_database
from explorer.shell.facets import ask_filter
from explorer.shell.settings import Settings
from explorer.tabs.employer_data import load_employer_list
from explorer.tabs.employers_tab import EmployersTab
from tests.benchmarks.bare_sql import SEVERAL, SINGLE, BareSql, datasette_pages, make_plain
from tests.benchmarks.directory import CACHE, directory_database
from tests.benchmarks.painting import QUIET_MS, Pulse, Watch, pause, resident_kb, run_until
from tests.benchmarks.report import Measured, median_ratio, percentile, print_limit
from tests.benchmarks.screen import screen

WINDOW = (1366, 768)
LIMIT_CLICK_MS = {100: 16.0, 100_000: 50.0, 1_000_000: 120.0}
"""For 95 % of the clicks, by the least number of employers that the limit is for."""
TYPED = ("bank", "systems", "employer 0001", "10 pearls", "mezan bnak", "xyzzyx", "میزان")
"""Typed letter by letter: what many have, what few have, slips, what nobody has, and Urdu."""
LIMIT_SQL, LIMIT_DATASETTE, LIMIT_HELD_MS, LIMIT_MB, LIMIT_OPEN_MS = 2.0, 1 / 15, 16.0, 350.0, 1500.0
BARE_FILTERS = 8
SCROLLS, SCROLL_MS = 60, 16


def clicks(program: Program) -> list[tuple[Facet, str]]:
    """Return clicks that add and take away values of every facet, one, two and three facets deep."""
    base = program.context.market.base
    assert base is not None
    words = base.vocabulary
    values: dict[Facet, list[str]] = {
        Facet.SECTOR: list(words.sectors),
        Facet.CITY: list(words.cities),
        Facet.ROLE: list(words.roles),
        Facet.PLATFORM: list(words.clouds),
        Facet.USE_CASE: list(words.use_cases),
        Facet.SKILL: list(words.skills),
        Facet.OWNERSHIP: ["private", "public"],
        Facet.SIZE: ["1-49", "250-999"],
        Facet.BASIS: ["sourced", "listed"],
        Facet.CONFIDENCE: ["reported", "general"],
    }
    facets = list(values)
    made: list[tuple[Facet, str]] = []
    for number, facet in enumerate(facets):
        second = facets[(number + 1) % len(facets)]
        steps = [(facet, values[facet][0]), (facet, values[facet][1]), (second, values[second][0])]
        made += [*steps, *reversed(steps)]
    return made


def filters_of(made: list[tuple[Facet, str]]) -> list[MarketFilter]:
    """Return the filter after each click."""
    filters, chosen = [], MarketFilter()
    for facet, value in made:
        chosen = chosen.toggled(facet, value)
        filters.append(chosen)
    return filters


class Desk:
    """An open window with the employers in front, and what was painted of it.

    Attributes:
        tab: The employers' tab.
    """

    def __init__(self, program: Program) -> None:
        self.program = program
        program.window.resize(*WINDOW)
        program.window.show()
        run_until(lambda: hasattr(program, "context") and program.context.market.base is not None)
        program.window.show_tab("employers")
        tab = program.window.current_tab
        assert isinstance(tab, EmployersTab)
        self.tab = tab
        panes = program.window.panes
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._watch = Watch(application, (tab, panes.facets, panes.chips))
        self._is_resting, self._start = True, 0.0
        program.context.jobs.busy_changed.connect(self._on_busy_changed)
        run_until(self.is_filled)
        pause(500)

    def is_filled(self) -> bool:
        """Whether the first rows are in the table."""
        return self.tab.model.rowCount() > 0 and self.tab.model.row_at(0) is not None

    def timed(self, change: Callable[[], None]) -> float:
        """Make a change from the event loop; return the ms from there to the last pixels."""
        QTimer.singleShot(0, partial(self._begin, change))
        run_until(self._is_over, 60_000)
        pause(QUIET_MS)
        return (self._watch.last - self._start) * 1000

    def open(self, database: Path) -> float:
        """Open another database; return the ms until its first rows were painted."""
        took: list[float] = []

        def note() -> None:
            base = self.program.context.market.base
            if base is not None and base.path == database and self.is_filled() and self._watch.last > self._start:
                took.append((self._watch.last - self._start) * 1000)
                ask.stop()

        ask = QTimer()
        ask.timeout.connect(note)
        ask.start(1)
        QTimer.singleShot(0, partial(self._begin, partial(self.program.window.open_database, database)))
        run_until(lambda: bool(took), 60_000)
        run_until(self._is_over, 60_000)
        return took[0]

    def click(self, facet: Facet, value: str) -> None:
        """Do what a click on a value of the facet pane does."""
        self.program.window.panes.facets.toggled.emit(facet.value, value)

    def _begin(self, change: Callable[[], None]) -> None:
        self._watch.begin()
        self._start = time.perf_counter()
        change()

    def _is_over(self) -> bool:
        since = time.perf_counter() - self._watch.last
        return self._is_resting and self._watch.last > self._start > 0 and since > QUIET_MS / 1000

    def _on_busy_changed(self, is_busy: bool) -> None:
        self._is_resting = not is_busy


def measure_clicks(desk: Desk, made: list[tuple[Facet, str]], limit_ms: float) -> bool:
    """Print the time of a click to the last pixels, then, in a second round, how long the window's thread was held."""
    took = [desk.timed(partial(desk.click, *one)) for one in made]
    pulse, held = Pulse(), []
    for one in made:
        pulse.begin()
        desk.timed(partial(desk.click, *one))
        held.append(pulse.longest * 1000)
    pulse.stop()
    print(Measured("click to the last pixels", tuple(took)).line())
    print(Measured("longest hold-up of the window's thread per click", tuple(held)).line())
    return print_limit("click to the last pixels, 95 % within", percentile(took, 0.95), limit_ms, "ms")


def measure_typing(desk: Desk, limit_ms: float) -> bool:
    """Print the time of a keystroke in the search field to the last pixels; words are typed letter by letter."""
    took: dict[str, float] = {}
    for word in TYPED:
        for end in (end for end in range(1, len(word) + 1) if word[end - 1] != " "):  # a space alone asks nothing new
            took[word[:end]] = desk.timed(partial(desk.tab.field.setText, word[:end]))
        desk.timed(partial(desk.tab.field.setText, ""))
    values = tuple(took.values())
    print(Measured("keystroke to the last pixels", values).line())
    slowest = sorted(took, key=lambda text: took[text])[-5:]
    print("    slowest:", ", ".join(f"“{text}” {took[text]:.0f}" for text in reversed(slowest)))
    return print_limit("keystroke to the last pixels, 95 % within", percentile(values, 0.95), limit_ms, "ms")


def measure_scrolling(desk: Desk) -> bool:
    """Print the longest hold-up of the window's thread while it scrolls by wheel, by page, by jump and to the ends."""
    bar = desk.tab.table.verticalScrollBar()
    rows = desk.tab.table.row_height
    ways: dict[str, Callable[[int], int]] = {
        "wheel": lambda step: step * 3 * rows,
        "page": lambda step: step * bar.pageStep(),
        "drag": lambda step: bar.maximum() * step // SCROLLS,
        "end to end": lambda step: bar.maximum() * (step % 2),
    }
    pulse, kept = Pulse(), []
    for name, place in ways.items():
        held = []
        for step in range(1, SCROLLS + 1):
            pulse.begin()
            bar.setValue(place(step))
            pause(SCROLL_MS)
            held.append(pulse.longest * 1000)
        print(Measured(f"scroll by {name}: hold-up of the window's thread", tuple(held)).line())
        kept.append(print_limit(f"longest hold-up while scrolling by {name}", max(held), LIMIT_HELD_MS, "ms"))
    pulse.stop()
    run_until(lambda: not desk.program.context.jobs.is_busy)
    bar.setValue(0)
    return all(kept)


def measure_answers(database: Path, plain: Path, filters: list[MarketFilter]) -> bool:
    """Print the question alone, as the worker answers it, beside bare `sqlite3` and Datasette."""
    bare = BareSql(plain)
    ours: list[float] = []
    theirs: list[float] = []
    with open_market(database) as market, market.reading() as reader:
        for number, chosen in enumerate([MarketFilter(), *filters]):
            start = time.perf_counter()
            answer = ask_filter(reader, chosen)
            page = load_employer_list(reader, chosen, BEST_RECORDED_FIRST)
            between = time.perf_counter()
            employers, counts, rows = bare.answer(chosen)
            end = time.perf_counter()
            assert employers == answer.totals.employers and len(rows) == len(page.first_page)
            for facet in (*SINGLE, *SEVERAL):
                told = {one.value: one.employers for one in answer.counts[facet] if one.employers}
                assert told == counts[facet], f"the two disagree on {facet} of {chosen}"
            if number:
                ours.append((between - start) * 1000)
                theirs.append((end - between) * 1000)
    bare.close()
    print(Measured("the question alone, on the worker", tuple(ours)).line())
    print(Measured("bare sqlite3", tuple(theirs)).line())
    kept = [print_limit("against bare sqlite3", median_ratio(ours, theirs), LIMIT_SQL, "×")]
    beside = [
        (chosen, took)
        for chosen, took in zip(filters, ours, strict=True)
        if all(len(values) == 1 for _, values in chosen.chosen)
    ]
    pages = datasette_pages(plain, [chosen for chosen, _ in beside])
    if pages is None:
        print("Datasette is not installed (uv sync --group benchmarks); it was left out.")
    else:
        print(Measured("Datasette's facet page", tuple(pages)).line())
        ratio = median_ratio([took for _, took in beside], pages)
        kept.append(print_limit("against Datasette", ratio, LIMIT_DATASETTE, "×"))
    return all(kept)


@contextmanager
def opened_program() -> Iterator[Program]:
    """Start the program with settings of its own on a screen."""
    with ExitStack() as stack:
        stack.enter_context(screen(*WINDOW))
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        application = make_application()
        program = Program(application, bundled_database(), Settings(folder / "settings.ini"))
        yield program
        program.close()
        del program
        application.quit()
        del application
        gc.collect()


def measure(desk: Desk, database: Path) -> bool:
    """Print everything about the open window; return whether all limits are kept."""
    opened = desk.open(database)
    gc.freeze()  # as the program does when it has started
    base = desk.program.context.market.base
    assert base is not None
    size = base.totals.employers
    print(f"{size:,} employers")
    print(Measured("opening to the first rows", (opened,)).line())
    limit_ms = LIMIT_CLICK_MS[max(least for least in LIMIT_CLICK_MS if least <= size)]
    kept = [print_limit("opening to the first rows", opened, LIMIT_OPEN_MS, "ms")]
    kept.append(measure_clicks(desk, clicks(desk.program), limit_ms))
    kept.append(measure_typing(desk, limit_ms))
    kept.append(measure_scrolling(desk))
    kept.append(print_limit("resident memory", resident_kb() / 1024, LIMIT_MB, "MB"))
    return all(kept)


def main() -> int:
    """Measure and return 0 if every limit is kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--employers", type=int, help="how many; the bundled data without it")
    parser.add_argument("--window-only", action="store_true", help="leave out bare sqlite3 and Datasette")
    wanted = parser.parse_args()
    database = directory_database(wanted.employers) if wanted.employers else bundled_database()
    plain = CACHE / f"plain_{database.stem.replace('-', '_')}.db"
    with opened_program() as program:
        desk = Desk(program)
        made = clicks(program)
        kept = [measure(desk, database)]
        del desk
    if not wanted.window_only:
        if not plain.exists() or plain.stat().st_mtime < database.stat().st_mtime:
            CACHE.mkdir(parents=True, exist_ok=True)
            make_plain(database, plain)
        kept.append(measure_answers(database, plain, filters_of(made)[:: len(made) // BARE_FILTERS]))
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
