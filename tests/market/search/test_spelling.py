import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.market.search.spelling import LONGEST_FORGIVEN, count_slips, forgiven_slips
from tests.market.search.reference import fewest_slips, slips_between

WORDS = st.text("abc", max_size=7)
MANY = 99


@pytest.mark.parametrize(
    ("typed", "word", "slips"),
    [
        ("meezan", "meezan", 0),
        ("mezan", "meezan", 1),
        ("meezzan", "meezan", 1),
        ("meezam", "meezan", 1),
        ("mezean", "meezan", 1),
        ("emezan", "meezan", 1),
        ("zmeean", "meezan", 2),
        ("systms limted", "systems limited", 2),
        ("بینک", "بنک", 1),
    ],
)
def test_slips(typed: str, word: str, slips: int) -> None:
    assert count_slips(typed, word, MANY) == slips


@given(WORDS, WORDS)
def test_slips_are_counted_as_defined(typed: str, word: str) -> None:
    assert count_slips(typed, word, MANY) == slips_between(typed, word)


@given(WORDS, WORDS, st.integers(0, 3))
def test_the_bound_changes_nothing_below_it(typed: str, word: str, at_most: int) -> None:
    slips = slips_between(typed, word)
    assert count_slips(typed, word, at_most) == (slips if slips <= at_most else None)


@given(WORDS, WORDS, st.integers(0, 3))
def test_an_unfinished_word_is_compared_with_every_beginning(typed: str, word: str, at_most: int) -> None:
    slips = fewest_slips(typed, word, is_unfinished=True)
    expected = slips if slips <= at_most else None
    assert count_slips(typed, word, at_most, is_unfinished=True) == expected


@pytest.mark.parametrize(
    ("word", "slips"),
    [
        ("hbl", 0),
        ("mebl", 1),
        ("systems", 1),
        ("software", 2),
        ("2026", 0),
        ("بینکاری", 1),
        ("a" * LONGEST_FORGIVEN, 2),
        ("a" * (LONGEST_FORGIVEN + 1), 0),
    ],
)
def test_longer_words_may_have_more_slips_and_numbers_none(word: str, slips: int) -> None:
    assert forgiven_slips(word) == slips
