"""The sentences around the charts: one text for title, tooltip, screen reader and picture."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from explorer.figures.measures import SizeBy
from explorer.figures.sector_drill import SectorDrillFigure
from explorer.figures.sector_map import SectorMapFigure
from explorer.figures.takeaways import Takeaway, TakeawayRule
from explorer.market.filters import MarketFilter
from explorer.market.rows import MarketTotals, MetaRow, ValueCount, Vocabulary
from explorer.workspace.filter_words import filter_words
from explorer.workspace.formatting import (
    confidence_word,
    display_name,
    fill_placeholders,
    format_number,
    isolate_latin,
)
from explorer.workspace.language import Language

NO_GAIN = ("none-known", "not-assessed")
"""Declared interests that are no gain of the publisher."""

INTERESTS_NAMED = 2
"""Gains that a picture names; the others are counted together, so that the line stays one line."""


def takeaway_sentence(takeaway: Takeaway, language: Language) -> str:
    """Return the sentence that a chart's numbers allow, without a full stop."""
    names = tuple(display_name(name, language) for name in takeaway.names)
    numbers = tuple(format_number(number) for number in takeaway.numbers)
    if takeaway.rule is TakeawayRule.USE_NAMED:
        return _finished(*_use_named(takeaway, names[0], numbers, language), language=language)
    if takeaway.rule is TakeawayRule.NOTHING:
        return QCoreApplication.translate("Sentences", "No employer is recorded under these filters")
    if takeaway.rule is TakeawayRule.UNMEASURED:
        return _finished(_unmeasured(takeaway.measure), numbers, language=language)
    if takeaway.rule is TakeawayRule.TWO_LEAD:
        first, second = names
        values = (first, numbers[0], second, numbers[1], numbers[2])
        return _finished(_two_lead(takeaway.measure), values, language=language)
    if takeaway.rule is TakeawayRule.ONLY and takeaway.numbers == (1,) and takeaway.measure is SizeBy.EMPLOYERS:
        text = QCoreApplication.translate("Sentences", "The one employer found is in %1")
        return _finished(text, names, language=language)
    text = {
        TakeawayRule.LEADS: _leads,
        TakeawayRule.JUST_AHEAD: _just_ahead,
        TakeawayRule.SHARED_LEAD: _shared_lead,
        TakeawayRule.ONLY: _only,
    }[takeaway.rule](takeaway.measure)
    return _finished(text, (*names, *numbers), language=language)


def _finished(text: str, values: tuple[str, ...], *, language: Language) -> str:
    return isolate_latin(fill_placeholders(text, *values), language)


def _leads(measure: SizeBy) -> str:
    return {
        SizeBy.EMPLOYERS: QCoreApplication.translate("Sentences", "%1 leads: %2 of %3 employers recorded"),
        SizeBy.ROLES: QCoreApplication.translate("Sentences", "%1 leads: %2 of %3 roles recorded"),
        SizeBy.USES: QCoreApplication.translate("Sentences", "%1 leads: %2 of %3 uses recorded"),
        SizeBy.ADVERTS: QCoreApplication.translate("Sentences", "%1 leads: %2 of %3 adverts seen"),
    }[measure]


def _just_ahead(measure: SizeBy) -> str:
    return {
        SizeBy.EMPLOYERS: QCoreApplication.translate("Sentences", "%1 is just ahead: %2 of %3 employers recorded"),
        SizeBy.ROLES: QCoreApplication.translate("Sentences", "%1 is just ahead: %2 of %3 roles recorded"),
        SizeBy.USES: QCoreApplication.translate("Sentences", "%1 is just ahead: %2 of %3 uses recorded"),
        SizeBy.ADVERTS: QCoreApplication.translate("Sentences", "%1 is just ahead: %2 of %3 adverts seen"),
    }[measure]


