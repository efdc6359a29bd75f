"""Who is recorded with a cloud, and which adverts ask for one, against a count by hand over markets drawn at random."""

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.market import queries
from explorer.market.checking import check_database
from explorer.market.database import open_market
from explorer.market.filters import NOT_RECORDED, Facet, MarketFilter
from explorer.market.platform_use_rows import AdvertAsks, AdvertFilter, EvidenceTotals, PlatformUse
from explorer.market.rows import CloudRelation, EvidenceScope, ValueCount
from explorer.paths import bundled_database
from tests.market.recorded import recorded
from tests.market.small import Facts, build_facts, rows_of, vocabulary

CLOUDS = ("aws", "azure", "on-premises")
RELATIONS = tuple(relation.value for relation in CloudRelation)
ROLES, CITIES, SECTORS = ("", "ml-engineer", "data-engineer"), ("", "karachi", "lahore"), ("banking", "software")
EVIDENCE = st.tuples(
    st.sampled_from(CLOUDS),
    st.sampled_from(RELATIONS),
    st.sampled_from(["", "company-wide"]),
    st.sampled_from(["press", "seller", "press;seller", "seller;shop"]),
)
ADVERTS = st.tuples(
    st.sampled_from(["", "e0", "e1"]),
    st.sampled_from(ROLES),
    st.lists(st.sampled_from(CITIES), max_size=3),
    st.sets(st.sampled_from(CLOUDS)),
    st.booleans(),
    st.lists(st.sampled_from(["2025-01-31", "2025-02-01", "2026-07-15"]), min_size=1, max_size=3, unique=True),
)
FILTERS = st.fixed_dictionaries(
    {},
    optional={
        Facet.SECTOR: st.sets(st.sampled_from(SECTORS), max_size=2),
        Facet.CITY: st.sets(st.sampled_from(["karachi", "lahore", NOT_RECORDED]), max_size=2),
        Facet.ROLE: st.sets(st.sampled_from(["ml-engineer", "data-engineer", NOT_RECORDED]), max_size=2),
    },
).map(MarketFilter.of)


@st.composite
def markets(draw: st.DrawFn) -> Facts:
    facts = vocabulary()
    facts["interests"] += rows_of("id|label", "sells-platform|Sells the platform")
    facts["sources"] += rows_of(
        "id|title|publisher|url|published|kind|interest",
        "seller|A case|Cloud Ltd|||vendor-docs|sells-platform",
        "shop|Another case|Shop Ltd|||vendor-docs|sells-platform",
    )
    for number in range(draw(st.integers(2, 5))):
        sector, city = draw(st.sampled_from(SECTORS)), draw(st.sampled_from(CITIES))
        facts["employers"] += rows_of(
            "id|name|sector_id|hq_city_id|confidence|basis|source_ids",
            f"e{number}|E{number}|{sector}|{city}|reported|sourced|press",
        )
        for place, (cloud, relation, scope, sources) in enumerate(draw(st.lists(EVIDENCE, max_size=4))):
            facts["employer_platforms"] += rows_of(
                "employer_id|cloud_id|evidence|confidence|source_ids|relation|scope",
                f"e{number}|{cloud}|{place}|reported|{sources}|{relation}|{scope}",
            )
    for number, (employer, role, cities, clouds, is_tagged, days) in enumerate(draw(st.lists(ADVERTS, max_size=6))):
        id_ = f"a{number}"
        facts["adverts"] += rows_of(
            "id|employer_id|title|role_id|city_id|confidence|source_ids",
            f"{id_}|{employer}|T|{role}|{cities[0] if cities else ''}|reported|press",
        )
        facts["advert_cities"] += rows_of(
            "advert_id|city_id|place", *(f"{id_}|{city}|{place}" for place, city in enumerate(cities))
        )
        facts["advert_clouds"] += rows_of("advert_id|cloud_id", *(f"{id_}|{cloud}" for cloud in sorted(clouds)))
        facts["advert_skills"] += rows_of("advert_id|skill_id", *([f"{id_}|python"] if is_tagged else []))
        facts["advert_seen"] += rows_of("advert_id|source_id|seen", *(f"{id_}|press|{day}" for day in days))
    return facts


def passing(facts: Facts, one: MarketFilter) -> list[dict[str, str]]:
    def keeps(employer: dict[str, str]) -> bool:
        id_ = employer["id"]
        roles = {row["role_id"] for row in facts["adverts"] if row["employer_id"] == id_} - {""}
        held = (
            (Facet.SECTOR, {employer["sector_id"]}),
            (Facet.CITY, {employer["hq_city_id"] or NOT_RECORDED}),
            (Facet.ROLE, roles or {NOT_RECORDED}),
        )
        return all(not one.values(facet) or values & set(one.values(facet)) for facet, values in held)

    return [employer for employer in facts["employers"] if keeps(employer)]


