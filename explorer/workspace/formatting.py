"""Values as short words, in the language of the interface. Sentences are made in `workspace.sentences`.

Digits are Latin in both languages. Inside Urdu every Latin run is isolated, or its signs wander.
"""

import re
from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from explorer.figures.measures import SizeBy
from explorer.figures.named_employers import Detail, DetailKind
from explorer.market.rows import Confidence, NameRow
from explorer.workspace.language import Language

LONG_NAME = 24
"""Letters from which an employer's name gives way to its recorded short form where there is little room."""

_ISOLATE, _END = "\u2066", "\u2069"
_LATIN_RUN = re.compile(
    f"{_ISOLATE}[^{_END}]*{_END}|" r"(?:[+\-−–$<>] ?)?[A-Za-z0-9](?:[A-Za-z0-9 .,:;&'’/()+\-–%$=]*[A-Za-z0-9%)+])?"
)


class Named(Protocol):
    """Anything that has a name and perhaps one in Urdu."""

    @property
    def name(self) -> str:
        """The name in English."""
        ...

    @property
    def name_ur(self) -> str | None:
        """The name in Urdu, if one is recorded."""
        ...


def format_number(number: int) -> str:
    """Return ``1,234``."""
    return f"{number:,}"


def format_percent(share: float | None) -> str:
    """Return a share of 0 to 1 as ``20%``; a little never rounds to nothing, nor nearly all to all."""
    if share is None:
        return not_recorded()
    if 0 < share < 0.01:
        return "<1%"
    if 0.99 < share < 1:
        return ">99%"
    return f"{round(share * 100)}%"


def fill_placeholders(text: str, *values: str) -> str:
    """Put values in the place of ``%1``, ``%2`` …; a value that itself holds ``%1`` is left alone."""
    return re.sub(r"%(\d)", lambda match: values[int(match[1]) - 1], text)


@lru_cache(maxsize=8192)  # a chart of pay writes the same few hundred texts in every frame
def isolate_latin(text: str, language: Language) -> str:
    """Set Latin runs of an Urdu text apart so that they keep their own direction; leave English as it is."""
    if language is not Language.URDU:
        return text

    def isolated(match: re.Match[str]) -> str:
        run = match[0]
        if run.startswith(_ISOLATE):
            return run
        odd = _odd_bracket(run)
        if odd is None:
            return f"{_ISOLATE}{run}{_END}"
        return isolate_latin(run[:odd], language) + run[odd] + isolate_latin(run[odd + 1 :], language)

    return _LATIN_RUN.sub(isolated, text)


def _odd_bracket(run: str) -> int | None:
    """Return where a bracket stands whose partner is in the Urdu around: isolated from it, it would not be mirrored."""
    opened: list[int] = []
    for at, sign in enumerate(run):
        if sign == "(":
            opened.append(at)
        elif sign == ")":
            if not opened:
                return at
            opened.pop()
    return opened[0] if opened else None


def display_name(named: Named, language: Language) -> str:
    """Return the name in the language of the interface; names without an Urdu form stay Latin, isolated."""
    if language is Language.URDU:
        return isolate_latin(named.name_ur or named.name, language)
    return named.name


def display_tight_name(name: str, name_ur: str | None, short_name: str | None, language: Language) -> str:
    """Return an employer's name where there is little room: a long Latin one gives way to its recorded short form."""
    if short_name and len(name) > LONG_NAME and (language is not Language.URDU or not name_ur):
        return isolate_latin(short_name, language)
    return isolate_latin(name_ur or name, language) if language is Language.URDU else name


def display_short_name(named: NameRow, language: Language) -> str:
    """Return the short form of a vocabulary name, or the name where there is none."""
    if language is Language.URDU:
        return isolate_latin(named.short_name_ur or named.name_ur or named.short_name or named.name, language)
    return named.short_name or named.name


def not_recorded() -> str:
    """Return the words for what we have not looked for or not found."""
    return QCoreApplication.translate("Formatting", "Not recorded")


def not_named() -> str:
    """Return the words for what the source is silent about."""
    return QCoreApplication.translate("Formatting", "Not named")