def _two_lead(measure: SizeBy) -> str:
    return {
        SizeBy.EMPLOYERS: QCoreApplication.translate("Sentences", "%1 (%2) and %3 (%4) lead among %5 employers"),
        SizeBy.ROLES: QCoreApplication.translate("Sentences", "%1 (%2) and %3 (%4) lead among %5 roles recorded"),
        SizeBy.USES: QCoreApplication.translate("Sentences", "%1 (%2) and %3 (%4) lead among %5 uses recorded"),
        SizeBy.ADVERTS: QCoreApplication.translate("Sentences", "%1 (%2) and %3 (%4) lead among %5 adverts seen"),
    }[measure]


def _shared_lead(measure: SizeBy) -> str:
    return {
        SizeBy.EMPLOYERS: QCoreApplication.translate("Sentences", "%1 sectors lead with %2 of %3 employers each"),
        SizeBy.ROLES: QCoreApplication.translate("Sentences", "%1 sectors lead with %2 of %3 roles recorded each"),
        SizeBy.USES: QCoreApplication.translate("Sentences", "%1 sectors lead with %2 of %3 uses recorded each"),
        SizeBy.ADVERTS: QCoreApplication.translate("Sentences", "%1 sectors lead with %2 of %3 adverts seen each"),
    }[measure]


def _only(measure: SizeBy) -> str:
    return {
        SizeBy.EMPLOYERS: QCoreApplication.translate("Sentences", "All %2 employers found are in %1"),
        SizeBy.ROLES: QCoreApplication.translate("Sentences", "Only %1 has roles recorded: %2"),
        SizeBy.USES: QCoreApplication.translate("Sentences", "Only %1 has uses recorded: %2"),
        SizeBy.ADVERTS: QCoreApplication.translate("Sentences", "Only %1 has adverts seen: %2"),
    }[measure]


def _unmeasured(measure: SizeBy) -> str:
    return {
        SizeBy.EMPLOYERS: QCoreApplication.translate("Sentences", "No employer is recorded"),
        SizeBy.ROLES: QCoreApplication.translate(
            "Sentences", "No roles are recorded under these filters (employers: %1)"
        ),
        SizeBy.USES: QCoreApplication.translate("Sentences", "No use is recorded under these filters (employers: %1)"),
        SizeBy.ADVERTS: QCoreApplication.translate(
            "Sentences", "No advert was seen under these filters (employers: %1)"
        ),
    }[measure]


def _use_named(
    takeaway: Takeaway, sector: str, numbers: tuple[str, ...], language: Language
) -> tuple[str, tuple[str, ...]]:
    """Return text and values: with the sector's own noun ("banks") where there is one in the language."""
    with_use, employers = takeaway.numbers
    noun = takeaway.plural_ur if language is Language.URDU else takeaway.plural
    if employers == 1:
        if with_use:
            text = QCoreApplication.translate("Sentences", "AI work is named for the one employer in %1")
        else:
            text = QCoreApplication.translate("Sentences", "No AI work is named for the one employer in %1")
        return text, (sector,)
    if not noun:
        text = QCoreApplication.translate("Sentences", "AI work is named for %1 of %2 employers in %3")
        return text, (*numbers, sector)
    if with_use == 0:
        return QCoreApplication.translate("Sentences", "AI work is named for none of %1 %2"), (
            numbers[1],
            noun,
        )
    if with_use == employers:
        return QCoreApplication.translate("Sentences", "AI work is named for all %1 %2"), (numbers[1], noun)
    return QCoreApplication.translate("Sentences", "AI work is named for %1 of %2 %3"), (*numbers, noun)


def area_caption(size_by: SizeBy) -> str:
    """Return what area, or length of a bar, means and what it does not."""
    return {
        SizeBy.EMPLOYERS: QCoreApplication.translate("Sentences", "Area = employers recorded, not jobs or size."),
        SizeBy.ROLES: QCoreApplication.translate("Sentences", "Area = roles recorded, not people or jobs."),
        SizeBy.USES: QCoreApplication.translate(
            "Sentences", "Area = uses of AI, data and cloud recorded, not their extent."
        ),
        SizeBy.ADVERTS: QCoreApplication.translate("Sentences", "Area = adverts seen. Adverts are not vacancies."),
        SizeBy.EQUAL: QCoreApplication.translate("Sentences", "Areas are equal and carry no number."),
    }[size_by]


