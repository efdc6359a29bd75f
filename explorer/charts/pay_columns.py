"""Where the parts of every row of a chart of pay lie: texts first, the scale behind them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from explorer.charts.pay_crowds import crowd_room
from explorer.charts.pay_marks import CUT, PayScale, right_room
from explorer.charts.pay_rows import PayLine, RowWords
from explorer.charts.style import ChartStyle, text_width
from explorer.figures.pay_axis import PayAxis
from explorer.workspace.pay_words import PayNumbers, aside_words, level_word

INDENT, COLUMN_GAP = 10.0, 12.0
MOST_LABELS_SHARE = 0.42
STACKED_BELOW = 560.0
"""Width below which a row's texts stand over its mark instead of before it: a small window at a large type."""
STACKED_ZERO = 22.0
DETAILED = 0.27
"""Where in a row with a line on its source the mark is drawn."""
LEAST_SOURCE, MOST_SOURCE = 24.0, 132.0
"""Width that publishers are left, and may take; a longer name is cut and stands whole in the tooltip."""


@dataclass(frozen=True, slots=True)
class PayColumns:
    """Where the parts of every row lie, px, for left-to-right reading.

    Attributes:
        level: Start of the level.
        source: Start of the publisher.
        aside: End of years and number of reports.
        scale: From there on, the marks.
        is_stacked: Whether texts stand over the marks.
        is_detailed: Whether a line on its source stands under each mark.
    """

    level: float
    source: float
    aside: float
    scale: PayScale
    is_stacked: bool = False
    is_detailed: bool = False

    def text_middle(self, line: PayLine) -> float:
        """Return the height around which the texts of a row stand, px."""
        if self.is_detailed and line.mark is not None:
            return line.top + line.height * DETAILED
        return line.top + line.height * (0.25 if self.is_stacked and not line.is_heading else 0.5)

    def mark_middle(self, line: PayLine) -> float:
        """Return the height around which the mark of a row is drawn, px."""
        if self.is_detailed and line.mark is not None:
            return line.top + line.height * DETAILED
        return line.top + line.height * (0.75 if self.is_stacked else 0.5)


def lay_out_columns(
    lines: Sequence[PayLine],
    axis: PayAxis,
    width: float,
    numbers: PayNumbers,
    style: ChartStyle,
    words: RowWords,
    currency: str,
    *,
    is_detailed: bool = False,
) -> PayColumns:
    """Give the texts before the marks what they need, the amounts and notes what they need, and the marks the rest.

    Args:
        lines: Every row.
        axis: How far the values reach.
        width: Room for all of it, px.
        numbers: How amounts are written.
        style: The look.
        words: What is written beside the marks.
        currency: Of every amount.
        is_detailed: Leave room for a line on its source under each mark.
    """
    level = max(text_width(level_word(line.level), style.label, style) for line in lines if not line.is_heading)
    source = INDENT + level + COLUMN_GAP
    aside = _aside(lines, source, width, style, words.named)
    is_stacked = width < STACKED_BELOW
    if is_stacked:
        aside = width - 1
    zero = STACKED_ZERO if is_stacked else aside + COLUMN_GAP
    right = width - 1
    rooms = _rooms(lines, axis, right - zero, numbers, style, words.notes, currency)
    end = _axis_end(rooms, axis, zero, right)
    cut = CUT if axis.is_cut else 0.0
    unit = (end - cut - zero) / axis.span if axis.span else 0.0
    return PayColumns(INDENT, source, aside, PayScale(zero, unit, end, right, axis.start), is_stacked, is_detailed)


def _aside(lines: Sequence[PayLine], source: float, width: float, style: ChartStyle, named: Mapping[str, str]) -> float:
    """Return where years and reports end: behind the longest publisher, which is cut where it takes too much."""
    marks = [line.mark for line in lines if line.mark is not None]
    widest = max((text_width(name, style.caption, style) for name in named.values()), default=0.0)
    asides = (text_width(aside_words(mark.band, style.language), style.caption, style) for mark in marks)
    beside = COLUMN_GAP + max(asides, default=0.0)
    wanted = min(width * MOST_LABELS_SHARE, source + min(MOST_SOURCE, widest) + beside)
    return max(source + LEAST_SOURCE + beside, wanted)


def _rooms(
    lines: Sequence[PayLine],
    axis: PayAxis,
    width: float,
    numbers: PayNumbers,
    style: ChartStyle,
    notes: Mapping[str, str],
    currency: str,
) -> list[tuple[float, float]]:
    """Return the highest value of every row that shows one, and the px that its words take behind it."""
    unit = width / axis.span if axis.span else 0.0
    rooms = []
    for line in lines:
        note = notes.get(line.key, "")
        if line.mark is not None:
            rooms.append((line.mark.most, right_room(line.mark, axis.start, unit, numbers, style, note)))
        elif line.crowd is not None:
            rooms.append((line.crowd.most, crowd_room(line.crowd, currency, numbers, style, note)))
    return rooms


def _axis_end(rooms: Sequence[tuple[float, float]], axis: PayAxis, zero: float, right: float) -> float:
    """Return where the axis may end so that every amount behind a mark has room, px.

    Args:
        rooms: The highest value of every mark, and the px that its words take behind it.
        axis: How far the values reach.
        zero: Where the axis begins, px.
        right: Where words may end at most, px.
    """
    ends = (
        zero + (right - room - zero) * axis.span / (min(most, axis.limit) - axis.start)
        for most, room in rooms
        if most > axis.start
    )
    return max(zero + 1, min(right, *ends, right))
