"""What amounts of pay are shown in: a month or a year, as stated or in the other currency, as stated or real.

Nothing is converted or deflated unless the user asks for it, and then every figure by the same rate and the same
prices, both printed beside the figures with their sources.
"""

from dataclasses import dataclass
from fractions import Fraction

from explorer.market.amount_text import parse_amount
from explorer.market.pay_rows import PayPeriod, SalaryBandRow
from explorer.market.price_rows import MOST_RATE, ExchangeRateRow, InflationSeries
from explorer.market.rows import SourceRow

MONTHS = 12
RUPEES, DOLLARS = "PKR", "USD"


@dataclass(frozen=True, slots=True)
class Conversion:
    """One rate for every figure.

    Attributes:
        currency: What figures are shown in; those stated in it stay as they are.
        pkr_per_usd: Rupees for a dollar, more than 0.
        recorded: Where the rate comes from; `None` for one of the user's own.
    """

    currency: str
    pkr_per_usd: float
    recorded: ExchangeRateRow | None = None

    def factor(self, stated: str) -> float:
        """Return what an amount in the stated currency is multiplied by."""
        if stated == self.currency:
            return 1.0
        return self.pkr_per_usd if self.currency == RUPEES else 1 / self.pkr_per_usd


@dataclass(frozen=True, slots=True)
class RealTerms:
    """Pay in the prices of one year.

    Attributes:
        base_year: The year whose prices they are.
        series: Inflation by year, from one source.
    """

    base_year: int
    series: InflationSeries

    def factor(self, year: int | None) -> float | None:
        """Return what an amount of a year is multiplied by.

        Prices of year b over those of year y are the product of 1 + inflation / 100 of every year after y up to b,
        inflation being that of the year's average prices over those of the year before: the definition of a
        consumer price index, https://www.pbs.gov.pk.

        Returns:
            `None` where the year is unknown, or a year between the two has no recorded inflation.
        """
        if year is None:
            return None
        first, last = sorted((year, self.base_year))
        between = [self.series.percent(each) for each in range(first + 1, last + 1)]
        grown = 1.0
        for percent in between:
            if percent is None:
                return None
            grown *= 1 + percent / 100
        return grown if year <= self.base_year else 1 / grown


@dataclass(frozen=True, slots=True)
class PayMeasure:
    """What every amount is shown in.

    Attributes:
        period: A figure stated for the other period is multiplied or divided by twelve.
        conversion: `None` leaves every figure in its own currency.
        real: `None` leaves every figure in the prices of its own year.
    """

    period: PayPeriod = PayPeriod.MONTH
    conversion: Conversion | None = None
    real: RealTerms | None = None

    def currency(self, stated: str) -> str:
        """Return the currency that a figure is shown in."""
        return self.conversion.currency if self.conversion is not None else stated

    def factor(self, band: SalaryBandRow) -> float | None:
        """Return what a figure's amounts are multiplied by.

        Returns:
            `None` for a figure that cannot be shown in these prices: its year's are not recorded, or it is stated in a
            currency that Pakistan's consumer prices do not measure.
        """
        periods = 1.0 if band.period is self.period else MONTHS if self.period is PayPeriod.YEAR else 1 / MONTHS
        prices = self._prices(band)
        exchanged = self.conversion.factor(band.currency) if self.conversion is not None else 1.0
        return None if prices is None else periods * prices * exchanged

    def _prices(self, band: SalaryBandRow) -> float | None:
        if self.real is None:
            return 1.0
        return self.real.factor(band.year) if band.currency == RUPEES else None

    @property
    def sources(self) -> tuple[SourceRow, ...]:
        """Who states the rate and the prices."""
        rate = self.conversion.recorded.sources if self.conversion and self.conversion.recorded else ()
        return (*rate, *(self.real.series.sources if self.real is not None else ()))


def parse_rate(text: str) -> Fraction | None:
    """Return how many rupees a text says for a dollar; `None` unless it is a number from 1 to `MOST_RATE`."""
    rate = parse_amount(text)
    return rate if rate is not None and 1 <= rate <= MOST_RATE else None
