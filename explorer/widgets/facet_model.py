"""The values of one facet: which are shown, in what order, and what may be toggled. Knows no widgets."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

VALUE_ROLE = Qt.ItemDataRole.UserRole + 1
"""Role of the whole `FacetValue` of a row."""
DEFAULT_SHOWN = 5
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value that can be filtered by.

    Attributes:
        id: What is filtered by.
        label: How it reads.
        count: How many records it would leave.
        is_chosen: It is in force now.
        mark: Name of an icon before the label, such as ``"mark-official"``; empty for none.
        is_unknown: "Not recorded" and its like, which stands last of the shown ones.
    """

    id: str
    label: str
    count: int
    is_chosen: bool = False
    mark: str = ""
    is_unknown: bool = False

    @property
    def can_toggle(self) -> bool:
        """Whether a click would lead anywhere; a chosen value can always be let go."""
        return self.is_chosen or self.count > 0


def shown_values(values: Sequence[FacetValue], limit: int | None, search: str = "") -> tuple[FacetValue, ...]:
    """Return the values to show, in order.

    Chosen ones come first and are never left out; the rest keep their order; the unknown one stands last.

    Args:
        values: All values in the order of the field.
        limit: At most so many, chosen ones apart; `None` for all.
        search: Only values whose label contains this, whatever its case; then there is no limit.
    """
    wanted = search.strip().casefold()
    if wanted:
        values = [value for value in values if wanted in value.label.casefold()]
        limit = None
    chosen = [value for value in values if value.is_chosen]
    others = [value for value in values if not value.is_chosen and not value.is_unknown]
    unknown = [value for value in values if value.is_unknown and not value.is_chosen]
    if limit is not None and len(values) > limit:
        others = others[: max(0, limit - len(chosen) - len(unknown))]
    return (*chosen, *others, *unknown)


class FacetModel(QAbstractListModel):
    """The shown values as rows.

    Rows are places, not values: when counts or order change, the rows stay and tell that their data
    changed, so that no view rebuilds anything. `row_of` finds a value again.
    """

    def __init__(self, shown_count: int = DEFAULT_SHOWN, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown_count = shown_count
        self._values: tuple[FacetValue, ...] = ()
        self._shown: tuple[FacetValue, ...] = ()
        self._search = ""
        self._is_expanded = False

    @property
    def values(self) -> tuple[FacetValue, ...]:
        """All values, shown or not."""
        return self._values

    @property
    def hidden_count(self) -> int:
        """How many values "Show n more" would add, were the list not expanded."""
        return len(self._values) - len(shown_values(self._values, self._shown_count))

    @property
    def is_expanded(self) -> bool:
        """Whether all values are shown."""
        return self._is_expanded

    def set_values(self, values: Sequence[FacetValue]) -> None:
        """Take other values or counts."""
        self._values = tuple(values)
        self._refresh()

    def set_search(self, text: str) -> None:
        """Show only values that contain a text; empty shows them as before."""
        self._search = text
        self._refresh()

    def set_expanded(self, is_expanded: bool) -> None:
        """Show all values or the first few."""
        self._is_expanded = is_expanded
        self._refresh()

    def value(self, row: int) -> FacetValue | None:
        """Return the value of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, value_id: str) -> int:
        """Return the row of a value; -1 if it is not shown."""
        return next((row for row, value in enumerate(self._shown) if value.id == value_id), -1)

    @override
    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        value = self.value(index.row()) if index.isValid() else None
        if value is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return value.label
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{value.label}, {value.count}"
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if value.is_chosen else Qt.CheckState.Unchecked
            case _:
                return value if role == VALUE_ROLE else None

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        value = self.value(index.row()) if index.isValid() else None
        if value is None or not value.can_toggle:
            return Qt.ItemFlag.NoItemFlags if value is None else Qt.ItemFlag.ItemIsUserCheckable
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def _refresh(self) -> None:
        limit = None if self._is_expanded else self._shown_count
        shown = shown_values(self._values, limit, self._search)
        if shown == self._shown:
            return
        old, new = len(self._shown), len(shown)
        # Rows come and go at the end, where no other row moves; only then do the rest take their new values.
        if new > old:
            self.beginInsertRows(QModelIndex(), old, new - 1)
            self._shown += shown[old:]
            self.endInsertRows()
        elif new < old:
            self.beginRemoveRows(QModelIndex(), new, old - 1)
            self._shown = self._shown[:new]
            self.endRemoveRows()
        self._shown = shown
        if kept := min(old, new):
            self.dataChanged.emit(self.index(0), self.index(kept - 1))
