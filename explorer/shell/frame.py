"""What is seen first: an empty window with its tabs' names and its surfaces, each in its final place and colour.

A start waits for this module and what it imports, so it stays small: `Qt` and its enumerations, the painted widgets and
all that needs data are imported when the window is furnished.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QStatusBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from explorer.shell.header import Header
from explorer.tabs import TABS
from explorer.workspace.theme import token

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent

    from explorer.shell.settings import Settings
    from explorer.workspace.theme_store import ThemeStore

TAB_TITLES = tuple((spec.key, spec.title) for spec in TABS if not spec.part_of)
GEOMETRY, SPLITTER = "window/geometry", "window/splitter"
FOLD_BELOW_WIDTH = 1280
WIDE_FROM_WIDTH = 1700
EDGE = 28


class PaneRow(QWidget):
    """The surfaces of facets, centre and detail card, with their widths; what stands on them comes later.

    Signals:
        fitted(): The window has another width; the card may have to be folded or to come back.

    Attributes:
        splitter: Divides the three.
        facets: Surface of the facets until `set_facets`.
        column: The layout of the centre, from the chips to the foot.
        tabs: The stack of the tabs' centres.
        cards: The stack of the tabs' detail cards.
    """

    fitted = Signal()

    def __init__(self, theme: ThemeStore, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_narrow = False
        self.splitter = QSplitter()  # with a parent, `Qt` would be made to tell it from an orientation
        self.facets, self._edge = QWidget(self), QWidget(self)
        centre = QFrame(self)
        centre.setProperty("frame", "centre")
        self.tabs = QStackedWidget(centre)
        self.cards = QStackedWidget(self)
        self.column = QVBoxLayout(centre)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.tabs, 1)
        for pane in (self.facets, centre, self.cards):
            self.splitter.addWidget(pane)
        for index, stretch in enumerate((0, 1, 0)):
            self.splitter.setStretchFactor(index, stretch)
            self.splitter.setCollapsible(index, False)
        self.splitter.setHandleWidth(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.splitter, 1)
        self._row.addWidget(self._edge)
        self.dress()

    @property
    def is_narrow(self) -> bool:
        """Whether the window has no room for the card beside the centre."""
        return self._is_narrow

    def set_facets(self, facets: QWidget) -> None:
        """Put the facet pane in place of its empty surface; it takes over its width."""
        self.splitter.replaceWidget(0, facets)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setCollapsible(0, False)
        self.facets.deleteLater()
        self.facets = facets
        self.dress()

    def set_edge(self, button: QWidget) -> None:
        """Put the button that brings a folded card back in the place kept for it, at the top."""
        from PySide6.QtCore import Qt

        self._row.replaceWidget(self._edge, button)
        self._row.setAlignment(button, Qt.AlignmentFlag.AlignTop)
        self._edge.deleteLater()
        self._edge = button
        self._edge.setVisible(self._is_narrow)

    def set_first_widths(self, window_width: int) -> None:
        """Give the panes the widths of the design, where the user's own are not remembered."""
        key = "1920" if window_width >= self._theme.px(WIDE_FROM_WIDTH) else "1366"
        facets = self._theme.px(token("size", "facetPane", key))
        card = self._theme.px(token("size", "detailPane", key))
        self.splitter.setSizes([facets, max(1, window_width - facets - card), card])

    def fit(self, window_width: int) -> None:
        """Fold the card away where the window is narrow."""
        self._is_narrow = window_width < self._theme.px(FOLD_BELOW_WIDTH)
        self.cards.setVisible(not self._is_narrow)
        self._edge.setVisible(self._is_narrow)
        self.fitted.emit()

    def dress(self) -> None:
        """Keep to the least widths of the panes at the present scale."""
        self._edge.setMinimumWidth(self._theme.px(EDGE))
        self.facets.setMinimumWidth(self._theme.px(token("size", "facetPane", "min")))
        self.cards.setMinimumWidth(self._theme.px(token("size", "detailPane", "min")))


class WindowFrame(QMainWindow):
    """The window before anything is in it; it keeps its size and the panes' widths between starts.

    Signals:
        first_painted(): The frame is on screen; slow work may begin.

    Attributes:
        header: The tabs; its menu and its arrows do nothing yet.
        view_bars: The stack of the tabs' view bars, with an empty bar.
        pane_row: The surfaces of the panes.
        column: What stands from the top to the bottom.
    """

    first_painted = Signal()

    def __init__(self, theme: ThemeStore, settings: Settings) -> None:
        super().__init__()
        self._theme, self._settings = theme, settings
        self._was_painted = False
        self._has_own_widths = False
        self.setMinimumSize(*token("size", "window", "min"))
        self.resize(*token("size", "window", "reference"))
        self.setWindowTitle("Market Explorer")
        self.setAnimated(False)  # nothing slides; and Qt would make an animation for every layout
        self.header = Header(TAB_TITLES, theme, self)
        self.view_bars = QStackedWidget(self)
        self.view_bars.setFixedHeight(theme.size("viewBar"))
        empty_bar = QFrame(self.view_bars)
        empty_bar.setProperty("frame", "viewBar")
        self.view_bars.addWidget(empty_bar)
        self.pane_row = PaneRow(theme, self)
        self._busy_place, self._status_place = QWidget(self), QWidget(self)
        self._arrange()
        self._restore()

    def set_busy_bar(self, bar: QWidget) -> None:
        """Put the bar that tells of work in the place kept for it."""
        self.column.replaceWidget(self._busy_place, bar)
        self._busy_place.deleteLater()

    def set_status(self, strip: QWidget) -> None:
        """Put the status row in the place kept for it."""
        self.statusBar().removeWidget(self._status_place)
        self._status_place.deleteLater()
        self.statusBar().addWidget(strip, 1)

    def _arrange(self) -> None:
        centre = QWidget(self)
        self.column = QVBoxLayout(centre)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._busy_place.setFixedHeight(self._theme.size("busyBar"))
        for part in (self.header, self.view_bars, self._busy_place):
            self.column.addWidget(part)
        self.column.addWidget(self.pane_row, 1)
        self.setCentralWidget(centre)
        bar = QStatusBar(self)
        bar.setSizeGripEnabled(False)
        self._status_place.setFixedHeight(self._theme.size("statusBar"))
        bar.addWidget(self._status_place, 1)
        self.setStatusBar(bar)

    def _restore(self) -> None:
        geometry, splitter = self._settings.state(GEOMETRY), self._settings.state(SPLITTER)
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        self._has_own_widths = not splitter.isEmpty() and self.pane_row.splitter.restoreState(splitter)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._has_own_widths:
            self._has_own_widths = True
            self.pane_row.set_first_widths(self.width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.pane_row.fit(self.width())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.remember(GEOMETRY, self.saveGeometry())
        self._settings.remember(SPLITTER, self.pane_row.splitter.saveState())
        self._settings.save()
        super().closeEvent(event)
