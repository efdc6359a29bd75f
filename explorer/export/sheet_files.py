"""Sheets as files: the ending of the name says which form. Nothing here needs Qt."""

from pathlib import Path

from explorer.errors import ExportError
from explorer.export.delimited import write_csv, write_tsv
from explorer.export.sheet import Sheet
from explorer.export.workbook import write_workbook
from explorer.files import atomic_file

_WRITERS = {".csv": write_csv, ".tsv": write_tsv, ".xlsx": write_workbook}

SHEET_ENDINGS = tuple(_WRITERS)
"""Endings of file names that a sheet can be saved under."""


def write_sheet(path: Path, sheet: Sheet) -> None:
    """Write a sheet whole or not at all; a file of the same name is replaced at the end. Not for the GUI thread.

    Raises:
        ExportError: An ending that is none of `SHEET_ENDINGS`, more than the form can hold, or a disk that refuses.
    """
    write = _WRITERS.get(path.suffix.casefold())
    if write is None:
        raise ExportError(f"“{path.name}” does not end in {' or '.join(SHEET_ENDINGS)}. Nothing was written.")
    with atomic_file(path) as file:
        write(file, sheet)
