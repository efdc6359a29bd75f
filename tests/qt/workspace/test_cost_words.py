"""Rent or buy in words: amounts, refusals in one sentence, origins, takeaways, claims beside the record."""

from fractions import Fraction

import pytest

from explorer.figures.cost_assumptions import Origin, RentTerm, own
from explorer.figures.cost_fields import CostField, FieldProblem, read_field
from explorer.figures.rent_or_buy import PriceFilter
from explorer.figures.training_cost import CostCaveat, Verdict, plan_runs, start_training
from explorer.figures.training_plan import CostCurrency, TrainingPlanFigure, build_training_plan
from explorer.market.cost_rows import CostRecord
from explorer.workspace.cost_sentences import (
    caveat_words,
    claim_lines,
    contradiction_words,
    cost_subtitle,
    cost_takeaway,
    missing_words,
    plan_verdict,
    verdict_words,
    working_lines,
)
from explorer.workspace.cost_words import (
    CostNames,
    Money,
    field_word,
    left_to_right,
    origin_words,
    plain_number,
    problem_words,
)
from explorer.workspace.language import Language
from tests.figures.cost_builders import card, offer, own_plan, recorded_costs

EN, UR = Language.ENGLISH, Language.URDU


def built(record: CostRecord, runs: int = 24, **values: int) -> TrainingPlanFigure:
    numbers = own_plan(**{"gpu_count": 8, "hours": 100, **values})
    return build_training_plan(record, PriceFilter("A100"), numbers, runs)


def founding(term: RentTerm = RentTerm.ON_DEMAND) -> TrainingPlanFigure:
    record = recorded_costs()
    numbers = plan_runs(start_training(record), 8, Fraction(72))
    return build_training_plan(record, PriceFilter("A100", term, is_one_machine_only=True), numbers, 24)


@pytest.mark.parametrize(
    ("usd", "words", "short"),
    [
        (Fraction(2195, 100), "$21.95", "$21.95"),
        (Fraction(37_943), "$37,943", "$37.9k"),
        (Fraction(40_000), "$40,000", "$40k"),
        (Fraction(0), "$0", "0"),
        (Fraction(12_500_000), "$12,500,000", "$12.5m"),
    ],
)
def test_dollars(usd: Fraction, words: str, short: str) -> None:
    assert (Money().words(usd), Money().short(usd)) == (words, short)


def test_rupees_at_the_rate_and_spans() -> None:
    rupees = Money(CostCurrency.PKR, Fraction(2777, 10))
    assert rupees.words(Fraction(15_000)) == "PKR 4,165,500"
    assert rupees.between(Fraction(100), Fraction(200)) == "PKR 27,770–55,540"
    assert rupees.short_between(Fraction(80_000), Fraction(160_000)) == "PKR 22.2m–44.4m"
    assert Money().between(Fraction(500), Fraction(2000)) == "$500–2,000"
    assert rupees.from_axis(rupees.axis_usd(Fraction(7))) == 7


@pytest.mark.parametrize(
    ("cost_field", "text", "sentence"),
    [
        (CostField.HOURS, "-5", "Hours of a run must be more than 0; the chart keeps 72."),
        (CostField.HOURS, "1e9", "Hours of a run may be at most 87,600; the chart keeps 72."),
        (CostField.HOURS, "", "Hours of a run is empty; the chart keeps 72."),
        (CostField.HOURS, "many", "Hours of a run needs a number of at most 87,600; the chart keeps 72."),
        (CostField.GPU_COUNT, "0", "GPUs must be at least 1; the chart keeps 72."),
        (CostField.GPU_COUNT, "2.5", "GPUs must be a whole number; the chart keeps 72."),
    ],
)
def test_a_refusal_is_one_sentence_that_says_what_stays(cost_field: CostField, text: str, sentence: str) -> None:
    problem = read_field(cost_field, text)
    assert isinstance(problem, FieldProblem)
    assert problem_words(problem, Fraction(72), EN) == sentence


def test_a_refusal_without_a_number_before() -> None:
    problem = read_field(CostField.CARD_USD, "0")
    assert isinstance(problem, FieldProblem)
    told = "Own price of a card, USD must be more than 0; the chart goes on without it."
    assert problem_words(problem, None, EN) == told


def test_every_origin_is_told() -> None:
    numbers = start_training(recorded_costs())
    rate, life = numbers[CostField.PKR_PER_USD], numbers[CostField.LIFE_YEARS]
    assert origin_words(rate, "Treasury, 2026", EN) == "Recorded: Treasury, 2026, of 2026-06, reported"
    assert life.origin is Origin.DEFAULT and origin_words(life, "", EN) == "Our default, from no source"
    assert origin_words(own(CostField.HOURS, Fraction(5)), "", EN) == "Your own"
    assert origin_words(numbers[CostField.HOURS], "", EN) == "Not recorded"


