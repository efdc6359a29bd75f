"""The sentence above a chart says no more than its numbers do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.figures.measures import SizeBy
from explorer.figures.takeaways import TakeawayRule, choose_leader, choose_use_share
from explorer.market.rows import NameRow


def named(*numbers: int) -> list[tuple[NameRow, int]]:
    return [(NameRow(str(at), f"Sector {at}"), number) for at, number in enumerate(numbers)]


@pytest.mark.parametrize(
    ("numbers", "rule", "told"),
    [
        ((102, 36, 36), TakeawayRule.LEADS, (102, 174)),
        ((50, 40, 1), TakeawayRule.LEADS, (50, 91)),
        ((49, 40, 1), TakeawayRule.TWO_LEAD, (49, 40, 90)),
        ((36, 36, 35), TakeawayRule.TWO_LEAD, (36, 36, 107)),
        ((37, 36, 36), TakeawayRule.JUST_AHEAD, (37, 109)),
        ((4, 4, 4, 1), TakeawayRule.SHARED_LEAD, (3, 4, 13)),
        ((7, 0, 0), TakeawayRule.ONLY, (7,)),
    ],
)
def test_who_leads(numbers: tuple[int, ...], rule: TakeawayRule, told: tuple[int, ...]) -> None:
    takeaway = choose_leader(named(*numbers), SizeBy.EMPLOYERS, 500)
    assert (takeaway.rule, takeaway.numbers) == (rule, told)


def test_nobody_and_nothing_measured_are_told_apart() -> None:
    assert choose_leader(named(0, 0), SizeBy.ADVERTS, 0).rule is TakeawayRule.NOTHING
    unmeasured = choose_leader(named(0, 0), SizeBy.ADVERTS, 12)
    assert (unmeasured.rule, unmeasured.numbers) == (TakeawayRule.UNMEASURED, (12,))


def test_equal_areas_still_speak_of_employers() -> None:
    assert choose_leader(named(9, 2), SizeBy.EQUAL, 11).measure is SizeBy.EMPLOYERS


def test_the_share_of_a_sector_keeps_its_numbers() -> None:
    takeaway = choose_use_share(NameRow("banking", "Banking"), "banks", None, 4, 35)
    assert (takeaway.rule, takeaway.numbers, takeaway.plural) == (TakeawayRule.USE_NAMED, (4, 35), "banks")
    assert choose_use_share(NameRow("b", "B"), "banks", None, 0, 0).rule is TakeawayRule.NOTHING


@given(st.lists(st.integers(0, 50), min_size=1, max_size=22))
def test_a_sector_named_as_leading_is_never_behind_another(numbers: list[int]) -> None:
    ranked = sorted(named(*numbers), key=lambda pair: -pair[1])
    takeaway = choose_leader(ranked, SizeBy.EMPLOYERS, sum(numbers))
    by_name = {name.id: number for name, number in ranked}
    unnamed = [number for key, number in by_name.items() if key not in {name.id for name in takeaway.names}]
    if takeaway.rule is TakeawayRule.LEADS:
        assert by_name[takeaway.names[0].id] >= 1.25 * max(unnamed)
    if takeaway.rule is TakeawayRule.TWO_LEAD:
        assert min(by_name[name.id] for name in takeaway.names) > max(unnamed, default=0)
    if takeaway.rule is TakeawayRule.JUST_AHEAD:
        assert by_name[takeaway.names[0].id] > max(unnamed)
