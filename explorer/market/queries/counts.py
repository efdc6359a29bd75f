"""Counts by value as lists show them."""

from collections.abc import Sequence

from explorer.market.filters import NOT_RECORDED
from explorer.market.rows import ValueCount


def most_first(rows: Sequence[ValueCount]) -> tuple[ValueCount, ...]:
    """Return counts with the most first and `NOT_RECORDED` last; ties stand as they are given."""
    return tuple(sorted(rows, key=lambda row: (row.id == NOT_RECORDED, -row.count)))
