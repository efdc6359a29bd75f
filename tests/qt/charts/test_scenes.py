"""What the charts draw: every text inside the chart and its own mark, apart from the others, mirrored in Urdu."""

from itertools import combinations
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from explorer.charts.bars_chart import BarsChart, axis_step
from explorer.charts.base import Chart, MarkState
from explorer.charts.glyphs import paint_areas, paint_strokes
from explorer.charts.scene import Area, Scene, Stroke
from explorer.charts.sector_drill_chart import SectorDrillChart, second_line
from explorer.charts.sector_map_chart import SectorMapChart
from explorer.charts.style import ChartStyle, text_width
from explorer.figures.measures import SizeBy
from explorer.figures.treemap import Rect
from explorer.workspace.language import Language
from explorer.workspace.theme import DARK, LIGHT
from tests.figures.builders import SECTORS, make_drill_figure, make_employer, make_map_figure, make_market

NUMBERS = st.dictionaries(st.sampled_from(sorted(SECTORS)), st.integers(1, 60), min_size=1)
STYLES = st.sampled_from(
    [
        ChartStyle(),
        ChartStyle(LIGHT, Language.URDU),
        ChartStyle(DARK, Language.ENGLISH, 1.5),
        ChartStyle.for_export(Language.ENGLISH),
    ]
)
FEW = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def contains(outer: Rect, inner: Rect) -> bool:
    slack = 0.01
    return (
        inner.x >= outer.x - slack
        and inner.y >= outer.y - slack
        and inner.right <= outer.right + slack
        and inner.bottom <= outer.bottom + slack
    )


def overlap(a: Rect, b: Rect) -> float:
    across = min(a.right, b.right) - max(a.x, b.x)
    down = min(a.bottom, b.bottom) - max(a.y, b.y)
    return max(0.0, across) * max(0.0, down)


def check_texts(scene: Scene, style: ChartStyle) -> None:
    whole = Rect(0, 0, scene.width, scene.height)
    cells = {mark.key: mark.rect for mark in scene.marks}
    for run in scene.texts:
        assert contains(cells.get(run.key, whole), run.rect), run
        assert run.rect.width >= text_width(run.text, run.face, style) - 0.01
        assert run.face.size >= 12
    for one, other in combinations(scene.texts, 2):
        assert overlap(one.rect, other.rect) < 0.01, (one, other)


@FEW
@given(NUMBERS, STYLES, st.floats(60, 1900), st.floats(60, 1100), st.integers(1, 4))
def test_the_map_writes_only_where_it_fits(
    numbers: dict[str, int], style: ChartStyle, width: float, height: float, facts: int
) -> None:
    chart = SectorMapChart(make_map_figure(make_market(numbers, facts)))
    check_texts(chart.scene(width, height, style), style)


@FEW
@given(st.integers(0, 120), STYLES, st.floats(60, 1900), st.floats(60, 1100))
def test_a_drilled_sector_writes_only_where_it_fits(
    employers: int, style: ChartStyle, width: float, height: float
) -> None:
    chart = SectorDrillChart(make_drill_figure(make_market({"banking": employers})))
    tall = chart.scene_height(width, height, style)
    check_texts(chart.scene(width, tall, style), style)


@FEW
@given(NUMBERS, STYLES, st.one_of(st.floats(100, 350), st.floats(100, 1900)))
def test_bars_write_only_where_it_fits(numbers: dict[str, int], style: ChartStyle, width: float) -> None:
    chart = BarsChart(make_map_figure(make_market(numbers)))
    check_texts(chart.scene(width, chart.preferred_height(width, style), style), style)


@pytest.mark.parametrize("size", [(1, 1), (0, 0), (5, 400), (400, 5)])
def test_tiny_sizes_never_fail(chart: Chart[Any], size: tuple[int, int]) -> None:
    chart.scene(*size, ChartStyle())
    chart.scene(*size, ChartStyle(LIGHT, Language.URDU))


def test_a_chart_without_figure_paints_nothing() -> None:
    assert SectorMapChart().scene(400, 300, ChartStyle()).marks == ()
    assert SectorMapChart().sentence(Language.ENGLISH) == ""


def test_urdu_mirrors_the_marks_and_keeps_their_order(chart: Chart[Any]) -> None:
    plain = chart.layout_scene(chart.figure, 800, 700, ChartStyle(LIGHT, Language.URDU))
    shown = chart.scene(800, 700, ChartStyle(LIGHT, Language.URDU))
    assert [mark.key for mark in shown.marks] == [mark.key for mark in plain.marks]
    for one, other in zip(plain.marks, shown.marks, strict=True):
        assert other.rect.x == pytest.approx(799 - one.rect.right)  # the px that was the last is the first


def test_the_layout_is_made_once_for_a_size_and_style(chart: Chart[Any]) -> None:
    first = chart.scene(800, 500, ChartStyle())
    assert chart.scene(800, 500, ChartStyle()) is first
    chart.set_figure(chart.figure)
    assert chart.scene(800, 500, ChartStyle()) is first
    chart.set_figure(None)
    assert chart.scene(800, 500, ChartStyle()).marks == ()


def test_marks_are_in_painted_pixels(chart: Chart[Any]) -> None:
    small = chart.marks(QRectF(0, 0, 800, 700), ChartStyle())
    large = chart.marks(QRectF(10, 20, 1600, 1400), ChartStyle(scale=2))
    assert large[0].rect.x == pytest.approx(10 + 2 * small[0].rect.x)
    assert large[0].rect.width == pytest.approx(2 * small[0].rect.width)


