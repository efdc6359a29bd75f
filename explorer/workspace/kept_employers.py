"""The employers on the shortlist as the views need them: their names, and which of them stand side by side."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from explorer.figures.comparison import FEWEST, MOST
from explorer.keeping.values import CounsellingSession
from explorer.market.rows import EmployerBriefRow
from explorer.workspace.market_service import MarketService
from explorer.workspace.session_store import SessionStore

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader


def load_kept(reader: MarketReader, employer_ids: tuple[str, ...]) -> dict[str, EmployerBriefRow]:
    """Read employers by id; those that the open database does not have are left out."""
    from explorer.market import queries

    found = (queries.load_employer_brief(reader, key) for key in employer_ids)
    return {row.id: row for row in found if row is not None}


class KeptEmployers(QObject):
    """Follows the shortlist of the session.

    An employer that is starred is to be compared at once while there is room, so that the first few need no second
    choice. The choice is a matter of the moment, like the place in a list: a saved session does not have it.

    Signals:
        changed(): Names arrived, or others are to be compared.
        compare_wanted(): The chosen ones are to be shown side by side; emitted by whoever offers it.

    Attributes:
        rows: The employers of the shortlist by id; without those that the open database does not have.
        compared: Ids chosen to stand side by side, `MOST` at most, in the order of their choice.
    """

    changed = Signal()
    compare_wanted = Signal()

    def __init__(self, market: MarketService, session: SessionStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._market, self._session = market, session
        self.rows: Mapping[str, EmployerBriefRow] = {}
        self.compared: tuple[str, ...] = ()
        session.changed.connect(self._on_session)
        market.opened.connect(self._ask)

    @property
    def comparable(self) -> tuple[str, ...]:
        """The chosen ones that the open database has."""
        return tuple(key for key in self.compared if key in self.rows)

    @property
    def can_compare(self) -> bool:
        """Whether enough are chosen to stand side by side."""
        return FEWEST <= len(self.comparable) <= MOST

    def choose(self, employer_ids: tuple[str, ...]) -> None:
        """Choose who is to stand side by side, of those on the shortlist; more than `MOST` are not taken."""
        shortlist = self._session.current.shortlist
        chosen = tuple(key for key in dict.fromkeys(employer_ids) if key in shortlist)[:MOST]
        if chosen != self.compared:
            self.compared = chosen
            self.changed.emit()

    def _on_session(self, old: CounsellingSession, new: CounsellingSession) -> None:
        if old.shortlist == new.shortlist:
            return
        left = [key for key in self.compared if key in new.shortlist]
        added = [key for key in new.shortlist.employer_ids if key not in old.shortlist]
        self.compared = tuple((left + added)[:MOST])
        if all(key in self.rows for key in new.shortlist.employer_ids):  # nothing to wait for
            self._on_rows({key: self.rows[key] for key in new.shortlist.employer_ids})
        else:
            self._ask()

    def _ask(self) -> None:
        wanted = self._session.current.shortlist.employer_ids
        if self._market.base is not None:
            self._market.ask("kept-employers", partial(load_kept, employer_ids=wanted), self._on_rows)

    def _on_rows(self, rows: Mapping[str, EmployerBriefRow]) -> None:
        self.rows = rows
        self.changed.emit()
