"""A workbook holds exactly the rows and says where they are from; nothing in it runs or links."""

import subprocess
import sys
import warnings
from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from explorer.errors import ExportError
from explorer.export.sheet import Cell, Sheet, SheetWords
from explorer.export.workbook import write_workbook
from tests.export.sheets import DANGEROUS, SPACE, ReadPage, plain_sheet, read_workbook, sheets, texts


def written(sheet: Sheet) -> list[ReadPage]:
    file = BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # the library warns of what it leaves out
        write_workbook(file, sheet)
    return read_workbook(file.getvalue())


def told(cell: Cell) -> object:
    """Return a cell as a workbook holds it: numbers are doubles, long whole numbers are text."""
    if isinstance(cell, int):
        return str(cell) if abs(cell) > 10**15 else float(cell)
    return pytest.approx(cell, rel=1e-15, abs=0) if isinstance(cell, float) else cell


@settings(max_examples=60)
@given(sheets())
def test_the_first_page_holds_exactly_the_rows(sheet: Sheet) -> None:
    rows, width = [tuple(row) for row in sheet.rows], len(sheet.columns)
    found = written(sheet)[0].rows
    notes = found[len(rows) + 2 :]
    assert found[: len(rows) + 1] == [[told(cell) for cell in row] for row in [sheet.columns, *rows]]
    assert found[len(rows) + 1] == [None] * width
    assert [row[0] for row in notes] == list(sheet.notes)
    assert all(cell is None for row in notes for cell in row[1:])


def test_the_second_page_holds_the_sources() -> None:
    page = written(plain_sheet())[1]
    assert (page.name, page.rows) == (
        "Sources",
        [
            ["Title", "Publisher", "Date", "Kind", "Publisher's interest", "Address"],
            ["Annual report", "The bank", "2026-03", "Report", "Sells to the reader", "https://bank.example/report"],
            ["=HYPERLINK(1)", None, None, None, None, None],
        ],
    )


def test_nothing_is_a_formula_or_a_link() -> None:
    rows = [(text, 1) for text in (*DANGEROUS, "https://a.example", "mailto:a@b.example", "internal:Rows!A1")]
    for page in written(plain_sheet(rows=rows)):
        assert "<f>" not in page.xml
        assert "hyperlink" not in page.xml.replace("HYPERLINK(1)", "")


def test_the_head_stays_in_sight_and_filters_the_rows_alone() -> None:
    page = written(plain_sheet(rows=[("Bank", 1), ("Mill", 2)]))[0]
    pane, filters = page.find("m:sheetViews/m:sheetView/m:pane"), page.find("m:autoFilter")
    assert pane is not None
    assert (pane.attrib["ySplit"], pane.attrib["state"]) == ("1", "frozen")
    assert filters is not None
    assert filters.attrib["ref"] == "A1:B3"


def test_columns_are_as_wide_as_what_they_hold_within_reason() -> None:
    page = written(plain_sheet(("A", "Name", "Evidence"), [(1, "Habib Bank Limited", "x" * 500)]))[0]
    columns = page.find("m:cols")
    assert columns is not None
    assert [round(float(column.attrib["width"])) for column in columns.findall("m:col", SPACE)] == [9, 19, 61]


@pytest.mark.parametrize("is_right_to_left", [True, False])
def test_an_urdu_sheet_starts_at_the_right(is_right_to_left: bool) -> None:
    for page in written(replace(plain_sheet(rows=[("بینک", 1)]), is_right_to_left=is_right_to_left)):
        view = page.find("m:sheetViews/m:sheetView")
        assert view is not None
        assert (view.attrib.get("rightToLeft") == "1") is is_right_to_left


@settings(max_examples=60)
@given(texts | st.just("x" * 40), texts | st.just("'Rows'"))
@example("History", "Sources")
@example("Sources", "sources")
@example("Rows", "'Rows'")
def test_any_name_of_a_page_will_do(rows_name: str, sources_name: str) -> None:
    pages = written(replace(plain_sheet(), words=SheetWords(rows_name, sources_name)))
    assert len({page.name.casefold() for page in pages}) == 2
    assert all(0 < len(page.name) <= 31 for page in pages)
    assert "history" not in {page.name.casefold() for page in pages}, "Excel keeps this name for itself"


def test_a_title_of_control_signs_leaves_a_sound_file() -> None:
    sheet = replace(plain_sheet(), title="Employers\0\x01\x0b\ud800\nof \u2067Lahore")
    assert written(sheet)[0].rows[2] == ["Employers�\x01\x0b�\nof \u2067Lahore", None]


def test_a_text_too_long_for_a_cell_is_told_not_cut() -> None:
    assert written(plain_sheet(rows=[("x" * 32_767, 1)]))[0].rows[1][0] == "x" * 32_767
    for text in ("x" * 32_768, "😀" * 16_384):
        with pytest.raises(ExportError, match="32,767 characters, and row 2 has a longer text"):
            written(plain_sheet(rows=[(text, 1)]))


def test_too_many_rows_are_told_not_cut() -> None:
    sheet = replace(plain_sheet(("Number",)), rows=((None,) for _ in range(1_048_576)))
    with pytest.raises(ExportError, match="1,048,576 rows"):
        written(sheet)


def test_the_library_is_imported_only_when_a_workbook_is_written() -> None:
    code = "import sys, explorer.export.sheet_files; print('xlsxwriter' in sys.modules, 'PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
