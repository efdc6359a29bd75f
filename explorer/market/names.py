"""How names are sorted."""

import unicodedata


def name_key(name: str) -> str:
    """Return what A to Z sorts a name by: no case, no accents, no punctuation at the front."""
    plain = "".join(
        letter for letter in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(letter)
    )
    return plain.lstrip(" .,-'\"([&") or plain
