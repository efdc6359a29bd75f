"""A plan of training runs: every recorded price against every other, as far as a chart of cost over runs shows them."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import ceil

from explorer.figures.cost_assumptions import Assumptions, PriceEnd
from explorer.figures.cost_fields import HOURS_A_YEAR, CostField
from explorer.figures.rent_or_buy import BuyLine, Crossing, PriceFilter, RentLine, RentOrBuyFigure, build_rent_or_buy
from explorer.figures.training_cost import CostCaveat, Verdict
from explorer.figures.training_presets import AmountRange, ScenarioFigure, TrainingJob, build_scenario_figure, fill_job
from explorer.market.cost_rows import CostRecord, TrainingScenarioRow

LEAST_RUNS = 10
"""The axis of runs is at least so long."""
ROOM_PERCENT = 120
"""Of the last break-even the axis shows so much."""


class CostCurrency(StrEnum):
    """The currency that amounts are shown in; they are worked out in dollars."""

    USD = "usd"
    PKR = "pkr"


class Cheaper(StrEnum):
    """What costs less for a number of runs."""

    RENT = "rent"
    BUY = "buy"
    DEPENDS = "depends"
    """On which of the recorded prices is paid."""
    PAST_LIFE = "past life"
    """Bought cards do not live for so many runs, so that one purchase is not compared with all of them."""
    NO_PRICE = "no price"


@dataclass(frozen=True, slots=True)
class BoughtCards:
    """Recorded prices that come to the same sum.

    Attributes:
        usd: For all cards.
        power_usd_run: What their power costs for one run; 0 where power is left out.
    """

    lines: tuple[BuyLine, ...]
    usd: Fraction
    power_usd_run: Fraction

    def cost_usd(self, runs: int | Fraction) -> Fraction:
        """Return what so many runs cost, with the cards."""
        return self.usd + runs * self.power_usd_run


@dataclass(frozen=True, slots=True)
class TrainingPlanFigure:
    """Cost over runs.

    Attributes:
        prices: All lines to rent and to buy, with their crossings.
        runs: How many runs the user plans.
        claim: What a source claims of such a job; `None` where it speaks of other GPUs or hours.
    """

    prices: RentOrBuyFigure
    runs: int
    currency: CostCurrency
    claim: ScenarioFigure | None

    @property
    def assumptions(self) -> Assumptions:
        """The numbers behind it."""
        return self.prices.assumptions

    @property
    def gpu_count(self) -> Fraction | None:
        """GPUs of a run."""
        return self.assumptions.value(CostField.GPU_COUNT)

    @property
    def run_hours(self) -> Fraction | None:
        """Length of a run."""
        return self.assumptions.value(CostField.HOURS)

    @property
    def rented(self) -> tuple[RentLine, ...]:
        """The machines with a price, cheapest run first."""
        priced = [line for line in self.prices.rents if line.usd_run is not None]
        return tuple(sorted(priced, key=lambda line: line.usd_run or 0))

    @property
    def unpriced(self) -> tuple[RentLine, ...]:
        """The machines whose price is not recorded for the term."""
        return tuple(line for line in self.prices.rents if line.usd_run is None)

    @property
    def bought(self) -> tuple[BoughtCards, ...]:
        """The ways to buy with a price, cheapest first; those that cost the same are one."""
        power = {crossing.buy: crossing.cost.power_usd_hour for crossing in self.prices.crossings}
        hours = self.run_hours or Fraction(0)
        same: dict[tuple[Fraction, Fraction], list[BuyLine]] = {}
        for line in self.prices.buys:
            if line.usd is not None:
                same.setdefault((line.usd, power.get(line, Fraction(0)) * hours), []).append(line)
        return tuple(BoughtCards(tuple(lines), *key) for key, lines in sorted(same.items(), key=lambda item: item[0]))

    @property
    def verdicts(self) -> frozenset[Verdict]:
        """Every verdict that a pair of prices comes to."""
        return frozenset(crossing.break_even.verdict for crossing in self.prices.crossings)

    @property
    def marked(self) -> tuple[Crossing, ...]:
        """The crossings that are marked: the earliest and the latest that is reached, once if they are one."""
        ends = (self.prices.earliest, self.prices.latest)
        return tuple(dict.fromkeys(crossing for crossing in ends if crossing is not None))

    @property
    def caveats(self) -> tuple[CostCaveat, ...]:
        """What must be said of any of the pairs."""
        found = {caveat for crossing in self.prices.crossings for caveat in crossing.cost.caveats}
        return tuple(caveat for caveat in CostCaveat if caveat in found or caveat is CostCaveat.CARDS_ONLY)

    @property
    def life_runs(self) -> Fraction | None:
        """How many runs the bought cards live for; `None` while a number is missing."""
        value = self.assumptions.value
        life, percent, hours = value(CostField.LIFE_YEARS), value(CostField.UTILISATION_PERCENT), self.run_hours
        if life is None or percent is None or not hours:
            return None
        return life * HOURS_A_YEAR * percent / 100 / hours

    @property
    def limit_runs(self) -> int:
        """End of the axis: it shows the plan and every break-even that is reached."""
        latest = self.prices.latest
        runs = latest.break_even.runs if latest is not None else None
        return max(LEAST_RUNS, *(ceil(Fraction(ROOM_PERCENT, 100) * number) for number in (self.runs, runs or 0)))

    @property
    def limit_usd(self) -> Fraction:
        """End of the axis of cost: all that is bought fits, and what is claimed; dear rent leaves at the top."""
        bought = [cards.cost_usd(self.limit_runs) for cards in self.bought]
        if self.claim is not None and self.claim.buy.claimed is not None:
            bought.append(self.claim.buy.claimed.high)
        if not bought:
            bought = [line.usd_run * self.limit_runs for line in self.rented if line.usd_run is not None]
        return max(bought, default=Fraction(1)) * ROOM_PERCENT / 100

    @property
    def rent_claim(self) -> AmountRange | None:
        """What the source claims for one run, rented."""
        return None if self.claim is None else self.claim.rent[0][1].claimed

    @property
    def cheaper(self) -> Cheaper:
        """What costs less for the plan; buying counts as cheaper where both cost the same."""
        found, life = set(self._compared()), self.life_runs
        if not found:
            return Cheaper.NO_PRICE
        if life is not None and self.runs > life:
            return Cheaper.PAST_LIFE
        return found.pop() if len(found) == 1 else Cheaper.DEPENDS

    def _compared(self) -> Iterator[Cheaper]:
        for crossing in self.prices.crossings:
            rent, own = crossing.cost.rent_usd(self.runs), crossing.cost.own_usd(self.runs)
            if rent is not None and own is not None:
                yield Cheaper.RENT if rent < own else Cheaper.BUY


def build_training_plan(
    record: CostRecord,
    price_filter: PriceFilter,
    assumptions: Assumptions,
    runs: int,
    currency: CostCurrency = CostCurrency.USD,
    example: TrainingScenarioRow | None = None,
) -> TrainingPlanFigure:
    """Work out a plan; the claims of a source stand beside it only where it fits what the source speaks of.

    Args:
        record: Every recorded price.
        price_filter: Which of them take part.
        assumptions: The job and the other numbers.
        runs: How many are planned.
        currency: Of all amounts.
        example: The scenario that the user began with: what it leaves open is the user's.

    Raises:
        CostInputError: A number lies beyond what its field may hold.
    """
    model = price_filter.gpu_model
    claim = next((one for one in record.scenarios if _speaks_of(one, model, assumptions)), None)
    job = None if claim is None else fill_job(claim)
    if job is None and example is not None:
        job = _filled_by_user(example, model, assumptions)
    return TrainingPlanFigure(
        prices=build_rent_or_buy(record, price_filter, assumptions),
        runs=runs,
        currency=currency,
        claim=None if job is None else build_scenario_figure(record, job),
    )


def _filled_by_user(example: TrainingScenarioRow, gpu_model: str, assumptions: Assumptions) -> TrainingJob | None:
    """Return a job whose source names no hours, with the user's; `None` where the plan is not of such a job."""
    count, hours = assumptions.value(CostField.GPU_COUNT), assumptions.value(CostField.HOURS)
    low, high = example.gpu_count_low, example.gpu_count_high
    if count is None or hours is None or low is None or high is None or not low <= count <= high:
        return None
    if example.hours_low is not None or example.gpu_model not in (None, gpu_model):
        return None
    return fill_job(example, gpu_model, AmountRange(hours, hours))


