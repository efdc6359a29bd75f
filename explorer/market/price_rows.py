"""What pay is measured against: exchange rates and consumer prices, each with the sources that state it."""

from dataclasses import dataclass

from explorer.market.rows import Confidence, SourceRow

MOST_RATE = 10_000
"""Rupees that a dollar may cost at most, and 1 at least: some forty times what it ever cost, as a guard."""


@dataclass(frozen=True, slots=True)
class ExchangeRateRow:
    """Rupees for a dollar.

    Attributes:
        date: Year or month, as the data writes it: ``2024``, ``2026-06``.
        is_average: Whether it is the average over the period, not the rate at its end.
    """

    date: str
    pkr_per_usd: float
    is_average: bool
    confidence: Confidence
    sources: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True)
class InflationRow:
    """Average prices of a calendar year over those of the year before, in percent more."""

    year: int
    percent: float
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class InflationSeries:
    """Inflation year by year as one source states it; two sources are two series.

    Attributes:
        kind: What the data calls it.
        rows: One a year, earliest first.
        sources: Those who state it.
    """

    kind: str
    rows: tuple[InflationRow, ...]
    sources: tuple[SourceRow, ...]

    @property
    def years(self) -> tuple[int, ...]:
        """The years whose prices can be told: the one before the first, and every one without a gap after it."""
        first = self.rows[0].year
        known = {row.year for row in self.rows}
        end = first
        while end in known:
            end += 1
        return tuple(range(first - 1, end))

    def percent(self, year: int) -> float | None:
        """Return the inflation of a year; `None` where it is not recorded."""
        return next((row.percent for row in self.rows if row.year == year), None)


@dataclass(frozen=True, slots=True)
class Prices:
    """Every recorded rate, the newest first, and every series, the one that reaches furthest first."""

    rates: tuple[ExchangeRateRow, ...]
    series: tuple[InflationSeries, ...]
