"""Prices, training jobs and exchange rates come out of the database as they stand in the source files."""

import pytest

from explorer.market import queries
from explorer.market.cost_rows import CostRecord, SoldAs
from explorer.market.database import open_market
from explorer.paths import bundled_database
from tests.market.recorded import number, recorded


@pytest.fixture(scope="module")
def record() -> CostRecord:
    with open_market(bundled_database()) as market, market.reading() as reader:
        return queries.load_cost_record(reader)


def test_every_rented_machine_is_handed_out_unchanged(record: CostRecord) -> None:
    assert [
        (row.key, row.instance_type, row.gpu_count, row.region_code, row.on_demand_usd_hour, row.spot_usd_hour)
        for row in record.gpu_prices
    ] == [
        (
            *(key, row["instance_type"], int(row["gpu_count"]), row["region_code"]),
            *(number(row["price_usd_per_hour_on_demand"]), number(row["price_usd_per_hour_spot"])),
        )
        for key, row in enumerate(recorded("gpu_prices"), 1)
    ]
    assert all(row.sources and row.as_of for row in record.gpu_prices)


def test_hardware_says_whether_one_card_or_a_set_is_sold(record: CostRecord) -> None:
    assert [(row.item, row.usd_low, row.usd_high, row.power_w) for row in record.hardware] == [
        (row["item"], number(row["price_usd_low"]), number(row["price_usd_high"]), number(row["power_w"]))
        for row in recorded("hardware_prices")
    ]
    assert [row.item for row in record.hardware if row.sold_as is SoldAs.SET] == [
        "Set of 4 to 8 A100 GPUs bought outright"
    ]


def test_what_a_scenario_leaves_open_is_unknown(record: CostRecord) -> None:
    vision, transformer = record.scenarios
    assert (vision.gpu_model, vision.gpu_count_low, vision.gpu_count_high) == ("A100", 4, 8)
    assert (vision.hours_low, vision.hours_high, vision.rent_usd_low, vision.rent_usd_high) == (48, 72, 500, 2000)
    assert (vision.buy_usd_low, vision.buy_usd_high) == (80_000, 160_000)
    assert (transformer.gpu_model, transformer.gpu_count_low, transformer.gpu_count_high) == (None, 8, 16)
    assert (transformer.hours_low, transformer.rent_usd_high, transformer.buy_usd_low) == (None, None, None)


def test_the_latest_rate_is_the_last_end_of_a_period(record: CostRecord) -> None:
    assert {row.date for row in record.rates} == {row["date"] for row in recorded("exchange_rates")}
    latest = record.latest_rate
    assert latest is not None
    assert (latest.date, latest.pkr_per_usd, latest.is_average) == ("2026-06", 277.7, False)
    assert CostRecord((), (), (), ()).latest_rate is None


def test_models_stand_in_recorded_order(record: CostRecord) -> None:
    assert record.gpu_models[:3] == ("V100", "A100", "H100")
    assert len(set(record.gpu_models)) == len(record.gpu_models)
