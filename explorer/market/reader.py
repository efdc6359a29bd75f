"""How queries ask an open database: the index for whatever is counted, plain SQL for the rows on screen.

Python's own `sqlite3` is spoken to here, because the window asks for its first picture while it starts, and importing
SQLAlchemy would keep that waiting. The tables are those that `explorer.market.schema` declares.
"""

import sqlite3
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

from explorer.market.index import EmployerIndex, Property
from explorer.market.rows import EmployerBriefRow
from explorer.market.search.answers import EmployerMatches, SearchGroup
from explorer.market.search.finding import matching_employers, search_everything
from explorer.market.sorting import SortKey
from explorer.market.values import DamagedValueError

ANSWERS_KEPT = 8
"""Texts whose employers are kept; a million of them take 125 KB."""


class MarketReader:
    """Asks one open database. Nothing it returns changes while the file is open, so threads may share it.

    Attributes:
        briefs: Employers that were loaded before, by place; `explorer.market.queries.employers` fills and bounds it.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.briefs: dict[int, EmployerBriefRow] = {}
        self._named: dict[str, EmployerMatches] = {}

    @cached_property
    def index(self) -> EmployerIndex:
        """The employers as sets."""
        ((size,),) = self.rows("SELECT count(*) FROM employer")
        return EmployerIndex(size, self._read_sets, self._read_order, lambda text: self.named(text).employers)

    @cached_property
    def interests(self) -> dict[str, str]:
        """The declared interest of every source, by its id."""
        return dict(self.rows("SELECT id, interest FROM source"))

    @cached_property
    def ai_use_cases(self) -> frozenset[str]:
        """The use cases that are AI work; others are data, cloud or other digital work."""
        return frozenset(id_ for (id_,) in self.rows("SELECT id FROM use_case WHERE kind = 'ai'"))

    def rows(self, statement: str, *values: Any) -> list[Any]:
        """Run a SELECT with bound values and return its rows.

        Raises:
            sqlite3.Error: The file is damaged; `Market.reading` turns this into a `DatabaseError`.
        """
        return self._connection.execute(statement, values).fetchall()

    def named(self, text: str) -> EmployerMatches:
        """Return the employers whose names answer a text; the latest answers are kept, since every view asks.

        Raises:
            sqlite3.Error: The file is damaged.
        """
        if text not in self._named:
            found = matching_employers(self._connection, text)
            assert found is not None  # nobody withdraws the question
            if found.employers > self.index.everyone:
                raise DamagedValueError("search_entry names employers that are not there")
            while len(self._named) >= ANSWERS_KEPT:
                del self._named[next(iter(self._named))]
            self._named[text] = found
        return self._named[text]

    def search(self, text: str, limit: int, is_wanted: Callable[[], bool]) -> tuple[SearchGroup, ...] | None:
        """Find things of every kind by name; see `explorer.market.search.finding.search_everything`.

        Raises:
            sqlite3.Error: The file is damaged.
        """
        return search_everything(self._connection, text, limit, is_wanted)

    def _read_sets(self, of: Property) -> Iterable[tuple[str, bytes]]:
        statement = "SELECT value, employers FROM employer_set WHERE property = ? ORDER BY position"
        for value, employers in self.rows(statement, of.value):
            if not (isinstance(value, str) and isinstance(employers, bytes)):
                raise DamagedValueError(f"the index of {of} holds {value!r}")
            yield value, employers

    def _read_order(self, key: SortKey) -> tuple[bytes, bytes]:
        statement = "SELECT places, begins FROM employer_order WHERE name = ? AND is_descending = ?"
        for places, begins in self.rows(statement, key.order.value, int(key.is_descending)):
            if isinstance(places, bytes) and isinstance(begins, bytes):
                return places, begins
        raise DamagedValueError(f"the order {key.text} is missing")
