"""How far the regions of the clouds are from a city, and how soon an answer can be back at the very best.

Distance is the great circle on a sphere, by the haversine formula (R. W. Sinnott, "Virtues of the Haversine", Sky and
Telescope 68, 1984)::

    a = sin²(Δlatitude / 2) + cos(latitude₁) · cos(latitude₂) · sin²(Δlongitude / 2)
    d = 2 · R · asin(√a)

`R` is the mean radius R₁ of the Earth by the IUGG, 6,371.0088 km (H. Moritz, "Geodetic Reference System 1980",
Journal of Geodesy 74, 2000). The sphere is within 0.6 percent of the ellipsoid; positions are those of cities, not of
buildings.

The round trip is a bound of physics, not a measurement: light in fibre takes ``2 · d · n / c`` there and back, with
``c`` = 299,792.458 km/s (exact by definition of the metre) and ``n`` = 1.468, the group index of standard single-mode
fibre at 1,550 nm (Corning SMF-28 Ultra data sheet: 1.4682). Cables are longer than the great circle and machines on the
way take time, so over such fibre no answer is ever sooner.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

from explorer.market.platform_rows import MlPlatform, PlaceRow, RegionRow, RegionStatus

EARTH_RADIUS_KM = 6371.0088
LIGHT_KM_S = 299_792.458
FIBRE_INDEX = 1.468
MEASURED_FROM = ("karachi", "lahore", "islamabad")
"""Ids of the cities that regions are measured from."""


@dataclass(frozen=True, slots=True)
class Distance:
    """From a city to a region.

    Attributes:
        km: Along the great circle.
        round_trip_ms: The physical lower bound of the time there and back.
    """

    city_id: str
    km: float
    round_trip_ms: float


@dataclass(frozen=True, slots=True)
class RegionDistances:
    """A region with its distance from every city whose position is recorded, in the order of the cities."""

    region: RegionRow
    distances: tuple[Distance, ...]

    def from_city(self, city_id: str) -> Distance | None:
        """Return the distance from a city; `None` where its position is not recorded."""
        return next((distance for distance in self.distances if distance.city_id == city_id), None)

    @property
    def can_train(self) -> bool:
        """Whether the region is open and the cloud's machine-learning platform is recorded to run there."""
        return self.region.status is RegionStatus.OPEN and self.region.ml_platform is MlPlatform.YES


@dataclass(frozen=True, slots=True)
class RegionFilter:
    """Which regions are shown; an empty choice shows all.

    Attributes:
        cloud_ids: Of these clouds.
        statuses: In these states.
        ml_platforms: By whether the machine-learning platform runs there.
        farthest_km: Not farther than this from the chosen city; `None` for any distance.
    """

    cloud_ids: tuple[str, ...] = ()
    statuses: tuple[RegionStatus, ...] = ()
    ml_platforms: tuple[MlPlatform, ...] = ()
    farthest_km: float | None = None


@dataclass(frozen=True, slots=True)
class RegionFigure:
    """Regions by their distance from a city.

    Attributes:
        city_id: The chosen city.
        place: Where it is; `None` where that is not recorded: then the regions stand as recorded, without a distance.
        rows: The nearest first; regions at one place stand as recorded.
        all_regions: Recorded in all, whatever the filter.
        statuses: Shown regions by status, in the order of `RegionStatus`, zeros left out.
    """

    city_id: str
    place: PlaceRow | None
    rows: tuple[RegionDistances, ...]
    all_regions: int
    statuses: tuple[tuple[RegionStatus, int], ...]

    @property
    def nearest(self) -> RegionDistances | None:
        """The nearest shown region that is open and has the platform; `None` where there is none, or no distance."""
        if self.place is None:
            return None
        return next((row for row in self.rows if row.can_train), None)

    @property
    def farthest_km(self) -> float:
        """How far an axis of the shown regions reaches; 0 without a distance."""
        found = (row.from_city(self.city_id) for row in self.rows)
        return max((distance.km for distance in found if distance is not None), default=0.0)

    def nearest_of(self, cloud_id: str) -> RegionDistances | None:
        """Return the nearest shown region of one cloud that is open and has the platform."""
        if self.place is None:
            return None
        return next((row for row in self.rows if row.can_train and row.region.cloud_id == cloud_id), None)


def build_region_figure(
    regions: Sequence[RegionRow], places: Sequence[PlaceRow], city_id: str, region_filter: RegionFilter | None = None
) -> RegionFigure:
    """Measure the regions from every place and stand them by their distance from one.

    Args:
        regions: Every recorded region.
        places: The cities to measure from.
        city_id: The one that the order follows.
        region_filter: Which regions are shown; all without one.
    """
    chosen = region_filter or RegionFilter()
    measured = (_measured(region, places) for region in regions)
    rows = [row for row in measured if _passes(row, city_id, chosen)]
    rows.sort(key=lambda row: distance.km if (distance := row.from_city(city_id)) else 0.0)
    counts = [(status, sum(row.region.status is status for row in rows)) for status in RegionStatus]
    return RegionFigure(
        city_id=city_id,
        place=next((place for place in places if place.city.id == city_id), None),
        rows=tuple(rows),
        all_regions=len(regions),
        statuses=tuple((status, count) for status, count in counts if count),
    )


def great_circle_km(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """Return the distance of two positions, in degrees north and east, along the surface of the Earth."""
    north, other_north = radians(latitude), radians(other_latitude)
    half_up, half_along = (other_north - north) / 2, radians(other_longitude - longitude) / 2
    a = sin(half_up) ** 2 + cos(north) * cos(other_north) * sin(half_along) ** 2
    return 2 * EARTH_RADIUS_KM * asin(min(1.0, sqrt(a)))


def round_trip_ms(km: float) -> float:
    """Return how long light in fibre takes for a distance there and back, in milliseconds."""
    return 2 * km * FIBRE_INDEX / LIGHT_KM_S * 1000


def _measured(region: RegionRow, places: Sequence[PlaceRow]) -> RegionDistances:
    found = [
        (place.city.id, great_circle_km(place.latitude, place.longitude, region.latitude, region.longitude))
        for place in places
    ]
    return RegionDistances(region, tuple(Distance(city_id, km, round_trip_ms(km)) for city_id, km in found))


def _passes(row: RegionDistances, city_id: str, chosen: RegionFilter) -> bool:
    region, distance = row.region, row.from_city(city_id)
    is_near = chosen.farthest_km is None or distance is None or distance.km <= chosen.farthest_km
    return (
        is_near
        and (not chosen.cloud_ids or region.cloud_id in chosen.cloud_ids)
        and (not chosen.statuses or region.status in chosen.statuses)
        and (not chosen.ml_platforms or region.ml_platform in chosen.ml_platforms)
    )
