"""Exams and their prices: what is not recorded stays so, and rupees come from a rate that is named."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.errors import UsageError
from explorer.figures.certification_list import (
    LEVELS,
    STATES,
    CertificationFigure,
    CertificationFilter,
    build_certification_figure,
)
from explorer.figures.cost_assumptions import Origin, missing, own, rate_of
from explorer.figures.cost_fields import CostField
from explorer.market import queries
from explorer.market.cost_rows import CostRecord
from explorer.market.database import open_market
from explorer.market.reference import CertificationRow
from explorer.paths import bundled_database


def recorded() -> tuple[tuple[CertificationRow, ...], CostRecord]:
    with open_market(bundled_database()) as market, market.reading() as reader:
        return queries.load_certifications(reader), queries.load_cost_record(reader)


EXAMS, RECORD = recorded()
RATE = rate_of(RECORD)


def figure_of(certification_filter: CertificationFilter | None = None) -> CertificationFigure:
    return build_certification_figure(EXAMS, RATE, certification_filter)


def test_prices_stand_in_both_currencies() -> None:
    row = next(row for row in figure_of().rows if row.exam.id == "terraform-associate-004")
    assert row.price_usd == Fraction(141, 2)
    assert row.price_pkr == Fraction(141, 2) * Fraction("277.7")
    assert figure_of().rate.origin is Origin.RECORDED
    assert [source.id for source in figure_of().rate.sources] == ["ustreasury-fx-2026-06"]


def test_an_unknown_price_is_no_price() -> None:
    figure = figure_of()
    assert (figure.unpriced, figure.all_exams) == (17, 64)
    assert all((row.price_usd is None) == (row.price_pkr is None) for row in figure.rows)
    without_rate = build_certification_figure(EXAMS, missing(CostField.PKR_PER_USD))
    assert {row.price_pkr for row in without_rate.rows} == {None}
    assert sum(row.price_usd is not None for row in without_rate.rows) == 47
    of_user = build_certification_figure(EXAMS, own(CostField.PKR_PER_USD, Fraction(300)))
    assert {row.price_pkr for row in of_user.rows if row.price_usd == 100} == {Fraction(30_000)}


def test_what_can_be_taken_stands_first() -> None:
    figure = figure_of()
    assert figure.states == (("active", 52), ("announced", 1), ("retired", 11))
    states = [STATES.index(row.exam.status) for row in figure.rows]
    assert states == sorted(states)
    assert sum(row.can_be_taken for row in figure.rows) == 52
    of_aws = [row for row in figure.rows if row.exam.vendor == "aws" and row.can_be_taken]
    levels = [LEVELS.index(row.exam.level) for row in of_aws]
    assert levels == sorted(levels)
    databricks = [row for row in figure.rows if row.exam.vendor == "databricks" and row.exam.level == "associate"]
    assert [row.price_usd for row in databricks] == [200, None, None]  # what is not recorded stands last
    assert figure.vendors[0] == ("aws", 14)
    assert sum(count for _, count in figure.vendors) == 64


filters = st.builds(
    CertificationFilter,
    vendors=st.lists(st.sampled_from(["aws", "google", "cncf", "nobody"]), max_size=2).map(tuple),
    cloud_ids=st.lists(st.sampled_from(["aws", "gcp", "azure"]), max_size=2).map(tuple),
    levels=st.lists(st.sampled_from(LEVELS), max_size=2).map(tuple),
    states=st.lists(st.sampled_from(STATES), max_size=2).map(tuple),
)


@given(filters)
def test_filters_leave_what_they_say(chosen: CertificationFilter) -> None:
    left = {
        exam.id
        for exam in EXAMS
        if (not chosen.vendors or exam.vendor in chosen.vendors)
        and (not chosen.cloud_ids or exam.cloud_id in chosen.cloud_ids)
        and (not chosen.levels or exam.level in chosen.levels)
        and (not chosen.states or exam.status in chosen.states)
    }
    figure = figure_of(chosen)
    assert {row.exam.id for row in figure.rows} == left
    assert sum(count for _, count in figure.states) == len(figure.rows) == len(left)
    assert figure.all_exams == 64


@given(st.sampled_from(EXAMS), st.data())
def test_an_exam_is_found_by_any_of_its_words_in_any_case(exam: CertificationRow, data: st.DataObject) -> None:
    words = data.draw(st.lists(st.sampled_from(exam.name.split()), min_size=1, max_size=3))
    text = data.draw(st.sampled_from((" ".join(words).upper(), "  ".join(words).lower())))
    found = figure_of(CertificationFilter(text=text)).rows
    assert exam.id in {row.exam.id for row in found}
    assert all(word.lower() in f"{row.exam.name} {row.exam.exam_code} {row.exam.vendor}".lower()
               for row in found for word in words)  # fmt: skip


def test_only_a_rate_makes_rupees() -> None:
    with pytest.raises(UsageError):
        build_certification_figure(EXAMS, own(CostField.HOURS, Fraction(3)))
