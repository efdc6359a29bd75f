"""The lists over rent or buy: example, GPU, how machines are rented, region, card, currency."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from explorer.figures.cost_assumptions import PriceEnd, RentTerm
from explorer.figures.training_plan import CostCurrency
from explorer.tabs.training_cost_data import CostData, PriceChoice, cards_of, first_preset
from explorer.tabs.words import say
from explorer.widgets.flow_layout import FlowLayout
from explorer.widgets.list_button import ListButton
from explorer.widgets.segmented_switch import SegmentedSwitch
from explorer.workspace.context import TabContext
from explorer.workspace.cost_words import CostNames, term_word
from explorer.workspace.formatting import isolate_latin

ALL = ""


class TrainingCostControls(QWidget):
    """Chooses what is compared.

    Signals:
        preset_chosen(): Another example is wanted.
        changed(): Another choice of prices or currency.
    """

    preset_chosen = Signal()
    changed = Signal()

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        theme = context.theme
        self._context = context
        self.preset = ListButton(theme, "", [(ALL, "")])
        self.model = ListButton(theme, "", [(ALL, "")])
        self.term = ListButton(theme, "", [(term.value, "") for term in RentTerm])
        self.place = ListButton(theme, "", [(ALL, "")])
        self.card = ListButton(theme, "", [(ALL, "")])
        self.currency = SegmentedSwitch(theme, [(one.value, one.value.upper(), "") for one in CostCurrency])
        flow = FlowLayout(self)
        for part in (self.preset, self.model, self.term, self.place, self.card, self.currency):
            flow.addWidget(part)
        self.preset.chosen.connect(lambda _key: self.preset_chosen.emit())
        for choices in (self.model, self.term, self.place, self.card):
            choices.chosen.connect(lambda _key: self.changed.emit())
        self.currency.selected.connect(lambda _key: self.changed.emit())

    @property
    def choice(self) -> PriceChoice:
        """The recorded prices that take part."""
        cloud_id, _, code = self.place.current.partition(" ")
        return PriceChoice(
            self.model.current,
            RentTerm(self.term.current),
            (cloud_id, code) if code else None,
            int(self.card.current) if self.card.current else None,
        )

    @property
    def preset_at(self) -> int | None:
        """Which of the data's presets is chosen; `None` for none."""
        return int(self.preset.current) if self.preset.current else None

    @property
    def chosen_currency(self) -> CostCurrency:
        """The currency of all amounts."""
        return CostCurrency(self.currency.current)

    def choose_first(self, data: CostData) -> None:
        """Choose the example that the page begins with."""
        first = first_preset(data)
        if first is not None:
            self.preset.set_current(str(data.presets.index(first)))

    def retranslate(self, data: CostData, names: CostNames) -> None:
        """Write every text in the language in force; what is chosen stays chosen."""
        language = self._context.language.current
        models = [(model, isolate_latin(model, language)) for model in data.record.gpu_models]
        self.model.set_choices(self.tr("GPU"), models or [(ALL, self.tr("None recorded"))])
        self.term.set_choices(self.tr("Rented"), [(term.value, term_word(term)) for term in RentTerm])
        places = [(f"{place[0]} {place[1]}", names.place(place, language)) for place in data.places]
        self.place.set_choices(self.tr("Region"), [(ALL, self.tr("All")), *places])
        self.preset.set_choices(self.tr("Example"), [(ALL, self.tr("None")), *self._presets(data)])
        self.currency.setAccessibleName(self.tr("Currency"))
        self.currency.set_part_enabled(CostCurrency.PKR.value, data.record.latest_rate is not None)
        self.offer_cards(data)

    def offer_cards(self, data: CostData) -> None:
        """Offer the recorded cards of the chosen model; all of them where the chosen one is of another."""
        language = self._context.language.current
        cards = [(str(key), isolate_latin(item, language)) for key, item in cards_of(data.record, self.model.current)]
        self.card.set_choices(self.tr("Card"), [(ALL, self.tr("All recorded")), *cards])

    def _presets(self, data: CostData) -> list[tuple[str, str]]:
        language = self._context.language.current
        small, large = self.tr("%1: small case"), self.tr("%1: large case")
        return [
            (str(at), say(small if end is PriceEnd.LOW else large, language, one.name))
            for at, (one, end) in enumerate(data.presets)
        ]
