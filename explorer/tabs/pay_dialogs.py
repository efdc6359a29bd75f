"""The dialogs that the salaries open: about a number, take-home pay, currency and prices, sources."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from explorer.figures.claims import ClaimFigure
from explorer.figures.pay_mark import PayMark, mark_of
from explorer.figures.pay_measure import RUPEES, PayMeasure
from explorer.market.rows import Confidence, SourceRow
from explorer.tabs.sources_dialog import SourcesDialog
from explorer.tabs.words import source_note
from explorer.widgets.about_number import AboutNumberDialog
from explorer.workspace.claim_sentences import claim_statement, verdict_words
from explorer.workspace.context import TabContext
from explorer.workspace.pay_words import mark_words

if TYPE_CHECKING:
    from explorer.market.price_rows import Prices
    from explorer.tabs.take_home_data import TaxData


class PayDialogs(QObject):
    """Opens dialogs over the window; what they need of the data is asked for first.

    Signals:
        measure_changed(object): Another `PayMeasure` is wanted; its period is not chosen there.
    """

    measure_changed = Signal(object)

    def __init__(self, context: TabContext, tab: QWidget) -> None:
        super().__init__(tab)
        self._context, self._tab = context, tab
        self._measure = PayMeasure()
        self._mark: PayMark | None = None

    def tell_about_mark(self, mark: PayMark) -> None:
        """Tell who states a figure."""
        band = mark.band
        heading = mark_words(mark, self._context.language.current)
        self._tell_about(heading, band.sources, band.confidence, band.note or "")

    def tell_about_claim(self, figure: ClaimFigure) -> None:
        """Tell who claims something on pay, and how it fares."""
        claim, language = figure.claim, self._context.language.current
        remark = " ".join(part for part in (verdict_words(figure, language), claim.note) if part)
        self._tell_about(claim_statement(claim, language), claim.sources, claim.confidence, remark)

    def show_sources(self, sources: Sequence[SourceRow]) -> None:
        """List the publications behind what is shown."""
        SourcesDialog(self._context, tuple(sources), self._tab.window()).open()

    def ask_take_home(self, mark: PayMark | None) -> None:
        """Ask what is left of a figure, or of any pay, after tax."""
        from explorer.tabs.take_home_data import load_tax_data

        self._mark = mark
        self._context.market.ask("tax-law", load_tax_data, self._on_tax_data)

    def ask_measure(self, measure: PayMeasure) -> None:
        """Ask for another currency or another year's prices; `measure` is in force."""
        from explorer.tabs.pay_measure_dialog import load_price_data

        self._measure = measure
        self._context.market.ask("prices", load_price_data, self._on_prices)

    def _tell_about(self, heading: str, sources: Sequence[SourceRow], confidence: Confidence, remark: str) -> None:
        base = self._context.market.base
        interests = base.vocabulary.interests if base is not None else {}
        notes = [source_note(one, confidence, interests, self._context.language.current) for one in sources]
        dialog = AboutNumberDialog(self._context.theme, heading, notes, remark=remark, parent=self._tab.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_tax_data(self, data: TaxData) -> None:
        from explorer.tabs.take_home_dialog import TakeHomeDialog

        is_rupees = self._mark is not None and self._mark.band.currency == RUPEES
        monthly = mark_of(self._mark.band, PayMeasure()) if self._mark is not None and is_rupees else None
        TakeHomeDialog(self._context, data, monthly.least if monthly is not None else None, self._tab.window()).open()

    def _on_prices(self, prices: Prices) -> None:
        from explorer.tabs.pay_measure_dialog import PayMeasureDialog

        dialog = PayMeasureDialog(self._context, prices, self._measure, self._tab.window())
        dialog.measure_changed.connect(self.measure_changed)
        dialog.open()
