from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.market import queries
from explorer.market.bits import first_places
from explorer.market.database import Market, open_market
from explorer.market.filters import NOT_RECORDED, Facet, MarketFilter
from explorer.market.rows import (
    Basis,
    CloudRelation,
    Confidence,
    EmployerBriefRow,
    EmployerOrder,
    SectorCountRow,
    ValueCount,
)
from explorer.market.sorting import BEST_RECORDED_FIRST, SortKey
from explorer.paths import bundled_database

EVERYONE = MarketFilter()


@pytest.fixture(scope="module")
def bundled() -> Iterator[Market]:
    with open_market(bundled_database()) as opened:
        yield opened


BY_NAME = (SortKey(EmployerOrder.NAME),)


def brief(market: Market, employer_id: str) -> EmployerBriefRow:
    with market.reading() as reader:
        found = queries.load_employer_brief(reader, employer_id)
    assert found is not None
    return found


def ids(market: Market, order: EmployerOrder, descending: bool = False) -> list[str]:
    with market.reading() as reader:
        keys = queries.load_employer_order(reader, EVERYONE, (SortKey(order, descending),))
        return [row.id for row in queries.load_employer_briefs(reader, keys)]


def test_two_sources_of_one_use_are_one_use(market: Market) -> None:
    alpha = brief(market, "alpha")
    assert alpha.use_case_ids == ("fraud", "chatbots")
    assert alpha.clouds_in_use == ("aws", "on-premises")
    assert alpha.roles == 1
    assert alpha.adverts == 1
    assert alpha.facts == 2 + 2 + 1 + 1
    assert (alpha.sources, alpha.aliases) == (2, ("AB", "Alpha"))


def test_a_cloud_used_and_built_on_for_clients_is_one_fact(market: Market) -> None:
    epsilon = brief(market, "epsilon")
    assert (epsilon.clouds_in_use, epsilon.clouds_for_clients) == (("aws",), ("aws", "azure"))
    assert epsilon.facts == 1 + 2


def test_a_planned_cloud_is_no_use_and_no_fact(market: Market) -> None:
    beta = brief(market, "beta")
    assert (beta.clouds_in_use, beta.clouds_for_clients, beta.facts) == ((), (), 0)


def test_unknown_stays_none(market: Market) -> None:
    beta = brief(market, "beta")
    assert (beta.hq_city_id, beta.short_name, beta.name_ur, beta.ownership) == (None, None, None, None)
    with market.reading() as reader:
        detail = queries.load_employer_detail(reader, "epsilon")
    assert detail is not None
    assert (detail.founded, detail.employees_low, detail.employees_high) == (None, 50, None)
    assert detail.other_city_ids == ("karachi",)


def test_totals_count_each_kind(market: Market) -> None:
    with market.reading() as reader:
        totals = queries.load_totals(reader, EVERYONE)
    assert (totals.employers, totals.all_employers) == (6, 6)
    assert (totals.with_sources, totals.listed_or_adverts, totals.not_sourced) == (3, 2, 1)
    assert (totals.with_use, totals.with_cloud_in_use, totals.with_adverts) == (2, 2, 2)
    assert totals.publications == 3, "general knowledge is no publication"
    assert {entry.confidence: entry.employers for entry in totals.confidence} == {
        Confidence.OFFICIAL: 1,
        Confidence.REPORTED: 4,
        Confidence.GENERAL: 1,
    }


def test_a_filter_that_nobody_passes_gives_zeros(market: Market) -> None:
    nobody = MarketFilter.of({Facet.SECTOR: ("insurance",)})
    with market.reading() as reader:
        totals = queries.load_totals(reader, nobody)
        assert (totals.employers, totals.all_employers, totals.publications, totals.confidence) == (
            0,
            6,
            0,
            (),
        )
        assert queries.load_best_recorded(reader, nobody, 9) == ()
        assert len(queries.load_employer_order(reader, nobody, BY_NAME)) == 0
        assert all(row.employers == 0 for row in queries.load_sector_counts(reader, nobody))


def test_sector_counts_have_every_sector_in_order(market: Market) -> None:
    with market.reading() as reader:
        assert queries.load_sector_counts(reader, EVERYONE) == (
            SectorCountRow("software", employers=3, roles=0, uses=1, adverts=2, with_ai=1),
            SectorCountRow("banking", employers=3, roles=1, uses=2, adverts=1, with_ai=1),
            SectorCountRow("insurance", employers=0, roles=0, uses=0, adverts=0, with_ai=0),
        )


