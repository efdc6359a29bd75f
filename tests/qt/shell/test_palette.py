"""Ctrl+K in the whole window: what is found, where it leads, and what it does with bad input."""

from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from explorer.market import queries
from explorer.market.filters import Facet, MarketFilter
from explorer.market.queries.found import load_found
from explorer.market.reader import MarketReader
from explorer.market.search.answers import FoundGroup
from explorer.shell.help_dialogs import show_shortcuts
from explorer.widgets.about_number import AboutNumberDialog
from explorer.widgets.palette import Palette
from explorer.widgets.palette_list import PaletteItem
from explorer.widgets.text_label import TextLabel
from explorer.workspace.language import Language
from tests.market.reference_facts import reference_facts
from tests.market.small import build_facts
from tests.qt.desk import Desk, MakeDesk, click

BANKS = MarketFilter.of({Facet.SECTOR: {"banking"}})
SOFTWARE = MarketFilter.of({Facet.SECTOR: {"software"}})


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_facts(reference_facts(), tmp_path_factory.mktemp("reference-for-windows"))


@pytest.fixture
def desk(make_desk: MakeDesk, database: Path) -> Desk:
    return make_desk(database).open()


def search(desk: Desk, text: str) -> Palette:
    """Open the palette by its shortcut and look for a text."""
    desk.press("Ctrl+K", desk.window)
    palette = desk.window.palette_desk.palette
    palette.field.setText(text)
    desk.settle()
    return palette


def rows(palette: Palette) -> list[PaletteItem]:
    return list(palette.list.palette_model.items)


def told(desk: Desk, text: str) -> list[tuple[str, str, str]]:
    return [(item.text, item.note, item.kind) for item in rows(search(desk, text))]


def choose(desk: Desk, text: str) -> None:
    """Look for a text and take the first row."""
    search(desk, text)
    desk.press("Return")


def toast(desk: Desk) -> str:
    return desk.window.undo.toast.text


def dialog() -> AboutNumberDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, AboutNumberDialog)
    return found


def dialog_texts(about: AboutNumberDialog) -> str:
    texts = "\n".join(label.plain_text for label in about.findChildren(TextLabel))
    about.close()
    return texts


def test_the_box_and_the_shortcut_open_it_in_any_tab(desk: Desk) -> None:
    desk.press("Ctrl+K", desk.window)
    palette = desk.window.palette_desk.palette
    assert palette.isVisible()
    desk.press("Escape")
    assert not palette.isVisible()
    desk.press("Ctrl+2", desk.window)
    click(desk.window.palette_desk.box)
    assert palette.isVisible()
    assert QApplication.focusWidget() is palette.field
    assert desk.window.palette_desk.box.accessibleName() == "Search everything"


def test_escape_gives_the_keyboard_back(desk: Desk) -> None:
    desk.press("Ctrl+2", desk.window)
    desk.employers_tab.table.setFocus()
    search(desk, "alp")
    desk.press("Escape")
    assert QApplication.focusWidget() is desk.employers_tab.table
    assert desk.selection.tab == "employers"


def test_an_empty_field_says_what_can_be_searched_and_shows_every_command(desk: Desk) -> None:
    palette = search(desk, "")
    assert palette.remark.plain_text.startswith("Type a name: employers, sectors,")
    shown = {item.key.removeprefix("command:") for item in rows(palette)}
    can_be_taken = {key for key, action in desk.window.actions_by_key.by_key.items() if action.isEnabled()}
    assert shown == can_be_taken - {"palette"}
    export = next(item for item in rows(palette) if item.key == "command:export")
    assert (export.text, export.note, export.shortcut, export.kind) == ("Export picture", "File", "Ctrl+E", "Command")


def test_names_and_commands_are_ranked_together(desk: Desk) -> None:
    assert told(desk, "AB") == [
        ("Alpha Bank", "Banking, found by “AB”", "Employer"),
        ("About Market Explorer", "Help", "Command"),
    ]
    desk.press("Escape")
    assert told(desk, "dark")[0] == ("Dark", "View", "Command")
    desk.press("Escape")
    assert [text for text, _note, _kind in told(desk, "theme")] == ["Light", "Dark", "As the system"]


def test_a_guess_is_told(desk: Desk) -> None:
    palette = search(desk, "gama")
    assert [item.text for item in rows(palette)] == ["Gamma"]
    assert palette.remark.plain_text == "No name has “gama” as it is written. These come close."
    palette.field.setText("gamma")
    desk.settle()
    assert not palette.remark.isVisible()


def test_nothing_found_says_what_was_understood(desk: Desk) -> None:
    palette = search(desk, "  XQ-zzy!! ")
    assert (rows(palette), palette.list.isVisible()) == ([], False)
    assert "Looked for “xq zzy” in every name and command" in palette.field.accessibleDescription()


def test_an_employer_leads_to_its_row_and_card(desk: Desk) -> None:
    choose(desk, "epsilon")
    tab = desk.employers_tab
    assert (desk.selection.tab, desk.selection.employer_id) == ("employers", "epsilon")
    assert tab.details.content.title == "Épsilon"
    row = tab.model.row_at(tab.table.currentIndex().row())
    assert row is not None
    assert row.id == "epsilon"
    assert QApplication.focusWidget() is not None
    assert not desk.window.notices.isVisible()


