"""One role against another: only within one source, level and years, both ends apart, the overlap exact."""

import pytest
from hypothesis import given

from explorer.figures.pay import PayFigure, PayTakeawayRule, build_pay_figure
from explorer.figures.pay_measure import PayMeasure
from explorer.market import queries
from explorer.market.database import open_market
from explorer.market.pay_filters import PayFacet, PayFilter, publisher_key
from explorer.market.pay_rows import PayLevel, SalaryBandRow
from explorer.paths import bundled_database
from tests.figures.pay_builders import ROLES, band, many_bands, source

AGAINST = PayFilter.of({PayFacet.BASELINE: {ROLES[0].id}})


def founding(*roles: str, baseline: str) -> PayFigure:
    """Return the founding source's figures of some roles against one."""
    with open_market(bundled_database()) as market, market.reading() as reader:
        bands, vocabulary = queries.load_salary_bands(reader), queries.load_vocabulary(reader)
    chosen = PayFilter.of(
        {PayFacet.PUBLISHER: {"Sherdil IT Academy"}, PayFacet.ROLE: set(roles), PayFacet.BASELINE: {baseline}}
    )
    return build_pay_figure(bands, tuple(vocabulary.roles.values()), chosen, PayMeasure())


def test_the_founding_table_gives_the_percents_of_its_claim() -> None:
    figure = founding("mlops-engineer", baseline="cloud-engineer")
    found = [(round(one.low_percent), round(one.high_percent)) for one in figure.differences.values()]
    assert found == [(75, 57), (50, 67)]
    assert [(one.low, one.high) for one in figure.differences.values()] == [(150_000, 200_000), (200_000, 400_000)]
    assert figure.takeaway.rule is PayTakeawayRule.STARTS_ABOVE
    assert [role.id for role in figure.takeaway.roles] == ["mlops-engineer", "cloud-engineer"]
    assert figure.roles[0].role.id == "cloud-engineer", "what is compared with comes first"


def test_senior_data_scientists_and_mlops_overlap_between_600_and_700_thousand() -> None:
    figure = founding("data-scientist", baseline="mlops-engineer")
    senior = next(one for one in figure.differences.values() if one.mark.band.level == "senior")
    assert senior.is_shared and senior.between == (600_000, 700_000)


@given(many_bands())
def test_ranges_are_only_compared_within_a_source_and_a_level(rows: tuple[SalaryBandRow, ...]) -> None:
    figure = build_pay_figure(rows, ROLES, AGAINST, PayMeasure())
    shown = {mark.band.id: mark for mark in figure.marks}
    for key, one in figure.differences.items():
        mark, other = shown[key], shown[one.baseline.band.id]
        assert other.band.role_id == ROLES[0].id != mark.band.role_id
        assert publisher_key(mark.band) == publisher_key(other.band) and mark.band.level is other.band.level
        assert mark.band.city_id == other.band.city_id and mark.band.year == other.band.year
        first, last = one.between
        assert first <= last
        middle = (first + last) / 2
        holds = [low <= middle <= high for low, high in ((mark.least, mark.most), (other.least, other.most))]
        assert all(holds) if one.is_shared else not all(holds)
        assert one.starts_above == (mark.least >= other.most)


@given(many_bands())
def test_the_baseline_is_shown_whatever_roles_are_chosen(rows: tuple[SalaryBandRow, ...]) -> None:
    chosen = AGAINST.with_values(PayFacet.ROLE, {ROLES[1].id})
    figure = build_pay_figure(rows, ROLES, chosen, PayMeasure())
    every = build_pay_figure(rows, ROLES, PayFilter(), PayMeasure())
    wanted = {mark.band.id for mark in every.marks if mark.band.role_id in (ROLES[0].id, ROLES[1].id)}
    assert {mark.band.id for mark in figure.marks} == wanted


@pytest.mark.parametrize(
    "changes",
    [
        {"sources": (source("vendor"),)},
        {"level": PayLevel.SENIOR},
        {"years_low": 3.0, "years_high": 5.0},
        {"year": 2024},
        {"high": None, "spread": None},
    ],
)
def test_unlike_figures_are_not_compared(changes: dict[str, object]) -> None:
    other = band("other", role_id=ROLES[1].id, **changes)
    figure = build_pay_figure((band("base"), other), ROLES, AGAINST, PayMeasure())
    assert figure.baseline == ROLES[0] and figure.differences == {}


def test_two_ranges_of_the_baseline_leave_it_open_which_is_meant() -> None:
    rows = (band("base"), band("again", high=300_000.0), band("other", role_id=ROLES[1].id))
    assert build_pay_figure(rows, ROLES, AGAINST, PayMeasure()).differences == {}
