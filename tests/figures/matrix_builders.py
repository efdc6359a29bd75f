"""The recorded comparison of platforms, and small made ones."""

from dataclasses import replace
from functools import cache

from explorer.market import queries
from explorer.market.database import open_market
from explorer.market.platform_rows import PlatformRow
from explorer.market.reference import CapabilityRow, Support
from explorer.paths import bundled_database


@cache
def recorded_rows() -> tuple[tuple[PlatformRow, ...], tuple[CapabilityRow, ...]]:
    """Return every platform and every capability of the bundled data."""
    with open_market(bundled_database()) as market, market.reading() as reader:
        return queries.load_platforms(reader), queries.load_capabilities(reader)


def capability(*supports: Support) -> CapabilityRow:
    """Return the first recorded capability with other answers."""
    first = recorded_rows()[1][0]
    cells = tuple(replace(cell, support=word) for cell, word in zip(first.supports, supports, strict=True))
    return replace(first, supports=cells)
