"""The chart of pay: every figure has its row and its shape, texts keep apart, a picture says what it leaves out."""

from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explorer.charts.pay_chart import PayChart
from explorer.charts.pay_rows import fit_roles, lay_out_rows, rows_bottom
from explorer.charts.scene import GlyphShape, Scene
from explorer.charts.style import ChartStyle
from explorer.figures.pay import PayFigure, build_pay_figure
from explorer.figures.pay_mark import PayShape
from explorer.figures.pay_measure import PayMeasure
from explorer.figures.treemap import Rect
from explorer.market.pay_filters import PayFacet, PayFilter, PayPanel, PayShow
from explorer.market.pay_rows import PayLevel, PayMarket, PayPeriod, PaySpread, SalaryBandRow
from explorer.workspace.language import Language
from explorer.workspace.pay_words import PayNumbers
from explorer.workspace.theme import DARK, LIGHT
from tests.figures.pay_builders import ROLES, band, many_bands, source

STYLES = st.sampled_from([ChartStyle(), ChartStyle(LIGHT, Language.URDU), ChartStyle(DARK, Language.ENGLISH, 1.5)])
FEW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
ALL = PayFilter.of({PayFacet.SHOW: {PayShow.CITIES}})


def figure_of(*rows: SalaryBandRow, chosen: PayFilter = ALL) -> PayFigure:
    return build_pay_figure(rows, ROLES, chosen, PayMeasure())


def scene_of(figure: PayFigure, style: ChartStyle = ChartStyle(), width: float = 820.0) -> Scene:  # noqa: B008
    chart = PayChart(figure)
    width *= style.scale
    return chart.scene(width, max(300.0, chart.preferred_height(width, style)), style)


def overlap(a: Rect, b: Rect) -> bool:
    slack = 0.6
    across = min(a.right, b.right) - max(a.x, b.x) > slack
    return across and min(a.bottom, b.bottom) - max(a.y, b.y) > slack


@FEW
@given(many_bands(14), STYLES, st.floats(300, 1300))
def test_every_figure_has_a_row_and_no_text_touches_another(
    rows: tuple[SalaryBandRow, ...], style: ChartStyle, width: float
) -> None:
    figure = figure_of(*rows)
    scene = scene_of(figure, style, width)
    gaps = sum(level.gap is not None for role in figure.listed for level in role.levels)
    assert [mark.key for mark in scene.marks if not mark.key.startswith("gap:")] == [
        mark.band.id for mark in figure.marks
    ]
    assert len(scene.marks) == len(figure.marks) + gaps
    for run in scene.texts:
        assert run.rect.x >= -1 and run.rect.right <= scene.width + 1, run
        assert run.rect.bottom <= scene.height + 1
    for one, other in combinations(scene.texts, 2):
        assert not overlap(one.rect, other.rect), (one.text, other.text)


@FEW
@given(many_bands(40), st.sampled_from(Language), st.integers(150, 450))
def test_a_picture_shows_what_fits_and_counts_the_rest(
    rows: tuple[SalaryBandRow, ...], language: Language, height: int
) -> None:
    figure = figure_of(*rows)
    style = ChartStyle.for_export(language, scale=1.0)
    scene = PayChart(figure).scene(1100, height, style)
    shown = {mark.key for mark in scene.marks}
    counted = sum(int(words.rsplit(" ", 1)[1].strip("\u2066\u2069")) for words in scene.omitted)
    assert counted == sum(mark.band.id not in shown for mark in figure.marks)


def test_each_shape_is_drawn_differently() -> None:
    changes: dict[PayShape, dict[str, object]] = {
        PayShape.RANGE: {},
        PayShape.QUARTILES: {"spread": PaySpread.QUARTILES, "sample_size": 9, "median": 150_000.0},
        PayShape.UNSTATED: {"method_note": "site estimate, method not stated"},
        PayShape.REPORTS: {"sample_size": 2},
        PayShape.SINGLE: {"low": None, "high": None, "median": 150_000.0, "spread": None},
        PayShape.OPEN_END: {"high": None, "spread": None},
    }
    drawn = {}
    for shape, change in changes.items():
        figure = figure_of(band("band", **change), chosen=PayFilter.of({PayFacet.LEVEL: {PayLevel.MID}}))
        assert figure.marks[0].shape is shape
        scene = scene_of(figure)
        signs = tuple(sorted((glyph.shape.name, glyph.fill == glyph.ink) for glyph in scene.glyphs))
        bars = tuple((box.outline != "") for box in scene.boxes if box.fill)
        drawn[shape] = (signs, bars, len(scene.strokes))
    assert len(set(drawn.values())) == len(drawn), drawn


@pytest.mark.parametrize("language", list(Language))
def test_both_ends_are_written_beside_their_ends(language: Language) -> None:
    style = ChartStyle(LIGHT, language)
    scene = scene_of(figure_of(band(low=600_000.0, high=1_000_000.0)), style)
    amounts = [run for run in scene.texts if run.text.strip("\u2066\u2069") in ("600k", "1,000k")]
    ends = sorted(glyph.x for glyph in scene.glyphs if glyph.shape is GlyphShape.DOT)
    low, high = (next(run for run in amounts if word in run.text and run.rect.y > 30) for word in ("600k", "1,000k"))
    if style.is_right_to_left:
        assert low.rect.x > ends[1] and high.rect.right < ends[0]
    else:
        assert low.rect.right < ends[0] and high.rect.x > ends[1]


def test_remote_pay_has_square_ends_and_a_doubted_figure_a_warning() -> None:
    remote = PayFilter.of({PayFacet.PAID: {PayPanel.REMOTE_PKR}})
    scene = scene_of(figure_of(band(market=PayMarket.REMOTE, doubt="too high"), chosen=remote))
    shapes = [glyph.shape for glyph in scene.glyphs]
    assert shapes.count(GlyphShape.SQUARE) == 2
    assert shapes.count(GlyphShape.WARNING) == 1
    assert "too high" in scene.marks[-4].value + scene.marks[1].value


