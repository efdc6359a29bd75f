"""Which mark the arrow keys lead to: pure geometry on the boxes as they lie on the screen."""

from collections.abc import Sequence
from enum import Enum

from explorer.charts.scene import Mark
from explorer.figures.treemap import Rect


class Direction(Enum):
    """Where to, on the screen; a mirrored chart needs no other."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def neighbour(marks: Sequence[Mark], current: str | None, direction: Direction) -> str | None:
    """Return the key of the mark that lies next in a direction.

    Of the marks that begin behind the edge of the current one, the one that it faces over most of its length is
    taken before nearer ones that it does not face at all. Without a current mark, or with one that a filter took
    away, it is the first mark; at the edge of the chart it stays where it is.
    """
    if not marks:
        return None
    here = next((mark for mark in marks if mark.key == current), None)
    if here is None:
        return marks[0].key
    ahead = [(_distance(here.rect, mark.rect, direction), mark) for mark in marks if mark.key != here.key]
    open_to = [(cost, mark) for cost, mark in ahead if cost is not None]
    if not open_to:
        return here.key
    return min(open_to, key=lambda pair: pair[0])[1].key


def _distance(here: Rect, there: Rect, direction: Direction) -> tuple[float, float, float] | None:
    """Return how far a box is: not faced before faced, then the gap, then the shift of the beginnings."""
    along, down = direction.value
    slack = 1.0
    if along:
        gap = there.x - here.right if along > 0 else here.x - there.right
        faced = min(here.bottom, there.bottom) - max(here.y, there.y)
        shift = abs(there.y - here.y)
    else:
        gap = there.y - here.bottom if down > 0 else here.y - there.bottom
        faced = min(here.right, there.right) - max(here.x, there.x)
        shift = abs(there.x + there.width / 2 - here.x - here.width / 2)
    if gap < -slack:
        return None
    if faced > slack:
        return 0.0, max(0.0, gap), shift
    return 1.0, max(0.0, gap) - faced, shift
