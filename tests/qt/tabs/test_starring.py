"""The star of an employer: one shortlist, wherever it is seen and however it is changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from explorer.keeping.values import SHORTLIST_LIMIT
from explorer.tabs.employer_columns import STAR_COLUMN
from explorer.tabs.employers_tab import EmployersTab
from explorer.widgets.cell_text import CELL_ROLE
from explorer.workspace.cell import CellText
from explorer.workspace.language import Language
from tests.qt.desk import Desk, click


@pytest.fixture
def tab(desk: Desk) -> EmployersTab:
    desk.press("Ctrl+2", desk.window)
    return desk.employers_tab


def starred(desk: Desk) -> tuple[str, ...]:
    return desk.context.session.current.shortlist.employer_ids


def star_cell(tab: EmployersTab, row: int) -> CellText:
    cell = tab.model.data(tab.model.index(row, STAR_COLUMN), CELL_ROLE)
    assert isinstance(cell, CellText)
    return cell


def click_star(desk: Desk, tab: EmployersTab, row: int) -> None:
    where = tab.table.visualRect(tab.model.index(row, STAR_COLUMN)).center()
    QTest.mouseClick(tab.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    desk.settle()


def test_the_star_stands_before_the_name(tab: EmployersTab) -> None:
    header = tab.table.horizontalHeader()
    assert [header.logicalIndex(place) for place in (0, 1)] == [STAR_COLUMN, 0]
    assert header.sectionSize(STAR_COLUMN) == 30
    assert star_cell(tab, 0).text == "Not on the shortlist"


def test_a_session_starts_empty(desk: Desk) -> None:
    assert desk.context.session.current.is_empty
    assert desk.context.kept.compared == ()


def test_a_click_stars_and_says_so_in_table_and_card(desk: Desk, tab: EmployersTab) -> None:
    click_star(desk, tab, 0)
    assert starred(desk) == ("alpha",)
    assert (star_cell(tab, 0).icon, star_cell(tab, 0).text) == ("star-filled", "On the shortlist")
    corner = tab.details.content.corner
    assert corner is not None
    assert corner.icon == "star-filled"
    assert desk.window.undo.toast.text == "Starred: Alpha Bank"
    click_star(desk, tab, 0)
    assert starred(desk) == ()
    assert desk.window.undo.toast.text == "Star taken off: Alpha Bank"


def test_space_stars_the_row_of_the_keyboard_and_undo_takes_it_back(desk: Desk, tab: EmployersTab) -> None:
    tab.table.setFocus()
    desk.press("Down", tab.table)
    desk.press("Space", tab.table)
    second = tab.model.row_at(1)
    assert second is not None
    assert starred(desk) == (second.id,)
    assert tab.details.content.title == second.name
    desk.press("Ctrl+Z")
    assert starred(desk) == ()
    assert star_cell(tab, 1).icon == "star"


def test_the_button_of_the_card_keeps_the_focus_that_pressed_it(desk: Desk, tab: EmployersTab) -> None:
    corner = tab.details.corner
    assert corner is not None
    corner.setFocus(Qt.FocusReason.TabFocusReason)
    for expected in (("alpha",), ()):
        desk.press("Space", corner)
        assert starred(desk) == expected
        assert tab.details.corner is corner
        assert corner.hasFocus()
    click(corner)
    desk.settle()
    assert starred(desk) == ("alpha",)
    assert corner.accessibleName() == "Take off the shortlist (Ctrl+D)"


def test_the_card_of_the_map_stars_too(desk: Desk, tab: EmployersTab) -> None:
    click_star(desk, tab, 0)
    desk.press("Ctrl+1", desk.window)
    desk.click_mark("banking")
    desk.click_mark("alpha")
    details = desk.map_tab.details
    assert details.content.corner is not None
    assert details.content.corner.icon == "star-filled"
    assert details.corner is not None
    click(details.corner)
    desk.settle()
    assert starred(desk) == ()


def test_the_head_of_the_star_s_column_does_not_sort(desk: Desk, tab: EmployersTab) -> None:
    sort = tab.head.sort
    tab.table.horizontalHeader().sectionClicked.emit(STAR_COLUMN)
    desk.settle()
    assert tab.head.sort == sort


def test_a_full_shortlist_says_so_and_keeps_what_it_has(desk: Desk, tab: EmployersTab) -> None:
    desk.context.session.set_employers(f"id-{number}" for number in range(SHORTLIST_LIMIT))
    desk.settle()
    click_star(desk, tab, 0)
    assert len(starred(desk)) == SHORTLIST_LIMIT
    assert "500 employers at most" in desk.window.notices.accessibleName()


def test_the_star_follows_language_and_direction(desk: Desk, tab: EmployersTab) -> None:
    desk.run("ur")
    assert star_cell(tab, 0).text != "Not on the shortlist"
    place, name = (tab.table.columnViewportPosition(column) for column in (STAR_COLUMN, 0))
    assert place > name, "the first column is at the right"
    assert desk.context.language.current is Language.URDU
