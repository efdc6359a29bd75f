"""The bar at the foot of a list: what was chosen to stand side by side, and the button that does it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from explorer.widgets.buttons import ActionButton
from explorer.widgets.chip import Chip
from explorer.widgets.painting import IconText, is_right_to_left
from explorer.workspace.theme_store import ThemeStore


class _Label(QWidget):
    """The icon and the word at the start."""

    def __init__(self, store: ThemeStore) -> None:
        super().__init__()
        self._store = store
        self.text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(self._content().width) + 1, self._store.line("body"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._content().paint(painter, QRectF(self.rect()), is_rtl=is_right_to_left(self))
        painter.end()

    def _content(self) -> IconText:
        store = self._store
        colour = store.colour("textSecondary")
        return IconText(self.text, store.font("body"), colour, "compare", store.size("iconSmall"))


class CompareBar(QFrame):
    """A bar 56 high with a chip for each thing chosen; hidden while nothing is.

    Signals:
        removed(str): A chip is to go; carries its key.
        compare_wanted(): The button was clicked.
    """

    removed = Signal(str)
    compare_wanted = Signal()

    def __init__(self, store: ThemeStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._chosen: tuple[tuple[str, str], ...] = ()
        self._hint = ""
        self.setProperty("frame", "foot")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._label = _Label(store)
        self.button = ActionButton(store, "")
        self.button.clicked.connect(self.compare_wanted)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label)
        self._row.addStretch(1)
        self._row.addWidget(self.button)
        self._parts: list[Chip] = []
        store.changed.connect(self._on_look_changed)
        self._say()
        self._on_look_changed()
        self.hide()

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The chips of what is chosen, without the hint."""
        return tuple(chip for chip in self._parts if chip.key)

    def set_content(self, chosen: Sequence[tuple[str, str]], hint: str, button: str, *, is_enabled: bool) -> None:
        """Show what is chosen.

        Args:
            chosen: Key and name of each thing.
            hint: What can be added, such as "Add a third with the star"; empty for none.
            button: Text of the button.
            is_enabled: Whether there is enough to compare.
        """
        had_focus = any(chip.hasFocus() for chip in self._parts)
        if (tuple(chosen), hint) != (self._chosen, self._hint):
            self._chosen, self._hint = tuple(chosen), hint
            self._rebuild()
        self.button.setText(button)
        self.button.setEnabled(is_enabled)
        self.button.updateGeometry()
        self._fit()
        self.setVisible(bool(chosen))
        if had_focus:
            next_place = self.chips[0] if self.chips else self.button
            next_place.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out the hint and then the word "Compare" where they would take the room of names and button."""
        self.button.setMinimumWidth(self.button.sizeHint().width())
        store, chips = self._store, self.chips
        needed = store.px(40) + self.button.sizeHint().width()
        needed += sum(chip.sizeHint().width() + store.px(8) for chip in chips)
        hints = [part for part in self._parts if not part.key]
        for part in (self._label, *hints):
            needed += part.sizeHint().width() + store.px(8)
            part.setVisible(needed <= self.width())

    def _rebuild(self) -> None:
        for chip in self._parts:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._parts = []
        for key, name in self._chosen:
            chip = Chip(self._store, key, name)
            chip.removed.connect(self.removed)
            self._add(chip)
        if self._hint:
            hint = Chip(self._store, "", self._hint, is_dashed=True)
            hint.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._add(hint)
        self._say()

    def _add(self, chip: Chip) -> None:
        self._parts.append(chip)
        self._row.insertWidget(len(self._parts), chip)

    def _say(self) -> None:
        self._label.text = self.tr("Compare")
        self.setAccessibleName(self._label.text)
        self._label.updateGeometry()
        for chip in self.chips:
            words = self.tr("Take out: %1").replace("%1", chip.text())
            chip.setAccessibleDescription(words)
            chip.setToolTip(words)

    def _on_look_changed(self) -> None:
        store = self._store
        self.setFixedHeight(store.px(56))
        self._row.setContentsMargins(store.px(20), 0, store.px(20), 0)
        self._row.setSpacing(store.px(8))
        self._fit()
        self._label.updateGeometry()
