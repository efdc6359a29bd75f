"""The pane of facets: groups of values to filter by, with counts, that fold, search and show more."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.widgets.bidi import text_width
from explorer.widgets.buttons import LinkButton, PaintedButton
from explorer.widgets.facet_model import DEFAULT_SHOWN, FacetModel, FacetValue
from explorer.widgets.facet_view import ROW_PADDING, FacetView
from explorer.widgets.held_layout import held, lay_out_now
from explorer.widgets.painting import (
    centred,
    is_right_to_left,
    leading,
    paint_box,
    paint_text,
)
from explorer.widgets.search_field import SearchField
from explorer.widgets.text_label import TextLabel
from explorer.workspace.icons import paint_icon
from explorer.workspace.theme_store import ThemeStore

SEARCH_ABOVE = 12


@dataclass(frozen=True, slots=True)
class FacetContent:
    """One group of values.

    Attributes:
        key: What the values belong to.
        heading: How the group reads.
        values: All values, in the order of the field.
        summary: Beside the heading while folded, such as "16 cities".
        search_hint: Hint of the search field, such as "Find a sector".
        shown_count: How many values are shown before "Show n more".
        has_search: Whether there is a search field; `None` for the rule (more than 12 values).
        is_folded: Whether the group starts folded; the user's folding wins afterwards.
    """

    key: str
    heading: str
    values: tuple[FacetValue, ...]
    summary: str = ""
    search_hint: str = ""
    shown_count: int = DEFAULT_SHOWN
    has_search: bool | None = None
    is_folded: bool = False


class _Heading(PaintedButton):
    """Heading of a group; folds and unfolds it."""

    def __init__(self, store: ThemeStore, parent: QWidget) -> None:
        super().__init__(store, "", parent)
        self.summary = ""
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        height = max(self._store.size("minTarget"), self._store.line("captionStrong"))
        return QSize(self._store.px(120), height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        store, is_rtl = self._store, is_right_to_left(self)
        painter = QPainter(self)
        bounds = QRectF(self.rect())
        fill = self._back_fill()
        if fill is not None:
            paint_box(painter, bounds, store.px(4), fill)
        start, side = store.px(ROW_PADDING), store.size("iconSmall")
        font = store.font("captionStrong")
        room = bounds.width() - 2 * start - side
        width = min(text_width(font, self.text()) + 1, room)
        strip = leading(bounds, start, width, is_rtl=is_rtl)
        paint_text(painter, strip, self.text(), font, store.colour("textSecondary"), is_rtl=is_rtl)
        if not self.isChecked() and self.summary:
            at = start + width + store.px(6)
            strip = leading(bounds, at, max(0.0, start + room - at), is_rtl=is_rtl)
            muted = store.colour("textMuted")
            paint_text(painter, strip, self.summary, store.font("caption"), muted, is_rtl=is_rtl)
        at_end = leading(bounds, bounds.width() - start - side, side, is_rtl=is_rtl)
        name = "chevron-down" if self.isChecked() else "chevron-right"
        colour = store.colour("textSecondary")
        paint_icon(painter, centred(at_end, side), name, colour, is_right_to_left=is_rtl)
        painter.end()


class FacetGroup(QWidget):
    """One group of values.

    Signals:
        toggled(str, str): The user chose or let go a value; carries the key of the group and the id.
    """

    toggled = Signal(str, str)

    def __init__(self, store: ThemeStore, content: FacetContent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._content = content
        self._heading = _Heading(store, self)
        self._search = SearchField(store, content.search_hint, is_small=True)
        self._model = FacetModel(content.shown_count, self)
        self._view = FacetView(store, self._model, self)
        self._nothing = TextLabel(store, role="caption", colour="textMuted")
        self._more = LinkButton(store)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._heading)
        self._search_row = _padded(self._search)
        self._more_row = _padded(self._more)
        self._nothing_row = _padded(self._nothing)
        for widget in (self._search_row, self._view, self._nothing_row, self._more_row):
            self._layout.addWidget(widget)
        self._heading.setChecked(not content.is_folded)
        self._heading.toggled.connect(self._refresh)
        self._search.textChanged.connect(self._on_search_changed)
        self._more.clicked.connect(self._on_more_clicked)
        self._view.toggled.connect(self._on_toggled)
        store.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.set_content(content)

    @property
    def key(self) -> str:
        """What the values belong to."""
        return self._content.key

    @property
    def model(self) -> FacetModel:
        """The values."""
        return self._model

    @property
    def view(self) -> FacetView:
        """The list of the shown values."""
        return self._view

    @property
    def search_field(self) -> SearchField:
        """The search field; hidden in short groups."""
        return self._search

    @property
    def more_button(self) -> LinkButton:
        """The link "Show n more" or "Show fewer"; hidden if nothing more is there."""
        return self._more

    @property
    def is_folded(self) -> bool:
        """Whether only the heading is shown."""
        return not self._heading.isChecked()

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What the Tab key visits, in order."""
        return (self._heading, self._search, self._view, self._more)

    def set_folded(self, is_folded: bool) -> None:
        """Fold or unfold the group."""
        self._heading.setChecked(not is_folded)

    def set_content(self, content: FacetContent) -> None:
        """Show other counts, values or texts; focus, folding and search text stay."""
        self._content = content
        self._heading.setText(content.heading)
        self._heading.summary = content.summary
        self._heading.setAccessibleName(f"{content.heading} {content.summary}".strip())
        self._heading.update()
        self._view.setAccessibleName(content.heading)
        if self._search.placeholderText() != content.search_hint:
            self._search.set_hint(content.search_hint)
        self._model.set_values(content.values)
        self._refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def _refresh(self) -> None:
        content = self._content
        is_open = self._heading.isChecked()
        has_search = content.has_search
        if has_search is None:
            has_search = len(content.values) > SEARCH_ABOVE
        is_searching = has_search and bool(self._search.text().strip())
        hidden = self._model.hidden_count
        self._search_row.setVisible(is_open and has_search)
        self._view.setVisible(is_open)
        self._nothing.set_text(self.tr("No value contains this"))
        self._nothing_row.setVisible(is_open and is_searching and not self._model.rowCount())
        self._more_row.setVisible(is_open and hidden > 0 and not is_searching)
        if self._model.is_expanded:
            self._more.setText(self.tr("Show fewer"))
        else:
            self._more.setText(self.tr("Show %n more", "", hidden))
        self._more.setAccessibleDescription(content.heading)
        self._more.updateGeometry()

    def _on_search_changed(self, text: str) -> None:
        self._model.set_search(text)
        self._refresh()

    def _on_more_clicked(self) -> None:
        self._model.set_expanded(not self._model.is_expanded)
        self._refresh()

    def _on_toggled(self, value_id: str) -> None:
        self.toggled.emit(self._content.key, value_id)

    def _on_look_changed(self) -> None:
        store = self._store
        side = store.px(ROW_PADDING)
        self._layout.setSpacing(0)
        for row, above, below in (
            (self._search_row, 2, 4),
            (self._more_row, 1, 1),
            (self._nothing_row, 4, 4),
        ):
            layout = row.layout()
            if layout is not None:
                layout.setContentsMargins(side, store.px(above), side, store.px(below))


