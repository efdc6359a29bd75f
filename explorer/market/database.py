"""Opening database files: the border where damage becomes a sentence.

A database is opened read-only and immutable: nothing is ever written beside it, no lock is taken, and any
thread may ask. Whatever a foreign, damaged or newer file does, callers see a `DatabaseError` that names the
file.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from types import TracebackType
from typing import TYPE_CHECKING, Self
from urllib.parse import quote

from explorer.errors import DatabaseError
from explorer.market.file_format import APPLICATION_ID, SCHEMA_VERSION
from explorer.market.queries.meta import load_meta
from explorer.market.reader import MarketReader
from explorer.market.rows import MetaRow
from explorer.market.values import DamagedValueError

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

QUICK_CHECK_LIMIT_BYTES = 16 * 1024 * 1024
"""Files up to this size are checked page by page on opening; larger ones by `market-explorer check`."""

WINDOW_TABLES = frozenset(
    {
        *("meta", "meta_count", "employer_summary", "employer_set", "employer_order", "search_entry"),
        *(
            "interest",
            "source",
            "sector_group",
            "sector",
            "city",
            "cloud",
            "role",
            "use_case_group",
            "use_case",
            "skill",
        ),
        *("skill", "employer", "employer_alias", "employer_city", "employer_source", "employer_use_case"),
        *("employer_use_case_source", "employer_platform", "employer_platform_source", "employer_role"),
        *("employer_role_source", "advert", "advert_source", "advert_seen"),
        *("advert_skill", "advert_cloud"),
        *("platform", "capability", "platform_capability", "platform_capability_source"),
        *("certification", "certification_source", "indicator", "indicator_value", "indicator_value_source"),
    }
)
"""What no window can do without; opening a database asks for these, `market-explorer check` for all."""

_DAMAGE: tuple[type[Exception], ...] = (sqlite3.Error, DamagedValueError, UnicodeDecodeError)
"""UnicodeDecodeError: sqlite3 fails to decode its own message when that quotes a damaged schema."""

_HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\0"
_GET_ANOTHER = "Choose another file, or leave the option out to use the bundled data."


class Market:
    """An open database. Close it, or use it in a ``with`` statement.

    Attributes:
        path: Its file.
        meta: What it says of itself.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self._reader = MarketReader(connection)
        with self.reading() as reader:
            self.meta: MetaRow = load_meta(reader)

    @contextmanager
    def reading(self) -> Iterator[MarketReader]:
        """Lend the reader that queries ask; damage met on the way is raised as `DatabaseError`."""
        with _told_as_damage(self.path):
            yield self._reader

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Open a session over all tables of the schema, for checking and for tables asked for by name.

        Damage met in it is raised as `DatabaseError`.
        """
        from sqlalchemy import NullPool, create_engine
        from sqlalchemy.exc import SQLAlchemyError
        from sqlalchemy.orm import Session

        engine = create_engine("sqlite://", creator=lambda: _connect(self.path), poolclass=NullPool)
        try:
            with _told_as_damage(self.path, SQLAlchemyError), Session(engine) as session:
                yield session
        finally:
            engine.dispose()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

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
    with _told_as_damage(path):
        connection = _connect(path)
    try:
        with _told_as_damage(path):
            _judge_content(path, connection)
        return Market(path, connection)
    except BaseException:
        connection.close()
        raise


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


def _judge_content(path: Path, connection: sqlite3.Connection) -> None:
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    if not names >= WINDOW_TABLES:
        missing = ", ".join(sorted(WINDOW_TABLES - names)[:3])
        raise DatabaseError(f"The database {path} lacks tables that the program needs ({missing}). {_GET_ANOTHER}")
    if path.stat().st_size <= QUICK_CHECK_LIMIT_BYTES:
        (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if answer != "ok":
            raise damaged(path, str(answer))


def damaged(path: Path, detail: str = "") -> DatabaseError:
    """Return the error of a file that cannot be trusted."""
    sentence = f"The database {path} is damaged, so nothing was read from it. {_GET_ANOTHER}"
    return DatabaseError(sentence, (detail,) if detail else ())


@contextmanager
def _told_as_damage(path: Path, *kinds: type[Exception]) -> Iterator[None]:
    try:
        yield
    except _DAMAGE + kinds as error:
        raise damaged(path, str(error.__cause__ or error)) from error
