"""What can be found, and by which names."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum


class SearchKind(StrEnum):
    """A kind of thing that has a name. Where kinds answer a question equally well, they stand in this order."""

    EMPLOYER = "employer"
    SECTOR = "sector"
    CITY = "city"
    ROLE = "role"
    CLOUD = "cloud"
    PLATFORM = "platform"
    USE_CASE = "use_case"
    CAPABILITY = "capability"
    SKILL = "skill"
    CERTIFICATION = "certification"
    INDICATOR = "indicator"
    SOURCE = "source"


KEYS_A_KIND = 1 << 32
"""How many keys of `search_entry` each kind has; a key tells its kind by its block."""

_ALIASES = (
    "(SELECT group_concat(alias, char(10)) FROM"
    " (SELECT alias FROM employer_alias WHERE owner_key = employer.key ORDER BY position))"
)
_NAME_COLUMNS: Mapping[SearchKind, tuple[str, ...]] = {
    SearchKind.EMPLOYER: ("name", "short_name", "name_ur", _ALIASES),
    SearchKind.SECTOR: ("name", "short_name", "plural", "name_ur", "short_name_ur", "plural_ur"),
    SearchKind.CITY: ("name", "name_ur"),
    SearchKind.ROLE: ("name", "short_name", "name_ur"),
    SearchKind.CLOUD: ("name", "short_name", "name_ur"),
    SearchKind.PLATFORM: ("name", "vendor"),
    SearchKind.USE_CASE: ("name", "name_ur"),
    SearchKind.CAPABILITY: ("name", "name_ur"),
    SearchKind.SKILL: ("name", "name_ur"),
    SearchKind.CERTIFICATION: ("name", "exam_code"),
    SearchKind.INDICATOR: ("name", "name_ur"),
    SearchKind.SOURCE: ("title", "publisher"),
}
"""The columns that people may know a thing by, the one that names it first; a kind is called as its table."""


def keys_of(kind: SearchKind) -> tuple[int, int]:
    """Return the first and the last key that entries of a kind can have."""
    first = list(SearchKind).index(kind) * KEYS_A_KIND
    return first + 1, first + KEYS_A_KIND - 1


def load_names(
    connection: sqlite3.Connection, kind: SearchKind, keys: Sequence[int] | None = None
) -> Iterator[tuple[int, str, list[str]]]:
    """Load what the things of a kind are called.

    Args:
        connection: Where to ask.
        kind: Which table.
        keys: Which of its rows, at most a screen of them; all when left out.

    Yields:
        Key, id and names of each, in the order of their file.
    """
    where = "" if keys is None else f"WHERE key IN ({', '.join('?' * len(keys))})"
    statement = f"SELECT key, id, {', '.join(_NAME_COLUMNS[kind])} FROM {kind} {where} ORDER BY key"
    for key, id_, *names in connection.execute(statement, keys or ()):
        yield key, id_, [line for name in names if name is not None for line in str(name).splitlines()]
