"""A text field with a magnifying glass at its start and, where there is one, its shortcut at its end."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from explorer.widgets.bidi import text_width
from explorer.widgets.painting import centred, is_right_to_left, leading, paint_text
from explorer.workspace.icons import paint_icon
from explorer.workspace.theme_store import ThemeStore


class SearchField(QLineEdit):
    """A search field; Escape empties it first and only then goes to the window.

    Args:
        store: The look in force.
        hint: Shown while the field is empty; also its accessible name.
        shortcut: Text of the shortcut, such as "Ctrl+K"; empty for none.
        is_small: 28 high instead of 30.
    """

    def __init__(
        self,
        store: ThemeStore,
        hint: str,
        *,
        shortcut: str = "",
        is_small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._shortcut = shortcut
        self._is_small = is_small
        self.setProperty("density", "small" if is_small else "normal")
        self.set_hint(hint)
        store.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def set_hint(self, hint: str) -> None:
        """Say what is searched."""
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)

    @override
    def sizeHint(self) -> QSize:
        height = self._store.size("controlSmall") if self._is_small else self._store.px(30)
        height = max(height, self._store.line("body") + self._store.px(6))
        return QSize(self._store.px(180), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._store.px(80), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        store, is_rtl = self._store, is_right_to_left(self)
        painter = QPainter(self)
        bounds, side = QRectF(self.rect()), store.size("iconSmall")
        at_start = leading(bounds, store.px(8), side, is_rtl=is_rtl)
        paint_icon(painter, centred(at_start, side), "search", store.colour("textMuted"))
        font, colour = store.font("caption"), store.colour("textMuted")
        needed = text_width(self.font(), self.placeholderText()) + text_width(font, self._shortcut) + store.px(48)
        if self._shortcut and not self.text() and needed <= bounds.width():
            room = bounds.adjusted(store.px(8), 0, -store.px(8), 0)
            paint_text(painter, room, self._shortcut, font, colour, is_rtl=is_rtl, is_trailing=True)
        painter.end()

    @override
    def event(self, event: QEvent) -> bool:
        wants_shortcut = event.type() == QEvent.Type.ShortcutOverride
        if wants_shortcut and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.text():
            event.accept()  # or the window's shortcut would have it before this field
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._on_look_changed()

    def _on_look_changed(self) -> None:
        room, is_rtl = self._store.px(21), is_right_to_left(self)
        self.setTextMargins(*((0, 0, room, 0) if is_rtl else (room, 0, 0, 0)))
        # Beside the icon in either script: Qt would put Latin words at the other end of a mirrored field.
        start = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.updateGeometry()
        self.update()
