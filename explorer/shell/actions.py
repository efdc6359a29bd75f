"""Every command of the window: one table of actions with their shortcuts, and the menu that lists them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from explorer.tabs import TabSpec
from explorer.workspace.language import QT_TRANSLATE_NOOP

CONTEXT = "Actions"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """A command. `text` is translated in context "Actions"; `group` makes it one choice of several."""

    key: str
    text: str
    shortcuts: tuple[str, ...] = ()
    group: str = ""


ACTIONS = (
    ActionSpec("open_database", QT_TRANSLATE_NOOP("Actions", "Open another database …"), ("Ctrl+O",)),
    ActionSpec("use_bundled", QT_TRANSLATE_NOOP("Actions", "Use the bundled data")),
    ActionSpec("export", QT_TRANSLATE_NOOP("Actions", "Export picture …"), ("Ctrl+E",)),
    ActionSpec("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",)),
    ActionSpec("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), ("Ctrl+Z",)),
    ActionSpec("copy", QT_TRANSLATE_NOOP("Actions", "Copy"), ("Ctrl+C",)),
    ActionSpec("find", QT_TRANSLATE_NOOP("Actions", "Find an employer"), ("Ctrl+F",)),
    ActionSpec("palette", QT_TRANSLATE_NOOP("Actions", "Search everything"), ("Ctrl+K",)),
    ActionSpec("session", QT_TRANSLATE_NOOP("Actions", "Show the session"), ("Ctrl+T",)),
    ActionSpec("star", QT_TRANSLATE_NOOP("Actions", "Star the employer, or take its star off"), ("Ctrl+D",)),
    ActionSpec("compare", QT_TRANSLATE_NOOP("Actions", "Compare the starred employers"), ("Ctrl+M",)),
    ActionSpec("guess", QT_TRANSLATE_NOOP("Actions", "Guess pay first"), ("G",)),
    ActionSpec("save_view", QT_TRANSLATE_NOOP("Actions", "Save this view …"), ("Ctrl+Shift+S",)),
    ActionSpec("next_view", QT_TRANSLATE_NOOP("Actions", "Next saved view"), ("PgDown", "Alt+PgDown")),
    ActionSpec("previous_view", QT_TRANSLATE_NOOP("Actions", "Previous saved view"), ("PgUp", "Alt+PgUp")),
    ActionSpec("copy_view_code", QT_TRANSLATE_NOOP("Actions", "Copy the code of this view"), ("Ctrl+Shift+C",)),
    ActionSpec("open_view_code", QT_TRANSLATE_NOOP("Actions", "Open a view code …"), ("Ctrl+Shift+V",)),
    ActionSpec("save_session", QT_TRANSLATE_NOOP("Actions", "Save session …"), ("Ctrl+S",)),
    ActionSpec("open_session", QT_TRANSLATE_NOOP("Actions", "Open a session …"), ("Ctrl+Shift+O",)),
    ActionSpec("wipe_session", QT_TRANSLATE_NOOP("Actions", "Wipe session"), ("Ctrl+Shift+Delete",)),
    ActionSpec("clear_filters", QT_TRANSLATE_NOOP("Actions", "Clear all filters"), ("Ctrl+Shift+Backspace",)),
    ActionSpec("back", QT_TRANSLATE_NOOP("Actions", "Back"), ("Alt+Left", "Back")),
    ActionSpec("forward", QT_TRANSLATE_NOOP("Actions", "Forward"), ("Alt+Right", "Forward")),
    ActionSpec("up", QT_TRANSLATE_NOOP("Actions", "Up one level"), ("Esc", "Alt+Up")),
    ActionSpec("next_page", QT_TRANSLATE_NOOP("Actions", "Next page of the tab"), ("Ctrl+PgDown",)),
    ActionSpec("previous_page", QT_TRANSLATE_NOOP("Actions", "Previous page of the tab"), ("Ctrl+PgUp",)),
    ActionSpec("next_pane", QT_TRANSLATE_NOOP("Actions", "Next pane"), ("F6",)),
    ActionSpec("previous_pane", QT_TRANSLATE_NOOP("Actions", "Previous pane"), ("Shift+F6",)),
    ActionSpec("light", QT_TRANSLATE_NOOP("Actions", "Light"), group="theme"),
    ActionSpec("dark", QT_TRANSLATE_NOOP("Actions", "Dark"), group="theme"),
    ActionSpec("system", QT_TRANSLATE_NOOP("Actions", "As the system"), group="theme"),
    ActionSpec("en", "English", group="language"),
    ActionSpec("ur", "اردو", group="language"),
    ActionSpec("zoom_in", QT_TRANSLATE_NOOP("Actions", "Larger"), ("Ctrl++", "Ctrl+=")),
    ActionSpec("zoom_out", QT_TRANSLATE_NOOP("Actions", "Smaller"), ("Ctrl+-",)),
    ActionSpec("zoom_reset", QT_TRANSLATE_NOOP("Actions", "Normal size"), ("Ctrl+0",)),
    ActionSpec("shortcuts", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), ("F1",)),
    ActionSpec("about", QT_TRANSLATE_NOOP("Actions", "About Market Explorer")),
)

MENU: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Actions", "File"),
        ("open_database", "use_bundled", "", "export", "", "quit"),
    ),
    (QT_TRANSLATE_NOOP("Actions", "Edit"), ("undo", "copy", "", "find", "palette", "clear_filters")),
    (
        QT_TRANSLATE_NOOP("Actions", "Session"),
        (
            *("session", "", "star", "compare", "guess", ""),
            *("save_view", "previous_view", "next_view", "copy_view_code", "open_view_code", ""),
            *("save_session", "open_session", "", "wipe_session"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "Go"),
        (
            *("tabs", "", "back", "forward", "up", ""),
            *("next_page", "previous_page", "next_pane", "previous_pane"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Actions", "View"),
        ("light", "dark", "system", "", "en", "ur", "", "zoom_in", "zoom_out", "zoom_reset"),
    ),
    (QT_TRANSLATE_NOOP("Actions", "Help"), ("shortcuts", "about")),
)


class Actions:
    """The window's commands by key, with texts in the language in force."""

    def __init__(self, window: QWidget, handlers: dict[str, Callable[[], object]], tabs: tuple[TabSpec, ...]):
        """Make the actions.

        Args:
            window: Owner; the shortcuts work anywhere in it.
            handlers: What each action does, by key; ``"tab:KEY"`` for the tabs and their pages.
            tabs: Every tab and page in order. Those of the header have a shortcut and stand in the menu.
        """
        self._window = window
        self._groups: dict[str, QActionGroup] = {}
        self._tabs = tabs
        self.by_key: dict[str, QAction] = {}
        for spec in ACTIONS:
            self._add(spec.key, spec.shortcuts, handlers[spec.key], spec.group)
        number = 0
        for tab in tabs:
            number += not tab.part_of
            shortcuts = () if tab.part_of else (f"Ctrl+{number}",)
            self._add(f"tab:{tab.key}", shortcuts, handlers[f"tab:{tab.key}"], "")
        self.menu = QMenu(window)
        self._submenus = [(title, QMenu(window)) for title, _keys in MENU]
        for (_title, submenu), (_same, keys) in zip(self._submenus, MENU, strict=True):
            self._fill(submenu, keys)
            self.menu.addMenu(submenu)
        self.retranslate()

    @property
    def tab_keys(self) -> tuple[str, ...]:
        """The keys of tabs and pages in their order."""
        return tuple(tab.key for tab in self._tabs)

    def retranslate(self) -> None:
        """Write every text in the language in force."""
        translate = QCoreApplication.translate
        for spec in ACTIONS:
            self.by_key[spec.key].setText(translate(CONTEXT, spec.text))
        for tab in self._tabs:
            self.by_key[f"tab:{tab.key}"].setText(translate("Tabs", tab.title))
        for title, submenu in self._submenus:
            submenu.setTitle(translate(CONTEXT, title))

    def _add(self, key: str, shortcuts: tuple[str, ...], handler: Callable[[], object], group: str) -> None:
        action = QAction(self._window)
        action.setShortcuts([QKeySequence(text) for text in shortcuts])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if group:
            action.setCheckable(True)
            self._groups.setdefault(group, QActionGroup(self._window)).addAction(action)
        action.triggered.connect(lambda _checked=False: handler())
        self._window.addAction(action)
        self.by_key[key] = action

    def _fill(self, menu: QMenu, keys: tuple[str, ...]) -> None:
        for key in keys:
            if key == "tabs":
                menu.addActions([self.by_key[f"tab:{tab.key}"] for tab in self._tabs if not tab.part_of])
            elif key:
                menu.addAction(self.by_key[key])
            else:
                menu.addSeparator()
