from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from explorer.paths import resource
from explorer.widgets.look import apply_look
from explorer.workspace.icons import icon, pixmap
from explorer.workspace.stylesheet import build_palette, build_stylesheet
from explorer.workspace.theme import DARK, LIGHT, Theme
from explorer.workspace.theme_store import Look, ThemeStore
from tests.qt.widgets.gallery import Words, build_parts, build_window


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_sheet_has_every_value(theme: Theme) -> None:
    sheet = build_stylesheet(theme, 1.5, True)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert theme.value("accent") in sheet


def test_palette_takes_roles() -> None:
    palette = build_palette(DARK)
    assert palette.color(QPalette.ColorRole.Window) == DARK.colour("window")
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert disabled == DARK.colour("textDisabled")


def test_store_is_silent_about_the_same_look(qtbot: QtBot) -> None:
    store = ThemeStore()
    with qtbot.assertNotEmitted(store.changed):
        store.set_theme(LIGHT)
        store.set_scale(1.0)
    with qtbot.waitSignal(store.changed):
        store.set_urdu(True)
    assert store.is_urdu


def test_sizes_and_fonts_scale() -> None:
    store = ThemeStore(Look(scale=1.5))
    assert store.size("facetRow") == 39
    assert store.font("body").pixelSize() == 20
    assert store.px(0.2) == 1
    tabular = store.font("caption", has_tabular_figures=True)
    assert len(tabular.featureTags()) == 1
    sizes = [ThemeStore(Look(scale=scale)).font("body").pixelSize() for scale in (1.0, 1.25, 1.5, 2.0)]
    assert all(small < large for small, large in pairwise(sizes))


def test_icons_take_the_colour() -> None:
    drawn = pixmap("mark-official", QColor("#0B6354"), 12, 2.0).toImage()
    assert drawn.width() == 24
    assert drawn.pixelColor(12, 12).name() == "#0b6354"


def test_only_directed_icons_mirror() -> None:
    black = QColor("black")
    for name, is_mirrored in (("chevron-right", True), ("bars", True), ("search", False), ("check", False)):
        plain = pixmap(name, black, 20).toImage()
        other = pixmap(name, black, 20, is_right_to_left=True).toImage()
        assert (plain != other) is is_mirrored


@pytest.mark.parametrize("path", sorted(resource("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_draws_something(path: object) -> None:
    name = getattr(path, "stem", "")
    drawn = icon(name, QColor("black"), 20).pixmap(20, 20).toImage()
    assert any(drawn.pixelColor(x, y).alpha() for x in range(20) for y in range(20))


def test_urdu_titles_are_bold_naskh() -> None:
    # Qt sets the first letters of many Nastaliq words too low; in Naskh every word stands right.
    font = ThemeStore(Look(is_urdu=True)).font("takeaway")
    assert font.bold()
    assert QRawFont.fromFont(font).familyName() == "Noto Naskh Arabic"
    assert QRawFont.fromFont(font).styleName() == "Bold"


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("is_urdu", [False, True])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_gallery_draws_without_a_warning(
    qtbot: QtBot, qapp: QApplication, store: ThemeStore, theme: Theme, is_urdu: bool, scale: float
) -> None:
    store.set_look(Look(theme, scale, is_urdu, is_still=True))
    apply_look(qapp, store)
    if is_urdu:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pages: list[QWidget] = [build_window(store, Words(is_urdu)), build_parts(store, Words(is_urdu))]
    for page in pages:
        qtbot.addWidget(page)
        page.resize(1366, 768)
        page.show()
        picture = page.grab().toImage()
        assert picture.pixelColor(700, 4).name() in (
            theme.value("surface").lower(),
            theme.value("window").lower(),
        )
    store.set_look(Look(LIGHT, 1.0, is_still=True))
    apply_look(qapp, store)
    for page in pages:
        page.grab()
