"""Typing a name narrows every view; the text is a filter like any other."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from explorer.market.filters import TEXT_LENGTH, MarketFilter
from explorer.tabs.employers_tab import EmployersTab
from explorer.widgets.buttons import ActionButton
from tests.qt.desk import Desk, click


@pytest.fixture
def tab(desk: Desk) -> EmployersTab:
    desk.press("Ctrl+F", desk.window)
    return desk.employers_tab


def names(tab: EmployersTab) -> list[str]:
    return [str(tab.model.index(row, 0).data()) for row in range(tab.model.rowCount())]


def type_text(desk: Desk, tab: EmployersTab, text: str) -> None:
    tab.field.setText(text)
    desk.settle()


def test_the_shortcut_leads_from_any_tab_to_the_field(desk: Desk, tab: EmployersTab) -> None:
    assert desk.selection.tab == "employers"
    assert QApplication.focusWidget() is tab.field
    QTest.keyClicks(tab.field, "alpha")
    desk.settle()
    desk.press("Ctrl+F", desk.window)
    assert tab.field.selectedText() == "alpha", "the next word replaces it"


def test_typing_narrows_table_chips_counter_and_counts(desk: Desk, tab: EmployersTab) -> None:
    type_text(desk, tab, "ALPHA-bank")
    assert names(tab) == ["Alpha Bank"]
    assert desk.counter == "1 of 6 employers"
    assert desk.chips == ["Name like “ALPHA-bank”"]
    assert desk.facet_counts("sector") == {"banking": 1, "software": 0}
    type_text(desk, tab, "")
    assert (len(names(tab)), desk.chips) == (6, [])


def test_slips_are_forgiven_and_told(desk: Desk, tab: EmployersTab) -> None:
    plain = tab.summary.plain_text
    type_text(desk, tab, "gama")
    assert names(tab) == ["Gamma"]
    assert tab.summary.plain_text == "No name has “gama” as it is written. These come close."
    type_text(desk, tab, "gamma")
    assert "gama" not in tab.summary.plain_text
    type_text(desk, tab, "")
    assert tab.summary.plain_text == plain


def test_a_word_is_one_step_to_go_back_over(desk: Desk, tab: EmployersTab) -> None:
    QTest.keyClicks(tab.field, "gamma")
    desk.settle()
    assert names(tab) == ["Gamma"]
    desk.run("back")
    desk.settle()
    assert (len(names(tab)), tab.field.text()) == (6, "")
    desk.run("forward")
    desk.settle()
    assert (names(tab), tab.field.text()) == (["Gamma"], "gamma")


def test_the_chip_and_clearing_empty_the_field(desk: Desk, tab: EmployersTab) -> None:
    type_text(desk, tab, "gamma")
    click(desk.window.panes.chips.chips[0])
    desk.settle()
    assert (tab.field.text(), len(names(tab))) == ("", 6)
    type_text(desk, tab, "gamma")
    desk.run("clear_filters")
    assert tab.field.text() == ""
    assert desk.window.undo.toast.text == "1 filter cleared"
    desk.press("Ctrl+Z", desk.window)
    assert (tab.field.text(), names(tab)) == ("gamma", ["Gamma"])


def test_escape_empties_enter_leads_to_the_rows(desk: Desk, tab: EmployersTab) -> None:
    type_text(desk, tab, "gamma")
    QTest.keyClick(tab.field, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is tab.table
    tab.field.setFocus()
    QTest.keyClick(tab.field, Qt.Key.Key_Escape)
    desk.settle()
    assert (tab.field.text(), desk.selection.filter) == ("", MarketFilter())


def test_where_nothing_has_the_name_it_is_the_filter_to_remove(desk: Desk, tab: EmployersTab) -> None:
    desk.toggle("city", "karachi")
    type_text(desk, tab, "xyzzyx")
    assert tab.stack.currentWidget() is tab.nothing
    remove = next(button for button in tab.nothing.findChildren(ActionButton) if "xyzzyx" in button.text())
    assert tab.summary.plain_text == "", "it would count zeros"
    remove.click()
    desk.settle()
    assert desk.chips == ["Head office: Karachi"]
    assert tab.field.text() == ""


@pytest.mark.parametrize(
    "text",
    ["'", '"', "%", "_", "a%", "a_b", "\0", "alpha\0bank", "🎉", "a" * 10_000, "( OR *", "abc ابجد 12", "\u202egamma"],
)
def test_whatever_is_typed_is_text(desk: Desk, tab: EmployersTab, text: str) -> None:
    type_text(desk, tab, text)
    kept = desk.selection.filter.text
    assert len(kept) <= TEXT_LENGTH
    assert "\0" not in kept
    assert "\u202e" not in kept
    assert tab.model.rowCount() == int(desk.counter.replace("All ", "").split()[0])
    type_text(desk, tab, "")
    assert tab.model.rowCount() == 6


def test_the_text_stays_when_tabs_change(desk: Desk, tab: EmployersTab) -> None:
    type_text(desk, tab, "gamma")
    desk.press("Ctrl+1", desk.window)
    assert desk.chips == ["Name like “gamma”"]
    assert desk.counter == "1 of 6 employers"
    desk.press("Ctrl+2", desk.window)
    assert tab.field.text() == "gamma"
