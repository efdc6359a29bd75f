"""The line over the salaries: a slider of experience along the recorded bands, and the role to compare with."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QSlider, QWidget

from explorer.market.pay_filters import PayFacet
from explorer.tabs.pay_data import PayAnswer
from explorer.widgets.flow_layout import FlowLayout
from explorer.widgets.list_button import ListButton
from explorer.widgets.text_label import TextLabel
from explorer.workspace.context import TabContext
from explorer.workspace.formatting import display_short_name
from explorer.workspace.language import Language
from explorer.workspace.pay_sentences import experience_words
from explorer.workspace.pay_words import experience_word

NONE = ""


class PayCompareBar(QWidget):
    """Binds years of experience and a baseline role to the pay filter of the selection."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        theme, self._store = context.theme, context.store
        self._stops: tuple[int, ...] = ()
        self._language = Language.ENGLISH
        self.label = TextLabel(theme, colour="textMuted")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(1)
        self.value = TextLabel(theme, colour="textSecondary")
        self.baseline = ListButton(theme, "", [(NONE, NONE)])
        row = FlowLayout(self, gap=theme.px(10))
        for part in (self.label, self.slider, self.value, self.baseline):
            row.addWidget(part)
        theme.changed.connect(lambda: self.slider.setFixedWidth(theme.px(150)))
        self.slider.setFixedWidth(theme.px(150))
        self.slider.valueChanged.connect(self._on_moved)
        self.baseline.chosen.connect(self._on_baseline)

    def show_answer(self, answer: PayAnswer, language: Language) -> None:
        """Offer the recorded bands and the roles of a figure, and show what is chosen."""
        self._language = language
        figure, chosen = answer.figure, answer.figure.filter.experience
        self._stops = tuple(sorted({*answer.stops, chosen})) if chosen is not None else answer.stops
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, len(self._stops))
            self.slider.setValue(0 if chosen is None else self._stops.index(chosen) + 1)
        self.slider.setEnabled(bool(self._stops))
        told = experience_words(figure, language)
        self.label.set_text(self.tr("Experience"))
        self.value.set_text(told)
        self.slider.setAccessibleName(self.tr("Years of experience"))
        self.slider.setAccessibleDescription(told)
        self.slider.setToolTip(self.tr("Figures whose source states years that hold these; nothing is interpolated"))
        roles = [(role.role.id, display_short_name(role.role, language)) for role in figure.roles]
        self.baseline.set_choices(self.tr("Compare with"), [(NONE, self.tr("No role")), *sorted(roles, key=_name)])
        self.baseline.set_current(figure.baseline.id if figure.baseline is not None else NONE)
        self.baseline.setEnabled(len(roles) > 1 or figure.baseline is not None)

    def _on_moved(self, at: int) -> None:
        years = self._stops[at - 1] if at else None
        self.value.set_text(experience_word(years))
        # Moving the slider is one step of the way back, however far it goes.
        before, values = self._store.current.pay, () if years is None else (str(years),)
        is_moving = before.experience is not None and years is not None
        self._store.update(remember=not is_moving, pay=before.with_values(PayFacet.EXPERIENCE, values))

    def _on_baseline(self, role_id: str) -> None:
        chosen = (role_id,) if role_id else ()
        self._store.update(pay=self._store.current.pay.with_values(PayFacet.BASELINE, chosen))


def _name(choice: tuple[str, str]) -> str:
    return choice[1].casefold()
