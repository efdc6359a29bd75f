"""The salaries in the window: filters, scale, period, card, keyboard, table, empty state, sources, picture."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from explorer.market.filters import Facet, MarketFilter
from explorer.market.pay_filters import PayFacet, PayFilter, PayPanel, PayShow
from explorer.market.pay_rows import PayPeriod
from explorer.tabs.pay_view_bar import PayMode
from explorer.tabs.salaries_tab import SalariesTab
from explorer.tabs.sources_dialog import SourcesDialog
from explorer.widgets.about_number import AboutNumberDialog
from explorer.workspace.pay_words import PayNumbers
from tests.qt.desk import Desk, clipboard_text, focus

THREE = PayFilter.of({PayFacet.ROLE: {"mlops-engineer", "devops-engineer", "data-scientist"}})
DEVOPS_MID = "sherdil-devops-engineer-mid"


@pytest.fixture
def tab(bundled_desk: Desk) -> SalariesTab:
    bundled_desk.run("tab:salaries")
    shown = bundled_desk.window.current_tab
    assert isinstance(shown, SalariesTab)
    return shown


def choose(desk: Desk, chosen: PayFilter) -> None:
    desk.context.store.update(pay=chosen)
    desk.settle()


def keys(tab: SalariesTab) -> list[str]:
    return [mark.key for mark in tab.view.marks() if not mark.key.startswith("gap:")]


def test_three_roles_are_the_25_figures_of_the_design(bundled_desk: Desk, tab: SalariesTab) -> None:
    choose(bundled_desk, THREE)
    assert len(keys(tab)) == 25
    assert tab.filters.chips.counter_text == "25 of 237 figures"
    assert tab.takeaway.plain_text == "One source alone gives MLOps Engineer pay by level"
    assert tab.view.accessibleName() == tab.takeaway.plain_text
    picture = tab.picture()
    assert picture is not None and picture.text.title == tab.takeaway.plain_text


def test_the_facets_of_pay_stand_in_place_of_the_employers(bundled_desk: Desk, tab: SalariesTab) -> None:
    panes = bundled_desk.window.panes
    assert tab.filters.pane.isVisible() and tab.filters.chips.isVisible()
    assert not panes.facets.isVisible() and not panes.chips.isVisible()
    bundled_desk.press("Ctrl+2", bundled_desk.window)
    assert panes.facets.isVisible() and panes.chips.isVisible()
    assert not tab.filters.pane.isVisible() and not tab.filters.chips.isVisible()


def test_a_facet_value_is_chosen_with_a_click_and_taken_back(bundled_desk: Desk, tab: SalariesTab) -> None:
    group = tab.filters.pane.group(PayFacet.LEVEL.value)
    row = group.model.row_of("lead")
    QTest.mouseClick(
        group.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=group.view.visualRect(group.model.index(row)).center(),
    )
    bundled_desk.settle()
    assert bundled_desk.selection.pay == PayFilter.of({PayFacet.LEVEL: {"lead"}})
    assert tab.figure is not None and {mark.band.level for mark in tab.figure.marks} == {"lead"}
    assert [chip.text() for chip in tab.filters.chips.chips] == ["Level: Lead"]
    bundled_desk.run("back")
    assert bundled_desk.selection.pay.is_empty


def test_clearing_everything_can_be_undone(bundled_desk: Desk, tab: SalariesTab) -> None:
    choose(bundled_desk, THREE)
    tab.filters.chips.cleared.emit()
    bundled_desk.settle()
    assert bundled_desk.selection.pay.is_empty
    bundled_desk.press("Ctrl+Z", bundled_desk.window)
    assert bundled_desk.selection.pay == THREE


def test_filters_of_pay_and_of_employers_leave_each_other_alone(bundled_desk: Desk, tab: SalariesTab) -> None:
    choose(bundled_desk, THREE)
    banking = MarketFilter.of({Facet.SECTOR: {"banking"}})
    bundled_desk.choose(banking)
    assert len(keys(tab)) == 25
    assert (bundled_desk.selection.pay, bundled_desk.selection.filter) == (THREE, banking)
    assert bundled_desk.window.panes.chips.isVisible(), "a filter in force is in sight on every tab"
    assert "do not narrow pay" in _summary(tab)
    bundled_desk.choose(MarketFilter())
    assert not bundled_desk.window.panes.chips.isVisible()
    assert "do not narrow pay" not in _summary(tab)


def test_another_scale_is_another_chart_and_never_converted(bundled_desk: Desk, tab: SalariesTab) -> None:
    tab.controls.panel_chosen.emit(PayPanel.REMOTE_USD.value)
    bundled_desk.settle()
    assert tab.figure is not None
    assert {(mark.band.market, mark.band.currency) for mark in tab.figure.marks} == {("remote-international", "USD")}
    assert "USD" in tab.subtitle.plain_text
    assert "7 stated a year, shown ÷ 12" in tab.subtitle.plain_text
    tab.controls.set_period(PayPeriod.YEAR)
    assert "1 stated a month, shown × 12" in tab.subtitle.plain_text


def test_the_switch_hides_estimates_without_a_method_and_says_how_many(bundled_desk: Desk, tab: SalariesTab) -> None:
    choose(bundled_desk, THREE.with_values(PayFacet.SHOW, {PayShow.STATED}))
    assert len(keys(tab)) == 25 - 17
    assert "17 without a method" in _summary(tab)


def _summary(tab: SalariesTab) -> str:
    return tab.filters.chips._summary.plain_text


def test_the_keyboard_walks_through_marks_and_the_card_follows(bundled_desk: Desk, tab: SalariesTab) -> None:
    choose(bundled_desk, THREE)
    focus(tab.view)
    bundled_desk.press("Home", tab.view)
    first = tab.view.focused_key
    bundled_desk.press("Down", tab.view)
    assert tab.view.focused_key not in (None, first)
    assert tab.details.content.kind.startswith("MLOps / ML Infrastructure Engineer, Mid-level")
    bundled_desk.press("Escape", tab.view)


def test_the_card_tells_source_method_interest_and_what_is_not_stated(bundled_desk: Desk, tab: SalariesTab) -> None:
    choose(bundled_desk, THREE)
    tab.view.mark_activated.emit(DEVOPS_MID)
    card = tab.details.content
    rows = {row.label: row for row in card.rows}
    assert (card.title, card.number) == ("Sherdil IT Academy", "200k–350k")
    assert rows["Exactly"].value == "PKR 200,000–350,000"
    assert rows["Method"].value == "The publisher's own estimate"
    assert rows["Gross or net"].is_missing and rows["Reports"].is_missing
    assert [badge.text for badge in card.badges] == ["Sherdil IT Academy, 2026", "Sells cloud training"]
    tab.details.action_triggered.emit("copy-figure")
    assert "PKR 200,000–350,000" in clipboard_text() and "Sells cloud training" in clipboard_text()


def test_every_figure_opens_about_this_number(bundled_desk: Desk, tab: SalariesTab) -> None:
    tab.view.mark_activated.emit(DEVOPS_MID)
    tab.details.link_activated.emit("source")
    bundled_desk.settle()
    dialog = bundled_desk.window.findChild(AboutNumberDialog)
    assert dialog is not None
    assert "PKR 200,000–350,000" in dialog.accessibleName()
    dialog.accept()


def test_all_publications_can_be_listed(bundled_desk: Desk, tab: SalariesTab) -> None:
    choose(bundled_desk, THREE)
    tab._show_sources()
    bundled_desk.settle()
    dialog = bundled_desk.window.findChild(SourcesDialog)
    assert dialog is not None and tab.figure is not None
    assert dialog._model.rowCount() == len(tab.figure.sources) == 6
    dialog.accept()


def test_the_table_has_the_content_of_the_chart(bundled_desk: Desk, tab: SalariesTab) -> None:
    choose(bundled_desk, THREE)
    in_chart = [mark.key for mark in tab.view.marks()]
    tab.controls.set_mode(PayMode.TABLE)
    QAbstractItemModelTester(tab.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [tab.model.key(row) for row in range(tab.model.rowCount())] == in_chart
    tab.table.select_row(in_chart.index(DEVOPS_MID))
    bundled_desk.settle()
    assert tab.details.content.title == "Sherdil IT Academy"
    assert tab.table.isVisible() and not tab.view.isVisible()


def test_nothing_left_says_that_it_is_a_gap_and_offers_a_way_out(bundled_desk: Desk, tab: SalariesTab) -> None:
    choose(bundled_desk, PayFilter.of({PayFacet.ROLE: {"sre"}}))
    assert tab.nothing.isVisible()
    assert tab.takeaway.plain_text == "No pay figure matches"
    assert tab.picture() is None
    tab.nothing.primary_triggered.emit()
    bundled_desk.settle()
    assert tab.view.isVisible() and len(keys(tab)) == 103


def test_amounts_are_written_as_chosen(bundled_desk: Desk, tab: SalariesTab) -> None:
    choose(bundled_desk, THREE)
    tab.controls.set_numbers(PayNumbers.LAKH)
    tab.view.mark_activated.emit(DEVOPS_MID)
    assert tab.details.content.number == "2 lakh–3.5 lakh"
    assert "lakh" in tab.subtitle.plain_text


def test_the_axis_stays_in_sight_while_the_rows_scroll(tab: SalariesTab) -> None:
    head, bar = tab._scroll._head, tab._scroll.verticalScrollBar()
    assert not head.isVisible()
    bar.setValue(bar.maximum() // 2)
    assert head.isVisible() and head.height() > 0
    bar.setValue(0)
    assert not head.isVisible()


def test_a_filter_of_pay_is_part_of_a_saved_view(bundled_desk: Desk, tab: SalariesTab) -> None:
    choose(bundled_desk, THREE)
    kept = bundled_desk.selection
    choose(bundled_desk, PayFilter())
    bundled_desk.context.store.restart(kept)
    bundled_desk.settle()
    assert len(keys(tab)) == 25


def test_claims_stand_beside_what_their_own_table_gives(bundled_desk: Desk, tab: SalariesTab) -> None:
    blocks = [block for block in tab.details.content.blocks if block.heading == "Contradicted by its own table"]
    assert len(blocks) == 2
    told = [fact.text for fact in blocks[0].facts]
    assert told[1] == "Only 1 of 3 values lie in the claimed 40–60%. They run from +57% to +75%."
    assert "350,000 / 200,000 − 1 = +75%, low ends" in told
    assert blocks[0].facts[0].confidence == "contradicted"
    tab.details.link_activated.emit(blocks[0].facts[0].source_link)
    bundled_desk.settle()
    dialog = bundled_desk.window.findChild(AboutNumberDialog)
    assert dialog is not None and "40–60" in dialog.accessibleName()
    dialog.accept()


def test_one_role_and_level_sets_its_sources_beside_each_other(bundled_desk: Desk, tab: SalariesTab) -> None:
    choose(bundled_desk, PayFilter.of({PayFacet.ROLE: {"devops-engineer"}, PayFacet.LEVEL: {"mid"}}))
    assert tab.takeaway.plain_text == "3 sources on DevOps Engineer (Mid-level) pay share no figure"
    block = next(block for block in tab.details.content.blocks if block.heading == "Sources compared")
    assert block.facts[0].text == "One publisher ends at 250k a month, another begins at 320k."
    assert "2 of 3 ranges state no method" in block.facts[1].text
    picture = tab.picture()
    assert picture is not None
    assert block.facts[0].text in picture.text.notes and block.facts[1].text in picture.text.notes


def test_a_bar_without_room_folds_its_dialogs_into_a_menu(bundled_desk: Desk, tab: SalariesTab) -> None:
    bar = tab.controls
    bundled_desk.window.resize(1600, 768)
    bundled_desk.settle()
    assert not bar.more_button.isVisible() and all(button.isVisible() for button in bar.folding)
    for _ in range(3):
        bundled_desk.run("zoom_in")
    bundled_desk.window.resize(1366, 768)
    bundled_desk.settle()
    hidden = [button.text() for button in bar.folding if not button.isVisible()]
    assert bar.more_button.isVisible() and "Check claims" in hidden
    for part in (*bar.folding, bar.more_button):
        assert not part.isVisible() or bar.rect().contains(part.geometry())
    bar.more_button.click()
    actions = {action.text(): action for action in bar.menu.actions()}
    assert list(actions) == hidden
    actions["Check claims"].trigger()
    bar.menu.close()
    assert tab.claims.isVisible()


def test_a_small_window_at_a_large_type_leaves_the_chart_its_room(bundled_desk: Desk, tab: SalariesTab) -> None:
    bundled_desk.window.resize(1366, 768)
    bundled_desk.settle()
    assert tab.subtitle.isVisible() and tab.reading.isVisible()
    for _ in range(3):
        bundled_desk.run("zoom_in")
    bundled_desk.settle()
    assert not tab.subtitle.isVisible() and not tab.reading.isVisible()
    assert tab.stack.height() >= 150
    bundled_desk.run("zoom_reset")
    bundled_desk.settle()
    assert tab.subtitle.isVisible() and tab.reading.isVisible()
