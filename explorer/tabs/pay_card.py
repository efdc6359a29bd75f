"""The card beside the salaries: everything recorded of one figure, or what to mind about all of them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from explorer.figures.claims import ClaimFigure
from explorer.figures.pay import PayFigure
from explorer.figures.pay_crowd import PayCrowd
from explorer.figures.pay_mark import PayMark
from explorer.market.pay_rows import PayLevel, PayMethod, PayPeriod
from explorer.market.rows import NameRow
from explorer.tabs.words import interest_words, named_sources, say
from explorer.widgets.card_content import CardAction, CardBadge, CardBlock, CardContent, CardFact, CardMark, CardRow
from explorer.workspace.claim_sentences import claim_statement, formula_words, verdict_word, verdict_words
from explorer.workspace.formatting import confidence_word, display_name, format_number
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase
from explorer.workspace.pay_baseline_words import (
    compared_with_words,
    comparison_sentences,
    end_words,
    no_comparison_words,
)
from explorer.workspace.pay_measure_words import as_stated_words
from explorer.workspace.pay_sentences import converted_words, shared_words, why_words, without_words
from explorer.workspace.pay_words import (
    PayNumbers,
    crowd_words,
    exact_amount,
    level_word,
    mark_words,
    method_words,
    panel_word,
    publisher_word,
    publisher_words,
    shape_words,
    short_mark_words,
    stated_words,
    years_words,
)

MOST_COMPARED = 8
"""Sentences on the overlap of two ranges that the card holds; the table has them all."""

COPY_FIGURE, CHECK_CLAIMS, SOURCE, CLAIM = "copy-figure", "check-claims", "source", "claim"


def build_mark_card(
    mark: PayMark, figure: PayFigure, role: NameRow, numbers: PayNumbers, base: MarketBase, language: Language
) -> CardContent:
    """Write the card of one source's figure; the large number is written as on the chart, the exact one in a row."""
    translate, band, names = QCoreApplication.translate, mark.band, base.vocabulary
    kind = say(translate("PayCard", "%1, %2"), language, display_name(role, language), level_word(band.level))
    interest = interest_words(band.sources[0], names.interests, language)
    return CardContent(
        title=publisher_words(band, language),
        kind=kind,
        number=short_mark_words(mark, numbers, language),
        number_caption=_caption(mark, language),
        rows=(*_rows(mark, base, language), *_difference_rows(mark, figure, numbers, language)),
        blocks=(
            CardBlock(
                translate("PayCard", "What the source says"),
                (CardFact(band.note, named_sources(band.sources, language), SOURCE, band.confidence.value,
                          confidence_word(band.confidence)),) if band.note else (),
                translate("PayCard", "Nothing beside the figure"),
            ),
        ),
        sources_heading=translate("PayCard", "Source"),
        badges=(
            CardBadge(named_sources(band.sources, language), SOURCE),
            CardBadge(interest, SOURCE, is_interest=True),
        ),
        marks=(CardMark(band.confidence.value, confidence_word(band.confidence)),),
        actions=(CardAction(COPY_FIGURE, translate("PayCard", "Copy figure"), "copy"),),
    )  # fmt: skip


def build_crowd_card(
    crowd: PayCrowd, level: PayLevel | None, role: NameRow, currency: str, language: Language
) -> CardContent:
    """Write the card of many figures that are shown as one row."""
    translate = QCoreApplication.translate
    rows = (
        CardRow(translate("PayCard", "Figures"), format_number(crowd.figures)),
        CardRow(translate("PayCard", "Lowest"), exact_amount(crowd.least, currency, language)),
        CardRow(translate("PayCard", "Highest"), exact_amount(crowd.most, currency, language)),
        CardRow(translate("PayCard", "Publishers"), format_number(len(crowd.publishers))),
        CardRow(translate("PayCard", "No method"), say(translate("PayCard", "%1 of %2"), language, crowd.unstated,
                crowd.figures)),
        CardRow(translate("PayCard", "Gross or net"), translate("PayCard", "Not stated"), is_missing=True),
    )  # fmt: skip
    named = translate("PayCard", ", ").join(publisher_word(key, language) for key in crowd.publishers[:MOST_COMPARED])
    return CardContent(
        title=crowd_words(crowd, language),
        kind=say(translate("PayCard", "%1, %2"), language, display_name(role, language), level_word(level)),
        description=translate(
            "PayCard", "Too many to show one by one. Choose a source, a city or years to see single figures."
        ),
        rows=rows,
        blocks=(CardBlock(translate("PayCard", "Publishers"), (CardFact(named),)),),
    )


