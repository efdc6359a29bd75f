"""A comparison as a picture: nothing is cut without saying so, differences are marked by shape and word."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from explorer.charts.comparison_chart import ComparisonChart
from explorer.charts.lines import set_values, wrapped
from explorer.charts.scene import Scene
from explorer.charts.style import ChartStyle, text_width
from explorer.workspace.comparison_content import ComparedCell, ComparedHead, ComparedRow, ComparisonContent, Verdict
from explorer.workspace.language import Language

STYLE = ChartStyle.for_export(Language.ENGLISH)
HEADS = (ComparedHead("hbl", "HBL", "Banking", "#3F7FDB"), ComparedHead("jazz", "Jazz", "Telecom"))
MANY = tuple(f"Use number {number}" for number in range(40))


def row(label: str, *cells: ComparedCell, verdict: Verdict = Verdict.DIFFERENT, word: str = "Different") -> ComparedRow:
    return ComparedRow(label, cells, verdict, word, short_label=label[:4])


ROWS = (
    row("Work named by the sources", ComparedCell(MANY), ComparedCell(("Churn",))),
    row("Pay", *(ComparedCell(missing="No figure found"),) * 2, verdict=Verdict.UNKNOWN, word="Cannot be told"),
    row("Owner", *(ComparedCell(("Private",)),) * 2, verdict=Verdict.SAME, word="Same"),
)
CONTENT = ComparisonContent("They differ", "", HEADS, ROWS, "Same or not")


def scene(width: float, height: float, style: ChartStyle = STYLE, content: ComparisonContent = CONTENT) -> Scene:
    return ComparisonChart(content).scene(width * style.scale, height * style.scale, style)


def words(drawn: Scene) -> list[str]:
    return [run.text for run in drawn.texts]


@pytest.mark.parametrize("size", [(1100, 420), (800, 340), (575, 340), (575, 120)])
def test_no_text_leaves_its_column_or_the_picture(size: tuple[float, float]) -> None:
    drawn = scene(*size)
    for run in drawn.texts:
        assert text_width(run.text, run.face, STYLE) <= run.rect.width + 0.01, run.text
        assert 0 <= run.rect.x <= run.rect.right <= size[0] + 0.01
        assert run.rect.bottom <= size[1] + 2


def test_a_wide_picture_says_the_verdict_and_a_narrow_one_draws_it() -> None:
    assert {"Different", "Cannot be told", "Same", "Same or not"} <= set(words(scene(1100, 420)))
    narrow = scene(575, 340)
    assert not {"Different", "Cannot be told", "Same"} & set(words(narrow))
    shapes = {(box.rect.width, bool(box.fill)) for box in narrow.boxes if box.rect.x > 500}
    assert len(shapes) == 3
    assert "Owne" in words(narrow), "narrow pictures take the short labels"


def test_what_has_no_room_is_counted() -> None:
    assert not any("+" in run for run in words(scene(1100, 420)))
    tight = words(scene(1100, 140))
    (told,) = [run for run in tight if "+" in run]
    rest = int(told.rpartition("+")[2])
    assert sum(run.count("number") for run in tight) == 40 - rest


def test_rows_without_any_room_are_told() -> None:
    assert scene(1100, 420).omitted == ()
    assert scene(1100, 70).omitted == ("Pay", "Owner")


def test_right_to_left_mirrors_the_columns() -> None:
    style = ChartStyle.for_export(Language.URDU)
    drawn = scene(1100, 420, style)
    label, first = (next(run for run in drawn.texts if run.text == text) for text in ("Owner", "Churn"))
    assert label.rect.x > first.rect.x


def test_the_title_is_the_takeaway() -> None:
    chart = ComparisonChart(CONTENT)
    assert chart.sentence(Language.URDU) == "They differ"
    assert chart.smallest_text_px(QRectF(0, 0, 1760, 668), STYLE) >= 18


@pytest.mark.usefixtures("qapp")
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(st.from_regex(r"[abcde]{1,12}( [abcde]{1,9}){0,2}", fullmatch=True), min_size=1, max_size=8),
    st.floats(40, 400),
    st.integers(1, 4),
)
def test_lines_keep_within_room_and_number(values: list[str], room: float, most: int) -> None:
    lines = set_values(values, room, most, STYLE.caption, STYLE)
    assert 1 <= len(lines) <= most
    assert all(text_width(line, STYLE.caption, STYLE) <= room for line in lines[-1:])
    whole = wrapped(", ".join(values), room, STYLE.caption, STYLE)
    if len(whole) <= most and all(text_width(line, STYLE.caption, STYLE) <= room for line in whole):
        assert lines == whole
    else:
        assert "+" in lines[-1] or lines[-1].endswith("…")