def test_the_takeaway_of_the_founding_case_and_its_claims() -> None:
    figure = founding()
    assert cost_takeaway(figure, EN) == "Renting 8 A100 costs less for the first 13 runs"
    assert cost_subtitle(figure, EN).endswith("Buying pays after 14 to 76 runs, depending on the prices paid.")
    assert claim_lines(figure, EN) == (
        "Sherdil IT Academy claims $500–2,000 to rent a run; "
        "the recorded prices give $705–2,920, which agrees in part.",
        "Sherdil IT Academy claims $80,000–160,000 to buy the GPUs; "
        "the recorded prices give $16,000–120,000, which agrees in part.",
        "Its own amounts break even at 80 to 160 runs; other pairings give 40 to 320.",
    )


def test_the_claim_is_held_against_the_term_that_is_shown() -> None:
    assert claim_lines(founding(), EN)[0] != claim_lines(founding(RentTerm.SPOT), EN)[0]


@pytest.mark.parametrize(
    ("record", "values", "title"),
    [
        (CostRecord((), (card(),), (), ()), {}, "No price to rent A100 is recorded here"),
        (CostRecord((offer(),), (), (), ()), {}, "No price to buy A100 is recorded"),
        (CostRecord((offer(),), (card(),), (), ()), {"utilisation_percent": 0}, "Cards that are never used never pay"),
        (
            CostRecord((offer(),), (card(),), (), ()),
            {"electricity_pkr_kwh": 10_000, "pkr_per_usd": 1},
            "Renting 8 A100 costs less for as long as cards live",
        ),
        (
            CostRecord((offer(on_demand=90_000.0),), (card(low=1, high=1),), (), ()),
            {},
            "Buying 8 A100 can pay from the first run",
        ),
        (
            CostRecord((offer(on_demand=10.0),), (card(low=200, high=200),), (), ()),
            {},
            "Renting 8 A100 costs less for the first run",
        ),
    ],
)
def test_a_takeaway_for_every_case(record: CostRecord, values: dict[str, int], title: str) -> None:
    assert cost_takeaway(built(record, **values), EN) == title


def test_the_working_can_be_done_by_hand() -> None:
    record = CostRecord((offer(on_demand=20.0),), (card(low=8000, high=8000),), (), ())
    assert working_lines(built(record), EN) == ("100 h × $20 = $2,000", "$64,000 / $2,000 = 32 runs")
    with_power = built(record, electricity_pkr_kwh=70, pkr_per_usd=280)
    assert working_lines(with_power, EN)[1] == "$64,000 / ($2,000 − $80) = 33.3 runs"
    assert working_lines(built(record), UR)[0] == "\u2066100 h × $20 = $2,000\u2069"
    assert working_lines(built(record), UR)[1].startswith("\u2066$64,000 / $2,000 = 32\u2069"), (
        "its signs stay in order"
    )


def test_missing_prices_and_contradictions_are_named() -> None:
    offers = (offer(1), offer(2, on_demand=12.0), offer(3, on_demand=None, region="tokyo"))
    record = CostRecord(offers, (card(), card(2, None, None)), (), ())
    figure = built(record)
    names = CostNames()
    assert missing_words(figure, names, EN) == (
        "No on demand price is recorded for aws p4d, tokyo.",
        "No price is recorded for A100 card.",
    )
    told = "Sources contradict each other on p4d in aws us-east-1, on demand: $10, $12 an hour."
    assert contradiction_words(figure, names, EN) == (told,)


def test_verdicts_at_the_plan_and_every_word_is_there() -> None:
    record = CostRecord((offer(on_demand=20.0),), (card(low=8000, high=8000),), (), ())
    assert plan_verdict(built(record, 31), EN) == "Renting costs less at 31 runs, at every recorded price."
    assert plan_verdict(built(record, 32), EN) == "Buying costs no more at 32 runs, at any recorded price."
    told = "At 500 runs the cards are past their life of 438 runs: compare fewer."
    assert plan_verdict(built(record, 500), EN) == told
    assert all(map(field_word, CostField)) and all(map(caveat_words, CostCaveat)) and all(map(verdict_words, Verdict))


def test_numbers_read_back_exactly_as_they_are_written() -> None:
    for text in ("72", "277.7", "0.0625", "1234567"):
        assert read_field(CostField.CARD_USD, plain_number(Fraction(text))) == Fraction(text)


def test_machines_stay_one_run_in_urdu() -> None:
    assert CostNames().machine(offer(), UR) == "\u2066aws p4d\u2069" == left_to_right("aws p4d", UR)
