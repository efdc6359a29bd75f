"""Distances on the globe, the bound that light sets, and the order of regions from a city."""

from math import acos, cos, isclose, pi, radians, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.figures.region_distances import (
    EARTH_RADIUS_KM,
    MEASURED_FROM,
    RegionFigure,
    RegionFilter,
    build_region_figure,
    great_circle_km,
    round_trip_ms,
)
from explorer.market import queries
from explorer.market.database import open_market
from explorer.market.platform_rows import MlPlatform, PlaceRow, RegionRow, RegionStatus
from explorer.paths import bundled_database


def recorded() -> tuple[tuple[RegionRow, ...], tuple[PlaceRow, ...]]:
    with open_market(bundled_database()) as market, market.reading() as reader:
        return queries.load_regions(reader), queries.load_places(reader, MEASURED_FROM)


REGIONS, PLACES = recorded()


def figure_of(city_id: str = "karachi", region_filter: RegionFilter | None = None) -> RegionFigure:
    return build_region_figure(REGIONS, PLACES, city_id, region_filter)


positions = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


@given(positions, positions)
def test_distance_agrees_with_the_law_of_cosines(one: tuple[float, float], other: tuple[float, float]) -> None:
    (north, east), (other_north, other_east) = (tuple(map(radians, place)) for place in (one, other))
    angle = sin(north) * sin(other_north) + cos(north) * cos(other_north) * cos(other_east - east)
    by_cosines = EARTH_RADIUS_KM * acos(max(-1.0, min(1.0, angle)))
    km = great_circle_km(*one, *other)
    assert abs(km - by_cosines) < 1.0  # the cosine is blunt below a kilometre; the haversine is not
    assert isclose(km, great_circle_km(*other, *one), abs_tol=1e-9)
    assert 0 <= km <= pi * EARTH_RADIUS_KM * (1 + 1e-12)


@given(positions, positions, positions)
def test_no_detour_is_shorter(one: tuple[float, float], other: tuple[float, float], by: tuple[float, float]) -> None:
    assert great_circle_km(*one, *other) <= great_circle_km(*one, *by) + great_circle_km(*by, *other) + 1e-6


@pytest.mark.parametrize(
    ("one", "other", "km"),
    [
        ((0, 0), (0, 180), pi * EARTH_RADIUS_KM),
        ((90, 0), (-90, 77), pi * EARTH_RADIUS_KM),
        ((0, 0), (0, 90), pi * EARTH_RADIUS_KM / 2),
        ((24.86, 67.01), (24.86, 67.01), 0),
        # Published example: Nashville to Los Angeles airports, 2886.44 km on a radius of 6371 km (Rosetta Code)
        ((36.12, -86.67), (33.94, -118.40), 2886.44444 * EARTH_RADIUS_KM / 6371),
    ],
)
def test_known_distances(one: tuple[float, float], other: tuple[float, float], km: float) -> None:
    assert great_circle_km(*one, *other) == pytest.approx(km, abs=1e-3)


def test_light_in_fibre_needs_ten_milliseconds_for_a_thousand_kilometres_and_back() -> None:
    assert round_trip_ms(0) == 0
    assert round_trip_ms(1000) == pytest.approx(9.7935, abs=1e-4)


@pytest.mark.parametrize("city_id", MEASURED_FROM)
def test_the_nearest_regions_stand_first(city_id: str) -> None:
    figure = figure_of(city_id)
    assert len(figure.rows) == figure.all_regions == len(REGIONS)
    distances = [distance.km for row in figure.rows if (distance := row.from_city(city_id))]
    assert distances == sorted(distances)
    assert figure.farthest_km == distances[-1]
    assert all([distance.city_id for distance in row.distances] == list(MEASURED_FROM) for row in figure.rows)
    assert sum(count for _, count in figure.statuses) == len(REGIONS)


def test_what_is_near_karachi() -> None:
    figure = figure_of()
    near = [(row.region.cloud_id, row.region.code) for row in figure.rows[:5]]
    assert near[0] == ("azure", "jioindiawest")
    nearest = figure.nearest
    assert nearest is not None
    distance = nearest.from_city("karachi")
    assert distance is not None
    assert (nearest.region.city, nearest.region.status) == ("Mumbai", RegionStatus.OPEN)
    assert 880 < distance.km < 890
    assert distance.round_trip_ms == round_trip_ms(distance.km)
    alibaba = figure.nearest_of("alibaba")
    assert alibaba is not None
    assert alibaba.region.code == "ap-southeast-7"  # Mumbai is closed, Dubai has no recorded platform
    assert figure.nearest_of("nobody") is None


def test_an_impaired_region_is_shown_with_its_note_and_is_no_place_to_train() -> None:
    dubai = next(row for row in figure_of().rows if row.region.code == "me-central-1")
    assert dubai.region.ml_platform is MlPlatform.YES
    assert not dubai.can_train
    assert dubai.region.note is not None


def test_a_city_without_a_position_has_no_distances() -> None:
    figure = build_region_figure(REGIONS, PLACES[:1], "lahore")
    assert (figure.place, figure.nearest, figure.nearest_of("aws"), figure.farthest_km) == (None, None, None, 0.0)
    assert [row.region for row in figure.rows] == list(REGIONS)
    assert figure.rows[0].from_city("lahore") is None


def test_filters_leave_what_they_say() -> None:
    chosen = RegionFilter(("aws", "gcp"), (RegionStatus.OPEN,), (MlPlatform.YES,), 2500)
    rows = figure_of(region_filter=chosen).rows
    assert rows
    assert {row.region.cloud_id for row in rows} == {"aws", "gcp"}
    assert all(row.can_train for row in rows)
    assert all((distance := row.from_city("karachi")) is not None and distance.km <= 2500 for row in rows)
    announced = figure_of(region_filter=RegionFilter(statuses=(RegionStatus.ANNOUNCED,)))
    assert announced.statuses == ((RegionStatus.ANNOUNCED, 4),)
    assert announced.nearest is None
