"""The sector map as values: what is drawn of every sector. The bars show the same figure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explorer.figures.measures import SizeBy
from explorer.figures.named_employers import NamedEmployer, named_by_sector
from explorer.figures.takeaways import Takeaway, choose_leader, choose_use_share
from explorer.market.filters import Facet, MarketFilter
from explorer.market.rows import (
    EmployerBriefRow,
    MarketTotals,
    NameRow,
    SectorCountRow,
    SectorRow,
    Vocabulary,
)

SECTOR_COLUMNS = (("it",), ("people", "public"), ("finance", "telecom"), ("industry", "commerce"))
"""Group ids by column of the map; they never change with filters, size or language."""


@dataclass(frozen=True, slots=True)
class SectorCell:
    """One sector.

    Attributes:
        employers: Employers under the filter.
        number: The measure under the filter; what the label says.
        weight: What the area stands for; 1 for every sector that has employers when all areas are equal.
        base_weight: The same without a filter.
        share: `number` as part of all sectors', 0 to 1; `None` when there is nothing to share.
        named: Employers with at least one recorded fact, best recorded first.
    """

    id: str
    group_id: str
    name: NameRow
    employers: int
    number: int
    weight: float
    base_weight: float
    share: float | None
    named: tuple[NamedEmployer, ...]

    @property
    def unnamed(self) -> int:
        """Employers that no fact but their name, place and owner is recorded of."""
        return max(0, self.employers - len(self.named))


@dataclass(frozen=True, slots=True)
class GroupBlock:
    """A group with its sectors in the order of the map: largest first without a filter, ties A to Z."""

    id: str
    name: NameRow
    employers: int
    number: int
    sectors: tuple[SectorCell, ...]


@dataclass(frozen=True, slots=True)
class SectorMapFigure:
    """What the map and the bars show.

    Attributes:
        groups: Every group that has a sector, in the order of the columns; sectors of zero weight included.
        columns: Group ids by column.
        emptied: Ids of sectors without an employer under the filter: listed, never drawn.
        unmeasured: Ids of sectors whose employers pass but for which the measure is not recorded.
    """

    size_by: SizeBy
    groups: tuple[GroupBlock, ...]
    columns: tuple[tuple[str, ...], ...]
    emptied: tuple[str, ...]
    unmeasured: tuple[str, ...]
    totals: MarketTotals
    filter: MarketFilter
    takeaway: Takeaway

    @property
    def sectors(self) -> tuple[SectorCell, ...]:
        """All sectors in reading order."""
        return tuple(sector for group in self.groups for sector in group.sectors)

    @property
    def ranked(self) -> tuple[SectorCell, ...]:
        """Sectors as the bars list them: largest first, ties A to Z, those without a number last."""
        return tuple(sorted(self.sectors, key=lambda s: (-s.number, s.employers <= 0, s.name.name.casefold())))

    @property
    def total(self) -> int:
        """The measure summed over all sectors."""
        return sum(sector.number for sector in self.sectors)


def build_sector_map_figure(
    vocabulary: Vocabulary,
    totals: MarketTotals,
    counts: Sequence[SectorCountRow],
    base_counts: Sequence[SectorCountRow],
    best: Iterable[EmployerBriefRow],
    size_by: SizeBy,
    market_filter: MarketFilter,
) -> SectorMapFigure:
    """Put the map's figure together.

    Args:
        vocabulary: Names of sectors, groups, uses and clouds.
        totals: Counts under the filter.
        counts: Measures of each sector under the filter; a sector may be missing when it has none.
        base_counts: The same without a filter.
        best: The best recorded employers of each sector under the filter, in any order.
        size_by: What area stands for.
        market_filter: The filter behind `counts`.
    """
    now = {row.sector_id: row for row in counts}
    base = {row.sector_id: row for row in base_counts}
    named = named_by_sector(best, vocabulary)
    total = sum(_number(row, size_by) for row in counts)
    cells = {
        key: _sector_cell(sector, now.get(key), base.get(key), named[key], size_by, total)
        for key, sector in vocabulary.sectors.items()
    }
    columns = _columns(vocabulary)
    return SectorMapFigure(
        size_by=size_by,
        groups=_groups(vocabulary, columns, tuple(cells.values()), base),
        columns=columns,
        emptied=tuple(cell.id for cell in cells.values() if cell.employers <= 0),
        unmeasured=tuple(cell.id for cell in cells.values() if cell.employers > 0 and cell.weight <= 0),
        totals=totals,
        filter=market_filter,
        takeaway=_map_takeaway(vocabulary, tuple(cells.values()), now, size_by, market_filter),
    )


def _number(row: SectorCountRow | None, size_by: SizeBy) -> int:
    if row is None:
        return 0
    return {
        SizeBy.EMPLOYERS: row.employers,
        SizeBy.ROLES: row.roles,
        SizeBy.USES: row.uses,
        SizeBy.ADVERTS: row.adverts,
    }[size_by.counted]


def _weight(row: SectorCountRow | None, size_by: SizeBy) -> float:
    number = _number(row, size_by)
    return float(number > 0) if size_by is SizeBy.EQUAL else float(number)


def _sector_cell(
    sector: SectorRow,
    row: SectorCountRow | None,
    base: SectorCountRow | None,
    named: tuple[NamedEmployer, ...],
    size_by: SizeBy,
    total: int,
) -> SectorCell:
    number = _number(row, size_by)
    return SectorCell(
        id=sector.id,
        group_id=sector.group_id,
        name=sector.name,
        employers=row.employers if row else 0,
        number=number,
        weight=_weight(row, size_by),
        base_weight=_weight(base, size_by),
        share=number / total if total else None,
        named=named,
    )


def _groups(
    vocabulary: Vocabulary,
    columns: tuple[tuple[str, ...], ...],
    cells: tuple[SectorCell, ...],
    base: dict[str, SectorCountRow],
) -> tuple[GroupBlock, ...]:
    used = {cell.group_id for cell in cells}
    keys = (key for column in columns for key in column if key in used)
    return tuple(_group_block(vocabulary.groups[key], cells, base) for key in keys)


def _group_block(name: NameRow, cells: Iterable[SectorCell], base: dict[str, SectorCountRow]) -> GroupBlock:
    mine = [cell for cell in cells if cell.group_id == name.id]

    def order(cell: SectorCell) -> tuple[float, int, str]:
        row = base.get(cell.id)
        return -cell.base_weight, -(row.employers if row else 0), cell.name.name.casefold()

    return GroupBlock(
        id=name.id,
        name=name,
        employers=sum(cell.employers for cell in mine),
        number=sum(cell.number for cell in mine),
        sectors=tuple(sorted(mine, key=order)),
    )


def _columns(vocabulary: Vocabulary) -> tuple[tuple[str, ...], ...]:
    """Return the fixed columns; groups that only the user's data knows go below the last one."""
    known = {key for column in SECTOR_COLUMNS for key in column}
    extra = tuple(key for key in vocabulary.groups if key not in known)
    fixed = [tuple(key for key in column if key in vocabulary.groups) for column in SECTOR_COLUMNS]
    fixed[-1] += extra
    return tuple(fixed)


def _map_takeaway(
    vocabulary: Vocabulary,
    cells: tuple[SectorCell, ...],
    counts: dict[str, SectorCountRow],
    size_by: SizeBy,
    market_filter: MarketFilter,
) -> Takeaway:
    """Say who leads; of a single sector say how often AI work is named, unless the filter asks for it."""
    alive = [cell for cell in cells if cell.employers > 0]
    if len(alive) == 1 and size_by.counted is SizeBy.EMPLOYERS and not market_filter.values(Facet.USE_CASE):
        sector, row = vocabulary.sectors[alive[0].id], counts[alive[0].id]
        return choose_use_share(sector.name, sector.plural, sector.plural_ur, row.with_ai, row.employers)
    ranked = sorted(alive, key=lambda cell: (-cell.number, cell.name.name.casefold()))
    employers = sum(cell.employers for cell in alive)
    return choose_leader([(cell.name, cell.number) for cell in ranked], size_by, employers)
