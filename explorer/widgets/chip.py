"""A chip: one filter in force, with a cross that removes it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from explorer.widgets.bidi import text_width
from explorer.widgets.buttons import PaintedButton, round_ring
from explorer.widgets.painting import (
    centred,
    is_right_to_left,
    leading,
    paint_box,
    paint_text,
)
from explorer.workspace.icons import paint_icon
from explorer.workspace.theme_store import ThemeStore

_PADDING = 10
_CROSS = 12
_GAP = 5


class Chip(PaintedButton):
    """A pill 24 high with a text and a cross; a click, Delete or Backspace removes it.

    Args:
        store: The look in force.
        key: What the chip stands for.
        text: Such as "Sector: Telecom".
        is_dashed: No data: a dashed outline without a cross; a click explains instead of removing.

    Signals:
        removed(str): The user wants the chip gone; carries the key.
    """

    removed = Signal(str)

    def __init__(
        self,
        store: ThemeStore,
        key: str,
        text: str,
        *,
        is_dashed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(store, text, parent)
        self.key = key
        self._is_dashed = is_dashed
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        round_ring(self, 12)
        self.clicked.connect(self._on_clicked)
        self.set_chip_text(text)

    def set_chip_text(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        if not self._is_dashed:
            self.setAccessibleDescription(self.tr("Remove filter: %1").replace("%1", text))
            self.setToolTip(self.accessibleDescription())
        self._on_look_changed()

    @override
    def sizeHint(self) -> QSize:
        store = self._store
        height = max(store.size("minTarget"), store.line("caption") + store.px(4))
        width = text_width(store.font("caption"), self.text()) + 2 * store.px(_PADDING) + 1
        if not self._is_dashed:
            width += store.px(_CROSS + _GAP - 2)
        return QSize(round(width), height)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._store.px(80)), hint.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self._is_dashed:
            self.removed.emit(self.key)
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        store, is_rtl = self._store, is_right_to_left(self)
        painter = QPainter(self)
        bounds = QRectF(self.rect())
        radius = bounds.height() / 2
        if self._is_dashed:
            outline = store.colour("lineStrong")
            paint_box(painter, bounds, radius, self._back_fill(), outline, is_dashed=True)
        else:
            paint_box(painter, bounds, radius, self._back_fill() or store.colour("selected"))
        cross = 0 if self._is_dashed else store.px(_CROSS)
        end = store.px(_PADDING - 2) + cross if cross else store.px(_PADDING)
        start = store.px(_PADDING)
        room = bounds.width() - start - end - (store.px(_GAP) if cross else 0)
        strip = leading(bounds, start, room, is_rtl=is_rtl)
        font = store.font("caption", has_tabular_figures=True)
        paint_text(painter, strip, self.text(), font, store.colour("text"), is_rtl=is_rtl)
        if cross:
            at_end = leading(bounds, bounds.width() - end, cross, is_rtl=is_rtl)
            paint_icon(painter, centred(at_end, cross), "close", store.colour("textSecondary"))
        painter.end()

    def _on_clicked(self) -> None:
        if not self._is_dashed:
            self.removed.emit(self.key)
