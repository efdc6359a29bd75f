"""The rows behind the salaries, whatever draws them: the window's tab or an export without a window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.figures.claims import ClaimFigure, build_claim_figure
from explorer.figures.pay import PayFigure, build_pay_figure
from explorer.figures.pay_measure import PayMeasure
from explorer.market.pay_filters import PayFacet, PayFilter, count_facets, count_shows, experience_stops
from explorer.market.pay_rows import SalaryBandRow
from explorer.market.rows import ValueCount

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader
    from explorer.workspace.market_service import MarketBase


@dataclass(frozen=True, slots=True)
class PayRows:
    """Every pay figure of the data, to which `explorer.market.pay_filters` applies filters, and every claim on pay."""

    bands: tuple[SalaryBandRow, ...]
    claims: tuple[ClaimFigure, ...]


@dataclass(frozen=True, slots=True)
class PayAnswer:
    """A figure and what the filters beside it say.

    Attributes:
        counts: Every value of every facet with the number of figures it would leave.
        stops: The whole years at which a recorded band of the figure's panel begins.
    """

    figure: PayFigure
    counts: Mapping[PayFacet, tuple[ValueCount, ...]]
    stops: tuple[int, ...]


AT_ONCE = 2_000
"""Recorded figures that are filtered and counted at once; more are left to the worker."""


def answer_pay(base: MarketBase, rows: PayRows, chosen: PayFilter, measure: PayMeasure) -> PayAnswer:
    """Build the figure of the pay that passes a filter, and count what every other choice would leave."""
    figure = build_pay(base, rows, chosen, measure)
    counts = {**count_facets(rows.bands, chosen), PayFacet.SHOW: count_shows(rows.bands, chosen)}
    return PayAnswer(figure, counts, experience_stops(rows.bands, figure.panel))


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
