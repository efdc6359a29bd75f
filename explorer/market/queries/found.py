"""What a search over everything finds, with the few words by which a list of results tells namesakes apart."""

import json
from collections.abc import Callable

from explorer.market.filters import MarketFilter
from explorer.market.queries.employers import load_employer_place
from explorer.market.reader import MarketReader
from explorer.market.search.answers import FoundGroup, FoundThing, SearchGroup
from explorer.market.search.findable import SearchKind

_ABOUT = {
    SearchKind.EMPLOYER: "sector_id",
    SearchKind.PLATFORM: "vendor",
    SearchKind.CERTIFICATION: "exam_code",
    SearchKind.SOURCE: "publisher",
}
_ONLY_LATIN = frozenset({SearchKind.PLATFORM, SearchKind.CERTIFICATION, SearchKind.SOURCE})
"""Kinds whose names are never translated."""


def load_found(
    reader: MarketReader, text: str, limit: int, is_wanted: Callable[[], bool] = lambda: True
) -> tuple[FoundGroup, ...] | None:
    """Find things of every kind by name.

    Args:
        reader: Where to ask.
        text: What was typed, whatever it is.
        limit: At most so many things altogether; every kind gets its fair share.
        is_wanted: Whether anybody still waits for the answer.

    Returns:
        The kinds with matches, that with the closest match first; `None` when the answer is no longer wanted.
    """
    groups = reader.search(text, limit, is_wanted)
    return None if groups is None else tuple(_load_group(reader, group) for group in groups)


def _load_group(reader: MarketReader, group: SearchGroup) -> FoundGroup:
    kind = group.kind
    name_ur = "NULL" if kind in _ONLY_LATIN else "name_ur"
    statement = f"""
        SELECT id, {name_ur}, {_ABOUT.get(kind, "NULL")}
        FROM {kind} WHERE id IN (SELECT value FROM json_each(?))"""
    ids = json.dumps([match.id for match in group.matches])
    told = {id_: (urdu, about) for id_, urdu, about in reader.rows(statement, ids)}
    things = tuple(FoundThing(match, *told[match.id]) for match in group.matches)
    return FoundGroup(kind, things, group.total, group.is_total_exact)


def load_is_listed(reader: MarketReader, employer_id: str, market_filter: MarketFilter) -> bool:
    """Tell whether an employer passes a filter; one that is not recorded passes none."""
    place = load_employer_place(reader, employer_id)
    return place is not None and bool(reader.index.passing(market_filter) >> place & 1)
