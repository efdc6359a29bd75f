"""The derived tables: what maps, tables and facets ask of every employer, worked out once from the facts.

With them a database of a million employers is filtered, counted and sorted without joining its facts:
`employer_summary` has the measures of an employer, `employer_set` the sets of the index, `employer_order` the orders.
The checker works them out again and compares.
"""

from typing import Any

from sqlalchemy import Connection, Table

from explorer.market.deriving.orders import derived_orders
from explorer.market.deriving.sets import derived_sets
from explorer.market.deriving.summaries import derived_summaries
from explorer.market.schema.employers import EMPLOYER_ORDER, EMPLOYER_SET, EMPLOYER_SUMMARY


def derived_rows(connection: Connection) -> tuple[tuple[Table, list[dict[str, Any]]], ...]:
    """Work out the rows of every derived table.

    Args:
        connection: A database whose facts are complete.

    Returns:
        Each derived table with its rows, in the order of their keys.
    """
    summaries = derived_summaries(connection)
    return (
        (EMPLOYER_SUMMARY, summaries),
        (EMPLOYER_SET, list(derived_sets(connection, summaries))),
        (EMPLOYER_ORDER, list(derived_orders(connection, summaries))),
    )
