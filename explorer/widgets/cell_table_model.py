"""A model for small tables that are known whole: heads, rows of cells, and a key for each row."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from explorer.widgets.cell_text import CELL_ROLE
from explorer.workspace.cell import CellText

Index = QModelIndex | QPersistentModelIndex


class CellTableModel(QAbstractTableModel):
    """Holds every row; for tables that fit on some screens. Long ones need a model that fetches."""

    def __init__(self) -> None:
        super().__init__()
        self._heads: tuple[str, ...] = ()
        self._keys: tuple[str, ...] = ()
        self._rows: tuple[tuple[CellText, ...], ...] = ()

    def set_table(self, heads: Sequence[str], keys: Sequence[str], rows: Sequence[Sequence[CellText]]) -> None:
        """Show another table.

        Args:
            heads: Texts of the column heads.
            keys: What each row stands for.
            rows: As many cells in each as there are heads.
        """
        self.beginResetModel()
        self._heads, self._keys = tuple(heads), tuple(keys)
        self._rows = tuple(tuple(row) for row in rows)
        self.endResetModel()

    def key(self, row: int) -> str | None:
        """Return what a row stands for, `None` outside the table."""
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def row_of(self, key: str | None) -> int:
        """Return the row that stands for a key, -1 where there is none."""
        return self._keys.index(key) if key in self._keys else -1

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        is_head = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._heads[section] if is_head and 0 <= section < len(self._heads) else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role == CELL_ROLE:
            return cell
        return cell.as_plain_text() if role == Qt.ItemDataRole.DisplayRole else None
