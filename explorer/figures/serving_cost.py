"""What an endpoint costs that has a base load and short peaks: machines that come and go against machines for the peak.

With ``b`` machines at the base, peaks of ``f`` times that for ``p`` hours of a month of 730, and a price an hour::

    at the peak = b · f, rounded up
    elastic     = (b · (730 − p) + at the peak · p) · price
    provisioned = at the peak · 730 · price

Elastic serving is taken as perfect: machines are there at once and gone at once. What it takes to start them, and a
lower price for machines reserved for a year, are in no recorded price and not in the sum.
"""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from explorer.figures.cost_assumptions import (
    Assumptions,
    RentTerm,
    by_default,
    missing,
    offer_usd_hour,
    rate_of,
    recorded,
)
from explorer.figures.cost_fields import HOURS_A_MONTH, CostField
from explorer.market.cost_rows import CostRecord, GpuPriceRow

DEFAULT_PEAK_FACTOR = 50
"""Of a sale such as 11.11, as the issue that asked for this figure has it; no source states it."""
DEFAULT_PEAK_HOURS_MONTH = 24
"""One day of the month."""

SERVING_FIELDS = (
    *(CostField.BASE_INSTANCES, CostField.PEAK_FACTOR, CostField.PEAK_HOURS_MONTH),
    *(CostField.INSTANCE_USD_HOUR, CostField.PKR_PER_USD),
)


@dataclass(frozen=True, slots=True)
class ServingCostFigure:
    """A month of an endpoint, in dollars; amounts are `None` while a number is missing.

    Attributes:
        base_instances: Machines outside the peaks.
        peak_instances: Machines at a peak.
        elastic_hours: Machine hours of a month where machines come and go; `provisioned_hours` where they stay.
    """

    assumptions: Assumptions
    base_instances: int | None
    peak_instances: int | None
    elastic_hours: Fraction | None
    provisioned_hours: Fraction | None
    elastic_usd_month: Fraction | None
    provisioned_usd_month: Fraction | None
    missing: tuple[CostField, ...]

    @property
    def saved_usd_month(self) -> Fraction | None:
        """What elastic serving saves; never below 0."""
        elastic, provisioned = self.elastic_usd_month, self.provisioned_usd_month
        return None if elastic is None or provisioned is None else provisioned - elastic

    @property
    def times(self) -> Fraction | None:
        """How many times the elastic cost the provisioned one is; the price cancels out."""
        elastic, provisioned = self.elastic_hours, self.provisioned_hours
        return None if elastic is None or provisioned is None else provisioned / elastic

    def pkr(self, usd: Fraction | None) -> Fraction | None:
        """Return an amount in rupees; `None` without the amount or a rate."""
        rate = self.assumptions.value(CostField.PKR_PER_USD)
        return None if usd is None or rate is None else usd * rate


def start_serving(record: CostRecord, offer: GpuPriceRow | None = None) -> Assumptions:
    """Return what is assumed at first: one machine, our peak, and the on-demand price of an offer if one is given."""
    price = missing(CostField.INSTANCE_USD_HOUR)
    if offer is not None:
        price = recorded(CostField.INSTANCE_USD_HOUR, offer_usd_hour(offer, RentTerm.ON_DEMAND), offer)
    return Assumptions(
        (
            by_default(CostField.BASE_INSTANCES, 1),
            by_default(CostField.PEAK_FACTOR, DEFAULT_PEAK_FACTOR),
            by_default(CostField.PEAK_HOURS_MONTH, DEFAULT_PEAK_HOURS_MONTH),
            price,
            rate_of(record),
        )
    )


def build_serving_cost(assumptions: Assumptions) -> ServingCostFigure:
    """Work out a month of an endpoint; what is missing leaves its part of the answer `None`.

    Raises:
        CostInputError: A number lies beyond what its field may hold.
    """
    assumptions.judge()
    base, factor, peak_hours, price = (assumptions.value(field) for field in SERVING_FIELDS[:4])
    at_peak = None if base is None or factor is None else ceil(base * factor)
    elastic = provisioned = None
    if base is not None and at_peak is not None and peak_hours is not None:
        elastic = base * (HOURS_A_MONTH - peak_hours) + at_peak * peak_hours
        provisioned = Fraction(at_peak * HOURS_A_MONTH)
    return ServingCostFigure(
        assumptions=assumptions,
        base_instances=None if base is None else int(base),
        peak_instances=at_peak,
        elastic_hours=elastic,
        provisioned_hours=provisioned,
        elastic_usd_month=None if elastic is None or price is None else elastic * price,
        provisioned_usd_month=None if provisioned is None or price is None else provisioned * price,
        missing=assumptions.missing,
    )
