"""What is left of pay after income tax: type a pay, choose a tax year, read every step of the sum and its source."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from explorer.charts.style import ChartStyle
from explorer.charts.take_home_chart import TakeHomeChart
from explorer.charts.view import ChartView
from explorer.errors import ExplorerError
from explorer.figures.take_home import (
    Income,
    TakeHomeFigure,
    build_income_take_home,
    income_tax_years,
    newest_tax_year,
)
from explorer.figures.take_home_curve import TakeHomeCurve, build_take_home_curve
from explorer.market.amount_text import LONGEST_AMOUNT, parse_amount
from explorer.market.pay_rows import PayPeriod
from explorer.market.rows import SourceRow
from explorer.tabs.take_home_data import TaxData
from explorer.tabs.take_home_picture import take_home_picture
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
    cliff_words,
    curve_caveats,
    income_word,
    rates_words,
    rupees,
    step_sum,
    step_word,
    take_home_as_text,
    take_home_title,
)

if TYPE_CHECKING:
    from explorer.tabs.pictures import Picture


class TakeHomeMode(StrEnum):
    """How the result is shown."""

    CHART = "chart"
    TABLE = "table"


class _ScrolledBand(QFrame):
    """A band that is scrolled only where its texts, set into the width there is, leave the chart too little room."""

    @override
    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else -1

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


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
        self.curve: TakeHomeCurve | None = None
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
        self.mode = SegmentedSwitch(
            theme,
            [(TakeHomeMode.CHART, self.tr("Chart"), "bars"), (TakeHomeMode.TABLE, self.tr("Table"), "table")],
            name=self.tr("Chart or table"),
        )
        style = ChartStyle(theme.look.theme, context.language.current, theme.look.scale)
        self.view = ChartView(TakeHomeChart(), style)
        self.pages = QStackedWidget()
        self.model = CellTableModel()
        self.table = RowTable(theme, parent=self)
        self.caveats = TextLabel(theme, role="caption", colour="textSecondary", is_wrapping=True)
        self.copy_button = ActionButton(theme, self.tr("Copy working"), "copy")
        self.picture_button = ActionButton(theme, self.tr("Copy picture"), "copy")
        self.export_button = ActionButton(theme, self.tr("Export picture"), "picture", variant=PRIMARY)
        self.sources_button = ActionButton(theme, self.tr("Sources"), "source")
        self.close_button = ActionButton(theme, self.tr("Close"))
        self._arrange()
        self._offer_years()
        self._connect()
        FocusRing(self, theme)
        self._work_out()

    def _incomes(self) -> list[tuple[str, str]]:
        return [(income.value, income_word(income)) for income in Income]

    def _arrange(self) -> None:
        """Keep the questions above and the actions below in sight; what lies between scrolls where room is short."""
        middle = QScrollArea()
        middle.setWidgetResizable(True)
        middle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        middle.setWidget(self._result())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._questions())
        column.addWidget(middle, 1)
        column.addWidget(self._foot())
        self.table.setModel(self.model)
        self.table.set_number_columns(frozenset({2, 3}))
        px, room = self._context.theme.px, self.screen().availableSize()
        self.resize(min(px(900), room.width() - 16), min(px(620), room.height() - 48))

    def _band(self, kind: str, layout: QLayout, high: int, band: QFrame | None = None) -> QFrame:
        """Return a band of the dialog over its whole width, with so much air above and below."""
        px, band = self._context.theme.px, band or QFrame()
        band.setProperty("frame", kind)
        layout.setContentsMargins(px(20), px(high), px(20), px(high))
        band.setLayout(layout)
        return band

    def _questions(self) -> QFrame:
        px = self._context.theme.px
        label = QLabel(self.tr("Gross pay in PKR"))
        label.setBuddy(self.field)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(4))
        grid.addWidget(label, 0, 0)
        for column, part in enumerate((self.field, self.period, self.income, self.year)):
            grid.addWidget(part, 1, column)
        grid.addWidget(self.problem, 2, 0, 1, 4)
        grid.setColumnStretch(0, 1)
        return self._band("foot", grid, 12)

    def _result(self) -> QFrame:
        px = self._context.theme.px
        told = QHBoxLayout()
        told.setSpacing(px(12))
        told.addWidget(self.rates, 1)
        told.addWidget(self.mode)
        self.pages.setMinimumHeight(round(self.view.chart.preferred_height(0.0, self.view.chart_style)))
        self.pages.addWidget(self.view)
        self.pages.addWidget(self.table)
        column = QVBoxLayout()
        column.setSpacing(px(8))
        column.addWidget(self.title)
        column.addLayout(told)
        column.addWidget(self.pages, 1)
        column.addWidget(self.caveats)
        return self._band("centre", column, 12, _ScrolledBand())

    def _foot(self) -> QFrame:
        row = QHBoxLayout()
        row.setSpacing(self._context.theme.px(8))
        row.addWidget(self.sources_button)
        row.addStretch(1)
        for button in (self.close_button, self.copy_button, self.picture_button, self.export_button):
            row.addWidget(button)
        return self._band("foot", row, 12)

    def _connect(self) -> None:
        notices = self._context.notices
        self.field.textEdited.connect(lambda _text: self._work_out())
        self.period.selected.connect(lambda _key: self._work_out())
        self.year.chosen.connect(lambda _key: self._work_out())
        self.income.chosen.connect(self._on_income)
        self.copy_button.clicked.connect(lambda _checked=False: self._copy())
        self.mode.selected.connect(self._on_mode)
        self.view.mark_activated.connect(lambda _key: self._show_sources())
        self.picture_button.clicked.connect(lambda _checked=False: notices.copy_wanted.emit(self.picture()))
        self.export_button.clicked.connect(lambda _checked=False: notices.export_wanted.emit(self.picture()))
        self.sources_button.clicked.connect(lambda _checked=False: self._show_sources())
        self.close_button.clicked.connect(self.accept)

    def _on_mode(self, key: str) -> None:
        self.pages.setCurrentIndex(self.pages.indexOf(self.table) if key == TakeHomeMode.TABLE else 0)

    def _on_income(self, _key: str) -> None:
        self._offer_years()
        self._work_out()

    def _offer_years(self) -> None:
        """Offer the tax years whose law is recorded, the newest chosen at first."""
        law, income = self._data.law, Income(self.income.current)
        years, before = [str(year) for year in income_tax_years(law, income)], self.year.current
        self.year.set_choices(self.tr("Tax year"), [(year, year) for year in years] or [("", "–")])
        if years:
            self.year.set_current(before if before in years else str(newest_tax_year(law, income)))

    def _work_out(self) -> None:
        text = self.field.text().strip()
        if not text:
            self._tell("" if self.figure is None else self.tr("Type a pay. The last result is kept."))
            if self.figure is None:
                self._take(None)
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
        if figure is not None:
            self._take(figure)
        self._show()

    def _build(self, gross: Fraction) -> TakeHomeFigure | None:
        return build_income_take_home(self._data.law, Income(self.income.current), gross, self._tax_year())

    def _tax_year(self) -> int:
        return int(self.year.current or 0)

    def _take(self, figure: TakeHomeFigure | None) -> None:
        """Keep a pay and the rates it stands on, or the rates alone; what is shown and exported is these."""
        self.figure = figure
        self.curve = build_take_home_curve(self._data.law, Income(self.income.current), self._tax_year(), figure)
        self.view.chart.set_figure(self.curve)
        self.view.refresh()

    def picture(self) -> Picture | None:
        """Return what is shown as a picture; `None` where nothing is recorded."""
        base = self._context.market.base
        if self.curve is None or base is None:
            return None
        return take_home_picture(self.curve, self._data, base, self._context.language.current)

    def _tell(self, sentence: str) -> None:
        self.problem.set_text(sentence)
        self.problem.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)

    def _show(self) -> None:
        figure, language = self.figure, self._context.language.current
        self.copy_button.setEnabled(figure is not None)
        self.mode.setEnabled(figure is not None)
        for part in (self.sources_button, self.picture_button, self.export_button):
            part.setEnabled(self.curve is not None)
        minded = curve_caveats(self.curve, language) if self.curve is not None else []
        cliff = cliff_words(self.curve.cliff if self.curve is not None else None, language)
        self.caveats.set_text(" ".join(words for words in (cliff, *minded) if words))
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

    def _sources(self) -> list[SourceRow]:
        """Return who states the rates that were applied; without a pay, those that are drawn."""
        shown = self.figure or self.curve
        return list(self._data.known(shown.source_ids)) if shown is not None else []

    def _named(self, source_ids: tuple[str, ...]) -> str:
        language = self._context.language.current
        return self.tr(", ").join(source_name(source, language) for source in self._data.known(source_ids))

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
        curve, base, language = self.curve, self._context.market.base, self._context.language.current
        if curve is None or base is None:
            return
        confidence, interests = curve.confidences[0], base.vocabulary.interests
        notes = [source_note(one, confidence, interests, language) for one in self._sources()]
        heading = self.view.chart.sentence(language)
        dialog = AboutNumberDialog(self._context.theme, heading, notes, remark=self.caveats.plain_text, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
