"""The card of a sector as it is written from the small market's rows."""

from dataclasses import replace

from explorer.market.database import Market
from explorer.market.filters import Facet, MarketFilter
from explorer.market.queries import load_sector_detail
from explorer.market.rows import SectorDetail
from explorer.tabs.sector_card import build_sector_card
from explorer.widgets.card_content import CardContent
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase

EVERYONE = MarketFilter()


def detail_of(market: Market, sector_id: str, chosen: MarketFilter = EVERYONE) -> SectorDetail:
    with market.reading() as reader:
        return load_sector_detail(reader, chosen, sector_id)


def card_of(market: Market, base: MarketBase, sector_id: str, chosen: MarketFilter = EVERYONE) -> CardContent:
    return build_sector_card(detail_of(market, sector_id, chosen), base, Language.ENGLISH, is_drilled=False)


def rows(content: CardContent) -> dict[str, tuple[str, str]]:
    return {row.label: (row.value, row.more) for row in content.rows}


def test_a_sector_tells_its_numbers_and_what_they_count(small_market: Market, base: MarketBase) -> None:
    card = card_of(small_market, base, "banking")
    assert (card.title, card.kind) == ("Banking", "Sector in Finance")
    assert (card.number, card.number_caption) == ("3", "of 6 employers, 50%")
    assert card.description == "They lend."
    told = rows(card)
    assert told["AI work"] == ("Named for 1 of 3", "Chatbots 1, Fraud 1")
    assert told["Cloud in use"][0] == "Recorded for 1 of 3"
    assert told["Adverts"] == ("1 from 1 employer", "Adverts are not vacancies.")
    assert told["Roles seen"][0].startswith("ML Engineer 1")
    assert told["Head office"][0] == "Karachi 2, not recorded 1"
    assert told["Pay"] == ("No figure by sector", "")


def test_the_sources_behind_it_are_counted(small_market: Market, base: MarketBase) -> None:
    detail, card = detail_of(small_market, "banking"), card_of(small_market, base, "banking")
    assert card.sources_heading == f"{detail.publications} sources"
    assert [mark.words for mark in card.marks] == [
        f"{count} {kind.value}" for kind, count in detail.facts_by_confidence if count
    ]
    one = build_sector_card(replace(detail, publications=1), base, Language.ENGLISH, is_drilled=False)
    assert one.sources_heading == "1 source"


def test_gaps_are_named_and_never_counted_as_zero(small_market: Market, base: MarketBase) -> None:
    card = card_of(small_market, base, "insurance")
    assert (card.number, card.number_caption) == ("0", "of 6 employers, 0%")
    missing = {row.label for row in card.rows if row.is_missing}
    assert missing == {
        "AI work", "Other uses", "Cloud in use", "For clients", "Adverts", "Roles seen", "Head office", "Pay",
    }  # fmt: skip
    assert "0" not in "".join(row.value + row.more for row in card.rows)


def test_the_filter_narrows_the_card(small_market: Market, base: MarketBase) -> None:
    chosen = MarketFilter.of({Facet.CITY: {"karachi"}})
    assert card_of(small_market, base, "software", chosen).number == "1"


def test_a_sector_that_is_open_is_not_offered_to_be_opened(small_market: Market, base: MarketBase) -> None:
    detail = detail_of(small_market, "banking")
    keys = [
        [action.key for action in build_sector_card(detail, base, Language.ENGLISH, is_drilled=drilled).actions]
        for drilled in (False, True)
    ]
    assert keys == [["show-employers", "open-sector"], ["show-employers"]]


def test_an_empty_market_has_no_share(small_market: Market, base: MarketBase) -> None:
    nobody = replace(base, totals=replace(base.totals, all_employers=0))
    card = build_sector_card(detail_of(small_market, "insurance"), nobody, Language.ENGLISH, is_drilled=False)
    assert "Not recorded" in card.number_caption
