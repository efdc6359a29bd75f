"""Keeps the facet pane, the chips and the counter on the figures of the current filter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from explorer.market.filters import NOT_RECORDED, Facet, MarketFilter
from explorer.market.rows import FacetCount, MarketTotals
from explorer.widgets.chip_bar import Chip, ChipBar
from explorer.widgets.facet_list import FacetGroupSpec, FacetPane, FacetValue
from explorer.workspace import formatting
from explorer.workspace.context import TabContext
from explorer.workspace.selection import Selection

if TYPE_CHECKING:
    from sqlmodel import Session

_CONFIDENCE_MARK = "mark-"


@dataclass(frozen=True, slots=True)
class FilterAnswer:
    """What a filter leaves: the counter's numbers and the counts of every facet's values."""

    totals: MarketTotals
    counts: dict[Facet, tuple[FacetCount, ...]]


def ask_filter(session: Session, chosen: MarketFilter) -> FilterAnswer:
    """Count everything that the facet pane and the counter show."""
    from explorer.market import queries

    return FilterAnswer(queries.load_totals(session, chosen), queries.load_facet_counts(session, chosen))
