from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.market.filters import Facet, MarketFilter
from explorer.market.rows import Basis, Confidence, EmployerBriefRow, EmployerOrder
from explorer.market.sorting import SortKey
from explorer.tabs.employer_model import KEPT_PAGES, PAGE_ROWS, EmployerTableModel
from explorer.tabs.employers_tab import EmployersTab
from explorer.widgets.about_number import AboutNumberDialog
from explorer.widgets.cell_text import CELL_ROLE
from explorer.widgets.row_table import RowTable
from explorer.widgets.text_label import TextLabel
from explorer.workspace.cell import CellText
from explorer.workspace.theme_store import ThemeStore
from tests.qt.desk import Desk, click


@pytest.fixture
def tab(desk: Desk) -> EmployersTab:
    desk.press("Ctrl+2", desk.window)
    return desk.employers_tab


@pytest.fixture
def bundled_tab(bundled_desk: Desk) -> EmployersTab:
    bundled_desk.press("Ctrl+2", bundled_desk.window)
    return bundled_desk.employers_tab


def cell(tab: EmployersTab, row: int, column: int) -> str:
    return str(tab.model.data(tab.model.index(row, column)))


def names(tab: EmployersTab) -> list[str]:
    return [cell(tab, row, 0) for row in range(tab.model.rowCount())]


def click_head(desk: Desk, tab: EmployersTab, column: int) -> None:
    header = tab.table.horizontalHeader()
    x = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
    where = header.viewport().rect().center()
    where.setX(x)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    desk.settle()


def choose_order(desk: Desk, tab: EmployersTab, order: EmployerOrder) -> None:
    next(action for action in tab.head.orders.menu.actions() if action.data() == order.value).trigger()
    desk.settle()


def test_the_table_tells_what_is_recorded_and_what_is_not(tab: EmployersTab) -> None:
    by_name = {name: row for row, name in enumerate(names(tab))}
    assert set(by_name) == {"Alpha Bank", "beta pay", "Gamma", "Delta", "Épsilon", "(Zeta)"}
    alpha, beta, epsilon, zeta = (by_name[name] for name in ("Alpha Bank", "beta pay", "Épsilon", "(Zeta)"))
    assert [cell(tab, alpha, column) for column in range(1, 6)] == [
        "Banking", "Fraud +1", "AWS +1", "1", "Official",
    ]  # fmt: skip
    assert cell(tab, epsilon, 3) == "AWS", "what is built for clients stands back where there is use"
    assert cell(tab, beta, 3) == "Not recorded", "a plan is no use"
    assert [cell(tab, zeta, column) for column in (2, 3, 4)] == ["Not named", "Not recorded", "None"]


def test_the_model_keeps_qt_s_rules(tab: EmployersTab, bundled_tab: EmployersTab, qtmodeltester: object) -> None:
    for model in (tab.model, bundled_tab.model):
        qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_a_head_sorts_and_sorts_the_other_way(desk: Desk, tab: EmployersTab) -> None:
    click_head(desk, tab, 0)
    assert names(tab) == ["Alpha Bank", "beta pay", "Delta", "Épsilon", "Gamma", "(Zeta)"]
    click_head(desk, tab, 0)
    assert names(tab) == ["(Zeta)", "Gamma", "Épsilon", "Delta", "beta pay", "Alpha Bank"]
    assert tab.table.horizontalHeader().sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
    click_head(desk, tab, 4)
    assert [cell(tab, row, 4) for row in range(6)] == ["2", "1", "None", "None", "None", "None"]
    click_head(desk, tab, 4)
    assert cell(tab, 5, 4) == "2"


def test_the_list_of_orders_says_what_is_in_force(desk: Desk, tab: EmployersTab) -> None:
    assert tab.head.orders.text() == "Best recorded first"
    assert names(tab)[0] == "Alpha Bank"
    click_head(desk, tab, 1)
    assert tab.head.orders.text() == "By column: Sector"
    choose_order(desk, tab, EmployerOrder.BEST_RECORDED)
    assert tab.head.orders.text() == "Best recorded first"
    assert names(tab)[0] == "Alpha Bank"
    assert not tab.table.horizontalHeader().isSortIndicatorShown()
    choose_order(desk, tab, EmployerOrder.NAME)
    assert names(tab)[0] == "Alpha Bank"
    click_head(desk, tab, 0)
    assert (tab.head.orders.text(), names(tab)[0]) == ("By column: Employer", "(Zeta)")
    choose_order(desk, tab, EmployerOrder.NAME)
    assert (tab.head.orders.text(), names(tab)[0]) == ("A to Z", "Alpha Bank")
    choose_order(desk, tab, EmployerOrder.LESS_KNOWN)
    assert names(tab)[0] != "Alpha Bank"


