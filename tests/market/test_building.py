import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from explorer.errors import DatabaseError, SourceDataError
from explorer.market.building import build_database
from explorer.paths import bundled_database, source_folder
from tests.market.small import build_facts, small_facts, vocabulary, write_facts


def dump(path: Path) -> list[object]:
    """The schema and every row; search indexes, which SQLite versions may lay out differently, by their schema."""
    with closing(sqlite3.connect(path)) as connection:
        told: list[object] = list(connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY name"))
        tables = connection.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name"
        ).fetchall()
        for (table,) in tables:
            told += ((table, *row) for row in connection.execute(f'SELECT * FROM "{table}"'))
    return told


def test_the_bundled_database_holds_the_reviewed_facts(tmp_path: Path) -> None:
    build_database(source_folder(), tmp_path / "again.db")
    assert dump(tmp_path / "again.db") == dump(bundled_database())


def test_the_same_facts_make_the_same_bytes(tmp_path: Path) -> None:
    first = build_facts(small_facts(), tmp_path / "a").read_bytes()
    assert build_facts(small_facts(), tmp_path / "b").read_bytes() == first


def test_other_facts_make_another_database(tmp_path: Path) -> None:
    facts = small_facts()
    facts["employers"][0]["name"] = "Renamed Bank"
    assert dump(build_facts(facts, tmp_path / "a")) != dump(build_facts(small_facts(), tmp_path / "b"))


def test_an_empty_market_can_be_built(tmp_path: Path) -> None:
    path = build_facts(vocabulary(), tmp_path)
    assert path.stat().st_size > 0


def test_refused_facts_leave_the_old_database_and_nothing_else(tmp_path: Path) -> None:
    path = build_facts(small_facts(), tmp_path)
    before = path.read_bytes()
    facts = small_facts()
    facts["employers"][0]["sector_id"] = "nowhere"
    write_facts(facts, tmp_path / "source")
    with pytest.raises(SourceDataError):
        build_database(tmp_path / "source", path)
    assert path.read_bytes() == before
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["market.db", "source"]


def test_a_place_that_cannot_be_written_is_told_in_one_sentence(tmp_path: Path) -> None:
    source = write_facts(small_facts(), tmp_path / "source")
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(DatabaseError, match="could not be written"):
        build_database(source, tmp_path / "file" / "market.db")
    (tmp_path / "taken").mkdir()
    with pytest.raises(DatabaseError, match="could not be written"):
        build_database(source, tmp_path / "taken")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["file", "source", "taken"]


def test_a_list_keeps_the_editors_order(tmp_path: Path) -> None:
    connection = sqlite3.connect(build_facts(small_facts(), tmp_path))
    sources = connection.execute(
        "SELECT source_id FROM employer_source JOIN employer ON key = owner_key WHERE id = 'epsilon' ORDER BY position"
    ).fetchall()
    connection.close()
    assert sources == [("vendor",), ("press",), ("other",)]
