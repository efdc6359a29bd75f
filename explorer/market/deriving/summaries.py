"""What is known of each employer, counted and joined."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, func, select

from explorer.market.names import name_key
from explorer.market.rows import CloudRelation
from explorer.market.schema.base import ListColumn
from explorer.market.schema.employers import (
    ADVERTS,
    EMPLOYER_PLATFORMS,
    EMPLOYER_ROLES,
    EMPLOYER_USE_CASES,
    EMPLOYERS,
)
from explorer.market.schema.vocabulary import USE_CASES
from explorer.market.values import LIST_SEPARATOR

AI_WORK = "ai"
"""The kind of use case that is AI; others are data, cloud or other digital work."""

Summary = dict[str, Any]
"""One row of `employer_summary` by column."""


def derived_summaries(connection: Connection) -> list[Summary]:
    """Work out the summary of every employer from the facts, in the order of the employers."""
    summaries = list(_summarised(connection))
    for place, summary in enumerate(sorted(summaries, key=_best_recorded_first)):
        summary["place"] = place
    return summaries


def _best_recorded_first(summary: Summary) -> tuple[int, int, str, int]:
    return -summary["facts"], -summary["source_count"], summary["name_key"], summary["key"]


def _summarised(connection: Connection) -> Iterator[Summary]:
    """Yield every summary but for its place."""
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
