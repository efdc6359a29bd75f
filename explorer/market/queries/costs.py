"""Prices of machines to rent and to buy, training jobs of the sources, and exchange rates."""

from collections.abc import Iterator, Mapping
from typing import Any

from explorer.market.cost_rows import (
    CostRecord,
    GpuPriceRow,
    HardwarePriceRow,
    SoldAs,
    TrainingScenarioRow,
)
from explorer.market.queries.prices import load_prices
from explorer.market.queries.sources import load_vouched
from explorer.market.reader import MarketReader
from explorer.market.rows import Confidence
from explorer.market.values import known

_GPU_PRICES = {
    "key": "key",
    "cloud_id": "cloud_id",
    "instance_type": "instance_type",
    "gpu_model": "gpu_model",
    "gpu_count": "gpu_count",
    "gpu_memory_gb": "gpu_memory_gb",
    "region_code": "region_code",
    "on_demand_usd_hour": "price_usd_per_hour_on_demand",
    "spot_usd_hour": "price_usd_per_hour_spot",
    "as_of": "as_of",
}
_HARDWARE = {
    "key": "key",
    "item": "item",
    "gpu_model": "gpu_model",
    "sold_as": "sold_as",
    "usd_low": "price_usd_low",
    "usd_high": "price_usd_high",
    "power_w": "power_w",
    "as_of": "as_of",
}
_SCENARIOS = {
    name: name
    for name in (
        *("id", "name", "gpu_model", "gpu_count_low", "gpu_count_high", "hours_low", "hours_high"),
        *("rent_usd_low", "rent_usd_high", "buy_usd_low", "buy_usd_high"),
    )
}


def load_cost_record(reader: MarketReader) -> CostRecord:
    """Load every recorded price, each with the sources that state it."""
    hardware = _load(reader, "hardware_price", _HARDWARE)
    return CostRecord(
        tuple(GpuPriceRow(**row) for row in _load(reader, "gpu_price", _GPU_PRICES)),
        tuple(HardwarePriceRow(**row | {"sold_as": known(SoldAs, row["sold_as"])}) for row in hardware),
        tuple(TrainingScenarioRow(**row) for row in _load(reader, "training_scenario", _SCENARIOS)),
        load_prices(reader).rates,
    )


def _load(reader: MarketReader, table: str, columns: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """Yield the fields of each row: the columns, by the names that rows have, and who vouches for them."""
    statement = f"SELECT key, confidence, {', '.join(columns.values())} FROM {table} ORDER BY key"
    for (confidence, *plain), sources in load_vouched(reader, table, statement):
        row: dict[str, Any] = dict(zip(columns, plain, strict=True))
        yield row | {"confidence": known(Confidence, confidence), "sources": sources}
