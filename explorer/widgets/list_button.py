"""A button that shows one choice of a list: "Size by  Employers recorded"."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget
from typing_extensions import override

from explorer.widgets.bidi import text_width
from explorer.widgets.buttons import PaintedButton
from explorer.widgets.painting import (
    centred,
    is_right_to_left,
    leading,
    paint_box,
    paint_text,
)
from explorer.workspace.icons import paint_icon
from explorer.workspace.theme_store import ThemeStore


class ListButton(PaintedButton):
    """A muted label and the chosen value; opens a menu of the choices.

    Args:
        store: The look in force.
        label: What is chosen, such as "Size by"; may be empty.
        choices: Key and text of each choice; the first is chosen.

    Signals:
        chosen(str): The user took another choice.
    """

    chosen = Signal(str)

    def __init__(
        self,
        store: ThemeStore,
        label: str,
        choices: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(store, "", parent)
        self._label = label
        self._choices: dict[str, str] = {}
        self._current = ""
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        self._group.triggered.connect(self._on_triggered)
        self.set_choices(label, choices)

    @property
    def current(self) -> str:
        """Key of the chosen value."""
        return self._current

    @property
    def menu(self) -> QMenu:
        """The menu of the choices."""
        return self._menu

    def set_choices(self, label: str, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices or texts; the chosen key is kept if it is still there."""
        self._label = label
        self._choices = dict(choices)
        for action in self._group.actions():
            self._group.removeAction(action)
        self._menu.clear()
        for key, text in choices:
            action = QAction(text, self._menu)
            action.setData(key)
            action.setCheckable(True)
            self._group.addAction(action)
            self._menu.addAction(action)
        self.set_current(self._current if self._current in self._choices else choices[0][0])

    def set_current(self, key: str) -> None:
        """Choose a value without a signal."""
        self._current = key
        for action in self._group.actions():
            action.setChecked(action.data() == key)
        self.setText(self._choices[key])
        self.setAccessibleName(f"{self._label} {self._choices[key]}".strip())
        self._on_look_changed()

    @override
    def sizeHint(self) -> QSize:
        store = self._store
        label, value = self._widths()
        height = max(store.size("control"), store.line("label") + store.px(6))
        return QSize(round(label + value) + store.px(11 + 8 + 16 + 6), height)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._store.px(120)), hint.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._open()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        store, is_rtl = self._store, is_right_to_left(self)
        painter = QPainter(self)
        bounds = QRectF(self.rect())
        outline = store.colour("lineStrong" if self.isEnabled() else "line")
        paint_box(painter, bounds, store.px(4), self._back_fill() or store.colour("surface"), outline)
        label, value = self._widths()
        start, end = store.px(11), store.px(8 + 16 + 6)
        text = store.colour("text" if self.isEnabled() else "textDisabled")
        muted = store.colour("textMuted" if self.isEnabled() else "textDisabled")
        if self._label:
            strip = leading(bounds, start, label, is_rtl=is_rtl)
            paint_text(painter, strip, self._label, store.font("body"), muted, is_rtl=is_rtl)
        room = min(value, bounds.width() - start - label - end)
        strip = leading(bounds, start + label, room, is_rtl=is_rtl)
        paint_text(painter, strip, self.text(), store.font("label"), text, is_rtl=is_rtl)
        side = store.size("iconSmall")
        at_end = leading(bounds, bounds.width() - side - store.px(6), side, is_rtl=is_rtl)
        paint_icon(painter, centred(at_end, side), "chevron-down", text)
        painter.end()

    def _widths(self) -> tuple[float, float]:
        """Return the widths of the label with its gap, and of the value."""
        store = self._store
        label = text_width(store.font("body"), self._label) + store.px(6) if self._label else 0.0
        return label, text_width(store.font("label"), self.text()) + 1

    def _open(self) -> None:
        for action in self._group.actions():
            if action.data() == self._current:
                self._menu.setActiveAction(action)
        self._menu.setMinimumWidth(self.width())
        corner = QPoint(0, self.height() + 2)
        if is_right_to_left(self):
            corner.setX(self.width() - max(self._menu.sizeHint().width(), self.width()))
        self._menu.popup(self.mapToGlobal(corner))

    def _on_triggered(self, action: QAction) -> None:
        key = str(action.data())
        if key != self._current:
            self.set_current(key)
            self.chosen.emit(key)
