"""A line of fields for the user's own numbers; what is refused is said below them, and the last good number stays."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from explorer.figures.cost_fields import CostField, FieldProblem, read_field
from explorer.market.amount_text import LONGEST_AMOUNT
from explorer.widgets.buttons import ActionButton
from explorer.widgets.flow_layout import FlowLayout
from explorer.widgets.text_label import TextLabel
from explorer.workspace.cost_words import plain_number, problem_words
from explorer.workspace.language import Language
from explorer.workspace.theme_store import ThemeStore

FIELD_WIDTH = 64


class NumberStrip(QWidget):
    """Fields with their names before them.

    Args:
        store: The look in force.
        kinds: What each field holds, with its limits, by the field's key.
        is_upright: Whether the fields stand below one another, for a pane at the side.

    Signals:
        changed(): A number in force is another one; refused texts change none.
    """

    changed = Signal()

    def __init__(self, store: ThemeStore, kinds: Mapping[str, CostField], *, is_upright: bool = False) -> None:
        super().__init__()
        self._store, self._kinds = store, dict(kinds)
        self._language = Language.ENGLISH
        self.values: dict[str, Fraction] = {}
        self.heading = TextLabel(store, role="label", weight=600)
        self.labels = {key: TextLabel(store, colour="textSecondary") for key in kinds}
        self.fields = {key: QLineEdit() for key in kinds}
        self.reset = ActionButton(store, "", is_small=True)
        self.problem = TextLabel(store, role="caption", colour="dangerText", is_wrapping=True)
        line = QWidget()
        for field in self.fields.values():
            field.setMaxLength(LONGEST_AMOUNT)
            field.textEdited.connect(lambda _text: self._read())
        self._fill(QVBoxLayout(line) if is_upright else FlowLayout(line))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, store.px(6), 0, 0)
        column.setSpacing(store.px(2))
        column.addWidget(line)
        column.addWidget(self.problem)
        self.problem.hide()
        self.reset.clicked.connect(lambda _checked=False: self.set_values({}))
        store.changed.connect(self._dress)
        self._dress()

    def _fill(self, line: QVBoxLayout | FlowLayout) -> None:
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.heading)
        for key, field in self.fields.items():
            line.addWidget(self.labels[key])
            line.addWidget(field)
        line.addWidget(self.reset)

    def set_values(self, values: Mapping[str, Fraction]) -> None:
        """Put numbers in force; fields without one are empty."""
        before, self.values = self.values, dict(values)
        for key, field in self.fields.items():
            field.setText(plain_number(values[key]) if key in values else "")
        self._show_problems({})
        if before != self.values:
            self.changed.emit()

    def set_texts(self, heading: str, labels: Mapping[str, str], reset: str, hint: str, language: Language) -> None:
        """Write every text in a language.

        Args:
            heading: Before the fields.
            labels: Name of each field.
            reset: Of the button that empties them.
            hint: In an empty field.
            language: In force.
        """
        self._language = language
        self.heading.set_text(heading)
        self.reset.setText(reset)
        for key, text in labels.items():
            self.labels[key].set_text(text)
            self.fields[key].setAccessibleName(f"{heading} {text}")
            self.fields[key].setPlaceholderText(hint)
        self._read()

    def _read(self) -> None:
        """Take what every field says; a refused text keeps the last good number."""
        before, problems = dict(self.values), {}
        for key, field in self.fields.items():
            text = field.text()
            found = read_field(self._kinds[key], text) if text.strip() else None
            if isinstance(found, FieldProblem):
                problems[key] = problem_words(found, self.values.get(key), self._language)
            elif found is None:
                self.values.pop(key, None)
            else:
                self.values[key] = found
        self._show_problems(problems)
        if before != self.values:
            self.changed.emit()

    def _show_problems(self, problems: Mapping[str, str]) -> None:
        for key, field in self.fields.items():
            field.setAccessibleDescription(problems.get(key, ""))
            if field.property("problem") != (key in problems):
                field.setProperty("problem", key in problems)
                field.style().unpolish(field)
                field.style().polish(field)
        told = " ".join(f"{self.labels[key].plain_text}: {sentence}" for key, sentence in problems.items())
        self.problem.set_text(told)
        self.problem.setVisible(bool(told))

    def _dress(self) -> None:
        for field in self.fields.values():
            field.setFixedWidth(self._store.px(FIELD_WIDTH))
