"""Pay by role and level: a row for each source's figure, with the shape that says how far it can be relied upon."""

from collections.abc import Mapping, Sequence

from explorer.charts.bars_chart import axis_step
from explorer.charts.base import Chart
from explorer.charts.pay_columns import STACKED_BELOW, PayColumns, lay_out_columns
from explorer.charts.pay_crowds import draw_crowd
from explorer.charts.pay_marks import MarkDrawing, PayInk, PayScale, draw_mark
from explorer.charts.pay_rows import HEADING, ROW, PayLine, fit_roles, lay_out_rows, rows_bottom
from explorer.charts.scene import Box, Glyph, GlyphShape, Line, Mark, Scene, Stroke, TextRun
from explorer.charts.style import ChartStyle, Face, text_width
from explorer.figures.pay import PayFigure, PayRole
from explorer.figures.pay_axis import PayAxis, PayWindow, choose_axis
from explorer.figures.treemap import Rect
from explorer.workspace.formatting import display_name, display_short_name
from explorer.workspace.language import Language
from explorer.workspace.pay_baseline_words import short_difference_words, spoken_difference
from explorer.workspace.pay_sentences import crowd_value, left_out_words, mark_name, mark_value, pay_takeaway
from explorer.workspace.pay_words import (
    PayNumbers,
    all_levels_word,
    aside_words,
    crowd_publisher_words,
    crowd_words,
    format_amount,
    gap_words,
    level_word,
    publisher_words,
)

AXIS_HEIGHT = 24.0
MOST_TICKS = 7
HALO = 4.0
PICTURE_ROW, MOST_PICTURE_ROW, FEW_ROWS, MOST_OF_FEW = 17.5, 28.0, 7, 44.0


