"""The chart of pay in a window: its axis can be enlarged and moved, by wheel, by dragging and by keyboard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from explorer.charts.pay_chart import PayChart
from explorer.charts.style import ChartStyle
from explorer.charts.view import ChartView
from explorer.figures.pay_axis import PayWindow

CLICK = 120
"""Eighths of a degree that a wheel turns by at one click."""
CLOSER, FURTHER = 0.8, 1.25
STEP = 0.1
"""Share of the window that one key press moves it by."""


class PayView(ChartView):
    """Enlarges the axis around the pointer with Ctrl and the wheel, or with + and −; 0 shows all of it again.

    Signals:
        window_changed(): Another part of the axis is on show.
    """

    window_changed = Signal()

    def __init__(self, chart: PayChart, style: ChartStyle | None = None, parent: QWidget | None = None) -> None:
        self._pay = chart
        self._dragged_from: float | None = None
        super().__init__(chart, style, parent)

    @property
    def window_shown(self) -> PayWindow:
        """The part of the axis on show."""
        return self._pay.window

    def show_window(self, window: PayWindow) -> None:
        """Show another part of the axis."""
        if window != self._pay.window:
            self._pay.set_window(window)
            self.refresh()
            self.window_changed.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        modifiers, turned = event.modifiers(), (event.angleDelta().y() or event.angleDelta().x()) / CLICK
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.show_window(self._pay.window.zoomed(CLOSER**turned, self._share_at(event.position().x())))
        elif modifiers & Qt.KeyboardModifier.ShiftModifier and self._is_enlarged:
            self.show_window(self._pay.window.moved(-STEP * turned))
        else:
            super().wheelEvent(event)
            return
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        forward = Qt.Key.Key_Left if self.chart_style.is_right_to_left else Qt.Key.Key_Right
        key, window = event.key(), self._pay.window
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.show_window(window.zoomed(CLOSER, 0.5))
        elif key == Qt.Key.Key_Minus:
            self.show_window(window.zoomed(FURTHER, 0.5))
        elif key == Qt.Key.Key_0:
            self.show_window(PayWindow())
        elif shift and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.show_window(window.moved(STEP if key == forward else -STEP))
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._is_enlarged:
            self._dragged_from = event.position().x()
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        gone = self._share_at(self._dragged_from) - self._share_at(event.position().x())
        self._dragged_from = event.position().x()
        self.show_window(self._pay.window.moved(gone))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged_from = None
        super().mouseReleaseEvent(event)

    @property
    def _is_enlarged(self) -> bool:
        return self._pay.window.share < 1.0

    def _share_at(self, x: float) -> float:
        """Return where on the axis a place of this widget is, as a share of the axis on show."""
        style = self.chart_style
        at = (self.width() - 1 - x if style.is_right_to_left else x) / style.scale
        scale = self._pay.scale
        if scale is None or scale.end <= scale.zero:
            return 0.5
        return max(0.0, min(1.0, (at - scale.zero) / (scale.end - scale.zero)))
