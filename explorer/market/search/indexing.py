"""The search tables: filled when the database is built, worked out again when it is checked.

Beside `search_entry` stand two full-text indexes of trigrams, which SQLite keeps itself: `search_gram` finds the
entries whose names have all trigrams of a question (rows in the order of their rank), `search_word` the known words
that share some with a misspelt one. They only propose; whether a name really answers is judged on the names.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from explorer.market.search.expressions import grams_of, indexed_text
from explorer.market.search.findable import SearchKind, keys_of, load_names
from explorer.market.search.matching import folded_names
from explorer.market.search.spelling import FORGIVEN_FROM, LONGEST_FORGIVEN

_SHORTEST_KNOWN = min(length - slips for length, slips in FORGIVEN_FROM)
_LONGEST_KNOWN = LONGEST_FORGIVEN + max(slips for _, slips in FORGIVEN_FROM)

_OPTIONS = "detail=none, columnsize=0, tokenize='trigram case_sensitive 1'"
_INDEXES = (
    f"CREATE VIRTUAL TABLE search_gram USING fts5(names, content='', {_OPTIONS})",
    f"CREATE VIRTUAL TABLE search_word USING fts5(word, {_OPTIONS})",
)


def row_key(key: int) -> str:
    """Return the key of a row as `search_entry` keeps it."""
    return f"{key:016x}"


def search_entries(connection: sqlite3.Connection, best_recorded_first: Sequence[int]) -> Iterator[dict[str, Any]]:
    """Work out the rows of `search_entry` by rank.

    What has no letter and no digit in its names has none, unless it is an employer: each of those has an entry.

    Args:
        connection: A database whose facts are complete.
        best_recorded_first: The keys of all employers in that order.
    """
    for kind in SearchKind:
        folded = {key: folded_names(names) for key, _, names in load_names(connection, kind)}
        ranked = best_recorded_first if kind is SearchKind.EMPLOYER else folded
        first, _ = keys_of(kind)
        for rank, key in enumerate(ranked, first):
            if folded[key] or kind is SearchKind.EMPLOYER:
                place = f"{rank - first:08x}" if kind is SearchKind.EMPLOYER else None
                yield {"key": rank, "row_key": row_key(key), "place": place, "folded": folded[key]}


def write_search_indexes(connection: sqlite3.Connection) -> None:
    """Create and fill the indexes of a database whose `search_entry` is complete."""
    for statement in _INDEXES:
        connection.execute(statement)
    connection.executemany("INSERT INTO search_gram (rowid, names) VALUES (?, ?)", _indexed_entries(connection))
    connection.executemany("INSERT INTO search_word (rowid, word) VALUES (?, ?)", _indexed_words(connection))
    for table in ("search_gram", "search_word"):
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")


def stale_search_indexes(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Work the indexes out again and compare.

    Yields:
        Table and trigram or word that differs from what `search_entry` gives.
    """
    words = list(_indexed_words(connection))
    recorded = set(connection.execute("SELECT rowid, word FROM search_word"))
    yield from (("search_word", str(word)) for _, word in sorted(recorded ^ set(words)))
    for table, texts in (("search_gram", _indexed_entries(connection)), ("search_word", words)):
        wanted, indexed = _counted_grams(texts), _recorded_grams(connection, table)
        wrong = (gram for gram in {*wanted, *indexed} if wanted.get(gram) != indexed.get(gram))
        yield from ((table, gram) for gram in sorted(wrong))


def _indexed_entries(connection: sqlite3.Connection) -> Iterator[tuple[int, str]]:
    for key, folded in connection.execute("SELECT key, folded FROM search_entry ORDER BY key"):
        yield key, indexed_text(folded)


def _indexed_words(connection: sqlite3.Connection) -> Iterator[tuple[int, str]]:
    """Yield the known words that a misspelt one can be meant as, from A to Z, with their beginnings and ends marked."""
    known = {word for (folded,) in connection.execute("SELECT folded FROM search_entry") for word in folded.split()}
    kept = (word for word in known if word.isalpha() and _SHORTEST_KNOWN <= len(word) <= _LONGEST_KNOWN)
    for key, word in enumerate(sorted(kept), 1):
        yield key, f"^^{word}$$"


def _counted_grams(texts: Iterable[tuple[int, str]]) -> dict[str, tuple[int, int]]:
    """Return for each trigram how many texts have it, and the sum of their keys."""
    found: defaultdict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for key, text in texts:
        for gram in grams_of(text):
            count, keys = found[gram]
            found[gram] = (count + 1, keys + key)
    return found


def _recorded_grams(connection: sqlite3.Connection, table: str) -> dict[str, tuple[int, int]]:
    """Return the same of an index itself, read through a temporary table that shows its insides."""
    (is_reading_only,) = connection.execute("PRAGMA query_only").fetchone()
    connection.execute("PRAGMA query_only = OFF")  # or not even a temporary table can be created
    try:
        connection.execute(f"CREATE VIRTUAL TABLE temp.search_insides USING fts5vocab(main, {table}, instance)")
        rows = connection.execute("SELECT term, count(*), sum(doc) FROM temp.search_insides GROUP BY term").fetchall()
        connection.execute("DROP TABLE temp.search_insides")
    finally:
        connection.execute(f"PRAGMA query_only = {is_reading_only}")
    return {gram: (count, keys) for gram, count, keys in rows}
