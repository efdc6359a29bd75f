"""What is kept is kept in memory, told once, and comes back when a step is undone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QSignalSpy

from explorer.errors import SessionError
from explorer.keeping.selection import Selection
from explorer.keeping.values import SHORTLIST_LIMIT, CounsellingSession, SavedView, Shortlist
from explorer.market.filters import Facet, MarketFilter
from explorer.workspace.session_store import SessionStore
from tests.keeping.strategies import sessions

BANKS, TELECOM, ALL = (
    Selection(filter=MarketFilter.of({Facet.SECTOR: {sector}} if sector else {}))
    for sector in ("banking", "telecom", "")
)


@pytest.fixture
def three() -> SessionStore:
    store = SessionStore()
    for name, selection in (("Banks", BANKS), ("Telecom", TELECOM), ("All", ALL)):
        store.save_view(name, selection)
    return store


def test_it_starts_empty_and_is_wiped_by_one_call(three: SessionStore) -> None:
    assert SessionStore().current.is_empty
    three.toggle_employer("hbl")
    spy = QSignalSpy(three.changed)
    three.wipe()
    assert three.current == CounsellingSession()
    three.wipe()
    assert spy.count() == 1


def test_a_star_is_told_with_the_session_before_it() -> None:
    store = SessionStore()
    spy = QSignalSpy(store.changed)
    assert store.toggle_employer("hbl")
    assert not store.toggle_employer("hbl")
    assert spy.count() == 2
    assert spy.at(0)[0] == CounsellingSession()
    assert spy.at(0)[1] == CounsellingSession(Shortlist(("hbl",)))


def test_an_equal_session_is_silent(three: SessionStore) -> None:
    three.set_employers(["hbl", "jazz"])
    spy = QSignalSpy(three.changed)
    three.set_employers(["hbl", "jazz", "hbl"])
    three.save_view("Banks", BANKS)
    three.replace(three.current)
    assert spy.count() == 0


def test_a_full_shortlist_stays_as_it_is() -> None:
    store = SessionStore()
    store.set_employers(f"e{at}" for at in range(SHORTLIST_LIMIT))
    spy = QSignalSpy(store.changed)
    with pytest.raises(SessionError):
        store.toggle_employer("one-more")
    assert spy.count() == 0
    assert "one-more" not in store.current.shortlist


@given(sessions(), sessions())
def test_every_step_is_undone_by_the_old_value(one: CounsellingSession, other: CounsellingSession) -> None:
    store = SessionStore()
    store.replace(one)
    told: list[CounsellingSession] = []
    store.changed.connect(lambda old, _new: told.append(old))
    store.replace(other)
    if told:
        store.replace(told[0])
    assert store.current == one


def test_a_view_that_shows_the_same_is_renamed_in_its_place(three: SessionStore) -> None:
    three.save_view("Phones", TELECOM)
    assert [view.name for view in three.current.views] == ["Banks", "Phones", "All"]
    three.remove_view(0)
    assert [view.name for view in three.current.views] == ["Phones", "All"]


def test_views_are_stepped_through_and_end_at_the_ends(three: SessionStore) -> None:
    elsewhere = Selection(tab="elsewhere")
    names = [view.name if (view := three.step_view(1, elsewhere)) else None for _ in range(4)]
    assert names == ["Banks", "Telecom", "All", None]
    assert three.step_view(-1, elsewhere) == SavedView("Telecom", TELECOM)
    assert three.step_view(1, BANKS) == SavedView("Telecom", TELECOM)
    assert SessionStore().step_view(1, elsewhere) is None
    assert SessionStore().step_view(-1, elsewhere) is None


def test_stepping_back_begins_at_the_last_view_and_forgets_views_that_changed(three: SessionStore) -> None:
    elsewhere = Selection(tab="elsewhere")
    assert three.step_view(-1, elsewhere) == SavedView("All", ALL)
    three.remove_view(2)
    assert three.step_view(1, elsewhere) == SavedView("Banks", BANKS)


@given(st.lists(st.sampled_from(["a", "b", "c"])))
def test_starring_and_unstarring_leaves_each_once(keys: list[str]) -> None:
    store = SessionStore()
    for key in keys:
        store.toggle_employer(key)
    assert set(store.current.shortlist.employer_ids) == {key for key in keys if keys.count(key) % 2}
