"""What a cost is worked out from: the fields, what each may hold, and why a value is refused."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from explorer.errors import UsageError
from explorer.market.amount_text import LONGEST_AMOUNT, parse_amount
from explorer.market.price_rows import MOST_RATE

HOURS_A_YEAR = 8760
"""365 days; the hours that a machine of one's own stands there in a year."""
HOURS_A_MONTH = 730
"""A twelfth of that, as the clouds bill a month."""


class CostField(StrEnum):
    """An input; the value is its key on the command line. The unit is part of the name."""

    GPU_COUNT = "gpus"
    HOURS = "hours"  # of one run
    MACHINE_GPUS = "machine-gpus"  # GPUs of one rented machine; it is rented whole
    RENT_USD_HOUR = "rent-usd-hour"  # of one machine
    CARD_USD = "card-usd"  # one GPU
    POWER_W = "power-w"  # of one GPU at full load
    ELECTRICITY_PKR_KWH = "electricity-pkr-kwh"
    UTILISATION_PERCENT = "utilisation-percent"  # hours in use, of the hours that bought machines stand there
    LIFE_YEARS = "life-years"  # until bought machines are worn out or worth nothing
    PKR_PER_USD = "pkr-per-usd"
    BASE_INSTANCES = "base-instances"  # machines of an endpoint outside its peaks
    PEAK_FACTOR = "peak-factor"  # load at a peak, as a multiple of the base
    PEAK_HOURS_MONTH = "peak-hours-month"
    INSTANCE_USD_HOUR = "instance-usd-hour"
    RUNS = "runs"  # that are planned
    WEIGHT = "weight"  # what a measure counts for, to the user


class FieldFault(StrEnum):
    """Why a value is refused."""

    EMPTY = "empty"
    NO_NUMBER = "no number"
    NOT_WHOLE = "not whole"
    TOO_LOW = "too low"
    TOO_HIGH = "too high"


@dataclass(frozen=True, slots=True)
class Limits:
    """What a field may hold.

    Attributes:
        low: The lowest value.
        high: The highest.
        is_above_low: Whether `low` itself is refused.
        is_whole: Whether only whole numbers are meant.
        may_be_empty: Whether the sum can do without it.
    """

    low: Fraction
    high: Fraction
    is_above_low: bool = False
    is_whole: bool = False
    may_be_empty: bool = False


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """A value that is refused, and what the field may hold."""

    field: CostField
    fault: FieldFault
    limits: Limits


class CostInputError(UsageError):
    """Values that no cost can be worked out from.

    Attributes:
        problems: One for each field.
    """

    def __init__(self, problems: tuple[FieldProblem, ...]) -> None:
        told = "; ".join(f"{problem.field} is {problem.fault}" for problem in problems)
        super().__init__(f"No cost was worked out: {told}.")
        self.problems = problems


def _limits(low: int, high: int, *, above: bool = False, whole: bool = False, empty: bool = False) -> Limits:
    return Limits(Fraction(low), Fraction(high), above, whole, empty)


MOST_WEIGHT = 10

LIMITS: Mapping[CostField, Limits] = {
    CostField.GPU_COUNT: _limits(1, 100_000, whole=True),
    CostField.HOURS: _limits(0, 10 * HOURS_A_YEAR, above=True),
    CostField.MACHINE_GPUS: _limits(1, 1_000, whole=True),
    CostField.RENT_USD_HOUR: _limits(0, 100_000, above=True),
    CostField.CARD_USD: _limits(0, 10_000_000, above=True),
    CostField.POWER_W: _limits(0, 100_000, empty=True),
    CostField.ELECTRICITY_PKR_KWH: _limits(0, 10_000, empty=True),
    CostField.UTILISATION_PERCENT: _limits(0, 100),
    CostField.LIFE_YEARS: _limits(0, 50, above=True),
    CostField.PKR_PER_USD: _limits(1, MOST_RATE),
    CostField.BASE_INSTANCES: _limits(1, 1_000_000, whole=True),
    CostField.PEAK_FACTOR: _limits(1, 10_000),
    CostField.PEAK_HOURS_MONTH: _limits(0, HOURS_A_MONTH),
    CostField.INSTANCE_USD_HOUR: _limits(0, 100_000, above=True),
    CostField.RUNS: _limits(0, 100_000, whole=True),
    CostField.WEIGHT: _limits(0, MOST_WEIGHT, empty=True),
}

_MINUS = re.compile(r"^\s*[-−–]\s*(?=\S)")
_DOLLARS = re.compile(r"^\s*(us\$|usd|\$)|(usd|\$)\s*$", re.IGNORECASE)
_POWER_OF_TEN = re.compile(r"\s*([0-9]{1,15}(?:\.[0-9]{1,6})?)[eE]\+?([0-9]{1,2})\s*")


def judge_value(field: CostField, value: Fraction | None) -> FieldProblem | None:
    """Return why a field may not hold a value; `None` where it may."""
    limits = LIMITS[field]
    if value is None:
        return None if limits.may_be_empty else FieldProblem(field, FieldFault.EMPTY, limits)
    if value < limits.low or (limits.is_above_low and value == limits.low):
        return FieldProblem(field, FieldFault.TOO_LOW, limits)
    if value > limits.high:
        return FieldProblem(field, FieldFault.TOO_HIGH, limits)
    if limits.is_whole and value.denominator != 1:
        return FieldProblem(field, FieldFault.NOT_WHOLE, limits)
    return None


def read_field(field: CostField, text: str) -> Fraction | FieldProblem | None:
    """Return the exact number that a text means for a field, or why it is refused; `None` for an empty one that may be.

    Amounts are read as pay is (`explorer.market.amount_text`), and also with a dollar sign, a minus or an exponent:
    what is refused is told for what it is.
    """
    if not text.strip():
        return judge_value(field, None)
    number = _number(text)
    if number is None:
        return FieldProblem(field, FieldFault.NO_NUMBER, LIMITS[field])
    return judge_value(field, number) or number


def _number(text: str) -> Fraction | None:
    if len(text) > LONGEST_AMOUNT or any(unicodedata.category(sign) == "No" for sign in text):
        return None  # 10⁹ is not 109
    unsigned = _MINUS.sub("", text, count=1)
    power = _POWER_OF_TEN.fullmatch(unsigned)
    if power is not None:
        size: Fraction | None = Fraction(power[1]) * 10 ** int(power[2])
    else:
        size = parse_amount(_DOLLARS.sub("", unsigned))
    return -size if size is not None and unsigned != text else size
