"""A market database of any number of invented employers, made from the shape of the bundled facts.

Run with ``uv run python -m tests.benchmarks.directory 1000000``. Vocabulary and sources are those of `data/source`.
Each employer repeats what is recorded of one real row drawn by chance (uses, clouds, roles, adverts, number of
aliases), in the sector and the city of two others, so that every facet has about the shares of the bundled data. Its
names are plainly invented ("Employer 000123"). The same number and seed always make the same file; files are kept in
the system's folder for what is temporary and are no part of the program.
"""

import argparse
import hashlib
import random
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.schema import CreateTable

from explorer.market.building import write_database
from explorer.market.reading import ReadRow, read_folder
from explorer.market.schema.employers import EMPLOYER_TABLES
from explorer.market.schema.field import METADATA

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "data" / "source"
CACHE = Path(tempfile.gettempdir()) / "market-explorer-benchmarks"

OF_EMPLOYER = ("employer_use_cases", "employer_platforms", "employer_roles", "adverts")
OF_ADVERT = ("advert_cities", "advert_clouds", "advert_skills", "advert_seen")

Facts = Mapping[str, Sequence[ReadRow]]


@dataclass(frozen=True, slots=True)
class Drawn:
    """An invented employer: its number, and the bundled rows that it repeats."""

    number: int
    like: ReadRow
    sector_id: str
    city_id: str | None


class Directory:
    """Invented employers with all their facts; every table is a stream, so that no directory stands in memory.

    Args:
        facts: The bundled rows by file name.
        size: Number of employers.
        seed: Which of the many directories of this size.
    """

    def __init__(self, facts: Facts, size: int, seed: int) -> None:
        self._facts, self._size, self._seed = facts, size, seed
        self._digits = max(6, len(str(size)))
        self._of_employer = {table: _grouped(facts[table], "employer_id") for table in OF_EMPLOYER}
        self._of_advert = {table: _grouped(facts[table], "advert_id") for table in OF_ADVERT}

    def rows(self) -> dict[str, Iterator[ReadRow] | Sequence[ReadRow]]:
        """Return every table: vocabulary and other facts as they are, employers and their facts invented."""
        invented = {
            "employers": self._employers(),
            **{table: self._of_employers(table) for table in OF_EMPLOYER},
            **{table: self._of_adverts(table) for table in OF_ADVERT},
        }
        assert invented.keys() == {table.name for table in EMPLOYER_TABLES}, "a table of employers is not invented"
        return {**self._facts, **invented}

    def _drawn(self) -> Iterator[Drawn]:
        """Yield the same employers at each call."""
        chance, rows = random.Random(self._seed), self._facts["employers"]
        for number in range(1, self._size + 1):
            like, sector, city = chance.choices(rows, k=3)
            sector_id, city_id = sector.cells["sector_id"], city.cells["hq_city_id"]
            yield Drawn(number, like, str(sector_id), None if city_id is None else str(city_id))

    def _id(self, number: int) -> str:
        return f"employer-{number:0{self._digits}}"

    def _employers(self) -> Iterator[ReadRow]:
        for one in self._drawn():
            label = f"{one.number:0{self._digits}}"
            aliases = tuple(f"E{label}-{place}" for place, _ in enumerate(one.like.lists["aliases"], 1))
            cells = {
                **one.like.cells,
                "id": self._id(one.number),
                "name": f"Employer {label}",
                "short_name": None,
                "name_ur": None if one.like.cells["name_ur"] is None else f"ادارہ {label}",
                "sector_id": one.sector_id,
                "hq_city_id": one.city_id,
                "website": None,
                "careers_url": None,
                "description": "Invented to measure the program; no such employer exists.",
                "ai_activity": None,
            }
            yield ReadRow(one.number, cells, {**one.like.lists, "aliases": aliases})

    def _of_employers(self, table: str) -> Iterator[ReadRow]:
        line, rows_of = 0, self._of_employer[table]
        has_id, has_evidence = table == "adverts", table != "adverts"
        for one in self._drawn():
            employer_id = self._id(one.number)
            for place, row in enumerate(rows_of[one.like.cells["id"]], 1):
                line += 1
                cells = {**row.cells, "employer_id": employer_id}
                if has_id:
                    cells |= {"id": f"{employer_id}-{place}", "employer_name": None, "title": "Advert", "url": None}
                if has_evidence:
                    cells["evidence"] = "Invented"
                yield ReadRow(line, cells, row.lists)

    def _of_adverts(self, table: str) -> Iterator[ReadRow]:
        line, adverts_of, rows_of = 0, self._of_employer["adverts"], self._of_advert[table]
        for one in self._drawn():
            for place, advert in enumerate(adverts_of[one.like.cells["id"]], 1):
                advert_id = f"{self._id(one.number)}-{place}"
                for row in rows_of[advert.cells["id"]]:
                    line += 1
                    yield ReadRow(line, {**row.cells, "advert_id": advert_id}, row.lists)


def _grouped(rows: Sequence[ReadRow], column: str) -> Mapping[object, list[ReadRow]]:
    found: defaultdict[object, list[ReadRow]] = defaultdict(list)
    for row in rows:
        found[row.cells[column]].append(row)
    return found


def directory_database(employers: int, seed: int = 1) -> Path:
    """Return the database of so many invented employers; it is made at the first call and kept in `CACHE`.

    Tables that changed since then make another file; of facts that changed, remove the old file by hand.
    """
    tables = "".join(str(CreateTable(table)) for table in METADATA.sorted_tables)
    path = CACHE / f"{employers}-{seed}-{hashlib.sha256(tables.encode()).hexdigest()[:12]}.db"
    if not path.exists():
        make_directory(path, employers, seed)
    return path


def make_directory(path: Path, employers: int, seed: int = 1) -> None:
    """Write the database of so many invented employers."""
    write_database(Directory(read_folder(SOURCE), employers, seed).rows(), path)


def main() -> int:
    """Make a database and print where it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("employers", type=int)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    start = time.perf_counter()
    path = directory_database(wanted.employers, wanted.seed)
    print(f"{path}: {path.stat().st_size / 1e6:.0f} MB in {time.perf_counter() - start:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
