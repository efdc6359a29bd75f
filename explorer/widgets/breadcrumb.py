"""Where the view stands: "All sectors > Finance > Banking"."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from explorer.widgets.buttons import LinkButton
from explorer.widgets.painting import centred, is_right_to_left
from explorer.widgets.text_label import TextLabel
from explorer.workspace.icons import paint_icon
from explorer.workspace.theme_store import ThemeStore


class _Chevron(QWidget):
    def __init__(self, store: ThemeStore, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        store.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        side = self._store.size("iconSmall")
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        store = self._store
        painter = QPainter(self)
        square = centred(QRectF(self.rect()), store.size("iconSmall"))
        is_rtl = is_right_to_left(self)
        paint_icon(painter, square, "chevron-right", store.colour("textSecondary"), is_right_to_left=is_rtl)
        painter.end()


class Breadcrumb(QWidget):
    """Links to the views above this one and, last, the name of this one in bold.

    Signals:
        followed(str): A link was taken; carries its key.
    """

    followed = Signal(str)

    def __init__(self, store: ThemeStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._steps: tuple[tuple[str, str], ...] = ()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Path to this view"))
        store.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def set_steps(self, steps: Sequence[tuple[str, str]]) -> None:
        """Show a path.

        Args:
            steps: Key and text of each step from the top; the last is the present view. Empty hides the path.
        """
        if tuple(steps) == self._steps:
            return
        had_steps, self._steps = bool(self._steps), tuple(steps)
        while (taken := self._layout.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, (key, text) in enumerate(self._steps):
            if at == len(self._steps) - 1:
                self._layout.addWidget(TextLabel(self._store, text, role="label", weight=600, parent=self))
                continue
            link = LinkButton(self._store, text, parent=self)
            link.clicked.connect(lambda _checked=False, key=key: self.followed.emit(key))
            self._layout.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
            self._layout.addWidget(_Chevron(self._store, self))
        if had_steps != bool(self._steps):  # a path that only changes stays hidden where its owner hid it
            self.setVisible(bool(self._steps))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Path to this view"))

    def _on_look_changed(self) -> None:
        self._layout.setSpacing(self._store.px(8))
        self.updateGeometry()
