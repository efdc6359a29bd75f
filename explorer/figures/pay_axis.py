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
    """An axis from zero.

    Attributes:
        limit: The value at its end; 0 without any values.
        is_cut: Whether values lie beyond it; they and the end must be marked.
    """

    limit: float
    is_cut: bool


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
