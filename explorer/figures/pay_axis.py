"""How far an axis of pay reaches: to the highest value, unless a few far above would press all others together."""

from collections.abc import Sequence
from dataclasses import dataclass

JUMP = 1.4
"""How many times the value before it one must be to lie beyond a cut."""
MOST_BEYOND = 0.04
"""Share of the values that may lie beyond it, or one value."""
FEWEST_TO_CUT = 20
"""Among fewer values the highest is part of the picture."""


@dataclass(frozen=True, slots=True)
class PayAxis:
    """An axis from zero, or an enlarged part of it.

    Attributes:
        limit: The value at its end; 0 without any values.
        is_cut: Whether values lie beyond it; they and the end must be marked.
        start: The value where it begins.
    """

    limit: float
    is_cut: bool
    start: float = 0.0

    @property
    def span(self) -> float:
        """How much it shows."""
        return self.limit - self.start


def choose_axis(highest: Sequence[float]) -> PayAxis:
    """Return an axis for the highest values of some marks, cut before the lowest jump that few lie beyond."""
    ranked = sorted(highest)
    if not ranked:
        return PayAxis(0.0, is_cut=False)
    beyond = max(1, int(len(ranked) * MOST_BEYOND)) if len(ranked) >= FEWEST_TO_CUT else 0
    for at in range(len(ranked) - beyond, len(ranked)):
        if ranked[at] >= JUMP * ranked[at - 1]:
            return PayAxis(ranked[at - 1], is_cut=True)
    return PayAxis(ranked[-1], is_cut=False)


@dataclass(frozen=True, slots=True)
class PayWindow:
    """The part of an axis that is enlarged; the whole axis where it is as wide.

    Attributes:
        start: Share of the axis where it begins, 0 and more.
        share: How much of the axis it shows, `LEAST_SHARE` to 1; it never reaches beyond the axis.
    """

    start: float = 0.0
    share: float = 1.0

    def zoomed(self, by: float, at: float) -> "PayWindow":
        """Return the window that shows `by` times as much, around the point at a share of the present one."""
        share = min(1.0, max(LEAST_SHARE, self.share * by))
        return self._within(self.start + at * (self.share - share), share)

    def moved(self, by: float) -> "PayWindow":
        """Return the window moved by a share of itself."""
        return self._within(self.start + by * self.share, self.share)

    def of(self, axis: PayAxis) -> PayAxis:
        """Return the part of an axis that it shows."""
        if self.share == 1.0:
            return axis
        limit = axis.limit * (self.start + self.share)
        return PayAxis(limit, is_cut=True, start=axis.limit * self.start)

    @staticmethod
    def _within(start: float, share: float) -> "PayWindow":
        return PayWindow(max(0.0, min(1.0 - share, start)), share)


LEAST_SHARE = 1 / 64
"""The smallest part of an axis that can be looked at."""
