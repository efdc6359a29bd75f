"""How many employers each value of a facet would leave."""

from explorer.market.filters import NOT_RECORDED, Facet, MarketFilter
from explorer.market.index import EmployerIndex
from explorer.market.reader import MarketReader
from explorer.market.rows import FacetCount


def load_facet_counts(reader: MarketReader, market_filter: MarketFilter) -> dict[Facet, tuple[FacetCount, ...]]:
    """Count employers by the values of every facet.

    The counts of a facet follow the choices of every other facet, so that a user sees what one more choice
    brings.

    Returns:
        For each facet its values, also those at zero, by how many employers have them without any filter,
        then by name; `NOT_RECORDED` stands last.
    """
    index = reader.index
    passing = index.passing(market_filter)
    found = {}
    for facet in Facet:
        others = index.passing(market_filter, facet) if market_filter.values(facet) else passing
        sets = index.sets(facet)
        found[facet] = tuple(FacetCount(value, (sets[value] & others).bit_count()) for value in _listed(index, facet))
    return found


def _listed(index: EmployerIndex, facet: Facet) -> list[str]:
    sets = index.sets(facet)
    return sorted(sets, key=lambda value: (value == NOT_RECORDED, -sets[value].bit_count()))
