"""Where the rows of claims on pay lie, and the percent axis that all of them share."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor

from explorer.charts.bars_chart import axis_step
from explorer.charts.lines import wrapped
from explorer.charts.style import ChartStyle, text_width
from explorer.workspace.claims_content import ClaimBlock, ClaimPair, ClaimsContent, ClaimValue

INDENT, GAP = 10.0, 14.0
SIGN = 11.0
"""Size of the mark of a value."""
ROOM = SIGN / 2 + 6.0
"""From the middle of a mark to its words."""
LEAST_ROW, MOST_ROW = 20.0, 48.0
BETWEEN_BLOCKS, BETWEEN_PAIRS = 18.0, 8.0
STACKED_BELOW = 520.0
"""Width below which the sum stands over its mark instead of before it."""
MOST_WORDS_SHARE = 0.45
"""Of the width, for the words before the marks; where they need more, they stand over them too."""
MOST_TICKS = 6


def inset(style: ChartStyle) -> float:
    """Return what the words of a claim keep clear of on a screen, px: there a ring is drawn around them."""
    return 0.0 if style.is_export else 6.0


@dataclass(frozen=True, slots=True)
class PercentScale:
    """From percent to px.

    Attributes:
        first: Where the axis begins, percent: 0, or less where a value is negative.
        last: The highest tick.
        step: Distance of the ticks.
        left: Where it begins, px.
        unit: px for one percent.
        right: Where words may end at most.
    """

    first: int
    last: int
    step: int
    left: float
    unit: float
    right: float

    def x(self, percent: float) -> float:
        """Return the place of a value."""
        return self.left + (percent - self.first) * self.unit

    @property
    def ticks(self) -> range:
        """What is marked on the axis; zero always is."""
        return range(ceil(self.first / self.step) * self.step, self.last + 1, self.step)

    @property
    def end(self) -> float:
        """Where the axis ends."""
        return self.x(self.last)


@dataclass(frozen=True, slots=True)
class ClaimColumns:
    """Where the parts of every row lie: the sign, its word, the sum, the scale."""

    sign: float
    label: float
    formula: float
    scale: PercentScale
    is_stacked: bool


@dataclass(frozen=True, slots=True)
class PlacedValue:
    """A value with its row, px."""

    value: ClaimValue
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class PlacedPair:
    """A pair: a line of words, a line for the axis, and a row for each value."""

    pair: ClaimPair
    heading: tuple[str, ...]
    top: float
    axis_top: float
    rows: tuple[PlacedValue, ...]

    @property
    def rows_top(self) -> float:
        """Where the rows begin."""
        return self.rows[0].top

    @property
    def bottom(self) -> float:
        """Where the last row ends."""
        return self.rows[-1].top + self.rows[-1].height


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """A claim with its lines of words and its pairs.

    Attributes:
        statement: The lines of what is claimed.
        published: The lines of who says so.
        verdict: The lines of the verdict; under the others.
        words_bottom: Where the words end.
    """

    block: ClaimBlock
    top: float
    statement: tuple[str, ...]
    published: tuple[str, ...]
    verdict: tuple[str, ...]
    words_bottom: float
    pairs: tuple[PlacedPair, ...]
    bottom: float


def lay_out_columns(content: ClaimsContent, width: float, style: ChartStyle) -> ClaimColumns:
    """Give the words before the marks what they need and the marks the rest, under one axis for all claims."""
    values = [value for block in content.blocks for value in block.values]
    label = INDENT + SIGN + 8.0
    formula = label + max((text_width(one.label, style.label, style) for one in values), default=0.0) + GAP
    ends = formula + max((text_width(one.formula, style.label, style) for one in values), default=0.0)
    is_stacked = width < STACKED_BELOW or ends > width * MOST_WORDS_SHARE
    left = INDENT + SIGN + 4.0 if is_stacked else ends + 2 * GAP
    return ClaimColumns(
        INDENT + SIGN / 2, label, formula, _scale(content, left, width - 1 - inset(style), style), is_stacked
    )


def value_label(value: ClaimValue, outside: str) -> str:
    """Return what stands at a mark: ``+75% outside``, so that being outside does not rest on colour."""
    return value.value if value.is_inside else f"{value.value} {outside}"


def _scale(content: ClaimsContent, left: float, right: float, style: ChartStyle) -> PercentScale:
    drawn = [block for block in content.blocks if block.pairs]
    values = [value for block in drawn for value in block.values]
    ends = [end for block in drawn for end in (block.low, block.high) if end is not None]
    told = [*ends, *(value.percent for value in values)]
    least, most = min([0.0, *told]), max([1.0, *told])
    step = axis_step(ceil(most) - floor(least), MOST_TICKS)
    first, last = floor(least), ceil(most / step) * step
    room = right - left
    units = [(room - ROOM) / (last - first)]
    for value in values:
        words = ROOM + text_width(value_label(value, content.outside_word), style.amount, style)
        if value.percent > first:
            units.append((room - words) / (value.percent - first))
    return PercentScale(first, last, step, left, max(min(units), 0.0), right)


def lay_out_blocks(
    blocks: Sequence[ClaimBlock], columns: ClaimColumns, width: float, row: float, style: ChartStyle
) -> tuple[PlacedBlock, ...]:
    """Place every claim from top to bottom.

    Args:
        blocks: The claims.
        columns: Where the parts of rows lie.
        width: Width of the chart, px.
        row: Height of a line of a value, px; stacked rows have two.
        style: The look.
    """
    placed: list[PlacedBlock] = []
    y = 0.0
    for block in blocks:
        y += BETWEEN_BLOCKS if placed else 2.0
        placed.append(_place(block, y, columns, width, row, style))
        y = placed[-1].bottom
    return tuple(placed)


def least_row(style: ChartStyle) -> float:
    """Return the height of a line of a value below which its words would touch those of the next."""
    return max(LEAST_ROW, style.label.line + 1.0)


def row_count(blocks: Sequence[ClaimBlock], columns: ClaimColumns) -> int:
    """Return how many lines the values of all claims take."""
    return sum(len(block.values) for block in blocks) * (2 if columns.is_stacked else 1)


def _place(
    block: ClaimBlock, top: float, columns: ClaimColumns, width: float, row: float, style: ChartStyle
) -> PlacedBlock:
    side, indent = inset(style), INDENT + SIGN if block.is_contradicted else 0.0
    room = width - 1 - 2 * side
    statement = wrapped(block.statement, room, style.title, style)
    published = wrapped(block.published, room, style.caption, style)
    verdict = wrapped(block.verdict, room - indent, style.caption_strong, style)
    lines = len(published) + len(verdict)
    y = words_bottom = top + len(statement) * style.title.line + lines * style.caption.line + 2 * side
    pairs: list[PlacedPair] = []
    for placed in _place_pairs(block.pairs, y + 6.0, columns, width, row, style):
        pairs.append(placed)
        y = placed.bottom
    return PlacedBlock(block, top, tuple(statement), tuple(published), tuple(verdict), words_bottom, tuple(pairs), y)


def _place_pairs(
    pairs: Sequence[ClaimPair], top: float, columns: ClaimColumns, width: float, row: float, style: ChartStyle
) -> Iterator[PlacedPair]:
    y = top
    for pair in pairs:
        heading = tuple(wrapped(pair.heading, width - 1 - INDENT, style.label, style))
        axis_top = y + len(heading) * style.label.line + 1.0
        rows_top = axis_top + style.caption.line + 3.0
        high = row * (2 if columns.is_stacked else 1)
        rows = tuple(PlacedValue(value, rows_top + at * high, high) for at, value in enumerate(pair.values))
        yield PlacedPair(pair, heading, y, axis_top, rows)
        y = rows_top + len(rows) * high + BETWEEN_PAIRS