def test_filters_that_hide_the_employer_stay_and_are_told(desk: Desk) -> None:
    desk.choose(BANKS)
    choose(desk, "gamma")
    notices = desk.window.notices
    assert (desk.selection.filter, notices.isVisible()) == (BANKS, True)
    assert notices.accessibleName() == "Your filters hide Gamma"
    assert desk.employers_tab.details.content.title == "Gamma"
    click(notices.action_button)
    desk.settle()
    assert (desk.selection.filter, notices.isVisible()) == (MarketFilter(), False)
    row = desk.employers_tab.model.row_at(desk.employers_tab.table.currentIndex().row())
    assert row is not None
    assert row.id == "gamma"
    desk.run("undo")
    assert desk.selection.filter == BANKS


def test_an_employer_that_the_filters_list_is_no_matter_for_a_notice(desk: Desk) -> None:
    desk.choose(BANKS)
    choose(desk, "alpha bank")
    assert not desk.window.notices.isVisible()
    choose(desk, "gamma")
    choose(desk, "alpha bank")
    assert not desk.window.notices.isVisible(), "what it said is over"


def test_the_card_is_shown_where_the_filters_leave_nobody(desk: Desk) -> None:
    desk.choose(MarketFilter.of({Facet.SECTOR: {"insurance"}}))
    choose(desk, "gamma")
    assert desk.employers_tab.details.content.title == "Gamma"


def test_a_narrow_window_unfolds_the_card_that_was_asked_for(make_desk: MakeDesk, database: Path) -> None:
    desk = make_desk(database).open(QSize(1200, 700))
    assert not desk.window.panes.cards.isVisible()
    assert desk.window.palette_desk.box.is_folded
    choose(desk, "gamma")
    assert desk.window.panes.cards.isVisible()


@pytest.mark.parametrize(
    ("text", "facet", "value"),
    [
        ("insurance", Facet.SECTOR, "insurance"),
        ("karachi", Facet.CITY, "karachi"),
        ("data engineer", Facet.ROLE, "data-engineer"),
        ("azure", Facet.PLATFORM, "azure"),
        ("chatbots", Facet.USE_CASE, "chatbots"),
        ("python", Facet.SKILL, "python"),
        ("model maker", Facet.PLATFORM, "aws"),
    ],
)
def test_a_property_of_employers_becomes_the_filters_only_value_of_its_kind(
    desk: Desk, text: str, facet: Facet, value: str
) -> None:
    before = SOFTWARE.with_values(facet, ("software",) if facet is Facet.SECTOR else ("not-recorded",))
    desk.choose(before)
    choose(desk, text)
    assert desk.selection.filter == before.with_values(facet, {value})
    assert desk.selection.tab == "employers"
    assert "Filter set: " in toast(desk)
    desk.run("undo")
    assert (desk.selection.filter, desk.selection.tab) == (before, "sector-map")


def test_a_platform_says_that_its_cloud_is_what_is_recorded(desk: Desk) -> None:
    choose(desk, "studio")
    words = "Employers are recorded by cloud, not by platform. Filter set: Cloud or place in use: Azure"
    assert toast(desk) == words


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a case study", ("A case study", "Vendor", "Sells training", "vendor-docs", "2025")),
        ("labelling", ("Data labelling", "Can people label?", "Maker: Full (Ground Truth)", "Studio: Not recorded")),
        ("cp 01", ("Cloud Practitioner", "Level: Foundational", "Price: 100 USD", "Length: Not recorded", "A report")),
        ("it exports", ("IT exports", "Unit: USD million", "FY2025: over 3,200 (Stated so.)", "FY2025: 3,810.5")),
        ("sea cables", ("Sea cables", "No figure found")),
    ],
)
def test_what_no_tab_shows_is_told_with_its_sources(desk: Desk, text: str, parts: tuple[str, ...]) -> None:
    choose(desk, text)
    texts = dialog_texts(dialog())
    assert [part for part in parts if part not in texts] == []
    assert desk.selection.tab == "sector-map", "and nothing else changed"


def test_a_source_stands_once_with_all_that_it_says(desk: Desk) -> None:
    choose(desk, "it exports")
    cards = dialog().cards
    assert len(cards) == 2
    assert "FY2025: 3,810.5\nFY2024: 3,223" in dialog_texts(dialog())


def test_a_command_is_taken(desk: Desk) -> None:
    desk.choose(BANKS)
    choose(desk, "clear all filters")
    assert desk.selection.filter == MarketFilter()
    choose(desk, "employers")
    assert desk.selection.tab == "employers"


def test_many_are_counted_and_the_employers_among_them_listed(bundled_desk: Desk) -> None:
    items = rows(search(bundled_desk, "bank"))
    more = [(item.text, item.note, item.kind, item.is_choosable) for item in items if item.key.startswith("more:")]
    assert more[0][1:] == ("List all in the table", "Employer", True)
    named = sum(item.kind == "Employer" for item in items) - 1
    total = named + int(more[0][0].split()[1])
    for _step in range(named):
        bundled_desk.press("Down")
    bundled_desk.press("Return")
    assert bundled_desk.selection.filter == MarketFilter.of({}, "bank")
    assert bundled_desk.employers_tab.model.rowCount() == total
    bundled_desk.run("undo")
    assert bundled_desk.selection.filter == MarketFilter()


