"""The card beside the sector map: the sector in focus, or the employer chosen in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer.market.filters import Facet, MarketFilter
from explorer.market.rows import SectorDetail
from explorer.tabs.employer_side import EmployerSide
from explorer.tabs.sector_card import OPEN_SECTOR, SHOW_EMPLOYERS, build_sector_card
from explorer.tabs.sector_data import drilled_sector
from explorer.widgets.detail_card import DetailCard
from explorer.workspace.context import TabContext

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader


def ask_sector(reader: MarketReader, chosen: MarketFilter, sector_id: str) -> SectorDetail:
    """Read the card of a sector."""
    from explorer.market import queries

    return queries.load_sector_detail(reader, chosen, sector_id)


class SectorSide(QObject):
    """Fills a `DetailCard` from the selection and does what its buttons say."""

    def __init__(self, context: TabContext, card: DetailCard) -> None:
        super().__init__(card)
        self._context, self._card = context, card
        self._sector: SectorDetail | None = None
        self._asked: tuple[MarketFilter, str] | None = None
        self._employers = EmployerSide(context, card, "sector-map")
        card.action_triggered.connect(self._on_action)

    def show_sector(self, sector_id: str) -> None:
        """Show a sector under the filter in force."""
        self._employers.leave()
        chosen = self._context.store.current.filter
        if self._asked == (chosen, sector_id):
            return
        self._asked = (chosen, sector_id)
        question = partial(ask_sector, chosen=chosen, sector_id=sector_id)
        self._context.market.ask("sector-card", question, self._on_sector)

    def show_employer(self, employer_id: str) -> None:
        """Show an employer."""
        self._sector = self._asked = None
        self._employers.show(employer_id)

    def forget(self) -> None:
        """Let go of what is shown; it belongs to a database that was closed."""
        self._sector = self._asked = None
        self._employers.leave()

    def go_up(self) -> bool:
        """Come back from the employers like one to its card; return whether they were shown."""
        return self._employers.go_up()

    def star(self) -> None:
        """Put the employer on the card on the shortlist, or take it off; nothing while it is a sector's."""
        self._employers.star()

    def retranslate(self) -> None:
        """Write the card anew in the language in force."""
        if self._sector is not None:
            self._write()
        else:
            self._employers.retranslate()

    def _on_sector(self, detail: SectorDetail) -> None:
        if self._asked is None or detail.sector_id != self._asked[1]:
            return
        self._sector = detail
        self._write()

    def _write(self) -> None:
        base = self._context.market.base
        if base is not None and self._sector is not None:
            drilled = drilled_sector(self._context.store.current.filter)
            language = self._context.language.current
            is_drilled = drilled == self._sector.sector_id
            self._card.set_content(build_sector_card(self._sector, base, language, is_drilled=is_drilled))

    def _on_action(self, key: str) -> None:
        store = self._context.store
        if self._sector is None or key not in (SHOW_EMPLOYERS, OPEN_SECTOR):
            return
        chosen = store.current.filter.with_values(Facet.SECTOR, {self._sector.sector_id})
        tab = "employers" if key == SHOW_EMPLOYERS else store.current.tab
        store.update(filter=chosen, sector_id=self._sector.sector_id, employer_id=None, tab=tab)
