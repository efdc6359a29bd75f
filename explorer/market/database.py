"""Opening database files: the only maker of engines, and the border where damage becomes a sentence.

A database is opened read-only and immutable: nothing is ever written beside it, no lock is taken, and any
thread may ask. Whatever a foreign, damaged or newer file does, callers see a `DatabaseError` that names the
file.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from types import TracebackType
from typing import Self
from urllib.parse import quote

from sqlalchemy import Connection, Engine, NullPool, QueuePool, create_engine
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.orm import Session

from explorer.errors import DatabaseError
from explorer.market.queries.meta import load_meta
from explorer.market.queries.values import DamagedValueError
from explorer.market.rows import MetaRow
from explorer.market.schema.base import APPLICATION_ID, SCHEMA_VERSION
from explorer.market.schema.employers import EMPLOYER_FACET, EMPLOYER_SUMMARY, EMPLOYER_TABLES, FACET_VALUE
from explorer.market.schema.meta import META, META_COUNT
from explorer.market.schema.search import SEARCH_ENTRY
from explorer.market.schema.vocabulary import VOCABULARY

PAGE_SIZE = 4096
QUICK_CHECK_LIMIT_BYTES = 16 * 1024 * 1024
"""Files up to this size are checked page by page on opening; larger ones by `market-explorer check`."""

WINDOW_TABLES = frozenset(
    table.name
    for table in (
        *(META, META_COUNT, EMPLOYER_SUMMARY, EMPLOYER_FACET, FACET_VALUE, SEARCH_ENTRY),
        *(table for source in (*VOCABULARY, *EMPLOYER_TABLES) for table in source.tables),
    )
)
"""What no window can do without; opening a database asks for these, `market-explorer check` for all."""

_HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\0"
_GET_ANOTHER = "Choose another file, or leave the option out to use the bundled data."


class Market:
    """An open database. Close it, or use it in a ``with`` statement.

    Attributes:
        path: Its file.
        meta: What it says of itself.
    """

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self._engine = engine
        with self.session() as session:
            self.meta: MetaRow = load_meta(session)

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Open a session for the calling thread; damage met in it is raised as `DatabaseError`."""
        with _told_as_damage(self.path), Session(self._engine) as session:
            yield session

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_market(path: Path) -> Market:
    """Open a database for reading.

    Args:
        path: A file built by `market-explorer build-data`.

    Raises:
        DatabaseError: It is missing, unreadable, damaged, foreign, or of another version of the program.
    """
    _judge_header(path, _read_header(path))
    engine = create_engine(
        "sqlite://", creator=lambda: _connect(path), poolclass=QueuePool, pool_size=4, max_overflow=8
    )
    try:
        with _told_as_damage(path), engine.connect() as connection:
            _judge_content(path, connection)
        return Market(path, engine)
    except BaseException:
        engine.dispose()
        raise


@contextmanager
def new_database(path: Path) -> Iterator[Connection]:
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


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"file:{uri_path(path.absolute())}?immutable=1", uri=True, check_same_thread=False)
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.create_function("casefold", 1, _casefold, deterministic=True)
    return connection


def _casefold(value: object) -> str:
    return "" if value is None else str(value).casefold()


def uri_path(absolute: PurePath) -> str:
    """Return a path as SQLite's URI wants it: ``/C:/a%20b.db``, ``////server/share/a.db``, ``/home/50%25.db``."""
    if absolute.drive.startswith("\\\\"):
        return "//" + quote(absolute.as_posix())
    if absolute.drive:
        return "/" + quote(absolute.as_posix(), safe="/:")
    return quote(os.fsencode(absolute))


def _read_header(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise DatabaseError(f"{path} is a folder, not a database. {_GET_ANOTHER}")
        with path.open("rb") as file:
            return file.read(_HEADER_BYTES)
    except FileNotFoundError:
        raise DatabaseError(f"There is no database at {path}. {_GET_ANOTHER}") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise DatabaseError(f"The database {path} cannot be read: {reason}. {_GET_ANOTHER}") from error


def _judge_header(path: Path, header: bytes) -> None:
    if not header:
        raise DatabaseError(f"The file {path} is empty. {_GET_ANOTHER}")
    if not header.startswith(_MAGIC):
        raise DatabaseError(f"The file {path} is not a database of this program. {_GET_ANOTHER}")
    if len(header) < _HEADER_BYTES:
        raise damaged(path)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise DatabaseError(f"The database {path} belongs to another program. {_GET_ANOTHER}")
    version = int.from_bytes(header[60:64], "big", signed=True)
    if version > SCHEMA_VERSION:
        raise DatabaseError(
            f"The database {path} was made by a newer Market Explorer (format {version}; this program reads"
            f" {SCHEMA_VERSION}). Update the program, or choose another file."
        )
    if version < SCHEMA_VERSION:
        raise DatabaseError(
            f"The database {path} was made by an older Market Explorer (format {version}; this program reads"
            f" {SCHEMA_VERSION}). Build it again with “market-explorer build-data”, or choose another file."
        )


def _judge_content(path: Path, connection: Connection) -> None:
    names = set(connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars())
    if not names >= WINDOW_TABLES:
        missing = ", ".join(sorted(WINDOW_TABLES - names)[:3])
        raise DatabaseError(f"The database {path} lacks tables that the program needs ({missing}). {_GET_ANOTHER}")
    if path.stat().st_size <= QUICK_CHECK_LIMIT_BYTES:
        answer = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
        if answer != "ok":
            raise damaged(path, str(answer))


def damaged(path: Path, detail: str = "") -> DatabaseError:
    """Return the error of a file that cannot be trusted."""
    sentence = f"The database {path} is damaged, so nothing was read from it. {_GET_ANOTHER}"
    return DatabaseError(sentence, (detail,) if detail else ())


@contextmanager
def _told_as_damage(path: Path) -> Iterator[None]:
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error, DamagedValueError, UnicodeDecodeError) as error:
        # UnicodeDecodeError: sqlite3 fails to decode its own message when that quotes a damaged schema.
        raise damaged(path, str(error.__cause__ or error)) from error
