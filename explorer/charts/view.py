"""A chart in a window: pointing, keyboard and tooltips; what is drawn is the chart's."""

from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QToolTip, QWidget
from typing_extensions import override

from explorer.charts.accessible import install_chart_accessibility
from explorer.charts.base import Chart, MarkState
from explorer.charts.navigation import Direction, neighbour
from explorer.charts.scene import Mark
from explorer.charts.style import ChartStyle

_ARROWS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}
_ACTIVATE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class ChartView(QWidget):
    """Shows a chart and lets its marks be pointed at and walked through; the whole chart is one tab stop.

    Signals:
        mark_focused(str): The keyboard moved to the mark with this key.
        mark_activated(str): A mark was clicked, or chosen with Enter or Space.
        layout_changed(): Another chart, figure or style may need another height.
    """

    mark_focused = Signal(str)
    mark_activated = Signal(str)
    layout_changed = Signal()

    def __init__(self, chart: Chart[Any], style: ChartStyle | None = None, parent: QWidget | None = None) -> None:
        install_chart_accessibility()
        super().__init__(parent)
        self._chart = chart
        self._style = style or ChartStyle()
        self._hovered: str | None = None
        self._selected: str | None = None
        self._current: str | None = None
        self._is_by_keyboard = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._rename()

    @property
    def chart(self) -> Chart[Any]:
        """The chart on show; after changing its figure call `refresh`."""
        return self._chart

    @property
    def chart_style(self) -> ChartStyle:
        """The look in force."""
        return self._style

    @property
    def selected_key(self) -> str | None:
        """The mark with the selection's outline."""
        return self._selected

    @property
    def focused_key(self) -> str | None:
        """The mark that Enter would activate."""
        return self._current

    @property
    def hovered_key(self) -> str | None:
        """The mark under the pointer."""
        return self._hovered

    def set_chart(self, chart: Chart[Any]) -> None:
        """Show another chart, for example the bars of the same figure."""
        self._chart = chart
        self.refresh()

    def set_chart_style(self, style: ChartStyle) -> None:
        """Change theme, language or scale."""
        if style != self._style:
            self._style = style
            self.refresh()

    def set_selected(self, key: str | None) -> None:
        """Stress a mark; a key that the chart does not show stresses none."""
        if key != self._selected:
            self._selected = key
            self.update()

    def refresh(self) -> None:
        """Take over what changed in the chart. A focused mark that is gone gives its focus up."""
        keys = {mark.key for mark in self.marks()}
        self._hovered = self._hovered if self._hovered in keys else None
        self._current = self._current if self._current in keys else None
        self._rename()
        self.layout_changed.emit()
        self.update()

    def marks(self) -> tuple[Mark, ...]:
        """Return the marks with their boxes in this widget."""
        return self._chart.marks(QRectF(self.rect()), self._style)

    def mark_rect(self, key: str) -> QRect:
        """Return the box of a mark in this widget; empty when it is not shown."""
        found = next((mark.rect for mark in self.marks() if mark.key == key), None)
        if found is None:
            return QRect()
        return QRectF(found.x, found.y, found.width, found.height).toAlignedRect()

    def mark_at(self, point: QPointF) -> Mark | None:
        """Return the mark at a point of this widget."""
        x, y = point.x(), point.y()
        return next(
            (
                mark
                for mark in self.marks()
                if mark.rect.x <= x < mark.rect.right and mark.rect.y <= y < mark.rect.bottom
            ),
            None,
        )

    def focus_mark(self, key: str) -> None:
        """Move the keyboard's place to a mark and tell everyone, the screen reader included."""
        if key == self._current:
            return
        self._current = key
        self.update()
        self.mark_focused.emit(key)
        self._announce()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._style.theme.colour("surface"))
        painter.setClipRect(event.rect())  # a chart that is scrolled paints what is in sight
        has_ring = self._is_by_keyboard and self.hasFocus()
        state = MarkState(self._hovered, self._selected, self._current if has_ring else None)
        self._chart.paint(painter, QRectF(self.rect()), self._style, state)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._is_by_keyboard = True
        marks, key = self.marks(), Qt.Key(event.key())
        if not marks or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            self.focus_mark(neighbour(marks, self._current, _ARROWS[key]) or marks[0].key)
        elif key is Qt.Key.Key_Home:
            self.focus_mark(marks[0].key)
        elif key is Qt.Key.Key_End:
            self.focus_mark(marks[-1].key)
        elif key in _ACTIVATE and self._current is not None:
            self.mark_activated.emit(self._current)
        else:
            super().keyPressEvent(event)
        self.update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._is_by_keyboard = event.reason() in _KEYBOARD
        marks = self.marks()
        if self._is_by_keyboard and self._current is None and marks:
            known = any(mark.key == self._selected for mark in marks)
            self._current = self._selected if known else marks[0].key
        super().focusInEvent(event)
        self._announce()
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self.mark_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or mark is None:
            super().mousePressEvent(event)
            return
        self._is_by_keyboard = False
        self._current = mark.key
        self.update()
        self.mark_activated.emit(mark.key)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.mark_at(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self.mark_at(QPointF(event.pos()))
            if mark is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), mark.tooltip, self, self.mark_rect(mark.key))
            return True
        return super().event(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(808, 467)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, 160)

    def _hover(self, mark: Mark | None) -> None:
        key = mark.key if mark else None
        if key != self._hovered:
            self._hovered = key
            if key:
                self.setCursor(Qt.CursorShape.PointingHandCursor)
            else:
                self.unsetCursor()
            self.update()

    def _rename(self) -> None:
        """Say the takeaway to those who hear the chart instead of seeing it."""
        self.setAccessibleName(self._chart.sentence(self._style.language))

    def _announce(self) -> None:
        """Tell a screen reader which mark has the focus; without one there is nobody to tell."""
        if not QAccessible.isActive() or self._current is None:
            return
        keys = [mark.key for mark in self.marks()]
        event = QAccessibleEvent(self, QAccessible.Event.Focus)
        event.setChild(keys.index(self._current))
        QAccessible.updateAccessibility(event)