def check_use(facts: Facts, one: MarketFilter, use: PlatformUse) -> None:
    employers = {row["id"]: row["sector_id"] for row in passing(facts, one)}
    evidence = [row for row in facts["employer_platforms"] if row["employer_id"] in employers]
    assert use.employers == len(employers)
    assert use.linked == len({row["employer_id"] for row in evidence})
    assert use.using == len({row["employer_id"] for row in evidence if row["relation"] == "uses"})
    assert [(row.cloud_id, row.is_public) for row in use.clouds] == [
        ("aws", True),
        ("azure", True),
        ("on-premises", False),
    ]
    for cloud in use.clouds:
        counted: set[str] = set()
        own = [row for row in evidence if row["cloud_id"] == cloud.cloud_id]
        assert [tie.relation.value for tie in cloud.ties] == list(RELATIONS)
        for tie in cloud.ties:
            rows = [row for row in own if row["relation"] == tie.relation]
            every = {row["employer_id"] for row in rows}
            strongest = every - counted
            counted |= every
            assert (tie.employers, tie.all_employers) == (len(strongest), len(every))
            assert Counter({row.id: row.count for row in tie.sectors}) == Counter(employers[id_] for id_ in strongest)
            assert [row.count for row in tie.sectors] == sorted((row.count for row in tie.sectors), reverse=True)
            of = {id_: [row for row in rows if row["employer_id"] == id_] for id_ in strongest}
            uses = tie.relation is CloudRelation.USES
            assert tie.company_wide == uses * sum(all(row["scope"] for row in rows) for rows in of.values())
            assert tie.vendor_claimed == uses * sum(
                all("press" not in row["source_ids"] for row in rows) for rows in of.values()
            )
        assert cloud.linked == len(counted)


def check_asks(facts: Facts, one: AdvertFilter, asks: AdvertAsks) -> None:
    sectors = {row["id"]: row["sector_id"] for row in facts["employers"]}
    adverts = {}
    for row in facts["adverts"]:
        id_ = row["id"]
        days = [seen["seen"] for seen in facts["advert_seen"] if seen["advert_id"] == id_]
        places = {place["city_id"] for place in facts["advert_cities"] if place["advert_id"] == id_} - {""}
        told = {
            "sector": {sectors.get(row["employer_id"], "")},
            "city": places or {NOT_RECORDED},
            "role": {row["role_id"] or NOT_RECORDED},
            "month": {min(days)[:7]},
        }
        chosen = {"sector": one.sector_ids, "city": one.city_ids, "role": one.role_ids}
        is_in = all(not values or told[key] & set(values) for key, values in chosen.items())
        (month,) = told["month"]
        if is_in and (one.first_month or month) <= month <= (one.last_month or month):
            adverts[id_] = told
    tags = {row["advert_id"] for row in (*facts["advert_skills"], *facts["advert_clouds"])}
    assert (asks.adverts, asks.tagged) == (len(adverts), len(tags & set(adverts)))
    for cloud in asks.clouds:
        own = [
            adverts[row["advert_id"]]
            for row in facts["advert_clouds"]
            if row["cloud_id"] == cloud.cloud_id and row["advert_id"] in adverts
        ]
        assert cloud.adverts == len(own)
        for key, counts in (("role", cloud.roles), ("city", cloud.cities), ("month", cloud.months)):
            by_hand = Counter(value for told in own for value in told[key])
            assert Counter({row.id: row.count for row in counts}) == by_hand


@settings(max_examples=25)
@given(
    markets(),
    st.lists(FILTERS, min_size=1, max_size=4),
    st.sampled_from(["", "2025-01", "2025-02"]),
    st.sampled_from(["", "2025-02", "2026-12"]),
)
def test_counts_equal_a_count_by_hand(facts: Facts, filters: list[MarketFilter], first: str, last: str) -> None:
    with TemporaryDirectory() as folder:
        path = build_facts(facts, Path(folder))
        assert check_database(path).findings == ()
        with open_market(path) as market, market.reading() as reader:
            for one in [MarketFilter(), *filters]:
                check_use(facts, one, queries.load_platform_use(reader, one))
                of = AdvertFilter.of(one)
                chosen = AdvertFilter(of.sector_ids, of.city_ids, of.role_ids, first, last)
                check_asks(facts, chosen, queries.load_advert_asks(reader, chosen))


