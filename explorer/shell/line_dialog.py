"""A small dialog that asks for one line of text and says below the field what is wrong with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from explorer.widgets.buttons import OUTLINED, PRIMARY, ActionButton
from explorer.widgets.focus_ring import FocusRing
from explorer.widgets.text_label import TextLabel
from explorer.workspace.theme_store import ThemeStore

WIDTH = 420


class LineDialog(QDialog):
    """Stays open until its text was taken, so that a mistake can be mended where it was made.

    Args:
        store: The look in force.
        title: Title of the window.
        label: What to type, above the field.
        action: Text of the button, verb and object.
        text: What stands in the field at first, selected.
        most: Letters that can be typed.

    Signals:
        given(str): The button or Enter; the receiver calls `accept` or `show_problem`.
    """

    given = Signal(str)

    def __init__(
        self, store: ThemeStore, title: str, label: str, action: str, *, text: str = "", most: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._store = store
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.field = QLineEdit(text)
        self.field.setMaxLength(most)
        self.field.selectAll()
        self.problem = TextLabel(store, role="caption", colour="dangerText", is_wrapping=True)
        self.problem.hide()
        self.action_button = ActionButton(store, action, variant=PRIMARY)
        self.action_button.setDefault(True)
        self.cancel_button = ActionButton(store, self.tr("Cancel"), variant=OUTLINED)
        FocusRing(self, store)
        self._arrange(label)
        self.action_button.clicked.connect(self._give)
        self.cancel_button.clicked.connect(self.reject)
        self.field.textEdited.connect(lambda _text: self.show_problem(""))

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with the text; an empty sentence takes that back."""
        self.field.setProperty("problem", bool(sentence))
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)
        self.field.setAccessibleDescription(sentence)
        self.problem.set_text(sentence)
        self.problem.setVisible(bool(sentence))
        if sentence:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.selectAll()

    def _arrange(self, label: str) -> None:
        px = self._store.px
        words = QLabel(label)
        words.setBuddy(self.field)
        words.setWordWrap(True)
        self.field.setAccessibleName(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.action_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(8))
        column.addWidget(words)
        column.addWidget(self.field)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addSpacing(px(8))
        column.addLayout(buttons)
        self.setMinimumWidth(px(WIDTH))

    def _give(self) -> None:
        self.given.emit(self.field.text())
