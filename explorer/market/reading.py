"""The CSV facts, read and judged: every problem of every file is found before anything is built from them."""

import csv
import io
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from explorer.errors import SourceDataError
from explorer.market.kinds import Kind, Value
from explorer.market.schema.across import ACROSS_RULES
from explorer.market.schema.base import ListColumn, SourceTable
from explorer.market.schema.field import SOURCE_TABLES

LONGEST_QUOTE = 60
"""Characters of a refused value that a detail line repeats."""


@dataclass(frozen=True, slots=True)
class ReadRow:
    """One row of a CSV file.

    Attributes:
        line: Line of the file on which it begins.
        cells: Plain columns; `None` is unknown.
        lists: Columns with several values.
    """

    line: int
    cells: dict[str, Value | None]
    lists: dict[str, tuple[Value, ...]]


@dataclass
class Problems:
    """What is wrong so far.

    Attributes:
        lines: One for each problem.
        unread: Files with rows that could not be read at all; whoever names their rows is not to blame.
        refused: Files with any problem; what is wrong there already is not blamed on other rows as well.
    """

    lines: list[str] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)
    refused: set[str] = field(default_factory=set)

    def add(self, file: str, line: int, column: str, value: object, reason: str) -> None:
        """Note a problem of one cell."""
        shown = "" if value is None else str(value)
        if len(shown) > LONGEST_QUOTE:
            shown = shown[:LONGEST_QUOTE] + "…"
        self.lines.append(f"{file}.csv:{line}: column '{column}' value {shown!r}: {reason}")
        self.refused.add(file)

    def add_file(self, file: str, line: int, reason: str) -> None:
        """Note a problem of a whole line or file."""
        self.lines.append(f"{file}.csv:{line}: {reason}")
        self.unread.add(file)
        self.refused.add(file)


def read_folder(folder: Path) -> dict[str, list[ReadRow]]:
    """Read every CSV file of the facts.

    Args:
        folder: Where they lie, `data/source` in a checkout.

    Returns:
        The rows of each file by its name without ending.

    Raises:
        SourceDataError: Anything breaks a rule; `details` has one line for each problem of each file.
    """
    if not os.path.isdir(folder):  # noqa: PTH112 - a name too long is no folder; Path.is_dir raises on it
        raise SourceDataError(f"There is no folder of CSV facts at {folder}. Nothing was built.")
    problems = Problems()
    names = {table.name for table in SOURCE_TABLES}
    for stray in sorted(path.stem for path in folder.glob("*.csv") if path.stem not in names):
        problems.add_file(stray, 1, "no table is known for this file")
    rows = {table.name: list(_read_file(folder, table, problems)) for table in SOURCE_TABLES}
    for table in SOURCE_TABLES:
        _judge_rules(table, rows[table.name], problems)
        _judge_repeats(table, rows[table.name], problems)
    _judge_references(rows, problems)
    _judge_across(rows, problems)
    if not problems.lines and len(rows["meta"]) != 1:
        problems.add_file("meta", 1, f"has {len(rows['meta'])} rows instead of one")
    if problems.lines:
        count = len(problems.lines)
        raise SourceDataError(
            f"The CSV facts in {folder} have {count} problem{'s' if count > 1 else ''}. Nothing was built;"
            " mend the rows listed below and build again.",
            tuple(problems.lines),
        )
    return rows


def _read_file(folder: Path, table: SourceTable, problems: Problems) -> Iterator[ReadRow]:
    text = _decoded(folder / f"{table.name}.csv", table.name, problems)
    if text is None:
        return
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = next(reader)
        if not _judge_header(table, header, problems):
            return
        line = reader.line_num + 1
        for cells in reader:
            if len(cells) != len(header):
                problems.add_file(table.name, line, f"has {len(cells)} cells instead of {len(header)}")
            else:
                yield _read_row(table, line, dict(zip(header, cells, strict=True)), problems)
            line = reader.line_num + 1
    except csv.Error as error:
        problems.add_file(table.name, reader.line_num, f"is not valid CSV: {error}")


def _decoded(path: Path, name: str, problems: Problems) -> str | None:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        problems.add_file(name, 1, "the file is missing")
        return None
    except OSError as error:
        problems.add_file(name, 1, f"the file cannot be read: {error.strerror}")
        return None
    if not content.strip():
        problems.add_file(name, 1, "the file is empty")
        return None
    if b"\0" in content:
        problems.add_file(name, _line_at(content, content.index(b"\0")), "has a NUL character")
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = _line_at(content, error.start)
        problems.add_file(name, line, f"is not UTF-8 (byte 0x{content[error.start]:02x})")
        return None


def _line_at(content: bytes, place: int) -> int:
    return content.count(b"\n", 0, place) + 1


