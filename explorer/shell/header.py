"""The window's first row: back and forward, the tabs, and the menu button."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QTabBar, QToolButton, QWidget

from explorer.workspace.icons import icon
from explorer.workspace.theme_store import ThemeStore


class Header(QFrame):
    """Back, forward, tab bar and menu.

    Signals:
        tab_chosen(str): Key of the tab the user went to.
    """

    tab_chosen = Signal(str)

    def __init__(self, tabs: tuple[tuple[str, str], ...], theme: ThemeStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "header")
        self._tabs = tabs
        self._theme = theme
        self._arrows: list[tuple[QToolButton, str]] = []
        self.tab_bar = QTabBar(self)
        self.tab_bar.setObjectName("tabs")
        self.tab_bar.setDocumentMode(True)
        self.tab_bar.setDrawBase(False)
        self.tab_bar.setExpanding(False)
        self.tab_bar.setUsesScrollButtons(False)
        for key, title in tabs:
            self.tab_bar.setTabData(self.tab_bar.addTab(title), key)
        self.tab_bar.currentChanged.connect(self._on_tab_changed)
        self._menu_button = QToolButton(self)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(8, 0, 16, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self.tab_bar, 0, Qt.AlignmentFlag.AlignBottom)
        self._layout.addStretch(1)
        self._layout.addWidget(self._menu_button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)

    def set_actions(self, back: QAction, forward: QAction, menu: QMenu) -> None:
        """Put the history's actions and the menu on their buttons."""
        for position, (action, name) in enumerate(((back, "back"), (forward, "forward"))):
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            self._layout.insertWidget(position, button)
            self._arrows.append((button, name))
        self._menu_button.setMenu(menu)
        self._dress()

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

    def _dress(self) -> None:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = self._theme.size("icon")
        for button, name in self._arrows:
            drawn = icon(name, self._theme.colour("text"), side, is_right_to_left=is_mirrored)
            button.defaultAction().setIcon(drawn)
            button.setIconSize(QSize(side, side))
        self._menu_button.setIcon(icon("menu", self._theme.colour("text"), side))
        self._menu_button.setIconSize(QSize(side, side))
        self.setFixedHeight(self._theme.size("header"))

    def _on_tab_changed(self, index: int) -> None:
        self.tab_bar.updateGeometry()
        self.tab_chosen.emit(str(self.tab_bar.tabData(index)))
