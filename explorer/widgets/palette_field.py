"""The field of the palette: what is typed is looked for, and the keys that move in a list move in the list below."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from explorer.widgets.search_field import SearchField
from explorer.workspace.theme_store import ThemeStore

LONGEST_TYPED = 1000
"""Signs the field takes: as many as a search looks at."""

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_ENDS = {Qt.Key.Key_End: 1, Qt.Key.Key_Home: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ELSEWHERE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Reasons for losing the focus after which it comes back: another window, the field's own menu."""


class PaletteField(SearchField):
    """Home and End move the cursor in the text first, and in the list once it is there.

    Signals:
        stepped(int): Rows to move by.
        paged(int): Pages to move by.
        ended(int): To the first row (-1) or to the last (1).
        entered(): The current row is chosen.
        left(): Escape, or the keyboard went elsewhere.
    """

    stepped = Signal(int)
    paged = Signal(int)
    ended = Signal(int)
    entered = Signal()
    left = Signal()

    def __init__(self, store: ThemeStore, parent: QWidget | None = None) -> None:
        super().__init__(store, "", parent=parent)
        self.setMaxLength(LONGEST_TYPED)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()  # or the window's shortcuts would have them: Escape, the page keys
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._is_own(event):
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _PAGES:
            self.paged.emit(_PAGES[key])
        elif key in _ENDS:
            self.ended.emit(_ENDS[key])
        elif key in _ENTER:
            self.entered.emit()
        else:
            self.left.emit()

    @override
    def focusNextPrevChild(self, next_: bool) -> bool:
        return True  # Tab stays: the palette has nothing else to go to, and what is behind it is covered

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.isVisible() and event.reason() not in _ELSEWHERE:
            self.left.emit()

    def _is_own(self, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENDS:
            at_end = self.cursorPosition() == (len(self.text()) if key == Qt.Key.Key_End else 0)
            is_plain = modifiers == Qt.KeyboardModifier.NoModifier and at_end and not self.hasSelectedText()
            return is_plain or modifiers == Qt.KeyboardModifier.ControlModifier
        is_moving = key in _STEPS or key in _PAGES or key in _ENTER or key == Qt.Key.Key_Escape
        return is_moving and modifiers == Qt.KeyboardModifier.NoModifier
