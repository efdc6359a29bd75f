"""Listings against plain lists: whatever is asked in whatever order, they agree."""

from array import array

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.market import listing
from explorer.market.bits import bits_of
from explorer.market.listing import Listing

SIZE = 60


@pytest.fixture(autouse=True, scope="module")
def short_stretches() -> "object":
    """Some employers are then as many stretches as a million with the real length."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(listing, "STRETCH", 7)
        yield


@st.composite
def listings(draw: st.DrawFn) -> tuple[Listing, list[int]]:
    size = draw(st.integers(0, SIZE))
    places = draw(st.sets(st.integers(0, size - 1))) if size else set()
    if draw(st.booleans()):
        places = set(range(size))
    if draw(st.booleans()):
        return Listing(bits_of(places), range(size)), sorted(places)
    order = draw(st.permutations(range(size)))
    return Listing(bits_of(places), array("I", order)), [place for place in order if place in places]


ROWS = st.one_of(st.none(), st.integers(-SIZE - 3, SIZE + 3))
SLICES = st.builds(slice, ROWS, ROWS, st.one_of(st.none(), st.integers(-4, 4).filter(bool)))


@given(listings(), st.lists(SLICES, max_size=4))
@settings(max_examples=300)
def test_rows_are_those_of_the_whole_order(made: tuple[Listing, list[int]], asked: list[slice]) -> None:
    rows, expected = made
    assert len(rows) == len(expected)
    assert bool(rows) == bool(expected)
    for one in asked:
        assert list(rows[one]) == expected[one]
    assert list(rows) == expected
    assert list(reversed(rows)) == expected[::-1]


@given(listings(), st.lists(st.integers(-SIZE - 3, SIZE + 3), max_size=6))
@settings(max_examples=300)
def test_one_row_and_its_place_name_each_other(made: tuple[Listing, list[int]], asked: list[int]) -> None:
    rows, expected = made
    for at in asked:
        if -len(expected) <= at < len(expected):
            assert rows[at] == expected[at]
        else:
            with pytest.raises(IndexError):
                rows[at]
        assert rows.row_of(at) == (expected.index(at) if at in expected else None)


def test_only_as_much_of_the_order_is_walked_as_is_asked_for() -> None:
    rows = Listing(bits_of(range(0, SIZE, 2)), array("I", reversed(range(SIZE))))
    assert list(rows[:3]) == [58, 56, 54]
    assert rows._before == [0, 3]
    assert rows.row_of(0) == 29
    assert len(rows._before) > 3
