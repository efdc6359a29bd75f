"""The chart of take-home pay: what is drawn is the law, texts keep apart, the cliff and the working are to be seen."""

from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explorer.charts.base import PicturePlot
from explorer.charts.scene import Curve, Scene
from explorer.charts.style import ChartStyle
from explorer.charts.take_home_chart import CLIFF_KEY, PAY_KEY, TakeHomeChart
from explorer.export.frame import PictureText
from explorer.export.picture import MINIMUM_TEXT_PX, PictureSpec, smallest_text_px
from explorer.export.presets import find_preset
from explorer.figures.take_home import Income, build_income_take_home
from explorer.figures.take_home_curve import TakeHomeCurve, build_take_home_curve
from explorer.figures.treemap import Rect
from explorer.workspace.language import Language
from explorer.workspace.theme import DARK, LIGHT
from tests.figures.test_take_home import LAW

STYLES = st.sampled_from(
    [
        ChartStyle(),
        ChartStyle(LIGHT, Language.URDU),
        ChartStyle(DARK, Language.ENGLISH, 2.0),
        ChartStyle.for_export(Language.ENGLISH),
        ChartStyle.for_export(Language.URDU, is_dark=True),
    ]
)
PAYS = st.one_of(st.none(), st.integers(0, 40_000_000), st.integers(0, 10**12))
FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
PLAIN = ChartStyle()
SURCHARGED = 10_100_000


def curve_of(gross: int | None = None, year: int = 2026, income: Income = Income.SALARY) -> TakeHomeCurve:
    figure = None if gross is None else build_income_take_home(LAW, income, gross, year)
    curve = build_take_home_curve(LAW, income, year, figure)
    assert curve is not None
    return curve


def scene_of(curve: TakeHomeCurve, style: ChartStyle = PLAIN, size: tuple[float, float] = (860, 380)) -> Scene:
    return TakeHomeChart(curve).scene(size[0] * style.scale, size[1] * style.scale, style)


def overlap(a: Rect, b: Rect) -> bool:
    slack = 0.6
    across = min(a.right, b.right) - max(a.x, b.x) > slack
    return across and min(a.bottom, b.bottom) - max(a.y, b.y) > slack


@FEW
@given(PAYS, st.sampled_from((2026, 2027)), st.sampled_from(Income), STYLES, st.integers(520, 1300))
def test_nothing_leaves_the_chart_and_no_text_touches_another(
    gross: int | None, year: int, income: Income, style: ChartStyle, width: int
) -> None:
    curve = curve_of(gross, year, income)
    scene = scene_of(curve, style, (width, 400))
    for run in scene.texts:
        assert run.rect.x >= -2 and run.rect.right <= width + 2, run
        assert run.rect.y >= -2 and run.rect.bottom <= 401, run
    for one, other in combinations(scene.texts, 2):
        assert not overlap(one.rect, other.rect), (one.text, other.text)
    for mark in scene.marks:
        assert mark.rect.x >= -1 and mark.rect.right <= width + 1 and mark.rect.bottom <= 400
    assert len({mark.key for mark in scene.marks}) == len(scene.marks)


def as_rates(drawn: Curve, curve: TakeHomeCurve, scene: Scene) -> list[tuple[float, float]]:
    """Return what a drawn line says, in rupees a year and percent, read off the zero and the top of the axes."""
    zero_x, end_x = scene.curves[0].points[0][0], scene.curves[0].points[-1][0]
    level = sorted(line.y1 for line in scene.lines if line.y1 == line.y2)
    unit = (level[-1] - level[0]) / curve.top_percent
    limit = float(curve.limit_pkr_year)
    return [((x - zero_x) / (end_x - zero_x) * limit, (level[-1] - y) / unit) for x, y in drawn.points]


@pytest.mark.parametrize("year", [2024, 2025, 2026, 2027])
def test_the_lines_are_the_figure_read_off_the_axes(year: int) -> None:
    curve = curve_of(None, year)
    scene = scene_of(curve)
    stairs, bent = (as_rates(drawn, curve, scene) for drawn in scene.curves)
    points = [point for step in curve.steps for point in step.points]
    for (gross, rate), point in zip(bent, points, strict=True):
        assert gross == pytest.approx(float(point.gross_pkr_year), abs=1)
        assert rate == pytest.approx(float(point.effective_percent), abs=0.01)
    assert [rate for _, rate in stairs[::2]] == pytest.approx([float(step.marginal_percent) for step in curve.steps])
    assert [gross for gross, _ in stairs[::2]] == pytest.approx([float(step.low_pkr_year) for step in curve.steps])


