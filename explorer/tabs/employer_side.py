"""The card of an employer in any tab: asks for its facts, writes them, and opens "About this number"."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from explorer.market.rows import EmployerDetail
from explorer.tabs.employer_card import ALL_ADVERTS, COPY_DETAILS, EmployerCard, build_employer_card
from explorer.tabs.employer_similar import BACK_TO_CARD, SHOW_SIMILAR, SimilarSide
from explorer.tabs.starring import STAR, star_action, toggle_star
from explorer.tabs.words import source_note
from explorer.widgets.about_number import AboutNumberDialog
from explorer.widgets.card_content import card_as_text
from explorer.widgets.detail_card import DetailCard
from explorer.workspace.context import TabContext
from explorer.workspace.formatting import display_name

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader


def ask_employer(reader: MarketReader, employer_id: str) -> EmployerDetail | None:
    """Read everything recorded of an employer."""
    from explorer.market import queries

    return queries.load_employer_detail(reader, employer_id)


class EmployerSide(QObject):
    """Fills a `DetailCard` with one employer.

    Args:
        context: What the tabs share.
        card: Where to write.
        owner: Key of the tab; its questions do not replace another tab's.
    """

    def __init__(self, context: TabContext, card: DetailCard, owner: str) -> None:
        super().__init__(card)
        self._context, self._card, self._owner = context, card, owner
        self._detail: EmployerDetail | None = None
        self._written: EmployerCard | None = None
        self._wanted: str | None = None
        self._is_whole = False
        self._similar = SimilarSide(context, card, owner)
        card.action_triggered.connect(self._on_action)
        card.link_activated.connect(self._on_link)
        context.session.changed.connect(self.retranslate)

    @property
    def is_shown(self) -> bool:
        """Whether the card is, or is about to be, an employer's."""
        return self._wanted is not None

    def show(self, employer_id: str) -> None:
        """Show an employer as soon as its facts are here."""
        if employer_id == self._wanted:
            return
        self._wanted, self._is_whole = employer_id, False
        self._similar.leave()
        # A turn later: writing a card takes longer than painting the list that it stands beside, which comes first.
        QTimer.singleShot(0, partial(self._ask, employer_id))

    def leave(self) -> None:
        """The card belongs to something else from here on."""
        self._wanted = self._detail = self._written = None
        self._similar.leave()

    def go_up(self) -> bool:
        """Come back from the similar employers to the card.

        Returns:
            Whether they were shown.
        """
        was_similar = self._similar.leave()
        if was_similar:
            self.retranslate()
        return was_similar

    def star(self) -> None:
        """Put the employer on the shortlist, or take it off; not the one before while another is on its way."""
        if self._detail is not None and self._detail.brief.id == self._wanted:
            brief = self._detail.brief
            toggle_star(self._context, brief.id, display_name(brief, self._context.language.current))

    def retranslate(self) -> None:
        """Write the card anew: in another language, or because its star went on or off."""
        base = self._context.market.base
        if self._similar.is_shown:
            self._similar.retranslate()
        elif base is not None and self._detail is not None:
            language = self._context.language.current
            self._written = build_employer_card(self._detail, base, language, is_whole=self._is_whole)
            star = star_action(language, is_starred=self._detail.brief.id in self._context.session.current.shortlist)
            self._card.set_content(replace(self._written.content, corner=star))

    def _ask(self, employer_id: str) -> None:
        if employer_id == self._wanted:
            question = partial(ask_employer, employer_id=employer_id)
            self._context.market.ask(f"{self._owner}:employer-card", question, self._on_detail)

    def _on_detail(self, detail: EmployerDetail | None) -> None:
        if detail is not None and detail.brief.id == self._wanted:
            self._detail = detail
            self.retranslate()

    def _on_action(self, key: str) -> None:
        if key == STAR:
            self.star()
        elif key == SHOW_SIMILAR and self._detail is not None:
            self._similar.show(self._detail.brief)
        elif key == BACK_TO_CARD:
            self.go_up()
        elif key == COPY_DETAILS and self._written is not None:
            QGuiApplication.clipboard().setText(self._whole_text())
            self._context.notices.tell_done(QCoreApplication.translate("EmployerSide", "Details copied"))

    def _whole_text(self) -> str:
        """Return the card with every advert, shown or not; or what stands in its place."""
        base = self._context.market.base
        if base is None or self._detail is None or self._similar.is_shown:
            return self._card.as_text()
        whole = build_employer_card(self._detail, base, self._context.language.current, is_whole=True)
        return card_as_text(whole.content)

    def _on_link(self, key: str) -> None:
        if key == ALL_ADVERTS:
            self._is_whole = True
            self.retranslate()
            return
        base = self._context.market.base
        vouched = self._written.links.get(key) if self._written else None
        if base is None or vouched is None:
            return
        language = self._context.language.current
        notes = [
            source_note(source, vouched.confidence, base.vocabulary.interests, language) for source in vouched.sources
        ]
        dialog = AboutNumberDialog(self._context.theme, vouched.heading, notes, parent=self._card.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
