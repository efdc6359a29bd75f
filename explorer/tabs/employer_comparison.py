"""Comparing employers in their tab: the bar below the table, the comparison in its place, the picture of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from explorer.charts.style import ChartStyle
from explorer.figures.comparison import FEWEST
from explorer.market.rows import EmployerDetail
from explorer.tabs.comparison_picture import comparison_picture
from explorer.tabs.employer_compared import WrittenComparison, load_compared, write_comparison
from explorer.tabs.pictures import Picture
from explorer.tabs.words import say, source_note
from explorer.widgets.about_number import AboutNumberDialog
from explorer.widgets.compare_bar import CompareBar
from explorer.widgets.comparison_view import ComparisonView
from explorer.workspace.context import TabContext
from explorer.workspace.formatting import display_name, display_tight_name
from explorer.workspace.selection import Selection
from explorer.workspace.session_sentences import add_hint, compare_hint, compare_words


class EmployerComparison(QObject):
    """Fills the compare bar, and the comparison while it is open.

    Signals:
        opened(): The comparison is to be shown.
        closed(): The list is to be shown again.
        export_wanted(): The comparison is to become a picture.

    Attributes:
        bar: Stands at the foot of the table while anyone is to be compared.
        view: The comparison.
    """

    opened = Signal()
    closed = Signal()
    export_wanted = Signal()

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._details: tuple[EmployerDetail, ...] = ()
        self._is_open = False
        self.written: WrittenComparison | None = None
        self.bar = CompareBar(context.theme)
        self.view = ComparisonView(context.theme, parent)
        self.view.hide()
        self._connect()

    @property
    def is_open(self) -> bool:
        """Whether the comparison has the place of the list."""
        return self._is_open

    def open(self) -> None:
        """Show the chosen employers side by side, or say what is missing for it."""
        kept = self._context.kept
        if kept.can_compare:
            self._ask()
        else:
            hint = compare_hint(len(kept.comparable), self._context.language.current)
            self._context.notices.tell_done(hint)

    def close(self) -> bool:
        """Go back to the list.

        Returns:
            Whether the comparison was open.
        """
        if not self._is_open:
            return False
        self._is_open = False
        self.closed.emit()
        return True

    def picture(self) -> Picture | None:
        """Return the comparison as a picture; `None` while it is not open."""
        base = self._context.market.base
        if base is None or self.written is None or not self._is_open:
            return None
        return comparison_picture(self.written, base, self._context.language.current)

    def forget(self) -> None:
        """Let go of every row: another database is open."""
        self._details, self.written = (), None
        self.close()

    def retranslate(self) -> None:
        """Write everything in the language and the look in force."""
        self._show_bar()
        self._write()

    def _connect(self) -> None:
        self.bar.compare_wanted.connect(self.open)
        self.bar.removed.connect(self._take_out)
        self.view.back_wanted.connect(self.close)
        self.view.removed.connect(self._take_out)
        self.view.export_wanted.connect(self.export_wanted)
        self.view.link_activated.connect(self._on_link)
        self.view.copied.connect(self._on_copied)
        self._context.kept.changed.connect(self._on_kept)
        self._context.kept.compare_wanted.connect(self.open)
        self._context.store.changed.connect(self._on_selection)
        self._context.theme.changed.connect(self._write)

    def _ask(self) -> None:
        question = partial(load_compared, employer_ids=self._context.kept.comparable)
        self._context.market.ask("comparison", question, self._on_details)

    def _on_details(self, details: tuple[EmployerDetail, ...]) -> None:
        if len(details) < FEWEST:
            self.close()
            return
        self._details = details
        was_open, self._is_open = self._is_open, True
        if not was_open:
            self.opened.emit()  # first, because what is in its place before it is filled is laid out once
        self._write()
        if not was_open:
            self.view.focus_first()

    def _on_kept(self) -> None:
        self._show_bar()
        if not self._is_open:
            return
        if self._context.kept.can_compare:
            self._ask()
        else:
            self.close()

    def _on_selection(self, old: Selection, new: Selection) -> None:
        """Leave what was asked for before another view was: it would hide that."""
        if (old.filter, old.employer_id) != (new.filter, new.employer_id):
            self.close()

    def _show_bar(self) -> None:
        kept, language = self._context.kept, self._context.language.current
        rows = [kept.rows[key] for key in kept.comparable]
        chosen = [(row.id, display_tight_name(row.name, row.name_ur, row.short_name, language)) for row in rows]
        number = len(chosen)
        self.bar.set_content(chosen, add_hint(number), compare_words(number, language), is_enabled=kept.can_compare)

    def _write(self) -> None:
        base, look = self._context.market.base, self._context.theme.look
        if base is not None and self._details:
            style = ChartStyle(look.theme, self._context.language.current, look.scale)
            self.written = write_comparison(self._details, base.vocabulary, style)
            self.view.set_content(self.written.content)

    def _take_out(self, employer_id: str) -> None:
        """Leave an employer out of the comparison; its star stays."""
        kept, language = self._context.kept, self._context.language.current
        before, row = kept.compared, kept.rows.get(employer_id)
        kept.choose(tuple(key for key in before if key != employer_id))
        if row is not None:
            told = say(self.tr("Not compared any more: %1"), language, display_name(row, language))
            self._context.notices.tell_done(told, partial(kept.choose, before), is_apart=True)

    def _on_copied(self) -> None:
        self._context.notices.tell_done(self.tr("Table copied"))

    def _on_link(self, key: str) -> None:
        base, cell = self._context.market.base, self.written.links.get(key) if self.written else None
        if base is None or cell is None:
            return
        language, interests = self._context.language.current, base.vocabulary.interests
        notes = [source_note(source, confidence, interests, language) for source, confidence in cell.cited]
        dialog = AboutNumberDialog(self._context.theme, cell.heading, notes, parent=self.view.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
