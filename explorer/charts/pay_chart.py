"""Pay by role and level: a row for each source's figure, with the shape that says how far it can be relied upon."""

from collections.abc import Mapping, Sequence

from explorer.charts.base import Chart
from explorer.charts.pay_columns import STACKED_BELOW, PayColumns, lay_out_columns
from explorer.charts.pay_crowds import draw_crowd
from explorer.charts.pay_grid import (
    AXIS_HEIGHT,
    cut_signs,
    draw_axis,
    gap_frame,
    grounds,
    heading_line,
    row_band,
    shade,
)
from explorer.charts.pay_marks import MarkDrawing, PayInk, PayScale, draw_mark
from explorer.charts.pay_rows import HEADING, ROW, PayLine, RowWords, fit_roles, lay_out_rows, rows_bottom
from explorer.charts.pay_texts import row_texts, tell_row, write_row_words
from explorer.charts.scene import Mark, Scene
from explorer.charts.style import ChartStyle
from explorer.figures.pay import PayFigure, PayRole
from explorer.figures.pay_axis import PayWindow, choose_axis
from explorer.figures.treemap import Rect
from explorer.workspace.formatting import display_short_name
from explorer.workspace.language import Language
from explorer.workspace.pay_sentences import left_out_words, pay_takeaway
from explorer.workspace.pay_words import (
    PayNumbers,
)

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
        self._details: Mapping[str, str] = {}
        self._places: Mapping[str, str] = {}
        self._told_of: PayFigure | None = None
        self._texts: dict[tuple[str, Language], tuple[str, str]] = {}

    def set_numbers(self, numbers: PayNumbers) -> None:
        """Write amounts another way."""
        if numbers is not self._numbers:
            self._numbers = numbers
            self._scenes = {}

    def set_places(self, places: Mapping[str, str]) -> None:
        """Name the city beside the source of a mark, by key: a figure for one city is none for the country."""
        if places != self._places:
            self._places = places
            self._scenes, self._texts = {}, {}

    def set_details(self, details: Mapping[str, str]) -> None:
        """Write a line on its source under each mark, by key, where sources are compared."""
        if details != self._details:
            self._details = details
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
        return (rows_bottom(_rows(roles, style, self._row_height(style, width / style.scale))) + 8) * style.scale

    def layout_scene(self, figure: PayFigure, width: float, height: float, style: ChartStyle) -> Scene:
        """Place the axis and every row; a picture keeps the rows that it has room for."""
        roles, row = figure.listed, self._row_height(style, width)
        if style.is_export:
            least = row if self._is_detailed(width) else _picture_row(style, width)
            roles, row = _fitted(figure.roles, least, height, style, is_detailed=self._is_detailed(width))
        if not roles:
            return Scene(width, height)
        lines = _rows(roles, style, row)
        axis = self._window.of(choose_axis([most for line in lines if (most := line.most) is not None]))
        words = write_row_words(figure, lines, self._places, self._details, style)
        is_detailed = self._is_detailed(width)
        columns = lay_out_columns(
            lines, axis, width, self._numbers, style, words, figure.currency, is_detailed=is_detailed
        )
        self._scale = columns.scale
        drawn = {line.key: self._draw(line, figure, columns, words, style) for line in lines if line.is_drawn}
        texts = [run for line in lines for run in row_texts(line, words, columns, style)]
        texts += [run for drawing in drawn.values() for run in drawing.texts]
        bottom, gaps = rows_bottom(lines), [line for line in lines if line.gap is not None]
        grid, numbers = draw_axis(figure.currency, self._numbers, axis, columns, texts, bottom, width, style)
        boxes = [*shade(figure, columns, bottom, style), *grounds(lines, width, style)]
        headings = [heading_line(line, columns, style) for line in lines if line.is_heading]
        frames = [stroke for line in gaps for stroke in gap_frame(line, columns, style)]
        return Scene(
            width,
            height,
            (*boxes, *(box for drawing in drawn.values() for box in drawing.boxes)),
            (*grid, *headings),
            (*numbers, *texts),
            tuple(self._mark(line, figure, drawn, width, style) for line in lines if not line.is_heading),
            _left_out(figure, roles, style),
            (*frames, *(stroke for drawing in drawn.values() for stroke in drawing.strokes)),
            (*(glyph for drawing in drawn.values() for glyph in drawing.glyphs), *cut_signs(axis, columns, style)),
            AXIS_HEIGHT,
        )

    def _is_detailed(self, width: float) -> bool:
        return bool(self._details) and width >= STACKED_BELOW

    def _row_height(self, style: ChartStyle, width: float) -> float:
        row = max(ROW, style.label.line + 1.0)
        return row * (2.3 if self._is_detailed(width) else 2.0 if width < STACKED_BELOW else 1.0)

    def _draw(
        self, line: PayLine, figure: PayFigure, columns: PayColumns, words: RowWords, style: ChartStyle
    ) -> MarkDrawing:
        role, note = line.role.role, words.notes.get(line.key, "")
        is_stressed = role.id in {stressed.id for stressed in figure.takeaway.roles}
        ink = _ink(style, is_stressed=is_stressed, is_baseline=role == figure.baseline)
        middle = columns.mark_middle(line)
        if line.crowd is not None:
            return draw_crowd(line.crowd, middle, columns.scale, ink, self._numbers, style, note, figure.currency)
        assert line.mark is not None
        return draw_mark(line.mark, middle, columns.scale, ink, self._numbers, style, note)

    def _mark(
        self, line: PayLine, figure: PayFigure, drawn: Mapping[str, MarkDrawing], width: float, style: ChartStyle
    ) -> Mark:
        name, value = self._told(line, figure, style.language)
        if line.gap is not None:
            return Mark(line.key, row_band(line, width), name, value)
        drawing = drawn[line.key]
        outline = Rect(drawing.left - 6, line.top + 2, drawing.right - drawing.left + 12, line.height - 4)
        return Mark(line.key, row_band(line, width), name, value, outline)

    def _told(self, line: PayLine, figure: PayFigure, language: Language) -> tuple[str, str]:
        """Return what a row is called and what it says; written once for a figure, not for every size of it."""
        if self._told_of is not figure:
            self._told_of, self._texts = figure, {}
        key = (line.key, language)
        if key not in self._texts:
            self._texts[key] = tell_row(line, figure, self._places.get(line.key, ""), language)
        return self._texts[key]


