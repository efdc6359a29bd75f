"""Similar employers on the card: who, why in words, and the way there and back."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from explorer.figures.similar import SimilarFigure
from explorer.market import queries
from explorer.market.database import Market
from explorer.tabs.employer_similar import ask_similar, build_similar_card
from explorer.tabs.employers_tab import EmployersTab
from explorer.widgets.buttons import ActionButton, LinkButton
from explorer.widgets.detail_card import DetailCard
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase
from tests.qt.desk import Desk, click


@pytest.fixture
def tab(desk: Desk) -> EmployersTab:
    desk.press("Ctrl+2", desk.window)
    return desk.employers_tab


def button(parent: QWidget, text: str) -> ActionButton:
    return next(found for found in parent.findChildren(ActionButton) if found.text() == text and found.isVisible())


def show_similar(desk: Desk, card: DetailCard) -> None:
    click(button(card, "Show similar"))
    desk.settle()


def test_the_card_names_who_is_similar_and_why(desk: Desk, tab: EmployersTab) -> None:
    show_similar(desk, tab.details)
    content = tab.details.content
    assert (content.kind, content.title) == ("Similar employers", "Alpha Bank")
    assert content.number == str(len(content.blocks))
    assert all(block.facts[0].text.startswith("Both: ") for block in content.blocks)
    assert "A to Z" in content.description


def test_a_similar_employer_is_a_step_away_and_back(desk: Desk, tab: EmployersTab) -> None:
    show_similar(desk, tab.details)
    first = tab.details.content.blocks[0].heading
    link = next(found for found in tab.details.findChildren(LinkButton) if found.text() == first)
    click(link)
    desk.settle()
    assert tab.details.content.title == first
    assert tab.details.content.kind.startswith("Employer")
    desk.run("back")
    assert tab.details.content.title == "Alpha Bank"


def test_escape_and_the_button_lead_back_to_the_card(desk: Desk, tab: EmployersTab) -> None:
    show_similar(desk, tab.details)
    click(button(tab.details, "Back to the card"))
    desk.settle()
    assert tab.details.content.kind == "Employer, Banking"
    show_similar(desk, tab.details)
    desk.press("Escape", tab.table)
    assert tab.details.content.kind == "Employer, Banking"


def test_another_row_ends_it_and_a_star_does_not(desk: Desk, tab: EmployersTab) -> None:
    show_similar(desk, tab.details)
    desk.press("Ctrl+D", tab.table)
    assert desk.context.session.current.shortlist.employer_ids == ("alpha",)
    assert tab.details.content.kind == "Similar employers"
    tab.table.setFocus()
    desk.press("Down", tab.table)
    assert tab.details.content.kind.startswith("Employer, ")


def test_it_follows_the_language(desk: Desk, tab: EmployersTab) -> None:
    show_similar(desk, tab.details)
    before = tab.details.content
    desk.run("ur")
    assert tab.details.content.kind != before.kind
    assert len(tab.details.content.blocks) == len(before.blocks)


def test_in_the_map_it_leads_to_the_employers(desk: Desk) -> None:
    desk.click_mark("banking")
    desk.click_mark("alpha")
    details = desk.map_tab.details
    show_similar(desk, details)
    assert details.content.kind == "Similar employers"
    first = details.content.blocks[0].heading
    click(next(found for found in details.findChildren(LinkButton) if found.text() == first))
    desk.settle()
    assert desk.selection.tab == "employers"
    assert desk.employers_tab.details.content.title == first


def test_nobody_similar_is_said(small_market: Market, base: MarketBase) -> None:
    with small_market.reading() as reader:
        alpha = queries.load_employer_brief(reader, "alpha")
    assert alpha is not None
    card = build_similar_card(alpha, SimilarFigure("alpha", (), 0), base, Language.ENGLISH)
    assert [(block.facts, bool(block.missing)) for block in card.blocks] == [((), True)]
    assert card.number == "0"


def test_more_than_are_shown_are_counted(small_market: Market, base: MarketBase) -> None:
    with small_market.reading() as reader:
        alpha = queries.load_employer_brief(reader, "alpha")
        assert alpha is not None
        figure = ask_similar(reader, alpha)
    card = build_similar_card(alpha, replace(figure, resembling=42), base, Language.ENGLISH)
    assert card.blocks[-1].heading == f"+ {42 - len(figure.similar)} more"
