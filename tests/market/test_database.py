import random
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from sqlalchemy import text

from explorer.errors import DatabaseError
from explorer.market.checking import check_database
from explorer.market.database import WINDOW_TABLES, Market, open_market, uri_path
from explorer.market.file_format import APPLICATION_ID, SCHEMA_VERSION
from explorer.market.queries import load_meta
from explorer.market.schema.field import METADATA
from tests.market.asking import ask_everything, ask_file

HEADER_VERSION, HEADER_APPLICATION = slice(60, 64), slice(68, 72)
PAGE = 4096


def with_header(content: bytes, place: slice, value: int) -> bytes:
    changed = bytearray(content)
    changed[place] = value.to_bytes(4, "big")
    return bytes(changed)


def foreign_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE song (title TEXT)")
    connection.commit()
    connection.close()


def test_a_market_tells_its_versions_and_counts(market: Market) -> None:
    assert (market.meta.schema_version, market.meta.data_version) == (SCHEMA_VERSION, "2026-11")
    assert market.meta.data_date == "2026-11-23"
    assert dict(market.meta.counts)["employers"] == 6


def test_every_query_finds_something(market: Market) -> None:
    assert ask_everything(market) > 100


NAMES = [
    "with space.db",
    "hash#mark.db",
    "question?mark.db",
    "per%20cent.db",
    "50%.db",
    "quote'd.db",
    "اردو.db",
    "a&b=c;d.db",
]


@pytest.mark.parametrize("name", NAMES)
def test_any_file_name_opens_and_nothing_appears_beside_it(name: str, market_path: Path, tmp_path: Path) -> None:
    path = tmp_path / "a folder#?" / name
    path.parent.mkdir()
    path.write_bytes(market_path.read_bytes())
    assert ask_file(path) > 100
    assert [entry.name for entry in path.parent.iterdir()] == [name]
    assert path.read_bytes() == market_path.read_bytes()


def test_paths_of_every_system_become_uris() -> None:
    assert uri_path(PureWindowsPath(r"C:\Data\a b#1.db")) == "/C:/Data/a%20b%231.db"
    assert uri_path(PureWindowsPath(r"\\server\share\50%.db")) == "////server/share/50%25.db"
    assert uri_path(PurePosixPath("/home/who?/50%.db")) == "/home/who%3F/50%25.db"


def test_nothing_can_be_written(market: Market) -> None:
    with pytest.raises(DatabaseError), market.session() as session:
        session.execute(text("DELETE FROM employer"))


def test_other_threads_ask_at_the_same_time(market: Market) -> None:
    found: list[int] = []

    def ask() -> None:
        found.extend(ask_everything(market) for _ in range(3))

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 12
    assert len(set(found)) == 1


def test_our_own_mistakes_are_not_told_as_damage(market: Market) -> None:
    with pytest.raises(ZeroDivisionError), market.reading() as reader:
        assert load_meta(reader).counts
        _ = 1 // 0


