"""The law as recorded: never negative, monotone, whole at its borders, and as its sources work it out."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from explorer.errors import UsageError
from explorer.figures.take_home import (
    MOST_PKR_YEAR,
    StepKind,
    TakeHomeFigure,
    TaxCaveat,
    build_export_take_home,
    build_take_home,
    export_tax_years,
    find_gross,
    tax_years,
)
from explorer.market import queries
from explorer.market.database import open_market
from explorer.market.pay_rows import TaxLaw
from explorer.paths import bundled_database

YEARS = (2024, 2025, 2026, 2027)
LIMIT = 10_000_000


def recorded_law() -> TaxLaw:
    with open_market(bundled_database()) as market, market.reading() as reader:
        return queries.load_tax_law(reader)


LAW = recorded_law()
BORDERS = [(row.tax_year, int(row.low_pkr)) for row in LAW.slabs if row.low_pkr]


def salary(gross: float | Fraction, year: int) -> TakeHomeFigure:
    figure = build_take_home(LAW, gross, year)
    assert figure is not None
    return figure


def tax(gross: float | Fraction, year: int) -> Fraction:
    return salary(gross, year).tax_pkr_year


def brute_tax(gross: Fraction, year: int) -> Fraction:
    """Tax each slab's share of the income at its rate; the recorded base taxes are not looked at."""
    total = Fraction(0)
    for row in LAW.slabs:
        if row.tax_year == year:
            end = gross if row.high_pkr is None else min(gross, Fraction(row.high_pkr))
            total += max(Fraction(0), end - Fraction(row.low_pkr)) * Fraction(str(row.rate_percent)) / 100
    share = next(row.rate_percent_of_tax for row in LAW.surcharges if row.tax_year == year)
    return total * (100 + Fraction(str(share))) / 100 if gross > LIMIT else total


years = st.sampled_from(YEARS)
grosses = st.one_of(
    st.integers(0, 40_000_000).map(Fraction),
    st.fractions(0, 40_000_000, max_denominator=1000),
    st.sampled_from([border for _, border in BORDERS] + [LIMIT]).flatmap(
        lambda border: st.integers(-2, 2).map(lambda step: Fraction(border + step))
    ),
    st.integers(0, MOST_PKR_YEAR).map(Fraction),
)


def test_the_years_are_those_recorded_whole() -> None:
    assert tax_years(LAW) == YEARS
    assert tax_years(replace(LAW, surcharges=LAW.surcharges[1:])) == YEARS[1:]
    assert export_tax_years(LAW, is_registered=True) == (2024, 2025, 2026, 2027, 2028, 2029)
    assert export_tax_years(LAW, is_registered=False) == (2026, 2027)


@given(grosses, years)
def test_tax_is_what_each_slab_takes_of_its_share(gross: Fraction, year: int) -> None:
    assert tax(gross, year) == brute_tax(gross, year)


@given(grosses, grosses, years)
def test_tax_is_never_negative_and_never_falls(one: Fraction, other: Fraction, year: int) -> None:
    low, high = sorted((one, other))
    assert 0 <= tax(low, year) <= tax(high, year) <= high


@given(grosses, grosses, years)
@example(Fraction(LIMIT), Fraction(LIMIT + 1), 2026)
def test_more_pay_leaves_more_except_past_the_cliff(one: Fraction, other: Fraction, year: int) -> None:
    low, high = sorted((salary(one, year), salary(other, year)), key=lambda figure: figure.gross_pkr_year)
    assume(low.gross_pkr_year < high.gross_pkr_year)
    if low.take_home_pkr_year >= high.take_home_pkr_year:
        cliff = high.cliff
        assert cliff is not None
        assert low.gross_pkr_year <= cliff.above_pkr_year < high.gross_pkr_year <= cliff.regained_pkr_year


@pytest.mark.parametrize(("year", "border"), BORDERS)
def test_tax_is_continuous_at_every_border_of_slabs(year: int, border: int) -> None:
    assert border < LIMIT
    hair = Fraction(1, 10**9)
    below, at, above = (tax(border + step, year) for step in (-hair, 0, hair))
    assert 0 <= at - below < hair
    assert 0 <= above - at < hair


@pytest.mark.parametrize("year", [2024, 2027])
def test_without_a_surcharge_there_is_no_cliff(year: int) -> None:
    assert salary(12_000_000, year).cliff is None
    assert tax(LIMIT + Fraction(1, 10**9), year) - tax(LIMIT, year) < Fraction(1, 10**9)


