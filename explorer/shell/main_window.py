"""The window: header, view bar, facets, chips and centre, detail card, status row. It arranges; others do the work."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from typing_extensions import override

from explorer.shell.frame import WindowFrame
from explorer.tabs import TABS, group_of, load

if TYPE_CHECKING:
    from explorer.errors import ExplorerError
    from explorer.shell.actions import Actions
    from explorer.shell.appearance import Appearance
    from explorer.shell.commands import WindowCommands
    from explorer.shell.facets import FacetController
    from explorer.shell.palette import PaletteDesk
    from explorer.shell.panes import Panes
    from explorer.shell.pictures import PictureDesk
    from explorer.shell.session_desk import SessionDesk
    from explorer.shell.settings import Settings
    from explorer.shell.status import StatusStrip
    from explorer.shell.undo import UndoToast
    from explorer.tabs.base import Tab
    from explorer.widgets.busy_bar import BusyBar
    from explorer.widgets.focus_ring import FocusRing
    from explorer.widgets.notice import Notice
    from explorer.workspace.context import TabContext
    from explorer.workspace.market_service import MarketBase
    from explorer.workspace.selection import Selection
    from explorer.workspace.theme_store import ThemeStore


class MainWindow(WindowFrame):
    """The one window: first its frame alone, then, from `furnish` on, with everything in it.

    Signals:
        furnished(): Every part is there; data may arrive.
    """

    furnished = Signal()
    _is_furnished = False  # events arrive while the frame is being made

    # What `furnish` makes. Nothing can ask for it before: commands, tabs and jobs come with it.
    context: TabContext
    commands: WindowCommands
    actions_by_key: Actions
    panes: Panes
    status: StatusStrip
    notices: Notice
    busy: BusyBar
    undo: UndoToast
    ring: FocusRing
    facets: FacetController
    pictures: PictureDesk
    session: SessionDesk
    palette_desk: PaletteDesk

    def __init__(self, theme: ThemeStore, settings: Settings) -> None:
        super().__init__(theme, settings)
        self._tabs: dict[str, Tab] = {}
        self._last_pages: dict[str, str] = {}

    def furnish(self, context: TabContext, appearance: Appearance) -> None:
        """Import and make what stands on the frame, bind it together and bring up the first tab.

        Args:
            context: What the tabs share.
            appearance: The look, for the commands that change it.
        """
        from explorer.shell.actions import Actions
        from explorer.shell.commands import WindowCommands
        from explorer.shell.facets import FacetController
        from explorer.shell.palette import PaletteDesk
        from explorer.shell.panes import Panes
        from explorer.shell.pictures import PictureDesk
        from explorer.shell.session_desk import SessionDesk
        from explorer.shell.status import StatusStrip
        from explorer.shell.undo import UndoToast
        from explorer.widgets.busy_bar import BusyBar
        from explorer.widgets.focus_ring import FocusRing
        from explorer.widgets.notice import Notice

        self.context = context
        self.panes = Panes(context, self.view_bars, self.pane_row)
        self.commands = WindowCommands(self, context, appearance, self._settings)
        self.session = SessionDesk(self, context, self._settings)
        self.palette_desk = PaletteDesk(self, context)
        self.actions_by_key = Actions(self, self.commands.handlers(), TABS)
        self.status = StatusStrip(context.theme, self.actions_by_key)
        self.notices = Notice(context.theme, self)
        self.busy = BusyBar(context.theme, self)
        self.undo = UndoToast(context.theme, self)
        self.ring = FocusRing(self, context.theme)
        self.facets = FacetController(context, self.panes.facets, self.panes.chips)
        self.pictures = PictureDesk(self, context, self._settings)
        self._place()
        self._connect()
        self.retranslate()
        self._is_furnished = True
        self.furnished.emit()
        context.store.update(remember=False, tab=TABS[0].key)

    @property
    def current_tab(self) -> Tab | None:
        """The tab in front, once it was built."""
        return self._tabs.get(self.context.store.current.tab) if self._tabs else None

    def open_database(self, path: Path) -> None:
        """Open a database in place of the present one; what is shown stays until the new one is there."""
        self.context.market.open(path)

    def show_tab(self, key: str) -> None:
        """Bring a tab to the front and remember the step."""
        self.context.store.update(tab=key)

    def go_to_tab(self, key: str) -> None:
        """Bring a tab of the header to the front with the page last seen there; asked for again, its first page."""
        is_elsewhere = group_of(self.context.store.current.tab) != key
        self.show_tab(self._last_pages.get(key, key) if is_elsewhere else key)

    def leave_whole(self) -> None:
        """Bring the panes back where a tab has taken all of their room, because something in them is to be seen."""
        tab = self.current_tab
        if tab is not None and tab.whole() is not None:
            tab.go_up()

    def retranslate(self) -> None:
        """Write every text of the frame in the language in force."""
        language = self.context.language.current
        self.actions_by_key.retranslate()
        self.header.retranslate()
        self.session.retranslate()
        self.palette_desk.retranslate()
        self.facets.retranslate()
        self.panes.retranslate()
        self.status.retranslate(language, self.commands.appearance.theme_choice)
        self.actions_by_key.by_key[language.value].setChecked(True)
        self.actions_by_key.by_key[self.commands.appearance.theme_choice].setChecked(True)

    def _place(self) -> None:
        by_key = self.actions_by_key.by_key
        self.header.set_actions(by_key["back"], by_key["forward"], self.actions_by_key.menu)
        self.header.set_controls(self.palette_desk.box, self.session.button)
        self.set_busy_bar(self.busy)
        self.column.insertWidget(self.column.indexOf(self.pane_row), self.notices)
        self.column.addWidget(self.panes.whole, 1)
        self.set_status(self.status)

    def _connect(self) -> None:
        context = self.context
        self.header.tab_chosen.connect(self.go_to_tab)
        context.store.changed.connect(self._on_selection_changed)
        context.store.history_changed.connect(self._show_history)
        context.market.opened.connect(self._on_opened)
        context.market.failed.connect(self._on_failed)
        context.jobs.busy_changed.connect(self.busy.set_busy)
        self.status.follow(context.long_work)
        context.notices.problem.connect(self._on_problem)
        context.notices.done.connect(self.undo.tell)
        self.commands.appearance.changed.connect(self.retranslate)
        self.panes.state_action.connect(self.commands.run)
        context.session.changed.connect(self._show_steps)
        self.busy.set_busy(context.jobs.is_busy)
        self._show_history()
        self._show_steps()

    def _on_selection_changed(self, old: Selection, new: Selection) -> None:
        if old.filter != new.filter:
            self.undo.outdate()
        if old.tab != new.tab:
            group = group_of(new.tab)
            self._last_pages[group] = new.tab
            self.header.show_tab(group)
            self.panes.show_tab(self._tab(new.tab))

    def _tab(self, key: str) -> Tab:
        if key not in self._tabs:
            spec = next(spec for spec in TABS if spec.key == key)
            tab: Tab = load(spec.path)(self.context)
            tab.retranslate()
            self._tabs[key] = tab
            self.panes.add_tab(tab)
        return self._tabs[key]

    def _on_opened(self, base: MarketBase) -> None:
        from explorer.workspace.selection import Selection

        for tab in self._tabs.values():
            tab.forget()
        self.context.store.restart(Selection(tab=self.context.store.current.tab))
        self.status.show_data(base.meta)
        self.notices.hide()
        self.panes.show_data()

    def _on_failed(self, error: ExplorerError) -> None:
        if self.context.market.base is None:
            self.status.show_data(None)
            self.panes.show_failure(error)
        else:
            self._on_problem(error)

    def _on_problem(self, error: ExplorerError) -> None:
        self.notices.show_notice(error.sentence, "\n".join(error.details))

    def _show_history(self) -> None:
        by_key = self.actions_by_key.by_key
        by_key["back"].setEnabled(self.context.store.can_go_back)
        by_key["forward"].setEnabled(self.context.store.can_go_forward)

    def _show_steps(self) -> None:
        """Without saved views the page keys are not the window's."""
        for key in ("next_view", "previous_view"):
            self.actions_by_key.by_key[key].setEnabled(bool(self.context.session.current.views))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._is_furnished and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
