"""The chart of tracks: every square is drawn, lengths are true, nothing overlaps, and pages hold every row once."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.charts.segments import overlaps
from explorer.charts.style import EXPORT_SCALE, ChartStyle
from explorer.charts.track_chart import TrackChart, track_pages
from explorer.charts.track_layout import BAR, TrackLayout
from explorer.workspace.language import Language
from explorer.workspace.theme import DARK, EXPORT_DARK, LIGHT, Theme
from explorer.workspace.theme import EXPORT as EXPORT_THEME
from explorer.workspace.track_content import (
    Track,
    TrackColumn,
    TrackContent,
    TrackGroup,
    TrackInk,
    TrackRow,
    TrackSign,
)

STYLE = ChartStyle()
EXPORT = ChartStyle.for_export(Language.ENGLISH)
INKS = st.sampled_from(TrackInk)
WORDS = st.sampled_from(("12 use it", "No use recorded", "1", "a longer text that says more than one thing at once"))
TRACKS = st.one_of(
    st.builds(Track, WORDS, squares=st.lists(st.tuples(INKS, st.integers(1, 40)), min_size=1, max_size=3).map(tuple)),
    st.builds(Track, WORDS, note=WORDS, share=st.floats(0, 1), ink=INKS),
    st.builds(Track, WORDS, sign=st.sampled_from(TrackSign)),
    st.builds(Track, WORDS, listed=st.lists(WORDS, min_size=1, max_size=30).map(tuple)),
)


def content_of(*tracks: Track, ticks: tuple[tuple[float, str], ...] = (), groups: int = 1) -> TrackContent:
    rows = [TrackRow(f"row{at}", f"Name {at}", "note", (track,), track.words) for at, track in enumerate(tracks)]
    cut = -(-len(rows) // groups)
    parts = [tuple(rows[start : start + cut]) for start in range(0, len(rows), cut)]
    named = tuple(TrackGroup(part, f"Group {at}", "3 things") for at, part in enumerate(parts))
    return TrackContent("The takeaway", (TrackColumn("Head", 3.0, ticks),), named, name_weight=1.0)


@given(st.lists(TRACKS, min_size=1, max_size=8), st.integers(1, 3), st.sampled_from((560, 820, 1400)))
@settings(deadline=None)
def test_everything_stands_inside_and_no_two_texts_overlap(tracks: list[Track], groups: int, width: int) -> None:
    chart = TrackChart(content_of(*tracks, ticks=((0.0, "0"), (0.5, "50"), (1.0, "100")), groups=groups))
    scene = chart.scene(width, chart.preferred_height(width, STYLE), STYLE)
    assert [mark.key for mark in scene.marks] == [f"row{at}" for at in range(len(tracks))]
    for box in scene.boxes:
        assert box.rect.x >= -0.5 and box.rect.right <= width + 0.5
        assert box.rect.y >= 0 and box.rect.bottom <= scene.height + 0.5
    for text in scene.texts:
        assert text.rect.right <= width + 0.5, text.text
    for one, other in combinations(scene.texts, 2):
        assert not overlaps(one.rect, other.rect, -0.5), (one.text, other.text)


@given(st.lists(st.tuples(INKS, st.integers(1, 60)), min_size=1, max_size=4))
@settings(deadline=None)
def test_there_is_one_square_for_each_thing_in_its_ink(counts: list[tuple[TrackInk, int]]) -> None:
    scene = TrackChart(content_of(Track("n", squares=tuple(counts)))).scene(1400, 400, STYLE)
    squares = [box for box in scene.boxes if box.rect.height < 20]
    assert len(squares) == sum(count for _, count in counts)
    lefts = [box.rect.x for box in squares]
    steps = [after - before for before, after in pairwise(lefts)]
    assert all(step == pytest.approx(steps[0]) and step > 0 for step in steps)


@pytest.mark.parametrize("theme", [LIGHT, DARK, EXPORT_THEME, EXPORT_DARK])
def test_squares_of_different_inks_can_be_told_apart_also_in_a_chosen_row(theme: Theme) -> None:
    content = content_of(Track("n", squares=((TrackInk.STRONG, 1), (TrackInk.LIGHT, 1), (TrackInk.OUTLINE, 1))))
    boxes = [box for box in TrackChart(content).scene(800, 300, ChartStyle(theme)).boxes if box.rect.height < 20]
    assert all(box.fill and box.active_fill == box.fill for box in boxes), "what lies behind never shows through"
    strong, light, outline = (luminance(box.fill) for box in boxes)
    assert contrast(strong, light) > 1.5 and contrast(light, outline) > 1.5


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def test_too_many_squares_become_stretches_as_long_as_their_numbers() -> None:
    content = content_of(Track("a", squares=((TrackInk.STRONG, 3000), (TrackInk.LIGHT, 1000))))
    boxes = [box for box in TrackChart(content).scene(820, 400, STYLE).boxes if box.rect.height < 20]
    assert len(boxes) == 2
    assert boxes[0].rect.width == pytest.approx(3 * boxes[1].rect.width)


def test_squares_of_all_rows_have_one_size() -> None:
    content = content_of(Track("a", squares=((TrackInk.STRONG, 90),)), Track("b", squares=((TrackInk.STRONG, 2),)))
    boxes = [box for box in TrackChart(content).scene(900, 400, STYLE).boxes if box.rect.height < 20]
    assert len({round(box.rect.width, 6) for box in boxes}) == 1


@given(st.floats(0.01, 1), st.floats(0.01, 1))
@settings(deadline=None)
def test_bars_are_as_long_as_their_shares(first: float, second: float) -> None:
    scene = TrackChart(content_of(Track("a", share=first), Track("b", share=second))).scene(1400, 400, STYLE)
    one, other = (box.rect.width for box in scene.boxes if box.rect.height == BAR)
    assert one * second == pytest.approx(other * first, rel=1e-6)


def test_nothing_and_zero_have_no_bar() -> None:
    scene = TrackChart(content_of(Track("not recorded"), Track("0 of 74", share=0.0))).scene(800, 400, STYLE)
    assert not [box for box in scene.boxes if box.rect.height == BAR]
    texts = {text.text: text.rect.x for text in scene.texts}
    assert texts["not recorded"] == texts["0 of 74"]


def test_the_scale_leads_to_the_ends_of_its_bars_and_runs_through_no_text() -> None:
    content = content_of(Track("a text in the way of lines", share=0.1), Track("b", share=1.0), ticks=((1.0, "100"),))
    scene = TrackChart(content).scene(800, 400, STYLE)
    longest = max((box.rect for box in scene.boxes if box.rect.height == BAR), key=lambda rect: rect.width)
    uprights = [line for line in scene.lines if line.x1 == line.x2]
    assert uprights and {round(line.x1, 3) for line in uprights} == {round(longest.right, 3)}


@given(st.lists(TRACKS, min_size=1, max_size=20), st.integers(1, 4), st.integers(120, 700))
@settings(deadline=None)
def test_pages_hold_every_row_once_and_none_is_cut(tracks: list[Track], groups: int, height: int) -> None:
    content = content_of(*tracks, groups=groups)
    pages = track_pages(content, 900.0, float(height), EXPORT)
    assert [at for page in pages for at in page] == list(range(len(content.rows)))
    layout = TrackLayout(content, 900.0, EXPORT)
    for page in pages:
        used = layout.head_height + sum(high for _, _, high in layout.blocks(page))
        assert used <= height or len(page) == 1


def test_a_page_that_begins_inside_a_group_repeats_its_heading() -> None:
    content = content_of(*[Track("x", share=0.5)] * 12, groups=1)
    second = TrackChart(content, range(6, 12)).scene(1400, 900, EXPORT)
    assert "Group 0" in [text.text for text in second.texts]


def test_a_picture_that_is_too_low_says_how_many_rows_follow() -> None:
    scene = TrackChart(content_of(*[Track("x", share=0.5)] * 30)).scene(1400 * EXPORT_SCALE, 500 * EXPORT_SCALE, EXPORT)
    left = 30 - len(scene.marks)
    assert 0 < left < 30
    assert any(str(left) in text.text for text in scene.texts)
    assert all(text.rect.bottom <= 500 for text in scene.texts)


@pytest.mark.parametrize("style", [STYLE, EXPORT])
def test_few_rows_use_the_room_that_they_have_and_many_scroll(style: ChartStyle) -> None:
    def row_height(rows: int, height: float) -> float:
        chart = TrackChart(content_of(*[Track("x", share=0.5)] * rows))
        return chart.scene(1400 * style.scale, height * style.scale, style).marks[0].rect.height

    assert row_height(4, 600) > row_height(4, 250) + 10
    assert row_height(4, 600) == row_height(4, 2000), "rows never get so high that they fall apart"
    assert row_height(40, 600) == row_height(40, 601)


def test_urdu_is_the_mirror_of_english() -> None:
    content = content_of(Track("a", share=0.5))
    plain = TrackChart(content).scene(800, 300, STYLE)
    mirrored = TrackChart(content).scene(800, 300, ChartStyle(language=Language.URDU))
    bar = next(box.rect for box in plain.boxes if box.rect.height == BAR)
    other = next(box.rect for box in mirrored.boxes if box.rect.height == BAR)
    assert other.right > 400 > bar.x


def test_a_row_speaks_its_name_and_everything_it_says() -> None:
    chart = TrackChart(content_of(Track("12 use it", squares=((TrackInk.STRONG, 12),))))
    mark = chart.scene(800, 300, STYLE).marks[0]
    assert (mark.name, mark.value) == ("Name 0", "12 use it")
    assert chart.sentence(Language.ENGLISH) == "The takeaway"
