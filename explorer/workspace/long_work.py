"""Work that takes seconds or a minute: beside the window's questions, told while it goes on, cancelled at any time."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from explorer.errors import CancelledError, ExplorerError
from explorer.workspace.jobs import JobRunner
from explorer.workspace.market_service import MarketService

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader

T = TypeVar("T")

TOLD_EVERY_S = 0.1
"""More often nobody can read it, and the window would have to paint it."""


class Errand:
    """One long task as its worker sees it: where to tell how far it is, and to hear that it is no longer wanted.

    Args:
        total: How many there are to do.
        tell: Called with what is done, ten times a second at most, on the worker's thread.
        clock: Seconds; only differences count.
    """

    def __init__(self, total: int, tell: Callable[[int], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._total, self._tell, self._clock = total, tell, clock
        self._told_s = clock()
        self._is_cancelled = Event()

    def count(self, done: int) -> None:
        """Tell how far it is; that all is done is told in any case.

        Raises:
            CancelledError: The task is no longer wanted.
        """
        self.check()
        now_s = self._clock()
        if done >= self._total or now_s - self._told_s >= TOLD_EVERY_S:
            self._told_s = now_s
            self._tell(done)

    def check(self) -> None:
        """Go on if the task is still wanted.

        Raises:
            CancelledError: It is not.
        """
        if self._is_cancelled.is_set():
            raise CancelledError("This was cancelled before it was done. Nothing was changed.")

    def cancel(self) -> None:
        """Make the worker stop where it next counts or checks; called on any thread."""
        self._is_cancelled.set()


@dataclass(frozen=True, slots=True)
class LongTask:
    """A long task as the window tells of it.

    Attributes:
        total: How many there are to do.
        words: Returns what is going on, in the language in force, when so many are done.
    """

    total: int
    words: Callable[[int], str]


class LongWork(QObject):
    """Does one long task at a time, on a worker and a connection of its own.

    Opening another database cancels it, because what is shown is then something else.

    Args:
        market: The open database.
        jobs: The lane of long tasks.

    Signals:
        began(): There is a `task`.
        progressed(int): So many of its total are done.
        ended(): There is none any more; its answer comes next.

    Attributes:
        task: What is being done; `None` when nothing is.
    """

    began = Signal()
    progressed = Signal(int)
    ended = Signal()

    def __init__(self, market: MarketService, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._market, self._jobs = market, jobs
        self._errand: Errand | None = None
        self.task: LongTask | None = None
        jobs.busy_changed.connect(self._on_busy_changed)
        market.opened.connect(self.cancel)

    def start(
        self,
        task: LongTask,
        question: Callable[[MarketReader, Errand], T],
        deliver: Callable[[T], None],
        refuse: Callable[[ExplorerError], None],
    ) -> None:
        """Begin a task; only while there is no other.

        Args:
            task: What the window tells of it.
            question: Plain function of a reader of its own and the errand; it counts or checks many times a second.
            deliver: Called on the GUI thread with the answer.
            refuse: Called instead with what stood in the way, or a `CancelledError`. A damaged database is told by
                `MarketService.failed`.
        """
        assert self.task is None, "one long task at a time"
        errand = Errand(task.total, self.progressed.emit)
        self.task, self._errand = task, errand
        self.began.emit()
        self._market.ask("long-work", lambda reader: question(reader, errand), deliver, refuse, self._jobs)

    def cancel(self) -> None:
        """Let go of the task; its answer is a `CancelledError`, unless it was done already."""
        if self._errand is not None:
            self._errand.cancel()

    def close(self) -> None:
        """Cancel the task and wait until it has cleaned up, for the part of a second; nothing is told afterwards."""
        self.cancel()
        self._jobs.close()

    def _on_busy_changed(self, is_busy: bool) -> None:
        if not is_busy:
            self.task = self._errand = None
            self.ended.emit()
