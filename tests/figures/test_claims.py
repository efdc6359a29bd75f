"""Claims on pay are recomputed from their own source's figures, or it is said why they cannot be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.figures.claims import ClaimFigure, ClaimPart, ClaimProblem, build_claim_figure
from explorer.market import queries
from explorer.market.database import open_market
from explorer.market.pay_rows import ClaimRow, PayMarket, PayPeriod, SalaryBandRow
from explorer.market.rows import Confidence
from explorer.paths import bundled_database
from tests.figures.pay_builders import band, source


def claim(
    above: tuple[SalaryBandRow, ...],
    below: tuple[SalaryBandRow, ...],
    claimed: tuple[float | None, float | None] = (40, 60),
    unit: str = "percent more",
) -> ClaimRow:
    low, high = claimed
    return ClaimRow(
        "claim", "More", None, low, high, unit, "a/b", None, Confidence.ESTIMATE, above, below, (source("press"),)
    )


def recorded() -> dict[str, ClaimFigure]:
    with open_market(bundled_database()) as market, market.reading() as reader:
        return {one.id: build_claim_figure(one) for one in queries.load_claims(reader)}


@pytest.mark.parametrize(
    ("claim_id", "low", "high", "midpoint", "outside"),
    [("sherdil-mlops-premium-mid", 75, 57, 64, 2), ("sherdil-mlops-premium-senior", 50, 67, 60, 1)],
)
def test_the_founding_source_against_its_own_table(
    claim_id: str, low: int, high: int, midpoint: int, outside: int
) -> None:
    figure = recorded()[claim_id]
    told = {check.part: int(check.shown) for check in figure.checks}
    assert told == {ClaimPart.LOW: low, ClaimPart.HIGH: high, ClaimPart.MIDPOINT: midpoint}
    assert (figure.outside, figure.is_contradicted) == (outside, True)


AMOUNTS = st.integers(1, 10_000_000)


@given(st.tuples(AMOUNTS, AMOUNTS), st.tuples(AMOUNTS, AMOUNTS), st.integers(1, 300), st.integers(1, 300))
def test_a_value_is_the_quotient_and_inside_only_between_the_claimed_ends(
    above: tuple[int, int], below: tuple[int, int], one: int, other: int
) -> None:
    ends = [sorted(pair) for pair in (above, below)]
    claimed = (min(one, other), max(one, other))
    rows = [band(low=float(low), high=float(high)) for low, high in ends]
    figure = build_claim_figure(claim((rows[0],), (rows[1],), claimed))
    expected = {
        ClaimPart.LOW: (ends[0][0], ends[1][0]),
        ClaimPart.MIDPOINT: (sum(ends[0]), sum(ends[1])),
        ClaimPart.HIGH: (ends[0][1], ends[1][1]),
    }
    for check in figure.checks:
        numerator, denominator = expected[check.part]
        assert float(check.percent) == pytest.approx((numerator / denominator - 1) * 100)
        # Whole numbers, so that the test needs no rounding of its own: 100·n between (100 + claimed)·d.
        is_inside = (100 + claimed[0]) * denominator <= 100 * numerator <= (100 + claimed[1]) * denominator
        assert check.is_inside == is_inside
    assert figure.outside == sum(not check.is_inside for check in figure.checks)


@pytest.mark.parametrize(
    ("high", "shown", "is_inside"),
    [
        (160_000.0, "60", True),
        (160_400.0, "60.4", False),
        (160_001.0, "60.001", False),
        (159_999.0, "60", True),
        (162_500.0, "63", False),
        (139_900.0, "39.9", False),
        (50_000.0, "-50", False),
    ],
)
def test_a_printed_value_never_reads_as_the_end_that_it_misses(high: float, shown: str, is_inside: bool) -> None:
    figure = build_claim_figure(claim((band(low=high, high=high),), (band(low=100_000.0, high=100_000.0),)))
    assert {(str(check.shown), check.is_inside) for check in figure.checks} == {(shown, is_inside)}


def test_an_end_that_is_left_open_bounds_nothing() -> None:
    tenfold = claim((band(low=1_000_000.0, high=2_000_000.0),), (band(),), (40, None))
    assert not build_claim_figure(tenfold).is_contradicted
    less = claim((band(low=1_000.0, high=2_000.0),), (band(),), (None, 60))
    assert not build_claim_figure(less).is_contradicted


@pytest.mark.parametrize(
    ("one", "problem"),
    [
        (claim((band(),), (band(),), unit="rupees more"), ClaimProblem.UNIT),
        (claim((band(),), (band(),), (None, None)), ClaimProblem.VALUE),
        (claim((), ()), ClaimProblem.PAIRS),
        (claim((band(),), (band(), band("b2"))), ClaimProblem.PAIRS),
        (claim((band(currency="USD"),), (band(),)), ClaimProblem.SCALE),
        (claim((band(period=PayPeriod.YEAR),), (band(),)), ClaimProblem.SCALE),
        (claim((band(market=PayMarket.REMOTE),), (band(),)), ClaimProblem.SCALE),
        (claim((band(high=None),), (band(),)), ClaimProblem.OPEN),
    ],
)
def test_what_cannot_be_recomputed_is_not_guessed(one: ClaimRow, problem: ClaimProblem) -> None:
    figure = build_claim_figure(one)
    assert (figure.problem, figure.checks, figure.is_contradicted) == (problem, (), False)


def test_several_figures_are_compared_pair_by_pair() -> None:
    pair = (band("a"), band("b", low=300_000.0, high=400_000.0))
    figure = build_claim_figure(claim(pair, (band("c"), band("d"))))
    assert [(c.numerator_band.id, c.denominator_band.id, c.part) for c in figure.checks][::3] == [
        ("a", "c", ClaimPart.LOW),
        ("b", "d", ClaimPart.LOW),
    ]
    assert [str(one.shown) for one in (figure.least, figure.most)] == ["0", "200"]
