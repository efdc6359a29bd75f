"""CSV facts in, `market.db` out: all or nothing, and the same facts always make the same file."""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert
from sqlalchemy.schema import CreateIndex, CreateTable

from explorer.errors import DatabaseError
from explorer.market.database import new_database
from explorer.market.deriving import derived_rows, plain_connection
from explorer.market.reading import ReadRow, read_folder
from explorer.market.schema.base import SourceTable
from explorer.market.schema.field import METADATA, SOURCE_TABLES
from explorer.market.schema.meta import META_COUNT
from explorer.market.search.indexing import write_search_indexes


def build_database(source: Path, out: Path) -> dict[str, int]:
    """Build the database of these CSV facts.

    It is written beside its place under another name and moved there when it is whole, so a program that
    reads the old one never sees half of the new one.

    Args:
        source: Folder of the CSV files.
        out: Where the database goes; an older one is replaced.

    Returns:
        Rows by file name.

    Raises:
        SourceDataError: The facts break a rule; nothing was written.
        DatabaseError: The place cannot be written.
    """
    return write_database(read_folder(source), out)


def write_database(rows: Mapping[str, Sequence[ReadRow]], out: Path) -> dict[str, int]:
    """Write rows that were read and judged; see `build_database`."""
    draft = out.with_name(f".{out.name}.{os.getpid()}.tmp")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with new_database(draft) as connection:
            counts = _fill(connection, rows)
        draft.replace(out)
    except OSError as error:
        raise DatabaseError(
            f"The database could not be written to {out}: {error.strerror}. What was there before is kept."
        ) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return counts


def _fill(connection: Connection, rows: Mapping[str, Sequence[ReadRow]]) -> dict[str, int]:
    for table in METADATA.sorted_tables:
        connection.execute(CreateTable(table))
    counts = {}
    for source in SOURCE_TABLES:
        _insert(connection, source, rows[source.name])
        counts[source.name] = len(rows[source.name])
    for table, derived in derived_rows(connection):
        if derived:
            connection.execute(insert(table), derived)
    write_search_indexes(plain_connection(connection))
    connection.execute(insert(META_COUNT), [{"name": name, "rows": count} for name, count in sorted(counts.items())])
    indexes = [index for table in METADATA.sorted_tables for index in table.indexes]
    for index in sorted(indexes, key=lambda index: str(index.name)):
        connection.execute(CreateIndex(index))
    return counts


def _insert(connection: Connection, table: SourceTable, rows: Sequence[ReadRow]) -> None:
    if not rows:
        return
    connection.execute(insert(table.table), [{"key": key, **row.cells} for key, row in enumerate(rows, 1)])
    for column in table.lists:
        entries = list(_list_entries(rows, column.name, column.value))
        if entries:
            connection.execute(insert(column.table), entries)


def _list_entries(rows: Sequence[ReadRow], column: str, value: str) -> Iterator[dict[str, Any]]:
    for key, row in enumerate(rows, 1):
        for position, entry in enumerate(row.lists[column], 1):
            yield {"owner_key": key, "position": position, value: entry}
