"""Views that are kept: named, reopened, stepped through, taken along as a code."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from explorer.keeping.selection import Selection
from explorer.keeping.values import VIEWS_LIMIT, SavedView
from explorer.market.filters import Facet, MarketFilter
from explorer.market.rows import EmployerOrder
from explorer.market.sorting import SortKey
from explorer.shell.line_dialog import LineDialog
from tests.qt.desk import Desk, MakeDesk

BANKS = MarketFilter.of({Facet.SECTOR: {"banking"}})
KARACHI = MarketFilter.of({Facet.CITY: {"karachi"}})


def dialog_of(desk: Desk) -> LineDialog:
    (dialog,) = desk.window.findChildren(LineDialog)
    return dialog


def back_to_window(desk: Desk) -> None:
    """Give the window the keyboard again, as a desktop does when a dialog closes; offscreen nobody does."""
    desk.window.activateWindow()
    desk.settle()


def save_view(desk: Desk, name: str) -> None:
    desk.run("save_view")
    dialog = dialog_of(desk)
    dialog.field.setText(name)
    dialog.action_button.click()
    back_to_window(desk)


def saved(desk: Desk) -> list[str]:
    return [view.name for view in desk.context.session.current.views]


def told(desk: Desk) -> str:
    return desk.window.undo.toast.text


@pytest.fixture
def stocked(desk: Desk) -> Desk:
    """Three views: banks in the table, Karachi on the map, everyone from A to Z."""
    desk.window.show_tab("employers")
    desk.choose(BANKS)
    save_view(desk, "Banks")
    desk.window.show_tab("sector-map")
    desk.choose(KARACHI)
    save_view(desk, "Karachi")
    desk.window.show_tab("employers")
    desk.choose(MarketFilter())
    desk.employers_tab.head.sort_by(SortKey(EmployerOrder.NAME))
    desk.settle()
    save_view(desk, "Everyone")
    return desk


def test_a_view_is_named_and_counted(desk: Desk) -> None:
    desk.choose(BANKS)
    desk.run("save_view")
    assert dialog_of(desk).field.text() == "Sector map, Sector: Banking"
    assert dialog_of(desk).field.selectedText() == dialog_of(desk).field.text()
    dialog_of(desk).field.setText("  My   banks ")
    dialog_of(desk).action_button.click()
    back_to_window(desk)
    assert saved(desk) == ["My banks"]
    assert told(desk) == "View saved: My banks"
    assert desk.window.session.button.count == 1
    desk.press("Ctrl+Z", desk.window)
    assert saved(desk) == []


def test_a_view_without_a_name_is_called_by_what_it_shows(desk: Desk) -> None:
    desk.choose(BANKS)
    save_view(desk, "")
    assert told(desk) == "View saved: Sector map, Sector: Banking"


def test_the_same_view_is_only_renamed(desk: Desk) -> None:
    save_view(desk, "One")
    desk.run("save_view")
    assert dialog_of(desk).field.text() == "One"
    dialog_of(desk).reject()
    desk.settle()
    save_view(desk, "Other")
    assert saved(desk) == ["Other"]


def test_a_full_session_is_told_in_the_dialog(desk: Desk) -> None:
    views = tuple(SavedView(str(at), Selection(order=str(at))) for at in range(VIEWS_LIMIT))
    desk.context.session.replace(type(desk.context.session.current)(views=views))
    desk.run("save_view")
    dialog_of(desk).action_button.click()
    desk.settle()
    assert "200 views at most" in dialog_of(desk).problem.plain_text
    assert dialog_of(desk).isVisible()
    dialog_of(desk).cancel_button.click()
    desk.settle()
    assert len(saved(desk)) == VIEWS_LIMIT


def test_a_view_reopens_with_tab_filter_and_order(stocked: Desk) -> None:
    desk = stocked
    desk.window.session.views.open(0)
    desk.settle()
    assert (desk.selection.tab, desk.selection.filter) == ("employers", BANKS)
    desk.window.session.views.open(2)
    desk.settle()
    assert desk.selection.filter.is_empty
    assert desk.employers_tab.head.orders.text() == "A to Z"
    desk.run("back")
    assert desk.selection.filter == BANKS


def test_page_keys_step_through_the_views(stocked: Desk) -> None:
    desk, seen = stocked, []
    desk.window.session.button.setFocus()
    for key in ("PgUp", "PgUp", "PgUp", "PgDown", "Alt+PgDown", "PgDown"):
        desk.press(key, desk.window.session.button)
        seen.append((desk.selection.tab, desk.selection.filter))
    banks, karachi, everyone = ("employers", BANKS), ("sector-map", KARACHI), ("employers", MarketFilter())
    assert seen == [karachi, banks, banks, karachi, everyone, everyone]
    assert told(desk) == "This is the last saved view"


def test_a_table_of_many_pages_keeps_its_page_keys(bundled_desk: Desk) -> None:
    desk = bundled_desk
    desk.window.show_tab("employers")
    desk.choose(BANKS)
    save_view(desk, "Banks")
    desk.choose(MarketFilter())
    table = desk.employers_tab.table
    table.setFocus()
    table.select_row(0)
    desk.press("PgDown", table)
    assert desk.selection.filter.is_empty
    assert table.currentIndex().row() > 5
    desk.press("Alt+PgDown", table)
    assert desk.selection.filter == BANKS


def test_without_views_the_page_keys_are_not_the_window_s(desk: Desk) -> None:
    by_key = desk.window.actions_by_key.by_key
    assert not by_key["next_view"].isEnabled()
    save_view(desk, "One")
    assert by_key["next_view"].isEnabled()
    assert by_key["previous_view"].isEnabled()
    desk.run("wipe_session")
    assert not by_key["next_view"].isEnabled()


def test_the_tray_opens_and_takes_out_views(stocked: Desk) -> None:
    desk = stocked
    desk.run("session")
    tray = desk.window.session.tray
    desk.press("Return", tray.list)
    assert (desk.selection.tab, desk.selection.filter) == ("employers", BANKS)
    desk.run("session")
    desk.press("Delete", tray.list)
    assert saved(desk) == ["Karachi", "Everyone"]
    assert told(desk) == "View taken out: Banks"
    tray.view_link.click()
    desk.settle()
    assert not tray.isVisible()
    assert dialog_of(desk).isVisible()
    dialog_of(desk).reject()
    back_to_window(desk)
    desk.press("Ctrl+Z", desk.window)
    assert saved(desk) == ["Banks", "Karachi", "Everyone"]


def test_a_view_brings_the_list_back_from_a_comparison(stocked: Desk) -> None:
    desk = stocked
    for key in ("alpha", "beta"):
        desk.context.session.toggle_employer(key)
    desk.settle()
    desk.run("compare")
    tab = desk.employers_tab
    assert tab.comparison.view.isVisible()
    desk.window.session.views.open(2)
    desk.settle()
    assert not tab.comparison.view.isVisible()
    assert tab.isVisible()


def test_what_a_view_needs_and_the_data_lack_is_told(desk: Desk) -> None:
    space = Selection(MarketFilter.of({Facet.SECTOR: {"space"}}), "employers")
    half = Selection(MarketFilter.of({Facet.SECTOR: {"space", "banking"}}), "employers")
    desk.context.session.save_view("Space", space)
    desk.context.session.save_view("Half", half)
    before = desk.selection
    desk.window.session.views.open(0)
    desk.settle()
    assert desk.selection == before
    assert "1 view needs what is not in the data" in desk.window.notices.accessibleName()
    desk.window.session.views.open(1)
    desk.settle()
    assert desk.selection.filter == BANKS
    assert "1 filter value of a view is not in the data" in desk.window.notices.accessibleName()


def test_a_code_reopens_the_view_elsewhere(stocked: Desk, make_desk: MakeDesk, small_path: Path) -> None:
    stocked.window.session.views.open(0)
    stocked.settle()
    stocked.run("copy_view_code")
    code, shown = QGuiApplication.clipboard().text(), stocked.selection
    assert told(stocked) == f"View code copied: {code}"
    assert len(code) <= 24
    stocked.close()
    other = make_desk(small_path).open()
    other.run("open_view_code")
    dialog = dialog_of(other)
    dialog.field.setText(code.lower().replace("-", " "))
    dialog.action_button.click()
    other.settle()
    assert not dialog_is_open(other)
    assert (other.selection.tab, other.selection.filter) == (shown.tab, shown.filter)


def dialog_is_open(desk: Desk) -> bool:
    return any(dialog.isVisible() for dialog in desk.window.findChildren(LineDialog))


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "no view code"),
        ("<script>alert(1)</script>", "no view code"),
        ("1025-MNSV-PGE3", "wrong, missing or additional sign"),
        ("0" * 10_001, "no view code"),
    ],
)
def test_a_wrong_code_is_told_where_it_was_typed(desk: Desk, typed: str, sentence: str) -> None:
    before = desk.selection
    desk.run("open_view_code")
    dialog = dialog_of(desk)
    dialog.field.setText(typed)
    dialog.action_button.click()
    desk.settle()
    assert sentence in dialog.problem.plain_text
    assert dialog.problem.isVisible()
    assert dialog.field.accessibleDescription() == dialog.problem.plain_text
    assert desk.selection == before
    assert not desk.window.notices.isVisible()
    dialog.field.textEdited.emit("1")
    assert not dialog.problem.isVisible()
    dialog.reject()
    desk.settle()


def test_enter_gives_the_name_and_escape_does_not(desk: Desk) -> None:
    desk.run("save_view")
    dialog = dialog_of(desk)
    dialog.field.setText("By key")
    desk.press("Return", dialog.field)
    assert saved(desk) == ["By key"]
    desk.run("save_view")
    desk.press("Escape", dialog_of(desk).field)
    assert not dialog_is_open(desk)
    assert QApplication.activeModalWidget() is None
