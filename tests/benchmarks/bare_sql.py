"""What the window's answers cost without the program: Python's `sqlite3` on a plain normal schema, and Datasette.

Both read one file that is made from a market database: a narrow table of employers and one table for each facet of
several values, with an index for every question that is put; and one wide table, `directory`, with several values as
JSON, which is what Datasette's facets understand.
"""

import importlib.util
import json
import sqlite3
import subprocess
import sys
from pathlib import Path

from explorer.market.filters import NOT_RECORDED, Facet, MarketFilter, SizeBand

ROWS_OF_A_PAGE = 64

SINGLE = {
    Facet.SECTOR: "sector",
    Facet.CITY: "city",
    Facet.OWNERSHIP: "ownership",
    Facet.SIZE: "size",
    Facet.BASIS: "basis",
    Facet.CONFIDENCE: "confidence",
}
"""Facets of which an employer has one value, by their column; 'unknown' is written out, so that it can be chosen."""
SEVERAL = {Facet.ROLE: "role", Facet.PLATFORM: "platform", Facet.USE_CASE: "use_case", Facet.SKILL: "skill"}
"""Facets of which it may have several, by the name of their table."""

_BANDS = " ".join(
    f"WHEN {band.lowest} <= coalesce(employees_low, employees_high) THEN '{band.value}'"
    for band in sorted(SizeBand, key=lambda band: -band.lowest)
)
_PAIRS = {
    "role": """SELECT e.key, role_id FROM employer_role JOIN market.employer AS e ON e.id = employer_id
        UNION SELECT e.key, role_id FROM advert JOIN market.employer AS e ON e.id = employer_id
        WHERE role_id IS NOT NULL""",
    "platform": """SELECT DISTINCT e.key, cloud_id FROM employer_platform
        JOIN market.employer AS e ON e.id = employer_id WHERE relation = 'uses'""",
    "use_case": """SELECT DISTINCT e.key, use_case_id FROM employer_use_case
        JOIN market.employer AS e ON e.id = employer_id""",
    "skill": """SELECT DISTINCT e.key, skill_id FROM advert_skill JOIN advert ON advert.id = advert_id
        JOIN market.employer AS e ON e.id = employer_id""",
}


def make_plain(market: Path, out: Path) -> None:
    """Write the plain file of a market database."""
    draft = out.with_suffix(".tmp")
    draft.unlink(missing_ok=True)
    connection = sqlite3.connect(f"file:{draft}", uri=True)
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("ATTACH ? AS market", (f"file:{market}?immutable=1",))
    connection.execute(
        f"""CREATE TABLE employer AS SELECT e.key, own.place, e.id, name, sector_id AS sector,
        coalesce(hq_city_id, '{NOT_RECORDED}') AS city, coalesce(ownership, '{NOT_RECORDED}') AS ownership,
        CASE {_BANDS} ELSE '{NOT_RECORDED}' END AS size, basis, confidence, facts, advert_count
        FROM market.employer AS e JOIN market.employer_summary AS own ON own.key = e.key ORDER BY e.key"""
    )
    connection.execute("CREATE UNIQUE INDEX employer_key ON employer (key)")
    connection.execute("CREATE UNIQUE INDEX employer_place ON employer (place)")
    for column in SINGLE.values():
        connection.execute(f"CREATE INDEX employer_{column} ON employer ({column}, place)")
    for table, pairs in _PAIRS.items():
        connection.execute(
            f"CREATE TABLE {table} (employer INTEGER, value TEXT, PRIMARY KEY (employer, value)) WITHOUT ROWID"
        )
        connection.execute(f"INSERT INTO {table} {pairs} ORDER BY 1, 2")
        connection.execute(
            f"""INSERT INTO {table} SELECT key, '{NOT_RECORDED}' FROM employer
            WHERE key NOT IN (SELECT employer FROM {table})"""
        )
        connection.execute(f"CREATE INDEX {table}_value ON {table} (value, employer)")
    several = ", ".join(
        f"(SELECT json_group_array(value) FROM {table} WHERE employer = key) AS {table}" for table in SEVERAL.values()
    )
    connection.execute(f"CREATE TABLE directory AS SELECT *, {several} FROM employer ORDER BY place")
    for column in SINGLE.values():
        connection.execute(f"CREATE INDEX directory_{column} ON directory ({column})")
    connection.execute("ANALYZE main")
    connection.commit()
    connection.close()
    draft.replace(out)


