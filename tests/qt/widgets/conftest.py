from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from explorer.widgets.look import apply_look
from explorer.workspace.theme_store import Look, ThemeStore

# The offscreen platform says what it cannot do: least sizes, raising, grabbing. It is not ours to mend.
PLATFORM_REMARK = "This plugin does not support"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(PLATFORM_REMARK))


@pytest.fixture
def store(qapp: QApplication) -> Iterator[ThemeStore]:
    """Dress the application as it is dressed at a start, and undress it for the tests of others."""
    store = ThemeStore(Look(is_still=True))
    apply_look(qapp, store)
    yield store
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
