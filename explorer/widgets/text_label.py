"""A label that takes face, size, line height and colour from the tokens."""

from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from explorer.widgets.bidi import as_html, suited_font, text_width
from explorer.widgets.painting import is_right_to_left, paint_text
from explorer.workspace.stylesheet import tinted
from explorer.workspace.theme_store import ThemeStore

HEIGHTS_KEPT = 16


class TextLabel(QLabel):
    """A text in a type role and a colour role.

    Args:
        store: The look in force.
        text: Plain text; markup in it is shown, not obeyed.
        role: Type role.
        colour: Colour role.
        weight: Another weight than the role's; 0 keeps it.
        has_tabular_figures: For counts that change in place.
        is_wrapping: Break into lines of the role's line height.
        is_eliding: Give way to neighbours: cut the text and show it whole in the tooltip.
        is_selectable: The text can be selected with the mouse and copied.
    """

    def __init__(
        self,
        store: ThemeStore,
        text: str = "",
        *,
        role: str = "body",
        colour: str = "text",
        weight: int = 0,
        has_tabular_figures: bool = False,
        is_wrapping: bool = False,
        is_eliding: bool = False,
        is_selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._role = role
        self._colour = colour
        self._weight = weight
        self._has_tabular_figures = has_tabular_figures
        self._is_wrapping = is_wrapping
        self._is_eliding = is_eliding
        self._plain = text
        self._inset = (0, 0)
        self._heights: dict[int, int] = {}
        self.setWordWrap(is_wrapping)
        # Qt lays out what wraps or can be selected; the rest is painted, which is cheaper and cuts to fit.
        self._is_rich = is_wrapping or is_selectable
        self.setTextFormat(Qt.TextFormat.RichText if self._is_rich else Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if is_wrapping:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if is_selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.setCursor(Qt.CursorShape.IBeamCursor)
        store.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def plain_text(self) -> str:
        """The text without the markup that sets its lines."""
        return self._plain

    def set_text(self, text: str) -> None:
        """Show another plain text."""
        if text != self._plain:
            self._plain = text
            self._refresh_text()

    def set_inset(self, top: int, bottom: int) -> None:
        """Keep room over and under the text, in px at 100 %, to share a line with larger type."""
        self._inset = (top, bottom)
        self._on_look_changed()

    def set_colour(self, role: str) -> None:
        """Change the colour role."""
        self._colour = role
        self._on_look_changed()

    @override
    def sizeHint(self) -> QSize:
        if self._is_rich:
            return super().sizeHint()
        top, bottom = (self._store.px(length) for length in self._inset)
        width = ceil(text_width(self.font(), self._plain)) + 1
        return QSize(width, self._store.line(self._role) + top + bottom)

    @override
    def minimumSizeHint(self) -> QSize:
        if self._is_rich:
            return super().minimumSizeHint()
        hint = self.sizeHint()
        least = self._store.px(32) if self._is_eliding else hint.width()
        return QSize(min(hint.width(), least), hint.height())

    @override
    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:  # Qt breaks the lines anew each time it is asked, and a layout asks over and over
            if len(self._heights) >= HEIGHTS_KEPT:
                self._heights.clear()
            height = self._heights[width] = super().heightForWidth(width)
        return height

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_rich:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        colour = self.palette().windowText().color()
        rect = QRectF(self.contentsRect())
        is_centred = bool(self.alignment() & Qt.AlignmentFlag.AlignHCenter)
        is_rtl = is_right_to_left(self)
        paint_text(painter, rect, self._plain, self.font(), colour, is_rtl=is_rtl, is_centred=is_centred)
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_cut_text()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._heights.clear()
        if event.type() == QEvent.Type.LayoutDirectionChange and self._is_rich:
            self._refresh_text()

    def _show_cut_text(self) -> None:
        if self._is_eliding:
            is_cut = text_width(self.font(), self._plain) > self.width() + 0.5
            self.setToolTip(self._plain if is_cut else "")

    def _on_look_changed(self) -> None:
        self.setPalette(tinted(self.palette(), self._store.colour(self._colour)))
        self._refresh_text()

    def _refresh_text(self) -> None:
        self._heights.clear()
        store, is_rtl = self._store, is_right_to_left(self)
        font = store.font(self._role, has_tabular_figures=self._has_tabular_figures, weight=self._weight)
        font = suited_font(font, self._plain)
        self.setFont(font)
        self.setAccessibleName(self._plain)
        top, bottom = (store.px(length) for length in self._inset)
        line = store.line(self._role)
        if not self._is_rich:
            self.setContentsMargins(0, top, 0, bottom)
            self.setMinimumHeight(line + top + bottom)
            self.setText(self._plain)
            self._show_cut_text()
            return
        # Qt puts all the room of a set line height over the text; half of it belongs under the text.
        lift = max(0, (line - QFontMetrics(font).height()) // 2)
        self.setContentsMargins(0, top - lift, 0, bottom + lift)
        is_centred = bool(self.alignment() & Qt.AlignmentFlag.AlignHCenter)
        self.setText(as_html(font, self._plain, line, is_rtl=is_rtl, is_centred=is_centred))
