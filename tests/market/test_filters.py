from hypothesis import given
from hypothesis import strategies as st

from explorer.market.filters import Facet, MarketFilter

VALUES = st.text("abc", min_size=1, max_size=2)
CHOICES = st.dictionaries(st.sampled_from(Facet), st.lists(VALUES, max_size=4))


@given(CHOICES, st.randoms())
def test_equal_choices_are_equal_filters_in_any_order(choices: dict[Facet, list[str]], random: object) -> None:
    shuffled = list(choices.items())
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    again = {facet: tuple(reversed(values)) + tuple(values) for facet, values in shuffled}
    one = MarketFilter.of({facet: tuple(values) for facet, values in choices.items()})
    assert one == MarketFilter.of(again)
    assert hash(one) == hash(MarketFilter.of(again))


@given(CHOICES, st.sampled_from(Facet), VALUES)
def test_toggling_twice_changes_nothing(choices: dict[Facet, list[str]], facet: Facet, value: str) -> None:
    one = MarketFilter.of({key: tuple(values) for key, values in choices.items()})
    toggled = one.toggled(facet, value)
    assert toggled != one
    assert (value in toggled.values(facet)) is not (value in one.values(facet))
    assert toggled.toggled(facet, value) == one


def test_a_facet_without_values_does_not_filter() -> None:
    one = MarketFilter.of({Facet.CITY: ("karachi",)})
    assert one.without(Facet.CITY) == MarketFilter()
    assert MarketFilter.of({Facet.CITY: ()}).is_empty
    assert not one.is_empty
