"""Claims on pay written out: figures and names become what the chart, the table and the picture say."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from explorer.figures.claims import ClaimCheck, ClaimFigure, ClaimPart, ClaimProblem
from explorer.market.rows import Vocabulary
from explorer.tabs.words import interest_words, named_sources, say
from explorer.workspace.claim_sentences import (
    claim_statement,
    claimed_words,
    claims_takeaway,
    outside_word,
    pair_words,
    part_word,
    percent_words,
    sum_words,
    value_sentence,
    verdict_word,
    verdict_words,
)
from explorer.workspace.claims_content import ClaimBlock, ClaimPair, ClaimsContent, ClaimValue
from explorer.workspace.language import Language


def write_claims(figures: Sequence[ClaimFigure], names: Vocabulary, language: Language) -> ClaimsContent:
    """Write claims in a language, in the order in which they come."""
    blocks = tuple(_block(figure, names, language) for figure in figures)
    return ClaimsContent(claims_takeaway(tuple(figures), language), blocks, outside_word())


def published_words(figure: ClaimFigure, names: Vocabulary, language: Language) -> str:
    """Return who claims it and what the publisher gains: ``Sherdil IT Academy, 2026 (sells cloud training)``."""
    sources = figure.claim.sources
    if not sources:
        return QCoreApplication.translate("ClaimPicture", "Source not recorded")
    interest = interest_words(sources[0], names.interests, language)
    text = QCoreApplication.translate("ClaimPicture", "%1 (%2)")
    return say(text, language, named_sources(sources, language), f"{interest[:1].lower()}{interest[1:]}")


def _block(figure: ClaimFigure, names: Vocabulary, language: Language) -> ClaimBlock:
    claim, parts = figure.claim, len(ClaimPart)
    pairs = (figure.checks[at : at + parts] for at in range(0, len(figure.checks), parts))
    return ClaimBlock(
        key=claim.id,
        statement=claim_statement(claim, language),
        published=published_words(figure, names, language),
        verdict=verdict_words(figure, language),
        verdict_word=verdict_word(figure),
        is_contradicted=figure.is_contradicted,
        # The words of a percentage would misstate a claim in any other unit.
        claimed="" if figure.problem in (ClaimProblem.UNIT, ClaimProblem.VALUE) else claimed_words(claim, language),
        low=claim.claimed_low,
        high=claim.claimed_high,
        pairs=tuple(_pair(at, checks, figure, names, language) for at, checks in enumerate(pairs)),
    )


def _pair(
    at: int, checks: Sequence[ClaimCheck], figure: ClaimFigure, names: Vocabulary, language: Language
) -> ClaimPair:
    heading = pair_words(checks[0], names.roles, language)
    values = tuple(_value(f"{figure.claim.id}:{at}", check, heading, figure, language) for check in checks)
    return ClaimPair(heading, values)


def _value(key: str, check: ClaimCheck, heading: str, figure: ClaimFigure, language: Language) -> ClaimValue:
    word = part_word(check.part)
    return ClaimValue(
        key=f"{key}:{check.part}",
        part=check.part,
        label=f"{word[:1].upper()}{word[1:]}",
        formula=sum_words(check, language),
        value=percent_words(check, language),
        percent=float(check.percent),
        is_inside=check.is_inside,
        name=say(QCoreApplication.translate("ClaimPicture", "%1: %2"), language, heading, word),
        told=value_sentence(check, figure, language),
    )
