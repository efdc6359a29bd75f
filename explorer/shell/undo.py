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
        self._is_apart = self._is_latest = False
        self.toast.undone.connect(self._on_undone)
        self.toast.closed.connect(self._forget)

    def tell(self, sentence: str, undo: Callable[[], None] | None, is_apart: bool) -> None:
        """Show a sentence; the one before it can no longer be undone from here.

        Args:
            sentence: What was done.
            undo: Takes it back; `None` where nothing can.
            is_apart: Whether that stays possible when another view is looked at.
        """
        self.toast.show_text(sentence, can_undo=undo is not None)
        self._undo, self._is_apart, self._is_latest = undo, is_apart, True

    def take_back(self) -> bool:
        """Undo what the toast tells of, if nothing was done since.

        Returns:
            Whether there was something to undo.
        """
        if self._undo is None or not self._is_latest:
            return False
        self._on_undone()
        self.toast.dismiss()
        return True

    def outdate(self) -> None:
        """Drop an undo that something done later has overtaken: it would take that back as well.

        One that is apart stays on its button; it is no longer what the last step was.
        """
        self._is_latest = False
        if self._undo is not None and not self._is_apart:
            self._undo = None
            self.toast.dismiss()

    def _on_undone(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()

    def _forget(self) -> None:
        self._undo = None
