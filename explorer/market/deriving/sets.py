"""The sets of the index: which employers have a value, cite a source, or have a number with a certain binary digit."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import CompoundSelect, Connection, Select, Table, case, func, select, union

from explorer.market.bits import bits_of, to_blob
from explorer.market.deriving.summaries import Summary
from explorer.market.filters import NOT_RECORDED, Facet, SizeBand
from explorer.market.index import Link, Measure, Property
from explorer.market.names import name_key
from explorer.market.rows import SELLS_PLATFORM, CloudRelation, Confidence
from explorer.market.schema.base import SourceTable
from explorer.market.schema.employers import (
    ADVERT_SKILLS,
    ADVERTS,
    EMPLOYER_PLATFORMS,
    EMPLOYER_ROLES,
    EMPLOYER_USE_CASES,
    EMPLOYERS,
)
from explorer.market.schema.vocabulary import CITIES, CLOUDS, ROLES, SECTORS, SKILLS, SOURCES, USE_CASES

Pairs = Select[Any, Any] | CompoundSelect[Any, Any]
Sets = Mapping[str, Iterable[int]]
"""Places of employers by value."""

FACTS = (EMPLOYER_USE_CASES, EMPLOYER_PLATFORMS, EMPLOYER_ROLES)
"""What is recorded of an employer beside its own row; adverts are seen, not recorded of it."""

_employer = EMPLOYERS.table.c
_platform = EMPLOYER_PLATFORMS.table.c


def _of_employers(facts: SourceTable, value: str) -> Select[Any, Any]:
    table = facts.table
    return select(_employer.key, table.c[value]).join_from(table, EMPLOYERS.table, _employer.id == table.c.employer_id)


def _clouds(relation: CloudRelation) -> Select[Any, Any]:
    return _of_employers(EMPLOYER_PLATFORMS, "cloud_id").where(_platform.relation == relation.value)


def _used_clouds() -> Select[Any, Any]:
    """Ask once for each employer and cloud that it uses, whatever the evidence; conditions on that are added."""
    return _clouds(CloudRelation.USES).group_by(_employer.key, _platform.cloud_id)


def _vendor_claimed() -> Select[Any, Any]:
    citation = EMPLOYER_PLATFORMS.citation
    assert citation is not None
    link, source = citation.table, SOURCES.table
    is_seller = case((source.c.interest == SELLS_PLATFORM, 1), else_=0)
    return (
        _used_clouds()
        .join(link, link.c.owner_key == _platform.key)
        .join(source, source.c.id == link.c.source_id)
        .having(func.min(is_seller) == 1)
    )


def _cited(facts: SourceTable) -> Select[Any, Any]:
    citation = facts.citation
    assert citation is not None
    link = citation.table.c
    if facts is EMPLOYERS:
        return select(link.owner_key, link.source_id)
    owners = _of_employers(facts, "key").subquery()
    return select(owners.c[0], link.source_id).join_from(owners, citation.table, link.owner_key == owners.c[1])


_STAFF = func.coalesce(_employer.employees_low, _employer.employees_high)
_SIZE_BAND = case(
    *((band.lowest <= _STAFF, band.value) for band in sorted(SizeBand, key=lambda band: -band.lowest)), else_=None
)

PAIRS: Mapping[Facet | Link, Pairs] = {
    Facet.SECTOR: select(_employer.key, _employer.sector_id),
    Facet.CITY: select(_employer.key, _employer.hq_city_id),
    Facet.ROLE: union(_of_employers(EMPLOYER_ROLES, "role_id"), _of_employers(ADVERTS, "role_id")),
    Facet.PLATFORM: _clouds(CloudRelation.USES),
    Facet.USE_CASE: _of_employers(EMPLOYER_USE_CASES, "use_case_id"),
    Facet.SKILL: _of_employers(ADVERTS, "id")
    .with_only_columns(_employer.key, ADVERT_SKILLS.table.c.skill_id)
    .join(ADVERT_SKILLS.table, ADVERT_SKILLS.table.c.advert_id == ADVERTS.table.c.id),
    Facet.OWNERSHIP: select(_employer.key, _employer.ownership),
    Facet.SIZE: select(_employer.key, _SIZE_BAND),
    Facet.BASIS: select(_employer.key, _employer.basis),
    Facet.CONFIDENCE: select(_employer.key, _employer.confidence),
    Link.CLIENT_CLOUD: _clouds(CloudRelation.BUILDS_FOR_CLIENTS),
    Link.PARTNER_CLOUD: _clouds(CloudRelation.PARTNER),
    Link.VENDOR_CLOUD: _clouds(CloudRelation.VENDOR_OWN),
    Link.PLANNED_CLOUD: _clouds(CloudRelation.PLANNED),
    Link.TRAINING_CLOUD: _clouds(CloudRelation.TRAINS),
    Link.COMPANY_WIDE_CLOUD: _used_clouds().having(func.count(_platform.scope) == func.count()),
    Link.VENDOR_CLAIMED_CLOUD: _vendor_claimed(),
    Link.CITED: _cited(EMPLOYERS),
    Link.CITED_ANYWHERE: union(*(_cited(facts) for facts in (EMPLOYERS, *FACTS, ADVERTS))),
}
"""What a property means: pairs of employer key and value. Only the relation "uses" makes a cloud count."""

_NAMES: Mapping[Facet | Link, tuple[Table, str]] = {
    Facet.SECTOR: (SECTORS.table, "name"),
    Facet.CITY: (CITIES.table, "name"),
    Facet.ROLE: (ROLES.table, "name"),
    Facet.PLATFORM: (CLOUDS.table, "name"),
    Facet.USE_CASE: (USE_CASES.table, "name"),
    Facet.SKILL: (SKILLS.table, "name"),
    **dict.fromkeys((link for link in Link if link.value.endswith("cloud")), (CLOUDS.table, "name")),
    Link.CITED: (SOURCES.table, "title"),
    Link.CITED_ANYWHERE: (SOURCES.table, "title"),
}

_SUMMARY_COLUMNS: Mapping[Measure, str] = {
    Measure.FACTS: "facts",
    Measure.ROLES: "role_count",
    Measure.USES: "use_count",
    Measure.AI_USES: "ai_use_count",
    Measure.ADVERTS: "advert_count",
    Measure.CLOUDS_IN_USE: "cloud_in_use_count",
    Measure.CLIENT_CLOUDS: "cloud_for_clients_count",
}
_CONFIDENCE_MEASURES = {
    Confidence.OFFICIAL.value: Measure.OFFICIAL,
    Confidence.REPORTED.value: Measure.REPORTED,
    Confidence.ESTIMATE.value: Measure.ESTIMATE,
    Confidence.GENERAL.value: Measure.GENERAL,
}


def derived_sets(connection: Connection, summaries: list[Summary]) -> Iterator[dict[str, Any]]:
    """Yield the rows of `employer_set`: values by name, `NOT_RECORDED` last; of numbers the digits, lowest first."""
    place_of = {summary["key"]: summary["place"] for summary in summaries}
    for link, pairs in PAIRS.items():
        sets = _places_by_value(connection, pairs, place_of)
        if isinstance(link, Facet):
            elsewhere = set(place_of.values()).difference(*sets.values())
            if elsewhere:
                sets[NOT_RECORDED] = elsewhere
        yield from _rows(link, {value: sets[value] for value in _by_name(connection, link, sets)})
    for measure, column in _SUMMARY_COLUMNS.items():
        yield from _rows(measure, _by_digit((summary["place"], summary[column]) for summary in summaries))
    for measure, counts in _facts_by_confidence(connection, place_of).items():
        yield from _rows(measure, _by_digit(counts.items()))


def _rows(of: Property, sets: Sets) -> Iterator[dict[str, Any]]:
    for position, (value, places) in enumerate(sets.items(), 1):
        yield {
            "property": of.value,
            "position": position,
            "value": value,
            "employers": to_blob(bits_of(places)),
        }


def _places_by_value(connection: Connection, pairs: Pairs, place_of: Mapping[int, int]) -> dict[str, set[int]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for key, value in connection.execute(pairs):
        if value is not None:
            found[value].add(place_of[key])
    return found


def _by_name(connection: Connection, link: Facet | Link, values: Iterable[str]) -> list[str]:
    names: dict[Any, Any] = {}
    if link in _NAMES:
        table, column = _NAMES[link]
        names = {row[0]: row[1] for row in connection.execute(select(table.c.id, table.c[column]))}
    return sorted(values, key=lambda value: (value == NOT_RECORDED, name_key(names.get(value) or value), value))


def _by_digit(numbers: Iterable[tuple[int, int]]) -> dict[str, list[int]]:
    """Return the places whose number has each binary digit."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for place, number in numbers:
        for digit in range(number.bit_length()):
            if number >> digit & 1:
                found[digit].append(place)
    return {str(digit): found[digit] for digit in sorted(found)}


def _facts_by_confidence(connection: Connection, place_of: Mapping[int, int]) -> dict[Measure, dict[int, int]]:
    """Count the fact rows of each employer, its own row among them, by their confidence."""
    found: dict[Measure, dict[int, int]] = {measure: {} for measure in _CONFIDENCE_MEASURES.values()}
    own = select(_employer.key, _employer.confidence)
    for statement in (own, *(_of_employers(facts, "confidence") for facts in FACTS)):
        for key, confidence in connection.execute(statement):
            counts, place = found[_CONFIDENCE_MEASURES[confidence]], place_of[key]
            counts[place] = counts.get(place, 0) + 1
    return found