def test_sources_stand_last_unless_one_is_called_exactly_so(bundled_desk: Desk) -> None:
    kinds = list(dict.fromkeys(item.kind for item in rows(search(bundled_desk, "engineer"))))
    assert {"Employer", "Role"} < set(kinds)
    assert kinds[-1] == "Source", "one publisher's name begins so"
    assert rows(search(bundled_desk, "Bank of Punjab and Office of AI"))[0].kind == "Source"


def test_a_newer_keystroke_drops_the_older_question(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def noted(reader: MarketReader, text: str, *rest: Any) -> tuple[FoundGroup, ...] | None:
        asked.append(text)
        return load_found(reader, text, *rest)

    monkeypatch.setattr(queries, "load_found", noted)
    desk.press("Ctrl+K", desk.window)
    palette = desk.window.palette_desk.palette
    QTest.keyClicks(palette.field, "gamma")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible(), "Enter waits for the answer"
    desk.settle()
    assert asked == ["gamma"]
    assert (palette.isVisible(), desk.selection.employer_id) == (False, "gamma")


def test_a_question_on_its_way_is_withdrawn_by_the_next_and_by_leaving(desk: Desk) -> None:
    withdrawn: list[Event] = []
    desk.press("Ctrl+K", desk.window)
    palette_desk = desk.window.palette_desk
    for text in ("gam", "gamma"):
        palette_desk.palette.field.setText(text)
        withdrawn.append(palette_desk._withdrawn)
    assert [event.is_set() for event in withdrawn] == [True, False]
    desk.press("Escape")
    assert withdrawn[1].is_set()


@pytest.mark.parametrize(
    "text",
    [
        *("\"'`;--", "%", "_", "100%_'", "\0", "al\0pha", "(", "*", "🏦", "🏦 alpha"),
        *("x" * 10_000, "الفا alpha بینک", "\u202ealpha\u2066"),
    ],
)
def test_whatever_is_typed_is_answered(desk: Desk, text: str) -> None:
    palette = search(desk, text)
    assert rows(palette) or palette.empty.isVisible()
    assert palette.field.accessibleDescription()
    assert not desk.window.notices.isVisible()
    assert desk.window.rect().contains(palette.geometry())
    desk.press("Escape")
    assert told(desk, "gamma")[0][0] == "Gamma", "and the next question too"


def test_urdu_finds_and_speaks_urdu(desk: Desk) -> None:
    desk.context.language.set_language(Language.URDU)
    desk.settle()
    assert told(desk, "الفا بينك")[0] == ("الفا بینک", "\u2066Banking\u2069", "ادارہ")
    palette = desk.window.palette_desk.palette
    assert palette.geometry().left() == desk.window.palette_desk.box.geometry().left()
    palette.field.setText("dark")
    desk.settle()
    assert rows(palette)[0].key == "command:dark", "commands answer to their English names too"


def test_without_a_database_there_are_commands(make_desk: MakeDesk, tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "missing.db").open()
    palette = search(desk, "")
    assert palette.remark.plain_text == "No database is open, so there are only commands."
    keys = {item.key for item in rows(palette)}
    assert "command:open_database" in keys
    assert "command:export" not in keys
    palette.field.setText("alpha")
    desk.settle()
    assert "No database is open" in palette.field.accessibleDescription()
    palette.field.setText("dark")
    desk.settle()
    desk.press("Return")
    assert desk.context.theme.look.theme.name == "dark"


def test_a_database_that_is_opened_meanwhile_answers(make_desk: MakeDesk, tmp_path: Path, database: Path) -> None:
    desk = make_desk(tmp_path / "missing.db").open()
    palette = search(desk, "gamma")
    assert rows(palette) == []
    desk.window.open_database(database)
    desk.settle()
    assert [item.text for item in rows(palette)] == ["Gamma"]


def test_the_page_keys_are_the_palettes_while_views_are_saved(desk: Desk) -> None:
    desk.window.actions_by_key.by_key["next_view"].setEnabled(True)
    palette = search(desk, "")
    desk.press("PgDown")
    assert palette.isVisible()
    assert palette.list.currentIndex().row() > 1


def test_it_is_listed_in_the_menu_and_among_the_shortcuts(desk: Desk) -> None:
    action = desk.window.actions_by_key.by_key["palette"]
    assert (action.text(), action.shortcut().toString()) == ("Search everything", "Ctrl+K")
    menus = [entry.menu() for entry in desk.window.actions_by_key.menu.actions()]
    assert [menu.title() for menu in menus if isinstance(menu, QMenu) and action in menu.actions()] == ["Edit"]
    dialog = show_shortcuts(desk.window, desk.window.actions_by_key)
    assert "Ctrl+K" in [label.text() for label in dialog.findChildren(QLabel)]
    dialog.close()
