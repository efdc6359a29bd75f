"""Filters of pay figures as they are typed: ``--filter role=mlops-engineer --filter level=senior``."""

from collections.abc import Iterable
from difflib import get_close_matches

from explorer.errors import UsageError
from explorer.market.filters import NOT_RECORDED
from explorer.market.pay_filters import MOST_YEARS, PayFacet, PayFilter, PayPanel, PayShow, are_years
from explorer.market.pay_rows import PayLevel
from explorer.market.rows import Confidence, NameRow, Vocabulary

KEYS = {
    "paid": PayFacet.PAID,
    "role": PayFacet.ROLE,
    "level": PayFacet.LEVEL,
    "source": PayFacet.PUBLISHER,
    "city": PayFacet.CITY,
    "year": PayFacet.YEAR,
    "confidence": PayFacet.CONFIDENCE,
    "show": PayFacet.SHOW,
    "experience": PayFacet.EXPERIENCE,
    "compare": PayFacet.BASELINE,
}
"""The facets by what is typed for them; role, city and confidence are typed as for employers."""

_WORDS: dict[PayFacet, Iterable[str]] = {
    PayFacet.PAID: tuple(PayPanel),
    PayFacet.LEVEL: (*PayLevel, NOT_RECORDED),
    PayFacet.CONFIDENCE: tuple(Confidence),
    PayFacet.SHOW: tuple(PayShow),
}


def is_pay_filter(text: str) -> bool:
    """Return whether a typed filter has a key of pay figures."""
    return _key(text) in KEYS


def parse_pay_filter(texts: Iterable[str], vocabulary: Vocabulary, publishers: Iterable[str]) -> PayFilter:
    """Return the filter that the arguments ask for. The same key twice means "or".

    Args:
        texts: ``key=value`` each; a value is an id or a name, in any case, or ``not-recorded``.
        vocabulary: The ids and names that exist.
        publishers: Those whose figures are recorded.

    Raises:
        UsageError: A text without ``=``, an unknown key or an unknown value; the sentence names the closest ones.
    """
    choices: dict[PayFacet, set[str]] = {}
    known_publishers = {publisher.casefold(): publisher for publisher in publishers}
    for text in texts:
        if "=" not in text:
            raise UsageError(f"The filter '{text}' is not of the form key=value; nothing was written.")
        if not is_pay_filter(text):
            raise UsageError(
                f"There is no filter '{_key(text)}' for pay; the filters are {', '.join(KEYS)}. Nothing was written."
            )
        facet, value = KEYS[_key(text)], text.partition("=")[2].strip()
        choices.setdefault(facet, set()).add(_value(facet, value, vocabulary, known_publishers))
    for facet, what in ((PayFacet.EXPERIENCE, "number of years"), (PayFacet.BASELINE, "role to compare with")):
        if len(choices.get(facet, ())) > 1:
            raise UsageError(f"Only one {what} can be named at a time. Nothing was written.")
    if len(choices.get(PayFacet.PAID, ())) > 1:
        raise UsageError("Pay of two markets or currencies never stands on one scale; name one. Nothing was written.")
    return PayFilter.of(choices)


def _key(text: str) -> str:
    return text.partition("=")[0].strip().casefold()


def _value(facet: PayFacet, value: str, vocabulary: Vocabulary, publishers: dict[str, str]) -> str:
    if facet is PayFacet.YEAR:
        if value == NOT_RECORDED or (value.isascii() and value.isdigit() and len(value) == 4):
            return value
        raise UsageError(f"'{value}' is no year such as 2026; nothing was written.")
    if facet is PayFacet.EXPERIENCE:
        if are_years(value):
            return value
        raise UsageError(f"'{value}' are no years of experience from 0 to {MOST_YEARS}; nothing was written.")
    known = {
        PayFacet.BASELINE: lambda: _by_name(vocabulary.roles.values()),
        PayFacet.ROLE: lambda: _by_name(vocabulary.roles.values()),
        PayFacet.CITY: lambda: {NOT_RECORDED: NOT_RECORDED, **_by_name(vocabulary.cities.values())},
        PayFacet.PUBLISHER: lambda: publishers,
    }.get(facet, lambda: {word: word for word in _WORDS[facet]})()
    found = known.get(value.casefold())
    if found is not None:
        return found
    close = get_close_matches(value.casefold(), known, n=3, cutoff=0.5)
    hint = f"; did you mean {' or '.join(close)}?" if close else "."
    raise UsageError(f"There is no {facet.value} '{value}'{hint} Nothing was written.")


def _by_name(rows: Iterable[NameRow]) -> dict[str, str]:
    """Return ids by everything that may be typed for them, case folded."""
    texts = ((text, row.id) for row in rows for text in (row.id, row.name, row.short_name, row.name_ur) if text)
    return {text.casefold(): id_ for text, id_ in texts}
