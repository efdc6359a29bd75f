"""A strip that tells of a failed action: what happened, what is kept, what to do. It blocks nothing."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.widgets.buttons import ActionButton, IconButton
from explorer.widgets.painting import centred, is_right_to_left, leading, paint_box
from explorer.widgets.text_label import TextLabel
from explorer.workspace.icons import paint_icon
from explorer.workspace.theme_store import ThemeStore


class Notice(QFrame):
    """A strip in the warning colours with a close button and perhaps an action; hidden until told something.

    Signals:
        action_triggered(): The action was taken.
        closed(): The user closed the strip.
    """

    action_triggered = Signal()
    closed = Signal()

    def __init__(self, store: ThemeStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._title = TextLabel(store, role="label", weight=600, colour="warnText", is_wrapping=True)
        self._text = TextLabel(store, colour="warnText", is_wrapping=True, is_selectable=True)
        self.action_button = ActionButton(store, "", is_small=True)
        self.close_button = IconButton(
            store, "close", self.tr("Close this notice"), colour="warnText", side=24, icon_side=16
        )
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addWidget(self._title)
        self._words.addWidget(self._text)
        layout = QHBoxLayout(self)
        layout.addLayout(self._words, 1)
        layout.addWidget(self.action_button, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.action_button.clicked.connect(self.action_triggered)
        self.close_button.clicked.connect(self._on_close)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        store.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.hide()

    def show_notice(self, title: str, text: str = "", action: str = "") -> None:
        """Tell something.

        Args:
            title: What happened.
            text: What is kept and what to do.
            action: Text of a button; empty for none.
        """
        self._title.set_text(title)
        self._text.set_text(text)
        self._text.setVisible(bool(text))
        self.action_button.setText(action)
        self.action_button.setVisible(bool(action))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.show()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self._store.px(44)))

    @override
    def event(self, event: QEvent) -> bool:
        wants_shortcut = event.type() == QEvent.Type.ShortcutOverride
        if wants_shortcut and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # or the window's shortcut would have it before this strip
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_close()
            return
        super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.close_button.set_name(self.tr("Close this notice"))
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._on_look_changed()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        store = self._store
        painter = QPainter(self)
        bounds = QRectF(self.rect())
        paint_box(painter, bounds, store.px(4), store.colour("warnFill"), store.colour("warnMark"))
        side = store.size("icon")
        strip = leading(bounds, store.px(12), side, is_rtl=is_right_to_left(self))
        paint_icon(painter, centred(strip, side), "warning", store.colour("warnMark"))
        painter.end()

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()

    def _on_look_changed(self) -> None:
        store = self._store
        layout = self.layout()
        if layout is not None:
            start, end = store.px(12 + 20 + 10), store.px(10)
            left, right = (end, start) if is_right_to_left(self) else (start, end)
            layout.setContentsMargins(left, store.px(8), right, store.px(8))
            layout.setSpacing(store.px(12))
        self.updateGeometry()
        self.update()
