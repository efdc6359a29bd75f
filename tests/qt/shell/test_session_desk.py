"""The session in the window: its button, its tray, its files, its end."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from explorer.keeping.session_file import FORMAT, SIZE_LIMIT
from explorer.keeping.values import CounsellingSession
from explorer.tabs.employers_tab import EmployersTab
from explorer.widgets.session_tray import SessionTray
from tests.qt.desk import Desk, MakeDesk, click


@pytest.fixture
def tab(desk: Desk) -> EmployersTab:
    desk.press("Ctrl+2", desk.window)
    return desk.employers_tab


def star(desk: Desk, *employer_ids: str) -> None:
    for key in employer_ids:
        desk.context.session.toggle_employer(key)
    desk.settle()


def kept(desk: Desk) -> tuple[str, ...]:
    return desk.context.session.current.shortlist.employer_ids


def open_tray(desk: Desk) -> SessionTray:
    desk.run("session")
    assert desk.window.session.tray.isVisible()
    return desk.window.session.tray


def rows(tray: SessionTray) -> list[str]:
    model = tray.list.tray_model
    return [str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]


def told(desk: Desk) -> str:
    return desk.window.undo.toast.text


def test_the_button_counts_what_is_kept(desk: Desk, tab: EmployersTab) -> None:
    button = desk.window.session.button
    assert (button.text(), button.count, button.accessibleName()) == ("Session", 0, "Session: Nothing kept yet")
    narrow = button.width()
    desk.press("Ctrl+D", tab.table)
    assert (button.count, button.accessibleName()) == (1, "Session: 1 item")
    desk.settle()
    assert button.width() > narrow
    desk.press("Ctrl+D", tab.table)
    assert button.count == 0


def test_the_tray_lists_what_is_kept_and_opens_it(desk: Desk) -> None:
    star(desk, "gamma", "alpha")
    click(desk.window.session.button)
    desk.settle()
    tray = desk.window.session.tray
    assert rows(tray) == ["Gamma, Employer", "Alpha Bank, Employer"]
    desk.press("Down", tray.list)
    desk.press("Return", tray.list)
    assert not tray.isVisible()
    assert (desk.selection.tab, desk.selection.employer_id) == ("employers", "alpha")
    assert desk.employers_tab.details.content.title == "Alpha Bank"


def test_delete_takes_an_employer_out_with_a_way_back(desk: Desk) -> None:
    star(desk, "gamma", "alpha")
    tray = open_tray(desk)
    desk.press("Delete", tray.list)
    assert (kept(desk), rows(tray)) == (("alpha",), ["Alpha Bank, Employer"])
    assert told(desk) == "Star taken off: Gamma"
    desk.press("Escape", tray)
    desk.press("Ctrl+Z", desk.window)
    assert kept(desk) == ("gamma", "alpha")


def test_a_choice_is_offered_where_not_all_can_stand_side_by_side(desk: Desk) -> None:
    star(desk, "alpha", "beta", "gamma", "delta", "epsilon")
    tray = open_tray(desk)
    ticks = [tray.list.tray_model.item(row) for row in range(5)]
    assert [item and item.is_chosen for item in ticks] == [True, True, True, True, False]
    tray.list.setCurrentIndex(tray.list.tray_model.index(4))
    desk.press("Space", tray.list)
    assert desk.context.kept.compared == ("alpha", "beta", "gamma", "delta")
    assert told(desk) == "Choose 2 to 4 employers to compare"
    tray.list.setCurrentIndex(tray.list.tray_model.index(0))
    desk.press("Space", tray.list)
    tray.list.setCurrentIndex(tray.list.tray_model.index(4))
    desk.press("Space", tray.list)
    assert desk.context.kept.comparable == ("beta", "gamma", "delta", "epsilon")


def test_the_tray_compares_in_the_tab_of_employers(desk: Desk) -> None:
    star(desk, "alpha")
    tray = open_tray(desk)
    assert not tray.compare_button.isEnabled()
    star(desk, "beta")
    assert tray.compare_button.text() == "Compare 2 employers"
    tray.compare_button.click()
    desk.settle()
    assert not tray.isVisible()
    assert desk.selection.tab == "employers"
    assert desk.employers_tab.comparison.view.isVisible()


def test_wiping_empties_the_session_and_can_be_undone(desk: Desk) -> None:
    star(desk, "gamma", "alpha")
    tray = open_tray(desk)
    tray.wipe_button.click()
    desk.settle()
    assert desk.context.session.current == CounsellingSession()
    assert tray.empty.isVisible()
    assert told(desk) == "Session wiped"
    desk.press("Escape", tray)
    desk.press("Ctrl+Z", desk.window)
    assert kept(desk) == ("gamma", "alpha")


def test_another_view_does_not_cost_the_way_back_of_a_wiped_session(desk: Desk) -> None:
    star(desk, "alpha")
    desk.run("wipe_session")
    desk.toggle("sector", "banking")
    assert desk.window.undo.toast.isVisible()
    desk.press("Ctrl+Z", desk.window)
    assert desk.selection.filter.is_empty, "the shortcut takes back the last step"
    assert kept(desk) == ()
    click(desk.window.undo.toast.undo_button)
    desk.settle()
    assert kept(desk) == ("alpha",)


def test_what_is_not_there_can_be_neither_wiped_nor_saved(desk: Desk) -> None:
    for command in ("wipe_session", "save_session"):
        desk.run(command)
        assert told(desk) == "Nothing kept yet"
    assert not desk.window.findChildren(QFileDialog)


def test_a_session_travels_in_a_file(desk: Desk, make_desk: MakeDesk, small_path: Path, tmp_path: Path) -> None:
    path = tmp_path / "talk.mxsession"
    star(desk, "gamma", "alpha")
    desk.window.session.files.save(path)
    desk.settle()
    assert told(desk) == "Session saved: talk.mxsession"
    desk.close()
    other = make_desk(small_path).open()
    assert kept(other) == (), "nothing is remembered between starts"
    star(other, "beta")
    other.window.session.files.open(path)
    other.settle()
    assert kept(other) == ("gamma", "alpha")
    assert told(other) == "Session opened. Employers: 2, views: 0."
    other.press("Ctrl+Z", other.window)
    assert kept(other) == ("beta",)


def test_the_dialogs_ask_for_session_files(desk: Desk, tmp_path: Path) -> None:
    star(desk, "alpha")
    desk.run("save_session")
    (dialog,) = desk.window.findChildren(QFileDialog)
    assert dialog.defaultSuffix() == "mxsession"
    dialog.fileSelected.emit(str(tmp_path / "a.mxsession"))
    dialog.close()
    desk.settle()
    assert json.loads((tmp_path / "a.mxsession").read_text(encoding="utf-8"))["shortlist"] == ["alpha"]
    desk.run("wipe_session")
    desk.run("open_session")
    (dialog,) = desk.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "a.mxsession"))
    dialog.close()
    desk.settle()
    assert kept(desk) == ("alpha",)


def session_text(**members: object) -> str:
    whole = {"format": FORMAT, "format_version": 1, "data_version": "2031-01", "data_date": "2031-01-31"}
    return json.dumps(whole | {"shortlist": [], "views": []} | members)


def test_a_session_of_newer_data_opens_and_says_what_is_gone(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "newer.mxsession"
    path.write_text(session_text(shortlist=["alpha", "founded-2030"]), encoding="utf-8")
    desk.window.session.files.open(path)
    desk.settle()
    assert kept(desk) == ("alpha",)
    remark = desk.window.notices.accessibleName()
    assert "1 employer of this session is not in the data of" in remark
    assert "founded-2030" in remark
    assert "It was saved with newer data, 2031-01" in remark


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (session_text(format_version=99).encode(), "newer program"),
        (session_text(shortlist=["alpha"]).encode()[:60], "damaged"),
        (b" " * (SIZE_LIMIT + 1), "too large"),
        (b"\x00\xff<script>alert(1)</script>", "no session file"),
        (session_text(shortlist=["../../etc/passwd" * 20]).encode(), "no session file"),
    ],
)
def test_a_bad_file_gives_one_sentence_and_changes_nothing(
    desk: Desk, tmp_path: Path, content: bytes, expected: str
) -> None:
    path = tmp_path / "bad.mxsession"
    path.write_bytes(content)
    star(desk, "alpha")
    desk.window.session.files.open(path)
    desk.settle()
    assert kept(desk) == ("alpha",)
    assert expected in desk.window.notices.accessibleName()
    assert desk.window.panes.tabs.isVisible(), "the data are not at fault"


def test_a_folder_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    star(desk, "alpha")
    desk.window.session.files.save(tmp_path / "none" / "x.mxsession")
    desk.settle()
    assert "does not exist" in desk.window.notices.accessibleName()


def test_employers_that_another_database_lacks_are_named_as_such(desk: Desk) -> None:
    star(desk, "alpha", "sold")
    tray = open_tray(desk)
    assert rows(tray) == ["Alpha Bank, Employer", "sold, Not in this data"]
    tray.list.setCurrentIndex(tray.list.tray_model.index(1))
    desk.press("Return", tray.list)
    assert desk.selection.employer_id != "sold"


def test_the_window_closes_without_a_question(desk: Desk) -> None:
    star(desk, "alpha")
    assert desk.window.close()
    assert QApplication.activeModalWidget() is None


def test_the_tray_is_mirrored_with_the_window(desk: Desk) -> None:
    star(desk, "alpha")
    desk.run("ur")
    tray = open_tray(desk)
    button = desk.window.session.button
    assert tray.layoutDirection() is Qt.LayoutDirection.RightToLeft
    edges = [part.mapToGlobal(part.rect().topLeft()).x() for part in (tray, button)]
    assert abs(edges[0] - edges[1]) <= 4, "the tray begins at the outer edge of the button"
    QTest.keyClick(tray, Qt.Key.Key_Escape)
    assert not tray.isVisible()