def needs_one_machine(record: CostRecord, gpu_model: str, assumptions: Assumptions) -> bool:
    """Tell whether some recorded machine has all the GPUs of a run, so that none must be strung together."""
    count = assumptions.value(CostField.GPU_COUNT)
    return count is not None and any(row.gpu_model == gpu_model and row.gpu_count >= count for row in record.gpu_prices)


def preset_ends(scenario: TrainingScenarioRow) -> tuple[PriceEnd, ...]:
    """Return the cases of a scenario: a small and a large one, or one where they are the same."""
    small = (scenario.gpu_count_low, scenario.hours_low)
    large = (scenario.gpu_count_high, scenario.hours_high)
    return (PriceEnd.HIGH,) if small == large else (PriceEnd.LOW, PriceEnd.HIGH)


def _speaks_of(scenario: TrainingScenarioRow, gpu_model: str, assumptions: Assumptions) -> bool:
    """Tell whether a source's amounts are for such a job: what it leaves open it makes no claim on."""
    said = (
        (scenario.gpu_count_low, scenario.gpu_count_high, assumptions.value(CostField.GPU_COUNT)),
        (scenario.hours_low, scenario.hours_high, assumptions.value(CostField.HOURS)),
    )
    return scenario.gpu_model == gpu_model and all(
        low is not None and high is not None and value is not None and low <= value <= high for low, high, value in said
    )
