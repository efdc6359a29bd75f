"""Filters as they are typed: ``--filter sector=banking --filter city=Karachi``."""

from collections.abc import Iterable
from difflib import get_close_matches

from explorer.errors import UsageError
from explorer.market.filters import NOT_RECORDED, OWNERSHIPS, Facet, MarketFilter, SizeBand
from explorer.market.rows import Basis, Confidence, NameRow, Vocabulary

COLUMNS = {
    "sector_id": Facet.SECTOR,
    "hq_city_id": Facet.CITY,
    "role_id": Facet.ROLE,
    "cloud_id": Facet.PLATFORM,
    "use_case_id": Facet.USE_CASE,
    "skill_id": Facet.SKILL,
    "employees": Facet.SIZE,
}
"""The facets under the names of their columns in `data/source`, which are accepted as well."""


TEXT_KEY = "text"
"""The key of what the names of employers must answer."""


def parse_filter(texts: Iterable[str], vocabulary: Vocabulary) -> MarketFilter:
    """Return the filter that the arguments ask for. The same key twice means "or".

    Args:
        texts: ``key=value`` each; a value is an id or a name, in any case, or ``not-recorded``. The value of
            ``text`` is what employers' names must answer, the last one where there are several.
        vocabulary: The ids and names that exist.

    Raises:
        UsageError: A text without ``=``, an unknown key or an unknown value; the sentence names the closest ones.
    """
    choices: dict[Facet, set[str]] = {}
    name = ""
    for text in texts:
        key, equals, value = text.partition("=")
        if not equals:
            raise UsageError(f"The filter '{text}' is not of the form key=value; nothing was written.")
        if key.strip().casefold() == TEXT_KEY:
            name = value
            continue
        facet = _facet(key.strip())
        choices.setdefault(facet, set()).add(_value(facet, value.strip(), vocabulary))
    return MarketFilter.of(choices, name)


def is_market_filter(text: str) -> bool:
    """Return whether a typed filter has a key of employers."""
    key = text.partition("=")[0].strip().casefold().replace("-", "_")
    return key == TEXT_KEY or key in {facet.value for facet in Facet} or key in COLUMNS


def _facet(key: str) -> Facet:
    known = {facet.value: facet for facet in Facet} | COLUMNS
    normal = key.casefold().replace("-", "_")
    if normal in known:
        return known[normal]
    keys = ", ".join([*(facet.value for facet in Facet), TEXT_KEY])
    raise UsageError(f"There is no filter '{key}'; the filters are {keys}. Nothing was written.")


def _value(facet: Facet, value: str, vocabulary: Vocabulary) -> str:
    known = _ids_by_name(facet, vocabulary)
    found = known.get(value.casefold())
    if found is not None:
        return found
    close = get_close_matches(value.casefold(), known, n=3, cutoff=0.5)
    hint = f"; did you mean {' or '.join(close)}?" if close else "."
    raise UsageError(f"The filter {facet.value} has no value '{value}'{hint} Nothing was written.")


def _ids_by_name(facet: Facet, vocabulary: Vocabulary) -> dict[str, str]:
    """Return ids by everything that may be typed for them, case folded."""
    names: dict[Facet, Iterable[NameRow]] = {
        Facet.SECTOR: (sector.name for sector in vocabulary.sectors.values()),
        Facet.CITY: vocabulary.cities.values(),
        Facet.ROLE: vocabulary.roles.values(),
        Facet.PLATFORM: vocabulary.clouds.values(),
        Facet.USE_CASE: vocabulary.use_cases.values(),
        Facet.SKILL: vocabulary.skills.values(),
        Facet.OWNERSHIP: (NameRow(word, word) for word in OWNERSHIPS),
        Facet.SIZE: (NameRow(band.value, band.value) for band in SizeBand),
        Facet.BASIS: (NameRow(word.value, word.value) for word in Basis),
        Facet.CONFIDENCE: (NameRow(word.value, word.value) for word in Confidence),
    }
    known = {NOT_RECORDED: NOT_RECORDED}
    for row in names[facet]:
        for text in (row.id, row.name, row.short_name, row.name_ur):
            if text:
                known.setdefault(text.casefold(), row.id)
    return known