REFUSED: list[tuple[str, Callable[[Path, bytes], object], str]] = [
    ("missing", lambda _path, _content: None, "There is no database at"),
    ("a folder", lambda path, _content: path.mkdir(), "is a folder, not a database"),
    ("empty", lambda path, _content: path.write_bytes(b""), "is empty"),
    ("text", lambda path, _content: path.write_text("id,name\n" * 100), "is not a database of this program"),
    ("foreign", lambda path, _content: foreign_database(path), "belongs to another program"),
    ("only a header", lambda path, content: path.write_bytes(content[:50]), "is damaged"),
    ("half of it", lambda path, content: path.write_bytes(content[: len(content) // 2]), "is damaged"),
    (
        "newer",
        lambda path, content: path.write_bytes(with_header(content, HEADER_VERSION, SCHEMA_VERSION + 1)),
        "was made by a newer Market Explorer",
    ),
    (
        "older",
        lambda path, content: path.write_bytes(with_header(content, HEADER_VERSION, SCHEMA_VERSION - 1)),
        "was made by an older Market Explorer",
    ),
]


@pytest.mark.parametrize(("make", "expected"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_cannot_be_read_is_told_in_one_sentence(
    make: Callable[[Path, bytes], object], expected: str, market_path: Path, tmp_path: Path
) -> None:
    path = tmp_path / "given.db"
    make(path, market_path.read_bytes())
    with pytest.raises(DatabaseError, match=expected) as caught:
        open_market(path)
    assert str(path) in caught.value.sentence
    assert "\n" not in caught.value.sentence


def test_an_unreadable_file_is_told_in_one_sentence(market_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(DatabaseError, match="cannot be read: Permission denied"):
        open_market(market_path)


def test_a_database_without_our_tables_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bare.db"
    foreign_database(path)
    path.write_bytes(
        with_header(with_header(path.read_bytes(), HEADER_VERSION, SCHEMA_VERSION), HEADER_APPLICATION, APPLICATION_ID)
    )
    with pytest.raises(DatabaseError, match="lacks tables"):
        open_market(path)


def test_a_table_that_no_window_asks_for_is_missed_by_the_check(market: Market, tmp_path: Path) -> None:
    path = tmp_path / "thin.db"
    path.write_bytes(market.path.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE salary_band")
        connection.commit()
    open_market(path).close()
    with pytest.raises(DatabaseError, match="is damaged"):
        check_database(path)


def test_a_name_that_no_file_can_have_is_told_in_one_sentence() -> None:
    with pytest.raises(DatabaseError, match="cannot be read"):
        open_market(Path("a\0b.db"))


def flip_bits(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 3, 20))):
        content[chance.randrange(100, len(content))] ^= 1 << chance.randrange(8)


def change_header(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(100)] = chance.randrange(256)


def zero_pages(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 2, 10))):
        start = chance.randrange(1, len(content) // PAGE) * PAGE
        content[start : start + PAGE] = bytes(PAGE)


def scramble(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content))
    length = min(chance.choice((4, 64, PAGE)), len(content) - start)
    content[start : start + length] = chance.randbytes(length)


def cut_off(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


def swap_pages(content: bytearray, chance: random.Random) -> None:
    one, other = (chance.randrange(1, len(content) // PAGE) * PAGE for _ in range(2))
    content[one : one + PAGE], content[other : other + PAGE] = (
        content[other : other + PAGE],
        content[one : one + PAGE],
    )


def change_the_schema(content: bytearray, chance: random.Random) -> None:
    start = content.index(b"CREATE TABLE", chance.randrange(PAGE * 4))
    content[start + chance.randrange(200)] = chance.randrange(256)


def change_a_word(content: bytearray, chance: random.Random) -> None:
    word = chance.choice((b"reported", b"official", b"sourced", b"banking", b"press", b"uses", b"alpha", b"role"))
    places = []
    start = content.find(word)
    while start >= 0:
        places.append(start)
        start = content.find(word, start + 1)
    content[chance.choice(places) + chance.randrange(len(word))] = chance.randrange(256)


DAMAGES = (
    flip_bits,
    change_header,
    zero_pages,
    scramble,
    cut_off,
    swap_pages,
    change_the_schema,
    change_a_word,
)
TIMES = 64


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("is_checked_on_opening", [True, False])
def test_a_damaged_file_never_does_worse_than_a_sentence(
    damage: Callable[[bytearray, random.Random], None],
    is_checked_on_opening: bool,
    market_path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if not is_checked_on_opening:
        monkeypatch.setattr("explorer.market.database.QUICK_CHECK_LIMIT_BYTES", 0)
    whole = market_path.read_bytes()
    refused = 0
    for seed in range(TIMES // 2):
        content = bytearray(whole)
        damage(content, random.Random(seed))
        path = tmp_path / f"{seed}.db"
        path.write_bytes(content)
        try:
            ask_file(path, is_quick=seed % 7 > 0)
        except DatabaseError as error:
            refused += 1
            assert str(path) in error.sentence
            assert "\n" not in error.sentence
        assert path.read_bytes() == content
        path.unlink()
    assert list(tmp_path.iterdir()) == []
    assert refused or not is_checked_on_opening


def test_the_window_asks_for_tables_that_the_schema_has() -> None:
    assert set(METADATA.tables) >= WINDOW_TABLES
