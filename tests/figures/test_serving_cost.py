"""An endpoint with peaks: elastic machines never cost more than machines kept for the peak."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.figures.cost_assumptions import Assumptions, Origin, own
from explorer.figures.cost_fields import CostField, CostInputError
from explorer.figures.serving_cost import ServingCostFigure, build_serving_cost, start_serving
from tests.figures.cost_builders import EMPTY, offer, recorded_costs


def plan(base: int, factor: Fraction, peak_hours: Fraction, usd_hour: Fraction) -> Assumptions:
    return start_serving(EMPTY).replacing(
        own(CostField.BASE_INSTANCES, Fraction(base)),
        own(CostField.PEAK_FACTOR, factor),
        own(CostField.PEAK_HOURS_MONTH, peak_hours),
        own(CostField.INSTANCE_USD_HOUR, usd_hour),
    )


plans = st.builds(
    plan,
    st.integers(1, 500),
    st.fractions(1, 100, max_denominator=4),
    st.integers(0, 730).map(Fraction),
    st.integers(1, 10_000).map(lambda cents: Fraction(cents, 100)),
)


def total(amount: Fraction | None) -> Fraction:
    assert amount is not None
    return amount


def test_a_peak_of_fifty_times_for_a_day() -> None:
    figure = build_serving_cost(plan(2, Fraction(50), Fraction(24), Fraction("0.75")))
    assert (figure.base_instances, figure.peak_instances) == (2, 100)
    assert figure.elastic_hours == 2 * 706 + 100 * 24
    assert figure.provisioned_hours == 73_000
    assert figure.elastic_usd_month == Fraction(3812) * 3 / 4 == 2859
    assert figure.provisioned_usd_month == 54_750
    assert figure.saved_usd_month == 51_891
    assert figure.times == Fraction(73_000, 3812)


@given(plans)
def test_elastic_machines_cost_what_a_count_of_every_hour_gives(numbers: Assumptions) -> None:
    figure = build_serving_cost(numbers)
    base, at_peak = figure.base_instances, figure.peak_instances
    assert base is not None
    assert at_peak is not None
    peak_hours, price = (total(numbers.value(f)) for f in (CostField.PEAK_HOURS_MONTH, CostField.INSTANCE_USD_HOUR))
    hourly = [at_peak if hour < peak_hours else base for hour in range(730)]
    assert figure.elastic_usd_month == sum(hourly) * price
    assert figure.provisioned_usd_month == max(base, at_peak) * 730 * price
    assert total(figure.saved_usd_month) >= 0
    assert total(figure.times) >= 1


@given(plans, st.integers(0, 50))
def test_more_load_never_costs_less(numbers: Assumptions, more: int) -> None:
    before = build_serving_cost(numbers)
    for field in (CostField.BASE_INSTANCES, CostField.PEAK_FACTOR, CostField.INSTANCE_USD_HOUR):
        after = build_serving_cost(numbers.with_own(field, total(numbers.value(field)) + more))
        assert total(after.elastic_usd_month) >= total(before.elastic_usd_month)
        assert total(after.provisioned_usd_month) >= total(before.provisioned_usd_month)


@given(plans)
def test_a_peak_that_never_ends_or_is_none_saves_nothing(numbers: Assumptions) -> None:
    endless = build_serving_cost(numbers.with_own(CostField.PEAK_HOURS_MONTH, Fraction(730)))
    flat = build_serving_cost(numbers.with_own(CostField.PEAK_FACTOR, Fraction(1)))
    assert endless.saved_usd_month == flat.saved_usd_month == 0
    assert endless.times == flat.times == 1


def test_without_a_price_the_hours_are_still_told() -> None:
    figure = build_serving_cost(start_serving(EMPTY))
    assert (figure.elastic_usd_month, figure.provisioned_usd_month, figure.saved_usd_month) == (None, None, None)
    assert figure.elastic_hours == 706 + 50 * 24
    assert figure.missing == (CostField.INSTANCE_USD_HOUR, CostField.PKR_PER_USD)
    assert figure.pkr(Fraction(1)) is None


def test_a_recorded_price_carries_its_sources() -> None:
    figure: ServingCostFigure = build_serving_cost(start_serving(recorded_costs(), offer(on_demand=0.526)))
    price = figure.assumptions[CostField.INSTANCE_USD_HOUR]
    assert (price.value, price.origin) == (Fraction(526, 1000), Origin.RECORDED)
    assert figure.assumptions.source_ids == ("press", "ustreasury-fx-2026-06")
    assert figure.pkr(Fraction(10)) == 2777


@pytest.mark.parametrize("field", [CostField.BASE_INSTANCES, CostField.INSTANCE_USD_HOUR, CostField.PEAK_FACTOR])
def test_nothing_is_worked_out_of_absurd_numbers(field: CostField) -> None:
    bad = plan(1, Fraction(50), Fraction(1), Fraction(1)).replacing(own(field, Fraction(0)))
    with pytest.raises(CostInputError) as caught:
        build_serving_cost(bad)
    assert [problem.field for problem in caught.value.problems] == [field]


@given(plans, st.integers(0, 729), st.integers(1, 729))
def test_a_longer_peak_never_costs_less_and_leaves_the_provisioned_as_they_are(
    numbers: Assumptions, hours: int, longer: int
) -> None:
    short, long = (
        build_serving_cost(numbers.with_own(CostField.PEAK_HOURS_MONTH, Fraction(each)))
        for each in (hours, min(730, hours + longer))
    )
    assert total(short.elastic_usd_month) <= total(long.elastic_usd_month)
    assert short.provisioned_usd_month == long.provisioned_usd_month
    assert total(short.times) >= total(long.times)


@given(plans)
def test_without_a_peak_hour_nothing_is_divided_by_nothing(numbers: Assumptions) -> None:
    figure = build_serving_cost(numbers.with_own(CostField.PEAK_HOURS_MONTH, Fraction(0)))
    base, at_peak = figure.base_instances, figure.peak_instances
    assert base and at_peak
    assert figure.elastic_hours == 730 * base
    assert figure.times == Fraction(at_peak, base)
