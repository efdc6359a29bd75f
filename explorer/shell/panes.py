"""The row of panes under the view bar: facets, chips and centre, detail card."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from explorer.errors import ExplorerError
from explorer.shell.frame import EDGE, PaneRow
from explorer.tabs.base import Tab
from explorer.widgets.buttons import IconButton
from explorer.widgets.chip_bar import ChipBar
from explorer.widgets.empty_state import EmptyState
from explorer.widgets.facet_list import FacetPane
from explorer.workspace.context import TabContext
from explorer.workspace.selection import Selection


class Panes(QObject):
    """Arranges what the tabs bring: their centre here, their view bar above, their card beside.

    Signals:
        state_action(str): Key of the window command that an empty state offers.

    Attributes:
        view_bars: The stack of the tabs' view bars, above the panes.
        splitter: Divides the panes.
        tabs: The stack of the tabs' centres.
        cards: The stack of the tabs' detail cards.
        whole: Stands in place of view bar and panes while a tab wants all of their room.
    """

    state_action = Signal(str)

    def __init__(self, context: TabContext, view_bars: QStackedWidget, row: PaneRow) -> None:
        super().__init__(row)
        self._context, self._row = context, row
        self._shown: Tab | None = None
        self._is_card_wanted = False
        self._failure: ExplorerError | None = None
        self.view_bars, self.splitter, self.tabs, self.cards = view_bars, row.splitter, row.tabs, row.cards
        self.facets = FacetPane(context.theme, row)
        self.chips = ChipBar(context.theme, row)
        self._facet_stack = QStackedWidget(row)
        self._facet_stack.addWidget(self.facets)
        self._chip_bars: list[QWidget] = [self.chips]
        self.state = EmptyState(context.theme, parent=row)
        self._edge = IconButton(context.theme, "info", "", side=EDGE, parent=row)
        self.whole = QStackedWidget(row.parentWidget())
        self.whole.hide()
        self._arrange()
        self.state.primary_triggered.connect(lambda: self.state_action.emit("open_database"))
        self.state.secondary_triggered.connect(lambda: self.state_action.emit("use_bundled"))
        self._edge.clicked.connect(self._on_edge_clicked)
        context.theme.changed.connect(self._dress)
        context.store.changed.connect(self._on_selection_changed)

    def add_tab(self, tab: Tab) -> None:
        """Take in a tab that was opened for the first time."""
        self.view_bars.addWidget(tab.view_bar)
        self.tabs.addWidget(tab)
        self.cards.addWidget(tab.card)
        if tab.facets is not None:
            self._facet_stack.addWidget(tab.facets)
        if tab.chips is not None:
            self._row.column.insertWidget(len(self._chip_bars), tab.chips)
            self._chip_bars.append(tab.chips)
            self._dress()
        tab.leading_changed.connect(self._show_leading)
        tab.whole_changed.connect(self._show_whole)

    def show_tab(self, tab: Tab) -> None:
        """Bring a tab's three parts to the front."""
        if self._shown is not None:
            self._shown.set_whole_shown(is_shown=False)
        self._shown = tab
        self._show_leading()
        self.view_bars.setCurrentWidget(tab.view_bar)
        self.cards.setCurrentWidget(tab.card)
        self.tabs.setCurrentWidget(tab)
        self._show_filters(has_data=self._failure is None)
        self._show_whole()

    def show_data(self) -> None:
        """Show the tabs: a database is open."""
        self._failure = None
        self._show_parts(has_data=True)

    def show_failure(self, error: ExplorerError) -> None:
        """Say in the tabs' place why nothing can be shown, and what can be done."""
        self._failure = error
        self._show_parts(has_data=False)
        self.retranslate()

    def unfold_card(self) -> None:
        """Bring the card back where a narrow window has folded it away: what it shows was asked for."""
        self._is_card_wanted = True
        self._show_card()

    def focus_centre(self) -> None:
        """Move the keyboard focus to the centre of the tab in front."""
        part = _first_focusable(self.tabs)
        if part is not None:
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Write the empty state and accessible names in the language in force."""
        self.facets.setAccessibleName(self.tr("Filters"))
        self.cards.setAccessibleName(self.tr("Details"))
        self._edge.set_name(self.tr("Show or hide the details"))
        if self._failure is not None:
            self.state.set_state(
                "warning",
                self.tr("The data cannot be shown"),
                self._failure.sentence,
                self.tr("Open another database"),
                self.tr("Use the bundled data"),
            )

    def _show_leading(self) -> None:
        """Put the shown tab's breadcrumb before the counter, or take it away."""
        wanted = self._shown.leading() if self._shown is not None else None
        if wanted is not self.chips.leading:
            self.chips.set_leading(wanted)

    def _show_whole(self) -> None:
        """Give all room to what the shown tab wants to have it, or give it back to the panes."""
        wanted = self._shown.whole() if self._shown is not None and self._failure is None else None
        if wanted is not None:
            if self.whole.indexOf(wanted) < 0:
                self.whole.addWidget(wanted)
            self.whole.setCurrentWidget(wanted)
        self.view_bars.setVisible(wanted is None)
        self._row.setVisible(wanted is None)
        self.whole.setVisible(wanted is not None)
        if self._shown is not None:
            self._shown.set_whole_shown(is_shown=wanted is not None)

    def _show_card(self) -> None:
        has_data = self._failure is None
        self._edge.setVisible(has_data and self._row.is_narrow)
        self.cards.setVisible(has_data and (self._is_card_wanted or not self._row.is_narrow))

    def _arrange(self) -> None:
        self._row.set_facets(self._facet_stack)
        self._row.column.insertWidget(0, self.chips)
        self._row.column.addWidget(self.state, 1)
        self._row.set_edge(self._edge)
        self._row.fitted.connect(self._show_card)
        self._show_parts(has_data=True)
        self._dress()

    def _show_parts(self, *, has_data: bool) -> None:
        for part in (self._facet_stack, self.tabs):
            part.setVisible(has_data)
        self._show_filters(has_data=has_data)
        self._show_card()
        self._show_whole()
        self.view_bars.setEnabled(has_data)
        self.state.setVisible(not has_data)

    def _on_selection_changed(self, old: Selection, new: Selection) -> None:
        if old.filter.is_empty != new.filter.is_empty:
            self._show_filters(has_data=self._failure is None)

    def _show_filters(self, *, has_data: bool) -> None:
        """Show the shown tab's own facets and chips, or those of employers.

        A filter of employers that is in force stays in sight on every tab.
        """
        tab = self._shown
        self._facet_stack.setCurrentWidget((tab.facets if tab is not None else None) or self.facets)
        wanted = {(tab.chips if tab is not None else None) or self.chips}
        if not self._context.store.current.filter.is_empty:
            wanted.add(self.chips)
        for bar in self._chip_bars:
            bar.setVisible(has_data and bar in wanted)

    def _dress(self) -> None:
        theme = self._context.theme
        side, high = theme.px(20), theme.px(6)
        for bar in self._chip_bars:
            layout = bar.layout()
            if layout is not None:
                layout.setContentsMargins(side, high, side, high // 2)
            # As high without chips as with a line of them, or the chart below would be laid out anew for each filter.
            bar.setMinimumHeight(theme.size("chipBar"))
        self.view_bars.setFixedHeight(theme.size("viewBar"))
        self._row.dress()

    def _on_edge_clicked(self) -> None:
        self._is_card_wanted = not self._is_card_wanted
        self._show_card()

    def focus_next(self, step: int) -> None:
        """Move the keyboard focus to the next pane (F6); `step` is 1 or -1."""
        areas: list[QWidget] = [
            self.view_bars,
            self._facet_stack,
            *self._chip_bars,
            self.tabs,
            self.state,
            self.cards,
            self.whole,
        ]
        shown = [area for area in areas if area.isVisible() and _first_focusable(area) is not None]
        if not shown:
            return
        focused = QApplication.focusWidget()
        here = next((i for i, area in enumerate(shown) if focused and area.isAncestorOf(focused)), None)
        target = shown[0 if here is None and step > 0 else ((here or 0) + step) % len(shown)]
        part = _first_focusable(target)
        if part is not None:
            part.setFocus(Qt.FocusReason.TabFocusReason)


def _first_focusable(area: QWidget) -> QWidget | None:
    """Return the first visible part of an area that takes the keyboard focus."""
    for part in (area, *area.findChildren(QWidget)):
        if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return part
    return None
