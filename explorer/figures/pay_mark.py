"""One source's figure of pay as a mark: its amounts in the measure that is shown, and its shape."""

from dataclasses import dataclass, replace
from enum import StrEnum

from explorer.figures.pay_measure import PayMeasure
from explorer.market.pay_rows import PayMethod, PaySpread, SalaryBandRow

FEWEST_REPORTS = 3
"""Fewer are single reports, not a range."""
FEWEST_FOR_QUARTILES = 5
"""Quartiles of fewer reports say nothing."""

_BASIS = (PayMethod.PUBLISHER, PayMethod.ADVERTS, PayMethod.SURVEY)


class PayShape(StrEnum):
    """How a figure is drawn; each shape says how much it can be relied upon."""

    RANGE = "range"
    """A published range with a stated basis: a thick bar with dots."""
    QUARTILES = "quartiles"
    """The middle half of at least five reports: a box with its middle."""
    UNSTATED = "unstated"
    """A range whose source states no method: a thin line with ticked ends."""
    REPORTS = "reports"
    """The lowest and highest of one or two reports: two open dots."""
    SINGLE = "single"
    """One figure: an open dot."""
    OPEN_END = "open end"
    """A lower end alone: an arrow."""


@dataclass(frozen=True, slots=True)
class PayMark:
    """One source's figure.

    Attributes:
        low: Lower end, in the measure; `None` for a single figure.
        middle: Median, or the single figure; `None` where none is stated.
        high: Upper end; `None` for an open end or a single figure.
        measure: What the amounts are shown in.
    """

    band: SalaryBandRow
    shape: PayShape
    low: float | None
    middle: float | None
    high: float | None
    measure: PayMeasure

    @property
    def least(self) -> float:
        """The lowest value that the mark shows."""
        return next(value for value in (self.low, self.middle, self.high) if value is not None)

    @property
    def most(self) -> float:
        """The highest value that the mark shows."""
        return next(value for value in (self.high, self.middle, self.low) if value is not None)

    def as_shown(self) -> SalaryBandRow:
        """Return the source's figure with its amounts, currency and period as they are shown."""
        factor = self.measure.factor(self.band)
        assert factor is not None, "a mark is only made of a figure that has one"
        ends = (self.band.low, self.band.median, self.band.high)
        low, median, high = (None if value is None else value * factor for value in ends)
        period = self.measure.period
        return replace(self.band, low=low, median=median, high=high, currency=self.currency, period=period)

    @property
    def currency(self) -> str:
        """The currency that the amounts are shown in."""
        return self.measure.currency(self.band.currency)

    @property
    def is_other_period(self) -> bool:
        """Whether the figure is stated for the other period, and was multiplied or divided by twelve."""
        return self.band.period is not self.measure.period

    @property
    def is_exchanged(self) -> bool:
        """Whether the figure is stated in the other currency."""
        return self.currency != self.band.currency

    @property
    def is_deflated(self) -> bool:
        """Whether the figure is of another year than the prices it is shown in."""
        return self.measure.real is not None and self.band.year != self.measure.real.base_year

    @property
    def is_as_stated(self) -> bool:
        """Whether the amounts are those of the source."""
        return not (self.is_other_period or self.is_exchanged or self.is_deflated)

    @property
    def has_basis(self) -> bool:
        """Whether the source states how the figure came about; only such marks may carry a headline."""
        return self.band.method in _BASIS


def mark_of(band: SalaryBandRow, measure: PayMeasure) -> PayMark | None:
    """Return a figure as a mark; its shape follows from what the source states and on how many reports.

    Returns:
        `None` for a figure that cannot be shown in the measure.
    """
    factor = measure.factor(band)
    if factor is None:
        return None
    low, middle, high = (None if value is None else value * factor for value in (band.low, band.median, band.high))
    if low is not None and band.low == band.high:
        low, middle, high = None, low, None  # published as a range of one value
    return PayMark(band, _shape(band, low, high), low, middle, high, measure)


def _shape(band: SalaryBandRow, low: float | None, high: float | None) -> PayShape:
    if low is None:
        return PayShape.SINGLE
    if high is None:
        return PayShape.OPEN_END
    if band.sample_size is not None and band.sample_size < FEWEST_REPORTS:
        return PayShape.REPORTS
    if band.spread is PaySpread.QUARTILES and (band.sample_size or 0) >= FEWEST_FOR_QUARTILES:
        return PayShape.QUARTILES
    return PayShape.RANGE if band.method in _BASIS else PayShape.UNSTATED
