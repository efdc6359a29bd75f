import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.market.rows import EmployerOrder
from explorer.market.sorting import LONGEST_SORT, Sort, SortKey, parse_sort, sort_text, then_by

KEYS = st.builds(SortKey, st.sampled_from(EmployerOrder), st.booleans())
SORTS = st.lists(KEYS, min_size=1, max_size=LONGEST_SORT, unique_by=lambda key: key.order).map(tuple)


@given(SORTS)
def test_a_sort_is_read_as_it_was_written(sort: Sort) -> None:
    assert parse_sort(sort_text(sort)) == sort


@given(st.text() | st.lists(st.sampled_from(["name", "city", ":descending", ",", "x"])).map("".join))
def test_any_other_text_is_no_sort(text: str) -> None:
    sort = parse_sort(text)
    assert sort is None or sort_text(sort) == text


@pytest.mark.parametrize("text", ["", "name,name", "name,name:descending", "name,", "salary", "name,city,sector,staff"])
def test_a_sort_has_known_keys_each_once_and_few(text: str) -> None:
    assert parse_sort(text) is None


@given(SORTS, KEYS)
def test_a_further_key_comes_last_and_nothing_else_moves(sort: Sort, key: SortKey) -> None:
    after = then_by(sort, key)
    assert key in after
    assert len(after) <= LONGEST_SORT
    if key.order in {have.order for have in sort}:
        assert [have.order for have in after] == [have.order for have in sort]
    else:
        assert after == (*sort[: LONGEST_SORT - 1], key)


def test_a_key_that_is_there_is_turned_where_it_stands() -> None:
    sort = (SortKey(EmployerOrder.SECTOR), SortKey(EmployerOrder.NAME))
    turned = SortKey(EmployerOrder.SECTOR, is_descending=True)
    assert then_by(sort, turned) == (turned, sort[1])
