"""Saves the table of a page: asks for a file, writes it beside the GUI thread, tells how that ended."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from explorer.tabs.words import say
from explorer.workspace.context import TabContext

if TYPE_CHECKING:
    from explorer.export.sheet import Sheet
    from explorer.market.reader import MarketReader


def table_kinds() -> dict[str, str]:
    """Return what a table can be saved as: words for a file dialog, and the ending of each."""
    translate = QCoreApplication.translate
    return {
        translate("EmployerTakeAway", "Excel workbook with sources (*.xlsx)"): ".xlsx",
        translate("EmployerTakeAway", "Text with commas (*.csv)"): ".csv",
        translate("EmployerTakeAway", "Text with tabs (*.tsv)"): ".tsv",
    }


def documents_folder() -> Path:
    """Return where files are looked for first."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()


def ask_where(parent: QWidget, start: Path) -> Path | None:
    """Ask for the file of a table; a name without a known ending gets that of the chosen kind. `None` for none."""
    kinds, title = table_kinds(), QCoreApplication.translate("EmployerTakeAway", "Save table")
    name, kind = QFileDialog.getSaveFileName(parent, title, str(start), ";;".join(kinds))
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.casefold() in kinds.values() else Path(name + kinds[kind])


def save_small_table(context: TabContext, parent: QWidget, name: str, sheet: Sheet | None) -> None:
    """Ask for a file and write a table of some hundred rows into it; one of that name is replaced when it is whole.

    Args:
        context: What the tabs share.
        parent: Of the file dialog.
        name: Start of the file's name.
        sheet: The table; `None` where there is nothing to save, which is said.
    """
    if sheet is None:
        told = QCoreApplication.translate("EmployerTakeAway", "There are no rows to save.")
        context.notices.tell_done(told)
        return
    path = ask_where(parent, documents_folder() / f"{name}.xlsx")
    if path is not None:
        deliver = partial(_on_written, context, path.name)
        question = partial(_write, path=path, sheet=sheet)
        context.market.ask(f"save-table:{path}", question, deliver, context.notices.tell_problem)


def _write(reader: MarketReader, path: Path, sheet: Sheet) -> None:
    from explorer.export.sheet_files import write_sheet

    del reader
    write_sheet(path, sheet)


def _on_written(context: TabContext, name: str, _answer: None) -> None:
    text = QCoreApplication.translate("EmployerTakeAway", "Table saved: %1")
    context.notices.tell_done(say(text, context.language.current, name))
