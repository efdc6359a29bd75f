"""More figures for one level than anyone can read one by one: how many hold each amount, never an average of them."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from explorer.figures.pay_mark import PayMark
from explorer.market.pay_filters import publisher_key
from explorer.market.pay_rows import PayMethod

MOST_MARKS = 250
"""Figures that a chart shows one by one; beyond, the levels with many are crowds."""
FEW = 3
"""Figures of a level that are always shown one by one."""


@dataclass(frozen=True, slots=True)
class PayCrowd:
    """The figures of one role and level, told together.

    Attributes:
        lows: The lowest value of every figure, sorted.
        highs: The highest value of every figure, sorted; a single figure has the same in both.
        publishers: Who states them, most figures first.
        unstated: How many state no method.
    """

    lows: tuple[float, ...]
    highs: tuple[float, ...]
    publishers: tuple[str, ...]
    unstated: int

    @property
    def figures(self) -> int:
        """How many there are."""
        return len(self.lows)

    @property
    def least(self) -> float:
        """The lowest value of all."""
        return self.lows[0]

    @property
    def most(self) -> float:
        """The highest value of all."""
        return self.highs[-1]

    def held(self, low: float, high: float) -> int:
        """Return how many figures hold some amount from `low` to `high`."""
        return bisect_right(self.lows, high) - bisect_left(self.highs, low)


def crowd_of(marks: Sequence[PayMark]) -> PayCrowd:
    """Tell some figures together; open ends count as their lower end."""
    publishers = Counter(publisher_key(mark.band) for mark in marks)
    return PayCrowd(
        tuple(sorted(mark.least for mark in marks)),
        tuple(sorted(mark.most for mark in marks)),
        tuple(key for key, _ in publishers.most_common()),
        sum(mark.band.method is PayMethod.UNSTATED for mark in marks),
    )
