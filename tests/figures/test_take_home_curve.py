"""The curve is the law: each of its points is what the working gives for that pay, and it jumps only at a cliff."""

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.figures.take_home import Income, TaxCaveat, build_income_take_home, newest_tax_year
from explorer.figures.take_home_curve import PAISA, TakeHomeCurve, build_take_home_curve
from tests.figures.test_take_home import LAW, YEARS

incomes = st.sampled_from(Income)
pays = st.one_of(st.none(), st.integers(0, 200_000_000).map(Fraction), st.integers(0, 9 * 10**11).map(Fraction))


def curve(year: int, income: Income = Income.SALARY, gross: Fraction | None = None) -> TakeHomeCurve:
    figure = None if gross is None else build_income_take_home(LAW, income, gross, year)
    built = build_take_home_curve(LAW, income, year, figure)
    assert built is not None
    return built


@settings(max_examples=40)
@given(st.sampled_from((2026, 2027)), incomes, pays)
def test_every_point_is_what_the_working_gives(year: int, income: Income, gross: Fraction | None) -> None:
    drawn = curve(year, income, gross)
    for step in drawn.steps:
        for point in step.points:
            figure = build_income_take_home(LAW, income, point.gross_pkr_year, year)
            assert figure is not None
            assert figure.effective_percent == point.effective_percent
            if point.gross_pkr_year < step.high_pkr_year:
                assert figure.marginal_percent == step.marginal_percent


@given(st.sampled_from((2026, 2027)), incomes, pays)
def test_all_that_is_drawn_lies_inside_the_axes(year: int, income: Income, gross: Fraction | None) -> None:
    drawn = curve(year, income, gross)
    assert drawn.steps[0].low_pkr_year == 0 and drawn.steps[-1].high_pkr_year == drawn.limit_pkr_year
    assert all(one.high_pkr_year == other.low_pkr_year for one, other in pairwise(drawn.steps))
    assert [step.is_open for step in drawn.steps] == [False] * (len(drawn.steps) - 1) + [True]
    for step in drawn.steps:
        assert 0 <= step.marginal_percent <= drawn.top_percent
        assert all(0 < point.gross_pkr_year <= drawn.limit_pkr_year for point in step.points)
        assert all(0 <= point.effective_percent <= drawn.top_percent for point in step.points)
    assert gross is None or gross < drawn.limit_pkr_year
    assert drawn.cliff is None or drawn.cliff.regained_pkr_year < drawn.limit_pkr_year


@pytest.mark.parametrize("year", YEARS)
def test_the_borders_are_those_of_the_slabs_and_of_a_surcharge_that_is_charged(year: int) -> None:
    drawn = curve(year)
    borders = {Fraction(row.low_pkr) for row in LAW.slabs if row.tax_year == year}
    if drawn.cliff is not None:
        borders.add(drawn.cliff.above_pkr_year)
    assert {step.low_pkr_year for step in drawn.steps} == borders


@pytest.mark.parametrize("year", YEARS)
def test_it_jumps_at_the_cliff_and_nowhere_else(year: int) -> None:
    drawn = curve(year)
    assert (drawn.cliff is not None) == (year in (2025, 2026))
    for one, other in pairwise(drawn.steps):
        before, after = one.points[-1], other.points[0]
        assert after.gross_pkr_year - before.gross_pkr_year == PAISA
        rise = after.effective_percent - before.effective_percent
        is_cliff = drawn.cliff is not None and drawn.cliff.above_pkr_year == one.high_pkr_year
        assert (rise > 1) == is_cliff, (year, one.high_pkr_year, float(rise))


def test_axes_are_the_same_for_every_year_and_income() -> None:
    drawn = [curve(year) for year in YEARS] + [curve(2026, Income.REGISTERED), curve(2029, Income.REGISTERED)]
    assert {(one.limit_pkr_year, one.top_percent) for one in drawn} == {(Fraction(12_000_000), 40)}


def test_the_pay_up_to_which_nothing_is_taken() -> None:
    assert curve(2026).free_up_to_pkr_year == 600_000
    assert curve(2026, Income.REGISTERED).free_up_to_pkr_year == 0


def test_doubts_anywhere_on_the_curve_are_said() -> None:
    assert [slab.low_pkr for slab in curve(2026).doubted_slabs] == [600_000]
    assert TaxCaveat.SLABS_DIFFER in curve(2026).caveats
    assert {TaxCaveat.GAZETTE_NOT_READ, TaxCaveat.SURCHARGE_DIFFERS} <= set(curve(2027).caveats)
    assert curve(2027, Income.UNREGISTERED).caveats[-1] is TaxCaveat.EXPORT_RATE_DIFFERS


def test_what_is_not_recorded_has_no_curve() -> None:
    assert build_take_home_curve(LAW, Income.SALARY, 2028, None) is None
    assert build_take_home_curve(LAW, Income.UNREGISTERED, 2025, None) is None
    bare = replace(LAW, slabs=(), surcharges=())
    drawn = build_take_home_curve(bare, Income.UNREGISTERED, 2026, None)
    assert drawn is not None and drawn.limit_pkr_year == 1_200_000 and drawn.top_percent == 10


def test_the_newest_year_is_the_newest_whose_salaries_are_known() -> None:
    assert newest_tax_year(LAW, Income.SALARY) == 2027
    assert newest_tax_year(LAW, Income.REGISTERED) == 2027, "its rate is recorded to 2029, ahead of all else"
    assert newest_tax_year(replace(LAW, slabs=()), Income.REGISTERED) == 2029
    assert newest_tax_year(replace(LAW, slabs=()), Income.SALARY) is None