@pytest.mark.parametrize(("year", "loss"), [(2025, 276_500), (2026, 241_290)])
def test_the_surcharge_is_a_cliff_and_the_figure_says_so(year: int, loss: int) -> None:
    before, after = salary(LIMIT, year), salary(LIMIT + Fraction(1, 100), year)
    cliff = after.cliff
    assert cliff is not None
    assert before.cliff == cliff
    assert cliff.above_pkr_year == LIMIT
    assert cliff.loss_pkr_year == loss
    assert before.take_home_pkr_year - loss < after.take_home_pkr_year < before.take_home_pkr_year
    assert (before.is_past_cliff, after.is_past_cliff) == (False, True)
    regained = salary(cliff.regained_pkr_year, year)
    assert regained.take_home_pkr_year == before.take_home_pkr_year
    assert not regained.is_past_cliff
    assert salary(cliff.regained_pkr_year - 1, year).is_past_cliff


@given(grosses, years)
def test_the_effective_rate_stays_below_the_highest_marginal_one(gross: Fraction, year: int) -> None:
    figure = salary(gross, year)
    top = salary(MOST_PKR_YEAR, year).marginal_percent
    assert 0 <= figure.marginal_percent <= top < 100
    if figure.effective_percent is None:
        assert gross == 0
    else:
        assert 0 <= figure.effective_percent <= top
        assert figure.effective_percent * gross / 100 == figure.tax_pkr_year


@given(grosses, years)
@example(Fraction(600_000), 2026)
@example(Fraction(LIMIT), 2026)
def test_the_marginal_rate_is_the_tax_of_the_next_rupee(gross: Fraction, year: int) -> None:
    figure, step = salary(gross, year), Fraction(1, 10**6)
    assume(gross + step <= MOST_PKR_YEAR)
    assume(all(not gross < border < gross + step for _, border in [*BORDERS, (year, LIMIT)]))
    jump = figure.cliff.loss_pkr_year if figure.cliff and gross == LIMIT else 0
    assert (tax(gross + step, year) - figure.tax_pkr_year - jump) / step * 100 == figure.marginal_percent


@given(grosses, years)
def test_the_lowest_pay_that_leaves_so_much_is_found(gross: Fraction, year: int) -> None:
    figure = salary(gross, year)
    found = find_gross(LAW, figure.take_home_pkr_year, year)
    assert found is not None
    assert salary(found, year).take_home_pkr_year == figure.take_home_pkr_year
    assert found == gross or (found < gross and figure.cliff is not None and gross <= figure.cliff.regained_pkr_year)


@given(grosses, years)
def test_the_working_adds_up_and_every_rate_has_its_sources(gross: Fraction, year: int) -> None:
    figure = salary(gross, year)
    steps = {step.kind: step for step in figure.steps}
    assert (StepKind.SURCHARGE in steps) == (gross > LIMIT)
    base, excess = steps[StepKind.BASE_TAX], steps[StepKind.RATE_ON_EXCESS]
    percent, income, low = excess.parts
    assert excess.amount_pkr_year == percent * (income - low) / 100 >= 0
    assert figure.slab is not None
    assert low == base.parts[0] == Fraction(figure.slab.low_pkr)
    assert sum(steps[StepKind.TAX].parts) == steps[StepKind.TAX].amount_pkr_year == figure.tax_pkr_year
    assert figure.take_home_pkr_year == gross - figure.tax_pkr_year == figure.take_home_pkr_month * 12
    for kind, step in steps.items():
        is_sum = kind in {StepKind.TAX, StepKind.TAKE_HOME}
        assert (step.confidence is None) == (not step.source_ids) == is_sum
    assert set(figure.source_ids) >= set(figure.slab.source_ids)


# None of the cited pages that can be read (mercans-fa2025, truthint-fb2025, vialto-fb2025, propakistani-surcharge-2024,
# dawn-budget-calc-2026) works out a whole salary. Each fixed amount that they publish is the tax on the income where
# its slab begins: an example with its result. It is asked just above that income, where the law adds it, and at it,
# where the slab below must give the same.
PUBLISHED = {
    ("taxsinfo-ty2024", 2024): {1_200_000: 15_000, 2_400_000: 165_000, 3_600_000: 435_000, 6_000_000: 1_095_000},
    ("mercans-fa2025", 2025): {1_200_000: 30_000, 2_200_000: 180_000, 3_200_000: 430_000, 4_100_000: 700_000},
    ("truthint-fb2025", 2026): {1_200_000: 6_000, 2_200_000: 116_000, 3_200_000: 346_000, 4_100_000: 616_000},
    ("fbr-finance-act-2026", 2027): {3_200_000: 316_000, 4_100_000: 541_000, 5_600_000: 976_000, 7_000_000: 1_424_000},
}


