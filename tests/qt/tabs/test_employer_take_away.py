"""Rows of the employers' table on the clipboard and in files: exactly those of the filter, in the order on screen."""

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from explorer.market.filters import Facet, MarketFilter
from explorer.market.rows import EmployerOrder
from explorer.market.sorting import SortKey
from explorer.tabs import employer_take_away
from explorer.tabs.employers_tab import EmployersTab
from tests.export.sheets import read_workbook
from tests.qt.desk import Desk, click


@pytest.fixture
def tab(desk: Desk) -> EmployersTab:
    desk.window.show_tab("employers")
    desk.settle()
    found = desk.window.current_tab
    assert isinstance(found, EmployersTab)
    return found


def choose(monkeypatch: pytest.MonkeyPatch, path: str, kind: str = "Text with commas (*.csv)") -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, kind))


def lines(text: str, delimiter: str = "\t") -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def test_rows_are_copied_in_the_order_on_screen_with_their_source(desk: Desk, tab: EmployersTab) -> None:
    tab.head.sort_by(SortKey(EmployerOrder.NAME, is_descending=True))
    desk.settle()
    tab.copy_rows.click()
    desk.settle()
    head, *rows = lines(QGuiApplication.clipboard().text())
    assert head[0] == "Employer"
    assert [row[0] for row in rows[:6]] == ["(Zeta)", "Gamma", "Épsilon", "Delta", "beta pay", "Alpha Bank"]
    assert "publications" in rows[6][0]
    assert "6 rows copied" in desk.window.undo.toast.text


def test_only_the_rows_of_the_filter_are_taken(desk: Desk, tab: EmployersTab) -> None:
    desk.choose(MarketFilter.of({Facet.SECTOR: {"software"}, Facet.CITY: {"karachi"}}))
    tab.copy()
    desk.settle()
    rows = lines(QGuiApplication.clipboard().text())
    assert [row[0] for row in rows[1:2]] == ["Delta"]
    assert "1 row copied" in desk.window.undo.toast.text


def test_a_workbook_has_the_rows_and_the_sources(
    desk: Desk, tab: EmployersTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "employers.xlsx"
    choose(monkeypatch, str(path))
    tab.save_table.click()
    desk.settle()
    pages = read_workbook(path)
    assert [page.name for page in pages] == ["Employers", "Sources"]
    assert f"Table saved: {path.name}" in desk.window.undo.toast.text


def test_a_name_without_an_ending_gets_that_of_the_chosen_kind(
    desk: Desk, tab: EmployersTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, str(tmp_path / "banks.in.pakistan"))
    tab.save()
    desk.settle()
    (written,) = tmp_path.iterdir()
    assert written.name == "banks.in.pakistan.csv"
    assert written.read_text(encoding="utf-8-sig").startswith("Employer,")


def test_a_folder_that_is_not_there_is_told_and_the_data_stay(
    desk: Desk, tab: EmployersTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, str(tmp_path / "none" / "x.csv"))
    tab.save()
    desk.settle()
    assert "does not exist" in desk.window.notices.accessibleName()
    assert tab.model.rowCount() == 6


def test_a_cancelled_dialog_writes_nothing(
    desk: Desk, tab: EmployersTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, "")
    tab.save()
    desk.settle()
    assert list(tmp_path.iterdir()) == []


def test_nothing_and_too_much_are_told(desk: Desk, tab: EmployersTab, monkeypatch: pytest.MonkeyPatch) -> None:
    QGuiApplication.clipboard().setText("mine")
    monkeypatch.setattr(employer_take_away, "MOST_ROWS_TO_COPY", 5)
    tab.copy()
    desk.settle()
    assert "6 rows are too many to copy" in desk.window.undo.toast.text
    desk.choose(MarketFilter.of({Facet.SECTOR: {"insurance"}}))
    tab.copy()
    assert "no rows to copy" in desk.window.undo.toast.text
    tab.save()
    assert "no rows to save" in desk.window.undo.toast.text
    assert QGuiApplication.clipboard().text() == "mine"


@pytest.mark.parametrize("has_older", [False, True])
def test_a_cancelled_save_says_what_stands_there_now(
    desk: Desk, tab: EmployersTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_older: bool
) -> None:
    path = tmp_path / "employers.csv"
    if has_older:
        path.write_text("older", encoding="utf-8")
    choose(monkeypatch, str(path))
    tab.save()
    progress = desk.window.status.progress
    progress.timer.timeout.emit()
    assert progress.text == "Saving employers.csv: 0 of 6 rows"
    assert not desk.window.status.offline.isVisible()
    click(progress.cancel_button)
    desk.settle()
    told = "employers.csv was not changed" if has_older else "Nothing was written"
    assert f"Saving cancelled. {told}." in desk.window.undo.toast.text
    assert [entry.read_text(encoding="utf-8") for entry in tmp_path.iterdir()] == (["older"] if has_older else [])
    assert progress.isHidden() and desk.window.status.offline.isVisible()


def test_a_second_table_is_refused_while_the_first_is_written(
    desk: Desk, tab: EmployersTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, str(tmp_path / "first.csv"))
    tab.save()
    choose(monkeypatch, str(tmp_path / "second.csv"))
    tab.save()
    tab.copy()
    assert "Another table is still being written" in desk.window.undo.toast.text
    desk.settle()
    assert [entry.name for entry in tmp_path.iterdir()] == ["first.csv"]
    assert "Table saved: first.csv" in desk.window.undo.toast.text


def test_a_cancelled_copy_leaves_the_clipboard(desk: Desk, tab: EmployersTab) -> None:
    QGuiApplication.clipboard().setText("mine")
    tab.copy()
    desk.context.long_work.cancel()
    desk.settle()
    assert "Copying cancelled" in desk.window.undo.toast.text
    assert QGuiApplication.clipboard().text() == "mine"


def test_the_window_can_be_closed_in_the_middle_of_it(
    desk: Desk, tab: EmployersTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, str(tmp_path / "employers.xlsx"))
    tab.save()
    desk.close()
    desk.executor.drain()
    assert list(tmp_path.glob("*.*")) == []
