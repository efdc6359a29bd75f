"""What every table of the field shares: numbered records, cited sources, lists in a cell, and rules.

A table is declared once, as an SQLModel class. Its columns carry their kind, `recorded` adds the CHECK
constraints, `cited` and `with_list` the tables for citations and lists; everything else (reading CSV,
checking, asking for a table by name) is derived from that declaration.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import declared_attr
from sqlmodel import Field, SQLModel

from explorer.market.kinds import SLUG, Kind, Value

Cells = Mapping[str, Value | None]
"""The values of one row by column; `None` is unknown."""


class Record(SQLModel):
    """A row of one CSV file; `key` is its place in the file and gives every table a stable order."""

    metadata = MetaData()
    key: int | None = Field(default=None, primary_key=True)

    @declared_attr.directive
    def __tablename__(cls) -> str:  # noqa: N805
        """Name the table as the class, in snake_case."""
        return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", cls.__name__).lower()


def required(kind: Kind) -> Any:
    """Declare a column that every row fills."""
    return Field(sa_column=Column(kind.sql_type, nullable=False, info={"kind": kind}))


def optional(kind: Kind) -> Any:
    """Declare a column that is NULL where nothing is known."""
    return Field(default=None, sa_column=Column(kind.sql_type, nullable=True, info={"kind": kind}))


def identifier() -> Any:
    """Declare the id by which people and other tables name the row."""
    return Field(sa_column=Column(Text(), nullable=False, unique=True, info={"kind": SLUG}))


def refers(table: str) -> Any:
    """Declare a column that names a row of another table."""
    return Field(sa_column=_reference(table, nullable=False))


def may_refer(table: str) -> Any:
    """Declare a column that names a row of another table, or is NULL where nothing is known."""
    return Field(default=None, sa_column=_reference(table, nullable=True))


def _reference(table: str, *, nullable: bool) -> Column[Any]:
    return Column(Text(), ForeignKey(f"{table}.id"), nullable=nullable, index=True, info={"kind": SLUG})


@dataclass(frozen=True)
class Rule:
    """A condition over several columns of one row.

    Attributes:
        name: Name of the constraint, unique in its table.
        columns: The columns it speaks of; the first is the one a problem is reported at.
        sql: What holds for every row.
        reason: Why a row is refused, in words that follow the value.
        holds: The same condition for values just read.
    """

    name: str
    columns: tuple[str, ...]
    sql: str
    reason: str
    holds: Callable[[Cells], bool]


def in_order(low: str, high: str) -> Rule:
    """Return the rule that a range does not begin above its end."""

    def holds(cells: Cells) -> bool:
        begin, end = cells[low], cells[high]
        return begin is None or end is None or begin <= end  # type: ignore[operator]

    return Rule(f"{low}_to_{high}", (low, high), f'"{low}" <= "{high}"', f"is above '{high}'", holds)


def at_least_one(*columns: str) -> Rule:
    """Return the rule that one of these columns is filled."""

    def holds(cells: Cells) -> bool:
        return any(cells[column] is not None for column in columns)

    sql = " OR ".join(f'"{column}" IS NOT NULL' for column in columns)
    return Rule("one_of_" + "_".join(columns), columns, sql, f"and all of {', '.join(columns)} are blank", holds)


def comes_with(column: str, companion: str) -> Rule:
    """Return the rule that a value stands together with its companion (an amount with its currency)."""

    def holds(cells: Cells) -> bool:
        return cells[column] is None or cells[companion] is not None

    sql = f'"{column}" IS NULL OR "{companion}" IS NOT NULL'
    return Rule(f"{column}_with_{companion}", (column, companion), sql, f"stands without '{companion}'", holds)


@dataclass(frozen=True)
class ListColumn:
    """A CSV column whose cells hold several values divided by semicolons; each is a row of its own table.

    Attributes:
        name: Name of the CSV column.
        table: Its table: `owner_key`, `position` and the value.
        value: Name of the value's column there.
        kind: Kind of each value.
        is_citation: Whether the values are the sources of the row, of which there must be one at least.
        refers_to: Table whose ids the values are; `None` for plain words.
        blank_when: Column and word for which a citation may be missing (nothing is claimed there).
    """

    name: str
    table: Table
    value: str
    kind: Kind
    refers_to: str | None = None
    is_citation: bool = False
    blank_when: tuple[str, str] | None = None


@dataclass(frozen=True)
class Reference:
    """Columns of a CSV file that name a row of another table by these columns of it."""

    columns: tuple[str, ...]
    target: str
    target_columns: tuple[str, ...] = ("id",)


@dataclass(frozen=True)
class SourceTable:
    """One CSV file and its table.

    Attributes:
        name: Name of the file without its ending.
        table: Where its rows go; `table.columns` with a kind are the file's plain columns.
        rules: Conditions over several columns.
        lists: Columns with several values.
    """

    name: str
    table: Table
    rules: tuple[Rule, ...]
    lists: tuple[ListColumn, ...]

    @property
    def kinds(self) -> dict[str, Kind]:
        """The plain CSV columns in order, with their kinds."""
        return {column.name: column.info["kind"] for column in self.table.columns if "kind" in column.info}

    @property
    def tables(self) -> tuple[Table, ...]:
        """Its own table and those of its columns with several values."""
        return (self.table, *(column.table for column in self.lists))

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column of the CSV file: the plain ones, then those with several values."""
        return (*self.kinds, *(column.name for column in self.lists))

    @property
    def unique_columns(self) -> tuple[tuple[str, ...], ...]:
        """The columns, alone or together, of which no two rows have the same values."""
        constraints = (part for part in self.table.constraints if isinstance(part, UniqueConstraint))
        return tuple(sorted(tuple(column.name for column in constraint.columns) for constraint in constraints))

    @property
    def references(self) -> tuple[Reference, ...]:
        """Where other tables are named, in one order for every run."""
        plain = (
            Reference(
                tuple(constraint.column_keys),
                constraint.referred_table.name,
                tuple(element.column.name for element in constraint.elements),
            )
            for constraint in self.table.foreign_key_constraints
        )
        listed = (Reference((column.name,), column.refers_to) for column in self.lists if column.refers_to)
        return (*sorted(plain, key=lambda reference: (len(reference.columns), reference.columns)), *listed)

    @property
    def citation(self) -> ListColumn | None:
        """The column of sources; `None` for vocabularies, which claim nothing."""
        return next((column for column in self.lists if column.is_citation), None)


