"""Qt for tests: offscreen, Fusion, bundled fonts, scale factor 1, no trace of the user's own settings."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "1"

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from explorer.paths import bundled_database
from explorer.workspace.language import Language, interface_font, load_fonts
from tests.market.small import build_facts, small_facts
from tests.qt.desk import Desk, MakeDesk
from tests.qt.manual_executor import ManualExecutor

# The offscreen platform says what it cannot do: least sizes, raising, grabbing. It is not ours to mend.
PLATFORM_REMARK = "This plugin does not support"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(PLATFORM_REMARK))


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


@pytest.fixture(scope="session")
def small_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small market as a file."""
    return build_facts(small_facts(), tmp_path_factory.mktemp("small-for-windows"))


@pytest.fixture
def make_desk(qapp: QApplication, tmp_path: Path) -> Iterator[MakeDesk]:
    """Start programs over a database, one after the other; all of them remember in the same settings file."""
    desks: list[Desk] = []

    def make(database: Path) -> Desk:
        desks.append(Desk(qapp, ManualExecutor(), database, tmp_path / "settings" / "settings.ini"))
        return desks[-1]

    yield make
    for desk in reversed(desks):
        desk.close()


@pytest.fixture
def desk(make_desk: MakeDesk, small_path: Path) -> Desk:
    """A window over the small market, open and with all its data."""
    return make_desk(small_path).open()


@pytest.fixture
def bundled_desk(make_desk: MakeDesk) -> Desk:
    """A window over the bundled database, open and with all its data."""
    return make_desk(bundled_database()).open()