def test_the_recorded_clouds_are_those_of_the_design() -> None:
    """Picture 20."""
    with open_market(bundled_database()) as market, market.reading() as reader:
        use = queries.load_platform_use(reader, MarketFilter())
        asks = queries.load_advert_asks(reader, AdvertFilter())
        named = queries.load_cloud_employers(reader, MarketFilter(), "aws", 6)
        nobody = queries.load_cloud_employers(reader, MarketFilter(), "nowhere", 6)
    assert (use.employers, use.linked) == (522, 74)
    assert {row.cloud_id: row.using.employers for row in use.clouds} == {
        **{"aws": 12, "azure": 8, "gcp": 4, "alibaba": 1, "huawei": 1, "oracle": 1},
        **{"local-cloud": 2, "on-premises": 11},
    }
    aws = use.clouds[0]
    assert [tie.employers for tie in aws.ties] == [12, 10, 0, 1, 0, 1]
    assert (aws.using.company_wide, aws.linked) == (7, 24)
    assert (asks.adverts, asks.tagged, asks.first_month, asks.last_month) == (1156, 544, "2024-12", "2026-09")
    assert {row.cloud_id: row.adverts for row in asks.clouds if row.adverts} == {
        **{"aws": 59, "azure": 33, "gcp": 33, "oracle": 2},
    }
    assert [row.name for row in named][:3] == ["Careem Pakistan", "HBL", "Daraz"]
    assert len(named) == 6
    assert nobody == ()


def test_an_advert_counts_once_however_often_it_was_seen() -> None:
    seen = Counter(row["advert_id"] for row in recorded("advert_seen"))
    assert max(seen.values()) > 1
    with open_market(bundled_database()) as market, market.reading() as reader:
        asks = queries.load_advert_asks(reader, AdvertFilter())
    for cloud in asks.clouds:
        assert cloud.adverts == sum(row.count for row in cloud.roles) == sum(row.count for row in cloud.months)
        assert cloud.adverts <= sum(row.count for row in cloud.cities)
        assert [row for row in cloud.roles if row.id == NOT_RECORDED] in ([], [cloud.roles[-1]] if cloud.roles else [])


def test_every_piece_of_evidence_is_handed_out_with_its_sources() -> None:
    with open_market(bundled_database()) as market, market.reading() as reader:
        evidence = queries.load_cloud_evidence(reader, MarketFilter(), "aws", 522)
        banks = MarketFilter.of({Facet.SECTOR: {"banking"}})
        of_banks = queries.load_cloud_evidence(reader, banks, "aws", 1)
    rows = [row for row in recorded("employer_platforms") if row["cloud_id"] == "aws"]
    told = {(row.employer_id, row.evidence, row.relation.value, row.scope or "") for row in evidence}
    assert told == {(row["employer_id"], row["evidence"], row["relation"], row["scope"]) for row in rows}
    assert len(evidence) == len(rows) == 31
    ranks = [list(CloudRelation).index(row.relation) for row in evidence]
    assert ranks == sorted(ranks)
    assert all(row.sources for row in evidence)
    assert {row.employer_id for row in of_banks} == {"hbl"}
    careem = [row for row in evidence if row.employer_id == "careem-pakistan"]
    assert {row.scope for row in careem} == {EvidenceScope.COMPANY_WIDE}
    assert [row.is_vendor_claim for row in careem].count(True) == sum(
        {source.interest_id for source in row.sources} == {"sells-platform"} for row in careem
    )
    assert any(row.is_vendor_claim for row in evidence)
    assert not all(row.is_vendor_claim for row in evidence)


def test_all_evidence_is_counted_by_confidence() -> None:
    """Picture 20: 98 reported, 27 official, 2 estimates and 1 general."""
    rows = recorded("employer_platforms")
    with open_market(bundled_database()) as market, market.reading() as reader:
        whole, aws = queries.load_evidence_totals(reader), queries.load_evidence_totals(reader, "aws")
        nowhere = queries.load_evidence_totals(reader, "nowhere")
    assert whole.pieces == len(rows) == 128
    assert [(word.value, count) for word, count in whole.confidence] == [
        *(("official", 27), ("reported", 98), ("estimate", 2), ("general", 1)),
    ]
    assert whole.publications == len({id_ for row in rows for id_ in row["source_ids"].split(";")})
    assert aws.pieces == sum(count for _, count in aws.confidence) == 31
    assert nowhere == EvidenceTotals(0, 0, ())


def test_counts_of_nothing_are_zeros(tmp_path: Path) -> None:
    with open_market(build_facts(vocabulary(), tmp_path)) as market, market.reading() as reader:
        use, asks = queries.load_platform_use(reader, MarketFilter()), queries.load_advert_asks(reader, AdvertFilter())
    assert (use.employers, use.linked, use.using) == (0, 0, 0)
    assert (asks.adverts, asks.tagged, asks.first_month, asks.last_month) == (0, 0, "", "")
    assert [(row.cloud_id, row.adverts, row.roles, row.cities, row.months) for row in asks.clouds] == [
        (cloud, 0, (), (), ()) for cloud in CLOUDS
    ]
    assert ValueCount("banking", 1) not in use.clouds[0].using.sectors
