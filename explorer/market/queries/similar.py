"""Employers that have something in common with one, most first, found by sets: no row is read that is not needed."""

from collections.abc import Iterator, Sequence

from explorer.market.bits import Bits
from explorer.market.filters import Facet
from explorer.market.index import EmployerIndex, Link, Property
from explorer.market.queries.employers import load_employer_briefs, load_employer_place
from explorer.market.reader import MarketReader
from explorer.market.rows import EmployerBriefRow, EmployerOrder
from explorer.market.sorting import SortKey

LAST_READ = 512
"""Of the last ones, which are alike in everything that counts, so many are read at most, from A to Z."""


def load_similar(
    reader: MarketReader, employer: EmployerBriefRow, most: int
) -> tuple[tuple[EmployerBriefRow, ...], int]:
    """Load those that resemble an employer most.

    Args:
        reader: Where to ask.
        employer: The one.
        most: How many of the best are wanted.

    Returns:
        At least the best, in no order and perhaps with others that are as good, and the number of all that share a
        use, a cloud in use or the sector.
    """
    index, place = reader.index, load_employer_place(reader, employer.id)
    uses, clouds, sector = employer.use_case_ids, employer.clouds_in_use, employer.sector_id
    resembling = index.having(Facet.USE_CASE, *uses) | index.having(Facet.PLATFORM, *clouds)
    resembling |= index.having(Facet.SECTOR, sector)
    if place is not None:
        resembling &= ~(1 << place)
    shared = (
        _sets(index, Facet.USE_CASE, uses),
        _sets(index, Facet.PLATFORM, clouds),
        _sets(index, Link.CLIENT_CLOUD, employer.clouds_for_clients),
        _sets(index, Facet.SECTOR, (sector,)),
        _sets(index, Facet.CITY, () if employer.hq_city_id is None else (employer.hq_city_id,)),
    )
    found: list[EmployerBriefRow] = []
    for alike in _most_first(resembling, shared):
        places = index.listing(alike, (SortKey(EmployerOrder.NAME),))[:LAST_READ]
        found += load_employer_briefs(reader, places)
        if len(found) >= most:
            break
    return tuple(found), resembling.bit_count()


def _sets(index: EmployerIndex, of: Property, values: Sequence[str]) -> tuple[Bits, ...]:
    return tuple(index.having(of, value) for value in values)


def _most_first(employers: Bits, shared: Sequence[Sequence[Bits]]) -> Iterator[Bits]:
    """Yield the employers in sets that share equally much, those that share most of the first kind first."""
    if not employers:
        return
    if not shared:
        yield employers
        return
    for level in reversed(_by_number(employers, shared[0])):
        yield from _most_first(level, shared[1:])


def _by_number(employers: Bits, sets: Sequence[Bits]) -> list[Bits]:
    """Return the employers by the number of sets they are in, from none to all of them."""
    levels = [employers]
    for bits in sets:
        stay = [level & ~bits for level in levels]
        rise = [level & bits for level in levels]
        levels = [here | risen for here, risen in zip([*stay, 0], [0, *rise], strict=True)]
    return levels
