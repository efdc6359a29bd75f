"""A question as SQL: trigrams that propose entries through the index, and conditions that decide on their names.

Folded words have letters and digits only, so nothing in them has a meaning to SQLite, neither in a full-text
expression nor in a GLOB pattern; patterns are bound parameters all the same.
"""

from collections.abc import Iterable, Iterator

from explorer.market.search.matching import SHORT, Closeness, Question

GRAM = 3
"""Characters of the pieces by which the index finds texts."""


def indexed_text(folded: str) -> str:
    """Return the text whose trigrams find these names.

    Args:
        folded: What `explorer.market.search.matching.folded_names` returned.

    Returns:
        Each name run together between ``^^`` and ``$$`` (its beginning, its end, and its words written as one), and
        its words between two spaces each, so that one or two letters that begin a word are part of a trigram too.
    """
    names = filter(None, map(str.split, folded.split("\n")))
    return "".join(f"^^{''.join(words)}$$  {'  '.join(words)}  " for words in names)


def grams_of(text: str) -> tuple[str, ...]:
    """Return the trigrams of a text, each once."""
    return tuple(dict.fromkeys(text[start : start + GRAM] for start in range(len(text) - GRAM + 1)))


def proposing(question: Question) -> str:
    """Return the expression for every entry that may answer."""
    expression = _all_of(_any_of([word.written, *word.guessed]) for word in question.words)
    is_beginning_implied = len(question.words) == 1 and len(question.joined) != SHORT
    return expression if is_beginning_implied else f"({expression}) OR ({_has(f'^^{question.joined}')})"


def proposing_closest(question: Question) -> Iterator[tuple[Closeness, str]]:
    """Yield the expressions for what answers exactly and by beginnings, closest first."""
    yield Closeness.EXACT, _has(f"^^{question.joined}$$")
    yield Closeness.NAME_PREFIX, _has(f"^^{question.joined}")
    yield Closeness.WORD_PREFIX, _all_of(_has_piece(f" {word.text}") for word in question.words)


def written_condition(question: Question) -> tuple[str, list[str]]:
    """Return the condition that names have every word as written or guessed, or begin with all of them as one word.

    It is what can be asked of every entry in turn: two words of a name that the question has as one are not seen.
    """
    condition, patterns = _every_word([word.written, *word.guessed] for word in question.words)
    if len(question.words) == 1 or all(len(word.text) > SHORT for word in question.words):
        return condition, patterns  # a name that begins with all of them has each of them
    return f"({condition} OR folded GLOB ?)", [*patterns, f"*\n {question.joined}*"]


def answering_condition(question: Question) -> tuple[str, list[str]]:
    """Return the condition that names answer."""
    condition, patterns = _every_word([word.written, *word.guessed, *word.divided] for word in question.words)
    return f"({condition} OR instr(replace(folded, ' ', ''), ?))", [*patterns, f"\n{question.joined}"]


def _every_word(alternatives: Iterable[list[str]]) -> tuple[str, list[str]]:
    alternatives = list(alternatives)
    words = (f"({' OR '.join(['folded GLOB ?'] * len(pieces))})" for pieces in alternatives)
    return " AND ".join(words), [f"*{piece}*" for pieces in alternatives for piece in pieces]


def _has(text: str) -> str:
    """Return the expression for trigrams that cover a text; more of them would cost more than they keep away."""
    starts = {*range(0, len(text) - GRAM + 1, GRAM), len(text) - GRAM}
    return " AND ".join(f'"{gram}"' for gram in dict.fromkeys(text[start : start + GRAM] for start in sorted(starts)))


def _has_piece(piece: str) -> str:
    """Return the expression for a text as it stands in folded names; two letters and a space are a trigram already."""
    return _has(piece if len(piece) == GRAM else piece.replace(" ", "  "))


def _any_of(pieces: list[str]) -> str:
    return " OR ".join(f"({_has_piece(piece)})" for piece in pieces)


def _all_of(expressions: Iterable[str]) -> str:
    return " AND ".join(f"({expression})" for expression in expressions)
