"""Rent or buy: what training runs cost on rented machines, what on bought cards, and when buying has paid.

The model, in US dollars, with `n` runs of `h` hours on `g` GPUs::

    machines   = g / GPUs of a machine, rounded up           (clouds rent whole machines)
    rent(n)    = n · h · machines · price of a machine an hour
    power      = g · watts of a card / 1000 · rupees a kWh / rupees a dollar      (an hour of use)
    own(n)     = g · price of a card + n · h · power
    break-even = g · price of a card / (machines · price an hour − power)         (hours of use; a run is h of them)

Bought cards are used for `utilisation` percent of the 8,760 hours of a year. So the break-even lies
``hours / (8760 · utilisation)`` years away; beyond the life of the cards it is never reached, and at a utilisation of 0
no hour of use ever comes. Server, cooling, staff, import duty and resale are in no recorded price and not in the sum.

Everything is an exact fraction; nothing is rounded before it is written for people.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import ceil

from explorer.figures.cost_assumptions import (
    Assumptions,
    Origin,
    RentTerm,
    by_default,
    missing,
    own,
    rate_of,
)
from explorer.figures.cost_fields import HOURS_A_YEAR, CostField
from explorer.market.cost_rows import CostRecord

WATTS_A_KILOWATT = 1000
DEFAULT_UTILISATION_PERCENT = 100
DEFAULT_LIFE_YEARS = 5
"""With the utilisation and no price of electricity these favour buying; renting is never made to look cheap by us."""

TRAINING_FIELDS = (
    *(CostField.GPU_COUNT, CostField.HOURS, CostField.MACHINE_GPUS, CostField.RENT_USD_HOUR),
    *(CostField.CARD_USD, CostField.POWER_W, CostField.ELECTRICITY_PKR_KWH),
    *(CostField.UTILISATION_PERCENT, CostField.LIFE_YEARS, CostField.PKR_PER_USD),
)


class Verdict(StrEnum):
    """When buying has paid."""

    REACHED = "reached"
    AFTER_LIFE = "after life"
    """More hours of use are needed than the cards have in their life."""
    NEVER_CHEAPER = "never cheaper"
    """The power for an hour costs as much as renting for it: buying never pays."""
    NEVER_USED = "never used"
    """At a utilisation of 0 buying never pays."""
    NO_PRICE = "no price"
    """A number that it takes is missing; see `TrainingCostFigure.missing`."""


@dataclass(frozen=True, slots=True)
class BreakEven:
    """When buying has paid.

    Attributes:
        hours: Hours of use at which both cost the same; `None` where there are none (never, or no price).
        run_hours: Length of a run.
        years: How long that takes at the given utilisation; `None` where it never comes.
    """

    verdict: Verdict
    hours: Fraction | None = None
    run_hours: Fraction | None = None
    years: Fraction | None = None

    @property
    def runs_exact(self) -> Fraction | None:
        """The hours as runs, a part of a run among them."""
        return None if self.hours is None or self.run_hours is None else self.hours / self.run_hours

    @property
    def runs(self) -> int | None:
        """The first number of whole runs at which buying costs no more than renting."""
        exact_runs = self.runs_exact
        return None if exact_runs is None else ceil(exact_runs)

    @property
    def runs_rented(self) -> int | None:
        """For how many whole runs renting costs less."""
        runs = self.runs
        return None if runs is None else runs - 1


class CostCaveat(StrEnum):
    """What must be said beside a cost."""

    CARDS_ONLY = "cards only"  # no server, cooling, staff, import duty, resale
    IDLE_GPUS = "idle GPUs"  # the rented machines have more GPUs than are asked for
    SEVERAL_MACHINES = "several machines"  # training over a network between them is slower; no price tells how much
    SPOT_CAN_STOP = "spot can stop"
    NO_POWER = "no power"  # the draw or the price of electricity is not given, so power is left out
    OUR_DEFAULTS = "our defaults"  # a number rests on nothing but our choice


@dataclass(frozen=True, slots=True)
class TrainingCostFigure:
    """One machine to rent against one card to buy.

    Attributes:
        machines: To rent; `None` while the GPUs of a machine are missing.
        rent_usd_hour: Of all machines together.
        buy_usd: Of all cards together.
        power_usd_hour: For an hour of use of all cards; 0 where power is left out.
        missing: Numbers that a whole answer takes and that are not there.
    """

    assumptions: Assumptions
    term: RentTerm
    machines: int | None
    rent_usd_hour: Fraction | None
    buy_usd: Fraction | None
    power_usd_hour: Fraction
    break_even: BreakEven
    missing: tuple[CostField, ...]
    caveats: tuple[CostCaveat, ...]

    @property
    def run_hours(self) -> Fraction | None:
        """Length of a run."""
        return self.assumptions.value(CostField.HOURS)

    @property
    def rent_usd_run(self) -> Fraction | None:
        """Rent of one run."""
        return self.rent_usd(1)

    def rent_usd(self, runs: int | Fraction) -> Fraction | None:
        """Return what so many runs cost on rented machines; `None` while a number is missing."""
        hours = self.run_hours
        return None if hours is None or self.rent_usd_hour is None else runs * hours * self.rent_usd_hour

    def own_usd(self, runs: int | Fraction) -> Fraction | None:
        """Return what so many runs cost on bought cards, with the cards; `None` while a number is missing."""
        hours = self.run_hours
        return None if hours is None or self.buy_usd is None else self.buy_usd + runs * hours * self.power_usd_hour

    def pkr(self, usd: Fraction | None) -> Fraction | None:
        """Return an amount in rupees; `None` without the amount or a rate."""
        rate = self.assumptions.value(CostField.PKR_PER_USD)
        return None if usd is None or rate is None else usd * rate


def start_training(record: CostRecord) -> Assumptions:
    """Return what is assumed before anything is chosen: the latest rate, our defaults, and nothing else."""
    known = {
        CostField.UTILISATION_PERCENT: by_default(CostField.UTILISATION_PERCENT, DEFAULT_UTILISATION_PERCENT),
        CostField.LIFE_YEARS: by_default(CostField.LIFE_YEARS, DEFAULT_LIFE_YEARS),
        CostField.PKR_PER_USD: rate_of(record),
    }
    return Assumptions(tuple(known.get(field, missing(field)) for field in TRAINING_FIELDS))


def plan_runs(assumptions: Assumptions, gpu_count: int, hours: Fraction) -> Assumptions:
    """Return these for runs of the user's."""
    return assumptions.replacing(own(CostField.GPU_COUNT, Fraction(gpu_count)), own(CostField.HOURS, hours))


