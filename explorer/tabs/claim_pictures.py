"""The picture of the claims on pay: each beside the values recomputed from its source's own table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from explorer.charts.base import PicturePlot
from explorer.charts.claims_chart import ClaimsChart
from explorer.export.frame import PictureText
from explorer.figures.claims import ClaimFigure, build_claim_figure
from explorer.tabs.claim_writing import write_claims
from explorer.tabs.pictures import Picture, PictureOrder
from explorer.tabs.words import interest_words, named_sources, say
from explorer.workspace import sentences
from explorer.workspace.claim_sentences import claims_reading, claims_subtitle
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader


def build_claims_picture(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Picture:
    """Make the picture of every claim in the data; filters do not apply to claims."""
    from explorer.market import queries

    figures = tuple(build_claim_figure(claim) for claim in queries.load_claims(reader))
    return claims_picture(figures, base, order.language)


def claims_picture(figures: tuple[ClaimFigure, ...], base: MarketBase, language: Language) -> Picture:
    """Return the picture of claims that are already recomputed."""
    translate = QCoreApplication.translate
    content = write_claims(figures, base.vocabulary, language)
    sources = {source.id: source for figure in figures for source in figure.claim.sources}
    named = [
        say(translate("ClaimPicture", "%1 (%2)"), language, named_sources((source,), language),
            interest_words(source, base.vocabulary.interests, language))
        for source in sources.values()
    ]  # fmt: skip
    reading = claims_reading(figures)
    text = PictureText(
        title=content.title,
        subtitle=claims_subtitle(figures, language),
        notes=(reading,) if reading else (),
        sources=(say(translate("ClaimPicture", "Sources: %1."), language, ", ".join(named)),) if named else (),
        footer=(sentences.data_line(base.meta, language), "Market Explorer"),
    )
    return Picture(PicturePlot(ClaimsChart(content), language), text, "salary-claims")
