"""From what SQLite returns to the values that rows hold."""

from enum import StrEnum
from typing import TypeVar

LIST_SEPARATOR = ";"
"""Divides the values of a list kept in one column; no value contains it."""

Word = TypeVar("Word", bound=StrEnum)


class DamagedValueError(Exception):
    """A database holds a value that its own constraints forbid: the file was damaged or tampered with."""


def known(words: type[Word], value: str) -> Word:
    """Return the member of an enumeration that a column holds.

    Raises:
        DamagedValueError: It has no such member; the session turns this into a `DatabaseError`.
    """
    try:
        return words(value)
    except ValueError as error:
        raise DamagedValueError(str(error)) from error


def split(joined: str | None) -> tuple[str, ...]:
    """Return the values of a list kept in one column."""
    return tuple(joined.split(LIST_SEPARATOR)) if joined else ()
