"""The rows of the session tray: what is kept, of which kind, and a cross that takes it out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from explorer.widgets.bidi import text_width
from explorer.widgets.painting import (
    CHECK_BOX,
    centred,
    has_keyboard_focus,
    is_right_to_left,
    leading,
    paint_check_box,
    paint_ring,
    paint_text,
)
from explorer.workspace.icons import paint_icon
from explorer.workspace.theme_store import ThemeStore

AnyIndex = QModelIndex | QPersistentModelIndex
ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
_PADDING = 12
_CROSS = 24
"""The square that takes a row out, wide enough to be hit."""


@dataclass(frozen=True, slots=True)
class TrayItem:
    """One thing that is kept.

    Attributes:
        key: What the signals carry.
        text: Its name.
        kind: Such as "Employer"; stands at the end of the row.
        icon: Name of the icon before the name.
        is_chosen: Whether it is ticked for a comparison; `None` for no check box.
    """

    key: str
    text: str
    kind: str
    icon: str
    is_chosen: bool | None = None


class TrayModel(QAbstractListModel):
    """What is kept, as rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[TrayItem, ...] = ()

    def set_items(self, items: Sequence[TrayItem]) -> None:
        """Show other things; the same keys in the same order only change what their rows say."""
        before, after = self._items, tuple(items)
        if [item.key for item in before] == [item.key for item in after]:
            self._items = after
            if after and before != after:
                self.dataChanged.emit(self.index(0), self.index(len(after) - 1))
            return
        self.beginResetModel()
        self._items = after
        self.endResetModel()

    def item(self, row: int) -> TrayItem | None:
        """Return the thing in a row."""
        return self._items[row] if 0 <= row < len(self._items) else None

    @override
    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        item = self.item(index.row()) if index.isValid() else None
        if item is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if item.is_chosen is not None else flags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.item(index.row()) if index.isValid() else None
        if item is None:
            return None
        if role == Qt.ItemDataRole.CheckStateRole and item.is_chosen is not None:
            return Qt.CheckState.Checked if item.is_chosen else Qt.CheckState.Unchecked
        return {
            int(Qt.ItemDataRole.DisplayRole): item.text,
            int(Qt.ItemDataRole.ToolTipRole): item.text,
            int(Qt.ItemDataRole.AccessibleTextRole): f"{item.text}, {item.kind}",
            int(ITEM_ROLE): item,
        }.get(int(role))


class _TrayDelegate(QStyledItemDelegate):
    """Paints a row of the tray."""

    def __init__(self, store: ThemeStore, view: "TrayList") -> None:
        super().__init__(view)
        self._store = store
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, self._view.row_height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        item = index.data(ITEM_ROLE)
        if not isinstance(item, TrayItem):
            return
        store, is_rtl = self._store, option.direction == Qt.LayoutDirection.RightToLeft
        bounds = QRectF(option.rect)
        has_ring = index.row() == self._view.currentIndex().row() and has_keyboard_focus(self._view)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if is_hovered:
            painter.fillRect(bounds, store.colour("hover"))
        painter.fillRect(QRectF(bounds.left(), bounds.bottom() - 1, bounds.width(), 1), store.colour("line"))
        at = self._paint_start(painter, bounds, item, is_rtl=is_rtl)
        caption = store.font("caption")
        kind_width = text_width(caption, item.kind) + 1
        end = store.px(_PADDING)
        if is_hovered or has_ring:
            cross = centred(cross_square(bounds, store, is_rtl=is_rtl), store.px(12))
            paint_icon(painter, cross, "close", store.colour("text"))
            end += store.px(_CROSS)
        kind = leading(bounds, bounds.width() - end - kind_width, kind_width, is_rtl=is_rtl)
        paint_text(painter, kind, item.kind, caption, store.colour("textMuted"), is_rtl=is_rtl, is_trailing=True)
        name = leading(bounds, at, bounds.width() - at - kind_width - end - store.px(8), is_rtl=is_rtl)
        paint_text(painter, name, item.text, store.font("body"), store.colour("text"), is_rtl=is_rtl)
        if has_ring:
            paint_ring(painter, bounds.adjusted(1, 1, -1, -2), store, store.px(6))
        painter.restore()

    def _paint_start(self, painter: QPainter, bounds: QRectF, item: TrayItem, *, is_rtl: bool) -> int:
        """Draw check box and icon and return where the name begins."""
        store, at = self._store, self._store.px(_PADDING)
        if item.is_chosen is not None:
            box = store.px(CHECK_BOX)
            square = centred(leading(bounds, at, box, is_rtl=is_rtl), box)
            paint_check_box(painter, square, store, is_checked=item.is_chosen)
            at += box + store.px(8)
        side = store.size("iconSmall")
        square = centred(leading(bounds, at, side, is_rtl=is_rtl), side)
        paint_icon(painter, square, item.icon, store.colour("text"), is_right_to_left=is_rtl)
        return at + side + store.px(8)


def cross_square(bounds: QRectF, store: ThemeStore, *, is_rtl: bool) -> QRectF:
    """Return where a click takes the row out."""
    side = store.px(_CROSS)
    return leading(bounds, bounds.width() - side - store.px(4), side, is_rtl=is_rtl)


class TrayList(QListView):
    """A list of what is kept. Enter or a click opens, Space ticks, Delete or the cross takes out.

    Signals:
        opened(str): Carries the key of the row.
        toggled(str): The check box of the row is to change.
        removed(str): The row is to go.
    """

    opened = Signal(str)
    toggled = Signal(str)
    removed = Signal(str)

    def __init__(self, store: ThemeStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._model = TrayModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_TrayDelegate(store, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        store.changed.connect(self._on_look_changed)

    @property
    def tray_model(self) -> TrayModel:
        """The rows."""
        return self._model

    @property
    def row_height(self) -> int:
        """Height of a row in px."""
        return max(self._store.px(34), self._store.line("body") + self._store.px(8))

    def set_items(self, items: Sequence[TrayItem]) -> None:
        """Show what is kept; the row that was current stays so by its place."""
        row = self.currentIndex().row()
        self._model.set_items(items)
        if row >= 0 and not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(min(row, len(items) - 1)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self._model.item(self.currentIndex().row())
        key = event.key()
        if item is not None and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(item.key)
        elif item is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(item.key)
        elif item is not None and key == Qt.Key.Key_Space and item.is_chosen is not None:
            self.toggled.emit(item.key)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        position = event.position()
        index = self.indexAt(position.toPoint())
        item = self._model.item(index.row())
        if item is None or event.button() != Qt.MouseButton.LeftButton:
            return
        is_rtl, bounds = is_right_to_left(self), QRectF(self.visualRect(index))
        if cross_square(bounds, self._store, is_rtl=is_rtl).contains(position):
            self.removed.emit(item.key)
        elif item.is_chosen is not None and self._start_square(bounds, is_rtl=is_rtl).contains(position):
            self.toggled.emit(item.key)
        else:
            self.opened.emit(item.key)

    def _start_square(self, bounds: QRectF, *, is_rtl: bool) -> QRectF:
        """Return where a click ticks the row: the check box and the room around it."""
        return leading(bounds, 0, self._store.px(_PADDING + CHECK_BOX + 4), is_rtl=is_rtl)

    def _on_look_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
