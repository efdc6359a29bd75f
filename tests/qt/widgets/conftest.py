from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from explorer.widgets.look import apply_look
from explorer.workspace.theme_store import Look, ThemeStore


@pytest.fixture
def store(qapp: QApplication) -> Iterator[ThemeStore]:
    """Dress the application as it is dressed at a start, and undress it for the tests of others."""
    store = ThemeStore(Look(is_still=True))
    apply_look(qapp, store)
    yield store
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
