"""What every tab has in common: it refreshes only when what it depends on changed and someone can see it."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from explorer.workspace.context import TabContext
from explorer.workspace.selection import Selection

if TYPE_CHECKING:
    from explorer.tabs.pictures import Picture


class Tab(QWidget):
    """One tab: this widget is its centre, `view_bar` and `card` stand above and beside it.

    Signals:
        first_data_painted(): What the tab shows for the first time is on screen.
        leading_changed(): `leading` returns something else.
        whole_changed(): `whole` returns something else.

    Class attributes:
        KEY: The tab's key in `TABS`.
        DEPENDS_ON: Fields of `Selection` whose change makes it stale.

    Attributes:
        view_bar: The tab's controls, shown over the whole width.
        card: The detail card at the trailing side.
        facets: What the tab filters by, in place of the employers' facets; `None` for those.
        chips: What is chosen of it, in place of the employers' filters; `None` for those.
    """

    first_data_painted = Signal()
    leading_changed = Signal()
    whole_changed = Signal()

    KEY: ClassVar[str]
    DEPENDS_ON: ClassVar[frozenset[str]]

    view_bar: QWidget
    card: QWidget
    facets: QWidget | None = None
    chips: QWidget | None = None

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self.context = context
        self._is_stale = True
        self._is_whole_shown = False
        context.store.changed.connect(self._on_selection_changed)
        context.market.opened.connect(self._mark_stale)

    @abstractmethod
    def refresh(self) -> None:
        """Ask for the data of the current selection; what arrives is shown."""

    @abstractmethod
    def forget(self) -> None:
        """Let go of every row: another database is open, whose names may not fit them."""

    @abstractmethod
    def retranslate(self) -> None:
        """Write every text of the tab in the language in force."""

    @abstractmethod
    def picture(self) -> Picture | None:
        """Return what the tab shows as a picture, or `None` when there is nothing to show."""

    def copy(self) -> None:
        """Ask for what the tab shows on the clipboard."""
        self.context.notices.copy_wanted.emit(self.picture())

    def export(self) -> None:
        """Ask for what the tab shows in a file."""
        self.context.notices.export_wanted.emit(self.picture())

    def leading(self) -> QWidget | None:
        """Return the widget for the start of the chip bar, such as a breadcrumb; `None` for none."""
        return None

    def whole(self) -> QWidget | None:
        """Return what has the place of view bar, facets, centre and card for now; `None` for nothing."""
        return None

    def show_selection(self) -> None:
        """Bring up what is selected; called when the tab is shown, because the choice may be another tab's."""

    def star(self) -> None:
        """Put the employer on the card on the shortlist, or take it off; nothing where none is."""

    def guess(self) -> None:
        """Let someone guess before the figures are shown; nothing where there is nothing to guess."""

    def start_search(self) -> bool:
        """Bring the keyboard to the tab's own search field.

        Returns:
            Whether it has one.
        """
        return False

    def go_up(self) -> bool:
        """Leave a drilled state.

        Returns:
            Whether there was one to leave.
        """
        return False

    def _on_selection_changed(self, old: Selection, new: Selection) -> None:
        if any(getattr(old, field) != getattr(new, field) for field in self.DEPENDS_ON):
            self._mark_stale()

    def _mark_stale(self) -> None:
        self._is_stale = True
        self._refresh_if_needed()

    def set_whole_shown(self, *, is_shown: bool) -> None:
        """Know that what `whole` returned is in sight, or no longer: then the tab itself is hidden behind it."""
        self._is_whole_shown = is_shown
        if is_shown:
            self._come_up()

    def _come_up(self) -> None:
        self._refresh_if_needed()
        self.show_selection()

    def _refresh_if_needed(self) -> None:
        if self._is_stale and (self.isVisible() or self._is_whole_shown) and self.context.market.base is not None:
            self._is_stale = False
            self.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._come_up()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @property
    def is_right_to_left(self) -> bool:
        """Whether the interface is mirrored."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