class FacetPane(QScrollArea):
    """All facet groups of a view, one above the other; scrolls as a whole.

    Signals:
        toggled(str, str): The user chose or let go a value; carries the key of its group and its id.
    """

    toggled = Signal(str, str)

    def __init__(self, store: ThemeStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._groups: dict[str, FacetGroup] = {}
        self._inside = QWidget()
        self._layout = QVBoxLayout(self._inside)
        self._layout.addStretch(1)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Filters"))
        store.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Filters"))

    def set_groups(self, contents: Sequence[FacetContent]) -> None:
        """Show groups; those whose key was there before are updated in place."""
        keys = [content.key for content in contents]
        if keys != list(self._groups):
            self._rebuild(contents)
            return
        with held(self._layout):
            for content in contents:
                self._groups[content.key].set_content(content)
        if self.isVisible():
            lay_out_now()

    def group(self, key: str) -> FacetGroup:
        """Return the group of a key.

        Raises:
            KeyError: No such group.
        """
        return self._groups[key]

    def ensure_visible(self, widget: QWidget, rect: QRect) -> None:
        """Scroll until a part of a widget inside the pane can be seen."""
        corner = widget.mapTo(self._inside, rect.topLeft())
        middle = corner + QPoint(0, rect.height() // 2)
        self.ensureVisible(corner.x(), middle.y(), 0, rect.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._store.px(180), self._store.px(120))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._store.px(212), super().sizeHint().height())

    def _rebuild(self, contents: Sequence[FacetContent]) -> None:
        kept = self._groups
        self._groups = {}
        for at, content in enumerate(contents):
            group = kept.pop(content.key, None)
            if group is None:
                group = FacetGroup(self._store, content, self._inside)
                group.toggled.connect(self.toggled)
            else:
                group.set_content(content)
            self._groups[content.key] = group
            self._layout.removeWidget(group)
            self._layout.insertWidget(at, group)
        stops = [stop for group in self._groups.values() for stop in group.tab_stops]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        for group in kept.values():
            self._layout.removeWidget(group)
            group.hide()
            group.deleteLater()

    def _on_look_changed(self) -> None:
        store = self._store
        edge = store.px(12 - ROW_PADDING)
        self._layout.setContentsMargins(edge, store.px(12), edge, store.px(12))
        self._layout.setSpacing(store.px(10))


def _padded(widget: QWidget) -> QWidget:
    row = QWidget()
    layout = QVBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    alignment = Qt.AlignmentFlag.AlignLeading if isinstance(widget, LinkButton) else Qt.AlignmentFlag(0)
    layout.addWidget(widget, 0, alignment)
    return row
