"""Every recorded way to rent a GPU against every recorded way to buy it, for the same runs.

Prices of different sources are never averaged: each is a line of its own, and each pair of lines crosses at its own
break-even. A machine whose price is not recorded for the chosen term stays in the figure without a number.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from explorer.figures.cost_assumptions import (
    Assumption,
    Assumptions,
    Origin,
    PriceEnd,
    RentTerm,
    bought,
    missing,
    offer_usd_hour,
    rented,
)
from explorer.figures.cost_fields import CostField
from explorer.figures.training_cost import BreakEven, TrainingCostFigure, Verdict, build_training_cost
from explorer.market.cost_rows import CostRecord, GpuPriceRow, HardwarePriceRow, SoldAs

Place = tuple[str, str]
"""A region: the id of its cloud and its code."""
Card = tuple[HardwarePriceRow | None, PriceEnd | None]
"""A recorded price and which end of it; no row for a price of the user's."""


@dataclass(frozen=True, slots=True)
class PriceFilter:
    """Which recorded prices take part.

    Attributes:
        gpu_model: As recorded ("A100").
        term: How machines are rented.
        places: Only machines in these regions; all where none is chosen.
        hardware_keys: Only these cards; all where none is chosen.
        is_one_machine_only: Whether a machine must have all the GPUs of a run.
    """

    gpu_model: str
    term: RentTerm = RentTerm.ON_DEMAND
    places: tuple[Place, ...] = ()
    hardware_keys: tuple[int, ...] = ()
    is_one_machine_only: bool = False


@dataclass(frozen=True, slots=True)
class RentLine:
    """One machine to rent.

    Attributes:
        offer: The recorded price; `None` for a price of the user's.
        usd_hour: Of one machine; `None` where it is not recorded, as are the other amounts.
        usd_gpu_hour: Of one of its GPUs.
        usd_run: Of one run, on all machines that it takes.
    """

    offer: GpuPriceRow | None
    machines: int | None
    usd_hour: Fraction | None
    usd_gpu_hour: Fraction | None
    usd_run: Fraction | None


@dataclass(frozen=True, slots=True)
class BuyLine:
    """One way to buy the cards.

    Attributes:
        hardware: The recorded price; `None` for a price of the user's.
        end: Which end of it; `None` where it is one figure, or the user's.
        usd: For all cards, without power; `None` where no price is recorded.
    """

    hardware: HardwarePriceRow | None
    end: PriceEnd | None
    usd: Fraction | None


@dataclass(frozen=True, slots=True)
class Crossing:
    """Where renting has cost as much as buying, with the whole sum behind it."""

    rent: RentLine
    buy: BuyLine
    cost: TrainingCostFigure

    @property
    def break_even(self) -> BreakEven:
        """When buying has paid."""
        return self.cost.break_even


@dataclass(frozen=True, slots=True)
class RentOrBuyFigure:
    """All lines for one model of GPU.

    Attributes:
        rents: In recorded order, those without a price among them; the user's own last.
        buys: Likewise; a recorded range is two lines.
        crossings: Of every priced line to rent with every priced one to buy.
        unpriced_places: Chosen regions for which no machine of this model has a price for the term.
        contradictions: Recorded prices of one machine in one region that differ, lowest first.
    """

    filter: PriceFilter
    assumptions: Assumptions
    rents: tuple[RentLine, ...]
    buys: tuple[BuyLine, ...]
    crossings: tuple[Crossing, ...]
    unpriced_places: tuple[Place, ...]
    contradictions: tuple[tuple[GpuPriceRow, ...], ...]

    @property
    def earliest(self) -> Crossing | None:
        """The pair for which buying pays first; `None` where it pays for none within the life of the cards."""
        return min(self._reached(), key=lambda found: found[0], default=(None, None))[1]

    @property
    def latest(self) -> Crossing | None:
        """The pair for which buying pays last, of those for which it does; see also `never`."""
        return max(self._reached(), key=lambda found: found[0], default=(None, None))[1]

    @property
    def never(self) -> int:
        """Pairs for which buying does not pay within the life of the cards."""
        return len(self.crossings) - len(self._reached())

    def _reached(self) -> list[tuple[Fraction, Crossing]]:
        pairs = ((crossing.break_even, crossing) for crossing in self.crossings)
        return [
            (found.hours, crossing)
            for found, crossing in pairs
            if found.verdict is Verdict.REACHED and found.hours is not None
        ]


