"""A thin bar that says that something is going on, but not at once: most work is done before anyone waits."""

from PySide6.QtCore import QEvent, QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from explorer.widgets.painting import is_right_to_left, leading
from explorer.workspace.theme import token
from explorer.workspace.theme_store import ThemeStore


class BusyBar(QWidget):
    """A bar 2 high that keeps its place in the layout; empty until work has lasted 300 ms.

    It stands still: nothing slides in this program. Where the share of work done is known, its length tells.
    """

    def __init__(self, store: ThemeStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._is_shown = False
        self._share: float | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(int(token("motion", "busyAfterMs")))
        self._timer.timeout.connect(self._on_timeout)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Working"))
        store.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def is_shown(self) -> bool:
        """Whether the bar is drawn now."""
        return self._is_shown

    @property
    def timer(self) -> QTimer:
        """Runs until the bar is drawn."""
        return self._timer

    def set_busy(self, is_busy: bool) -> None:
        """Tell that work began or ended."""
        if is_busy and not self._is_shown and not self._timer.isActive():
            self._timer.start()
        elif not is_busy:
            self._timer.stop()
            self._is_shown, self._share = False, None
            self.update()

    def set_share(self, share: float | None) -> None:
        """Tell how much is done, 0 to 1; `None` if nobody knows."""
        self._share = share
        self.update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Working"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_shown:
            return
        painter = QPainter(self)
        bounds = QRectF(self.rect())
        painter.fillRect(bounds, self._store.colour("hover"))
        width = bounds.width() * (1.0 if self._share is None else min(1.0, max(0.0, self._share)))
        done = leading(bounds, 0, width, is_rtl=is_right_to_left(self))
        painter.fillRect(done, self._store.colour("accent"))
        painter.end()

    def _on_timeout(self) -> None:
        self._is_shown = True
        self.update()

    def _on_look_changed(self) -> None:
        self.setFixedHeight(self._store.size("busyBar"))
        self.update()
