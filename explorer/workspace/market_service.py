"""Asks the open database, always away from the GUI thread.

What reads databases is imported by the first job, after the first paint of the window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from explorer.errors import DatabaseError, ExplorerError
from explorer.market.filters import MarketFilter
from explorer.workspace.jobs import Err, JobRunner, Ok

if TYPE_CHECKING:
    from explorer.market.database import Market
    from explorer.market.reader import MarketReader
    from explorer.market.rows import MarketTotals, MetaRow, SectorCountRow, Vocabulary

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class MarketBase:
    """What every view needs of a database and no filter changes: names, totals and counts of the whole market."""

    path: Path
    meta: MetaRow
    vocabulary: Vocabulary
    totals: MarketTotals
    sector_counts: tuple[SectorCountRow, ...]


def load_market_base(reader: MarketReader, path: Path) -> MarketBase:
    """Read the parts of a database that are kept while it is open."""
    from explorer.market import queries

    everyone = MarketFilter()
    return MarketBase(
        path,
        queries.load_meta(reader),
        queries.load_vocabulary(reader),
        queries.load_totals(reader, everyone),
        queries.load_sector_counts(reader, everyone),
    )


class MarketService(QObject):
    """Owns the open database on behalf of the window.

    Signals:
        opened(object): The `MarketBase` of the database that is now open.
        failed(object): The `ExplorerError` that kept a database from opening, or broke it while it was read.
    """

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._market: Market | None = None
        self.base: MarketBase | None = None

    def open(self, path: Path) -> None:
        """Open a database in place of the present one; the answer is `opened` or `failed`."""
        self._jobs.submit("open", lambda: self._open(path), self._on_opened)

    def ask(
        self,
        key: str,
        question: Callable[[MarketReader], T],
        deliver: Callable[[T], None],
        refuse: Callable[[ExplorerError], None] | None = None,
        lane: JobRunner | None = None,
    ) -> None:
        """Run a question and deliver its answer; a newer question of this key replaces it.

        Args:
            key: Name of the place that waits for the answer.
            question: Plain function of the reader; it captures values, never widgets.
            deliver: Called on the GUI thread. Not called when the database turns out damaged: then `failed` is emitted.
            refuse: Called instead when something else than the database stands in the way, such as a file or a code.
            lane: Another worker than the one that answers the window. The question then has a connection of its own,
                so that it may take a minute: nobody waits for it, and it stays good when another database is opened.
        """

        def on_answer(answer: Ok[T] | Err) -> None:
            if isinstance(answer, Ok):
                deliver(answer.value)
            elif refuse is not None and not isinstance(answer.error, DatabaseError):
                refuse(answer.error)
            else:
                self.failed.emit(answer.error)

        if lane is None:
            self._jobs.submit(key, lambda: self._answer(question), on_answer)
        else:
            lane.submit(key, partial(_answer_apart, self.base, question), on_answer)

    def close(self) -> None:
        """Let go of the file; call after the job runner was closed."""
        if self._market is not None:
            self._market.close()
            self._market = None

    def _open(self, path: Path) -> MarketBase:
        from explorer.market.database import open_market

        market = open_market(path)
        try:
            with market.reading() as reader:
                base = load_market_base(reader, path)
        except BaseException:
            market.close()
            raise
        self.close()
        self._market = market
        return base

    def _answer(self, question: Callable[[MarketReader], T]) -> T:
        if self._market is None:
            raise _nothing_open()
        with self._market.reading() as reader:
            return question(reader)

    def _on_opened(self, answer: Ok[MarketBase] | Err) -> None:
        if isinstance(answer, Err):
            self.failed.emit(answer.error)
        else:
            self.base = answer.value
            self.opened.emit(answer.value)


def _answer_apart(base: MarketBase | None, question: Callable[[MarketReader], T]) -> T:
    from explorer.market.database import open_market

    if base is None:
        raise _nothing_open()
    with open_market(base.path) as market, market.reading() as reader:
        if market.meta != base.meta:
            said = f"The database {base.path} was replaced since it was opened."
            raise DatabaseError(f"{said} Nothing was taken from it; open it again.")
        return question(reader)


def _nothing_open() -> ExplorerError:
    return ExplorerError("No database is open.")
