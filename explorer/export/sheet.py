"""A table on its way out of the program: rows, what they show and where they are from. Nothing here needs Qt.

The words are the caller's, in the language of the interface; the English ones serve where there is no translation.
"""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

Cell = str | int | float | None
"""A value of a sheet; `None` is not recorded and becomes an empty cell. A number's unit is in the column's head."""

_UNWRITABLE = re.compile(r"[\x00\ud800-\udfff\ufffe\uffff]")
"""Signs that UTF-8, XML or a spreadsheet cannot hold; they stand for nothing readable."""


@dataclass(frozen=True, slots=True)
class SheetSource:
    """One publication behind the rows, in words; `None` is not recorded."""

    title: str
    publisher: str | None
    date: str | None
    kind: str | None
    interest: str | None
    address: str | None


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What a sheet says besides its rows.

    Attributes:
        rows_name: Name of the rows' page in a workbook.
        sources_name: Name of the page of sources.
        source_columns: Heads of that page, in the order of `SheetSource`.
        empty_note: What an empty cell means.
    """

    rows_name: str = "Rows"
    sources_name: str = "Sources"
    source_columns: tuple[str, str, str, str, str, str] = (
        "Title", "Publisher", "Date", "Kind", "Publisher's interest", "Address",
    )  # fmt: skip
    empty_note: str = "An empty cell means: not recorded."


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table to copy or to save.

    Attributes:
        title: What the rows are, in one line.
        columns: Heads of the columns.
        rows: One value for each column; read once by each writing, so that a million rows need not be in memory.
        filters: What the rows were narrowed by, in words.
        source_line: Where the facts are from, in one line.
        data_line: Which data it is and of what date.
        sources: The publications that the rows cite.
        is_right_to_left: Whether a workbook starts at the right, as in Urdu.
        words: The sheet's other words.
    """

    title: str
    columns: tuple[str, ...]
    rows: Iterable[Sequence[Cell]]
    filters: str
    source_line: str
    data_line: str
    sources: tuple[SheetSource, ...] = ()
    is_right_to_left: bool = False
    words: SheetWords = field(default_factory=SheetWords)

    @property
    def notes(self) -> tuple[str, ...]:
        """The lines below the rows, for whoever meets the file without the program."""
        lines = (self.title, self.filters, self.words.empty_note, self.source_line, self.data_line)
        return tuple(clean_text(line) for line in lines if line)


def clean_rows(sheet: Sheet) -> Iterator[tuple[Cell, ...]]:
    """Yield the rows as any file can hold them; a float that is no number is as unknown as `None`.

    Raises:
        ValueError: A row has not one value for each column.
    """
    for row in sheet.rows:
        if len(row) != len(sheet.columns):
            raise ValueError(f"a row of {len(row)} values in a sheet of {len(sheet.columns)} columns")
        yield tuple(_clean(cell) for cell in row)


def clean_text(text: str) -> str:
    """Return a text with a visible replacement for what no file can hold."""
    return _UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def _clean(cell: Cell) -> Cell:
    if isinstance(cell, str):
        return clean_text(cell)
    return None if isinstance(cell, float) and not math.isfinite(cell) else cell
