"""The derived tables: what maps, tables and facets ask of every employer, worked out once from the facts.

With them a database of a million employers sorts and counts by index instead of by joining every fact:
`employer_summary` has the measures of an employer, `employer_facet` the employers that a facet's value keeps,
`facet_value` the values in their order, `search_entry` what names are found by. The checker works them out again
and compares.
"""

import sqlite3
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import CompoundSelect, Connection, Select, Table, func, select, union

from explorer.market.filters import NOT_RECORDED, Facet
from explorer.market.rows import CloudRelation
from explorer.market.schema.base import ListColumn, SourceTable
from explorer.market.schema.employers import (
    ADVERTS,
    EMPLOYER_FACET,
    EMPLOYER_PLATFORMS,
    EMPLOYER_ROLES,
    EMPLOYER_SUMMARY,
    EMPLOYER_USE_CASES,
    EMPLOYERS,
    FACET_VALUE,
)
from explorer.market.schema.search import SEARCH_ENTRY
from explorer.market.schema.vocabulary import CITIES, CLOUDS, ROLES, SECTORS, USE_CASES
from explorer.market.search.indexing import search_entries

AI_WORK = "ai"
"""The kind of use case that is AI; others are data, cloud or other digital work."""

LIST_SEPARATOR = ";"
"""Divides the values of a list kept in one column; no value contains it."""

Derived = dict[str, Any]
"""One row of a derived table by column."""

_employer = EMPLOYERS.table.c
_platform = EMPLOYER_PLATFORMS.table.c


def _of_employers(facts: SourceTable, value: str) -> Select[Any]:
    table = facts.table
    return select(_employer.key, table.c[value]).join_from(table, EMPLOYERS.table, _employer.id == table.c.employer_id)


FACET_PAIRS: Mapping[Facet, Select[Any] | CompoundSelect[Any]] = {
    Facet.SECTOR: select(_employer.key, _employer.sector_id),
    Facet.CITY: select(_employer.key, _employer.hq_city_id),
    Facet.ROLE: union(_of_employers(EMPLOYER_ROLES, "role_id"), _of_employers(ADVERTS, "role_id")),
    Facet.PLATFORM: _of_employers(EMPLOYER_PLATFORMS, "cloud_id").where(_platform.relation == CloudRelation.USES.value),
    Facet.USE_CASE: _of_employers(EMPLOYER_USE_CASES, "use_case_id"),
    Facet.CONFIDENCE: select(_employer.key, _employer.confidence),
}
"""What a facet means: the pairs of employer key and value. Only the relation "uses" makes a cloud count."""

_NAMES: Mapping[Facet, Table] = {
    Facet.SECTOR: SECTORS.table,
    Facet.CITY: CITIES.table,
    Facet.ROLE: ROLES.table,
    Facet.PLATFORM: CLOUDS.table,
    Facet.USE_CASE: USE_CASES.table,
}


def name_key(name: str) -> str:
    """Return what A to Z sorts a name by: no case, no accents, no punctuation at the front."""
    plain = "".join(
        letter for letter in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(letter)
    )
    return plain.lstrip(" .,-'\"([&") or plain


def derived_rows(connection: Connection) -> tuple[tuple[Table, list[Derived]], ...]:
    """Work out the rows of every derived table.

    Args:
        connection: A database whose facts are complete.

    Returns:
        Each derived table with its rows, in the order of their keys.
    """
    kept = sorted(_kept(connection))
    facet_rows: list[Derived] = [
        {"facet": facet, "value": value, "employer_key": employer_key} for facet, value, employer_key in kept
    ]
    summaries = list(_summarised(connection))
    return (
        (EMPLOYER_SUMMARY, summaries),
        (EMPLOYER_FACET, facet_rows),
        (FACET_VALUE, list(_facet_values(connection, kept))),
        (SEARCH_ENTRY, list(search_entries(plain_connection(connection), _best_recorded_first(summaries)))),
    )


def plain_connection(connection: Connection) -> sqlite3.Connection:
    """Return the `sqlite3` connection behind one of SQLAlchemy; it sees what is not committed yet."""
    plain = connection.connection.driver_connection
    assert isinstance(plain, sqlite3.Connection)
    return plain


def _best_recorded_first(summaries: Iterable[Derived]) -> list[int]:
    """Return the keys of employers in the order of `EmployerOrder.BEST_RECORDED`."""

    def order(summary: Derived) -> tuple[Any, ...]:
        return -summary["facts"], -summary["source_count"], summary["name_key"], summary["key"]

    return [summary["key"] for summary in sorted(summaries, key=order)]


