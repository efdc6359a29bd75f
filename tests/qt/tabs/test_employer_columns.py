"""Which columns are shown, where and how wide, as settings keep it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.market.rows import EmployerOrder
from explorer.tabs.employer_columns import (
    COLUMNS,
    NARROWEST,
    ORDERS,
    USUAL_LAYOUT,
    USUAL_WIDTHS,
    WIDEST,
    ColumnLayout,
    EmployerColumn,
    ShownColumn,
    column_head,
    parse_layout,
)

NAME = EmployerColumn.NAME
LAYOUTS = (
    st.lists(
        st.builds(ShownColumn, st.sampled_from(EmployerColumn), st.integers(NARROWEST, WIDEST)),
        unique_by=lambda shown: shown.column,
    )
    .map(lambda shown: ColumnLayout(tuple(shown)))
    .filter(lambda layout: NAME in layout.columns)
)


@given(LAYOUTS)
def test_a_layout_is_read_as_it_was_written(layout: ColumnLayout) -> None:
    assert parse_layout(layout.text) == layout


@given(st.text() | st.lists(st.sampled_from(["name:150", "name:9", "sector:1e3", ":", "x:1", "name"])).map(" ".join))
def test_any_text_gives_a_layout_that_can_be_shown(text: str) -> None:
    layout = parse_layout(text)
    assert NAME in layout.columns
    assert len(set(layout.columns)) == len(layout.columns)
    assert all(NARROWEST <= shown.width <= WIDEST for shown in layout.shown)


@pytest.mark.parametrize("text", ["", "sector:100", "name:100 name:90", "name:100 salary:80", "name:٣٣", "name:99999"])
def test_a_damaged_layout_is_the_usual_one(text: str) -> None:
    assert parse_layout(text) == USUAL_LAYOUT


@given(LAYOUTS, st.sampled_from(EmployerColumn))
def test_taking_a_column_away_and_back_loses_no_other(layout: ColumnLayout, column: EmployerColumn) -> None:
    once = layout.toggled(column)
    assert (column in once.columns) is (column is NAME or column not in layout.columns)
    others = [shown for shown in layout.shown if shown.column is not column]
    assert [shown for shown in once.toggled(column).shown if shown.column is not column] == others


@given(LAYOUTS, st.integers(-20, 20), st.data())
def test_moving_a_column_keeps_the_order_of_the_others(layout: ColumnLayout, by: int, data: st.DataObject) -> None:
    column = data.draw(st.sampled_from(layout.columns))
    moved = layout.moved(column, by)
    assert [one for one in moved.columns if one is not column] == [one for one in layout.columns if one is not column]
    at = layout.columns.index(column)
    assert moved.columns.index(column) == min(max(at + by, 0), len(layout.columns) - 1)


def test_every_column_has_a_head_a_width_and_one_order_of_its_own() -> None:
    assert len({column_head(column) for column in COLUMNS}) == len(COLUMNS)
    assert set(USUAL_WIDTHS) == set(COLUMNS)
    assert set(COLUMNS) - set(ORDERS) == {EmployerColumn.OTHER_NAMES}
    assert len(set(ORDERS.values())) == len(ORDERS)
    assert set(EmployerOrder) - set(ORDERS.values()) == {EmployerOrder.BEST_RECORDED, EmployerOrder.LESS_KNOWN}
