"""The kinds of values that facts are made of: how a CSV cell is read, and what the database checks.

A kind says both things once. The builder reads cells with it, the schema turns it into a CHECK constraint,
and the checker asks a finished database the same question again. A blank cell never reaches a kind: it is
unknown, and unknown is NULL.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Integer, Text
from sqlalchemy.types import TypeEngine, UserDefinedType

from explorer.market.price_rows import MOST_RATE
from explorer.market.rows import Confidence

Value = str | int | float
"""What a cell holds once it is read."""

EARLIEST_YEAR, LATEST_YEAR = 1700, 2100
CURRENCIES = ("PKR", "USD")
MOST_PAY = 1_000_000_000
"""Far above what anyone is paid in rupees a year, far below a slip of the keyboard such as 1e15."""

_WHOLE = re.compile(r"-?[0-9]{1,15}")
_DECIMAL = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,12})?")
_SLUG = re.compile(r"[a-z0-9]+([.-][a-z0-9]+)*")
_WHEN = re.compile(r"([0-9]{4})(-[0-9]{2})?(-[0-9]{2})?")
_DIGIT = "[0-9]"


class Number(UserDefinedType[int | float]):
    """A number kept as it was written: 200000 stays whole, 2.5 stays a fraction."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        """Return the SQLite type; its affinity keeps whole numbers whole."""
        return "NUMERIC"


@dataclass(frozen=True)
class Kind:
    """A kind of value.

    Attributes:
        name: One word for it; part of the names of constraints.
        sql_type: Its column type.
        read: Turns a cell that is not blank into the value; raises `ValueError` with the reason for the
            editor.
        check: SQL condition that every recorded value meets; ``{0}`` stands for the column.
    """

    name: str
    sql_type: TypeEngine[str] | TypeEngine[int] | TypeEngine[int | float]
    read: Callable[[str], Value]
    check: str

    def condition(self, column: str) -> str:
        """Return the SQL condition on this column."""
        return self.check.format(f'"{column}"')


def _read_text(cell: str) -> str:
    if cell != cell.strip():
        raise ValueError("has space at an end")
    return cell


def _read_slug(cell: str) -> str:
    if not _SLUG.fullmatch(cell):
        raise ValueError("is not an id: small Latin letters, digits, single hyphens and dots")
    return cell


def _read_url(cell: str) -> str:
    if not re.fullmatch(r"(https?://|pkg:)\S+", cell):
        raise ValueError("is not an address that begins with https://, http:// or pkg:")
    return cell


def _read_when(cell: str) -> str:
    match = _WHEN.fullmatch(cell)
    if not match:
        raise ValueError("is not a date: 2026, 2026-11 or 2026-11-23")
    year, month, day = match.groups()
    _in_range(int(year), EARLIEST_YEAR, LATEST_YEAR, "year")
    try:
        date(int(year), int((month or "-01")[1:]), int((day or "-01")[1:]))
    except ValueError:
        raise ValueError("is not a day of the calendar") from None
    return cell


def _read_day(cell: str) -> str:
    if len(cell) != len("2026-11-23"):
        raise ValueError("is not a full date such as 2026-11-23")
    return _read_when(cell)


def _read_whole(cell: str) -> int:
    if not _WHOLE.fullmatch(cell):
        raise ValueError("is not a whole number")
    return int(cell)


def _read_number(cell: str) -> int | float:
    if not _DECIMAL.fullmatch(cell):
        raise ValueError("is not a number")
    return float(cell) if "." in cell else int(cell)


def _in_range(value: float, low: float, high: float, what: str) -> None:
    if not low <= value <= high:
        raise ValueError(f"is not a {what} from {low} to {high}")


def _read_count(cell: str) -> int:
    value = _read_whole(cell)
    if value == 0:
        raise ValueError("is zero; leave it blank when the number is unknown")
    if value < 0:
        raise ValueError("is below zero")
    return value


def _read_amount(cell: str) -> int | float:
    value = _read_number(cell)
    if value == 0:
        raise ValueError("is zero; leave it blank when the amount is unknown")
    if value < 0:
        raise ValueError("is below zero")
    return value


def _read_amount_from_zero(cell: str) -> int | float:
    value = _read_number(cell)
    if value < 0:
        raise ValueError("is below zero")
    return value


def _ranged(read: Callable[[str], int | float], low: float, high: float, what: str) -> Callable[[str], int | float]:
    def read_ranged(cell: str) -> int | float:
        value = read(cell)
        _in_range(value, low, high, what)
        return value

    return read_ranged


_IS_NUMBER = "typeof({0}) IN ('integer', 'real')"
_IS_WHOLE = "typeof({0}) = 'integer'"
_IS_TEXT = "typeof({0}) = 'text' AND {0} <> ''"

TEXT = Kind("text", Text(), _read_text, _IS_TEXT)
SLUG = Kind("slug", Text(), _read_slug, _IS_TEXT + " AND {0} NOT GLOB '*[^a-z0-9.-]*'")
URL = Kind("url", Text(), _read_url, "{0} GLOB 'http://?*' OR {0} GLOB 'https://?*' OR {0} GLOB 'pkg:?*'")
WHEN = Kind(
    "when",
    Text(),
    _read_when,
    f"{{0}} GLOB '{_DIGIT * 4}' OR {{0}} GLOB '{_DIGIT * 4}-{_DIGIT * 2}'"
    f" OR {{0}} GLOB '{_DIGIT * 4}-{_DIGIT * 2}-{_DIGIT * 2}'",
)
"""A date as precise as it is known: a year, a month or a day."""
DAY = Kind("day", Text(), _read_day, "date({0}) IS {0}")
COUNT = Kind("count", Integer(), _read_count, _IS_WHOLE + " AND {0} > 0")
"""How many there are; none is not a fact anyone recorded."""
AMOUNT = Kind("amount", Number(), _read_amount, _IS_NUMBER + " AND {0} > 0")
AMOUNT_FROM_ZERO = Kind("amount_from_zero", Number(), _read_amount_from_zero, _IS_NUMBER + " AND {0} >= 0")
"""An amount where nothing is a fact too: a free course, the first tax slab, no year of experience."""
FIGURE = Kind("figure", Number(), _read_number, _IS_NUMBER)
PAY = Kind(
    "pay", Number(), _ranged(_read_amount, 1, MOST_PAY, "pay"), f"{_IS_NUMBER} AND {{0}} BETWEEN 1 AND {MOST_PAY}"
)
"""What someone is paid for a month or a year, in rupees or dollars."""
RATE = Kind(
    "rate", Number(), _ranged(_read_amount, 1, MOST_RATE, "rate"), f"{_IS_NUMBER} AND {{0}} BETWEEN 1 AND {MOST_RATE}"
)
"""Rupees for a dollar."""
PERCENT = Kind(
    "percent",
    Number(),
    _ranged(_read_number, 0, 100, "share"),
    _IS_NUMBER + " AND {0} BETWEEN 0 AND 100",
)
YEAR = Kind(
    "year",
    Integer(),
    _ranged(_read_whole, EARLIEST_YEAR, LATEST_YEAR, "year"),
    _IS_WHOLE + f" AND {{0}} BETWEEN {EARLIEST_YEAR} AND {LATEST_YEAR}",
)
LATITUDE = Kind(
    "latitude",
    Number(),
    _ranged(_read_number, -90, 90, "latitude"),
    _IS_NUMBER + " AND {0} BETWEEN -90 AND 90",
)
LONGITUDE = Kind(
    "longitude",
    Number(),
    _ranged(_read_number, -180, 180, "longitude"),
    _IS_NUMBER + " AND {0} BETWEEN -180 AND 180",
)


def choice(*words: str) -> Kind:
    """Return the kind of a column that holds one of a few words."""

    def read_choice(cell: str) -> str:
        if cell not in words:
            raise ValueError(f"is none of: {', '.join(words)}")
        return cell

    quoted = ", ".join("'" + word.replace("'", "''") + "'" for word in words)
    return Kind("choice", Text(), read_choice, f"{{0}} IN ({quoted})")


def one_of(words: type[StrEnum]) -> Kind:
    """Return the kind of a column whose words are the values of an enumeration that rows hand out."""
    return choice(*(word.value for word in words))


CURRENCY = choice(*CURRENCIES)
YES_NO = choice("yes", "no")
CONFIDENCE = one_of(Confidence)
PAY_PERIOD = choice("month", "year")
LEVEL = choice("entry", "mid", "senior", "lead")
