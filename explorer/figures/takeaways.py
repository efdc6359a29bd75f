"""Which sentence stands above a chart, decided from its numbers; `workspace.sentences` makes the words."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from explorer.figures.measures import SizeBy
from explorer.market.rows import NameRow

CLEAR_LEAD = 1.25
"""How many times the second a first must be before it alone may be said to lead."""


class TakeawayRule(StrEnum):
    """The shapes of sentence that a chart of sectors or employers can have.

    What `names` and `numbers` hold is told beside each.
    """

    NOTHING = "nothing"  # no employer passes
    UNMEASURED = "unmeasured"  # (employers): they pass, but the measure is recorded for none
    LEADS = "leads"  # (first), (first, total)
    JUST_AHEAD = "just ahead"  # (first), (first, total): no clear lead, and the second place is shared
    TWO_LEAD = "two lead"  # (first, second), (first, second, total)
    SHARED_LEAD = "shared lead"  # (), (sectors, each, total)
    ONLY = "only"  # (sector), (number): one sector holds everything
    USE_NAMED = "use named"  # (sector), (with use, employers)


@dataclass(frozen=True, slots=True)
class Takeaway:
    """One sentence as a rule and its arguments, the same for title, tooltip, screen reader and picture.

    Attributes:
        measure: What the numbers count; never `EQUAL`.
        plural: Plural noun of the sector's employers ("banks"), empty where none is recorded.
    """

    rule: TakeawayRule
    measure: SizeBy
    names: tuple[NameRow, ...] = ()
    numbers: tuple[int, ...] = ()
    plural: str = ""
    plural_ur: str | None = None


def choose_leader(ranked: Sequence[tuple[NameRow, int]], measure: SizeBy, employers: int) -> Takeaway:
    """Say who leads.

    Args:
        ranked: Sectors with their number, largest first; zeros are ignored.
        measure: What is counted.
        employers: Employers behind the numbers.
    """
    measure = measure.counted
    known = [(name, number) for name, number in ranked if number > 0]
    if employers <= 0:
        return Takeaway(TakeawayRule.NOTHING, measure)
    if not known:
        return Takeaway(TakeawayRule.UNMEASURED, measure, numbers=(employers,))
    total = sum(number for _, number in known)
    (first, most) = known[0]
    if len(known) == 1:
        return Takeaway(TakeawayRule.ONLY, measure, (first,), (most,))
    second, next_most = known[1]
    if most >= CLEAR_LEAD * next_most:
        return Takeaway(TakeawayRule.LEADS, measure, (first,), (most, total))
    ties_first = sum(1 for _, number in known if number == most)
    if ties_first > 2:
        return Takeaway(TakeawayRule.SHARED_LEAD, measure, (), (ties_first, most, total))
    if len(known) > 2 and known[2][1] == next_most:
        return Takeaway(TakeawayRule.JUST_AHEAD, measure, (first,), (most, total))
    return Takeaway(TakeawayRule.TWO_LEAD, measure, (first, second), (most, next_most, total))


def choose_use_share(sector: NameRow, plural: str, plural_ur: str | None, with_ai: int, employers: int) -> Takeaway:
    """Say for how many employers of one sector AI work is named."""
    if employers <= 0:
        return Takeaway(TakeawayRule.NOTHING, SizeBy.EMPLOYERS)
    return Takeaway(TakeawayRule.USE_NAMED, SizeBy.EMPLOYERS, (sector,), (with_ai, employers), plural, plural_ur)
