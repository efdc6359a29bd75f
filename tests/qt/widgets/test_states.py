import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from explorer.widgets.busy_bar import BusyBar
from explorer.widgets.empty_state import EmptyState
from explorer.widgets.notice import Notice
from explorer.widgets.toast import Toast
from explorer.workspace.theme_store import Look, ThemeStore


@pytest.fixture
def host(qtbot: QtBot, store: ThemeStore) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    store.changed.connect(host.update)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    return host


def enter(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    QApplication.sendEvent(widget, QEnterEvent(middle, middle, middle))


def leave(widget: QWidget) -> None:
    QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))


def test_toast_undoes_and_goes(qtbot: QtBot, host: QWidget, store: ThemeStore) -> None:
    toast = Toast(store, host)
    toast.show_text("3 filters cleared")
    assert toast.isVisible()
    with qtbot.waitSignals([toast.undone, toast.closed]):
        QTest.mouseClick(toast.undo_button, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_toast_stands_at_the_bottom_start(host: QWidget, store: ThemeStore) -> None:
    toast = Toast(store, host)
    toast.show_text("3 filters cleared")
    assert toast.x() == 16
    assert toast.geometry().bottom() == host.height() - 17
    assert toast.height() == 40
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    host.resize(700, 500)
    assert toast.geometry().right() == 700 - 17
    assert toast.geometry().bottom() == 500 - 17


def test_toast_lasts_8_seconds_longer_under_the_pointer(host: QWidget, store: ThemeStore) -> None:
    toast = Toast(store, host)
    toast.show_text("Session wiped")
    assert toast.timer.interval() == 8000
    enter(toast)
    assert not toast.timer.isActive()
    leave(toast)
    assert toast.timer.isActive()
    toast.timer.timeout.emit()
    assert not toast.isVisible()


def test_toast_stays_with_focus(host: QWidget, store: ThemeStore) -> None:
    toast = Toast(store, host)
    toast.show_text("Session wiped")
    toast.undo_button.setFocus()
    assert not toast.timer.isActive()
    toast.timer.timeout.emit()
    assert toast.isVisible()
    toast.undo_button.clearFocus()
    assert toast.timer.isActive()


def test_second_toast_replaces_the_first(host: QWidget, store: ThemeStore) -> None:
    toast = Toast(store, host)
    toast.show_text("3 filters cleared")
    toast.show_text("Session wiped")
    assert toast.text == "Session wiped"
    assert toast.isVisible()


def test_toast_fades_unless_motion_is_reduced(qtbot: QtBot, host: QWidget) -> None:
    moving = ThemeStore(Look(is_still=False))
    assert moving.fade_ms == 150
    toast = Toast(moving, host)
    toast.show_text("Session wiped")
    with qtbot.waitSignal(toast.closed, timeout=1000):
        toast.dismiss()
        assert toast.isVisible()
    assert not toast.isVisible()


def test_empty_state_offers_its_steps(qtbot: QtBot, store: ThemeStore) -> None:
    text = "In Telecom, no employer is recorded with Alibaba Cloud PAI, and this goes on for some lines."
    state = EmptyState(store, "filter", "No employer matches", text, "Remove filter: PAI", "Clear all filters")
    qtbot.addWidget(state)
    state.resize(320, 300)
    state.show()
    QApplication.processEvents()
    with qtbot.waitSignal(state.primary_triggered):
        state.primary_button.click()
    with qtbot.waitSignal(state.secondary_triggered):
        QTest.keyClick(state.secondary_button, Qt.Key.Key_Return)
    assert state.accessibleDescription() == text
    state.set_state("gap", "No pay figure", "No source gives it.")
    assert not state.primary_button.isVisible()
    assert not state.secondary_button.isVisible()


def test_notice_opens_and_closes(qtbot: QtBot, store: ThemeStore) -> None:
    notice = Notice(store)
    qtbot.addWidget(notice)
    assert not notice.isVisible()
    notice.show_notice("The folder cannot be written", "Your settings are kept.", "Choose folder")
    with qtbot.waitSignal(notice.action_triggered):
        notice.action_button.click()
    with qtbot.waitSignal(notice.closed):
        QTest.keyClick(notice, Qt.Key.Key_Escape)
    assert not notice.isVisible()
    notice.show_notice("The folder cannot be written")
    assert not notice.action_button.isVisible()


def test_busy_bar_waits_before_it_shows(qtbot: QtBot, store: ThemeStore) -> None:
    bar = BusyBar(store)
    qtbot.addWidget(bar)
    bar.resize(100, 2)
    still = bar.grab().toImage()
    bar.set_busy(True)
    assert bar.timer.interval() == 300
    assert bar.grab().toImage() == still
    bar.timer.timeout.emit()
    assert bar.grab().toImage() != still
    bar.set_share(0.5)
    assert bar.grab().toImage().pixelColor(99, 1) == store.colour("hover")
    bar.set_busy(False)
    assert bar.grab().toImage() == still
    bar.set_busy(True)
    bar.set_busy(False)
    assert not bar.timer.isActive()
