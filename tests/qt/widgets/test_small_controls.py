import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from explorer.widgets.breadcrumb import Breadcrumb
from explorer.widgets.buttons import PRIMARY, QUIET, ActionButton, IconButton, LinkButton
from explorer.widgets.check_controls import CheckBox, RadioButton, ToggleSwitch
from explorer.widgets.chip import Chip
from explorer.widgets.confidence_mark import CONFIDENCE_KEYS, ConfidenceMark
from explorer.widgets.focus_ring import FocusRing
from explorer.widgets.list_button import ListButton
from explorer.widgets.search_field import SearchField
from explorer.widgets.segmented_switch import SegmentedSwitch
from explorer.widgets.source_badge import InterestBadge, SourceBadge
from explorer.workspace.theme import DARK
from explorer.workspace.theme_store import ThemeStore

PARTS = [("map", "Map", "map"), ("bars", "Bars", "bars"), ("table", "Table", "table")]


@pytest.fixture
def host(qtbot: QtBot, store: ThemeStore) -> QWidget:
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    FocusRing(window, store)
    return window


def put(qtbot: QtBot, host: QWidget, *widgets: QWidget) -> None:
    layout = host.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()


def ring_of(host: QWidget) -> QWidget | None:
    ring = next(child for child in host.children() if isinstance(child, FocusRing))
    return ring.frame


def test_arrow_keys_move_inside_the_switch(qtbot: QtBot, host: QWidget, store: ThemeStore) -> None:
    switch = SegmentedSwitch(store, PARTS)
    put(qtbot, host, switch)
    switch.button("map").setFocus()
    with qtbot.waitSignal(switch.selected) as moved:
        QTest.keyClick(switch.button("map"), Qt.Key.Key_Right)
    assert moved.args == ["bars"]
    assert QApplication.focusWidget() is switch.button("bars")
    QTest.keyClick(switch.button("bars"), Qt.Key.Key_Left)
    QTest.keyClick(switch.button("map"), Qt.Key.Key_Left)
    assert switch.current == "table"


def test_arrow_keys_mirror(qtbot: QtBot, host: QWidget, store: ThemeStore) -> None:
    switch = SegmentedSwitch(store, PARTS)
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    put(qtbot, host, switch)
    switch.button("map").setFocus()
    QTest.keyClick(switch.button("map"), Qt.Key.Key_Left)
    assert switch.current == "bars"
    assert switch.button("map").x() > switch.button("bars").x()


def test_switch_is_one_tab_stop_and_says_only_changes(qtbot: QtBot, host: QWidget, store: ThemeStore) -> None:
    switch = SegmentedSwitch(store, PARTS)
    put(qtbot, host, switch)
    stops = [key for key, _text, _icon in PARTS if switch.button(key).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["map"]
    with qtbot.assertNotEmitted(switch.selected):
        switch.button("map").click()
        switch.set_current("bars")
    switch.set_texts(["A", "B", "C"])
    assert switch.button("table").text() == "C"


def test_choosing_a_part_does_not_move_the_others(store: ThemeStore) -> None:
    switch = SegmentedSwitch(store, PARTS)
    before = switch.sizeHint()
    switch.set_current("table")
    assert switch.sizeHint() == before


def test_list_button_offers_its_choices(qtbot: QtBot, host: QWidget, store: ThemeStore) -> None:
    button = ListButton(store, "Size by", [("n", "Employers recorded"), ("a", "Adverts")])
    put(qtbot, host, button)
    assert button.accessibleName() == "Size by Employers recorded"
    QTest.keyClick(button, Qt.Key.Key_Down)
    assert button.menu.isVisible()
    with qtbot.waitSignal(button.chosen) as chosen:
        button.menu.actions()[1].trigger()
    button.menu.close()
    assert chosen.args == ["a"]
    button.set_choices("رقبہ", [("n", "ادارے"), ("a", "اشتہارات")])
    assert button.current == "a"
    assert button.text() == "اشتہارات"


def test_ring_shows_for_the_keyboard_only(qtbot: QtBot, host: QWidget, store: ThemeStore) -> None:
    first, second = ActionButton(store, "Copy chart", "copy"), ActionButton(store, "Save picture")
    put(qtbot, host, first, second)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    frame = ring_of(host)
    assert frame is not None
    assert frame.geometry() == second.geometry().adjusted(-3, -3, 3, 3)
    handle = host.windowHandle()
    assert handle is not None
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=first.geometry().center())
    assert first.hasFocus()
    assert ring_of(host) is None


def test_ring_follows_and_goes_with_its_control(qtbot: QtBot, host: QWidget, store: ThemeStore) -> None:
    first, second = ActionButton(store, "Copy chart"), ActionButton(store, "Save picture")
    put(qtbot, host, first, second)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    host.resize(500, 300)
    QApplication.processEvents()
    frame = ring_of(host)
    assert frame is not None
    assert frame.geometry().center() == second.geometry().center()
    second.hide()
    second.deleteLater()
    QApplication.processEvents()
    frame = ring_of(host)
    assert frame is None or frame.geometry().center() == first.geometry().center()


