"""From the JSON of a session file to the session: every type, length and number is checked."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from explorer.errors import SessionError
from explorer.keeping.selection import Selection
from explorer.keeping.session_text import NotASessionError
from explorer.keeping.values import SHORTLIST_LIMIT, VIEWS_LIMIT, CounsellingSession, SavedView, Shortlist
from explorer.market.filters import Facet, MarketFilter
from explorer.market.pay_filters import PayFacet, PayFilter
from explorer.market.text import clean_text

ID_LENGTH = 120
NAME_BYTES = 2_000
VALUES_LIMIT = 500
"""Chosen values of one facet in a view."""

_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}|")
_MEMBERS = frozenset({"format", "format_version", "data_version", "data_date", "shortlist", "views"})
_VIEW_MEMBERS = frozenset({"name", "tab", "filter", "text", "sector", "employer", "order", "pay"})


@dataclass(frozen=True, slots=True)
class UnknownFacet:
    """A facet that this program does not have, in the filter of a view that is therefore left out.

    Attributes:
        view_name: Name of the view.
        facet: The facet as it is written.
    """

    view_name: str
    facet: str


@dataclass(frozen=True, slots=True)
class ReadSession:
    """What a file says, before it is held against the data.

    Attributes:
        session: Its session.
        ignored_members: Members that this program does not know.
        duplicates: Mentions of an employer already on the shortlist.
        unknown_facets: Views that were left out because they filter by what this program cannot.
    """

    session: CounsellingSession
    ignored_members: int = 0
    duplicates: int = 0
    unknown_facets: tuple[UnknownFacet, ...] = ()


def read_session_object(content: dict[str, Any]) -> ReadSession:
    """Return the session that a JSON object of the known format version describes.

    Raises:
        NotASessionError: A member is missing, of a wrong type, too long or too often there.
    """
    ids = [_id(value, "an employer") for value in _list(content, "shortlist", SHORTLIST_LIMIT)]
    data_date = _text(content.get("data_date", ""), "the date of the data")
    if not _DATE.fullmatch(data_date):
        raise NotASessionError("the date of the data is none")
    ignored = len(content.keys() - _MEMBERS)
    views: list[SavedView] = []
    unknown: list[UnknownFacet] = []
    for entry in _list(content, "views", VIEWS_LIMIT):
        ignored += len(_object(entry, "a view").keys() - _VIEW_MEMBERS)
        view = _view(entry)
        if isinstance(view, UnknownFacet):
            unknown.append(view)
        else:
            views.append(view)
    try:
        shortlist = Shortlist.of(ids)
    except SessionError as error:
        raise NotASessionError("its shortlist is too long") from error
    session = CounsellingSession(
        shortlist, tuple(views), _text(content.get("data_version", ""), "the version of the data"), data_date
    )
    return ReadSession(session, ignored, len(ids) - len(shortlist), tuple(unknown))


def _view(entry: dict[str, Any]) -> SavedView | UnknownFacet:
    name = entry.get("name", "")
    if not isinstance(name, str) or len(name) > NAME_BYTES:
        raise NotASessionError("the name of a view is none")
    chosen = _choices(entry, "filter", (facet.value for facet in Facet))
    pay = _choices(entry, "pay", (facet.value for facet in PayFacet))
    for read in (chosen, pay):
        if isinstance(read, str):
            return UnknownFacet(clean_text(name), clean_text(read))
    assert not isinstance(chosen, str) and not isinstance(pay, str)
    selection = Selection(
        filter=MarketFilter.of(
            {Facet(key): values for key, values in chosen.items()}, _text(entry.get("text", ""), "the text of a view")
        ),
        tab=_text(entry.get("tab", ""), "the tab of a view"),
        sector_id=_optional_id(entry.get("sector"), "the sector of a view"),
        employer_id=_optional_id(entry.get("employer"), "the employer of a view"),
        order=_text(entry.get("order", ""), "the order of a view"),
        pay=PayFilter.of({PayFacet(key): values for key, values in pay.items()}),
    )
    return SavedView(name, selection)


def _choices(entry: dict[str, Any], member: str, known: Iterable[str]) -> dict[str, tuple[str, ...]] | str:
    """Return the chosen values of a view by facet, or the first facet that this program does not have."""
    chosen = _object(entry.get(member, {}), "the filter of a view")
    facets = frozenset(known)
    strange = next((key for key in chosen if key not in facets), None)
    if strange is not None:
        return strange
    return {key: tuple(_id(value, "a filter value") for value in _list(chosen, key, VALUES_LIMIT)) for key in chosen}


def _object(value: Any, what: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise NotASessionError(f"{what} is not what it should be")
    return value


def _list(content: dict[str, Any], member: str, limit: int) -> Iterable[Any]:
    values = content.get(member, [])
    if not isinstance(values, list):
        raise NotASessionError("a list is not what it should be")
    if len(values) > limit:
        raise NotASessionError("a list is too long")
    return values


def _text(value: Any, what: str) -> str:
    if not isinstance(value, str) or len(value) > ID_LENGTH:
        raise NotASessionError(f"{what} is not a short text")
    return clean_text(value, ID_LENGTH)


def _id(value: Any, what: str) -> str:
    text = _text(value, what)
    if not text:
        raise NotASessionError(f"{what} is blank")
    return text


def _optional_id(value: Any, what: str) -> str | None:
    return None if value is None else _id(value, what)