def _picture_row(style: ChartStyle, width: float) -> float:
    """Return the least height of a row in a picture."""
    row = max(ROW, style.label.line + 1.0)
    if width < STACKED_BELOW:
        return 2 * row
    return row if style.is_right_to_left else PICTURE_ROW


def _heading_height(style: ChartStyle) -> float:
    return max(HEADING, style.title.line + 5.0)


def _rows(roles: Sequence[PayRole], style: ChartStyle, row: float) -> tuple[PayLine, ...]:
    return lay_out_rows(roles, AXIS_HEIGHT, row, _heading_height(style))


def _fitted(
    roles: Sequence[PayRole], least: float, height: float, style: ChartStyle, *, is_detailed: bool
) -> tuple[tuple[PayRole, ...], float]:
    """Return what a picture has room for, and the height of its rows: the room is shared out among them."""
    kept = fit_roles(roles, lambda some: rows_bottom(_rows(some, style, least)) <= height)
    number = sum(not line.is_heading for line in _rows(kept, style, least))
    spare = height - rows_bottom(_rows(kept, style, least))
    most = MOST_OF_FEW if number <= FEW_ROWS else MOST_PICTURE_ROW
    if is_detailed:
        most = 1.3 * least
    return kept, min(max(least, most), least + max(0.0, spare) / max(1, number))


def _left_out(figure: PayFigure, roles: Sequence[PayRole], style: ChartStyle) -> tuple[str, ...]:
    """Return how many figures of which roles a picture leaves out."""
    kept = {role.role.id: role.figures for role in roles}
    left = [(role, role.figures - kept.get(role.role.id, 0)) for role in figure.roles]
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
