"""A switch between a few views: parts in one frame, exactly one chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from explorer.widgets.buttons import PaintedButton
from explorer.widgets.focus_ring import RING_AROUND_PARENT
from explorer.widgets.painting import IconText, is_right_to_left, paint_box
from explorer.workspace.theme_store import ThemeStore

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class _Part(PaintedButton):
    """One part; the frame around it is drawn by the switch."""

    def __init__(self, store: ThemeStore, text: str, icon: str, parent: "SegmentedSwitch") -> None:
        super().__init__(store, text, parent)
        self._icon_name = icon
        self.setCheckable(True)
        self.setProperty(RING_AROUND_PARENT, True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        store = self._store
        # The heavier face of the chosen part is wider; measuring with it keeps the parts still.
        width = self._content(is_strong=True).width
        height = max(store.size("control"), store.line("label") + store.px(6))
        return QSize(round(width) + 2 * store.px(13 if self._icon_name else 11), height)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            event.ignore()  # Qt's own way through a button group knows no wrapping; the switch takes over.
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        content = self._content(is_strong=self.isChecked())
        content.paint(painter, QRectF(self.rect()), is_rtl=is_right_to_left(self), is_centred=True)
        painter.end()

    def _content(self, *, is_strong: bool) -> IconText:
        store = self._store
        role = "accent" if self.isChecked() else "textSecondary"
        colour = store.colour(role if self.isEnabled() else "textDisabled")
        font = store.font("label", weight=600 if is_strong else 0)
        return IconText(self.text(), font, colour, self._icon_name, store.size("iconSmall"))


class SegmentedSwitch(QWidget):
    """Parts in one frame; arrow keys move inside, Tab enters at the chosen part.

    Args:
        store: The look in force.
        parts: Key, text and icon name (may be empty) of each part; the first is chosen.
        name: What is switched, for screen readers.

    Signals:
        selected(str): The user chose another part.
    """

    selected = Signal(str)

    def __init__(
        self,
        store: ThemeStore,
        parts: Sequence[tuple[str, str, str]],
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._buttons: dict[str, _Part] = {}
        self._group = QButtonGroup(self)
        self._announced = ""
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for key, text, icon in parts:
            button = _Part(store, text, icon, self)
            self._buttons[key] = button
            self._group.addButton(button)
            layout.addWidget(button)
            button.toggled.connect(self._on_toggled)
            button.clicked.connect(self._on_clicked)
        store.changed.connect(self.update)
        self.set_current(next(iter(self._buttons)))

    @property
    def current(self) -> str:
        """Key of the chosen part."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def set_current(self, key: str) -> None:
        """Choose a part without a signal."""
        self._buttons[key].setChecked(True)
        self._announced = key

    def set_texts(self, texts: Sequence[str]) -> None:
        """Show other texts, in the order of the parts; for a change of language."""
        for button, text in zip(self._buttons.values(), texts, strict=True):
            button.setText(text)
            button.updateGeometry()

    def set_part_enabled(self, key: str, is_enabled: bool) -> None:
        """Allow or forbid a part."""
        self._buttons[key].setEnabled(is_enabled)

    def button(self, key: str) -> PaintedButton:
        """Return the button of a part, for tooltips and shortcuts."""
        return self._buttons[key]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        if is_right_to_left(self) and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -step
        enabled = [key for key, button in self._buttons.items() if button.isEnabled()]
        self._choose(enabled[(enabled.index(self.current) + step) % len(enabled)])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        store, radius = self._store, self._store.px(4)
        frame = QRectF(self.rect())
        painter = QPainter(self)
        paint_box(painter, frame, radius, store.colour("surface"))
        inside = QPainterPath()
        inside.addRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setClipPath(inside)
        buttons = list(self._buttons.values())
        for button in buttons:
            if button.isChecked():
                painter.fillRect(button.geometry(), store.colour("selected"))
            elif button.isEnabled() and button.underMouse():
                painter.fillRect(button.geometry(), store.colour("hover"))
        painter.setPen(store.colour("line"))
        for button in buttons[1:]:
            x = button.geometry().right() if is_right_to_left(self) else button.geometry().left()
            painter.drawLine(x, 1, x, self.height() - 2)
        painter.setClipping(False)
        paint_box(painter, frame, radius, None, store.colour("lineStrong"))
        painter.end()

    def _choose(self, key: str) -> None:
        button = self._buttons[key]
        button.setChecked(True)
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_clicked()

    def _on_clicked(self) -> None:
        if self.current != self._announced:
            self._announced = self.current
            self.selected.emit(self._announced)

    def _on_toggled(self) -> None:
        for button in self._buttons.values():
            # One tab stop for the whole switch: the chosen part.
            policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self.update()
