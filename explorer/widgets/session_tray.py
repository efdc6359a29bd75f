"""The tray at the edge of the window: all that is kept of a talk, and what can be done with it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.widgets.buttons import ActionButton, LinkButton
from explorer.widgets.card_parts import build_line
from explorer.widgets.empty_state import EmptyState
from explorer.widgets.focus_ring import FocusRing
from explorer.widgets.painting import is_right_to_left
from explorer.widgets.text_label import TextLabel
from explorer.widgets.tray_list import TrayItem, TrayList
from explorer.workspace.theme_store import ThemeStore

WIDTH = 340
_ROWS_SHOWN = 9
_EMPTY_HEIGHT = 220


@dataclass(frozen=True, slots=True)
class TrayContent:
    """What the tray says.

    Attributes:
        items: What is kept, by kind.
        count: Such as "3 items".
        compare: Text of the button that compares, such as "Compare 2 employers"; empty for no button.
        compare_hint: Why there is nothing to compare; empty when the button works.
    """

    items: tuple[TrayItem, ...] = ()
    count: str = ""
    compare: str = ""
    compare_hint: str = ""


class SessionTray(QFrame):
    """A popover with the session; `show_below` opens it, Escape and a click elsewhere close it.

    Signals:
        item_opened(str): A row was followed; carries its key.
        item_toggled(str): A row is to be ticked, or not any more.
        item_removed(str): A row is to go.
        compare_wanted(): What is ticked is to stand side by side.
        view_wanted(): The view that is shown is to be kept.
        save_wanted(): The session is to be saved to a file.
        open_wanted(): A saved session is to be opened.
        wipe_wanted(): Everything kept is to be forgotten; the receiver offers to undo it.
    """

    item_opened = Signal(str)
    item_toggled = Signal(str)
    item_removed = Signal(str)
    compare_wanted = Signal()
    view_wanted = Signal()
    save_wanted = Signal()
    open_wanted = Signal()
    wipe_wanted = Signal()

    def __init__(self, store: ThemeStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._content = TrayContent()
        self.setProperty("frame", "card")
        self.list = TrayList(store)
        self.wipe_button = LinkButton(store)
        self.compare_button = ActionButton(store, "", "compare", is_small=True)
        self.view_link = LinkButton(store)
        self.save_button = ActionButton(store, "", "save", is_small=True)
        self.open_button = ActionButton(store, "", "folder", is_small=True)
        self.empty = EmptyState(store, "tray")
        self._title = TextLabel(store, role="label", weight=600)
        self._count = TextLabel(store, colour="textSecondary", is_eliding=True)
        self._hint = TextLabel(store, role="caption", colour="textMuted", is_eliding=True)
        self._stack = QStackedWidget()
        self._full = QVBoxLayout()
        self._stack.addWidget(self._build_full())
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._stack)
        self._connect()
        store.changed.connect(self._on_look_changed)
        self._say()
        self._on_look_changed()

    def set_content(self, content: TrayContent) -> None:
        """Show another state of the session."""
        self._content = content
        self.list.set_items(content.items)
        self._count.set_text(content.count)
        self.compare_button.setText(content.compare)
        self.compare_button.setVisible(bool(content.compare))
        self.compare_button.setEnabled(not content.compare_hint)
        self.compare_button.setToolTip(content.compare_hint)
        self.compare_button.setAccessibleDescription(content.compare_hint)
        self.compare_button.updateGeometry()
        self._hint.set_text(content.compare_hint)
        self._hint.setVisible(bool(content.compare_hint and content.compare))
        self.setAccessibleDescription(content.count)
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._stack.setCurrentIndex(0 if content.items else 1)
        self._fit()
        if had_focus and self.isVisible():
            self._focus_first()

    def show_below(self, anchor: QWidget) -> None:
        """Open as a popover under a button, its end at the button's end."""
        if self.windowType() != Qt.WindowType.Popup:
            self.setWindowFlags(Qt.WindowType.Popup)
            FocusRing(self, self._store)
        self.setLayoutDirection(anchor.layoutDirection())
        self._fit()
        rect = anchor.rect()
        x = rect.left() if is_right_to_left(anchor) else rect.right() + 1 - self.width()
        self.move(anchor.mapToGlobal(QPoint(x, rect.bottom() + 1 + self._store.px(4))))
        self.show()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._store.px(WIDTH), super().sizeHint().height())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_first()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isWindow():
            self.hide()
            return
        super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build_full(self) -> QWidget:
        full = QWidget()
        self._full = column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addWidget(self._count, 1)
        self._head.addWidget(self.wipe_button)
        column.addLayout(self._head)
        column.addWidget(build_line())
        column.addWidget(self.list)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.view_link, 0, Qt.AlignmentFlag.AlignLeading)
        self._foot.addWidget(self._hint)
        self._foot.addWidget(self.compare_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._files = QHBoxLayout()
        self._files.addWidget(self.save_button)
        self._files.addWidget(self.open_button)
        self._files.addStretch(1)
        self._foot.addLayout(self._files)
        column.addLayout(self._foot)
        return full

    def _connect(self) -> None:
        self.list.opened.connect(self.item_opened)
        self.list.toggled.connect(self.item_toggled)
        self.list.removed.connect(self.item_removed)
        self.wipe_button.clicked.connect(self.wipe_wanted)
        self.compare_button.clicked.connect(self.compare_wanted)
        self.view_link.clicked.connect(self.view_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self.open_button.clicked.connect(self.open_wanted)
        self.empty.secondary_triggered.connect(self.open_wanted)

    def _say(self) -> None:
        title = self.tr("Session")
        self.setAccessibleName(title)
        self._title.set_text(title)
        self.list.setAccessibleName(self.tr("Kept in this session"))
        self.list.setAccessibleDescription(self.tr("Enter opens, Space ticks, Delete takes out"))
        self.wipe_button.setText(self.tr("Wipe session"))
        self.view_link.setText(self.tr("Save this view"))
        self.save_button.setText(self.tr("Save session"))
        self.open_button.setText(self.tr("Open a session"))
        self.empty.set_state(
            "tray",
            self.tr("Nothing kept yet"),
            self.tr("Star an employer or save a view. It appears here until you wipe the session."),
            secondary=self.tr("Open a saved session"),
        )
        for button in (self.wipe_button, self.view_link, self.save_button, self.open_button):
            button.updateGeometry()

    def _focus_first(self) -> None:
        if not self._content.items:
            self.empty.secondary_button.setFocus(Qt.FocusReason.PopupFocusReason)
            return
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.tray_model.index(0))
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self) -> None:
        """Take the height of the rows, up to `_ROWS_SHOWN` of them; more scroll."""
        rows = len(self._content.items)
        self.list.setFixedHeight(self.list.row_height * max(1, min(rows, _ROWS_SHOWN)))
        self.empty.setMinimumHeight(self._store.px(_EMPTY_HEIGHT))
        self.setFixedWidth(self._store.px(WIDTH))
        self._full.activate()
        self.setFixedHeight(self._full.sizeHint().height() + 2 if rows else self._store.px(_EMPTY_HEIGHT))

    def _on_look_changed(self) -> None:
        store = self._store
        side = store.px(12)
        self._head.setContentsMargins(side, store.px(8), side, store.px(8))
        self._head.setSpacing(store.px(8))
        self._foot.setContentsMargins(side, store.px(10), side, store.px(12))
        self._foot.setSpacing(store.px(8))
        self._files.setSpacing(store.px(8))
        self._fit()