def build_overview_card(
    figure: PayFigure, claims: Sequence[ClaimFigure], numbers: PayNumbers, language: Language
) -> CardContent:
    """Write what to mind about the figures on show, before one of them is chosen, and how claims on pay fare."""
    translate = QCoreApplication.translate
    marks = figure.marks
    unstated = sum(mark.band.method is PayMethod.UNSTATED for mark in marks)
    rows = [
        CardRow(translate("PayCard", "Figures"), format_number(len(marks))),
        CardRow(translate("PayCard", "Publishers"), format_number(len(figure.publishers))),
        CardRow(
            translate("PayCard", "No method"),
            say(translate("PayCard", "%1 of %2"), language, unstated, len(marks)),
            translate("PayCard", "Thin lines. They never carry the title."),
        ),
        CardRow(translate("PayCard", "Gross or net"), translate("PayCard", "Not stated"), is_missing=True),
    ]
    return CardContent(
        title=translate("PayCard", "Two sources are two marks, never an average"),
        kind=panel_word(figure.panel),
        description=translate(
            "PayCard", "Choose a row to see who states it, when, how it came about and what the publisher gains."
        ),
        rows=tuple(rows),
        blocks=(
            *_comparison_block(figure, numbers, language),
            *_disagreement_block(figure, numbers, language),
            *(_claim_block(claim, language) for claim in claims),
            *_without_block(figure, language),
        ),
        actions=(CardAction(CHECK_CLAIMS, translate("PayCard", "Check claims"), "warning"),) if claims else (),
    )


def _disagreement_block(figure: PayFigure, numbers: PayNumbers, language: Language) -> tuple[CardBlock, ...]:
    if figure.disagreement is None:
        return ()
    shared, why = shared_words(figure, numbers, language), why_words(figure, language)
    heading = QCoreApplication.translate("PayCard", "Sources compared")
    return (CardBlock(heading, (CardFact(shared), CardFact(why))),)


def _claim_block(figure: ClaimFigure, language: Language) -> CardBlock:
    claim = figure.claim
    told = CardFact(
        claim_statement(claim, language),
        named_sources(claim.sources, language),
        f"{CLAIM}:{claim.id}",
        "contradicted" if figure.is_contradicted else claim.confidence.value,
        verdict_word(figure),
    )
    formulas = (CardFact(formula_words(check, language)) for check in figure.checks)
    return CardBlock(verdict_word(figure), (told, CardFact(verdict_words(figure, language)), *formulas))


def _without_block(figure: PayFigure, language: Language) -> tuple[CardBlock, ...]:
    if not figure.without:
        return ()
    heading = QCoreApplication.translate("PayCard", "Not found")
    return (CardBlock(heading, missing=without_words(figure, language)),)


def _difference_rows(mark: PayMark, figure: PayFigure, numbers: PayNumbers, language: Language) -> tuple[CardRow, ...]:
    """Return what a figure differs by from that of the role compared with."""
    translate, difference = QCoreApplication.translate, figure.differences.get(mark.band.id)
    if difference is None or figure.baseline is None:
        return ()
    against = compared_with_words(difference, figure.baseline, language)
    return tuple(
        CardRow(label, end_words(difference, is_low=is_low, numbers=numbers, language=language), against)
        for label, is_low in ((translate("PayCard", "Low end"), True), (translate("PayCard", "High end"), False))
    )


def _comparison_block(figure: PayFigure, numbers: PayNumbers, language: Language) -> tuple[CardBlock, ...]:
    """Return the pay that each comparable range shares with the role compared with."""
    if figure.filter.baseline is None:
        return ()
    found = comparison_sentences(figure, numbers, language)
    facts = tuple(CardFact(sentence) for sentence in found[:MOST_COMPARED])
    if len(found) > MOST_COMPARED:
        more = QCoreApplication.translate("PayCard", "%1 more in the table")
        facts += (CardFact(say(more, language, len(found) - MOST_COMPARED)),)
    heading = QCoreApplication.translate("PayCard", "Overlap")
    return (CardBlock(heading, facts, no_comparison_words(figure, language)),)


def _caption(mark: PayMark, language: Language) -> str:
    translate = QCoreApplication.translate
    each = translate("PayCard", "a month")
    if mark.measure.period is PayPeriod.YEAR:
        each = translate("PayCard", "a year")
    if mark.is_exchanged or mark.is_deflated:
        return f"{each}, {as_stated_words(mark, language)}"
    return f"{each}, {converted_words(mark.band)}" if mark.is_other_period else each


def _rows(mark: PayMark, base: MarketBase, language: Language) -> tuple[CardRow, ...]:
    translate, band = QCoreApplication.translate, mark.band
    city = base.vocabulary.cities.get(band.city_id or "")
    median = exact_amount(mark.middle, mark.currency, language) if mark.middle and mark.low is not None else ""
    reports = format_number(band.sample_size) if band.sample_size is not None else ""
    told = [
        (translate("PayCard", "Exactly"), mark_words(mark, language)),
        (translate("PayCard", "As stated"), "" if mark.is_as_stated else stated_words(band, language)),
        (translate("PayCard", "Mark"), shape_words(mark.shape)),
        (translate("PayCard", "Median"), median),
        (translate("PayCard", "Years"), years_words(band, language)),
        (translate("PayCard", "Reports"), reports),
        (translate("PayCard", "Method"), method_words(band) if band.method is not PayMethod.NOT_RECORDED else ""),
        (translate("PayCard", "Data of"), str(band.year or "")),
        (translate("PayCard", "City"), display_name(city, language) if city else translate("PayCard", "Whole country")),
        (translate("PayCard", "Doubt"), band.doubt or ""),
        (translate("PayCard", "Gross or net"), ""),
    ]
    optional = {translate("PayCard", "As stated"), translate("PayCard", "Median"), translate("PayCard", "Doubt")}
    missing = translate("PayCard", "Not stated")
    return tuple(
        CardRow(label, value) if value else CardRow(label, missing, is_missing=True)
        for label, value in told
        if value or label not in optional
    )
