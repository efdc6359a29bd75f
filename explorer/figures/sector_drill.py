"""One sector looked into: a cell for each of its employers."""

from collections.abc import Sequence
from dataclasses import dataclass

from explorer.figures.named_employers import Detail, best_first, employer_detail, recorded_name, short_forms
from explorer.figures.takeaways import Takeaway, choose_use_share
from explorer.market.filters import MarketFilter
from explorer.market.rows import EmployerBriefRow, MarketTotals, NameRow, Vocabulary


@dataclass(frozen=True, slots=True)
class DrillCell:
    """One employer of a drilled sector.

    Attributes:
        city: Head office; `None` when it is not recorded.
        ownership: As recorded ("public" is stock-listed); `None` when it is not.
        has_facts: Whether more than name, place and owner is recorded.
    """

    id: str
    name: str
    name_ur: str | None
    short_forms: tuple[str, ...]
    detail: Detail | None
    city: NameRow | None
    ownership: str | None
    has_facts: bool


@dataclass(frozen=True, slots=True)
class SectorDrillFigure:
    """One sector with a cell for each employer, best recorded first.

    Attributes:
        employers: How many pass the filter; more than `cells` when the caller did not hand in all of them.
    """

    sector_id: str
    group_id: str
    sector: NameRow
    cells: tuple[DrillCell, ...]
    employers: int
    with_ai: int
    totals: MarketTotals
    filter: MarketFilter
    takeaway: Takeaway


def build_sector_drill_figure(
    vocabulary: Vocabulary,
    totals: MarketTotals,
    sector_id: str,
    employers: Sequence[EmployerBriefRow],
    market_filter: MarketFilter,
    *,
    employer_count: int | None = None,
) -> SectorDrillFigure:
    """Put the figure of one sector together.

    Args:
        vocabulary: Names of cities, uses and clouds.
        totals: Counts under the filter.
        sector_id: The sector that is looked into.
        employers: Its employers under the filter, in any order.
        market_filter: The filter in force.
        employer_count: How many there are when `employers` is only their beginning.
    """
    sector = vocabulary.sectors[sector_id]
    rows = sorted((row for row in employers if row.sector_id == sector_id), key=best_first)
    with_ai = sum(1 for row in rows if row.ai_uses)
    count = len(rows) if employer_count is None else employer_count
    return SectorDrillFigure(
        sector_id=sector_id,
        group_id=sector.group_id,
        sector=sector.name,
        cells=tuple(_drill_cell(row, vocabulary) for row in rows),
        employers=count,
        with_ai=with_ai,
        totals=totals,
        filter=market_filter,
        takeaway=choose_use_share(sector.name, sector.plural, sector.plural_ur, with_ai, count),
    )


def _drill_cell(row: EmployerBriefRow, vocabulary: Vocabulary) -> DrillCell:
    return DrillCell(
        id=row.id,
        name=row.name,
        name_ur=row.name_ur,
        short_forms=short_forms(row),
        detail=employer_detail(row, vocabulary),
        city=recorded_name(vocabulary.cities, row.hq_city_id) if row.hq_city_id else None,
        ownership=row.ownership,
        has_facts=row.facts > 0,
    )
