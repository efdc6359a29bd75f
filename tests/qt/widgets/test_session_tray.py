"""The tray is worked by keyboard and pointer alike, and says what it is to a screen reader."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from explorer.widgets.buttons import ActionButton
from explorer.widgets.session_tray import SessionTray, TrayContent
from explorer.widgets.tray_list import TrayItem, TrayModel, cross_square
from explorer.workspace.theme_store import ThemeStore

JAZZ = TrayItem("e:jazz", "Jazz", "Employer", "star-filled", is_chosen=True)
HBL = TrayItem("e:hbl", "HBL", "Employer", "star-filled", is_chosen=False)
VIEW = TrayItem("v:0", "Banks in Karachi", "View", "table")
FULL = TrayContent((JAZZ, HBL, VIEW), "3 items", "Compare 2 employers")


@pytest.fixture
def tray(qtbot: QtBot, store: ThemeStore) -> Iterator[SessionTray]:
    tray = SessionTray(store)
    qtbot.addWidget(tray)
    tray.set_content(FULL)
    with qtbot.waitActive(tray):
        tray.show()
        tray.activateWindow()
    yield tray


def row_rect(tray: SessionTray, row: int) -> QRectF:
    return QRectF(tray.list.visualRect(tray.list.tray_model.index(row)))


def click(tray: SessionTray, place: QPoint) -> None:
    QTest.mouseClick(tray.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.usefixtures("qapp")
def test_the_model_keeps_the_rules_of_models() -> None:
    model = TrayModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for items in ((JAZZ,), (JAZZ, HBL, VIEW), (VIEW,), ()):
        model.set_items(items)
        assert model.rowCount() == len(items)
    del tester


def test_a_row_that_only_changes_its_words_keeps_its_place(tray: SessionTray) -> None:
    tray.list.setCurrentIndex(tray.list.tray_model.index(1))
    spy = QSignalSpy(tray.list.tray_model.modelReset)
    tray.set_content(TrayContent((JAZZ, TrayItem("e:hbl", "Habib Bank", "Employer", "star-filled", True), VIEW)))
    assert spy.count() == 0
    assert tray.list.currentIndex().data() == "Habib Bank"


def test_keys_open_tick_and_take_out(tray: SessionTray) -> None:
    opened, toggled, removed = (QSignalSpy(s) for s in (tray.item_opened, tray.item_toggled, tray.item_removed))
    assert tray.list.hasFocus()
    QTest.keyClick(tray.list, Qt.Key.Key_Return)
    QTest.keyClick(tray.list, Qt.Key.Key_Down)
    QTest.keyClick(tray.list, Qt.Key.Key_Space)
    QTest.keyClick(tray.list, Qt.Key.Key_Down)
    QTest.keyClick(tray.list, Qt.Key.Key_Space)  # a view has no check box
    QTest.keyClick(tray.list, Qt.Key.Key_Delete)
    assert [spy.at(0)[0] for spy in (opened, toggled, removed)] == ["e:jazz", "e:hbl", "v:0"]
    assert [spy.count() for spy in (opened, toggled, removed)] == [1, 1, 1]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_clicks_open_tick_and_take_out_at_either_side(tray: SessionTray, direction: Qt.LayoutDirection) -> None:
    tray.setLayoutDirection(direction)
    QApplication.processEvents()
    is_rtl = direction == Qt.LayoutDirection.RightToLeft
    opened, toggled, removed = (QSignalSpy(s) for s in (tray.item_opened, tray.item_toggled, tray.item_removed))
    bounds = row_rect(tray, 0)
    cross = cross_square(bounds, tray.list._store, is_rtl=is_rtl).center().toPoint()
    box = QPoint(round(bounds.right()) - 18 if is_rtl else 18, cross.y())
    for place in (cross, box, bounds.center().toPoint()):
        click(tray, place)
    assert [spy.count() for spy in (removed, toggled, opened)] == [1, 1, 1]
    assert (cross.x() < 40) == is_rtl


def test_taking_the_last_row_out_leaves_the_row_before_it_current(tray: SessionTray) -> None:
    tray.list.setCurrentIndex(tray.list.tray_model.index(2))
    tray.set_content(TrayContent((JAZZ, HBL), "2 items"))
    assert tray.list.currentIndex().data() == "HBL"


def test_buttons_ask_for_what_they_say(tray: SessionTray) -> None:
    for button, signal in (
        (tray.compare_button, tray.compare_wanted),
        (tray.save_button, tray.save_wanted),
        (tray.open_button, tray.open_wanted),
        (tray.wipe_button, tray.wipe_wanted),
    ):
        spy = QSignalSpy(signal)
        QTest.keyClick(button, Qt.Key.Key_Return)
        assert spy.count() == 1


def test_a_comparison_that_cannot_be_says_why(tray: SessionTray) -> None:
    tray.set_content(TrayContent((JAZZ,), "1 item", "Compare 1 employer", "Choose 2 to 4"))
    assert not tray.compare_button.isEnabled()
    assert tray.compare_button.toolTip() == tray.compare_button.accessibleDescription() == "Choose 2 to 4"
    tray.set_content(FULL)
    assert tray.compare_button.isEnabled()
    tray.set_content(TrayContent((VIEW,), "1 item"))
    assert not tray.compare_button.isVisible()


def test_an_empty_session_says_so_and_offers_to_open_one(tray: SessionTray) -> None:
    tray.set_content(TrayContent())
    assert tray.empty.isVisible()
    assert not tray.list.isVisible()
    assert tray.empty.secondary_button.hasFocus()
    spy = QSignalSpy(tray.open_wanted)
    QTest.keyClick(tray.empty.secondary_button, Qt.Key.Key_Return)
    assert spy.count() == 1


def test_all_that_takes_the_focus_has_a_name(tray: SessionTray) -> None:
    tray.set_content(FULL)
    named = [tray, *tray.findChildren(QWidget)]
    for widget in named:
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            text = getattr(widget, "text", lambda: "")
            assert widget.accessibleName() or text(), widget
    index = tray.list.tray_model.index(2)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Banks in Karachi, View"


def test_it_is_340_wide_and_its_foot_is_whole(tray: SessionTray, store: ThemeStore) -> None:
    for scale in (1.0, 1.5):
        store.set_scale(scale)
        for number in (1, 3, 40):
            tray.set_content(TrayContent((JAZZ, HBL, VIEW, *[VIEW] * 37)[:number], f"{number} items", "Compare", "Why"))
            QApplication.processEvents()
            assert tray.width() == store.px(340)
            assert tray.rect().contains(
                tray.open_button.mapTo(tray, tray.open_button.rect().bottomRight() + QPoint(0, 8))
            )
            assert tray.list.height() <= 9 * tray.list.row_height


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_opens_under_its_button_and_escape_closes_it(
    qtbot: QtBot, store: ThemeStore, direction: Qt.LayoutDirection
) -> None:
    QGuiApplication.setLayoutDirection(direction)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    button = ActionButton(store, "Session", "tray", parent=window)
    button.setGeometry(400, 10, 100, 32)
    with qtbot.waitExposed(window):
        window.show()
    tray = SessionTray(store, window)
    tray.set_content(FULL)
    start = button.mapToGlobal(QPoint(0, button.height()))
    tray.show_below(button)
    assert tray.windowType() == Qt.WindowType.Popup
    frame = 2  # the offscreen platform frames even popups
    assert tray.y() == start.y() + 4 + frame
    if direction == Qt.LayoutDirection.LeftToRight:
        assert tray.x() + tray.width() == start.x() + button.width() + frame
    else:
        assert tray.x() == start.x() + frame
    QTest.keyClick(tray, Qt.Key.Key_Escape)
    assert not tray.isVisible()


def test_another_language_leaves_nothing_behind(tray: SessionTray) -> None:
    QApplication.sendEvent(tray, QEvent(QEvent.Type.LanguageChange))
    assert tray.save_button.text() == "Save session"
