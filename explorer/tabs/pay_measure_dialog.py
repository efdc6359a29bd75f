"""What pay is shown in: a currency, by a recorded rate or one's own, and the prices of a year."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from explorer.figures.pay_measure import DOLLARS, RUPEES, Conversion, PayMeasure, RealTerms, parse_rate
from explorer.market.amount_text import LONGEST_AMOUNT
from explorer.market.price_rows import Prices
from explorer.widgets.buttons import PRIMARY, ActionButton
from explorer.widgets.focus_ring import FocusRing
from explorer.widgets.list_button import ListButton
from explorer.widgets.segmented_switch import SegmentedSwitch
from explorer.widgets.text_label import TextLabel
from explorer.workspace.context import TabContext
from explorer.workspace.pay_measure_words import (
    conversion_words,
    currency_word,
    rate_name,
    rate_number,
    rate_problem,
    real_words,
    series_name,
)

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader

STATED, OWN = "", "own"


def load_price_data(reader: MarketReader) -> Prices:
    """Load the recorded rates and inflation."""
    from explorer.market import queries

    return queries.load_prices(reader)


class PayMeasureDialog(QDialog):
    """Applies every choice at once, a rate when it is finished; one that cannot be read keeps the last and says so.

    Signals:
        measure_changed(object): Another `PayMeasure` is wanted; its period is not this dialog's to choose.

    Args:
        context: What the tabs share.
        prices: What is recorded.
        measure: What is in force.
        parent: The window.
    """

    measure_changed = Signal(object)

    def __init__(self, context: TabContext, prices: Prices, measure: PayMeasure, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._prices, self._measure = context, prices, measure
        theme = context.theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Currency and prices"))
        keys = (STATED, RUPEES, DOLLARS)
        self.currency = SegmentedSwitch(theme, [(key, currency_word(key or None), "") for key in keys])
        self.currency.setAccessibleName(self.tr("Currency"))
        self.rate = ListButton(theme, self.tr("Rate"), self._rates())
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_AMOUNT)
        self.field.setPlaceholderText(self.tr("PKR for one USD"))
        self.field.setAccessibleName(self.tr("Your own rate, rupees for one dollar"))
        self.problem = TextLabel(theme, role="caption", colour="dangerText", is_wrapping=True)
        self.conversion = TextLabel(theme, role="caption", colour="textSecondary", is_wrapping=True)
        self.prices = ListButton(theme, "", self._series())
        self.prices.setAccessibleName(self.tr("Prices"))
        self.year = ListButton(theme, self.tr("Prices of"), [("", "")])
        self.real = TextLabel(theme, role="caption", colour="textSecondary", is_wrapping=True)
        self.reset_button = ActionButton(theme, self.tr("Show as stated"))
        self.close_button = ActionButton(theme, self.tr("Close"), variant=PRIMARY)
        for button in (self.reset_button, self.close_button):
            button.setAutoDefault(False)  # Enter finishes the rate
        self.problem.hide()
        self._arrange()
        self._connect()
        self._read_measure()
        FocusRing(self, theme)

    @property
    def measure(self) -> PayMeasure:
        """What is chosen."""
        return self._measure

    def _rates(self) -> list[tuple[str, str]]:
        language = self._context.language.current
        recorded = [(str(at), rate_name(rate, language)) for at, rate in enumerate(self._prices.rates)]
        return [*recorded, (OWN, self.tr("My own rate"))]

    def _series(self) -> list[tuple[str, str]]:
        language = self._context.language.current
        series = [(str(at), series_name(one, language)) for at, one in enumerate(self._prices.series)]
        return [(STATED, self.tr("As stated")), *series]

    def _arrange(self) -> None:
        theme = self._context.theme
        px = theme.px
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        heads = (self.tr("Currency"), self.tr("Prices"))
        for head, row in zip(heads, (0, 4), strict=True):
            label = TextLabel(theme, role="label")
            label.set_text(head)
            grid.addWidget(label, row, 0)
        grid.addWidget(self.currency, 0, 1, 1, 2)
        grid.addWidget(self.rate, 1, 1)
        grid.addWidget(self.field, 1, 2)
        grid.addWidget(self.problem, 2, 1, 1, 2)
        grid.addWidget(self.conversion, 3, 1, 1, 2)
        grid.addWidget(self.prices, 4, 1)
        grid.addWidget(self.year, 4, 2)
        grid.addWidget(self.real, 5, 1, 1, 2)
        grid.setColumnStretch(2, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.reset_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(12))
        column.addLayout(grid)
        column.addStretch(1)
        column.addLayout(foot)
        self.resize(px(620), px(250))

    def _connect(self) -> None:
        self.currency.selected.connect(lambda _key: self._choose())
        self.rate.chosen.connect(self._on_rate)
        self.field.textEdited.connect(lambda _text: self._check_rate())
        self.field.editingFinished.connect(self._choose)
        self.prices.chosen.connect(self._on_series)
        self.year.chosen.connect(lambda _key: self._choose())
        self.reset_button.clicked.connect(lambda _checked=False: self._reset())
        self.close_button.clicked.connect(lambda _checked=False: self.accept())

    def _read_measure(self) -> None:
        """Show the measure in force."""
        conversion, real = self._measure.conversion, self._measure.real
        self.currency.set_current(conversion.currency if conversion is not None else STATED)
        if conversion is not None and conversion.recorded is None:
            self.rate.set_current(OWN)
            self.field.setText(rate_number(conversion.pkr_per_usd))
        elif conversion is not None and conversion.recorded in self._prices.rates:
            self.rate.set_current(str(self._prices.rates.index(conversion.recorded)))
        self.prices.set_current(str(self._prices.series.index(real.series)) if real is not None else STATED)
        self._offer_years(real.base_year if real is not None else None)
        self._show()

    def _offer_years(self, wanted: int | None) -> None:
        """Offer the years whose prices the chosen series tells, the latest first and chosen at first."""
        key = self.prices.current
        years = self._prices.series[int(key)].years if key != STATED else ()
        self.year.set_choices(self.tr("Prices of"), [(str(year), str(year)) for year in reversed(years)] or [("", "–")])
        if years:
            self.year.set_current(str(wanted if wanted in years else years[-1]))

    def _on_rate(self, key: str) -> None:
        if key == OWN:
            self.field.setEnabled(True)
            self.field.setFocus()
        self._choose()

    def _on_series(self, _key: str) -> None:
        self._offer_years(None)
        self._choose()

    def _reset(self) -> None:
        self.currency.set_current(STATED)
        self.prices.set_current(STATED)
        self._offer_years(None)
        self._choose()

    def _check_rate(self) -> None:
        """Say while a rate is typed whether it is one; it is only used when it is finished: 2 is not meant by 277."""
        is_wrong = self.rate.current == OWN and parse_rate(self.field.text()) is None
        self._tell(rate_problem(self.field.text(), self._context.language.current) if is_wrong else "")

    def _tell(self, problem: str) -> None:
        self.problem.set_text(problem)
        self.problem.setVisible(bool(problem))
        self.field.setAccessibleDescription(problem)

    def _choose(self) -> None:
        """Build the measure of the choices; without a rate that can be read the last one is kept."""
        problem = ""
        conversion: Conversion | None = None
        if self.currency.current != STATED:
            conversion = self._conversion(self.currency.current)
            if conversion is None:
                problem = rate_problem(self.field.text(), self._context.language.current)
                kept = self._measure.conversion or self._newest(self.currency.current)
                conversion = replace(kept, currency=self.currency.current) if kept is not None else None
        self._tell(problem)
        measure = replace(self._measure, conversion=conversion, real=self._real())
        is_other = measure != self._measure
        self._measure = measure
        self._show()
        if is_other:
            self.measure_changed.emit(measure)

    def _conversion(self, currency: str) -> Conversion | None:
        key = self.rate.current
        if key != OWN:
            recorded = self._prices.rates[int(key)]
            return Conversion(currency, recorded.pkr_per_usd, recorded)
        rate = parse_rate(self.field.text())
        return Conversion(currency, float(rate)) if rate is not None else None

    def _newest(self, currency: str) -> Conversion | None:
        rates = self._prices.rates
        return Conversion(currency, rates[0].pkr_per_usd, rates[0]) if rates else None

    def _real(self) -> RealTerms | None:
        if self.prices.current == STATED or not self.year.current:
            return None
        return RealTerms(int(self.year.current), self._prices.series[int(self.prices.current)])

    def _show(self) -> None:
        language, measure = self._context.language.current, self._measure
        is_converted, is_own = self.currency.current != STATED, self.rate.current == OWN
        self.rate.setEnabled(is_converted)
        self.field.setVisible(is_own)
        self.field.setEnabled(is_converted)
        self.conversion.set_text(
            conversion_words(measure.conversion, language)
            if measure.conversion is not None
            else self.tr("Every figure stands in the currency of its source.")
        )
        self.year.setEnabled(self.prices.current != STATED)
        self.real.set_text(
            real_words(measure.real, language)
            if measure.real is not None
            else self.tr("Every figure stands in the prices of its own year.")
        )
        self.reset_button.setEnabled(measure.conversion is not None or measure.real is not None)
