"""The orders of a table of employers, both ways round."""

import sys
from array import array
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, select

from explorer.market.deriving.summaries import Summary
from explorer.market.rows import Confidence, EmployerOrder
from explorer.market.schema.employers import EMPLOYERS
from explorer.market.schema.vocabulary import SECTORS

_CONFIDENCE_RANK = {word.value: rank for rank, word in enumerate(Confidence)}

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
    EmployerOrder.USE: lambda employer: employer["use_count"],
    EmployerOrder.CLOUD: lambda employer: (employer["cloud_in_use_count"], employer["cloud_for_clients_count"]),
    EmployerOrder.ADVERTS: lambda employer: employer["advert_count"],
    EmployerOrder.CONFIDENCE: lambda employer: _CONFIDENCE_RANK[employer["confidence"]],
}


def derived_orders(connection: Connection, summaries: list[Summary]) -> Iterator[dict[str, Any]]:
    """Yield the rows of `employer_order`. Ties stand best recorded first, whichever way round the order is."""
    employer = EMPLOYERS.table.c
    statement = select(employer.key, SECTORS.table.c.name, employer.confidence).join_from(
        EMPLOYERS.table, SECTORS.table, SECTORS.table.c.id == employer.sector_id
    )
    more = {
        key: {"sector": sector, "confidence": confidence} for key, sector, confidence in connection.execute(statement)
    }
    best_first = sorted((summary | more[summary["key"]] for summary in summaries), key=lambda one: one["place"])
    for order in sorted(EmployerOrder):
        for is_descending in (False, True):
            in_order = sorted(best_first, key=_SORTED_BY[order], reverse=is_descending)
            places = array("I", (one["place"] for one in in_order))
            if sys.byteorder == "big":
                places.byteswap()
            yield {"name": order.value, "is_descending": int(is_descending), "places": places.tobytes()}
