"""The composition root: makes the parts of the window and ends them in order.

Start-up order:

1. Qt's application, the bundled fonts of the language, the remembered look. Nothing else is imported.
2. The window's frame is shown and painted: the tabs' names and every surface in its place.
3. The first job imports `explorer.market` on the worker thread and opens the database, while the GUI thread furnishes
   the window: it imports and builds what stands on the frame, then the first tab. SQLModel is not imported: the
   window asks with the standard library's sqlite3.
4. The tab asks for its rows; they arrive as frozen values and are painted.

Closing order: long work, which is cancelled, jobs, database, tabs and window, then the application. A program that
ends with painted objects alive can crash in the interpreter's teardown.
"""

from __future__ import annotations

import gc
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from explorer.paths import bundled_database, resource
from explorer.shell.appearance import Appearance
from explorer.shell.faults import FaultReporter, default_log_file
from explorer.shell.main_window import MainWindow
from explorer.shell.settings import Settings, default_settings_file
from explorer.workspace.language import LanguageStore, load_fonts
from explorer.workspace.theme_store import ThemeStore

if TYPE_CHECKING:
    from concurrent.futures import Executor
    from pathlib import Path

    from explorer.workspace.context import TabContext


class Program:
    """One running program: its window and everything behind it.

    Attributes:
        window: The main window: its frame, not yet shown.
        appearance: The look in force.
        context: What the tabs share; there from `furnish` on.
    """

    context: TabContext

    def __init__(
        self, application: QApplication, database: Path, settings: Settings, executor: Executor | None = None
    ) -> None:
        """Build what the first paint shows; the rest follows it by itself.

        Args:
            application: Qt's application.
            database: What to open once the window is painted.
            settings: What is remembered between starts.
            executor: Where jobs run; by default a worker thread for questions and one for long work.
        """
        self._application, self._database, self._executor = application, database, executor
        self._settings = settings
        self._is_furnished = False
        load_fonts()
        self._theme, self._language = ThemeStore(), LanguageStore()
        self.appearance = Appearance(application, self._theme, self._language, settings)
        self.appearance.start()
        self.window = MainWindow(self._theme, settings)
        # A turn of the event loop later: who waits for the first paint alone is told before the work begins.
        self.window.first_painted.connect(lambda: QTimer.singleShot(0, self.furnish))

    def furnish(self) -> None:
        """Make everything behind the frame and on it, and begin to open the database; called after the first paint."""
        from PySide6.QtGui import QIcon

        from explorer.workspace.context import NoticeBoard, TabContext
        from explorer.workspace.jobs import JobRunner
        from explorer.workspace.kept_employers import KeptEmployers
        from explorer.workspace.long_work import LongWork
        from explorer.workspace.market_service import MarketService
        from explorer.workspace.selection import SelectionStore
        from explorer.workspace.session_store import SessionStore

        self._is_furnished = True
        jobs, session = JobRunner(self._executor), SessionStore()
        market = MarketService(jobs)
        self.context = TabContext(
            market=market,
            store=SelectionStore(),
            jobs=jobs,
            long_work=LongWork(market, JobRunner(self._executor, name="long work")),
            theme=self._theme,
            language=self._language,
            notices=NoticeBoard(),
            memory=self._settings,
            session=session,
            kept=KeptEmployers(market, session),
        )
        self.context.market.open(self._database)
        self.appearance.follow_system()
        self.window.furnish(self.context, self.appearance)
        self._application.setWindowIcon(QIcon(str(resource("icons", "map.svg"))))

    def close(self) -> None:
        """End the parts in order; the program cannot be used afterwards."""
        if self._is_furnished:
            self.context.long_work.close()
            self.context.jobs.close()
            self.context.market.close()
        self.window.close()
        self.window.deleteLater()
        self.appearance.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the window goes before the application


def make_application() -> QApplication:
    """Return Qt's application, named so that desktops and screen readers can tell it.

    The style sheet is written for the style Fusion; it is asked for here, so that no other style is made first.
    """
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
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
    gc.disable()  # what a start imports stays; looking for garbage in it takes a seventh of the time
    application = make_application()
    settings = Settings(default_settings_file())
    program = Program(application, database or bundled_database(), settings)
    faults = FaultReporter(default_log_file(), program.window)
    faults.install()
    program.window.furnished.connect(partial(_collect_garbage_after_start, program))
    program.window.show()
    code = application.exec()
    faults.remove()
    program.close()
    del program, faults
    return code


def _collect_garbage_after_start(program: Program) -> None:
    program.context.market.opened.connect(_collect_garbage_from_now_on)
    program.context.market.failed.connect(_collect_garbage_from_now_on)


def _collect_garbage_from_now_on() -> None:
    """End the start: what is there by now is never looked through again."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
