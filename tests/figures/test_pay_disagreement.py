"""Where sources agree on pay and where they do not, held against trying every amount."""

from hypothesis import given
from hypothesis import strategies as st

from explorer.figures.pay_disagreement import compare_sources, widest_disagreement
from explorer.market import queries
from explorer.market.database import open_market
from explorer.market.pay_filters import PayFacet, PayFilter
from explorer.market.pay_rows import PayLevel, PayPeriod, SalaryBandRow
from explorer.paths import bundled_database
from tests.figures.pay_builders import band, source

RANGES = st.lists(
    st.tuples(st.sampled_from(("a", "b", "c")), st.integers(1, 40), st.integers(0, 15)), min_size=1, max_size=6
)


def bands_of(ranges: list[tuple[str, int, int]]) -> list[SalaryBandRow]:
    return [
        band(f"band-{at}", low=float(low), high=float(low + wide), sources=(source(publisher),))
        for at, (publisher, low, wide) in enumerate(ranges)
    ]


@given(RANGES, st.randoms(use_true_random=False))
def test_what_all_publishers_hold_is_found_by_trying_every_amount(
    ranges: list[tuple[str, int, int]], random: object
) -> None:
    bands = bands_of(ranges)
    found = compare_sources(bands)
    spans = {
        publisher: (
            min(low for one, low, _ in ranges if one == publisher),
            max(low + wide for one, low, wide in ranges if one == publisher),
        )
        for publisher, _, _ in ranges
    }
    if len(spans) < 2:
        assert found is None
        return
    assert found is not None
    shared = [amount for amount in range(60) if all(low <= amount <= high for low, high in spans.values())]
    assert found.is_shared == bool(shared)
    if shared:
        assert (found.low, found.high) == (shared[0], shared[-1])
    else:
        assert found.low in {high for _, high in spans.values()} and found.high in {low for low, _ in spans.values()}
        assert found.gap_ratio > 1
    random.shuffle(bands)  # type: ignore[attr-defined]  # hypothesis hands out a random.Random
    assert compare_sources(bands) == found


def test_single_figures_cities_and_open_ends_are_no_ranges() -> None:
    other = (source("vendor"),)
    for change in ({"low": None, "median": 5.0, "high": None}, {"high": None}, {"city_id": "karachi"}):
        assert compare_sources([band(), band("other", sources=other, **change)]) is None
    assert compare_sources([band(), band("other", sources=other, period=PayPeriod.YEAR)]) is None


def test_the_widest_gap_of_the_data_is_that_of_devops_at_mid_level() -> None:
    with open_market(bundled_database()) as market, market.reading() as reader:
        bands = queries.load_salary_bands(reader)
    assert widest_disagreement(bands) == PayFilter.of(
        {PayFacet.ROLE: {"devops-engineer"}, PayFacet.LEVEL: {PayLevel.MID}}
    )
    chosen = [row for row in bands if (row.role_id, row.level) == ("devops-engineer", PayLevel.MID)]
    found = compare_sources([row for row in chosen if row.currency == "PKR" and row.market == "pakistan"])
    assert found is not None
    assert (found.low, found.high, found.is_shared, found.publishers, found.unstated) == (250_000, 320_000, False, 3, 2)


def test_without_a_disagreement_nothing_is_chosen() -> None:
    assert widest_disagreement([]).is_empty
    assert widest_disagreement([band(), band("other", sources=(source("vendor"),))]).is_empty
