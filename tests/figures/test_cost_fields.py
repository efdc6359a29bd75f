"""What may be typed into the fields of a cost, and how each absurd value is refused."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.figures.cost_assumptions import Origin, RentTerm
from explorer.figures.cost_fields import (
    LIMITS,
    CostField,
    CostInputError,
    FieldFault,
    FieldProblem,
    judge_value,
    read_field,
)
from explorer.figures.serving_cost import SERVING_FIELDS
from explorer.figures.training_cost import TRAINING_FIELDS, build_training_cost, start_training
from explorer.market.rows import Confidence
from tests.figures.cost_builders import own_plan, recorded_costs

ABSURD = [
    (CostField.HOURS, "-5", FieldFault.TOO_LOW),
    (CostField.HOURS, "−5", FieldFault.TOO_LOW),
    (CostField.HOURS, "0", FieldFault.TOO_LOW),
    (CostField.HOURS, "1000000000", FieldFault.TOO_HIGH),
    (CostField.HOURS, "1e9", FieldFault.TOO_HIGH),
    (CostField.HOURS, "10⁹", FieldFault.NO_NUMBER),
    (CostField.HOURS, "", FieldFault.EMPTY),
    (CostField.HOURS, "   ", FieldFault.EMPTY),
    (CostField.HOURS, "seventy", FieldFault.NO_NUMBER),
    (CostField.HOURS, "nan", FieldFault.NO_NUMBER),
    (CostField.HOURS, "inf", FieldFault.NO_NUMBER),
    (CostField.HOURS, "1/0", FieldFault.NO_NUMBER),
    (CostField.HOURS, "9" * 50, FieldFault.NO_NUMBER),
    (CostField.GPU_COUNT, "0", FieldFault.TOO_LOW),
    (CostField.GPU_COUNT, "2.5", FieldFault.NOT_WHOLE),
    (CostField.GPU_COUNT, "-1", FieldFault.TOO_LOW),
    (CostField.RENT_USD_HOUR, "0", FieldFault.TOO_LOW),
    (CostField.RENT_USD_HOUR, "$-3", FieldFault.NO_NUMBER),
    (CostField.UTILISATION_PERCENT, "101", FieldFault.TOO_HIGH),
    (CostField.LIFE_YEARS, "0", FieldFault.TOO_LOW),
    (CostField.PKR_PER_USD, "0", FieldFault.TOO_LOW),
    (CostField.PEAK_FACTOR, "0.5", FieldFault.TOO_LOW),
    (CostField.PEAK_HOURS_MONTH, "731", FieldFault.TOO_HIGH),
]


@pytest.mark.parametrize(("field", "text", "fault"), ABSURD)
def test_the_absurd_is_refused_for_what_it_is(field: CostField, text: str, fault: FieldFault) -> None:
    assert read_field(field, text) == FieldProblem(field, fault, LIMITS[field])


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        (CostField.HOURS, "72", Fraction(72)),
        (CostField.HOURS, "۷۲", Fraction(72)),
        (CostField.HOURS, "0.5", Fraction(1, 2)),
        (CostField.RENT_USD_HOUR, "$21.957642", Fraction(21957642, 10**6)),
        (CostField.RENT_USD_HOUR, "21.96 USD", Fraction(2196, 100)),
        (CostField.CARD_USD, "8,000", Fraction(8000)),
        (CostField.CARD_USD, "1.5e4", Fraction(15000)),
        (CostField.UTILISATION_PERCENT, "0", Fraction(0)),
        (CostField.ELECTRICITY_PKR_KWH, "", None),
        (CostField.ELECTRICITY_PKR_KWH, "Rs 45.5", Fraction(91, 2)),
        (CostField.POWER_W, " ", None),
    ],
)
def test_numbers_are_read_exactly(field: CostField, text: str, value: Fraction | None) -> None:
    assert read_field(field, text) == value


@given(st.sampled_from(CostField), st.text(max_size=12))
def test_whatever_is_typed_is_read_or_refused(field: CostField, text: str) -> None:
    read = read_field(field, text)
    if isinstance(read, Fraction):
        assert judge_value(field, read) is None
    elif read is None:
        assert LIMITS[field].may_be_empty
    else:
        assert read.field is field


@given(st.sampled_from(CostField), st.fractions(min_value=-(10**9), max_value=10**9, max_denominator=1000))
def test_the_limits_are_what_is_judged(field: CostField, value: Fraction) -> None:
    limits = LIMITS[field]
    is_inside = limits.low <= value <= limits.high and not (limits.is_above_low and value == limits.low)
    is_fit = is_inside and (value.denominator == 1 or not limits.is_whole)
    assert (judge_value(field, value) is None) == is_fit


def test_every_field_has_limits_and_is_used() -> None:
    assert set(LIMITS) == set(CostField) == {*TRAINING_FIELDS, *SERVING_FIELDS, CostField.RUNS, CostField.WEIGHT}


def test_a_refused_field_keeps_its_last_good_number() -> None:
    plan = own_plan(gpu_count=8, hours=72)
    changed, problems = plan.with_typed(
        {CostField.GPU_COUNT: "0", CostField.HOURS: "48", CostField.LIFE_YEARS: "", CostField.POWER_W: "x"}
    )
    assert [(problem.field, problem.fault) for problem in problems] == [
        (CostField.GPU_COUNT, FieldFault.TOO_LOW),
        (CostField.LIFE_YEARS, FieldFault.EMPTY),
        (CostField.POWER_W, FieldFault.NO_NUMBER),
    ]
    assert changed.value(CostField.GPU_COUNT) == 8
    assert changed.value(CostField.HOURS) == 48
    assert changed[CostField.LIFE_YEARS] == plan[CostField.LIFE_YEARS]


def test_a_recorded_number_typed_again_stays_recorded() -> None:
    start = start_training(recorded_costs())
    rate = start[CostField.PKR_PER_USD]
    assert (rate.value, rate.origin, rate.as_of) == (Fraction(2777, 10), Origin.RECORDED, "2026-06")
    assert (rate.confidence, start.source_ids) == (Confidence.REPORTED, ("ustreasury-fx-2026-06",))
    same, _ = start.with_typed({CostField.PKR_PER_USD: "277.70"})
    assert same == start
    other, _ = start.with_typed({CostField.PKR_PER_USD: "280"})
    assert (other[CostField.PKR_PER_USD].origin, other.source_ids) == (Origin.OWN, ())


def test_numbers_are_refused_by_code_as_by_hand() -> None:
    plan = own_plan(gpu_count=8, hours=72)
    with pytest.raises(CostInputError) as caught:
        plan.with_own(CostField.HOURS, Fraction(-1))
    assert [(problem.field, problem.fault) for problem in caught.value.problems] == [
        (CostField.HOURS, FieldFault.TOO_LOW)
    ]
    with pytest.raises(CostInputError) as both:
        build_training_cost(own_plan(gpu_count=0, hours=10**9), RentTerm.ON_DEMAND)
    assert {problem.field for problem in both.value.problems} == {CostField.GPU_COUNT, CostField.HOURS}
    assert both.value.sentence == "No cost was worked out: gpus is too low; hours is too high."
