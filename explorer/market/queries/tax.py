"""The recorded law on the tax of salaries and of exports, each row with the ids of its sources."""

from typing import Any

from explorer.market.pay_rows import ExportTaxpayer, ExportTaxRow, SurchargeRow, TaxDoubt, TaxLaw, TaxSlabRow
from explorer.market.queries.sources import load_cited
from explorer.market.reader import MarketReader
from explorer.market.rows import Confidence
from explorer.market.values import DamagedValueError, known

_SLABS = """
    SELECT key, confidence, doubt, tax_year, slab_low_pkr, slab_high_pkr, base_tax_pkr, rate_percent, note
    FROM income_tax ORDER BY tax_year, slab_low_pkr"""
_SURCHARGES = """
    SELECT key, confidence, doubt, tax_year, income_above_pkr, rate_percent_of_tax, note
    FROM income_tax_surcharge ORDER BY tax_year"""
_EXPORTS = """
    SELECT key, confidence, doubt, tax_year, taxpayer, rate_percent, basis, law, note
    FROM export_tax ORDER BY tax_year, key"""

_SLAB_FIELDS = ("tax_year", "low_pkr", "high_pkr", "base_tax_pkr", "rate_percent", "note")
_SURCHARGE_FIELDS = ("tax_year", "income_above_pkr", "rate_percent_of_tax", "note")
_EXPORT_FIELDS = ("tax_year", "taxpayer", "rate_percent", "basis", "law", "note")


def load_tax_law(reader: MarketReader) -> TaxLaw:
    """Load every slab, surcharge and export rate."""
    slabs = _load(reader, "income_tax", _SLABS, _SLAB_FIELDS)
    surcharges = _load(reader, "income_tax_surcharge", _SURCHARGES, _SURCHARGE_FIELDS)
    exports = _load(reader, "export_tax", _EXPORTS, _EXPORT_FIELDS)
    for row in exports:
        row["taxpayer"] = known(ExportTaxpayer, row["taxpayer"])
    return TaxLaw(
        tuple(TaxSlabRow(**row) for row in slabs),
        tuple(SurchargeRow(**row) for row in surcharges),
        tuple(ExportTaxRow(**row) for row in exports),
    )


def _load(reader: MarketReader, table: str, statement: str, fields: tuple[str, ...]) -> list[dict[str, Any]]:
    """Return the fields of each row, with who states it: no law is applied that nobody stands for."""
    found = reader.rows(statement)
    cited = load_cited(reader, table, [row[0] for row in found])
    rows: list[dict[str, Any]] = []
    for key, confidence, doubt, *plain in found:
        if key not in cited:
            raise DamagedValueError(f"row {key} of {table} has no source")
        row = dict(zip(fields, plain, strict=True))
        row["confidence"] = known(Confidence, confidence)
        row["doubt"] = None if doubt is None else known(TaxDoubt, doubt)
        row["source_ids"] = tuple(source.id for source in cited[key])
        rows.append(row)
    return rows