def test_the_cliff_is_an_upright_jump_and_a_mark() -> None:
    curve = curve_of()
    scene = scene_of(curve)
    steep = [
        (one, other)
        for one, other in zip(scene.curves[1].points, scene.curves[1].points[1:], strict=False)
        if one[1] - other[1] > 5 and other[0] - one[0] < 0.01
    ]
    assert len(steep) == 1
    band = next(mark.rect for mark in scene.marks if mark.key == CLIFF_KEY)
    assert band.x == pytest.approx(steep[0][0][0])
    assert CLIFF_KEY not in {mark.key for mark in scene_of(curve_of(None, 2027)).marks}


@pytest.mark.parametrize("gross", [0, 600_000, 3_000_000, SURCHARGED])
def test_the_bar_is_cut_as_the_pay_is(gross: int) -> None:
    curve = curve_of(gross)
    asked = curve.figure
    assert asked is not None
    parts = [box.rect.width for box in scene_of(curve).boxes if box.key == PAY_KEY]
    assert len(parts) == (0 if not gross else 3 if gross == SURCHARGED else 2 if asked.tax_pkr_year else 1)
    if gross:
        assert parts[0] / sum(parts) == pytest.approx(float(asked.take_home_pkr_year / gross))


def test_the_pay_stands_on_both_lines_with_its_rates() -> None:
    scene = scene_of(curve_of(3_000_000))
    assert {glyph.x for glyph in scene.glyphs} == {scene.strokes[0].x1}
    texts = {run.text for run in scene.texts}
    assert {"Left: PKR 225,000", "Tax: PKR 25,000", "23% of the next rupee", "10% of the whole pay"} <= texts
    assert {"50k", "100k", "183.3k", "341.7k", "833.3k", "250k"} <= texts
    assert not scene_of(curve_of()).glyphs, "no pay is invented"


def test_what_a_mark_says() -> None:
    marks = {mark.key: mark for mark in scene_of(curve_of(3_000_000)).marks}
    assert marks["2200000"].name == "PKR 183,333–266,667 a month"
    assert marks["2200000"].value == "Tax takes 23% of the next rupee, 5.27% to 10.81% of the whole pay."
    assert "Tax: PKR 25,000" in marks[PAY_KEY].value


@pytest.mark.parametrize(("width", "height"), [(1100.0, 400.0), (575.0, 420.0), (575.0, 240.0)])
def test_a_picture_prints_the_whole_working_and_says_where_rates_have_no_room(width: float, height: float) -> None:
    scene = scene_of(curve_of(SURCHARGED), ChartStyle.for_export(Language.ENGLISH), (width, height))
    texts = {run.text for run in scene.texts}
    assert {"9% × 2,716,000", "35% × (10,100,000 − 4,100,000)", "244,440", "7,139,560"} <= texts
    assert bool(scene.omitted) == (not scene.curves) == (height == 240)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("preset", ["slide-16-9", "slide-4-3", "square", "a4-landscape"])
def test_no_text_of_a_picture_is_too_small(preset: str, language: Language) -> None:
    plot = PicturePlot(TakeHomeChart(curve_of(SURCHARGED)), language)
    text = PictureText("title", "subtitle", ("note " * 60,), ("source",), ("data", "Market Explorer"))
    assert smallest_text_px(plot, text, PictureSpec(find_preset(preset), language=language)) >= MINIMUM_TEXT_PX


def test_the_takeaway() -> None:
    assert TakeHomeChart(curve_of()).sentence(Language.ENGLISH) == "Income tax begins above PKR 50,000 a month"
    asked = TakeHomeChart(curve_of(3_000_000)).sentence(Language.ENGLISH)
    assert asked == "PKR 225,000 a month is left of PKR 250,000"
    exporter = TakeHomeChart(curve_of(None, 2026, Income.REGISTERED)).sentence(Language.ENGLISH)
    assert exporter == "Income tax takes 0.25% of what comes in"


def test_the_urdu_chart_is_the_mirror() -> None:
    curve = curve_of(3_000_000)
    plain = scene_of(curve).curves[1].points
    mirrored = scene_of(curve, ChartStyle(LIGHT, Language.URDU)).curves[1].points
    assert plain[0][0] < plain[-1][0] and mirrored[0][0] > mirrored[-1][0]
