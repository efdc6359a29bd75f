r"""How well the names of a thing answer a question: exactly, by their beginning, by a word, or by a part of a word.

The names of one thing stand in one text, a line each, every word between two spaces: ``"\n meezan bank \n mebl \n"``.
So one look at the text tells whether a word begins or stands somewhere in a name, in Python and in SQL alike.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from explorer.market.search.folding import fold

SHORT = 2
"""Words up to this length match beginnings of words only; inside of words they would match nearly everything."""

LONGEST_DIVIDED = 24
"""Longer words are not looked for as two; nobody runs so much together."""

_JOINING = frozenset({"and", "اور"})
"""Words that a name may write as a sign or leave out, so a question need not find them."""


class Closeness(IntEnum):
    """How a question was met, closest first."""

    EXACT = 0
    NAME_PREFIX = 1
    WORD_PREFIX = 2
    INSIDE = 3
    TYPO = 4


def folded_names(names: Iterable[str]) -> str:
    """Return the names of one thing as they are searched; "" when none has a letter or a digit."""
    folded = dict.fromkeys(filter(None, map(fold, names)))
    return "".join(f"\n {name} " for name in folded) + "\n" if folded else ""


@dataclass(frozen=True)
class AskedWord:
    """One word of a question.

    Attributes:
        text: The word, folded.
        meant: The known words that it may be a slip of, with the number of slips; empty while nothing is guessed.
    """

    text: str
    meant: Mapping[str, int]

    @cached_property
    def written(self) -> str:
        """What stands in names that have the word as it is written."""
        return self.text if len(self.text) > SHORT else f" {self.text}"

    @cached_property
    def divided(self) -> tuple[str, ...]:
        """What stands in names that write the word as two, the first of them whole."""
        cuts = range(1, len(self.text)) if SHORT < len(self.text) <= LONGEST_DIVIDED else ()
        return tuple(f" {self.text[:cut]} {self.text[cut:]}" for cut in cuts)

    @cached_property
    def guessed(self) -> tuple[str, ...]:
        """What stands in names that have one of the words that may be meant."""
        return tuple(f" {word} " for word in self.meant)

    def begins_in(self, folded: str) -> bool:
        """Return whether a word of these names begins so."""
        return f" {self.text}" in folded or any(piece in folded for piece in self.divided)

    def is_in(self, folded: str) -> bool:
        """Return whether these names have the word as it is written."""
        return self.written in folded or any(piece in folded for piece in self.divided)

    def slips(self, folded: str) -> int | None:
        """Return the fewest slips with which it is in these names; `None` when it is not, even so."""
        if self.is_in(folded):
            return 0
        return min((slips for word, slips in self.meant.items() if f" {word} " in folded), default=None)


@dataclass(frozen=True)
class Question:
    """What is searched for.

    Attributes:
        words: All of them must be found, in any order.
        joined: The whole text without its spaces; a name that begins so answers too.
    """

    words: tuple[AskedWord, ...]
    joined: str

    @classmethod
    def of(cls, text: str) -> "Question":
        """Return the question that a text asks; one without words when there is no letter and no digit in it."""
        words = dict.fromkeys(fold(text).split())
        needed = [word for word in words if word not in _JOINING] or words
        return cls(tuple(AskedWord(word, {}) for word in needed), fold(text).replace(" ", ""))

    def closeness(self, folded: str) -> Closeness | None:
        """Return how well these names answer, as far as the words are written right; `None` when they do not."""
        joined_names = folded.replace(" ", "")
        if f"\n{self.joined}\n" in joined_names:
            return Closeness.EXACT
        if f"\n{self.joined}" in joined_names:
            return Closeness.NAME_PREFIX
        if all(word.begins_in(folded) for word in self.words):
            return Closeness.WORD_PREFIX
        return Closeness.INSIDE if all(word.is_in(folded) for word in self.words) else None

    def distance(self, folded: str) -> tuple[Closeness, int] | None:
        """Return closeness and slips, fewer of which are better; `None` when these names do not answer."""
        closeness = self.closeness(folded)
        if closeness is not None:
            return closeness, 0
        total = 0
        for word in self.words:
            slips = word.slips(folded)
            if slips is None:
                return None
            total += slips
        return Closeness.TYPO, total


def found_name(question: Question, names: Iterable[str]) -> str:
    """Return the name that answers best, the first of equals, as it is recorded."""
    worst = (len(Closeness), 0)
    return min(names, key=lambda name: question.distance(folded_names((name,))) or worst)
