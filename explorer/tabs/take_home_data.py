"""What the take-home dialog and its picture read: the tax law, and who states it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.market.pay_rows import ExportTaxRow, SurchargeRow, TaxLaw, TaxSlabRow
from explorer.market.rows import SourceRow

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader


@dataclass(frozen=True, slots=True)
class TaxData:
    """The recorded law and who states it."""

    law: TaxLaw
    sources: dict[str, SourceRow]

    def known(self, source_ids: tuple[str, ...]) -> tuple[SourceRow, ...]:
        """Return these sources, in their order."""
        return tuple(self.sources[id_] for id_ in source_ids if id_ in self.sources)


def load_tax_data(reader: MarketReader) -> TaxData:
    """Load the tax law with its sources."""
    from explorer.market import queries

    law = queries.load_tax_law(reader)
    rows: tuple[TaxSlabRow | SurchargeRow | ExportTaxRow, ...] = (*law.slabs, *law.surcharges, *law.exports)
    ids = {id_: None for row in rows for id_ in row.source_ids}
    return TaxData(law, {source.id: source for source in queries.load_sources(reader, tuple(ids))})
