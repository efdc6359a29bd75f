"""By what, and then by what, a table of employers is sorted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from explorer.market.rows import EmployerOrder

LONGEST_SORT = 3
"""Keys that one sort may have; nobody reads a table by more."""

BETWEEN_KEYS, DESCENDING = ",", ":descending"


@dataclass(frozen=True, slots=True)
class SortKey:
    """One key of a sort. What is not recorded stands last, whichever way round it is."""

    order: EmployerOrder
    is_descending: bool = False

    @property
    def text(self) -> str:
        """The key as saved views and settings keep it, such as ``"adverts:descending"``."""
        return self.order.value + (DESCENDING if self.is_descending else "")


Sort = tuple[SortKey, ...]
"""First key first; each order at most once, and at least one key."""

BEST_RECORDED_FIRST: Sort = (SortKey(EmployerOrder.BEST_RECORDED),)

SORT_KEYS = {key.text: key for order in EmployerOrder for key in (SortKey(order), SortKey(order, True))}
"""Every key by its text."""


def sort_text(sort: Iterable[SortKey]) -> str:
    """Return a sort as saved views and settings keep it, such as ``"sector,adverts:descending"``."""
    return BETWEEN_KEYS.join(key.text for key in sort)


def parse_sort(text: str) -> Sort | None:
    """Return the sort that a text stands for; `None` where it stands for none."""
    keys = tuple(SORT_KEYS.get(part) for part in text.split(BETWEEN_KEYS))
    known = tuple(key for key in keys if key is not None)
    orders = {key.order for key in known}
    return known if len(known) == len(keys) == len(orders) <= LONGEST_SORT else None


def then_by(sort: Sort, key: SortKey) -> Sort:
    """Add a key at the end, in place of the last where there are enough; one that is there turns where it stands."""
    if any(have.order is key.order for have in sort):
        return tuple(key if have.order is key.order else have for have in sort)
    return (*sort[: LONGEST_SORT - 1], key)