def bar_caption(size_by: SizeBy) -> str:
    """Return what the length of a bar means and what it does not."""
    return {
        SizeBy.EMPLOYERS: QCoreApplication.translate("Sentences", "Bar = employers recorded, not jobs or size."),
        SizeBy.ROLES: QCoreApplication.translate("Sentences", "Bar = roles recorded, not people or jobs."),
        SizeBy.USES: QCoreApplication.translate(
            "Sentences", "Bar = uses of AI, data and cloud recorded, not their extent."
        ),
        SizeBy.ADVERTS: QCoreApplication.translate("Sentences", "Bar = adverts seen. Adverts are not vacancies."),
        SizeBy.EQUAL: QCoreApplication.translate("Sentences", "Bar = employers recorded, not jobs or size."),
    }[size_by]


def map_subtitle(figure: SectorMapFigure) -> str:
    """Return the line under the map's takeaway on the screen."""
    place = QCoreApplication.translate("Sentences", "Employers recorded in Pakistan.")
    named = QCoreApplication.translate("Sentences", "Named first: those with most facts recorded.")
    return f"{place} {area_caption(figure.size_by)} {named}"


def map_picture_subtitle(figure: SectorMapFigure) -> str:
    """Return the line under the map's takeaway in a picture; the naming rule stands in its note."""
    place = QCoreApplication.translate("Sentences", "Employers recorded in Pakistan by sector and group.")
    return f"{place} {area_caption(figure.size_by)}"


def map_picture_note() -> str:
    """Return the reading aid below a map in a picture."""
    return QCoreApplication.translate(
        "Sentences", "Named: the employers with most facts recorded (uses, clouds, roles, adverts)."
    )


def omitted_note(names: tuple[str, ...]) -> str:
    """Return what a picture says of areas too small for a label: ``Too small for a label: Consulting 8.``."""
    between = QCoreApplication.translate("Sentences", ", ")
    return fill_placeholders(QCoreApplication.translate("Sentences", "Too small for a label: %1."), between.join(names))


def bars_subtitle(figure: SectorMapFigure) -> str:
    """Return the line under the bars' takeaway."""
    place = QCoreApplication.translate("Sentences", "Employers recorded in Pakistan by sector.")
    return f"{place} {bar_caption(figure.size_by)}"


def table_subtitle(figure: SectorMapFigure) -> str:
    """Return the line under the table's takeaway; a table has no area to explain."""
    del figure
    return QCoreApplication.translate(
        "Sentences", "Employers recorded in Pakistan by sector. Adverts are not vacancies."
    )


def drill_subtitle() -> str:
    """Return the line under a drilled sector's takeaway."""
    return QCoreApplication.translate(
        "Sentences",
        "One cell for each employer recorded, best recorded first. "
        "Second line: use of AI, data or cloud, else place and owner.",
    )


def drill_key() -> tuple[str, str]:
    """Return what a filled and a white cell of a drilled sector mean."""
    return (
        QCoreApplication.translate("Sentences", "Use, cloud, role or advert recorded"),
        QCoreApplication.translate("Sentences", "Name, place and owner only"),
    )


def drill_picture_note(figure: SectorDrillFigure) -> str:
    """Return the reading aid below a drilled sector in a picture."""
    count = sum(1 for cell in figure.cells if cell.has_facts)
    text = QCoreApplication.translate(
        "Sentences", "Filled (%1): Use, cloud, role or advert recorded. Others: name, place and owner only."
    )
    return fill_placeholders(text, format_number(count))


def sources_line(totals: MarketTotals, language: Language) -> str:
    """Return publications and confidence: ``Sources: 373 publications. Confidence: official 21, …``."""
    counts = QCoreApplication.translate("Sentences", ", ").join(
        f"{confidence_word(count.confidence).lower()} {format_number(count.employers)}" for count in totals.confidence
    )
    text = QCoreApplication.translate(
        "Sentences", "Sources: %1 publications. Confidence: %2. Full list in the source register."
    )
    if totals.publications == 1:
        text = QCoreApplication.translate(
            "Sentences", "Source: %1 publication. Confidence: %2. Full list in the source register."
        )
    return _finished(text, (format_number(totals.publications), counts), language=language)


