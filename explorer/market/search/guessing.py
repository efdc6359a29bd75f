"""Known words that a misspelt one may be meant as: those that share most trigrams with it, if the slips are few."""

import sqlite3
from dataclasses import replace

from explorer.market.search.expressions import grams_of
from explorer.market.search.matching import AskedWord, Question
from explorer.market.search.spelling import count_slips, forgiven_slips

COMPARED = 300
"""Known words that are compared letter by letter, those with most shared trigrams first."""

GUESSES = 5
"""Known words that a typed one is read as at most, those with fewest slips first."""


def guess(connection: sqlite3.Connection, question: Question) -> Question | None:
    """Return the question with the words that may be meant; `None` when no word may be a slip of a known one.

    A known word is meant as it is. The last one may be unfinished, so its slips are counted against beginnings.
    """
    last = len(question.words) - 1
    words = tuple(
        AskedWord(word.text, _meant(connection, word.text, is_unfinished=place == last))
        for place, word in enumerate(question.words)
    )
    return replace(question, words=words) if any(word.meant for word in words) else None


def _meant(connection: sqlite3.Connection, typed: str, *, is_unfinished: bool) -> dict[str, int]:
    at_most = forgiven_slips(typed)
    if not at_most:
        return {}
    grams = grams_of(f"^^{typed}$$")
    sharing = " UNION ALL ".join(["SELECT rowid AS shared FROM search_word WHERE search_word MATCH ?"] * len(grams))
    proposed = f"SELECT shared FROM ({sharing}) GROUP BY shared ORDER BY count(*) DESC, shared LIMIT ?"
    statement = f"SELECT word FROM search_word WHERE rowid IN ({proposed})"
    found = []
    for (marked,) in connection.execute(statement, [*(f'"{gram}"' for gram in grams), COMPARED]):
        word = marked.strip("^$")
        if word == typed:
            return {}
        slips = count_slips(typed, word, at_most, is_unfinished=is_unfinished)
        if slips:
            found.append((slips, abs(len(word) - len(typed)), word))
    return {word: slips for slips, _, word in sorted(found)[:GUESSES]}
