"""The rows of the palette: what was found, what tells it from its namesakes, and of which kind it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from explorer.widgets.bidi import text_width
from explorer.widgets.painting import leading, paint_text
from explorer.workspace.theme_store import ThemeStore

AnyIndex = QModelIndex | QPersistentModelIndex
ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
_PADDING = 16
_GAP = 10
_MARK = 3
"""Width of the bar before the current row, which tells it by more than its fill."""


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """A row of the palette, in words.

    Attributes:
        key: What the signals carry.
        text: Its name.
        kind: Such as "Employer"; stands at the end of the row.
        note: What tells it from its namesakes, or by which other name it was found; empty for none.
        shortcut: Keys that do the same; empty for none.
        is_choosable: Whether Enter does something; else the row only tells.
        starts_group: Whether a line divides it from the rows before.
    """

    key: str
    text: str
    kind: str
    note: str = ""
    shortcut: str = ""
    is_choosable: bool = True
    starts_group: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says of the row."""
        return ", ".join(filter(None, (self.text, self.note, self.kind, self.shortcut)))


class PaletteModel(QAbstractListModel):
    """What was found, as rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[PaletteItem, ...] = ()

    @property
    def items(self) -> tuple[PaletteItem, ...]:
        """The rows."""
        return self._items

    def set_items(self, items: Sequence[PaletteItem]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._items = tuple(items)
        self.endResetModel()

    def item(self, row: int) -> PaletteItem | None:
        """Return what stands in a row."""
        return self._items[row] if 0 <= row < len(self._items) else None

    @override
    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        item = self.item(index.row()) if index.isValid() else None
        if item is None or not item.is_choosable:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.item(index.row()) if index.isValid() else None
        if item is None:
            return None
        return {
            int(Qt.ItemDataRole.DisplayRole): item.text,
            int(Qt.ItemDataRole.ToolTipRole): f"{item.text}\n{item.note}" if item.note else item.text,
            int(Qt.ItemDataRole.AccessibleTextRole): item.spoken,
            int(ITEM_ROLE): item,
        }.get(int(role))


class _PaletteDelegate(QStyledItemDelegate):
    """Paints a row: name and note from the start, kind and shortcut from the end."""

    def __init__(self, store: ThemeStore, view: "PaletteList") -> None:
        super().__init__(view)
        self._store = store
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, self._view.row_height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        item = index.data(ITEM_ROLE)
        if not isinstance(item, PaletteItem):
            return
        store, is_rtl = self._store, option.direction == Qt.LayoutDirection.RightToLeft
        bounds = QRectF(option.rect)
        is_current = index.row() == self._view.currentIndex().row()
        painter.save()
        if is_current:
            painter.fillRect(bounds, store.colour("selected"))
            painter.fillRect(leading(bounds, 0, store.px(_MARK), is_rtl=is_rtl), store.colour("accent"))
        elif item.is_choosable and option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(bounds, store.colour("hover"))
        if item.starts_group:
            painter.fillRect(QRectF(bounds.left(), bounds.top(), bounds.width(), 1), store.colour("line"))
        side = store.px(_PADDING)
        inner = bounds.adjusted(side, 0, -side, 0)
        taken = self._paint_end(painter, inner, item, is_rtl=is_rtl, is_current=is_current)
        room = leading(inner, 0, inner.width() - taken - store.px(_GAP), is_rtl=is_rtl)
        self._paint_name(painter, room, item, is_rtl=is_rtl, is_current=is_current)
        painter.restore()

    def _paint_end(
        self, painter: QPainter, inner: QRectF, item: PaletteItem, *, is_rtl: bool, is_current: bool
    ) -> float:
        """Draw kind and shortcut and return the room they take."""
        store = self._store
        caption, colour = store.font("caption"), store.colour("textSecondary" if is_current else "textMuted")
        taken = 0.0
        for words in filter(None, (item.kind, item.shortcut)):
            width = text_width(caption, words) + 1
            strip = leading(inner, inner.width() - taken - width, width, is_rtl=is_rtl)
            paint_text(painter, strip, words, caption, colour, is_rtl=is_rtl, is_trailing=True)
            taken += width + store.px(_GAP)
        return taken

    def _paint_name(
        self, painter: QPainter, room: QRectF, item: PaletteItem, *, is_rtl: bool, is_current: bool
    ) -> None:
        store = self._store
        font, caption = store.font("label"), store.font("caption")
        if not item.is_choosable:
            paint_text(painter, room, item.text, caption, store.colour("textMuted"), is_rtl=is_rtl)
            return
        gap = store.px(_GAP)
        note_width = min(text_width(caption, item.note) + 1, room.width() / 2) if item.note else 0.0
        name_width = min(text_width(font, item.text) + 1, room.width() - (note_width + gap if item.note else 0))
        name = leading(room, 0, name_width, is_rtl=is_rtl)
        paint_text(painter, name, item.text, font, store.colour("text"), is_rtl=is_rtl)
        if item.note:
            colour = store.colour("textSecondary" if is_current else "textMuted")
            left = leading(room, name_width + gap, room.width() - name_width - gap, is_rtl=is_rtl)
            paint_text(painter, left, item.note, caption, colour, is_rtl=is_rtl)


class PaletteList(QListView):
    """A list whose current row is moved from elsewhere: the keyboard stays in the field above it.

    Signals:
        chosen(str): A row was clicked; carries its key.
    """

    chosen = Signal(str)

    def __init__(self, store: ThemeStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._model = PaletteModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_PaletteDelegate(store, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        store.changed.connect(self._on_look_changed)

    @property
    def palette_model(self) -> PaletteModel:
        """The rows."""
        return self._model

    @property
    def row_height(self) -> int:
        """Height of a row in px."""
        return max(self._store.px(32), self._store.line("body") + self._store.px(8))

    @property
    def current_item(self) -> PaletteItem | None:
        """What Enter would choose."""
        return self._model.item(self.currentIndex().row())

    def set_items(self, items: Sequence[PaletteItem]) -> None:
        """Show other rows, the first that can be chosen current."""
        self._model.set_items(items)
        self.move_by(-len(items))

    def move_by(self, step: int) -> None:
        """Make the row `step` further current among those that can be chosen; the ends are ends."""
        rows = [row for row, item in enumerate(self._model.items) if item.is_choosable]
        if not rows:
            return
        here = self.currentIndex().row()
        at = rows.index(here) + step if here in rows else 0
        row = rows[max(0, min(at, len(rows) - 1))]
        self.setCurrentIndex(self._model.index(row))
        if row == rows[0]:
            self.scrollToTop()
        elif row == rows[-1]:
            self.scrollToBottom()  # what is told below the last row is seen too

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        item = self._model.item(self.indexAt(event.position().toPoint()).row())
        if item is not None and item.is_choosable and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(item.key)

    def _on_look_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
