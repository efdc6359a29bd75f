"""Pay figures: nothing is averaged, nothing is lost, every gap says why, and the data's own numbers come out."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.figures.pay import GapReason, PayFigure, PayTakeawayRule, build_pay_figure
from explorer.figures.pay_axis import JUMP, choose_axis
from explorer.figures.pay_mark import PayMark, PayShape, mark_of
from explorer.figures.pay_measure import PayMeasure
from explorer.market import queries
from explorer.market.database import open_market
from explorer.market.pay_filters import PayFacet, PayFilter, PayPanel, PayShow, is_shown
from explorer.market.pay_rows import PayLevel, PayPeriod, PaySpread, SalaryBandRow
from explorer.market.rows import NameRow
from explorer.paths import bundled_database
from tests.figures.pay_builders import ROLES, band, many_bands, source
from tests.market.test_pay_filters import FILTERS

Recorded = tuple[tuple[SalaryBandRow, ...], tuple[NameRow, ...]]


@pytest.fixture(scope="module")
def recorded() -> Recorded:
    with open_market(bundled_database()) as market, market.reading() as reader:
        return queries.load_salary_bands(reader), tuple(queries.load_vocabulary(reader).roles.values())


def marked(row: SalaryBandRow) -> PayMark:
    """Return a figure's mark in its own currency and prices, which every figure has."""
    mark = mark_of(row, PayMeasure())
    assert mark is not None
    return mark


def figure_of(*rows: SalaryBandRow, chosen: PayFilter | None = None, period: PayPeriod = PayPeriod.MONTH) -> PayFigure:
    return build_pay_figure(rows, ROLES, chosen or PayFilter(), PayMeasure(period))


@given(many_bands(), FILTERS, st.sampled_from(PayPeriod))
def test_every_figure_that_passes_is_one_mark_and_nothing_else_is(
    rows: tuple[SalaryBandRow, ...], chosen: PayFilter, period: PayPeriod
) -> None:
    figure = build_pay_figure(rows, ROLES, chosen, PayMeasure(period))
    assert Counter(mark.band.id for mark in figure.marks) == Counter(row.id for row in rows if is_shown(row, chosen))
    for mark in figure.marks:
        factor = 1 if mark.band.period is period else 12 if period is PayPeriod.YEAR else 1 / 12
        ends = {value * factor for value in (mark.band.low, mark.band.median, mark.band.high) if value is not None}
        assert {value for value in (mark.low, mark.middle, mark.high) if value is not None} == ends
        assert mark.is_other_period == (factor != 1)
    assert sum(number for _, number in figure.confidences) == len(figure.marks)
    assert sum(count.count for count in figure.interests) == len(figure.sources)


@given(many_bands(), FILTERS)
def test_a_role_has_a_row_for_each_expected_level_or_the_reason_why_not(
    rows: tuple[SalaryBandRow, ...], chosen: PayFilter
) -> None:
    figure = build_pay_figure(rows, ROLES, chosen, PayMeasure())
    for role in figure.roles:
        wanted = chosen.values(PayFacet.LEVEL)
        levels = [level.level for level in role.levels]
        assert levels == sorted(levels, key=[*PayLevel, None].index)
        expected = {PayLevel.ENTRY, PayLevel.MID, PayLevel.SENIOR}
        assert {level for level in expected if not wanted or level in wanted} <= set(levels)
        for level in role.levels:
            assert bool(level.marks) == (level.gap is None)
            if level.gap is not None:
                there = [row for row in rows if (row.role_id, row.level) == (role.role.id, level.level)]
                assert (level.gap.reason is GapReason.NOT_FOUND) == (not there)
                assert level.gap.figures <= len(there)


