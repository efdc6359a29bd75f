"""Lines broken where texts stand, labels pushed apart."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.charts.segments import break_segment, overlaps, spread
from explorer.figures.treemap import Rect

PLACES = st.floats(-50, 150)


def test_a_line_is_broken_where_a_text_stands() -> None:
    assert break_segment((0, 5, 10, 5), [Rect(4, 0, 2, 10)]) == [(0, 5, 4, 5), (6, 5, 10, 5)]
    assert break_segment((0, 5, 10, 5), [Rect(4, 0, 2, 10)], 1) == [(0, 5, 3, 5), (7, 5, 10, 5)]
    assert break_segment((0, 5, 10, 5), [Rect(4, 6, 2, 10)]) == [(0, 5, 10, 5)], "it passes above"
    assert break_segment((0, 0, 10, 10), [Rect(8, 0, 2, 2)]) == [(0, 0, 10, 10)], "it passes beside"
    assert break_segment((0, 0, 10, 10), [Rect(-1, -1, 20, 20)]) == []


@given(st.tuples(PLACES, PLACES, PLACES, PLACES), st.builds(Rect, PLACES, PLACES, st.floats(1, 60), st.floats(1, 60)))
def test_no_piece_of_a_slanted_line_is_in_the_box(segment: tuple[float, float, float, float], box: Rect) -> None:
    for x1, y1, x2, y2 in break_segment(segment, [box]):
        x, y = (x1 + x2) / 2, (y1 + y2) / 2
        slack = 1e-6
        is_inside = box.x + slack < x < box.right - slack and box.y + slack < y < box.bottom - slack
        assert not is_inside


@given(st.lists(st.floats(0, 300), max_size=8).map(sorted))
def test_labels_never_lie_on_each_other_and_stay_inside_where_there_is_room(middles: list[float]) -> None:
    places = spread(middles, 30, 0, 300)
    assert all(after - before >= 30 - 1e-6 for before, after in pairwise(places))
    assert all(15 - 1e-6 <= place <= 285 + 1e-6 for place in places)


def test_labels_with_room_stay_where_they_belong() -> None:
    assert spread([50, 120, 200], 30, 0, 300) == [50, 120, 200]
    assert spread([100, 100], 30, 0, 300) == [100, 130]


@pytest.mark.parametrize(("x", "gap", "is_near"), [(9, 0, True), (10, 0, False), (12, 3, True), (13, 3, False)])
def test_boxes_near_each_other(x: float, gap: float, is_near: bool) -> None:
    assert overlaps(Rect(0, 0, 10, 10), Rect(x, 0, 10, 10), gap) is is_near
