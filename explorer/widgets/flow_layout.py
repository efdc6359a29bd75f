"""A layout that fills lines like words fill a paragraph, from the start side."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget
from typing_extensions import override


@dataclass(frozen=True, slots=True)
class FlowSize:
    """What one part wants: its width and height, and the least width it puts up with."""

    width: int
    height: int
    least: int


def layout_flow(
    sizes: Sequence[FlowSize], width: int, gap: int, line_gap: int, *, is_rtl: bool = False
) -> tuple[QRect, ...]:
    """Place parts one after the other, beginning a new line where a part does not fit.

    Args:
        sizes: What the parts want, in reading order.
        width: Room of a line; a wider part is cut to it.
        gap: Space between parts of a line.
        line_gap: Space between lines.
        is_rtl: Begin lines at the right.

    Returns:
        One rectangle a part, in the middle of the height of its line; they start at (0, 0).
    """
    width = max(1, width)
    placed: list[QRect] = []
    line: list[QRect] = []
    x = y = 0
    for size in sizes:
        wide = min(size.width, width)
        room = width - x
        if line and wide > room:
            if size.least <= room and size.width > width // 2 and room > width // 2:
                wide = room  # A long sentence gives way at the end of a line that is mostly free.
            else:
                y += _close(line, placed) + line_gap
                line, x = [], 0
        line.append(QRect(x, y, wide, size.height))
        x += wide + gap
    _close(line, placed)
    if is_rtl:
        return tuple(QRect(width - box.x() - box.width(), box.y(), box.width(), box.height()) for box in placed)
    return tuple(placed)


def _close(line: list[QRect], placed: list[QRect]) -> int:
    """Centre the parts of a line and return the height of the line."""
    height = max((box.height() for box in line), default=0)
    placed.extend(box.translated(0, (height - box.height()) // 2) for box in line)
    return height


class FlowLayout(QLayout):
    """Lays its widgets out in lines; hidden ones take no room. Height follows from width."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, line_gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = line_gap
        self._known: list[FlowSize] | None = None
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        if parent is not None:
            parent.setSizePolicy(policy)

    def set_gaps(self, gap: int, line_gap: int) -> None:
        """Change the spaces between parts and between lines."""
        self._gap, self._line_gap = gap, line_gap
        self.invalidate()

    def insert_widget(self, at: int, widget: QWidget) -> None:
        """Add a widget before the part at index `at`."""
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())
        self.invalidate()

    @override
    def invalidate(self) -> None:
        """Measure again: Qt says so when a part wants another size, comes or goes."""
        self._known = None
        self._heights.clear()
        super().invalidate()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)  # asked for dozens of times while a column around it is laid out
        if height is None:
            margins = self.contentsMargins()
            boxes = self._place(width - margins.left() - margins.right())
            bottom = max((box.y() + box.height() for box in boxes), default=0)
            height = self._heights[width] = bottom + margins.top() + margins.bottom()
        return height

    @override
    def sizeHint(self) -> QSize:
        sizes = self._sizes()
        width = sum(size.width for size in sizes) + self._gap * max(0, len(sizes) - 1)
        height = max((size.height for size in sizes), default=0)
        return _grown(QSize(width, height), self.contentsMargins())

    @override
    def minimumSize(self) -> QSize:
        sizes = self._sizes()
        width = max((size.least for size in sizes), default=0)
        height = max((size.height for size in sizes), default=0)
        return _grown(QSize(width, height), self.contentsMargins())

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        is_rtl = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        boxes = self._place(inner.width(), is_rtl=is_rtl)
        offset = QPoint(inner.x(), inner.y())
        for item, box in zip(self._shown(), boxes, strict=True):
            item.setGeometry(box.translated(offset))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _sizes(self) -> list[FlowSize]:
        if self._known is None:
            self._known = [
                FlowSize(item.sizeHint().width(), item.sizeHint().height(), item.minimumSize().width())
                for item in self._shown()
            ]
        return self._known

    def _place(self, width: int, *, is_rtl: bool = False) -> tuple[QRect, ...]:
        return layout_flow(self._sizes(), width, self._gap, self._line_gap, is_rtl=is_rtl)


def _grown(size: QSize, margins: QMargins) -> QSize:
    return size.grownBy(margins)
