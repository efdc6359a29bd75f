"""Sets of employers against sets of numbers."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.market.bits import bits_of, first_places, flags, to_blob
from explorer.market.filters import Facet, MarketFilter
from explorer.market.index import EmployerIndex, Measure
from explorer.market.rows import EmployerOrder
from explorer.market.sorting import SortKey
from explorer.market.values import DamagedValueError

SIZE = 70
BY_NAME = (SortKey(EmployerOrder.NAME),)
PLACES = st.sets(st.integers(0, SIZE - 1))


@given(PLACES)
def test_a_set_keeps_its_places(places: set[int]) -> None:
    bits = bits_of(places)
    assert bits.bit_count() == len(places)
    assert int.from_bytes(to_blob(bits), "little") == bits
    assert set(first_places(bits, SIZE)) == places
    assert [place for place, flag in enumerate(flags(bits, SIZE)) if flag] == sorted(places)


@given(PLACES, st.integers(0, 5))
def test_the_first_places_are_the_lowest(places: set[int], count: int) -> None:
    assert list(first_places(bits_of(places), count)) == sorted(places)[:count]


def test_nobody_is_a_set_too() -> None:
    assert (bits_of(()), to_blob(0), flags(0, 0), list(first_places(0, 3))) == (0, b"", b"", [])
    assert flags(0, 3) == b"\0\0\0"


@given(st.lists(st.integers(0, 300), max_size=SIZE), PLACES)
def test_a_total_adds_up_the_digits(numbers: list[int], places: set[int]) -> None:
    digits = {
        str(digit): bits_of(place for place, number in enumerate(numbers) if number >> digit & 1) for digit in range(9)
    }
    index = EmployerIndex(len(numbers), lambda _: [(digit, to_blob(bits)) for digit, bits in digits.items()], no_order)
    among = bits_of(place for place in places if place < len(numbers))
    assert index.total(Measure.ADVERTS, among) == sum(numbers[place] for place in first_places(among, SIZE))
    assert index.above_zero(Measure.ADVERTS).bit_count() == sum(1 for number in numbers if number)


def no_order(_key: SortKey) -> tuple[bytes, bytes]:
    return b"", b""


def test_values_that_nobody_has_keep_nobody() -> None:
    index = EmployerIndex(2, lambda _: [("banking", b"\x01")], no_order)
    assert index.passing(MarketFilter()) == 0b11
    assert index.passing(MarketFilter.of({Facet.SECTOR: ("banking", "no-such-sector")})) == 0b01
    assert index.passing(MarketFilter.of({Facet.SECTOR: ("no-such-sector",)})) == 0
    assert index.passing(MarketFilter.of({Facet.SECTOR: ("no-such-sector",)}), Facet.SECTOR) == 0b11


@pytest.mark.parametrize("blob", [b"\x04", b"\xff\xff"])
def test_a_set_of_employers_that_are_not_there_is_damage(blob: bytes) -> None:
    with pytest.raises(DamagedValueError, match="not there"):
        EmployerIndex(2, lambda _: [("banking", blob)], no_order).sets(Facet.SECTOR)


@pytest.mark.parametrize("digit", ["q", "-1", "64", "9999999999", ""])
def test_a_digit_that_no_number_has_is_damage(digit: str) -> None:
    with pytest.raises(DamagedValueError, match="digits"):
        EmployerIndex(2, lambda _: [(digit, b"\x01")], no_order).total(Measure.USES, 3)


@pytest.mark.parametrize("order", [[0], [0, 1, 1], [0, 2], [0, 1 << 31]])
def test_an_order_of_other_employers_is_damage(order: list[int]) -> None:
    index = EmployerIndex(2, lambda _: [], lambda _key: (array("I", order).tobytes(), b""))
    with pytest.raises(DamagedValueError):
        index.listing(0b11, BY_NAME)


def test_an_order_cut_off_is_damage() -> None:
    with pytest.raises(DamagedValueError):
        EmployerIndex(2, lambda _: [], lambda _key: (b"\0\0\0\0\1", b"")).listing(3, BY_NAME)
