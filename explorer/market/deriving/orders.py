"""The orders of a table of employers, both ways round."""

import sys
from array import array
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, select

from explorer.market.bits import bits_of, to_blob
from explorer.market.deriving.summaries import Summary
from explorer.market.filters import OWNERSHIPS
from explorer.market.rows import Basis, Confidence, EmployerOrder
from explorer.market.schema.employers import EMPLOYERS
from explorer.market.schema.vocabulary import CITIES, SECTORS

_CONFIDENCE_RANK = {word.value: rank for rank, word in enumerate(Confidence)}
_BASIS_RANK = {word.value: rank for rank, word in enumerate(Basis)}
_OWNERSHIP_RANK = {word: rank for rank, word in enumerate(OWNERSHIPS)}

_SORTED_BY: Mapping[EmployerOrder, Callable[[Summary], Any]] = {
    EmployerOrder.BEST_RECORDED: lambda employer: employer["place"],
    EmployerOrder.LESS_KNOWN: lambda employer: (
        employer["facts"] == 0,
        employer["source_count"],
        employer["facts"],
        employer["name_key"],
        employer["key"],
    ),
    EmployerOrder.NAME: lambda employer: (employer["name_key"], employer["key"]),
    EmployerOrder.SECTOR: lambda employer: employer["sector"],
    EmployerOrder.USE: lambda employer: employer["use_count"] or None,
    EmployerOrder.CLOUD: lambda employer: _none_if_zero(
        employer["cloud_in_use_count"], employer["cloud_for_clients_count"]
    ),
    EmployerOrder.ADVERTS: lambda employer: employer["advert_count"],
    EmployerOrder.CONFIDENCE: lambda employer: _CONFIDENCE_RANK[employer["confidence"]],
    EmployerOrder.CITY: lambda employer: employer["city"],
    EmployerOrder.OWNERSHIP: lambda employer: _OWNERSHIP_RANK.get(employer["ownership"]),
    EmployerOrder.FOUNDED: lambda employer: employer["founded"],
    EmployerOrder.STAFF: lambda employer: _staff(employer["employees_low"], employer["employees_high"]),
    EmployerOrder.ROLES: lambda employer: employer["role_count"] or None,
    EmployerOrder.SOURCES: lambda employer: employer["source_count"],
    EmployerOrder.BASIS: lambda employer: _BASIS_RANK[employer["basis"]],
}
"""What each order compares; `None` is not recorded. That no use, cloud or role is on record is not to have none."""


def derived_orders(connection: Connection, summaries: list[Summary]) -> Iterator[dict[str, Any]]:
    """Yield the rows of `employer_order`.

    Ties stand best recorded first and what is not recorded stands last, whichever way round the order is.
    """
    more = _facts(connection)
    best_first = sorted((summary | more[summary["key"]] for summary in summaries), key=lambda one: one["place"])
    for order in sorted(EmployerOrder):
        compared = [(_SORTED_BY[order](employer), employer["place"]) for employer in best_first]
        known = [pair for pair in compared if pair[0] is not None]
        unknown = [pair for pair in compared if pair[0] is None]
        for is_descending in (False, True):
            in_order = sorted(known, key=lambda pair: pair[0], reverse=is_descending) + unknown
            places = array("I", (place for _, place in in_order))
            if sys.byteorder == "big":
                places.byteswap()
            begins = (at for at in range(1, len(in_order)) if in_order[at][0] != in_order[at - 1][0])
            yield {
                "name": order.value,
                "is_descending": int(is_descending),
                "places": places.tobytes(),
                "begins": to_blob(bits_of(begins)),
            }


def _facts(connection: Connection) -> dict[int, dict[str, Any]]:
    """Return what orders compare beside the summaries, by the key of the employer."""
    employer, sector, city = EMPLOYERS.table.c, SECTORS.table.c, CITIES.table.c
    statement = (
        select(
            employer.key,
            sector.name.label("sector"),
            city.name.label("city"),
            employer.ownership,
            employer.founded,
            employer.employees_low,
            employer.employees_high,
            employer.confidence,
            employer.basis,
        )
        .join_from(EMPLOYERS.table, SECTORS.table, sector.id == employer.sector_id)
        .outerjoin(CITIES.table, city.id == employer.hq_city_id)
    )
    return {row.key: dict(row._mapping) for row in connection.execute(statement)}


def _none_if_zero(*numbers: int) -> tuple[int, ...] | None:
    return numbers if any(numbers) else None


def _staff(low: int | None, high: int | None) -> tuple[int, int] | None:
    """Compare by the fewest that may work there; "at least" comes after a closed range that begins alike."""
    if low is None and high is None:
        return None
    return (low or 0, sys.maxsize if high is None else high)
