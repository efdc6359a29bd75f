"""Converted and real pay: one printed rate, one printed series, nothing shown that cannot be worked out."""

from fractions import Fraction
from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.figures.pay import GapReason, PayGap, build_pay_figure
from explorer.figures.pay_mark import mark_of
from explorer.figures.pay_measure import DOLLARS, RUPEES, Conversion, PayMeasure, RealTerms, parse_rate
from explorer.market.pay_filters import PayFacet, PayFilter, PayPanel
from explorer.market.pay_rows import PayLevel, PayPeriod, SalaryBandRow
from explorer.market.price_rows import MOST_RATE, InflationRow, InflationSeries
from explorer.market.rows import Confidence
from tests.figures.pay_builders import ROLES, band, many_bands, source


def series(**percents: float) -> InflationSeries:
    rows = tuple(InflationRow(int(year[1:]), percent, Confidence.REPORTED) for year, percent in percents.items())
    return InflationSeries("inflation-calendar-year-average", rows, (source("bureau"),))


SERIES = series(y2022=20.0, y2023=30.0, y2024=10.0)
MEASURES = st.builds(
    PayMeasure,
    st.sampled_from(PayPeriod),
    st.one_of(st.none(), st.builds(Conversion, st.sampled_from((RUPEES, DOLLARS)), st.floats(1, MOST_RATE))),
    st.one_of(st.none(), st.builds(RealTerms, st.sampled_from((2021, 2022, 2023, 2024)), st.just(SERIES))),
)


def test_prices_of_a_year_are_the_product_of_the_inflation_after_it() -> None:
    assert SERIES.years == (2021, 2022, 2023, 2024)
    to_2024 = RealTerms(2024, SERIES)
    assert to_2024.factor(2024) == 1.0
    assert to_2024.factor(2023) == pytest.approx(1.10)
    assert to_2024.factor(2021) == pytest.approx(1.20 * 1.30 * 1.10)
    assert RealTerms(2021, SERIES).factor(2024) == pytest.approx(1 / (1.20 * 1.30 * 1.10))


@pytest.mark.parametrize("year", [None, 2020, 2025, 2026])
def test_a_year_without_recorded_inflation_has_no_real_pay(year: int | None) -> None:
    assert RealTerms(2024, SERIES).factor(year) is None


def test_a_gap_in_the_series_is_not_bridged() -> None:
    gapped = series(y2021=5.0, y2023=5.0)
    assert gapped.years == (2020, 2021)
    assert RealTerms(2023, gapped).factor(2021) is None


@given(st.floats(1, MOST_RATE), st.floats(1, 1e7))
def test_a_rate_leads_there_and_back(rate: float, amount: float) -> None:
    to_dollars, to_rupees = Conversion(DOLLARS, rate), Conversion(RUPEES, rate)
    assert isclose(amount * to_dollars.factor(RUPEES) * to_rupees.factor(DOLLARS), amount)
    assert to_dollars.factor(DOLLARS) == to_rupees.factor(RUPEES) == 1.0


@given(many_bands(), MEASURES, st.sampled_from(PayPanel))
def test_every_figure_is_multiplied_by_its_factor_or_counted_as_not_shown(
    rows: tuple[SalaryBandRow, ...], measure: PayMeasure, panel: PayPanel
) -> None:
    chosen = PayFilter.of({PayFacet.PAID: {panel}})
    usual = build_pay_figure(rows, ROLES, chosen, PayMeasure())
    figure = build_pay_figure(rows, ROLES, chosen, measure)
    assert len(figure.marks) + figure.without_prices == len(usual.marks)
    for mark in figure.marks:
        factor = measure.factor(mark.band)
        assert factor is not None
        stated = mark.band.low if mark.band.low is not None else mark.band.median
        assert stated is not None and isclose(mark.least, stated * factor)
        assert mark.currency == figure.currency
        assert mark.is_exchanged == (mark.currency != mark.band.currency)
        assert mark.as_shown().period is measure.period
    if figure.marks:
        assert {one.id for one in measure.sources} <= {one.id for one in figure.sources}


def test_a_level_whose_year_has_no_prices_says_so() -> None:
    rows = (
        band("then", year=2023),
        band("now", level=None, year=2023),
        band("later", level=PayLevel.SENIOR, year=2026),
    )
    figure = build_pay_figure(rows, ROLES, PayFilter(), PayMeasure(real=RealTerms(2024, SERIES)))
    gaps = {level.level: level.gap for level in figure.roles[0].levels if level.gap is not None}
    assert gaps[PayLevel.SENIOR] == PayGap(GapReason.NO_PRICES, 1)
    assert [mark.least for mark in figure.marks] == pytest.approx([110_000, 110_000])


def test_dollars_have_no_prices_in_rupees() -> None:
    paid_in_dollars = band(currency="USD", year=2023)
    assert mark_of(paid_in_dollars, PayMeasure(real=RealTerms(2024, SERIES))) is None


def test_sources_are_compared_as_they_are_shown() -> None:
    rows = (
        band("old", year=2021, low=100_000.0, high=120_000.0),
        band("new", year=2024, low=160_000.0, high=210_000.0, sources=(source("vendor"),)),
    )
    stated = build_pay_figure(rows, ROLES, PayFilter(), PayMeasure()).disagreement
    real = build_pay_figure(rows, ROLES, PayFilter(), PayMeasure(real=RealTerms(2024, SERIES))).disagreement
    assert stated is not None and not stated.is_shared
    assert real is not None and real.is_shared and real.high == pytest.approx(120_000 * 1.2 * 1.3 * 1.1)


@pytest.mark.parametrize(
    "text", ["", "  ", "0", "-277", "+277", "1e308", "inf", "nan", "two hundred", "0.5", "10001", "277.7.0", "2 lakh"]
)
def test_what_is_no_rate_is_refused(text: str) -> None:
    assert parse_rate(text) is None


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("277.70", Fraction("277.7")),
        (" 300 ", Fraction(300)),
        ("۲۷۷٫۷", Fraction("277.7")),
        ("10,000", Fraction(10000)),
    ],
)
def test_a_rate_is_read_as_people_type_it(text: str, rate: Fraction) -> None:
    assert parse_rate(text) == rate
