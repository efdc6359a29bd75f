"""The facts as the CSV files have them, for tests of what comes out of the database."""

import csv

from explorer.paths import source_folder


def recorded(table: str) -> list[dict[str, str]]:
    """Return the rows of a file, by the name of its table."""
    with (source_folder() / f"{table}.csv").open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def number(cell: str) -> float | None:
    """Return the number that a cell has; `None` of a blank one."""
    return float(cell) if cell else None
