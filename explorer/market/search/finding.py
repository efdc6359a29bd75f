"""The two questions of a search field: what is there of this name, and which employers have it.

Both take `is_wanted`, which is asked again and again, on the calling thread, while SQLite works. Once it says no (a
newer keystroke came) the work stops, after some tens of milliseconds at worst, and the answer is `None`.
"""

import sqlite3
import sys
from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from explorer.market.bits import Bits, bits_of
from explorer.market.search.answers import EmployerMatches, SearchGroup, SearchMatch, Spelling
from explorer.market.search.expressions import (
    answering_condition,
    proposing,
    proposing_closest,
    written_condition,
)
from explorer.market.search.findable import SearchKind, keys_of, load_names
from explorer.market.search.guessing import guess
from explorer.market.search.matching import Closeness, Question, found_name

EXAMINED = 2000
"""Entries of a kind that are looked at one by one; where more are proposed, the closest are asked for in turn."""

ENOUGH = 5
"""When so many things are found as written, or a name that begins so, no slips are guessed at."""

SAMPLE = 10_000
"""Employers from whom it is estimated how many the index proposes."""

MANY = SAMPLE // 2
"""When it proposes so many of them, looking through all employers is quicker than fetching the proposed ones."""

STEPS_BETWEEN_LOOKS = 20_000
"""Steps of SQLite's machine between two looks at whether the answer is wanted: less than a millisecond."""

Answer = TypeVar("Answer")


@dataclass
class _Found:
    """What answers so far of one kind.

    Attributes:
        distances: Closeness and slips of each entry by its key; keys are ranks.
        row_keys: Its key in the table of its kind, as it is kept.
        is_all: Whether nothing was left unexamined.
    """

    distances: dict[int, tuple[Closeness, int]] = field(default_factory=dict)
    row_keys: dict[int, str] = field(default_factory=dict)
    is_all: bool = True

    def add(self, key: int, row_key: str, distance: tuple[Closeness, int]) -> None:
        """Note that an entry answers."""
        self.distances[key], self.row_keys[key] = distance, row_key

    def best_first(self) -> list[int]:
        """Return the keys of the entries: closest first, then fewest slips, then by rank."""
        return sorted(self.distances, key=lambda key: (self.distances[key], key))

    def count(self, at_least: Closeness) -> int:
        """Return how many answer so closely or closer."""
        return sum(closeness <= at_least for closeness, _ in self.distances.values())


def search_everything(
    connection: sqlite3.Connection, text: str, limit: int = 50, is_wanted: Callable[[], bool] = lambda: True
) -> tuple[SearchGroup, ...] | None:
    """Find things of every kind by name.

    Args:
        connection: Where to ask; its progress handler is taken.
        text: What was typed, whatever it is.
        limit: At most so many matches altogether. Every kind gets the same share of them, unless it needs less.
        is_wanted: Whether anybody still waits for the answer.

    Returns:
        The kinds with matches, that with the closest match first; `None` when the answer is no longer wanted.
    """
    return _while_wanted(connection, is_wanted, lambda: _search_everything(connection, Question.of(text), limit))


def matching_employers(
    connection: sqlite3.Connection, text: str, is_wanted: Callable[[], bool] = lambda: True
) -> EmployerMatches | None:
    """Find every employer that answers; only when there is none are slips forgiven.

    Where a good part of a large directory has the words as they are written, those that have them only with other
    spaces are left out.

    Args:
        connection: Where to ask; its progress handler is taken.
        text: What was typed, whatever it is.
        is_wanted: Whether anybody still waits for the answer.

    Returns:
        The employers; `None` when the answer is no longer wanted.
    """
    return _while_wanted(connection, is_wanted, lambda: _matching_employers(connection, Question.of(text)))


def _while_wanted(
    connection: sqlite3.Connection, is_wanted: Callable[[], bool], ask: Callable[[], Answer]
) -> Answer | None:
    connection.set_progress_handler(lambda: not is_wanted(), STEPS_BETWEEN_LOOKS)
    try:
        return ask()
    except sqlite3.OperationalError as error:
        # What Python itself complains of, such as text that is not UTF-8, has no code.
        if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_INTERRUPT:
            raise
        return None
    finally:
        connection.set_progress_handler(None, 0)


def _search_everything(connection: sqlite3.Connection, question: Question, limit: int) -> tuple[SearchGroup, ...]:
    if not question.words:
        return ()
    found = {kind: _find_as_written(connection, question, kind, limit) for kind in SearchKind}
    guessed = guess(connection, question) if _is_little(found.values()) else None
    if guessed is not None:
        question = guessed
        for kind, of_kind in found.items():
            _examine(connection, of_kind, question, kind)
    best = {kind: of_kind.best_first() for kind, of_kind in found.items() if of_kind.distances}
    closest_first = sorted(best, key=lambda kind: found[kind].distances[best[kind][0]])[:limit]
    share = _fair_share([len(best[kind]) for kind in closest_first], limit)
    return tuple(
        SearchGroup(
            kind,
            _load_matches(connection, question, kind, found[kind], best[kind][:share]),
            total=len(best[kind]),
            is_total_exact=found[kind].is_all,
        )
        for kind in closest_first
    )


def _is_little(found: Iterable[_Found]) -> bool:
    closenesses = [closeness for of_kind in found for closeness, _ in of_kind.distances.values()]
    return len(closenesses) < ENOUGH and all(closeness > Closeness.NAME_PREFIX for closeness in closenesses)


