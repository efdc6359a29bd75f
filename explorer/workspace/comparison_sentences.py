"""The words of a comparison and of similar employers: heads of rows, cells, verdicts, reasons, the takeaway."""

from PySide6.QtCore import QCoreApplication

from explorer.figures.comparison import (
    ComparedEmployer,
    ComparedField,
    ComparisonCell,
    ComparisonFigure,
    ComparisonRow,
    Value,
)
from explorer.figures.similar import Reason, ReasonKind
from explorer.market.rows import Confidence, NameRow, Vocabulary
from explorer.workspace.formatting import (
    advert_words,
    confidence_word,
    display_name,
    display_tight_name,
    fill_placeholders,
    format_number,
    isolate_latin,
    not_named,
    not_recorded,
    ownership_word,
    staff_words,
)
from explorer.workspace.language import Language

FIELDS_NAMED = 4
"""Fields that the takeaway names; of more it gives the number."""


def compared_name(employer: ComparedEmployer, language: Language) -> str:
    """Return the name in the head of a column and in the takeaway."""
    return display_tight_name(employer.name, employer.name_ur, employer.short_name, language)


def field_word(field: ComparedField) -> str:
    """Return the head of a row."""
    return {
        ComparedField.WORK: QCoreApplication.translate("Comparison", "AI, data, cloud work named"),
        ComparedField.ROLES: QCoreApplication.translate("Comparison", "Roles named"),
        ComparedField.CLOUDS: QCoreApplication.translate("Comparison", "Cloud or place in use"),
        ComparedField.CLIENT_CLOUDS: QCoreApplication.translate("Comparison", "Clouds built on for clients"),
        ComparedField.ADVERTS: QCoreApplication.translate("Comparison", "Adverts seen"),
        ComparedField.PAY: QCoreApplication.translate("Comparison", "Pay"),
        ComparedField.HEAD_OFFICE: QCoreApplication.translate("Comparison", "Head office"),
        ComparedField.CITIES: QCoreApplication.translate("Comparison", "All cities recorded"),
        ComparedField.OWNER: QCoreApplication.translate("Comparison", "Owner"),
        ComparedField.FOUNDED: QCoreApplication.translate("Comparison", "Founded"),
        ComparedField.STAFF: QCoreApplication.translate("Comparison", "Staff"),
        ComparedField.CONFIDENCE: QCoreApplication.translate("Comparison", "Confidence"),
    }[field]


def short_field_word(field: ComparedField) -> str:
    """Return the head of a row in a word or two."""
    word = _inner_word(field)
    return word[:1].upper() + word[1:]


def missing_word(field: ComparedField) -> str:
    """Return what stands in a cell of which nothing is known."""
    if field is ComparedField.PAY:
        return QCoreApplication.translate("Comparison", "No figure found")
    if field is ComparedField.ADVERTS:
        return QCoreApplication.translate("Comparison", "None seen")
    return not_named() if field in (ComparedField.WORK, ComparedField.ROLES) else not_recorded()


def cell_lines(
    field: ComparedField, cell: ComparisonCell, vocabulary: Vocabulary, language: Language
) -> tuple[str, ...]:
    """Return the lines of a cell, one for each value; none when nothing is known."""
    if cell.values is None:
        return ()
    if field is ComparedField.STAFF:
        low, high = (None if value is None else int(value) for value in cell.values)
        return (staff_words(low, high, language),)
    return tuple(_value_word(field, value, vocabulary, language) for value in cell.values if value is not None)


def difference_word(differs: bool | None) -> str:
    """Return whether the records of a row differ; see `ComparisonRow.differs`."""
    if differs is None:
        return QCoreApplication.translate("Comparison", "Cannot be told")
    if differs:
        return QCoreApplication.translate("Comparison", "Different")
    return QCoreApplication.translate("Comparison", "Same")


def verdict_head() -> str:
    """Return the head of the column of verdicts."""
    return QCoreApplication.translate("Comparison", "Same or not")


def shared_words(row: ComparisonRow, vocabulary: Vocabulary, language: Language) -> str:
    """Return what the employers of a row that differs still have in common; empty for nothing."""
    if not row.shared:
        return ""
    text = QCoreApplication.translate("Comparison", "In common: %1")
    between = QCoreApplication.translate("Comparison", ", ")
    names = between.join(_value_word(row.field, value, vocabulary, language) for value in row.shared)
    return isolate_latin(fill_placeholders(text, names), language)


def comparison_takeaway(figure: ComparisonFigure, language: Language) -> str:
    """Return in what the records differ: ``HBL and Jazz differ in roles and owner``."""
    names = _joined([compared_name(employer, language) for employer in figure.employers])
    fields = figure.different
    if not fields:
        text = QCoreApplication.translate("Comparison", "No recorded difference between %1")
        return isolate_latin(fill_placeholders(text, names), language)
    if len(fields) > FIELDS_NAMED:
        text = QCoreApplication.translate("Comparison", "%1 differ in %2 of %3 points that can be told")
        numbers = format_number(len(fields)), format_number(figure.told)
        return isolate_latin(fill_placeholders(text, names, *numbers), language)
    text = QCoreApplication.translate("Comparison", "%1 differ in %2")
    return isolate_latin(fill_placeholders(text, names, _joined([_inner_word(field) for field in fields])), language)


