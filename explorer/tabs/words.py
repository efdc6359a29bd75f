"""Small words that several tabs share: counts in a row, a source's name and year, a source told in full."""

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from explorer.market.filters import NOT_RECORDED
from explorer.market.rows import Confidence, InterestRow, NameRow, SourceRow, ValueCount
from explorer.widgets.about_number import SourceNote
from explorer.workspace.formatting import (
    confidence_word,
    display_name,
    fill_placeholders,
    format_number,
    isolate_latin,
    not_recorded,
)
from explorer.workspace.language import Language

NO_PAGE_READ = "general-knowledge"
"""Id of the source that stands for well-known facts for which no page was read."""


JOB_ADVERT = "job-ad"
"""The kind of source that is an advert, or a data set of them."""

_ACCOUNT = re.compile(r"\S+/\S+ on GitHub$|^Data set copied in ")
"""A publisher that is nothing but somebody's account, as `data/source/sources.csv` writes it."""


def say(text: str, language: Language, *values: str | int) -> str:
    """Fill the numbered placeholders of a translated text; in Urdu, Latin runs keep their own direction."""
    filled = fill_placeholders(text, *(format_number(v) if isinstance(v, int) else v for v in values))
    return isolate_latin(filled, language)


def counted_names(counts: Sequence[ValueCount], names: Mapping[str, NameRow], language: Language, most: int = 3) -> str:
    """Return ``Lahore 31, Karachi 14, not recorded 49``: the largest few, and what is not recorded."""
    separator = QCoreApplication.translate("Words", ", ")
    known = [count for count in counts if count.id != NOT_RECORDED][:most]
    parts = [f"{_name(names, count.id, language)} {format_number(count.count)}" for count in known]
    missing = next((count.count for count in counts if count.id == NOT_RECORDED), 0)
    if missing and known:
        parts.append(f"{not_recorded().lower()} {format_number(missing)}")
    return isolate_latin(separator.join(parts), language)


def source_name(source: SourceRow, language: Language) -> str:
    """Return ``Publisher, year``; what an account made public is named as kind, never by the account."""
    translate = QCoreApplication.translate
    if source.id == NO_PAGE_READ:
        return translate("Words", "Well known, no page read")
    name = source.publisher or source.title
    if is_account(name):
        name = (
            translate("Words", "Adverts") if source.kind == JOB_ADVERT else translate("Words", "Public list on the web")
        )
    if not source.published:
        return isolate_latin(name, language)
    return isolate_latin(f"{name}, {source.published[:4]}", language)


def is_account(publisher: str) -> bool:
    """Tell whether a publisher is nothing but somebody's account, which is not named beside what it made public."""
    return _ACCOUNT.search(publisher) is not None


def named_sources(sources: Sequence[SourceRow], language: Language) -> str:
    """Return the first source and how many more there are: ``UrduPoint, 2024 +3``."""
    if not sources:
        return ""
    first = source_name(sources[0], language)
    return f"{first} {isolate_latin(f'+{len(sources) - 1}', language)}" if len(sources) > 1 else first


def source_note(
    source: SourceRow, confidence: Confidence | None, interests: Mapping[str, InterestRow], language: Language
) -> SourceNote:
    """Return a source as "About this number" tells it; no confidence where it vouches for numbers of several kinds."""
    translate = QCoreApplication.translate
    return SourceNote(
        title=source.title,
        publisher=source.publisher or translate("Words", "Publisher not recorded"),
        date=source.published or translate("Words", "Date not recorded"),
        kind=source.kind,
        confidence=confidence.value if confidence is not None else "none",
        confidence_word=confidence_word(confidence) if confidence is not None else "",
        interest=interest_words(source, interests, language),
        address=source.url or "",
        note=source.note or "",
    )


def interest_words(source: SourceRow, interests: Mapping[str, InterestRow], language: Language) -> str:
    """Return what a source's publisher gains from the reader, as the editors declared it."""
    interest = interests.get(source.interest_id)
    if interest is None:
        return QCoreApplication.translate("Words", "Not assessed")
    return (interest.label_ur if language is Language.URDU else None) or interest.label


def _name(names: Mapping[str, NameRow], key: str, language: Language) -> str:
    return display_name(names[key], language) if key in names else key
