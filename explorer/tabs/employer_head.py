"""The head of the table of employers: what the rows are sorted by, and which columns there are, where and how wide."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QMenu
from typing_extensions import override

from explorer.market.rows import EmployerOrder
from explorer.market.sorting import BEST_RECORDED_FIRST, Sort, SortKey, parse_sort, sort_text, then_by
from explorer.tabs.employer_columns import (
    COLUMN_OF,
    COLUMNS,
    MOST_FIRST,
    NUMBER_COLUMNS,
    ORDERS,
    STAR_COLUMN,
    USUAL_LAYOUT,
    ColumnLayout,
    EmployerColumn,
    column_head,
    parse_layout,
    sort_words,
)
from explorer.tabs.employer_model import EmployerTableModel
from explorer.widgets.buttons import ActionButton
from explorer.widgets.check_menu import CheckMenu
from explorer.widgets.list_button import ListButton
from explorer.widgets.painting import is_right_to_left
from explorer.widgets.row_table import RowTable
from explorer.workspace.context import TabContext

LISTED_ORDERS = (EmployerOrder.BEST_RECORDED, EmployerOrder.NAME, EmployerOrder.LESS_KNOWN)
BY_COLUMN = "by-column"
STAR_WIDTH = 30
LAYOUT_KEY, ORDER_KEY = "employers/columns", "employers/order"


class EmployerHead(QObject):
    """Binds the heads of the columns, the list of orders and the list of columns to the selection and to what is kept.

    Attributes:
        orders: Button that names the order in force and offers the others that have a name.
        columns: Button that opens the list of columns.
        ticks: That list.
    """

    def __init__(self, context: TabContext, table: RowTable, model: EmployerTableModel) -> None:
        super().__init__(table)
        self._context, self._table, self._model = context, table, model
        self._layout = parse_layout(context.memory.line(LAYOUT_KEY))
        self._is_arranging = False
        self.orders = ListButton(context.theme, "", [(order.value, order.value) for order in LISTED_ORDERS])
        self.columns = ActionButton(context.theme, "", "table")
        self.ticks = CheckMenu(self.columns)
        table.set_number_columns(NUMBER_COLUMNS)
        table.heads.setSectionsClickable(True)
        table.heads.setSectionsMovable(True)
        table.heads.setFirstSectionMovable(False)  # the star's
        self._connect()
        remembered = parse_sort(context.memory.line(ORDER_KEY))
        if remembered is not None and not context.store.current.order:
            self.sort_by(*remembered)

    @property
    def sort(self) -> Sort:
        """What the rows are sorted by."""
        return parse_sort(self._context.store.current.order) or BEST_RECORDED_FIRST

    @property
    def layout(self) -> ColumnLayout:
        """The columns on screen."""
        return self._layout

    def sort_by(self, *sort: SortKey) -> None:
        """Put the employers in another order; it is part of the view that is looked at, and no step to go back over."""
        self._context.store.update(remember=False, order=sort_text(sort))
        self._context.memory.remember(ORDER_KEY, sort_text(sort))

    def set_layout(self, layout: ColumnLayout) -> None:
        """Show other columns, and remember them."""
        self._layout = layout
        self._context.memory.remember(LAYOUT_KEY, layout.text)
        self.arrange()

    def retranslate(self) -> None:
        """Write heads, orders and the list of columns in the language in force."""
        self._model.set_headers([*map(column_head, COLUMNS), ""])
        self.columns.setText(self.tr("Columns"))
        heads = [(column.value, column_head(column)) for column in COLUMNS]
        self.ticks.set_choices(heads, EmployerColumn.NAME.value, self.tr("Usual columns"))
        self.arrange()
        self.show_sort()

    def arrange(self) -> None:
        """Bring the heads into the layout, at the scale in force."""
        heads, theme = self._table.heads, self._context.theme
        if heads.count() <= STAR_COLUMN:
            return
        self._is_arranging = True
        shown = [COLUMNS.index(column) for column in self._layout.columns]
        for visual, section in enumerate([STAR_COLUMN, *shown]):
            heads.moveSection(heads.visualIndex(section), visual)
        for section in range(len(COLUMNS)):
            heads.setSectionHidden(section, section not in shown)
        heads.setSectionResizeMode(STAR_COLUMN, QHeaderView.ResizeMode.Fixed)
        self._table.setColumnWidth(STAR_COLUMN, theme.px(STAR_WIDTH))
        self._share_room()
        self.ticks.set_ticked([column.value for column in self._layout.columns])
        self._is_arranging = False

    def _share_room(self) -> None:
        """Give every column its width, and those of words what room is left beside them."""
        theme, table = self._context.theme, self._table
        widths = {shown.column: theme.px(shown.width) for shown in self._layout.shown}
        shares = self._layout.shares(table.viewport().width() - theme.px(STAR_WIDTH) - sum(widths.values()))
        was_arranging, self._is_arranging = self._is_arranging, True
        for column, width in widths.items():
            table.setColumnWidth(COLUMNS.index(column), width + shares.get(column, 0))
        self._is_arranging = was_arranging

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._share_room()
        return super().eventFilter(watched, event)

    def show_sort(self) -> None:
        """Name the order in force, also one that only columns can choose, and mark it on the heads."""
        sort, language = self.sort, self._context.language.current
        choices = [(order.value, sort_words((SortKey(order),), language)) for order in LISTED_ORDERS]
        is_listed = len(sort) == 1 and sort[0].order in LISTED_ORDERS and not sort[0].is_descending
        if not is_listed:
            choices.append((BY_COLUMN, sort_words(sort, language)))
        self.orders.set_choices(self.tr("Order"), choices)
        self.orders.set_current(sort[0].order.value if is_listed else BY_COLUMN)
        by_column = [(COLUMNS.index(COLUMN_OF[key.order]), key.is_descending) for key in sort if key.order in COLUMN_OF]
        self._table.heads.set_sort(by_column)

    def _connect(self) -> None:
        heads = self._table.heads
        heads.sectionClicked.connect(self._on_clicked)
        heads.sectionMoved.connect(self._on_moved)
        heads.sectionResized.connect(self._on_resized)
        self._table.head_menu_wanted.connect(self._open_head_menu)
        self.orders.chosen.connect(lambda key: self.sort_by(SortKey(EmployerOrder(key))))
        self.columns.clicked.connect(lambda _checked=False: self._open_ticks())
        self.ticks.toggled_key.connect(lambda key: self.set_layout(self._layout.toggled(EmployerColumn(key))))
        self.ticks.reset_wanted.connect(lambda: self.set_layout(USUAL_LAYOUT))
        self._context.theme.changed.connect(self.arrange)
        self._table.viewport().installEventFilter(self)

    def _on_clicked(self, section: int) -> None:
        order = self._order_of(section)
        if order is None:
            return
        mine = next((key for key in self.sort if key.order is order), None)
        further = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        key = SortKey(order, not mine.is_descending if mine else order in MOST_FIRST)
        self.sort_by(*(then_by(self._column_keys(), key) if QGuiApplication.keyboardModifiers() & further else (key,)))

    def _column_keys(self) -> Sort:
        """Return the keys that columns show; "best recorded first" gives way to a column: ties are by it anyway."""
        return tuple(key for key in self.sort if key.order in COLUMN_OF)

    def _order_of(self, section: int) -> EmployerOrder | None:
        return ORDERS.get(COLUMNS[section]) if section < len(COLUMNS) else None

    def _on_moved(self, _section: int, _old: int, _new: int) -> None:
        if self._is_arranging:
            return
        heads = self._table.heads
        sections = (heads.logicalIndex(visual) for visual in range(heads.count()))
        self.set_layout(self._layout.ordered(COLUMNS[section] for section in sections if section < len(COLUMNS)))

    def _on_resized(self, section: int, _old: int, new: int) -> None:
        if self._is_arranging or section >= len(COLUMNS):
            return
        column = COLUMNS[section]
        if column in self._layout.columns[:-1]:  # the last takes what room is left, which is nobody's choice
            scale = self._context.theme.look.scale
            self._layout = self._layout.with_width(column, round(new / scale))
            self._context.memory.remember(LAYOUT_KEY, self._layout.text)
            self._share_room()

    def _open_ticks(self) -> None:
        corner = QPoint(0, self.columns.height() + 2)
        if is_right_to_left(self.columns):
            corner.setX(self.columns.width() - self.ticks.sizeHint().width())
        self.ticks.popup(self.columns.mapToGlobal(corner))

    def _open_head_menu(self, section: int, place: QPoint) -> None:
        if section < len(COLUMNS):
            menu = self.head_menu(COLUMNS[section])
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)

    def head_menu(self, column: EmployerColumn) -> QMenu:
        """Return the menu of a column: everything that the pointer does to its head, for the keyboard too."""
        menu, order, at = QMenu(self._table), ORDERS.get(column), self._layout.columns.index(column)
        if order is not None:
            for is_descending in (False, True):
                text = self.tr("Sort from high to low") if is_descending else self.tr("Sort from low to high")
                menu.addAction(text).triggered.connect(partial(self.sort_by, SortKey(order, is_descending)))
            if any(key.order is not order for key in self._column_keys()):
                for is_descending in (False, True):
                    text = self.tr("Then from high to low") if is_descending else self.tr("Then from low to high")
                    sort = then_by(self._column_keys(), SortKey(order, is_descending))
                    menu.addAction(text).triggered.connect(partial(self.sort_by, *sort))
            menu.addSeparator()
        for by, text in ((-1, self.tr("Move towards the start")), (1, self.tr("Move towards the end"))):
            action = menu.addAction(text)
            action.triggered.connect(lambda _checked=False, by=by: self.set_layout(self._layout.moved(column, by)))
            action.setEnabled(0 <= at + by < len(self._layout.shown))
        hide = menu.addAction(self.tr("Hide this column"))
        hide.triggered.connect(lambda _checked=False: self.set_layout(self._layout.toggled(column)))
        hide.setEnabled(column is not EmployerColumn.NAME)
        return menu
