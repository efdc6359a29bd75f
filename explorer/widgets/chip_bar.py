"""How much is shown and why: counter, filters in force as chips, and a way to clear them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from explorer.widgets.buttons import LinkButton
from explorer.widgets.chip import Chip
from explorer.widgets.flow_layout import FlowLayout
from explorer.widgets.held_layout import held, lay_out_now
from explorer.widgets.text_label import TextLabel
from explorer.workspace.theme_store import ThemeStore


@dataclass(frozen=True, slots=True)
class ChipContent:
    """One filter in force: what it stands for and how it reads."""

    key: str
    text: str


class _Rule(QWidget):
    """A line between the leading slot and the counter; not drawn where the counter begins another line."""

    def __init__(self, store: ThemeStore, after: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._after = after

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if abs(self._after.geometry().center().y() - self.geometry().center().y()) > self.height():
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._store.colour("line"))
        painter.end()


class ChipBar(QFrame):
    """A leading slot, a bold counter, a muted summary, chips and "Clear all"; wraps to further lines.

    The counter is announced to screen readers when it changes.

    Signals:
        chip_removed(str): The user wants one filter gone.
        cleared(): The user wants all filters gone.
    """

    chip_removed = Signal(str)
    cleared = Signal()

    def __init__(self, store: ThemeStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._chips: list[Chip] = []
        self._leading: QWidget | None = None
        self._flow = FlowLayout(self)
        self._counter = TextLabel(store, role="label", weight=600, has_tabular_figures=True, parent=self)
        self._rule = _Rule(store, self._counter, self)
        self._rule.hide()
        self._summary = TextLabel(store, colour="textMuted", is_eliding=True, parent=self)
        self._clear = LinkButton(store, self.tr("Clear all"), parent=self)
        self._clear.clicked.connect(self.cleared)
        for widget in (self._rule, self._counter, self._summary, self._clear):
            self._flow.addWidget(widget)
        self._clear.hide()
        self._summary.hide()
        store.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def set_leading(self, widget: QWidget | None) -> None:
        """Put a widget, such as a breadcrumb, before the counter; `None` empties the slot."""
        if self._leading is not None:
            self._flow.removeWidget(self._leading)
            self._leading.removeEventFilter(self)
            self._leading.hide()
        self._leading = widget
        if widget is not None:
            widget.setParent(self)
            self._flow.insert_widget(0, widget)
            widget.installEventFilter(self)
            widget.show()
        self._rule.setVisible(widget is not None and not widget.isHidden())

    @property
    def leading(self) -> QWidget | None:
        """The widget before the counter."""
        return self._leading

    def set_counter(self, text: str) -> None:
        """Show how much is shown, such as "12 of 522 employers"."""
        if text == self._counter.plain_text:
            return
        self._counter.set_text(text)
        if self.isVisible():
            lay_out_now()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._counter, text))

    def set_summary(self, text: str) -> None:
        """Show a muted sentence after the counter; empty hides it."""
        self._summary.set_text(text)
        self._summary.setVisible(bool(text))

    def set_chips(self, contents: Sequence[ChipContent]) -> None:
        """Show the filters in force; chips that stay keep their place in the focus."""
        if [(chip.key, chip.text()) for chip in self._chips] == [(content.key, content.text) for content in contents]:
            return  # told again when the counts arrive
        with held(self._flow):
            self._change_chips(contents)
        if self.isVisible():
            lay_out_now()

    def _change_chips(self, contents: Sequence[ChipContent]) -> None:
        wanted = {content.key: content for content in contents}
        focused = next((at for at, chip in enumerate(self._chips) if chip.hasFocus()), None)
        kept = {chip.key: chip for chip in self._chips if chip.key in wanted}
        gone = [chip for chip in self._chips if chip.key not in wanted]
        self._chips = [kept.get(content.key) or self._build_chip(content) for content in contents]
        for content, chip in zip(contents, self._chips, strict=True):
            chip.set_chip_text(content.text)
        self._clear.setVisible(bool(contents))
        if focused is not None and any(chip.hasFocus() for chip in gone):
            self._move_focus(focused)
        for chip in gone:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._arrange()

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The chips in order."""
        return tuple(self._chips)

    @property
    def counter_text(self) -> str:
        """What the counter says."""
        return self._counter.plain_text

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._clear.setText(self.tr("Clear all"))

    @override
    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self._leading and event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._rule.setVisible(event.type() == QEvent.Type.ShowToParent)
        return False

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self._store.size("chipBar")))

    def _build_chip(self, content: ChipContent) -> Chip:
        chip = Chip(self._store, content.key, content.text, parent=self)
        chip.removed.connect(self.chip_removed)
        chip.show()
        return chip

    def _arrange(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
        at = self._flow.indexOf(self._clear)
        for offset, chip in enumerate(self._chips):
            self._flow.insert_widget(at + offset, chip)
        order: list[QWidget] = [self._summary, *self._chips, self._clear]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self.updateGeometry()

    def _move_focus(self, at: int) -> None:
        """Keep the keyboard where it was: on the chip that moved up, or the one before, or beyond the bar."""
        if self._chips:
            self._chips[min(at, len(self._chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focusNextChild()

    def _on_look_changed(self) -> None:
        store = self._store
        self._flow.set_gaps(store.px(9), store.px(4))
        vertical = store.px(6)
        self._flow.setContentsMargins(0, vertical, 0, vertical)
        self._rule.setFixedSize(1, store.px(16))
        self.updateGeometry()
