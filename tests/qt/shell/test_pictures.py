"""Copying: what other programs may paste."""

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from explorer.market.filters import Facet, MarketFilter
from explorer.workspace.theme import EXPORT
from tests.qt.desk import Desk, click


def pasted() -> tuple[QImage, QImage]:
    """Return the bitmap and the PNG on the clipboard."""
    content = QGuiApplication.clipboard().mimeData()
    assert content.hasImage()
    assert content.hasFormat("image/png")
    bitmap = QImage(content.imageData())
    return bitmap, QImage.fromData(content.data("image/png"))


@pytest.mark.parametrize("way", ["shortcut", "button"])
def test_copy_puts_an_opaque_bitmap_and_a_png_on_the_clipboard(desk: Desk, way: str) -> None:
    QGuiApplication.clipboard().clear()
    desk.run("dark")
    if way == "shortcut":
        desk.press("Ctrl+C", desk.window)
    else:
        click(desk.map_tab.controls._copy)
        desk.settle()
    bitmap, png = pasted()
    assert (bitmap.width(), bitmap.height()) == (png.width(), png.height()) == (1920, 1080)
    assert not bitmap.hasAlphaChannel()
    assert bitmap.pixelColor(2, 2) == EXPORT.colour("surface"), "on white, whatever theme the window has"
    assert "Banking" in png.text("Description") or "employers" in png.text("Description")
    assert desk.window.undo.toast.text == "Picture copied: paste it into a slide"


def test_what_is_copied_follows_the_view(desk: Desk) -> None:
    desk.run("copy")
    whole = pasted()[0]
    desk.toggle("sector", "banking")
    desk.run("copy")
    assert pasted()[0] != whole


def test_there_is_nothing_to_copy_where_nothing_is_shown(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("before")
    desk.choose(MarketFilter.of({Facet.SECTOR: {"banking"}, Facet.CITY: {"lahore"}}))
    desk.run("copy")
    assert QGuiApplication.clipboard().text() == "before"
    assert desk.window.undo.toast.text == "There is nothing to copy."
    desk.run("export")
    assert desk.window.undo.toast.text == "There is no picture to save here."
    assert QApplication.activeModalWidget() is None
