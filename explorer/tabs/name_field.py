"""The search field of the employers' tab: what is typed is the text of the filter, so every view follows."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from explorer.widgets.search_field import SearchField
from explorer.workspace.context import TabContext
from explorer.workspace.selection import Selection

LONGEST_TYPED = 1000
"""Signs the field takes; a filter keeps fewer, and whoever pastes a book need not wait for it to be painted."""


class NameField(SearchField):
    """Narrows the employers with every letter. Enter and Down lead to the rows, Escape empties the field.

    Signals:
        left(): The keyboard is wanted in the rows.
    """

    left = Signal()

    def __init__(self, context: TabContext) -> None:
        super().__init__(context.theme, "", shortcut="Ctrl+F")
        self._context = context
        self.setMaxLength(LONGEST_TYPED)
        self.textChanged.connect(self._on_typed)
        context.store.changed.connect(self._on_selection)

    def retranslate(self) -> None:
        """Write the hint in the language in force."""
        self.set_hint(self.tr("Find an employer"))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._context.theme.px(236), super().sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _on_typed(self, text: str) -> None:
        """Ask for the text. A word is one step to go back over, not one for each of its letters."""
        store = self._context.store
        before, after = store.current.filter, store.current.filter.with_text(text)
        if before != after:
            store.update(remember=not (before.text and after.text), filter=after)

    def _on_selection(self, _old: Selection, new: Selection) -> None:
        """Show the text in force where it did not come from here: a chip was removed, a view reopened."""
        if new.filter.with_text(self.text()).text != new.filter.text:
            self.blockSignals(True)
            self.setText(new.filter.text)
            self.blockSignals(False)
            self.update()
