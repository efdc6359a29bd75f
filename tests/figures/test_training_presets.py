"""The claims of the sources beside what the recorded prices of others give, each sum worked out by hand."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.figures.cost_assumptions import Origin, PriceEnd, RentTerm
from explorer.figures.cost_fields import CostField
from explorer.figures.training_cost import start_training
from explorer.figures.training_presets import (
    Agreement,
    AmountRange,
    RangeCheck,
    assume_job,
    build_scenario_figure,
    fill_job,
)
from explorer.market.cost_rows import CostRecord
from tests.figures.cost_builders import EMPTY, PRESS, card, offer, recorded_costs

RECORD = recorded_costs()
VISION, TRANSFORMER = RECORD.scenarios
DAYS = AmountRange(Fraction(48), Fraction(7 * 24))


def test_the_founding_case_is_checked_against_the_prices_of_others() -> None:
    figure = build_scenario_figure(RECORD, fill_job(VISION))
    rent = dict(figure.rent)
    on_demand, spot = rent[RentTerm.ON_DEMAND], rent[RentTerm.SPOT]
    assert on_demand.claimed == spot.claimed == AmountRange(Fraction(500), Fraction(2000))
    # 4 one-GPU machines of Azure for 48 hours; 8 of Google Cloud with 80 GB for 72 hours
    assert on_demand.computed == AmountRange(4 * 48 * Fraction("3.673"), 8 * 72 * Fraction("5.07"))
    assert on_demand.computed == AmountRange(Fraction("705.216"), Fraction("2920.32"))
    assert on_demand.agreement is Agreement.OVERLAPS
    assert spot.computed == AmountRange(4 * 48 * Fraction("0.67877"), 72 * Fraction("32.9365"))
    assert spot.agreement is Agreement.COVERED
    assert figure.buy.claimed == AmountRange(Fraction(80_000), Fraction(160_000))
    assert figure.buy.computed == AmountRange(Fraction(4 * 4000), Fraction(8 * 15_000))
    assert figure.buy.agreement is Agreement.OVERLAPS


def test_the_source_s_own_amounts_break_even_between_40_and_320_runs() -> None:
    runs = build_scenario_figure(RECORD, fill_job(VISION)).claimed_runs
    assert runs is not None
    assert (runs.low, runs.high, runs.least, runs.most) == (Fraction(160), Fraction(80), Fraction(40), Fraction(320))


def test_what_the_second_case_leaves_open_is_asked_of_the_user() -> None:
    silent = build_scenario_figure(RECORD, fill_job(TRANSFORMER))
    assert silent.job.open_fields == (CostField.HOURS,)
    assert {check.agreement for _, check in silent.rent} == {Agreement.NOT_CLAIMED}
    assert all(check.computed is None for _, check in (*silent.rent, (None, silent.buy)))
    figure = build_scenario_figure(RECORD, fill_job(TRANSFORMER, "A100", DAYS))
    rent = dict(figure.rent)[RentTerm.ON_DEMAND]
    # one machine of AWS with eight GPUs for two days; sixteen of Google Cloud with one for a week
    assert rent.computed == AmountRange(48 * Fraction("21.957642"), 16 * 168 * Fraction("5.07"))
    assert rent.agreement is Agreement.NOT_CLAIMED
    assert figure.claimed_runs is None


def test_the_user_fills_only_what_a_source_leaves_open() -> None:
    job = fill_job(VISION, "H100", DAYS)
    assert (job.gpu_model, job.hours, job.open_fields) == ("A100", AmountRange(Fraction(48), Fraction(72)), ())
    start = start_training(RECORD)
    told = assume_job(start, job, PriceEnd.HIGH)
    assert told.value(CostField.HOURS) == 72
    assert told.value(CostField.GPU_COUNT) == 8
    assert told[CostField.HOURS].sources == VISION.sources
    own = assume_job(start, fill_job(TRANSFORMER, "A100", DAYS), PriceEnd.LOW)
    assert (own[CostField.HOURS].origin, own[CostField.HOURS].value) == (Origin.OWN, Fraction(48))
    assert own[CostField.GPU_COUNT].origin is Origin.RECORDED
    silent = assume_job(start, fill_job(TRANSFORMER), PriceEnd.LOW)
    assert silent[CostField.HOURS].origin is Origin.MISSING


def test_a_claim_does_not_vouch_for_itself() -> None:
    claimed = replace(VISION, sources=(PRESS,))
    record = CostRecord((offer(),), (card(),), (claimed,), ())
    figure = build_scenario_figure(record, fill_job(claimed))
    assert figure.buy.agreement is Agreement.NO_PRICE
    assert {check.agreement for _, check in figure.rent} == {Agreement.NO_PRICE}


def test_without_prices_nothing_is_computed() -> None:
    figure = build_scenario_figure(EMPTY, fill_job(VISION))
    assert {check.agreement for _, check in figure.rent} == {Agreement.NO_PRICE} == {figure.buy.agreement}


ranges = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(
    lambda ends: AmountRange(Fraction(min(ends)), Fraction(max(ends)))
)


@given(ranges, ranges)
def test_agreement_is_how_the_ranges_lie(claimed: AmountRange, computed: AmountRange) -> None:
    one = set(range(int(claimed.low), int(claimed.high) + 1))
    other = set(range(int(computed.low), int(computed.high) + 1))
    found = RangeCheck(claimed, computed).agreement
    if not one & other:
        assert found is Agreement.APART
    elif one <= other:
        assert found is Agreement.COVERED
    elif other <= one:
        assert found is Agreement.INSIDE
    else:
        assert found is Agreement.OVERLAPS


@pytest.mark.parametrize("term", RentTerm)
def test_more_gpus_and_hours_never_cost_less(term: RentTerm) -> None:
    checks = []
    for hours in (10, 20, 40):
        job = fill_job(TRANSFORMER, "A100", AmountRange(Fraction(hours), Fraction(hours)))
        checks.append(dict(build_scenario_figure(RECORD, job).rent)[term].computed)
    lows = [check.low for check in checks if check]
    assert len(lows) == 3
    assert lows == sorted(lows)
