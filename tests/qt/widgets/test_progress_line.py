"""How far long work is: not there for what is quick, in words and as a length, cancelled with the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.widgets.progress_line import ProgressLine
from explorer.workspace.theme_store import ThemeStore


@pytest.fixture
def line(qtbot: QtBot, store: ThemeStore) -> ProgressLine:
    made = ProgressLine(store)
    qtbot.addWidget(made)
    return made


def test_what_is_quick_never_shows_it(line: ProgressLine) -> None:
    shown: list[bool] = []
    line.shown_changed.connect(shown.append)
    line.begin("Saving x.csv: 0 of 9 rows")
    assert line.isHidden() and line.timer.isActive()
    line.end()
    assert not line.timer.isActive() and shown == []


def test_what_lasts_shows_words_and_share_until_it_ends(line: ProgressLine) -> None:
    shown: list[bool] = []
    line.shown_changed.connect(shown.append)
    line.begin("Saving x.csv: 0 of 9 rows")
    line.timer.timeout.emit()
    line.tell("Saving x.csv: 6 of 9 rows", 6 / 9)
    assert line.isVisible()
    assert (line.text, line.accessibleName()) == ("Saving x.csv: 6 of 9 rows",) * 2
    assert line.share == pytest.approx(2 / 3)
    line.end()
    assert line.isHidden() and shown == [True, False]


def test_it_is_cancelled_once_and_with_the_keyboard(line: ProgressLine, qtbot: QtBot) -> None:
    line.begin("Copying")
    line.timer.timeout.emit()
    assert line.cancel_button.focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.waitSignal(line.cancelled, timeout=0, raising=True):
        QTest.keyClick(line.cancel_button, Qt.Key.Key_Space)
    assert not line.cancel_button.isEnabled()
    line.end()
    line.begin("Another")
    assert line.cancel_button.isEnabled()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_length_begins_where_reading_does(
    line: ProgressLine, store: ThemeStore, direction: Qt.LayoutDirection
) -> None:
    line.setLayoutDirection(direction)
    line.tell("Copying", 0.25)
    bar = line._bar
    bar.setLayoutDirection(direction)
    image = QImage(bar.size(), QImage.Format.Format_RGB32)
    bar.render(image)
    middle, accent = bar.height() // 2, QColor(store.colour("accent")).rgb()
    filled = [x for x in range(bar.width()) if image.pixel(x, middle) == accent]
    assert len(filled) == pytest.approx(bar.width() / 4, abs=1)
    assert (0 in filled) == (direction is Qt.LayoutDirection.LeftToRight)
