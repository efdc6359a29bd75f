"""What the pages of rows have in common: chart and table of the same content, a card, sources, copy and export."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.charts.style import ChartStyle
from explorer.charts.track_chart import LEAST_WIDTH, TrackChart
from explorer.charts.view import ChartScrollArea, ChartView
from explorer.market.filters import MarketFilter
from explorer.tabs.base import Tab
from explorer.tabs.page_bar import PageBar, PageMode
from explorer.tabs.page_content import PageContent, page_as_text, page_picture
from explorer.tabs.page_facets import PageFacets, PageFilter
from explorer.tabs.page_sheet import page_sheet
from explorer.tabs.pictures import Picture
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
from explorer.workspace.market_service import MarketBase

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader

COPY_CARD = "copy-card"
FULL_FROM_HEIGHT, SOURCES_FROM_HEIGHT = 430, 360
"""Px at 100 % of the centre from which the reading line, and the source line, have room beside the chart."""


class PageTab(Tab):
    """Shows a `PageContent`. What is loaded once is filtered and written at once; the page's own filter stays its own.

    Class attributes:
        HAS_FACETS: Whether the page has filters of its own, in place of those of employers.
    """

    HAS_FACETS: ClassVar[bool] = False

    def __init__(self, context: TabContext, controls: Sequence[QWidget] = ()) -> None:
        super().__init__(context)
        theme = context.theme
        self._data: Any = None
        self._chosen_key: str | None = None
        self.content: PageContent | None = None
        self.filter: PageFilter = {}
        self.bar = PageBar(context, self.KEY, controls)
        self.view_bar: QWidget = self.bar
        self.details = DetailCard(theme)
        self.card: QWidget = self.details
        self.filters: PageFacets | None = None
        if self.HAS_FACETS:
            self.filters = PageFacets(context, self)
            self.facets, self.chips = self.filters.pane, self.filters.chips
        self.takeaway = TextLabel(theme, role="takeaway", is_wrapping=True, parent=self)
        self.subtitle = TextLabel(theme, colour="textMuted", is_wrapping=True, parent=self)
        self._chart = TrackChart()
        self.view = ChartView(self._chart, self._style())
        self._scroll = ChartScrollArea(self.view)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.model = CellTableModel()
        self.table = RowTable(theme, parent=self)
        self.table.setModel(self.model)
        self.nothing = EmptyState(theme, "filter")
        self.stack = QStackedWidget(self)
        self.sources = SourceLine(theme, self._show_sources, self)
        self._arrange()
        self._connect()
        self._on_look()

    @abstractmethod
    def question(self, chosen: MarketFilter) -> Callable[[MarketReader], Any]:
        """Return what asks the database for everything that the page needs."""

    @abstractmethod
    def build(self, data: Any, base: MarketBase) -> PageContent:
        """Write the page from what was loaded, under the page's own filter and in the language in force."""

    def act(self, key: str) -> None:
        """Do what a button of the card says; the keys are the page's."""

    @property
    def chosen_key(self) -> str | None:
        """The mark whose card is shown."""
        return self._chosen_key

    def choose_filter(self, chosen: PageFilter) -> None:
        """Put a filter of the page's own in force."""
        self.filter = {key: values for key, values in chosen.items() if values}
        self.write()

    def write(self) -> None:
        """Build the content anew and show it."""
        base = self.context.market.base
        if base is None or self._data is None:
            return
        content = self.build(self._data, base)
        self.content = content
        self.takeaway.set_text(content.takeaway)
        self.subtitle.set_text(content.subtitle)
        if self.filters is not None:
            self.filters.show(content, self.filter)
        self.sources.show_sources(
            len(content.sources),
            content.interests,
            content.confidences,
            base.vocabulary,
            self.context.language.current,
            content.reading_aid,
        )
        self._show_body(content)
        self._show_card()

    @override
    def refresh(self) -> None:
        chosen = self.context.store.current.filter
        self.context.market.ask(self.KEY, self.question(chosen), self._on_data)

    @override
    def forget(self) -> None:
        self._data = self.content = self._chosen_key = None
        self.filter = {}
        self._chart.set_figure(None)
        self.view.refresh()
        self.model.set_table((), (), ())

    @override
    def retranslate(self) -> None:
        self.bar.retranslate()
        self._on_look()
        self.write()

    @override
    def picture(self) -> Picture | None:
        base, content = self.context.market.base, self.content
        if base is None or content is None or not content.tracks.rows:
            return None
        return page_picture(content, base, self.context.language.current)

    @override
    def go_up(self) -> bool:
        was_chosen = self._chosen_key is not None
        self.choose(None)
        return was_chosen

    def choose(self, key: str | None) -> None:
        """Show a mark on the card; none shows how to read the page."""
        self._chosen_key = key
        self._show_card()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the chart some room in a small window at a large type: what it says of itself gives way first."""
        super().resizeEvent(event)
        px = self.context.theme.px
        self.subtitle.setVisible(self.height() >= px(FULL_FROM_HEIGHT))
        self.sources.setVisible(self.height() >= px(SOURCES_FROM_HEIGHT))

    def _arrange(self) -> None:
        for part in (self._scroll, self.table, self.nothing):
            self.stack.addWidget(part)
        px = self.context.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(4), px(20), px(8))
        column.setSpacing(0)
        column.addWidget(self.takeaway)
        column.addWidget(self.subtitle)
        column.addSpacing(px(6))
        column.addWidget(self.stack, 1)
        column.addSpacing(px(4))
        column.addWidget(self.sources)

    def _connect(self) -> None:
        self.bar.mode_chosen.connect(lambda _mode: self.write())
        self.bar.copy_wanted.connect(self._copy_shown)
        self.bar.export_wanted.connect(self.export)
        self.bar.save_wanted.connect(self._save_table)
        self.view.mark_activated.connect(self.choose)
        self.view.mark_focused.connect(self.choose)
        self.table.current_row_changed.connect(self._on_row)
        self.table.activated_row.connect(lambda row: self._tell_about(self.model.key(row)))
        self.details.link_activated.connect(self._tell_about)
        self.details.action_triggered.connect(self._on_action)
        self.nothing.primary_triggered.connect(self._clear)
        if self.filters is not None:
            self.filters.changed.connect(self.choose_filter)
            self.filters.cleared.connect(self._clear)
        self.context.theme.changed.connect(self._on_look)

    def _on_data(self, data: Any) -> None:
        is_first = self._data is None
        self._data = data
        self.write()
        if is_first:
            QTimer.singleShot(0, self.first_data_painted.emit)

    def _show_body(self, content: PageContent) -> None:
        if not content.tracks.rows:
            self.nothing.set_state("filter", *content.empty, QCoreApplication.translate("Pages", "Clear all filters"))
            self.stack.setCurrentWidget(self.nothing)
        elif self.bar.mode is PageMode.TABLE:
            table = content.table
            self.model.set_table(table.heads, table.keys, table.rows)
            self.table.set_number_columns(table.number_columns)
            self.table.set_column_widths(dict(table.widths))
            self.table.setAccessibleName(content.takeaway)
            self.stack.setCurrentWidget(self.table)
        else:
            self._chart.set_figure(content.tracks)
            self.stack.setCurrentWidget(self._scroll)
            self.view.refresh()

    def _show_card(self) -> None:
        content = self.content
        if content is None:
            return
        card = content.card(self._chosen_key) if self._chosen_key is not None else None
        self.view.set_selected(self._chosen_key if card is not None else None)
        self.details.set_content(content.overview if card is None else card)

    def _on_row(self, row: int) -> None:
        key = self.model.key(row)
        if key is not None and self.content is not None:
            self.choose(self.content.table.marks.get(key, key))

    def _on_action(self, key: str) -> None:
        if key == COPY_CARD:
            QGuiApplication.clipboard().setText(self.details.as_text())
            self.context.notices.tell_done(QCoreApplication.translate("Pages", "Entry copied with its sources"))
        else:
            self.act(key)

    def _tell_about(self, key: str | None) -> None:
        """Open where a number comes from; what rests on no source opens nothing."""
        base, content, language = self.context.market.base, self.content, self.context.language.current
        about = content.about(key) if content is not None and key is not None else None
        if base is None or about is None:
            return
        notes = [source_note(one, about.confidence, base.vocabulary.interests, language) for one in about.sources]
        dialog = AboutNumberDialog(self.context.theme, about.heading, notes, remark=about.remark, parent=self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _copy_shown(self) -> None:
        """Copy the picture of the chart, or the table as text."""
        if self.bar.mode is PageMode.CHART:
            self.copy()
        elif self.content is None or not self.content.tracks.rows:
            self.context.notices.tell_done(QCoreApplication.translate("Pages", "There is nothing to copy."))
        else:
            QGuiApplication.clipboard().setText(page_as_text(self.content, self.context.language.current))
            self.context.notices.tell_done(QCoreApplication.translate("Pages", "Table copied: paste it into a sheet"))

    def _save_table(self) -> None:
        base, content, language = self.context.market.base, self.content, self.context.language.current
        has_rows = base is not None and content is not None and bool(content.tracks.rows)
        sheet = page_sheet(content, base, language) if has_rows and content and base else None
        save_small_table(self.context, self.window(), self.KEY, sheet)

    def _clear(self) -> None:
        """Drop every filter that narrows the page, with a way back."""
        if self.filters is None:
            self._clear_employers()
            return
        before = self.filter
        count = sum(len(values) for values in before.values())
        if count:
            self.choose_filter({})
            sentence = (
                QCoreApplication.translate("Pages", "1 filter cleared")
                if count == 1
                else QCoreApplication.translate("Pages", "%1 filters cleared")
            )
            told = say(sentence, self.context.language.current, count)
            self.context.notices.tell_done(told, partial(self.choose_filter, before))

    def _clear_employers(self) -> None:
        before = self.context.store.current.filter
        self.context.store.update(filter=MarketFilter())
        told = QCoreApplication.translate("Pages", "Filters of employers cleared")
        self.context.notices.tell_done(told, lambda: self.context.store.update(filter=before))

    def _show_sources(self) -> None:
        if self.content is not None:
            SourcesDialog(self.context, self.content.sources, self.window()).open()

    def _on_look(self) -> None:
        self.view.setMinimumWidth(self.context.theme.px(round(LEAST_WIDTH)))
        self.view.set_chart_style(self._style())

    def _style(self) -> ChartStyle:
        look = self.context.theme.look
        return ChartStyle(look.theme, self.context.language.current, look.scale)
