"""Cost over runs: what the axis shows, which crossings are marked, what is cheaper, when a claim speaks of the plan."""

from fractions import Fraction

import pytest

from explorer.figures.cost_assumptions import PriceEnd
from explorer.figures.cost_fields import CostField
from explorer.figures.rent_or_buy import PriceFilter
from explorer.figures.training_cost import CostCaveat, plan_runs, start_training
from explorer.figures.training_plan import (
    Cheaper,
    TrainingPlanFigure,
    build_training_plan,
    needs_one_machine,
    preset_ends,
)
from explorer.market.cost_rows import CostRecord
from tests.figures.cost_builders import card, offer, own_plan, recorded_costs


def planned(runs: int, *, low: float = 8000, high: float = 16000) -> TrainingPlanFigure:
    record = CostRecord(
        (offer(1, on_demand=20.0), offer(2, on_demand=10.0)), (card(1, low, high), card(2, low, low)), (), ()
    )
    return build_training_plan(record, PriceFilter("A100"), own_plan(gpu_count=8, hours=100), runs)


def test_lines_stand_by_cost_and_equal_ones_are_one() -> None:
    figure = planned(10)
    assert [line.usd_run for line in figure.rented] == [1000, 2000]
    assert [(int(cards.usd), len(cards.lines)) for cards in figure.bought] == [(64_000, 2), (128_000, 1)]
    assert figure.bought[0].cost_usd(10) == 64_000, "no price of power, so none is in it"


def test_earliest_and_latest_are_marked_and_on_the_axis() -> None:
    figure = planned(10)
    assert [crossing.break_even.runs_exact for crossing in figure.marked] == [32, 128]
    assert figure.limit_runs == 154 and figure.limit_usd == 128_000 * Fraction(6, 5)
    assert planned(1000).limit_runs == 1200, "the plan is always on the axis"


@pytest.mark.parametrize(
    ("runs", "cheaper"),
    [(0, Cheaper.RENT), (31, Cheaper.RENT), (32, Cheaper.DEPENDS), (127, Cheaper.DEPENDS), (128, Cheaper.BUY)],
)
def test_what_is_cheaper_turns_exactly_at_the_crossings(runs: int, cheaper: Cheaper) -> None:
    assert planned(runs).cheaper is cheaper


def test_beyond_the_life_of_the_cards_nothing_is_compared() -> None:
    assert planned(438).cheaper is Cheaper.BUY, "5 years of 8,760 hours are 438 runs of 100"
    assert planned(439).cheaper is Cheaper.PAST_LIFE


def test_without_a_price_nothing_is_cheaper() -> None:
    record = CostRecord((offer(on_demand=None),), (card(),), (), ())
    figure = build_training_plan(record, PriceFilter("A100"), own_plan(gpu_count=8, hours=72), 5)
    assert figure.cheaper is Cheaper.NO_PRICE and len(figure.unpriced) == 1 and not figure.rented
    assert figure.caveats == (CostCaveat.CARDS_ONLY,)
    assert figure.limit_runs == 10


def test_power_is_in_the_line_of_what_is_bought() -> None:
    record = CostRecord((offer(),), (card(low=8000, high=8000),), (), ())
    numbers = own_plan(gpu_count=8, hours=100, electricity_pkr_kwh=70, pkr_per_usd=280)
    cards = build_training_plan(record, PriceFilter("A100"), numbers, 5).bought[0]
    assert cards.power_usd_run == Fraction(8 * 400, 1000) * 70 / 280 * 100  # 8 cards of 400 W, 25 cents a kWh


def test_life_in_runs_and_none_without_hours() -> None:
    assert planned(1).life_runs == Fraction(5 * 8760, 100)
    idle = own_plan(gpu_count=8, hours=100).with_own(CostField.UTILISATION_PERCENT, Fraction(0))
    record = CostRecord((offer(),), (card(),), (), ())
    assert build_training_plan(record, PriceFilter("A100"), idle, 1).life_runs == 0


@pytest.mark.parametrize(
    ("model", "gpus", "hours", "is_claimed"),
    [
        ("A100", 8, 72, True),
        ("A100", 4, 48, True),
        ("A100", 16, 72, False),
        ("A100", 8, 73, False),
        ("H100", 8, 72, False),
    ],
)
def test_a_claim_stands_only_beside_the_job_it_speaks_of(model: str, gpus: int, hours: int, is_claimed: bool) -> None:
    record = recorded_costs()
    numbers = plan_runs(start_training(record), gpus, Fraction(hours))
    figure = build_training_plan(record, PriceFilter(model), numbers, 24)
    assert (figure.claim is not None) is is_claimed
    assert (figure.rent_claim is not None) is is_claimed


def test_one_machine_is_enough_where_one_is_recorded() -> None:
    record = recorded_costs()
    numbers = start_training(record)
    assert needs_one_machine(record, "A100", plan_runs(numbers, 8, Fraction(1)))
    assert not needs_one_machine(record, "A100", plan_runs(numbers, 16, Fraction(1)))


def test_a_scenario_has_a_small_and_a_large_case() -> None:
    assert [preset_ends(one) for one in recorded_costs().scenarios] == [(PriceEnd.LOW, PriceEnd.HIGH)] * 2
