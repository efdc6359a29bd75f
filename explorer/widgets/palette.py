"""The palette: a field and what was found, over the window, from anywhere."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.widgets.card_parts import build_line
from explorer.widgets.empty_state import EmptyState
from explorer.widgets.painting import is_right_to_left
from explorer.widgets.palette_field import PaletteField
from explorer.widgets.palette_list import PaletteItem, PaletteList
from explorer.widgets.text_label import TextLabel
from explorer.workspace.theme_store import ThemeStore

WIDTH = 640
_ROWS_SHOWN = 12
_EMPTY_HEIGHT = 200
_EDGE = 8


@dataclass(frozen=True, slots=True)
class PaletteContent:
    """What the palette says.

    Attributes:
        items: The rows, best first.
        remark: A sentence over them; empty for none.
        title: What happened when there are no rows.
        text: Why, and what was understood.
    """

    items: tuple[PaletteItem, ...] = ()
    remark: str = ""
    title: str = ""
    text: str = ""


class _Curtain(QWidget):
    """Covers the window without being seen, so that a click beside the palette closes it and does nothing else."""

    pressed = Signal()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


class Palette(QFrame):
    """Lies over its host. `open_below` opens it; Escape, a click elsewhere and `close_up` close it.

    Enter on a text that is not answered yet waits for the answer: whoever types quickly gets what they typed.

    Args:
        store: The look in force.
        host: The widget it lies on.

    Signals:
        typed(str): Another text is looked for; `set_content` answers.
        chosen(str): A row was chosen; carries its key. The palette is closed by then.
        closed(bool): It went away; whether the keyboard was in it until then.
    """

    typed = Signal(str)
    chosen = Signal(str)
    closed = Signal(bool)

    def __init__(self, store: ThemeStore, host: QWidget) -> None:
        super().__init__(host)
        self._store, self._host = store, host
        self._anchor: QWidget | None = None
        self._content = PaletteContent()
        self._is_waiting = self._is_enter_due = False
        self.setProperty("frame", "popover")
        self._curtain = _Curtain(host)
        self.field = PaletteField(store)
        self.list = PaletteList(store)
        self.remark = TextLabel(store, role="caption", colour="textMuted", is_wrapping=True)
        self.keys = TextLabel(store, role="caption", colour="textMuted", is_eliding=True)
        self.empty = EmptyState(store, "search")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self._column = QVBoxLayout(self)
        self._paddings = tuple(self._add_padded(part) for part in (self.field, self.remark))
        self._column.addWidget(build_line())
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(build_line())
        self._paddings += (self._add_padded(self.keys),)
        self._connect()
        self._curtain.hide()
        self.hide()
        self._on_look_changed()
        self.retranslate()

    def open_below(self, anchor: QWidget) -> None:
        """Open under a control, the ends of both in line; what was typed before is gone."""
        self._anchor = anchor
        self._is_enter_due = False
        if not self.isVisible():
            self.field.clear()
        self._place()
        self._curtain.show()
        self._curtain.raise_()
        self.raise_()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_up(self) -> None:
        """Go away."""
        if self.isVisible():
            had_keyboard = self.field.hasFocus()
            self._curtain.hide()
            self.hide()
            self.closed.emit(had_keyboard)

    def set_content(self, content: PaletteContent) -> None:
        """Show what answers the text in the field."""
        self._is_waiting, self._content = False, content
        self.remark.set_text(content.remark)
        self.remark.setVisible(bool(content.remark))
        self.empty.set_state("search", content.title, content.text)
        self.list.set_items(content.items)
        self._stack.setCurrentIndex(0 if content.items else 1)
        self._place()
        self._tell_current()
        if self._is_enter_due:
            self._is_enter_due = False
            self._on_entered()

    def retranslate(self) -> None:
        """Write what the palette says itself in the language in force."""
        self.setAccessibleName(self.tr("Search"))
        self.field.set_hint(self.tr("Search"))
        self.list.setAccessibleName(self.tr("Found"))
        self.keys.set_text(self.tr("Arrow keys choose, Enter opens, Escape closes"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _add_padded(self, part: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(part)
        self._column.addLayout(row)
        return row

    def _connect(self) -> None:
        self._host.installEventFilter(self)
        self._curtain.pressed.connect(self.close_up)
        self.field.textChanged.connect(self._on_typed)
        self.field.stepped.connect(self.list.move_by)
        self.field.paged.connect(lambda pages: self.list.move_by(pages * (self._rows_shown() - 1)))
        self.field.ended.connect(lambda side: self.list.move_by(side * self.list.palette_model.rowCount()))
        self.field.entered.connect(self._on_entered)
        self.field.left.connect(self.close_up)
        self.list.chosen.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._tell_current)
        self._store.changed.connect(self._on_look_changed)

    def _on_typed(self, text: str) -> None:
        self._is_waiting, self._is_enter_due = True, False
        self.typed.emit(text)

    def _on_entered(self) -> None:
        item = self.list.current_item
        if self._is_waiting:
            self._is_enter_due = True
        elif item is not None:
            self._choose(item.key)

    def _choose(self, key: str) -> None:
        self.close_up()
        self.chosen.emit(key)

    def _tell_current(self) -> None:
        """Let a screen reader, whose focus stays in the field, follow the row that Enter would choose."""
        item = self.list.current_item
        nothing = f"{self._content.title}. {self._content.text}"
        self.field.setAccessibleDescription(item.spoken if item is not None else nothing)
        if QAccessible.isActive() and item is not None and self.isVisible():
            event = QAccessibleEvent(self.list, QAccessible.Event.Focus)
            event.setChild(self.list.currentIndex().row())
            QAccessible.updateAccessibility(event)

    def _rows_shown(self) -> int:
        return max(2, self.list.viewport().height() // self.list.row_height)

    def _place(self) -> None:
        """Take the height of the rows, up to `_ROWS_SHOWN` and to the foot of the host; more scroll."""
        if self._anchor is None:
            return
        store, host, anchor = self._store, self._host, self._anchor
        edge = store.px(_EDGE)
        self._curtain.setGeometry(host.rect())
        top = anchor.mapTo(host, QPoint(0, anchor.height())).y() + store.px(4)
        width = min(store.px(WIDTH), host.width() - 2 * edge)
        start = anchor.mapTo(host, QPoint(0, 0)).x()
        x = start if is_right_to_left(anchor) else start + anchor.width() - width
        x = max(edge, min(x, host.width() - width - edge))
        self.setFixedWidth(width)
        rows = self.list.palette_model.rowCount()
        wanted = self.list.row_height * min(rows, _ROWS_SHOWN) if rows else store.px(_EMPTY_HEIGHT)
        self._stack.setFixedHeight(wanted)
        self._column.activate()
        too_high = max(0, top + self._height(width) + edge - host.height())
        self._stack.setFixedHeight(max(2 * self.list.row_height, wanted - too_high))
        self._column.activate()
        self.setGeometry(x, top, width, self._height(width))

    def _height(self, width: int) -> int:
        column = self._column  # the remark alone has a height for its width, and it is not always there
        return column.totalHeightForWidth(width) if column.hasHeightForWidth() else column.totalSizeHint().height()

    def _on_look_changed(self) -> None:
        store = self._store
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        side = store.px(12)
        for at, row in enumerate(self._paddings):
            row.setContentsMargins(side, store.px((12, 0, 6)[at]), side, store.px((10, 8, 6)[at]))
        self._place()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._store.px(WIDTH), super().sizeHint().height())