def test_a_group_of_one_sector_names_it_once() -> None:
    scene = SectorMapChart(make_map_figure()).scene(808, 467, ChartStyle())
    assert [run.text for run in scene.texts].count("Public sector") == 1


def test_areas_on_the_map_are_those_of_the_figure() -> None:
    figure = make_map_figure()
    numbers = {sector.id: sector.number for sector in figure.sectors}
    marks = SectorMapChart(figure).scene(808, 467, ChartStyle()).marks
    units = [mark.rect.area / numbers[mark.key] for mark in marks]
    assert max(units) / min(units) < 1.001


def test_an_unknown_number_has_words_and_no_bar() -> None:
    rows = (make_employer("Alpha", "banking", adverts=3), make_employer("Beta", "health"))
    everyone = (*rows, make_employer("Gamma", "energy", adverts=1))
    scene = BarsChart(make_map_figure(rows, everyone, SizeBy.ADVERTS)).scene(808, 467, ChartStyle())
    written = {run.key: run.text for run in scene.texts if run.key}
    assert written["health"] == "No adverts seen"
    assert written["energy"] == "No employer under these filters"
    assert {box.key for box in scene.boxes if box.outline} == {"banking"}
    values = {mark.key: mark.value for mark in scene.marks}
    assert values["energy"] == "No employer under these filters"


def test_bars_start_at_zero_and_keep_their_proportion() -> None:
    figure = make_map_figure()
    numbers = {sector.id: sector.number for sector in figure.sectors}
    bars = [box for box in BarsChart(figure).scene(808, 467, ChartStyle()).boxes if box.outline]
    assert len({bar.rect.x for bar in bars}) == 1
    for bar in bars:
        assert bar.rect.width / numbers[bar.key] == pytest.approx(bars[0].rect.width / numbers[bars[0].key])


@given(st.integers(1, 10**6))
def test_the_axis_has_few_round_steps(largest: int) -> None:
    step = axis_step(largest)
    assert largest / step <= 6
    assert str(step).rstrip("0") in {"1", "2", "5"}


def test_a_picture_of_many_employers_counts_the_rest_and_the_window_scrolls() -> None:
    chart = SectorDrillChart(make_drill_figure(make_market({"it-services": 102}), "it-services"))
    assert chart.scene_height(808, 467, ChartStyle()) == 26 * 44 + 1
    assert chart.scene_height(1222, 757, ChartStyle()) == 757
    scene = chart.scene(1760, 700, ChartStyle.for_export(Language.ENGLISH))
    assert scene.texts[-1].text == f"+ {102 - len(scene.marks)} more"


def test_the_second_line_tells_the_fact_or_place_and_owner() -> None:
    rows = (
        make_employer("A", uses=["credit", "chatbot"]),
        make_employer("B", ownership=None),
        make_employer("C", city=None),
        make_employer("D", city=None, ownership=None),
    )
    lines = [second_line(cell, Language.ENGLISH) for cell in make_drill_figure(rows).cells]
    assert lines == [
        "Credit scoring +1",
        "Karachi, owner not recorded",
        "City not recorded, stock-listed",
        "City and owner not recorded",
    ]


def paint(chart: Chart[Any], style: ChartStyle, state: MarkState) -> QImage:
    image = QImage(808, 467, QImage.Format.Format_RGB32)
    image.fill(style.theme.colour("surface"))
    painter = QPainter(image)
    chart.paint(painter, QRectF(0, 0, 808, 467), style, state)
    painter.end()
    return image


def has_colour(image: QImage, colour: QColor) -> bool:
    wanted = colour.rgb()
    return any(image.pixel(x, y) == wanted for y in range(image.height()) for x in range(image.width()))


def test_states_are_seen_on_the_screen_and_never_in_a_picture(chart: Chart[Any]) -> None:
    key = chart.marks(QRectF(0, 0, 808, 467), ChartStyle())[0].key
    busy = MarkState(key, key, key)
    assert has_colour(paint(chart, ChartStyle(), busy), LIGHT.colour("focus"))
    style = ChartStyle.for_export(Language.ENGLISH)
    assert paint(chart, style, busy) == paint(chart, style, MarkState())
    assert not has_colour(paint(chart, style, busy), LIGHT.colour("focus"))


def test_slanted_strokes_and_areas_are_painted_where_they_lie() -> None:
    image = QImage(100, 100, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_areas(painter, (Area(((0, 0), (40, 0), (0, 40)), "#00ff00"),))
    paint_strokes(painter, (Stroke(50, 0, 99, 49, "#ff0000", 2.0), Stroke(0, 90, 99, 90, "#0000ff", 2.0)), 1.0)
    painter.end()
    assert image.pixelColor(5, 5) == QColor("#00ff00") and image.pixelColor(35, 35) == QColor("white")
    assert image.pixelColor(75, 25).red() == 255 and image.pixelColor(75, 25).green() < 120
    assert image.pixelColor(95, 5) == QColor("white"), "a slanted line fills no box"
    assert image.pixelColor(50, 90) == QColor("#0000ff")


def test_areas_mirror_with_the_rest() -> None:
    scene = Scene(101, 50, areas=(Area(((0, 0), (40, 0), (0, 40)), "#00ff00"),))
    assert scene.mirrored().areas[0].corners == ((100, 0), (60, 0), (100, 40))