def interests_line(
    interests: Sequence[ValueCount], vocabulary: Vocabulary, language: Language, most: int = INTERESTS_NAMED
) -> str:
    """Return what the publishers behind a view gain from its readers, as far as it was assessed."""
    if not interests:
        return ""
    ordered = sorted(interests, key=lambda count: count.id not in NO_GAIN)
    named = ordered[: sum(count.id in NO_GAIN for count in ordered) + most]
    parts = []
    for count in named:
        interest = vocabulary.interests.get(count.id)
        label = (interest.label_ur if language is Language.URDU else None) or interest.label if interest else count.id
        parts.append(f"{label[:1].lower()}{label[1:]} {format_number(count.count)}")
    rest = sum(count.count for count in ordered[len(named) :])
    if rest:
        parts.append(fill_placeholders(QCoreApplication.translate("Sentences", "other %1"), format_number(rest)))
    text = QCoreApplication.translate("Sentences", "Publishers' interest: %1.")
    return _finished(text, (QCoreApplication.translate("Sentences", ", ").join(parts),), language=language)


def data_line(meta: MetaRow, language: Language) -> str:
    """Return which data is shown: ``Data pack 2026-11``."""
    text = QCoreApplication.translate("Sentences", "Data pack %1, gathered up to %2")
    return _finished(text, (meta.data_version, meta.data_date), language=language)


def shown_line(totals: MarketTotals, market_filter: MarketFilter, vocabulary: Vocabulary, language: Language) -> str:
    """Return what part of the data is shown: ``Shown: 35 of 522 employers. Sector: Banking.``."""
    words = filter_words(market_filter, vocabulary, language)
    employers, everyone = format_number(totals.employers), format_number(totals.all_employers)
    if market_filter.is_empty:
        text = QCoreApplication.translate("Sentences", "Shown: all %1 employers, %2.")
        return _finished(text, (everyone, words), language=language)
    text = QCoreApplication.translate("Sentences", "Shown: %1 of %2 employers. %3.")
    return _finished(text, (employers, everyone, words), language=language)


def measure_words(size_by: SizeBy, number: int) -> str:
    """Return a sector's number for tooltip and screen reader: ``102 employers``."""
    if number == 1:
        return {
            SizeBy.EMPLOYERS: QCoreApplication.translate("Sentences", "1 employer recorded"),
            SizeBy.ROLES: QCoreApplication.translate("Sentences", "1 role recorded"),
            SizeBy.USES: QCoreApplication.translate("Sentences", "1 use recorded"),
            SizeBy.ADVERTS: QCoreApplication.translate("Sentences", "1 advert seen"),
        }[size_by.counted]
    text = {
        SizeBy.EMPLOYERS: QCoreApplication.translate("Sentences", "%1 employers recorded"),
        SizeBy.ROLES: QCoreApplication.translate("Sentences", "%1 roles recorded"),
        SizeBy.USES: QCoreApplication.translate("Sentences", "%1 uses recorded"),
        SizeBy.ADVERTS: QCoreApplication.translate("Sentences", "%1 adverts seen"),
    }[size_by.counted]
    return fill_placeholders(text, format_number(number))


def no_employer_words() -> str:
    """Return what stands in place of a bar whose sector the filters have emptied."""
    return QCoreApplication.translate("Sentences", "No employer under these filters")


def unmeasured_words(measure: SizeBy) -> str:
    """Return what stands in place of a bar whose employers have nothing of the measure recorded."""
    return {
        SizeBy.EMPLOYERS: no_employer_words(),
        SizeBy.ROLES: QCoreApplication.translate("Sentences", "No roles recorded"),
        SizeBy.USES: QCoreApplication.translate("Sentences", "No use recorded"),
        SizeBy.ADVERTS: QCoreApplication.translate("Sentences", "No adverts seen"),
    }[measure.counted]