def _judge_header(table: SourceTable, header: list[str], problems: Problems) -> bool:
    before = len(problems.lines)
    for column in table.columns:
        if column not in header:
            problems.add_file(table.name, 1, f"column '{column}' is missing")
    for place, column in enumerate(header):
        if column not in table.columns:
            problems.add_file(table.name, 1, f"column '{column}' is unknown")
        elif column in header[:place]:
            problems.add_file(table.name, 1, f"column '{column}' stands twice")
    return len(problems.lines) == before


def _read_row(table: SourceTable, line: int, written: dict[str, str], problems: Problems) -> ReadRow:
    cells: dict[str, Value | None] = {}
    for column, kind in table.kinds.items():
        cells[column] = None
        cell = written[column]
        if not cell:
            if not table.table.columns[column].nullable:
                problems.add(table.name, line, column, "", "is blank, but every row needs one")
            continue
        try:
            cells[column] = kind.read(cell)
        except ValueError as error:
            problems.add(table.name, line, column, cell, str(error))
    lists = {column.name: tuple(_read_list(table.name, line, column, written, problems)) for column in table.lists}
    return ReadRow(line, cells, lists)


def _read_list(
    file: str, line: int, column: ListColumn, written: dict[str, str], problems: Problems
) -> Iterator[Value]:
    cell = written[column.name]
    if not cell:
        is_excused = column.blank_when is not None and written[column.blank_when[0]] == column.blank_when[1]
        if column.is_citation and not is_excused:
            problems.add(file, line, column.name, "", "is blank, but every fact needs a source")
        return
    seen: set[Value] = set()
    for part in cell.split(";"):
        value = _read_part(file, line, column.name, column.kind, part, problems)
        if value in seen:
            problems.add(file, line, column.name, value, "stands twice")
        elif value is not None:
            seen.add(value)
            yield value


def _read_part(file: str, line: int, column: str, kind: Kind, part: str, problems: Problems) -> Value | None:
    if not part:
        problems.add(file, line, column, part, "has nothing between two semicolons")
        return None
    try:
        return kind.read(part)
    except ValueError as error:
        problems.add(file, line, column, part, str(error))
        return None


def _judge_rules(table: SourceTable, rows: list[ReadRow], problems: Problems) -> None:
    for row in rows:
        for rule in table.rules:
            if not rule.holds(row.cells):
                column = rule.columns[0]
                problems.add(table.name, row.line, column, row.cells[column], rule.reason)


def _judge_repeats(table: SourceTable, rows: list[ReadRow], problems: Problems) -> None:
    """Refuse rows that repeat an id, and rows that repeat another one altogether."""
    for columns in table.unique_columns:
        first: dict[tuple[Value | None, ...], int] = {}
        for row in rows:
            key = tuple(row.cells[column] for column in columns)
            line = first.setdefault(key, row.line)
            if line != row.line and None not in key:
                problems.add(table.name, row.line, ", ".join(columns), _shown(key), f"is already on line {line}")
    seen: dict[tuple[object, ...], int] = {}
    for row in rows:
        line = seen.setdefault((*row.cells.values(), *row.lists.values()), row.line)
        if line != row.line:
            problems.add_file(table.name, row.line, f"repeats the whole of line {line}")


def _judge_references(rows: dict[str, list[ReadRow]], problems: Problems) -> None:
    """Refuse ids that no row of the table they point at has."""
    files = {table.table.name: table.name for table in SOURCE_TABLES}
    for table in SOURCE_TABLES:
        for reference in table.references:
            file = files[reference.target]
            if file in problems.unread:
                continue
            known = {tuple(row.cells[column] for column in reference.target_columns) for row in rows[file]}
            column = ", ".join(reference.columns)
            for row in rows[table.name]:
                for wanted in _named(row, reference.columns):
                    if wanted not in known:
                        problems.add(table.name, row.line, column, _shown(wanted), f"is not in {file}.csv")


def _judge_across(rows: dict[str, list[ReadRow]], problems: Problems) -> None:
    """Hold the rows of whole tables against one another."""
    refused = frozenset(problems.refused)
    for rule in ACROSS_RULES:
        if refused.isdisjoint(rule.tables):
            facts = [[row.cells | row.lists for row in rows[table]] for table in rule.tables]
            for breach in rule.judge(*facts):
                fact = facts[0][breach.place]
                line = rows[rule.tables[0]][breach.place].line
                problems.add(rule.tables[0], line, breach.column, _written(fact[breach.column]), breach.reason)


def _written(value: Value | tuple[Value, ...] | None) -> Value | None:
    """Return a value as its cell has it."""
    return ";".join(map(str, value)) if isinstance(value, tuple) else value


def _named(row: ReadRow, columns: tuple[str, ...]) -> list[tuple[Value | None, ...]]:
    """Return what a row names in these columns; several rows for a column with several values."""
    if columns[0] in row.lists:
        return [(value,) for value in row.lists[columns[0]]]
    wanted = tuple(row.cells[column] for column in columns)
    return [] if None in wanted else [wanted]


def _shown(values: tuple[Value | None, ...]) -> str:
    return ", ".join(str(value) for value in values)