class PayChart(Chart[PayFigure]):
    """Draws a `PayFigure`; the key of a mark is the id of its salary band, or `gap:<role>:<level>`.

    Args:
        numbers: How amounts are written.
    """

    def __init__(self, figure: PayFigure | None = None, numbers: PayNumbers = PayNumbers.THOUSANDS) -> None:
        super().__init__(figure)
        self._numbers = numbers
        self._window = PayWindow()
        self._scale: PayScale | None = None

    def set_numbers(self, numbers: PayNumbers) -> None:
        """Write amounts another way."""
        if numbers is not self._numbers:
            self._numbers = numbers
            self._scenes = {}

    @property
    def window(self) -> PayWindow:
        """The part of the axis on show."""
        return self._window

    @property
    def scale(self) -> PayScale | None:
        """Where values lie in the layout made last; `None` before any."""
        return self._scale

    def set_window(self, window: PayWindow) -> None:
        """Enlarge a part of the axis."""
        if window != self._window:
            self._window = window
            self._scenes = {}

    def sentence(self, language: Language) -> str:
        """Return the takeaway."""
        return pay_takeaway(self._figure, language) if self._figure else ""

    def omitted_words(self, omitted: tuple[str, ...]) -> str:
        """Return what a picture says of the figures it has no room for."""
        return left_out_words(omitted)

    def preferred_height(self, width: float, style: ChartStyle) -> float:
        """Return the height of all rows: they scroll, they never shrink."""
        roles = self._figure.listed if self._figure else ()
        return (rows_bottom(_rows(roles, style, _row_height(style, width / style.scale))) + 8) * style.scale

    def layout_scene(self, figure: PayFigure, width: float, height: float, style: ChartStyle) -> Scene:
        """Place the axis and every row; a picture keeps the rows that it has room for."""
        roles, row = figure.listed, _row_height(style, width)
        if style.is_export:
            roles, row = _fitted(figure.roles, width, height, style)
        if not roles:
            return Scene(width, height)
        lines = _rows(roles, style, row)
        axis = self._window.of(choose_axis([most for line in lines if (most := line.most) is not None]))
        notes = _notes(lines, figure, style)
        columns = lay_out_columns(lines, axis, width, self._numbers, style, notes, figure.currency)
        self._scale = columns.scale
        drawings = {
            line.key: self._draw(line, figure, columns, notes, style) for line in lines if line.mark or line.crowd
        }
        texts = [run for line in lines for run in _row_texts(line, columns, style)]
        texts += [run for drawing in drawings.values() for run in drawing.texts]
        gaps = [line for line in lines if line.gap is not None]
        texts += [_gap_text(line, columns, style) for line in gaps]
        grid, numbers = self._axis(figure, axis, columns, texts, rows_bottom(lines), width, style)
        boxes = [*_shade(figure, columns, rows_bottom(lines), style), *_grounds(lines, width, style)]
        boxes += [box for drawing in drawings.values() for box in drawing.boxes]
        strokes = [stroke for line in gaps for stroke in _gap_frame(line, columns, style)]
        strokes += [stroke for drawing in drawings.values() for stroke in drawing.strokes]
        glyphs = [glyph for drawing in drawings.values() for glyph in drawing.glyphs]
        glyphs += _cut_signs(axis, columns, style)
        lines_ = [*grid, *(_heading_line(line, columns, style) for line in lines if line.is_heading)]
        return Scene(
            width,
            height,
            tuple(boxes),
            tuple(lines_),
            (*numbers, *texts),
            tuple(_mark(line, figure, drawings, width, style) for line in lines if not line.is_heading),
            _left_out(figure, roles, style),
            tuple(strokes),
            tuple(glyphs),
            AXIS_HEIGHT,
        )

    def _draw(
        self, line: PayLine, figure: PayFigure, columns: PayColumns, notes: Mapping[str, str], style: ChartStyle
    ) -> MarkDrawing:
        role, note = line.role.role, notes.get(line.key, "")
        is_stressed = role.id in {stressed.id for stressed in figure.takeaway.roles}
        ink = _ink(style, is_stressed=is_stressed, is_baseline=role == figure.baseline)
        middle = columns.mark_middle(line)
        if line.crowd is not None:
            return draw_crowd(line.crowd, middle, columns.scale, ink, self._numbers, style, note, figure.currency)
        assert line.mark is not None
        return draw_mark(line.mark, middle, columns.scale, ink, self._numbers, style, note)

    def _axis(
        self,
        figure: PayFigure,
        axis: PayAxis,
        columns: PayColumns,
        written: Sequence[TextRun],
        bottom: float,
        width: float,
        style: ChartStyle,
    ) -> tuple[list[Line], list[TextRun]]:
        """Return grid lines, broken where a text stands, and their amounts on top."""
        lines: list[Line] = []
        texts: list[TextRun] = []
        step = axis_step(max(1, int(axis.span)), MOST_TICKS)
        free_from = 0.0
        for value in range(step * -int(-axis.start // step), int(axis.limit) + 1, step):
            x = columns.scale.x(value)
            words = format_amount(value, figure.currency, self._numbers, style.language) if value else "0"
            wide = text_width(words, style.caption, style)
            left = min(x - wide / 2, width - wide)
            lines += _broken(x, AXIS_HEIGHT - 3, bottom, written, style.theme.value("line"))
            if left >= free_from:
                box = Rect(left, 2.0, wide, float(style.caption.line))
                texts.append(TextRun(words, box, style.caption, style.theme.value("textMuted")))
                free_from = left + wide + 8
        return lines, texts


def _notes(lines: Sequence[PayLine], figure: PayFigure, style: ChartStyle) -> dict[str, str]:
    """Return what is written behind amounts, by key: the difference from the baseline, or how many a crowd is."""
    notes = {key: short_difference_words(one, style.language) for key, one in figure.differences.items()}
    return notes | {line.key: crowd_words(line.crowd, style.language) for line in lines if line.crowd is not None}


def _cut_signs(axis: PayAxis, columns: PayColumns, style: ChartStyle) -> list[Glyph]:
    """Return the signs at the ends of an axis that goes on beyond them."""
    places = [columns.scale.end + 4] if axis.is_cut else []
    places += [columns.scale.zero - 6] if axis.start else []
    ink = style.theme.value("textMuted")
    return [Glyph(x, AXIS_HEIGHT - 8, 10, GlyphShape.BREAK, ink, "") for x in places]


def _grounds(lines: Sequence[PayLine], width: float, style: ChartStyle) -> list[Box]:
    """Return the grounds of the rows, seen only while they are active."""
    hover = style.theme.value("hover")
    return [
        Box(_band(line, width), "", hover, "", line.key) for line in lines if line.gap is None and not line.is_heading
    ]


def _shade(figure: PayFigure, columns: PayColumns, bottom: float, style: ChartStyle) -> list[Box]:
    """Return a ground behind the pay that all sources share, or that no range shares with all others."""
    found = figure.disagreement
    if found is None:
        return []
    left, right = columns.scale.x(found.low), columns.scale.x(found.high)
    fill = style.theme.value("selected" if found.is_shared else "warnFill")
    return [Box(Rect(left, AXIS_HEIGHT, max(1.0, right - left), bottom - AXIS_HEIGHT), fill, fill, "")]


def _row_height(style: ChartStyle, width: float) -> float:
    row = max(ROW, style.label.line + 1.0)
    return 2 * row if width < STACKED_BELOW else row


def _heading_height(style: ChartStyle) -> float:
    return max(HEADING, style.title.line + 5.0)


def _rows(roles: Sequence[PayRole], style: ChartStyle, row: float) -> tuple[PayLine, ...]:
    return lay_out_rows(roles, AXIS_HEIGHT, row, _heading_height(style))


def _fitted(
    roles: Sequence[PayRole], width: float, height: float, style: ChartStyle
) -> tuple[tuple[PayRole, ...], float]:
    """Return what a picture has room for, and the height of its rows: the room is shared out among them."""
    is_usual = style.is_right_to_left or width < STACKED_BELOW
    least = _row_height(style, width) if is_usual else PICTURE_ROW
    kept = fit_roles(roles, lambda some: rows_bottom(_rows(some, style, least)) <= height)
    number = sum(not line.is_heading for line in _rows(kept, style, least))
    spare = height - rows_bottom(_rows(kept, style, least))
    return kept, min(
        max(least, MOST_OF_FEW if number <= FEW_ROWS else MOST_PICTURE_ROW), least + max(0.0, spare) / max(1, number)
    )


def _left_out(figure: PayFigure, roles: Sequence[PayRole], style: ChartStyle) -> tuple[str, ...]:
    """Return how many figures of which roles a picture leaves out."""
    kept = {role.role.id: len(role.marks) for role in roles}
    left = [(role, len(role.marks) - kept.get(role.role.id, 0)) for role in figure.roles]
    return tuple(f"{display_short_name(role.role, style.language)} {number}" for role, number in left if number)


def _ink(style: ChartStyle, *, is_stressed: bool, is_baseline: bool) -> PayInk:
    theme = style.theme
    line, bar = ("emphasis", "barEmphasis") if is_stressed else ("quiet", "barQuiet")
    if is_baseline:
        line, bar = "baseline", "barBaseline"
    return PayInk(
        theme.chart(line).name(),
        theme.chart(bar).name(),
        theme.value("text"),
        theme.value("surface"),
        theme.value("warnText"),
        theme.value("textMuted"),
        is_open=is_baseline,
    )


def _band(line: PayLine, width: float) -> Rect:
    return Rect(0.0, line.top, width - 1, line.height)


def _text(text: str, x: float, middle: float, face: Face, ink: str, style: ChartStyle) -> TextRun:
    wide = text_width(text, face, style)
    return TextRun(text, Rect(x, middle - face.line / 2, wide, float(face.line)), face, ink)


def _row_texts(line: PayLine, columns: PayColumns, style: ChartStyle) -> list[TextRun]:
    """Return the name of a role, or level, source, years and reports of a figure."""
    theme, middle = style.theme, columns.text_middle(line)
    if line.is_heading:
        name = display_name(line.role.role, style.language)
        if text_width(name, style.title, style) > columns.aside:
            name = display_short_name(line.role.role, style.language)
        return [_text(name, 0.0, middle, style.title, theme.value("text"), style)]
    texts = []
    if line.is_first:
        word = all_levels_word() if line.is_everything else level_word(line.level)
        texts.append(_text(word, columns.level, middle, style.label, theme.value("text"), style))
    if line.gap is not None:
        return texts
    ink = theme.value("textSecondary")
    aside = aside_words(line.mark.band, style.language) if line.mark is not None else ""
    wide = text_width(aside, style.caption, style)
    room = columns.aside - columns.source - (wide + 8 if aside else 0.0)
    source = _cut(_source(line, style), room, style.caption, style)
    texts.append(_text(source, columns.source, middle, style.caption, ink, style))
    if aside:
        texts.append(_text(aside, columns.aside - wide, middle, style.caption, theme.value("textMuted"), style))
    return texts


def _source(line: PayLine, style: ChartStyle) -> str:
    if line.crowd is not None:
        return crowd_publisher_words(line.crowd, style.language)
    return publisher_words(line.mark.band, style.language) if line.mark is not None else ""


def _cut(text: str, room: float, face: Face, style: ChartStyle) -> str:
    """Return as much of a text as there is room for; the whole one stands in the tooltip."""
    if text_width(text, face, style) <= room:
        return text
    cuts = (f"{text[:length].rstrip(' ,')}…" for length in range(len(text) - 1, 0, -1))
    return next((cut for cut in cuts if text_width(cut, face, style) <= room), "…")


def _gap_text(line: PayLine, columns: PayColumns, style: ChartStyle) -> TextRun:
    assert line.gap is not None
    words, ink = gap_words(line.gap, style.language), style.theme.value("textMuted")
    return _text(words, columns.scale.zero + 10, columns.mark_middle(line), style.caption, ink, style)


def _gap_frame(line: PayLine, columns: PayColumns, style: ChartStyle) -> list[Stroke]:
    """Return a dashed outline over the axis: there is no figure, and that is said."""
    ink = style.theme.chart("gapLine").name()
    left, right = columns.scale.zero, columns.scale.end
    half = line.height / (4 if columns.is_stacked else 2) - 1.5
    top, bottom = columns.mark_middle(line) - half, columns.mark_middle(line) + half
    sides = ((left, top, right, top), (left, bottom, right, bottom), (left, top, left, bottom),
             (right, top, right, bottom))  # fmt: skip
    return [Stroke(*side, ink, 1.0, is_dashed=True) for side in sides]


def _heading_line(line: PayLine, columns: PayColumns, style: ChartStyle) -> Line:
    y = line.top + line.height - 1
    return Line(0.0, y, columns.aside, y, style.theme.value("line"))


def _broken(x: float, top: float, bottom: float, written: Sequence[TextRun], ink: str) -> list[Line]:
    """Return the pieces of an upright line that leave out the texts it would run through."""
    lines: list[Line] = []
    start = top
    crossed = [run.rect for run in written if run.rect.x - HALO < x < run.rect.right + HALO]
    for rect in sorted(crossed, key=lambda rect: rect.y):
        if rect.y > start:
            lines.append(Line(x, start, x, rect.y, ink))
        start = max(start, rect.bottom)
    if bottom > start:
        lines.append(Line(x, start, x, bottom, ink))
    return lines


def _mark(line: PayLine, figure: PayFigure, drawings: dict[str, MarkDrawing], width: float, style: ChartStyle) -> Mark:
    role = display_name(line.role.role, style.language)
    at_level = f"{role}, {level_word(line.level)}"
    if line.gap is not None:
        return Mark(line.key, _band(line, width), at_level, gap_words(line.gap, style.language))
    drawing = drawings[line.key]
    drawn = Rect(drawing.left - 6, line.top + 2, drawing.right - drawing.left + 12, line.height - 4)
    if line.crowd is not None:
        return Mark(line.key, _band(line, width), at_level, crowd_value(line.crowd, figure, style.language), drawn)
    assert line.mark is not None
    name = mark_name(line.mark, line.role.role, style.language)
    value = mark_value(line.mark, style.language)
    difference = figure.differences.get(line.key)
    if difference is not None and figure.baseline is not None:
        value = f"{value}. {spoken_difference(difference, figure.baseline, style.language)}"
    return Mark(line.key, _band(line, width), name, value, drawn)
