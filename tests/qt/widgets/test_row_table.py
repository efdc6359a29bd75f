import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from typing_extensions import override

from explorer.widgets import cell_text
from explorer.widgets.cell_text import CellDelegate
from explorer.widgets.row_table import RowTable
from explorer.workspace.cell import CellText
from explorer.workspace.theme import DARK, LIGHT
from explorer.workspace.theme_store import ThemeStore
from tests.qt.widgets.gallery import DemoModel

HEADS = ["", "Employer", "AI work", "Adverts"]


def build_model(count: int = 40) -> DemoModel:
    return DemoModel(
        HEADS,
        [
            [
                CellText("", icon="star"),
                CellText(f"Employer {at}", is_strong=True),
                CellText("Chatbot", suffix="+2"),
                CellText(str(at)),
            ]
            for at in range(count)
        ],
    )


@pytest.fixture
def table(qtbot: QtBot, store: ThemeStore) -> RowTable:
    table = RowTable(store)
    qtbot.addWidget(table)
    model = build_model()
    model.setParent(table)
    table.setModel(model)
    table.set_number_columns(frozenset({3}))
    table.resize(600, 400)
    with qtbot.waitActive(table):
        table.show()
        table.activateWindow()
    return table


def test_demo_model_keeps_the_rules(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(build_model(3))  # type: ignore[no-untyped-call]


def test_rows_are_31_high_dense_and_36_else(table: RowTable) -> None:
    assert table.rowHeight(0) == 31
    assert table.horizontalHeader().height() == 32
    table.set_dense(False)
    assert table.rowHeight(0) == 36


def test_rows_grow_with_the_scale(table: RowTable, store: ThemeStore) -> None:
    store.set_scale(2.0)
    assert table.rowHeight(0) == 62


def test_arrows_select_and_enter_activates(qtbot: QtBot, table: RowTable) -> None:
    table.select_row(0)
    with qtbot.waitSignal(table.current_row_changed) as changed:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert changed.args == [1]
    with qtbot.waitSignal(table.activated_row) as activated:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert activated.args == [1]


def test_star_by_pointer_and_by_key(qtbot: QtBot, table: RowTable) -> None:
    place = table.visualRect(table.model().index(2, 0)).center()
    with qtbot.waitSignal(table.icon_clicked) as clicked:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert clicked.args == [2, 0]
    with qtbot.waitSignal(table.icon_clicked) as keyed:
        QTest.keyClick(table, Qt.Key.Key_Space)
    assert keyed.args == [2, 0]


def test_tab_leaves_the_table(table: RowTable) -> None:
    table.select_row(0)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert table.currentIndex().row() == 0
    assert table.currentIndex().column() == 0


def test_cells_read_as_one_text() -> None:
    assert CellText("AWS", "For clients:", "+2").as_plain_text() == "For clients: AWS +2"


def test_hover_and_selection_colour_the_whole_row(table: RowTable, store: ThemeStore) -> None:
    table.select_row(1)
    QApplication.processEvents()
    image = table.viewport().grab().toImage()
    y = table.rowViewportPosition(1) + 3
    assert image.pixelColor(2, y).name() == store.colour("selected").name()
    assert image.pixelColor(image.width() - 3, y).name() == store.colour("selected").name()


def test_columns_mirror(table: RowTable) -> None:
    assert table.columnViewportPosition(0) == 0
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert table.columnViewportPosition(0) > table.columnViewportPosition(1)


class Paints(QObject):
    """Notes how wide the rows are at each paint of a table."""

    def __init__(self, table: RowTable) -> None:
        super().__init__(table)
        self.widths: list[int] = []
        self._table = table
        table.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.widths.append(self._table.viewport().width())
        return False


def test_a_table_that_is_filtered_is_painted_once(table: RowTable) -> None:
    table.keep_scroll_bar()
    QApplication.processEvents()
    paints, bar, width = Paints(table), table.verticalScrollBar(), table.viewport().width()
    model = table.model()
    assert isinstance(model, DemoModel)
    for count, can_scroll in ((3, False), (40, True)):
        model.show_first(count)
        for _ in range(3):
            QApplication.processEvents()
        assert paints.widths == [width], "the columns stay where they were, and nothing is painted again"
        assert bar.isVisible()
        assert bar.isEnabled() == can_scroll
        paints.widths.clear()


def test_a_scroll_bar_that_comes_and_goes_does_so_before_the_rows_are_painted(table: RowTable) -> None:
    model = table.model()
    assert isinstance(model, DemoModel)
    for count, can_scroll in ((3, False), (40, True)):
        model.show_first(count)
        assert table.verticalScrollBar().isVisible() == can_scroll


def picture(table: RowTable) -> QImage:
    return table.viewport().grab().toImage()


def test_cells_that_are_kept_as_pixels_look_like_fresh_ones(
    table: RowTable, store: ThemeStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.select_row(2)
    table._hover(4)
    kept = [picture(table), picture(table)]
    monkeypatch.setattr(CellDelegate, "_draw", lambda *_: pytest.fail("drawn a second time"))
    kept.append(picture(table))
    monkeypatch.undo()
    table._delegate._drawn.clear()
    assert [picture(table)] * 3 == kept
    store.set_theme(DARK)
    dark = picture(table)
    assert dark not in kept, "another look draws every cell anew"
    store.set_theme(LIGHT)
    assert picture(table) == kept[0]


@pytest.mark.parametrize(("ratio", "is_kept"), [(1.0, True), (1.25, False), (2.0, True)])
def test_a_screen_between_whole_scales_gets_no_kept_pixels(table: RowTable, ratio: float, is_kept: bool) -> None:
    delegate, option = table._delegate, QStyleOptionViewItem()
    option.rect = QRect(3, 7, 100, 31)
    delegate._drawn.clear()
    canvas = QPixmap(round(120 * ratio), round(60 * ratio))
    canvas.setDevicePixelRatio(ratio)
    canvas.fill(Qt.GlobalColor.red)
    painter = QPainter(canvas)
    delegate.paint(painter, option, table.model().index(0, 1))
    painter.end()
    assert bool(delegate._drawn) == is_kept
    image = canvas.toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {"#ff0000", table._store.colour("line").name(), table._store.colour("surface").name()} <= colours
    assert len(colours) > 10, "letters are there"


def test_only_some_screens_of_cells_are_kept(table: RowTable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cell_text, "DRAWN_KEPT", 20)
    for row in range(0, 40, 4):
        table.scrollTo(table.model().index(row, 0), RowTable.ScrollHint.PositionAtTop)
        picture(table)
    assert 0 < len(table._delegate._drawn) <= 20
