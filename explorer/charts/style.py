"""How a chart looks wherever it is painted: palette, language and scale, resolved to faces of type and colours."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF

from explorer.workspace.language import LATIN_FAMILY, URDU_DENSE_FAMILY, Language
from explorer.workspace.theme import EXPORT, EXPORT_DARK, LIGHT, Theme, type_role

EXPORT_SCALE = 1.6
"""Type of a picture against the screen's at 100 %: captions of 12 become 19.2 of 1,080 px, above the least of 18."""

_GROUP_CATEGORY = {"it": 2, "people": 5, "finance": 0, "telecom": 1, "industry": 4, "commerce": 3}


@dataclass(frozen=True, slots=True)
class Face:
    """A size of type: px, line height in px and weight (100–900), all at 100 %."""

    size: int
    line: int
    weight: int = 400


@dataclass(frozen=True, slots=True)
class GroupColours:
    """Colours of one group of sectors, as ``#RRGGBB``."""

    outline: str
    fill: str
    active_fill: str


@dataclass(frozen=True, slots=True)
class ChartStyle:
    """Everything that the look of a chart depends on besides its figure and its size.

    Attributes:
        scale: Painted px for one logical px of the layout; the interface scale, or `EXPORT_SCALE` in a picture.
        is_export: Whether a picture is made: no hover, no focus ring, no selection, fewer names.
    """

    theme: Theme = LIGHT
    language: Language = Language.ENGLISH
    scale: float = 1.0
    is_export: bool = False

    @classmethod
    def for_export(cls, language: Language, *, is_dark: bool = False, scale: float = EXPORT_SCALE) -> "ChartStyle":
        """Return the style of pictures."""
        return cls(EXPORT_DARK if is_dark else EXPORT, language, scale, is_export=True)

    @property
    def is_right_to_left(self) -> bool:
        """Whether the chart is mirrored."""
        return self.language.is_right_to_left

    @property
    def caption(self) -> Face:
        """The smallest type: counts, names on the map, axes."""
        return _face("caption", "urduCaption", self.is_right_to_left)

    @property
    def caption_strong(self) -> Face:
        """Heads of groups."""
        return _face("caption", "urduCaption", self.is_right_to_left, weight=600)

    @property
    def label(self) -> Face:
        """Names of rows and of cells."""
        return _face("label", "urduDense", self.is_right_to_left)

    @property
    def amount(self) -> Face:
        """Values at the ends of marks."""
        return _face("label", "urduDense", self.is_right_to_left, weight=400)

    @property
    def title(self) -> Face:
        """Names of sectors on the map."""
        return _face("label", "urduDense", self.is_right_to_left, weight=600)

    @property
    def large_caption(self) -> Face:
        """Names on the map where a wide window leaves room."""
        return Face(15, 23) if self.is_right_to_left else Face(14, 20)

    @property
    def large_title(self) -> Face:
        """Names of sectors where a wide window leaves room."""
        return Face(16, 25, 600) if self.is_right_to_left else Face(15, 20, 600)

    def group_colours(self, group_id: str) -> GroupColours:
        """Return the colours of a group; the public sector and groups we do not know are neutral."""
        return _group_colours(self.theme, group_id)


@cache
def _group_colours(theme: Theme, group_id: str) -> GroupColours:
    at = _GROUP_CATEGORY.get(group_id)
    if at is None:
        return GroupColours(theme.value("textMuted"), theme.value("subtle"), theme.value("hover"))
    return GroupColours(
        theme.chart_scale("categorical")[at].name(),
        theme.chart_scale("categoricalFill")[at].name(),
        theme.chart_scale("categoricalFillSelected")[at].name(),
    )


@cache
def _face(latin: str, urdu: str, is_right_to_left: bool, weight: int = 0) -> Face:
    role = type_role(urdu if is_right_to_left else latin)
    return Face(role.size, role.line, weight or role.weight)


@cache
def font_of(face: Face, *, is_urdu: bool) -> QFont:
    """Return the font of a face: Latin in Inter, Urdu letters in Naskh. Unhinted, so that widths scale evenly."""
    font = QFont()
    font.setFamilies([LATIN_FAMILY, URDU_DENSE_FAMILY] if is_urdu else [LATIN_FAMILY])
    font.setPixelSize(face.size)
    font.setWeight(QFont.Weight(face.weight))
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)  # colour fringes would stay in pictures
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def metrics_of(face: Face, *, is_urdu: bool) -> QFontMetricsF:
    """Return the metrics of a face."""
    return QFontMetricsF(font_of(face, is_urdu=is_urdu))


@cache
def _width(text: str, face: Face, is_urdu: bool) -> float:
    return metrics_of(face, is_urdu=is_urdu).horizontalAdvance(text)


def text_width(text: str, face: Face, style: ChartStyle) -> float:
    """Return the width of a text in logical px at 100 %."""
    return _width(text, face, style.is_right_to_left)
