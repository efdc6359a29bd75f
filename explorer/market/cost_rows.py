"""Recorded prices of machines, rented and bought, and what a source says of a training job: frozen values, free of SQL.

Prices are in US dollars without tax, as their source gives them. Two sources with different prices are two rows.
"""

from dataclasses import dataclass
from enum import StrEnum

from explorer.market.price_rows import ExchangeRateRow
from explorer.market.rows import Confidence, SourceRow


class SoldAs(StrEnum):
    """What a price of hardware buys."""

    CARD = "card"
    SET = "set"


@dataclass(frozen=True, slots=True)
class GpuPriceRow:
    """Price of a whole GPU machine by the hour, in one region, by one source.

    Attributes:
        key: Tells it from other rows of the same machine and region.
        gpu_count: GPUs of the machine.
        gpu_memory_gb: Of each GPU.
        on_demand_usd_hour: `None` where it is not recorded, as is `spot_usd_hour`.
        as_of: As precise as it is known ("2026", "2026-09-06").
    """

    key: int
    cloud_id: str
    instance_type: str
    gpu_model: str
    gpu_count: int
    gpu_memory_gb: int | None
    region_code: str
    on_demand_usd_hour: float | None
    spot_usd_hour: float | None
    as_of: str
    confidence: Confidence
    sources: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True)
class HardwarePriceRow:
    """Price of GPUs to buy.

    Attributes:
        sold_as: Whether the price is of one card or of a whole set.
        usd_low: Lower end; `None` where no price is recorded, as is `usd_high`.
        power_w: Draw of a card at full load, in watts.
    """

    key: int
    item: str
    gpu_model: str
    sold_as: SoldAs
    usd_low: float | None
    usd_high: float | None
    power_w: int | None
    as_of: str
    confidence: Confidence
    sources: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True)
class TrainingScenarioRow:
    """A training job for which a source compares renting and buying; what it leaves open is `None`.

    Attributes:
        gpu_count_low: Fewest GPUs.
        hours_low: Shortest run.
        rent_usd_low: Cheapest run, rented.
        buy_usd_low: Cheapest purchase of the GPUs.
    """

    id: str
    name: str
    gpu_model: str | None
    gpu_count_low: int | None
    gpu_count_high: int | None
    hours_low: float | None
    hours_high: float | None
    rent_usd_low: float | None
    rent_usd_high: float | None
    buy_usd_low: float | None
    buy_usd_high: float | None
    confidence: Confidence
    sources: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True)
class CostRecord:
    """Every recorded price, in the editors' order; of the rates the newest first."""

    gpu_prices: tuple[GpuPriceRow, ...]
    hardware: tuple[HardwarePriceRow, ...]
    scenarios: tuple[TrainingScenarioRow, ...]
    rates: tuple[ExchangeRateRow, ...]

    @property
    def gpu_models(self) -> tuple[str, ...]:
        """The models with a price to rent or to buy, in recorded order."""
        rented = (row.gpu_model for row in self.gpu_prices)
        return tuple(dict.fromkeys((*rented, *(row.gpu_model for row in self.hardware))))

    @property
    def latest_rate(self) -> ExchangeRateRow | None:
        """The rate at the end of the latest period; `None` where none is recorded."""
        ends = [row for row in self.rates if not row.is_average]
        return max(ends, key=lambda row: row.date, default=None)
