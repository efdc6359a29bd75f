"""The ground of a chart of pay: its axis, grid lines that leave texts alone, frames of gaps, shades."""

from collections.abc import Sequence

from explorer.charts.bars_chart import axis_step
from explorer.charts.grid import broken_line
from explorer.charts.pay_columns import PayColumns
from explorer.charts.pay_rows import PayLine
from explorer.charts.scene import Box, Glyph, GlyphShape, Line, Stroke, TextRun
from explorer.charts.style import ChartStyle, text_width
from explorer.figures.pay import PayFigure
from explorer.figures.pay_axis import PayAxis
from explorer.figures.treemap import Rect
from explorer.workspace.pay_words import PayNumbers, format_amount

AXIS_HEIGHT = 24.0
MOST_TICKS = 7


def draw_axis(
    currency: str,
    numbers: PayNumbers,
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
        words = format_amount(value, currency, numbers, style.language) if value else "0"
        wide = text_width(words, style.caption, style)
        left = min(x - wide / 2, width - wide)
        lines += broken_line(x, AXIS_HEIGHT - 3, bottom, written, style.theme.value("line"))
        if left >= free_from:
            box = Rect(left, 2.0, wide, float(style.caption.line))
            texts.append(TextRun(words, box, style.caption, style.theme.value("textMuted")))
            free_from = left + wide + 8
    return lines, texts


def cut_signs(axis: PayAxis, columns: PayColumns, style: ChartStyle) -> list[Glyph]:
    """Return the signs at the ends of an axis that goes on beyond them."""
    places = [columns.scale.end + 4] if axis.is_cut else []
    places += [columns.scale.zero - 6] if axis.start else []
    ink = style.theme.value("textMuted")
    return [Glyph(x, AXIS_HEIGHT - 8, 10, GlyphShape.BREAK, ink, "") for x in places]


def grounds(lines: Sequence[PayLine], width: float, style: ChartStyle) -> list[Box]:
    """Return the grounds of the rows, seen only while they are active."""
    hover = style.theme.value("hover")
    return [Box(row_band(line, width), "", hover, "", line.key) for line in lines if line.is_drawn]


def shade(figure: PayFigure, columns: PayColumns, bottom: float, style: ChartStyle) -> list[Box]:
    """Return a ground behind the pay that all sources share, or that no range shares with all others."""
    found = figure.disagreement
    if found is None:
        return []
    left, right = columns.scale.x(found.low), columns.scale.x(found.high)
    fill = style.theme.value("selected" if found.is_shared else "warnFill")
    return [Box(Rect(left, AXIS_HEIGHT, max(1.0, right - left), bottom - AXIS_HEIGHT), fill, fill, "")]


def gap_frame(line: PayLine, columns: PayColumns, style: ChartStyle) -> list[Stroke]:
    """Return a dashed outline over the axis: there is no figure, and that is said."""
    ink = style.theme.chart("gapLine").name()
    left, right = columns.scale.zero, columns.scale.end
    half = line.height / (4 if columns.is_stacked else 2) - 1.5
    top, bottom = columns.mark_middle(line) - half, columns.mark_middle(line) + half
    sides = ((left, top, right, top), (left, bottom, right, bottom), (left, top, left, bottom),
             (right, top, right, bottom))  # fmt: skip
    return [Stroke(*side, ink, 1.0, is_dashed=True) for side in sides]


def heading_line(line: PayLine, columns: PayColumns, style: ChartStyle) -> Line:
    """Return the line under the name of a role."""
    y = line.top + line.height - 1
    return Line(0.0, y, columns.aside, y, style.theme.value("line"))


def row_band(line: PayLine, width: float) -> Rect:
    """Return the place of a row."""
    return Rect(0.0, line.top, width - 1, line.height)
