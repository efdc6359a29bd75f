"""What is looked for and found, in words."""

from PySide6.QtCore import QCoreApplication

from explorer.market.search.findable import SearchKind
from explorer.market.search.folding import fold

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


def understood(text: str) -> str:
    """Return a typed text as it was looked for, short enough to be said back."""
    folded = fold(text)
    return folded if len(folded) <= LONGEST_QUOTED else f"{folded[:LONGEST_QUOTED].rstrip()}…"
