"""The comparison of platforms: what a filter leaves, what counts as a difference, and what the counts say."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.figures.platform_matrix import (
    MatrixFilter,
    MatrixOrder,
    MatrixRow,
    PlatformMatrixFigure,
    build_platform_matrix,
)
from explorer.market.reference import Support
from explorer.market.rows import Confidence
from tests.figures.matrix_builders import recorded_rows

PLATFORMS, CAPABILITIES = recorded_rows()
IDS = [platform.id for platform in PLATFORMS]


def matrix(matrix_filter: MatrixFilter | None = None) -> PlatformMatrixFigure:
    return build_platform_matrix(PLATFORMS, CAPABILITIES, matrix_filter or MatrixFilter())


def row_of(*supports: Support) -> MatrixRow:
    cells = tuple(
        replace(cell, support=support) for cell, support in zip(CAPABILITIES[0].supports, supports, strict=False)
    )
    return MatrixRow(CAPABILITIES[0], cells)


def test_the_counts_of_the_design_come_out() -> None:
    figure = matrix(MatrixFilter(is_differences_only=True))
    assert (figure.differing, figure.capabilities, figure.equal_hidden) == (32, 55, 23)
    assert figure.answered_differently == 25
    groups = {group.category: (group.differing, group.passing) for group in figure.groups}
    assert (groups["mlops"], groups["governance"], groups["genai"]) == ((4, 7), (4, 6), (4, 10))
    assert len(figure.rows) == 32


def test_all_cells_are_counted_by_word_and_confidence() -> None:
    figure = matrix()
    assert figure.support == (
        *((Support.FULL, 162), (Support.PARTIAL, 37)),
        *((Support.NONE, 1), (Support.UNKNOWN, 20)),
    )
    assert figure.confidence == ((Confidence.OFFICIAL, 186), (Confidence.REPORTED, 14))
    assert len(figure.categories) == 9
    assert sum(count for _, count in figure.categories) == 55
    assert len(figure.source_ids) == len(set(figure.source_ids)) > 50


def test_what_was_not_found_differs_from_no_answer() -> None:
    full, partial, none, unknown = Support.FULL, Support.PARTIAL, Support.NONE, Support.UNKNOWN
    assert (row_of(full, full, full, full).differs, row_of(full, full, full, full).differences) == (False, 0)
    seen = row_of(full, full, full, unknown)
    assert (seen.differs, seen.differences, seen.unknown) == (True, 0, 1)
    assert row_of(full, partial, none, unknown).differences == 3
    assert row_of(full, full, partial, partial).differences == 4
    assert row_of(unknown, unknown, unknown, unknown).differs is False


@given(st.lists(st.sampled_from(Support), max_size=4))
def test_differences_are_the_pairs_that_answer_differently(supports: list[Support]) -> None:
    row = row_of(*supports)
    known = [support for support in supports if support != "unknown"]
    assert row.differences == sum(one != other for one, other in combinations(known, 2))
    assert row.differences == 0 or row.differs


def test_rows_stand_by_their_differences() -> None:
    figure = matrix(MatrixFilter(order=MatrixOrder.DIFFERENCES))
    (group,) = figure.groups
    assert group.category is None
    counts = [row.differences for row in figure.rows]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > 0 == counts[-1]
    silent = [row.differs for row in figure.rows if not row.differences]
    assert silent == sorted(silent, reverse=True)
    assert len(figure.rows) == 55


filters = st.builds(
    MatrixFilter,
    categories=st.lists(st.sampled_from([name for name, _ in matrix().categories]), max_size=3).map(tuple),
    text=st.sampled_from(["", "urdu", "gpu train", "SAGEMAKER", "اردو", "xyzzy", "؟"]),
    hidden_platform_ids=st.lists(st.sampled_from(IDS), unique=True).map(tuple),
    is_differences_only=st.booleans(),
    order=st.sampled_from(MatrixOrder),
)


@given(filters)
def test_every_filter_leaves_a_consistent_figure(matrix_filter: MatrixFilter) -> None:
    figure = matrix(matrix_filter)
    shown = [id_ for id_ in IDS if id_ not in matrix_filter.hidden_platform_ids]
    assert [platform.id for platform in figure.platforms] == shown
    for row in figure.rows:
        assert [cell.platform_id for cell in row.cells] == shown
        assert row.differs or not matrix_filter.is_differences_only
        assert not matrix_filter.categories or row.capability.category in matrix_filter.categories
    assert sum(group.passing for group in figure.groups) <= figure.passing <= figure.capabilities == 55
    assert sum(group.differing for group in figure.groups) == figure.differing
    assert figure.answered_differently <= figure.differing
    assert figure.equal_hidden == (figure.passing - figure.differing if matrix_filter.is_differences_only else 0)
    assert sum(count for _, count in figure.support) == len(figure.rows) * len(shown)
    if len(shown) < 2:
        assert figure.differing == 0


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("urdu speech", ["urdu-speech"]),
        ("VÉRTEX", []),
        ("1111", []),
        ("11.11", ["auto-scaling"]),
        ("اردو ترجمہ", ["urdu-translation"]),
    ],
)
def test_every_word_of_a_text_is_asked(text: str, found: list[str]) -> None:
    assert [row.capability.id for row in matrix(MatrixFilter(text=text)).rows] == found


def test_a_hidden_platform_is_not_searched_and_makes_no_difference() -> None:
    only_aws = MatrixFilter(text="ground truth", hidden_platform_ids=())
    assert matrix(only_aws).passing == 1
    assert matrix(replace(only_aws, hidden_platform_ids=("aws-sagemaker",))).passing == 0
    assert matrix(MatrixFilter(hidden_platform_ids=("alibaba-pai",))).differing < 32
