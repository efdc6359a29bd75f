"""Exchange rates, and the inflation of calendar years, each with the sources that state it."""

from explorer.market.price_rows import ExchangeRateRow, InflationRow, InflationSeries, Prices
from explorer.market.queries.sources import load_cited
from explorer.market.reader import MarketReader
from explorer.market.rows import Confidence, SourceRow
from explorer.market.values import DamagedValueError, known

_RATES = """
    SELECT key, date, rate, kind, confidence FROM exchange_rate
    WHERE currency_pair = 'PKR/USD' ORDER BY date DESC, key"""
_INFLATION = """
    SELECT key, kind, period, index_or_inflation_percent, confidence FROM consumer_price
    WHERE kind LIKE 'inflation-calendar-year-average%' AND period GLOB '[0-9][0-9][0-9][0-9]'
    ORDER BY kind, period, key"""
"""Only whole calendar years can be chained; fiscal years, months and projections cannot."""


def load_prices(reader: MarketReader) -> Prices:
    """Load what pay can be converted and deflated with."""
    return Prices(_load_rates(reader), _load_series(reader))


def _load_rates(reader: MarketReader) -> tuple[ExchangeRateRow, ...]:
    found = reader.rows(_RATES)
    cited = load_cited(reader, "exchange_rate", [row[0] for row in found])
    return tuple(
        ExchangeRateRow(date, rate, kind == "average", known(Confidence, confidence), _vouching(cited, key))
        for key, date, rate, kind, confidence in found
    )


def _load_series(reader: MarketReader) -> tuple[InflationSeries, ...]:
    """Return a series for each kind and source; a year stated twice keeps what stands first."""
    found = reader.rows(_INFLATION)
    cited = load_cited(reader, "consumer_price", [row[0] for row in found])
    rows: dict[tuple[str, tuple[SourceRow, ...]], dict[int, InflationRow]] = {}
    for key, kind, period, percent, confidence in found:
        series = rows.setdefault((kind, _vouching(cited, key)), {})
        series.setdefault(int(period), InflationRow(int(period), percent, known(Confidence, confidence)))
    built = (InflationSeries(kind, tuple(years.values()), sources) for (kind, sources), years in rows.items())
    return tuple(sorted(built, key=lambda series: (-series.years[-1], series.kind)))


def _vouching(cited: dict[int, tuple[SourceRow, ...]], key: int) -> tuple[SourceRow, ...]:
    """Return who states a rate or a price: none is applied that nobody stands for."""
    if not cited.get(key):
        raise DamagedValueError(f"row {key} of prices has no source")
    return cited[key]