@given(many_bands(), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_changes_nothing(rows: tuple[SalaryBandRow, ...], random: object) -> None:
    shuffled = list(rows)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis hands out a random.Random
    first, second = (build_pay_figure(some, ROLES, PayFilter(), PayMeasure()) for some in (rows, shuffled))
    assert Counter(mark.band.id for mark in first.marks) == Counter(mark.band.id for mark in second.marks)
    assert first.takeaway.rule is second.takeaway.rule


@pytest.mark.parametrize(
    ("changes", "shape"),
    [
        ({}, PayShape.RANGE),
        ({"method_note": "site estimate, method not stated"}, PayShape.UNSTATED),
        ({"method_note": None}, PayShape.UNSTATED),
        ({"sample_size": 2}, PayShape.REPORTS),
        ({"sample_size": 5, "spread": PaySpread.QUARTILES}, PayShape.QUARTILES),
        ({"sample_size": 4, "spread": PaySpread.QUARTILES}, PayShape.RANGE),
        ({"sample_size": None, "spread": PaySpread.QUARTILES}, PayShape.RANGE),
        ({"high": None, "spread": None}, PayShape.OPEN_END),
        ({"low": None, "high": None, "median": 90_000.0, "spread": None}, PayShape.SINGLE),
        ({"high": 100_000.0}, PayShape.SINGLE),
    ],
)
def test_the_shape_says_how_far_a_figure_can_be_relied_upon(changes: dict[str, object], shape: PayShape) -> None:
    assert marked(band(**changes)).shape is shape  # type: ignore[arg-type]


def gap(figure: PayFigure, level: PayLevel) -> tuple[GapReason, int] | None:
    found = next(one for one in figure.roles[0].levels if one.level is level).gap
    return (found.reason, found.figures) if found is not None else None


def test_a_gap_says_why() -> None:
    unstated = band("u", level=PayLevel.ENTRY, method_note="site estimate, method not stated")
    city = band("c", level=PayLevel.SENIOR, city_id="karachi")
    dollars = band("d", level=PayLevel.ENTRY, currency="USD")
    stated_only = PayFilter.of({PayFacet.SHOW: {PayShow.STATED}})
    assert gap(figure_of(band()), PayLevel.ENTRY) == (GapReason.NOT_FOUND, 0)
    assert gap(figure_of(band(), unstated, chosen=stated_only), PayLevel.ENTRY) == (GapReason.UNSTATED_HIDDEN, 1)
    assert gap(figure_of(band(), city), PayLevel.SENIOR) == (GapReason.CITY_ONLY, 1)
    assert gap(figure_of(band(), dollars), PayLevel.ENTRY) == (GapReason.OTHER_SCALE, 1)
    of_2026 = PayFilter.of({PayFacet.YEAR: {"2026"}})
    older = band("o", level=PayLevel.ENTRY, year=2024)
    assert gap(figure_of(band(), older, chosen=of_2026), PayLevel.ENTRY) == (GapReason.FILTERED, 1)


def test_what_is_folded_away_is_counted() -> None:
    figure = figure_of(band(), band("c", city_id="karachi"), band("d", currency="USD"))
    assert (figure.by_city, figure.elsewhere) == (1, ((PayPanel.PAKISTAN_USD, 1),))
    hidden = figure_of(
        band(),
        band("u", method_note="site estimate, method not stated"),
        chosen=PayFilter.of({PayFacet.SHOW: {PayShow.STATED}}),
    )
    assert hidden.unstated_hidden == 1


def test_a_role_without_any_figure_is_listed_with_its_gap() -> None:
    figure = figure_of(band())
    assert [role.id for role in figure.without] == [role.id for role in ROLES[1:]]
    assert [role.role.id for role in figure.listed] == [role.id for role in ROLES]
    only_first = figure_of(band(), chosen=PayFilter.of({PayFacet.ROLE: {ROLES[0].id}}))
    assert only_first.without == ()


def test_no_estimate_without_a_method_carries_the_title() -> None:
    one = (band("m"), band("s", level=PayLevel.SENIOR))
    assert figure_of(*one).takeaway.rule is PayTakeawayRule.ONE_BY_LEVEL
    unstated = [band(row.id, level=row.level, method_note="site estimate, method not stated") for row in one]
    assert figure_of(*unstated).takeaway.rule is PayTakeawayRule.ONE_ROLE
    second = band("v", sources=(source("vendor"),))
    assert figure_of(*one, second).takeaway.rule is PayTakeawayRule.ONE_ROLE
    assert figure_of().takeaway.rule is PayTakeawayRule.NOTHING


def test_marks_and_recorded_figures_agree(recorded: Recorded) -> None:
    rows, roles = recorded
    with_cities = {PayFacet.SHOW: {PayShow.CITIES}}
    shown = Counter(
        mark.band.id
        for panel in PayPanel
        for mark in build_pay_figure(
            rows, roles, PayFilter.of({PayFacet.PAID: {panel}, **with_cities}), PayMeasure()
        ).marks
    )
    assert shown == Counter(row.id for row in rows)


@given(many_bands(), st.sampled_from(PayPanel), st.sets(st.sampled_from(PayShow)))
def test_what_is_not_shown_is_counted_once(
    rows: tuple[SalaryBandRow, ...], panel: PayPanel, shows: set[PayShow]
) -> None:
    chosen = PayFilter.of({PayFacet.PAID: {panel}, PayFacet.SHOW: shows})
    figure = build_pay_figure(rows, ROLES, chosen, PayMeasure())
    elsewhere = sum(number for _, number in figure.elsewhere)
    assert len(figure.marks) + figure.by_city + figure.unstated_hidden + elsewhere == figure.recorded == len(rows)


FOUNDING = {
    ("cloud-engineer", "mid"): (200_000, 350_000),
    ("cloud-engineer", "senior"): (400_000, 600_000),
    ("devops-engineer", "mid"): (200_000, 350_000),
    ("devops-engineer", "senior"): (400_000, 600_000),
    ("data-scientist", "mid"): (250_000, 400_000),
    ("data-scientist", "senior"): (450_000, 700_000),
    ("mlops-engineer", "mid"): (350_000, 550_000),
    ("mlops-engineer", "senior"): (600_000, 1_000_000),
    ("cloud-architect-ai", "mid"): (400_000, 600_000),
    ("cloud-architect-ai", "senior"): (700_000, 1_200_000),
}
"""The table of the founding source, rupees a month."""


def test_the_table_of_the_founding_source_appears_exactly(recorded: Recorded) -> None:
    rows, roles = recorded
    figure = build_pay_figure(rows, roles, PayFilter.of({PayFacet.PUBLISHER: {"Sherdil IT Academy"}}), PayMeasure())
    told = {(mark.band.role_id, str(mark.band.level)): (mark.low, mark.high) for mark in figure.marks}
    assert told == FOUNDING
    assert {mark.shape for mark in figure.marks} == {PayShape.RANGE}


def test_the_weak_figures_of_the_data_look_weak(recorded: Recorded) -> None:
    rows, _ = recorded
    marks = [marked(row) for row in rows]
    assert sum(mark.band.method_note == "site estimate, method not stated" for mark in marks) == 167
    strong = {PayShape.RANGE, PayShape.QUARTILES}
    assert not [m for m in marks if m.shape in strong and not m.has_basis]
    assert not [m for m in marks if m.shape in strong and m.band.sample_size is not None and m.band.sample_size <= 2]
    assert [m.band.id for m in marks if m.band.doubt] == ["isecjobs-cybersecurity-engineer-mid"]


@given(st.lists(st.floats(1, 1e12), max_size=60))
def test_an_axis_reaches_nearly_all_values_and_says_when_it_is_cut(values: list[float]) -> None:
    axis = choose_axis(values)
    beyond = [value for value in values if value > axis.limit]
    assert axis.is_cut == bool(beyond)
    assert len(beyond) <= max(1, 0.04 * len(values))
    if beyond:
        assert min(beyond) >= JUMP * axis.limit
        assert axis.limit in values
    elif values:
        assert axis.limit == max(values)
