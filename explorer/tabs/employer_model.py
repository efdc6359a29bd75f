"""The table of employers: a list of places that is as long as it likes, and rows for what is on screen only."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from explorer.market.rows import EmployerBriefRow

PAGE_ROWS = 64
KEPT_PAGES = 32

Index = QModelIndex | QPersistentModelIndex
RequestPage = Callable[[int, Sequence[int]], None]
Cell = Callable[[EmployerBriefRow, int], tuple[str, Any]]


class EmployerTableModel(QAbstractTableModel):
    """Employers in an order, fetched by pages as they come into view.

    Of the places the model asks nothing but how many they are. A page that is asked for and not there is requested
    once; until it arrives its cells are empty. Only the newest pages are kept.

    Args:
        request_page: Called with a page's number and the places of all rows; answers later with `fill_page`.
        cell: Turns a row and a column into its plain text and what the delegate paints.
        cell_role: Item role of the latter.
    """

    def __init__(self, request_page: RequestPage, cell: Cell, cell_role: int) -> None:
        super().__init__()
        self._request_page, self._cell, self._cell_role = request_page, cell, cell_role
        self._places: Sequence[int] = ()
        self._headers: tuple[str, ...] = ()
        self._pages: OrderedDict[int, tuple[EmployerBriefRow, ...]] = OrderedDict()
        self._asked: set[int] = set()

    def set_headers(self, headers: Sequence[str]) -> None:
        """Write the column heads in the language in force."""
        if len(headers) != len(self._headers):
            self.beginResetModel()
            self._headers = tuple(headers)
            self.endResetModel()
            return
        self._headers = tuple(headers)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(headers) - 1)

    def set_places(self, places: Sequence[int], first_page: Sequence[EmployerBriefRow] = ()) -> None:
        """Show other employers.

        Args:
            places: Places in the order of the table.
            first_page: Rows of the first `PAGE_ROWS` places, so that the top of the table never shows empty.
        """
        self.beginResetModel()
        self._places = places
        self._pages.clear()
        self._asked.clear()
        if first_page:
            self._pages[0] = tuple(first_page)
        self.endResetModel()

    def fill_page(self, page: int, places: Sequence[int], rows: Sequence[EmployerBriefRow]) -> None:
        """Take in a page; one that was asked for with earlier places is dropped."""
        if not self.lists(places):
            return
        self._asked.discard(page)
        self._pages[page] = tuple(rows)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        last = page * PAGE_ROWS + len(rows) - 1
        self.dataChanged.emit(self.index(page * PAGE_ROWS, 0), self.index(last, self.columnCount() - 1))

    def lists(self, places: Sequence[int]) -> bool:
        """Return whether these are the very places that the table lists, and not those of an earlier answer."""
        return places is self._places

    def repaint_all(self) -> None:
        """Tell views that every text may have changed, as after a change of language."""
        if self._places:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._places) - 1, self.columnCount() - 1))

    def repaint_column(self, column: int) -> None:
        """Tell views that a column says something else."""
        if self._places:
            self.dataChanged.emit(self.index(0, column), self.index(len(self._places) - 1, column))

    def row_at(self, row: int) -> EmployerBriefRow | None:
        """Return the employer of a row if its page is here; ask for it otherwise."""
        page = row // PAGE_ROWS
        rows = self._pages.get(page)
        if rows is None:
            self._ask(page)
            return None
        self._pages.move_to_end(page)
        return rows[row % PAGE_ROWS] if row % PAGE_ROWS < len(rows) else None

    def row_of(self, employer_id: str) -> int | None:
        """Return the row of an employer among the pages that are here."""
        for page, rows in self._pages.items():
            for offset, employer in enumerate(rows):
                if employer.id == employer_id:
                    return page * PAGE_ROWS + offset
        return None

    def _ask(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            self._request_page(page, self._places)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._places)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headers)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if (
            orientation == Qt.Orientation.Horizontal
            and role == Qt.ItemDataRole.DisplayRole
            and 0 <= section < len(self._headers)
        ):
            return self._headers[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, self._cell_role)
        if not index.isValid() or role not in shown:
            return None
        employer = self.row_at(index.row())
        if employer is None:
            return None
        text, painted = self._cell(employer, index.column())
        return painted if role == self._cell_role else text
