"""Where each sector of the map lies: fixed columns of groups, rows of sectors, one area for a unit of weight.

A reader finds a sector again because its place in the reading order (column, group, row, along the row)
depends on the unfiltered weights alone; filters, window sizes and the writing direction never change it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from typing import Protocol

BAND = 22.0
GAP = 8.0
MAX_ROW = 4
IDEAL_RATIO = 1.9
MIN_HEIGHT = 18.0
NEW_ROW_COST = 15.0


@dataclass(frozen=True, slots=True)
class Rect:
    """A box in logical px; y grows downwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.y + self.height

    @property
    def area(self) -> float:
        """Width times height, px²."""
        return self.width * self.height

    def mirrored(self, width: float) -> "Rect":
        """Return the box as it lies when a picture of this width is read from right to left."""
        return Rect(width - self.right, self.y, self.width, self.height)


@dataclass(frozen=True, slots=True)
class TreemapItem:
    """One sector to place.

    Attributes:
        weight: What its area stands for under the filter; zero takes it off the map.
        base_weight: The same without any filter; decides order and rows.
    """

    id: str
    weight: float
    base_weight: float


@dataclass(frozen=True, slots=True)
class TreemapGroup:
    """Sectors that stay together under one band."""

    id: str
    items: tuple[TreemapItem, ...]


@dataclass(frozen=True, slots=True)
class PlacedGroup:
    """A group on the map: its band of text, and the measured area below it."""

    id: str
    band: Rect
    area: Rect


@dataclass(frozen=True, slots=True)
class PlacedCell:
    """A sector on the map. `row` counts from the top of its group."""

    id: str
    group_id: str
    rect: Rect
    row: int


@dataclass(frozen=True, slots=True)
class TreemapLayout:
    """Everything that was placed, in reading order."""

    groups: tuple[PlacedGroup, ...]
    cells: tuple[PlacedCell, ...]

    def mirrored(self, width: float) -> "TreemapLayout":
        """Return the layout for right-to-left reading: x becomes width − x, the order stays."""
        return TreemapLayout(
            tuple(PlacedGroup(g.id, g.band.mirrored(width), g.area.mirrored(width)) for g in self.groups),
            tuple(PlacedCell(c.id, c.group_id, c.rect.mirrored(width), c.row) for c in self.cells),
        )


class NameFit(Protocol):
    """What a cut into rows needs to know of text; widths and heights are of whole cells, with padding."""

    @property
    def line_height(self) -> float:
        """Height that one named employer takes."""
        ...

    def name_loss(self, item_id: str, width: float) -> float:
        """What a cell of this width loses of the sector's name: 0 nothing, 0.5 a short form fits, 1 all."""
        ...

    def title_height(self, item_id: str, width: float) -> float:
        """Least height of a cell of this width that holds the sector's name."""
        ...


@dataclass(frozen=True, slots=True)
class _Row:
    """Ids side by side; `is_stacked` puts the last two above each other."""

    ids: tuple[str, ...]
    is_stacked: bool


@dataclass(frozen=True, slots=True)
class _Column:
    """One column with its groups' weights and the box they share."""

    groups: tuple[tuple[str, float], ...]
    x: float
    width: float
    height: float


def layout_treemap(
    groups: Sequence[TreemapGroup],
    columns: Sequence[Sequence[str]],
    width: float,
    height: float,
    fit: NameFit,
    *,
    is_mirrored: bool = False,
) -> TreemapLayout:
    """Place every sector that has a weight.

    Args:
        groups: The groups with their sectors, in any order; inside a group the unfiltered weight decides.
        columns: Group ids of each column, first column first. Groups that stand in none are not drawn.
        width: Width of the whole map, px.
        height: Height of the whole map with the bands, px.
        fit: Measures names, so that rows are cut where names still fit.
        is_mirrored: Whether the map is read from right to left.
    """
    ordered = {group.id: _in_order(group) for group in groups}
    rows = _choose_rows(ordered, columns, width, height, fit)
    placed_groups: list[PlacedGroup] = []
    cells: list[PlacedCell] = []
    weights = {key: sum(item.weight for item in items) for key, items in ordered.items()}
    band, gap = _fitted_band(columns, weights, height)
    for column in _solve_columns(columns, weights, width, height):
        y = 0.0
        total = sum(weight for _, weight in column.groups)
        for group_id, weight in column.groups:
            area = Rect(column.x, y + band, column.width, column.height * weight / total)
            placed_groups.append(PlacedGroup(group_id, Rect(column.x, y, column.width, band), area))
            cells += _place_rows(group_id, rows[group_id], ordered[group_id], area)
            y = area.bottom + gap
    layout = TreemapLayout(tuple(placed_groups), tuple(cells))
    return layout.mirrored(width) if is_mirrored else layout


