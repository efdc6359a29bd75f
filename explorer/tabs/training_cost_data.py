"""What rent or buy is worked out from: every recorded price, the regions, and the names of the clouds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.figures.cost_assumptions import Assumptions, PriceEnd, RentTerm
from explorer.figures.rent_or_buy import Place, PriceFilter
from explorer.figures.training_cost import start_training
from explorer.figures.training_plan import (
    CostCurrency,
    TrainingPlanFigure,
    build_training_plan,
    needs_one_machine,
    preset_ends,
)
from explorer.figures.training_presets import assume_job, fill_job
from explorer.market.cost_rows import CostRecord, SoldAs, TrainingScenarioRow
from explorer.market.platform_rows import RegionRow
from explorer.workspace.cost_words import CostNames
from explorer.workspace.market_service import MarketBase

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader

FIRST_RUNS = 24
"""Runs that are planned before the user says how many: two a month for a year."""


@dataclass(frozen=True, slots=True)
class CostData:
    """Every recorded price, and the regions by cloud and code."""

    record: CostRecord
    regions: Mapping[Place, RegionRow]

    def names(self, base: MarketBase) -> CostNames:
        """Return the names of clouds and regions."""
        return CostNames(base.vocabulary.clouds, self.regions)

    @property
    def places(self) -> tuple[Place, ...]:
        """The regions with a price of any model, in recorded order."""
        return tuple(dict.fromkeys((row.cloud_id, row.region_code) for row in self.record.gpu_prices))

    @property
    def presets(self) -> tuple[tuple[TrainingScenarioRow, PriceEnd], ...]:
        """The cases of every recorded scenario."""
        return tuple((one, end) for one in self.record.scenarios for end in preset_ends(one))


@dataclass(frozen=True, slots=True)
class PriceChoice:
    """Which recorded prices are compared, as the lists of the page say it.

    Attributes:
        place: `None` for all regions.
        hardware_key: `None` for every recorded card.
    """

    gpu_model: str
    term: RentTerm = RentTerm.ON_DEMAND
    place: Place | None = None
    hardware_key: int | None = None


def load_cost_data(reader: MarketReader) -> CostData:
    """Load prices and regions."""
    from explorer.market import queries

    regions = {(row.cloud_id, row.code): row for row in queries.load_regions(reader)}
    return CostData(queries.load_cost_record(reader), regions)


def start_plan(record: CostRecord, preset: tuple[TrainingScenarioRow, PriceEnd] | None) -> Assumptions:
    """Return what is assumed at first: the job of a preset, as far as its source says it."""
    numbers = start_training(record)
    return numbers if preset is None else assume_job(numbers, fill_job(preset[0]), preset[1])


def first_preset(data: CostData) -> tuple[TrainingScenarioRow, PriceEnd] | None:
    """Return the largest case of the first scenario that names model, GPUs and hours."""
    whole = [(one, end) for one, end in data.presets if one.gpu_model and one.gpu_count_high and one.hours_high]
    return next(((one, end) for one, end in whole if end is PriceEnd.HIGH), None)


def build_plan(
    data: CostData,
    choice: PriceChoice,
    assumptions: Assumptions,
    runs: int,
    currency: CostCurrency,
    example: TrainingScenarioRow | None = None,
) -> TrainingPlanFigure:
    """Work a plan out; machines too small for a run take part only where no recorded one is large enough.

    Args:
        data: Prices and regions.
        choice: Which prices take part.
        assumptions: The job and the other numbers.
        runs: How many are planned.
        currency: Of all amounts.
        example: The scenario that the user began with.

    Raises:
        CostInputError: A number lies beyond what its field may hold.
    """
    prices = PriceFilter(
        choice.gpu_model,
        choice.term,
        places=() if choice.place is None else (choice.place,),
        hardware_keys=() if choice.hardware_key is None else (choice.hardware_key,),
        is_one_machine_only=needs_one_machine(data.record, choice.gpu_model, assumptions),
    )
    return build_training_plan(data.record, prices, assumptions, runs, currency, example)


def cards_of(record: CostRecord, gpu_model: str) -> tuple[tuple[int, str], ...]:
    """Return key and name of every recorded single card of a model, those without a price among them."""
    rows = (row for row in record.hardware if row.gpu_model == gpu_model and row.sold_as is SoldAs.CARD)
    return tuple((row.key, row.item) for row in rows)