def test_best_recorded_needs_a_fact_and_ranks_by_facts(market: Market) -> None:
    with market.reading() as reader:
        best = queries.load_best_recorded(reader, EVERYONE, 5)
        assert [(row.sector_id, row.id) for row in best] == [
            ("software", "epsilon"),
            ("software", "delta"),
            ("banking", "alpha"),
        ]
        assert [row.id for row in queries.load_best_recorded(reader, EVERYONE, 1)] == ["epsilon", "alpha"]


def test_sector_employers_come_best_recorded_first_then_by_name(market: Market) -> None:
    with market.reading() as reader:
        rows = queries.load_sector_employers(reader, EVERYONE, "banking")
    assert [row.id for row in rows] == ["alpha", "beta", "zeta"]


def test_orders(market: Market) -> None:
    assert ids(market, EmployerOrder.BEST_RECORDED) == ["alpha", "epsilon", "delta", "beta", "gamma", "zeta"]
    assert ids(market, EmployerOrder.NAME) == ["alpha", "beta", "delta", "epsilon", "gamma", "zeta"]
    assert ids(market, EmployerOrder.NAME, descending=True)[0] == "zeta"
    assert ids(market, EmployerOrder.SECTOR)[:3] == ["alpha", "beta", "zeta"]
    assert ids(market, EmployerOrder.USE, descending=True)[:2] == ["alpha", "epsilon"]
    assert ids(market, EmployerOrder.ADVERTS, descending=True)[:2] == ["delta", "alpha"]
    assert ids(market, EmployerOrder.CLOUD, descending=True)[:2] == ["alpha", "epsilon"]
    assert ids(market, EmployerOrder.CONFIDENCE)[0] == "alpha"
    assert ids(market, EmployerOrder.CONFIDENCE)[-1] == "gamma"
    assert ids(market, EmployerOrder.LESS_KNOWN)[:3] == ["delta", "alpha", "epsilon"]


@pytest.mark.parametrize("order", EmployerOrder)
def test_descending_is_an_order_of_the_same_employers(bundled: Market, order: EmployerOrder) -> None:
    one, other = ids(bundled, order), ids(bundled, order, descending=True)
    assert sorted(one) == sorted(other)
    assert one != other


UNKNOWN: dict[EmployerOrder, Callable[[EmployerBriefRow], bool]] = {
    EmployerOrder.USE: lambda row: not row.use_case_ids,
    EmployerOrder.CLOUD: lambda row: not (row.clouds_in_use or row.clouds_for_clients),
    EmployerOrder.CITY: lambda row: row.hq_city_id is None,
    EmployerOrder.OWNERSHIP: lambda row: row.ownership is None,
    EmployerOrder.FOUNDED: lambda row: row.founded is None,
    EmployerOrder.STAFF: lambda row: row.staff_low is None and row.staff_high is None,
    EmployerOrder.ROLES: lambda row: row.roles == 0,
}


@pytest.mark.parametrize("is_descending", [False, True])
@pytest.mark.parametrize("order", UNKNOWN)
def test_what_is_not_recorded_stands_last_both_ways(bundled: Market, order: EmployerOrder, is_descending: bool) -> None:
    with bundled.reading() as reader:
        places = queries.load_employer_order(reader, EVERYONE, (SortKey(order, is_descending),))
        unknown = [UNKNOWN[order](row) for row in queries.load_employer_briefs(reader, places)]
    assert unknown == sorted(unknown)
    assert len(set(unknown)) == 2, "the bundled data have both, or this shows nothing"


COMPARED: dict[EmployerOrder, Callable[[EmployerBriefRow], int]] = {
    EmployerOrder.ADVERTS: lambda row: row.adverts,
    EmployerOrder.CONFIDENCE: lambda row: list(Confidence).index(row.confidence),
    EmployerOrder.SOURCES: lambda row: row.sources,
    EmployerOrder.BASIS: lambda row: list(Basis).index(row.basis),
}


