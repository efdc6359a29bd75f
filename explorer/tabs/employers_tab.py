"""The employers: a sortable table of those that pass the filter, and the card of the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.charts.style import ChartStyle
from explorer.market.rows import EmployerBriefRow
from explorer.market.search.answers import Spelling
from explorer.tabs.base import Tab
from explorer.tabs.employer_cells import WrittenCells
from explorer.tabs.employer_columns import COLUMNS, STAR_COLUMN
from explorer.tabs.employer_comparison import EmployerComparison
from explorer.tabs.employer_data import EmployerList, load_employer_list, load_employer_page
from explorer.tabs.employer_head import EmployerHead
from explorer.tabs.employer_model import PAGE_ROWS, EmployerTableModel
from explorer.tabs.employer_picture import employers_picture
from explorer.tabs.employer_row import ChosenRow
from explorer.tabs.employer_sheet import EmployerSheetOrder
from explorer.tabs.employer_side import EmployerSide
from explorer.tabs.employer_take_away import EmployerTakeAway
from explorer.tabs.name_field import NameField
from explorer.tabs.nothing_left import NothingLeft
from explorer.tabs.pictures import Picture
from explorer.tabs.starring import StarColumn
from explorer.tabs.words import say
from explorer.widgets.buttons import PRIMARY, ActionButton
from explorer.widgets.card_content import CardContent
from explorer.widgets.cell_text import CELL_ROLE
from explorer.widgets.detail_card import DetailCard
from explorer.widgets.row_table import RowTable
from explorer.widgets.text_label import TextLabel
from explorer.workspace.context import TabContext
from explorer.workspace.selection import Selection


class EmployersTab(Tab):
    """A table that fetches only what is on screen; sorting and filtering happen in the database."""

    KEY = "employers"
    DEPENDS_ON = frozenset({"filter", "order"})

    def __init__(self, context: TabContext) -> None:
        super().__init__(context)
        theme = context.theme
        self._list: EmployerList | None = None
        self._shown_id: str | None = None
        self._cells = WrittenCells()
        self.model = EmployerTableModel(self._request_page, self._cell, CELL_ROLE)
        self.table = RowTable(theme, parent=self)
        self.table.setModel(self.model)
        self.table.keep_scroll_bar()
        self.field = NameField(context)
        self.head = EmployerHead(context, self.table, self.model)
        self.stars = StarColumn(context, self.table, self.model)
        self.chosen_row = ChosenRow(context, self.table, self.model)
        self.nothing = NothingLeft(context)
        self.details = DetailCard(theme)
        self.card: QWidget = self.details
        self.side = EmployerSide(context, self.details, self.KEY)
        self.copy_rows = ActionButton(theme, "", "copy")
        self.save_table = ActionButton(theme, "", "save")
        self.export_picture = ActionButton(theme, "", "picture", variant=PRIMARY)
        self.take_away = EmployerTakeAway(context, self)
        self.comparison = EmployerComparison(context, self)
        self.view_bar: QWidget = self._build_view_bar()
        self.summary = TextLabel(theme, colour="textMuted", is_eliding=True, parent=self)
        self.remark = TextLabel(theme, role="caption", colour="textMuted", is_eliding=True, parent=self)
        self.stack = QStackedWidget(self)
        self._arrange()
        self._connect()

    @override
    def refresh(self) -> None:
        self.head.show_sort()
        question = partial(load_employer_list, chosen=self.context.store.current.filter, sort=self.head.sort)
        self.context.market.ask(self.KEY, question, self._on_list)

    @override
    def forget(self) -> None:
        self._list = self._shown_id = None
        self.model.set_places(())
        self.side.leave()
        self.comparison.forget()

    @override
    def retranslate(self) -> None:
        self.head.retranslate()
        self.field.retranslate()
        self.copy_rows.setText(self.tr("Copy rows"))
        self.save_table.setText(self.tr("Save table"))
        self.export_picture.setText(self.tr("Export picture"))
        self.table.setAccessibleName(self.tr("Employers"))
        self.remark.set_text(
            self.tr("This is not a job board: it lists employers that a source names. For openings, see careers pages.")
        )
        self.model.repaint_all()
        self.side.retranslate()
        self.comparison.retranslate()
        self._show_summary()
        if self._shown_id is None:
            self._show_hint()

    @override
    def picture(self) -> Picture | None:
        base = self.context.market.base
        if self.comparison.is_open or base is None or self._list is None or not self._list.places:
            return self.comparison.picture()
        columns, sort = self.head.layout.columns, self.head.sort
        return employers_picture(self._list, columns, sort, base, self.context.language.current)

    @override
    def copy(self) -> None:
        """Copy the rows of the table as text, or the picture of the comparison; the card has a button of its own."""
        if self.comparison.is_open:
            super().copy()
            return
        self.take_away.copy(self._sheet_order(), self.model.rowCount())

    def save(self) -> None:
        """Save the rows of the table in a file."""
        self.take_away.save(self._sheet_order(), self.model.rowCount())

    @override
    def whole(self) -> QWidget | None:
        return self.comparison.view if self.comparison.is_open else None

    @override
    def go_up(self) -> bool:
        return self.comparison.close() or self.side.go_up()

    @override
    def start_search(self) -> bool:
        self.comparison.close()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        return True

    @override
    def star(self) -> None:
        self.side.star()

    @override
    def show_selection(self) -> None:
        self._show_selected(is_sought=True)

    def _sheet_order(self) -> EmployerSheetOrder:
        language = self.context.language.current
        return EmployerSheetOrder(self.context.store.current.filter, self.head.sort, language)

    def _build_view_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("frame", "viewBar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self.head.orders)
        row.addWidget(self.field)
        row.addStretch(1)
        row.addWidget(self.head.columns)
        row.addWidget(self.copy_rows)
        row.addWidget(self.save_table)
        row.addWidget(self.export_picture)
        return bar

    def _arrange(self) -> None:
        page = QWidget(self)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(self.context.theme.px(10), 0, 0, 0)  # cells add their own 10: one left edge
        inner.setSpacing(0)
        inner.addWidget(self.table, 1)
        self.stack.addWidget(page)
        self.stack.addWidget(self.nothing)
        theme = self.context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(self._indented(self.summary))
        column.addWidget(self.stack, 1)
        column.addLayout(self._indented(self.remark))
        column.addSpacing(theme.px(2))
        column.addWidget(self.comparison.bar)

    def _indented(self, label: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        side = self.context.theme.px(20)
        row.setContentsMargins(side, 0, side, 0)
        row.addWidget(label)
        return row

    def _connect(self) -> None:
        self.copy_rows.clicked.connect(lambda _checked=False: self.copy())
        self.save_table.clicked.connect(lambda _checked=False: self.save())
        self.export_picture.clicked.connect(lambda _checked=False: self.export())
        self.table.current_row_changed.connect(self._on_row)
        self.context.store.changed.connect(self._on_selection)
        self.comparison.opened.connect(self.whole_changed)
        self.comparison.closed.connect(self._on_comparison_closed)
        self.comparison.export_wanted.connect(self.export)
        self.field.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))

    def _on_comparison_closed(self) -> None:
        self.whole_changed.emit()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_list(self, answer: EmployerList) -> None:
        is_first = self._list is None
        self._list = answer
        self.model.set_places(answer.places, answer.first_page)
        self.table.scrollToTop()  # where its rows are known already
        self._show_summary()
        base = self.context.market.base
        if not answer.places and base is not None:
            self.nothing.explain(answer.chosen, base.vocabulary)
        self.stack.setCurrentIndex(0 if answer.places else 1)
        self._show_selected(is_sought=is_first)
        if is_first:
            QTimer.singleShot(0, self.first_data_painted.emit)

    def _request_page(self, page: int, _places: Sequence[int]) -> None:
        if self._list is None:
            return
        places = self._list.places
        question = partial(load_employer_page, places=places, page=page)
        self.context.market.ask(f"{self.KEY}:page:{page}", question, partial(self._on_page, page, places))

    def _on_page(self, page: int, places: Sequence[int], rows: tuple[EmployerBriefRow, ...]) -> None:
        self.model.fill_page(page, places, rows)
        current = self.table.currentIndex().row()
        if current // PAGE_ROWS == page:
            self._on_row(current)  # the keyboard was there before the row was

    def _cell(self, row: EmployerBriefRow, column: int) -> tuple[str, Any]:
        base = self.context.market.base
        if base is None:
            return "", None
        look = self.context.theme.look
        style = ChartStyle(look.theme, self.context.language.current, look.scale)
        if column == STAR_COLUMN:
            star = self.stars.cell(row)
            return star.as_plain_text(), star
        return self._cells.cell(row, COLUMNS[column], base.vocabulary, style)

    def _show_summary(self) -> None:
        if self._list is None:
            return
        totals = self._list.totals
        language = self.context.language.current
        if not self._list.places:
            self.summary.set_text("")
            return
        if self._list.spelling is Spelling.GUESSED:
            guessed = self.tr("No name has “%1” as it is written. These come close.")
            self.summary.set_text(say(guessed, language, self._list.chosen.text))
            return
        text = self.tr("Work with AI, data or cloud named for %1, cloud or place in use for %2, adverts for %3.")
        self.summary.set_text(say(text, language, totals.with_use, totals.with_cloud_in_use, totals.with_adverts))

    def _show_hint(self) -> None:
        """Say what the card is for while no employer is chosen."""
        self.details.set_content(
            CardContent(title=self.tr("Choose an employer"), description=self.tr("Its recorded facts appear here."))
        )

    def _on_row(self, row: int) -> None:
        employer = self.model.row_at(row) if row >= 0 else None
        if employer is not None:
            self.context.store.update(remember=False, employer_id=employer.id)

    def _on_selection(self, old: Selection, new: Selection) -> None:
        if self.isVisible() and old.employer_id != new.employer_id:
            self._show_selected(is_sought=True)

    def _show_selected(self, *, is_sought: bool) -> None:
        """Bring the chosen employer's row and card up; without a choice, the first row's.

        Args:
            is_sought: Also when the row is out of sight. After a filter the table stays at its top instead.
        """
        if self._list is None:
            return
        chosen = self.context.store.current.employer_id
        if chosen is None and self._list.first_page:
            chosen = self._list.first_page[0].id
        if chosen is None:
            return
        self.chosen_row.select(chosen, self._list.places, is_sought=is_sought)
        self._shown_id = chosen
        self.side.show(chosen)
