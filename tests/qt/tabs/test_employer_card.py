"""The card as it is written from the small market's rows: every fact with its source, every gap named."""

from dataclasses import replace

import pytest

from explorer.market.database import Market
from explorer.market.queries import load_employer_detail
from explorer.market.rows import CloudRelation, EmployerDetail
from explorer.tabs.employer_card import EmployerCard, build_employer_card, relation_word
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase


def detail_of(market: Market, employer_id: str) -> EmployerDetail:
    with market.reading() as reader:
        detail = load_employer_detail(reader, employer_id)
    assert detail is not None
    return detail


def card_of(market: Market, base: MarketBase, employer_id: str) -> EmployerCard:
    return build_employer_card(detail_of(market, employer_id), base, Language.ENGLISH)


def rows(card: EmployerCard) -> dict[str, str]:
    return {row.label: row.value for row in card.content.rows}


def facts(card: EmployerCard) -> dict[str, list[tuple[str, str, str]]]:
    return {
        block.heading: [(fact.text, fact.source, fact.confidence) for fact in block.facts]
        for block in card.content.blocks
    }


def test_everything_recorded_stands_beside_its_sources(small_market: Market, base: MarketBase) -> None:
    card = card_of(small_market, base, "alpha")
    assert (card.content.title, card.content.kind) == ("Alpha Bank", "Employer, Banking")
    assert rows(card) | {"Owner": "", "Website": "", "Careers page": ""} == {
        "Head office": "Karachi",
        "Also in": "Lahore",
        "Owner": "",
        "Founded": "1950",
        "Staff": "900–1,000",
        "Website": "",
        "Careers page": "",
    }
    told = facts(card)
    assert told["AI, data, cloud work"] == [
        ("Fraud: It says so.", "Daily, 2026", "official"),
        ("Fraud: Another says so too.", "Vendor, 2025", "reported"),
        ("Chatbots", "Vendor, 2025", "reported"),
    ]
    assert ("AWS (in use): Runs on it.", "Daily, 2026", "official") in told["Cloud or place"]
    assert [text for text, *_ in told["Roles seen"]] == ["ML Engineer: Hires.", "ML Engineer: Hires again."]
    assert [text for text, *_ in told["Adverts seen (not vacancies)"]] == ["ML engineer, Lahore, dated 2025-01-31"]
    assert told["In short"] == [("AI work not named", "Daily, 2026 +1", "official")]


def test_every_fact_leads_to_its_own_sources(small_market: Market, base: MarketBase) -> None:
    detail, card = detail_of(small_market, "alpha"), card_of(small_market, base, "alpha")
    shown = [fact for block in card.content.blocks for fact in block.facts]
    assert {fact.source_link for fact in shown} == set(card.links)
    assert len(shown) == 1 + len(detail.uses) + len(detail.clouds) + len(detail.roles) + len(detail.adverts)
    assert card.links["employer"].sources == detail.sources
    assert card.links["cloud:1"].sources == detail.clouds[1].sources
    assert card.links["use:1"].confidence == detail.uses[1].confidence
    assert all(vouched.sources and vouched.heading for vouched in card.links.values())


def test_what_is_not_recorded_is_said(small_market: Market, base: MarketBase) -> None:
    card = card_of(small_market, base, "zeta")
    missing = {row.label for row in card.content.rows if row.is_missing}
    assert missing == {"Also in", "Owner", "Founded", "Staff", "Website", "Careers page"}
    assert all(row.value == "Not recorded" for row in card.content.rows if row.is_missing)
    assert {block.heading: block.missing for block in card.content.blocks if not block.facts} == {
        "AI, data, cloud work": "Not named",
        "Cloud or place": "Not recorded",
        "Roles seen": "Not recorded",
        "Adverts seen (not vacancies)": "None seen",
        "Pay": "No figure found",
    }


def test_a_plan_and_work_for_clients_are_not_told_as_use(small_market: Market, base: MarketBase) -> None:
    assert [fact[0] for fact in facts(card_of(small_market, base, "beta"))["Cloud or place"]] == [
        "Azure (planned): Plans it."
    ]
    told = [fact[0] for fact in facts(card_of(small_market, base, "epsilon"))["Cloud or place"]]
    assert told == [
        "AWS (builds for clients): For clients.",
        "AWS (in use): Itself too.",
        "Azure (builds for clients): For clients.",
    ]
    assert len({relation_word(relation) for relation in CloudRelation}) == len(CloudRelation)


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (None, None, "Not recorded"),
        (50, None, "at least 50"),
        (None, 1200, "at most 1,200"),
        (7, 7, "7"),
        (0, 9, "0–9"),
    ],
)
def test_staff_is_a_range_that_says_which_end_is_known(
    small_market: Market, base: MarketBase, low: int | None, high: int | None, expected: str
) -> None:
    detail = replace(detail_of(small_market, "beta"), employees_low=low, employees_high=high)
    assert rows(build_employer_card(detail, base, Language.ENGLISH))["Staff"] == expected


def test_a_fact_without_a_page_says_so(small_market: Market, base: MarketBase) -> None:
    assert facts(card_of(small_market, base, "gamma"))["In short"] == [
        ("AI work not named", "Well known, no page read", "general")
    ]


def test_unknown_ids_are_shown_and_not_hidden(small_market: Market, base: MarketBase) -> None:
    detail = detail_of(small_market, "alpha")
    odd = replace(detail, uses=(replace(detail.uses[0], subject_id="never-heard-of"),), other_city_ids=("atlantis",))
    card = build_employer_card(odd, base, Language.ENGLISH)
    assert facts(card)["AI, data, cloud work"][0][0] == "never-heard-of: It says so."
