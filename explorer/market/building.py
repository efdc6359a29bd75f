"""CSV facts in, `market.db` out: all or nothing, and the same facts always make the same file."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, NullPool, create_engine, insert
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.schema import CreateIndex, CreateTable

from explorer.errors import DatabaseError
from explorer.market.deriving import derived_rows, plain_connection
from explorer.market.file_format import APPLICATION_ID, SCHEMA_VERSION
from explorer.market.reading import ReadRow, read_folder
from explorer.market.schema.base import SourceTable
from explorer.market.schema.field import METADATA, SOURCE_TABLES
from explorer.market.schema.meta import META_COUNT
from explorer.market.search.indexing import write_search_indexes

PAGE_SIZE = 4096
BATCH_ROWS = 10_000
"""Rows that are written at a time, so that a table may be a stream longer than memory."""


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


def write_database(rows: Mapping[str, Iterable[ReadRow]], out: Path) -> dict[str, int]:
    """Write rows that were read and judged, each table once from its first row; see `build_database`."""
    draft = out.with_name(f".{out.name}.{os.getpid()}.tmp")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with _new_database(draft) as connection:
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


@contextmanager
def _new_database(path: Path) -> Iterator[Connection]:
    """Create a database file and yield a connection that fills it; it is whole when the block ends well.

    Raises:
        OSError: The file cannot be created or written.
    """
    path.unlink(missing_ok=True)
    path.touch()
    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(path), poolclass=NullPool)
    try:
        with engine.connect() as connection:
            for setting in (
                f"page_size = {PAGE_SIZE}",
                "journal_mode = OFF",
                "synchronous = OFF",
                "foreign_keys = ON",
            ):
                connection.exec_driver_sql(f"PRAGMA {setting}")
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")
            yield connection
            connection.commit()
            connection.exec_driver_sql("VACUUM")
    except IntegrityError:
        raise
    except SQLAlchemyError as error:
        raise OSError(None, str(error.__cause__ or error)) from error
    finally:
        engine.dispose()
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _fill(connection: Connection, rows: Mapping[str, Iterable[ReadRow]]) -> dict[str, int]:
    for table in METADATA.sorted_tables:
        connection.execute(CreateTable(table))
    counts = {}
    for source in SOURCE_TABLES:
        counts[source.name] = _insert(connection, source, rows[source.name])
    for table, derived in derived_rows(connection):
        if derived:
            connection.execute(insert(table), derived)
    write_search_indexes(plain_connection(connection))
    connection.execute(insert(META_COUNT), [{"name": name, "rows": count} for name, count in sorted(counts.items())])
    indexes = [index for table in METADATA.sorted_tables for index in table.indexes]
    for index in sorted(indexes, key=lambda index: str(index.name)):
        connection.execute(CreateIndex(index))
    return counts


def _insert(connection: Connection, table: SourceTable, rows: Iterable[ReadRow]) -> int:
    """Write a table with its lists and return the number of its rows."""
    stream, done = iter(rows), 0
    while batch := list(islice(stream, BATCH_ROWS)):
        first = done + 1
        connection.execute(insert(table.table), [{"key": key, **row.cells} for key, row in enumerate(batch, first)])
        for column in table.lists:
            entries = list(_list_entries(batch, first, column.name, column.value))
            if entries:
                connection.execute(insert(column.table), entries)
        done += len(batch)
    return done


def _list_entries(rows: Sequence[ReadRow], first: int, column: str, value: str) -> Iterator[dict[str, Any]]:
    for key, row in enumerate(rows, first):
        for position, entry in enumerate(row.lists[column], 1):
            yield {"owner_key": key, "position": position, value: entry}
