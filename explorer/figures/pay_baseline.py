"""Pay of other roles against that of one, level by level and only within what one publisher states."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from explorer.figures.pay_mark import PayMark
from explorer.market.pay_filters import publisher_key


@dataclass(frozen=True, slots=True)
class PayDifference:
    """A range against the baseline role's range of the same level, years, place and publisher.

    Attributes:
        mark: The range.
        baseline: The baseline role's; never another source's, which would compare two methods instead of two roles.
    """

    mark: PayMark
    baseline: PayMark

    @property
    def low(self) -> float:
        """How much more the lower end is, in the currency and period shown; less than 0 for less."""
        return self.mark.least - self.baseline.least

    @property
    def high(self) -> float:
        """How much more the upper end is."""
        return self.mark.most - self.baseline.most

    @property
    def low_percent(self) -> float:
        """The same in percent of the baseline's lower end."""
        return 100 * self.low / self.baseline.least

    @property
    def high_percent(self) -> float:
        """The same in percent of the baseline's upper end."""
        return 100 * self.high / self.baseline.most

    @property
    def between(self) -> tuple[float, float]:
        """The pay that both hold or, where they share none, the gap between them; equal ends where they only meet."""
        first = max(self.mark.least, self.baseline.least)
        last = min(self.mark.most, self.baseline.most)
        return (first, last) if first <= last else (last, first)

    @property
    def is_shared(self) -> bool:
        """Whether both hold some pay, be it only the one amount where they meet."""
        return max(self.mark.least, self.baseline.least) <= min(self.mark.most, self.baseline.most)

    @property
    def starts_above(self) -> bool:
        """Whether the range starts where the baseline's ends, or above."""
        return self.mark.least >= self.baseline.most


def compare_with_baseline(marks: Iterable[PayMark], baseline: Sequence[PayMark]) -> dict[str, PayDifference]:
    """Return the differences by the id of the salary band.

    A range has none where the same publisher states no range, or several, for the baseline role at its level.

    Args:
        marks: Every mark of the other roles.
        baseline: Every mark of the baseline role.
    """
    found: dict[str, PayDifference] = {}
    for mark in marks:
        like = [other for other in baseline if _ground(other) == _ground(mark)]
        if _is_range(mark) and len(like) == 1:
            found[mark.band.id] = PayDifference(mark, like[0])
    return found


def _ground(mark: PayMark) -> tuple[object, ...]:
    """Return what two ranges must have in common to be compared; nothing equals a mark that is no range."""
    band = mark.band
    if not _is_range(mark):
        return (band.id,)
    return (publisher_key(band), band.level, band.years_low, band.years_high, band.city_id, band.year)


def _is_range(mark: PayMark) -> bool:
    return mark.low is not None and mark.high is not None
