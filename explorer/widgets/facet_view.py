"""The rows of one facet: check box, label, count. The list is as tall as its rows and never scrolls."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from explorer.widgets.bidi import text_width
from explorer.widgets.facet_model import VALUE_ROLE, AnyIndex, FacetModel, FacetValue
from explorer.widgets.painting import (
    CHECK_BOX,
    centred,
    has_keyboard_focus,
    leading,
    paint_box,
    paint_check_box,
    paint_ring,
    paint_text,
)
from explorer.workspace.icons import paint_icon
from explorer.workspace.theme_store import ThemeStore

ROW_PADDING = 8
"""Room before and after the contents of a row, in px at 100 %; hover and focus fill it."""
_TOGGLE_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)


class FacetDelegate(QStyledItemDelegate):
    """Paints a row of a facet."""

    def __init__(self, store: ThemeStore, view: "FacetView") -> None:
        super().__init__(view)
        self._store = store
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, self._view.row_height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        value = index.data(VALUE_ROLE)
        if not isinstance(value, FacetValue):
            return
        store, is_rtl = self._store, option.direction == Qt.LayoutDirection.RightToLeft
        bounds = QRectF(option.rect)
        painter.save()
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) and value.can_toggle
        if is_hovered:
            paint_box(painter, bounds, store.px(4), store.colour("hover"))
        check, mark, label, count = self._parts(bounds, value, is_rtl=is_rtl)
        paint_check_box(painter, check, store, is_checked=value.is_chosen, is_enabled=value.can_toggle)
        text = store.colour("text" if value.can_toggle else "textDisabled")
        muted = store.colour("textMuted" if value.can_toggle else "textDisabled")
        if mark is not None:
            paint_icon(painter, mark, value.mark, text)
        paint_text(painter, label, value.label, store.font("body"), text, is_rtl=is_rtl)
        caption = store.font("caption", has_tabular_figures=True)
        paint_text(painter, count, f"{value.count:,}", caption, muted, is_rtl=is_rtl, is_trailing=True)
        if index.row() == self._view.currentIndex().row() and has_keyboard_focus(self._view):
            paint_ring(painter, bounds, store, store.px(6))
        painter.restore()

    @override
    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        return False  # The view toggles; the style would only toggle on the box itself.

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        value = index.data(VALUE_ROLE)
        if not isinstance(value, FacetValue):
            return False
        is_rtl = option.direction == Qt.LayoutDirection.RightToLeft
        _check, _mark, label, _count = self._parts(QRectF(option.rect), value, is_rtl=is_rtl)
        is_cut = text_width(self._store.font("body"), value.label) > label.width() + 0.5
        QToolTip.showText(event.globalPos(), value.label if is_cut else "", view)
        return True

    def _parts(
        self, bounds: QRectF, value: FacetValue, *, is_rtl: bool
    ) -> tuple[QRectF, QRectF | None, QRectF, QRectF]:
        """Return the places of check box, mark, label and count."""
        store = self._store
        padding, box = store.px(ROW_PADDING), store.px(CHECK_BOX)
        check = centred(leading(bounds, padding, box, is_rtl=is_rtl), box)
        at = padding + box + store.px(8)
        mark = None
        if value.mark:
            side = store.size("confidenceMark")
            mark = centred(leading(bounds, at, side, is_rtl=is_rtl), side)
            at += side + store.px(4)
        font = store.font("caption", has_tabular_figures=True)
        count_width = text_width(font, f"{value.count:,}") + 1
        count_at = bounds.width() - padding - count_width
        label = leading(bounds, at, max(0.0, count_at - store.px(4) - at), is_rtl=is_rtl)
        return check, mark, label, leading(bounds, count_at, count_width, is_rtl=is_rtl)


class FacetView(QListView):
    """Rows of a `FacetModel`; Space, Enter or a click toggles, arrow keys move.

    Signals:
        toggled(str): The user chose or let go a value; carries its id.
    """

    toggled = Signal(str)

    def __init__(self, store: ThemeStore, model: FacetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._facets = model
        self._current_id = ""
        self.setModel(model)
        self.setItemDelegate(FacetDelegate(store, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._on_clicked)
        model.rowsInserted.connect(self._on_rows_changed)
        model.rowsRemoved.connect(self._on_rows_changed)
        model.dataChanged.connect(self._on_data_changed)
        store.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def row_height(self) -> int:
        """Height of a row in px."""
        return max(self._store.size("facetRow"), self._store.line("body") + self._store.px(4))

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        value = self._facets.value(current.row()) if current.isValid() else None
        if value is not None:
            self._current_id = value.id
        self._ensure_row_visible()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TOGGLE_KEYS:
            self._toggle(self.currentIndex())
            return
        super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        if not self.currentIndex().isValid() and self._facets.rowCount():
            self.setCurrentIndex(self._facets.index(0))
        self._ensure_row_visible()

    def _toggle(self, index: QModelIndex) -> None:
        value = self._facets.value(index.row()) if index.isValid() else None
        if value is not None and value.can_toggle:
            self._current_id = value.id
            self.toggled.emit(value.id)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._toggle(index)

    def _on_rows_changed(self) -> None:
        self._set_height()
        self._on_data_changed()

    def _on_data_changed(self) -> None:
        self.executeDelayedItemsLayout()  # a turn later the counts would be painted after everything else
        self._follow_value()

    def _follow_value(self) -> None:
        """Keep the cursor on its value when the value moved, for instance up among the chosen ones."""
        row = self._facets.row_of(self._current_id)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self._facets.index(row))

    def _ensure_row_visible(self) -> None:
        """Scroll the pane around this list, since the list itself is always at full height."""
        area: QWidget | None = self.parentWidget()
        while area is not None and not hasattr(area, "ensure_visible"):
            area = area.parentWidget()
        if area is not None and self.hasFocus():
            area.ensure_visible(self, self.visualRect(self.currentIndex()))

    def _on_look_changed(self) -> None:
        self._set_height()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _set_height(self) -> None:
        self.setFixedHeight(self._facets.rowCount() * self.row_height)
