"""What is left of pay after income tax: type a pay, choose a tax year, read every step of the sum and its source."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from explorer.errors import ExplorerError
from explorer.figures.take_home import (
    TakeHomeFigure,
    build_export_take_home,
    build_take_home,
    export_tax_years,
    tax_years,
)
from explorer.market.amount_text import LONGEST_AMOUNT, parse_amount
from explorer.market.pay_rows import ExportTaxRow, PayPeriod, SurchargeRow, TaxLaw, TaxSlabRow
from explorer.market.rows import SourceRow
from explorer.tabs.words import interest_words, say, source_name, source_note
from explorer.widgets.about_number import AboutNumberDialog
from explorer.widgets.buttons import PRIMARY, ActionButton
from explorer.widgets.cell_table_model import CellTableModel
from explorer.widgets.focus_ring import FocusRing
from explorer.widgets.list_button import ListButton
from explorer.widgets.row_table import RowTable
from explorer.widgets.segmented_switch import SegmentedSwitch
from explorer.widgets.text_label import TextLabel
from explorer.workspace.cell import CellText
from explorer.workspace.context import TabContext
from explorer.workspace.pay_words import period_word
from explorer.workspace.take_home_words import (
    MONTHS,
    caveat_words,
    cliff_words,
    rates_words,
    rupees,
    step_sum,
    step_word,
    take_home_as_text,
    take_home_title,
)

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader


class Income(StrEnum):
    """How income is taxed."""

    SALARY = "salary"
    REGISTERED = "registered"
    UNREGISTERED = "unregistered"


@dataclass(frozen=True, slots=True)
class TaxData:
    """The recorded law and who states it."""

    law: TaxLaw
    sources: dict[str, SourceRow]


def load_tax_data(reader: MarketReader) -> TaxData:
    """Load the tax law with its sources."""
    from explorer.market import queries

    law = queries.load_tax_law(reader)
    rows: tuple[TaxSlabRow | SurchargeRow | ExportTaxRow, ...] = (*law.slabs, *law.surcharges, *law.exports)
    ids = {id_: None for row in rows for id_ in row.source_ids}
    return TaxData(law, {source.id: source for source in queries.load_sources(reader, tuple(ids))})


class TakeHomeDialog(QDialog):
    """Works the tax out while a pay is typed; what cannot be read keeps the last result and says so below the field.

    Args:
        context: What the tabs share.
        data: The tax law.
        pay: What stands in the field at first, PKR a month; `None` for nothing.
        parent: The window.
    """

    def __init__(self, context: TabContext, data: TaxData, pay: float | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._data = context, data
        self.figure: TakeHomeFigure | None = None
        theme = context.theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Take-home pay"))
        self.field = QLineEdit(f"{round(pay):,}" if pay is not None else "")
        self.field.setMaxLength(LONGEST_AMOUNT)
        self.field.setPlaceholderText(self.tr("Pay in PKR, such as 250,000 or 2.5 lakh"))
        self.field.setAccessibleName(self.tr("Gross pay in PKR"))
        self.problem = TextLabel(theme, role="caption", colour="dangerText", is_wrapping=True)
        self.period = SegmentedSwitch(theme, [(period.value, period_word(period), "") for period in PayPeriod])
        self.period.setAccessibleName(self.tr("Pay for a month or a year"))
        self.income = ListButton(theme, self.tr("Income"), self._incomes())
        self.year = ListButton(theme, self.tr("Tax year"), [("", "")])
        self.title = TextLabel(theme, role="takeaway", is_wrapping=True)
        self.rates = TextLabel(theme, colour="textMuted", is_wrapping=True)
        self.model = CellTableModel()
        self.table = RowTable(theme, parent=self)
        self.caveats = TextLabel(theme, role="caption", colour="textSecondary", is_wrapping=True)
        self.copy_button = ActionButton(theme, self.tr("Copy working"), "copy")
        self.sources_button = ActionButton(theme, self.tr("Sources"), "source")
        self.close_button = ActionButton(theme, self.tr("Close"), variant=PRIMARY)
        self._arrange()
        self._offer_years()
        self._connect()
        FocusRing(self, theme)
        self._work_out()

    def _incomes(self) -> list[tuple[str, str]]:
        return [
            (Income.SALARY, self.tr("Salary in Pakistan")),
            (Income.REGISTERED, self.tr("IT export, registered with PSEB")),
            (Income.UNREGISTERED, self.tr("IT export, not registered")),
        ]

    def _arrange(self) -> None:
        px = self._context.theme.px
        label = QLabel(self.tr("Gross pay in PKR"))
        label.setBuddy(self.field)
        head = QGridLayout()
        head.setHorizontalSpacing(px(12))
        head.setVerticalSpacing(px(4))
        head.addWidget(label, 0, 0)
        for column, part in enumerate((self.field, self.period, self.income, self.year)):
            head.addWidget(part, 1, column)
        head.addWidget(self.problem, 2, 0, 1, 4)
        head.setColumnStretch(0, 1)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.sources_button)
        foot.addStretch(1)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.close_button)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(px(20), px(16), px(20), px(16))
        column_layout.setSpacing(px(10))
        column_layout.addLayout(head)
        for part in (self.title, self.rates):
            column_layout.addWidget(part)
        column_layout.addWidget(self.table, 1)
        column_layout.addWidget(self.caveats)
        column_layout.addLayout(foot)
        self.table.setModel(self.model)
        self.table.set_number_columns(frozenset({2, 3}))
        self.resize(px(860), px(560))

    def _connect(self) -> None:
        self.field.textEdited.connect(lambda _text: self._work_out())
        self.period.selected.connect(lambda _key: self._work_out())
        self.year.chosen.connect(lambda _key: self._work_out())
        self.income.chosen.connect(self._on_income)
        self.copy_button.clicked.connect(lambda _checked=False: self._copy())
        self.sources_button.clicked.connect(lambda _checked=False: self._show_sources())
        self.close_button.clicked.connect(self.accept)

    def _on_income(self, _key: str) -> None:
        self._offer_years()
        self._work_out()

    def _offer_years(self) -> None:
        """Offer the tax years whose law is recorded, the newest chosen at first."""
        law, income = self._data.law, Income(self.income.current)
        is_salary = income is Income.SALARY
        years = tax_years(law) if is_salary else export_tax_years(law, is_registered=income is Income.REGISTERED)
        before = self.year.current
        self.year.set_choices(self.tr("Tax year"), [(str(year), str(year)) for year in years] or [("", "–")])
        newest = max((year for year in tax_years(law)), default=0)
        kept = before if before in map(str, years) else str(newest if newest in years else max(years, default=newest))
        if years:
            self.year.set_current(kept)

    def _work_out(self) -> None:
        text = self.field.text().strip()
        if not text:
            self._tell("" if self.figure is None else self.tr("Type a pay. The last result is kept."))
            self._show()
            return
        amount = parse_amount(text)
        if amount is None:
            self._tell(self.tr("This is no pay such as 250,000 or 2.5 lakh. The last result is kept."))
            return
        gross = amount * (MONTHS if self.period.current == PayPeriod.MONTH else 1)
        try:
            figure = self._build(gross)
        except ExplorerError as error:
            self._tell(error.sentence)
            return
        self._tell("" if figure is not None else self.tr("The law of this tax year is not recorded."))
        self.figure = figure or self.figure
        self._show()

    def _build(self, gross: Fraction) -> TakeHomeFigure | None:
        law, income, year = self._data.law, Income(self.income.current), int(self.year.current or 0)
        if income is Income.SALARY:
            return build_take_home(law, gross, year)
        return build_export_take_home(law, gross, year, is_registered=income is Income.REGISTERED)

    def _tell(self, sentence: str) -> None:
        self.problem.set_text(sentence)
        self.problem.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)

    def _show(self) -> None:
        figure, language = self.figure, self._context.language.current
        for part in (self.copy_button, self.sources_button):
            part.setEnabled(figure is not None)
        if figure is None:
            self.title.set_text(self.tr("Type a pay to see what is left of it"))
            return
        self.title.set_text(take_home_title(figure, language))
        self.rates.set_text(rates_words(figure, language))
        heads = (self.tr("Step"), self.tr("Sum"), self.tr("PKR a year"), self.tr("PKR a month"), self.tr("Source"))
        rows = [
            (
                CellText(step_word(step.kind), is_strong=not step.source_ids),
                CellText(step_sum(step, language)),
                CellText(rupees(step.amount_pkr_year)),
                CellText(rupees(step.amount_pkr_year / MONTHS)),
                CellText(self._named(step.source_ids)),
            )
            for step in figure.steps
        ]
        self.model.set_table(heads, [step.kind.value for step in figure.steps], rows)
        self.table.set_column_widths({0: 150, 1: 250, 2: 100, 3: 100})
        minded = [cliff_words(figure, language), *map(caveat_words, figure.caveats)]
        self.caveats.set_text(" ".join(words for words in minded if words))

    def _sources(self) -> list[SourceRow]:
        ids = self.figure.source_ids if self.figure is not None else ()
        return [self._data.sources[id_] for id_ in ids if id_ in self._data.sources]

    def _named(self, source_ids: tuple[str, ...]) -> str:
        language = self._context.language.current
        known = [self._data.sources[id_] for id_ in source_ids if id_ in self._data.sources]
        return self.tr(", ").join(source_name(source, language) for source in known)

    def _copy(self) -> None:
        if self.figure is None:
            return
        language, base = self._context.language.current, self._context.market.base
        interests = base.vocabulary.interests if base is not None else {}
        named = [
            say(self.tr("%1 (%2)"), language, source_name(one, language), interest_words(one, interests, language))
            for one in self._sources()
        ]
        sources = say(self.tr("Sources: %1."), language, self.tr(", ").join(named))
        QGuiApplication.clipboard().setText(take_home_as_text(self.figure, sources, language))
        self._context.notices.tell_done(self.tr("Working copied with its sources"))

    def _show_sources(self) -> None:
        figure, base, language = self.figure, self._context.market.base, self._context.language.current
        confidences = [step.confidence for step in figure.steps if step.confidence is not None] if figure else []
        if figure is None or base is None or not confidences:
            return
        notes = [source_note(one, confidences[0], base.vocabulary.interests, language) for one in self._sources()]
        heading = take_home_title(figure, language)
        dialog = AboutNumberDialog(self._context.theme, heading, notes, remark=self.caveats.plain_text, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
