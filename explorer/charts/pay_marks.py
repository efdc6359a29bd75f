"""How one figure of pay is drawn: shape by what its source states, ends labelled, remote pay with square ends."""

from dataclasses import dataclass, field

from explorer.charts.scene import Box, Glyph, GlyphShape, Stroke, TextRun
from explorer.charts.style import ChartStyle, Face, text_width
from explorer.figures.pay_mark import PayMark, PayShape
from explorer.figures.treemap import Rect
from explorer.market.pay_rows import PayMarket
from explorer.workspace.pay_words import PayNumbers, format_amount, open_end_word, short_mark_words

DOT, OPEN_DOT, BAR, BOX = 10.0, 10.0, 7.0, 9.0
THIN, TICK = 1.75, 9.0
WHISKER = 7.0
"""How far the line of a single figure reaches to either side: it is no range."""
ROOM = DOT / 2 + 7.0
"""From the end of a mark to its amount."""
DOUBT = 14.0
"""Width of the sign of doubt with its gap."""
CLOSE = 4.0
"""How far an amount may reach before zero, into the gap behind the texts."""
SURELY = 0.5
"""Share of the widest scale that every scale has at least, for judging whether an amount will have room."""
ARROW, ARROW_LENGTH = 7.0, 92.0
NOTE_GAP = 10.0
CUT = 20.0
"""Width of the sign that a mark goes on beyond the end of the axis."""


@dataclass(frozen=True, slots=True)
class PayInk:
    """Colours of a mark, and of what is written beside it."""

    line: str
    bar: str
    text: str
    ground: str
    warning: str
    note: str
    is_open: bool = False
    """Whether the ends are open: the role that others are compared with."""

    @property
    def dot(self) -> str:
        """The inside of an end that is solid otherwise."""
        return self.ground if self.is_open else self.line


@dataclass(frozen=True, slots=True)
class PayScale:
    """From values to px.

    Attributes:
        zero: Where the axis begins.
        unit: px for one unit of currency.
        end: Where the axis ends; marks beyond it are cut there.
        right: Where text may end at most.
        start: The value where the axis begins: 0 unless it is enlarged.
    """

    zero: float
    unit: float
    end: float
    right: float
    start: float = 0.0

    def x(self, value: float) -> float:
        """Return the place of a value, within the axis."""
        return max(self.zero, min(self.zero + (value - self.start) * self.unit, self.end))

    def value(self, x: float) -> float:
        """Return the value at a place."""
        return self.start + (x - self.zero) / self.unit if self.unit else self.start

    def is_before(self, value: float) -> bool:
        """Return whether a value lies before the start of an enlarged axis."""
        return value < self.start

    def is_beyond(self, value: float) -> bool:
        """Return whether a value lies beyond the end of a cut axis."""
        return self.zero + (value - self.start) * self.unit > self.end + 0.5


@dataclass(slots=True)
class MarkDrawing:
    """What a mark adds to the scene."""

    boxes: list[Box] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    glyphs: list[Glyph] = field(default_factory=list)
    texts: list[TextRun] = field(default_factory=list)
    left: float = 0.0
    right: float = 0.0


def draw_mark(
    mark: PayMark, middle: float, scale: PayScale, ink: PayInk, numbers: PayNumbers, style: ChartStyle, note: str = ""
) -> MarkDrawing:
    """Draw one figure around the height `middle`, with a few words behind it."""
    drawing = MarkDrawing()
    low, high = scale.x(mark.least), scale.x(mark.most)
    drawing.left, drawing.right = low, high
    _DRAW[mark.shape](drawing, mark, low, high, middle, ink, scale)
    if scale.is_beyond(mark.most):
        drawing.glyphs.append(Glyph(scale.end - CUT / 2, middle, 10, GlyphShape.BREAK, ink.line, ""))
        drawing.left = min(drawing.left, scale.end - CUT)
    if scale.is_before(mark.least):
        drawing.glyphs.append(Glyph(scale.zero + CUT / 2, middle, 10, GlyphShape.BREAK, ink.line, ""))
        drawing.right = max(drawing.right, scale.zero + CUT)
    if mark.band.doubt is not None:
        drawing.glyphs.append(Glyph(drawing.right + DOUBT - 2, middle, 9, GlyphShape.WARNING, ink.warning, ink.ground))
        drawing.right += DOUBT
    words = (*_words(mark, numbers, style), short_mark_words(mark, numbers, style.language))
    label_ends(drawing, words, middle, scale, ink, style, note)
    return drawing


def _ends(mark: PayMark) -> GlyphShape:
    return GlyphShape.SQUARE if mark.band.market is PayMarket.REMOTE else GlyphShape.DOT


def _draw_range(d: MarkDrawing, mark: PayMark, low: float, high: float, y: float, ink: PayInk, scale: PayScale) -> None:
    d.boxes.append(Box(Rect(low, y - BAR / 2, high - low, BAR), ink.bar, ink.bar, ""))
    _draw_median(d, mark, y, ink, scale)
    d.glyphs += [Glyph(x, y, DOT, _ends(mark), ink.line, ink.dot) for x in (low, high)]


def _draw_quartiles(
    d: MarkDrawing, mark: PayMark, low: float, high: float, y: float, ink: PayInk, scale: PayScale
) -> None:
    d.boxes.append(Box(Rect(low, y - BOX / 2, high - low, BOX), ink.bar, ink.bar, ink.line))
    _draw_median(d, mark, y, ink, scale)


def _draw_median(d: MarkDrawing, mark: PayMark, y: float, ink: PayInk, scale: PayScale) -> None:
    if mark.middle is not None:
        x = scale.x(mark.middle)
        d.strokes.append(Stroke(x, y - BOX / 2, x, y + BOX / 2, ink.line, 2.0))


