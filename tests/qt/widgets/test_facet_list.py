from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from explorer.widgets.facet_list import FacetContent, FacetPane
from explorer.widgets.facet_model import FacetValue
from explorer.workspace.theme_store import ThemeStore


def build_content(key: str, count: int, *, add: int = 0, chosen: str = "") -> FacetContent:
    values = tuple(
        FacetValue(f"{key}{at}", f"{key} value {at}", at + add, f"{key}{at}" == chosen) for at in range(count)
    )
    return FacetContent(key, key.title(), values, summary=f"{count} values", search_hint=f"Find a {key}")


@pytest.fixture
def pane(qtbot: QtBot, store: ThemeStore) -> FacetPane:
    pane = FacetPane(store)
    qtbot.addWidget(pane)
    pane.set_groups([build_content("sector", 22, add=1), build_content("city", 4)])
    pane.resize(212, 500)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    return pane


def test_search_only_in_long_groups(pane: FacetPane) -> None:
    assert pane.group("sector").search_field.isVisible()
    assert not pane.group("city").search_field.isVisible()


def test_click_and_keys_toggle(qtbot: QtBot, pane: FacetPane) -> None:
    view = pane.group("sector").view
    with qtbot.waitSignal(pane.toggled) as clicked:
        place = view.visualRect(view.model().index(1, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert clicked.args == ["sector", "sector1"]
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.toggled) as keyed:
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert keyed.args == ["sector", "sector2"]
    with qtbot.waitSignal(pane.toggled) as entered:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert entered.args == ["sector", "sector2"]


def test_zero_count_cannot_be_toggled_unless_chosen(qtbot: QtBot, pane: FacetPane) -> None:
    view = pane.group("city").view
    place = view.visualRect(view.model().index(0, 0)).center()
    with qtbot.assertNotEmitted(pane.toggled):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    pane.set_groups([build_content("sector", 22), build_content("city", 4, chosen="city0")])
    with qtbot.waitSignal(pane.toggled):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_update_keeps_focus_search_scroll_and_widgets(pane: FacetPane) -> None:
    group = pane.group("sector")
    field, view = group.search_field, group.view
    group.more_button.click()
    QApplication.processEvents()
    pane.verticalScrollBar().setValue(90)
    field.setText("value 1")
    field.setFocus()
    rows = view.model().rowCount()
    scrolled = pane.verticalScrollBar().value()
    pane.set_groups([build_content("sector", 22, add=5), build_content("city", 4, add=5)])
    QApplication.processEvents()
    assert pane.group("sector") is group
    assert group.view is view
    assert field.text() == "value 1"
    assert QApplication.focusWidget() is field
    assert view.model().rowCount() == rows
    assert pane.verticalScrollBar().value() == scrolled


def test_cursor_follows_its_value_to_the_top(pane: FacetPane) -> None:
    view = pane.group("sector").view
    view.setFocus()
    view.setCurrentIndex(view.model().index(3, 0))
    pane.set_groups([build_content("sector", 22, chosen="sector3"), build_content("city", 4)])
    assert view.currentIndex().row() == 0


def test_tab_goes_down_the_pane(pane: FacetPane) -> None:
    sector, city = pane.group("sector"), pane.group("city")
    sector.search_field.setFocus()
    visited = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    assert visited[:2] == [sector.view, sector.more_button]
    assert visited[2] in city.tab_stops
    assert visited[3] is city.view


def test_show_more_and_fewer(pane: FacetPane) -> None:
    group = pane.group("sector")
    assert group.more_button.text() == "Show 17 more"
    group.more_button.click()
    assert group.view.model().rowCount() == 22
    assert group.view.height() == 22 * group.view.row_height
    assert group.more_button.text() == "Show fewer"
    group.more_button.click()
    assert group.view.model().rowCount() == 5


def test_folded_group_shows_its_heading_alone(qtbot: QtBot, pane: FacetPane) -> None:
    group = pane.group("sector")
    group.set_folded(True)
    assert not group.view.isVisible()
    assert not group.search_field.isVisible()
    qtbot.waitUntil(lambda: group.height() == 24)
    pane.set_groups([build_content("sector", 22, add=2), build_content("city", 4)])
    assert group.is_folded


def test_search_without_a_match_says_so(pane: FacetPane) -> None:
    group = pane.group("sector")
    group.search_field.setText("nowhere")
    assert group.view.model().rowCount() == 0
    assert not group.more_button.isVisible()


def test_check_box_stands_at_the_start(qtbot: QtBot, store: ThemeStore) -> None:
    pane = FacetPane(store)
    qtbot.addWidget(pane)
    pane.set_groups([build_content("city", 2, chosen="city1")])
    pane.resize(212, 200)
    pane.show()
    accent = store.colour("accent").rgb()

    def accent_side() -> float:
        view = pane.group("city").view
        image = view.grab().toImage()
        row = view.visualRect(view.model().index(0, 0))
        found = [
            x
            for x in range(image.width())
            for y in range(row.top(), row.bottom())
            if image.pixelColor(QPoint(x, y)).rgb() == accent
        ]
        return sum(found) / len(found) / image.width()

    assert accent_side() < 0.3
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert accent_side() > 0.7


@pytest.mark.benchmark
def test_all_counts_change_within_5_ms(benchmark: BenchmarkFixture, pane: FacetPane) -> None:
    groups = [build_content(key, 40, add=1) for key in ("a", "b", "c", "d", "e", "f")]
    pane.set_groups(groups)
    changed = [
        replace(group, values=tuple(replace(value, count=value.count + 7) for value in group.values))
        for group in groups
    ]
    turns = [groups, changed]

    def change() -> None:
        turns.reverse()
        pane.set_groups(turns[0])

    benchmark(change)
    if benchmark.stats is not None:
        assert benchmark.stats["median"] < 0.005
