"""Prices written by code, for tests of costs."""

from fractions import Fraction

from explorer.figures.cost_assumptions import Assumptions, own
from explorer.figures.cost_fields import CostField
from explorer.figures.training_cost import start_training
from explorer.market import queries
from explorer.market.cost_rows import CostRecord, GpuPriceRow, HardwarePriceRow, SoldAs
from explorer.market.database import open_market
from explorer.market.rows import Confidence, SourceRow
from explorer.paths import bundled_database

EMPTY = CostRecord((), (), (), ())
PRESS = SourceRow("press", "A report", "Daily", None, "2026", "news", "none-known", None)


def recorded_costs() -> CostRecord:
    with open_market(bundled_database()) as market, market.reading() as reader:
        return queries.load_cost_record(reader)


def own_plan(**values: int | Fraction) -> Assumptions:
    """Return numbers of the user's, by the names of their fields; the others stay as they are at first."""
    items = (own(CostField[name.upper()], Fraction(value)) for name, value in values.items())
    return start_training(EMPTY).replacing(*items)


def offer(
    key: int = 1, *, gpus: int = 8, on_demand: float | None = 10.0, spot: float | None = None, region: str = "us-east-1"
) -> GpuPriceRow:
    return GpuPriceRow(
        key, "aws", "p4d", "A100", gpus, 40, region, on_demand, spot, "2026", Confidence.REPORTED, (PRESS,)
    )


def card(
    key: int = 1, low: float | None = 8000, high: float | None = 15000, sold_as: SoldAs = SoldAs.CARD
) -> HardwarePriceRow:
    return HardwarePriceRow(key, "A100 card", "A100", sold_as, low, high, 400, "2026-03", Confidence.REPORTED, (PRESS,))
