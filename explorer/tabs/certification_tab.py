"""Certifications: the vendors' exams by level and state, with prices in dollars and rupees."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from explorer.figures.cost_fields import CostField
from explorer.market.filters import MarketFilter
from explorer.tabs.certification_content import TEXT, build_certification_content, load_certification_data
from explorer.tabs.number_strip import NumberStrip
from explorer.tabs.page import PageTab
from explorer.tabs.page_content import PageContent
from explorer.tabs.page_facets import PageFilter
from explorer.tabs.row_field import RowField
from explorer.workspace.context import TabContext
from explorer.workspace.cost_words import plain_number
from explorer.workspace.market_service import MarketBase

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader

RATE = "rate"


class CertificationTab(PageTab):
    """Has filters of its own, and a rate of the user's own in place of the recorded one."""

    KEY = "certifications"
    DEPENDS_ON = frozenset[str]()
    HAS_FACETS = True

    def __init__(self, context: TabContext) -> None:
        self.field = RowField(context.theme)
        super().__init__(context, (self.field,))
        self.field.textChanged.connect(self._on_text)
        self.field.left.connect(lambda: self.view.setFocus(Qt.FocusReason.TabFocusReason))
        self.rate = NumberStrip(context.theme, {RATE: CostField.PKR_PER_USD})
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self.subtitle) + 1, self.rate)
        self.rate.changed.connect(self.write)
        self.rate.reset.clicked.connect(lambda _checked=False: self.view.setFocus())

    @override
    def question(self, chosen: MarketFilter) -> Callable[[MarketReader], Any]:
        del chosen
        return load_certification_data

    @override
    def build(self, data: Any, base: MarketBase) -> PageContent:
        recorded = data.costs.latest_rate
        if recorded is not None:
            self.rate.fields[RATE].setPlaceholderText(plain_number(recorded.pkr_per_usd))
        own_rate = self.rate.values.get(RATE)
        return build_certification_content(data, base.vocabulary, self.context.language.current, own_rate, self.filter)

    @override
    def start_search(self) -> bool:
        self.field.start()
        return True

    @override
    def choose_filter(self, chosen: PageFilter) -> None:
        text = " ".join(chosen.get(TEXT, ()))
        if text != self.field.text().strip():
            self.field.setText(text)  # comes back with it
        super().choose_filter(chosen)

    def _on_text(self, text: str) -> None:
        self.choose_filter({**self.filter, TEXT: (text.strip(),) if text.strip() else ()})

    @override
    def retranslate(self) -> None:
        self.field.set_hint(self.tr("Find an exam"))
        labels = {RATE: self.tr("PKR for a dollar")}
        language = self.context.language.current
        self.rate.set_texts(self.tr("Your own rate:"), labels, self.tr("Recorded rate"), "", language)
        super().retranslate()

    @override
    def forget(self) -> None:
        super().forget()
        self.field.clear()
        self.rate.set_values({})
