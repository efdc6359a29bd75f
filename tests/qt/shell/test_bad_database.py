"""Whatever file is handed over, the window opens, says honestly what is wrong, and offers the way out."""

import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.errors import DatabaseError
from explorer.market.file_format import SCHEMA_VERSION
from explorer.market.filters import Facet, MarketFilter
from explorer.paths import bundled_database
from tests.market.small import build_facts, small_facts, vocabulary
from tests.qt.desk import Desk, MakeDesk, click

Spoil = Callable[[Path, bytes], object]


def newer(path: Path, content: bytes) -> None:
    path.write_bytes(content[:60] + (SCHEMA_VERSION + 1).to_bytes(4, "big") + content[64:])


def foreign(path: Path, _content: bytes) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE song (title TEXT)")
    connection.commit()
    connection.close()


def flipped(path: Path, content: bytes) -> None:
    spoiled = bytearray(content)
    for place in range(4096, len(content), 64):
        spoiled[place] ^= 0xFF
    path.write_bytes(spoiled)


BAD: list[tuple[str, Spoil, str]] = [
    ("missing", lambda _path, _content: None, "There is no database at"),
    ("empty", lambda path, _content: path.write_bytes(b""), "is empty"),
    ("truncated", lambda path, content: path.write_bytes(content[: len(content) // 2]), "is damaged"),
    ("only a header", lambda path, content: path.write_bytes(content[:64]), "is damaged"),
    ("bits flipped", flipped, "is damaged"),
    ("foreign", foreign, "belongs to another program"),
    ("newer", newer, "was made by a newer Market Explorer"),
    ("a folder", lambda path, _content: path.mkdir(), "is a folder, not a database"),
    ("text", lambda path, _content: path.write_text("employer,sector\n" * 300), "is not a database of this program"),
]
bad_files = pytest.mark.parametrize(("spoil", "sentence"), [case[1:] for case in BAD], ids=[case[0] for case in BAD])


@pytest.fixture
def given(tmp_path: Path) -> Path:
    return tmp_path / "given.db"


def assert_honest(desk: Desk, sentence: str, path: Path) -> None:
    panes = desk.window.panes
    assert panes.state.isVisible()
    assert panes.state.accessibleName() == "The data cannot be shown"
    assert sentence in panes.state.accessibleDescription()
    assert str(path) in panes.state.accessibleDescription()
    assert panes.state.primary_button.text() == "Open another database"
    assert panes.state.secondary_button.text() == "Use the bundled data"
    assert not any(part.isVisible() for part in (panes.facets, panes.chips, panes.tabs, panes.cards, panes._edge))
    assert desk.window.status.data.text() == "No data open"


@bad_files
def test_the_window_opens_and_says_what_is_wrong(
    spoil: Spoil, sentence: str, given: Path, make_desk: MakeDesk, small_path: Path
) -> None:
    spoil(given, small_path.read_bytes())
    desk = make_desk(given).open()
    assert_honest(desk, sentence, given)
    for key in ("export", "copy", "clear_filters", "up", "next_pane", "undo"):
        desk.run(key)
    desk.window.resize(1200, 700)
    desk.settle()
    assert_honest(desk, sentence, given)


def test_an_unreadable_file_is_told(make_desk: MakeDesk, small_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    desk = make_desk(small_path)
    monkeypatch.setattr(Path, "open", refused)
    desk.open()
    monkeypatch.undo()
    assert_honest(desk, "cannot be read: Permission denied", small_path)


def test_the_bundled_data_are_one_click_away(make_desk: MakeDesk, given: Path) -> None:
    desk = make_desk(given).open()
    click(desk.window.panes.state.secondary_button)
    desk.settle()
    base = desk.context.market.base
    assert base is not None
    assert base.path == bundled_database()
    assert not desk.window.panes.state.isVisible()
    assert desk.map_tab.isVisible()
    assert desk.counter == f"All {base.totals.employers:,} employers"
    assert desk.mark_keys()


def test_another_file_can_be_chosen_from_the_state(
    make_desk: MakeDesk, given: Path, small_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("explorer.shell.commands.QFileDialog.getOpenFileName", lambda *_: (str(small_path), ""))
    desk = make_desk(given).open()
    click(desk.window.panes.state.primary_button)
    desk.settle()
    assert desk.counter == "All 6 employers"


def test_the_state_can_be_reached_by_keyboard(make_desk: MakeDesk, given: Path) -> None:
    desk = make_desk(given).open()
    desk.press("F6", desk.window)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert desk.window.panes.state.isAncestorOf(focused)


@bad_files
def test_a_bad_file_leaves_the_good_one_open(
    spoil: Spoil, sentence: str, given: Path, desk: Desk, small_path: Path
) -> None:
    desk.toggle("sector", "banking")
    spoil(given, small_path.read_bytes())
    desk.window.open_database(given)
    desk.settle()
    assert desk.window.notices.isVisible()
    assert sentence in desk.window.notices.accessibleName()
    assert str(given) in desk.window.notices.accessibleName()
    assert (desk.counter, desk.chips) == ("3 of 6 employers", ["Sector: Banking"])
    assert desk.window.status.data.text() == "Data pack 2026-11, gathered up to 2026-11-23"
    desk.toggle("city", "karachi")
    assert desk.counter == "2 of 6 employers", "the good database still answers"
    desk.run("use_bundled")
    assert not desk.window.notices.isVisible()


def other_market(folder: Path) -> Path:
    """A market in which nothing has the name that it has in the small one, save one employer with other facts."""
    facts = small_facts()
    for rows in facts.values():
        for row in rows:
            for key, value in row.items():
                row[key] = ";".join(
                    {"banking": "fishing", "software": "farming", "karachi": "gwadar", "it": "sea"}.get(part, part)
                    for part in value.split(";")
                )
    facts["meta"][0]["data_version"] = "2027-01"
    next(row for row in facts["employers"] if row["id"] == "alpha")["founded"] = "1999"
    folder.mkdir()
    return build_facts(facts, folder)


@pytest.mark.parametrize("tab", ["sector-map", "employers"])
def test_another_database_takes_the_place_of_the_present_one(desk: Desk, tmp_path: Path, tab: str) -> None:
    other = other_market(tmp_path / "other")
    desk.press("Ctrl+2", desk.window)
    desk.context.store.update(tab=tab, employer_id="alpha", sector_id="banking")
    desk.settle()
    desk.choose(MarketFilter.of({Facet.SECTOR: {"banking"}, Facet.CITY: {"karachi"}}))
    desk.window.open_database(other)
    desk.executor.run_next()
    for _ in range(3):  # the new names are here, the new rows are not: painting and restyling must not mix them
        QApplication.processEvents()
        desk.window.grab()
        desk.program.appearance.zoom(1)
    desk.settle()
    assert desk.window.status.data.text().startswith("Data pack 2027-01")
    assert desk.selection.filter.is_empty, "values of the old database mean nothing in the new one"
    assert desk.chips == []
    assert desk.counter == "All 6 employers"
    assert set(desk.facet_counts("sector")) == {"fishing", "farming"}
    assert desk.selection.tab == tab
    assert not desk.context.store.can_go_back, "there is no way back into a database that is closed"
    desk.press("Ctrl+2", desk.window)
    assert "1999" in desk.employers_tab.details.as_text()
    desk.press("Ctrl+1", desk.window)
    assert desk.mark_keys() == {"fishing", "farming"}
    assert "Fishing" not in desk.map_tab.details.as_text()
    assert "Banking" in desk.map_tab.details.as_text(), "the sector's id changed, its name did not"


def test_a_market_without_anyone_opens(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk(build_facts(vocabulary(), tmp_path)).open()
    assert desk.counter == "All 0 employers"
    desk.press("Ctrl+2", desk.window)
    for key in ("copy", "export", "up"):
        desk.run(key)


def test_damage_of_any_kind_ends_in_words_and_never_in_a_fault(
    make_desk: MakeDesk, small_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dice, content = random.Random(20261123), small_path.read_bytes()
    desk = make_desk(small_path).open()
    told: list[object] = []
    desk.context.market.opened.connect(told.append)
    desk.context.market.failed.connect(told.append)
    refused = 0
    with qtbot.captureExceptions() as faults:
        for number in range(150):
            path = tmp_path / f"{number}.db"
            path.write_bytes(mutated(content, dice))
            told.clear()
            desk.window.open_database(path)
            desk.settle()
            assert told, "every file is either opened or refused in words"
            if isinstance(told[-1], DatabaseError):
                refused += 1
                assert desk.window.notices.isVisible()
                assert path.name in told[-1].sentence
    assert not faults
    assert refused > 100


def mutated(content: bytes, dice: random.Random) -> bytes:
    """Return a file with some bytes changed, cut out, doubled, or its end missing."""
    spoiled = bytearray(content)
    for _ in range(dice.choice((1, 3, 20, 200))):
        spoiled[dice.randrange(len(spoiled))] = dice.randrange(256)
    where, length = dice.randrange(len(spoiled)), dice.randrange(1, 5000)
    match dice.randrange(4):
        case 0:
            del spoiled[where : where + length]
        case 1:
            spoiled[where:where] = spoiled[where : where + length]
        case 2:
            del spoiled[where:]
        case _:
            pass
    return bytes(spoiled)


def test_the_service_tells_that_nothing_is_open(desk: Desk) -> None:
    failures: list[object] = []
    desk.context.market.failed.connect(failures.append)
    desk.context.market.close()
    desk.context.market.ask("test", lambda _session: 1, lambda _answer: None)
    desk.settle()
    assert [type(error) for error in failures] != [DatabaseError]
    assert len(failures) == 1
