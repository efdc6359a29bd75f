"""The card of the employers that resemble one, each with the reason in words, in place of that one's own card."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from explorer.figures.similar import SimilarFigure, build_similar_figure
from explorer.market.rows import EmployerBriefRow
from explorer.tabs.words import say
from explorer.widgets.card_content import CardAction, CardBlock, CardContent, CardFact
from explorer.widgets.detail_card import DetailCard
from explorer.workspace.comparison_sentences import reason_words, similar_caption, similar_heading
from explorer.workspace.context import TabContext
from explorer.workspace.formatting import display_name, format_number
from explorer.workspace.language import Language

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader
    from explorer.workspace.market_service import MarketBase

SHOW_SIMILAR, BACK_TO_CARD = "show-similar", "back-to-card"
SIMILAR = "similar:"
"""What the links to similar employers begin with."""
SHOWN = 8


def similar_action() -> CardAction:
    """Return the button that an employer's card has for it."""
    return CardAction(SHOW_SIMILAR, QCoreApplication.translate("EmployerSimilar", "Show similar"))


def ask_similar(reader: MarketReader, employer: EmployerBriefRow) -> SimilarFigure:
    """Find the employers most like one."""
    from explorer.market import queries

    candidates, resembling = queries.load_similar(reader, employer, SHOWN)
    return build_similar_figure(employer, candidates, resembling, SHOWN)


def build_similar_card(
    employer: EmployerBriefRow, figure: SimilarFigure, base: MarketBase, language: Language
) -> CardContent:
    """Write the card."""
    translate = QCoreApplication.translate
    blocks = tuple(
        CardBlock(
            display_name(found.employer, language),
            (CardFact(reason_words(found.reasons, base.vocabulary, language)),),
            link=f"{SIMILAR}{found.employer.id}",
        )
        for found in figure.similar
    )
    if not blocks:
        words = translate("EmployerSimilar", "None shares recorded work, a cloud in use or the sector")
        blocks = (CardBlock(translate("EmployerSimilar", "Nothing in common recorded"), missing=words),)
    hidden = figure.resembling - len(figure.similar)
    more = say(translate("EmployerSimilar", "+ %1 more"), language, hidden) if hidden else ""
    return CardContent(
        title=display_name(employer, language),
        kind=translate("EmployerSimilar", "Similar employers"),
        number=format_number(figure.resembling),
        number_caption=similar_caption(figure.resembling),
        description=similar_heading(),
        blocks=(*blocks, *([CardBlock(more)] if more else [])),
        actions=(CardAction(BACK_TO_CARD, translate("EmployerSimilar", "Back to the card"), "back"),),
    )


class SimilarSide(QObject):
    """Fills a `DetailCard` with the employers like one.

    Args:
        context: What the tabs share.
        card: Where to write.
        owner: Key of the tab; its questions do not replace another tab's.
    """

    def __init__(self, context: TabContext, card: DetailCard, owner: str) -> None:
        super().__init__(card)
        self._context, self._card, self._owner = context, card, owner
        self._employer: EmployerBriefRow | None = None
        self._figure: SimilarFigure | None = None
        card.link_activated.connect(self._on_link)

    @property
    def is_shown(self) -> bool:
        """Whether the card is, or is about to be, that of the similar ones."""
        return self._employer is not None

    def show(self, employer: EmployerBriefRow) -> None:
        """Show who is like an employer as soon as it is found."""
        self._employer, self._figure = employer, None
        question = partial(ask_similar, employer=employer)
        self._context.market.ask(f"{self._owner}:similar", question, self._on_figure)

    def leave(self) -> bool:
        """The card belongs to something else from here on.

        Returns:
            Whether it was that of the similar ones.
        """
        was_shown = self.is_shown
        self._employer = self._figure = None
        return was_shown

    def retranslate(self) -> None:
        """Write the card anew in the language in force."""
        base = self._context.market.base
        if base is not None and self._employer is not None and self._figure is not None:
            language = self._context.language.current
            self._card.set_content(build_similar_card(self._employer, self._figure, base, language))

    def _on_figure(self, figure: SimilarFigure) -> None:
        if self._employer is not None and figure.employer_id == self._employer.id:
            self._figure = figure
            self.retranslate()

    def _on_link(self, key: str) -> None:
        if key.startswith(SIMILAR) and self.is_shown:
            self._context.store.update(tab="employers", employer_id=key.removeprefix(SIMILAR))
