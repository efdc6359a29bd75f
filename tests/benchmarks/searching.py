"""Searching a directory of a million employers keystroke by keystroke, against a bare ``LIKE`` on the same file.

Run with ``uv run python tests/benchmarks/searching.py``. The directory is the bundled one with employers added whose
names are artificial and the same in every run ("Employer 000123 Kappa Textiles Limited"); half of them have a coined
word, so that there are as many different words as in a real register. The bare query asks one column for one text,
knows no spaces, spellings or slips, and stands beside every keystroke.
"""

import argparse
import random
import shutil
import sqlite3
import sys
import tempfile
import time
from array import array
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from explorer.market.search.finding import matching_employers, search_everything  # noqa: E402
from explorer.market.search.indexing import search_entries, write_search_indexes  # noqa: E402
from explorer.paths import bundled_database  # noqa: E402
from tests.benchmarks.report import Measured, median_ratio, percentile, print_limit  # noqa: E402

LIMIT_KEYSTROKE_MS, LIMIT_DROP_MS, LIMIT_RATIO = 100.0, 50.0, 1.0

GREEK = ("Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta", "Iota", "Kappa", "Lambda", "Omega")
TRADES = ("Textiles", "Software", "Foods", "Traders", "Bank", "Services", "Logistics", "Pharma", "Steel", "Motors")
FORMS = ("", "", "Limited", "Private Limited", "Pakistan")
CONSONANTS = ("b", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "ch", "sh", "kh")
SYLLABLES = [consonant + vowel for consonant in CONSONANTS for vowel in ("a", "e", "i", "o", "u", "an", "ar", "im")]

TYPED = (
    "kappa textiles",
    "employer 000123",
    "employer 777777 gamma",
    "systems limited",
    "10 pearls",
    "mebl",
    "میزان بینک",
    "karachi",
    "software private",
    "limited lambda foods",
    "a b c",
)
"""Typed letter by letter: every beginning is asked for."""

MISTYPED = ("mezan bank", "tekstiles", "kapa", "lahroe", "employr 000123", "sofware limted", "qqqqqqqq", "xyzzyx")
"""Asked for as they are: nothing has these names."""

Ask = Callable[[sqlite3.Connection, str], object]


def artificial_names(employers: int) -> Iterator[str]:
    """Yield as many names; the same ones in every run."""
    chance = random.Random(3)
    for number in range(employers):
        coined = "".join(chance.choices(SYLLABLES, k=chance.choice((2, 3, 3, 4)))).title()
        word = chance.choice((chance.choice(GREEK), coined))
        yield f"Employer {number:06} {word} {chance.choice(TRADES)} {chance.choice(FORMS)}".rstrip()


def write_directory(path: Path, employers: int) -> None:
    """Write the bundled directory with so many employers more."""
    shutil.copy(bundled_database(), path)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("PRAGMA journal_mode = OFF; DROP TABLE search_gram; DROP TABLE search_word;")
        connection.execute("DELETE FROM search_entry")
        (first,) = connection.execute("SELECT max(key) + 1 FROM employer").fetchone()
        rows = ((key, f"artificial-{key}", name) for key, name in enumerate(artificial_names(employers), first))
        connection.executemany(
            "INSERT INTO employer (key, id, name, sector_id, confidence, basis)"
            " VALUES (?, ?, ?, 'banking', 'general', 'listed')",
            rows,
        )
        entries = search_entries(connection, range(1, first + employers))
        connection.executemany("INSERT INTO search_entry VALUES (:key, :row_key, :place, :folded)", entries)
        write_search_indexes(connection)
        connection.commit()


def bare_like(connection: sqlite3.Connection, text: str) -> "array[int]":
    """Return the keys of the employers whose name has the text in it, by SQLite alone."""
    statement = "SELECT key FROM employer WHERE name LIKE ?"
    return array("q", (key for (key,) in connection.execute(statement, (f"%{text}%",))))


def milliseconds(ask: Ask, connection: sqlite3.Connection, text: str) -> float:
    """Return how long the best of three answers takes."""
    times = []
    for _ in range(3):
        start = time.perf_counter()
        ask(connection, text)
        times.append(time.perf_counter() - start)
    return min(times) * 1000


def dropping_milliseconds(connection: sqlite3.Connection, text: str, wanted_ms: float) -> float:
    """Return how long an answer that is wanted for so long only is worked on after that."""
    end = time.perf_counter() + wanted_ms / 1000
    for ask in (search_everything, matching_employers):
        ask(connection, text, is_wanted=lambda: time.perf_counter() < end)
    return max(0.0, time.perf_counter() - end) * 1000


def tell(name: str, times: dict[str, float], bare: dict[str, float]) -> list[bool]:
    """Print the times of all texts and return which limits are kept."""
    values = tuple(times.values())
    print(Measured(f"{name}, {len(values)} texts", values).line())
    slowest = sorted(times, key=lambda text: times[text])[-5:]
    print("    slowest:", ", ".join(f"“{text}” {times[text]:.0f}" for text in reversed(slowest)))
    return [
        print_limit(f"{name}, 95 of 100", percentile(values, 0.95), LIMIT_KEYSTROKE_MS, "ms"),
        print_limit(f"{name}, slowest", max(values), LIMIT_KEYSTROKE_MS, "ms"),
        print_limit(f"{name} against bare LIKE", median_ratio(values, tuple(bare.values())), LIMIT_RATIO, "×"),
    ]


def main() -> int:
    """Measure every keystroke three ways and print them with their ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--employers", type=int, default=1_000_000)
    employers = parser.parse_args().employers
    texts = list(dict.fromkeys(text[:length] for text in TYPED for length in range(1, len(text) + 1)))
    texts = [text for text in texts if text == text.strip()] + list(MISTYPED)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "market.db"
        start = time.perf_counter()
        write_directory(path, employers)
        took, size = time.perf_counter() - start, path.stat().st_size / 1e6
        print(f"{employers:,} employers written in {took:.0f} s, {size:.0f} MB")
        with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as connection:
            bare, everything, narrowed = ({}, {}, {})
            for text in texts:
                bare[text] = milliseconds(bare_like, connection, text)
                everything[text] = milliseconds(search_everything, connection, text)
                narrowed[text] = milliseconds(matching_employers, connection, text)
            print(Measured(f"bare LIKE, {len(texts)} texts", tuple(bare.values())).line())
            kept = [*tell("search everything", everything, bare), *tell("narrow employers", narrowed, bare)]
            dropped = [dropping_milliseconds(connection, text, 2.0) for text in texts]
            kept.append(print_limit("dropped after 2 ms, slowest", max(dropped), LIMIT_DROP_MS, "ms"))
    return 0 if all(kept) else 1


if __name__ == "__main__":
    raise SystemExit(main())
