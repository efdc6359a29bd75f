"""The columns of the table of employers: which there are, and which are shown, in what order and how wide."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from explorer.market.rows import EmployerOrder
from explorer.market.sorting import Sort, SortKey
from explorer.tabs.words import say
from explorer.workspace.language import Language


class EmployerColumn(StrEnum):
    """A column. Its position in this list is its number in the model; its value is what settings keep."""

    NAME = "name"
    SECTOR = "sector"
    WORK = "work"
    CLOUD = "cloud"
    ADVERTS = "adverts"
    CONFIDENCE = "confidence"
    CITY = "city"
    OWNER = "owner"
    FOUNDED = "founded"
    STAFF = "staff"
    ROLES = "roles"
    BASIS = "basis"
    SOURCES = "sources"
    OTHER_NAMES = "other-names"


COLUMNS = tuple(EmployerColumn)
STAR_COLUMN = len(COLUMNS)
"""Number of the star's column: after the columns of facts in the model, before them on screen."""

NUMBER_COLUMNS = frozenset(
    COLUMNS.index(column)
    for column in (EmployerColumn.ADVERTS, EmployerColumn.FOUNDED, EmployerColumn.ROLES, EmployerColumn.SOURCES)
)

ORDERS: Mapping[EmployerColumn, EmployerOrder] = {
    EmployerColumn.NAME: EmployerOrder.NAME,
    EmployerColumn.SECTOR: EmployerOrder.SECTOR,
    EmployerColumn.WORK: EmployerOrder.USE,
    EmployerColumn.CLOUD: EmployerOrder.CLOUD,
    EmployerColumn.ADVERTS: EmployerOrder.ADVERTS,
    EmployerColumn.CONFIDENCE: EmployerOrder.CONFIDENCE,
    EmployerColumn.CITY: EmployerOrder.CITY,
    EmployerColumn.OWNER: EmployerOrder.OWNERSHIP,
    EmployerColumn.FOUNDED: EmployerOrder.FOUNDED,
    EmployerColumn.STAFF: EmployerOrder.STAFF,
    EmployerColumn.ROLES: EmployerOrder.ROLES,
    EmployerColumn.BASIS: EmployerOrder.BASIS,
    EmployerColumn.SOURCES: EmployerOrder.SOURCES,
}
"""What a column sorts by. Other names sort by nothing: an employer may have several."""

COLUMN_OF = {order: column for column, order in ORDERS.items()}

MOST_FIRST = frozenset(
    {
        EmployerOrder.USE,
        EmployerOrder.CLOUD,
        EmployerOrder.ADVERTS,
        EmployerOrder.STAFF,
        EmployerOrder.ROLES,
        EmployerOrder.SOURCES,
    }
)
"""Orders that a first click turns so that the most stands on top."""

USUAL_WIDTHS: Mapping[EmployerColumn, int] = {
    EmployerColumn.NAME: 150,
    EmployerColumn.SECTOR: 164,
    EmployerColumn.WORK: 158,
    EmployerColumn.CLOUD: 148,
    EmployerColumn.ADVERTS: 72,
    EmployerColumn.CONFIDENCE: 106,
    EmployerColumn.CITY: 112,
    EmployerColumn.OWNER: 108,
    EmployerColumn.FOUNDED: 108,
    EmployerColumn.STAFF: 132,
    EmployerColumn.ROLES: 92,
    EmployerColumn.BASIS: 128,
    EmployerColumn.SOURCES: 84,
    EmployerColumn.OTHER_NAMES: 168,
}
"""Widths in px at 100 %."""

WIDENED = frozenset(
    {
        EmployerColumn.NAME,
        EmployerColumn.SECTOR,
        EmployerColumn.WORK,
        EmployerColumn.CLOUD,
        EmployerColumn.CITY,
        EmployerColumn.STAFF,
        EmployerColumn.OTHER_NAMES,
    }
)
"""Columns of words, which share the room that is left."""

NARROWEST, WIDEST = 48, 800


def column_head(column: EmployerColumn) -> str:
    """Return the text of a column's head."""
    translate = QCoreApplication.translate
    return {
        EmployerColumn.NAME: translate("EmployerCells", "Employer"),
        EmployerColumn.SECTOR: translate("EmployerCells", "Sector"),
        EmployerColumn.WORK: translate("EmployerCells", "AI, data, cloud work"),
        EmployerColumn.CLOUD: translate("EmployerCells", "Cloud or place in use"),
        EmployerColumn.ADVERTS: translate("EmployerCells", "Adverts"),
        EmployerColumn.CONFIDENCE: translate("EmployerCells", "Confidence"),
        EmployerColumn.CITY: translate("EmployerCells", "Head office"),
        EmployerColumn.OWNER: translate("EmployerCells", "Owner"),
        EmployerColumn.FOUNDED: translate("EmployerCells", "Founded"),
        EmployerColumn.STAFF: translate("EmployerCells", "Staff"),
        EmployerColumn.ROLES: translate("EmployerCells", "Roles"),
        EmployerColumn.BASIS: translate("EmployerCells", "How it is known"),
        EmployerColumn.SOURCES: translate("EmployerCells", "Sources"),
        EmployerColumn.OTHER_NAMES: translate("EmployerCells", "Other names"),
    }[column]


