"""The rows behind the salaries, whatever draws them: the window's tab or an export without a window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.figures.claims import ClaimFigure, build_claim_figure
from explorer.figures.pay import PayFigure, build_pay_figure
from explorer.figures.pay_measure import PayMeasure
from explorer.market.pay_filters import PayFilter
from explorer.market.pay_rows import SalaryBandRow

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader
    from explorer.workspace.market_service import MarketBase


@dataclass(frozen=True, slots=True)
class PayRows:
    """Every pay figure of the data, to which `explorer.market.pay_filters` applies filters, and every claim on pay."""

    bands: tuple[SalaryBandRow, ...]
    claims: tuple[ClaimFigure, ...]


def load_pay_rows(reader: MarketReader) -> PayRows:
    """Load what the salaries are made of."""
    from explorer.market import queries

    return PayRows(
        queries.load_salary_bands(reader),
        tuple(build_claim_figure(claim) for claim in queries.load_claims(reader)),
    )


def build_pay(base: MarketBase, rows: PayRows, chosen: PayFilter, measure: PayMeasure) -> PayFigure:
    """Build the figure of the pay that passes a filter."""
    return build_pay_figure(rows.bands, tuple(base.vocabulary.roles.values()), chosen, measure)