class _Head(QWidget):
    """The top of a scrolled chart, its axis, which stays in sight."""

    def __init__(self, view: ChartView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        view = self._view
        painter = QPainter(self)
        painter.fillRect(event.rect(), view.chart_style.theme.colour("surface"))
        painter.setClipRect(event.rect())
        view.chart.paint(painter, QRectF(view.rect()), view.chart_style)
        painter.end()


class ChartScrollArea(QScrollArea):
    """Gives a chart the height it asks for, scrolls when that is more than there is, and follows the keyboard.

    The head of the chart's scene stays at the top while the rest is scrolled.
    """

    def __init__(self, view: ChartView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(view)
        self._head = _Head(view, self.viewport())
        self.verticalScrollBar().valueChanged.connect(self._place_head)
        view.layout_changed.connect(self._fit)
        view.mark_focused.connect(self._reveal)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Set the height without asking the present scroll bar, or bar and height would chase each other."""
        size, chart, style = self.contentsRect().size(), self._view.chart, self._view.chart_style
        needed = chart.scene_height(size.width(), size.height(), style)
        if needed > size.height():
            bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self.verticalScrollBar())
            needed = chart.scene_height(size.width() - bar, size.height(), style)
        self._view.setMinimumHeight(int(needed) if needed > size.height() else 0)
        self._place_head()

    def _place_head(self) -> None:
        high = self._head_height() if self.verticalScrollBar().value() else 0
        self._head.setVisible(high > 0)
        self._head.setGeometry(0, 0, self._view.width(), high)
        self._head.update()

    def _head_height(self) -> int:
        view = self._view
        scene = view.chart.scene(view.width(), view.height(), view.chart_style)
        return round(scene.head * view.chart_style.scale)

    def _reveal(self, key: str) -> None:
        box = self._view.mark_rect(key)
        if not box.isEmpty():
            margin = box.height() // 2 + 4 + self._head_height()
            self.ensureVisible(box.center().x(), box.center().y(), 0, margin)
