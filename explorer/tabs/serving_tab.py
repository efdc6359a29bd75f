"""Serving: what an endpoint with short peaks costs, with machines that come and go and with machines kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFrame, QVBoxLayout
from typing_extensions import override

from explorer.figures.cost_fields import CostField
from explorer.figures.serving_cost import SERVING_FIELDS
from explorer.figures.training_plan import CostCurrency
from explorer.market.amounts import exact
from explorer.market.filters import MarketFilter
from explorer.tabs.number_strip import NumberStrip
from explorer.tabs.page import PageTab
from explorer.tabs.page_content import PageContent
from explorer.tabs.serving_content import (
    ServingChoice,
    build_serving_content,
    serving_assumptions,
    serving_offers,
)
from explorer.tabs.training_cost_data import CostData, load_cost_data
from explorer.widgets.chip_bar import ChipBar
from explorer.widgets.list_button import ListButton
from explorer.widgets.segmented_switch import SegmentedSwitch
from explorer.workspace.context import TabContext
from explorer.workspace.cost_words import Money, plain_number
from explorer.workspace.market_service import MarketBase
from explorer.workspace.serving_words import serving_field

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader

NONE = "none"


class ServingTab(PageTab):
    """Works a month out while numbers are typed. Prices know no filter of employers."""

    KEY = "serving-cost"
    DEPENDS_ON = frozenset[str]()

    def __init__(self, context: TabContext) -> None:
        self.machine = ListButton(context.theme, "", [(NONE, NONE)])
        self.currency = SegmentedSwitch(context.theme, [(one.value, one.value.upper(), "") for one in CostCurrency])
        super().__init__(context, (self.machine, self.currency))
        self.numbers = NumberStrip(context.theme, {field.value: field for field in SERVING_FIELDS}, is_upright=True)
        self.facets, self._bar_of_machine = QFrame(), ChipBar(context.theme)
        self.chips = self._bar_of_machine
        side = QVBoxLayout(self.facets)
        side.setContentsMargins(*[context.theme.px(12)] * 4)
        side.addWidget(self.numbers)
        side.addStretch(1)
        self.numbers.changed.connect(self.write)
        self.machine.chosen.connect(lambda _key: self.write())
        self.currency.selected.connect(lambda _key: self.write())

    @override
    def question(self, chosen: MarketFilter) -> Callable[[MarketReader], Any]:
        del chosen
        return load_cost_data

    @override
    def build(self, data: Any, base: MarketBase) -> PageContent:
        self._offer_machines(data, base)
        offers = {str(row.key): row for row in serving_offers(data)}
        typed = {CostField(key): value for key, value in self.numbers.values.items()}
        currency = CostCurrency(self.currency.current)
        choice = ServingChoice(offers.get(self.machine.current), typed, currency)
        untouched = serving_assumptions(data, ServingChoice(choice.offer, {}))
        for field in SERVING_FIELDS:
            value = untouched.value(field)
            self.numbers.fields[field.value].setPlaceholderText(plain_number(value) if value is not None else "")
        content = build_serving_content(data, base, self.context.language.current, choice)
        self._bar_of_machine.set_counter(content.counter)
        self._bar_of_machine.set_summary(content.summary)
        return content

    @override
    def retranslate(self) -> None:
        labels = {field.value: serving_field(field) for field in SERVING_FIELDS}
        language = self.context.language.current
        self.numbers.set_texts(self.tr("Your numbers:"), labels, self.tr("As assumed"), "", language)
        self.currency.setAccessibleName(self.tr("Currency"))
        super().retranslate()

    @override
    def forget(self) -> None:
        super().forget()
        self.numbers.set_values({})

    def _offer_machines(self, data: CostData, base: MarketBase) -> None:
        """Offer every machine with a recorded price, the cheapest first."""
        language, names, money = self.context.language.current, data.names(base), Money()
        choices = [
            (
                str(row.key),
                f"{names.machine(row, language)}, {names.place((row.cloud_id, row.region_code), language)}: "
                f"{money.words(exact(row.on_demand_usd_hour or 0.0))}",
            )
            for row in serving_offers(data)
        ]
        self.machine.set_choices(self.tr("Machine"), choices or [(NONE, self.tr("None recorded"))])
        self.currency.set_part_enabled(CostCurrency.PKR.value, data.record.latest_rate is not None)
