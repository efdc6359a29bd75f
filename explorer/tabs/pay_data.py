"""The rows behind the salaries, whatever draws them: the window's tab or an export without a window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.charts.pay_rows import PayLine, lay_out_rows
from explorer.figures.claims import ClaimFigure, build_claim_figure
from explorer.figures.pay import PayFigure, build_pay_figure
from explorer.figures.pay_mark import PayMark
from explorer.figures.pay_measure import PayMeasure
from explorer.market.pay_filters import PayFacet, PayFilter, count_facets, count_shows, experience_stops
from explorer.market.pay_rows import SalaryBandRow
from explorer.market.rows import NameRow, ValueCount

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


def find_mark(figure: PayFigure | None, key: str | None) -> tuple[PayMark, NameRow] | None:
    """Return the figure with this id and its role, if it is shown by itself."""
    roles = figure.roles if figure is not None else ()
    levels = ((role.role, level) for role in roles for level in role.levels if level.crowd is None)
    single = ((mark, role) for role, level in levels for mark in level.marks)
    return next((found for found in single if found[0].band.id == key), None)


def find_crowd(figure: PayFigure | None, key: str | None) -> PayLine | None:
    """Return the row of the crowd with this key, if it is shown."""
    lines = lay_out_rows(figure.roles if figure is not None else (), 0.0, 1.0, 1.0)
    return next((line for line in lines if line.crowd is not None and line.key == key), None)
