"""What stands in a pane that has nothing to show: what happened, why, and the next step."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.widgets.buttons import OUTLINED, PRIMARY, ActionButton
from explorer.widgets.painting import is_right_to_left
from explorer.widgets.text_label import TextLabel
from explorer.workspace.icons import paint_icon
from explorer.workspace.theme_store import ThemeStore

_TEXT_WIDTH = 300
_ICON_SIDE = 24


class _Icon(QWidget):
    def __init__(self, store: ThemeStore, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self.name = ""
        store.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._store.colour("warnMark" if self.name == "warning" else "textSecondary")
        is_rtl = is_right_to_left(self)
        paint_icon(painter, QRectF(self.rect()), self.name, colour, is_right_to_left=is_rtl)
        painter.end()

    def _on_look_changed(self) -> None:
        side = self._store.px(_ICON_SIDE)
        self.setFixedSize(QSize(side, side))


class EmptyState(QWidget):
    """Icon, title, text and at most two actions, in the middle of the pane.

    Args:
        store: The look in force.
        icon: Name of the icon; ``"warning"`` is drawn in the warning colour.
        title: What happened.
        text: Why.
        primary: Text of the one next step; empty for none.
        secondary: Text of another step; empty for none.

    Signals:
        primary_triggered(): The next step was taken.
        secondary_triggered(): The other step was taken.
    """

    primary_triggered = Signal()
    secondary_triggered = Signal()

    def __init__(
        self,
        store: ThemeStore,
        icon: str = "gap",
        title: str = "",
        text: str = "",
        primary: str = "",
        secondary: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._icon = _Icon(store, self)
        self._title = TextLabel(store, role="cardTitle", is_wrapping=True, parent=self)
        self._text = TextLabel(store, colour="textSecondary", is_wrapping=True, parent=self)
        self.primary_button = ActionButton(store, "", variant=PRIMARY, is_small=True)
        self.secondary_button = ActionButton(store, "", variant=OUTLINED, is_small=True)
        self.primary_button.clicked.connect(self.primary_triggered)
        self.secondary_button.clicked.connect(self.secondary_triggered)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._actions = QHBoxLayout()
        self._actions.addStretch(1)
        self._actions.addWidget(self.primary_button)
        self._actions.addWidget(self.secondary_button)
        self._actions.addStretch(1)
        self._layout = QVBoxLayout(self)
        self._layout.addStretch(1)
        self._layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._text):
            row = QHBoxLayout()  # Stretches, not an alignment: aligned widgets lose their height for width.
            row.addStretch(1)
            row.addWidget(label)
            row.addStretch(1)
            self._layout.addLayout(row)
        self._layout.addLayout(self._actions)
        self._layout.addStretch(1)
        store.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.set_state(icon, title, text, primary, secondary)

    def set_state(self, icon: str, title: str, text: str, primary: str = "", secondary: str = "") -> None:
        """Say something else; arguments as for the constructor."""
        self._icon.name = icon
        self._icon.update()
        self._title.set_text(title)
        self._text.set_text(text)
        for button, words in ((self.primary_button, primary), (self.secondary_button, secondary)):
            button.setText(words)
            button.setVisible(bool(words))
            button.updateGeometry()
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def _on_look_changed(self) -> None:
        store = self._store
        self._layout.setSpacing(store.px(8))
        self._actions.setSpacing(store.px(8))
        self._actions.setContentsMargins(0, store.px(6), 0, 0)
        for label in (self._title, self._text):
            label.setFixedWidth(store.px(_TEXT_WIDTH))
