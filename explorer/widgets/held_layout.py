"""Changing several parts of a layout at once."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLayout

LEVELS = 8
"""How deep parts lie in parts: laying out one level asks the level around it to be laid out."""


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


def lay_out_now() -> None:
    """Carry out every layout that waits.

    Parts inside parts are laid out event by event, and Qt paints between them: new words in old places, then all again.
    """
    for _ in range(LEVELS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
