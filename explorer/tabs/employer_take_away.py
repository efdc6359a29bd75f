"""Takes the employers of a filter out of the program: to the clipboard or into a file, beside all other questions."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from explorer.errors import CancelledError, ExplorerError
from explorer.tabs.employer_sheet import EmployerSheetOrder, employer_sheet
from explorer.tabs.table_saving import ask_where, documents_folder
from explorer.tabs.words import say
from explorer.workspace.context import TabContext
from explorer.workspace.formatting import format_number
from explorer.workspace.long_work import Errand, LongTask

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader
    from explorer.workspace.market_service import MarketBase

MOST_ROWS_TO_COPY = 50_000
"""More would make other programs stand still when they are pasted into; a file takes any number."""


class EmployerTakeAway(QObject):
    """Answers "Copy rows" and "Save table" of the employers' tab.

    Args:
        context: What the tabs share.
        tab: The parent of the file dialog.
    """

    def __init__(self, context: TabContext, tab: QWidget) -> None:
        super().__init__(tab)
        self._context, self._tab = context, tab
        self._folder: Path | None = None

    def copy(self, order: EmployerSheetOrder, employers: int) -> None:
        """Put the rows on the clipboard as text that spreadsheets take apart."""
        base, notices, language = self._context.market.base, self._context.notices, order.language
        if base is None or not employers:
            notices.tell_done(self.tr("There are no rows to copy."))
            return
        if employers > MOST_ROWS_TO_COPY:
            text = self.tr("%1 rows are too many to copy. Save the table as a file instead.")
            notices.tell_done(say(text, language, format_number(employers)))
            return
        if self._is_under_way():
            return
        told = self.tr("1 row copied") if employers == 1 else self.tr("%1 rows copied")
        self._context.long_work.start(
            LongTask(employers, partial(self._copying_words, employers)),
            partial(_as_text, base=base, order=order),
            partial(self._on_text, say(told, language, format_number(employers))),
            self._on_not_copied,
        )

    def save(self, order: EmployerSheetOrder, employers: int) -> None:
        """Ask for a file and write the rows into it, with their sources."""
        if self._context.market.base is None or not employers:
            self._context.notices.tell_done(self.tr("There are no rows to save."))
            return
        if self._is_under_way():
            return
        path = ask_where(self._tab, (self._folder or documents_folder()) / "employers.xlsx")
        if path is not None:
            self.write(order, employers, path)

    def write(self, order: EmployerSheetOrder, employers: int, path: Path) -> None:
        """Write the rows into a file; one of that name is replaced when the new one is whole."""
        base = self._context.market.base
        if base is not None and not self._is_under_way():
            self._folder = path.parent
            self._context.long_work.start(
                LongTask(employers, partial(self._saving_words, path.name, employers)),
                partial(_write, base=base, order=order, path=path),
                partial(self._on_written, path.name),
                self._context.notices.tell_problem,
            )

    def _is_under_way(self) -> bool:
        """Refuse a second table beside one that is being written: it would wait for it unseen."""
        if self._context.long_work.task is None:
            return False
        self._context.notices.tell_done(self.tr("Another table is still being written. Wait for it or cancel it."))
        return True

    def _saving_words(self, name: str, employers: int, done: int) -> str:
        language = self._context.language.current
        if done >= employers:
            return say(self.tr("Saving %1: putting the file together"), language, name)
        return say(self.tr("Saving %1: %2 of %3 rows"), language, name, done, employers)

    def _copying_words(self, employers: int, done: int) -> str:
        return say(self.tr("Copying %1 of %2 rows"), self._context.language.current, done, employers)

    def _on_text(self, told: str, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._context.notices.tell_done(told)

    def _on_not_copied(self, error: ExplorerError) -> None:
        if isinstance(error, CancelledError):
            self._context.notices.tell_done(self.tr("Copying cancelled. The clipboard was not changed."))
        else:
            self._context.notices.tell_problem(error)

    def _on_written(self, name: str, ending: _Ending) -> None:
        told = {
            _Ending.SAVED: self.tr("Table saved: %1"),
            _Ending.OLDER_KEPT: self.tr("Saving cancelled. %1 was not changed."),
            _Ending.NOTHING_WRITTEN: self.tr("Saving cancelled. Nothing was written."),
        }
        self._context.notices.tell_done(say(told[ending], self._context.language.current, name))


class _Ending(Enum):
    """How the writing of a file ended."""

    SAVED = auto()
    OLDER_KEPT = auto()
    NOTHING_WRITTEN = auto()


def _as_text(reader: MarketReader, errand: Errand, base: MarketBase, order: EmployerSheetOrder) -> str:
    from explorer.export.delimited import sheet_as_text

    return sheet_as_text(employer_sheet(reader, base, order, errand.count))


def _write(reader: MarketReader, errand: Errand, base: MarketBase, order: EmployerSheetOrder, path: Path) -> _Ending:
    from explorer.export.sheet_files import write_sheet

    try:
        write_sheet(path, employer_sheet(reader, base, order, errand.count), errand.check)
    except CancelledError:
        return _Ending.OLDER_KEPT if path.exists() else _Ending.NOTHING_WRITTEN
    return _Ending.SAVED
