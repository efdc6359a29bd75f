"""Guess first in the window: by keyboard and by mouse, the gap, the picture, nothing given away before."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from explorer.figures.guess import GuessFigure
from explorer.market.pay_filters import PayFacet, PayFilter
from explorer.tabs.guess_board import GuessPart
from explorer.tabs.salaries_tab import SalariesTab
from explorer.workspace.language import Language
from tests.qt.desk import Desk, click, clipboard_text

MLOPS = PayFilter.of({PayFacet.ROLE: {"mlops-engineer"}, PayFacet.LEVEL: {"senior"}})


@pytest.fixture
def tab(bundled_desk: Desk) -> SalariesTab:
    bundled_desk.run("tab:salaries")
    shown = bundled_desk.window.current_tab
    assert isinstance(shown, SalariesTab)
    bundled_desk.context.store.update(pay=MLOPS)
    bundled_desk.settle()
    bundled_desk.press("G", bundled_desk.window)
    bundled_desk.settle()
    assert shown.guessing.isVisible()
    return shown


def guess_of(tab: SalariesTab) -> GuessFigure:
    guess = tab.guessing.guess
    assert guess is not None
    return guess


def handle(tab: SalariesTab, value: float) -> QPoint:
    board = tab.guessing.board
    plan = board._plan()
    return QPoint(round(plan.scale.x(value)), round(plan.guess))


def test_a_guess_by_keyboard_alone(bundled_desk: Desk, tab: SalariesTab) -> None:
    board, first = tab.guessing.board, guess_of(tab)
    assert board.hasFocus() and board.accessibleName().startswith("Low end of your guess: ")
    QTest.keyClick(board, Qt.Key.Key_Right)
    QTest.keyClick(board, Qt.Key.Key_PageUp)
    assert guess_of(tab).low == pytest.approx(first.low + 6 * first.step)
    QTest.keyClick(board, Qt.Key.Key_Tab)
    assert board.accessibleName().startswith("High end of your guess: ")
    QTest.keyClick(board, Qt.Key.Key_Left)
    assert guess_of(tab).high == pytest.approx(first.high - first.step)
    assert tab.guessing.sources.isHidden() and "Sherdil" not in tab.guessing.text()
    QTest.keyClick(board, Qt.Key.Key_Return)
    assert guess_of(tab).is_revealed and "Sherdil IT Academy" in tab.guessing.sources.plain_text
    low = guess_of(tab).low
    QTest.keyClick(board, Qt.Key.Key_Right)
    assert guess_of(tab).low == low, "what is revealed stands"
    bundled_desk.run("up")
    bundled_desk.settle()
    assert not tab.guessing.isVisible() and tab.view.isVisible()


def test_both_ends_and_the_whole_guess_are_dragged(tab: SalariesTab) -> None:
    board, first = tab.guessing.board, guess_of(tab)
    start, goal = handle(tab, first.low), handle(tab, first.low - 5 * first.step)
    QTest.mousePress(board, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(board, goal)
    QTest.mouseRelease(board, Qt.MouseButton.LeftButton, pos=goal)
    assert guess_of(tab).low == pytest.approx(first.low - 5 * first.step)
    wide = guess_of(tab).high - guess_of(tab).low
    middle = handle(tab, (guess_of(tab).low + guess_of(tab).high) / 2)
    QTest.mousePress(board, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(board, middle + QPoint(40, 0))
    QTest.mouseRelease(board, Qt.MouseButton.LeftButton)
    assert guess_of(tab).high - guess_of(tab).low == pytest.approx(wide)
    assert guess_of(tab).low > first.low - 5 * first.step


def test_the_gap_is_told_as_in_the_design(tab: SalariesTab) -> None:
    page = tab.guessing
    page._keep(guess_of(tab).moved(low=400_000).moved(high=700_000))
    click(page.next_button)
    assert page.result.plain_text == "The published range is higher than the guess"
    told = "It starts 200k higher. It ends 300k higher. Guess and range overlap between 600k and 700k."
    assert page.detail.plain_text == told
    click(page.copy_result_button)
    assert told in clipboard_text() and "400k–700k" in clipboard_text() and "Sherdil IT Academy" in clipboard_text()
    click(page.again_button)
    assert not guess_of(tab).is_revealed and page.sources.isHidden()


def test_the_picture_gives_nothing_away_before_and_prints_its_sources_after(tab: SalariesTab) -> None:
    before = tab.picture()
    assert before is not None and before.text.sources == () and "600" not in " ".join(before.text.notes)
    QTest.keyClick(tab.guessing.board, Qt.Key.Key_Return)
    after = tab.picture()
    assert after is not None and any("Sherdil IT Academy" in line for line in after.text.sources)
    assert any("no figure of the data" in note for note in after.text.notes)


def test_a_guess_is_kept_while_other_questions_are_asked(bundled_desk: Desk, tab: SalariesTab) -> None:
    bundled_desk.run("up")
    bundled_desk.context.store.update(pay=PayFilter())
    bundled_desk.settle()
    tab.guess()
    page = tab.guessing
    assert page.list.count() > 20
    QTest.keyClick(page.board, Qt.Key.Key_Right)
    moved = guess_of(tab)
    here = page.list.currentRow()
    page.list.setCurrentRow(here + 1)
    assert guess_of(tab).question != moved.question
    page.list.setCurrentRow(here)
    assert guess_of(tab) == moved


def test_nothing_to_guess_is_said(bundled_desk: Desk, tab: SalariesTab) -> None:
    bundled_desk.run("up")
    bundled_desk.context.store.update(pay=PayFilter.of({PayFacet.EXPERIENCE: {"60"}, PayFacet.LEVEL: {"entry"}}))
    bundled_desk.settle()
    tab.guess()
    assert tab.guessing.nothing.isVisible() and not tab.guessing.board.isVisible()
    tab.guessing.nothing.primary_triggered.emit()
    assert not tab.guessing.isVisible()


def test_a_g_that_is_typed_is_a_letter(bundled_desk: Desk, tab: SalariesTab) -> None:
    bundled_desk.run("up")
    bundled_desk.settle()
    field = tab.filters.pane.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, "g")
    assert field.text() == "g" and not tab.guessing.isVisible()


def test_the_page_speaks_urdu_and_mirrors(bundled_desk: Desk, tab: SalariesTab) -> None:
    bundled_desk.program.appearance.language.set_language(Language.URDU)
    bundled_desk.settle()
    board, first = tab.guessing.board, guess_of(tab)
    board.setFocus()
    board.part = GuessPart.LOW
    QTest.keyClick(board, Qt.Key.Key_Left)
    assert guess_of(tab).low == pytest.approx(first.low + first.step), "more lies to the left"
    assert "اندازہ" in tab.guessing.place.plain_text
