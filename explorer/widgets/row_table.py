"""A table of rows: horizontal lines only, one row selected, names cut with a tooltip, columns that sort."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from explorer.widgets.bidi import text_width
from explorer.widgets.cell_text import CELL_PADDING, CellDelegate, cell_of
from explorer.widgets.paging import keeps_page_key
from explorer.widgets.painting import (
    has_keyboard_focus,
    is_right_to_left,
    leading,
    paint_ring,
    paint_text,
)
from explorer.workspace.theme_store import ThemeStore

_ROW, _DENSE_ROW, _HEADER = 36, 31, 32
_TRIANGLE = 8


class RowHeader(QHeaderView):
    """The heads of the columns; a sorted one is darker and carries a filled triangle, and its rank if there are more.

    While the table has the keyboard, the head of the current column is underlined: its menu is a key away.
    """

    def __init__(self, store: ThemeStore, parent: "RowTable") -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._store = store
        self._table = parent
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setMinimumSectionSize(store.px(28))
        self.setSectionsMovable(False)
        self._ranks: dict[int, tuple[int, bool]] = {}

    def set_sort(self, keys: Sequence[tuple[int, bool]]) -> None:
        """Show what the rows are sorted by: columns, first key first, and whether each is descending."""
        self._ranks = {section: (rank, is_descending) for rank, (section, is_descending) in enumerate(keys, 1)}
        self.setSortIndicatorShown(bool(keys))
        if keys:  # for assistive programs, which ask Qt and know of one key
            section, is_descending = keys[0]
            way = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
            self.setSortIndicator(section, way)
        self.viewport().update()

    @override
    def sizeHint(self) -> QSize:
        store = self._store
        height = max(store.px(_HEADER), store.line("captionStrong") + store.px(10))
        return QSize(super().sizeHint().width(), height)

    @override
    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        store = self._store
        width = text_width(store.font("captionStrong"), self._text(logicalIndex))
        return QSize(round(width) + store.px(2 * CELL_PADDING + _TRIANGLE + 8), self.sizeHint().height())

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        store, is_rtl = self._store, is_right_to_left(self)
        bounds = QRectF(rect)
        painter.save()
        painter.fillRect(rect, store.colour("window"))
        painter.setPen(store.colour("line"))
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        rank, is_descending = self._ranks.get(logicalIndex, (0, False))
        is_sorted = rank > 0
        rank_text = str(rank) if len(self._ranks) > 1 and is_sorted else ""
        colour = store.colour("text" if is_sorted else "textSecondary")
        font, text = store.font("captionStrong"), self._text(logicalIndex)
        padding, side = store.px(CELL_PADDING), store.px(_TRIANGLE)
        rank_font = store.font("caption")
        rank_width = text_width(rank_font, rank_text) + store.px(3) if rank_text else 0.0
        tail = side + store.px(5) + rank_width if is_sorted else 0
        width = min(text_width(font, text) + 1, max(0.0, bounds.width() - 2 * padding - tail))
        is_number = logicalIndex in self._table.number_columns
        start = bounds.width() - padding - width - tail if is_number else padding
        strip = leading(bounds, start, width, is_rtl=is_rtl)
        paint_text(painter, strip, text, font, colour, is_rtl=is_rtl)
        if is_sorted:
            place = leading(bounds, start + width + store.px(5), side, is_rtl=is_rtl)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPolygon(_triangle(place, side, is_up=not is_descending))
            if rank_text:
                strip = leading(bounds, start + width + tail - rank_width + store.px(2), rank_width, is_rtl=is_rtl)
                paint_text(painter, strip, rank_text, rank_font, colour, is_rtl=is_rtl)
        if has_keyboard_focus(self._table) and self._table.currentIndex().column() == logicalIndex:
            painter.fillRect(rect.adjusted(0, rect.height() - store.px(2), 0, 0), store.colour("focus"))
        painter.restore()

    def _text(self, section: int) -> str:
        text = self.model().headerData(section, Qt.Orientation.Horizontal)
        return str(text) if text is not None else ""


class _HeaderEnd(QWidget):
    """Continues the header over the scroll bar, which would otherwise begin beside the header."""

    def __init__(self, store: ThemeStore) -> None:
        super().__init__()
        self._store = store

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._store.colour("window"))
        painter.setPen(self._store.colour("line"))
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()


class RowTable(QTableView):
    """A table for models that hand out `CellText` under `CELL_ROLE`.

    Args:
        store: The look in force.
        is_dense: Rows of 31 instead of 36, for more than 40 rows.

    Signals:
        activated_row(int): Enter or a double click on a row.
        current_row_changed(int): Another row is selected, by keyboard or pointer; -1 for none.
        icon_clicked(int, int): A cell with an icon, such as the star, was clicked; row and column.
            Space does the same for the first icon cell of the selected row.
        head_menu_wanted(int, QPoint): A right click on a head, or the menu key in a row; column and place on screen.
    """

    activated_row = Signal(int)
    current_row_changed = Signal(int)
    icon_clicked = Signal(int, int)
    head_menu_wanted = Signal(int, QPoint)

    def __init__(self, store: ThemeStore, *, is_dense: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._is_dense = is_dense
        self._delegate = CellDelegate(store, self)
        self.setItemDelegate(self._delegate)
        self.heads = RowHeader(store, self)
        self.setHorizontalHeader(self.heads)
        self.heads.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.heads.customContextMenuRequested.connect(self._on_head_menu)
        self._header_end = _HeaderEnd(store)
        self.addScrollBarWidget(self._header_end, Qt.AlignmentFlag.AlignTop)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._on_double_clicked)
        self.clicked.connect(self._on_clicked)
        store.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def number_columns(self) -> frozenset[int]:
        """Columns whose cells stand at the trailing edge."""
        return self._delegate.number_columns

    @property
    def row_height(self) -> int:
        """Height of a row in px."""
        height = self._store.px(_DENSE_ROW if self._is_dense else _ROW)
        return max(height, self._store.line("body") + self._store.px(6))

    def set_number_columns(self, columns: frozenset[int]) -> None:
        """Align columns at the trailing edge, for figures."""
        self._delegate.number_columns = columns
        self.viewport().update()
        self.heads.viewport().update()

    def set_dense(self, is_dense: bool) -> None:
        """Choose between rows of 31 and 36."""
        self._is_dense = is_dense
        self._on_look_changed()

    def set_column_widths(self, widths: dict[int, int]) -> None:
        """Set widths of columns in px at 100 %; the last column takes what is left."""
        for column, width in widths.items():
            self.setColumnWidth(column, self._store.px(width))

    def keep_scroll_bar(self) -> None:
        """Leave room for the vertical bar also where all rows are in sight, for a table that is filtered often.

        Were it to come and go, the columns would move and every row be painted twice. It is empty while there is
        nothing to scroll.
        """
        bar = self.verticalScrollBar()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(low < high))
        bar.setEnabled(bar.minimum() < bar.maximum())

    def select_row(self, row: int) -> None:
        """Select a row and bring it into sight; -1 selects none."""
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return
        self.setCurrentIndex(self.model().index(row, 0))

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
            model.modelReset.connect(self._on_model_reset)
            self.selectionModel().currentColumnChanged.connect(lambda *_: self.heads.viewport().update())

    @override
    def event(self, event: QEvent) -> bool:
        return keeps_page_key(self, event) or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.activated_row.emit(row)
            return
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and row >= 0:
            column = self._icon_column(row)
            if column >= 0:
                self.icon_clicked.emit(row, column)
                return
        super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        column = self.currentIndex().column()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and column >= 0:
            x = self.heads.sectionViewportPosition(column)
            place = QPoint(x + self.heads.sectionSize(column) if is_right_to_left(self) else x, self.heads.height())
            self.head_menu_wanted.emit(column, self.heads.viewport().mapToGlobal(place))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        index = self.currentIndex()
        if not index.isValid() or not has_keyboard_focus(self):
            return
        top, height = self.rowViewportPosition(index.row()), self.rowHeight(index.row())
        painter = QPainter(self.viewport())
        rect = QRectF(0, top, self.viewport().width(), height - 1).adjusted(1, 0, -1, 0)
        paint_ring(painter, rect, self._store, self._store.px(4))
        painter.end()

    def _hover(self, row: int) -> None:
        if row == self._delegate.hovered_row:
            return
        for changed in (self._delegate.hovered_row, row):
            if changed >= 0:
                y = self.rowViewportPosition(changed)
                self.viewport().update(0, y, self.viewport().width(), self.row_height)
        self._delegate.hovered_row = row

    def _icon_column(self, row: int) -> int:
        for column in range(self.model().columnCount()):
            cell = cell_of(self.model().index(row, column))
            if cell is not None and cell.icon:
                return column
        return -1

    def _on_head_menu(self, place: QPoint) -> None:
        column = self.heads.logicalIndexAt(place)
        if column >= 0:
            self.head_menu_wanted.emit(column, self.heads.viewport().mapToGlobal(place))

    def _on_model_reset(self) -> None:
        """Lay the table out at once, so that its scroll bar comes or goes before the rows are painted."""
        self.executeDelayedItemsLayout()
        self.updateGeometries()  # the first sets the range of the bar, the second shows or hides it

    def _on_clicked(self, index: QModelIndex) -> None:
        cell = cell_of(index)
        if cell is not None and cell.icon:
            self.icon_clicked.emit(index.row(), index.column())

    def _on_double_clicked(self, index: QModelIndex) -> None:
        cell = cell_of(index)
        if cell is None or not cell.icon:
            self.activated_row.emit(index.row())

    def _on_current_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.viewport().update()
        self.current_row_changed.emit(current.row())

    def _on_look_changed(self) -> None:
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(self.row_height)
        height = self.heads.sizeHint().height()
        self.heads.setFixedHeight(height)
        self._header_end.setFixedHeight(height)
        self.viewport().update()
        self.heads.viewport().update()


def _triangle(place: QRectF, side: float, *, is_up: bool) -> QPolygonF:
    x, y = place.center().x(), place.center().y()
    half, tall = side / 2, side * 0.3
    tip = -tall if is_up else tall
    return QPolygonF([QPointF(x - half, y - tip), QPointF(x + half, y - tip), QPointF(x, y + tip)])