def test_the_card_follows_the_row(desk: Desk, tab: EmployersTab) -> None:
    assert tab.details.content.title == names(tab)[0] == "Alpha Bank"
    tab.table.setFocus()
    desk.press("Down", tab.table)
    assert tab.details.content.title == names(tab)[1]
    assert not [row for row in range(6) if tab.table.selectionModel().isRowSelected(row) and row != 1]
    assert desk.selection.employer_id is not None


def test_the_card_follows_to_rows_that_are_still_on_their_way(bundled_desk: Desk, bundled_tab: EmployersTab) -> None:
    table, model = bundled_tab.table, bundled_tab.model
    table.setFocus()
    bundled_desk.press("Ctrl+End", table)
    last = model.rowCount() - 1
    assert table.currentIndex().row() == last
    assert bundled_tab.details.content.title == model.row_at(last).name  # type: ignore[union-attr]


def test_only_rows_on_screen_are_fetched(bundled_desk: Desk, bundled_tab: EmployersTab) -> None:
    pages = bundled_tab.model._pages
    assert list(pages) == [0]
    table = bundled_tab.table
    table.scrollTo(bundled_tab.model.index(300, 0))
    bundled_desk.settle()
    seen = {table.rowAt(y) // PAGE_ROWS for y in range(0, table.viewport().height() - 1, 5)}
    assert set(pages) == {0} | seen
    assert all(cell(bundled_tab, row, 0) for row in range(290, 301))


def test_a_chosen_employer_far_down_is_brought_into_sight(bundled_desk: Desk, bundled_tab: EmployersTab) -> None:
    table, model = bundled_tab.table, bundled_tab.model
    table.scrollTo(model.index(model.rowCount() - 1, 0))
    bundled_desk.settle()
    last = model.row_at(model.rowCount() - 1)
    assert last is not None
    bundled_tab.head.sort_by(SortKey(EmployerOrder.BEST_RECORDED, is_descending=True))
    bundled_tab.head.sort_by(SortKey(EmployerOrder.BEST_RECORDED))
    bundled_desk.settle()
    assert model.row_of(last.id) is None, "its page is not here"
    bundled_desk.context.store.update(employer_id=last.id)
    bundled_desk.settle()
    assert table.currentIndex().row() == model.rowCount() - 1
    assert bundled_tab.details.content.title == last.name
    bundled_desk.toggle("confidence", last.confidence.value)
    assert table.rowAt(0) == 0, "after a filter the table stands at its top"


def brief(key: int) -> EmployerBriefRow:
    return EmployerBriefRow(
        f"id-{key}", f"Employer {key}", None, None, (), "s", None, None, None, None, None, (), 0, (), (), 0, 0, 0, 1,
        Confidence.REPORTED, Basis.SOURCED,
    )  # fmt: skip


class Fetcher:
    """Notes the pages that a model asks for; answers when told to."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, Sequence[int]]] = []
        self.model = EmployerTableModel(self._on_page, lambda row, _column: (row.name, CellText(row.name)), CELL_ROLE)
        self.model.set_headers(("Employer",))

    def _on_page(self, page: int, places: Sequence[int]) -> None:
        self.asked.append((page, places))

    def answer(self) -> None:
        for page, places in self.asked:
            self.model.fill_page(page, places, page_of(page, places))
        self.asked.clear()


def page_of(page: int, places: Sequence[int]) -> list[EmployerBriefRow]:
    return [brief(key) for key in places[page * PAGE_ROWS : (page + 1) * PAGE_ROWS]]


def test_a_hundred_thousand_employers_cost_what_is_painted(qtbot: QtBot) -> None:
    fetcher = Fetcher()
    fetcher.model.set_places(range(100_000), [brief(key) for key in range(PAGE_ROWS)])
    table = RowTable(ThemeStore())
    qtbot.addWidget(table)
    table.setModel(fetcher.model)
    table.resize(400, 600)
    table.show()
    QApplication.processEvents()
    table.grab()
    assert fetcher.asked == [], "the first page came with the places"
    for row in (50_000, 99_999, 31):
        table.scrollTo(fetcher.model.index(row, 0), RowTable.ScrollHint.PositionAtTop)
        table.grab()
        QApplication.processEvents()
        top = table.rowAt(0)
        bottom = min(99_999, top + table.viewport().height() // table.row_height + 1)
        wanted = set(range(top // PAGE_ROWS, bottom // PAGE_ROWS + 1))
        assert {page for page, _places in fetcher.asked} <= wanted
        assert len(fetcher.asked) <= 2
        fetcher.answer()
        assert fetcher.model.data(fetcher.model.index(row, 0)) == f"Employer {row}"


def test_pages_that_nobody_looks_at_are_let_go() -> None:
    fetcher = Fetcher()
    fetcher.model.set_places(range(100_000))
    for page in range(KEPT_PAGES + 5):
        fetcher.model.row_at(page * PAGE_ROWS)
        fetcher.answer()
    assert len(fetcher.model._pages) == KEPT_PAGES
    assert fetcher.model.row_at(0) is None
    assert [page for page, _places in fetcher.asked] == [0]
    fetcher.model.row_at(1)
    assert len(fetcher.asked) == 1, "a page is asked for once"


def test_a_page_of_an_earlier_order_is_dropped() -> None:
    fetcher = Fetcher()
    fetcher.model.set_places(range(200))
    fetcher.model.row_at(0)
    late = list(fetcher.asked)
    fetcher.model.set_places(range(199, -1, -1))
    assert fetcher.model.row_at(0) is None
    for page, places in late:
        fetcher.model.fill_page(page, places, page_of(page, places))
    assert fetcher.model.row_at(0) is None
    assert len(fetcher.asked) == 2, "the late page leaves the new order's own request alone"
    fetcher.asked = fetcher.asked[1:]
    fetcher.answer()
    assert fetcher.model.row_at(0) == brief(199)


def labels(dialog: AboutNumberDialog) -> list[str]:
    return [label.plain_text.replace("\u200b", "") for label in dialog.findChildren(TextLabel)]


def test_about_this_number_tells_every_source_in_full(desk: Desk, tab: EmployersTab) -> None:
    fact = next(f for block in tab.details.content.blocks for f in block.facts if f.text.startswith("Chatbots"))
    tab.details.link_activated.emit(fact.source_link)
    desk.settle()
    dialog = desk.window.findChild(AboutNumberDialog)
    assert dialog is not None
    told = labels(dialog)
    for words in ("Chatbots", "1 source", "A case study", "Vendor", "2025", "vendor-docs", "https://example.org/b"):
        assert words in told
    assert "Sells training" in told, "what the publisher gains stands beside the figure"
    click(dialog.cards[0].copy_button)
    assert QGuiApplication.clipboard().text() == "https://example.org/b"
    dialog.close()


def test_about_this_number_lists_all_sources_of_an_employer(desk: Desk, tab: EmployersTab) -> None:
    tab.details.link_activated.emit("employer")
    desk.settle()
    dialog = desk.window.findChild(AboutNumberDialog)
    assert dialog is not None
    assert len(dialog.cards) == 2
    assert {"A report", "A case study", "Alpha Bank"} <= set(labels(dialog))
    dialog.close()


def test_the_keyboard_copies_rows_and_the_card_its_own_text(desk: Desk, tab: EmployersTab) -> None:
    desk.run("copy")
    assert QGuiApplication.clipboard().text().startswith("Employer\t")
    assert desk.window.undo.toast.text == "6 rows copied"
    tab.details.action_triggered.emit("copy-details")
    assert QGuiApplication.clipboard().text() == tab.details.as_text()
    assert "Alpha Bank" in QGuiApplication.clipboard().text()
    assert desk.window.undo.toast.text == "Details copied"


def test_there_is_no_picture_of_an_empty_list_and_it_says_so(desk: Desk, tab: EmployersTab) -> None:
    desk.choose(MarketFilter.of({Facet.SECTOR: {"banking"}, Facet.CITY: {"lahore"}}))
    assert tab.picture() is None
    desk.run("export")
    assert desk.window.undo.toast.text == "There is no picture to save here."


def test_nothing_left_speaks_the_language_in_force(desk: Desk, tab: EmployersTab) -> None:
    desk.choose(MarketFilter.of({Facet.SECTOR: {"banking"}, Facet.CITY: {"lahore"}}))
    assert tab.nothing.isVisible()
    english = tab.nothing.accessibleDescription()
    desk.run("ur")
    assert tab.nothing.accessibleDescription() != english
    desk.run("en")
    assert tab.nothing.accessibleDescription() == english
    click(tab.nothing.primary_button)
    desk.settle()
    assert names(tab) == ["Alpha Bank", "beta pay", "(Zeta)"]


def test_the_summary_counts_what_is_known(desk: Desk, tab: EmployersTab) -> None:
    assert tab.summary.plain_text.startswith(
        "Work with AI, data or cloud named for 2, cloud or place in use for 2, adverts for 2."
    )
    desk.toggle("sector", "software")
    assert "named for 1, cloud or place in use for 1, adverts for 1" in tab.summary.plain_text


def test_cells_that_are_kept_follow_language_and_data(desk: Desk, tab: EmployersTab) -> None:
    english = [cell(tab, row, 1) for row in range(6)]
    desk.run("ur")
    desk.settle()
    urdu = [cell(tab, row, 1) for row in range(6)]
    assert english != urdu
    desk.run("en")
    desk.settle()
    assert [cell(tab, row, 1) for row in range(6)] == english
