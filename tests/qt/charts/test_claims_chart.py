"""The chart of claims: every value at its place with its word, texts keep apart, what cannot be checked says why."""

from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explorer.charts.claim_rows import lay_out_columns
from explorer.charts.claims_chart import ClaimsChart
from explorer.charts.scene import GlyphShape, Scene
from explorer.charts.style import ChartStyle
from explorer.figures.claims import ClaimPart, build_claim_figure
from explorer.figures.treemap import Rect
from explorer.market.pay_rows import ClaimRow, SalaryBandRow
from explorer.market.rows import Confidence, InterestRow, Vocabulary
from explorer.tabs.claim_writing import write_claims
from explorer.workspace.claims_content import ClaimsContent
from explorer.workspace.language import Language
from explorer.workspace.theme import DARK, LIGHT
from tests.figures.pay_builders import ROLES, band, source

NAMES = Vocabulary(
    {}, {}, {}, {role.id: role for role in ROLES}, {}, {}, {}, {"none-known": InterestRow("none-known", "None", None)}
)
STYLES = st.sampled_from([ChartStyle(), ChartStyle(LIGHT, Language.URDU), ChartStyle(DARK, Language.ENGLISH, 1.5)])
FEW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
MID = (band("above", low=350_000.0, high=550_000.0), band("below", low=200_000.0, high=350_000.0))
SENIOR = (band("above", low=600_000.0, high=1_000_000.0), band("below", low=400_000.0, high=600_000.0))
AMOUNTS = st.integers(1_000, 5_000_000)
ENDS = st.one_of(st.none(), st.integers(-90, 300).map(float))


def claim(
    *pairs: tuple[SalaryBandRow, SalaryBandRow],
    claimed: tuple[float | None, float | None] = (40, 60),
    unit: str = "percent more",
    id_: str = "claim",
) -> ClaimRow:
    above, below = tuple(one for one, _ in pairs), tuple(other for _, other in pairs)
    statement = "Roles of one kind pay 40–60 % more than roles of another kind"
    return ClaimRow(
        id_, statement, None, *claimed, unit, "a/b", None, Confidence.ESTIMATE, above, below, (source("press"),)
    )


def content_of(*claims: ClaimRow, language: Language = Language.ENGLISH) -> ClaimsContent:
    return write_claims([build_claim_figure(one) for one in claims], NAMES, language)


def scene_of(content: ClaimsContent, style: ChartStyle = ChartStyle(), width: float = 900.0) -> Scene:  # noqa: B008
    chart = ClaimsChart(content)
    width *= style.scale
    return chart.scene(width, max(300.0, chart.preferred_height(width, style)), style)


def overlap(a: Rect, b: Rect) -> bool:
    slack = 0.6
    across = min(a.right, b.right) - max(a.x, b.x) > slack
    return across and min(a.bottom, b.bottom) - max(a.y, b.y) > slack


@st.composite
def pairs(draw: st.DrawFn) -> tuple[SalaryBandRow, SalaryBandRow]:
    ends = [sorted((draw(AMOUNTS), draw(AMOUNTS))) for _ in range(2)]
    above, below = (band(f"b{at}", low=float(low), high=float(high)) for at, (low, high) in enumerate(ends))
    return above, below


@st.composite
def claims(draw: st.DrawFn) -> tuple[ClaimRow, ...]:
    number = draw(st.integers(1, 3))
    made = []
    for at in range(number):
        low, high = draw(ENDS), draw(ENDS)
        if low is not None and high is not None:
            low, high = min(low, high), max(low, high)
        unit = draw(st.sampled_from(("percent more", "percent more", "rupees more")))
        chosen = draw(st.lists(pairs(), min_size=1, max_size=2))
        made.append(claim(*chosen, claimed=(low, high), unit=unit, id_=f"claim-{at}"))
    return tuple(made)


@FEW
@given(claims(), STYLES, st.floats(420, 1400))
def test_no_text_touches_another_and_every_mark_is_on_the_axis(
    made: tuple[ClaimRow, ...], style: ChartStyle, width: float
) -> None:
    content = content_of(*made, language=style.language)
    scene = scene_of(content, style, width)
    scale = lay_out_columns(content, scene.width, style).scale
    assert scale.unit > 0
    for value in (value for block in content.blocks for value in block.values):
        assert scale.left - 0.1 <= scale.x(value.percent) <= scene.width
    for run in scene.texts:
        assert run.rect.x >= -1 and run.rect.right <= scene.width + 1, run
        assert run.rect.bottom <= scene.height + 1
    for one, other in combinations(scene.texts, 2):
        assert not overlap(one.rect, other.rect), (one.text, other.text)
    wanted = [key for block in content.blocks for key in (block.key, *(value.key for value in block.values))]
    assert [mark.key for mark in scene.marks] == wanted


@pytest.mark.parametrize(
    ("pair", "labels"),
    [
        (MID, ["+75% outside", "+64% outside", "+57%"]),
        (SENIOR, ["+50%", "+60%", "+67% outside"]),
    ],
)
@pytest.mark.parametrize("language", list(Language))
def test_the_values_of_the_issue_stand_at_their_marks(
    pair: tuple[SalaryBandRow, SalaryBandRow], labels: list[str], language: Language
) -> None:
    style = ChartStyle(LIGHT, language)
    content = content_of(claim(pair), language=language)
    scene = scene_of(content, style)
    outside = content.outside_word
    for value, expected in zip(content.blocks[0].values, labels, strict=True):
        mark = next(mark for mark in scene.marks if mark.key == value.key)
        row = [run for run in scene.texts if mark.rect.y <= run.rect.y + run.rect.height / 2 < mark.rect.bottom]
        told = [run.text.replace("\u2066", "").replace("\u2069", "") for run in row]
        assert expected.replace("outside", outside) in told


