"""Unknown is neither like a value nor unlike it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.figures.comparison import ComparedField, ComparisonCell, ComparisonRow, build_comparison_figure
from explorer.market.rows import AdvertRow, CloudRelation, Confidence, EmployerDetail, FactRow, SourceRow
from tests.figures.builders import make_employer

PRESS = SourceRow("press", "Paper", "Press", None, "2026", "press", "none-known", None)
BLOG = SourceRow("blog", "Post", "Blog", None, "2025", "blog", "vendor", None)


def make_fact(subject: str, relation: CloudRelation | None = None, *sources: SourceRow) -> FactRow:
    return FactRow(subject, None, relation, None, Confidence.REPORTED, sources or (PRESS,))


def make_detail(name: str, **facts: object) -> EmployerDetail:
    bare = EmployerDetail(
        make_employer(name, ownership=None, city=None), (), None, None, None, None, None, None, None, (PRESS,),
        (), (), (), (),
    )  # fmt: skip
    brief = {key: facts.pop(key) for key in ("hq_city_id", "ownership", "confidence") if key in facts}
    return replace(bare, brief=replace(bare.brief, **brief), **facts)  # type: ignore[arg-type]


def row_of(field: ComparedField, *details: EmployerDetail) -> ComparisonRow:
    return next(row for row in build_comparison_figure(details).rows if row.field is field)


def cities(*ids: str | None) -> ComparisonRow:
    return row_of(ComparedField.HEAD_OFFICE, *(make_detail(f"E{at}", hq_city_id=id_) for at, id_ in enumerate(ids)))


@pytest.mark.parametrize(
    ("ids", "differs"),
    [
        (("karachi", "karachi"), False),
        (("karachi", "lahore"), True),
        (("karachi", None), None),
        ((None, None), None),
        ((None, None, None, None), None),
        (("karachi", None, "lahore"), True),
        (("karachi", None, "karachi"), None),
        (("karachi", "karachi", "karachi", "karachi"), False),
    ],
)
def test_a_row_differs_only_where_two_known_cells_do(ids: tuple[str | None, ...], differs: bool | None) -> None:
    assert cities(*ids).differs is differs


@given(st.lists(st.none() | st.sampled_from(["karachi", "lahore"]), min_size=2, max_size=4))
def test_the_order_of_employers_changes_no_verdict(ids: list[str | None]) -> None:
    assert cities(*ids).differs == cities(*reversed(ids)).differs
    known = [id_ for id_ in ids if id_ is not None]
    if len(known) >= 2:  # to learn nothing about one more employer never makes a difference
        assert (cities(*known).differs is True) == (cities(*ids).differs is True)


def test_lists_are_compared_as_recorded_in_any_order() -> None:
    one = make_detail("One", uses=(make_fact("chatbot"), make_fact("credit", None, BLOG, PRESS)))
    other = make_detail("Other", uses=(make_fact("credit"), make_fact("chatbot")))
    less = make_detail("Less", uses=(make_fact("credit"),))
    row = row_of(ComparedField.WORK, one, other)
    assert row.cells[0] == ComparisonCell(("chatbot", "credit"), ("press", "blog"))
    assert row.differs is False
    assert row.shared == ("chatbot", "credit")
    assert row_of(ComparedField.WORK, one, less).differs is True
    assert row_of(ComparedField.WORK, one, less).shared == ("credit",)
    assert row_of(ComparedField.WORK, one, make_detail("None")).shared == ()


def test_only_use_counts_as_use_of_a_cloud() -> None:
    clouds = (make_fact("aws", CloudRelation.USES), make_fact("azure", CloudRelation.PARTNER))
    one = make_detail("One", clouds=clouds)
    other = make_detail("Other", clouds=(make_fact("aws", CloudRelation.BUILDS_FOR_CLIENTS),))
    assert [cell.values for cell in row_of(ComparedField.CLOUDS, one, other).cells] == [("aws",), None]
    assert [cell.values for cell in row_of(ComparedField.CLIENT_CLOUDS, one, other).cells] == [None, ("aws",)]


def test_cities_are_compared_with_the_head_office_among_them() -> None:
    one = make_detail("One", hq_city_id="karachi", other_city_ids=("lahore",))
    other = make_detail("Other", hq_city_id="lahore", other_city_ids=("karachi",))
    row = row_of(ComparedField.CITIES, one, other)
    assert row.cells[0] == ComparisonCell(("karachi", "lahore"), ("press",))
    assert row.differs is False
    assert row_of(ComparedField.CITIES, one, make_detail("Small", hq_city_id="karachi")).differs is None


def test_no_advert_seen_is_not_known_and_never_nought() -> None:
    advert = AdvertRow("a1", "Data engineer", None, None, None, None, None, None, (), (), (BLOG,))
    row = row_of(ComparedField.ADVERTS, make_detail("One", adverts=(advert,)), make_detail("Other"))
    assert row.cells == (ComparisonCell((1,), ("blog",)), ComparisonCell(None))
    assert row.differs is None


@pytest.mark.parametrize(
    ("staff", "differs"),
    [
        (((100, 200), (300, 400)), True),
        (((100, 300), (300, 400)), None),
        (((100, 200), (100, 200)), None),
        (((150, 150), (150, 150)), False),
        (((3000, None), (None, 500)), True),
        (((3000, None), (None, None)), None),
        (((None, None), (None, None)), None),
        (((150, 150), (None, None)), None),
        (((100, 900), (100, 200), (300, 400)), True),
    ],
)
def test_ranges_of_staff_differ_where_no_number_fits_both(
    staff: tuple[tuple[int | None, int | None], ...], differs: bool | None
) -> None:
    details = [make_detail(f"E{at}", employees_low=low, employees_high=high) for at, (low, high) in enumerate(staff)]
    assert row_of(ComparedField.STAFF, *details).differs is differs


def test_a_figure_has_every_field_and_tells_how_many_can_be_told() -> None:
    figure = build_comparison_figure([make_detail("One", founded=1994), make_detail("Other", founded=2001)])
    assert [row.field for row in figure.rows] == list(ComparedField)
    assert [head.id for head in figure.employers] == ["one", "other"]
    assert figure.different == (ComparedField.FOUNDED,)
    assert figure.told == 2  # founded, and the confidence of their rows
    assert row_of(ComparedField.FOUNDED, *[make_detail("One", founded=1994)] * 2).cells[0].source_ids == ("press",)


@pytest.mark.parametrize("number", [0, 1, 5])
def test_one_or_five_employers_are_no_comparison(number: int) -> None:
    with pytest.raises(ValueError, match="side by side"):
        build_comparison_figure([make_detail("One")] * number)
