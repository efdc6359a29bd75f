"""Changing several parts of a layout at once."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLayout


@contextmanager
def held(layout: QLayout | None) -> Iterator[None]:
    """Keep a layout still while its parts change; it is laid out once, on the event that follows.

    Qt lays out every layout up to the window whenever a part is shown, and it stops at one that is held.
    """
    if layout is None:
        yield
        return
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)
