"""A whole window whose background work runs when the test says so: the real program with an executor made by hand."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from explorer.app import Program
from explorer.charts.view import ChartView
from explorer.market.filters import MarketFilter
from explorer.shell.settings import Settings
from explorer.tabs.employers_tab import EmployersTab
from explorer.tabs.sector_map_tab import SectorMapTab
from explorer.widgets.detail_card import DetailCard
from explorer.workspace.context import TabContext
from explorer.workspace.language import Language
from explorer.workspace.selection import Selection
from tests.qt.manual_executor import ManualExecutor


class Desk:
    """One running program and hands that work it; close it at the end.

    Attributes:
        settings_file: Where this start of the program remembers; hand it to another desk for the next start.
    """

    def __init__(self, application: QApplication, executor: ManualExecutor, database: Path, settings_file: Path):
        self.application, self.executor, self.settings_file = application, executor, settings_file
        self.program = Program(application, database, Settings(settings_file), executor)
        self.window = self.program.window
        self.is_closed = False

    def open(self, size: QSize | None = None) -> "Desk":
        """Show the window and let everything arrive."""
        if size is not None:
            self.window.resize(size)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.settle()
        return self

    def settle(self) -> None:
        """Run what waits, also what that sets off, until nothing is left to do."""
        quiet_rounds = 0
        while quiet_rounds < 3:  # a paint posts a timer, which posts a signal
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            is_busy = bool(self.executor.waiting) or not all(card.is_whole for card in self._cards())
            quiet_rounds = 0 if is_busy else quiet_rounds + 1
            self.executor.drain()

    def _cards(self) -> list[DetailCard]:
        return [] if self.is_closed else self.window.findChildren(DetailCard)

    def close(self) -> None:
        """End the program and undress the application for the tests of others."""
        if not self.is_closed:
            self.is_closed = True
            QGuiApplication.clipboard().clear()  # Qt's offscreen clipboard crashes at exit over a picture left on it
            self.program.appearance.language.set_language(Language.ENGLISH)
            self.program.close()
            self.application.setStyleSheet("")
            self.application.setPalette(QPalette())
            QApplication.processEvents()

    @property
    def context(self) -> TabContext:
        return self.program.context

    @property
    def selection(self) -> Selection:
        return self.context.store.current

    @property
    def map_tab(self) -> SectorMapTab:
        tab = self.window.current_tab
        assert isinstance(tab, SectorMapTab)
        return tab

    @property
    def employers_tab(self) -> EmployersTab:
        tab = self.window.current_tab
        assert isinstance(tab, EmployersTab)
        return tab

    @property
    def counter(self) -> str:
        return self.window.panes.chips.counter_text

    @property
    def chips(self) -> list[str]:
        return [chip.text() for chip in self.window.panes.chips.chips]

    def run(self, key: str) -> None:
        """Take an action of the window, as its menu would."""
        action = self.window.actions_by_key.by_key[key]
        assert action.isEnabled(), f"{key} cannot be taken"
        action.trigger()
        self.settle()

    def press(self, keys: str, widget: QWidget | None = None) -> None:
        """Press a key or a shortcut, such as ``"Ctrl+Z"``, where the keyboard focus is."""
        combination = QKeySequence(keys)[0]  # type: ignore[index]  # the stubs forget QKeySequence.__getitem__
        target = widget or QApplication.focusWidget() or self.window
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
        self.settle()

    def choose(self, chosen: MarketFilter) -> None:
        """Put a filter in force."""
        self.context.store.update(filter=chosen)
        self.settle()

    def toggle(self, facet: str, value: str) -> None:
        """Click a value in the facet pane."""
        group = self.window.panes.facets.group(facet)
        group.set_folded(False)
        group.model.set_expanded(True)
        self.settle()
        view, row = group.view, group.model.row_of(value)
        assert row >= 0, f"{facet} has no value {value}"
        where = view.visualRect(group.model.index(row)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
        self.settle()

    def facet_counts(self, facet: str) -> dict[str, int]:
        """Return what the facet pane shows beside every value."""
        return {value.id: value.count for value in self.window.panes.facets.group(facet).model.values}

    def click_mark(self, key: str) -> None:
        """Click a cell or bar of the chart."""
        view = self.map_tab.view
        where = view.mark_rect(key).center()
        assert not view.mark_rect(key).isEmpty(), f"{key} is not drawn"
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=where)
        self.settle()

    def mark_keys(self) -> set[str]:
        """Return the cells or bars that the chart shows."""
        return {mark.key for mark in self.map_tab.view.marks()}


MakeDesk = Callable[[Path], Desk]
"""What the fixture `make_desk` hands out: starts a program over a database."""


def focus(view: ChartView) -> None:
    """Give a chart the keyboard focus, as Tab would."""
    view.setFocus(Qt.FocusReason.TabFocusReason)


def click(button: QWidget) -> None:
    """Click the middle of a button that can be seen."""
    assert button.isVisible(), "a button that cannot be seen cannot be clicked"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() // 2, button.height() // 2))


def clipboard_text() -> str:
    """Return the text on the clipboard."""
    return QGuiApplication.clipboard().text()
