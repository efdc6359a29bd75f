"""Sorting by heads, choosing, moving and resizing columns; all of it is there again at the next start."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from explorer.market.rows import EmployerOrder
from explorer.market.sorting import SortKey
from explorer.tabs.employer_columns import COLUMNS, STAR_COLUMN, USUAL_LAYOUT, EmployerColumn
from explorer.tabs.employers_tab import EmployersTab
from tests.qt.desk import Desk, MakeDesk

BY_SECTOR, BY_ADVERTS = SortKey(EmployerOrder.SECTOR), SortKey(EmployerOrder.ADVERTS, is_descending=True)
NO_KEY, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def open_tab(desk: Desk) -> EmployersTab:
    desk.press("Ctrl+2", desk.window)
    return desk.employers_tab


@pytest.fixture
def tab(desk: Desk) -> EmployersTab:
    return open_tab(desk)


def click_head(desk: Desk, tab: EmployersTab, column: EmployerColumn, key: Qt.KeyboardModifier = NO_KEY) -> None:
    heads, section = tab.table.heads, COLUMNS.index(column)
    x = heads.sectionViewportPosition(section) + heads.sectionSize(section) // 2
    where = QPoint(x, heads.height() // 2)
    QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, key, where)
    desk.settle()


def on_screen(tab: EmployersTab) -> list[EmployerColumn]:
    heads = tab.table.heads
    sections = [heads.logicalIndex(visual) for visual in range(heads.count())]
    assert sections[0] == STAR_COLUMN, "the star stays first"
    return [COLUMNS[section] for section in sections[1:] if not heads.isSectionHidden(section)]


def column_texts(tab: EmployersTab, column: EmployerColumn) -> list[str]:
    section = COLUMNS.index(column)
    return [str(tab.model.index(row, section).data()) for row in range(tab.model.rowCount())]


def test_a_further_head_with_shift_sorts_what_is_equal(desk: Desk, tab: EmployersTab) -> None:
    click_head(desk, tab, EmployerColumn.SECTOR)
    click_head(desk, tab, EmployerColumn.ADVERTS, SHIFT)
    assert tab.head.sort == (BY_SECTOR, BY_ADVERTS)
    assert tab.head.orders.text() == "By column: Sector, then Adverts"
    sectors, adverts = column_texts(tab, EmployerColumn.SECTOR), column_texts(tab, EmployerColumn.ADVERTS)
    numbers = [int(text.replace("None", "0")) for text in adverts]
    rows = list(zip(sectors, numbers, strict=True))
    assert rows == sorted(rows, key=lambda row: (row[0], -row[1]))
    click_head(desk, tab, EmployerColumn.SECTOR, SHIFT)
    assert tab.head.sort == (SortKey(EmployerOrder.SECTOR, is_descending=True), BY_ADVERTS), "it turned where it stood"
    click_head(desk, tab, EmployerColumn.NAME)
    assert [key.order for key in tab.head.sort] == [EmployerOrder.NAME], "a plain click begins anew"


def test_the_star_and_other_names_sort_nothing(desk: Desk, tab: EmployersTab) -> None:
    tab.head.set_layout(USUAL_LAYOUT.toggled(EmployerColumn.OTHER_NAMES))
    before = tab.head.sort
    tab.table.heads.sectionClicked.emit(STAR_COLUMN)
    tab.table.heads.sectionClicked.emit(COLUMNS.index(EmployerColumn.OTHER_NAMES))
    desk.settle()
    assert tab.head.sort == before


def test_columns_are_chosen_moved_and_resized_and_there_at_the_next_start(
    desk: Desk, make_desk: MakeDesk, small_path: Path
) -> None:
    tab = open_tab(desk)
    tab.head.ticks.ticks["founded"].trigger()
    tab.head.ticks.ticks["cloud"].trigger()
    heads = tab.table.heads
    heads.moveSection(heads.visualIndex(COLUMNS.index(EmployerColumn.CONFIDENCE)), 1)
    heads.resizeSection(COLUMNS.index(EmployerColumn.SECTOR), 222)
    click_head(desk, tab, EmployerColumn.SECTOR)
    chosen = [EmployerColumn.CONFIDENCE, EmployerColumn.NAME, EmployerColumn.SECTOR, EmployerColumn.WORK]
    chosen += [EmployerColumn.ADVERTS, EmployerColumn.FOUNDED]
    assert on_screen(tab) == chosen
    layout = tab.head.layout
    assert layout != USUAL_LAYOUT
    desk.close()
    again = open_tab(make_desk(small_path).open())
    assert on_screen(again) == chosen
    assert again.head.layout == layout
    assert again.table.columnWidth(COLUMNS.index(EmployerColumn.SECTOR)) == 222
    assert again.head.sort == (BY_SECTOR,)
    again.head.ticks.reset.trigger()
    assert on_screen(again) == list(USUAL_LAYOUT.columns)


def test_nothing_is_dragged_before_the_star(tab: EmployersTab) -> None:
    heads = tab.table.heads
    heads.moveSection(heads.visualIndex(COLUMNS.index(EmployerColumn.WORK)), 0)
    assert on_screen(tab)[0] is EmployerColumn.WORK


def test_widths_follow_the_scale_and_are_kept_without_it(desk: Desk, tab: EmployersTab) -> None:
    section = COLUMNS.index(EmployerColumn.SECTOR)
    desk.run("zoom_in")
    scale = desk.context.theme.look.scale
    assert scale > 1
    assert tab.table.columnWidth(section) == round(164 * scale)
    assert tab.head.layout == USUAL_LAYOUT


def test_the_name_cannot_be_hidden(tab: EmployersTab) -> None:
    assert not tab.head.ticks.ticks["name"].isEnabled()
    menu = tab.head.head_menu(EmployerColumn.NAME)
    assert [action.text() for action in menu.actions() if not action.isEnabled() and action.text()] == [
        "Move towards the start",
        "Hide this column",
    ]


def test_the_keyboard_opens_the_menu_of_its_column(desk: Desk, tab: EmployersTab) -> None:
    tab.table.setFocus()
    desk.press("Right", tab.table)
    assert COLUMNS[tab.table.currentIndex().column()] is EmployerColumn.SECTOR
    wanted: list[int] = []
    tab.table.head_menu_wanted.connect(lambda section, _place: wanted.append(section))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), tab.table.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(tab.table.viewport(), event)
    assert wanted == [COLUMNS.index(EmployerColumn.SECTOR)]
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def test_a_menu_does_what_the_pointer_does(desk: Desk, tab: EmployersTab) -> None:
    def take(column: EmployerColumn, text: str) -> None:
        menu = tab.head.head_menu(column)
        next(action for action in menu.actions() if action.text() == text).trigger()
        desk.settle()

    take(EmployerColumn.SECTOR, "Sort from low to high")
    take(EmployerColumn.ADVERTS, "Then from high to low")
    assert tab.head.sort == (BY_SECTOR, BY_ADVERTS)
    take(EmployerColumn.SECTOR, "Move towards the start")
    assert on_screen(tab)[:2] == [EmployerColumn.SECTOR, EmployerColumn.NAME]
    take(EmployerColumn.WORK, "Hide this column")
    assert EmployerColumn.WORK not in on_screen(tab)


def test_the_list_of_columns_stays_open_while_ticks_are_set(desk: Desk, tab: EmployersTab) -> None:
    tab.head.columns.click()
    menu = tab.head.ticks
    assert menu.isVisible()
    menu.setActiveAction(menu.ticks["staff"])
    QTest.keyClick(menu, Qt.Key.Key_Space)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, NO_KEY, menu.actionGeometry(menu.ticks["city"]).center())
    assert menu.isVisible()
    assert {EmployerColumn.STAFF, EmployerColumn.CITY} < set(on_screen(tab))
    menu.close()
    desk.settle()


def test_columns_of_words_share_the_room_of_a_wide_window(desk: Desk, tab: EmployersTab) -> None:
    narrow = tab.table.columnWidth(COLUMNS.index(EmployerColumn.WORK))
    desk.window.resize(desk.window.width() + 500, desk.window.height())
    desk.settle()
    assert tab.table.columnWidth(COLUMNS.index(EmployerColumn.WORK)) > narrow + 50
    widths = sum(tab.table.columnWidth(section) for section in range(tab.table.heads.count()))
    assert widths == tab.table.viewport().width()
    assert tab.head.layout == USUAL_LAYOUT, "room to spare is nobody's choice"
    heads = tab.table.heads
    section = COLUMNS.index(EmployerColumn.SECTOR)
    heads.resizeSection(section, 300)
    assert next(one.width for one in tab.head.layout.shown if one.column is EmployerColumn.SECTOR) == 300
    assert heads.sectionSize(section) == 300
    assert sum(heads.sectionSize(at) for at in range(heads.count())) == tab.table.viewport().width(), "the others gave"
