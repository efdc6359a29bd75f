"""Qt for tests: offscreen, Fusion, bundled fonts, scale factor 1, no trace of the user's own settings."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "1"

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from explorer.workspace.language import Language, interface_font, load_fonts
from tests.qt.manual_executor import ManualExecutor


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    return QApplication


@pytest.fixture(autouse=True)
def plain_application(qapp: QApplication) -> Iterator[None]:
    """Give every test the same fonts and style, and mirror nothing that a test before it mirrored."""
    load_fonts(Language.ENGLISH)
    load_fonts(Language.URDU)
    qapp.setStyle("Fusion")
    qapp.setFont(interface_font(Language.ENGLISH))
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def manual_executor() -> ManualExecutor:
    return ManualExecutor()
