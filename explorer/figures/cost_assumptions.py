"""The numbers behind a cost: each recorded with its sources, or marked as nobody's but the user's.

Values are exact fractions: break-even is asked to the cent, and a price of 21.957642 dollars an hour times 72 hours
must not lose one on the way.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from explorer.figures.cost_fields import CostField, CostInputError, FieldProblem, judge_value, read_field
from explorer.market.amounts import exact
from explorer.market.cost_rows import CostRecord, GpuPriceRow, HardwarePriceRow
from explorer.market.price_rows import ExchangeRateRow
from explorer.market.rows import Confidence, SourceRow


class Origin(StrEnum):
    """Where a number comes from."""

    RECORDED = "recorded"
    OWN = "own"
    """The user's."""
    DEFAULT = "default"
    """Ours, so that a first figure can be shown: it rests on no source and is there to be changed."""
    MISSING = "missing"
    """Nothing is recorded, and nobody gave a number; it is never guessed."""


class RentTerm(StrEnum):
    """How a machine is rented. Spot machines are cheaper and can be taken away at any time."""

    ON_DEMAND = "on-demand"
    SPOT = "spot"


class PriceEnd(StrEnum):
    """Which end of a recorded price of hardware is taken."""

    LOW = "low"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Assumption:
    """One number.

    Attributes:
        value: In the unit that the field names; `None` where it is missing or left out.
        sources: Who states it; empty unless it is recorded.
        confidence: Of the recorded row.
        as_of: Date of a recorded price or rate, as precise as it is known.
    """

    field: CostField
    value: Fraction | None
    origin: Origin
    sources: tuple[SourceRow, ...] = ()
    confidence: Confidence | None = None
    as_of: str | None = None


@dataclass(frozen=True, slots=True)
class Assumptions:
    """The numbers of one cost, each field once, in the order in which they are shown."""

    items: tuple[Assumption, ...]

    def __iter__(self) -> Iterator[Assumption]:
        return iter(self.items)

    def __getitem__(self, field: CostField) -> Assumption:
        return next(item for item in self.items if item.field is field)

    def value(self, field: CostField) -> Fraction | None:
        """Return the number of a field."""
        return self[field].value

    def replacing(self, *items: Assumption) -> "Assumptions":
        """Return these with the numbers of some fields replaced."""
        new = {item.field: item for item in items}
        return Assumptions(tuple(new.get(item.field, item) for item in self.items))

    def with_own(self, field: CostField, value: Fraction | None) -> "Assumptions":
        """Return these with the user's number for a field; `None` leaves out a field that may be empty.

        Raises:
            CostInputError: The field may not hold it.
        """
        problem = judge_value(field, value)
        if problem is not None:
            raise CostInputError((problem,))
        return self.replacing(own(field, value))

    def with_typed(self, typed: Mapping[CostField, str]) -> tuple["Assumptions", tuple[FieldProblem, ...]]:
        """Return these with what was typed, and what is refused of it; a refused field keeps its last good number.

        A text that means the number that is there already changes nothing: it stays recorded.
        """
        good, problems = [], []
        for field, text in typed.items():
            read = read_field(field, text)
            if isinstance(read, FieldProblem):
                problems.append(read)
            elif read != self.value(field):
                good.append(own(field, read))
        return self.replacing(*good), tuple(problems)

    @property
    def missing(self) -> tuple[CostField, ...]:
        """Fields that need a number and have none."""
        return tuple(item.field for item in self.items if item.value is None and judge_value(item.field, None))

    @property
    def source_ids(self) -> tuple[str, ...]:
        """Sources of every recorded number, each once."""
        return tuple(dict.fromkeys(source.id for item in self.items for source in item.sources))

    def judge(self) -> None:
        """Refuse numbers that no field may hold; a missing one is no fault.

        Raises:
            CostInputError: With every field that is refused.
        """
        found = (judge_value(item.field, item.value) for item in self.items if item.value is not None)
        problems = tuple(problem for problem in found if problem is not None)
        if problems:
            raise CostInputError(problems)


def own(field: CostField, value: Fraction | None) -> Assumption:
    """Return a number of the user's."""
    return Assumption(field, value, Origin.OWN)


def missing(field: CostField) -> Assumption:
    """Return that a number is not recorded."""
    return Assumption(field, None, Origin.MISSING)


def by_default(field: CostField, value: int) -> Assumption:
    """Return a number of ours."""
    return Assumption(field, Fraction(value), Origin.DEFAULT)


def recorded(
    field: CostField, value: float | None, row: GpuPriceRow | HardwarePriceRow | ExchangeRateRow
) -> Assumption:
    """Return a number of a recorded row, or that the row has none."""
    if value is None:
        return missing(field)
    as_of = row.date if isinstance(row, ExchangeRateRow) else row.as_of
    return Assumption(field, exact(value), Origin.RECORDED, row.sources, row.confidence, as_of)


def rate_of(record: CostRecord) -> Assumption:
    """Return the latest recorded rate, or that none is."""
    latest = record.latest_rate
    if latest is None:
        return missing(CostField.PKR_PER_USD)
    return recorded(CostField.PKR_PER_USD, latest.pkr_per_usd, latest)


def rented(offer: GpuPriceRow, term: RentTerm) -> tuple[Assumption, Assumption]:
    """Return what a recorded machine says: its GPUs, and its price if it is recorded for the term."""
    return (
        recorded(CostField.MACHINE_GPUS, offer.gpu_count, offer),
        recorded(CostField.RENT_USD_HOUR, offer_usd_hour(offer, term), offer),
    )


def offer_usd_hour(offer: GpuPriceRow, term: RentTerm) -> float | None:
    """Return the recorded price of a machine for an hour; `None` where it is not recorded."""
    return offer.on_demand_usd_hour if term is RentTerm.ON_DEMAND else offer.spot_usd_hour


def bought(hardware: HardwarePriceRow, end: PriceEnd) -> tuple[Assumption, Assumption]:
    """Return what a recorded card says: its price, and its power."""
    usd = hardware.usd_low if end is PriceEnd.LOW else hardware.usd_high
    return recorded(CostField.CARD_USD, usd, hardware), recorded(CostField.POWER_W, hardware.power_w, hardware)
