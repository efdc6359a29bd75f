"""Filters in words: facets, their values, and whole filters."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from explorer.market.filters import NOT_RECORDED, Facet, MarketFilter, SizeBand
from explorer.market.rows import Basis, Confidence, NameRow, Vocabulary
from explorer.workspace.formatting import (
    confidence_word,
    display_name,
    display_short_name,
    fill_placeholders,
    format_number,
    not_named,
    not_recorded,
    ownership_word,
)
from explorer.workspace.language import Language

_NAMED_IN = {
    Facet.CITY: "cities",
    Facet.ROLE: "roles",
    Facet.PLATFORM: "clouds",
    Facet.USE_CASE: "use_cases",
    Facet.SKILL: "skills",
}
"""Where the vocabulary has the names of a facet's values."""


def facet_word(facet: Facet) -> str:
    """Return a facet as chips and filter lists head it."""
    words = {
        Facet.SECTOR: QCoreApplication.translate("Formatting", "Sector"),
        Facet.CITY: QCoreApplication.translate("Formatting", "Head office"),
        Facet.ROLE: QCoreApplication.translate("Formatting", "Role"),
        Facet.PLATFORM: QCoreApplication.translate("Formatting", "Cloud or place in use"),
        Facet.USE_CASE: QCoreApplication.translate("Formatting", "AI, data, cloud work"),
        Facet.SKILL: QCoreApplication.translate("Formatting", "Skill in adverts"),
        Facet.OWNERSHIP: QCoreApplication.translate("Formatting", "Owner"),
        Facet.SIZE: QCoreApplication.translate("Formatting", "Staff"),
        Facet.BASIS: QCoreApplication.translate("Formatting", "How it is known"),
        Facet.CONFIDENCE: QCoreApplication.translate("Formatting", "Confidence"),
    }
    return words[facet]


def facet_value_word(
    facet: Facet, value: str, vocabulary: Vocabulary, language: Language, *, is_short: bool = False
) -> str:
    """Return one value of a facet in words; an id that the vocabulary lacks stands for itself.

    Args:
        facet: The facet.
        value: Id of the value.
        vocabulary: Names of every value.
        language: Language of the words.
        is_short: Take the short form where the name has one, for narrow panes.
    """
    if value == NOT_RECORDED:
        return not_named() if facet is Facet.USE_CASE else not_recorded()
    name = _name(facet, value, vocabulary)
    if name is not None:
        return (display_short_name if is_short else display_name)(name, language)
    return _word(facet, value)


def basis_word(basis: Basis) -> str:
    """Return why an employer is in the directory."""
    words = {
        Basis.SOURCED: QCoreApplication.translate("Formatting", "With sources"),
        Basis.LISTED: QCoreApplication.translate("Formatting", "Only listed"),
        Basis.ADVERTS: QCoreApplication.translate("Formatting", "Seen in adverts"),
        Basis.NOT_SOURCED: QCoreApplication.translate("Formatting", "Not sourced"),
    }
    return words[basis]


def size_band_word(band: SizeBand) -> str:
    """Return ``under 50``, ``50 to 249`` or ``5,000 or more`` (people)."""
    lowest, _, highest = band.value.partition("-")
    if not highest:
        text = QCoreApplication.translate("Formatting", "%1 or more")
        return fill_placeholders(text, format_number(int(lowest)))
    if band is SizeBand.UNDER_50:
        text = QCoreApplication.translate("Formatting", "Under %1")
        return fill_placeholders(text, format_number(int(highest) + 1))
    text = QCoreApplication.translate("Formatting", "%1 to %2")
    return fill_placeholders(text, format_number(int(lowest)), format_number(int(highest)))


def filter_words(market_filter: MarketFilter, vocabulary: Vocabulary, language: Language) -> str:
    """Return the filter as ``Sector: Banking; Head office: Karachi or Lahore``, or that there is none."""
    if market_filter.is_empty:
        return QCoreApplication.translate("Formatting", "no filters")
    either = QCoreApplication.translate("Formatting", " or ")
    between = QCoreApplication.translate("Formatting", "; ")
    parts = []
    for facet, values in market_filter.chosen:
        named = either.join(facet_value_word(facet, value, vocabulary, language) for value in values)
        text = QCoreApplication.translate("Formatting", "%1: %2")
        parts.append(fill_placeholders(text, facet_word(facet), named))
    if market_filter.text:
        parts.append(text_words(market_filter.text))
    return between.join(parts)


def text_words(text: str) -> str:
    """Return the part of a filter that asks for a name: ``Name like “meezan”``."""
    return fill_placeholders(QCoreApplication.translate("Formatting", "Name like “%1”"), text)


def _name(facet: Facet, value: str, vocabulary: Vocabulary) -> NameRow | None:
    """Return the name of a facet's value; `None` where there is none, or where the values are words of ours."""
    if facet is Facet.SECTOR:
        sector = vocabulary.sectors.get(value)
        return sector.name if sector else None
    names: Mapping[str, NameRow] = getattr(vocabulary, _NAMED_IN[facet]) if facet in _NAMED_IN else {}
    return names.get(value)


def _word(facet: Facet, value: str) -> str:
    if facet is Facet.OWNERSHIP:
        word = ownership_word(value)
        return word[:1].upper() + word[1:]
    if facet is Facet.SIZE and value in set(SizeBand):
        return size_band_word(SizeBand(value))
    if facet is Facet.BASIS and value in set(Basis):
        return basis_word(Basis(value))
    if facet is Facet.CONFIDENCE and value in set(Confidence):
        return confidence_word(Confidence(value))
    return value
