"""Amounts as people type them: the same amount however it is written, and nothing where it is not certain."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.market.amount_text import LONGEST_AMOUNT, parse_amount


@pytest.mark.parametrize(
    "text",
    [
        *("250000", "250,000", "2,50,000", " 250 000 ", "250k", "250 K", "2.5 lakh", "2.5 Lac", "0.025 crore"),
        *("Rs 250,000", "Rs. 250000", "PKR 250000", "250000 PKR", "250000/-", "₨250000"),
        *("۲۵۰۰۰۰", "۲٬۵۰٬۰۰۰", "٢٥٠٠٠٠", "2.5 لاکھ", "250 ہزار", "\u2066250,000\u2069", "２５００００"),
    ],
)
def test_many_ways_to_write_one_amount(text: str) -> None:
    assert parse_amount(text) == 250_000


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "-5", "+5", "1e308", "1E5", "inf", "nan", "12,34,5", "1,2", "1.2.3", ".5", "5.", "two", "5 million"),
        *("5%", "0x10", "1/2", "250-300", "\x00", "💰", "1" * 16, "9" * (LONGEST_AMOUNT + 1), "½", "five 5"),
    ],
)
def test_what_is_not_certain_is_no_amount(text: str) -> None:
    assert parse_amount(text) is None


@given(st.integers(0, 10**14), st.integers(0, 99))
def test_what_is_written_is_read_back_exactly(whole: int, cents: int) -> None:
    assert parse_amount(f"{whole:,}.{cents:02}") == whole + Fraction(cents, 100)
    assert parse_amount(f"{whole}.{cents:02}") == whole + Fraction(cents, 100)


@given(st.text(max_size=LONGEST_AMOUNT * 2))
def test_any_text_is_an_amount_from_zero_or_none(text: str) -> None:
    amount = parse_amount(text)
    assert amount is None or amount >= 0
