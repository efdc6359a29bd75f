"""Geometry of lines and labels: a line broken where texts stand, labels pushed apart."""

from collections.abc import Sequence
from itertools import pairwise

from explorer.figures.treemap import Rect

Segment = tuple[float, float, float, float]
"""x and y of both ends."""


def break_segment(segment: Segment, holes: Sequence[Rect], halo: float = 0.0) -> list[Segment]:
    """Return the pieces of a straight line that lie in none of the boxes, each box widened by the halo."""
    x1, y1, x2, y2 = segment
    cuts = sorted(cut for cut in (_inside(segment, hole, halo) for hole in holes) if cut is not None)
    pieces, start = [], 0.0
    for begin, end in [*cuts, (1.0, 1.0)]:
        if begin > start:
            pieces.append((start, begin))
        start = max(start, end)
    return [
        (x1 + (x2 - x1) * a, y1 + (y2 - y1) * a, x1 + (x2 - x1) * b, y1 + (y2 - y1) * b) for a, b in pieces if b > a
    ]


def spread(middles: Sequence[float], height: float, low: float, high: float) -> list[float]:
    """Return places of labels of one height as near as may be to where they belong, apart from one another.

    Args:
        middles: Where each belongs, in rising order.
        height: Of a label.
        low: Least place of the upper edge of the first.
        high: Greatest place of the lower edge of the last; kept where there is room for all of them.
    """
    places = []
    edge = low
    for middle in middles:
        places.append(max(middle, edge + height / 2))
        edge = places[-1] + height / 2
    limit = high
    for at in range(len(places) - 1, -1, -1):
        places[at] = min(places[at], limit - height / 2)
        limit = places[at] - height / 2
    if places and places[0] < low + height / 2:  # no room for all: they begin at the top
        places = [low + height * (at + 0.5) for at in range(len(places))]
    assert all(after - before >= height - 1e-6 for before, after in pairwise(places))
    return places


def overlaps(one: Rect, other: Rect, gap: float = 0.0) -> bool:
    """Tell whether two boxes share a place, or are nearer than the gap."""
    return (
        min(one.right, other.right) - max(one.x, other.x) > -gap
        and min(one.bottom, other.bottom) - max(one.y, other.y) > -gap
    )


def _inside(segment: Segment, box: Rect, halo: float) -> tuple[float, float] | None:
    """Return from which to which share of its length a line is in a box; `None` where it is not (Liang and Barsky)."""
    x1, y1, x2, y2 = segment
    begin, end = 0.0, 1.0
    sides = (
        (x1 - x2, x1 - (box.x - halo)),
        (x2 - x1, box.right + halo - x1),
        (y1 - y2, y1 - (box.y - halo)),
        (y2 - y1, box.bottom + halo - y1),
    )
    for way, distance in sides:
        if way == 0:
            if distance < 0:
                return None
        elif way < 0:
            begin = max(begin, distance / way)
        else:
            end = min(end, distance / way)
    return (begin, end) if begin < end else None
