"""The last thing done and the way back from it: a toast that Ctrl+Z answers as well."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from explorer.widgets.toast import Toast
from explorer.workspace.theme_store import ThemeStore


class UndoToast:
    """Shows what was done and keeps its undo for as long as the toast is there."""

    def __init__(self, theme: ThemeStore, window: QWidget) -> None:
        self.toast = Toast(theme, window)
        self._undo: Callable[[], None] | None = None
        self.toast.undone.connect(self._on_undone)
        self.toast.closed.connect(self._forget)

    def tell(self, sentence: str, undo: Callable[[], None] | None) -> None:
        """Show a sentence; the one before it can no longer be undone from here."""
        self.toast.show_text(sentence, can_undo=undo is not None)
        self._undo = undo

    def take_back(self) -> bool:
        """Undo what the toast tells of.

        Returns:
            Whether there was something to undo.
        """
        if self._undo is None:
            return False
        self._on_undone()
        self.toast.dismiss()
        return True

    def outdate(self) -> None:
        """Drop an undo that something done later has overtaken: it would take that back as well."""
        if self._undo is not None:
            self._undo = None
            self.toast.dismiss()

    def _on_undone(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()

    def _forget(self) -> None:
        self._undo = None
