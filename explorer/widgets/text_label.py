"""A label that takes face, size, line height and colour from the tokens."""

from html import escape

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from explorer.widgets.painting import is_right_to_left, paint_text, text_width
from explorer.workspace.stylesheet import tinted
from explorer.workspace.theme_store import ThemeStore


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
        self.setWordWrap(is_wrapping)
        self.setTextFormat(Qt.TextFormat.RichText if is_wrapping else Qt.TextFormat.PlainText)
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

    def set_colour(self, role: str) -> None:
        """Change the colour role."""
        self._colour = role
        self._on_look_changed()

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if self._is_eliding:
            hint.setWidth(min(hint.width(), self._store.px(32)))
        return hint

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_eliding:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        colour = self.palette().windowText().color()
        rect = QRectF(self.contentsRect())
        paint_text(painter, rect, self._plain, self.font(), colour, is_rtl=is_right_to_left(self))
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_eliding:
            is_cut = text_width(self.font(), self._plain) > self.width() + 0.5
            self.setToolTip(self._plain if is_cut else "")

    def _on_look_changed(self) -> None:
        store = self._store
        self.setFont(
            store.font(self._role, has_tabular_figures=self._has_tabular_figures, weight=self._weight)
        )
        self.setPalette(tinted(self.palette(), store.colour(self._colour)))
        if not self._is_wrapping:
            self.setMinimumHeight(store.line(self._role))
        self._refresh_text()

    def _refresh_text(self) -> None:
        self.setAccessibleName(self._plain)
        if not self._is_wrapping:
            self.setText(self._plain)
            return
        lines = escape(self._plain).replace("\n", "<br>")
        # Without a set line height Qt packs lines tighter than the design; a smaller one would cut Nastaliq.
        self.setText(f'<p style="line-height:{self._store.line(self._role)}px; margin:0">{lines}</p>')
