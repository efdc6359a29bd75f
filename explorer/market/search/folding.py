"""The searchable form of a name or a question: what is left when everything that people type differently is gone."""

import re
import unicodedata

LONGEST_READ = 1000
"""Characters of a text that are looked at; nothing that has a name has a longer one."""

LONGEST = 200
"""Characters of a folded text at most."""

_SAME_LETTER = {
    "ٱ": "ا",
    "ك": "ک",
    "ڪ": "ک",
    "ي": "ی",
    "ى": "ی",
    "ے": "ی",
    "ه": "ہ",
    "ھ": "ہ",
    "ة": "ہ",
    "ۃ": "ہ",
    "ە": "ہ",
    "ں": "ن",
}
"""Letters that Urdu and Arabic keyboards write for one another.

أ إ آ ئ ؤ need no line: without their marks they are the plain letter."""

_TATWEEL = "ـ"
_WORD = re.compile("[0-9]+|[^0-9 ]+")


class _Letters(dict[int, str]):
    """The searchable form of each character, worked out when it is first met; `str.translate` asks it."""

    def __missing__(self, code: int) -> str:
        plain = "".join(map(_plain, unicodedata.normalize("NFKD", chr(code))))
        # Folding the case can bring back composed letters and marks, so each part is taken apart once more.
        self[code] = "".join(map(_plain, unicodedata.normalize("NFKD", plain.casefold())))
        return self[code]


def _plain(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Mn", "Me", "Cf") or character == _TATWEEL:
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if character.isalnum() or category == "Mc":
        return _SAME_LETTER.get(character, character)
    return " "


_LETTERS = _Letters()


def fold(text: str) -> str:
    """Return the searchable form of a name or a question.

    Case, accents, vowel marks, width, stretching and invisible marks are gone, digits are Latin, letters that
    stand for one another are one, and whatever is neither letter nor digit divides words. So does the border
    between letters and digits: "10Pearls", "10-pearls" and "10 Pearls" are all "10 pearls".

    Args:
        text: Anything, `LONGEST_READ` characters of which are looked at.

    Returns:
        Words divided by single spaces, at most `LONGEST` characters; "" when there is no letter and no digit.
        Folding it again changes nothing.
    """
    words = _WORD.findall(text[:LONGEST_READ].translate(_LETTERS))
    return " ".join(words)[:LONGEST].rstrip()
