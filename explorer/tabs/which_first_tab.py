"""Which platform first: what is recorded under the student's own filters, and weights that only the student sets."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from explorer.figures.cost_fields import CostField
from explorer.figures.which_first import FirstMeasure
from explorer.market.filters import MarketFilter
from explorer.tabs.number_strip import NumberStrip
from explorer.tabs.page import PageTab
from explorer.tabs.page_content import PageContent
from explorer.tabs.which_first_content import SHOW_EXAMS, SHOW_USE, build_first_content, load_first_data
from explorer.workspace.context import TabContext
from explorer.workspace.market_service import MarketBase
from explorer.workspace.which_first_words import field_label

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader

PAGES = {SHOW_USE: "platform-employers", SHOW_EXAMS: "certifications"}


class WhichFirstTab(PageTab):
    """Follows the filter of employers. Weights are the page's own and stay while the program runs."""

    KEY = "which-first"
    DEPENDS_ON = frozenset({"filter"})

    def __init__(self, context: TabContext) -> None:
        super().__init__(context)
        self.weights = NumberStrip(context.theme, {measure.value: CostField.WEIGHT for measure in FirstMeasure})
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self.subtitle) + 1, self.weights)
        self.weights.changed.connect(self.write)
        self.weights.reset.clicked.connect(lambda _checked=False: self.view.setFocus())

    @override
    def question(self, chosen: MarketFilter) -> Callable[[MarketReader], Any]:
        return partial(load_first_data, chosen=chosen)

    @override
    def build(self, data: Any, base: MarketBase) -> PageContent:
        weights = {FirstMeasure(key): value for key, value in self.weights.values.items()}
        return build_first_content(data, base.vocabulary, self.context.language.current, weights)

    @override
    def retranslate(self) -> None:
        labels = {measure.value: field_label(measure) for measure in FirstMeasure}
        language = self.context.language.current
        self.weights.set_texts(self.tr("Your weights, 0 to 10:"), labels, self.tr("No weights"), "0", language)
        super().retranslate()

    @override
    def forget(self) -> None:
        super().forget()
        self.weights.set_values({})

    @override
    def act(self, key: str) -> None:
        if key in PAGES:
            self.context.store.update(tab=PAGES[key])