def test_only_what_differs_is_amber_and_filled() -> None:
    content = content_of(claim(MID))
    theme, scene = ChartStyle().theme, scene_of(content)
    signs = [glyph for glyph in scene.glyphs if glyph.shape is not GlyphShape.WARNING]
    on_scale = {glyph.shape: glyph for glyph in sorted(signs, key=lambda glyph: glyph.x)[3:]}
    amber = {shape for shape, glyph in on_scale.items() if glyph.ink == theme.value("warnMark")}
    assert amber == {GlyphShape.SQUARE, GlyphShape.DIAMOND}
    assert {shape for shape, glyph in on_scale.items() if glyph.fill == glyph.ink} == amber
    assert len(on_scale) == len(ClaimPart)
    borne_out = scene_of(content_of(claim(MID, claimed=(50, 80))))
    inks = {glyph.ink for glyph in borne_out.glyphs} | {run.ink for run in borne_out.texts}
    inks |= {stroke.ink for stroke in borne_out.strokes}
    assert not inks & {theme.value("warnMark"), theme.value("warnText")}


def test_the_band_lies_between_the_claimed_ends_and_an_open_one_reaches_the_end_of_the_axis() -> None:
    selected = ChartStyle().theme.value("selected")
    for claimed in ((40.0, 60.0), (40.0, None), (None, 60.0)):
        content = content_of(claim(MID, claimed=claimed))
        shade = next(box.rect for box in scene_of(content).boxes if box.fill == selected)
        scale = lay_out_columns(content, 900.0, ChartStyle()).scale
        low, high = claimed
        assert shade.x == pytest.approx(scale.left if low is None else scale.x(low))
        assert shade.right == pytest.approx(scale.end if high is None else scale.x(high))


def test_zero_and_the_claimed_ends_are_always_named_on_the_axis() -> None:
    written = {run.text for run in scene_of(content_of(claim(MID, claimed=(37, 61)))).texts}
    assert {"0%", "37%", "61%"} <= written


def test_pay_that_is_less_lies_before_zero() -> None:
    content = content_of(claim((MID[1], MID[0])))
    scale = lay_out_columns(content, 900.0, ChartStyle()).scale
    assert scale.first == -43 and list(scale.ticks) == [-40, -20, 0, 20, 40, 60]
    assert all(value.percent < 0 and scale.x(value.percent) < scale.x(0) for value in content.blocks[0].values)
    assert "−43% outside" in {run.text for run in scene_of(content).texts}


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (claim((band(high=None), band())), "One of its figures lacks an end."),
        (claim(MID, claimed=(None, None)), "It states no value that could be checked."),
        (claim(MID, unit="rupees more"), "Its unit cannot be recomputed from pay figures."),
        (
            claim((band(currency="USD"), band())),
            "Its figures differ in currency, period or market and are not divided.",
        ),
    ],
)
def test_what_cannot_be_checked_says_why_and_draws_no_axis(row: ClaimRow, reason: str) -> None:
    content = content_of(row)
    scene = scene_of(content)
    assert reason in {run.text for run in scene.texts}
    assert (scene.lines, scene.glyphs, [mark.key for mark in scene.marks]) == ((), (), ["claim"])
    assert reason in scene.marks[0].value


def test_a_mark_speaks_what_is_compared_the_value_its_verdict_and_the_sum() -> None:
    low = scene_of(content_of(claim(MID))).marks[1]
    assert low.name == "Role 0 against Role 0, Mid-level, PKR a month: low ends"
    assert low.value == "+75%, outside the claimed 40–60%. 350,000 / 200,000 − 1 = +75%"
    high = scene_of(content_of(claim(MID))).marks[3]
    assert high.value == "+57%, inside the claimed 40–60%. 550,000 / 350,000 − 1 = +57%"


def test_urdu_is_mirrored_and_keeps_sums_in_one_run() -> None:
    content = content_of(claim(MID), language=Language.URDU)
    scene = scene_of(content, ChartStyle(LIGHT, Language.URDU))
    scale = lay_out_columns(content, 900.0, ChartStyle(LIGHT, Language.URDU)).scale
    squares = sorted(glyph.x for glyph in scene.glyphs if glyph.shape is GlyphShape.SQUARE)
    assert squares[0] == pytest.approx(899 - scale.x(75))
    assert any(run.text == "\u2066350,000 / 200,000 − 1 = +75%\u2069" for run in scene.texts)


def test_a_picture_keeps_whole_claims_and_names_the_others() -> None:
    many = content_of(*(claim(MID, id_=f"claim-{at}") for at in range(9)))
    style = ChartStyle.for_export(Language.ENGLISH, scale=1.0)
    scene = ClaimsChart(many).scene(1100, 380, style)
    shown = {mark.key.partition(":")[0] for mark in scene.marks}
    assert shown and len(shown) + len(scene.omitted) == 9
    assert max(run.rect.bottom for run in scene.texts) <= 380
