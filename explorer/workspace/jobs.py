"""The one way off the GUI thread: a lane of jobs, one after the other.

A job is a plain callable over plain values. Its result comes back on the GUI thread as `Ok` or `Err`; when a newer
job with the same key was submitted meanwhile, the older result is dropped unseen.
"""

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from explorer.errors import ExplorerError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    """A job that succeeded."""

    value: T


@dataclass(frozen=True, slots=True)
class Err:
    """A job that met a problem of the world, not a bug; bugs go to the exception hook."""

    error: ExplorerError


class JobRunner(QObject):
    """Runs jobs on an executor and hands results back on the thread that owns this object.

    Signals:
        busy_changed(bool): The first job began or the last one ended.
    """

    busy_changed = Signal(bool)
    _finished = Signal(object)

    def __init__(self, executor: Executor | None = None, *, name: str = "market") -> None:
        """Make a lane.

        Args:
            executor: Where jobs run; by default a worker thread of its own, which the first job starts.
            name: What the worker thread is called.
        """
        super().__init__()
        # One worker: SQLite answers these questions one after the other anyway, and order stays certain.
        self._executor = executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._newest: dict[str, int] = {}
        self._submitted = 0
        self._running = 0
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether a job runs or waits."""
        return self._running > 0

    def submit(self, key: str, work: Callable[[], T], deliver: Callable[[Ok[T] | Err], None]) -> None:
        """Run `work` away from the GUI thread.

        Args:
            key: Jobs with the same key replace each other.
            work: Reads nothing of the interface; everything it needs was captured before.
            deliver: Called on the GUI thread, unless a newer job of this key exists by then.
        """
        self._submitted += 1
        ticket = self._submitted
        self._newest[key] = ticket
        self._running += 1
        if self._running == 1:
            self.busy_changed.emit(True)
        future = self._executor.submit(self._run_unless_stale, key, ticket, work)
        future.add_done_callback(partial(self._on_done, key, ticket, deliver))

    def close(self) -> None:
        """Drop what has not begun and wait for what has; nothing is delivered afterwards."""
        self._newest.clear()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _run_unless_stale(self, key: str, ticket: int, work: Callable[[], T]) -> T | None:
        return work() if self._newest.get(key) == ticket else None

    def _on_done(
        self, key: str, ticket: int, deliver: Callable[[Ok[T] | Err], None], future: "Future[T | None]"
    ) -> None:
        self._finished.emit((key, ticket, deliver, future))

    @Slot(object)
    def _on_finished(self, done: tuple[str, int, Callable[[object], None], "Future[object]"]) -> None:
        key, ticket, deliver, future = done
        self._running -= 1
        if self._running == 0:
            self.busy_changed.emit(False)
        if future.cancelled() or self._newest.get(key) != ticket:
            return
        error = future.exception()
        if error is None:
            deliver(Ok(future.result()))
        elif isinstance(error, ExplorerError):
            deliver(Err(error))
        else:
            raise error
