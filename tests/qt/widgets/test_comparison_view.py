"""Differences are said by word and shape; the cells are walked by keyboard; an unknown cell is no difference."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from explorer.widgets.compare_bar import CompareBar
from explorer.widgets.comparison_parts import ComparisonCellView, VerdictView
from explorer.widgets.comparison_view import ComparisonView
from explorer.widgets.text_label import TextLabel
from explorer.workspace.comparison_content import (
    ComparedCell,
    ComparedHead,
    ComparedRow,
    ComparisonContent,
    Verdict,
    comparison_as_text,
)
from explorer.workspace.theme import DARK
from explorer.workspace.theme_store import ThemeStore

HEADS = (ComparedHead("hbl", "HBL", "Banking", "#3F7FDB"), ComparedHead("jazz", "Jazz"), ComparedHead("zong", "Zong"))
WORK = ComparedRow(
    "Work",
    (
        ComparedCell(("Scoring", "Fraud"), source="Press, 2026", link="work:0"),
        ComparedCell(("Churn",)),
        ComparedCell(missing="Not named"),
    ),
    Verdict.DIFFERENT,
    "Different",
)
PAY = ComparedRow("Pay", (ComparedCell(missing="No figure found"),) * 3, Verdict.UNKNOWN, "Cannot be told")
TRUST = ComparedRow("Confidence", (ComparedCell(("Reported",), mark="reported"),) * 3, Verdict.SAME, "Same")
CONTENT = ComparisonContent("They differ in work", "No score.", HEADS, (WORK, PAY, TRUST), "Same or not")


@pytest.fixture
def view(qtbot: QtBot, store: ThemeStore) -> Iterator[ComparisonView]:
    view = ComparisonView(store)
    qtbot.addWidget(view)
    view.resize(1366, 640)
    view.set_content(CONTENT)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    yield view


def words(view: QWidget) -> list[str]:
    return [label.plain_text for label in view.findChildren(TextLabel) if label.isVisible()]


def focused_cell() -> ComparisonCellView:
    focused = QApplication.focusWidget()
    assert isinstance(focused, ComparisonCellView)
    return focused


def test_it_shows_verdicts_as_words(view: ComparisonView) -> None:
    shown = words(view)
    for word in ("They differ in work", "HBL", "Banking", "Different", "Cannot be told", "Same", "Same or not"):
        assert word in shown
    assert view.accessibleName() == "They differ in work"


def test_every_cell_says_column_row_value_and_verdict(view: ComparisonView) -> None:
    names = [[cell.accessibleName() for cell in line] for line in view.cells]
    assert names[0] == [
        "HBL, Work: Scoring; Fraud. Different",
        "Jazz, Work: Churn. Different",
        "Zong, Work: Not named. Different",
    ]
    assert names[1][0] == "HBL, Pay: No figure found. Cannot be told"
    assert view.cells[0][0].accessibleDescription() == "Press, 2026"


def test_verdicts_have_different_shapes_without_colour(view: ComparisonView) -> None:
    shapes = set()
    for verdict in view.findChildren(VerdictView):
        image = verdict.grab().toImage()
        paper = image.pixelColor(2, 2)
        at_row = 11 + 10  # the middle of the first line
        shapes.add(tuple(image.pixelColor(x, at_row) != paper for x in range(26)))
    assert len(shapes) == 3


def test_the_cells_are_one_tab_stop_that_arrow_keys_walk(view: ComparisonView) -> None:
    assert sum(bool(cell.focusPolicy() & Qt.FocusPolicy.TabFocus) for line in view.cells for cell in line) == 1
    view.cells[0][0].setFocus(Qt.FocusReason.TabFocusReason)
    for key, name in (
        (Qt.Key.Key_Right, "Jazz, Work"),
        (Qt.Key.Key_Down, "Jazz, Pay"),
        (Qt.Key.Key_End, "Zong, Pay"),
        (Qt.Key.Key_Right, "Zong, Pay"),
        (Qt.Key.Key_Up, "Zong, Work"),
        (Qt.Key.Key_Up, "Zong, Work"),
        (Qt.Key.Key_Home, "HBL, Work"),
        (Qt.Key.Key_Left, "HBL, Work"),
    ):
        QTest.keyClick(focused_cell(), key)
        assert focused_cell().accessibleName().startswith(name)
    assert sum(bool(cell.focusPolicy() & Qt.FocusPolicy.TabFocus) for line in view.cells for cell in line) == 1


def test_mirrored_the_left_key_goes_on(view: ComparisonView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert view.cells[0][0].mapTo(view, QPoint()).x() > view.cells[0][1].mapTo(view, QPoint()).x()
    view.cells[0][0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focused_cell(), Qt.Key.Key_Left)
    assert focused_cell().accessibleName().startswith("Jazz")


def test_enter_follows_the_source_of_a_cell(view: ComparisonView) -> None:
    spy = QSignalSpy(view.link_activated)
    QTest.keyClick(view.cells[0][0], Qt.Key.Key_Return)
    QTest.keyClick(view.cells[1][0], Qt.Key.Key_Return)
    assert (spy.count(), spy.at(0)[0]) == (1, "work:0")


def test_differences_only_leaves_out_what_is_the_same_or_unknown(view: ComparisonView) -> None:
    view.only_switch.setChecked(True)
    assert [line[0].accessibleName().split(":")[0] for line in view.cells] == ["HBL, Work"]
    view.set_content(ComparisonContent("None", "", HEADS, (PAY, TRUST), "Same or not"))
    assert view.empty.isVisible()
    QTest.mouseClick(view.empty.secondary_button, Qt.MouseButton.LeftButton)
    assert not view.only_switch.isChecked()
    assert len(view.cells) == 2


def test_a_column_may_go_while_two_stay(view: ComparisonView) -> None:
    spy = QSignalSpy(view.removed)
    cross = view.heads[1].cross
    assert cross is not None
    assert cross.accessibleName() == "Take out: Jazz"
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert spy.at(0)[0] == "jazz"
    two = tuple(ComparedRow(row.label, row.cells[:2], row.verdict, row.word) for row in CONTENT.rows)
    view.set_content(ComparisonContent("Two", "", HEADS[:2], two))
    assert [head.cross for head in view.heads] == [None, None]


@pytest.mark.parametrize("width", [1366, 1180, 1920])
@pytest.mark.parametrize("number", [2, 4])
def test_heads_stand_over_their_cells(view: ComparisonView, width: int, number: int) -> None:
    heads = tuple(ComparedHead(str(at), "A long name that needs its room " * (at % 2 + 1)) for at in range(number))
    row = ComparedRow("Work", (ComparedCell(("Words of some length",) * 3),) * number, Verdict.SAME, "Same")
    view.set_content(ComparisonContent("They are the same", "", heads, (row,) * 30, "Same or not"))
    view.resize(width, 700)
    QApplication.processEvents()
    for head, cell in zip(view.heads, view.cells[0], strict=True):
        assert head.mapTo(view, QPoint()).x() == cell.mapTo(view, QPoint()).x()
        assert head.width() == cell.width()


def test_the_table_is_copied_as_text_that_no_spreadsheet_runs(view: ComparisonView) -> None:
    text = comparison_as_text(CONTENT)
    assert text.splitlines()[1:4] == [
        "\tHBL\tJazz\tZong\tSame or not",
        "\tBanking\t\t",
        "Work\tScoring; Fraud\tChurn\tNot named\tDifferent",
    ]
    evil = ComparedRow("=1+1", (ComparedCell(("@cmd\tx\ny",)),) * 3, Verdict.SAME, "-")
    assert comparison_as_text(ComparisonContent("+t", "", HEADS, (evil,))).splitlines() == [
        "'+t", "\tHBL\tJazz\tZong\t", "\tBanking\t\t", "'=1+1\t'@cmd x y\t'@cmd x y\t'@cmd x y\t'-"
    ]  # fmt: skip
    QGuiApplication.clipboard().clear()
    copied = QSignalSpy(view.copied)
    QTest.mouseClick(view.copy_button, Qt.MouseButton.LeftButton)
    assert copied.count() == 1
    assert QGuiApplication.clipboard().text() == text


def test_another_look_keeps_everything(view: ComparisonView, store: ThemeStore) -> None:
    before = words(view)
    store.set_theme(DARK)
    store.set_scale(1.5)
    QApplication.processEvents()
    assert words(view) == before


def test_the_buttons_of_the_bar(view: ComparisonView) -> None:
    for button, signal in ((view.back_button, view.back_wanted), (view.export_button, view.export_wanted)):
        spy = QSignalSpy(signal)
        QTest.keyClick(button, Qt.Key.Key_Return)
        assert spy.count() == 1


def test_the_compare_bar_hides_when_nothing_is_chosen(qtbot: QtBot, store: ThemeStore) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    bar = CompareBar(store, host)
    host.show()
    assert not bar.isVisible()
    bar.set_content([("jazz", "Jazz"), ("hbl", "HBL")], "Add a third", "Compare 2 employers", is_enabled=True)
    assert bar.isVisible()
    assert bar.height() == 56
    assert [chip.text() for chip in bar.chips] == ["Jazz", "HBL"]
    assert bar.chips[0].accessibleDescription() == bar.chips[0].toolTip() == "Take out: Jazz"
    removed, wanted = QSignalSpy(bar.removed), QSignalSpy(bar.compare_wanted)
    QTest.keyClick(bar.chips[1], Qt.Key.Key_Delete)
    QTest.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert removed.at(0)[0] == "hbl"
    assert wanted.count() == 1
    bar.set_content([("jazz", "Jazz")], "Add another", "Compare 1 employer", is_enabled=False)
    assert not bar.button.isEnabled()


def test_the_compare_bar_gives_up_its_hint_before_names_and_button(qtbot: QtBot, store: ThemeStore) -> None:
    bar = CompareBar(store)
    qtbot.addWidget(bar)
    bar.set_content([("jazz", "Jazz"), ("hbl", "HBL")], "Add a third one", "Compare 2 employers", is_enabled=True)
    for width, has_hint in ((900, True), (360, False)):
        bar.resize(width, 56)
        assert any(chip.isVisible() for chip in bar._parts if not chip.key) is has_hint
        assert all(chip.isVisible() for chip in bar.chips)
        assert bar.button.width() >= bar.button.sizeHint().width()
    bar.set_content([], "", "", is_enabled=False)
    assert not bar.isVisible()