@given(
    st.lists(st.sampled_from(sorted(COMPARED)), min_size=1, max_size=3, unique=True),
    st.lists(st.booleans(), min_size=3, max_size=3),
)
@settings(max_examples=60, deadline=None)
def test_more_keys_sort_like_python_does(bundled: Market, orders: list[EmployerOrder], ways: list[bool]) -> None:
    """The last key sorted first, with Python's stable sort, is the definition; long directories sort alike."""
    sort = tuple(SortKey(order, way) for order, way in zip(orders, ways, strict=False))
    with bundled.reading() as reader:
        best_first = queries.load_employer_order(reader, EVERYONE, BEST_RECORDED_FIRST)
        expected = list(queries.load_employer_briefs(reader, best_first))
        for key in reversed(sort):
            expected.sort(key=COMPARED[key.order], reverse=key.is_descending)
        places = queries.load_employer_order(reader, EVERYONE, sort)
        assert list(queries.load_employer_briefs(reader, places)) == expected
        assert reader.index._sorted_by_columns(sort) == reader.index._sorted_at_once(sort)


def test_best_recorded_descending_is_the_reverse(market: Market) -> None:
    assert ids(market, EmployerOrder.BEST_RECORDED, descending=True) == ids(market, EmployerOrder.BEST_RECORDED)[::-1]


def test_briefs_keep_the_order_asked_and_leave_out_strangers(market: Market) -> None:
    with market.reading() as reader:
        keys = queries.load_employer_order(reader, EVERYONE, BY_NAME)
        wanted = [*reversed(keys), 999]
        assert queries.load_employer_briefs(reader, wanted)[0].id == "zeta"
        assert len(queries.load_employer_briefs(reader, wanted)) == 6
        assert queries.load_employer_briefs(reader, []) == ()


def test_the_key_of_an_employer(market: Market) -> None:
    with market.reading() as reader:
        key = queries.load_employer_place(reader, "gamma")
        assert key is not None
        assert queries.load_employer_briefs(reader, [key])[0].id == "gamma"
        assert queries.load_employer_place(reader, "nobody") is None
        assert queries.load_employer_detail(reader, "nobody") is None


def test_the_sector_card(market: Market) -> None:
    with market.reading() as reader:
        card = queries.load_sector_detail(reader, EVERYONE, "software")
    assert (card.employers, card.all_employers, card.with_ai) == (3, 3, 1)
    assert (card.ai_uses, card.other_uses) == ((ValueCount("fraud", 1),), ())
    assert (card.cloud_employers, card.clouds_in_use) == (1, (ValueCount("aws", 1),))
    assert (card.client_employers, card.clouds_for_clients) == (
        1,
        (ValueCount("aws", 1), ValueCount("azure", 1)),
    )
    assert (card.adverts, card.advert_employers) == (2, 1)
    assert card.roles == (ValueCount("data-engineer", 1),)
    assert card.head_offices == (ValueCount("lahore", 2), ValueCount("karachi", 1))
    assert card.publications == 3
    assert dict(card.facts_by_confidence) == {Confidence.REPORTED: 2 + 1 + 3, Confidence.GENERAL: 1}


def test_the_sector_card_follows_the_filter(market: Market) -> None:
    with market.reading() as reader:
        in_karachi = MarketFilter.of({Facet.CITY: ("karachi",)})
        card = queries.load_sector_detail(reader, in_karachi, "banking")
        assert (card.employers, card.all_employers) == (2, 3)
        assert card.head_offices == (ValueCount("karachi", 2),)
        everyone = queries.load_sector_detail(reader, EVERYONE, "banking")
        assert everyone.head_offices == (ValueCount("karachi", 2), ValueCount(NOT_RECORDED, 1))


def test_the_employer_card_has_every_fact_with_its_sources(market: Market) -> None:
    with market.reading() as reader:
        detail = queries.load_employer_detail(reader, "alpha")
    assert detail is not None
    assert detail.brief.basis is Basis.SOURCED
    assert [source.id for source in detail.sources] == ["press", "vendor"]
    uses = [(fact.subject_id, fact.confidence, [source.id for source in fact.sources]) for fact in detail.uses]
    assert uses == [
        ("fraud", Confidence.OFFICIAL, ["press"]),
        ("fraud", Confidence.REPORTED, ["vendor"]),
        ("chatbots", Confidence.REPORTED, ["vendor"]),
    ]
    assert Counter(fact.relation for fact in detail.clouds) == {CloudRelation.USES: 3}
    assert [fact.year for fact in detail.clouds] == [2026, None, 2025]
    assert all(fact.relation is None for fact in detail.roles)
    assert [(advert.id, advert.seen) for advert in detail.adverts] == [("ad-4", "2025-01-31")]


