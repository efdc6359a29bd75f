import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from explorer.charts.bars_chart import BarsChart
from explorer.figures.measures import SizeBy
from explorer.market.filters import NOT_RECORDED, Facet, MarketFilter
from explorer.tabs.sector_view_bar import MapMode
from explorer.tabs.sources_dialog import SourcesDialog
from explorer.widgets.buttons import LinkButton
from explorer.widgets.source_badge import SourceBadge
from tests.qt.desk import Desk, click, focus

BANKING = MarketFilter.of({Facet.SECTOR: {"banking"}})
NOBODY = MarketFilter.of({Facet.SECTOR: {"banking"}, Facet.CITY: {"lahore"}})


def set_mode(desk: Desk, mode: MapMode) -> None:
    click(desk.map_tab.controls._switch.button(mode.value))
    desk.settle()


def column(desk: Desk, number: int) -> list[str]:
    model = desk.map_tab.model
    return [str(model.data(model.index(row, number))) for row in range(model.rowCount())]


@pytest.mark.parametrize("way", ["click", "enter", "facet", "card", "table"])
def test_every_way_into_a_sector_is_the_same_filter(desk: Desk, way: str) -> None:
    match way:
        case "click":
            desk.click_mark("banking")
        case "enter":
            focus(desk.map_tab.view)
            desk.map_tab.view.focus_mark("banking")
            desk.press("Return", desk.map_tab.view)
        case "facet":
            desk.toggle("sector", "banking")
        case "card":
            desk.map_tab.details.action_triggered.emit("open-sector")
            desk.settle()
        case "table":
            set_mode(desk, MapMode.TABLE)
            desk.map_tab.table.select_row(0)
            desk.press("Return", desk.map_tab.table)
    assert desk.selection.filter == BANKING
    assert desk.chips == ["Sector: Banking"]
    assert desk.map_tab.breadcrumb.isVisible()
    if way != "table":
        assert desk.mark_keys() == {"alpha", "beta", "zeta"}
    assert desk.map_tab.details.content.title == "Banking"


def test_the_breadcrumb_leads_up_and_to_the_group(desk: Desk) -> None:
    desk.click_mark("software")
    links = [link for link in desk.map_tab.breadcrumb.findChildren(LinkButton) if link.isVisible()]
    assert [link.text() for link in links] == ["All sectors", "IT"]
    click(links[0])
    desk.settle()
    assert desk.selection.filter.is_empty
    assert not desk.map_tab.breadcrumb.isVisible()
    desk.click_mark("banking")
    click([link for link in desk.map_tab.breadcrumb.findChildren(LinkButton) if link.isVisible()][1])
    desk.settle()
    assert desk.selection.filter.values(Facet.SECTOR) == ("banking", "insurance")
    assert not desk.map_tab.breadcrumb.isVisible()


def test_the_card_follows_the_keyboard_without_making_history(desk: Desk) -> None:
    view = desk.map_tab.view
    focus(view)
    desk.press("Home", view)
    first = desk.map_tab.details.content.title
    desk.press("Right", view)
    assert desk.map_tab.details.content.title != first
    assert {first, desk.map_tab.details.content.title} == {"Banking", "Software"}
    assert desk.selection.sector_id == view.focused_key == view.selected_key
    assert not desk.context.store.can_go_back


def test_an_employer_chosen_in_a_sector_fills_the_card(desk: Desk) -> None:
    desk.click_mark("banking")
    desk.click_mark("alpha")
    assert desk.map_tab.details.content.title == "Alpha Bank"
    assert desk.selection.employer_id == "alpha"
    desk.press("Alt+Left", desk.window)
    assert desk.map_tab.details.content.title == "Banking"
    desk.press("Alt+Right", desk.window)
    assert desk.map_tab.details.content.title == "Alpha Bank"
    desk.press("Esc", desk.window)
    assert desk.map_tab.details.content.title == "Banking"


def test_a_choice_made_in_another_tab_is_there_on_return(desk: Desk) -> None:
    desk.click_mark("banking")
    desk.click_mark("alpha")
    desk.press("Ctrl+2", desk.window)
    assert desk.employers_tab.details.content.title == "Alpha Bank"
    row = desk.employers_tab.model.row_of("zeta")
    assert row is not None
    desk.employers_tab.table.select_row(row)
    desk.settle()
    desk.press("Ctrl+1", desk.window)
    assert desk.map_tab.details.content.title == "(Zeta)"
    assert desk.map_tab.view.selected_key == "zeta"
    desk.click_mark("beta")
    desk.press("Ctrl+2", desk.window)
    assert desk.employers_tab.details.content.title == "beta pay"


def test_map_bars_and_table_tell_the_same_numbers(bundled_desk: Desk) -> None:
    tab = bundled_desk.map_tab
    figure = tab.view.chart.figure
    assert figure is not None
    numbers = {sector.id: sector.number for sector in figure.sectors}
    set_mode(bundled_desk, MapMode.BARS)
    assert isinstance(tab.view.chart, BarsChart)
    assert {sector.id: sector.number for sector in tab.view.chart.figure.sectors} == numbers  # type: ignore[union-attr]
    set_mode(bundled_desk, MapMode.TABLE)
    shown = {tab.model.key(row): int(text.replace(",", "")) for row, text in enumerate(column(bundled_desk, 2))}
    assert shown == numbers
    assert bundled_desk.facet_counts("sector") == {key: number for key, number in numbers.items() if number}


