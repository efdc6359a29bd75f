"""The search box of the header: looks like a field, is a button, and opens the palette."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from explorer.widgets.buttons import PaintedButton
from explorer.widgets.painting import IconText, is_right_to_left, leading, paint_box, paint_text
from explorer.workspace.theme_store import ThemeStore

WIDTH = 216


class SearchBox(PaintedButton):
    """A box with a magnifying glass, a word and a shortcut; folded, the glass alone.

    Args:
        store: The look in force.
        shortcut: Text of the shortcut, such as "Ctrl+K".
    """

    def __init__(self, store: ThemeStore, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(store, "", parent)
        self._shortcut = shortcut
        self._is_folded = False

    @property
    def is_folded(self) -> bool:
        """Whether there is room for the glass alone."""
        return self._is_folded

    def set_folded(self, is_folded: bool) -> None:
        """Shrink to the glass, or come back to the full width."""
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self._on_look_changed()

    @override
    def sizeHint(self) -> QSize:
        height = max(self._store.size("control"), self._store.line("label") + self._store.px(6))
        return QSize(height if self._is_folded else self._store.px(WIDTH), height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        store, is_rtl = self._store, is_right_to_left(self)
        painter = QPainter(self)
        bounds = QRectF(self.rect())
        fill = self._back_fill() or store.colour("surface")
        paint_box(painter, bounds, store.px(4), fill, store.colour("lineStrong"))
        muted = store.colour("textMuted")
        word = "" if self._is_folded else self.text()
        content = IconText(word, store.font("body"), muted, "search", store.size("iconSmall"))
        inner = bounds.adjusted(store.px(10), 0, -store.px(10), 0)
        if self._is_folded:
            content.paint(painter, bounds, is_rtl=is_rtl, is_centred=True)
        else:
            content.paint(painter, leading(inner, 0, content.width + 1, is_rtl=is_rtl), is_rtl=is_rtl)
            caption = store.font("caption")
            paint_text(painter, inner, self._shortcut, caption, muted, is_rtl=is_rtl, is_trailing=True)
        painter.end()
