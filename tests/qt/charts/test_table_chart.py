"""The table as a picture: rows that fit, the number of the others, nothing over its column."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.charts.style import ChartStyle, text_width
from explorer.charts.table_chart import GAP, TableChart, TableColumn, TableContent
from explorer.workspace.cell import CellText
from explorer.workspace.language import Language

TEXTS = st.text("abc XYZ میزان", max_size=30)
CELLS = st.builds(
    CellText,
    TEXTS,
    prefix=st.sampled_from(("", "For clients:")),
    suffix=st.sampled_from(("", "+12")),
    square=st.sampled_from((None, "#123456")),
    is_strong=st.booleans(),
)


@st.composite
def contents(draw: st.DrawFn) -> TableContent:
    rows = draw(st.integers(0, 12))
    cells = st.lists(CELLS, min_size=rows, max_size=rows).map(tuple)
    columns = draw(st.lists(st.builds(TableColumn, TEXTS, cells, st.booleans()), max_size=9))
    return TableContent("Title", tuple(columns), rows + draw(st.integers(0, 500)))


@settings(max_examples=150, deadline=None)
@given(contents(), st.integers(60, 1300), st.integers(120, 700), st.sampled_from(Language))
def test_nothing_leaves_the_picture_or_its_column(
    content: TableContent, width: int, height: int, language: Language
) -> None:
    style = ChartStyle.for_export(language, scale=1.0)
    scene = TableChart(content).scene(width, height, style)
    for run in scene.texts:
        assert run.rect.width > 0
        assert run.rect.x >= -1.5
        assert run.rect.right <= width + 2
        assert run.rect.y >= 0
        assert run.rect.bottom <= height + 1
    assert len(scene.omitted) <= len(content.columns)


def table(rows: int, total: int, name: str = "nnnnnnnn") -> TableContent:
    names = tuple(CellText(f"{name} {row}", is_strong=True) for row in range(rows))
    numbers = tuple(CellText(str(row)) for row in range(rows))
    return TableContent("Title", (TableColumn("Name", names), TableColumn("Number", numbers, True)), total)


@pytest.mark.parametrize(("total", "more"), [(3, None), (64, "more")])
def test_the_last_line_counts_the_rows_that_have_no_room(total: int, more: str | None) -> None:
    style = ChartStyle.for_export(Language.ENGLISH)
    texts = [run.text for run in TableChart(table(min(total, 20), total)).scene(600, 200, style).texts]
    shown = [text for text in texts if text.startswith("nnn")]
    if more is None:
        assert len(shown) == 3
        assert not any("more" in text for text in texts)
    else:
        assert 1 < len(shown) < 20
        assert f"+ {total - len(shown)} more" in texts


def test_figures_end_where_their_column_ends() -> None:
    style = ChartStyle.for_export(Language.ENGLISH)
    scene = TableChart(table(4, 4)).scene(600, 300, style)
    ends = {run.rect.right for run in scene.texts if run.at_end}
    assert len(ends) == 1
    assert ends.pop() <= 600


def test_rows_get_two_lines_before_names_are_cut() -> None:
    style = ChartStyle.for_export(Language.ENGLISH, scale=1.0)
    name = "nnnn nnnn nnnn nnnn nnnn"
    needed = text_width(f"{name} 2", style.title, style) + GAP + text_width("Number", style.caption_strong, style) + 8
    wide = TableChart(table(3, 3, name)).scene(round(needed) + 20, 300, style)
    narrow = TableChart(table(3, 3, name)).scene(round(needed) - 30, 300, style)
    assert any(run.text == f"{name} 2" for run in wide.texts)
    assert not any("…" in run.text for run in narrow.texts)
    assert len(narrow.texts) > len(wide.texts), "what has no room stands in a second line"
