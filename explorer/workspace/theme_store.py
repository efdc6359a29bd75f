"""The look in force (palette, scale, script, motion), in one place that painted widgets listen to."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont

from explorer.workspace.theme import LIGHT, Theme, TypeRole, size, token, type_role

# Uses of text whose Urdu form has a face, size and line height of its own.
URDU_ROLES = {
    "caption": "urduCaption",
    "captionStrong": "urduCaption",
    "body": "urduDense",
    "label": "urduDense",
    "reading": "urduReading",
    "cardTitle": "urduCardTitle",
    "takeaway": "urduTakeaway",
    "number": "number",
}
BOLD_FROM_WEIGHT = 600


@dataclass(frozen=True, slots=True)
class Look:
    """Everything that changes how a widget is drawn but not what it says.

    Attributes:
        theme: Colour roles.
        scale: Interface scale; 1.0 is 100 %.
        is_urdu: Texts are Urdu, which needs other faces and taller lines.
        is_still: The system asks for reduced motion, so nothing fades.
    """

    theme: Theme = LIGHT
    scale: float = 1.0
    is_urdu: bool = False
    is_still: bool = False


class ThemeStore(QObject):
    """Holds the `Look` in force and answers in the units painters need.

    Signals:
        changed(): The look differs from the one before; painted widgets measure and repaint.
    """

    changed = Signal()

    def __init__(self, look: Look | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look or Look()
        self._fonts: dict[tuple[str, bool, int], QFont] = {}

    @property
    def look(self) -> Look:
        """The look in force."""
        return self._look

    @property
    def current(self) -> Theme:
        """The palette in force."""
        return self._look.theme

    @property
    def is_urdu(self) -> bool:
        """Whether texts are Urdu."""
        return self._look.is_urdu

    @property
    def fade_ms(self) -> int:
        """Length of a fade; 0 when the system asks for reduced motion."""
        return 0 if self._look.is_still else int(token("motion", "fadeMs"))

    def set_look(self, look: Look) -> None:
        """Put another look in force; silent if it is the same."""
        if look == self._look:
            return
        self._look = look
        self._fonts.clear()
        self.changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Change the palette alone."""
        self.set_look(replace(self._look, theme=theme))

    def set_scale(self, scale: float) -> None:
        """Change the interface scale alone; 1.0 is 100 %."""
        self.set_look(replace(self._look, scale=scale))

    def set_urdu(self, is_urdu: bool) -> None:
        """Change the script alone."""
        self.set_look(replace(self._look, is_urdu=is_urdu))

    def px(self, pixels: float) -> int:
        """Return a length given at 100 % in px of the present scale; never 0 for a length above 0."""
        return max(1, round(pixels * self._look.scale)) if pixels > 0 else 0

    def size(self, name: str) -> int:
        """Return a size token in px of the present scale."""
        return self.px(size(name))

    def colour(self, role: str) -> QColor:
        """Return a colour role of the palette in force."""
        return self._look.theme.colour(role)

    def type_role(self, role: str) -> TypeRole:
        """Return size and line height (px of the present scale) and weight of one use of text."""
        base = type_role(URDU_ROLES.get(role, role) if self._look.is_urdu else role)
        weight = max(base.weight, type_role(role).weight) if self._look.is_urdu else base.weight
        return TypeRole(self.px(base.size), self.px(base.line), weight)

    def line(self, role: str) -> int:
        """Return the line height of one use of text in px of the present scale."""
        return self.type_role(role).line

    def font(self, role: str, *, has_tabular_figures: bool = False, weight: int = 0) -> QFont:
        """Return the font of one use of text.

        Args:
            role: A type role such as ``"caption"``.
            has_tabular_figures: All figures equally wide, for columns and counts that change in place.
            weight: Another weight than the role's; 0 keeps it.
        """
        key = (role, has_tabular_figures, weight)
        font = self._fonts.get(key)
        if font is None:
            font = self._fonts[key] = self._build_font(role, has_tabular_figures, weight)
        return QFont(font)

    def _build_font(self, role: str, has_tabular_figures: bool, weight: int) -> QFont:
        wanted = self.type_role(role)
        font = QFont()
        families = list(token("font", "ui"))
        if self._look.is_urdu:
            # The Urdu face comes first: after a Latin one, Qt may fall back to any Nastaliq it finds. Titles are Naskh
            # too: Qt 6.9 to 6.11 sets the first letters of many Nastaliq words too low, «بینک» cannot be read.
            families = token("font", "urduDense") + families
        font.setFamilies(families)
        font.setPixelSize(wanted.size)
        chosen = weight or wanted.weight
        if self._look.is_urdu and chosen >= BOLD_FROM_WEIGHT:
            chosen = 700  # The Urdu faces have nothing between regular and bold.
        font.setWeight(QFont.Weight(chosen))
        if has_tabular_figures:
            font.setFeature(QFont.Tag(token("font", "features", "tabularFigures")), 1)
        return font
