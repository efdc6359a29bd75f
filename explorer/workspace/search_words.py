"""What was found, in words: its kind, what tells it from its namesakes, and by which other name it was found."""

from PySide6.QtCore import QCoreApplication

from explorer.market.rows import Vocabulary
from explorer.market.search.answers import FoundThing
from explorer.market.search.findable import SearchKind
from explorer.market.search.folding import fold
from explorer.workspace.formatting import display_name, display_short_name, fill_placeholders, isolate_latin
from explorer.workspace.language import Language

LONGEST_QUOTED = 60
"""Letters of a typed text that are said back; a sentence has to stay one."""


def search_kind_word(kind: SearchKind) -> str:
    """Return what a thing is, as one word or two."""
    words = {
        SearchKind.EMPLOYER: QCoreApplication.translate("Search", "Employer"),
        SearchKind.SECTOR: QCoreApplication.translate("Search", "Sector"),
        SearchKind.CITY: QCoreApplication.translate("Search", "City"),
        SearchKind.ROLE: QCoreApplication.translate("Search", "Role"),
        SearchKind.CLOUD: QCoreApplication.translate("Search", "Cloud or place"),
        SearchKind.PLATFORM: QCoreApplication.translate("Search", "Platform"),
        SearchKind.USE_CASE: QCoreApplication.translate("Search", "Use"),
        SearchKind.CAPABILITY: QCoreApplication.translate("Search", "Capability"),
        SearchKind.SKILL: QCoreApplication.translate("Search", "Skill"),
        SearchKind.CERTIFICATION: QCoreApplication.translate("Search", "Certification"),
        SearchKind.INDICATOR: QCoreApplication.translate("Search", "Indicator"),
        SearchKind.SOURCE: QCoreApplication.translate("Search", "Source"),
    }
    return words[kind]


def found_note(thing: FoundThing, vocabulary: Vocabulary, language: Language) -> str:
    """Return ``Banking, found by “MEBL”``; either part only where it says something that the name does not."""
    parts = []
    about, found_by = thing.about or "", thing.match.found_by
    if thing.match.kind is SearchKind.EMPLOYER:
        sector = vocabulary.sectors.get(about)
        about = display_short_name(sector.name, language) if sector else about
    if about:
        parts.append(isolate_latin(about, language))
    if fold(found_by) not in (fold(display_name(thing, language)), fold(thing.about or "")):
        text = QCoreApplication.translate("Search", "found by “%1”")
        parts.append(isolate_latin(fill_placeholders(text, found_by), language))
    return QCoreApplication.translate("Search", ", ").join(parts)


def understood(text: str) -> str:
    """Return a typed text as it was looked for, short enough to be said back."""
    folded = fold(text)
    return folded if len(folded) <= LONGEST_QUOTED else f"{folded[:LONGEST_QUOTED].rstrip()}…"
