"""The selected row of the table of employers: that of the chosen one, fetched or not, or none."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer.tabs.employer_data import load_employer_row
from explorer.tabs.employer_model import EmployerTableModel
from explorer.widgets.row_table import RowTable
from explorer.workspace.context import TabContext

if TYPE_CHECKING:
    from explorer.market.listing import Listing


class ChosenRow(QObject):
    """Brings the row of an employer up that was chosen elsewhere: in the tray, on a card, in another tab."""

    def __init__(self, context: TabContext, table: RowTable, model: EmployerTableModel) -> None:
        super().__init__(table)
        self._context, self._table, self._model = context, table, model

    def select(self, employer_id: str, places: Listing, *, is_sought: bool) -> None:
        """Select the row of an employer; where it is not in the table, none, or it would pass for the chosen one.

        Args:
            employer_id: Whose row.
            places: What the table lists.
            is_sought: Look for it also where nobody looked yet. After a filter the table stays at its top instead.
        """
        row = self._model.row_of(employer_id)
        if row is not None or not is_sought:
            self._select(-1 if row is None else row)
        else:
            question = partial(load_employer_row, places=places, employer_id=employer_id)
            self._context.market.ask("employers:row", question, partial(self._on_row, employer_id, places))

    def _on_row(self, employer_id: str, places: Listing, row: int | None) -> None:
        is_still_chosen = self._context.store.current.employer_id in (employer_id, None)
        if is_still_chosen and self._model.lists(places):
            self._select(-1 if row is None else row)

    def _select(self, row: int) -> None:
        """Select a row without telling that the user did."""
        if row != self._table.currentIndex().row():
            blocked = self._table.blockSignals(True)
            self._table.select_row(row)
            self._table.blockSignals(blocked)
