"""The window's last row: which data, that nothing is sent, how far long work is, and the look in force."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from explorer.shell.actions import Actions
from explorer.widgets.progress_line import ProgressLine
from explorer.workspace.icons import icon, pixmap
from explorer.workspace.language import Language
from explorer.workspace.theme_store import ThemeStore

if TYPE_CHECKING:
    from explorer.market.rows import MetaRow
    from explorer.workspace.long_work import LongWork


class StatusStrip(QFrame):
    """Data pack and date at the start; language, theme and scale at the end, each opening its choices.

    While long work goes on, how far it is stands in place of what never changes.
    """

    def __init__(self, theme: ThemeStore, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "status")
        self._theme = theme
        self._meta: MetaRow | None = None
        self._icons: list[tuple[QLabel, str]] = []
        self._buttons: list[tuple[QToolButton, str]] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(12, 0, 12, 0)
        self._layout.setSpacing(8)
        self.data = self._add_label("clock")
        self._layout.addSpacing(12)
        self.offline = self._add_label("offline")
        self.progress = ProgressLine(theme, self)
        self.progress.shown_changed.connect(self._make_room)
        self._layout.addWidget(self.progress)
        self._layout.addStretch(1)
        by_key = actions.by_key
        self.language = self._add_menu("language", [by_key["en"], by_key["ur"]])
        self.theme = self._add_menu("theme", [by_key["light"], by_key["dark"], by_key["system"]])
        self.scale = self._add_menu("", [by_key["zoom_in"], by_key["zoom_out"], by_key["zoom_reset"]])
        theme.changed.connect(self._dress)

    def follow(self, work: LongWork) -> None:
        """Tell how far long work is, and cancel it where that is wanted."""
        progress = self.progress

        def tell(done: int) -> None:
            if work.task is not None:
                progress.tell(work.task.words(done), done / max(1, work.task.total))

        def begin() -> None:
            if work.task is not None:
                progress.begin(work.task.words(0))

        work.began.connect(begin)
        work.progressed.connect(tell)
        work.ended.connect(progress.end)
        progress.cancelled.connect(work.cancel)

    def show_data(self, meta: MetaRow | None) -> None:
        """Name the data in use; `None` when no database could be opened."""
        self._meta = meta
        self.retranslate(None, "")

    def retranslate(self, language: Language | None, theme_choice: str) -> None:
        """Write the texts in the language in force; `None` leaves the look's buttons as they are."""
        if self._meta is None:
            self.data.setText(self.tr("No data open"))
        else:
            told = self.tr("Data pack %1, gathered up to %2")
            self.data.setText(told.replace("%1", self._meta.data_version).replace("%2", self._meta.data_date))
        self.offline.setText(self.tr("Works offline. Nothing is sent."))
        if language is not None:
            names = {"light": self.tr("Light"), "dark": self.tr("Dark"), "system": self.tr("As the system")}
            self.language.setText(language.own_name)
            self.theme.setText(names[theme_choice])
            self.language.setAccessibleName(self.tr("Language: %1").replace("%1", language.own_name))
            self.theme.setAccessibleName(self.tr("Theme: %1").replace("%1", names[theme_choice]))
        self._dress()

    def _make_room(self, is_progress_shown: bool) -> None:
        picture, _ = self._icons[-1]
        picture.setVisible(not is_progress_shown)
        self.offline.setVisible(not is_progress_shown)

    def _add_label(self, name: str) -> QLabel:
        picture, label = QLabel(self), QLabel(self)
        self._icons.append((picture, name))
        self._layout.addWidget(picture)
        self._layout.addWidget(label)
        return label

    def _add_menu(self, name: str, choices: list[QAction]) -> QToolButton:
        button = QToolButton(self)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addActions(choices)
        button.setMenu(menu)
        self._buttons.append((button, name))
        self._layout.addWidget(button)
        return button

    def _dress(self) -> None:
        side, colour = self._theme.size("iconSmall"), self._theme.colour("textMuted")
        for label, name in self._icons:
            label.setPixmap(pixmap(name, colour, side, self.devicePixelRatioF()))
        for button, name in self._buttons:
            if name:
                button.setIcon(icon(name, colour, side))
                button.setIconSize(QSize(side, side))
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        percent = f"\u2066{round(self._theme.look.scale * 100)} %\u2069"  # or the sign goes before the number in Urdu
        self.scale.setText(percent)
        self.scale.setAccessibleName(self.tr("Interface scale: %1").replace("%1", percent))
        self.setFixedHeight(self._theme.size("statusBar"))
