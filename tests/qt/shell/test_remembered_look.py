"""What the user sets applies at once, is written to the settings file, and is there at the next start."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from explorer.widgets.text_label import TextLabel
from explorer.workspace.language import Language
from explorer.workspace.theme import DARK, LIGHT
from tests.qt.desk import Desk, MakeDesk

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def checked(desk: Desk, *keys: str) -> list[str]:
    return [key for key in keys if desk.window.actions_by_key.by_key[key].isChecked()]


def test_the_theme_applies_and_is_remembered(desk: Desk, make_desk: MakeDesk, small_path: Path) -> None:
    desk.run("dark")
    assert desk.context.theme.current == DARK
    assert QApplication.palette().color(QPalette.ColorRole.Window) == DARK.colour("window")
    assert desk.window.status.theme.text() == "Dark"
    assert checked(desk, "light", "dark", "system") == ["dark"]
    desk.close()
    assert "theme=dark" in desk.settings_file.read_text(encoding="utf-8")
    again = make_desk(small_path).open()
    assert again.context.theme.current == DARK
    assert checked(again, "light", "dark", "system") == ["dark"]
    again.run("light")
    assert again.context.theme.current == LIGHT
    assert again.window.status.theme.text() == "Light"


def test_every_text_follows_the_theme(desk: Desk) -> None:
    for key, is_dark in (("dark", True), ("light", False), ("dark", True)):
        desk.run(key)
        labels = [label for label in desk.window.findChildren(TextLabel) if label.isVisible() and label.plain_text]
        assert {desk.map_tab.takeaway, desk.map_tab.subtitle} < set(labels)
        unreadable = [
            label.plain_text
            for label in labels
            if (label.palette().windowText().color().lightness() > 110) is not is_dark
        ]
        assert unreadable == [], key


def test_the_status_row_names_the_choice_even_where_nothing_looks_different(desk: Desk) -> None:
    for key, words in (("light", "Light"), ("system", "As the system"), ("light", "Light")):
        desk.run(key)
        assert desk.window.status.theme.text() == words
        assert checked(desk, "light", "dark", "system") == [key]


def test_the_scale_applies_and_is_remembered(desk: Desk, make_desk: MakeDesk, small_path: Path) -> None:
    plain = QApplication.font().pixelSize()
    desk.run("zoom_in")
    desk.run("zoom_in")
    assert desk.context.theme.look.scale == 1.25
    assert desk.window.status.scale.text().strip("\u2066\u2069") == "125 %"
    assert QApplication.font().pixelSize() > plain
    for _ in range(9):
        desk.run("zoom_in")
    assert desk.window.status.scale.text().strip("\u2066\u2069") == "200 %"
    desk.run("zoom_out")
    desk.close()
    again = make_desk(small_path).open()
    assert again.window.status.scale.text().strip("\u2066\u2069") == "175 %"
    again.run("zoom_reset")
    assert again.context.theme.look.scale == 1.0
    again.run("zoom_out")
    assert again.context.theme.look.scale == 1.0


def test_urdu_mirrors_and_english_mirrors_back(desk: Desk, make_desk: MakeDesk, small_path: Path) -> None:
    desk.toggle("city", "karachi")
    before = desk.window.header.tab_bar.mapTo(desk.window, desk.window.header.tab_bar.rect().center()).x()
    desk.run("ur")
    assert QGuiApplication.layoutDirection() is RTL
    assert desk.window.layoutDirection() == desk.map_tab.layoutDirection() == RTL
    after = desk.window.header.tab_bar.mapTo(desk.window, desk.window.header.tab_bar.rect().center()).x()
    assert before < desk.window.width() / 2 < after
    assert desk.window.status.language.text() == "اردو"
    assert checked(desk, "en", "ur") == ["ur"]
    assert desk.map_tab.view.chart_style.language is Language.URDU
    assert desk.selection.filter.chosen, "filters survive a change of language"
    desk.close()
    again = make_desk(small_path).open()
    assert again.window.layoutDirection() == RTL
    again.run("en")
    assert again.window.layoutDirection() == again.map_tab.layoutDirection() == LTR
    assert again.window.status.language.text() == "English"
    assert again.counter == "All 6 employers"


def test_size_and_panes_are_remembered(desk: Desk, make_desk: MakeDesk, small_path: Path) -> None:
    desk.window.resize(1500, 700)
    desk.settle()
    desk.window.panes.splitter.setSizes([330, 800, 370])
    desk.settle()
    facets = desk.window.panes.facets.width()
    desk.close()
    again = make_desk(small_path)
    assert again.window.height() == 700  # the width is cut to the small screen of the tests
    again.open(QSize(1500, 700))
    assert again.window.panes.facets.width() == pytest.approx(facets, abs=8)


def test_what_the_user_looked_at_is_not_remembered(desk: Desk, make_desk: MakeDesk, small_path: Path) -> None:
    desk.toggle("sector", "banking")
    desk.press("Ctrl+2", desk.window)
    desk.close()
    assert "banking" not in desk.settings_file.read_text(encoding="utf-8")
    again = make_desk(small_path).open()
    assert (again.selection.tab, again.counter) == ("sector-map", "All 6 employers")


DAMAGED = [
    b"\x00\xff\xfe garbage \x80",
    b"[look]\ntheme=purple\nscale=enormous\nlanguage=xx\n",
    b"[look]\ntheme=a, b\nscale=nan\nlanguage=@Invalid()\n",
    b"[window]\ngeometry=@ByteArray(nonsense)\nsplitter=@ByteArray(\\x0\\x1)\n[look]\nscale=-3\n",
    b"[window]\ngeometry=@Rect(1 2 3 4)\nsplitter=12\n",
]


@pytest.mark.parametrize("content", DAMAGED)
def test_a_damaged_settings_file_costs_only_what_it_held(
    content: bytes, make_desk: MakeDesk, small_path: Path, tmp_path: Path
) -> None:
    file = tmp_path / "settings" / "settings.ini"
    file.parent.mkdir()
    file.write_bytes(content)
    desk = make_desk(small_path).open()
    assert desk.counter == "All 6 employers"
    assert desk.context.theme.look.scale == 1.0
    assert desk.context.language.current is Language.ENGLISH
    assert desk.window.width() >= 1180


def test_a_settings_folder_that_cannot_be_made_does_not_keep_the_window_from_closing(
    make_desk: MakeDesk, small_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "settings").write_text("a file where the folder should be", encoding="utf-8")
    desk = make_desk(small_path).open()
    desk.run("dark")
    desk.close()
    assert (tmp_path / "settings").is_file()
