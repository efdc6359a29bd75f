"""What the window's actions do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from explorer.paths import bundled_database
from explorer.shell.appearance import THEME_CHOICES, Appearance
from explorer.shell.settings import Settings
from explorer.tabs import TABS, group_of, pages_of
from explorer.workspace.context import TabContext
from explorer.workspace.language import Language

if TYPE_CHECKING:
    from explorer.shell.main_window import MainWindow

DATABASE_FOLDER = "folder/database"


class WindowCommands(QObject):
    """The handlers of `explorer.shell.actions`, by key."""

    def __init__(self, window: MainWindow, context: TabContext, appearance: Appearance, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._context, self._settings = window, context, settings
        self.appearance = appearance

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        store = self._context.store
        look: dict[str, Callable[[], object]] = {
            choice: partial(self.appearance.choose_theme, choice) for choice in THEME_CHOICES
        }
        look |= {language.value: partial(self.appearance.choose_language, language) for language in Language}
        tabs: dict[str, Callable[[], object]] = {
            f"tab:{spec.key}": partial(self._window.go_to_tab, spec.key) for spec in TABS
        }
        return {
            "open_database": self._choose_database,
            "use_bundled": lambda: self._window.open_database(bundled_database()),
            "export": lambda: self._in_tab(lambda tab: tab.export()),
            "quit": self._close_window,
            "undo": self._undo,
            "star": lambda: self._in_tab(lambda tab: tab.star()),
            "guess": lambda: self._in_tab(lambda tab: tab.guess()),
            "copy": lambda: self._in_tab(lambda tab: tab.copy()),
            "find": self._find,
            "clear_filters": self._clear_filters,
            "back": store.go_back,
            "forward": store.go_forward,
            "up": lambda: self._in_tab(lambda tab: tab.go_up()),
            "next_page": partial(self._step_page, 1),
            "previous_page": partial(self._step_page, -1),
            "next_pane": lambda: self._window.panes.focus_next(1),
            "previous_pane": lambda: self._window.panes.focus_next(-1),
            "zoom_in": partial(self.appearance.zoom, 1),
            "zoom_out": partial(self.appearance.zoom, -1),
            "zoom_reset": partial(self.appearance.zoom, 0),
            "shortcuts": self._show_shortcuts,
            "about": self._show_about,
            "palette": self._window.palette_desk.open,
            **self._window.session.handlers(),
            **look,
            **tabs,
        }

    def run(self, key: str) -> None:
        """Do what an action does, for buttons that stand elsewhere."""
        self._window.actions_by_key.by_key[key].trigger()

    def _in_tab(self, act: Callable[..., object]) -> None:
        tab = self._window.current_tab
        if tab is not None and self._context.market.base is not None:
            act(tab)

    def _find(self) -> None:
        """Bring the keyboard to the search field of the tab in front, or of the employers."""
        tab = self._window.current_tab
        if tab is None or not tab.start_search():
            self._window.show_tab("employers")
            self._in_tab(lambda employers: employers.start_search())

    def _undo(self) -> None:
        if not self._window.undo.take_back():
            self._context.store.go_back()

    def _close_window(self) -> None:
        self._window.close()

    def _step_page(self, step: int) -> None:
        """Bring up the next page of the tab in front, or the one before; after the last comes the first."""
        shown = self._context.store.current.tab
        pages = [page.key for page in pages_of(group_of(shown))]
        if len(pages) > 1:
            self._window.show_tab(pages[(pages.index(shown) + step) % len(pages)])

    def _clear_filters(self) -> None:
        self._window.facets.clear_all()

    def _show_shortcuts(self) -> None:
        from explorer.shell.help_dialogs import show_shortcuts

        show_shortcuts(self._window, self._window.actions_by_key)

    def _show_about(self) -> None:
        from explorer.shell.help_dialogs import show_about

        base = self._context.market.base
        show_about(self._window, base.meta if base else None)

    def _choose_database(self) -> None:
        folder = self._settings.folder(DATABASE_FOLDER, Path.home())
        name, _kind = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open another database"),
            str(folder),
            self.tr("Market databases (*.db);;All files (*)"),
        )
        if name:
            self._settings.remember(DATABASE_FOLDER, str(Path(name).parent))
            self._window.open_database(Path(name))
