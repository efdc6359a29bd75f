"""The rows behind the sector map, whatever draws them: the window's tab or an export without a window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.figures.measures import SizeBy
from explorer.figures.sector_drill import SectorDrillFigure, build_sector_drill_figure
from explorer.figures.sector_map import SectorMapFigure, build_sector_map_figure
from explorer.market.filters import NOT_RECORDED, Facet, MarketFilter
from explorer.market.rows import EmployerBriefRow, MarketTotals, SectorCountRow

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader
    from explorer.workspace.market_service import MarketBase

NAMED_PER_SECTOR = 40
"""How many employers a cell may name at most; no screen or picture has room for more."""


@dataclass(frozen=True, slots=True)
class SectorRows:
    """What one filter leaves of the market.

    Attributes:
        drilled_id: The sector that is looked into, `None` for the whole map.
        employers: Its employers, best recorded first; empty for the whole map.
    """

    chosen: MarketFilter
    totals: MarketTotals
    counts: tuple[SectorCountRow, ...]
    best: tuple[EmployerBriefRow, ...]
    drilled_id: str | None
    employers: tuple[EmployerBriefRow, ...]


def drilled_sector(chosen: MarketFilter) -> str | None:
    """Return the sector that a filter looks into: the only one it asks for. Breadcrumb and chip are this filter."""
    values = chosen.values(Facet.SECTOR)
    return values[0] if len(values) == 1 and values[0] != NOT_RECORDED else None


def load_sector_rows(reader: MarketReader, chosen: MarketFilter) -> SectorRows:
    """Read what the map, the bars and the table of sectors show under a filter."""
    from explorer.market import queries

    drilled = drilled_sector(chosen)
    return SectorRows(
        chosen,
        queries.load_totals(reader, chosen),
        queries.load_sector_counts(reader, chosen),
        () if drilled else queries.load_best_recorded(reader, chosen, NAMED_PER_SECTOR),
        drilled,
        queries.load_sector_employers(reader, chosen, drilled) if drilled else (),
    )


def build_map(base: MarketBase, rows: SectorRows, size_by: SizeBy) -> SectorMapFigure:
    """Build the figure of the whole map, also used by the bars and the table."""
    return build_sector_map_figure(
        base.vocabulary, rows.totals, rows.counts, base.sector_counts, rows.best, size_by, rows.chosen
    )


def build_drill(base: MarketBase, rows: SectorRows) -> SectorDrillFigure:
    """Build the figure of the one sector that is looked into; call only where `rows.drilled_id` is set."""
    assert rows.drilled_id is not None
    return build_sector_drill_figure(base.vocabulary, rows.totals, rows.drilled_id, rows.employers, rows.chosen)
