"""Small directories to search in, and what a search answers by its definition, word by word and without an index."""

import sqlite3
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise

from explorer.market.search.expressions import grams_of
from explorer.market.search.findable import SearchKind
from explorer.market.search.folding import fold
from explorer.market.search.guessing import GUESSES
from explorer.market.search.indexing import search_entries, write_search_indexes
from explorer.market.search.matching import LONGEST_DIVIDED, Closeness
from explorer.market.search.spelling import LONGEST_FORGIVEN, forgiven_slips

Names = Mapping[SearchKind, Sequence[Sequence[str]]]
"""For each kind the names of its things, best rank first; employers have as many as they like, others one or two."""

_COLUMNS = (
    *("name", "short_name", "plural", "name_ur", "short_name_ur", "plural_ur"),
    *("vendor", "exam_code", "title", "publisher"),
)
_SECOND = {SearchKind.PLATFORM: "vendor", SearchKind.CERTIFICATION: "exam_code", SearchKind.SOURCE: "publisher"}


def directory(names: Names) -> sqlite3.Connection:
    """Return a database in memory with these names; the id of a thing is its kind and its place from 0."""
    connection = sqlite3.connect(":memory:")
    for kind in SearchKind:
        connection.execute(f"CREATE TABLE {kind} (key INTEGER PRIMARY KEY, id TEXT, {', '.join(_COLUMNS)})")
    connection.execute("CREATE TABLE employer_alias (owner_key INTEGER, position INTEGER, alias TEXT)")
    connection.execute("CREATE TABLE search_entry (key INTEGER PRIMARY KEY, row_key TEXT, place TEXT, folded TEXT)")
    for kind, things in names.items():
        first = "title" if kind is SearchKind.SOURCE else "name"
        second = _SECOND.get(kind, "name_ur")
        for place, (name, *others) in enumerate(things):
            row = (place + 1, f"{kind}-{place}", name)
            connection.execute(f"INSERT INTO {kind} (key, id, {first}) VALUES (?, ?, ?)", row)
            if kind is SearchKind.EMPLOYER:
                aliases = [(place + 1, position, alias) for position, alias in enumerate(others, 1)]
                connection.executemany("INSERT INTO employer_alias VALUES (?, ?, ?)", aliases)
            elif others:
                connection.execute(f"UPDATE {kind} SET {second} = ? WHERE key = ?", (others[0], place + 1))
    ranked = range(1, len(names.get(SearchKind.EMPLOYER, ())) + 1)
    connection.executemany(
        "INSERT INTO search_entry VALUES (:key, :row_key, :place, :folded)", list(search_entries(connection, ranked))
    )
    write_search_indexes(connection)
    return connection


@cache
def slips_between(typed: str, word: str) -> int:
    """The distance as its definition says it, by recursion."""
    if not typed or not word:
        return len(typed) + len(word)
    ways = [
        slips_between(typed[:-1], word) + 1,
        slips_between(typed, word[:-1]) + 1,
        slips_between(typed[:-1], word[:-1]) + (typed[-1] != word[-1]),
    ]
    if len(typed) > 1 and len(word) > 1 and typed[-2:] == word[-2:][::-1]:
        ways.append(slips_between(typed[:-2], word[:-2]) + 1)
    return min(ways)


def fewest_slips(typed: str, word: str, *, is_unfinished: bool) -> int:
    shortest = 0 if is_unfinished else len(word)
    return min(slips_between(typed, word[:length]) for length in range(shortest, len(word) + 1))


def meant(typed: str, known: set[str], *, is_unfinished: bool) -> dict[str, int]:
    """The known words that a typed one may be a slip of."""
    if typed in known:
        return {}
    found = []
    for word in known:
        is_comparable = word.isalpha() and 3 <= len(word) <= LONGEST_FORGIVEN + 2
        if is_comparable and set(grams_of(f"^^{typed}$$")) & set(grams_of(f"^^{word}$$")):
            slips = fewest_slips(typed, word, is_unfinished=is_unfinished)
            if 0 < slips <= forgiven_slips(typed):
                found.append((slips, abs(len(word) - len(typed)), word))
    return {word: slips for slips, _, word in sorted(found)[:GUESSES]}


def _begins(asked: str, words: list[str]) -> bool:
    if any(word.startswith(asked) for word in words):
        return True
    return 3 <= len(asked) <= LONGEST_DIVIDED and any(
        asked.startswith(one) and asked != one and other.startswith(asked[len(one) :]) for one, other in pairwise(words)
    )


def _is_written(asked: str, words: list[str]) -> bool:
    return _begins(asked, words) or (len(asked) > 2 and any(asked in word for word in words))


def distance(text: str, names: Sequence[str], known: set[str] | None = None) -> tuple[Closeness, int] | None:
    """How well names answer; slips are forgiven when the known words are given."""
    folded = [fold(name).split() for name in names if fold(name)]
    asked = fold(text).split()
    joined = "".join(asked)
    asked = list(dict.fromkeys(word for word in asked if word not in ("and", "اور"))) or asked
    if not folded or not asked:
        return None
    if joined in {"".join(words) for words in folded}:
        return Closeness.EXACT, 0
    if any("".join(words).startswith(joined) for words in folded):
        return Closeness.NAME_PREFIX, 0
    if all(any(_begins(word, words) for words in folded) for word in asked):
        return Closeness.WORD_PREFIX, 0
    total = 0
    for place, word in enumerate(asked):
        if not any(_is_written(word, words) for words in folded):
            guesses = meant(word, known or set(), is_unfinished=place == len(asked) - 1)
            slips = [slips for other, slips in guesses.items() if any(other in words for words in folded)]
            if not slips:
                return None
            total += min(slips)
    return (Closeness.TYPO, total) if total else (Closeness.INSIDE, 0)


def has_as_written(text: str, names: Sequence[str]) -> bool:
    """Whether names have every word as it is written, or begin with all of them as one word."""
    folded = [fold(name).split() for name in names if fold(name)]
    words = [word for one in folded for word in one]
    asked = fold(text).split()
    needed = [word for word in asked if word not in ("and", "اور")] or asked
    return any(one[0].startswith("".join(asked)) for one in folded) or all(
        any(word.startswith(part) or (len(part) > 2 and part in word) for word in words) for part in needed
    )


def known_words(names: Names) -> set[str]:
    return {word for things in names.values() for thing in things for name in thing for word in fold(name).split()}
