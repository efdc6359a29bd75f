"""The derived tables: what maps, tables and facets ask of every employer, worked out once from the facts.

With them a database of a million employers is filtered, counted and sorted without joining its facts:
`employer_summary` has the measures of an employer, `employer_set` the sets of the index, `employer_order` the orders,
`search_entry` what names are found by.
The checker works them out again and compares.
"""

import sqlite3
from typing import Any

from sqlalchemy import Connection, Table

from explorer.market.deriving.orders import derived_orders
from explorer.market.deriving.sets import derived_sets
from explorer.market.deriving.summaries import derived_summaries
from explorer.market.schema.employers import EMPLOYER_ORDER, EMPLOYER_SET, EMPLOYER_SUMMARY
from explorer.market.schema.search import SEARCH_ENTRY
from explorer.market.search.indexing import search_entries


def derived_rows(connection: Connection) -> tuple[tuple[Table, list[dict[str, Any]]], ...]:
    """Work out the rows of every derived table.

    Args:
        connection: A database whose facts are complete.

    Returns:
        Each derived table with its rows, in the order of their keys.
    """
    summaries = derived_summaries(connection)
    best_first = [one["key"] for one in sorted(summaries, key=lambda one: one["place"])]
    return (
        (EMPLOYER_SUMMARY, summaries),
        (EMPLOYER_SET, list(derived_sets(connection, summaries))),
        (EMPLOYER_ORDER, list(derived_orders(connection, summaries))),
        (SEARCH_ENTRY, list(search_entries(plain_connection(connection), best_first))),
    )


def plain_connection(connection: Connection) -> sqlite3.Connection:
    """Return the `sqlite3` connection behind one of SQLAlchemy; it sees what is not committed yet."""
    plain = connection.connection.driver_connection
    assert isinstance(plain, sqlite3.Connection)
    return plain
