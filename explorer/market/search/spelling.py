"""Slips of the keyboard: how many lie between two words, and how many are forgiven."""

FORGIVEN_FROM = ((8, 2), (4, 1))
"""Letters of a word and the slips that are forgiven from there on; in shorter words every slip makes another word."""

LONGEST_FORGIVEN = 40
"""Longer words are looked for as they are written."""


def forgiven_slips(word: str) -> int:
    """Return how many slips a typed word may have. A number is never guessed at: it would be another number."""
    if not word.isalpha() or len(word) > LONGEST_FORGIVEN:
        return 0
    return next((slips for length, slips in FORGIVEN_FROM if len(word) >= length), 0)


def count_slips(typed: str, word: str, at_most: int, *, is_unfinished: bool = False) -> int | None:
    """Count the letters that are wrong, missing, too many, or swapped with their neighbour.

    This is the Damerau-Levenshtein distance in its restricted form (optimal string alignment), row by row.

    Args:
        typed: What was typed.
        word: What may have been meant.
        at_most: More slips than this are not counted.
        is_unfinished: The typed word may go on, so the rest of the word counts as still to come.

    Returns:
        The number of slips; `None` when there are more than `at_most`.
    """
    before: list[int] = []
    row = list(range(len(word) + 1))
    for place, letter in enumerate(typed, 1):
        above, row = row, [place]
        for column, other in enumerate(word, 1):
            slips = min(above[column] + 1, row[-1] + 1, above[column - 1] + (letter != other))
            is_swapped = place > 1 and column > 1 and letter == word[column - 2] and typed[place - 2] == other
            row.append(min(slips, before[column - 2] + 1) if is_swapped else slips)
        if min(row) > at_most and min(above) > at_most:
            return None
        before = above
    slips = min(row) if is_unfinished else row[-1]
    return slips if slips <= at_most else None
