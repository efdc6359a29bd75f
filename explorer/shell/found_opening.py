"""Where something leads that was found: to its employer, to the employers who have it, or to what is recorded of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from explorer.market.filters import Facet, MarketFilter
from explorer.market.search.findable import SearchKind
from explorer.tabs.about_found import show_about_found
from explorer.tabs.words import say
from explorer.workspace.context import TabContext
from explorer.workspace.filter_words import filter_words
from explorer.workspace.formatting import display_name
from explorer.workspace.selection import Selection

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader
    from explorer.market.rows import EmployerBriefRow
    from explorer.shell.main_window import MainWindow

EMPLOYERS_TAB = "employers"
FACETS = {
    SearchKind.SECTOR: Facet.SECTOR,
    SearchKind.CITY: Facet.CITY,
    SearchKind.ROLE: Facet.ROLE,
    SearchKind.CLOUD: Facet.PLATFORM,
    SearchKind.USE_CASE: Facet.USE_CASE,
    SearchKind.SKILL: Facet.SKILL,
}
"""Kinds that are properties of employers."""


def ask_hidden(reader: MarketReader, employer_id: str, chosen: MarketFilter) -> EmployerBriefRow | None:
    """Read an employer that a filter leaves out; `None` where it does not."""
    from explorer.market import queries

    is_listed = queries.load_is_listed(reader, employer_id, chosen)
    return None if is_listed else queries.load_employer_brief(reader, employer_id)


def ask_cloud(reader: MarketReader, platform_id: str) -> str | None:
    """Read which cloud a platform belongs to."""
    from explorer.market import queries

    return queries.load_cloud_of(reader, platform_id)


class FoundOpener(QObject):
    """Opens what was found. Filters are added to, never silently dropped, and every change of them can be undone."""

    def __init__(self, window: MainWindow, context: TabContext) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self._notice = ""
        window.notices.action_triggered.connect(self._on_notice_action)
        context.store.changed.connect(self._on_selection)

    def open(self, kind: SearchKind, id_: str) -> None:
        """Open a thing of a kind by its id."""
        if kind is SearchKind.EMPLOYER:
            self._show_employer(id_)
        elif kind in FACETS:
            self._filter_by(FACETS[kind], id_)
        elif kind is SearchKind.PLATFORM:
            self._context.market.ask("palette:opened", partial(ask_cloud, platform_id=id_), self._on_cloud)
        else:
            show_about_found(self._context, kind, id_, self._window)

    def list_named(self, text: str) -> None:
        """List every employer whose name answers a text."""
        chosen = self._context.store.current.filter.with_text(text)
        self._go(chosen, self.tr("Every employer with this name is listed"))

    def _show_employer(self, employer_id: str) -> None:
        self._window.leave_whole()
        store = self._context.store
        store.update(tab=EMPLOYERS_TAB, employer_id=employer_id)
        self._window.panes.unfold_card()
        self._window.panes.focus_centre()
        if not store.current.filter.is_empty:
            question = partial(ask_hidden, employer_id=employer_id, chosen=store.current.filter)
            self._context.market.ask("palette:opened", question, self._on_hidden)

    def _on_hidden(self, employer: EmployerBriefRow | None) -> None:
        """Say that the table is without the employer whose card is shown."""
        if employer is None or self._context.store.current.employer_id != employer.id:
            return
        language = self._context.language.current
        self._notice = say(self.tr("Your filters hide %1"), language, display_name(employer, language))
        text = self.tr("Its card is shown, but the list does not have it. The filters were kept.")
        self._window.notices.show_notice(self._notice, text, self.tr("Clear all filters"))

    def _filter_by(self, facet: Facet, value: str, sentence: str = "") -> None:
        base = self._context.market.base
        if base is None:
            return
        language = self._context.language.current
        chosen = self._context.store.current.filter.with_values(facet, {value})
        words = filter_words(MarketFilter.of({facet: {value}}), base.vocabulary, language)
        self._go(chosen, say(sentence or self.tr("Filter set: %1"), language, words))

    def _on_cloud(self, cloud_id: str | None) -> None:
        if cloud_id is not None:
            told = self.tr("Employers are recorded by cloud, not by platform. Filter set: %1")
            self._filter_by(Facet.PLATFORM, cloud_id, told)

    def _go(self, chosen: MarketFilter, sentence: str) -> None:
        """List the employers of a filter, with a way back to what was there."""
        store = self._context.store
        before = store.current
        self._window.leave_whole()
        store.update(tab=EMPLOYERS_TAB, filter=chosen)
        self._window.panes.focus_centre()
        if before.filter != chosen:
            self._context.notices.tell_done(sentence, self._way_back(before))

    def _way_back(self, before: Selection) -> Callable[[], None]:
        return lambda: self._context.store.update(tab=before.tab, filter=before.filter)

    def _is_told(self) -> bool:
        """Whether the notice in the window is still the one about a hidden employer."""
        notices = self._window.notices
        return bool(self._notice) and notices.isVisible() and notices.accessibleName() == self._notice

    def _on_notice_action(self) -> None:
        if self._is_told():
            self._window.facets.clear_all()

    def _on_selection(self, old: Selection, new: Selection) -> None:
        if self._is_told() and (old.filter, old.employer_id) != (new.filter, new.employer_id):
            self._window.notices.hide()
            self._notice = ""
