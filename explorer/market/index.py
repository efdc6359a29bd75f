"""The index of the employers: what every filter, count and order is answered from, without asking SQLite again.

A database holds for every facet value, link and measure the set of its employers (`explorer.market.bits`), worked out
when it was built. What is asked for is read once and kept: 522 employers take 100 KB, a million about 60 MB.

Numbers are kept as sets, too, one for each binary digit: digit `d` of the adverts is the set of the employers whose
number of adverts has bit `d`. The adverts of any set of employers are then the sum of ``2 ** d`` times the employers
it shares with digit `d` (O'Neil and Quass, "Improved Query Performance with Variant Indexes", SIGMOD 1997).
"""

import sys
from array import array
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from itertools import accumulate

from explorer.market.bits import Bits, flags
from explorer.market.filters import Facet, MarketFilter
from explorer.market.listing import Listing
from explorer.market.sorting import BEST_RECORDED_FIRST, Sort, SortKey
from explorer.market.values import DamagedValueError


class Link(StrEnum):
    """What else ties employers to values, beside the facets."""

    CLIENT_CLOUD = "client-cloud"
    PARTNER_CLOUD = "partner-cloud"
    VENDOR_CLOUD = "vendor-cloud"
    PLANNED_CLOUD = "planned-cloud"
    TRAINING_CLOUD = "training-cloud"
    COMPANY_WIDE_CLOUD = "company-wide-cloud"
    """Clouds in use of which all evidence speaks of the whole company, its parent or a sister abroad."""
    VENDOR_CLAIMED_CLOUD = "vendor-claimed-cloud"
    """Clouds in use of which all evidence comes from those who sell a platform."""
    CITED = "cited"
    """The sources that an employer's own row cites."""
    CITED_ANYWHERE = "cited-anywhere"
    """The sources that its row or any of its uses, clouds, roles and adverts cites."""


class Measure(StrEnum):
    """A number recorded of every employer. The facts are counted by the confidence of each."""

    FACTS = "facts"
    ROLES = "roles"
    USES = "uses"
    AI_USES = "ai-uses"
    ADVERTS = "adverts"
    CLOUDS_IN_USE = "clouds-in-use"
    CLIENT_CLOUDS = "client-clouds"
    OFFICIAL = "confidence-official"
    REPORTED = "confidence-reported"
    ESTIMATE = "confidence-estimate"
    GENERAL = "confidence-general"


Property = Facet | Link | Measure
MOST_SORTED_AT_ONCE = 50_000
"""Employers that Python's own sort puts in order by several keys. It holds up every other thread meanwhile, a third of
a second for a million; NumPy takes 0.1 s and holds up nobody, but is not worth its import for a few."""
_DIGITS = frozenset(map(str, range(64)))
ReadSets = Callable[[Property], Iterable[tuple[str, bytes]]]
ReadOrder = Callable[[SortKey], tuple[bytes, bytes]]
Find = Callable[[str], Bits]


