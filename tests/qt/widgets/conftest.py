import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from explorer.workspace.stylesheet import apply_look, load_fonts
from explorer.workspace.theme_store import Look, ThemeStore

# The offscreen platform says what it cannot do: least sizes, raising, grabbing. It is not ours to mend.
PLATFORM_REMARK = "This plugin does not support"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(PLATFORM_REMARK))


@pytest.fixture(scope="session")
def dressed_app(qapp: QApplication) -> QApplication:
    qapp.setStyle("Fusion")
    load_fonts()
    return qapp


@pytest.fixture(autouse=True)
def _left_to_right(dressed_app: QApplication) -> Iterator[None]:
    dressed_app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    yield
    dressed_app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def store(dressed_app: QApplication) -> ThemeStore:
    store = ThemeStore(Look(is_still=True))
    apply_look(dressed_app, store)
    return store