def test_a_cut_axis_is_marked_and_so_is_what_lies_beyond() -> None:
    rows = [band(f"b{at}", low=100_000.0 + at, high=200_000.0 + at) for at in range(25)]
    cut = scene_of(figure_of(*rows, band("far", high=3_000_000.0)))
    assert [glyph.shape for glyph in cut.glyphs].count(GlyphShape.BREAK) == 2
    assert any("3,000k" in run.text for run in cut.texts)
    assert GlyphShape.BREAK not in [glyph.shape for glyph in scene_of(figure_of(*rows)).glyphs]


def test_a_gap_is_a_dashed_row_that_says_why() -> None:
    scene = scene_of(figure_of(band()))
    entry = next(mark for mark in scene.marks if mark.key == "gap:role-0:entry")
    assert entry.value == "No figure found in this data"
    assert sum(stroke.is_dashed for stroke in scene.strokes) == 4 * len(
        [mark for mark in scene.marks if mark.key.startswith("gap:")]
    )


def test_a_mark_tells_everything_that_its_row_may_leave_out() -> None:
    row = band(years_low=3, years_high=5, sample_size=7, period=PayPeriod.YEAR, low=1_200_000.0, high=2_400_000.0)
    mark = scene_of(figure_of(row)).marks[1]
    assert mark.name == "Role 0, Mid-level, Press"
    for words in ("PKR 100,000–200,000 a month", "3–5 years", "n = 7", "divided by 12", "Range as published", "2026"):
        assert words in mark.value


@given(many_bands(40), st.floats(60, 900))
def test_what_is_kept_fits_unless_it_is_one_figure(rows: tuple[SalaryBandRow, ...], room: float) -> None:
    roles = figure_of(*rows).roles
    kept = fit_roles(roles, lambda some: rows_bottom(lay_out_rows(some, 0.0, 20.0, 25.0)) <= room)
    number = sum(len(role.marks) for role in kept)
    assert number >= 1 or not roles
    assert rows_bottom(lay_out_rows(kept, 0.0, 20.0, 25.0)) <= room or number == 1
    names = {mark.band.id for role in roles for mark in role.marks}
    assert {mark.band.id for role in kept for mark in role.marks} <= names


def test_amounts_are_written_as_asked() -> None:
    figure = figure_of(band(low=600_000.0, high=1_050_000.0))
    texts = {
        numbers: [run.text for run in PayChart(figure, numbers).scene(900, 400, ChartStyle()).texts]
        for numbers in PayNumbers
    }
    assert {"600k", "1,050k"} <= set(texts[PayNumbers.THOUSANDS])
    assert {"6 lakh", "10.5 lakh"} <= set(texts[PayNumbers.LAKH])
    assert {"600,000", "1,050,000"} <= set(texts[PayNumbers.PLAIN])


@FEW
@given(many_bands(25), STYLES, st.floats(0, 500), st.floats(1, 300))
def test_a_scene_that_is_cut_keeps_all_that_is_in_sight(
    rows: tuple[SalaryBandRow, ...], style: ChartStyle, top: float, high: float
) -> None:
    scene = scene_of(figure_of(*rows), style)
    bottom = top + high
    cut = scene.cut(top, bottom)

    def in_sight(first: float, last: float) -> bool:
        return max(first, last) >= top and min(first, last) <= bottom

    for run in scene.texts:
        assert run in cut.texts or not in_sight(run.rect.y, run.rect.bottom)
    for box in scene.boxes:
        assert box in cut.boxes or not in_sight(box.rect.y, box.rect.bottom)
    for mark in scene.marks:
        assert mark in cut.marks or not in_sight(mark.rect.y, mark.rect.bottom)
    for line in scene.lines:
        assert line in cut.lines or not in_sight(line.y1, line.y2)
    for stroke in scene.strokes:
        assert stroke in cut.strokes or not in_sight(stroke.y1, stroke.y2)
    for glyph in scene.glyphs:
        half = glyph.size / 2
        assert glyph in cut.glyphs or not in_sight(glyph.y - half, glyph.y + half)
    if any(run.rect.y > bottom + 100 for run in scene.texts):
        assert len(cut.texts) < len(scene.texts)


def test_a_line_on_its_source_stands_under_each_mark_where_sources_are_compared() -> None:
    rows = (band("one"), band("two", low=150_000.0, high=250_000.0, sources=(source("vendor"),)))
    chart, style = PayChart(build_pay_figure(rows, ROLES, PayFilter(), PayMeasure())), ChartStyle()
    plain = chart.preferred_height(800, style)
    details = {"one": "Data of 2026; Estimate; Sells training", "two": "Data of 2024; Reported; None known"}
    chart.set_details(details)
    scene = chart.scene(800, 500, style)
    assert chart.preferred_height(800, style) > plain
    places = {run.text: run.rect for run in scene.texts}
    for mark in scene.marks:
        if mark.key in details:
            line = places[details[mark.key]]
            assert mark.rect.y <= line.y and line.bottom <= mark.rect.bottom


def test_a_figure_for_a_city_names_it_beside_its_source_and_aloud() -> None:
    chart = PayChart(build_pay_figure((band("one"), band("two")), ROLES, PayFilter(), PayMeasure()))
    chart.set_places({"two": "Lahore"})
    scene = chart.scene(800, 500, ChartStyle())
    assert {"Press", "Press, Lahore"} <= {run.text for run in scene.texts}
    assert {mark.key for mark in scene.marks if "Lahore" in mark.name} == {"two"}
