"""A guess stays on its axis in whole steps, hints at nothing, and is held against every source."""

from hypothesis import given
from hypothesis import strategies as st

from explorer.figures.guess import GuessFigure, build_guess_questions, start_guess
from explorer.figures.pay import build_pay_figure
from explorer.figures.pay_measure import PayMeasure
from explorer.market.pay_filters import PayFilter
from explorer.market.pay_rows import PayLevel, SalaryBandRow
from tests.figures.pay_builders import METHODS, ROLES, band, many_bands, source

MOVES = st.lists(st.tuples(st.sampled_from(("low", "high", "all")), st.floats(-3e6, 6e6)), max_size=20)


def questions(*rows: SalaryBandRow) -> tuple[GuessFigure, ...]:
    found = build_guess_questions(build_pay_figure(rows, ROLES, PayFilter(), PayMeasure()))
    return tuple(start_guess(question, found) for question in found)


@given(many_bands(), MOVES)
def test_a_guess_is_whole_steps_on_the_axis(rows: tuple[SalaryBandRow, ...], moves: list[tuple[str, float]]) -> None:
    for guess in questions(*rows):
        wide = guess.high - guess.low
        for part, value in moves:
            if part == "all":
                wide = guess.high - guess.low
                guess = guess.shifted(value)
                assert abs(guess.high - guess.low - wide) < guess.step * 1e-6
            else:
                guess = guess.moved(low=value) if part == "low" else guess.moved(high=value)
            assert -1e-6 <= guess.low < guess.high <= guess.limit * (1 + 1e-9)
            for end in (guess.low, guess.high):
                assert abs(end / guess.step - round(end / guess.step)) < 1e-6


@given(many_bands())
def test_every_question_begins_alike(rows: tuple[SalaryBandRow, ...]) -> None:
    begun = questions(*rows)
    assert len({(guess.low, guess.high, guess.limit, guess.step) for guess in begun}) <= 1
    for guess in begun:
        assert guess.gaps == () and not guess.is_revealed
        assert guess.limit / 1000 <= guess.step <= guess.limit / 100


@given(many_bands())
def test_a_question_is_answered_by_every_source_of_its_level(rows: tuple[SalaryBandRow, ...]) -> None:
    figure = build_pay_figure(rows, ROLES, PayFilter(), PayMeasure())
    for guess in questions(*rows):
        asked = guess.question
        level = next(
            level
            for role in figure.roles if role.role == asked.role
            for level in role.levels if level.level is asked.level
        )  # fmt: skip
        assert tuple(gap.mark for gap in guess.revealed().gaps) == level.marks
        for gap in guess.revealed().gaps:
            assert gap.low == gap.mark.least - guess.low and gap.high == gap.mark.most - guess.high
            shares = gap.mark.least <= guess.high and guess.low <= gap.mark.most
            assert (gap.shared is not None) == shares


def test_ranges_with_a_basis_are_asked_first_and_single_figures_never() -> None:
    rows = (
        band("site", method_note=METHODS[3], sources=(source("site"),), low=900_000.0, high=990_000.0),
        band("one", role_id=ROLES[1].id, low=None, median=150_000.0, high=None, spread=None),
        band("press", role_id=ROLES[2].id, level=PayLevel.SENIOR),
    )
    assert [guess.question.key for guess in questions(*rows)] == [f"{ROLES[2].id}:senior", f"{ROLES[0].id}:mid"]


def test_nothing_is_asked_where_no_range_is_stated() -> None:
    assert questions(band(low=None, median=150_000.0, high=None, spread=None)) == ()
    assert questions() == ()
