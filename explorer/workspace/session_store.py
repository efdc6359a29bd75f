"""What the counsellor keeps during a talk: in memory only, empty at the start, wiped by one call."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from explorer.keeping.selection import Selection
from explorer.keeping.values import CounsellingSession, SavedView, Shortlist


class SessionStore(QObject):
    """Holds the session in force. To undo a step, `replace` it by the value that `changed` gave as the old one.

    Signals:
        changed(object, object): The old and the new `CounsellingSession`; never emitted for an equal one.
    """

    changed = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current = CounsellingSession()
        self._view_at: int | None = None

    @property
    def current(self) -> CounsellingSession:
        """The session in force."""
        return self._current

    def replace(self, session: CounsellingSession) -> None:
        """Put another session in force: one that was opened, or the one before a step that is undone."""
        if session == self._current:
            return
        old, self._current = self._current, session
        if old.views != session.views:
            self._view_at = None
        self.changed.emit(old, session)

    def wipe(self) -> None:
        """Forget everything that is kept."""
        self.replace(CounsellingSession())

    def toggle_employer(self, employer_id: str) -> bool:
        """Star an employer, or take its star away.

        Returns:
            Whether it is on the shortlist now.

        Raises:
            SessionError: The shortlist is full.
        """
        self._set_shortlist(self._current.shortlist.toggled(employer_id))
        return employer_id in self._current.shortlist

    def set_employers(self, employer_ids: Iterable[str]) -> None:
        """Put these employers on the shortlist in place of those that are on it.

        Raises:
            SessionError: They are too many.
        """
        self._set_shortlist(Shortlist.of(employer_ids))

    def save_view(self, name: str, selection: Selection) -> None:
        """Keep a view after those that are kept; one that shows the same only changes its name.

        Raises:
            SessionError: There are too many views.
        """
        view = SavedView(name, selection)
        same = next((at for at, kept in enumerate(self._current.views) if kept.selection == selection), None)
        if same is None:
            self.replace(self._current.with_view(view))
        else:
            self._set_views((*self._current.views[:same], view, *self._current.views[same + 1 :]))

    def remove_view(self, at: int) -> None:
        """Drop a view.

        Args:
            at: Its place, from 0.
        """
        views = self._current.views
        self._set_views((*views[:at], *views[at + 1 :]))

    def open_view(self, at: int) -> SavedView:
        """Return a view, from which `step_view` goes on."""
        self._view_at = at
        return self._current.views[at]

    def step_view(self, by: int, shown: Selection) -> SavedView | None:
        """Return the next or previous view; `None` at the ends, or when none is kept.

        Args:
            by: 1 for the next one, -1 for the previous one.
            shown: What is shown now. If that is a saved view, the step goes from there; if not, from the view opened
                last, and from before the first one when there was none.
        """
        views = self._current.views
        at = next((at for at, view in enumerate(views) if view.selection == shown), self._view_at)
        step_to = at + by if at is not None else (0 if by > 0 else len(views) - 1)
        return self.open_view(step_to) if 0 <= step_to < len(views) else None

    def _set_shortlist(self, shortlist: Shortlist) -> None:
        self.replace(replace(self._current, shortlist=shortlist))

    def _set_views(self, views: tuple[SavedView, ...]) -> None:
        self.replace(replace(self._current, views=views))
