import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.market.filters import Facet, MarketFilter
from explorer.shell.actions import ACTIONS, MENU
from explorer.tabs import TABS
from tests.qt.desk import Desk, click

TWO = MarketFilter.of({Facet.SECTOR: {"banking"}, Facet.CITY: {"karachi"}})


def test_the_window_opens_on_data(desk: Desk) -> None:
    assert desk.counter == "All 6 employers"
    assert desk.chips == []
    assert desk.facet_counts("sector") == {"banking": 3, "software": 3}
    assert all(desk.facet_counts(facet.value) for facet in Facet)
    assert desk.mark_keys() == {"banking", "software"}
    assert desk.window.status.data.text() == "Data pack 2026-11, gathered up to 2026-11-23"
    assert not (desk.window.busy.is_shown or desk.window.busy.timer.isActive())
    assert not desk.window.panes.state.isVisible()


def test_the_bundled_data_open(bundled_desk: Desk) -> None:
    base = bundled_desk.context.market.base
    assert base is not None
    assert base.totals.employers > 100
    assert bundled_desk.counter == f"All {base.totals.employers:,} employers"
    assert sum(bundled_desk.facet_counts("sector").values()) == base.totals.employers
    assert (
        bundled_desk.window.status.data.text()
        == f"Data pack {base.meta.data_version}, gathered up to {base.meta.data_date}"
    )


def test_a_facet_narrows_chips_counter_map_and_counts(desk: Desk) -> None:
    desk.toggle("city", "karachi")
    assert desk.chips == ["Head office: Karachi"]
    assert desk.counter == "3 of 6 employers"
    assert desk.facet_counts("sector") == {"banking": 2, "software": 1}
    assert desk.facet_counts("city")["lahore"] == 2, "counts beside a facet leave its own choice out"
    assert [sector.number for sector in desk.map_tab._map.ranked[:2]] == [2, 1]  # type: ignore[union-attr]
    desk.toggle("city", "lahore")
    assert len(desk.chips) == 2
    assert desk.counter == "5 of 6 employers"
    desk.toggle("city", "karachi")
    desk.toggle("city", "lahore")
    assert (desk.chips, desk.counter) == ([], "All 6 employers")


def test_a_chip_takes_its_filter_away(desk: Desk) -> None:
    desk.choose(TWO)
    assert desk.counter == "2 of 6 employers"
    click(next(chip for chip in desk.window.panes.chips.chips if "Karachi" in chip.text()))
    desk.settle()
    assert desk.selection.filter == TWO.without(Facet.CITY)
    assert (desk.chips, desk.counter) == (["Sector: Banking"], "3 of 6 employers")


@pytest.mark.parametrize("way_back", ["shortcut", "toast"])
def test_clearing_can_be_undone_exactly(desk: Desk, way_back: str) -> None:
    desk.choose(TWO)
    desk.run("clear_filters")
    assert (desk.chips, desk.counter) == ([], "All 6 employers")
    assert desk.window.undo.toast.isVisible()
    assert desk.window.undo.toast.text == "2 filters cleared"
    if way_back == "shortcut":
        desk.press("Ctrl+Z", desk.window)
    else:
        click(desk.window.undo.toast.undo_button)
        desk.settle()
    assert desk.selection.filter == TWO
    assert desk.counter == "2 of 6 employers"


def test_clearing_nothing_says_nothing(desk: Desk) -> None:
    desk.run("clear_filters")
    assert not desk.window.undo.toast.isVisible()


def test_undo_takes_back_the_last_step_not_an_older_one(desk: Desk) -> None:
    desk.choose(TWO)
    desk.run("clear_filters")
    desk.toggle("sector", "software")
    desk.press("Ctrl+Z", desk.window)
    assert desk.selection.filter.is_empty, "only the click after the clearing was taken back"
    desk.press("Ctrl+Z", desk.window)
    assert desk.selection.filter == TWO


def test_undo_without_a_toast_goes_back(desk: Desk) -> None:
    desk.toggle("city", "lahore")
    desk.press("Ctrl+Z", desk.window)
    assert desk.selection.filter.is_empty


def test_back_and_forward_lead_through_filters_and_tabs(desk: Desk) -> None:
    by_key = desk.window.actions_by_key.by_key
    assert not by_key["back"].isEnabled()
    desk.toggle("city", "lahore")
    desk.press("Ctrl+2", desk.window)
    desk.toggle("sector", "software")
    seen = [(desk.selection.tab, desk.counter)]
    for _ in range(3):
        desk.press("Alt+Left", desk.window)
        seen.append((desk.selection.tab, desk.counter))
    assert seen == [
        ("employers", "2 of 6 employers"),
        ("employers", "2 of 6 employers"),
        ("sector-map", "2 of 6 employers"),
        ("sector-map", "All 6 employers"),
    ]
    assert not by_key["back"].isEnabled()
    for expected in reversed(seen[:-1]):
        desk.press("Alt+Right", desk.window)
        assert (desk.selection.tab, desk.counter) == expected
    assert not by_key["forward"].isEnabled()
    assert desk.window.header.tab_bar.currentIndex() == 1
    assert desk.window.panes.tabs.currentWidget() is desk.window.current_tab


