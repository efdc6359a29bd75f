"""Claims on pay, each beside the values recomputed from its own source's table, on one percent axis."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from explorer.charts.base import Chart
from explorer.charts.claim_rows import (
    INDENT,
    MOST_ROW,
    ROOM,
    SIGN,
    ClaimColumns,
    PlacedBlock,
    PlacedPair,
    PlacedValue,
    inset,
    lay_out_blocks,
    lay_out_columns,
    least_row,
    row_count,
    value_label,
)
from explorer.charts.grid import broken_line
from explorer.charts.lines import text_run
from explorer.charts.scene import Box, Glyph, GlyphShape, Line, Mark, Scene, Stroke, TextRun
from explorer.charts.style import ChartStyle, Face, text_width
from explorer.figures.claims import ClaimPart
from explorer.figures.treemap import Rect
from explorer.workspace.claims_content import ClaimBlock, ClaimsContent, ClaimValue
from explorer.workspace.formatting import isolate_latin
from explorer.workspace.language import Language
from explorer.workspace.pay_sentences import left_out_words

BETWEEN_TICKS = 8.0
SHAPES = {
    ClaimPart.LOW: GlyphShape.SQUARE,
    ClaimPart.MIDPOINT: GlyphShape.DIAMOND,
    ClaimPart.HIGH: GlyphShape.DOT,
}


@dataclass(slots=True)
class _Drawing:
    """What has been drawn so far."""

    boxes: list[Box] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    glyphs: list[Glyph] = field(default_factory=list)
    texts: list[TextRun] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)


class ClaimsChart(Chart[ClaimsContent]):
    """Draws a `ClaimsContent`; the key of a mark is the id of its claim or the key of its value."""

    def sentence(self, language: Language) -> str:
        """Return the takeaway; the words of the claims have their language already."""
        del language
        return self._figure.title if self._figure else ""

    def omitted_words(self, omitted: tuple[str, ...]) -> str:
        """Return what a picture says of the claims it has no room for."""
        return left_out_words(omitted)

    def preferred_height(self, width: float, style: ChartStyle) -> float:
        """Return the height of all claims at their least: they scroll, they never shrink."""
        if self._figure is None:
            return 0.0
        columns = lay_out_columns(self._figure, width / style.scale, style)
        blocks = lay_out_blocks(self._figure.blocks, columns, width / style.scale, least_row(style), style)
        return (_bottom(blocks) + 8) * style.scale

    def layout_scene(self, figure: ClaimsContent, width: float, height: float, style: ChartStyle) -> Scene:
        """Place every claim; rows share the room that is left, and a picture keeps the claims it has room for."""
        columns, least = lay_out_columns(figure, width, style), least_row(style)
        blocks = lay_out_blocks(figure.blocks, columns, width, least, style)
        if style.is_export:
            blocks = tuple(block for block in blocks if block.bottom <= height)
        shown = tuple(block.block for block in blocks)
        rows, spare = row_count(shown, columns), height - _bottom(blocks) - 8
        row = min(MOST_ROW, least + max(0.0, spare) / rows) if rows else least
        drawing = _Drawing()
        for block in lay_out_blocks(shown, columns, width, row, style):
            _draw_block(drawing, block, figure, columns, width, style)
        return Scene(
            width,
            height,
            tuple(drawing.boxes),
            tuple(drawing.lines),
            tuple(drawing.texts),
            tuple(drawing.marks),
            tuple(block.statement for block in figure.blocks[len(shown) :]),
            tuple(drawing.strokes),
            tuple(drawing.glyphs),
        )


def _bottom(blocks: Sequence[PlacedBlock]) -> float:
    return blocks[-1].bottom if blocks else 0.0


def _draw_block(
    d: _Drawing, placed: PlacedBlock, figure: ClaimsContent, columns: ClaimColumns, width: float, style: ChartStyle
) -> None:
    block, theme = placed.block, style.theme
    words = Rect(0.0, placed.top, width - 1, placed.words_bottom - placed.top)
    d.boxes.append(Box(words, "", theme.value("hover"), "", block.key))
    ringed = Rect(4.0, words.y + 4, words.width - 8, words.height - 8)
    d.marks.append(Mark(block.key, words, block.statement, f"{block.published}. {block.verdict}", ringed))
    start, ink = inset(style), theme.value("textSecondary")
    y = _write(d, placed.statement, start, placed.top + start, style.title, theme.value("text"), style)
    y = _write(d, placed.published, start, y, style.caption, ink, style)
    if block.is_contradicted:
        middle = y + style.caption.line / 2
        sign = start + SIGN / 2 + 1
        start, ink = start + INDENT + SIGN, theme.value("warnText")
        d.glyphs.append(Glyph(sign, middle, SIGN, GlyphShape.WARNING, theme.value("warnMark"), ""))
    _write(d, placed.verdict, start, y, style.caption_strong, ink, style)
    for pair in placed.pairs:
        _draw_pair(d, pair, block, figure, columns, width, style)


def _write(d: _Drawing, lines: Sequence[str], x: float, top: float, face: Face, ink: str, style: ChartStyle) -> float:
    """Write lines one below the other and return where they end."""
    d.texts += [text_run(line, x, top + (at + 0.5) * face.line, face, ink, style) for at, line in enumerate(lines)]
    return top + len(lines) * face.line


def _draw_pair(
    d: _Drawing,
    pair: PlacedPair,
    block: ClaimBlock,
    figure: ClaimsContent,
    columns: ClaimColumns,
    width: float,
    style: ChartStyle,
) -> None:
    _write(d, pair.heading, INDENT, pair.top, style.label, style.theme.value("text"), style)
    first_text = len(d.texts)
    for row in pair.rows:
        _draw_value(d, row, block, figure, columns, width, style)
    written = d.texts[first_text:]
    _draw_axis(d, pair, block, columns, written, style)
    _draw_band(d, pair, block, columns, written, style)


def _band_ends(block: ClaimBlock, columns: ClaimColumns) -> tuple[float, float]:
    scale = columns.scale
    left = scale.left if block.low is None else scale.x(block.low)
    return left, scale.end if block.high is None else scale.x(block.high)


def _draw_band(
    d: _Drawing,
    pair: PlacedPair,
    block: ClaimBlock,
    columns: ClaimColumns,
    written: Sequence[TextRun],
    style: ChartStyle,
) -> None:
    """Shade what is claimed, with a line at each end that it has."""
    left, right = _band_ends(block, columns)
    fill, ink = style.theme.value("selected"), style.theme.value("accent")
    d.boxes.append(Box(Rect(left, pair.rows_top, max(1.0, right - left), pair.bottom - pair.rows_top), fill, fill, ""))
    ends = ((block.low, left), (block.high, right))
    for end, x in ends:
        if end is not None:
            pieces = broken_line(x, pair.rows_top, pair.bottom, written, ink)
            d.strokes += [Stroke(x, one.y1, x, one.y2, ink, 1.0) for one in pieces]


def _draw_axis(
    d: _Drawing,
    pair: PlacedPair,
    block: ClaimBlock,
    columns: ClaimColumns,
    written: Sequence[TextRun],
    style: ChartStyle,
) -> None:
    """Draw ticks, the line of zero darker; claimed ends come first where ticks would touch them, then zero."""
    scale, theme = columns.scale, style.theme
    for tick in scale.ticks:
        ink = theme.value("lineStrong" if tick == 0 else "line")
        d.lines += broken_line(scale.x(tick), pair.rows_top - 3, pair.bottom, written, ink)
    middle = pair.axis_top + style.caption.line / 2
    ends = [end for end in (block.low, block.high) if end is not None]
    wanted = [(end, style.caption_strong, "text") for end in ends]
    wanted += [(float(tick), style.caption, "textMuted") for tick in sorted(scale.ticks, key=abs)]
    taken: list[Rect] = []
    for value, face, ink in wanted:
        words = isolate_latin(f"{value:,g}%".replace("-", "−"), style.language)
        wide = text_width(words, face, style)
        left = max(0.0, min(scale.x(value) - wide / 2, scale.right - wide))
        run = text_run(words, left, middle, face, theme.value(ink), style)
        if all(run.rect.right + BETWEEN_TICKS <= box.x or box.right + BETWEEN_TICKS <= run.rect.x for box in taken):
            taken.append(run.rect)
            d.texts.append(run)


def _draw_value(
    d: _Drawing,
    row: PlacedValue,
    block: ClaimBlock,
    figure: ClaimsContent,
    columns: ClaimColumns,
    width: float,
    style: ChartStyle,
) -> None:
    """Draw a row: sign, word and sum at its start, the mark with its value on the scale."""
    value, theme = row.value, style.theme
    text_middle = row.top + row.height * (0.25 if columns.is_stacked else 0.5)
    middle = row.top + row.height * (0.75 if columns.is_stacked else 0.5)
    ink = _ink(value, style)
    d.boxes.append(Box(Rect(0.0, row.top, width - 1, row.height), "", theme.value("hover"), "", value.key))
    d.glyphs.append(_sign(value, columns.sign, text_middle, theme.value("textSecondary"), ""))
    d.texts.append(text_run(value.label, columns.label, text_middle, style.label, theme.value("text"), style))
    sums = text_run(value.formula, columns.formula, text_middle, style.label, theme.value("textSecondary"), style)
    d.texts.append(sums)
    x = columns.scale.x(value.percent)
    d.strokes += _way_out(value, block, columns, middle, ink)
    d.glyphs.append(_sign(value, x, middle, ink, theme.value("surface") if value.is_inside else ink))
    words, colour = value_label(value, figure.outside_word), theme.value("text" if value.is_inside else "warnText")
    label = text_run(words, x + ROOM, middle, style.amount, colour, style)
    d.texts.append(label)
    half = style.label.line / 2
    right = min(label.rect.right + 4, width - 5)
    drawn = Rect(x - ROOM, middle - half, right - x + ROOM, 2 * half)
    d.marks.append(Mark(value.key, Rect(0.0, row.top, width - 1, row.height), value.name, value.told, drawn))


def _sign(value: ClaimValue, x: float, y: float, ink: str, fill: str) -> Glyph:
    size = SIGN + 2 if value.part is ClaimPart.MIDPOINT else SIGN  # a diamond looks smaller than it is
    return Glyph(x, y, size, SHAPES[value.part], ink, fill)


def _way_out(value: ClaimValue, block: ClaimBlock, columns: ClaimColumns, middle: float, ink: str) -> Iterator[Stroke]:
    """Yield the line from the claimed end that a value misses to its mark."""
    if value.is_inside:
        return
    left, right = _band_ends(block, columns)
    x = columns.scale.x(value.percent)
    yield Stroke(min(x, right), middle, max(x, left), middle, ink, 1.5)


def _ink(value: ClaimValue, style: ChartStyle) -> str:
    return style.theme.chart("emphasis").name() if value.is_inside else style.theme.value("warnMark")
