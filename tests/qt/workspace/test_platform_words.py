"""Words for platforms: short names, renamings with their month, what a difference is called, titles of every count."""

from dataclasses import replace

import pytest

from explorer.figures.platform_matrix import MatrixFilter, MatrixOrder, MatrixRow, build_platform_matrix
from explorer.market.reference import Support
from explorer.workspace.language import Language
from explorer.workspace.platform_sentences import hidden_words, matrix_subtitle, matrix_takeaway, page_words
from explorer.workspace.platform_words import difference_words, month_words, platform_head_words, platform_name
from tests.figures.matrix_builders import capability, recorded_rows

PLATFORMS, CAPABILITIES = recorded_rows()
BY_ID = {platform.id: platform for platform in PLATFORMS}
EN = Language.ENGLISH
FULL, PARTIAL, UNKNOWN = Support.FULL, Support.PARTIAL, Support.UNKNOWN


@pytest.mark.parametrize(
    ("id_", "name", "under"),
    [
        ("aws-sagemaker", "AWS SageMaker", "Called Amazon SageMaker AI since December 2024"),
        ("azure-ml", "Azure Machine Learning", "Azure AI Foundry now called Microsoft Foundry"),
        ("gcp-vertex-ai", "GCP Vertex AI", "Called Gemini Enterprise Agent Platform since April 2026"),
        ("alibaba-pai", "Alibaba Cloud PAI", "Alibaba Cloud"),
    ],
)
def test_a_platform_is_named_short_with_what_it_is_called_now(id_: str, name: str, under: str) -> None:
    assert (platform_name(BY_ID[id_]), platform_head_words(BY_ID[id_], EN)) == (name, under)


def test_a_renaming_that_is_no_month_old_is_told_by_what_is_recorded() -> None:
    sagemaker = BY_ID["aws-sagemaker"]
    undated = replace(sagemaker, renamings=(replace(sagemaker.renamings[0], since=None),))
    assert platform_head_words(undated, EN) == "Now called Amazon SageMaker AI"
    foundry = BY_ID["azure-ml"]
    dated = replace(foundry, renamings=(replace(foundry.renamings[0], since="2025"),))
    assert platform_head_words(dated, EN) == "Azure AI Foundry called Microsoft Foundry since 2025"


def test_months_are_named_in_the_language_of_the_interface() -> None:
    assert [month_words(date, EN) for date in ("2024-12-03", "2026-04", "2026")] == [
        *("December 2024", "April 2026", "2026")
    ]
    assert month_words("2024-12-03", Language.URDU) == "دسمبر 2024"


@pytest.mark.parametrize(
    ("supports", "by_category", "by_number"),
    [
        ((FULL, FULL, FULL, FULL), "", ""),
        ((FULL, FULL, FULL, PARTIAL), "Differs", "3 of 6 pairs differ"),
        ((FULL, FULL, UNKNOWN, FULL), "Gap in the data", "Gap in the data"),
    ],
)
def test_a_gap_is_not_called_a_difference(supports: tuple[Support, ...], by_category: str, by_number: str) -> None:
    made = capability(*supports)
    row = MatrixRow(made, made.supports)
    assert difference_words(row, MatrixOrder.CATEGORY) == by_category
    assert difference_words(row, MatrixOrder.DIFFERENCES) == by_number


HIDE_TWO = ("azure-ml", "gcp-vertex-ai")


@pytest.mark.parametrize(
    ("chosen", "title"),
    [
        (MatrixFilter(), "The four platforms differ in 32 of 55 capabilities"),
        (MatrixFilter(hidden_platform_ids=(*HIDE_TWO, "alibaba-pai")), "AWS SageMaker: 55 capabilities"),
        (MatrixFilter(text="urdu"), "The four platforms differ in 2 of 3 capabilities"),
        (MatrixFilter(text="no such words"), "No capability matches"),
    ],
)
def test_the_title_counts_and_names_no_winner(chosen: MatrixFilter, title: str) -> None:
    figure = build_platform_matrix(PLATFORMS, CAPABILITIES, chosen)
    assert matrix_takeaway(figure, EN) == title


def test_fewer_platforms_and_no_difference_have_titles_of_their_own() -> None:
    two = build_platform_matrix(PLATFORMS, CAPABILITIES, MatrixFilter(hidden_platform_ids=HIDE_TWO))
    assert matrix_takeaway(two, EN) == f"2 platforms differ in {two.differing} of 55 capabilities"
    same = build_platform_matrix(PLATFORMS, (capability(FULL, FULL, FULL, FULL),), MatrixFilter())
    assert matrix_takeaway(same, EN) == "The platforms are the same in all 1 capabilities"


def test_what_differs_only_by_a_gap_and_what_is_hidden_is_said() -> None:
    figure = build_platform_matrix(PLATFORMS, CAPABILITIES, MatrixFilter(is_differences_only=True))
    assert matrix_subtitle(figure, EN).endswith("7 of these rows differ only by a gap in the data.")
    assert hidden_words(figure, EN) == "23 rows without a difference are hidden."
    one = (capability(FULL, FULL, FULL, UNKNOWN), capability(FULL, FULL, FULL, FULL))
    small = build_platform_matrix(PLATFORMS, one, MatrixFilter(is_differences_only=True))
    assert "One of these rows differs only by a gap" in matrix_subtitle(small, EN)
    assert hidden_words(small, EN) == "1 row without a difference is hidden."
    assert page_words(2, 6, EN) == "Page 2 of 6."