def build_rent_or_buy(record: CostRecord, price_filter: PriceFilter, assumptions: Assumptions) -> RentOrBuyFigure:
    """Set all recorded prices of a model against one another.

    Args:
        record: Every recorded price.
        price_filter: Which of them.
        assumptions: The runs, the power and the rest. A price or a power of the user's own is kept: a price as a line
            beside the recorded ones, a power in place of the recorded one.

    Raises:
        CostInputError: A number lies beyond what its field may hold.
    """
    term, places = price_filter.term, price_filter.places
    chosen = _chosen_offers(record, price_filter, assumptions.value(CostField.GPU_COUNT))
    rents = list(_rent_choices(chosen, term, assumptions))
    buys = list(_buy_choices(record.hardware, price_filter, assumptions))
    costs = [
        (offer, card, build_training_cost(assumptions.replacing(*rent, *buy), term))
        for offer, rent in rents
        for card, buy in buys or [((None, None), _no_card())]
    ]
    rent_lines = {offer: _rent_line(offer, cost) for offer, _, cost in costs}
    buy_lines = {card: _buy_line(card, assumptions, buy, term) for card, buy in buys}
    priced = {(row.cloud_id, row.region_code) for row in chosen if offer_usd_hour(row, term) is not None}
    return RentOrBuyFigure(
        filter=price_filter,
        assumptions=assumptions,
        rents=tuple(rent_lines.values()),
        buys=tuple(buy_lines.values()),
        crossings=tuple(
            Crossing(rent_lines[offer], buy_lines[card], cost)
            for offer, card, cost in costs
            if cost.rent_usd_run is not None and cost.buy_usd is not None
        ),
        unpriced_places=tuple(place for place in places if place not in priced),
        contradictions=find_contradictions(chosen, term),
    )


def find_contradictions(offers: Sequence[GpuPriceRow], term: RentTerm) -> tuple[tuple[GpuPriceRow, ...], ...]:
    """Return the recorded prices of one machine in one region that differ, lowest first."""
    same: dict[tuple[str, str, str], dict[float, GpuPriceRow]] = {}
    for row in offers:
        price = offer_usd_hour(row, term)
        if price is not None:
            same.setdefault((row.cloud_id, row.instance_type, row.region_code), {}).setdefault(price, row)
    return tuple(tuple(prices[price] for price in sorted(prices)) for prices in same.values() if len(prices) > 1)


def _chosen_offers(record: CostRecord, price_filter: PriceFilter, gpu_count: Fraction | None) -> list[GpuPriceRow]:
    places, fewest = price_filter.places, gpu_count if price_filter.is_one_machine_only else None
    return [
        row
        for row in record.gpu_prices
        if row.gpu_model == price_filter.gpu_model
        and (not places or (row.cloud_id, row.region_code) in places)
        and (fewest is None or row.gpu_count >= fewest)
    ]


def _rent_choices(
    offers: Sequence[GpuPriceRow], term: RentTerm, assumptions: Assumptions
) -> Iterator[tuple[GpuPriceRow | None, tuple[Assumption, ...]]]:
    yield from ((offer, rented(offer, term)) for offer in offers)
    own_price = assumptions[CostField.RENT_USD_HOUR]
    if own_price.origin is Origin.OWN:
        yield None, (own_price, assumptions[CostField.MACHINE_GPUS])


def _buy_choices(
    hardware: Sequence[HardwarePriceRow], price_filter: PriceFilter, assumptions: Assumptions
) -> Iterator[tuple[Card, tuple[Assumption, ...]]]:
    """Yield single cards, each end of a range by itself; the price of a set is no price of a card."""
    own_power = assumptions[CostField.POWER_W]
    for row in hardware:
        if row.gpu_model != price_filter.gpu_model or row.sold_as is not SoldAs.CARD:
            continue
        if price_filter.hardware_keys and row.key not in price_filter.hardware_keys:
            continue
        ends: tuple[PriceEnd | None, ...] = (PriceEnd.LOW, PriceEnd.HIGH)
        if row.usd_low == row.usd_high:
            ends = (None,)
        for end in ends:
            price, power = bought(row, end or PriceEnd.LOW)
            yield (row, end), (price, own_power if own_power.origin is Origin.OWN else power)
    own_price = assumptions[CostField.CARD_USD]
    if own_price.origin is Origin.OWN:
        yield (None, None), (own_price, own_power)


def _no_card() -> tuple[Assumption, ...]:
    return (missing(CostField.CARD_USD),)


def _rent_line(offer: GpuPriceRow | None, cost: TrainingCostFigure) -> RentLine:
    price, gpus = (cost.assumptions.value(field) for field in (CostField.RENT_USD_HOUR, CostField.MACHINE_GPUS))
    per_gpu = None if price is None or gpus is None else price / gpus
    return RentLine(offer, cost.machines, price, per_gpu, cost.rent_usd_run)


def _buy_line(card: Card, assumptions: Assumptions, buy: tuple[Assumption, ...], term: RentTerm) -> BuyLine:
    hardware, end = card
    return BuyLine(hardware, end, build_training_cost(assumptions.replacing(*buy), term).buy_usd)