class BareSql:
    """Answers a filter as the window does: how many, every facet's counts without its own choice, the first page."""

    def __init__(self, plain: Path) -> None:
        self._connection = sqlite3.connect(f"file:{plain}?immutable=1", uri=True)
        self._connection.execute("PRAGMA temp_store = MEMORY")
        self._connection.execute("PRAGMA cache_size = -200000")
        self._connection.execute("CREATE TEMP TABLE passing (key INTEGER PRIMARY KEY)")

    def close(self) -> None:
        self._connection.close()

    def answer(self, chosen: MarketFilter) -> tuple[int, dict[Facet, dict[str, int]], list[tuple[object, ...]]]:
        """Return the count, the employers by value of each facet, and the rows of the first page."""
        condition, values = _condition(chosen)
        ask = self._connection.execute
        ((employers,),) = ask(f"SELECT count(*) FROM employer WHERE {condition}", values)
        counts: dict[Facet, dict[str, int]] = {}
        groups: dict[MarketFilter, list[Facet]] = {}
        for facet in Facet:
            groups.setdefault(chosen.without(facet), []).append(facet)
        for others, facets in groups.items():
            counts |= self._counts(others, facets)
        statement = f"SELECT * FROM employer WHERE {condition} ORDER BY place LIMIT {ROWS_OF_A_PAGE}"
        return employers, counts, ask(statement, values).fetchall()

    def _counts(self, chosen: MarketFilter, facets: list[Facet]) -> dict[Facet, dict[str, int]]:
        condition, values = _condition(chosen)
        ask, counts = self._connection.execute, {}
        is_narrow = not chosen.is_empty
        if is_narrow:
            ask("DELETE FROM passing")
            ask(f"INSERT INTO passing SELECT key FROM employer WHERE {condition}", values)
        for facet in facets:
            if facet in SINGLE:
                column, table, key = SINGLE[facet], "employer", "key"
            else:
                column, table, key = "value", SEVERAL[facet], "employer"
            among = f"WHERE {key} IN (SELECT key FROM passing)" if is_narrow else ""
            counts[facet] = dict(ask(f"SELECT {column}, count(*) FROM {table} {among} GROUP BY 1").fetchall())
        return counts


def _condition(chosen: MarketFilter) -> tuple[str, list[str]]:
    parts = ["1"]
    bound: list[str] = []
    for facet, values in chosen.chosen:
        marks = ", ".join("?" * len(values))
        if facet in SINGLE:
            parts.append(f"{SINGLE[facet]} IN ({marks})")
        else:
            parts.append(f"key IN (SELECT employer FROM {SEVERAL[facet]} WHERE value IN ({marks}))")
        bound += values
    return " AND ".join(parts), bound


_DATASETTE = """
import asyncio, json, sys, time
from datasette.app import Datasette
async def main():
    limits = dict.fromkeys(("sql_time_limit_ms", "facet_time_limit_ms"), 600_000)
    program = Datasette([sys.argv[1]], settings={**limits, "suggest_facets": False, "max_returned_rows": 2000})
    await program.invoke_startup()
    for path in json.load(sys.stdin):
        start = time.perf_counter()
        page = await program.client.get(path)
        took = time.perf_counter() - start
        assert page.status_code == 200 and page.text.count("facet-info") > 9, page.text
        print(took * 1000, flush=True)
asyncio.run(main())
"""


def datasette_pages(plain: Path, filters: list[MarketFilter]) -> list[float] | None:
    """Return the ms of Datasette's own page with all ten facets for each filter; `None` when it is not installed.

    A page counts its facets among the rows that pass the whole filter, which is less than what the window does.
    """
    if importlib.util.find_spec("datasette") is None:
        return None
    paths = [f"/{plain.stem}/directory?{query}" for query in map(_query, filters)]
    done = subprocess.run(
        [sys.executable, "-c", _DATASETTE, str(plain)],
        input=json.dumps(paths),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return [float(line) for line in done.stdout.split()]


def _query(chosen: MarketFilter) -> str:
    parts = [f"_facet={column}" for column in SINGLE.values()]
    parts += [f"_facet_array={column}" for column in SEVERAL.values()]
    for facet, values in chosen.chosen:
        value = values[0]  # the page's own filters cannot say "or"
        parts.append(f"{SINGLE[facet]}={value}" if facet in SINGLE else f"{SEVERAL[facet]}__arraycontains={value}")
    return "&".join([*parts, "_facet_size=max", f"_size={ROWS_OF_A_PAGE}"])
