"""Employers and adverts by cloud, which cloud leads, and what a student's weights make of the counts."""

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.errors import UsageError
from explorer.figures.cost_fields import MOST_WEIGHT
from explorer.figures.platform_use import PlatformUseFigure, build_platform_use_figure
from explorer.figures.which_first import (
    FirstMeasure,
    WhichFirstFigure,
    build_which_first_figure,
)
from explorer.market import queries
from explorer.market.database import open_market
from explorer.market.filters import Facet, MarketFilter
from explorer.market.platform_use_rows import (
    AdvertAsks,
    AdvertFilter,
    CloudAdvertRow,
    CloudTieRow,
    CloudUseRow,
    PlatformUse,
)
from explorer.market.reference import CertificationRow
from explorer.market.rows import CloudRelation
from explorer.paths import bundled_database


def recorded(market_filter: MarketFilter) -> PlatformUseFigure:
    with open_market(bundled_database()) as market, market.reading() as reader:
        use = queries.load_platform_use(reader, market_filter)
        return build_platform_use_figure(use, queries.load_advert_asks(reader, AdvertFilter.of(market_filter)))


def recorded_exams() -> tuple[CertificationRow, ...]:
    with open_market(bundled_database()) as market, market.reading() as reader:
        return queries.load_certifications(reader)


EXAMS = recorded_exams()
ALL = recorded(MarketFilter())
FOUR = ("aws", "azure", "gcp", "alibaba")


def cloud(cloud_id: str, uses: int, clients: int = 0, *, is_public: bool = True) -> CloudUseRow:
    counts = {CloudRelation.USES: uses, CloudRelation.BUILDS_FOR_CLIENTS: clients}
    ties = (CloudTieRow(one, counts.get(one, 0), counts.get(one, 0), 0, 0, ()) for one in CloudRelation)
    return CloudUseRow(cloud_id, is_public, tuple(ties))


def figure_of(uses: list[int], adverts: list[int], tagged: int = 100) -> PlatformUseFigure:
    clouds = tuple(cloud(f"c{number}", count) for number, count in enumerate(uses))
    asks = tuple(CloudAdvertRow(row.cloud_id, count, (), (), ()) for row, count in zip(clouds, adverts, strict=True))
    use = PlatformUse(1000, sum(uses), sum(uses), clouds)
    return build_platform_use_figure(use, AdvertAsks(tagged, tagged, "", "", asks))


def test_the_picture_of_the_design_comes_out() -> None:
    aws = ALL.public[0]
    assert (ALL.employers, ALL.linked, ALL.using, ALL.adverts, ALL.tagged) == (522, 74, 31, 1156, 544)
    assert aws.squares == (
        (CloudRelation.USES, 12),
        (CloudRelation.BUILDS_FOR_CLIENTS, 10),
        (CloudRelation.VENDOR_OWN, 1),
        (CloudRelation.TRAINS, 1),
    )
    assert aws.advert_share == Fraction(59, 544)
    assert ALL.leading == ("aws",)
    assert [row.cloud_id for row in ALL.public] == ["aws", "azure", "gcp", "alibaba", "huawei", "oracle"]
    assert [row.cloud_id for row in ALL.own] == ["local-cloud", "on-premises"]
    assert ALL.rows == (*ALL.public, *ALL.own)
    assert aws.tie(CloudRelation.PARTNER).employers == 0


@pytest.mark.parametrize(
    ("uses", "leading"),
    [
        ([], ()),
        ([0, 0], ()),
        ([3], ("c0",)),
        ([5, 4], ("c0",)),
        ([4, 5], ("c1",)),
        ([6, 5, 1], ("c0", "c1")),
        ([5, 6, 5], ("c1", "c0", "c2")),
    ],
)
def test_one_leads_that_has_a_quarter_more_or_several_together(uses: list[int], leading: tuple[str, ...]) -> None:
    assert figure_of(uses, [0] * len(uses)).leading == leading


def test_machines_of_their_own_lead_no_clouds() -> None:
    clouds = (cloud("aws", 1), cloud("on-premises", 9, is_public=False))
    asks = tuple(CloudAdvertRow(row.cloud_id, 0, (), (), ()) for row in clouds)
    figure = build_platform_use_figure(PlatformUse(10, 10, 10, clouds), AdvertAsks(0, 0, "", "", asks))
    assert figure.leading == ("aws",)
    assert [row.advert_share for row in figure.rows] == [None, None]


