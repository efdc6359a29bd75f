"""A matrix in a window: Home and End lead to the ends of a row, with Ctrl to the ends of the whole."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from explorer.charts.view import ChartView


class MatrixView(ChartView):
    """Walks cells in rows; a row is the cells that lie at the same height, in reading order."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key not in (Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
            return
        marks = self.marks()
        here = next((mark for mark in marks if mark.key == self.focused_key), None)
        if modifiers is Qt.KeyboardModifier.NoModifier and here is not None:
            marks = tuple(mark for mark in marks if mark.rect.y == here.rect.y)
        elif modifiers not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
            super().keyPressEvent(event)
            return
        if marks:
            self._is_by_keyboard = True
            self.focus_mark(marks[0 if key == Qt.Key.Key_Home else -1].key)
