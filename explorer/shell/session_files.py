"""The session as a file: asks for its name, writes and reads it away from the GUI thread, says what came of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from explorer.errors import ExplorerError, SessionError
from explorer.keeping.fitting import FittedSession
from explorer.keeping.session_file import SUFFIX
from explorer.keeping.values import CounsellingSession
from explorer.shell.settings import Settings
from explorer.tabs import TABS
from explorer.workspace.context import TabContext
from explorer.workspace.formatting import fill_placeholders, isolate_latin
from explorer.workspace.session_opening import open_session_file, save_session_file
from explorer.workspace.session_sentences import count_words, opened_sentence, remarks_of

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader
    from explorer.market.rows import MetaRow

SESSION_FOLDER = "folder/session"
FIRST_NAME = f"session{SUFFIX}"


class SessionFiles(QObject):
    """Answers "Save session" and "Open a session".

    Args:
        window: The parent of the file dialogs.
        context: What the tabs share.
        settings: Remembers the folder.
    """

    def __init__(self, window: QWidget, context: TabContext, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._context, self._settings = window, context, settings

    def ask_where_to_save(self) -> None:
        """Ask for a file and write the session into it."""
        session = self._context.session.current
        if session.is_empty:
            self._context.notices.tell_done(count_words(session, self._context.language.current))
            return
        dialog = self._dialog(self.tr("Save session"), QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(str(self._folder() / FIRST_NAME))
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def ask_what_to_open(self) -> None:
        """Ask for a file and put its session in force."""
        dialog = self._dialog(self.tr("Open a session"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        dialog.open()

    def save(self, path: Path) -> None:
        """Write the session; a file of that name is replaced when the new one is whole."""
        base = self._context.market.base
        if base is not None:
            question = partial(_write, path=path, kept=self._context.session.current, meta=base.meta)
            self._context.market.ask(f"session:save:{path}", question, self._on_saved, self._refuse)

    def open(self, path: Path) -> None:
        """Put the session of a file in force; the one before can be brought back."""
        base = self._context.market.base
        if base is not None:
            tabs = tuple(spec.key for spec in TABS)
            question = partial(open_session_file, path=path, vocabulary=base.vocabulary, tabs=tabs)
            self._context.market.ask("session:open", question, partial(self._on_opened, path), self._refuse)

    def _dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        kinds = self.tr("Sessions (*%1);;All files (*)").replace("%1", SUFFIX)
        dialog = QFileDialog(self._window, title, str(self._folder()), kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(mode)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        return dialog

    def _folder(self) -> Path:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return self._settings.folder(SESSION_FOLDER, Path(place) if place else Path.home())

    def _on_saved(self, path: Path) -> None:
        self._settings.remember(SESSION_FOLDER, str(path.parent))
        told = fill_placeholders(self.tr("Session saved: %1"), path.name)
        self._context.notices.tell_done(isolate_latin(told, self._context.language.current))

    def _on_opened(self, path: Path, fitted: FittedSession) -> None:
        context = self._context
        base, language = context.market.base, context.language.current
        if base is None:
            return
        self._settings.remember(SESSION_FOLDER, str(path.parent))
        before = context.session.current
        context.session.replace(fitted.session)
        context.notices.tell_done(
            opened_sentence(fitted, language), partial(context.session.replace, before), is_apart=True
        )
        remarks = remarks_of(fitted, base.meta, language)
        if remarks:
            context.notices.tell_problem(SessionError(" ".join(remarks)))

    def _refuse(self, error: ExplorerError) -> None:
        self._context.notices.tell_problem(error)


def _write(_reader: MarketReader, path: Path, kept: CounsellingSession, meta: MetaRow) -> Path:
    save_session_file(path, kept, meta)
    return path