def core(record: type[Record]) -> Table:
    """Return the table behind a record class; queries speak to it without making objects."""
    table = record.__table__  # type: ignore[attr-defined]
    assert isinstance(table, Table)
    return table


def recorded(name: str, record: type[Record], *rules: Rule, unique: tuple[str, ...] = ()) -> SourceTable:
    """Declare that a CSV file fills this table, and give it its CHECK constraints.

    Args:
        name: Name of the file without its ending.
        record: The class of its rows.
        rules: Conditions over several columns.
        unique: Columns that together name a row, for files without ids.
    """
    table = core(record)
    source_table = SourceTable(name, table, rules, ())
    for column, kind in source_table.kinds.items():
        condition = f'"{column}" IS NULL OR ({kind.condition(column)})'
        table.append_constraint(CheckConstraint(condition, name=f"{column}_is_{kind.name}"))
    for rule in rules:
        table.append_constraint(CheckConstraint(rule.sql, name=rule.name))
    if unique:
        table.append_constraint(UniqueConstraint(*unique))
    return source_table


def _list_table(owner: Table, value: Column[Any], suffix: str) -> Table:
    name = f"{owner.name}_{suffix}"
    return Table(
        name,
        owner.metadata,
        Column("owner_key", Integer, ForeignKey(f"{owner.name}.key"), primary_key=True),
        Column("position", Integer, CheckConstraint("position >= 1"), primary_key=True),
        value,
        UniqueConstraint("owner_key", value.name),
        Index(f"ix_{name}_{value.name}", value.name),
        sqlite_with_rowid=False,
    )


def with_list(of: SourceTable, column: str, value: str, kind: Kind, refers_to: str | None = None) -> SourceTable:
    """Add a column with several values, such as aliases or further cities.

    Args:
        of: The file it stands in.
        column: Its name there.
        value: What one value is called; also the ending of its table's name.
        kind: Kind of one value.
        refers_to: Table whose ids the values are.
    """
    target = (ForeignKey(f"{refers_to}.id"),) if refers_to else ()
    check = CheckConstraint(kind.condition(value), name=f"{value}_is_{kind.name}")
    table = _list_table(
        of.table, Column(value, kind.sql_type, *target, check, nullable=False), value.removesuffix("_id")
    )
    added = ListColumn(column, table, value, kind, refers_to)
    return SourceTable(of.name, of.table, of.rules, (*of.lists, added))


def cited(of: SourceTable, blank_when: tuple[str, str] | None = None) -> SourceTable:
    """Add the sources of each row: a link table with foreign keys on both sides, in the editors' order."""
    column = Column("source_id", Text(), ForeignKey("source.id"), nullable=False)
    table = _list_table(of.table, column, "source")
    added = ListColumn("source_ids", table, "source_id", SLUG, "source", is_citation=True, blank_when=blank_when)
    return SourceTable(of.name, of.table, of.rules, (*of.lists, added))
