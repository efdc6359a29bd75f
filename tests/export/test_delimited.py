"""Text that leaves the program opens right in a spreadsheet and never runs there."""

import csv
import unicodedata
from collections.abc import Callable
from io import BytesIO, StringIO
from typing import BinaryIO

import pytest
from hypothesis import given

from explorer.export.delimited import neutral_text, sheet_as_text, write_csv, write_tsv
from explorer.export.sheet import Cell, Sheet
from tests.export.sheets import DANGEROUS, HARMLESS, plain_sheet, sheets, texts

SIGNS = "=+-@−＝＋－＠﹦﹢﹣﹫"


def written(sheet: Sheet, write: Callable[[BinaryIO, Sheet], None] = write_csv) -> str:
    file = BytesIO()
    write(file, sheet)
    data = file.getvalue()
    assert data.startswith(b"\xef\xbb\xbf"), "without its mark Excel reads Urdu as Latin-1"
    return data.decode("utf-8-sig")


def read(text: str, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(StringIO(text, newline=""), delimiter=delimiter))


def is_plain_number(text: str) -> bool:
    try:
        float(text.replace("−", "-"))
    except ValueError:
        return False
    return text.isascii() or text.replace("−", "").isascii()


def begins_as_formula(text: str) -> bool:
    """Judge a cell as the most lenient spreadsheet would: what is invisible or white is dropped first."""
    visible = "".join(sign for sign in text if unicodedata.category(sign)[0] not in "ZC")
    return visible[:1] != "" and visible[0] in SIGNS and not is_plain_number(text)


def told(cell: Cell) -> str:
    return "" if cell is None else neutral_text(cell) if isinstance(cell, str) else str(cell)


@pytest.mark.parametrize("text", DANGEROUS, ids=ascii)
def test_what_could_be_a_formula_gets_an_apostrophe(text: str) -> None:
    assert neutral_text(text) == f"'{text}"


@pytest.mark.parametrize("text", HARMLESS, ids=ascii)
def test_what_could_not_be_one_stays(text: str) -> None:
    assert neutral_text(text) == text


@given(texts)
def test_neutral_text_is_the_text_or_the_text_after_an_apostrophe(text: str) -> None:
    assert neutral_text(text) in (text, f"'{text}")
    assert neutral_text(neutral_text(text)) == neutral_text(text)


@given(sheets())
def test_csv_read_back_has_the_same_cells(sheet: Sheet) -> None:
    rows = list(sheet.rows)
    found = read(written(sheet))
    assert found[: len(rows) + 1] == [[told(cell) for cell in row] for row in [sheet.columns, *rows]]
    assert found[len(rows) + 1] == []
    assert found[len(rows) + 2 :] == [[neutral_text(note)] for note in sheet.notes]


@given(sheets())
def test_no_cell_begins_as_a_formula(sheet: Sheet) -> None:
    for text, delimiter in ((written(sheet), ","), (written(sheet, write_tsv), "\t"), (sheet_as_text(sheet), "\t")):
        assert not [cell for row in read(text, delimiter) for cell in row if begins_as_formula(cell)]


@given(sheets())
def test_with_tabs_every_row_is_one_line(sheet: Sheet) -> None:
    rows, width = list(sheet.rows), len(sheet.columns)
    copied = sheet_as_text(sheet).splitlines()
    assert len(copied) == 1 + len(rows) + 2
    assert all(line.count("\t") == width - 1 for line in copied[: len(rows) + 1])
    assert len(written(sheet, write_tsv).splitlines()) == 1 + len(rows) + 1 + len(sheet.notes)


def test_a_csv_file_byte_for_byte() -> None:
    sheet = plain_sheet(("Name", "Adverts", "Share"), [("Bank, the", 3, 0.5), ("=1+1", None, -2), ("بینک", 0, None)])
    assert written(sheet) == (
        "Name,Adverts,Share\r\n"
        '"Bank, the",3,0.5\r\n'
        "'=1+1,,-2\r\n"
        "بینک,0,\r\n"
        "\r\n"
        "Employers\r\n"
        "Sector: Banking\r\n"
        "An empty cell means: not recorded.\r\n"
        "Sources: 2 publications.\r\n"
        "Data pack 2026-11\r\n"
    )


def test_the_clipboard_has_head_rows_and_source() -> None:
    sheet = plain_sheet(rows=[("Bank\tof\nall", 3), ("@here", None)])
    assert sheet_as_text(sheet) == (
        "Name\tAdverts\nBank of all\t3\n'@here\t\nSources: 2 publications.\nAn empty cell means: not recorded.\n"
    )


def test_what_no_file_can_hold_is_shown_as_that() -> None:
    rows = [("a\0b", 1), ("a\ud800b", float("nan")), ("a\uffff", float("inf"))]
    assert read(written(plain_sheet(rows=rows)))[1:4] == [["a�b", "1"], ["a�b", ""], ["a�", ""]]


def test_a_row_of_another_width_is_our_own_fault() -> None:
    with pytest.raises(ValueError, match="a row of 1 values in a sheet of 2 columns"):
        written(plain_sheet(rows=[("alone",)]))
