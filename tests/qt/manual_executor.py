"""An executor whose work waits until the test runs it, so that no test waits for time."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

from PySide6.QtWidgets import QApplication


class ManualExecutor(Executor):
    """An executor that runs nothing until the test says so."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Future[Any], Callable[[], Any]]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.waiting.append((future, lambda: fn(*args, **kwargs)))
        return future

    def run_next(self) -> None:
        future, work = self.waiting.pop(0)
        try:
            future.set_result(work())
        except Exception as error:  # noqa: BLE001 - an executor hands every failure to its future
            future.set_exception(error)

    def drain(self) -> None:
        """Run everything submitted, also what deliveries submit in turn, and deliver it."""
        while self.waiting:
            self.run_next()
            QApplication.processEvents()
