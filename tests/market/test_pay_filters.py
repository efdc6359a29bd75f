"""Which pay figures pass, and how many each choice would leave: held against counting one by one."""

from hypothesis import given
from hypothesis import strategies as st

from explorer.market.filters import NOT_RECORDED
from explorer.market.pay_filters import (
    ADVERTS,
    COUNTED,
    PayFacet,
    PayFilter,
    PayPanel,
    PayShow,
    count_facets,
    count_shows,
    experience_stops,
    holds_years,
    is_shown,
    panel_of,
    publisher_key,
)
from explorer.market.pay_rows import PayLevel, PayMarket, PayMethod, SalaryBandRow
from explorer.market.rows import Confidence
from tests.figures.pay_builders import ROLES, band, many_bands

VALUES: dict[PayFacet, tuple[str, ...]] = {
    PayFacet.PAID: tuple(PayPanel),
    PayFacet.ROLE: tuple(role.id for role in ROLES),
    PayFacet.LEVEL: (*PayLevel, NOT_RECORDED),
    PayFacet.PUBLISHER: ("Press", "Vendor", ADVERTS),
    PayFacet.CITY: ("karachi", NOT_RECORDED),
    PayFacet.YEAR: ("2024", NOT_RECORDED),
    PayFacet.CONFIDENCE: tuple(Confidence),
    PayFacet.SHOW: tuple(PayShow),
    PayFacet.EXPERIENCE: ("0", "4", "60", "61", "-1", "many"),
    PayFacet.BASELINE: tuple(role.id for role in ROLES),
}
FILTERS = st.builds(
    PayFilter.of, st.fixed_dictionaries({}, optional={f: st.sets(st.sampled_from(v)) for f, v in VALUES.items()})
)


def recorded_value(row: SalaryBandRow, facet: PayFacet) -> str:
    """What a figure has for a facet, told without the module under test."""
    told = {
        PayFacet.ROLE: row.role_id,
        PayFacet.LEVEL: row.level,
        PayFacet.PUBLISHER: ADVERTS if row.method is PayMethod.ADVERTS else row.sources[0].publisher,
        PayFacet.CITY: row.city_id,
        PayFacet.YEAR: row.year,
        PayFacet.CONFIDENCE: row.confidence,
    }[facet]
    return NOT_RECORDED if told is None else str(told)


def passes(row: SalaryBandRow, chosen: PayFilter) -> bool:
    scale = chosen.panel
    if (row.market is PayMarket.REMOTE) != scale.value.startswith("remote") or row.currency != scale.currency:
        return False
    shows, cities = chosen.values(PayFacet.SHOW), chosen.values(PayFacet.CITY)
    if row.city_id is not None and PayShow.CITIES not in shows and not cities:
        return False
    if PayShow.STATED in shows and row.method is PayMethod.UNSTATED:
        return False
    if (years := chosen.experience) is not None:
        low, high = row.years_low, row.years_high
        if (low is None and high is None) or not (low or 0) <= years <= (60 if high is None else high):
            return False
    named = {facet: {*chosen.values(facet)} for facet in COUNTED}
    if named[PayFacet.ROLE]:
        named[PayFacet.ROLE] |= {*chosen.values(PayFacet.BASELINE)}
    return all(not named[facet] or recorded_value(row, facet) in named[facet] for facet in COUNTED)


@given(many_bands(), FILTERS)
def test_what_passes_is_what_passes_one_by_one(rows: tuple[SalaryBandRow, ...], chosen: PayFilter) -> None:
    assert [row.id for row in rows if is_shown(row, chosen)] == [row.id for row in rows if passes(row, chosen)]


@given(many_bands(), FILTERS)
def test_a_count_is_what_choosing_its_value_alone_would_leave(
    rows: tuple[SalaryBandRow, ...], chosen: PayFilter
) -> None:
    for facet, counts in count_facets(rows, chosen).items():
        assert {count.id for count in counts} == {recorded_value(row, facet) for row in rows}
        for count in counts:
            alone = chosen.with_values(facet, (count.id,))
            left = [row for row in rows if passes(row, alone) and recorded_value(row, facet) == count.id]
            assert count.count == len(left), (facet, count)


@given(many_bands(), FILTERS)
def test_the_switches_count_what_they_are_about(rows: tuple[SalaryBandRow, ...], chosen: PayFilter) -> None:
    cities, stated = (count.count for count in count_shows(rows, chosen))
    with_cities = chosen.with_values(PayFacet.SHOW, {PayShow.CITIES})
    assert cities == sum(row.city_id is not None and passes(row, with_cities) for row in rows)
    only = chosen.with_values(PayFacet.SHOW, {*chosen.values(PayFacet.SHOW), PayShow.STATED})
    assert stated == sum(passes(row, only) for row in rows)


@given(FILTERS)
def test_equal_choices_are_equal_filters(chosen: PayFilter) -> None:
    assert PayFilter.of({facet: tuple(reversed(values)) for facet, values in chosen.chosen}) == chosen
    for facet, values in chosen.chosen:
        if facet is not PayFacet.PAID:
            assert chosen.toggled(facet, values[0]).toggled(facet, values[0]) == chosen


@given(many_bands(), st.sampled_from(PayPanel))
def test_every_stop_of_the_slider_is_where_a_recorded_band_begins(
    rows: tuple[SalaryBandRow, ...], panel: PayPanel
) -> None:
    here = [row for row in rows if panel_of(row) is panel and row.years_low is not None]
    stops = experience_stops(rows, panel)
    assert list(stops) == sorted(set(stops)) and set(stops) == {int(row.years_low or 0) for row in here}
    for stop in stops:
        assert any(holds_years(row, stop) for row in here)


def test_years_hold_their_ends_and_an_open_end_everything_after() -> None:
    held = [years for years in range(12) if holds_years(band(years_low=3.0, years_high=5.0), years)]
    assert held == [3, 4, 5]
    assert holds_years(band(years_low=8.0), 60) and not holds_years(band(years_low=8.0), 7)
    assert holds_years(band(years_high=2.0), 0) and not holds_years(band(), 0)


def test_one_number_of_years_and_one_baseline_at_most() -> None:
    many = PayFilter.of({PayFacet.EXPERIENCE: ("3", "5"), PayFacet.BASELINE: (ROLES[0].id, ROLES[1].id)})
    assert len(many.values(PayFacet.EXPERIENCE)) == len(many.values(PayFacet.BASELINE)) == 1
    assert many.toggled(PayFacet.EXPERIENCE, "7").experience == 7
    assert PayFilter.of({PayFacet.EXPERIENCE: ("61",)}).is_empty


def test_the_first_panel_is_no_choice_and_two_never_share_a_scale() -> None:
    assert PayFilter.of({PayFacet.PAID: (PayPanel.PAKISTAN_PKR,)}).is_empty
    both = PayFilter.of({PayFacet.PAID: (PayPanel.REMOTE_PKR, PayPanel.REMOTE_USD)})
    assert len(both.values(PayFacet.PAID)) == 1


def test_every_figure_has_one_panel_and_adverts_are_one_publisher() -> None:
    assert panel_of(band(market=PayMarket.REMOTE, currency="USD")) is PayPanel.REMOTE_USD
    assert publisher_key(band(method_note="pay stated in adverts")) == ADVERTS
    assert publisher_key(band()) == "Press"
