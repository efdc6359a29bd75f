"""Page keys: what scrolls by pages keeps them from the window, whose shortcuts they are too."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea

_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def keeps_page_key(area: QAbstractScrollArea, event: QEvent) -> bool:
    """Accept the question whether an area wants a page key, where it has more than one page.

    Returns:
        Whether it was asked and wants the key.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    bar = area.verticalScrollBar()
    if event.key() not in _KEYS or event.modifiers() or bar.maximum() <= bar.minimum():
        return False
    event.accept()
    return True
