"""Takes the employers of a filter out of the program: to the clipboard or into a file, away from the GUI thread."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from explorer.errors import ExplorerError
from explorer.tabs.employer_sheet import EmployerSheetOrder, employer_sheet
from explorer.tabs.words import say
from explorer.workspace.context import TabContext
from explorer.workspace.formatting import format_number

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
        told = self.tr("1 row copied") if employers == 1 else self.tr("%1 rows copied")
        self._context.market.ask(
            "employers:copy",
            partial(_as_text, base=base, order=order),
            partial(self._on_text, say(told, language, format_number(employers))),
        )

    def save(self, order: EmployerSheetOrder, employers: int) -> None:
        """Ask for a file and write the rows into it, with their sources."""
        if self._context.market.base is None or not employers:
            self._context.notices.tell_done(self.tr("There are no rows to save."))
            return
        kinds = {
            self.tr("Excel workbook with sources (*.xlsx)"): ".xlsx",
            self.tr("Text with commas (*.csv)"): ".csv",
            self.tr("Text with tabs (*.tsv)"): ".tsv",
        }
        start = (self._folder or _documents_folder()) / "employers.xlsx"
        name, kind = QFileDialog.getSaveFileName(self._tab, self.tr("Save table"), str(start), ";;".join(kinds))
        if name:
            path = Path(name)
            self.write(order, path if path.suffix.casefold() in kinds.values() else Path(name + kinds[kind]))

    def write(self, order: EmployerSheetOrder, path: Path) -> None:
        """Write the rows into a file; one of that name is replaced when the new one is whole."""
        base = self._context.market.base
        if base is not None:
            self._folder = path.parent
            question = partial(_write, base=base, order=order, path=path)
            self._context.market.ask(f"employers:save:{path}", question, self._on_written)

    def _on_text(self, told: str, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._context.notices.tell_done(told)

    def _on_written(self, answer: Path | ExplorerError) -> None:
        if isinstance(answer, ExplorerError):
            self._context.notices.tell_problem(answer)
        else:
            text = self.tr("Table saved: %1")
            self._context.notices.tell_done(say(text, self._context.language.current, answer.name))


def _as_text(reader: MarketReader, base: MarketBase, order: EmployerSheetOrder) -> str:
    from explorer.export.delimited import sheet_as_text

    return sheet_as_text(employer_sheet(reader, base, order))


def _write(reader: MarketReader, base: MarketBase, order: EmployerSheetOrder, path: Path) -> Path | ExplorerError:
    """Write the file; a disk that refuses is an answer, because the database is not at fault."""
    from explorer.errors import ExportError
    from explorer.export.sheet_files import write_sheet

    try:
        write_sheet(path, employer_sheet(reader, base, order))
    except ExportError as error:
        return error
    return path


def _documents_folder() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()
