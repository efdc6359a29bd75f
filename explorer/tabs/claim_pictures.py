"""The picture of the claims on pay: each beside the values recomputed from its source's own table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from explorer.charts.base import PicturePlot
from explorer.charts.table_chart import TableChart, TableColumn, TableContent
from explorer.export.frame import PictureText
from explorer.figures.claims import ClaimFigure, ClaimPart, build_claim_figure
from explorer.tabs.pictures import Picture, PictureOrder
from explorer.tabs.words import interest_words, named_sources, say
from explorer.workspace import sentences
from explorer.workspace.cell import CellText
from explorer.workspace.claim_sentences import (
    claim_statement,
    claimed_words,
    claims_takeaway,
    part_word,
    percent_words,
    verdict_word,
)
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
    content = TableContent(claims_takeaway(figures, language), _columns(figures, language), len(figures))
    sources = {source.id: source for figure in figures for source in figure.claim.sources}
    named = [
        say(translate("ClaimPicture", "%1 (%2)"), language, named_sources((source,), language),
            interest_words(source, base.vocabulary.interests, language))
        for source in sources.values()
    ]  # fmt: skip
    text = PictureText(
        title=content.title,
        subtitle=translate("ClaimPicture", "What a publisher claims, beside what its own pay figures give."),
        notes=(translate("ClaimPicture", "Value = pay of the one role / pay of the other − 1, end by end."),),
        sources=(say(translate("ClaimPicture", "Sources: %1."), language, ", ".join(named)),),
        footer=(sentences.data_line(base.meta, language), "Market Explorer"),
    )
    return Picture(PicturePlot(TableChart(content), language), text, "salary-claims")


def _columns(figures: tuple[ClaimFigure, ...], language: Language) -> tuple[TableColumn, ...]:
    translate = QCoreApplication.translate
    told = tuple(CellText(claim_statement(figure.claim, language), is_strong=True) for figure in figures)
    claimed = tuple(CellText(claimed_words(figure.claim, language)) for figure in figures)
    parts = tuple(
        TableColumn(_head(part), tuple(_values(figure, part, language) for figure in figures), is_number=True)
        for part in ClaimPart
    )
    verdicts = tuple(CellText(verdict_word(figure), is_strong=figure.is_contradicted) for figure in figures)
    return (
        TableColumn(translate("ClaimPicture", "Claim"), told),
        TableColumn(translate("ClaimPicture", "Claimed"), claimed),
        *parts,
        TableColumn(translate("ClaimPicture", "Verdict"), verdicts),
    )


def _head(part: ClaimPart) -> str:
    word = part_word(part)
    return word[:1].upper() + word[1:]


def _values(figure: ClaimFigure, part: ClaimPart, language: Language) -> CellText:
    words = [percent_words(check.percent, language) for check in figure.checks if check.part is part]
    return CellText(", ".join(words)) if words else CellText("", is_muted=True)
