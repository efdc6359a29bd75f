"""The star: in the table of employers, on the card, and what it says when it goes on or off."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from explorer.errors import SessionError
from explorer.keeping.values import CounsellingSession
from explorer.market.rows import EmployerBriefRow
from explorer.tabs.employer_columns import STAR_COLUMN
from explorer.tabs.employer_model import EmployerTableModel
from explorer.tabs.words import say
from explorer.widgets.card_content import CardAction
from explorer.widgets.row_table import RowTable
from explorer.workspace.cell import CellText
from explorer.workspace.context import TabContext
from explorer.workspace.formatting import display_name
from explorer.workspace.language import Language

STAR = "star"
"""Key of the button on the card."""


def toggle_star(context: TabContext, employer_id: str, name: str) -> None:
    """Put an employer on the shortlist or take it off, and offer to undo it.

    Args:
        context: What the tabs share.
        employer_id: The employer.
        name: What to call it, in the language in force.
    """
    before = context.session.current
    try:
        is_on = context.session.toggle_employer(employer_id)
    except SessionError as error:
        context.notices.tell_problem(error)
        return
    translate = QCoreApplication.translate
    text = translate("Starring", "Starred: %1") if is_on else translate("Starring", "Star taken off: %1")
    told = say(text, context.language.current, name)
    context.notices.tell_done(told, partial(context.session.replace, before), is_apart=True)


def star_action(language: Language, *, is_starred: bool) -> CardAction:
    """Return the button in the corner of an employer's card."""
    return CardAction(STAR, _step_words("Ctrl+D", language, is_starred=is_starred), _icon(is_starred=is_starred))


def star_cell(language: Language, *, is_starred: bool) -> CellText:
    """Return the cell of the star's column."""
    translate = QCoreApplication.translate
    state = translate("Starring", "On the shortlist") if is_starred else translate("Starring", "Not on the shortlist")
    words = _step_words("Space", language, is_starred=is_starred)
    return CellText(state, icon=_icon(is_starred=is_starred), tooltip=words)


def _icon(*, is_starred: bool) -> str:
    return "star-filled" if is_starred else "star"


def _step_words(key: str, language: Language, *, is_starred: bool) -> str:
    """Return what the star does next, and the key that does the same."""
    translate = QCoreApplication.translate
    on, off = translate("Starring", "Put on the shortlist (%1)"), translate("Starring", "Take off the shortlist (%1)")
    return say(off if is_starred else on, language, key)


class StarColumn(QObject):
    """The first column of a table of employers: a click or Space puts a row on the shortlist."""

    def __init__(self, context: TabContext, table: RowTable, model: EmployerTableModel) -> None:
        super().__init__(table)
        self._context, self._model = context, model
        table.icon_clicked.connect(self._on_clicked)
        context.session.changed.connect(self._on_session)

    def cell(self, employer: EmployerBriefRow) -> CellText:
        """Return what stands in the column."""
        is_starred = employer.id in self._context.session.current.shortlist
        return star_cell(self._context.language.current, is_starred=is_starred)

    def _on_clicked(self, row: int, column: int) -> None:
        employer = self._model.row_at(row)
        if column == STAR_COLUMN and employer is not None:
            toggle_star(self._context, employer.id, display_name(employer, self._context.language.current))

    def _on_session(self, old: CounsellingSession, new: CounsellingSession) -> None:
        if old.shortlist != new.shortlist:
            self._model.repaint_column(STAR_COLUMN)