def _find_as_written(connection: sqlite3.Connection, question: Question, kind: SearchKind, limit: int) -> _Found:
    """Find the entries of a kind that answer: all, or the closest `limit` and more where very many are proposed."""
    found = _Found()
    _examine(connection, found, question, kind)
    if found.is_all:
        return found
    for closeness, expression in proposing_closest(question):
        wanted = limit - found.count(closeness)
        for key, row_key, folded in _propose(connection, kind, expression):
            if wanted <= 0:
                break
            distance = question.distance(folded)
            if distance is not None and key not in found.distances:
                found.add(key, row_key, distance)
                wanted -= distance[0] <= closeness
    return found


def _examine(connection: sqlite3.Connection, found: _Found, question: Question, kind: SearchKind) -> None:
    """Add the first entries that answer, by rank, and note whether there may be more."""
    proposed = list(_propose(connection, kind, proposing(question)))
    found.is_all &= len(proposed) < EXAMINED
    for key, row_key, folded in proposed:
        distance = question.distance(folded)
        if distance is not None:
            found.add(key, row_key, distance)


def _propose(connection: sqlite3.Connection, kind: SearchKind, expression: str) -> Iterator[tuple[int, str, str]]:
    """Yield key, row key and folded names of the entries that the index proposes, `EXAMINED` of them by rank."""
    statement = (
        "SELECT search_entry.key, row_key, folded"
        " FROM search_gram CROSS JOIN search_entry ON search_entry.key = search_gram.rowid"
        " WHERE search_gram MATCH ? AND search_gram.rowid BETWEEN ? AND ? ORDER BY search_gram.rowid LIMIT ?"
    )
    for key, row_key, folded in connection.execute(statement, (expression, *keys_of(kind), EXAMINED)):
        yield key, str(row_key), str(folded)


def _load_matches(
    connection: sqlite3.Connection, question: Question, kind: SearchKind, found: _Found, keys: list[int]
) -> tuple[SearchMatch, ...]:
    row_keys = _read_hexadecimal("q", "".join(found.row_keys[key] for key in keys))
    called = {key: (id_, names) for key, id_, names in load_names(connection, kind, row_keys) if names}
    if len(row_keys) != len(keys) or not called.keys() >= set(row_keys):
        raise sqlite3.DatabaseError(f"search_entry names a row that {kind} does not have")
    matches = []
    for key, row_key in zip(keys, row_keys, strict=True):
        id_, names = called[row_key]
        closeness, _ = found.distances[key]
        matches.append(SearchMatch(kind, id_, names[0], found_name(question, names), closeness))
    return tuple(matches)


def _fair_share(wanted: list[int], limit: int) -> int:
    """Return how many each may have at most, so that all together have `limit` or as many as they want."""
    share = 0
    while sum(min(share + 1, want) for want in wanted) <= limit and share < max(wanted, default=0):
        share += 1
    return share


def _matching_employers(connection: sqlite3.Connection, question: Question) -> EmployerMatches:
    if not question.words:
        return EmployerMatches(0, Spelling.NOTHING_ASKED)
    employers = _answering_employers(connection, question)
    if employers:
        return EmployerMatches(employers, Spelling.AS_WRITTEN)
    guessed = guess(connection, question)
    if guessed is not None:
        employers = _answering_employers(connection, guessed)
    return EmployerMatches(employers, Spelling.GUESSED if employers else Spelling.NOT_FOUND)


def _answering_employers(connection: sqlite3.Connection, question: Question) -> Bits:
    """Return the employers that answer: from the index, or by looking through all of them if quicker."""
    first, last = keys_of(SearchKind.EMPLOYER)
    expression = proposing(question)
    proposed = "search_gram MATCH ? AND search_gram.rowid BETWEEN ? AND ?"
    (employers,) = connection.execute("SELECT max(key) FROM search_entry WHERE key <= ?", (last,)).fetchone()
    middle = max(first, ((employers or 0) - SAMPLE) // 2)  # those who are best recorded would be no fair sample
    (sampled,) = connection.execute(
        f"SELECT count(*) FROM search_gram WHERE {proposed}", (expression, middle, middle + SAMPLE - 1)
    ).fetchone()
    if sampled >= MANY:
        return _looked_through(connection, *written_condition(question))
    condition, patterns = answering_condition(question)
    # A cross join keeps the order of the tables; SQLite would otherwise collect the proposed keys first.
    statement = (
        "SELECT group_concat(place, '')"
        " FROM search_gram CROSS JOIN search_entry ON search_entry.key = search_gram.rowid"
        f" WHERE {proposed} AND {condition}"
    )
    (digits,) = connection.execute(statement, [expression, first, last, *patterns]).fetchone()
    return bits_of(_read_hexadecimal("I", str(digits or "")))


def _looked_through(connection: sqlite3.Connection, condition: str, patterns: list[str]) -> Bits:
    """Return the employers that meet a condition, asked of every one: a digit each, which together are the set.

    Raises:
        sqlite3.DatabaseError: An employer has no entry, so the file is damaged: each has one, in the order of places.
    """
    first, last = keys_of(SearchKind.EMPLOYER)
    digit = f"SELECT iif({condition}, '1', '0') AS digit FROM search_entry WHERE key BETWEEN ? AND ? ORDER BY key"
    statement = f"SELECT group_concat(digit, ''), (SELECT count(*) FROM employer) FROM ({digit})"
    digits, employers = connection.execute(statement, [*patterns, first, last]).fetchone()
    if len(str(digits)) != employers:
        raise sqlite3.DatabaseError("search_entry lacks an employer")
    return int(str(digits)[::-1], 2)


def _read_hexadecimal(kind: str, digits: str) -> "array[int]":
    """Read numbers of the width of an array's kind.

    Raises:
        sqlite3.DatabaseError: The file holds something else, so it is damaged.
    """
    try:
        numbers = array(kind, bytes.fromhex(digits))
    except ValueError as error:
        raise sqlite3.DatabaseError("search_entry holds a key or place that is none") from error
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers
