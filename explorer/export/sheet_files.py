"""Sheets as files: the ending of the name says which form. Nothing here needs Qt."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import BinaryIO

from explorer.errors import ExportError
from explorer.export.delimited import write_csv, write_tsv
from explorer.export.sheet import Sheet
from explorer.export.workbook import write_workbook
from explorer.files import atomic_file

SHEET_ENDINGS = (".csv", ".tsv", ".xlsx")
"""Endings of file names that a sheet can be saved under."""


def write_sheet(path: Path, sheet: Sheet, check: Callable[[], None] = lambda: None) -> None:
    """Write a sheet whole or not at all; a file of the same name is replaced at the end. Not for the GUI thread.

    Args:
        path: The file; its ending says which form.
        sheet: What to write.
        check: Called many times a second where no rows are read; raises if the file is no longer wanted. The
            rows may raise as well.

    Raises:
        ExportError: An ending that is none of `SHEET_ENDINGS`, more than the form can hold, or a disk that refuses.
    """
    writers: dict[str, Callable[[BinaryIO, Sheet], None]] = {
        ".csv": write_csv,
        ".tsv": write_tsv,
        ".xlsx": partial(write_workbook, check=check),
    }
    write = writers.get(path.suffix.casefold())
    if write is None:
        raise ExportError(f"“{path.name}” does not end in {' or '.join(SHEET_ENDINGS)}. Nothing was written.")
    with atomic_file(path) as file:
        write(file, sheet)
        check()
