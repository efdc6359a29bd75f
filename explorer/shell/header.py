"""The window's first row: back and forward, the tabs, search, session and the menu button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabBar, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent
    from PySide6.QtWidgets import QMenu

    from explorer.widgets.search_box import SearchBox
    from explorer.workspace.theme_store import ThemeStore

FULL_SEARCH_FROM_WIDTH = 1280


class Header(QFrame):
    """Back, forward, tab bar and menu. The buttons are empty, but in their places, until `set_actions`.

    Signals:
        tab_chosen(str): Key of the tab the user went to.
    """

    tab_chosen = Signal(str)

    def __init__(self, tabs: tuple[tuple[str, str], ...], theme: ThemeStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "header")
        self._tabs = tabs
        self._theme = theme
        self._search: SearchBox | None = None
        self.tab_bar = QTabBar(self)
        self.tab_bar.setObjectName("tabs")
        self.tab_bar.setDocumentMode(True)
        self.tab_bar.setDrawBase(False)
        self.tab_bar.setExpanding(False)
        self.tab_bar.setUsesScrollButtons(False)
        for key, title in tabs:
            self.tab_bar.setTabData(self.tab_bar.addTab(QCoreApplication.translate("Tabs", title)), key)
        self.tab_bar.currentChanged.connect(self._on_tab_changed)
        self._menu_button = QToolButton(self)
        self._menu_button.setEnabled(False)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._arrows = (QToolButton(self), "back"), (QToolButton(self), "forward")
        for button, _name in self._arrows:
            button.setEnabled(False)
        self._arrange()
        self._measure()
        theme.changed.connect(self._measure)

    def set_actions(self, back: QAction, forward: QAction, menu: QMenu) -> None:
        """Put the history's actions and the menu on their buttons."""
        for (button, _name), action in zip(self._arrows, (back, forward), strict=True):
            button.setDefaultAction(action)
        self._menu_button.setMenu(menu)
        self._menu_button.setEnabled(True)
        self._dress()
        self._theme.changed.connect(self._dress)

    def set_controls(self, search: SearchBox, session: QWidget) -> None:
        """Put the search and the button of the session before the menu."""
        self._search = search
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            for control in (search, session):
                at = row.indexOf(self._menu_button)
                row.insertWidget(at, control)
                row.insertSpacing(at + 1, self._theme.px(4))
        self._fit_search()
        self._theme.changed.connect(self._fit_search)

    def show_tab(self, key: str) -> None:
        """Bring a tab's title to the front without telling that the user chose it."""
        blocked = self.tab_bar.blockSignals(True)
        self.tab_bar.setCurrentIndex(next(i for i, (name, _title) in enumerate(self._tabs) if name == key))
        self.tab_bar.blockSignals(blocked)
        self.tab_bar.updateGeometry()  # the chosen tab is bold, so widths have changed

    def retranslate(self) -> None:
        """Write titles and accessible names in the language in force; arrows follow the direction."""
        translate = QCoreApplication.translate
        for index, (_key, title) in enumerate(self._tabs):
            self.tab_bar.setTabText(index, translate("Tabs", title))
        self._menu_button.setAccessibleName(self.tr("Menu"))
        self._menu_button.setToolTip(self.tr("Menu"))
        self.tab_bar.setAccessibleName(self.tr("Tabs"))
        self._dress()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_search()

    def _fit_search(self) -> None:
        if self._search is not None:
            self._search.set_folded(self.width() < self._theme.px(FULL_SEARCH_FROM_WIDTH))

    def _arrange(self) -> None:
        tabs = QVBoxLayout()  # keeps them at the bottom
        tabs.addStretch(1)
        tabs.addWidget(self.tab_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 16, 0)
        row.setSpacing(4)
        for button, _name in self._arrows:
            row.addWidget(button)
        row.addLayout(tabs)
        row.addStretch(1)
        row.addWidget(self._menu_button)

    def _measure(self) -> None:
        side = self._theme.size("icon")
        for button in (self._menu_button, *(button for button, _name in self._arrows)):
            button.setIconSize(QSize(side, side))
        self.setFixedHeight(self._theme.size("header"))

    def _dress(self) -> None:
        from PySide6.QtCore import Qt

        from explorer.workspace.icons import icon

        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = self._theme.size("icon")
        for button, name in self._arrows:
            drawn = icon(name, self._theme.colour("text"), side, is_right_to_left=is_mirrored)
            button.defaultAction().setIcon(drawn)
        self._menu_button.setIcon(icon("menu", self._theme.colour("text"), side))

    def _on_tab_changed(self, index: int) -> None:
        self.tab_bar.updateGeometry()
        self.tab_chosen.emit(str(self.tab_bar.tabData(index)))
