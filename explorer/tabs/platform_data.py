"""The rows behind the platforms, whatever draws them: the window's tab or an export without a window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from explorer.figures.platform_matrix import MatrixFilter, PlatformMatrixFigure, build_platform_matrix
from explorer.market.platform_rows import PlatformRow
from explorer.market.reference import CapabilityRow, Support
from explorer.market.rows import SourceRow, ValueCount

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader


@dataclass(frozen=True, slots=True)
class PlatformRows:
    """Every platform and every capability of the data."""

    platforms: tuple[PlatformRow, ...]
    capabilities: tuple[CapabilityRow, ...]


@dataclass(frozen=True, slots=True)
class MatrixAnswer:
    """A figure and what the filters beside it say.

    Attributes:
        categories: Rows that each category would leave, whichever are chosen.
        differing: Rows that "differences only" would leave.
        answers: Recorded answers of each platform, hidden ones too.
        platforms: All of them.
    """

    figure: PlatformMatrixFigure
    categories: Mapping[str, int]
    differing: int
    answers: Mapping[str, int]
    platforms: tuple[PlatformRow, ...]


def load_platform_rows(reader: MarketReader) -> PlatformRows:
    """Load what the comparison of platforms is made of."""
    from explorer.market import queries

    return PlatformRows(queries.load_platforms(reader), queries.load_capabilities(reader))


def build_matrix(rows: PlatformRows, chosen: MatrixFilter) -> PlatformMatrixFigure:
    """Build the comparison under a filter."""
    return build_platform_matrix(rows.platforms, rows.capabilities, chosen)


def answer_matrix(rows: PlatformRows, chosen: MatrixFilter) -> MatrixAnswer:
    """Build the comparison under a filter, and count what every other choice would leave."""
    anywhere = build_matrix(rows, replace(chosen, categories=()))
    counts = Counter(row.capability.category for row in anywhere.rows)
    answers = Counter(
        cell.platform_id for one in rows.capabilities for cell in one.supports if cell.support is not Support.UNKNOWN
    )
    figure = build_matrix(rows, chosen) if chosen.categories else anywhere
    return MatrixAnswer(
        figure,
        {category: counts[category] for category, _ in anywhere.categories},
        figure.differing,
        answers,
        rows.platforms,
    )


def sources_of(figure: PlatformMatrixFigure) -> tuple[SourceRow, ...]:
    """Return the publications that the shown cells cite, each once."""
    found = {source.id: source for row in figure.rows for cell in row.cells for source in cell.sources}
    return tuple(found[id_] for id_ in figure.source_ids)


def interests_of(figure: PlatformMatrixFigure) -> tuple[ValueCount, ...]:
    """Return declared interests with the number of publications, most first."""
    counts = Counter(source.interest_id for source in sources_of(figure))
    return tuple(ValueCount(*pair) for pair in counts.most_common())
