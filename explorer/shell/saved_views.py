"""Saved views in the window: naming one, coming back to it, stepping through them, taking one along as a code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication

from explorer.errors import ExplorerError, SessionError
from explorer.keeping.fitting import FittedSession
from explorer.keeping.selection import Selection
from explorer.keeping.values import SavedView
from explorer.keeping.view_code import CODE_LENGTH_LIMIT
from explorer.market.text import NAME_LENGTH
from explorer.shell.line_dialog import LineDialog
from explorer.tabs import TABS
from explorer.workspace.context import TabContext
from explorer.workspace.formatting import fill_placeholders, isolate_latin
from explorer.workspace.session_opening import code_of_view, fit_view, view_of_code
from explorer.workspace.session_sentences import gone_sentences, view_name

if TYPE_CHECKING:
    from explorer.shell.main_window import MainWindow

TAB_KEYS = tuple(spec.key for spec in TABS)


class SavedViews(QObject):
    """Answers the commands about views; the session holds them.

    Args:
        window: The parent of the dialogs.
        context: What the tabs share.
    """

    def __init__(self, window: MainWindow, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions about views do."""
        return {
            "save_view": self.ask_name,
            "next_view": partial(self.step, 1),
            "previous_view": partial(self.step, -1),
            "copy_view_code": self.copy_code,
            "open_view_code": self.ask_code,
        }

    def name_of(self, view: SavedView) -> str:
        """Return what to call a view, in the language in force."""
        base, language = self._context.market.base, self._context.language.current
        title = next((spec.title for spec in TABS if spec.key == view.selection.tab), "")
        if base is None:
            return view.name
        return view_name(view, QCoreApplication.translate("Tabs", title), base.vocabulary, language)

    def ask_name(self) -> None:
        """Ask what to call the view that is shown, and keep it."""
        if self._context.market.base is None:
            return
        shown = self._context.store.current
        kept = next((view for view in self._context.session.current.views if view.selection == shown), None)
        dialog = LineDialog(
            self._context.theme,
            self.tr("Save this view"),
            self.tr("Name of the view: its tab, filter, order and card are kept"),
            self.tr("Save view"),
            text=_plain(self.name_of(kept or SavedView("", shown)))[:NAME_LENGTH],
            most=NAME_LENGTH,
            parent=self._window,
        )
        dialog.given.connect(lambda name: self._save(dialog, name, shown))
        dialog.open()

    def open(self, at: int) -> None:
        """Come back to a view, as far as the open data has what it shows."""
        self._show(self._context.session.open_view(at))

    def remove(self, at: int) -> None:
        """Drop a view, with a way back."""
        session = self._context.session
        before, name = session.current, self.name_of(session.current.views[at])
        session.remove_view(at)
        self._tell(self.tr("View taken out: %1"), name, partial(session.replace, before))

    def step(self, by: int) -> None:
        """Come to the next or the previous view; at an end, say that it is one."""
        session = self._context.session
        view = session.step_view(by, self._context.store.current)
        if view is not None:
            self._show(view)
        elif not session.current.views:
            self._context.notices.tell_done(self.tr("No view is saved yet"))
        else:
            told = self.tr("This is the last saved view") if by > 0 else self.tr("This is the first saved view")
            self._context.notices.tell_done(told)

    def copy_code(self) -> None:
        """Put the code of the view that is shown on the clipboard."""
        base = self._context.market.base
        if base is not None:
            shown = self._context.store.current
            question = partial(code_of_view, selection=shown, vocabulary=base.vocabulary, tabs=TAB_KEYS)
            self._context.market.ask("view-code:copy", question, self._on_code, self._context.notices.tell_problem)

    def ask_code(self) -> None:
        """Ask for a code and open its view."""
        if self._context.market.base is None:
            return
        dialog = LineDialog(
            self._context.theme,
            self.tr("Open a view code"),
            self.tr("Code of the view, in any case, with or without hyphens"),
            self.tr("Open view"),
            most=CODE_LENGTH_LIMIT + 1,
            parent=self._window,
        )
        dialog.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        dialog.given.connect(lambda code: self._read_code(dialog, code))
        dialog.open()

    def _save(self, dialog: LineDialog, name: str, shown: Selection) -> None:
        session = self._context.session
        before = session.current
        try:
            session.save_view(name, shown)
        except SessionError as error:
            dialog.show_problem(error.sentence)
            return
        dialog.accept()
        self._tell(self.tr("View saved: %1"), self.name_of(SavedView(name, shown)), partial(session.replace, before))

    def _show(self, view: SavedView) -> None:
        base = self._context.market.base
        if base is not None:
            question = partial(fit_view, view=view, vocabulary=base.vocabulary, tabs=TAB_KEYS)
            self._context.market.ask("view:open", question, self._on_fitted)

    def _on_fitted(self, fitted: FittedSession) -> None:
        base, language = self._context.market.base, self._context.language.current
        if base is None:
            return
        if fitted.session.views:
            self._go_to(fitted.session.views[0].selection)
        gone = gone_sentences(fitted, base.meta, language)
        if gone:
            self._context.notices.tell_problem(SessionError(" ".join(gone)))

    def _on_code(self, code: str) -> None:
        QGuiApplication.clipboard().setText(code)
        self._tell(self.tr("View code copied: %1"), code)

    def _read_code(self, dialog: LineDialog, code: str) -> None:
        base = self._context.market.base
        if base is None:
            return

        def open_view(selection: Selection) -> None:
            dialog.accept()
            self._go_to(selection)

        def refuse(error: ExplorerError) -> None:
            dialog.show_problem(error.sentence)

        dialog.show_problem("")
        question = partial(view_of_code, code=code, vocabulary=base.vocabulary, tabs=TAB_KEYS)
        self._context.market.ask("view-code:open", question, open_view, refuse)

    def _go_to(self, selection: Selection) -> None:
        """Show a view; what was shown before is one step back."""
        self._window.leave_whole()
        tab = selection.tab or self._context.store.current.tab
        changes = {field.name: getattr(selection, field.name) for field in fields(selection)}
        self._context.store.update(**changes | {"tab": tab})

    def _tell(self, text: str, name: str, undo: Callable[[], None] | None = None) -> None:
        told = isolate_latin(fill_placeholders(text, name), self._context.language.current)
        self._context.notices.tell_done(told, undo, is_apart=True)


def _plain(text: str) -> str:
    """Return a text as it would be typed: without the marks that set Latin names apart."""
    return text.replace("\u2066", "").replace("\u2069", "")
