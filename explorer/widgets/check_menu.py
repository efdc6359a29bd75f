"""A menu of ticks that stays open while several are set."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override


class CheckMenu(QMenu):
    """Values to tick, and below them an entry that puts everything back.

    Signals:
        toggled_key(str): A value was ticked or its tick was taken away; the owner says with `set_ticked` what holds.
        reset_wanted(): The last entry was taken.
    """

    toggled_key = Signal(str)
    reset_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticks: dict[str, QAction] = {}
        self.reset = QAction()  # without a parent: clearing a menu deletes what it owns
        self.reset.triggered.connect(self.reset_wanted)

    @property
    def ticks(self) -> dict[str, QAction]:
        """The entry of each value by its key."""
        return self._ticks

    def set_choices(self, choices: Sequence[tuple[str, str]], fixed: str, reset: str) -> None:
        """Offer values.

        Args:
            choices: Key and text of each.
            fixed: Key of the value whose tick cannot be taken away.
            reset: Text of the last entry.
        """
        self.clear()
        self._ticks = {}
        for key, text in choices:
            action = self.addAction(text)
            action.setCheckable(True)
            action.setEnabled(key != fixed)
            action.triggered.connect(lambda _checked=False, key=key: self.toggled_key.emit(key))
            self._ticks[key] = action
        self.addSeparator()
        self.reset.setText(reset)
        self.addAction(self.reset)

    def set_ticked(self, keys: Sequence[str]) -> None:
        """Show which values hold."""
        for key, action in self._ticks.items():
            action.setChecked(key in keys)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._tick_active():
            super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not self._tick_active():
            super().keyPressEvent(event)

    def _tick_active(self) -> bool:
        """Trigger the entry in focus where it is a tick; a menu would close over it."""
        action = self.activeAction()
        if action not in self._ticks.values() or not action.isEnabled():
            return False
        action.trigger()
        return True