def test_size_by_changes_the_numbers_and_says_so(desk: Desk) -> None:
    tab = desk.map_tab
    assert "Area = employers recorded" in tab.subtitle.plain_text
    tab.controls.set_size_by(SizeBy.ADVERTS)
    desk.settle()
    assert "Area = adverts seen. Adverts are not vacancies." in tab.subtitle.plain_text
    figure = tab.view.chart.figure
    assert figure is not None
    assert {sector.id: sector.number for sector in figure.sectors} == {
        "banking": 1,
        "software": 2,
        "insurance": 0,
    }
    set_mode(desk, MapMode.BARS)
    assert "Bar = adverts seen" in tab.subtitle.plain_text
    assert "advert" in tab.takeaway.plain_text


def test_what_a_filter_empties_stays_listed(desk: Desk) -> None:
    desk.choose(MarketFilter.of({Facet.CITY: {"lahore"}}))
    assert desk.mark_keys() == {"software"}
    assert desk.map_tab.emptied.isVisible()
    assert desk.map_tab.emptied.text == "No employer left by these filters: Banking, Insurance."
    set_mode(desk, MapMode.TABLE)
    assert sorted(column(desk, 0)) == ["Banking", "Insurance", "Software"]


def test_an_emptied_sector_opens_to_nothing_and_back(desk: Desk) -> None:
    desk.choose(MarketFilter.of({Facet.CITY: {"lahore"}}))
    set_mode(desk, MapMode.TABLE)
    desk.map_tab.table.select_row(column(desk, 0).index("Insurance"))
    desk.press("Return", desk.map_tab.table)
    assert desk.map_tab.nothing.isVisible()
    desk.press("Esc", desk.window)
    assert not desk.map_tab.nothing.isVisible()
    assert desk.counter == "2 of 6 employers"


def test_nothing_left_names_the_filter_and_takes_it_away(desk: Desk) -> None:
    desk.choose(NOBODY)
    nothing = desk.map_tab.nothing
    assert nothing.isVisible()
    assert desk.counter == "0 of 6 employers"
    assert nothing.accessibleDescription() == ("No employer is recorded with Sector: Banking; Head office: Lahore.")
    assert nothing.primary_button.text() == "Remove filter: Head office"
    assert desk.map_tab.picture() is None
    click(nothing.primary_button)
    desk.settle()
    assert desk.selection.filter == BANKING
    assert not nothing.isVisible()
    desk.choose(NOBODY)
    click(nothing.secondary_button)
    desk.settle()
    assert desk.selection.filter.is_empty


def test_a_filter_for_what_is_not_recorded_is_no_drill(desk: Desk) -> None:
    desk.choose(MarketFilter.of({Facet.SECTOR: {NOT_RECORDED}}))
    assert not desk.map_tab.breadcrumb.isVisible()
    assert desk.map_tab.nothing.isVisible()


def test_the_bars_give_way_in_a_sector_and_come_back(desk: Desk) -> None:
    set_mode(desk, MapMode.BARS)
    desk.click_mark("banking")
    assert desk.mark_keys() == {"alpha", "beta", "zeta"}
    assert not desk.map_tab.controls._switch.button("bars").isEnabled()
    desk.press("Esc", desk.window)
    assert isinstance(desk.map_tab.view.chart, BarsChart)


def test_the_badge_opens_the_sources_of_the_view(desk: Desk) -> None:
    desk.click_mark("software")
    badge = desk.map_tab.sources.findChild(SourceBadge)
    assert badge is not None
    click(badge)
    desk.settle()
    dialog = desk.window.findChild(SourcesDialog)
    assert dialog is not None
    assert dialog.isVisible()
    rows = dialog._model.rowCount()
    assert badge.text() == f"{rows} publications"
    titles = [str(dialog._model.data(dialog._model.index(row, 1))) for row in range(rows)]
    assert "A case study" in titles
    dialog._table.select_row(titles.index("A case study"))
    click(dialog._copy)
    assert QGuiApplication.clipboard().text() == "https://example.org/b"
    dialog._table.select_row(titles.index("Another report"))
    assert not dialog._copy.isEnabled(), "there is no address to copy"
    dialog.close()


def test_the_card_leads_to_the_employers_of_the_sector(desk: Desk) -> None:
    desk.map_tab.view.focus_mark("software")
    desk.settle()
    desk.map_tab.details.action_triggered.emit("show-employers")
    desk.settle()
    assert desk.selection.tab == "employers"
    assert desk.selection.filter.values(Facet.SECTOR) == ("software",)
    assert desk.employers_tab.model.rowCount() == 3


def test_copying_from_the_card_copies_the_card(desk: Desk) -> None:
    desk.map_tab.details.scroll_area.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(desk.map_tab.details.scroll_area, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert QGuiApplication.clipboard().text() == desk.map_tab.details.as_text()


def test_a_hidden_tab_asks_nothing_until_it_is_shown(desk: Desk) -> None:
    map_tab = desk.map_tab
    desk.press("Ctrl+2", desk.window)
    asked: list[str] = []
    submit = desk.context.jobs.submit
    desk.context.jobs.submit = lambda key, work, deliver: (asked.append(key), submit(key, work, deliver))  # type: ignore[method-assign,assignment,func-returns-value]
    desk.choose(BANKING)
    assert "sector-map" not in asked
    assert "employers" in asked
    desk.press("Ctrl+1", desk.window)
    assert asked.count("sector-map") == 1
    assert map_tab.breadcrumb.isVisible()
    asked.clear()
    desk.press("Ctrl+2", desk.window)
    assert "employers" not in asked, "nothing it depends on has changed"
