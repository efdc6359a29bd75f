"""The matrix of platforms: a word, a sign and a service in every cell, pages that hold every row once, kept apart."""

from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explorer.charts.lines import set_words
from explorer.charts.platform_marks import support_sign
from explorer.charts.platform_matrix_chart import PlatformMatrixChart, matrix_pages
from explorer.charts.platform_matrix_layout import cell_key
from explorer.charts.scene import GlyphShape, Scene
from explorer.charts.style import ChartStyle, text_width
from explorer.figures.platform_matrix import MatrixFilter, MatrixOrder, PlatformMatrixFigure, build_platform_matrix
from explorer.figures.treemap import Rect
from explorer.market.reference import Support
from explorer.workspace.language import Language
from explorer.workspace.theme import DARK, LIGHT
from tests.figures.matrix_builders import capability, recorded_rows

PLATFORMS, CAPABILITIES = recorded_rows()
STYLES = (ChartStyle(), ChartStyle(LIGHT, Language.URDU), ChartStyle(DARK, Language.ENGLISH, 1.5))
WORDS = {
    Support.FULL: "Full",
    Support.PARTIAL: "Partial",
    Support.PREVIEW: "Preview",
    Support.NONE: "None",
    Support.UNKNOWN: "Not found",
}


def figure_of(chosen: MatrixFilter | None = None) -> PlatformMatrixFigure:
    return build_platform_matrix(PLATFORMS, CAPABILITIES, chosen or MatrixFilter())


def scene_of(figure: PlatformMatrixFigure, style: ChartStyle = STYLES[0], width: float = 797.0) -> Scene:
    chart = PlatformMatrixChart(figure)
    width *= style.scale
    return chart.scene(width, max(300.0, chart.preferred_height(width, style)), style)


def overlap(a: Rect, b: Rect) -> bool:
    across = min(a.right, b.right) - max(a.x, b.x) > 0.6
    return across and min(a.bottom, b.bottom) - max(a.y, b.y) > 0.6


@pytest.mark.parametrize("width", [797.0, 1340.0], ids=["laptop", "wide"])
def test_every_cell_says_its_word_and_its_service(width: float) -> None:
    figure = figure_of()
    scene = scene_of(figure, width=width)
    texts: dict[str, list[str]] = {}
    for run in scene.texts:
        texts.setdefault(run.key, []).append(run.text)
    for row in figure.rows:
        for platform, cell in zip(figure.platforms, row.cells, strict=True):
            word, *service = texts[cell_key(row, platform)]
            assert word == WORDS[cell.support]
            told = " ".join(service).rstrip("…")
            assert (cell.service_name or "").startswith(told)
            assert bool(told) == bool(cell.service_name)


def test_the_signs_differ_in_shape_alone() -> None:
    shapes = set()
    for support in Support:
        boxes, glyphs = support_sign(support, 0.0, 10.0, "#000000")
        shapes.add((tuple(bool(box.fill) for box in boxes), tuple(glyph.shape for glyph in glyphs)))
    assert len(shapes) == len(Support)
    assert ((True, False), ()) in shapes and ((), (GlyphShape.CROSS,)) in shapes


def test_the_screen_reader_hears_row_column_and_value() -> None:
    marks = {mark.key: mark for mark in scene_of(figure_of()).marks}
    assert len(marks) == 55 * 4
    speech = marks["urdu-speech/gcp-vertex-ai"]
    assert (speech.name, speech.value) == ("Urdu speech, GCP Vertex AI", "Partial: Cloud Speech-to-Text")
    assert marks["urdu-speech/alibaba-pai"].value == "Not found"


def test_rows_that_differ_say_so_and_a_gap_is_told_apart() -> None:
    made = (
        capability(Support.FULL, Support.FULL, Support.FULL, Support.NONE),
        capability(Support.FULL, Support.FULL, Support.FULL, Support.UNKNOWN),
        capability(Support.FULL, Support.FULL, Support.FULL, Support.FULL),
    )
    texts = [run.text for run in scene_of(build_platform_matrix(PLATFORMS, made, MatrixFilter())).texts]
    assert (texts.count("Differs"), texts.count("Gap in the data")) == (1, 1)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(STYLES),
    st.floats(560.0, 1600.0),
    st.sets(st.sampled_from([platform.id for platform in PLATFORMS]), max_size=3),
    st.sampled_from(MatrixOrder),
)
def test_texts_keep_apart_and_inside(style: ChartStyle, width: float, hidden: set[str], order: MatrixOrder) -> None:
    figure = figure_of(MatrixFilter(hidden_platform_ids=tuple(hidden), order=order))
    scene = scene_of(figure, style, width)
    assert len(scene.marks) == 55 * len(figure.platforms)
    boxes: dict[int, list[Rect]] = {}
    for run in scene.texts:
        drawn = text_width(run.text, run.face, style)
        ends = run.at_end is not style.is_right_to_left
        box = Rect(run.rect.right - drawn if ends else run.rect.x, run.rect.y, drawn, run.rect.height)
        assert box.x >= -1.5 and box.right <= scene.width + 1.5, run.text
        boxes.setdefault(round(run.rect.y) // 200, []).append(box)
    for near in boxes.values():
        assert not [pair for pair in combinations(near, 2) if overlap(*pair)]


EXPORT = ChartStyle.for_export(Language.ENGLISH)


@settings(max_examples=40, deadline=None)
@given(st.floats(540.0, 1200.0), st.floats(60.0, 1200.0), st.booleans(), st.sampled_from(Language))
def test_pages_hold_every_row_once_and_stay_inside(
    width: float, height: float, is_differences_only: bool, language: Language
) -> None:
    figure = figure_of(MatrixFilter(is_differences_only=is_differences_only))
    style = ChartStyle.for_export(language, scale=1.0)
    pages = matrix_pages(figure, width, height, style)
    assert [at for page in pages for at in page] == list(range(len(figure.rows)))
    for page in pages:
        scene = PlatformMatrixChart(figure, page).scene(width, height, style)
        assert [mark.key.split("/")[0] for mark in scene.marks[::4]] == [figure.rows[at].capability.id for at in page]
        if len(page) > 1:
            assert max(run.rect.bottom for run in scene.texts) <= height
        groups = {figure.rows[at].capability.category for at in page}
        heads = [run for run in scene.texts if run.text.endswith("differ")]
        assert language is Language.URDU or len(heads) == len(groups), "a page names the group it begins in"


def test_one_picture_alone_says_how_many_rows_follow() -> None:
    scene = PlatformMatrixChart(figure_of()).scene(1760.0, 640.0, EXPORT)
    shown = len(scene.marks) // 4
    assert 0 < shown < 55
    assert scene.texts[-1].text == f"+ {55 - shown} more"
    assert scene.smallest_text() * EXPORT.scale >= 18


def test_the_head_stays_whole_in_a_narrow_window() -> None:
    texts = [run.text for run in scene_of(figure_of(), width=520.0).texts]
    assert "Renamed" in texts and "Alibaba Cloud" in texts


def test_a_long_word_is_broken_after_its_hyphen_and_else_cut() -> None:
    style = ChartStyle()
    room = text_width("Customer-", style.label, style) + 4
    assert set_words("Customer-managed keys", room, 3, style.label, style) == ("Customer-", "managed", "keys")
    (cut,) = set_words("Hyperparameters", room, 2, style.label, style)
    assert cut.endswith("…") and text_width(cut, style.label, style) <= room
