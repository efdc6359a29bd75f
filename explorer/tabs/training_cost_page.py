"""Rent or buy as a page: cost over training runs, with every price and assumption open to see and to change."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.charts.style import ChartStyle
from explorer.charts.training_cost_chart import TrainingCostChart
from explorer.charts.view import ChartView
from explorer.figures.cost_assumptions import Assumptions, own
from explorer.figures.cost_fields import CostField, FieldProblem, read_field
from explorer.figures.rent_or_buy import RentLine
from explorer.figures.training_plan import TrainingPlanFigure
from explorer.market.rows import Confidence, ValueCount
from explorer.tabs.pictures import Picture
from explorer.tabs.source_line import SourceLine
from explorer.tabs.training_cost_about import CostAbout
from explorer.tabs.training_cost_controls import TrainingCostControls
from explorer.tabs.training_cost_data import FIRST_RUNS, CostData, build_plan, load_cost_data, start_plan
from explorer.tabs.training_cost_pictures import assumption_lines, sources_line, sources_of, training_cost_picture
from explorer.tabs.training_cost_side import TrainingCostSide
from explorer.tabs.training_cost_table import COLUMN_WIDTHS, NUMBER_COLUMNS, table_heads, table_lines, table_rows
from explorer.tabs.words import say
from explorer.widgets.cell_table_model import CellTableModel
from explorer.widgets.row_table import RowTable
from explorer.widgets.scrolled import scrolled
from explorer.widgets.text_label import TextLabel
from explorer.workspace.context import TabContext
from explorer.workspace.cost_sentences import (
    claim_lines,
    cost_subtitle,
    cost_takeaway,
    minded_lines,
    plan_verdict,
    working_lines,
)
from explorer.workspace.cost_words import CostNames, field_word, plain_number, term_word
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase

LEAST_TABLE, GAP = 110, 6
FILLED = (CostField.GPU_COUNT, CostField.HOURS, CostField.UTILISATION_PERCENT, CostField.LIFE_YEARS,
          CostField.PKR_PER_USD)  # fmt: skip


class TrainingCostPage(QFrame):
    """Works costs out while fields are edited; what is refused keeps the last good number, and the page says so.

    Attributes:
        figure: What the chart shows; `None` before the data are there.
    """

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self._data: CostData | None = None
        self._assumptions: Assumptions | None = None
        self._runs = FIRST_RUNS
        self.figure: TrainingPlanFigure | None = None
        self._about = CostAbout(context, self)
        self.setProperty("frame", "centre")
        self.controls = TrainingCostControls(context)
        self.title = TextLabel(theme, role="takeaway", is_wrapping=True)
        self.subtitle = TextLabel(theme, colour="textMuted", is_wrapping=True)
        self.kept = TextLabel(theme, role="label", colour="warnText", is_wrapping=True)
        self._inside = QFrame()
        self._chart = TrainingCostChart()
        self.view = ChartView(self._chart, self._style())
        self.model = CellTableModel()
        self.table = RowTable(theme, parent=self)
        self.sources = SourceLine(theme, self._about_all)
        self.side = TrainingCostSide(theme)
        self._arrange()
        self._connect()

    def refresh(self) -> None:
        """Ask for the prices of the open database, unless they are there."""
        if self._data is None:
            self._context.market.ask("training-cost", load_cost_data, self._on_data)

    def start(self) -> None:
        """Bring the keyboard to the chart; the page must be shown."""
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def forget(self) -> None:
        """Let go of every price: another database is open."""
        self._data = self.figure = self._assumptions = None
        self._chart.set_figure(None)
        self.view.refresh()

    def picture(self) -> Picture | None:
        """Return what is shown as a picture; `None` before there is anything."""
        base = self._context.market.base
        if self.figure is None or base is None:
            return None
        return training_cost_picture(self.figure, self._names(), base, self._context.language.current)

    def text(self) -> str:
        """Return the whole calculation as text, with assumptions, caveats and sources."""
        figure, base, language = self.figure, self._context.market.base, self._context.language.current
        if figure is None or base is None:
            return ""
        runs = f"{field_word(CostField.RUNS)}: {figure.runs:,}"
        return "\n".join((
            cost_takeaway(figure, language), cost_subtitle(figure, language), plan_verdict(figure, language),
            *working_lines(figure, language), runs, *assumption_lines(figure, language),
            *claim_lines(figure, language), *minded_lines(figure, self._names(), language),
            sources_line(figure, base, language),
        ))  # fmt: skip

    def retranslate(self) -> None:
        """Write every text in the language in force."""
        if self._data is None:
            return
        self.controls.retranslate(self._data, self._names())
        self.side.retranslate()
        self._chart.set_names(self._names())
        self._on_look()
        self._work_out()

    def _arrange(self) -> None:
        px = self._context.theme.px
        self.table.setModel(self.model)
        self.table.set_number_columns(NUMBER_COLUMNS)
        bar = QFrame()
        bar.setProperty("frame", "viewBar")
        over = QVBoxLayout(bar)
        over.setContentsMargins(px(16), px(8), px(16), px(8))
        over.addWidget(self.controls)
        inside = self._inside
        inside.setProperty("frame", "centre")
        for shown in (self.view, self.table):  # they share the height that is left, and scroll with the rest below it
            shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        centre = QVBoxLayout(inside)
        centre.setContentsMargins(px(20), px(10), px(20), px(10))
        centre.setSpacing(px(GAP))
        for part in (self.title, self.subtitle, self.kept):
            centre.addWidget(part)
        centre.addWidget(self.view, 5)
        centre.addWidget(self.table, 3)
        centre.addWidget(self.sources)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(scrolled(inside), 1)
        row.addWidget(self.side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addLayout(row, 1)
        self.kept.hide()
        self._on_look()

    def _connect(self) -> None:
        self.controls.preset_chosen.connect(self._on_preset)
        self.controls.changed.connect(self._work_out)
        self.side.edited.connect(self._work_out)
        self.side.form.sources_wanted.connect(self._about_field)
        self.side.copy_button.clicked.connect(lambda _checked=False: self._copy_working())
        self.table.activated_row.connect(self._about_row)
        self.view.mark_activated.connect(self._about_mark)
        self._context.theme.changed.connect(self._on_look)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_data(self, data: CostData) -> None:
        self._data = data
        self.controls.retranslate(data, self._names())
        self.controls.choose_first(data)
        self.side.form.rows[CostField.RUNS].field.setText(plain_number(self._runs))
        self._on_preset()
        self.retranslate()

    def _on_preset(self) -> None:
        """Fill the fields with the job of the example; what its source leaves open stays as it is."""
        data = self._data
        if data is None:
            return
        numbers = self._begin(data)
        before = self._assumptions or numbers
        at = self.controls.preset_at
        model = data.presets[at][0].gpu_model if at is not None else None
        if model is not None:
            self.controls.model.set_current(model)
        open_fields = (item for item in numbers if item.value is None)
        filled = numbers.replacing(*(before[item.field] for item in open_fields))
        self.side.form.fill(filled, FILLED if self._assumptions is None else FILLED[:2])
        self._work_out()

    def _begin(self, data: CostData) -> Assumptions:
        at = self.controls.preset_at
        return start_plan(data.record, data.presets[at] if at is not None else None)

    def _work_out(self) -> None:
        """Read every field; a refused one keeps its last good number."""
        data, language = self._data, self._context.language.current
        if data is None:
            return
        begin = self._begin(data)
        typed, problems = begin.with_typed(self.side.form.typed())
        last = self._assumptions or begin
        typed = typed.replacing(*(last[problem.field] for problem in problems))
        if typed.value(CostField.RENT_USD_HOUR) is not None:  # the user's price is one of a GPU
            typed = typed.replacing(own(CostField.MACHINE_GPUS, Fraction(1)))
        runs = read_field(CostField.RUNS, self.side.form.rows[CostField.RUNS].field.text())
        if isinstance(runs, FieldProblem):
            problems = (*problems, runs)
        elif runs is not None:
            self._runs = int(runs)
        self._assumptions = typed
        said = self.side.form.problems_in_words(problems, typed, self._runs, language)
        self.side.form.show_state(typed, said, language)
        self._build(data, typed, is_refused=bool(problems))

    def _build(self, data: CostData, numbers: Assumptions, *, is_refused: bool) -> None:
        """Show the plan; where the chosen region has no such price, the last one stays and that is said."""
        self.controls.offer_cards(data)
        choice, language = self.controls.choice, self._context.language.current
        at = self.controls.preset_at
        example = data.presets[at][0] if at is not None else None
        figure = build_plan(data, choice, numbers, self._runs, self.controls.chosen_currency, example)
        told = ""
        if figure.prices.unpriced_places and choice.place is not None:
            text = self.tr("No price of %1, %2, is recorded for %3; choose another region.")
            place = self._names().place(choice.place, language)
            told = say(text, language, choice.gpu_model, term_word(choice.term).lower(), place)
        elif is_refused:
            told = self.tr("A field is refused; see what stands below it.")
        if told and self.figure is not None:
            told = " ".join((told, self.tr("The chart keeps its last good state.")))
        self.kept.set_text(told)
        self.kept.setVisible(bool(told))
        if not figure.prices.unpriced_places or self.figure is None:
            self.figure = figure
        self._show()

    def _show(self) -> None:
        figure, base, language = self.figure, self._context.market.base, self._context.language.current
        if figure is None or base is None:
            return
        self.title.set_text(cost_takeaway(figure, language))
        self.subtitle.set_text(cost_subtitle(figure, language))
        self._chart.set_figure(figure)
        self.view.refresh()
        self.model.set_table(table_heads(), list(table_lines(figure)), table_rows(figure, self._names(), language))
        self.table.set_column_widths(COLUMN_WIDTHS[figure.currency])
        self._show_sources(figure, base, language)
        self.side.show_figure(figure, self._names(), language)
        self._fit()

    def _show_sources(self, figure: TrainingPlanFigure, base: MarketBase, language: Language) -> None:
        found = sources_of(figure)
        interests = Counter(source.interest_id for source in found)
        lines = table_lines(figure).values()
        rows = (line.offer if isinstance(line, RentLine) else line.hardware for line in lines)
        sure = Counter(row.confidence for row in dict.fromkeys(rows) if row is not None)
        self.sources.show_sources(
            len(found),
            tuple(ValueCount(*counted) for counted in interests.items()),
            [(confidence, sure[confidence]) for confidence in Confidence if sure[confidence]],
            base.vocabulary,
            language,
            self.tr("Dot: buying has paid, computed here"),
        )

    def _names(self) -> CostNames:
        base = self._context.market.base
        return self._data.names(base) if self._data is not None and base is not None else CostNames()

    def _about_field(self, cost_field: CostField) -> None:
        if self._assumptions is not None:
            self._about.tell_assumption(self._assumptions[cost_field])

    def _about_row(self, row: int) -> None:
        if self.figure is not None:
            self._about.tell_row(self.model.key(row), self.figure, self._names())

    def _about_mark(self, key: str) -> None:
        if self.figure is not None:
            self._about.tell_mark(key, self.figure, self._names())

    def _about_all(self) -> None:
        if self.figure is not None:
            self._about.tell_all(self.figure)

    def _copy_working(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self._context.notices.tell_done(self.tr("Calculation copied with its sources"))

    def _on_look(self) -> None:
        self.view.set_chart_style(self._style())
        self.view.setMinimumHeight(round(self._chart.preferred_height(self.view.width(), self._style())))
        self.table.setMinimumHeight(self._context.theme.px(LEAST_TABLE))
        self._fit()

    def _fit(self) -> None:
        """Ask for the height of the texts at this width, not at their least width, and of chart and table."""
        px = self._context.theme.px
        texts: tuple[QWidget, ...] = (self.title, self.subtitle, self.kept, self.sources)
        wide = self.width() - self.side.width() - 2 * px(20)
        high = sum(one.heightForWidth(wide) + px(GAP) for one in texts if not one.isHidden())
        self._inside.setMinimumHeight(high + self.view.minimumHeight() + self.table.minimumHeight() + px(20 + GAP))

    def _style(self) -> ChartStyle:
        look = self._context.theme.look
        return ChartStyle(look.theme, self._context.language.current, look.scale)
