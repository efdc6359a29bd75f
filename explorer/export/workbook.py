"""Sheets as workbooks for Excel: the rows on the first page, their sources on the second. Nothing here needs Qt."""

import re
from collections.abc import Callable, Iterable, Sequence
from io import BytesIO
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from typing_extensions import override

from explorer.errors import ExportError
from explorer.export.delimited import neutral_text
from explorer.export.sheet import Cell, Sheet, clean_rows, clean_text

NARROWEST, WIDEST = 8, 60
"""Widths of columns in characters."""

_HEAD_ROOM = 4
"""Characters beside a head: the button that filters."""

_LARGEST_EXACT = 10**15
"""Excel shows 15 digits; a longer whole number is an identifier and is kept as text."""

_LONGEST_NAME = 31
"""UTF-16 units of a page's name."""

_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")


def write_workbook(file: BinaryIO, sheet: Sheet, check: Callable[[], None] = lambda: None) -> None:
    """Write a workbook. Texts stay texts: none becomes a formula, a link or a number.

    Args:
        file: Where to.
        sheet: What to write.
        check: Called again and again while the rows, read by then, are packed; raises if they are no longer wanted.

    Raises:
        ExportError: More rows, or a longer text, than a workbook can hold.
        OSError: The file cannot be written.
    """
    from xlsxwriter import Workbook  # type: ignore[import-untyped]  # here, because few starts ever need it
    from xlsxwriter.exceptions import FileCreateError, FileSizeError  # type: ignore[import-untyped]

    packed, failure = _Pack(check), None
    with TemporaryDirectory(prefix="market-explorer-", ignore_cleanup_errors=True) as scratch:
        book = Workbook(packed, {"constant_memory": True, "tmpdir": scratch})
        try:
            _fill(book, sheet)
            book.close()  # not by leaving a `with`, which would pack what was given up
        except FileCreateError as error:
            failure = OSError(*error.args[0].args)  # a copy, so that the library's open archive is let go of here
        except FileSizeError as error:
            raise ExportError("This is too much for one workbook. Nothing was written; save it as CSV.") from error
        finally:
            for page in book.worksheets():
                page.row_data_fh.close()  # open where it was given up, and then the folder could not be removed
    if failure is not None:
        raise failure
    file.write(packed.getbuffer())


class _Pack(BytesIO):
    """Takes in the packed workbook for as long as it is wanted."""

    def __init__(self, check: Callable[[], None]) -> None:
        super().__init__()
        self._check = check

    @override
    def write(self, data: Any) -> int:
        check, self._check = self._check, lambda: None
        check()
        self._check = check  # not after it has raised: the library then writes once more, to close its archive
        return super().write(data)


def _fill(book: Any, sheet: Sheet) -> None:
    book.set_properties({"title": _one_line(sheet.title)})
    page = _Page(book, _page_name(sheet.words.rows_name, "Rows"), sheet.columns, sheet.is_right_to_left)
    page.add_rows(clean_rows(sheet))
    page.end(sheet.notes)
    name = _page_name(sheet.words.sources_name, "Sources", beside=page.name)
    sources = _Page(book, name, sheet.words.source_columns, sheet.is_right_to_left)
    sources.add_rows(_source_rows(sheet))
    sources.end(())


class _Page:
    """One page of a workbook, written from top to bottom; the library keeps only the last row in memory."""

    def __init__(self, book: Any, name: str, columns: Sequence[str], is_right_to_left: bool) -> None:
        self.name = name
        self._page = book.add_worksheet(name)
        self._head = book.add_format({"bold": True, "bottom": 1})
        self._quoted = book.add_format({"quote_prefix": True})  # stays text when someone edits the cell
        self._widths = [len(head) + _HEAD_ROOM for head in columns]
        self._next = 0
        if is_right_to_left:
            self._page.right_to_left()
        self._page.freeze_panes(1, 0)
        for column, head in enumerate(columns):
            self._write(column, clean_text(head), self._head)
        self._next = 1

    def add_rows(self, rows: Iterable[Sequence[Cell]]) -> None:
        for row in rows:
            for column, cell in enumerate(row):
                if cell is None:
                    continue
                form = self._quoted if isinstance(cell, str) and neutral_text(cell) != cell else None
                self._write(column, cell, form)
                self._widths[column] = max(self._widths[column], min(len(str(cell)), WIDEST))
            self._next += 1

    def end(self, notes: Iterable[str]) -> None:
        """Set the widths, now that they are known, and put the notes below a blank row."""
        if self._next > 1:
            self._page.autofilter(0, 0, self._next - 1, len(self._widths) - 1)
        for column, width in enumerate(self._widths):
            self._page.set_column(column, column, min(max(width, NARROWEST), WIDEST))
        for note in notes:
            self._next += 1
            self._write(0, note, self._quoted if neutral_text(note) != note else None)

    def _write(self, column: int, cell: str | int | float, form: Any) -> None:
        if isinstance(cell, int) and abs(cell) > _LARGEST_EXACT:
            cell = str(cell)
        is_text = isinstance(cell, str)
        write = self._page.write_string if is_text else self._page.write_number
        answer = write(self._next, column, cell, form)
        if answer == -1:
            raise ExportError(
                "A workbook holds 1,048,576 rows of 16,384 columns, and this is more."
                " Nothing was written; narrow the rows with filters, or save them as CSV."
            )
        if answer == -2:
            raise ExportError(
                f"A cell of a workbook holds 32,767 characters, and row {self._next + 1} has a longer text."
                " Nothing was written; save the rows as CSV."
            )


def _source_rows(sheet: Sheet) -> Iterable[tuple[Cell, ...]]:
    for source in sheet.sources:
        told = (source.title, source.publisher, source.date, source.kind, source.interest, source.address)
        yield tuple(None if text is None else clean_text(text) for text in told)


def _page_name(text: str, otherwise: str, beside: str = "") -> str:
    """Return a name that Excel accepts for a page beside another one."""
    name = _NOT_IN_NAMES.sub(" ", clean_text(text)).strip("' ")
    name = name.encode("utf-16-le")[: 2 * _LONGEST_NAME].decode("utf-16-le", "ignore").strip("' ")
    if not name or name.casefold() == "history":
        name = otherwise
    return name if name.casefold() != beside.casefold() else f"{otherwise} 2"


def _one_line(text: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in clean_text(text)).split())
