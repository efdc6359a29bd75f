"""What a card says of an employer's adverts: what they ask for altogether, and the latest of them one by one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from explorer.market.rows import AdvertRow, NameRow, SourceRow, Vocabulary
from explorer.tabs.words import say
from explorer.workspace.formatting import display_name, display_short_name, format_number, isolate_latin
from explorer.workspace.language import Language

SHOWN_FIRST = 5
"""Adverts that a card lists before it is asked for all of them."""

ASKED_NAMED = 8
"""Skills or clouds that the sum of all adverts names."""


def newest_first(adverts: Iterable[AdvertRow]) -> tuple[AdvertRow, ...]:
    """Return adverts by the day they were posted or seen, those without a day last."""
    return tuple(sorted(adverts, key=_day, reverse=True))


def advert_sources(adverts: Iterable[AdvertRow]) -> tuple[SourceRow, ...]:
    """Return every source of some adverts, once."""
    return tuple({source.id: source for advert in adverts for source in advert.sources}.values())


def asked_words(adverts: Sequence[AdvertRow], names: Vocabulary, language: Language) -> tuple[str, ...]:
    """Return what adverts ask for altogether: ``Skills named: Python 12, SQL 9``; nothing where none names any."""
    translate = QCoreApplication.translate
    skills = Counter(key for advert in adverts for key in advert.skill_ids)
    clouds = Counter(key for advert in adverts for key in advert.cloud_ids)
    told = (
        (translate("EmployerAdverts", "Skills named: %1"), _counted(skills, names.skills, language)),
        (
            translate("EmployerAdverts", "Clouds named, no proof of use: %1"),
            _counted(clouds, names.clouds, language),
        ),
    )
    return tuple(say(text, language, words) for text, words in told if words)


def advert_words(advert: AdvertRow, names: Vocabulary, language: Language) -> str:
    """Return one advert: its title, place and day, and in a second line what it names."""
    translate = QCoreApplication.translate
    city = names.cities.get(advert.city_id or "")
    place = display_name(city, language) if city else advert.place
    day = _day(advert)
    parts = [advert.title, place, say(translate("EmployerCard", "dated %1"), language, day) if day else None]
    between = translate("EmployerCard", ", ")
    text = isolate_latin(between.join(part for part in parts if part), language)
    asked = [*_named(advert.skill_ids, names.skills, language), *_named(advert.cloud_ids, names.clouds, language)]
    if not asked:
        return text
    named = say(translate("EmployerAdverts", "Names: %1"), language, between.join(dict.fromkeys(asked)))
    return f"{text}\n{named}"


def all_adverts_words(number: int, language: Language) -> str:
    """Return the words that lead to all adverts."""
    return say(QCoreApplication.translate("EmployerAdverts", "Show all %1 adverts"), language, number)


def _day(advert: AdvertRow) -> str:
    return advert.posted or advert.seen or ""


def _counted(counts: Counter[str], names: Mapping[str, NameRow], language: Language) -> str:
    most = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    told = [f"{_name(names, key, language)} {format_number(number)}" for key, number in most[:ASKED_NAMED]]
    if len(most) > ASKED_NAMED:
        told.append(isolate_latin(f"+{len(most) - ASKED_NAMED}", language))
    return QCoreApplication.translate("EmployerCard", ", ").join(told)


def _named(keys: Iterable[str], names: Mapping[str, NameRow], language: Language) -> list[str]:
    return [_name(names, key, language) for key in keys]


def _name(names: Mapping[str, NameRow], key: str, language: Language) -> str:
    return display_short_name(names[key], language) if key in names else key
