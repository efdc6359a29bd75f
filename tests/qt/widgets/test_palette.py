"""The palette is worked by keyboard and pointer alike, waits for its answer, and says what it is to a screen reader."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from explorer.widgets.palette import WIDTH, Palette, PaletteContent
from explorer.widgets.palette_field import LONGEST_TYPED
from explorer.widgets.palette_list import PaletteItem, PaletteModel
from explorer.widgets.search_box import SearchBox
from explorer.workspace.theme_store import ThemeStore

BANK = PaletteItem("employer:mebl", "Meezan Bank", "Employer", "Banking, found by “MEBL”")
TOLD = PaletteItem("more:role", "and 34 more", "Role", is_choosable=False)
EXPORT = PaletteItem("command:export", "Export picture", "Command", "File", "Ctrl+E", starts_group=True)
FULL = PaletteContent((BANK, TOLD, EXPORT), "Close ones.")
LONG = PaletteContent(tuple(PaletteItem(f"employer:{at}", f"Employer {at}", "Employer") for at in range(40)))


class Host(QWidget):
    """A window with a search box, the palette, and something else to click and to focus."""

    def __init__(self, store: ThemeStore) -> None:
        super().__init__()
        self.box = SearchBox(store, "Ctrl+K", self)
        self.other = QPushButton("Other", self)
        self.palette_ = Palette(store, self)
        self.resize(1366, 768)
        self.place()

    def place(self) -> None:
        box = self.box
        box.resize(box.sizeHint())
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box.move(136 if is_rtl else 1206 - box.width(), 5)
        self.other.move(10, 700)


@pytest.fixture
def host(qtbot: QtBot, store: ThemeStore) -> Iterator[Host]:
    host = Host(store)
    qtbot.addWidget(host)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    yield host


@pytest.fixture
def palette(host: Host) -> Palette:
    host.palette_.open_below(host.box)
    host.palette_.set_content(FULL)
    return host.palette_


def press(palette: Palette, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(palette.field, key, modifier)


def current(palette: Palette) -> str:
    item = palette.list.current_item
    return item.key if item else ""


def carried(spy: QSignalSpy) -> list[object]:
    return [spy.at(at)[0] for at in range(spy.count())]


def test_the_model_keeps_the_rules_of_models() -> None:
    model = PaletteModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for items in ((), FULL.items, LONG.items, (TOLD,), ()):
        model.set_items(items)
        assert model.rowCount() == len(items)
    tester.deleteLater()


def test_rows_say_all_they_show_and_only_those_that_do_something_can_be_chosen() -> None:
    model = PaletteModel()
    model.set_items(FULL.items)
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken == [
        "Meezan Bank, Banking, found by “MEBL”, Employer",
        "and 34 more, Role",
        "Export picture, File, Command, Ctrl+E",
    ]
    assert [bool(model.flags(model.index(row)) & Qt.ItemFlag.ItemIsEnabled) for row in range(3)] == [True, False, True]


def test_it_opens_under_the_box_with_the_keyboard_in_its_field(host: Host, palette: Palette) -> None:
    assert QApplication.focusWidget() is palette.field
    assert palette.width() == WIDTH
    assert palette.geometry().right() == host.box.geometry().right()
    assert 0 <= palette.y() - host.box.geometry().bottom() < 8
    assert (palette.field.accessibleName(), palette.accessibleName()) == ("Search", "Search")


def test_it_opens_at_the_other_side_where_the_window_is_mirrored(qtbot: QtBot, store: ThemeStore) -> None:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    host = Host(store)
    qtbot.addWidget(host)
    host.show()
    host.palette_.open_below(host.box)
    assert host.palette_.geometry().left() == host.box.geometry().left() == 136


def test_arrows_move_over_what_can_be_chosen_and_stop_at_the_ends(palette: Palette) -> None:
    assert current(palette) == BANK.key
    press(palette, Qt.Key.Key_Up)
    assert current(palette) == BANK.key
    press(palette, Qt.Key.Key_Down)
    assert current(palette) == EXPORT.key, "the row that only tells is passed over"
    press(palette, Qt.Key.Key_Down)
    assert current(palette) == EXPORT.key
    press(palette, Qt.Key.Key_Up)
    assert current(palette) == BANK.key


def test_pages_and_ends_move_far(palette: Palette) -> None:
    palette.set_content(LONG)
    press(palette, Qt.Key.Key_PageDown)
    assert current(palette) == "employer:11"
    press(palette, Qt.Key.Key_PageUp)
    assert current(palette) == "employer:0"
    press(palette, Qt.Key.Key_End)
    assert current(palette) == "employer:39"
    press(palette, Qt.Key.Key_Home)
    assert current(palette) == "employer:0"


def test_home_and_end_move_in_the_text_first(palette: Palette) -> None:
    QTest.keyClicks(palette.field, "bank")
    palette.set_content(LONG)
    press(palette, Qt.Key.Key_Home)
    assert (palette.field.cursorPosition(), current(palette)) == (0, "employer:0")
    press(palette, Qt.Key.Key_End)
    assert (palette.field.cursorPosition(), current(palette)) == (4, "employer:0")
    press(palette, Qt.Key.Key_End)
    assert current(palette) == "employer:39"
    press(palette, Qt.Key.Key_Home, modifier=Qt.KeyboardModifier.ControlModifier)
    assert (palette.field.cursorPosition(), current(palette)) == (4, "employer:0")


def test_enter_chooses_and_closes(palette: Palette) -> None:
    chosen, closed = QSignalSpy(palette.chosen), QSignalSpy(palette.closed)
    press(palette, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert (carried(chosen), carried(closed)) == ([EXPORT.key], [True])
    assert not palette.isVisible()


def test_enter_waits_for_the_answer_to_what_was_typed(palette: Palette) -> None:
    chosen = QSignalSpy(palette.chosen)
    QTest.keyClicks(palette.field, "emp")
    press(palette, Qt.Key.Key_Return)
    assert (carried(chosen), palette.isVisible()) == ([], True), "the rows are still those of another text"
    palette.set_content(LONG)
    assert (carried(chosen), palette.isVisible()) == (["employer:0"], False)


def test_a_letter_after_enter_takes_it_back(palette: Palette) -> None:
    chosen = QSignalSpy(palette.chosen)
    QTest.keyClicks(palette.field, "emp")
    press(palette, Qt.Key.Key_Return)
    QTest.keyClicks(palette.field, "l")
    palette.set_content(LONG)
    assert carried(chosen) == []


def test_enter_does_nothing_where_there_is_nothing(palette: Palette) -> None:
    chosen = QSignalSpy(palette.chosen)
    palette.set_content(PaletteContent(title="Nothing found", text="Looked for “x”."))
    press(palette, Qt.Key.Key_Return)
    assert (carried(chosen), palette.isVisible()) == ([], True)
    assert palette.empty.isVisible()
    assert not palette.list.isVisible()


def test_escape_closes_and_what_was_typed_is_gone(host: Host, palette: Palette) -> None:
    QTest.keyClicks(palette.field, "bank")
    closed = QSignalSpy(palette.closed)
    press(palette, Qt.Key.Key_Escape)
    assert (carried(closed), palette.isVisible()) == ([True], False)
    palette.open_below(host.box)
    assert palette.field.text() == ""


def test_a_click_beside_it_closes_it_and_does_nothing_else(host: Host, palette: Palette) -> None:
    pressed = QSignalSpy(host.other.pressed)
    beside = host.childAt(host.other.geometry().center())
    assert beside is not None
    QTest.mouseClick(beside, Qt.MouseButton.LeftButton)
    assert (palette.isVisible(), pressed.count()) == (False, 0)
    assert host.childAt(host.other.geometry().center()) is host.other


def test_it_closes_when_the_keyboard_goes_elsewhere_and_tab_stays(host: Host, palette: Palette) -> None:
    closed = QSignalSpy(palette.closed)
    press(palette, Qt.Key.Key_Tab)
    assert (palette.isVisible(), QApplication.focusWidget()) == (True, palette.field)
    host.other.setFocus()
    assert (palette.isVisible(), carried(closed)) == (False, [False])
    assert QApplication.focusWidget() is host.other


def test_a_click_on_a_row_chooses_it(palette: Palette) -> None:
    chosen = QSignalSpy(palette.chosen)
    view = palette.list
    for row in (1, 2):
        where = view.visualRect(view.palette_model.index(row)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert carried(chosen) == [EXPORT.key], "the row that only tells does nothing"


def test_the_pointer_marks_the_row_below_it(palette: Palette) -> None:
    view = palette.list
    where = view.visualRect(view.palette_model.index(2)).center()
    before = view.grab().toImage().pixelColor(where.x(), where.y() + 8)
    QTest.mouseMove(view.viewport(), where)
    QApplication.processEvents()
    after = view.grab().toImage().pixelColor(where.x(), where.y() + 8)
    assert before != after


def test_more_rows_scroll_and_it_stays_in_a_low_window(host: Host, palette: Palette) -> None:
    palette.set_content(LONG)
    assert palette.list.height() == 12 * palette.list.row_height
    host.resize(700, 300)
    assert host.rect().contains(palette.geometry())
    press(palette, Qt.Key.Key_End)
    last = palette.list.visualRect(palette.list.palette_model.index(39))
    assert palette.list.viewport().rect().contains(last)


def test_it_has_its_height_with_and_without_a_remark(palette: Palette) -> None:
    with_remark = palette.height()
    palette.set_content(PaletteContent(FULL.items))
    rows = 3 * palette.list.row_height
    assert rows < palette.height() < with_remark
    assert palette.list.height() == rows


def test_a_screen_reader_hears_the_row_that_enter_would_choose(palette: Palette) -> None:
    assert palette.field.accessibleDescription() == BANK.spoken
    press(palette, Qt.Key.Key_Down)
    assert palette.field.accessibleDescription() == EXPORT.spoken
    palette.set_content(PaletteContent(title="Nothing found", text="Looked for “x”."))
    assert palette.field.accessibleDescription() == "Nothing found. Looked for “x”."
    field, view = (QAccessible.queryAccessibleInterface(part) for part in (palette.field, palette.list))
    assert (field.role(), view.role()) == (QAccessible.Role.EditableText, QAccessible.Role.List)
    assert view.text(QAccessible.Text.Name) == "Found"


def test_a_pasted_book_is_cut(palette: Palette) -> None:
    typed = QSignalSpy(palette.typed)
    palette.field.insert("x" * 10_000)
    assert [len(str(text)) for text in carried(typed)] == [LONGEST_TYPED]


def test_the_box_shrinks_to_its_glass(host: Host) -> None:
    wide = host.box.sizeHint()
    host.box.set_folded(True)
    folded = host.box.sizeHint()
    assert (wide.width(), folded.width()) == (216, folded.height())
    clicked = QSignalSpy(host.box.clicked)
    QTest.keyClick(host.box, Qt.Key.Key_Return)
    QTest.mouseClick(host.box, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert clicked.count() == 2