def _kept(connection: Connection) -> Iterator[tuple[str, str, int]]:
    """Yield facet, value and the key of an employer that has the value, each once."""
    employer = EMPLOYERS.table.c
    everyone = set(connection.execute(select(employer.key)).scalars())
    for facet, pairs in FACET_PAIRS.items():
        recorded = {(value, key) for key, value in connection.execute(pairs) if value is not None}
        yield from ((facet.value, value, key) for value, key in recorded)
        yield from ((facet.value, NOT_RECORDED, key) for key in everyone - {key for _, key in recorded})


def _facet_values(connection: Connection, kept: Iterable[tuple[str, str, int]]) -> Iterator[Derived]:
    """Yield the values of each facet, most employers first, then by name; `NOT_RECORDED` last."""
    counts = Counter((facet, value) for facet, value, _ in kept)
    for facet in Facet:
        table = _NAMES.get(facet)
        names: dict[str, str] = {}
        if table is not None:
            names.update(connection.execute(select(table.c.id, table.c.name)).all())
        employers = {value: count for (counted, value), count in counts.items() if counted == facet.value}
        by_key = sorted((name_key(names.get(value, value)), value) for value in employers)
        by_name = [value for _, value in by_key]
        by_count = sorted(by_name, key=lambda value: (value == NOT_RECORDED, -employers[value]))
        for position, value in enumerate(by_count, 1):
            yield {
                "facet": facet.value,
                "position": position,
                "value": value,
                "employers": employers[value],
                "name_position": by_name.index(value),
            }


def _summarised(connection: Connection) -> Iterator[Derived]:
    """Work out the summary of every employer from the facts, in the order of the employers."""
    uses = _ordered(connection, EMPLOYER_USE_CASES.table.c.employer_id, EMPLOYER_USE_CASES.table.c.use_case_id)
    use_case = USE_CASES.table.c
    ai_work = set(connection.execute(select(use_case.id).where(use_case.kind == AI_WORK)).scalars())
    roles = _ordered(connection, EMPLOYER_ROLES.table.c.employer_id, EMPLOYER_ROLES.table.c.role_id)
    in_use = _clouds(connection, CloudRelation.USES)
    for_clients = _clouds(connection, CloudRelation.BUILDS_FOR_CLIENTS)
    adverts = _advert_counts(connection)
    aliases = _listed(connection, EMPLOYERS.lists[0])
    citation = EMPLOYERS.citation
    assert citation is not None
    sources = _listed(connection, citation)
    employer = EMPLOYERS.table.c
    for key, id_, name in connection.execute(select(employer.key, employer.id, employer.name).order_by(employer.key)):
        clouds = {*in_use[id_], *for_clients[id_]}
        own_uses = sorted(uses[id_], key=lambda use: use not in ai_work)
        yield {
            "key": key,
            "name_key": name_key(name),
            "use_count": len(own_uses),
            "ai_use_count": sum(1 for use in own_uses if use in ai_work),
            "role_count": len(roles[id_]),
            "advert_count": adverts[id_],
            "cloud_in_use_count": len(in_use[id_]),
            "cloud_for_clients_count": len(for_clients[id_]),
            "facts": len(own_uses) + len(clouds) + len(roles[id_]) + (adverts[id_] > 0),
            "source_count": len(sources[key]),
            "aliases": _joined(aliases[key]),
            "use_case_ids": _joined(own_uses),
            "clouds_in_use": _joined(in_use[id_]),
            "clouds_for_clients": _joined(for_clients[id_]),
        }


def _joined(values: Iterable[str]) -> str | None:
    return LIST_SEPARATOR.join(values) or None


def _clouds(connection: Connection, relation: CloudRelation) -> defaultdict[str, list[str]]:
    table = EMPLOYER_PLATFORMS.table.c
    return _ordered(connection, table.employer_id, table.cloud_id, table.relation == relation.value)


def _ordered(connection: Connection, owner: Any, value: Any, *conditions: Any) -> defaultdict[str, list[str]]:
    """Return the distinct values of each owner in recorded order."""
    statement = select(owner, value).where(*conditions).order_by(owner.table.c.key)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for id_, entry in connection.execute(statement):
        if entry not in found[id_]:
            found[id_].append(entry)
    return found


def _listed(connection: Connection, column: ListColumn) -> defaultdict[int, list[str]]:
    table = column.table.c
    found: defaultdict[int, list[str]] = defaultdict(list)
    statement = select(table.owner_key, table[column.value]).order_by(table.owner_key, table.position)
    for key, value in connection.execute(statement):
        found[key].append(value)
    return found


def _advert_counts(connection: Connection) -> Counter[str]:
    advert = ADVERTS.table.c
    statement = (
        select(advert.employer_id, func.count()).where(advert.employer_id.is_not(None)).group_by(advert.employer_id)
    )
    return Counter(dict(connection.execute(statement).all()))