def test_tabs_change_by_shortcut_and_by_click_and_keep_the_filter(desk: Desk) -> None:
    desk.choose(TWO)
    desk.press("Ctrl+2", desk.window)
    assert desk.employers_tab.isVisible()
    assert desk.employers_tab.model.rowCount() == 2
    assert desk.selection.filter == TWO
    bar = desk.window.header.tab_bar
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(0).center())
    desk.settle()
    assert desk.map_tab.isVisible()
    assert desk.window.panes.view_bars.currentWidget() is desk.map_tab.view_bar
    assert desk.window.panes.cards.currentWidget() is desk.map_tab.card
    assert (desk.selection.filter, desk.counter) == (TWO, "2 of 6 employers")


def test_escape_leaves_a_drilled_sector_and_keeps_the_rest(desk: Desk) -> None:
    desk.choose(TWO)
    assert desk.map_tab.breadcrumb.isVisible()
    desk.press("Esc", desk.window)
    assert desk.selection.filter == TWO.without(Facet.SECTOR)
    assert not desk.map_tab.breadcrumb.isVisible()
    desk.press("Esc", desk.window)
    assert desk.selection.filter == TWO.without(Facet.SECTOR), "there is no level above the whole map"


def test_escape_empties_a_search_before_it_leaves_the_sector(bundled_desk: Desk) -> None:
    bundled_desk.toggle("sector", "banking")
    field = bundled_desk.window.panes.facets.group("sector").search_field
    field.setFocus()
    field.setText("tele")
    bundled_desk.press("Esc", field)
    assert field.text() == ""
    assert bundled_desk.map_tab.breadcrumb.isVisible()
    bundled_desk.press("Esc", field)
    assert not bundled_desk.map_tab.breadcrumb.isVisible()


def test_escape_closes_a_notice_that_has_the_focus(desk: Desk) -> None:
    desk.toggle("sector", "banking")
    desk.window.notices.show_notice("Something", "happened")
    desk.window.notices.close_button.setFocus()
    desk.press("Esc", desk.window.notices.close_button)
    assert not desk.window.notices.isVisible()
    assert desk.map_tab.breadcrumb.isVisible()


def test_every_action_has_words_a_place_and_a_shortcut_of_its_own(desk: Desk) -> None:
    by_key = desk.window.actions_by_key.by_key
    assert set(by_key) == {spec.key for spec in ACTIONS} | {f"tab:{tab.key}" for tab in TABS}
    assert set(desk.window.commands.handlers()) == set(by_key)
    assert all(action.text() for action in by_key.values())
    taken = [shortcut.toString() for action in by_key.values() for shortcut in action.shortcuts()]
    assert all(taken), "a shortcut that Qt cannot read is empty"
    assert len(taken) == len(set(taken))
    numbers = [by_key[f"tab:{tab.key}"].shortcut().toString() for tab in TABS if not tab.part_of]
    assert numbers == ["Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4"]
    listed = [key for _title, keys in MENU for key in keys if key]
    assert sorted(listed) == sorted([*(spec.key for spec in ACTIONS), "tabs"]), "each stands in the menu once"


def test_every_action_can_be_taken(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", lambda *_: ("", ""))
    for key, action in desk.window.actions_by_key.by_key.items():
        if key == "quit":
            continue
        action.trigger()
        desk.settle()
        for dialog in QApplication.topLevelWidgets():
            if dialog is not desk.window and dialog.isVisible():
                dialog.close()
        desk.settle()
    desk.run("quit")
    assert not desk.window.isVisible()


@pytest.mark.parametrize(("key", "step"), [("F6", 1), ("Shift+F6", -1)])
def test_f6_visits_every_pane_in_turn(desk: Desk, key: str, step: int) -> None:
    desk.choose(MarketFilter.of({Facet.CITY: {"karachi"}}))
    panes = desk.window.panes
    areas = [panes.view_bars, panes.facets, panes.chips, panes.tabs, panes.cards][::step]
    seen = []
    for _ in range(len(areas) * 2):
        desk.press(key)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(next(index for index, area in enumerate(areas) if area.isAncestorOf(focused)))
    start = seen[0]
    assert seen == [(start + offset) % len(areas) for offset in range(len(seen))]


def test_the_card_folds_in_a_narrow_window_and_comes_back(desk: Desk) -> None:
    panes, high = desk.window.panes, desk.window.height()
    assert panes.cards.isVisible()
    assert not panes._edge.isVisible()
    desk.window.resize(1200, high)
    desk.settle()
    assert not panes.cards.isVisible()
    click(panes._edge)
    assert panes.cards.isVisible()
    click(panes._edge)
    assert not panes.cards.isVisible()
    desk.window.resize(1366, high)
    desk.settle()
    assert panes.cards.isVisible()
    assert not panes._edge.isVisible()


def test_nothing_waits_after_closing(desk: Desk, qtbot: QtBot) -> None:
    desk.toggle("city", "karachi")
    with qtbot.captureExceptions() as faults:
        desk.context.store.update(filter=TWO)
        desk.close()
        desk.executor.drain()
        desk.settle()
    assert not faults
