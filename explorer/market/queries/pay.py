"""Pay figures and claims on pay, each with the sources that state it."""

from collections.abc import Mapping, Sequence
from typing import Any

from explorer.market.pay_rows import ClaimRow, PayLevel, PayMarket, PayPeriod, PaySpread, SalaryBandRow
from explorer.market.queries.sources import load_cited
from explorer.market.reader import MarketReader
from explorer.market.rows import Confidence, SourceRow
from explorer.market.values import DamagedValueError, known

_BANDS = """
    SELECT key, confidence, level, market, period, spread,
        id, role_id, years_low, years_high, city_id, currency, low, median, high,
        year_of_data AS year, sample_size, method AS method_note, doubt, note
    FROM salary_band ORDER BY key"""
_PLAIN = (
    *("id", "role_id", "years_low", "years_high", "city_id", "currency", "low", "median", "high"),
    *("year", "sample_size", "method_note", "doubt", "note"),
)
"""Columns that are handed out as they are, as the statement orders them."""

_CLAIM_PLAIN = ("id", "statement", "statement_ur", "claimed_low", "claimed_high", "unit", "formula", "note")
_CLAIMS = f"SELECT key, confidence, {', '.join(_CLAIM_PLAIN)} FROM claim ORDER BY key"
_NUMERATORS = "SELECT numerator_band_id FROM claim_numerator_band WHERE owner_key = ? ORDER BY position"
_DENOMINATORS = "SELECT denominator_band_id FROM claim_denominator_band WHERE owner_key = ? ORDER BY position"


def load_salary_bands(reader: MarketReader) -> tuple[SalaryBandRow, ...]:
    """Load every pay figure, in the editors' order."""
    found = reader.rows(_BANDS)
    sources = load_cited(reader, "salary_band", [row[0] for row in found])
    return tuple(_band(row, sources) for row in found)


def load_claims(reader: MarketReader) -> tuple[ClaimRow, ...]:
    """Load every claim on pay with its figures, in the editors' order."""
    found = reader.rows(_CLAIMS)
    bands = {band.id: band for band in load_salary_bands(reader)} if found else {}
    sources = load_cited(reader, "claim", [row[0] for row in found])
    return tuple(
        ClaimRow(
            **dict(zip(_CLAIM_PLAIN, plain, strict=True)),
            confidence=known(Confidence, confidence),
            numerators=_named(reader.rows(_NUMERATORS, key), bands),
            denominators=_named(reader.rows(_DENOMINATORS, key), bands),
            sources=_vouching(sources, key, "claim"),
        )
        for key, confidence, *plain in found
    )


def _band(row: Sequence[Any], sources: Mapping[int, tuple[SourceRow, ...]]) -> SalaryBandRow:
    key, confidence, level, market, period, spread, *plain = row
    return SalaryBandRow(
        **dict(zip(_PLAIN, plain, strict=True)),
        confidence=known(Confidence, confidence),
        level=None if level is None else known(PayLevel, level),
        market=known(PayMarket, market),
        period=known(PayPeriod, period),
        spread=None if spread is None else known(PaySpread, spread),
        sources=_vouching(sources, key, "salary_band"),
    )


def _named(ids: Sequence[Any], bands: Mapping[str, SalaryBandRow]) -> tuple[SalaryBandRow, ...]:
    missing = [id_ for (id_,) in ids if id_ not in bands]
    if missing:
        raise DamagedValueError(f"a claim names the salary band {missing[0]!r}, which is not there")
    return tuple(bands[id_] for (id_,) in ids)


def _vouching(sources: Mapping[int, tuple[SourceRow, ...]], key: int, table: str) -> tuple[SourceRow, ...]:
    """Return who states a figure: no figure is shown that nobody stands for."""
    if not sources.get(key):
        raise DamagedValueError(f"row {key} of {table} has no source")
    return sources[key]