def _draw_unstated(
    d: MarkDrawing, mark: PayMark, low: float, high: float, y: float, ink: PayInk, scale: PayScale
) -> None:
    d.strokes.append(Stroke(low, y, high, y, ink.line, THIN))
    _draw_median(d, mark, y, ink, scale)
    if _ends(mark) is GlyphShape.SQUARE:
        d.glyphs += [Glyph(x, y, OPEN_DOT - 2, GlyphShape.SQUARE, ink.line, ink.ground) for x in (low, high)]
    else:
        d.strokes += [Stroke(x, y - TICK / 2, x, y + TICK / 2, ink.line, THIN) for x in (low, high)]


def _draw_reports(
    d: MarkDrawing, mark: PayMark, low: float, high: float, y: float, ink: PayInk, scale: PayScale
) -> None:
    del scale
    d.strokes.append(Stroke(low, y, high, y, ink.line, 1.0, is_dashed=True))
    d.glyphs += [Glyph(x, y, OPEN_DOT, _ends(mark), ink.line, ink.ground) for x in (low, high)]


def _draw_single(
    d: MarkDrawing, mark: PayMark, low: float, high: float, y: float, ink: PayInk, scale: PayScale
) -> None:
    del high
    left, right = max(scale.zero, low - WHISKER - OPEN_DOT / 2), low + WHISKER + OPEN_DOT / 2
    d.strokes.append(Stroke(left, y, right, y, ink.line, THIN))
    d.glyphs.append(Glyph(low, y, OPEN_DOT, _ends(mark), ink.line, ink.ground))
    d.left, d.right = left, right


def _draw_open_end(
    d: MarkDrawing, mark: PayMark, low: float, high: float, y: float, ink: PayInk, scale: PayScale
) -> None:
    del high
    tip = min(low + ARROW_LENGTH, max(scale.end, low + 3 * ARROW))
    d.strokes.append(Stroke(low, y, tip, y, ink.line, THIN))
    if _ends(mark) is GlyphShape.SQUARE:
        d.glyphs.append(Glyph(low, y, OPEN_DOT - 2, GlyphShape.SQUARE, ink.line, ink.ground))
    else:
        d.strokes.append(Stroke(low, y - TICK / 2, low, y + TICK / 2, ink.line, THIN))
    d.glyphs.append(Glyph(tip, y, ARROW, GlyphShape.ARROW, ink.line, ""))
    d.right = tip


_DRAW = {
    PayShape.RANGE: _draw_range,
    PayShape.QUARTILES: _draw_quartiles,
    PayShape.UNSTATED: _draw_unstated,
    PayShape.REPORTS: _draw_reports,
    PayShape.SINGLE: _draw_single,
    PayShape.OPEN_END: _draw_open_end,
}


def right_room(
    mark: PayMark, start: float, unit: float, numbers: PayNumbers, style: ChartStyle, note: str = ""
) -> float:
    """Return the width that the amounts behind a mark's upper end may take, px.

    Args:
        mark: The mark.
        start: The value where the axis begins.
        unit: The most px that one unit of currency can have.
        numbers: How amounts are written.
        style: The look.
        note: What is written behind them.
    """
    before, after = _words(mark, numbers, style)
    has_room_before = not before or (mark.least - start) * unit * SURELY > text_width(before, style.amount, style)
    words = after if has_room_before else short_mark_words(mark, numbers, style.language)
    doubt = DOUBT if mark.band.doubt is not None else 0.0
    return ROOM + WHISKER + doubt + text_width(words, style.amount, style) + note_width(note, style)


def note_width(note: str, style: ChartStyle) -> float:
    """Return the width that a few words behind a mark take with their gap, px."""
    return NOTE_GAP + text_width(note, style.caption, style) if note else 0.0


def _words(mark: PayMark, numbers: PayNumbers, style: ChartStyle) -> tuple[str, str]:
    """Return what is written before and behind a mark where there is room."""
    low, high = (format_amount(v, mark.currency, numbers, style.language) for v in (mark.least, mark.most))
    if mark.shape is PayShape.SINGLE:
        return "", high
    return low, open_end_word() if mark.shape is PayShape.OPEN_END else high


def label_ends(
    d: MarkDrawing,
    words: tuple[str, str, str],
    y: float,
    scale: PayScale,
    ink: PayInk,
    style: ChartStyle,
    note: str,
) -> None:
    """Write each end beside its end where there is room, else both on one side, and the note behind everything.

    Args:
        d: The drawing, whose ends are known.
        words: What is written before, behind, and in one place.
        y: Its middle, px.
        scale: Where there is room.
        ink: The colours.
        style: The look.
        note: A few words more.
    """
    before, after, whole = words
    if before and d.left - ROOM - text_width(before, style.amount, style) < scale.zero - CLOSE:
        before, after = "", whole
    fits_before = d.left - ROOM - text_width(whole, style.amount, style) >= scale.zero - CLOSE
    is_too_wide = d.right + ROOM + text_width(after, style.amount, style) + note_width(note, style) > scale.right
    if is_too_wide and fits_before:
        before, after = whole, ""
    for text, left in ((before, d.left - ROOM - text_width(before, style.amount, style)), (after, d.right + ROOM)):
        if text:
            d.texts.append(_run(text, left, y, style.amount, ink.text, style))
    if note:
        left = d.right + ROOM + (text_width(after, style.amount, style) + NOTE_GAP if after else 0.0)
        d.texts.append(_run(note, left, y, style.caption, ink.note, style))


def _run(text: str, left: float, middle: float, face: Face, ink: str, style: ChartStyle) -> TextRun:
    box = Rect(left, middle - face.line / 2, text_width(text, face, style), float(face.line))
    return TextRun(text, box, face, ink)
