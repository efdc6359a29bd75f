"""What happens to our own bugs: they are written to a log and shown once, with a button that copies them.

Problems of the world never come here; they are `ExplorerError`s and become notices.
"""

import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QStandardPaths,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QWidget

from explorer.shell.settings import FOLDER_NAME

LOG_NAME = "market-explorer.log"
LOG_LIMIT_BYTES = 1_000_000


def default_log_file() -> Path:
    """Return where this user's log is written."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericStateLocation)
    return Path(folder) / FOLDER_NAME / "log" / LOG_NAME


class FaultReporter(QObject):
    """Catches exceptions that nobody handled, on any thread, and Qt's own complaints.

    Signals:
        reported(str): The text of a bug, emitted on the GUI thread.
    """

    reported = Signal(str)

    def __init__(self, log_file: Path, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._log_file = log_file
        self._window = window
        self._is_showing = False
        self.reported.connect(self._show)

    def install(self) -> None:
        """Take over the interpreter's and Qt's hooks until `remove`."""
        sys.excepthook = self._on_exception
        threading.excepthook = lambda told: self._on_exception(
            told.exc_type, told.exc_value or told.exc_type(), told.exc_traceback
        )
        qInstallMessageHandler(self._on_qt_message)

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        import traceback  # the hooks stand from the start; what they need comes with the first fault

        text = "".join(traceback.format_exception(kind, error, trace))
        self._write(text)
        self.reported.emit(text)

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            self._write(f"Qt: {message} ({context.file}:{context.line})\n")

    def _write(self, text: str) -> None:
        from datetime import UTC, datetime

        stamp = datetime.now(UTC).isoformat(timespec="seconds")
        try:
            self._log_file.parent.mkdir(parents=True, exist_ok=True)
            if self._log_file.exists() and self._log_file.stat().st_size > LOG_LIMIT_BYTES:
                self._log_file.replace(self._log_file.with_suffix(".old.log"))
            with self._log_file.open("a", encoding="utf-8") as log:
                log.write(f"{stamp}\n{text}\n")
        except OSError:  # the log is a courtesy; without it the dialog still tells
            if sys.__stderr__ is not None:
                sys.__stderr__.write(text)

    def _show(self, text: str) -> None:
        if self._is_showing:  # one bug may repeat with every repaint; one dialog is enough
            return
        from PySide6.QtGui import QGuiApplication
        from PySide6.QtWidgets import QMessageBox

        self._is_showing = True
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Something went wrong in the program"))
        box.setText(self.tr("A fault of the program stopped the last step. Your data and files are unchanged."))
        box.setInformativeText(self.tr("Copy the details and send them to whoever looks after the program."))
        box.setDetailedText(text)
        copy = box.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        copy.clicked.disconnect()
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        box.finished.connect(self._on_closed)
        box.open()

    def _on_closed(self) -> None:
        self._is_showing = False
