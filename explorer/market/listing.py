"""Employers in an order, found as far as someone looks."""

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import compress
from typing import overload

from typing_extensions import override

from explorer.market.bits import Bits, flags

STRETCH = 8192
"""Places of an order that are looked at together: a fraction of a millisecond in which no other thread has its turn."""


class Listing(Sequence[int]):
    """The employers of a set as rows: their places, in an order of all places.

    A filter over a million employers leaves a listing at once. Its length is known from the set; which employers
    stand in some rows is found when they are asked for, by walking the order as far as there, once. Slices are
    arrays. One thread at a time may ask.

    Args:
        employers: The set.
        order: The places of everyone; a range where employers stand in the order of their places.
    """

    def __init__(self, employers: Bits, order: "array[int] | range") -> None:
        self._order = order
        self._size = employers.bit_count()
        self._is_everyone = self._size == len(order)
        self._has = b"" if self._is_everyone else flags(employers, len(order))
        self._before = [0]
        """How many rows stand before each stretch of the order that was walked, and before the next one."""

    @override
    def __len__(self) -> int:
        return self._size

    @override
    def __iter__(self) -> Iterator[int]:
        for stretch in range(-(-len(self._order) // STRETCH)):
            yield from self._rows_in(stretch)

    @overload
    def __getitem__(self, at: int) -> int: ...
    @overload
    def __getitem__(self, at: slice) -> "array[int]": ...
    @override
    def __getitem__(self, at: int | slice) -> "int | array[int]":
        if isinstance(at, slice):
            start, stop, step = at.indices(self._size)
            rows = range(start, stop, step)
            if not rows:
                return array("I")
            low, high = min(rows[0], rows[-1]), max(rows[0], rows[-1])
            return self._between(low, high + 1)[:: abs(step)] if step > 0 else self._between(low, high + 1)[::step]
        row = range(self._size)[at]
        return self._between(row, row + 1)[0]

    def row_of(self, place: int) -> int | None:
        """Return the row of an employer; `None` when it is not listed."""
        if not 0 <= place < len(self._order) or not (self._is_everyone or self._has[place]):
            return None
        stretch = 0
        while place not in self._places_in(stretch):
            stretch += 1
        position = self._places_in(stretch).index(place)
        self._walk_past(stretch - 1)
        return self._before[stretch] + self._flags_in(stretch).count(1, 0, position)

    def _between(self, start: int, stop: int) -> "array[int]":
        """Return the places in rows that are there."""
        if self._is_everyone:
            return array("I", self._order[start:stop])
        while self._before[-1] < stop:
            self._walk_past(len(self._before) - 1)
        stretch = bisect_right(self._before, start) - 1
        skipped = start - self._before[stretch]
        found = array("I")
        while len(found) < skipped + stop - start:
            found.extend(self._rows_in(stretch))
            stretch += 1
        return found[skipped : skipped + stop - start]

    def _walk_past(self, stretch: int) -> None:
        for walked in range(len(self._before) - 1, stretch + 1):
            self._before.append(self._before[walked] + self._flags_in(walked).count(1))

    def _rows_in(self, stretch: int) -> "array[int]":
        return array("I", compress(self._places_in(stretch), self._flags_in(stretch)))

    def _places_in(self, stretch: int) -> "array[int] | range":
        return self._order[stretch * STRETCH : (stretch + 1) * STRETCH]

    def _flags_in(self, stretch: int) -> bytes:
        places = self._places_in(stretch)
        if self._is_everyone:
            return b"\1" * len(places)
        if isinstance(places, range):
            return self._has[places.start : places.stop]
        return bytes(map(self._has.__getitem__, places))
