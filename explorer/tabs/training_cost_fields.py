"""Fields of a cost: each with where its number comes from, and with what is wrong below it while it is refused."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from explorer.figures.cost_assumptions import Assumption, Assumptions
from explorer.figures.cost_fields import CostField, FieldProblem
from explorer.market.amount_text import LONGEST_AMOUNT
from explorer.tabs.words import named_sources
from explorer.widgets.buttons import IconButton
from explorer.widgets.text_label import TextLabel
from explorer.workspace.cost_words import field_word, origin_words, plain_number, problem_words
from explorer.workspace.language import Language
from explorer.workspace.theme_store import ThemeStore

PLAN_FIELDS = (CostField.RUNS, CostField.GPU_COUNT, CostField.HOURS)
COST_FIELDS = (
    *(CostField.POWER_W, CostField.ELECTRICITY_PKR_KWH, CostField.UTILISATION_PERCENT, CostField.LIFE_YEARS),
    *(CostField.PKR_PER_USD, CostField.CARD_USD, CostField.RENT_USD_HOUR),
)
OWN_ONLY = frozenset({CostField.CARD_USD, CostField.RENT_USD_HOUR, CostField.POWER_W})
"""Recorded for each machine or card by itself, so that the field is empty until the user has a number of their own."""
FIELD_WIDTH = 92


class CostFieldRow(QWidget):
    """One field.

    Signals:
        edited(): Its text was changed by the user.
        sources_wanted(object): Where the number of this `CostField` comes from is asked for.
    """

    edited = Signal()
    sources_wanted = Signal(object)

    def __init__(self, store: ThemeStore, cost_field: CostField) -> None:
        super().__init__()
        self.cost_field = cost_field
        self.label = TextLabel(store, is_wrapping=True)
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_AMOUNT)
        self.field.setFixedWidth(store.px(FIELD_WIDTH))
        self.origin = TextLabel(store, role="caption", colour="textMuted", is_wrapping=True)
        self.problem = TextLabel(store, role="caption", colour="dangerText", is_wrapping=True)
        self.about_button = IconButton(store, "info", "", side=24, icon_side=16)
        self._store = store
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(store.px(8))
        grid.setVerticalSpacing(store.px(2))
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.field, 0, 1)
        grid.addWidget(self.about_button, 1, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.origin, 1, 0)
        grid.addWidget(self.problem, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self.problem.hide()
        self.about_button.hide()
        self.field.textEdited.connect(lambda _text: self.edited.emit())
        self.about_button.clicked.connect(lambda _checked=False: self.sources_wanted.emit(cost_field))
        store.changed.connect(lambda: self.field.setFixedWidth(self._store.px(FIELD_WIDTH)))

    def retranslate(self) -> None:
        """Write the label in the language in force."""
        word = field_word(self.cost_field)
        self.label.set_text(word)
        self.field.setAccessibleName(word)
        about = self.tr("About this number")
        self.about_button.set_name(f"{about}: {word}")
        self.field.setPlaceholderText(self.tr("as recorded") if self.cost_field is CostField.POWER_W else "")

    def show_origin(self, assumption: Assumption, language: Language) -> None:
        """Say where the number comes from."""
        words = origin_words(assumption, named_sources(assumption.sources, language), language)
        if assumption.value is None and self.cost_field is CostField.POWER_W:
            words = self.tr("As recorded for each card")
        elif assumption.value is None and self.cost_field in OWN_ONLY:
            words = self.tr("Not given; recorded prices stand alone")
        elif assumption.value is None:
            words = self.tr("Not recorded; left out of the sum")
        self.origin.set_text(words)
        self.about_button.setVisible(bool(assumption.sources))

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with the text; empty for nothing."""
        self.problem.set_text(sentence)
        self.problem.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        if self.field.property("problem") != bool(sentence):
            self.field.setProperty("problem", bool(sentence))
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)


class CostForm(QWidget):
    """Every field of a plan, the job first.

    Signals:
        edited(): A text was changed by the user.
        sources_wanted(object): Where the number of a `CostField` comes from is asked for.
    """

    edited = Signal()
    sources_wanted = Signal(object)

    def __init__(self, store: ThemeStore, after_runs: Sequence[QWidget]) -> None:
        super().__init__()
        self.rows: Mapping[CostField, CostFieldRow] = {
            one: CostFieldRow(store, one) for one in (*PLAN_FIELDS, *COST_FIELDS)
        }
        self.plan_head = TextLabel(store, role="cardTitle")
        self.assumed_head = TextLabel(store, role="cardTitle")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(store.px(8))
        column.addWidget(self.plan_head)
        for one in PLAN_FIELDS:
            column.addWidget(self.rows[one])
            if one is CostField.RUNS:
                for part in after_runs:
                    column.addWidget(part)
        column.addWidget(self.assumed_head)
        for one in COST_FIELDS:
            column.addWidget(self.rows[one])
        for row in self.rows.values():
            row.edited.connect(self.edited)
            row.sources_wanted.connect(self.sources_wanted)

    def retranslate(self) -> None:
        """Write every label in the language in force."""
        self.plan_head.set_text(self.tr("Your plan"))
        self.assumed_head.set_text(self.tr("Assumptions"))
        for row in self.rows.values():
            row.retranslate()

    def fill(self, assumptions: Assumptions, fields: tuple[CostField, ...]) -> None:
        """Write the numbers of some fields into them, without a signal."""
        for one in fields:
            value = assumptions.value(one)
            self.rows[one].field.setText("" if value is None else plain_number(value))

    def typed(self) -> dict[CostField, str]:
        """Return the texts that count: an empty one of what the record has many numbers for counts as none."""
        texts = {one: row.field.text() for one, row in self.rows.items() if one is not CostField.RUNS}
        return {one: text for one, text in texts.items() if text.strip() or one not in OWN_ONLY}

    def show_state(self, assumptions: Assumptions, problems: Mapping[CostField, str], language: Language) -> None:
        """Say of every field where its number comes from, and what is wrong with its text."""
        for one, row in self.rows.items():
            row.show_problem(problems.get(one, ""))
            if one is CostField.RUNS:
                row.origin.hide()
            else:
                row.show_origin(assumptions[one], language)

    def problems_in_words(
        self, problems: tuple[FieldProblem, ...], kept: Assumptions, runs: int, language: Language
    ) -> dict[CostField, str]:
        """Return one sentence for each refused field, with the number that stands in its place."""
        return {
            problem.field: problem_words(
                problem, Fraction(runs) if problem.field is CostField.RUNS else kept.value(problem.field), language
            )
            for problem in problems
        }
