"""A text that the rows of a page must contain."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from explorer.widgets.search_field import SearchField
from explorer.workspace.theme_store import ThemeStore

LONGEST_TYPED = 200


class RowField(SearchField):
    """Narrows the rows with every letter; Enter and Down lead to the rows, Escape empties the field.

    Signals:
        left(): The keyboard is wanted in the rows.
    """

    left = Signal()

    def __init__(self, theme: ThemeStore) -> None:
        super().__init__(theme, "", shortcut="Ctrl+F")
        self._theme = theme
        self.setMaxLength(LONGEST_TYPED)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(190), super().sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
            return
        super().keyPressEvent(event)

    def start(self) -> None:
        """Bring the keyboard here, ready to type another text."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
