"""Sheets as text: tab-separated for the clipboard, CSV and TSV for files. Nothing here needs Qt.

A spreadsheet takes text that begins with a formula's sign for a formula, wherever the text came from. Such text gets
an apostrophe in front (CWE-1236), which keeps it text.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator
from typing import BinaryIO

from explorer.export.sheet import Cell, Sheet, clean_rows, clean_text

FORMULA_SIGNS = "=+-@\N{MINUS SIGN}"

_PLAIN_NUMBER = re.compile(r"[+\-\N{MINUS SIGN}]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_BREAKS = re.compile(r"[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")


def neutral_text(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula; plain numbers such as ``-5`` stay as they are.

    White space, invisible signs and wide or small forms before or of the sign do not hide it: some programs drop
    or fold them when they read a file.
    """
    if text[:1].isalnum() or _PLAIN_NUMBER.fullmatch(text):
        return text
    return f"'{text}" if _first_sign(text) in FORMULA_SIGNS else text


def sheet_as_text(sheet: Sheet) -> str:
    """Return head, rows and source line, separated by tabs, for the clipboard."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    writer.writerow([_flat(head) for head in sheet.columns])
    for row in clean_rows(sheet):
        writer.writerow([_flat(cell) for cell in row])
    for line in (sheet.source_line, sheet.words.empty_note):
        writer.writerow([_flat(line)])
    return out.getvalue()


def write_csv(file: BinaryIO, sheet: Sheet) -> None:
    """Write CSV that Excel opens with a double click: UTF-8 with its mark, commas, CRLF; the notes follow a blank line.

    Raises:
        OSError: The file cannot be written.
    """
    out = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    try:
        writer = csv.writer(out, lineterminator="\r\n")
        for row in _all_rows(sheet):
            writer.writerow([_neutral(cell) for cell in row])
    finally:
        out.detach()


def write_tsv(file: BinaryIO, sheet: Sheet) -> None:
    """Write the same with tabs; tabs and line breaks inside a text become spaces, so that a line is a row.

    Raises:
        OSError: The file cannot be written.
    """
    out = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    try:
        writer = csv.writer(out, delimiter="\t", lineterminator="\r\n")
        for row in _all_rows(sheet):
            writer.writerow([_flat(cell) for cell in row])
    finally:
        out.detach()


def _all_rows(sheet: Sheet) -> Iterator[tuple[Cell, ...]]:
    yield tuple(clean_text(head) for head in sheet.columns)
    yield from clean_rows(sheet)
    yield ()
    for note in sheet.notes:
        yield (note,)


def _neutral(cell: Cell) -> Cell:
    return neutral_text(cell) if isinstance(cell, str) else cell


def _flat(cell: Cell) -> Cell:
    return neutral_text(_BREAKS.sub(" ", clean_text(cell))) if isinstance(cell, str) else cell


def _first_sign(text: str) -> str:
    """Return the first visible sign in its plain form; a space when there is none."""
    for sign in text:
        if unicodedata.category(sign)[0] not in "ZC":
            return unicodedata.normalize("NFKC", sign)[:1]
    return " "
