"""The sector map: the whole market by sector and group, or one sector's employers; as map, bars or table."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.charts.bars_chart import BarsChart
from explorer.charts.base import Chart
from explorer.charts.sector_drill_chart import SectorDrillChart
from explorer.charts.sector_map_chart import SectorMapChart
from explorer.charts.style import ChartStyle
from explorer.charts.view import ChartScrollArea, ChartView
from explorer.figures.sector_drill import SectorDrillFigure
from explorer.figures.sector_map import SectorMapFigure
from explorer.market.filters import Facet
from explorer.tabs.base import Tab
from explorer.tabs.emptied import EmptiedLine
from explorer.tabs.nothing_left import NothingLeft
from explorer.tabs.pictures import Picture
from explorer.tabs.sector_data import SectorRows, build_drill, build_map, drilled_sector, load_sector_rows
from explorer.tabs.sector_pictures import bars_picture, drill_picture, map_picture
from explorer.tabs.sector_side import SectorSide
from explorer.tabs.sector_table import NUMBER_COLUMNS, fill_drill_table, fill_sector_table
from explorer.tabs.sector_view_bar import MapMode, SectorViewBar
from explorer.tabs.source_line import SourceLine
from explorer.tabs.sources_dialog import SourcesDialog, ask_publications
from explorer.widgets.breadcrumb import Breadcrumb
from explorer.widgets.cell_table_model import CellTableModel
from explorer.widgets.detail_card import DetailCard
from explorer.widgets.row_table import RowTable
from explorer.widgets.text_label import TextLabel
from explorer.workspace import sentences
from explorer.workspace.context import TabContext
from explorer.workspace.formatting import display_name
from explorer.workspace.selection import Selection

ALL_SECTORS, THE_GROUP = "all", "group"


class SectorMapTab(Tab):
    """Shows the figures of `tabs.sector_data`. Drilled is a state of the filter: the only sector it asks for."""

    KEY = "sector-map"
    DEPENDS_ON = frozenset({"filter"})

    def __init__(self, context: TabContext) -> None:
        super().__init__(context)
        theme = context.theme
        self._rows: SectorRows | None = None
        self._map: SectorMapFigure | None = None
        self._drill: SectorDrillFigure | None = None
        self._charts = {MapMode.MAP: SectorMapChart(), MapMode.BARS: BarsChart()}
        self._drill_chart = SectorDrillChart()
        self.controls = SectorViewBar(theme)
        self.view_bar: QWidget = self.controls
        self.details = DetailCard(theme)
        self.card: QWidget = self.details
        self.side = SectorSide(context, self.details)
        self.breadcrumb = Breadcrumb(theme, self)  # with a parent, or it would show as a window of its own
        self.breadcrumb.hide()
        self.takeaway = TextLabel(theme, role="takeaway", is_wrapping=True, parent=self)
        self.subtitle = TextLabel(theme, colour="textMuted", is_eliding=True, parent=self)
        self.view = ChartView(self._charts[MapMode.MAP], self._style())
        self.model = CellTableModel()
        self.table = RowTable(theme, parent=self)
        self.table.setModel(self.model)
        self.nothing = NothingLeft(context)
        self.stack = QStackedWidget(self)
        self._scroll = ChartScrollArea(self.view)
        for part in (self._scroll, self.table, self.nothing):
            self.stack.addWidget(part)
        self.emptied = EmptiedLine(theme, self)
        self.sources = SourceLine(theme, self._ask_sources, self)
        self._arrange()
        self._connect()

    @override
    def refresh(self) -> None:
        question = partial(load_sector_rows, chosen=self.context.store.current.filter)
        self.context.market.ask(self.KEY, question, self._on_rows)
        # The card need not wait for the map, unless the map decides which sector it is about.
        current = self.context.store.current
        sector = drilled_sector(current.filter) or current.sector_id
        if sector is not None and current.employer_id is None:
            self.side.show_sector(sector)

    @override
    def forget(self) -> None:
        self._rows = self._map = self._drill = None
        self.side.forget()

    @override
    def retranslate(self) -> None:
        self.controls.retranslate()
        self.side.retranslate()
        self.view.set_chart_style(self._style())
        self._show()

    @override
    def leading(self) -> QWidget | None:
        return self.breadcrumb if self._drill is not None else None

    @override
    def star(self) -> None:
        self.side.star()

    @override
    def show_selection(self) -> None:
        self._show_side()

    @override
    def go_up(self) -> bool:
        if self.side.go_up():
            return True
        if self._drill is None:
            return False
        store = self.context.store
        store.update(filter=store.current.filter.without(Facet.SECTOR), employer_id=None)
        return True

    @override
    def picture(self) -> Picture | None:
        base, language = self.context.market.base, self.context.language.current
        if base is None or self._map is None or self._rows is None or not self._rows.totals.employers:
            return None
        if self._drill is not None:
            return drill_picture(self._drill, base, language)
        is_bars = self.controls.mode is MapMode.BARS
        return (bars_picture if is_bars else map_picture)(self._map, base, language)

    def _arrange(self) -> None:
        self.nothing.hide()
        column = QVBoxLayout(self)
        margin = self.context.theme.px(20)
        column.setContentsMargins(margin, self.context.theme.px(4), margin, self.context.theme.px(8))
        column.setSpacing(0)
        column.addWidget(self.takeaway)
        column.addWidget(self.subtitle)
        column.addSpacing(8)
        column.addWidget(self.stack, 1)
        column.addSpacing(4)
        column.addWidget(self.emptied)
        column.addWidget(self.sources)

    def _connect(self) -> None:
        self.controls.changed.connect(self._show)
        self.controls.copy_wanted.connect(self.copy)
        self.controls.export_wanted.connect(self.export)
        self.view.mark_activated.connect(self._on_activated)
        self.view.mark_focused.connect(self._on_focused)
        self.table.current_row_changed.connect(lambda row: self._on_focused(self.model.key(row)))
        self.table.activated_row.connect(lambda row: self._on_activated(self.model.key(row)))
        self.breadcrumb.followed.connect(self._on_breadcrumb)
        self.context.store.changed.connect(self._on_selection)
        self.context.theme.changed.connect(self._on_look)

    def _on_rows(self, rows: SectorRows) -> None:
        is_first = self._rows is None
        self._rows = rows
        self._show()
        if is_first:
            QTimer.singleShot(0, self.first_data_painted.emit)

    def _show(self) -> None:
        """Build the figure of the rows that are here and show it in the chosen mode."""
        base, rows = self.context.market.base, self._rows
        if base is None or rows is None:
            return
        self._map = build_map(base, rows, self.controls.size_by)
        self._drill = build_drill(base, rows) if rows.drilled_id else None
        self.controls.set_drilled(self._drill is not None)
        language = self.context.language.current
        # First everything that takes height from the chart, so that the chart is laid out once.
        self._show_breadcrumb()
        self.emptied.show_figure(None if self._drill else self._map, language)
        self.sources.show_totals(rows.totals, base.vocabulary, language, self._reading_aid())
        if self._drill is not None:
            self._show_drill(self._drill)
        else:
            self._show_whole(self._map)
        if not rows.totals.employers:
            self.nothing.explain(rows.chosen, base.vocabulary)
            self.stack.setCurrentWidget(self.nothing)
        self._show_side()

    def _show_whole(self, figure: SectorMapFigure) -> None:
        mode, language = self.controls.mode, self.context.language.current
        subtitle = {
            MapMode.MAP: sentences.map_subtitle,
            MapMode.BARS: sentences.bars_subtitle,
            MapMode.TABLE: sentences.table_subtitle,
        }[mode](figure)
        self._head(sentences.takeaway_sentence(figure.takeaway, language), subtitle)
        if mode is MapMode.TABLE:
            counts = self._rows.counts if self._rows else ()
            self.table.set_number_columns(NUMBER_COLUMNS)
            fill_sector_table(self.model, figure, counts, self._style())
            self.table.set_column_widths({0: 196, 1: 152, 2: 88, 3: 62, 4: 116, 5: 112})
            self.stack.setCurrentWidget(self.table)
        else:
            self._show_chart(self._charts[mode], figure)

    def _show_drill(self, figure: SectorDrillFigure) -> None:
        language = self.context.language.current
        self._head(sentences.takeaway_sentence(figure.takeaway, language), sentences.drill_subtitle())
        if self.controls.mode is MapMode.TABLE:
            self.table.set_number_columns(frozenset())
            fill_drill_table(self.model, figure, language)
            self.table.set_column_widths({0: 260, 1: 260, 2: 150})
            self.stack.setCurrentWidget(self.table)
        else:
            self._show_chart(self._drill_chart, figure)

    def _show_chart(self, chart: Chart[Any], figure: SectorMapFigure | SectorDrillFigure) -> None:
        chart.set_figure(figure)
        self.stack.setCurrentWidget(self._scroll)
        column = self.layout()
        if column is not None:
            column.activate()
        self.view.set_chart(chart)

    def _head(self, takeaway: str, subtitle: str) -> None:
        self.takeaway.set_text(takeaway)
        self.subtitle.set_text(subtitle)
        self.table.setAccessibleName(takeaway)

    def _reading_aid(self) -> str:
        if self._drill is not None:
            return self.tr("Filled: facts recorded")
        return self.tr("Colour = group")

    def _show_breadcrumb(self) -> None:
        base = self.context.market.base
        if self._drill is None or base is None:
            self.leading_changed.emit()
            return
        language = self.context.language.current
        group = base.vocabulary.groups[self._drill.group_id]
        self.breadcrumb.set_steps(
            [
                (ALL_SECTORS, self.tr("All sectors")),
                (THE_GROUP, display_name(group, language)),
                (self._drill.sector_id, display_name(self._drill.sector, language)),
            ]
        )
        self.leading_changed.emit()

    def _show_side(self) -> None:
        """Show the card of what is selected; before any choice, of the largest sector."""
        current = self.context.store.current
        if self._map is None:
            return
        if self._drill is not None and any(cell.id == current.employer_id for cell in self._drill.cells):
            self.view.set_selected(current.employer_id)
            self.side.show_employer(current.employer_id or "")
            return
        sector = self._drill.sector_id if self._drill else current.sector_id or self._map.ranked[0].id
        self.view.set_selected(sector)
        self.side.show_sector(sector)

    def _on_selection(self, old: Selection, new: Selection) -> None:
        if old.filter == new.filter and self.isVisible():
            self._show_side()

    def _on_look(self) -> None:
        self.view.set_chart_style(self._style())
        if self.controls.mode is MapMode.TABLE:
            self._show()

    def _on_focused(self, key: str | None) -> None:
        """Follow the keyboard with the card; that is no step of its own to go back to."""
        if key is None or self._map is None:
            return
        if self._drill is not None:
            self.context.store.update(remember=False, employer_id=key)
        else:
            self.context.store.update(remember=False, sector_id=key, employer_id=None)

    def _on_activated(self, key: str | None) -> None:
        """Look into a sector, or choose an employer in it."""
        store = self.context.store
        if key is None or self._map is None:
            return
        if self._drill is not None:
            store.update(employer_id=key)
        else:
            chosen = store.current.filter.with_values(Facet.SECTOR, {key})
            store.update(filter=chosen, sector_id=key, employer_id=None)

    def _on_breadcrumb(self, key: str) -> None:
        store, base = self.context.store, self.context.market.base
        if key == ALL_SECTORS:
            self.go_up()
        elif key == THE_GROUP and base is not None and self._drill is not None:
            members = {s.id for s in base.vocabulary.sectors.values() if s.group_id == self._drill.group_id}
            store.update(filter=store.current.filter.with_values(Facet.SECTOR, members), employer_id=None)

    def _ask_sources(self) -> None:
        question = partial(ask_publications, chosen=self.context.store.current.filter)
        self.context.market.ask(
            "publications", question, lambda sources: SourcesDialog(self.context, sources, self.window()).open()
        )

    def _style(self) -> ChartStyle:
        look = self.context.theme.look
        return ChartStyle(look.theme, self.context.language.current, look.scale)
