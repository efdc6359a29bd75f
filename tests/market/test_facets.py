"""Filters and facet counts against a count by hand, over markets and filters drawn at random."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.market import queries
from explorer.market.database import open_market
from explorer.market.filters import NOT_RECORDED, Facet, MarketFilter, SizeBand
from explorer.market.rows import EmployerOrder
from explorer.market.sorting import SortKey
from tests.market.small import Facts, build_facts, vocabulary

CLOUDS, USES, ROLES = (
    ["aws", "azure", "on-premises"],
    ["fraud", "chatbots", "migration"],
    ["ml-engineer", "data-engineer"],
)
SKILLS = ["python", "sql"]
STAFF = [
    {"employees_low": low, "employees_high": high}
    for low, high in (("", ""), ("1", "49"), ("49", "50"), ("50", ""), ("", "249"), ("5000", "9000"))
]
SOURCED = {"confidence": "reported", "source_ids": "press"}
VALUES = {
    Facet.SECTOR: ["banking", "software", "insurance", NOT_RECORDED],
    Facet.CITY: ["karachi", "lahore", NOT_RECORDED],
    Facet.ROLE: [*ROLES, NOT_RECORDED, "no-such-role"],
    Facet.PLATFORM: [*CLOUDS, NOT_RECORDED],
    Facet.USE_CASE: [*USES, NOT_RECORDED],
    Facet.SKILL: [*SKILLS, NOT_RECORDED],
    Facet.OWNERSHIP: ["private", "state", NOT_RECORDED],
    Facet.SIZE: [*SizeBand, NOT_RECORDED],
    Facet.BASIS: ["sourced", "listed", "adverts"],
    Facet.CONFIDENCE: ["official", "reported", "general", NOT_RECORDED],
}
FILTERS = st.fixed_dictionaries(
    {}, optional={facet: st.sets(st.sampled_from(values), max_size=3) for facet, values in VALUES.items()}
).map(MarketFilter.of)


@st.composite
def markets(draw: st.DrawFn) -> Facts:
    facts = vocabulary()
    for number in range(draw(st.integers(0, 6))):
        employer = {"employer_id": f"e{number}"}
        facts["employers"].append(
            {
                "id": f"e{number}",
                "name": draw(st.sampled_from(["Same", "Other", "Éclair"])),
                "sector_id": draw(st.sampled_from(["banking", "software"])),
                "hq_city_id": draw(st.sampled_from(["", "karachi", "lahore"])),
                "confidence": draw(st.sampled_from(["official", "reported", "general"])),
                "basis": draw(st.sampled_from(["sourced", "listed"])),
                "ownership": draw(st.sampled_from(["", "private", "state"])),
                **draw(st.sampled_from(STAFF)),
                "source_ids": "press",
            }
        )
        for use in draw(st.lists(st.sampled_from(USES), max_size=3)):
            facts["employer_use_cases"].append({**employer, "use_case_id": use, "evidence": _new(facts), **SOURCED})
        clouds = st.tuples(st.sampled_from(CLOUDS), st.sampled_from(["uses", "builds-for-clients", "planned"]))
        for cloud, relation in draw(st.lists(clouds, max_size=3)):
            row = {**employer, "cloud_id": cloud, "relation": relation, "evidence": _new(facts), **SOURCED}
            facts["employer_platforms"].append(row)
        for role in draw(st.lists(st.sampled_from(ROLES), max_size=2)):
            facts["employer_roles"].append({**employer, "role_id": role, "evidence": _new(facts), **SOURCED})
        for role in draw(st.lists(st.sampled_from(["", *ROLES]), max_size=2)):
            advert = f"a{_new(facts)}"
            facts["adverts"].append({**employer, "id": advert, "title": "T", "role_id": role, **SOURCED})
            for skill in draw(st.sets(st.sampled_from(SKILLS))):
                facts["advert_skills"].append({"advert_id": advert, "skill_id": skill})
    return facts


def _new(facts: Facts) -> str:
    """Return a word that no row has yet, so that no row repeats another."""
    return str(sum(len(rows) for rows in facts.values()))


def values_of(facts: Facts, employer: dict[str, str]) -> dict[Facet, set[str]]:
    """Say by hand what each facet records of an employer."""

    def related(table: str, column: str, **cells: str) -> set[str]:
        return {
            row[column]
            for row in facts[table]
            if row["employer_id"] == employer["id"]
            and row[column]
            and all(row[key] == value for key, value in cells.items())
        }

    adverts = {row["id"] for row in facts["adverts"] if row["employer_id"] == employer["id"]}
    staff = employer["employees_low"] or employer["employees_high"]
    recorded = {
        Facet.SECTOR: {employer["sector_id"]},
        Facet.CITY: {employer["hq_city_id"]} - {""},
        Facet.ROLE: related("employer_roles", "role_id") | related("adverts", "role_id"),
        Facet.PLATFORM: related("employer_platforms", "cloud_id", relation="uses"),
        Facet.USE_CASE: related("employer_use_cases", "use_case_id"),
        Facet.SKILL: {row["skill_id"] for row in facts["advert_skills"] if row["advert_id"] in adverts},
        Facet.OWNERSHIP: {employer["ownership"]} - {""},
        Facet.SIZE: {band.value for band in SizeBand if staff and in_band(int(staff), band)},
        Facet.BASIS: {employer["basis"]},
        Facet.CONFIDENCE: {employer["confidence"]},
    }
    return {facet: values or {NOT_RECORDED} for facet, values in recorded.items()}


def in_band(staff: int, band: SizeBand) -> bool:
    lowest, _, highest = band.value.partition("-")
    return int(lowest) <= staff <= int(highest or staff)


def passes(recorded: dict[Facet, set[str]], market_filter: MarketFilter, but: Facet | None = None) -> bool:
    return all(recorded[facet] & set(values) for facet, values in market_filter.chosen if facet != but)


@settings(max_examples=30)
@given(markets(), st.lists(FILTERS, min_size=1, max_size=8))
def test_counts_equal_a_count_by_hand(facts: Facts, filters: list[MarketFilter]) -> None:
    recorded = {employer["id"]: values_of(facts, employer) for employer in facts["employers"]}
    with TemporaryDirectory() as folder, open_market(build_facts(facts, Path(folder))) as market:
        for one in [MarketFilter(), *filters]:
            with market.reading() as reader:
                counts = queries.load_facet_counts(reader, one)
                totals = queries.load_totals(reader, one)
                keys = queries.load_employer_order(reader, one, (SortKey(EmployerOrder.NAME),))
                briefs = queries.load_employer_briefs(reader, keys)
                sectors = queries.load_sector_counts(reader, one)
            passing = {id_ for id_, values in recorded.items() if passes(values, one)}
            assert {row.id for row in briefs} == passing
            assert totals.employers == sum(row.employers for row in sectors) == len(passing)
            for facet in Facet:
                listed = {value for values in recorded.values() for value in values[facet]}
                expected = {
                    value: sum(
                        value in values[facet] and passes(values, one, but=facet) for values in recorded.values()
                    )
                    for value in listed
                }
                assert {entry.value: entry.employers for entry in counts[facet]} == expected
                assert len(counts[facet]) == len(expected)


@settings(max_examples=15)
@given(markets())
def test_facts_are_counted_by_hand(facts: Facts) -> None:
    with TemporaryDirectory() as folder, open_market(build_facts(facts, Path(folder))) as market:
        for employer in facts["employers"]:
            theirs = {
                table: [row for row in facts[table] if row["employer_id"] == employer["id"]]
                for table in ("employer_use_cases", "employer_platforms", "employer_roles", "adverts")
            }
            uses = {row["use_case_id"] for row in theirs["employer_use_cases"]}
            clouds = {row["cloud_id"] for row in theirs["employer_platforms"] if row["relation"] != "planned"}
            roles = {row["role_id"] for row in theirs["employer_roles"]}
            with market.reading() as reader:
                brief = queries.load_employer_brief(reader, employer["id"])
            assert brief is not None
            assert brief.facts == len(uses) + len(clouds) + len(roles) + bool(theirs["adverts"])
            assert brief.adverts == len(theirs["adverts"])
