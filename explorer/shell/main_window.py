"""The window: header, view bar, facets, chips and centre, detail card, status row. It arranges; others do the work."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStatusBar, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.errors import ExplorerError
from explorer.shell.actions import Actions
from explorer.shell.appearance import Appearance
from explorer.shell.commands import WindowCommands
from explorer.shell.header import Header
from explorer.shell.panes import Panes
from explorer.shell.settings import Settings
from explorer.shell.status import StatusStrip
from explorer.shell.undo import UndoToast
from explorer.tabs import TABS, load
from explorer.tabs.base import Tab
from explorer.widgets.busy_bar import BusyBar
from explorer.widgets.focus_ring import FocusRing
from explorer.widgets.notice import Notice
from explorer.workspace.context import TabContext
from explorer.workspace.market_service import MarketBase
from explorer.workspace.selection import Selection
from explorer.workspace.theme import token

if TYPE_CHECKING:
    from explorer.shell.facets import FacetController
    from explorer.shell.pictures import PictureDesk

TAB_TITLES = tuple((spec.key, spec.title) for spec in TABS)
GEOMETRY, SPLITTER = "window/geometry", "window/splitter"


class MainWindow(QMainWindow):
    """The one window.

    Signals:
        first_painted(): The frame is on screen; slow work may begin.
    """

    first_painted = Signal()

    def __init__(self, context: TabContext, appearance: Appearance, settings: Settings, database: Path) -> None:
        super().__init__()
        self._context, self._settings, self._database = context, settings, database
        self._tabs: dict[str, Tab] = {}
        self._was_painted = False
        self._has_own_widths = False
        self.setMinimumSize(*token("size", "window", "min"))
        self.resize(*token("size", "window", "reference"))
        self.setWindowTitle("Market Explorer")
        self.header = Header(TAB_TITLES, context.theme, self)
        self.panes = Panes(context, self)
        self.commands = WindowCommands(self, context, appearance, settings)
        self.actions_by_key = Actions(self, self.commands.handlers(), TAB_TITLES)
        self.status = StatusStrip(context.theme, self.actions_by_key)
        self.notices = Notice(context.theme, self)
        self.busy = BusyBar(context.theme, self)
        self.undo = UndoToast(context.theme, self)
        self.pictures: PictureDesk | None = None
        self.ring = FocusRing(self, context.theme)
        self.facets: FacetController | None = None
        self._arrange()
        self._connect()
        self.retranslate()
        self._restore()

    @property
    def current_tab(self) -> Tab | None:
        """The tab in front, once it was built."""
        return self._tabs.get(self._context.store.current.tab)

    def open_database(self, path: Path) -> None:
        """Open a database in place of the present one; what is shown stays until the new one is there."""
        self._database = path
        self._context.market.open(path)

    def show_tab(self, key: str) -> None:
        """Bring a tab to the front and remember the step."""
        self._context.store.update(tab=key)

    def retranslate(self) -> None:
        """Write every text of the frame in the language in force."""
        language = self._context.language.current
        self.actions_by_key.retranslate()
        self.header.retranslate()
        if self.facets is not None:
            self.facets.retranslate()
        self.panes.retranslate()
        self.status.retranslate(language, self.commands.appearance.theme_choice)
        self.actions_by_key.by_key[language.value].setChecked(True)
        self.actions_by_key.by_key[self.commands.appearance.theme_choice].setChecked(True)

    def _arrange(self) -> None:
        self.header.set_actions(
            self.actions_by_key.by_key["back"], self.actions_by_key.by_key["forward"], self.actions_by_key.menu
        )
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.panes.view_bars, self.busy, self.notices):
            column.addWidget(part)
        column.addWidget(self.panes, 1)
        self.setCentralWidget(centre)
        bar = QStatusBar(self)
        bar.setSizeGripEnabled(False)
        bar.addWidget(self.status, 1)
        self.setStatusBar(bar)

    def _connect(self) -> None:
        context = self._context
        self.header.tab_chosen.connect(self.show_tab)
        context.store.changed.connect(self._on_selection_changed)
        context.store.history_changed.connect(self._show_history)
        context.market.opened.connect(self._on_opened)
        context.market.failed.connect(self._on_failed)
        context.jobs.busy_changed.connect(self.busy.set_busy)
        context.notices.problem.connect(self._on_problem)
        context.notices.done.connect(self.undo.tell)
        self.commands.appearance.changed.connect(self.retranslate)
        self.panes.state_action.connect(self.commands.run)
        self.first_painted.connect(self._on_first_painted, Qt.ConnectionType.QueuedConnection)
        self._show_history()

    def _restore(self) -> None:
        geometry, splitter = self._settings.state(GEOMETRY), self._settings.state(SPLITTER)
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        self._has_own_widths = not splitter.isEmpty() and self.panes.splitter.restoreState(splitter)

    def _on_first_painted(self) -> None:
        self._context.market.open(self._database)
        self._add_what_needs_data()
        self._context.store.update(remember=False, tab=TABS[0].key)

    def _add_what_needs_data(self) -> None:
        """Import and make what has nothing to do before data are there, while they are being opened."""
        from explorer.shell.facets import FacetController
        from explorer.shell.pictures import PictureDesk

        self.facets = FacetController(self._context, self.panes.facets, self.panes.chips)
        self.pictures = PictureDesk(self, self._context, self._settings)

    def _on_selection_changed(self, old: Selection, new: Selection) -> None:
        if old.filter != new.filter:
            self.undo.outdate()
        if old.tab != new.tab:
            self.header.show_tab(new.tab)
            self.panes.show_tab(self._tab(new.tab))

    def _tab(self, key: str) -> Tab:
        if key not in self._tabs:
            spec = next(spec for spec in TABS if spec.key == key)
            tab: Tab = load(spec.path)(self._context)
            tab.retranslate()
            self._tabs[key] = tab
            self.panes.add_tab(tab)
        return self._tabs[key]

    def _on_opened(self, base: MarketBase) -> None:
        for tab in self._tabs.values():
            tab.forget()
        self._context.store.restart(Selection(tab=self._context.store.current.tab))
        self.status.show_data(base.meta)
        self.notices.hide()
        self.panes.show_data()

    def _on_failed(self, error: ExplorerError) -> None:
        if self._context.market.base is None:
            self.status.show_data(None)
            self.panes.show_failure(error)
        else:
            self._on_problem(error)

    def _on_problem(self, error: ExplorerError) -> None:
        self.notices.show_notice(error.sentence, "\n".join(error.details))

    def _show_history(self) -> None:
        by_key = self.actions_by_key.by_key
        by_key["back"].setEnabled(self._context.store.can_go_back)
        by_key["forward"].setEnabled(self._context.store.can_go_forward)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._was_painted:
            self.retranslate()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._has_own_widths:
            self._has_own_widths = True
            self.panes.set_first_widths(self.width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panes.fit(self.width())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.remember(GEOMETRY, self.saveGeometry())
        self._settings.remember(SPLITTER, self.panes.splitter.saveState())
        self._settings.save()
        super().closeEvent(event)
