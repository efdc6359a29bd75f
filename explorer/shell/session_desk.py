"""What the counsellor keeps, in the window: the button with its number, the tray below it, the commands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from explorer.figures.comparison import MOST
from explorer.shell.saved_views import SavedViews
from explorer.shell.session_files import SessionFiles
from explorer.shell.settings import Settings
from explorer.tabs.starring import toggle_star
from explorer.widgets.count_button import CountButton
from explorer.workspace.context import TabContext
from explorer.workspace.formatting import display_name
from explorer.workspace.session_sentences import (
    compare_hint,
    compare_words,
    count_words,
    kind_word,
    not_in_data,
    wiped_sentence,
)

if TYPE_CHECKING:
    from explorer.keeping.values import SavedView
    from explorer.shell.main_window import MainWindow
    from explorer.widgets.session_tray import SessionTray, TrayContent
    from explorer.widgets.tray_list import TrayItem

EMPLOYER, VIEW = "employer:", "view:"
"""What the keys of the tray's rows begin with."""
EMPLOYERS_TAB = "employers"
VIEW_ICONS = {"sector-map": "map", EMPLOYERS_TAB: "table"}


class SessionDesk(QObject):
    """Shows the session and does what its tray and its menu say.

    Attributes:
        button: Stands in the header and opens the tray.
        files: Saves and opens sessions.
        views: Saves and opens views.
    """

    def __init__(self, window: MainWindow, context: TabContext, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self._tray: SessionTray | None = None
        self.button = CountButton(context.theme, "tray", window)
        self.files = SessionFiles(window, context, settings)
        self.views = SavedViews(window, context)
        self.button.clicked.connect(self.show_tray)
        context.session.changed.connect(self._show)
        context.kept.changed.connect(self._show)

    @property
    def tray(self) -> SessionTray:
        """The tray; made when it is first asked for."""
        if self._tray is None:
            from explorer.widgets.session_tray import SessionTray

            self._tray = SessionTray(self._context.theme, self._window)
            self._tray.hide()
            # A click on the button while the tray is open closes it and does not open it again.
            self._tray.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
            self._connect(self._tray)
        return self._tray

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the session do."""
        return {
            "session": self.show_tray,
            "compare": self.compare,
            "save_session": self.files.ask_where_to_save,
            "open_session": self.files.ask_what_to_open,
            "wipe_session": self.wipe,
            **self.views.handlers(),
        }

    def show_tray(self) -> None:
        """Open the tray below the button."""
        self.tray.set_content(self._content())
        self.tray.show_below(self.button)

    def compare(self) -> None:
        """Show the chosen employers side by side, in their tab."""
        kept = self._context.kept
        if kept.can_compare:
            self._context.store.update(tab=EMPLOYERS_TAB)
            kept.compare_wanted.emit()
        else:
            hint = compare_hint(len(kept.comparable), self._context.language.current)
            self._context.notices.tell_done(hint)

    def wipe(self) -> None:
        """Forget everything kept, with a way back."""
        session, notices = self._context.session, self._context.notices
        before = session.current
        if before.is_empty:
            notices.tell_done(count_words(before, self._context.language.current))
            return
        session.wipe()
        notices.tell_done(wiped_sentence(), partial(session.replace, before), is_apart=True)

    def retranslate(self) -> None:
        """Write every text in the language in force."""
        self.button.setText(self.tr("Session"))
        self.button.setToolTip(self.tr("What you keep, until you wipe it or leave"))
        self._show()

    def _connect(self, tray: SessionTray) -> None:
        tray.item_opened.connect(self._on_opened)
        tray.item_toggled.connect(self._on_toggled)
        tray.item_removed.connect(self._on_removed)
        tray.wipe_wanted.connect(self.wipe)
        tray.compare_wanted.connect(self._leaving_for(self.compare))
        tray.view_wanted.connect(self._leaving_for(self.views.ask_name))
        tray.save_wanted.connect(self._leaving_for(self.files.ask_where_to_save))
        tray.open_wanted.connect(self._leaving_for(self.files.ask_what_to_open))

    def _leaving_for(self, act: Callable[[], object]) -> Callable[[], None]:
        """Return a step that closes the tray first: a popover over a dialog could not be closed any more."""

        def leave() -> None:
            self.tray.hide()
            act()

        return leave

    def _show(self) -> None:
        session, language = self._context.session.current, self._context.language.current
        self.button.set_count(session.item_count)
        self.button.setAccessibleName(f"{self.button.text()}: {count_words(session, language)}")
        if self._tray is not None and self._tray.isVisible():
            self._tray.set_content(self._content())

    def _content(self) -> TrayContent:
        from explorer.widgets.session_tray import TrayContent

        context = self._context
        session, language, kept = context.session.current, context.language.current, context.kept
        employers = session.shortlist.employer_ids
        has_choice = len(employers) > MOST or set(kept.compared) != set(employers)
        items = [self._employer_item(key, has_choice=has_choice) for key in employers]
        items += [self._view_item(at, view) for at, view in enumerate(session.views)]
        number = len(kept.comparable)
        words = compare_words(number, language) if employers else ""
        return TrayContent(tuple(items), count_words(session, language), words, compare_hint(number, language))

    def _employer_item(self, employer_id: str, *, has_choice: bool) -> TrayItem:
        from explorer.widgets.tray_list import TrayItem

        kept = self._context.kept
        is_there = employer_id in kept.rows
        name = self._name(employer_id)
        kind = kind_word(is_view=False) if is_there else not_in_data()
        is_chosen = employer_id in kept.compared if has_choice and is_there else None
        return TrayItem(f"{EMPLOYER}{employer_id}", name, kind, "star-filled", is_chosen)

    def _view_item(self, at: int, view: SavedView) -> TrayItem:
        from explorer.widgets.tray_list import TrayItem

        icon = VIEW_ICONS.get(view.selection.tab, "bars")
        return TrayItem(f"{VIEW}{at}", self.views.name_of(view), kind_word(is_view=True), icon)

    def _name(self, employer_id: str) -> str:
        row = self._context.kept.rows.get(employer_id)
        return display_name(row, self._context.language.current) if row is not None else employer_id

    def _on_opened(self, key: str) -> None:
        self.tray.hide()
        if key.startswith(VIEW):
            self.views.open(int(key.removeprefix(VIEW)))
        else:
            employer_id = key.removeprefix(EMPLOYER)
            if employer_id in self._context.kept.rows:
                self._window.leave_whole()
                self._context.store.update(tab=EMPLOYERS_TAB, employer_id=employer_id)

    def _on_toggled(self, key: str) -> None:
        kept, employer_id = self._context.kept, key.removeprefix(EMPLOYER)
        if employer_id in kept.compared:
            kept.choose(tuple(chosen for chosen in kept.compared if chosen != employer_id))
        elif len(kept.compared) < MOST:
            kept.choose((*kept.compared, employer_id))
        else:
            self._context.notices.tell_done(compare_hint(MOST + 1, self._context.language.current))

    def _on_removed(self, key: str) -> None:
        if key.startswith(VIEW):
            self.views.remove(int(key.removeprefix(VIEW)))
        else:
            employer_id = key.removeprefix(EMPLOYER)
            toggle_star(self._context, employer_id, self._name(employer_id))
