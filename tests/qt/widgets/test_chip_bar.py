from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from explorer.widgets.breadcrumb import Breadcrumb
from explorer.widgets.buttons import LinkButton
from explorer.widgets.chip_bar import ChipBar, ChipContent
from explorer.workspace.theme_store import ThemeStore

CONTENTS = [ChipContent(key, f"Sector: {key.title()}") for key in ("telecom", "banking", "retail")]


@pytest.fixture
def bar(qtbot: QtBot, store: ThemeStore) -> Iterator[ChipBar]:
    window = QWidget()
    qtbot.addWidget(window)
    bar = ChipBar(store)
    layout = QVBoxLayout(window)
    layout.addWidget(bar)
    layout.addStretch(1)
    bar.set_counter("12 of 522 employers")
    bar.set_chips(CONTENTS)
    window.resize(900, 200)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield bar


def clear_button(bar: ChipBar) -> LinkButton:
    return next(link for link in bar.findChildren(LinkButton) if link.text() == "Clear all")


def test_bar_is_36_high_and_grows_by_lines(bar: ChipBar) -> None:
    assert bar.height() == 36
    bar.window().resize(320, 300)
    QApplication.processEvents()
    assert bar.height() > 60
    assert all(chip.geometry().right() < bar.width() for chip in bar.chips)


def test_chips_and_clear_all_speak(qtbot: QtBot, bar: ChipBar) -> None:
    with qtbot.waitSignal(bar.chip_removed) as removed:
        bar.chips[1].click()
    assert removed.args == ["banking"]
    with qtbot.waitSignal(bar.cleared):
        clear_button(bar).click()


def test_focus_goes_to_the_next_chip(bar: ChipBar) -> None:
    bar.chips[1].setFocus()
    bar.set_chips([CONTENTS[0], CONTENTS[2]])
    focused = QApplication.focusWidget()
    assert focused is bar.chips[1]
    assert bar.chips[1].key == "retail"
    bar.set_chips([CONTENTS[0]])
    assert QApplication.focusWidget() is bar.chips[0]


def test_chips_that_stay_are_kept(bar: ChipBar) -> None:
    kept = bar.chips[0]
    bar.set_chips([ChipContent("city", "City: Karachi"), CONTENTS[0]])
    assert bar.chips[1] is kept
    assert [chip.key for chip in bar.chips] == ["city", "telecom"]
    QApplication.processEvents()
    assert bar.chips[0].x() < bar.chips[1].x() < clear_button(bar).x()


def test_without_filters_there_is_nothing_to_clear(bar: ChipBar) -> None:
    bar.set_chips([])
    bar.set_summary("No filters.")
    assert not clear_button(bar).isVisible()


def test_right_to_left_begins_at_the_right(bar: ChipBar) -> None:
    bar.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert bar.chips[0].x() > bar.chips[1].x() > clear_button(bar).x()


def test_breadcrumb_leads(bar: ChipBar, store: ThemeStore) -> None:
    crumbs = Breadcrumb(store)
    crumbs.set_steps([("all", "All sectors"), ("banking", "Banking")])
    bar.set_leading(crumbs)
    QApplication.processEvents()
    assert crumbs.isVisible()
    assert crumbs.x() == 0
    bar.set_leading(None)
    assert not crumbs.isVisible()


def test_tab_walks_the_chips_in_order(bar: ChipBar) -> None:
    bar.set_chips([ChipContent("city", "City: Karachi"), *CONTENTS])
    bar.chips[0].setFocus()
    QTest.keyClick(bar.chips[0], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is bar.chips[1]