def order_word(order: EmployerOrder) -> str:
    """Return the name of an order, or of the column that it sorts by."""
    translate = QCoreApplication.translate
    named = {
        EmployerOrder.BEST_RECORDED: translate("EmployerHead", "Best recorded first"),
        EmployerOrder.LESS_KNOWN: translate("EmployerHead", "Less known first"),
    }
    return named.get(order) or column_head(COLUMN_OF[order])


def sort_words(sort: Sort, language: Language) -> str:
    """Return what a table is sorted by: a name where it has one, else the columns one after the other."""
    translate, (first, *others) = QCoreApplication.translate, sort
    if not others and first == SortKey(EmployerOrder.NAME):
        return translate("EmployerHead", "A to Z")
    if not others and first.order not in COLUMN_OF and not first.is_descending:
        return order_word(first.order)
    columns = translate("EmployerHead", ", then ").join(order_word(key.order) for key in sort)
    return say(translate("EmployerHead", "By column: %1"), language, columns)


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """A column on screen; `width` in px at 100 %."""

    column: EmployerColumn
    width: int


@dataclass(frozen=True, slots=True)
class ColumnLayout:
    """The columns on screen from the leading edge. The employer's name is always among them, each at most once."""

    shown: tuple[ShownColumn, ...]

    @property
    def columns(self) -> tuple[EmployerColumn, ...]:
        """The columns without their widths."""
        return tuple(shown.column for shown in self.shown)

    @property
    def text(self) -> str:
        """The layout as settings keep it, such as ``"name:150 sector:164"``."""
        return " ".join(f"{shown.column.value}:{shown.width}" for shown in self.shown)

    def shares(self, spare: int) -> dict[EmployerColumn, int]:
        """Return how much wider the columns of words get where there is room to spare, each by its own width.

        A column that was given a width of its own keeps it.

        Args:
            spare: Room beyond the widths of all columns, px; nothing is shared when there is none.
        """
        usual = (shown for shown in self.shown if shown.width == USUAL_WIDTHS[shown.column])
        widened = [shown for shown in usual if shown.column in WIDENED]
        total = sum(shown.width for shown in widened)
        return {shown.column: max(0, spare) * shown.width // total for shown in widened}

    def toggled(self, column: EmployerColumn) -> ColumnLayout:
        """Show a column after the others, or take it away; the name stays."""
        if column not in self.columns:
            return ColumnLayout((*self.shown, ShownColumn(column, USUAL_WIDTHS[column])))
        if column is EmployerColumn.NAME:
            return self
        return ColumnLayout(tuple(shown for shown in self.shown if shown.column is not column))

    def moved(self, column: EmployerColumn, by: int) -> ColumnLayout:
        """Move a column that is shown towards the trailing edge, or back where `by` is negative, up to the end."""
        at = self.columns.index(column)
        others = [*self.shown[:at], *self.shown[at + 1 :]]
        others.insert(max(0, at + by), self.shown[at])
        return ColumnLayout(tuple(others))

    def ordered(self, columns: Iterable[EmployerColumn]) -> ColumnLayout:
        """Put the columns into this order; it names every column that is shown."""
        by_column = {shown.column: shown for shown in self.shown}
        return ColumnLayout(tuple(by_column[column] for column in columns if column in by_column))

    def with_width(self, column: EmployerColumn, width: int) -> ColumnLayout:
        """Give a column another width, within reason."""
        width = min(max(width, NARROWEST), WIDEST)
        return ColumnLayout(
            tuple(replace(shown, width=width) if shown.column is column else shown for shown in self.shown)
        )


USUAL_LAYOUT = ColumnLayout(tuple(ShownColumn(column, USUAL_WIDTHS[column]) for column in COLUMNS[:6]))


def parse_layout(text: str) -> ColumnLayout:
    """Return the layout of a text; the usual one where the text is none, so that a damaged setting costs little."""
    shown: list[ShownColumn] = []
    for part in text.split():
        name, _, width = part.partition(":")
        if name not in tuple(EmployerColumn) or not (width.isascii() and width.isdigit() and len(width) < 5):
            return USUAL_LAYOUT
        shown.append(ShownColumn(EmployerColumn(name), min(max(int(width), NARROWEST), WIDEST)))
    layout = ColumnLayout(tuple(shown))
    is_whole = EmployerColumn.NAME in layout.columns and len(set(layout.columns)) == len(layout.columns)
    return layout if is_whole else USUAL_LAYOUT
