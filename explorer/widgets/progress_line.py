"""One line that tells how far long work is, with a way to cancel it."""

from PySide6.QtCore import QEvent, QRectF, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from explorer.widgets.buttons import LinkButton
from explorer.widgets.painting import is_right_to_left, leading, paint_box
from explorer.widgets.text_label import TextLabel
from explorer.workspace.theme import token
from explorer.workspace.theme_store import ThemeStore

_BAR_WIDTH, _BAR_HEIGHT = 96, 6


class ProgressLine(QWidget):
    """Words, a bar and "Cancel" in one line; not there until work has lasted half a second.

    Signals:
        shown_changed(bool): The line came or went.
        cancelled(): The work is no longer wanted.
    """

    shown_changed = Signal(bool)
    cancelled = Signal()

    def __init__(self, store: ThemeStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._text = TextLabel(store, role="caption", has_tabular_figures=True, is_eliding=True, parent=self)
        self._bar = _ShareBar(store, self)
        self._cancel = LinkButton(store, self.tr("Cancel"), role="captionStrong", parent=self)
        self._cancel.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # the words give way, not this
        self._cancel.clicked.connect(self._on_cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._text, self._bar, self._cancel):
            layout.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(int(token("motion", "progressAfterMs")))
        self._timer.timeout.connect(self._on_timeout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        store.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.hide()

    @property
    def timer(self) -> QTimer:
        """Runs until the line is shown."""
        return self._timer

    @property
    def cancel_button(self) -> LinkButton:
        """The button that gives the work up."""
        return self._cancel

    @property
    def text(self) -> str:
        """What is going on and how far it is."""
        return self._text.plain_text

    @property
    def share(self) -> float:
        """How much is done, 0 to 1."""
        return self._bar.share

    def begin(self, text: str) -> None:
        """Work began; the line is shown if it lasts."""
        self._cancel.setEnabled(True)
        self.tell(text, 0.0)
        self._cancel.setAccessibleDescription(text)
        self._timer.start()

    def tell(self, text: str, share: float) -> None:
        """Say how far it is.

        Args:
            text: What is going on, with its numbers.
            share: How much is done, 0 to 1.
        """
        self._text.set_text(text)
        self._bar.set_share(share)
        self.setAccessibleName(text)

    def end(self) -> None:
        """The work is over."""
        self._timer.stop()
        if not self.isHidden():
            self.hide()
            self.shown_changed.emit(False)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._cancel.setText(self.tr("Cancel"))

    def _on_timeout(self) -> None:
        self.show()
        self.shown_changed.emit(True)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self.cancelled.emit()

    def _on_look_changed(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(self._store.px(12))
        self.updateGeometry()


class _ShareBar(QWidget):
    """How much is done, as a length from the side where reading starts."""

    def __init__(self, store: ThemeStore, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self.share = 0.0
        store.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def set_share(self, share: float) -> None:
        self.share = min(1.0, max(0.0, share))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        bounds = QRectF(self.rect())
        paint_box(painter, bounds, 0, self._store.colour("hover"))
        done = leading(bounds, 0, bounds.width() * self.share, is_rtl=is_right_to_left(self))
        paint_box(painter, done, 0, self._store.colour("accent"))
        painter.end()

    def _on_look_changed(self) -> None:
        self.setFixedSize(self._store.px(_BAR_WIDTH), self._store.px(_BAR_HEIGHT))
        self.update()
