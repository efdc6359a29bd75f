"""What was just done, in one sentence, with a way to undo it."""

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsOpacityEffect, QHBoxLayout, QWidget
from typing_extensions import override

from explorer.widgets.buttons import LinkButton
from explorer.widgets.painting import is_right_to_left, paint_box
from explorer.widgets.text_label import TextLabel
from explorer.workspace.theme import token
from explorer.workspace.theme_store import ThemeStore

_EDGE = 16
_AFTER_LEAVING_MS = 2000


class Toast(QFrame):
    """A strip at the bottom start of its host; gone after 8 s unless pointed at or focused.

    One toast serves its host: showing another sentence replaces the one before, whose undo is then over.

    Args:
        store: The look in force.
        host: The widget it lies on; it keeps to the bottom start corner when the host is resized.

    Signals:
        undone(): The user wants the last step back.
        closed(): The toast went away, undone or not.
    """

    undone = Signal()
    closed = Signal()

    def __init__(self, store: ThemeStore, host: QWidget) -> None:
        super().__init__(host)
        self._store = store
        self._host = host
        self._text = TextLabel(store, colour="tooltipText", parent=self)
        self._undo = LinkButton(store, self.tr("Undo"), colour="tooltipText", weight=600, parent=self)
        layout = QHBoxLayout(self)
        layout.addWidget(self._text)
        layout.addWidget(self._undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        self._effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(self._effect)
        self._effect.setEnabled(False)
        self._fade = QPropertyAnimation(self._effect, b"opacity", self)
        self._fade.finished.connect(self._on_faded)
        self._undo.clicked.connect(self._on_undo)
        host.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        store.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.hide()

    @property
    def timer(self) -> QTimer:
        """Ends the toast; stopped while the toast is pointed at or focused."""
        return self._timer

    @property
    def undo_button(self) -> LinkButton:
        """The button that takes the step back."""
        return self._undo

    @property
    def text(self) -> str:
        """The sentence."""
        return self._text.plain_text

    def show_text(self, text: str, *, can_undo: bool = True) -> None:
        """Say what was done.

        Args:
            text: One sentence without a full stop, such as "3 filters cleared".
            can_undo: Offer to take it back.
        """
        self._text.set_text(text)
        self._undo.setVisible(can_undo)
        self.setAccessibleName(text)
        self.adjustSize()
        self._place()
        self.raise_()
        self.show()
        self._start_fade(0.0, 1.0)
        self._timer.start(int(token("motion", "toastMs")))

    def dismiss(self) -> None:
        """Go away without undoing."""
        self._timer.stop()
        if self.isVisible():
            self._start_fade(1.0, 0.0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.isVisible() and not self._undo.hasFocus():
            self._timer.start(_AFTER_LEAVING_MS)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._undo.setText(self.tr("Undo"))
            self.adjustSize()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_box(painter, self.rect().toRectF(), self._store.px(4), self._store.colour("tooltipFill"))
        painter.end()

    def _place(self) -> None:
        edge = self._store.px(_EDGE)
        room = self._host.rect()
        x = room.width() - self.width() - edge if is_right_to_left(self._host) else edge
        self.move(x, room.height() - self.height() - edge)

    def _start_fade(self, start: float, end: float) -> None:
        duration = self._store.fade_ms
        self._fade.stop()
        self._fade.setStartValue(start)
        self._fade.setEndValue(end)
        self._fade.setDuration(duration)
        if duration:
            self._effect.setEnabled(True)
            self._fade.start()
        else:
            self._effect.setOpacity(end)
            self._on_faded()

    def _on_faded(self) -> None:
        # The effect redraws everything through a picture of its own, which blurs text at fractional scales.
        self._effect.setEnabled(False)
        if self._fade.endValue() == 0.0:
            self.hide()
            self.closed.emit()

    def _on_timeout(self) -> None:
        if not self.underMouse() and not self._undo.hasFocus():
            self.dismiss()

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is self._undo:
            self._timer.stop()
        elif old is self._undo and self.isVisible() and not self.underMouse():
            self._timer.start(_AFTER_LEAVING_MS)

    def _on_undo(self) -> None:
        self.dismiss()
        self.undone.emit()

    def _on_look_changed(self) -> None:
        store = self._store
        self.setFixedHeight(max(store.px(40), store.line("body") + store.px(16)))
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(store.px(16), 0, store.px(16), 0)
            layout.setSpacing(store.px(24))
        self.adjustSize()
        self._place()