def _in_order(group: TreemapGroup) -> tuple[TreemapItem, ...]:
    """Sort by the unfiltered weight; equals keep the order they came in."""
    return tuple(sorted(group.items, key=lambda item: -max(item.base_weight, item.weight)))


def _fitted_band(columns: Sequence[Sequence[str]], weights: dict[str, float], height: float) -> tuple[float, float]:
    """Return band height and gap between groups, shrunk in windows so low that they would eat the areas."""
    most = max((sum(1 for key in column if weights.get(key, 0) > 0) for column in columns), default=0)
    needed = most * BAND + max(0, most - 1) * GAP
    factor = min(1.0, height / (2 * needed)) if needed else 1.0
    return BAND * factor, GAP * factor


def _solve_columns(
    columns: Sequence[Sequence[str]], weights: dict[str, float], width: float, height: float
) -> list[_Column]:
    """Give each column the width at which a unit of weight has the same area everywhere.

    With free height ``h`` (bands and gaps taken off) and weight ``W`` of each column, ``w = k·W/h`` makes
    every area ``k`` times its weight; ``k`` follows from the widths having to fill the map.
    """
    alive = [[(key, weights[key]) for key in column if weights.get(key, 0) > 0] for column in columns]
    alive = [column for column in alive if column]
    if not alive or width <= 0 or height <= 0:
        return []
    band, gap = _fitted_band(columns, weights, height)
    heights = [height - len(column) * band - (len(column) - 1) * gap for column in alive]
    needs = [sum(w for _, w in column) / free for column, free in zip(alive, heights, strict=True)]
    between = min(GAP, width / (2 * len(alive)))
    k = (width - (len(alive) - 1) * between) / sum(needs)
    solved = []
    x = 0.0
    for column, free, need in zip(alive, heights, needs, strict=True):
        solved.append(_Column(tuple(column), x, k * need, free))
        x += k * need + between
    return solved


def _choose_rows(
    ordered: dict[str, tuple[TreemapItem, ...]],
    columns: Sequence[Sequence[str]],
    width: float,
    height: float,
    fit: NameFit,
) -> dict[str, tuple[_Row, ...]]:
    """Cut every group into rows, first as if nothing were filtered.

    A filter keeps those rows, so that a sector stays where it was; it cuts anew, in the same order, only where
    sectors would otherwise lose their names.
    """
    whole = {
        key: tuple(TreemapItem(item.id, weight, weight) for item in items if (weight := _base(item)) > 0)
        for key, items in ordered.items()
    }
    base = _rows_of(whole, {}, columns, width, height, fit)
    alive = {key: tuple(item for item in items if item.weight > 0) for key, items in ordered.items()}
    if alive == whole:
        return base
    return _rows_of(alive, base, columns, width, height, fit)


def _rows_of(
    items: dict[str, tuple[TreemapItem, ...]],
    usual: dict[str, tuple[_Row, ...]],
    columns: Sequence[Sequence[str]],
    width: float,
    height: float,
    fit: NameFit,
) -> dict[str, tuple[_Row, ...]]:
    weights = {key: sum(item.weight for item in group) for key, group in items.items()}
    rows: dict[str, tuple[_Row, ...]] = {}
    for column in _solve_columns(columns, weights, width, height):
        total = sum(weight for _, weight in column.groups)
        for group_id, weight in column.groups:
            area = Rect(0.0, 0.0, column.width, column.height * weight / total)
            kept = _remaining(usual.get(group_id, ()), {item.id for item in items[group_id]})
            rows[group_id] = _cheapest_rows(items[group_id], area, fit, kept)
    return rows


