"""The salaries: pay by role and level, one mark for each source, as a chart or as a table."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.charts.pay_chart import PayChart
from explorer.charts.pay_view import PayView
from explorer.charts.style import ChartStyle
from explorer.charts.view import ChartScrollArea
from explorer.figures.pay import PayFigure
from explorer.figures.pay_axis import PayWindow
from explorer.figures.pay_mark import PayMark
from explorer.figures.pay_measure import PayMeasure
from explorer.market.pay_filters import PayFacet, PayFilter
from explorer.market.rows import NameRow
from explorer.tabs.base import Tab
from explorer.tabs.claims_panel import ClaimsPanel
from explorer.tabs.guess_page import GuessPage
from explorer.tabs.guess_picture import answers_of, guess_picture
from explorer.tabs.pay_card import (
    CHECK_CLAIMS,
    CLAIM,
    COPY_FIGURE,
    SOURCE,
    build_crowd_card,
    build_mark_card,
    build_overview_card,
)
from explorer.tabs.pay_compare_bar import PayCompareBar
from explorer.tabs.pay_data import (
    AT_ONCE,
    PayAnswer,
    PayRows,
    answer_pay,
    build_pay,
    find_crowd,
    find_mark,
    load_pay_rows,
)
from explorer.tabs.pay_dialogs import PayDialogs
from explorer.tabs.pay_facets import PayFacets
from explorer.tabs.pay_pictures import compared_details, pay_picture, places_of
from explorer.tabs.pay_table import WIDTHS, fill_pay_table
from explorer.tabs.pay_view_bar import PayMode, PayViewBar
from explorer.tabs.pictures import Picture
from explorer.tabs.source_line import SourceLine
from explorer.widgets.cell_table_model import CellTableModel
from explorer.widgets.detail_card import DetailCard
from explorer.widgets.empty_state import EmptyState
from explorer.widgets.row_table import RowTable
from explorer.widgets.text_label import TextLabel
from explorer.workspace import pay_sentences
from explorer.workspace.context import TabContext
from explorer.workspace.pay_measure_words import measure_words
from explorer.workspace.selection import Selection

LEAST_HEIGHT = 430
"""Height of the centre in px at 100 % below which a chart has too little room beside every line of words."""


class SalariesTab(Tab):
    """Shows a `PayFigure`. Every figure is here once loaded; filters, period and scale are applied to them at once."""

    KEY = "salaries"
    DEPENDS_ON = frozenset[str]()

    def __init__(self, context: TabContext) -> None:
        super().__init__(context)
        theme = context.theme
        self._rows: PayRows | None = None
        self._figure: PayFigure | None = None
        self._chosen: str | None = None
        self._measure = PayMeasure()
        self._page: QWidget | None = None
        self.guessing = GuessPage(context)
        self.claims = ClaimsPanel(context)
        self.dialogs = PayDialogs(context, self)
        self._chart = PayChart()
        self.controls = PayViewBar(theme)
        self.view_bar: QWidget = self.controls
        self.details = DetailCard(theme)
        self.card: QWidget = self.details
        self.filters = PayFacets(context, self)
        self.facets, self.chips = self.filters.pane, self.filters.chips
        self.takeaway = TextLabel(theme, role="takeaway", is_wrapping=True, parent=self)
        self.subtitle = TextLabel(theme, colour="textMuted", is_eliding=True, parent=self)
        self.measured = TextLabel(theme, role="caption", colour="textSecondary", is_wrapping=True, parent=self)
        self.compare = PayCompareBar(context)
        self.view = PayView(self._chart, self._style())
        self.model = CellTableModel()
        self.table = RowTable(theme, parent=self)
        self.table.setModel(self.model)
        self.nothing = EmptyState(theme, "filter")
        self.stack = QStackedWidget(self)
        self._scroll = ChartScrollArea(self.view)
        for part in (self._scroll, self.table, self.nothing):
            self.stack.addWidget(part)
        self.reading = TextLabel(theme, role="caption", colour="textMuted", is_eliding=True, parent=self)
        self.sources = SourceLine(theme, self._show_sources, self)
        self._arrange()
        self._connect()

    @property
    def figure(self) -> PayFigure | None:
        """What is shown."""
        return self._figure

    @override
    def refresh(self) -> None:
        self.context.market.ask(self.KEY, load_pay_rows, self._on_rows)

    @override
    def forget(self) -> None:
        self._rows = self._figure = self._chosen = None
        self._close_page()
        self._measure = PayMeasure()  # its rate and prices are those of the database that is gone

    @override
    def retranslate(self) -> None:
        self.controls.retranslate()
        self.claims.write()
        self.view.set_chart_style(self._style())
        self._show()

    @override
    def picture(self) -> Picture | None:
        base = self.context.market.base
        if self._page is self.claims:
            return self.claims.picture()
        if base is None or self._figure is None or not self._figure.roles:
            return None
        guess = self.guessing.guess if self._page is self.guessing else None
        if guess is not None and self._rows is not None:
            answers = build_pay(base, self._rows, answers_of(self._figure, guess), self._figure.measure)
            return guess_picture(guess, answers, self.controls.numbers, base, self.context.language.current)
        return pay_picture(self._figure, self.controls.numbers, base, self.context.language.current)

    @override
    def guess(self) -> None:
        if self._figure is None:
            return
        self.guessing.ask(self._figure, self.controls.numbers)
        self._open_page(self.guessing)
        self.guessing.start()

    @override
    def whole(self) -> QWidget | None:
        return self._page

    def check_claims(self) -> None:
        """Show what publishers claim on pay, beside what their own figures give."""
        if self._rows is not None:
            self._open_page(self.claims)
            self.claims.start()

    def _open_page(self, page: QWidget) -> None:
        self._page = page
        self.whole_changed.emit()

    def _close_page(self) -> bool:
        """Give the panes back, and return whether a page had their place."""
        page, self._page = self._page, None
        if page is not None:
            self.whole_changed.emit()
        return page is not None

    @override
    def go_up(self) -> bool:
        if self._close_page():
            return True
        was_chosen = self._chosen is not None
        self._choose(None)
        return was_chosen

    def _arrange(self) -> None:
        self.nothing.hide()
        column = QVBoxLayout(self)
        margin = self.context.theme.px(20)
        column.setContentsMargins(margin, self.context.theme.px(4), margin, self.context.theme.px(8))
        column.setSpacing(0)
        column.addWidget(self.takeaway)
        column.addWidget(self.subtitle)
        column.addWidget(self.measured)
        column.addSpacing(4)
        column.addWidget(self.compare)
        column.addSpacing(4)
        column.addWidget(self.stack, 1)
        column.addSpacing(4)
        column.addWidget(self.reading)
        column.addWidget(self.sources)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the chart some room in a small window at a large type: what it says of itself gives way first."""
        super().resizeEvent(event)
        has_room = self.height() >= self.context.theme.px(LEAST_HEIGHT)
        for words in (self.subtitle, self.reading):
            words.setVisible(has_room)

    def _connect(self) -> None:
        self.controls.changed.connect(self._show)
        self.controls.panel_chosen.connect(self._on_panel)
        self.controls.measure_wanted.connect(lambda: self.dialogs.ask_measure(self._measure))
        self.dialogs.measure_changed.connect(self._on_measure)
        self.controls.guess_wanted.connect(self.guess)
        self.controls.claims_wanted.connect(self.check_claims)
        self.claims.left.connect(self._close_page)
        self.claims.about_wanted.connect(self.dialogs.tell_about_claim)
        self.claims.copy_wanted.connect(self.copy)
        self.claims.export_wanted.connect(self.export)
        self.guessing.left.connect(self._close_page)
        self.guessing.copy_wanted.connect(self.copy)
        self.guessing.export_wanted.connect(self.export)
        self.controls.take_home_wanted.connect(self._ask_take_home)
        self.controls.copy_wanted.connect(self.copy)
        self.controls.export_wanted.connect(self.export)
        self.view.mark_activated.connect(self._choose)
        self.view.window_changed.connect(self._show_remarks)
        self.view.mark_focused.connect(self._choose)
        self.table.current_row_changed.connect(lambda row: self._choose(self.model.key(row)))
        self.nothing.primary_triggered.connect(self.filters.clear_all)
        self.details.link_activated.connect(self._on_link)
        self.details.action_triggered.connect(self._on_action)
        self.context.store.changed.connect(self._on_selection)
        self.context.theme.changed.connect(self._on_look)

    def _on_rows(self, rows: PayRows) -> None:
        is_first = self._rows is None
        self._rows = rows
        self.claims.set_claims(rows.claims)
        self._show()
        if is_first:
            QTimer.singleShot(0, self.first_data_painted.emit)

    def _on_selection(self, old: Selection, new: Selection) -> None:
        if old.pay != new.pay or old.filter.is_empty != new.filter.is_empty:
            self._show()

    def _on_panel(self, panel: str) -> None:
        store = self.context.store
        store.update(pay=store.current.pay.with_values(PayFacet.PAID, (panel,)))

    def _on_measure(self, measure: PayMeasure) -> None:
        self._measure = measure
        self._show()

    def _show(self) -> None:
        """Build the figure of what is chosen: at once, or on the worker where there is a lot to go through."""
        base, rows = self.context.market.base, self._rows
        if base is None or rows is None:
            return
        measure = replace(self._measure, period=self.controls.period)
        answer = partial(answer_pay, base, rows, self.context.store.current.pay, measure)
        if len(rows.bands) <= AT_ONCE:
            self._show_answer(answer())
        else:
            self.context.market.ask(f"{self.KEY}-figure", lambda _reader: answer(), self._show_answer)

    def _show_answer(self, answer: PayAnswer) -> None:
        """Show a figure in the chosen mode."""
        base, rows = self.context.market.base, self._rows
        if base is None or rows is None:
            return
        figure, language, chosen = answer.figure, self.context.language.current, answer.figure.filter
        self._figure = figure
        self.controls.show_panel(figure.panel)
        self.filters.show(answer, base.vocabulary)
        self.takeaway.set_text(pay_sentences.pay_takeaway(figure, language))
        self.subtitle.set_text(pay_sentences.pay_subtitle(figure, self.controls.numbers, language))
        self.compare.show_answer(answer, language)
        self.sources.show_sources(
            len(figure.sources), figure.interests, figure.confidences, base.vocabulary, language, ""
        )
        if not figure.roles:
            self._show_nothing(chosen)
        elif self.controls.mode is PayMode.TABLE:
            self._show_table(figure)
        else:
            self._show_chart(figure)
        self._show_remarks()
        self._show_card()

    def _show_remarks(self) -> None:
        """Say what was done to the figures, which part of the axis is on show, and how to read it."""
        figure, language = self._figure, self.context.language.current
        if figure is None:
            return
        is_chart, scale = self.stack.currentWidget() is self._scroll, self._chart.scale
        remarks = [measure_words(figure, language)]
        reading = [pay_sentences.reading_words(figure, language)]
        if is_chart and scale is not None and self._chart.window != PayWindow():
            ends = (scale.value(scale.zero), scale.value(scale.end))
            remarks.append(pay_sentences.enlarged_words(*ends, figure, self.controls.numbers, language))
        elif is_chart:
            reading.append(pay_sentences.enlarging_words())
        self.measured.set_text(" ".join(remark for remark in remarks if remark))
        self.measured.setVisible(bool(self.measured.plain_text))
        self.reading.set_text(" ".join(reading))

    def _show_chart(self, figure: PayFigure) -> None:
        before = self._chart.figure
        if before is None or (before.panel, before.measure) != (figure.panel, figure.measure):
            self._chart.set_window(PayWindow())
        self._chart.set_numbers(self.controls.numbers)
        base = self.context.market.base
        if base is not None:
            self._chart.set_places(places_of(figure, base, self.context.language.current))
            self._chart.set_details(compared_details(figure, base, self.context.language.current))
        self._chart.set_figure(figure)
        self.stack.setCurrentWidget(self._scroll)
        column = self.layout()
        if column is not None:
            column.activate()
        self.view.refresh()

    def _show_table(self, figure: PayFigure) -> None:
        fill_pay_table(self.model, figure, self.controls.numbers, self.context.language.current)
        self.table.setAccessibleName(self.takeaway.plain_text)
        self.table.set_column_widths(WIDTHS)
        self.stack.setCurrentWidget(self.table)

    def _show_nothing(self, chosen: PayFilter) -> None:
        self.nothing.set_state(
            "filter",
            self.tr("No pay figure matches"),
            self.tr("No source in this data states pay with all of these filters. That is a gap, not a zero."),
            "" if chosen.is_empty else self.tr("Clear all filters"),
        )
        self.stack.setCurrentWidget(self.nothing)

    def _choose(self, key: str | None) -> None:
        """Show a figure on the card; none shows what to mind about all of them."""
        self._chosen = key
        self._show_card()

    def _show_card(self) -> None:
        base, figure, language = self.context.market.base, self._figure, self.context.language.current
        if base is None or figure is None:
            return
        found, line = self._found(), find_crowd(self._figure, self._chosen)
        self.view.set_selected(self._chosen if found is not None or line is not None else None)
        if line is not None and line.crowd is not None:
            self.details.set_content(
                build_crowd_card(line.crowd, line.level, line.role.role, figure.currency, language)
            )
        elif found is None:
            self.details.set_content(
                build_overview_card(figure, self._rows.claims if self._rows else (), self.controls.numbers, language)
            )
        else:
            self.details.set_content(build_mark_card(found[0], figure, found[1], self.controls.numbers, base, language))

    def _found(self) -> tuple[PayMark, NameRow] | None:
        """Return the chosen figure with its role, if it is shown."""
        return find_mark(self._figure, self._chosen)

    def _on_link(self, key: str) -> None:
        found = self._found()
        kind, _, claim_id = key.partition(":")
        claims = {figure.claim.id: figure for figure in self._rows.claims} if self._rows is not None else {}
        if kind == SOURCE and found is not None:
            self.dialogs.tell_about_mark(found[0])
        elif kind == CLAIM and claim_id in claims:
            self.dialogs.tell_about_claim(claims[claim_id])

    def _on_action(self, key: str) -> None:
        if key == COPY_FIGURE:
            QGuiApplication.clipboard().setText(self.details.as_text())
            self.context.notices.tell_done(self.tr("Figure copied with its source"))
        elif key == CHECK_CLAIMS:
            self.check_claims()

    def _ask_take_home(self) -> None:
        found = self._found()
        self.dialogs.ask_take_home(found[0] if found is not None else None)

    def _show_sources(self) -> None:
        if self._figure is not None:
            self.dialogs.show_sources(self._figure.sources)

    def _on_look(self) -> None:
        self.view.set_chart_style(self._style())

    def _style(self) -> ChartStyle:
        look = self.context.theme.look
        return ChartStyle(look.theme, self.context.language.current, look.scale)
