from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QSignalSpy

from explorer.market.filters import Facet, MarketFilter
from explorer.workspace.selection import HISTORY_LIMIT, Selection, SelectionStore

BANKING = MarketFilter.of({Facet.SECTOR: {"banking"}})


def test_an_equal_update_is_silent() -> None:
    store = SelectionStore(Selection(filter=BANKING))
    spy = QSignalSpy(store.changed)
    store.update(filter=MarketFilter.of({Facet.SECTOR: {"banking"}}))
    assert spy.count() == 0
    assert not store.can_go_back


def test_back_and_forward_return_to_the_same_selections() -> None:
    store = SelectionStore()
    store.update(filter=BANKING)
    store.update(employer_id="hbl")
    store.go_back()
    assert store.current == Selection(filter=BANKING)
    store.go_back()
    assert store.current == Selection()
    assert not store.can_go_back
    store.go_forward()
    store.go_forward()
    assert store.current == Selection(filter=BANKING, employer_id="hbl")
    assert not store.can_go_forward


def test_a_new_step_forgets_the_way_forward() -> None:
    store = SelectionStore()
    store.update(sector_id="banking")
    store.go_back()
    store.update(sector_id="telecom")
    assert not store.can_go_forward


def test_moving_the_focus_makes_no_step() -> None:
    store = SelectionStore()
    spy = QSignalSpy(store.changed)
    store.update(remember=False, sector_id="banking")
    assert spy.count() == 1
    assert not store.can_go_back


def test_history_is_bounded() -> None:
    store = SelectionStore()
    for number in range(HISTORY_LIMIT + 50):
        store.update(sector_id=str(number))
    steps = 0
    while store.can_go_back:
        store.go_back()
        steps += 1
    assert steps == HISTORY_LIMIT - 1


@given(st.lists(st.sampled_from(["back", "forward", "a", "b", "c"]), max_size=40))
def test_history_behaves_like_a_browser(moves: list[str]) -> None:
    store = SelectionStore()
    back: list[str | None] = []
    here: str | None = None
    ahead: list[str | None] = []
    for move in moves:
        if move == "back":
            store.go_back()
            if back:
                ahead.append(here)
                here = back.pop()
        elif move == "forward":
            store.go_forward()
            if ahead:
                back.append(here)
                here = ahead.pop()
        elif move != here:
            store.update(sector_id=move)
            back.append(here)
            here, ahead = move, []
        assert store.current.sector_id == here
        assert (store.can_go_back, store.can_go_forward) == (bool(back), bool(ahead))
