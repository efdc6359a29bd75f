"""The six marks that say how far a figure can be trusted; shape and word, never colour alone."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from explorer.widgets.painting import IconText, is_right_to_left
from explorer.workspace.icons import paint_icon
from explorer.workspace.theme_store import ThemeStore

OFFICIAL = "official"
REPORTED = "reported"
ESTIMATE = "estimate"
GENERAL = "general"
CONTRADICTED = "contradicted"
NONE = "none"
CONFIDENCE_KEYS = (OFFICIAL, REPORTED, ESTIMATE, GENERAL, CONTRADICTED, NONE)


def paint_confidence_mark(painter: QPainter, rect: QRectF, key: str, colour: QColor) -> None:
    """Draw a mark into a square.

    Args:
        painter: Where to.
        rect: Square of about 12 px; the mark fills it.
        key: One of `CONFIDENCE_KEYS`.
        colour: Colour of the mark; see `mark_colour_role`.
    """
    paint_icon(painter, rect, f"mark-{key}", colour)


def mark_colour_role(key: str) -> str:
    """Return the colour role of a mark: only a contradiction has a colour of its own."""
    return "warnText" if key == CONTRADICTED else "textSecondary"


class ConfidenceMark(QWidget):
    """A mark and its word.

    Args:
        store: The look in force.
        key: One of `CONFIDENCE_KEYS`.
        word: "Reported", "97 reported" …
        colour: Colour role of the word; a contradiction always warns.
    """

    def __init__(
        self,
        store: ThemeStore,
        key: str,
        word: str,
        *,
        colour: str = "textSecondary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._colour = colour
        self._key, self._word = key, word
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        store.changed.connect(self._on_look_changed)
        self.set_mark(key, word)

    def set_mark(self, key: str, word: str) -> None:
        """Show another mark."""
        self._key, self._word = key, word
        self.setAccessibleName(word)
        self._on_look_changed()

    @override
    def sizeHint(self) -> QSize:
        height = max(self._store.line("caption"), self._store.px(20))
        return QSize(round(self._content().width) + 1, height)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._content().paint(painter, QRectF(self.rect()), is_rtl=is_right_to_left(self))
        painter.end()

    def _content(self) -> IconText:
        store = self._store
        mark = store.colour(mark_colour_role(self._key))
        word = mark if self._key == CONTRADICTED else store.colour(self._colour)
        side = store.size("confidenceMark")
        return IconText(self._word, store.font("caption"), word, f"mark-{self._key}", side, mark)

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()
