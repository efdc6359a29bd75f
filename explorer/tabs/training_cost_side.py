"""Beside rent or buy: the plan and the assumptions to edit, the verdict, how it is computed, claims, what to mind."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSlider, QVBoxLayout, QWidget

from explorer.figures.cost_fields import CostField
from explorer.figures.training_plan import TrainingPlanFigure
from explorer.tabs.training_cost_fields import CostForm
from explorer.widgets.buttons import ActionButton
from explorer.widgets.scrolled import scrolled
from explorer.widgets.text_label import TextLabel
from explorer.workspace.cost_sentences import claim_lines, minded_lines, plan_verdict, working_lines
from explorer.workspace.cost_words import CostNames, field_word, plain_number
from explorer.workspace.language import Language
from explorer.workspace.theme_store import ThemeStore

SIDE = 312
MOST_SLIDER_RUNS = 200


class TrainingCostSide(QFrame):
    """Scrolls; its button stays at the foot.

    Signals:
        edited(): A field was changed by the user, or the slider moved.
    """

    edited = Signal()

    def __init__(self, store: ThemeStore) -> None:
        super().__init__()
        self._store = store
        self.setAutoFillBackground(True)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.verdict = TextLabel(store, role="label", weight=600, is_wrapping=True)
        self.form = CostForm(store, (self.slider, self.verdict))
        self.working, self.claims, self.minded = (
            TextLabel(store, colour="textSecondary", is_wrapping=True) for _ in range(3)
        )
        self._heads = {part: TextLabel(store, role="label") for part in (self.working, self.claims, self.minded)}
        self.copy_button = ActionButton(store, "", "copy")
        self._arrange()
        self.form.edited.connect(self.edited)
        self.slider.valueChanged.connect(self._on_slider)
        store.changed.connect(self._fit)

    def retranslate(self) -> None:
        """Write every text of its own in the language in force."""
        self.form.retranslate()
        self.slider.setAccessibleName(field_word(CostField.RUNS))
        self._heads[self.working].set_text(self.tr("How it is computed"))
        self._heads[self.claims].set_text(self.tr("What is claimed"))
        self._heads[self.minded].set_text(self.tr("To be minded"))
        self.copy_button.setText(self.tr("Copy calculation"))

    def show_figure(self, figure: TrainingPlanFigure, names: CostNames, language: Language) -> None:
        """Tell of a figure; the texts of the fields stay the user's."""
        self.verdict.set_text(plan_verdict(figure, language))
        told = {
            self.working: working_lines(figure, language),
            self.claims: claim_lines(figure, language),
            self.minded: minded_lines(figure, names, language),
        }
        for part, lines in told.items():
            part.set_text("\n".join(lines))
            part.setVisible(bool(lines))
            self._heads[part].setVisible(bool(lines))
        self._show_runs(figure.runs)

    def _show_runs(self, runs: int) -> None:
        slider = self.slider
        slider.blockSignals(True)
        if not slider.isSliderDown():
            slider.setMaximum(max(MOST_SLIDER_RUNS, runs))
        slider.setValue(runs)
        slider.blockSignals(False)

    def _on_slider(self, runs: int) -> None:
        self.form.rows[CostField.RUNS].field.setText(plain_number(runs))
        self.edited.emit()

    def _arrange(self) -> None:
        px = self._store.px
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(8))
        column.addWidget(self.form)
        for part, head in self._heads.items():
            column.addSpacing(px(6))
            column.addWidget(head)
            column.addWidget(part)
        column.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(16), px(8), px(16), px(12))
        foot.addWidget(self.copy_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(inside), 1)
        whole.addLayout(foot)
        self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(self._store.px(SIDE))
