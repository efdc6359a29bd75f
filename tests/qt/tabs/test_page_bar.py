"""The pages of a tab: one title in the header, a switch in each bar that leads to the others, short where need be."""

import pytest
from PySide6.QtWidgets import QPushButton

from explorer.tabs import group_of, pages_of
from explorer.tabs.page_bar import PageBar, PageMode
from explorer.tabs.platforms_tab import PlatformsTab
from explorer.tabs.training_cost_tab import TrainingCostTab
from explorer.workspace.language import Language
from tests.qt.desk import Desk


@pytest.fixture
def bar(desk: Desk) -> PageBar:
    made = PageBar(desk.context, "training-cost")
    made.resize(1920, 48)
    made.show()
    desk.settle()
    return made


def header_of(desk: Desk) -> str:
    tabs = desk.window.header.tab_bar
    return str(tabs.tabData(tabs.currentIndex()))


def test_a_page_belongs_to_the_tab_of_the_header() -> None:
    assert group_of("training-cost") == group_of("platforms") == "platforms"
    assert group_of("employers") == "employers"
    assert [page.key for page in pages_of("platforms")][:1] == ["platforms"]
    assert [page.key for page in pages_of("employers")] == ["employers"]


def test_the_switch_leads_to_a_page_and_back_leads_back(bundled_desk: Desk) -> None:
    desk = bundled_desk
    desk.run("tab:platforms")
    desk.settle()
    matrix = desk.window.current_tab
    assert isinstance(matrix, PlatformsTab)
    matrix.controls.bar.pages.button("training-cost").click()
    desk.settle()
    costs = desk.window.current_tab
    assert isinstance(costs, TrainingCostTab)
    assert costs.costs.isVisible() and not matrix.view.isVisible() and costs.costs.figure is not None
    assert header_of(desk) == "platforms"
    assert (matrix.controls.bar.pages.current, costs.bar.pages.current) == ("platforms", "training-cost")
    picture = costs.picture()
    assert picture is not None and picture.text.title == costs.costs.title.plain_text
    desk.run("back")
    desk.settle()
    assert desk.window.current_tab is matrix and matrix.view.isVisible() and not costs.costs.isVisible()


def test_the_header_comes_back_to_the_page_last_seen_and_then_to_the_first(bundled_desk: Desk) -> None:
    desk = bundled_desk
    desk.run("tab:training-cost")
    desk.run("tab:employers")
    desk.settle()
    assert header_of(desk) == "employers"
    desk.press("Ctrl+3", desk.window)
    desk.settle()
    assert isinstance(desk.window.current_tab, TrainingCostTab)
    desk.press("Ctrl+3", desk.window)
    desk.settle()
    assert isinstance(desk.window.current_tab, PlatformsTab)


def test_keys_step_through_the_pages_and_begin_again(bundled_desk: Desk) -> None:
    desk = bundled_desk
    desk.run("tab:platforms")
    seen = []
    for _ in pages_of("platforms"):
        desk.press("Ctrl+PgDown", desk.window)
        seen.append(desk.context.store.current.tab)
    assert sorted(seen) == sorted(page.key for page in pages_of("platforms"))
    assert seen[-1] == "platforms"
    desk.press("Ctrl+PgUp", desk.window)
    assert desk.context.store.current.tab == seen[-2]
    desk.run("tab:employers")
    desk.press("Ctrl+PgDown", desk.window)
    assert desk.context.store.current.tab == "employers", "a tab without pages stays"


def test_a_page_with_all_the_room_is_filled_after_another_one_with_it(bundled_desk: Desk) -> None:
    desk = bundled_desk
    desk.run("tab:salaries")
    desk.settle()
    desk.run("guess")
    desk.settle()
    assert desk.window.panes.whole.isVisible()
    desk.run("tab:training-cost")
    desk.settle()
    costs = desk.window.current_tab
    assert isinstance(costs, TrainingCostTab)
    assert costs.costs.isVisible() and costs.costs.figure is not None


def fits(bar: PageBar) -> bool:
    """Return whether no part is cut and nothing stands outside."""
    parts = (bar.pages, bar.page_list, bar.mode_switch, bar.copy_button, bar.copy_icon, bar.export_button)
    shown = [part for part in parts if part.isVisible()]
    return all(part.width() >= part.sizeHint().width() and bar.rect().contains(part.geometry()) for part in shown)


def test_a_tight_bar_says_less_in_steps_and_never_cuts(desk: Desk, bar: PageBar) -> None:
    assert fits(bar)
    states = []
    for width in range(1920, 460, -20):
        bar.resize(width, 48)
        desk.settle()
        words = bar.mode_switch.button("chart").text()
        states.append((bar.copy_button.isVisible(), bool(words), bar.pages.isVisible()))
        assert fits(bar), width
        assert bar.copy_icon.isVisible() is not bar.copy_button.isVisible()
        assert bar.page_list.isVisible() is not bar.pages.isVisible()
    seen = list(dict.fromkeys(states))
    assert seen == [(True, True, True), (False, True, True), (False, False, True), (False, False, False)]
    assert bar.mode_switch.button("chart").accessibleName() == "Chart"
    bar.resize(1920, 48)
    desk.settle()
    assert bar.copy_button.isVisible() and bar.pages.isVisible()


def test_copy_says_what_it_copies_and_modes_are_told_once(bar: PageBar) -> None:
    told: list[str] = []
    bar.mode_chosen.connect(told.append)
    assert bar.copy_button.text() == "Copy chart"
    bar.mode_switch.button("table").click()
    assert (bar.copy_button.text(), bar.copy_icon.accessibleName(), bar.mode) == (*["Copy table"] * 2, PageMode.TABLE)
    bar.set_mode(PageMode.TABLE)
    bar.set_mode(PageMode.CHART)
    assert told == ["table", "chart"]


def test_a_page_of_one_mode_has_no_switch_for_it(desk: Desk) -> None:
    alone = PageBar(desk.context, "training-cost", modes=(PageMode.CHART,))
    alone.resize(1366, 48)
    alone.show()
    desk.settle()
    assert not alone.mode_switch.isVisible()
    asked: list[str] = []
    alone.copy_wanted.connect(lambda: asked.append("copy"))
    alone.export_wanted.connect(lambda: asked.append("export"))
    for button in alone.findChildren(QPushButton):
        button.click()
    assert sorted(asked) == ["copy", "export"]


def test_the_bar_speaks_urdu(desk: Desk, bar: PageBar) -> None:
    desk.window.commands.appearance.choose_language(Language.URDU)
    desk.settle()
    bar.retranslate()
    desk.settle()
    assert bar.export_button.text() != "Export picture"
    assert all(action.text() for action in bar.page_list.menu.actions())
    assert fits(bar)
