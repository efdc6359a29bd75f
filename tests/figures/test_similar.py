from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from explorer.figures.similar import Reason, ReasonKind, SimilarFigure
from explorer.figures.similar import build_similar_figure as build_figure
from explorer.market.rows import EmployerBriefRow
from tests.figures.builders import make_employer

HBL = make_employer("HBL", uses=["credit", "chatbot"], clouds=["aws"], for_clients=["azure"])


def build_similar_figure(
    employer: EmployerBriefRow, candidates: Iterable[EmployerBriefRow], most: int = 5
) -> SimilarFigure:
    """Find among a few, which are all there are."""
    return build_figure(employer, candidates, 7, most)


def names(*candidates: EmployerBriefRow, most: int = 5) -> list[str]:
    return [found.employer.name for found in build_similar_figure(HBL, candidates, most).similar]


def test_the_order_is_uses_then_clouds_then_sector_then_city_then_a_to_z() -> None:
    candidates = [
        make_employer("Zebra", "banking", city=None),
        make_employer("Anna", "banking", city=None),
        make_employer("Near", "banking"),
        make_employer("Cloudy", "energy", clouds=["aws"], city=None),
        make_employer("Client", "banking", for_clients=["azure"], city=None),
        make_employer("One use", "energy", uses=["chatbot"], city=None),
        make_employer("Two uses", "energy", uses=["chatbot", "credit"], city=None),
    ]
    expected = ["Two uses", "One use", "Cloudy", "Client", "Near", "Anna", "Zebra"]
    assert names(*candidates, most=9) == expected
    assert names(*candidates, most=2) == expected[:2]
    assert build_similar_figure(HBL, candidates, 2).resembling == 7


def test_reasons_are_data_in_the_order_of_their_weight() -> None:
    twin = make_employer("UBL", uses=["chatbot", "fraud", "credit"], clouds=["azure", "aws"])
    (found,) = build_similar_figure(HBL, [twin]).similar
    assert found.reasons == (
        Reason(ReasonKind.USES, ("credit", "chatbot")),
        Reason(ReasonKind.CLOUDS, ("aws",)),
        Reason(ReasonKind.SECTOR, ("banking",)),
        Reason(ReasonKind.CITY, ("karachi",)),
    )


def test_what_a_crowd_shares_is_no_reason_and_unknown_cities_are_not_the_same() -> None:
    assert names(make_employer("Neighbour", "energy", for_clients=["azure"])) == []
    nowhere = make_employer("Nowhere", city=None)
    (found,) = build_similar_figure(nowhere, [make_employer("Else", city=None)]).similar
    assert [reason.kind for reason in found.reasons] == [ReasonKind.SECTOR]


def test_an_employer_is_not_like_itself_and_nobody_is_named_twice() -> None:
    other = make_employer("UBL")
    assert names(HBL, other, other) == ["UBL"]


def test_fame_does_not_count() -> None:
    famous = make_employer("Zed", adverts=900, sources=90)
    assert names(famous, make_employer("Abe")) == ["Abe", "Zed"]


uses = st.lists(st.sampled_from(["a", "b", "c"]), unique=True)
employers = st.builds(
    make_employer,
    st.text("abcdef", min_size=3, max_size=4),
    st.sampled_from(["banking", "energy"]),
    uses=uses,
    clouds=uses,
    for_clients=uses,
    city=st.sampled_from(["karachi", "lahore", None]),
)


@given(employers, st.lists(employers, max_size=12), st.randoms(use_true_random=False))
def test_the_order_of_candidates_changes_nothing(
    one: EmployerBriefRow, many: list[EmployerBriefRow], chance: object
) -> None:
    unique = list({row.id: row for row in many}.values())
    shuffled = list(unique)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert build_similar_figure(one, unique) == build_similar_figure(one, shuffled)