def confidence_word(confidence: Confidence) -> str:
    """Return how a fact is known, as one word."""
    words = {
        Confidence.OFFICIAL: QCoreApplication.translate("Formatting", "Official"),
        Confidence.REPORTED: QCoreApplication.translate("Formatting", "Reported"),
        Confidence.ESTIMATE: QCoreApplication.translate("Formatting", "Estimate"),
        Confidence.GENERAL: QCoreApplication.translate("Formatting", "General"),
    }
    return words[confidence]


def size_by_word(size_by: SizeBy) -> str:
    """Return a measure as the list "Size by" names it."""
    words = {
        SizeBy.EMPLOYERS: QCoreApplication.translate("Formatting", "Employers recorded"),
        SizeBy.ROLES: QCoreApplication.translate("Formatting", "Roles recorded"),
        SizeBy.USES: QCoreApplication.translate("Formatting", "Uses recorded"),
        SizeBy.ADVERTS: QCoreApplication.translate("Formatting", "Adverts seen"),
        SizeBy.EQUAL: QCoreApplication.translate("Formatting", "Equal areas"),
    }
    return words[size_by]


def ownership_word(ownership: str | None) -> str:
    """Return who owns an employer; kinds that only the user's data knows stand as they are written."""
    words = {
        None: QCoreApplication.translate("Formatting", "owner not recorded"),
        "private": QCoreApplication.translate("Formatting", "private"),
        "public": QCoreApplication.translate("Formatting", "stock-listed"),
        "state": QCoreApplication.translate("Formatting", "state-owned"),
        "state-owned": QCoreApplication.translate("Formatting", "state-owned"),
        "subsidiary": QCoreApplication.translate("Formatting", "subsidiary"),
        "nonprofit": QCoreApplication.translate("Formatting", "non-profit"),
        "non-profit": QCoreApplication.translate("Formatting", "non-profit"),
    }
    return words.get(ownership) or str(ownership)


def staff_words(low: int | None, high: int | None, language: Language) -> str:
    """Return how many people work somewhere: a range, one number or an open end; empty where nothing is recorded."""
    if low is None and high is None:
        return ""
    if high is None:
        text = QCoreApplication.translate("Formatting", "at least %1")
    elif low is None:
        text = QCoreApplication.translate("Formatting", "at most %1")
    else:
        text = "%1" if low == high else "%1–%2"
    numbers = (format_number(number) for number in (low, high) if number is not None)
    return isolate_latin(fill_placeholders(text, *numbers), language)


def place_and_owner(city: NameRow | None, ownership: str | None, language: Language) -> str:
    """Return ``Karachi, stock-listed``; each part says so when it is not recorded."""
    if city is None and ownership is None:
        return QCoreApplication.translate("Formatting", "City and owner not recorded")
    missing = QCoreApplication.translate("Formatting", "City not recorded")
    where = display_name(city, language) if city else missing
    text = QCoreApplication.translate("Formatting", "%1, %2")
    return fill_placeholders(text, where, isolate_latin(ownership_word(ownership), language))


def detail_words(detail: Detail, language: Language) -> str:
    """Return the fact beside an employer's name: ``Agentic AI +3``, ``AWS``, ``7 adverts``."""
    if detail.kind is DetailKind.ADVERTS or detail.name is None:
        return advert_words(detail.number, language)
    name = display_name(detail.name, language)
    words = f"{name} {isolate_latin(f'+{detail.number}', language)}" if detail.number else name
    if detail.kind is DetailKind.FOR_CLIENTS:
        text = QCoreApplication.translate("Formatting", "For clients: %1")
        return fill_placeholders(text, words)
    return words


def advert_words(adverts: int, language: Language) -> str:
    """Return ``1 advert`` or ``7 adverts``."""
    if adverts == 1:
        return isolate_latin(QCoreApplication.translate("Formatting", "1 advert"), language)
    text = QCoreApplication.translate("Formatting", "%1 adverts")
    return isolate_latin(fill_placeholders(text, format_number(adverts)), language)


def more_words(number: int, language: Language) -> str:
    """Return ``+ 89 more``."""
    text = QCoreApplication.translate("Formatting", "+ %1 more")
    return isolate_latin(fill_placeholders(text, format_number(number)), language)
