"""Income tax as a curve over yearly income: straight pieces, with one jump where a surcharge falls on the whole tax."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from explorer.market.amounts import exact
from explorer.market.pay_rows import SurchargeRow, TaxSlabRow


@dataclass(frozen=True, slots=True)
class TaxCliff:
    """Where a further rupee of pay costs more than a rupee, because the surcharge falls on the whole tax at once.

    Attributes:
        above_pkr_year: The last income before it; above it take-home is less.
        loss_pkr_year: How much less.
        regained_pkr_year: The income that leaves as much again as `above_pkr_year` does.
    """

    above_pkr_year: Fraction
    loss_pkr_year: Fraction
    regained_pkr_year: Fraction


@dataclass(frozen=True, slots=True)
class TaxPiece:
    """A stretch of yearly incomes on which tax grows evenly.

    Attributes:
        low: Income above which it holds.
        high: Income up to which it holds; `None` for the last.
        tax_at_low: What tax begins with just above `low`, surcharge included.
        percent: Tax of each further rupee, surcharge included.
    """

    low: Fraction
    high: Fraction | None
    tax_at_low: Fraction
    percent: Fraction

    def holds(self, income: Fraction) -> bool:
        """Return whether an income lies on this stretch."""
        return self.low < income and (self.high is None or income <= self.high)

    def gross_for(self, take_home: Fraction) -> Fraction | None:
        """Return the income of this stretch that leaves so much; `None` where there is none."""
        kept = 1 - self.percent / 100
        more = take_home - (self.low - self.tax_at_low)
        if more == 0:
            return self.low
        if more < 0 or kept <= 0:
            return None
        gross = self.low + more / kept
        return gross if self.high is None or gross <= self.high else None


def tax_pieces(slabs: tuple[TaxSlabRow, ...], surcharge: SurchargeRow) -> Iterator[TaxPiece]:
    """Cut the slabs where the surcharge begins, and add it above."""
    limit, factor = exact(surcharge.income_above_pkr), 1 + exact(surcharge.rate_percent_of_tax) / 100
    for slab in slabs:
        low, base, percent = exact(slab.low_pkr), exact(slab.base_tax_pkr), exact(slab.rate_percent)
        high = None if slab.high_pkr is None else exact(slab.high_pkr)
        if low < limit:
            is_cut = high is None or limit < high
            yield TaxPiece(low, limit if is_cut else high, base, percent)
        if high is None or limit < high:
            begin = max(low, limit)
            yield TaxPiece(begin, high, (base + (begin - low) * percent / 100) * factor, percent * factor)


def gross_for(pieces: tuple[TaxPiece, ...], take_home: Fraction) -> Fraction | None:
    """Return the lowest income that leaves so much; `None` where none does."""
    for piece in pieces:
        gross = piece.gross_for(take_home)
        if gross is not None:
            return gross
    return None


def find_cliff(pieces: tuple[TaxPiece, ...], surcharge: SurchargeRow) -> TaxCliff | None:
    """Return where take-home falls as the surcharge begins; `None` where none is charged."""
    limit = exact(surcharge.income_above_pkr)
    below = next(piece for piece in pieces if piece.holds(limit))
    beyond = tuple(piece for piece in pieces if piece.low >= limit)
    tax = below.tax_at_low + (limit - below.low) * below.percent / 100
    loss = beyond[0].tax_at_low - tax
    regained = gross_for(beyond, limit - tax)
    return TaxCliff(limit, loss, regained) if loss > 0 and regained is not None else None
