"""The employers of a filter in an order: places for all, rows for a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.market.filters import MarketFilter
from explorer.market.rows import EmployerBriefRow, MarketTotals
from explorer.market.search.answers import Spelling
from explorer.market.sorting import Sort
from explorer.tabs.employer_model import PAGE_ROWS

if TYPE_CHECKING:
    from explorer.market.listing import Listing
    from explorer.market.reader import MarketReader


@dataclass(frozen=True, slots=True)
class EmployerList:
    """Employers of a filter.

    Attributes:
        spelling: How the filter's text was read.
        places: Places of all of them, in order; only questions look into it, away from the GUI thread.
        first_page: Rows of the first places.
    """

    chosen: MarketFilter
    totals: MarketTotals
    spelling: Spelling
    places: Listing
    first_page: tuple[EmployerBriefRow, ...]


def load_employer_list(reader: MarketReader, chosen: MarketFilter, sort: Sort) -> EmployerList:
    """Read who passes a filter, sorted, and the rows that a table shows first."""
    from explorer.market import queries

    places = queries.load_employer_order(reader, chosen, sort)
    first = queries.load_employer_briefs(reader, places[:PAGE_ROWS])
    spelling = reader.named(chosen.text).spelling
    return EmployerList(chosen, queries.load_totals(reader, chosen), spelling, places, first)


def load_employer_page(reader: MarketReader, places: Listing, page: int) -> tuple[EmployerBriefRow, ...]:
    """Read the rows of a page."""
    from explorer.market import queries

    return queries.load_employer_briefs(reader, places[page * PAGE_ROWS : (page + 1) * PAGE_ROWS])


def load_employer_row(reader: MarketReader, places: Listing, employer_id: str) -> int | None:
    """Find the row of an employer; `None` when the list is without it."""
    from explorer.market import queries

    place = queries.load_employer_place(reader, employer_id)
    return None if place is None else places.row_of(place)
