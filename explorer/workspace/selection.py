"""What the user looks at, with one signal, and the way back through it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from explorer.keeping.selection import Selection as Selection

HISTORY_LIMIT = 200


class SelectionStore(QObject):
    """Holds the current `Selection` and the path that led to it.

    Signals:
        changed(object, object): The old and the new selection; never emitted for an equal one.
        history_changed(): Going back or forward became possible or impossible.
    """

    changed = Signal(object, object)
    history_changed = Signal()

    def __init__(self, initial: Selection | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trail = [initial or Selection()]
        self._at = 0

    @property
    def current(self) -> Selection:
        """The selection in force."""
        return self._trail[self._at]

    @property
    def can_go_back(self) -> bool:
        """Whether an earlier selection is kept."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether `go_back` left a later selection to return to."""
        return self._at < len(self._trail) - 1

    def update(self, *, remember: bool = True, **changes: Any) -> None:
        """Replace fields of the selection.

        Args:
            remember: Make it a step of its own for `go_back`. Moving a focus with the arrow keys does not
                deserve one: it overwrites the present step.
            **changes: Fields of `Selection` with their new values.
        """
        old, new = self.current, replace(self.current, **changes)
        if old == new:
            return
        if remember:
            del self._trail[self._at + 1 :]
            self._trail.append(new)
            del self._trail[: max(0, len(self._trail) - HISTORY_LIMIT)]
            self._at = len(self._trail) - 1
        else:
            self._trail[self._at] = new
        self._announce(old)

    def restart(self, selection: Selection) -> None:
        """Begin anew and forget the way here, as with another database: old values mean nothing in it."""
        old = self.current
        self._trail, self._at = [selection], 0
        self._announce(old)

    def go_back(self) -> None:
        """Return to the selection before this one, if there is one."""
        self._step(-1)

    def go_forward(self) -> None:
        """Return to the selection that `go_back` left, if there is one."""
        self._step(1)

    def _step(self, by: int) -> None:
        if 0 <= self._at + by < len(self._trail):
            old = self.current
            self._at += by
            self._announce(old)

    def _announce(self, old: Selection) -> None:
        self.history_changed.emit()
        if old != self.current:
            self.changed.emit(old, self.current)