def build_training_cost(assumptions: Assumptions, term: RentTerm) -> TrainingCostFigure:
    """Work out renting against buying; what is missing leaves its part of the answer `None`.

    Raises:
        CostInputError: A number lies beyond what its field may hold.
    """
    assumptions.judge()
    value = assumptions.value
    count, price = value(CostField.GPU_COUNT), value(CostField.RENT_USD_HOUR)
    card, machine_gpus = value(CostField.CARD_USD), value(CostField.MACHINE_GPUS)
    machines = None if count is None or machine_gpus is None else ceil(count / machine_gpus)
    rent = None if machines is None or price is None else machines * price
    buy = None if count is None or card is None else count * card
    power = _power_usd_hour(assumptions)
    return TrainingCostFigure(
        assumptions=assumptions,
        term=term,
        machines=machines,
        rent_usd_hour=rent,
        buy_usd=buy,
        power_usd_hour=power or Fraction(0),
        break_even=_break_even(assumptions, rent, buy, power or Fraction(0)),
        missing=assumptions.missing,
        caveats=tuple(_caveats(assumptions, term, machines, power)),
    )


def _power_usd_hour(assumptions: Assumptions) -> Fraction | None:
    """Return what an hour of all cards at full load costs; `None` where a number for it is not given."""
    value = assumptions.value
    count, watts = value(CostField.GPU_COUNT), value(CostField.POWER_W)
    price, rate = value(CostField.ELECTRICITY_PKR_KWH), value(CostField.PKR_PER_USD)
    if count is None or watts is None or price is None or rate is None:
        return None
    return count * watts / WATTS_A_KILOWATT * price / rate


def _break_even(
    assumptions: Assumptions, rent_usd_hour: Fraction | None, buy_usd: Fraction | None, power_usd_hour: Fraction
) -> BreakEven:
    value = assumptions.value
    run_hours, life = value(CostField.HOURS), value(CostField.LIFE_YEARS)
    percent = value(CostField.UTILISATION_PERCENT)
    if None in (rent_usd_hour, buy_usd, run_hours, life, percent):
        return BreakEven(Verdict.NO_PRICE)
    assert rent_usd_hour and buy_usd and run_hours and life and percent is not None
    if not percent:
        return BreakEven(Verdict.NEVER_USED)
    if rent_usd_hour <= power_usd_hour:
        return BreakEven(Verdict.NEVER_CHEAPER)
    hours = buy_usd / (rent_usd_hour - power_usd_hour)
    years = hours / (HOURS_A_YEAR * percent / 100)
    verdict = Verdict.REACHED if years <= life else Verdict.AFTER_LIFE
    return BreakEven(verdict, hours, run_hours, years)


def _caveats(
    assumptions: Assumptions, term: RentTerm, machines: int | None, power: Fraction | None
) -> Iterator[CostCaveat]:
    yield CostCaveat.CARDS_ONLY
    count, machine_gpus = (assumptions.value(field) for field in (CostField.GPU_COUNT, CostField.MACHINE_GPUS))
    if machines is not None and machine_gpus is not None and machines * machine_gpus != count:
        yield CostCaveat.IDLE_GPUS
    if machines is not None and machines > 1:
        yield CostCaveat.SEVERAL_MACHINES
    if term is RentTerm.SPOT:
        yield CostCaveat.SPOT_CAN_STOP
    if power is None:
        yield CostCaveat.NO_POWER
    if any(item.origin is Origin.DEFAULT for item in assumptions):
        yield CostCaveat.OUR_DEFAULTS
