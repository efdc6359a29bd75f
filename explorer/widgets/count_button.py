"""A button that says how many things are behind it, such as "Session 2"."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QWidget
from typing_extensions import override

from explorer.widgets.buttons import ActionButton
from explorer.widgets.painting import IconText, is_right_to_left, leading
from explorer.workspace.formatting import format_number
from explorer.workspace.theme_store import ThemeStore


class CountButton(ActionButton):
    """An outlined button with an icon, a word and a strong number; no number at zero."""

    def __init__(self, store: ThemeStore, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(store, "", icon, parent=parent)
        self._count = 0

    @property
    def count(self) -> int:
        """The number shown."""
        return self._count

    def set_count(self, count: int) -> None:
        """Show another number."""
        self._count = count
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(round(hint.width() + self._number_room()), hint.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.state &= ~QStyle.StateFlag.State_HasFocus
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        is_rtl, words = is_right_to_left(self), self._content()
        bounds = QRectF(self.rect())
        start = (bounds.width() - words.width - self._number_room()) / 2
        words.paint(painter, leading(bounds, start, words.width + 1, is_rtl=is_rtl), is_rtl=is_rtl)
        if self._count:
            number = self._number()
            at = start + words.width + self._number_room() - number.width
            number.paint(painter, leading(bounds, at, number.width + 1, is_rtl=is_rtl), is_rtl=is_rtl)
        painter.end()

    def _number(self) -> IconText:
        store = self._store
        return IconText(format_number(self._count), store.font("label", weight=600), store.colour("text"))

    def _number_room(self) -> float:
        return self._number().width + self._store.px(6) if self._count else 0.0
