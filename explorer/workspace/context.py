"""What the composition root hands to every tab: a few objects and nothing global."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from explorer.errors import ExplorerError
from explorer.workspace.jobs import JobRunner
from explorer.workspace.kept_employers import KeptEmployers
from explorer.workspace.language import LanguageStore
from explorer.workspace.long_work import LongWork
from explorer.workspace.market_service import MarketService
from explorer.workspace.selection import SelectionStore
from explorer.workspace.session_store import SessionStore
from explorer.workspace.theme_store import ThemeStore


class NoticeBoard(QObject):
    """Where tabs leave what the user should know; the shell decides how it looks.

    Signals:
        problem(object): An `ExplorerError` to show until it is dismissed.
        done(str, object, bool): A sentence about something done, a callable that undoes it or `None`, and whether
            that undo stays good whatever is looked at next.
        copy_wanted(object): A tab's picture is to be copied; `None` when it shows nothing.
        export_wanted(object): A tab's picture is to be saved; `None` when it shows nothing.
    """

    problem = Signal(object)
    done = Signal(str, object, bool)
    copy_wanted = Signal(object)
    export_wanted = Signal(object)

    def tell_problem(self, error: ExplorerError) -> None:
        """Show a problem of the world."""
        self.problem.emit(error)

    def tell_done(self, sentence: str, undo: Callable[[], None] | None = None, *, is_apart: bool = False) -> None:
        """Show that something was done, with a way back where there is one.

        Args:
            sentence: What was done.
            undo: Takes it back.
            is_apart: Whether it is no matter of what is looked at, such as a star: another view outdates no such undo.
        """
        self.done.emit(sentence, undo, is_apart)


class Memory(Protocol):
    """What is remembered from one start to the next: how things look, never what was looked at."""

    def line(self, key: str) -> str:
        """Return a remembered text; empty when there is none."""
        ...

    def remember(self, key: str, value: str) -> None:
        """Keep a text for the next start."""
        ...


@dataclass(frozen=True, slots=True)
class TabContext:
    """The shared objects of one window."""

    market: MarketService
    store: SelectionStore
    jobs: JobRunner
    long_work: LongWork
    theme: ThemeStore
    language: LanguageStore
    notices: NoticeBoard
    memory: Memory
    session: SessionStore
    kept: KeptEmployers