def comparison_picture_subtitle() -> str:
    """Return the line under the takeaway of a picture, whose note tells what cannot be told."""
    return QCoreApplication.translate("Comparison", "What the sources name. There is no score and no winner.")


def comparison_subtitle() -> str:
    """Return the line under the takeaway."""
    return QCoreApplication.translate(
        "Comparison",
        "What the sources name for each employer. There is no score and no winner; what is not known is neither the "
        "same nor different.",
    )


def similar_heading() -> str:
    """Return the heading over similar employers, which also tells their order."""
    return QCoreApplication.translate(
        "Comparison",
        "Most work in common first, then clouds, sector, city, then A to Z. Each card names its sources.",
    )


def similar_caption(resembling: int) -> str:
    """Return what the number of similar employers counts."""
    if resembling == 1:
        return QCoreApplication.translate("Comparison", "shares work, a cloud in use or the sector")
    return QCoreApplication.translate("Comparison", "share work, a cloud in use or the sector")


def reason_words(reasons: tuple[Reason, ...], vocabulary: Vocabulary, language: Language) -> str:
    """Return why an employer is similar: ``Both: Credit scoring, Chatbot; AWS in use; Banking; Karachi``."""
    parts = [_reason_part(reason, vocabulary, language) for reason in reasons]
    text = QCoreApplication.translate("Comparison", "Both: %1")
    between = QCoreApplication.translate("Comparison", "; ")
    return isolate_latin(fill_placeholders(text, between.join(parts)), language)


def _reason_part(reason: Reason, vocabulary: Vocabulary, language: Language) -> str:
    names: dict[str, NameRow] = {
        ReasonKind.USES: vocabulary.use_cases,
        ReasonKind.CLOUDS: vocabulary.clouds,
        ReasonKind.CLIENT_CLOUDS: vocabulary.clouds,
        ReasonKind.SECTOR: {key: sector.name for key, sector in vocabulary.sectors.items()},
        ReasonKind.CITY: vocabulary.cities,
    }[reason.kind]
    between = QCoreApplication.translate("Comparison", ", ")
    named = between.join(display_name(names[key], language) if key in names else key for key in reason.ids)
    text = {
        ReasonKind.USES: "%1",
        ReasonKind.CLOUDS: QCoreApplication.translate("Comparison", "%1 in use"),
        ReasonKind.CLIENT_CLOUDS: QCoreApplication.translate("Comparison", "%1 for clients"),
        ReasonKind.SECTOR: QCoreApplication.translate("Comparison", "sector %1"),
        ReasonKind.CITY: QCoreApplication.translate("Comparison", "head office in %1"),
    }[reason.kind]
    return fill_placeholders(text, named)


def _inner_word(field: ComparedField) -> str:
    """Return a field inside a sentence."""
    return {
        ComparedField.WORK: QCoreApplication.translate("Comparison", "work"),
        ComparedField.ROLES: QCoreApplication.translate("Comparison", "roles"),
        ComparedField.CLOUDS: QCoreApplication.translate("Comparison", "cloud in use"),
        ComparedField.CLIENT_CLOUDS: QCoreApplication.translate("Comparison", "clouds for clients"),
        ComparedField.ADVERTS: QCoreApplication.translate("Comparison", "adverts"),
        ComparedField.PAY: QCoreApplication.translate("Comparison", "pay"),
        ComparedField.HEAD_OFFICE: QCoreApplication.translate("Comparison", "head office"),
        ComparedField.CITIES: QCoreApplication.translate("Comparison", "cities"),
        ComparedField.OWNER: QCoreApplication.translate("Comparison", "owner"),
        ComparedField.FOUNDED: QCoreApplication.translate("Comparison", "founding year"),
        ComparedField.STAFF: QCoreApplication.translate("Comparison", "staff"),
        ComparedField.CONFIDENCE: QCoreApplication.translate("Comparison", "confidence"),
    }[field]


def _value_word(field: ComparedField, value: Value, vocabulary: Vocabulary, language: Language) -> str:
    if field is ComparedField.ADVERTS:
        return advert_words(int(value), language)
    if field is ComparedField.FOUNDED:
        return str(value)
    key = str(value)
    if field is ComparedField.CONFIDENCE:
        return confidence_word(Confidence(key))
    if field is ComparedField.OWNER:
        word = isolate_latin(ownership_word(key), language)
        return word[:1].upper() + word[1:]
    names = {
        ComparedField.WORK: vocabulary.use_cases,
        ComparedField.ROLES: vocabulary.roles,
        ComparedField.CLOUDS: vocabulary.clouds,
        ComparedField.CLIENT_CLOUDS: vocabulary.clouds,
    }.get(field, vocabulary.cities)
    return display_name(names[key], language) if key in names else key


def _joined(words: list[str]) -> str:
    """Return ``work, team and roles``."""
    if len(words) < 2:
        return "".join(words)
    head = QCoreApplication.translate("Comparison", ", ").join(words[:-1])
    return fill_placeholders(QCoreApplication.translate("Comparison", "%1 and %2"), head, words[-1])
