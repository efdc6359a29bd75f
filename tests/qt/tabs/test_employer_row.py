"""The table selects who is chosen elsewhere, however far down; nobody passes for an employer that is not in it."""

from functools import partial

import pytest

from explorer.market.filters import Facet, MarketFilter
from explorer.market.rows import EmployerBriefRow
from explorer.tabs.employer_data import load_employer_page
from explorer.tabs.employer_model import PAGE_ROWS
from explorer.tabs.employers_tab import EmployersTab
from tests.qt.desk import Desk


@pytest.fixture
def tab(bundled_desk: Desk) -> EmployersTab:
    bundled_desk.press("Ctrl+2", bundled_desk.window)
    return bundled_desk.employers_tab


def last_id(tab: EmployersTab, desk: Desk) -> str:
    """Return the id of the last employer without having its row fetched by the table."""
    found: list[EmployerBriefRow] = []
    assert tab._list is not None
    places = tab._list.places
    question = partial(load_employer_page, places=places, page=(len(places) - 1) // PAGE_ROWS)
    desk.context.market.ask("last", question, found.extend)
    desk.settle()
    return found[-1].id


def test_a_row_that_was_not_fetched_is_found_and_shown(bundled_desk: Desk, tab: EmployersTab) -> None:
    employer_id = last_id(tab, bundled_desk)
    assert tab.model.row_of(employer_id) is None
    bundled_desk.context.store.update(employer_id=employer_id)
    bundled_desk.settle()
    row = tab.table.currentIndex().row()
    assert row == tab.model.rowCount() - 1
    shown = tab.model.row_at(row)
    assert shown is not None
    assert shown.id == employer_id == bundled_desk.selection.employer_id
    assert tab.table.visualRect(tab.model.index(row, 0)).isValid()
    assert tab.details.content.title == shown.name


def test_who_is_not_in_the_table_has_no_row(bundled_desk: Desk, tab: EmployersTab) -> None:
    bundled_desk.choose(MarketFilter.of({Facet.SECTOR: {"telecom"}}))
    assert tab.table.currentIndex().row() >= 0
    bundled_desk.context.store.update(employer_id="hbl")
    bundled_desk.settle()
    assert not tab.table.currentIndex().isValid()
    assert tab.details.content.title == "HBL"


def test_a_late_answer_does_not_move_the_row_again(bundled_desk: Desk, tab: EmployersTab) -> None:
    employer_id = last_id(tab, bundled_desk)
    bundled_desk.context.store.update(employer_id=employer_id)
    bundled_desk.context.store.update(employer_id="hbl")
    bundled_desk.settle()
    shown = tab.model.row_at(tab.table.currentIndex().row())
    assert shown is not None
    assert shown.id == "hbl"
