"""All recorded prices of a GPU against one another: none averaged, none guessed, none left out unseen."""

from dataclasses import replace
from fractions import Fraction

from explorer.figures.cost_assumptions import Assumptions, PriceEnd, RentTerm
from explorer.figures.cost_fields import CostField
from explorer.figures.rent_or_buy import PriceFilter, RentOrBuyFigure, build_rent_or_buy
from explorer.figures.training_cost import Verdict, plan_runs, start_training
from explorer.market.cost_rows import SoldAs
from tests.figures.cost_builders import EMPTY, card, offer, own_plan, recorded_costs

RECORD = recorded_costs()
RUNS = plan_runs(start_training(RECORD), 8, Fraction(72))
NEW_CARD = next(row.key for row in RECORD.hardware if row.item == "A100 80GB card, new")


def figure_of(price_filter: PriceFilter, assumptions: Assumptions = RUNS) -> RentOrBuyFigure:
    return build_rent_or_buy(RECORD, price_filter, assumptions)


def test_the_break_evens_of_the_design_come_out() -> None:
    """Picture 19: new cards and US East; 8,000 dollars a card against Google Cloud are 30 runs."""
    places = (("aws", "us-east-1"), ("azure", "eastus"), ("gcp", "us-east1"))
    shown = PriceFilter("A100", places=places, hardware_keys=(NEW_CARD,), is_one_machine_only=True)
    figure = figure_of(shown)
    assert [(line.offer.instance_type, round(float(line.usd_run or 0))) for line in figure.rents if line.offer] == [
        ("p4d.24xlarge", 1581),
        ("p4de.24xlarge", 1976),
        ("ND96asr_v4", 1958),
        ("a2-highgpu-8g", 2115),
    ]
    assert [(line.end, line.usd) for line in figure.buys] == [
        (PriceEnd.LOW, Fraction(64_000)),
        (PriceEnd.HIGH, Fraction(120_000)),
    ]
    assert len(figure.crossings) == 8
    earliest, latest = figure.earliest, figure.latest
    assert earliest is not None
    assert latest is not None
    assert (earliest.break_even.runs_rented, latest.break_even.runs_rented) == (30, 75)
    assert earliest.rent.offer is not None
    assert earliest.rent.offer.cloud_id == "gcp"


def test_every_recorded_price_is_a_line() -> None:
    figure = figure_of(PriceFilter("A100"))
    assert [line.offer for line in figure.rents] == [row for row in RECORD.gpu_prices if row.gpu_model == "A100"]
    assert {line.hardware.item for line in figure.buys if line.hardware} == {
        row.item for row in RECORD.hardware if row.gpu_model == "A100" and row.sold_as is SoldAs.CARD
    }
    assert len(figure.crossings) == len(figure.rents) * len(figure.buys) == 54
    for line in figure.rents:
        assert line.offer is not None
        assert line.usd_gpu_hour is not None
        assert line.usd_hour == line.usd_gpu_hour * line.offer.gpu_count


def test_three_prices_of_one_machine_contradict_each_other() -> None:
    (found,) = figure_of(PriceFilter("H100")).contradictions
    assert [row.on_demand_usd_hour for row in found] == [55.04, 80.62, 98.32]
    assert {(row.instance_type, row.region_code) for row in found} == {("p5.48xlarge", "us-east-1")}
    assert figure_of(PriceFilter("A100")).contradictions == ()


def test_a_machine_without_a_price_stays_in_sight() -> None:
    figure = figure_of(PriceFilter("A100", RentTerm.SPOT))
    silent = [line for line in figure.rents if line.usd_hour is None]
    assert {line.offer.instance_type for line in silent if line.offer} == {
        *("p4d.24xlarge", "a2-highgpu-1g", "a2-highgpu-8g", "a2-ultragpu-1g"),
    }
    assert all(line.usd_run is None and line.machines is not None for line in silent)
    assert len(figure.crossings) == (len(figure.rents) - len(silent)) * len(figure.buys)


