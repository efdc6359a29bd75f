"""A session held against the data that is open: what of it is there, and what is gone."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from explorer.keeping.selection import Selection
from explorer.keeping.session_reading import ReadSession
from explorer.keeping.values import CounsellingSession, SavedView, Shortlist
from explorer.market.filters import NOT_RECORDED, OWNERSHIPS, Facet, MarketFilter, SizeBand
from explorer.market.pay_filters import MOST_YEARS, PayFacet, PayFilter, PayPanel, PayShow
from explorer.market.pay_rows import PayLevel
from explorer.market.rows import Basis, Confidence, Vocabulary
from explorer.market.sorting import BETWEEN_KEYS

EARLIEST_PAY_YEAR, LATEST_PAY_YEAR = 1990, 2100
"""Years of data that a view can ask for."""

FacetT = TypeVar("FacetT", Facet, PayFacet)


@dataclass(frozen=True, slots=True)
class KnownIds:
    """What a program and the data open in it have.

    Attributes:
        tabs: Keys of the tabs.
        orders: Keys that `Selection.order` may join besides being empty.
        sectors: Ids of sectors.
        facet_values: Ids by facet; a facet that is not in it takes every value.
        pay_values: The same for pay figures.
        employers: Ids of employers. For fitting a session those it asks for are enough, see
            `CounsellingSession.employer_ids`; for reading a view code with an employer, all of them.
    """

    tabs: Collection[str]
    orders: Collection[str] = ()
    sectors: Collection[str] = ()
    facet_values: Mapping[Facet, Collection[str]] = field(default_factory=dict)
    pay_values: Mapping[PayFacet, Collection[str]] = field(default_factory=dict)
    employers: Collection[str] = ()

    @classmethod
    def of(
        cls, vocabulary: Vocabulary, employers: Collection[str], tabs: Collection[str], orders: Collection[str] = ()
    ) -> "KnownIds":
        """Return what the vocabulary of the open data knows, with these employers, tabs and orders."""
        values: dict[Facet, Collection[str]] = {
            Facet.SECTOR: vocabulary.sectors,
            Facet.CITY: vocabulary.cities,
            Facet.ROLE: vocabulary.roles,
            Facet.PLATFORM: vocabulary.clouds,
            Facet.USE_CASE: vocabulary.use_cases.keys() | vocabulary.use_case_groups.keys(),
            Facet.SKILL: vocabulary.skills,
            Facet.OWNERSHIP: OWNERSHIPS,
            Facet.SIZE: tuple(SizeBand),
            Facet.BASIS: tuple(Basis),
            Facet.CONFIDENCE: tuple(Confidence),
        }
        pay: dict[PayFacet, Collection[str]] = {
            PayFacet.PAID: tuple(PayPanel),
            PayFacet.ROLE: vocabulary.roles,
            PayFacet.LEVEL: tuple(PayLevel),
            PayFacet.CITY: vocabulary.cities,
            PayFacet.YEAR: tuple(str(year) for year in range(EARLIEST_PAY_YEAR, LATEST_PAY_YEAR + 1)),
            PayFacet.CONFIDENCE: tuple(Confidence),
            PayFacet.SHOW: tuple(PayShow),
            PayFacet.EXPERIENCE: tuple(map(str, range(MOST_YEARS + 1))),
            PayFacet.BASELINE: vocabulary.roles,
        }
        return cls(frozenset(tabs), frozenset(orders), frozenset(vocabulary.sectors), values, pay, frozenset(employers))

    def has_order(self, order: str) -> bool:
        """Return whether every key of an order is there, each once; the empty order always is."""
        keys = order.split(BETWEEN_KEYS) if order else []
        return len(set(keys)) == len(keys) and all(key in self.orders for key in keys)

    def values_of(self, facet: Facet | PayFacet) -> Collection[str]:
        """Return the values of a facet that are known."""
        return self.facet_values[facet] if isinstance(facet, Facet) else self.pay_values[facet]

    def has_value(self, facet: Facet, value: str) -> bool:
        """Return whether a facet of employers has a value."""
        return value == NOT_RECORDED or facet not in self.facet_values or value in self.facet_values[facet]

    def has_pay_value(self, facet: PayFacet, value: str) -> bool:
        """Return whether a facet of pay figures has a value."""
        return value == NOT_RECORDED or facet not in self.pay_values or value in self.pay_values[facet]


class GoneKind(StrEnum):
    """What of a session is not there any more, or not yet."""

    EMPLOYER = "employer"
    VIEW = "view"
    VALUE = "value"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Gone:
    """One thing of a session that the open data or this program lacks.

    Attributes:
        kind: `EMPLOYER`: it was on the shortlist. `VIEW`: a whole view was left out, because without the missing
            part it would show something else under its name. `VALUE`: one of several values that a view's facet
            had. `CHOICE`: the sector or employer on the card of a view.
        id: What is missing, as the file wrote it, cleaned.
        view_name: Name of the view it was part of; empty for the shortlist.
    """

    kind: GoneKind
    id: str
    view_name: str = ""


@dataclass(frozen=True, slots=True)
class FittedSession:
    """A session of which everything can be shown.

    Attributes:
        session: What is left, still with the data version of its file.
        gone: What is not, in the order of the file.
        ignored_members: Members of the file that this program does not know.
        duplicates: Employers that the file named more than once.
    """

    session: CounsellingSession
    gone: tuple[Gone, ...] = ()
    ignored_members: int = 0
    duplicates: int = 0


def fit_session(read: ReadSession, known: KnownIds) -> FittedSession:
    """Return what of a session can be shown, and what is gone."""
    session = read.session
    there = tuple(key for key in session.shortlist.employer_ids if key in known.employers)
    gone = [Gone(GoneKind.EMPLOYER, key) for key in session.shortlist.employer_ids if key not in known.employers]
    gone += [Gone(GoneKind.VIEW, facet.facet, facet.view_name) for facet in read.unknown_facets]
    views = []
    for view in session.views:
        fitted, missing = _fit_view(view, known)
        gone += missing
        if fitted is not None:
            views.append(fitted)
    left = replace(session, shortlist=Shortlist(there), views=tuple(views))
    return FittedSession(left, tuple(gone), read.ignored_members, read.duplicates)


def _fit_view(view: SavedView, known: KnownIds) -> tuple[SavedView | None, list[Gone]]:
    selection = view.selection
    if selection.tab and selection.tab not in known.tabs:
        return None, [Gone(GoneKind.VIEW, selection.tab, view.name)]
    gone: list[Gone] = []
    choices = _fit_choices(selection.filter.chosen, known.has_value, gone, view.name)
    pay = _fit_choices(selection.pay.chosen, known.has_pay_value, gone, view.name)
    if choices is None or pay is None:
        return None, gone[-1:]
    sector_id, employer_id = selection.sector_id, selection.employer_id
    if sector_id is not None and sector_id not in known.sectors:
        gone.append(Gone(GoneKind.CHOICE, sector_id, view.name))
        sector_id = None
    if employer_id is not None and employer_id not in known.employers:
        gone.append(Gone(GoneKind.CHOICE, employer_id, view.name))
        employer_id = None
    order = selection.order if known.has_order(selection.order) else ""
    chosen = MarketFilter.of(choices, selection.filter.text)
    fitted = Selection(chosen, selection.tab, sector_id, employer_id, order, PayFilter.of(pay))
    return replace(view, selection=fitted), gone


def _fit_choices(
    chosen: Iterable[tuple[FacetT, tuple[str, ...]]],
    has_value: Callable[[FacetT, str], bool],
    gone: list[Gone],
    view_name: str,
) -> dict[FacetT, tuple[str, ...]] | None:
    """Return the choices that are there and add the others to `gone`; `None` where a facet has none left."""
    choices: dict[FacetT, tuple[str, ...]] = {}
    for facet, values in chosen:
        there = tuple(value for value in values if has_value(facet, value))
        missing = [value for value in values if value not in there]
        if not there:
            # The rest of the filter would show more than the view's name promises.
            gone.append(Gone(GoneKind.VIEW, missing[0], view_name))
            return None
        gone += [Gone(GoneKind.VALUE, value, view_name) for value in missing]
        choices[facet] = there
    return choices
