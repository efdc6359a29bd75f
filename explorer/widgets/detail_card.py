"""The pane beside a view that tells all about one thing: what it is, what is known and from whom."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.widgets.buttons import ActionButton, IconButton
from explorer.widgets.card_content import CardAction, CardContent, card_as_text
from explorer.widgets.card_parts import build_block, build_head, build_rows, build_sources
from explorer.workspace.theme_store import ThemeStore


class DetailCard(QWidget):
    """A scrolling card with a fixed row of actions at its foot.

    The scrolling part is one tab stop: arrow keys scroll, Ctrl+C copies the whole card, or what is selected.

    Signals:
        link_activated(str): A source, badge or value was followed; carries its key.
        action_triggered(str): A button at the foot or in the corner was clicked; carries its key.
    """

    link_activated = Signal(str)
    action_triggered = Signal(str)

    def __init__(self, store: ThemeStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._content = CardContent(title="")
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.installEventFilter(self)
        self._foot = QWidget(self)
        self._foot_layout = QHBoxLayout(self._foot)
        self._corner: IconButton | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._foot)
        store.changed.connect(self._on_look_changed)
        self._rebuild()

    @property
    def content(self) -> CardContent:
        """What the card says."""
        return self._content

    @property
    def scroll_area(self) -> QScrollArea:
        """The scrolling part."""
        return self._scroll

    def set_content(self, content: CardContent) -> None:
        """Say something else; about the same thing the card stays scrolled where it was."""
        if content == self._content:
            return
        bar = self._scroll.verticalScrollBar()
        position = bar.value() if content.title == self._content.title else 0
        self._content = content
        self._rebuild()
        bar.setValue(position)

    def as_text(self) -> str:
        """Return the card as plain text."""
        return card_as_text(self._content)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._store.px(280), self._store.px(160))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._store.px(304), self._store.px(480))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._scroll or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.Copy):
            event.accept()  # or the window would copy the picture instead
            return True
        if event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Copy):
                QGuiApplication.clipboard().setText(self.as_text())
                return True
            if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
                bar = self._scroll.verticalScrollBar()
                bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
                return True
        return False

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._rebuild()

    def _rebuild(self) -> None:
        store, content = self._store, self._content
        self._scroll.setAccessibleName(content.title)
        had_focus = self._focused_link()
        inside = QWidget()
        layout = QVBoxLayout(inside)
        side = store.px(16)
        layout.setContentsMargins(side, store.px(14), side, store.px(12))
        layout.setSpacing(store.px(12))
        layout.addWidget(build_head(store, content))
        if content.rows:
            layout.addWidget(build_rows(store, content.rows, self.link_activated.emit))
        for block in content.blocks:
            layout.addWidget(build_block(store, block, self.link_activated.emit))
        if content.sources_heading:
            layout.addSpacing(store.px(4))
            layout.addWidget(build_sources(store, content, self.link_activated.emit))
        layout.addStretch(1)
        self._scroll.setWidget(inside)
        self._build_corner(inside)
        self._build_foot()
        if had_focus:
            self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused_link(self) -> bool:
        inside = self._scroll.widget()
        focused = QGuiApplication.focusObject()
        return inside is not None and isinstance(focused, QWidget) and inside.isAncestorOf(focused)

    def _build_corner(self, inside: QWidget) -> None:
        action = self._content.corner
        self._corner = None
        if action is None:
            return
        colour = "accent" if action.icon.endswith("filled") else "textSecondary"
        corner = IconButton(self._store, action.icon, action.text, colour=colour, parent=inside)
        corner.clicked.connect(lambda _checked=False: self.action_triggered.emit(action.key))
        self._corner = corner
        inside.installEventFilter(_CornerKeeper(inside, corner, self._store))
        corner.show()

    def _build_foot(self) -> None:
        layout = self._foot_layout
        while (taken := layout.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        side = self._store.px(16)
        layout.setContentsMargins(side, self._store.px(8), side, self._store.px(16))
        layout.setSpacing(self._store.px(8))
        for action in self._content.actions:
            layout.addWidget(self._build_button(action), 1)
        self._foot.setVisible(bool(self._content.actions))

    def _build_button(self, action: CardAction) -> ActionButton:
        button = ActionButton(self._store, action.text, action.icon)
        button.clicked.connect(lambda _checked=False: self.action_triggered.emit(action.key))
        return button

    def _on_look_changed(self) -> None:
        self._rebuild()


class _CornerKeeper(QObject):
    """Keeps the corner button at the top end of the card."""

    def __init__(self, inside: QWidget, corner: IconButton, store: ThemeStore) -> None:
        super().__init__(inside)
        self._inside, self._corner, self._store = inside, corner, store
        self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return False

    def _place(self) -> None:
        side = self._corner.sizeHint().width()
        edge = self._store.px(12)
        is_rtl = self._inside.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = edge if is_rtl else self._inside.width() - side - edge
        self._corner.setGeometry(x, self._store.px(14), side, side)
