"""Words for regions and their distances: status, where platforms run, kilometres and the bound of the round trip."""

from PySide6.QtCore import QCoreApplication

from explorer.figures.region_distances import Distance, RegionDistances, RegionFigure
from explorer.market.platform_rows import MlPlatform, RegionRow, RegionStatus
from explorer.market.rows import Vocabulary
from explorer.workspace.formatting import display_name, fill_placeholders, format_number, isolate_latin
from explorer.workspace.language import Language
from explorer.workspace.platform_use_words import cloud_name


def status_word(status: RegionStatus) -> str:
    """Return whether a region takes work."""
    translate = QCoreApplication.translate
    return {
        RegionStatus.OPEN: translate("Regions", "Open"),
        RegionStatus.IMPAIRED: translate("Regions", "Impaired"),
        RegionStatus.ANNOUNCED: translate("Regions", "Announced"),
        RegionStatus.CLOSED: translate("Regions", "Closed"),
    }[status]


def ml_word(ml_platform: MlPlatform) -> str:
    """Return whether the ML platform runs in a region; unknown is said."""
    translate = QCoreApplication.translate
    return {
        MlPlatform.YES: translate("Regions", "Runs there"),
        MlPlatform.NO: translate("Regions", "Not there"),
        MlPlatform.UNKNOWN: translate("Regions", "Not recorded"),
    }[ml_platform]


def km_words(km: float, language: Language) -> str:
    """Return a distance to the next ten kilometres: positions are those of cities."""
    text = QCoreApplication.translate("Regions", "%1 km")
    return isolate_latin(fill_placeholders(text, format_number(round(km / 10) * 10)), language)


def bound_words(distance: Distance, language: Language) -> str:
    """Return the least time there and back, rounded down: it is a bound."""
    text = QCoreApplication.translate("Regions", "at least %1 ms there and back")
    return isolate_latin(fill_placeholders(text, format_number(int(distance.round_trip_ms))), language)


def region_name(region: RegionRow, language: Language) -> str:
    """Return ``Mumbai, India``."""
    return isolate_latin(f"{region.city}, {region.country}", language)


def region_code(region: RegionRow, names: Vocabulary, language: Language) -> str:
    """Return the cloud with the vendor's code, or that it has none yet."""
    code = region.code if region.has_code else QCoreApplication.translate("Regions", "code not given yet")
    return isolate_latin(f"{cloud_name(region.cloud_id, names, language)} · {code}", language)


def city_name(figure: RegionFigure, language: Language) -> str:
    """Return the city that the regions are measured from."""
    return isolate_latin(display_name(figure.place.city, language) if figure.place else figure.city_id, language)


def region_takeaway(figure: RegionFigure, names: Vocabulary, language: Language) -> str:
    """Return the nearest open region in which its cloud's ML platform runs."""
    nearest = figure.nearest
    distance = nearest.from_city(figure.city_id) if nearest is not None else None
    if nearest is None or distance is None:
        return QCoreApplication.translate(
            "Regions", "No open region with an ML platform is recorded under these filters"
        )
    text = QCoreApplication.translate("Regions", "Nearest to %1 with an ML platform: %2 (%3), %4")
    same = [row for row in figure.rows if row.can_train and row.from_city(figure.city_id) == distance]
    clouds = [cloud_name(id_, names, language) for id_ in dict.fromkeys(row.region.cloud_id for row in same)]
    cloud = QCoreApplication.translate("Regions", ", ").join(clouds)
    told = fill_placeholders(
        text, city_name(figure, language), nearest.region.city, cloud, km_words(distance.km, language)
    )
    return isolate_latin(told, language)


def region_subtitle() -> str:
    """Return how to read the chart, and what the bound is not."""
    return QCoreApplication.translate(
        "Regions",
        "Great-circle distance; the time is what light in fibre needs at the very least, no measurement. "
        "Real cables are longer.",
    )


def region_spoken(row: RegionDistances, figure: RegionFigure, names: Vocabulary, language: Language) -> str:
    """Return everything that a row says."""
    distance, region = row.from_city(figure.city_id), row.region
    parts = [region_code(region, names, language)]
    if distance is not None:
        parts += [km_words(distance.km, language), bound_words(distance, language)]
    platform = QCoreApplication.translate("Regions", "ML platform: %1")
    parts += [status_word(region.status), fill_placeholders(platform, ml_word(region.ml_platform))]
    return "; ".join(parts)
