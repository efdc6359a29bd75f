"""Selections and sessions as hypothesis makes them."""

from hypothesis import strategies as st

from explorer.keeping.fitting import KnownIds
from explorer.keeping.selection import Selection
from explorer.keeping.values import CounsellingSession, SavedView, Shortlist
from explorer.market.filters import NOT_RECORDED, Facet, MarketFilter
from explorer.market.pay_filters import PayFacet, PayFilter

TABS = ("sector-map", "employers", "platforms")
ORDERS = ("name", "adverts", "adverts:descending")
JOINED_ORDERS = (*ORDERS, "name,adverts:descending", "adverts,name")
EMPLOYERS = tuple(f"employer-{at}" for at in range(40))
VALUES = {facet: tuple(f"{facet.value}-{at}" for at in range(6)) for facet in Facet}
PAY_VALUES = {facet: tuple(f"{facet.value}-{at}" for at in range(4)) for facet in PayFacet}
KNOWN = KnownIds(TABS, ORDERS, VALUES[Facet.SECTOR], VALUES, PAY_VALUES, EMPLOYERS)


def filters() -> st.SearchStrategy[MarketFilter]:
    choices = {facet: st.sets(st.sampled_from((*VALUES[facet], NOT_RECORDED))) for facet in Facet}
    texts = st.just("") | st.text(max_size=100) | st.sampled_from(["meezan", "میزان بینک", "10 Pearls"])
    return st.builds(MarketFilter.of, st.fixed_dictionaries({}, optional=choices), texts)


def pay_filters() -> st.SearchStrategy[PayFilter]:
    choices = {facet: st.sets(st.sampled_from(PAY_VALUES[facet])) for facet in PayFacet}
    return st.builds(PayFilter.of, st.fixed_dictionaries({}, optional=choices))


def selections() -> st.SearchStrategy[Selection]:
    return st.builds(
        Selection,
        filter=filters(),
        tab=st.sampled_from(("", *TABS)),
        sector_id=st.none() | st.sampled_from(VALUES[Facet.SECTOR]),
        employer_id=st.none() | st.sampled_from(EMPLOYERS),
        order=st.sampled_from(("", *JOINED_ORDERS)),
        pay=pay_filters(),
    )


def sessions() -> st.SearchStrategy[CounsellingSession]:
    return st.builds(
        CounsellingSession,
        shortlist=st.lists(st.sampled_from(EMPLOYERS)).map(Shortlist.of),
        views=st.lists(st.builds(SavedView, st.text(), selections()), max_size=5).map(tuple),
        data_version=st.sampled_from(("2026-10", "2026-11", "")),
        data_date=st.sampled_from(("2026-10-31", "2026-11", "")),
    )
