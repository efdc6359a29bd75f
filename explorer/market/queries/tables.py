"""Any recorded table by name, as the CSV file has it; what `market-explorer query` prints."""

import difflib
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Text, cast, func, or_, select
from sqlalchemy.orm import Session

from explorer.errors import UsageError
from explorer.market.rows import Cell, Table
from explorer.market.schema.base import ListColumn, SourceTable
from explorer.market.schema.field import SOURCE_TABLES
from explorer.market.values import DamagedValueError

JOIN = ";"
"""Divides the values of a cell, as in the CSV files."""

_TABLES = {table.name.replace("_", "-"): table for table in SOURCE_TABLES}


def table_names() -> tuple[str, ...]:
    """Return the names of all tables: the CSV files with dashes."""
    return tuple(sorted(_TABLES))


def load_table(session: Session, name: str, conditions: Mapping[str, Iterable[str]] | None = None) -> Table:
    """Load the rows of a table that meet conditions.

    Args:
        session: Where to ask.
        name: A CSV file's name with dashes or underscores, such as ``"salary-bands"``.
        conditions: Wanted values by column, whole and in any case; one of several is enough, ``""`` is
            unknown. In a column with several values one of them must match.

    Raises:
        UsageError: There is no such table or column.
    """
    table = _TABLES.get(name.replace("_", "-"))
    if table is None:
        raise UsageError(f"There is no table “{name}”.{_close_match(name, _TABLES)}")
    wanted = {column: tuple(values) for column, values in (conditions or {}).items()}
    for column in wanted:
        if column not in table.columns:
            raise UsageError(f"The table “{name}” has no column “{column}”.{_close_match(column, table.columns)}")
    statement = (
        select(table.table.c.key, *(table.table.c[column] for column in table.kinds))
        .where(*(_condition(table, column, values) for column, values in wanted.items() if values))
        .order_by(table.table.c.key)
    )
    rows = session.execute(statement).all()
    only = rows[0][0] if len(rows) == 1 else None
    lists = [_load_list(session, column, only) for column in table.lists]
    return Table(
        table.columns,
        tuple((*row[1:], *(values.get(row[0]) for values in lists)) for row in rows),
    )


def _close_match(word: str, known: Iterable[str]) -> str:
    names = sorted(known)
    close = difflib.get_close_matches(word.lower(), names, n=1)
    return f" Did you mean “{close[0]}”?" if close else f" There are: {', '.join(names)}."


def _condition(table: SourceTable, column: str, values: tuple[str, ...]) -> ColumnElement[bool]:
    listed = next((entry for entry in table.lists if entry.name == column), None)
    words = tuple(value.casefold() for value in values if value)
    if listed is not None:
        return _listed_condition(table, listed, words, is_blank_wanted="" in values)
    expression = table.table.c[column]
    parts = [func.casefold(cast(expression, Text)).in_(words)] if words else []
    if "" in values:
        parts.append(expression.is_(None))
    return or_(*parts)


def _listed_condition(
    table: SourceTable, listed: ListColumn, words: tuple[str, ...], *, is_blank_wanted: bool
) -> ColumnElement[bool]:
    owner, value = listed.table.c.owner_key, listed.table.c[listed.value]
    parts = [table.table.c.key.in_(select(owner).where(func.casefold(value).in_(words)))] if words else []
    if is_blank_wanted:
        parts.append(table.table.c.key.not_in(select(owner)))
    return or_(*parts)


def _load_list(session: Session, listed: ListColumn, only: int | None) -> dict[int, Cell]:
    """Load the joined values of a column with several values by the key of their row."""
    columns = listed.table.c
    statement: Any = select(columns.owner_key, columns[listed.value]).order_by(columns.owner_key, columns.position)
    if only is not None:
        statement = statement.where(columns.owner_key == only)
    joined: dict[int, list[str]] = {}
    for owner, value in session.execute(statement):
        if not isinstance(value, str):
            raise DamagedValueError(f"{listed.table.name} holds {value!r}")
        joined.setdefault(owner, []).append(value)
    return {owner: JOIN.join(values) for owner, values in joined.items()}
