"""The training jobs of the sources as ready examples, each held against the recorded prices.

What a source claims a run or a purchase costs is set beside what the recorded prices of others give for the same job:
from the fewest GPUs and the shortest run at the lowest price to the most GPUs and the longest run at the highest.
Prices that the source itself states take no part: a claim cannot vouch for itself.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import ceil

from explorer.figures.cost_assumptions import (
    Assumption,
    Assumptions,
    Origin,
    PriceEnd,
    RentTerm,
    missing,
    offer_usd_hour,
    own,
)
from explorer.figures.cost_fields import CostField
from explorer.market.amounts import exact
from explorer.market.cost_rows import CostRecord, GpuPriceRow, HardwarePriceRow, SoldAs, TrainingScenarioRow
from explorer.market.rows import SourceRow


class Agreement(StrEnum):
    """How a claimed range lies to a computed one."""

    COVERED = "covered"
    """All that is claimed lies within what the recorded prices give."""
    INSIDE = "inside"
    """All that the recorded prices give lies within what is claimed."""
    OVERLAPS = "overlaps"
    APART = "apart"
    """They share no amount: the recorded prices contradict the claim."""
    NOT_CLAIMED = "not claimed"
    NO_PRICE = "no price"
    """The job or its price is not recorded, so nothing was computed."""


@dataclass(frozen=True, slots=True)
class AmountRange:
    """Dollars from a lower to an upper end."""

    low: Fraction
    high: Fraction


@dataclass(frozen=True, slots=True)
class RangeCheck:
    """A claimed range beside a computed one.

    Attributes:
        claimed: `None` where the source gives no amount.
        computed: `None` where it cannot be computed.
        lowest: The recorded price behind the computed lower end; `highest` likewise.
    """

    claimed: AmountRange | None
    computed: AmountRange | None
    lowest: GpuPriceRow | HardwarePriceRow | None = None
    highest: GpuPriceRow | HardwarePriceRow | None = None

    @property
    def agreement(self) -> Agreement:
        """How the two lie to one another."""
        if self.claimed is None:
            return Agreement.NOT_CLAIMED
        if self.computed is None:
            return Agreement.NO_PRICE
        return _compare(self.claimed, self.computed)


@dataclass(frozen=True, slots=True)
class TrainingJob:
    """What is trained: a scenario, with what it leaves open filled in by the user.

    Attributes:
        gpu_model: `None` while nobody says, as are the others.
        open_fields: What the source leaves open, of GPUs and hours; the user's where there is a number.
    """

    scenario: TrainingScenarioRow
    gpu_model: str | None
    gpu_count: AmountRange | None
    hours: AmountRange | None
    open_fields: tuple[CostField, ...]


@dataclass(frozen=True, slots=True)
class ClaimedRuns:
    """The break-even of a source's own amounts, in runs; they say nothing of power, life and use.

    Attributes:
        low: Cheapest purchase over cheapest run.
        high: Dearest purchase over dearest run. To pair low with low and high with high is our choice.
        least: Of all pairs the fewest runs.
        most: Of all pairs the most.
    """

    low: Fraction
    high: Fraction
    least: Fraction
    most: Fraction


@dataclass(frozen=True, slots=True)
class ScenarioFigure:
    """A job with its claims checked.

    Attributes:
        rent: Of one run, for each term of renting.
        buy: Of the cards.
        claimed_runs: `None` where the source does not claim both.
    """

    job: TrainingJob
    rent: tuple[tuple[RentTerm, RangeCheck], ...]
    buy: RangeCheck
    claimed_runs: ClaimedRuns | None


def fill_job(
    scenario: TrainingScenarioRow, gpu_model: str | None = None, hours: AmountRange | None = None
) -> TrainingJob:
    """Return a scenario as a job; the arguments stand in only for what the source leaves open."""
    counts = _range(scenario.gpu_count_low, scenario.gpu_count_high)
    told = _range(scenario.hours_low, scenario.hours_high)
    left_open = ((CostField.GPU_COUNT, counts), (CostField.HOURS, told))
    return TrainingJob(
        scenario,
        scenario.gpu_model or gpu_model,
        counts,
        told or hours,
        tuple(field for field, amount in left_open if amount is None),
    )


def assume_job(assumptions: Assumptions, job: TrainingJob, end: PriceEnd) -> Assumptions:
    """Return these with the GPUs and hours of a job at one end: the source's, the user's, or missing."""
    said = ((CostField.GPU_COUNT, job.gpu_count), (CostField.HOURS, job.hours))
    return assumptions.replacing(*(_assumed(job, field, amount, end) for field, amount in said))


def _assumed(job: TrainingJob, field: CostField, amount: AmountRange | None, end: PriceEnd) -> Assumption:
    if amount is None:
        return missing(field)
    value = amount.low if end is PriceEnd.LOW else amount.high
    if field in job.open_fields:
        return own(field, value)
    return Assumption(field, value, Origin.RECORDED, job.scenario.sources, job.scenario.confidence)


def build_scenario_figure(record: CostRecord, job: TrainingJob) -> ScenarioFigure:
    """Hold the claims of a job against the recorded prices of others."""
    scenario = job.scenario
    claimed_rent = _range(scenario.rent_usd_low, scenario.rent_usd_high)
    claimed_buy = _range(scenario.buy_usd_low, scenario.buy_usd_high)
    offers = [row for row in record.gpu_prices if _vouches(row.gpu_model, row.sources, job)]
    cards = [row for row in record.hardware if row.sold_as is SoldAs.CARD and _vouches(row.gpu_model, row.sources, job)]
    return ScenarioFigure(
        job=job,
        rent=tuple((term, _check_rent(claimed_rent, offers, term, job)) for term in RentTerm),
        buy=_check_buy(claimed_buy, cards, job),
        claimed_runs=_claimed_runs(claimed_rent, claimed_buy),
    )


def rent_of(offer: GpuPriceRow, term: RentTerm, gpu_count: Fraction, hours: Fraction) -> Fraction | None:
    """Return the rent of one run on whole machines, in dollars; `None` where no price is recorded for the term."""
    usd_hour = offer_usd_hour(offer, term)
    return None if usd_hour is None else ceil(gpu_count / offer.gpu_count) * exact(usd_hour) * hours


def _range(low: float | None, high: float | None) -> AmountRange | None:
    """Return a range of recorded ends; one alone is a range of no width."""
    ends = [exact(end) for end in (low, high) if end is not None]
    return AmountRange(ends[0], ends[-1]) if ends else None


def _vouches(gpu_model: str, sources: Sequence[SourceRow], job: TrainingJob) -> bool:
    claiming = {source.id for source in job.scenario.sources}
    return gpu_model == job.gpu_model and any(source.id not in claiming for source in sources)


def _check_rent(
    claimed: AmountRange | None, offers: Sequence[GpuPriceRow], term: RentTerm, job: TrainingJob
) -> RangeCheck:
    counts, hours = job.gpu_count, job.hours
    if counts is None or hours is None:
        return RangeCheck(claimed, None)
    lows = ((rent_of(offer, term, counts.low, hours.low), offer) for offer in offers)
    highs = ((rent_of(offer, term, counts.high, hours.high), offer) for offer in offers)
    return _checked(claimed, lows, highs)


def _check_buy(claimed: AmountRange | None, cards: Sequence[HardwarePriceRow], job: TrainingJob) -> RangeCheck:
    counts = job.gpu_count
    if counts is None:
        return RangeCheck(claimed, None)
    lows = ((None if card.usd_low is None else counts.low * exact(card.usd_low), card) for card in cards)
    highs = ((None if card.usd_high is None else counts.high * exact(card.usd_high), card) for card in cards)
    return _checked(claimed, lows, highs)


def _checked(
    claimed: AmountRange | None,
    lows: Iterable[tuple[Fraction | None, GpuPriceRow | HardwarePriceRow]],
    highs: Iterable[tuple[Fraction | None, GpuPriceRow | HardwarePriceRow]],
) -> RangeCheck:
    priced_lows = [(amount, row) for amount, row in lows if amount is not None]
    priced_highs = [(amount, row) for amount, row in highs if amount is not None]
    if not priced_lows or not priced_highs:
        return RangeCheck(claimed, None)
    low, lowest = min(priced_lows, key=lambda found: found[0])
    high, highest = max(priced_highs, key=lambda found: found[0])
    return RangeCheck(claimed, AmountRange(low, high), lowest, highest)


def _compare(claimed: AmountRange, computed: AmountRange) -> Agreement:
    if claimed.high < computed.low or computed.high < claimed.low:
        return Agreement.APART
    if computed.low <= claimed.low and claimed.high <= computed.high:
        return Agreement.COVERED
    if claimed.low <= computed.low and computed.high <= claimed.high:
        return Agreement.INSIDE
    return Agreement.OVERLAPS


def _claimed_runs(rent: AmountRange | None, buy: AmountRange | None) -> ClaimedRuns | None:
    if rent is None or buy is None:
        return None
    return ClaimedRuns(buy.low / rent.low, buy.high / rent.high, buy.low / rent.high, buy.high / rent.low)