def test_an_advert_says_when_it_was_last_seen(market: Market) -> None:
    with market.reading() as reader:
        detail = queries.load_employer_detail(reader, "delta")
    assert detail is not None
    assert [(advert.id, advert.seen, advert.place) for advert in detail.adverts] == [
        ("ad-1", "2026-05-01", "Karachi"),
        ("ad-2", None, None),
    ]


def test_the_vocabulary_keeps_the_order_of_the_files(market: Market) -> None:
    with market.reading() as reader:
        vocabulary = queries.load_vocabulary(reader)
    assert list(vocabulary.sectors) == ["software", "banking", "insurance"]
    assert list(vocabulary.groups) == ["finance", "it"], "groups say their own position"
    assert vocabulary.sectors["banking"].plural == "banks"
    assert vocabulary.clouds["aws"].short_name == "AWS"
    assert vocabulary.use_case_parents == {"fraud": "risk"}
    assert vocabulary.interests["sells-training"].label == "Sells training"


def test_sources_and_publishers(market: Market) -> None:
    with market.reading() as reader:
        sources = queries.load_sources(reader, ("other", "press", "nobody"))
        publications = queries.load_publications(reader, EVERYONE)
    assert [source.id for source in sources] == ["other", "press"]
    assert (sources[0].url, sources[0].published, sources[0].interest_id) == (None, None, "none-known")
    assert [entry.publisher for entry in publications] == ["Daily", "Vendor", None]
    assert all(entry.id != "general-knowledge" for entry in publications)


def test_the_data_date_is_a_day(market: Market) -> None:
    assert date.fromisoformat(market.meta.data_date).year == 2026


def test_facet_values_are_listed_by_employers_then_name(market: Market) -> None:
    with market.reading() as reader:
        counts = queries.load_facet_counts(reader, EVERYONE)
    for facet, entries in counts.items():
        recorded = [entry.employers for entry in entries if entry.value != NOT_RECORDED]
        assert all(one >= other for one, other in pairwise(recorded)), facet
        assert all(entry.value != NOT_RECORDED for entry in entries[:-1])
    assert [entry.value for entry in counts[Facet.CITY]] == ["karachi", "lahore", NOT_RECORDED]
    assert [entry.value for entry in counts[Facet.SECTOR]] == ["banking", "software"]


@given(st.sampled_from(["bank", "systems", "mezan", "10 pearls", "میزان", "qqqqqq", "limited", "a"]), st.booleans())
@settings(max_examples=30, deadline=None)
def test_a_text_narrows_every_answer_like_it_narrows_the_list(bundled: Market, text: str, is_in_karachi: bool) -> None:
    """The list by the whole market's briefs, as brute force, and all counts on that list."""
    chosen = MarketFilter.of({Facet.CITY: ("karachi",)} if is_in_karachi else {}, text)
    with bundled.reading() as reader:
        named = set(first_places(reader.named(chosen.text).employers, reader.index.size))
        everyone = queries.load_employer_briefs(reader, range(reader.index.size))
        expected = [row for place, row in enumerate(everyone) if place in named]
        expected = [row for row in expected if not is_in_karachi or row.hq_city_id == "karachi"]
        places = queries.load_employer_order(reader, chosen, BEST_RECORDED_FIRST)
        assert list(queries.load_employer_briefs(reader, places)) == expected
        assert queries.load_totals(reader, chosen).employers == len(expected)
        sectors = Counter(row.sector_id for row in expected)
        counts = queries.load_facet_counts(reader, chosen)[Facet.SECTOR]
        assert {count.value: count.employers for count in counts if count.employers} == sectors


def test_a_text_without_letters_asks_for_nothing() -> None:
    assert MarketFilter.of({}, "🎉 %%").is_empty
    assert MarketFilter().with_text("  HBL \n bank\0 ").text == "HBL bank"
    assert not MarketFilter().with_text("hbl").is_empty
