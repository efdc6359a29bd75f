import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from explorer.shell.faults import FaultReporter


def make_bug() -> tuple[type[BaseException], BaseException, None]:
    return ZeroDivisionError, ZeroDivisionError("one bug"), None


def test_a_bug_is_logged_shown_once_and_copied(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    reporter = FaultReporter(tmp_path / "logs" / "faults.log", window)
    reporter.install()
    try:
        sys.excepthook(*make_bug())
        sys.excepthook(*make_bug())
    finally:
        reporter.remove()
    boxes = window.findChildren(QMessageBox)
    assert len(boxes) == 1
    assert (tmp_path / "logs" / "faults.log").read_text(encoding="utf-8").count("one bug") == 2
    copy = next(button for button in boxes[0].buttons() if button.text() == "Copy details")
    copy.click()
    assert "one bug" in QGuiApplication.clipboard().text()
    assert boxes[0].isVisible(), "copying must not close the dialog"


def test_an_unwritable_log_does_not_hide_the_bug(qtbot: QtBot, tmp_path: Path) -> None:
    blocked = tmp_path / "a-file"
    blocked.write_text("not a folder", encoding="utf-8")
    window = QWidget()
    qtbot.addWidget(window)
    reporter = FaultReporter(blocked / "faults.log", window)
    reporter.install()
    try:
        sys.excepthook(*make_bug())
    finally:
        reporter.remove()
    assert len(window.findChildren(QMessageBox)) == 1
    assert blocked.read_text(encoding="utf-8") == "not a folder"
