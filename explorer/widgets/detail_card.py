"""The pane beside a view that tells all about one thing: what it is, what is known and from whom."""

from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.widgets.buttons import ActionButton, IconButton
from explorer.widgets.card_content import CardAction, CardBlock, CardContent, card_as_text
from explorer.widgets.card_parts import HeadPart, RowsPart, SourcesPart, build_block
from explorer.widgets.held_layout import held, lay_out_now
from explorer.widgets.paging import keeps_page_key
from explorer.workspace.theme_store import ThemeStore

BLOCKS_AT_ONCE = 1
"""Blocks of a card that are built before it is painted; a laptop's screen shows no more of most cards."""

PartT = TypeVar("PartT", bound=QWidget)


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
        self._buttons: list[ActionButton] = []
        self._head = HeadPart(store, self._content)
        self._rows: RowsPart | None = None
        self._sources: SourcesPart | None = None
        self._blocks_to_build = 0
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
    def corner(self) -> IconButton | None:
        """The button in the top corner, if there is one."""
        return self._corner

    @property
    def scroll_area(self) -> QScrollArea:
        """The scrolling part."""
        return self._scroll

    @property
    def is_whole(self) -> bool:
        """Whether all of the content is built: another thing's lower blocks follow in later turns of the loop."""
        return self._blocks_to_build == 0

    def set_content(self, content: CardContent) -> None:
        """Say something else; about the same thing the card stays scrolled where it was."""
        if content == self._content:
            return
        bar = self._scroll.verticalScrollBar()
        is_same = content.title == self._content.title
        position = bar.value() if is_same else 0
        before, self._content = self._content, content
        if self._update_corner(before):
            return
        inside = self._scroll.widget()
        with held(inside.layout() if inside is not None else None):
            is_updated = self._update_in_place(before)
        if not is_updated:
            # Another thing's card is read from its top; what is scrolled to or hidden is wanted whole.
            self._rebuild(BLOCKS_AT_ONCE if self.isVisible() and not is_same else len(content.blocks))
        if self.isVisible():
            lay_out_now()
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
        if keeps_page_key(self._scroll, event):
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

    def _update_corner(self, before: CardContent) -> bool:
        """Change the button in the corner alone, so that it keeps the focus of the key that pressed it.

        Returns:
            Whether nothing else differs; if not, nothing was changed.
        """
        action, corner = self._content.corner, self._corner
        if action is None or corner is None or before.corner is None or replace(before, corner=action) != self._content:
            return False
        corner.set_icon(action.icon, _corner_colour(action))
        corner.set_name(action.text)
        return True

    def _update_in_place(self, before: CardContent) -> bool:
        """Change the parts that differ, where the card keeps its shape: another filter, another sector.

        Returns:
            Whether that was possible; if not, nothing was changed.
        """
        content, rows, sources = self._content, self._rows, self._sources
        is_alike = (before.blocks, before.corner) == (content.blocks, content.corner)
        if not is_alike or rows is None or sources is None or not content.sources_heading:
            return False
        if not rows.update_rows(content.rows):
            return False
        self._scroll.setAccessibleName(content.title)
        if not self._head.update_head(content):
            self._head = self._swapped(self._head, HeadPart(self._store, content))
        if not sources.update_sources(content):
            self._sources = self._swapped(sources, SourcesPart(self._store, content, self.link_activated.emit))
        if before.actions != content.actions:
            self._write_foot()
        return True

    def _swapped(self, old: QWidget, new: PartT) -> PartT:
        """Put a part in the place of another and return it."""
        inside = self._scroll.widget()
        layout = inside.layout() if inside is not None else None
        if layout is not None:
            layout.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        return new

    def _rebuild(self, blocks_at_once: int | None = None) -> None:
        """Build the card anew: the blocks that are seen first at once, the others in turns of the loop of their own."""
        store, content = self._store, self._content
        at_once = len(content.blocks) if blocks_at_once is None else blocks_at_once
        self._scroll.setAccessibleName(content.title)
        had_focus = self._focused_link()
        inside = QWidget()
        layout = QVBoxLayout(inside)
        side = store.px(16)
        layout.setContentsMargins(side, store.px(14), side, store.px(12))
        layout.setSpacing(store.px(12))
        self._head = HeadPart(store, content)
        self._rows = self._sources = None
        layout.addWidget(self._head)
        if content.rows:
            self._rows = RowsPart(store, content.rows, self.link_activated.emit)
            layout.addWidget(self._rows)
        for block in content.blocks[:at_once]:
            layout.addWidget(build_block(store, block, self.link_activated.emit))
        if content.sources_heading:
            layout.addSpacing(store.px(4))
            self._sources = SourcesPart(store, content, self.link_activated.emit)
            layout.addWidget(self._sources)
        layout.addStretch(1)
        self._blocks_to_build = max(0, len(content.blocks) - at_once)
        if self._blocks_to_build:
            first = layout.count() - (3 if content.sources_heading else 1)
            QTimer.singleShot(0, inside, partial(self._build_later, layout, first, content.blocks[at_once:]))
        self._scroll.setWidget(inside)
        self._build_corner(inside)
        self._build_foot()
        if had_focus:
            self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_later(self, layout: QVBoxLayout, at: int, blocks: tuple[CardBlock, ...]) -> None:
        """Add a block at a place of the layout and the others in later turns, unless the card is another by then."""
        part = build_block(self._store, blocks[0], self.link_activated.emit)
        layout.insertWidget(at, part)
        part.show()  # Qt would, a turn later
        self._blocks_to_build = len(blocks) - 1
        inside = layout.parentWidget()
        if len(blocks) > 1 and inside is not None:
            QTimer.singleShot(0, inside, partial(self._build_later, layout, at + 1, blocks[1:]))

    def _focused_link(self) -> bool:
        inside = self._scroll.widget()
        focused = QGuiApplication.focusObject()
        return inside is not None and isinstance(focused, QWidget) and inside.isAncestorOf(focused)

    def _build_corner(self, inside: QWidget) -> None:
        action = self._content.corner
        self._corner = None
        if action is None:
            return
        key = action.key
        corner = IconButton(self._store, action.icon, action.text, colour=_corner_colour(action), parent=inside)
        corner.clicked.connect(lambda _checked=False: self.action_triggered.emit(key))
        self._corner = corner
        inside.installEventFilter(_CornerKeeper(inside, corner, self._store))
        corner.show()

    def _build_foot(self) -> None:
        side = self._store.px(16)
        self._foot_layout.setContentsMargins(side, self._store.px(8), side, self._store.px(16))
        self._foot_layout.setSpacing(self._store.px(8))
        self._write_foot()

    def _write_foot(self) -> None:
        """Offer the actions on the buttons that are there, and on more of them where they do not suffice."""
        actions = self._content.actions
        for at, action in enumerate(actions):
            if at == len(self._buttons):
                self._buttons.append(self._build_button(at))
            self._buttons[at].set_action(action.text, action.icon)
            self._buttons[at].show()
        for spare in self._buttons[len(actions) :]:
            spare.hide()
        self._foot.setVisible(bool(actions))

    def _build_button(self, at: int) -> ActionButton:
        button = ActionButton(self._store, "")
        button.clicked.connect(lambda _checked=False: self.action_triggered.emit(self._content.actions[at].key))
        self._foot_layout.addWidget(button, 1)
        return button

    def _on_look_changed(self) -> None:
        self._rebuild()


def _corner_colour(action: CardAction) -> str:
    return "accent" if action.icon.endswith("filled") else "textSecondary"


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
