"""Employers as maps and tables show them."""

import json
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from explorer.market.bits import first_places
from explorer.market.filters import Facet, MarketFilter
from explorer.market.index import Measure
from explorer.market.listing import Listing
from explorer.market.reader import MarketReader
from explorer.market.rows import Basis, Confidence, EmployerBriefRow
from explorer.market.sorting import Sort
from explorer.market.values import known, split

BRIEFS_KEPT = 4096
"""Employers kept once they were loaded: every one of the bundled data, and some screens of a larger directory."""

_BRIEF = """
    SELECT own.place, employer.id, name, name_ur, short_name, own.aliases, sector_id, hq_city_id, ownership,
        founded, employees_low, employees_high, own.use_case_ids, own.ai_use_count, own.clouds_in_use,
        own.clouds_for_clients, own.role_count, own.advert_count, own.facts, own.source_count, confidence, basis
    FROM employer JOIN employer_summary AS own ON own.key = employer.key"""


def load_employer_order(reader: MarketReader, market_filter: MarketFilter, sort: Sort) -> Listing:
    """Load the places of the employers that pass a filter, sorted; rows are then loaded for what is on screen.

    Args:
        reader: Where to ask.
        market_filter: Which employers.
        sort: By what: `BEST_RECORDED` and `LESS_KNOWN` as they say, names of all kinds from A to Z, numbers from few
            to many, `CONFIDENCE` from best to weakest. Ties are best recorded first.
    """
    return reader.index.listing(reader.index.passing(market_filter), sort)


def load_employer_briefs(reader: MarketReader, places: Iterable[int]) -> tuple[EmployerBriefRow, ...]:
    """Load employers by place, in the order asked; places that no employer has are left out."""
    wanted = tuple(places)
    kept = reader.briefs
    missing = [place for place in wanted if place not in kept]
    if missing:
        if len(kept) + len(missing) > BRIEFS_KEPT:
            kept = {place: kept[place] for place in wanted if place in kept}
        statement = f"{_BRIEF} WHERE own.place IN (SELECT value FROM json_each(?))"
        # A new dictionary in place of the old: another thread may be reading that one.
        kept = kept | {row[0]: brief_row(row) for row in reader.rows(statement, json.dumps(missing))}
        reader.briefs = kept
    return tuple(kept[place] for place in wanted if place in kept)


def load_employer_place(reader: MarketReader, employer_id: str) -> int | None:
    """Load the place of an employer; `None` when there is none of that id."""
    statement = "SELECT place FROM employer JOIN employer_summary AS own ON own.key = employer.key WHERE id = ?"
    for (place,) in reader.rows(statement, employer_id):
        found: int = place
        return found
    return None


def load_employer_ids(reader: MarketReader) -> tuple[str, ...]:
    """Load the ids of all employers, in the order of their file."""
    return tuple(id_ for (id_,) in reader.rows("SELECT id FROM employer ORDER BY key"))


def load_employer_brief(reader: MarketReader, employer_id: str) -> EmployerBriefRow | None:
    """Load one employer by id; `None` when there is none."""
    rows = reader.rows(f"{_BRIEF} WHERE employer.id = ?", employer_id)
    return brief_row(rows[0]) if rows else None


def load_best_recorded(
    reader: MarketReader, market_filter: MarketFilter, per_sector: int
) -> tuple[EmployerBriefRow, ...]:
    """Load the employers that the map names: in each sector those with most facts, and at least one.

    Args:
        reader: Where to ask.
        market_filter: Which employers.
        per_sector: At most so many of each sector.

    Returns:
        Sectors in the order of the vocabulary; best first inside a sector.
    """
    index = reader.index
    recorded = index.passing(market_filter) & index.above_zero(Measure.FACTS)
    sectors = (id_ for (id_,) in reader.rows("SELECT id FROM sector ORDER BY key"))
    best = (first_places(recorded & index.having(Facet.SECTOR, sector), per_sector) for sector in sectors)
    return load_employer_briefs(reader, chain.from_iterable(best))


def load_sector_employers(
    reader: MarketReader, market_filter: MarketFilter, sector_id: str
) -> tuple[EmployerBriefRow, ...]:
    """Load every employer of one sector that passes the filter, best recorded first."""
    index = reader.index
    passing = index.passing(market_filter) & index.having(Facet.SECTOR, sector_id)
    return load_employer_briefs(reader, first_places(passing, passing.bit_count()))


def brief_row(row: Sequence[Any]) -> EmployerBriefRow:
    """Return what the columns of a brief say."""
    _, id_, name, name_ur, short_name, aliases, sector_id, city_id, ownership, founded, staff_low, staff_high, *rest = (
        row
    )
    uses, ai_uses, in_use, for_clients, roles, adverts, facts, sources, confidence, basis = rest
    return EmployerBriefRow(
        id=id_,
        name=name,
        name_ur=name_ur,
        short_name=short_name,
        aliases=split(aliases),
        sector_id=sector_id,
        hq_city_id=city_id,
        ownership=ownership,
        founded=founded,
        staff_low=staff_low,
        staff_high=staff_high,
        use_case_ids=split(uses),
        ai_uses=ai_uses,
        clouds_in_use=split(in_use),
        clouds_for_clients=split(for_clients),
        roles=roles,
        adverts=adverts,
        facts=facts,
        sources=sources,
        confidence=known(Confidence, confidence),
        basis=known(Basis, basis),
    )
