"""A session held against the data that is open."""

from hypothesis import given

from explorer.keeping.fitting import FittedSession, Gone, GoneKind, KnownIds, fit_session
from explorer.keeping.selection import Selection
from explorer.keeping.session_reading import ReadSession, UnknownFacet
from explorer.keeping.values import CounsellingSession, SavedView, Shortlist
from explorer.market.filters import NOT_RECORDED, Facet, MarketFilter
from tests.figures.builders import make_vocabulary
from tests.keeping.strategies import KNOWN, sessions

SMALL = KnownIds.of(make_vocabulary(), ["hbl", "jazz"], ["employers"], ["name"])


def fit(session: CounsellingSession, known: KnownIds = SMALL) -> FittedSession:
    return fit_session(ReadSession(session), known)


def view(name: str = "view", **facets: set[str]) -> SavedView:
    chosen = MarketFilter.of({Facet(key): values for key, values in facets.items()})
    return SavedView(name, Selection(filter=chosen, tab="employers"))


@given(sessions())
def test_nothing_is_gone_where_all_is_known(session: CounsellingSession) -> None:
    assert fit(session, KNOWN) == FittedSession(session)


@given(sessions())
def test_what_is_left_fits_and_all_else_is_named(session: CounsellingSession) -> None:
    fitted = fit(session)
    assert fit(fitted.session) == FittedSession(fitted.session)
    named = {gone.id for gone in fitted.gone if gone.kind is GoneKind.EMPLOYER}
    assert named | set(fitted.session.shortlist.employer_ids) == set(session.shortlist.employer_ids)
    assert len(session.views) - len(fitted.session.views) == sum(gone.kind is GoneKind.VIEW for gone in fitted.gone)


def test_employers_that_are_gone_are_named_in_order() -> None:
    session = CounsellingSession(Shortlist.of(["old-bank", "hbl", "../x"]), data_version="2026-10")
    fitted = fit(session)
    assert fitted.session == CounsellingSession(Shortlist(("hbl",)), data_version="2026-10")
    assert fitted.gone == (Gone(GoneKind.EMPLOYER, "old-bank"), Gone(GoneKind.EMPLOYER, "../x"))


def test_one_value_of_several_may_be_gone_but_not_the_last() -> None:
    fitted = fit(
        CounsellingSession(
            views=(view("some", sector={"banking", "space"}), view("none", sector={"space"}, city={"karachi"}))
        )
    )
    assert fitted.session.views == (view("some", sector={"banking"}),)
    assert fitted.gone == (Gone(GoneKind.VALUE, "space", "some"), Gone(GoneKind.VIEW, "space", "none"))


def test_not_recorded_is_a_value_of_every_facet() -> None:
    session = CounsellingSession(views=(view(role={NOT_RECORDED}, confidence={"official", "reported"}),))
    assert fit(session).gone == ()


def test_a_choice_that_is_gone_leaves_the_view() -> None:
    chosen = SavedView("a", Selection(tab="employers", sector_id="space", employer_id="old", order="odd"))
    fitted = fit(CounsellingSession(views=(chosen,)))
    assert fitted.session.views == (SavedView("a", Selection(tab="employers")),)
    assert fitted.gone == (Gone(GoneKind.CHOICE, "space", "a"), Gone(GoneKind.CHOICE, "old", "a"))


def test_a_tab_that_this_program_lacks_takes_its_view_along() -> None:
    fitted = fit(CounsellingSession(views=(SavedView("a", Selection(tab="salaries")),)))
    assert fitted.session.is_empty
    assert fitted.gone == (Gone(GoneKind.VIEW, "salaries", "a"),)


def test_what_the_file_could_not_say_is_handed_on() -> None:
    fitted = fit_session(ReadSession(CounsellingSession(), 3, 2, (UnknownFacet("a", "colour"),)), SMALL)
    assert (fitted.ignored_members, fitted.duplicates) == (3, 2)
    assert fitted.gone == (Gone(GoneKind.VIEW, "colour", "a"),)