def test_one_ring_around_the_whole_switch(qtbot: QtBot, host: QWidget, store: ThemeStore) -> None:
    switch, after = SegmentedSwitch(store, PARTS), ActionButton(store, "Copy chart")
    put(qtbot, host, switch, after)
    after.setFocus()
    QTest.keyClick(after, Qt.Key.Key_Backtab)
    frame = ring_of(host)
    assert frame is not None
    assert frame.width() == switch.width() + 6


def test_delete_removes_a_chip(qtbot: QtBot, store: ThemeStore) -> None:
    chip = Chip(store, "sector:telecom", "Sector: Telecom")
    qtbot.addWidget(chip)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(chip.removed) as removed:
            QTest.keyClick(chip, key)
        assert removed.args == ["sector:telecom"]
    assert chip.accessibleDescription() == "Remove filter: Sector: Telecom"


def test_dashed_chip_explains_and_stays(qtbot: QtBot, store: ThemeStore) -> None:
    chip = Chip(store, "startups", "Startups", is_dashed=True)
    qtbot.addWidget(chip)
    with qtbot.assertNotEmitted(chip.removed), qtbot.waitSignal(chip.clicked):
        QTest.keyClick(chip, Qt.Key.Key_Return)
    QTest.keyClick(chip, Qt.Key.Key_Delete)


def test_escape_empties_the_search_field_first(qtbot: QtBot, store: ThemeStore) -> None:
    field = SearchField(store, "Find a sector")
    qtbot.addWidget(field)
    field.setText("bank")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert field.accessibleName() == "Find a sector"


def test_breadcrumb_links_all_but_the_last(qtbot: QtBot, store: ThemeStore) -> None:
    crumbs = Breadcrumb(store)
    qtbot.addWidget(crumbs)
    crumbs.set_steps([("all", "All sectors"), ("finance", "Finance"), ("banking", "Banking")])
    links = crumbs.findChildren(LinkButton)
    assert [link.text() for link in links] == ["All sectors", "Finance"]
    with qtbot.waitSignal(crumbs.followed) as followed:
        links[1].click()
    assert followed.args == ["finance"]
    crumbs.set_steps([])
    assert crumbs.isHidden()


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_targets_are_large_enough_at_every_scale(qtbot: QtBot, store: ThemeStore, scale: float) -> None:
    store.set_scale(scale)
    widgets: list[QWidget] = [
        ActionButton(store, "Copy chart", "copy", variant=QUIET),
        ActionButton(store, "Choose folder", "folder", variant=PRIMARY, is_small=True),
        IconButton(store, "close", "Close", side=24),
        LinkButton(store, "Show 17 more"),
        Chip(store, "k", "Sector: Telecom"),
        CheckBox(store, "Telecom"),
        RadioButton(store, "Square"),
        ListButton(store, "Order", [("a", "A to Z")]),
        SearchField(store, "Search", is_small=True),
    ]
    for widget in widgets:
        qtbot.addWidget(widget)
        assert widget.sizeHint().height() >= round(24 * scale), widget


def test_everything_has_a_name_for_screen_readers(qtbot: QtBot, store: ThemeStore) -> None:
    named: list[QWidget] = [
        IconButton(store, "close", "Close this notice"),
        SourceBadge(store, "Sherdil IT Academy, 2026", more="+3"),
        InterestBadge(store, "Publisher sells training"),
        ToggleSwitch(store, "Show remote pay"),
        *(ConfidenceMark(store, key, key.title()) for key in CONFIDENCE_KEYS),
    ]
    for widget in named:
        qtbot.addWidget(widget)
        assert widget.accessibleName()


def test_theme_change_repaints(qtbot: QtBot, store: ThemeStore) -> None:
    chip = Chip(store, "k", "Sector: Telecom")
    qtbot.addWidget(chip)
    chip.show()
    before = chip.grab().toImage()
    store.set_theme(DARK)
    assert chip.grab().toImage() != before


def test_mnemonics_and_shortcuts_are_not_shown_raw(qtbot: QtBot, store: ThemeStore) -> None:
    button = ActionButton(store, "Research && development")
    plain = ActionButton(store, "Research + development")
    qtbot.addWidget(button)
    qtbot.addWidget(plain)
    assert abs(button.sizeHint().width() - plain.sizeHint().width()) < 12
    assert QKeySequence.mnemonic(button.text()).isEmpty()


@pytest.mark.parametrize("text", ["alpha", "میزان"])
def test_what_is_searched_stands_beside_the_icon_in_either_script(qtbot: QtBot, store: ThemeStore, text: str) -> None:
    field = SearchField(store, "Find a sector")
    qtbot.addWidget(field)
    field.setText(text)
    field.resize(400, 30)
    field.grab()  # a line edit places its text when it is painted
    assert field.cursorRect().center().x() < field.width() / 2
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.grab()
    assert field.cursorRect().center().x() > field.width() / 2
