"""The platforms: what each one can do, side by side, and where they differ."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.charts.matrix_view import MatrixView
from explorer.charts.platform_matrix_chart import LEAST_WIDTH, PlatformMatrixChart
from explorer.charts.platform_matrix_layout import cell_key
from explorer.charts.style import ChartStyle
from explorer.charts.view import ChartScrollArea
from explorer.figures.platform_matrix import MatrixFilter, MatrixOrder, MatrixRow, PlatformMatrixFigure
from explorer.market.reference import SupportRow
from explorer.tabs.base import Tab
from explorer.tabs.page_bar import PageMode
from explorer.tabs.pictures import Picture
from explorer.tabs.platform_card import COPY_ENTRY, SOURCE, build_cell_card, build_overview_card
from explorer.tabs.platform_data import PlatformRows, answer_matrix, interests_of, load_platform_rows, sources_of
from explorer.tabs.platform_facets import PlatformFacets, clear_count
from explorer.tabs.platform_pictures import matrix_as_text, platforms_picture
from explorer.tabs.platform_table import WIDTHS, fill_matrix_table, matrix_sheet
from explorer.tabs.platform_view_bar import PlatformViewBar
from explorer.tabs.source_line import SourceLine
from explorer.tabs.sources_dialog import SourcesDialog
from explorer.tabs.table_saving import save_small_table
from explorer.tabs.words import say, source_note
from explorer.widgets.about_number import AboutNumberDialog
from explorer.widgets.cell_table_model import CellTableModel
from explorer.widgets.detail_card import DetailCard
from explorer.widgets.empty_state import EmptyState
from explorer.widgets.row_table import RowTable
from explorer.widgets.text_label import TextLabel
from explorer.workspace.context import TabContext
from explorer.workspace.platform_sentences import matrix_subtitle, matrix_takeaway
from explorer.workspace.platform_words import cell_name, cell_value
from explorer.workspace.selection import Selection


class PlatformsTab(Tab):
    """Shows a `PlatformMatrixFigure`. Every cell is here once loaded; filters are applied to them at once.

    The filter is the tab's own: it is no part of saved views.
    """

    KEY = "platforms"
    DEPENDS_ON = frozenset[str]()

    def __init__(self, context: TabContext) -> None:
        super().__init__(context)
        theme = context.theme
        self._rows: PlatformRows | None = None
        self._figure: PlatformMatrixFigure | None = None
        self._filter = MatrixFilter()
        self._chosen: str | None = None
        self._chart = PlatformMatrixChart()
        self.controls = PlatformViewBar(context, self.KEY)
        self.view_bar: QWidget = self.controls.bar
        self.details = DetailCard(theme)
        self.card: QWidget = self.details
        self.filters = PlatformFacets(context, self)
        self.facets, self.chips = self.filters.pane, self.filters.chips
        self.takeaway = TextLabel(theme, role="takeaway", is_wrapping=True, parent=self)
        self.subtitle = TextLabel(theme, colour="textMuted", is_eliding=True, parent=self)
        self.view = MatrixView(self._chart, self._style())
        self.nothing = EmptyState(theme, "filter")
        self.stack = QStackedWidget(self)
        self._scroll = ChartScrollArea(self.view)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.model = CellTableModel()
        self.table = RowTable(theme, parent=self)
        self.table.setModel(self.model)
        for part in (self._scroll, self.table, self.nothing):
            self.stack.addWidget(part)
        self.sources = SourceLine(theme, self._show_sources, self)
        self._arrange()
        self._connect()
        self._on_look()

    @property
    def figure(self) -> PlatformMatrixFigure | None:
        """What is shown."""
        return self._figure

    @property
    def chosen(self) -> MatrixFilter:
        """The filter in force."""
        return self._filter

    def choose(self, chosen: MatrixFilter) -> None:
        """Put a filter in force."""
        self._filter = chosen
        self._show()

    @override
    def refresh(self) -> None:
        self.context.market.ask(self.KEY, load_platform_rows, self._on_rows)

    @override
    def forget(self) -> None:
        self._rows = self._figure = self._chosen = None
        self._filter = MatrixFilter()

    @override
    def retranslate(self) -> None:
        self.controls.retranslate()
        self.view.set_chart_style(self._style())
        self._show()

    @override
    def picture(self) -> Picture | None:
        base = self.context.market.base
        if base is None or self._figure is None or not self._figure.groups:
            return None
        return platforms_picture(self._figure, base, self.context.language.current)

    @override
    def start_search(self) -> bool:
        self.controls.field.start()
        return True

    @override
    def go_up(self) -> bool:
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
        column.addSpacing(4)
        column.addWidget(self.stack, 1)
        column.addSpacing(4)
        column.addWidget(self.sources)

    def _connect(self) -> None:
        self.controls.text_typed.connect(lambda text: self.choose(replace(self._filter, text=text)))
        self.controls.order_chosen.connect(lambda order: self.choose(replace(self._filter, order=MatrixOrder(order))))
        self.controls.bar.copy_wanted.connect(self._copy_shown)
        self.controls.bar.mode_chosen.connect(lambda _mode: self._show())
        self.table.current_row_changed.connect(self._on_row)
        self.table.activated_row.connect(self._on_table_row)
        self.controls.bar.export_wanted.connect(self.export)
        self.controls.bar.save_wanted.connect(self._save_table)
        self.controls.field.left.connect(lambda: self.view.setFocus(Qt.FocusReason.TabFocusReason))
        self.filters.changed.connect(self.choose)
        self.filters.cleared.connect(self._clear_all)
        self.view.mark_activated.connect(self._choose)
        self.view.mark_focused.connect(self._choose)
        self.nothing.primary_triggered.connect(self._clear_all)
        self.details.link_activated.connect(self._on_link)
        self.details.action_triggered.connect(self._on_action)
        self.context.store.changed.connect(self._on_selection)
        self.context.theme.changed.connect(self._on_look)

    def _on_rows(self, rows: PlatformRows) -> None:
        is_first = self._rows is None
        self._rows = rows
        self._show()
        if is_first:
            QTimer.singleShot(0, self.first_data_painted.emit)

    def _on_selection(self, old: Selection, new: Selection) -> None:
        if old.filter.is_empty != new.filter.is_empty:
            self._show()

    def _clear_all(self) -> None:
        """Drop every choice but the order, with a way back."""
        before, count = self._filter, clear_count(self._filter)
        if not count:
            return
        self.choose(MatrixFilter(order=before.order, are_questions=before.are_questions))
        sentence = self.tr("1 filter cleared") if count == 1 else self.tr("%1 filters cleared")
        told = say(sentence, self.context.language.current, count)
        self.context.notices.tell_done(told, lambda: self.choose(before))

    def _show(self) -> None:
        """Build the figure of what is chosen and show it."""
        base, rows = self.context.market.base, self._rows
        if base is None or rows is None:
            return
        language = self.context.language.current
        answer = answer_matrix(rows, self._filter)
        figure = answer.figure
        self._figure = figure
        self.controls.show_filter(self._filter.text, self._filter.order)
        self.filters.show(answer)
        self.takeaway.set_text(matrix_takeaway(figure, language))
        self.subtitle.set_text(matrix_subtitle(figure, language))
        self.sources.show_sources(
            len(figure.source_ids), interests_of(figure), figure.confidence, base.vocabulary, language, ""
        )
        if figure.groups:
            self._show_matrix(figure)
        else:
            self._show_nothing(figure)
        self._show_card()

    def _show_matrix(self, figure: PlatformMatrixFigure) -> None:
        if self.controls.bar.mode is PageMode.TABLE:
            fill_matrix_table(self.model, figure, self.context.language.current)
            self.table.setAccessibleName(self.takeaway.plain_text)
            self.table.set_column_widths(WIDTHS)
            self.stack.setCurrentWidget(self.table)
            return
        self._chart.set_figure(figure)
        self.stack.setCurrentWidget(self._scroll)
        column = self.layout()
        if column is not None:
            column.activate()
        self.view.refresh()

    def _show_nothing(self, figure: PlatformMatrixFigure) -> None:
        if figure.passing:
            title = self.tr("No difference is recorded")
            text = self.tr("The shown platforms have the same word in every row that matches.")
        else:
            title = self.tr("No capability matches")
            text = self.tr("No name, question or service contains these words in the chosen categories.")
        self.nothing.set_state("filter", title, text, self.tr("Clear all filters"))
        self.stack.setCurrentWidget(self.nothing)

    def _choose(self, key: str | None) -> None:
        """Show a cell on the card; none shows how to read the matrix."""
        self._chosen = key
        self._show_card()

    def _show_card(self) -> None:
        base, figure, language = self.context.market.base, self._figure, self.context.language.current
        if base is None or figure is None:
            return
        found = self._found()
        self.view.set_selected(self._chosen if found is not None else None)
        if found is None:
            self.details.set_content(build_overview_card(figure, language))
        else:
            self.details.set_content(build_cell_card(*found, figure, base.vocabulary, language))

    def _found(self) -> tuple[MatrixRow, SupportRow] | None:
        """Return the row and the chosen cell, if it is shown."""
        figure = self._figure
        if figure is None or self._chosen is None:
            return None
        return next(
            (
                (row, cell)
                for row in figure.rows
                for platform, cell in zip(figure.platforms, row.cells, strict=True)
                if cell_key(row, platform) == self._chosen
            ),
            None,
        )

    def _on_link(self, key: str) -> None:
        """Tell where a cell of the chosen row comes from."""
        found, (kind, _, platform_id) = self._found(), key.partition(":")
        if found is None or kind != SOURCE:
            return
        cell = next((one for one in found[0].cells if one.platform_id == platform_id), None)
        if cell is not None:
            self._tell_about(found[0], cell)

    def _tell_about(self, row: MatrixRow, cell: SupportRow) -> None:
        base, figure, language = self.context.market.base, self._figure, self.context.language.current
        if base is None or figure is None or cell.confidence is None:
            return
        platform = next(one for one in figure.platforms if one.id == cell.platform_id)
        heading = f"{cell_name(row.capability, platform, language)}: {cell_value(cell, language)}"
        notes = [source_note(one, cell.confidence, base.vocabulary.interests, language) for one in cell.sources]
        dialog = AboutNumberDialog(
            self.context.theme,
            heading,
            notes,
            remark=cell.note or "",
            title=self.tr("About this entry"),
            parent=self.window(),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_action(self, key: str) -> None:
        if key == COPY_ENTRY:
            QGuiApplication.clipboard().setText(self.details.as_text())
            self.context.notices.tell_done(self.tr("Entry copied with its sources"))

    def _on_row(self, row: int) -> None:
        key = self.model.key(row)
        if key is not None:
            self._choose(key)

    def _on_table_row(self, row: int) -> None:
        """Tell where the cell of a row of the table comes from."""
        self._choose(self.model.key(row))
        found = self._found()
        if found is not None:
            self._tell_about(*found)

    def _copy_shown(self) -> None:
        if self.controls.bar.mode is PageMode.CHART:
            self.copy()
        else:
            self._copy_table()

    def _copy_table(self) -> None:
        if self._figure is None or not self._figure.groups:
            self.context.notices.tell_done(self.tr("There is nothing to copy."))
            return
        QGuiApplication.clipboard().setText(matrix_as_text(self._figure, self.context.language.current))
        self.context.notices.tell_done(self.tr("Table copied: paste it into a sheet"))

    def _save_table(self) -> None:
        base, figure = self.context.market.base, self._figure
        has_rows = base is not None and figure is not None and bool(figure.groups)
        sheet = matrix_sheet(figure, base, self.context.language.current) if has_rows and base and figure else None
        save_small_table(self.context, self.window(), self.KEY, sheet)

    def _show_sources(self) -> None:
        if self._figure is not None:
            SourcesDialog(self.context, sources_of(self._figure), self.window()).open()

    def _on_look(self) -> None:
        self.view.setMinimumWidth(self.context.theme.px(round(LEAST_WIDTH)))
        self.view.set_chart_style(self._style())

    def _style(self) -> ChartStyle:
        look = self.context.theme.look
        return ChartStyle(look.theme, self.context.language.current, look.scale)
