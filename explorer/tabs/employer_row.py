"""The selected row of the table of employers: that of the chosen one, fetched or not, or none."""

from __future__ import annotations

from array import array
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer.tabs.employer_model import EmployerTableModel
from explorer.widgets.row_table import RowTable
from explorer.workspace.context import TabContext

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader


def find_row(reader: MarketReader, employer_id: str, places: array[int]) -> int:
    """Return the row of an employer in a table of these places; -1 where it is not among them."""
    from explorer.market import queries

    place = queries.load_employer_place(reader, employer_id)
    return places.index(place) if place is not None and place in places else -1


class ChosenRow(QObject):
    """Brings the row of an employer up that was chosen elsewhere: in the tray, on a card, in another tab."""

    def __init__(self, context: TabContext, table: RowTable, model: EmployerTableModel) -> None:
        super().__init__(table)
        self._context, self._table, self._model = context, table, model

    def select(self, employer_id: str) -> None:
        """Select the row of an employer; where it is not in the table, none, or it would pass for the chosen one."""
        row = self._model.row_of(employer_id)
        if row is not None:
            self._select(row)
        else:
            places = self._model.places
            question = partial(find_row, employer_id=employer_id, places=places)
            self._context.market.ask("employers:row", question, partial(self._on_row, employer_id, places))

    def _on_row(self, employer_id: str, places: array[int], row: int) -> None:
        if places is self._model.places and self._context.store.current.employer_id in (employer_id, None):
            self._select(row)

    def _select(self, row: int) -> None:
        """Select a row without telling that the user did."""
        if row != self._table.currentIndex().row():
            blocked = self._table.blockSignals(True)
            self._table.select_row(row)
            self._table.blockSignals(blocked)