@pytest.mark.parametrize(
    ("source", "year", "income", "amount"),
    [(*key, income, amount) for key, amounts in PUBLISHED.items() for income, amount in amounts.items()],
)
def test_the_published_amounts_come_out(source: str, year: int, income: int, amount: int) -> None:
    at_border = salary(income, year)
    assert at_border.tax_pkr_year == amount
    assert at_border.slab is not None
    assert at_border.slab.high_pkr == income  # the law: "exceeds … but does not exceed"
    above = salary(income + 1, year)
    assert above.steps[0].amount_pkr_year == amount
    assert source in above.source_ids


def test_pay_up_to_183_000_a_month_is_taxed_the_same_after_the_budget_of_2026() -> None:
    """`dawn-budget-calc-2026`: those below roughly that see no change, those from 2.2 to 7 million pay less."""
    for monthly in range(0, 184_000, 1_000):
        if monthly * 12 <= 2_200_000:
            assert tax(monthly * 12, 2026) == tax(monthly * 12, 2027)
    for gross in range(2_300_000, 7_000_001, 100_000):
        assert tax(gross, 2027) < tax(gross, 2026)


def test_the_surcharge_begins_above_833_333_a_month() -> None:
    """`propakistani-surcharge-2024` gives that pay, and a tenth of the income tax."""
    assert StepKind.SURCHARGE not in {step.kind for step in salary(833_333 * 12, 2025).steps}
    figure = salary(833_334 * 12, 2025)
    base, excess, surcharge, *_ = (step.amount_pkr_year for step in figure.steps)
    assert surcharge == (base + excess) / 10


def test_doubts_of_the_data_are_said_where_they_matter() -> None:
    always = (TaxCaveat.SALARIED_ONLY, TaxCaveat.ALL_TAXABLE, TaxCaveat.NO_CONTRIBUTIONS)
    assert salary(3_000_000, 2026).caveats == always
    assert salary(1_000_000, 2026).caveats == (*always, TaxCaveat.SLABS_DIFFER)
    assert salary(3_000_000, 2027).caveats == (*always, TaxCaveat.GAZETTE_NOT_READ)
    assert salary(11_000_000, 2027).caveats == (*always, TaxCaveat.GAZETTE_NOT_READ, TaxCaveat.SURCHARGE_DIFFERS)
    none_charged = {step.kind: step for step in salary(11_000_000, 2027).steps}[StepKind.SURCHARGE]
    assert none_charged.amount_pkr_year == 0
    assert none_charged.source_ids


@given(grosses, st.sampled_from([2026, 2027]))
def test_export_income_pays_one_rate_on_all_of_it(gross: Fraction, year: int) -> None:
    for is_registered, percent in ((True, Fraction(1, 4)), (False, Fraction(1))):
        figure = build_export_take_home(LAW, gross, year, is_registered=is_registered)
        assert figure is not None
        assert figure.tax_pkr_year == gross * percent / 100
        assert figure.marginal_percent == percent
        assert figure.effective_percent == (percent if gross else None)
        assert figure.take_home_pkr_month * 12 == gross - figure.tax_pkr_year
        assert figure.cliff is None
        assert figure.source_ids
        assert (TaxCaveat.EXPORT_RATE_DIFFERS in figure.caveats) == (year == 2027 and not is_registered)


def test_a_year_that_is_not_recorded_has_no_figure() -> None:
    assert build_take_home(LAW, 1_000_000, 2023) is None
    assert build_take_home(LAW, 1_000_000, 2028) is None
    assert find_gross(LAW, 1_000_000, 2028) is None
    assert build_take_home(replace(LAW, surcharges=()), 1_000_000, 2026) is None
    assert build_take_home(replace(LAW, slabs=LAW.slabs[:-1]), 1_000_000, 2027) is None
    assert build_export_take_home(LAW, 1_000_000, 2028, is_registered=True) is not None
    for year in (2024, 2025, 2028):
        assert build_export_take_home(LAW, 1_000_000, year, is_registered=False) is None


ABSURD = (-1, -0.01, float("nan"), float("inf"), float("-inf"), 1e308, MOST_PKR_YEAR + 1, 10**5000, Fraction(-1, 9))


@pytest.mark.parametrize("amount", ABSURD, ids=range(len(ABSURD)))
@pytest.mark.parametrize(
    "ask",
    [
        lambda amount: build_take_home(LAW, amount, 2026),
        lambda amount: build_export_take_home(LAW, amount, 2026, is_registered=True),
        lambda amount: find_gross(LAW, amount, 2026),
    ],
    ids=["salary", "export", "gross"],
)
def test_an_absurd_amount_is_refused_in_one_sentence(ask: Callable[[float | Fraction], object], amount: float) -> None:
    with pytest.raises(
        UsageError, match=r"^A yearly pay is a number from 0 to [0-9,]+ rupees; nothing was worked out\.$"
    ):
        ask(amount)


def test_a_typed_decimal_is_taken_as_written() -> None:
    assert salary(600_000.1, 2025).tax_pkr_year == Fraction(5, 1000)