def weighed(use: PlatformUseFigure, cloud_ids: tuple[str, ...], **weights: int | Fraction) -> WhichFirstFigure:
    told = {FirstMeasure[name.upper()]: Fraction(weight) for name, weight in weights.items()}
    return build_which_first_figure(use, EXAMS, cloud_ids, told)


def test_without_weights_there_is_no_score_and_no_order() -> None:
    figure = weighed(ALL, FOUR)
    assert not figure.is_weighted
    assert [row.cloud_id for row in figure.rows] == list(FOUR)
    assert [row.points for row in figure.rows] == [None] * 4
    assert dict(figure.weights) == dict.fromkeys(FirstMeasure, 0)
    told = {row.cloud_id: [(one.count, one.whole) for one in row.counts] for row in figure.rows}
    assert told["aws"][:3] == [(12, 31), (10, 74), (59, 544)]
    assert told["alibaba"][:3] == [(1, 31), (0, 74), (0, 544)]
    active = [exam for exam in EXAMS if exam.status == "active" and exam.cloud_id in FOUR]
    assert {one[3][1] for one in told.values()} == {len(active)}
    assert sum(one[3][0] for one in told.values()) == len(active)


def test_points_are_the_sum_that_is_shown() -> None:
    figure = weighed(ALL, FOUR, uses=2, adverts=1)
    assert figure.is_weighted
    aws = figure.rows[0]
    assert aws.cloud_id == "aws"
    assert aws.points == 2 * Fraction(12, 31) + Fraction(59, 544)
    assert [count.points for count in aws.counts] == [2 * Fraction(12, 31), 0, Fraction(59, 544), 0]
    assert dict(figure.weights)[FirstMeasure.USES] == 2


def test_weights_can_turn_the_order() -> None:
    use = figure_of([10, 1], [1, 50])
    assert [row.cloud_id for row in weighed(use, ("c0", "c1"), uses=1).rows] == ["c0", "c1"]
    assert [row.cloud_id for row in weighed(use, ("c0", "c1"), adverts=1).rows] == ["c1", "c0"]


def test_a_measure_without_a_whole_gives_no_points() -> None:
    use = figure_of([3, 2], [0, 0], tagged=0)
    figure = weighed(use, ("c0", "c1"), uses=1, adverts=1)
    assert [row.points for row in figure.rows] == [None, None]
    assert [row.points for row in weighed(use, ("c0", "c1"), uses=1).rows] == [Fraction(3, 5), Fraction(2, 5)]
    assert figure.rows[0].counts[2].share is None


@given(
    st.lists(st.tuples(st.integers(0, 20), st.integers(0, 40)), min_size=1, max_size=6),
    st.fixed_dictionaries({measure: st.integers(0, MOST_WEIGHT) for measure in FirstMeasure}),
)
def test_more_never_scores_less(counts: list[tuple[int, int]], weights: dict[FirstMeasure, int]) -> None:
    use = figure_of([uses for uses, _ in counts], [adverts for _, adverts in counts])
    ids = tuple(row.cloud_id for row in use.rows)
    figure = build_which_first_figure(use, (), ids, {key: Fraction(weight) for key, weight in weights.items()})
    points = [row.points for row in figure.rows]
    assert sorted(row.cloud_id for row in figure.rows) == sorted(ids)
    for one, other in pairwise(points):
        assert other is None or (one is not None and one >= other)
    found = {row.cloud_id: row for row in figure.rows}
    for number, (uses, adverts) in enumerate(counts):
        for another, (fewer_uses, fewer_adverts) in enumerate(counts):
            more, less = found[f"c{number}"].points, found[f"c{another}"].points
            if uses >= fewer_uses and adverts >= fewer_adverts and more is not None and less is not None:
                assert more >= less


@pytest.mark.parametrize("weight", [-1, MOST_WEIGHT + 1])
def test_a_weight_out_of_bounds_is_refused(weight: int) -> None:
    with pytest.raises(UsageError):
        weighed(ALL, FOUR, uses=weight)


def test_a_filter_changes_what_is_counted() -> None:
    banks = recorded(MarketFilter.of({Facet.SECTOR: {"banking"}}))
    aws = next(row for row in weighed(banks, FOUR).rows if row.cloud_id == "aws")
    assert [(one.count, one.whole) for one in aws.counts[:3]] == [(3, 5), (0, 6), (0, 0)]
    assert replace(aws, counts=()).points is None
