"""Ctrl+K in the window: asks with every keystroke, ranks commands among what is found, does what is chosen."""

from __future__ import annotations

from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from explorer.widgets.search_box import SearchBox
from explorer.workspace.context import TabContext

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader
    from explorer.market.search.answers import FoundGroup
    from explorer.shell.found_opening import FoundOpener
    from explorer.shell.main_window import MainWindow
    from explorer.widgets.palette import Palette

FOUND_ASKED = 60
"""Things that are asked for at most, of every kind a fair share; fewer are listed where there are several kinds."""


def ask_found(reader: MarketReader, text: str, withdrawn: Event) -> tuple[FoundGroup, ...] | None:
    """Read what answers a text; `None` once a newer text has withdrawn it."""
    from explorer.market import queries

    return queries.load_found(reader, text, FOUND_ASKED, lambda: not withdrawn.is_set())


class PaletteDesk(QObject):
    """Opens the palette and fills it. What it needs is imported and made when it is first opened.

    Attributes:
        box: Stands in the header and opens the palette.
    """

    def __init__(self, window: MainWindow, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self._palette: Palette | None = None
        self._opener: FoundOpener | None = None
        self._withdrawn = Event()
        self._focused: QWidget | None = None
        shortcut = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
        self.box = SearchBox(context.theme, shortcut, window)
        self.box.clicked.connect(self.open)
        context.market.opened.connect(self._ask_again)
        context.market.failed.connect(self._ask_again)

    @property
    def palette(self) -> Palette:
        """The palette; made when it is first asked for."""
        if self._palette is None:
            from explorer.widgets.palette import Palette

            self._palette = Palette(self._context.theme, self._window)
            self._palette.typed.connect(self._on_typed)
            self._palette.chosen.connect(self._on_chosen)
            self._palette.closed.connect(self._on_closed)
        return self._palette

    @property
    def opener(self) -> FoundOpener:
        """What opens things that were found; made when it is first asked for."""
        if self._opener is None:
            from explorer.shell.found_opening import FoundOpener

            self._opener = FoundOpener(self._window, self._context)
        return self._opener

    def open(self) -> None:
        """Open the palette, or come back to its field."""
        if not self.palette.isVisible():
            self._focused = QApplication.focusWidget()
            self._on_typed("")
        self.palette.open_below(self.box)

    def retranslate(self) -> None:
        """Write every text in the language in force."""
        self.box.setText(self.tr("Search"))
        self.box.setAccessibleName(self.tr("Search everything"))
        self.box.setToolTip(self.tr("Search everything: names, sources, commands"))
        if self._palette is not None:
            self._palette.close_up()

    def _ask_again(self) -> None:
        """Answer the same text in another database, or without one."""
        if self._palette is not None and self._palette.isVisible():
            self._on_typed(self._palette.field.text())

    def _on_typed(self, text: str) -> None:
        from explorer.market.search.folding import fold

        self._withdrawn.set()
        if self._context.market.base is None or not fold(text):
            self._show(text, ())
            return
        self._withdrawn = Event()
        question = partial(ask_found, text=text, withdrawn=self._withdrawn)
        self._context.market.ask("palette", question, partial(self._on_found, text))

    def _on_found(self, text: str, groups: tuple[FoundGroup, ...] | None) -> None:
        if groups is not None and self.palette.isVisible() and self.palette.field.text() == text:
            self._show(text, groups)

    def _show(self, text: str, groups: tuple[FoundGroup, ...]) -> None:
        from explorer.shell.palette_commands import list_commands
        from explorer.shell.palette_content import found_content, start_content

        base, language = self._context.market.base, self._context.language.current
        commands = list_commands(self._window.actions_by_key, has_data=base is not None)
        if not text.strip():
            content = start_content(commands, has_data=base is not None)
        else:
            content = found_content(text, groups, commands, base.vocabulary if base else None, language)
        self.palette.set_content(content)

    def _on_closed(self, had_keyboard: bool) -> None:
        """Give the keyboard back to where it was, unless it was taken elsewhere."""
        self._withdrawn.set()
        if had_keyboard and self._focused is not None and self._focused.isVisible():
            self._focused.setFocus(Qt.FocusReason.PopupFocusReason)
        self._focused = None

    def _on_chosen(self, key: str) -> None:
        from explorer.market.search.findable import SearchKind
        from explorer.shell.palette_content import COMMAND, MORE

        kind, _, what = key.partition(":")
        if kind == COMMAND:
            self._window.actions_by_key.by_key[what].trigger()
        elif kind == MORE:
            self.opener.list_named(self.palette.field.text())
        else:
            self.opener.open(SearchKind(kind), what)
