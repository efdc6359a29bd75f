"""A laid-out chart: boxes, lines, texts and marks in logical px, ready to be painted as often as needed."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from explorer.charts.style import Face
from explorer.figures.treemap import Rect


@dataclass(frozen=True, slots=True)
class Mark:
    """A part of a chart that can be pointed at, reached by keyboard and read aloud.

    Attributes:
        key: What it stands for: the id of a sector or an employer.
        name: Full name, never shortened.
        value: Its values in words.
        outline: The drawn part to stress when it is not the whole `rect`: the bar of a row.
    """

    key: str
    rect: Rect
    name: str
    value: str
    outline: Rect | None = None

    @property
    def tooltip(self) -> str:
        """Everything that the chart may have had to leave out."""
        return f"{self.name}\n{self.value}" if self.value else self.name


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle with a line of 1 px. An empty colour leaves that part out.

    Attributes:
        active_fill: Fill while its mark is hovered over or selected.
        key: The mark it belongs to.
    """

    rect: Rect
    fill: str
    active_fill: str
    outline: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line of 1 px."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: str


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line of any thickness, over the boxes and under the glyphs; level and upright ones are sharp."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: str
    width: float
    is_dashed: bool = False


@dataclass(frozen=True, slots=True)
class Curve:
    """A smooth line through points, over the strokes and under the glyphs."""

    points: tuple[tuple[float, float], ...]
    ink: str
    width: float


@dataclass(frozen=True, slots=True)
class Area:
    """A filled polygon, over the boxes and under the strokes.

    Attributes:
        corners: x and y of each.
    """

    corners: tuple[tuple[float, float], ...]
    fill: str


class GlyphShape(Enum):
    """The small signs of a chart."""

    DOT = auto()
    SQUARE = auto()
    DIAMOND = auto()
    ARROW = auto()
    """The head of an arrow that points where reading goes."""
    WARNING = auto()
    """A triangle: a figure that is doubted."""
    BREAK = auto()
    """Two slanted strokes: an axis or a bar that is cut."""
    CROSS = auto()
    """Two strokes across each other: none."""
    UNKNOWN = auto()
    """A circle of dashes: not found."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A small sign around a point.

    Attributes:
        size: Its width and height, px.
        ink: Its line.
        fill: Its inside; the ink makes it solid.
        is_mirrored: Whether it points against reading from left to right.
    """

    x: float
    y: float
    size: float
    shape: GlyphShape
    ink: str
    fill: str
    is_mirrored: bool = False


@dataclass(frozen=True, slots=True)
class TextRun:
    """One line of text in a box that it fills in width.

    Attributes:
        at_end: Whether it ends at the trailing side of its box instead of beginning at the leading one.
        key: The mark it belongs to.
    """

    text: str
    rect: Rect
    face: Face
    ink: str
    at_end: bool = False
    key: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything of a chart, in the order of painting: lines, boxes, areas, strokes, curves, glyphs, texts.

    Attributes:
        head: Height at the top, px, that stays in sight while the rest is scrolled: an axis.
        marks: What can be pointed at, in reading order.
        omitted: Names with numbers of marks that were too small for any label; a picture has no tooltips for them.
    """

    width: float
    height: float
    boxes: tuple[Box, ...] = ()
    lines: tuple[Line, ...] = ()
    texts: tuple[TextRun, ...] = ()
    marks: tuple[Mark, ...] = ()
    omitted: tuple[str, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    glyphs: tuple[Glyph, ...] = ()
    head: float = 0.0
    curves: tuple[Curve, ...] = ()
    areas: tuple[Area, ...] = ()

    def mirrored(self) -> "Scene":
        """Return the scene for right-to-left reading.

        Boxes share the px after their end with a neighbour and layouts keep it free at the far side, so the axis of the
        mirror lies half a px before the middle: what was the last px becomes the first.
        """
        w = self.width - 1
        return Scene(
            self.width,
            self.height,
            tuple(replace(box, rect=box.rect.mirrored(w)) for box in self.boxes),
            tuple(replace(line, x1=w - line.x1, x2=w - line.x2) for line in self.lines),
            tuple(replace(text, rect=text.rect.mirrored(w)) for text in self.texts),
            tuple(_mirrored_mark(mark, w) for mark in self.marks),
            self.omitted,
            tuple(replace(stroke, x1=w - stroke.x1, x2=w - stroke.x2) for stroke in self.strokes),
            tuple(replace(glyph, x=w - glyph.x, is_mirrored=not glyph.is_mirrored) for glyph in self.glyphs),
            self.head,
            tuple(replace(curve, points=tuple((w - x, y) for x, y in curve.points)) for curve in self.curves),
            tuple(replace(area, corners=tuple((w - x, y) for x, y in area.corners)) for area in self.areas),
        )

    def cut(self, top: float, bottom: float) -> "Scene":
        """Return what touches the heights from `top` to `bottom`; whatever is cut off costs nothing to paint."""
        if top <= 0 and bottom >= self.height:
            return self
        reach = 24.0  # outlines, focus rings and the ink of letters stand out of their boxes
        low, high = top - reach, bottom + reach
        return replace(
            self,
            boxes=tuple(box for box in self.boxes if box.rect.bottom >= low and box.rect.y <= high),
            lines=tuple(line for line in self.lines if max(line.y1, line.y2) >= low and min(line.y1, line.y2) <= high),
            texts=tuple(text for text in self.texts if text.rect.bottom >= low and text.rect.y <= high),
            marks=tuple(mark for mark in self.marks if mark.rect.bottom >= low and mark.rect.y <= high),
            strokes=tuple(s for s in self.strokes if max(s.y1, s.y2) >= low and min(s.y1, s.y2) <= high),
            glyphs=tuple(glyph for glyph in self.glyphs if low <= glyph.y <= high),
        )

    def smallest_text(self) -> int:
        """Return the smallest size of type in it, logical px; 0 without any text."""
        return min((text.face.size for text in self.texts), default=0)


def _mirrored_mark(mark: Mark, width: float) -> Mark:
    outline = mark.outline.mirrored(width) if mark.outline else None
    return replace(mark, rect=mark.rect.mirrored(width), outline=outline)
