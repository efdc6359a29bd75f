"""The card beside the platforms: everything recorded of one cell, or how to read the matrix."""

from PySide6.QtCore import QCoreApplication

from explorer.figures.platform_matrix import MatrixRow, PlatformMatrixFigure
from explorer.market.platform_rows import PlatformRow
from explorer.market.reference import Support, SupportRow
from explorer.market.rows import Vocabulary
from explorer.tabs.words import interest_words, named_sources, say, source_name
from explorer.widgets.card_content import CardAction, CardBadge, CardBlock, CardContent, CardFact, CardMark, CardRow
from explorer.workspace.formatting import confidence_word, display_name, format_number, isolate_latin
from explorer.workspace.language import Language
from explorer.workspace.platform_words import (
    category_word,
    cell_name,
    platform_head_words,
    platform_name,
    renamed_word,
    support_word,
)

COPY_ENTRY, SOURCE = "copy-entry", "source"
MOST_BADGES = 3


def build_cell_card(
    row: MatrixRow, cell: SupportRow, figure: PlatformMatrixFigure, names: Vocabulary, language: Language
) -> CardContent:
    """Write the card of a cell: what the vendor calls it, what the row asks, what the others have, and the sources."""
    translate = QCoreApplication.translate
    platform = next(one for one in figure.platforms if one.id == cell.platform_id)
    capability, title = row.capability, cell.service_name or display_name(row.capability, language)
    is_unknown = cell.support is Support.UNKNOWN
    gap = translate("PlatformCard", "No source in this data tells. That is a gap, not a “none”.")
    return CardContent(
        title=isolate_latin(title, language),
        kind=cell_name(capability, platform, language),
        description=isolate_latin(gap if is_unknown else cell.note or "", language),
        rows=(
            CardRow(translate("PlatformCard", "Support"), support_word(cell.support), is_missing=is_unknown),
            CardRow(translate("PlatformCard", "Asks"), isolate_latin(capability.question, language)),
            CardRow(translate("PlatformCard", "Means"), isolate_latin(capability.description, language)),
            CardRow(translate("PlatformCard", "Category"), category_word(capability.category)),
            *_confidence_rows(cell),
        ),
        blocks=(
            *_others_block(row, cell, figure, language),
            *_renamed_block(platform, language),
        ),
        sources_heading=_sources_heading(cell, language),
        badges=_badges(cell, names, language),
        marks=(CardMark(cell.confidence.value, confidence_word(cell.confidence)),) if cell.confidence else (),
        actions=(CardAction(COPY_ENTRY, translate("PlatformCard", "Copy this entry"), "copy"),),
    )


def build_overview_card(figure: PlatformMatrixFigure, language: Language) -> CardContent:
    """Write how to read the matrix, before a cell is chosen, and what the platforms were called."""
    translate = QCoreApplication.translate
    rows = tuple(CardRow(support_word(support), *told) for support, told in _signs().items())
    facts = tuple(
        CardFact(f"{platform_name(one)}: {platform_head_words(one, language)}")
        for one in figure.platforms
        if one.renamings
    )
    return CardContent(
        title=translate("PlatformCard", "What is documented, not how good it is"),
        kind=translate("PlatformCard", "How to read this table"),
        description=translate(
            "PlatformCard",
            "Choose a cell to see what the row asks, what the vendor calls it, who says so and what they gain. "
            "No platform wins: which one fits depends on the work.",
        ),
        rows=rows,
        blocks=(CardBlock(renamed_word(), facts),) if facts else (),
    )


def _signs() -> dict[Support, tuple[str, str]]:
    """Return what each answer of a cell means, and its sign."""
    translate = QCoreApplication.translate
    return {
        Support.FULL: (
            translate("PlatformCard", "Documented as a feature of its own"),
            translate("PlatformCard", "Two filled bars"),
        ),
        Support.PARTIAL: (
            translate("PlatformCard", "Documented with a limit, which its card tells"),
            translate("PlatformCard", "One bar filled, one hollow"),
        ),
        Support.PREVIEW: (
            translate("PlatformCard", "Offered for trial, not yet for work"),
            translate("PlatformCard", "Two hollow bars"),
        ),
        Support.NONE: (
            translate("PlatformCard", "The sources say that it is missing"),
            translate("PlatformCard", "A cross"),
        ),
        Support.UNKNOWN: (
            translate("PlatformCard", "No source in this data tells"),
            translate("PlatformCard", "A circle of dashes"),
        ),
    }


def _confidence_rows(cell: SupportRow) -> tuple[CardRow, ...]:
    dates = [source.published for source in cell.sources]
    if not dates:
        return ()
    label, newest = QCoreApplication.translate("PlatformCard", "Newest date"), max(date or "" for date in dates)
    if newest:
        return (CardRow(label, newest),)
    return (CardRow(label, QCoreApplication.translate("PlatformCard", "Pages have no date"), is_missing=True),)


def _others_block(
    row: MatrixRow, cell: SupportRow, figure: PlatformMatrixFigure, language: Language
) -> tuple[CardBlock, ...]:
    """Return what the other shown platforms have, with their sources."""
    names = {platform.id: platform_name(platform) for platform in figure.platforms}
    text = QCoreApplication.translate("PlatformCard", "%1: %2. %3")
    plain = QCoreApplication.translate("PlatformCard", "%1: %2")
    facts = []
    for other in row.cells:
        if other.platform_id == cell.platform_id:
            continue
        told = " – ".join(part for part in (other.service_name, other.note) if part)
        values = (names[other.platform_id], support_word(other.support))
        facts.append(
            CardFact(
                say(text, language, *values, told) if told else say(plain, language, *values),
                named_sources(other.sources, language),
                f"{SOURCE}:{other.platform_id}",
                other.confidence.value if other.confidence else "none",
                confidence_word(other.confidence) if other.confidence else "",
            )
        )
    heading = QCoreApplication.translate("PlatformCard", "The other platforms")
    return (CardBlock(heading, tuple(facts)),) if facts else ()


def _renamed_block(platform: PlatformRow, language: Language) -> tuple[CardBlock, ...]:
    if not platform.renamings:
        return ()
    heading = renamed_word()
    return (CardBlock(heading, (CardFact(f"{platform_name(platform)}: {platform_head_words(platform, language)}"),)),)


def _sources_heading(cell: SupportRow, language: Language) -> str:
    number = len(cell.sources)
    if not number:
        return ""
    one, many = (
        QCoreApplication.translate("PlatformCard", "Source"),
        QCoreApplication.translate("PlatformCard", "%1 sources"),
    )
    return one if number == 1 else say(many, language, format_number(number))


def _badges(cell: SupportRow, names: Vocabulary, language: Language) -> tuple[CardBadge, ...]:
    """Return the sources by name, and what their publishers gain, each once."""
    link = f"{SOURCE}:{cell.platform_id}"
    shown = [CardBadge(source_name(source, language), link) for source in cell.sources[:MOST_BADGES]]
    gains = dict.fromkeys(interest_words(source, names.interests, language) for source in cell.sources)
    return (*shown, *(CardBadge(gain, link, is_interest=True) for gain in gains))