def _remaining(rows: tuple[_Row, ...], alive: set[str]) -> frozenset[_Row]:
    """Return the rows without the sectors that are gone; what is left of a stack alone is a row each."""
    kept: set[_Row] = set()
    for row in rows:
        ids = tuple(key for key in row.ids if key in alive)
        is_stacked = row.is_stacked and ids[-2:] == row.ids[-2:]
        if is_stacked and len(ids) == 2:
            kept |= {_Row((key,), False) for key in ids}
        elif ids:
            kept.add(_Row(ids, is_stacked))
    return frozenset(kept)


def _base(item: TreemapItem) -> float:
    return max(item.base_weight, item.weight)


def _cheapest_rows(items: tuple[TreemapItem, ...], area: Rect, fit: NameFit, kept: frozenset[_Row]) -> tuple[_Row, ...]:
    """Return the cut of lowest cost; rows add up, so the best cut of a beginning can be built upon."""
    total = sum(item.weight for item in items)
    best: list[tuple[float, tuple[_Row, ...]]] = [(0.0, ())]
    for end in range(1, len(items) + 1):
        options: list[tuple[float, tuple[_Row, ...]]] = []
        for start in range(max(0, end - MAX_ROW), end):
            part = items[start:end]
            height = area.height * sum(item.weight for item in part) / total
            for is_stacked in (False, True) if len(part) >= 3 else (False,):
                row = _Row(tuple(item.id for item in part), is_stacked)
                placed = _place_row(row, part, Rect(0.0, 0.0, area.width, height))
                cost = sum(cell_cost(key, rect.width, rect.height, fit) for key, rect in placed)
                cost += NEW_ROW_COST if kept and row not in kept else 0.0
                options.append((best[start][0] + cost, (*best[start][1], row)))
        best.append(min(options, key=lambda option: option[0]))
    return best[-1][1]


def cell_cost(item_id: str, width: float, height: float, fit: NameFit) -> float:
    """Return how badly a cell of this size serves its sector: lost names weigh most, then odd shapes."""
    if width <= 0 or height <= 0:
        return 1_000.0
    title = fit.title_height(item_id, width)
    cost = 2 * abs(log(width / height / IDEAL_RATIO))
    cost += 50 * fit.name_loss(item_id, width)
    cost += 40 if height < title else 0
    cost += 80 if height < MIN_HEIGHT else 0
    cost += 6 if height < title + fit.line_height else 0
    return cost


def _place_rows(group_id: str, rows: tuple[_Row, ...], items: tuple[TreemapItem, ...], area: Rect) -> list[PlacedCell]:
    """Fill the group's area row by row; a row is as high as its weight asks."""
    by_id = {item.id: item for item in items}
    total = sum(item.weight for item in items)
    cells: list[PlacedCell] = []
    y = area.y
    for number, row in enumerate(rows):
        part = tuple(by_id[key] for key in row.ids)
        height = area.height * sum(item.weight for item in part) / total
        placed = _place_row(row, part, Rect(area.x, y, area.width, height))
        cells += [PlacedCell(key, group_id, rect, number) for key, rect in placed]
        y += height
    return cells


def _place_row(row: _Row, part: Sequence[TreemapItem], box: Rect) -> list[tuple[str, Rect]]:
    """Share the row's width by weight."""
    total = sum(item.weight for item in part)
    if total <= 0:
        return []
    stacks = [(item,) for item in part[:-2]] if row.is_stacked else [(item,) for item in part]
    piles: list[tuple[TreemapItem, ...]] = [*stacks, tuple(part[-2:])] if row.is_stacked else [*stacks]
    placed: list[tuple[str, Rect]] = []
    x = box.x
    for pile in piles:
        weight = sum(item.weight for item in pile)
        width = box.width * weight / total
        y = box.y
        for item in pile:
            if item.weight > 0:
                height = box.height * item.weight / weight
                placed.append((item.id, Rect(x, y, width, height)))
                y += height
        x += width
    return placed
