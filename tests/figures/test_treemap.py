"""The map's geometry: equal areas, nothing outside or overlapping, and an order that never changes."""

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.figures.treemap import (
    PlacedCell,
    Rect,
    TreemapGroup,
    TreemapItem,
    TreemapLayout,
    layout_treemap,
)

COLUMNS = (("it",), ("people", "public"), ("finance", "telecom"), ("industry", "commerce"))
GROUP_IDS = tuple(key for column in COLUMNS for key in column)


class LetterWidths:
    """Measures a name as if every id were twelve letters of seven pixels."""

    line_height = 16.0

    def name_loss(self, item_id: str, width: float) -> float:
        return 0.0 if width >= 60 + len(item_id) else 1.0

    def title_height(self, item_id: str, width: float) -> float:
        return 20.0 if width >= 120 + len(item_id) else 43.0


@st.composite
def group_sets(draw: st.DrawFn) -> tuple[TreemapGroup, ...]:
    """Groups of up to eight sectors, each with unfiltered weight and what a filter leaves of it."""
    groups = []
    for key in GROUP_IDS:
        bases = draw(st.lists(st.integers(0, 120), max_size=8))
        items = [
            TreemapItem(f"{key}-{n}", float(draw(st.integers(0, base))), float(base)) for n, base in enumerate(bases)
        ]
        groups.append(TreemapGroup(key, tuple(items)))
    return tuple(groups)


def unfiltered(groups: Sequence[TreemapGroup]) -> tuple[TreemapGroup, ...]:
    return tuple(
        TreemapGroup(g.id, tuple(TreemapItem(i.id, i.base_weight, i.base_weight) for i in g.items)) for g in groups
    )


def place(groups: Sequence[TreemapGroup], width: float, height: float, *, is_mirrored: bool = False) -> TreemapLayout:
    return layout_treemap(groups, COLUMNS, width, height, LetterWidths(), is_mirrored=is_mirrored)


def overlap(a: Rect, b: Rect) -> float:
    across = min(a.right, b.right) - max(a.x, b.x)
    down = min(a.bottom, b.bottom) - max(a.y, b.y)
    return max(0.0, across) * max(0.0, down)


def comes_after(first: PlacedCell, second: PlacedCell) -> bool:
    """Whether the second lies where a reader gets to after the first: further along, or further down."""
    slack = 1e-6
    return second.rect.x >= first.rect.right - slack or second.rect.y >= first.rect.bottom - slack


SIZES = st.floats(1, 4000)


@given(group_sets(), SIZES, SIZES)
def test_one_area_for_one_unit_of_weight(groups: tuple[TreemapGroup, ...], width: float, height: float) -> None:
    cells = place(groups, width, height).cells
    weights = {item.id: item.weight for group in groups for item in group.items}
    units = [cell.rect.area / weights[cell.id] for cell in cells]
    assert {cell.id for cell in cells} == {key for key, weight in weights.items() if weight > 0}
    assert not units or max(units) - min(units) <= 0.001 * max(units)


@settings(max_examples=60)
@given(group_sets(), SIZES, SIZES, st.booleans())
def test_nothing_overlaps_or_leaves_the_map(
    groups: tuple[TreemapGroup, ...], width: float, height: float, is_mirrored: bool
) -> None:
    layout = place(groups, width, height, is_mirrored=is_mirrored)
    boxes = [cell.rect for cell in layout.cells] + [group.band for group in layout.groups]
    slack = 1e-6 * max(width, height)
    for number, box in enumerate(boxes):
        assert box.width > 0
        assert box.height > 0
        assert box.x >= -slack
        assert box.right <= width + slack
        assert box.y >= -slack
        assert box.bottom <= height + slack
        for other in boxes[:number]:
            assert overlap(box, other) <= 1e-6 * width * height


@given(group_sets(), SIZES, SIZES)
def test_a_filter_keeps_the_reading_order(groups: tuple[TreemapGroup, ...], width: float, height: float) -> None:
    filtered = [cell.id for cell in place(groups, width, height).cells]
    whole = [cell.id for cell in place(unfiltered(groups), width, height).cells]
    assert filtered == [key for key in whole if key in set(filtered)]


def test_a_filter_keeps_the_rows_as_long_as_names_fit() -> None:
    def rows(*weights: tuple[float, float]) -> list[int]:
        items = tuple(TreemapItem(f"s{n}", now, base) for n, (now, base) in enumerate(weights))
        cells = layout_treemap((TreemapGroup("it", items),), COLUMNS, 400, 300, LetterWidths()).cells
        return [cell.row for cell in cells]

    whole = rows((60, 60), (20, 20), (18, 18))
    assert whole == [0, 1, 1]
    assert rows((10, 60), (7, 20), (6, 18)) == whole
    assert rows((3, 60), (3, 20), (18, 18)) == [0, 0, 1]


@given(group_sets(), SIZES, SIZES, SIZES, SIZES)
def test_a_resize_keeps_the_reading_order(
    groups: tuple[TreemapGroup, ...], width: float, height: float, other_width: float, other_height: float
) -> None:
    before = [cell.id for cell in place(groups, width, height).cells]
    assert before == [cell.id for cell in place(groups, other_width, other_height).cells]


@given(group_sets(), SIZES, SIZES)
def test_the_coordinates_follow_the_reading_order(
    groups: tuple[TreemapGroup, ...], width: float, height: float
) -> None:
    for cells in (place(groups, width, height).cells, place(unfiltered(groups), width, height).cells):
        for first, second in pairwise(cells):
            assert comes_after(first, second)


@given(group_sets(), SIZES, SIZES)
def test_mirroring_turns_x_round_and_nothing_else(
    groups: tuple[TreemapGroup, ...], width: float, height: float
) -> None:
    plain = place(groups, width, height)
    mirrored = place(groups, width, height, is_mirrored=True)
    assert [cell.id for cell in plain.cells] == [cell.id for cell in mirrored.cells]
    for one, other in zip(plain.cells, mirrored.cells, strict=True):
        assert abs(other.rect.x - (width - one.rect.right)) < 1e-6 * width
        assert (one.rect.y, one.rect.width, one.rect.height) == (
            other.rect.y,
            other.rect.width,
            other.rect.height,
        )


@given(group_sets(), st.floats(0, 3), st.floats(0, 3))
def test_tiny_windows_never_fail(groups: tuple[TreemapGroup, ...], width: float, height: float) -> None:
    place(groups, width, height)


def test_empty_groups_and_columns_leave_no_gap() -> None:
    groups = (TreemapGroup("finance", (TreemapItem("banking", 35, 35), TreemapItem("insurance", 0, 17))),)
    layout = place(groups, 800, 400)
    assert [group.id for group in layout.groups] == ["finance"]
    assert layout.cells[0].rect == Rect(0, 22, 800, 378)


def test_no_weight_at_all_draws_nothing() -> None:
    layout = place((TreemapGroup("finance", (TreemapItem("banking", 0, 35),)),), 800, 400)
    assert layout == TreemapLayout((), ())
