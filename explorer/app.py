"""The composition root: makes the parts of the window and ends them in order.

Start-up order:

1. Qt's application, the bundled fonts of the language, the remembered look. Nothing else is imported.
2. The window's frame is shown and painted.
3. The first job imports `explorer.market` on the worker thread and opens the database, while the GUI thread imports
   and builds the first tab. SQLModel is not imported: the window asks with the standard library's sqlite3.
4. The tab asks for its rows; they arrive as frozen values and are painted.

Closing order: jobs, database, tabs and window, then the application. A program that ends with painted objects alive
can crash in the interpreter's teardown.
"""

import gc
import sys
from concurrent.futures import Executor
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from explorer.paths import bundled_database, resource
from explorer.shell.appearance import Appearance
from explorer.shell.faults import FaultReporter, default_log_file
from explorer.shell.main_window import MainWindow
from explorer.shell.settings import Settings, default_settings_file
from explorer.workspace.context import NoticeBoard, TabContext
from explorer.workspace.jobs import JobRunner
from explorer.workspace.language import LanguageStore, load_fonts
from explorer.workspace.market_service import MarketService
from explorer.workspace.selection import SelectionStore
from explorer.workspace.theme_store import ThemeStore


class Program:
    """One running program: its window and everything behind it.

    Attributes:
        window: The main window, not yet shown.
        context: What the tabs share.
        appearance: The look in force.
    """

    def __init__(
        self, application: QApplication, database: Path, settings: Settings, executor: Executor | None = None
    ) -> None:
        """Build the parts; nothing is shown and no data is read yet.

        Args:
            application: Qt's application.
            database: What to open once the window is painted.
            settings: What is remembered between starts.
            executor: Where jobs run; by default a worker thread of its own.
        """
        load_fonts()
        jobs = JobRunner(executor)
        theme, language = ThemeStore(), LanguageStore()
        self.context = TabContext(MarketService(jobs), SelectionStore(), jobs, theme, language, NoticeBoard())
        self.appearance = Appearance(application, theme, language, settings)
        self.appearance.start()
        self.window = MainWindow(self.context, self.appearance, settings, database)

    def close(self) -> None:
        """End the parts in order; the program cannot be used afterwards."""
        self.context.jobs.close()
        self.context.market.close()
        self.window.close()
        self.window.deleteLater()
        self.appearance.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the window goes before the application


def make_application() -> QApplication:
    """Return Qt's application, named so that desktops and screen readers can tell it."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("market-explorer")
    application.setApplicationDisplayName("Market Explorer")
    application.setDesktopFileName("market-explorer")
    return application


def run_window(database: Path | None) -> int:
    """Open the window and stay until it is closed.

    Args:
        database: The database to show; `None` for the bundled one.

    Returns:
        The exit code of the process.
    """
    from PySide6.QtGui import QIcon

    gc.disable()  # what a start imports stays; looking for garbage in it takes a seventh of the time
    application = make_application()
    application.setWindowIcon(QIcon(str(resource("icons", "map.svg"))))
    settings = Settings(default_settings_file())
    program = Program(application, database or bundled_database(), settings)
    faults = FaultReporter(default_log_file(), program.window)
    faults.install()
    program.context.market.opened.connect(_collect_garbage_from_now_on)
    program.context.market.failed.connect(_collect_garbage_from_now_on)
    program.window.show()
    code = application.exec()
    faults.remove()
    program.close()
    del program, faults
    return code


def _collect_garbage_from_now_on() -> None:
    """End the start: what is there by now is never looked through again."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
