"""Names that people type or that a file brings: shown as text, never obeyed."""

import unicodedata

NAME_LENGTH = 80
"""Signs of a name at most; longer ones are cut."""

_JOINERS = "\u200c\u200d"
"""Urdu needs the zero-width joiner and non-joiner; every other invisible sign goes."""


def clean_text(text: str, length: int = NAME_LENGTH) -> str:
    """Return a text as one short line: without control signs, marks of direction and halves of surrogate pairs.

    What only looks different, such as a turned direction, could make one name pass for another.
    """
    spaced = "".join(" " if sign.isspace() else sign for sign in text)
    kept = "".join(sign for sign in spaced if sign in _JOINERS or unicodedata.category(sign) not in ("Cc", "Cf", "Cs"))
    return " ".join(kept.split())[:length].rstrip()
