"""The chart of rent or buy: exact places, nothing written over anything, claims as claims, mirrored, legible."""

from fractions import Fraction
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from explorer.charts.cost_axes import lay_out_axes
from explorer.charts.scene import Scene
from explorer.charts.segments import overlaps
from explorer.charts.style import EXPORT_SCALE, ChartStyle, text_width
from explorer.charts.training_cost_chart import TrainingCostChart
from explorer.figures.cost_assumptions import RentTerm
from explorer.figures.rent_or_buy import PriceFilter
from explorer.figures.training_cost import plan_runs, start_training
from explorer.figures.training_plan import CostCurrency, TrainingPlanFigure, build_training_plan
from explorer.market.cost_rows import CostRecord
from explorer.workspace.language import Language
from explorer.workspace.theme import DARK, LIGHT
from tests.figures.cost_builders import card, offer, own_plan, recorded_costs

STYLES = [
    ChartStyle(),
    ChartStyle(LIGHT, Language.URDU),
    ChartStyle(DARK, Language.ENGLISH, 1.5),
    ChartStyle.for_export(Language.ENGLISH),
]


def recorded(
    model: str = "A100",
    gpus: int = 8,
    hours: int = 72,
    runs: int = 24,
    *,
    term: RentTerm = RentTerm.ON_DEMAND,
    currency: CostCurrency = CostCurrency.USD,
) -> TrainingPlanFigure:
    record = recorded_costs()
    numbers = plan_runs(start_training(record), gpus, Fraction(hours))
    return build_training_plan(record, PriceFilter(model, term, is_one_machine_only=gpus == 8), numbers, runs, currency)


def scene_of(figure: TrainingPlanFigure, style: ChartStyle = ChartStyle(), width: float = 1010) -> Scene:  # noqa: B008
    return TrainingCostChart(figure).scene(width * style.scale, 300 * style.scale, style)


def check(scene: Scene, style: ChartStyle) -> None:
    for run in scene.texts:
        assert run.rect.x >= -1.1 and run.rect.right <= scene.width + 1, run
        assert run.rect.y >= -1 and run.rect.bottom <= scene.height + 1, run
        assert run.rect.width >= text_width(run.text, run.face, style) - 0.01
    for one, other in combinations(scene.texts, 2):
        assert not overlaps(one.rect, other.rect, -0.6), (one.text, other.text)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("width", [340, 620, 760, 1010, 1600])
@pytest.mark.parametrize(
    "figure",
    [
        recorded(),
        recorded(runs=0),
        recorded(runs=90_000),
        recorded("H100", 16, 500),
        recorded("A100", term=RentTerm.SPOT, currency=CostCurrency.PKR),
        recorded("T4", 1, 10),
        recorded("GH200", 1, 10),
    ],
)
def test_no_text_lies_on_another_or_outside(figure: TrainingPlanFigure, width: float, style: ChartStyle) -> None:
    check(scene_of(figure, style, width), style)


def test_break_evens_lie_on_both_their_lines() -> None:
    figure = recorded()
    axes = lay_out_axes(figure, 1010, 300, ChartStyle())
    dots = [glyph for glyph in scene_of(figure).glyphs if glyph.size == 11]
    assert len(dots) == 2
    for dot, crossing in zip(dots, figure.marked, strict=True):
        runs = crossing.break_even.runs_exact
        assert runs is not None and crossing.cost.rent_usd(runs) == crossing.cost.own_usd(runs)
        assert dot.x == pytest.approx(axes.x(runs))
        assert dot.y == pytest.approx(axes.y(crossing.cost.rent_usd(runs) or Fraction(0)))
    texts = {run.text for run in scene_of(figure).texts}
    assert {"13.5 runs", "972 h", "75.9 runs", "5,465 h"} <= texts


def test_claims_are_called_claims_and_go_when_the_plan_is_another() -> None:
    told = [run.text for run in scene_of(recorded()).texts if run.text.startswith("Claimed")]
    assert told == ["Claimed: $500–2,000 a run", "Claimed: buy for $80,000–160,000"]
    assert not [run for run in scene_of(recorded(hours=73)).texts if "Claimed" in run.text]


def test_amounts_are_in_rupees_at_the_recorded_rate() -> None:
    texts = " ".join(run.text for run in scene_of(recorded(currency=CostCurrency.PKR), width=1600).texts)
    assert "PKR" in texts and "$" not in texts
    assert "Claimed: buy for PKR 22.2m–44.4m" in texts, "the shorter words, where the long ones do not fit"
    assert "8 × PKR 4,165,500 = PKR 33,324,000" in texts, "15,000 dollars at 277.7"


def test_every_line_and_break_even_can_be_reached_and_is_read_in_full() -> None:
    figure = recorded()
    marks = {mark.key: mark for mark in scene_of(figure).marks}
    assert [key for key in marks if key.startswith("rent:")] == [f"rent:{at}" for at in range(len(figure.rented))]
    assert len([key for key in marks if key.startswith("buy:")]) == len(figure.bought)
    earliest = marks["break-even:0"]
    assert earliest.name == "Earliest break-even"
    assert "13.5 runs, 972 hours of use, 0.11 years at 100% utilisation" in earliest.value
    assert marks["plan"].value == "At 24 runs it depends on the prices paid."
    assert "lowest price" in marks["buy:0"].name and marks["buy:0"].value == "8 × $4,000 = $32,000"


def test_urdu_is_the_mirror() -> None:
    english, urdu = scene_of(recorded()), scene_of(recorded(), ChartStyle(LIGHT, Language.URDU))
    plan = [next(mark for mark in scene.marks if mark.key == "plan").rect for scene in (english, urdu)]
    assert plan[0].x < english.width / 2 < plan[1].x


def test_power_makes_the_line_of_what_is_bought_rise() -> None:
    record = CostRecord((offer(on_demand=20.0),), (card(low=8000, high=8000),), (), ())
    figures = [
        build_training_plan(record, PriceFilter("A100"), own_plan(gpu_count=8, hours=100, pkr_per_usd=280, **more), 5)
        for more in ({}, {"electricity_pkr_kwh": 700})
    ]

    def dashed(figure: TrainingPlanFigure) -> list[bool]:
        return [stroke.y1 != stroke.y2 for stroke in scene_of(figure).strokes if stroke.is_dashed]

    assert not any(dashed(figures[0])) and all(dashed(figures[1]))


def test_what_is_bought_ends_with_the_life_of_the_cards() -> None:
    figure = recorded(runs=1000)
    life = figure.life_runs
    assert life is not None and life < figure.limit_runs
    axes = lay_out_axes(figure, 1010, 300, ChartStyle())
    ends = [stroke.x2 for stroke in scene_of(figure).strokes if stroke.is_dashed and stroke.y1 == stroke.y2]
    assert max(ends) == pytest.approx(axes.x(life))


@pytest.mark.parametrize("language", list(Language))
def test_a_picture_has_no_text_under_18_px(language: Language) -> None:
    style = ChartStyle.for_export(language)
    chart = TrainingCostChart(recorded())
    assert chart.smallest_text_px(QRectF(0, 0, 1760, 600), style) >= 18
    assert style.scale == EXPORT_SCALE


def test_it_paints_in_the_dark() -> None:
    image = QImage(1010, 300, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    TrainingCostChart(recorded()).paint(painter, QRectF(0, 0, 1010, 300), ChartStyle(DARK))
    painter.end()
    colours = {image.pixelColor(x, y).name() for x in range(0, 1010, 3) for y in range(0, 300, 3)}
    assert len(colours) > 20