class EmployerIndex:
    """All employers of one database as sets. Unchanging; threads may share it.

    Args:
        size: Number of employers.
        read_sets: Returns the values of a property with their sets, in the order of the property's list.
        read_order: Returns the places in the order of a key, as little-endian 32-bit numbers, and the set of the
            positions where an employer differs from the one before.
        find: Returns the employers whose names answer a text.

    Attributes:
        size: Number of employers.
        everyone: The set of all.
    """

    def __init__(self, size: int, read_sets: ReadSets, read_order: ReadOrder, find: Find = lambda _text: 0) -> None:
        self.size = size
        self.everyone: Bits = (1 << size) - 1
        self._read_sets, self._read_order, self._find = read_sets, read_order, find
        self._sets: dict[Property, Mapping[str, Bits]] = {}
        self._orders: dict[SortKey, array[int]] = {}
        self._ranks: dict[SortKey, array[int]] = {}
        self._composed: tuple[Sort, array[int]] | None = None

    def sets(self, of: Property) -> Mapping[str, Bits]:
        """Return the employers of every value of a property, in the order of its list.

        Raises:
            DamagedValueError: The database names employers that it does not have.
        """
        if of not in self._sets:
            found = {value: int.from_bytes(blob, "little") for value, blob in self._read_sets(of)}
            if any(bits > self.everyone for bits in found.values()):
                raise DamagedValueError(f"the index of {of} names employers that are not there")
            if isinstance(of, Measure) and not found.keys() <= _DIGITS:
                raise DamagedValueError(f"the index of {of} has digits that no number has")
            self._sets[of] = found
        return self._sets[of]

    def passing(self, market_filter: MarketFilter, leaving_out: Facet | None = None) -> Bits:
        """Return the employers that pass a filter.

        Args:
            market_filter: The choices: values of a facet mean "or", facets mean "and".
            leaving_out: A facet whose choice is ignored: counts beside a facet follow every other facet.
        """
        passing = self._find(market_filter.text) if market_filter.text else self.everyone
        for facet, values in market_filter.chosen:
            if facet != leaving_out:
                passing &= self.having(facet, *values)
        return passing

    def having(self, of: Property, *values: str) -> Bits:
        """Return the employers that have one of these values; unknown values have none."""
        sets = self.sets(of)
        found = 0
        for value in values:
            found |= sets.get(value, 0)
        return found

    def above_zero(self, measure: Measure) -> Bits:
        """Return the employers whose measure is not 0."""
        return self.having(measure, *self.sets(measure))

    def total(self, measure: Measure, employers: Bits) -> int:
        """Return the sum of a measure over a set of employers."""
        digits = self.sets(measure).items()
        return sum((employers & bits).bit_count() << int(digit) for digit, bits in digits)

    def listing(self, employers: Bits, sort: Sort) -> Listing:
        """Return a set of employers as rows, sorted.

        Raises:
            DamagedValueError: An order of the database is none.
        """
        return Listing(employers, self._everyone_sorted(sort))

    def _everyone_sorted(self, sort: Sort) -> "array[int] | range":
        if sort == BEST_RECORDED_FIRST:
            return range(self.size)  # what places are
        if len(sort) == 1:
            return self._order(sort[0])
        composed = self._composed
        if composed is None or composed[0] != sort:
            places = self._sorted_by_columns(sort) if self.size > MOST_SORTED_AT_ONCE else self._sorted_at_once(sort)
            self._composed = composed = (sort, places)  # the latest only: each takes 4 bytes an employer
        return composed[1]

    def _sorted_at_once(self, sort: Sort) -> "array[int]":
        *earlier, last = sort
        places = self._order(last)
        for key in reversed(earlier):  # sorting is stable: what was sorted before stays so among equals
            places = array("I", sorted(places, key=self._rank(key).__getitem__))
        return places

    def _sorted_by_columns(self, sort: Sort) -> "array[int]":
        import numpy

        columns = []
        for key in reversed(sort):
            begins = numpy.frombuffer(flags(self._begins(key), self.size), numpy.uint8)
            ranks = numpy.empty(self.size, numpy.uint32)
            ranks[numpy.frombuffer(self._order(key), numpy.uint32)] = numpy.cumsum(begins, dtype=numpy.uint32)
            columns.append(ranks)
        return array("I", numpy.lexsort(columns).astype(numpy.uint32).tobytes())

    def _order(self, key: SortKey) -> "array[int]":
        if key not in self._orders:
            self._orders[key] = self._decoded(self._read_order(key)[0])
        return self._orders[key]

    def _rank(self, key: SortKey) -> "array[int]":
        """Return for each place how many different employers stand before it; equals have equal ranks."""
        if key not in self._ranks:
            ranks = array("I", bytes(4 * self.size))
            for place, rank in zip(self._order(key), accumulate(flags(self._begins(key), self.size)), strict=True):
                ranks[place] = rank
            self._ranks[key] = ranks
        return self._ranks[key]

    def _begins(self, key: SortKey) -> Bits:
        begins = int.from_bytes(self._read_order(key)[1], "little")
        if begins > self.everyone:
            raise DamagedValueError("an order of the employers is longer than their list")
        return begins

    def _decoded(self, blob: bytes) -> "array[int]":
        order = array("I")
        try:
            order.frombytes(blob)
        except ValueError as error:
            raise DamagedValueError(str(error)) from error
        if sys.byteorder == "big":
            order.byteswap()
        if len(order) != self.size or max(order, default=-1) >= self.size:
            raise DamagedValueError("an order of the employers has other employers than the database")
        return order
