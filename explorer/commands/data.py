"""Commands over the data: build the database from the CSV facts, check one, and print recorded rows.

Each command returns the exit code; a problem of the world is raised as an `ExplorerError`, which the command
line tells in one sentence.
"""

import argparse
import csv
import io
import json
import sys
import textwrap
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.commands.output import write_line
from explorer.errors import UsageError
from explorer.paths import bundled_database, source_folder

if TYPE_CHECKING:
    from explorer.market.rows import Cell, Table

MOST_FINDINGS = 100
"""Findings that `check` prints before it only counts the rest."""

LINE = 110

WIDEST_CELL = 40
"""Characters of a cell in a text table; JSON and CSV are never cut."""


def add_parsers(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands of this module to the program's parser; each sets `run` to its function."""
    build = subparsers.add_parser("build-data", help="build the database from the CSV facts")
    build.add_argument("--source", type=Path, default=source_folder(), metavar="DIR", help="folder of the CSV")
    build.add_argument("--out", type=Path, default=bundled_database(), metavar="FILE", help="what to write")
    build.set_defaults(run=build_data)

    checking = subparsers.add_parser("check", help="check integrity and provenance of a database")
    checking.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the database; the bundled one by default")
    checking.set_defaults(run=check)

    asking = subparsers.add_parser(
        "query",
        help="print recorded rows",
        description="Print the rows of a table as recorded, for example:"
        " query salary-bands --filter role_id=data-engineer",
    )
    asking.add_argument("table", metavar="TABLE", help="name of a table, such as employers or salary-bands")
    asking.add_argument(
        "--filter",
        action="append",
        default=[],
        metavar="COLUMN=VALUE",
        help="keep rows with this value; the same column again means or, another column means and;"
        " nothing after the = means unknown",
    )
    form = asking.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print a JSON list of objects")
    form.add_argument("--csv", action="store_true", help="print CSV")
    asking.set_defaults(run=query)


def build_data(args: argparse.Namespace) -> int:
    """Build the database.

    Raises:
        SourceDataError: Facts break rules; `details` names every one of them, and nothing was written.
    """
    from explorer.market.building import build_database

    counts = build_database(args.source, args.out)
    write_line(f"Built {args.out} from {len(counts)} tables with {sum(counts.values()):,} rows.")
    return 0


def check(args: argparse.Namespace) -> int:
    """Check a database; the exit code is 1 when something is wrong."""
    from explorer.market.checking import check_database

    report = check_database(args.file or args.database or bundled_database())
    write_line(f"{report.path}: data {report.meta.data_version} of {report.meta.data_date}.")
    write_line(f"{report.facts:,} facts with {report.citations:,} citations.")
    write_line(f"{len(report.general):,} facts rest on general knowledge.")
    for name, facts in groupby(report.general, key=lambda fact: fact.table):
        ids = [fact.row_id for fact in facts]
        write_line(
            textwrap.fill(
                f"{name} ({len(ids)}): {', '.join(ids)}",
                LINE,
                initial_indent="  ",
                subsequent_indent="    ",
                break_on_hyphens=False,
            )
        )
    for finding in report.findings[:MOST_FINDINGS]:
        where = " ".join(part for part in (finding.table, finding.row_id) if part)
        write_line(f"{where or 'file'}: {finding.rule}: {finding.sentence}")
    if len(report.findings) > MOST_FINDINGS:
        write_line(f"… and {len(report.findings) - MOST_FINDINGS} more.")
    write_line("All is well." if not report.findings else f"Something is wrong in {len(report.findings)} places.")
    return 1 if report.findings else 0


def query(args: argparse.Namespace) -> int:
    """Print the rows of a table."""
    from explorer.market.database import open_market
    from explorer.market.queries.tables import load_table

    conditions: dict[str, list[str]] = {}
    for entry in args.filter:
        column, equals, value = entry.partition("=")
        if not equals:
            raise UsageError(f"The filter “{entry}” needs the form COLUMN=VALUE, for example sector_id=banking.")
        conditions.setdefault(column.strip(), []).append(value)
    with open_market(args.database or bundled_database()) as market, market.session() as session:
        table = load_table(session, args.table, conditions)
    sys.stdout.write(_as_json(table) if args.json else _as_csv(table) if args.csv else _as_text(table))
    return 0


def _as_json(table: "Table") -> str:
    objects = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    return json.dumps(objects, ensure_ascii=False, indent=2) + "\n"


def _as_csv(table: "Table") -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows(table.rows)
    return out.getvalue()


def _as_text(table: "Table") -> str:
    """Return an aligned table of the columns in which anything is recorded, and the number of rows."""
    every = range(len(table.columns))
    shown = [place for place in every if not table.rows or any(row[place] is not None for row in table.rows)]
    lines = [[table.columns[place] for place in shown]]
    lines += [[_as_cell(row[place]) for place in shown] for row in table.rows]
    widths = [max(len(line[place]) for line in lines) for place in range(len(shown))]
    written = [_as_line(line, widths) for line in lines]
    count = f"{len(table.rows):,} row{'' if len(table.rows) == 1 else 's'}"
    return "\n".join([written[0], "  ".join("-" * width for width in widths), *written[1:], count]) + "\n"


def _as_line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _as_cell(value: "Cell") -> str:
    return "" if value is None else textwrap.shorten(str(value), WIDEST_CELL, placeholder="…")
