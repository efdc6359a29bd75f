"""How what stands in a table cell is painted."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)
from typing_extensions import override

from explorer.widgets.bidi import text_width
from explorer.widgets.confidence_mark import CONTRADICTED, mark_colour_role, paint_confidence_mark
from explorer.widgets.facet_model import AnyIndex
from explorer.widgets.painting import centred, elided, leading, paint_text
from explorer.workspace.cell import CellText
from explorer.workspace.icons import paint_icon
from explorer.workspace.theme_store import ThemeStore

CELL_ROLE = Qt.ItemDataRole.UserRole + 2
"""Role under which a model hands out a `CellText`; the display role holds the same as plain text."""
CELL_PADDING = 10
_SQUARE = 10
DRAWN_KEPT = 1024
"""Cells whose pixels are kept: some screens of a table, which take a few megabytes."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What a cell's pixels follow from, in the look in force."""

    cell: CellText | None
    width: int
    height: int
    ratio: float
    ground: str
    is_rtl: bool
    is_number: bool


class CellDelegate(QStyledItemDelegate):
    """Paints `CellText` cells; rows are told apart by lines, the pointer and the selection by fills.

    Most cells of a table say what others say, too: a sector, "Not recorded", a confidence. Each is drawn once and kept
    as pixels, on its ground, because letters on nothing would lose the screen's own smoothing.
    """

    def __init__(self, store: ThemeStore, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._store = store
        self._drawn: dict[_Drawn, QPixmap] = {}
        store.changed.connect(self._drawn.clear)
        self.hovered_row = -1
        self.number_columns: frozenset[int] = frozenset()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        cell = cell_of(index)
        if cell is None:
            return super().sizeHint(option, index)
        width = self._start(cell) + self._text_width(cell) + 2 * self._store.px(CELL_PADDING)
        return QSize(round(width) + 2, self._store.line("body"))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        rect = option.rect
        ground = "hover" if index.row() == self.hovered_row else "surface"
        if option.state & QStyle.StateFlag.State_Selected:
            ground = "selected"
        is_rtl = option.direction == Qt.LayoutDirection.RightToLeft
        is_number = index.column() in self.number_columns
        ratio = painter.device().devicePixelRatioF()
        wanted = _Drawn(cell_of(index), rect.width(), rect.height(), ratio, ground, is_rtl, is_number)
        if ratio != int(ratio):  # pixels of a cell would lie between those of the screen
            painter.save()
            painter.translate(rect.topLeft())
            self._paint_on_ground(painter, wanted)
            painter.restore()
            return
        pixels = self._drawn.get(wanted)
        if pixels is None:
            if len(self._drawn) >= DRAWN_KEPT:
                self._drawn.clear()
            pixels = self._drawn[wanted] = self._draw(wanted)
        painter.drawPixmap(rect.topLeft(), pixels)

    @override
    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        return False

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        cell = cell_of(index)
        if cell is None:
            return super().helpEvent(event, view, option, index)
        room = option.rect.width() - 2 * self._store.px(CELL_PADDING)
        is_cut = self._start(cell) + self._text_width(cell) > room + 0.5
        words = cell.tooltip or (cell.as_plain_text() if is_cut else "")
        QToolTip.showText(event.globalPos(), words, view)
        return True

    def _draw(self, wanted: _Drawn) -> QPixmap:
        pixels = QPixmap(QSize(wanted.width, wanted.height) * wanted.ratio)
        pixels.setDevicePixelRatio(wanted.ratio)
        pixels.fill(self._store.colour(wanted.ground))  # or it would be made with transparency
        painter = QPainter(pixels)
        self._paint_on_ground(painter, wanted)
        painter.end()
        return pixels

    def _paint_on_ground(self, painter: QPainter, wanted: _Drawn) -> None:
        width, height = wanted.width, wanted.height
        painter.fillRect(QRect(0, 0, width, height), self._store.colour(wanted.ground))
        painter.fillRect(QRect(0, height - 1, width, 1), self._store.colour("line"))
        if wanted.cell is not None:
            room = QRectF(0, 0, width, height - 1)
            self._paint_cell(painter, room, wanted.cell, wanted.is_rtl, wanted.is_number)

    def _paint_cell(self, painter: QPainter, bounds: QRectF, cell: CellText, is_rtl: bool, is_number: bool) -> None:
        store = self._store
        padding = store.px(CELL_PADDING)
        room = leading(bounds, padding, bounds.width() - 2 * padding, is_rtl=is_rtl)
        if cell.icon:
            side = store.size("iconSmall")
            role = "accent" if cell.icon.endswith("filled") else "textMuted"
            paint_icon(painter, centred(room, side), cell.icon, store.colour(role))
            return
        font = self._font(cell)
        colour = self._colour(cell)
        if is_number:
            paint_text(painter, room, cell.text, font, colour, is_rtl=is_rtl, is_trailing=True)
            return
        self._paint_sign(painter, room, cell, is_rtl)
        at = self._start(cell)
        muted = store.colour("textMuted")
        if cell.prefix:
            width = min(self._prefix_width(cell), room.width())
            strip = leading(room, at, width, is_rtl=is_rtl)
            paint_text(painter, strip, cell.prefix, store.font("body"), muted, is_rtl=is_rtl)
            at += width
        suffix = self._suffix_width(cell)
        text = elided(font, cell.text, max(0.0, room.width() - at - suffix))
        width = text_width(font, text) + 1
        strip = leading(room, at, width, is_rtl=is_rtl)
        paint_text(painter, strip, text, font, colour, is_rtl=is_rtl)
        if cell.suffix:
            strip = leading(room, at + width + store.px(4), suffix, is_rtl=is_rtl)
            paint_text(painter, strip, cell.suffix, store.font("body"), muted, is_rtl=is_rtl)

    def _paint_sign(self, painter: QPainter, room: QRectF, cell: CellText, is_rtl: bool) -> None:
        """Draw the square or the mark at the start of the cell."""
        store = self._store
        if cell.square is not None:
            side = store.px(_SQUARE)
            painter.fillRect(centred(leading(room, 0, side, is_rtl=is_rtl), side), QColor(cell.square))
        elif cell.mark is not None:
            side = store.size("confidenceMark")
            square = centred(leading(room, 0, side, is_rtl=is_rtl), side)
            colour = store.colour(mark_colour_role(cell.mark))
            paint_confidence_mark(painter, square, cell.mark, colour)

    def _start(self, cell: CellText) -> float:
        """Return how far the words stand from the start of the cell."""
        store = self._store
        if cell.square is not None:
            return store.px(_SQUARE) + store.px(8)
        if cell.mark is not None:
            return store.size("confidenceMark") + store.px(5)
        return 0.0

    def _font(self, cell: CellText) -> QFont:
        if cell.mark is not None:
            return self._store.font("caption")
        return self._store.font("label" if cell.is_strong else "body", has_tabular_figures=True)

    def _colour(self, cell: CellText) -> QColor:
        if cell.mark is not None:
            return self._store.colour("warnText" if cell.mark == CONTRADICTED else "textSecondary")
        return self._store.colour("textMuted" if cell.is_muted else "text")

    def _prefix_width(self, cell: CellText) -> float:
        if not cell.prefix:
            return 0.0
        return text_width(self._store.font("body"), cell.prefix) + self._store.px(4)

    def _suffix_width(self, cell: CellText) -> float:
        if not cell.suffix:
            return 0.0
        return text_width(self._store.font("body"), cell.suffix) + self._store.px(4) + 1

    def _text_width(self, cell: CellText) -> float:
        text = text_width(self._font(cell), cell.text)
        return self._prefix_width(cell) + text + self._suffix_width(cell)


def cell_of(index: AnyIndex) -> CellText | None:
    """Return the cell of an index; a model that knows no `CellText` gets plain text."""
    cell = index.data(CELL_ROLE)
    if isinstance(cell, CellText):
        return cell
    text = index.data(Qt.ItemDataRole.DisplayRole)
    return CellText(str(text)) if text is not None else None
