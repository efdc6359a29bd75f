"""The view bar of a tab's page: the switch of the pages, the page's own controls, chart or table, copy and export."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from explorer.tabs import group_of, pages_of
from explorer.widgets.buttons import PRIMARY, ActionButton, IconButton
from explorer.widgets.list_button import ListButton
from explorer.widgets.segmented_switch import SegmentedSwitch
from explorer.workspace.context import TabContext

EDGE, GAP = 16, 12


class PageMode(StrEnum):
    """How a page shows its figures."""

    CHART = "chart"
    TABLE = "table"


class PageBar(QFrame):
    """Says which page of the tab this is and leads to the others; its controls are the page's own.

    Where there is no room for all, the copy button loses its words first, then the modes lose theirs, then the switch
    of the pages becomes a list.

    Args:
        context: What the tabs share.
        key: The page that the bar stands on.
        controls: The page's own, after the switch.
        modes: What the page can be shown as; one alone has no switch.

    Signals:
        mode_chosen(str): Another `PageMode` is wanted.
        copy_wanted(): "Copy" was taken.
        export_wanted(): "Export picture" was taken.
        save_wanted(): "Save table" was taken, which stands in its place beside a table.
    """

    mode_chosen = Signal(str)
    copy_wanted = Signal()
    export_wanted = Signal()
    save_wanted = Signal()

    def __init__(
        self,
        context: TabContext,
        key: str,
        controls: Sequence[QWidget] = (),
        modes: Sequence[PageMode] = tuple(PageMode),
    ) -> None:
        super().__init__()
        self.setProperty("frame", "viewBar")
        theme = context.theme
        self._context, self._key, self._controls, self._modes = context, key, tuple(controls), tuple(modes)
        self._pages = pages_of(group_of(key))
        self.pages = SegmentedSwitch(theme, [(page.key, page.key, "") for page in self._pages])
        self.page_list = ListButton(theme, "", [(page.key, page.key) for page in self._pages])
        self.mode_switch = SegmentedSwitch(theme, [(mode.value, "", _MODE_ICONS[mode]) for mode in self._modes])
        self.copy_button = ActionButton(theme, "", "copy")
        self.copy_icon = IconButton(theme, "copy", "", side=32)
        self.export_button = ActionButton(theme, "", "picture", variant=PRIMARY)
        self._arrange()
        self._connect()
        self.show_page()
        self.retranslate()

    @property
    def mode(self) -> PageMode:
        """How the page is shown."""
        return PageMode(self.mode_switch.current)

    def set_mode(self, mode: PageMode) -> None:
        """Choose how the page is shown, and tell."""
        if mode is not self.mode:
            self.mode_switch.set_current(mode.value)
            self.mode_chosen.emit(mode.value)
            self._name_copy()

    def show_page(self) -> None:
        """Show the page that the bar stands on as the chosen one."""
        self.pages.set_current(self._key)
        self.page_list.set_current(self._key)

    def retranslate(self) -> None:
        """Write the texts in the language in force."""
        translate = QCoreApplication.translate
        titles = [translate("Tabs", page.page_title or page.title) for page in self._pages]
        self.pages.set_texts(titles)
        self.pages.setAccessibleName(self.tr("Page"))
        self.page_list.set_choices("", [(page.key, title) for page, title in zip(self._pages, titles, strict=True)])
        self.mode_switch.setAccessibleName(self.tr("View"))
        for mode, word in self._mode_words():
            self.mode_switch.button(mode.value).setToolTip(word)
            self.mode_switch.button(mode.value).setAccessibleName(word)
        self._name_copy()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        row.setSpacing(GAP)
        for part in (self.pages, self.page_list, *self._controls):
            row.addWidget(part)
        row.addStretch(1)
        for part in (self.mode_switch, self.copy_button, self.copy_icon, self.export_button):
            row.addWidget(part)
        self.mode_switch.setVisible(len(self._modes) > 1)

    def _connect(self) -> None:
        self.pages.selected.connect(self._on_page)
        self.page_list.chosen.connect(self._on_page)
        self.mode_switch.selected.connect(self._on_mode)
        self.copy_button.clicked.connect(lambda _checked=False: self.copy_wanted.emit())
        self.copy_icon.clicked.connect(lambda _checked=False: self.copy_wanted.emit())
        self.export_button.clicked.connect(lambda _checked=False: self._on_export())

    def _on_page(self, key: str) -> None:
        self._context.store.update(tab=key)
        self.show_page()  # this bar stays on its page; the other page has a bar of its own

    def _on_export(self) -> None:
        wanted = self.save_wanted if self.mode is PageMode.TABLE else self.export_wanted
        wanted.emit()

    def _on_mode(self, key: str) -> None:
        self._name_copy()
        self.mode_chosen.emit(key)

    def _mode_words(self) -> list[tuple[PageMode, str]]:
        words = {PageMode.CHART: self.tr("Chart"), PageMode.TABLE: self.tr("Table")}
        return [(mode, words[mode]) for mode in self._modes]

    def _name_copy(self) -> None:
        is_table = self.mode is PageMode.TABLE
        name = self.tr("Copy table") if is_table else self.tr("Copy chart")
        self.copy_button.setText(name)
        self.copy_icon.set_name(name)
        if is_table:
            self.export_button.set_action(self.tr("Save table"), "save")
        else:
            self.export_button.set_action(self.tr("Export picture"), "picture")
        self._fold()

    def _fold(self) -> None:
        """Show everything in full, or as much in short as it takes to fit."""
        words = [word for _, word in self._mode_words()]
        is_copy_short = are_modes_short = are_pages_listed = False
        for is_copy_short, are_modes_short, are_pages_listed in _STEPS:
            self.mode_switch.set_texts([""] * len(words) if are_modes_short else words)
            copy = self.copy_icon if is_copy_short else self.copy_button
            pages = self.page_list if are_pages_listed else self.pages
            parts: list[QWidget] = [pages, *self._controls, copy, self.export_button]
            if len(self._modes) > 1:
                parts.append(self.mode_switch)
            shown = [part.sizeHint().width() for part in parts if part not in self._controls or not part.isHidden()]
            if sum(shown) + GAP * len(shown) + 2 * EDGE <= self.width():
                break
        self.copy_button.setVisible(not is_copy_short)
        self.copy_icon.setVisible(is_copy_short)
        self.pages.setVisible(not are_pages_listed)
        self.page_list.setVisible(are_pages_listed)


_MODE_ICONS = {PageMode.CHART: "bars", PageMode.TABLE: "table"}
_STEPS = ((False, False, False), (True, False, False), (True, True, False), (True, True, True))