def test_a_region_without_a_price_is_named() -> None:
    places = (("aws", "me-south-1"), ("aws", "ap-south-1"), ("alibaba", "ap-southeast-1"))
    on_demand = figure_of(PriceFilter("A100", places=places))
    assert on_demand.unpriced_places == (places[0], places[2])
    assert [line.offer.region_code for line in on_demand.rents if line.offer] == ["ap-south-1"]
    spot = figure_of(PriceFilter("A100", RentTerm.SPOT, places=places))
    assert spot.unpriced_places == places
    assert (spot.crossings, spot.earliest, spot.latest) == ((), None, None)


def test_a_card_without_a_price_is_a_line_without_crossings() -> None:
    pcie = next(row for row in RECORD.hardware if row.item == "H100 PCIe card")
    figure = figure_of(PriceFilter("H100", hardware_keys=(pcie.key,)))
    assert [(line.hardware, line.end, line.usd) for line in figure.buys] == [(pcie, None, None)]
    assert figure.crossings == ()
    assert figure.rents


def test_a_set_is_no_card() -> None:
    record = replace(EMPTY, gpu_prices=(offer(),), hardware=(card(1, 80_000, 160_000, SoldAs.SET), card(2, 500, 500)))
    figure = build_rent_or_buy(record, PriceFilter("A100"), own_plan(gpu_count=8, hours=10))
    assert [(line.hardware, line.end, line.usd) for line in figure.buys] == [(record.hardware[1], None, Fraction(4000))]


def test_prices_of_the_user_stand_beside_the_recorded_ones() -> None:
    own = own_plan(gpu_count=4, hours=10, machine_gpus=4, rent_usd_hour=5, card_usd=100, power_w=250)
    record = replace(EMPTY, gpu_prices=(offer(),), hardware=(card(),))
    figure = build_rent_or_buy(record, PriceFilter("A100"), own)
    assert [(line.offer is None, line.usd_run) for line in figure.rents] == [
        (False, Fraction(100)),
        (True, Fraction(50)),
    ]
    assert [(line.hardware is None, line.usd) for line in figure.buys] == [
        (False, Fraction(32_000)),
        (False, Fraction(60_000)),
        (True, Fraction(400)),
    ]
    assert len(figure.crossings) == 6
    assert {crossing.cost.assumptions.value(CostField.POWER_W) for crossing in figure.crossings} == {Fraction(250)}
    earliest = figure.earliest
    assert earliest is not None
    assert (earliest.rent.offer is None, earliest.buy.hardware is None) == (False, True)
    assert earliest.break_even.hours == 40


def test_nothing_recorded_of_a_model_is_an_empty_figure() -> None:
    figure = figure_of(PriceFilter("abacus"))
    assert (figure.rents, figure.buys, figure.crossings, figure.earliest) == ((), (), (), None)


def test_cards_that_are_never_used_cross_nowhere() -> None:
    idle = RUNS.with_own(CostField.UTILISATION_PERCENT, Fraction(0))
    figure = figure_of(PriceFilter("A100"), idle)
    assert {crossing.break_even.verdict for crossing in figure.crossings} == {Verdict.NEVER_USED}
    assert (figure.earliest, figure.latest, figure.never) == (None, None, 54)


def test_pairs_that_pay_only_after_the_cards_are_worn_out_are_counted_apart() -> None:
    figure = figure_of(PriceFilter("A100"), RUNS.with_own(CostField.LIFE_YEARS, Fraction(1, 4)))
    late = [one for one in figure.crossings if one.break_even.verdict is Verdict.AFTER_LIFE]
    assert figure.never == len(late) > 0
    assert figure.latest is not None
    assert figure.latest.break_even.years is not None
    assert figure.latest.break_even.years <= Fraction(1, 4)
    assert figure_of(PriceFilter("A100")).never == 0
