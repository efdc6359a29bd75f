"""Platforms with the names they had, regions, and the cities that they are measured from."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from explorer.market.platform_rows import MlPlatform, PlaceRow, PlatformRow, RegionRow, RegionStatus, RenamingRow
from explorer.market.queries.sources import load_vouched
from explorer.market.reader import MarketReader
from explorer.market.rows import Confidence, NameRow, SourceRow
from explorer.market.values import known

_PLATFORM_FIELDS = (
    *("id", "name", "vendor", "cloud_id", "launched", "description", "strength", "best_for", "pakistan_presence"),
    *("website", "docs_url", "free_tier"),
)
_PLATFORMS = f"SELECT key, confidence, {', '.join(_PLATFORM_FIELDS)} FROM platform ORDER BY key"
_RENAMINGS = """
    SELECT key, confidence, platform_id, old_name, new_name, since, note FROM platform_renaming ORDER BY key"""
_REGIONS = """
    SELECT key, confidence, status, coalesce(has_ml_platform, 'unknown'),
        cloud_id, region_code, city, country, latitude, longitude, launched, note
    FROM region ORDER BY key"""
_REGION_FIELDS = ("cloud_id", "code", "city", "country", "latitude", "longitude", "launched", "note")
_PLACES = "SELECT key, confidence, id, name, name_ur, latitude, longitude, note FROM city WHERE id = ?"


def load_platforms(reader: MarketReader) -> tuple[PlatformRow, ...]:
    """Load every platform, in the editors' order."""
    renamings: defaultdict[str, list[RenamingRow]] = defaultdict(list)
    for (confidence, platform_id, old, new, since, note), sources in load_vouched(
        reader, "platform_renaming", _RENAMINGS
    ):
        row = RenamingRow(old, new, since, note, known(Confidence, confidence), sources)
        renamings[platform_id].append(row)
    return tuple(
        PlatformRow(
            **dict(zip(_PLATFORM_FIELDS, plain, strict=True)),
            confidence=known(Confidence, confidence),
            sources=sources,
            renamings=tuple(renamings[plain[0]]),
        )
        for (confidence, *plain), sources in load_vouched(reader, "platform", _PLATFORMS)
    )


def load_regions(reader: MarketReader) -> tuple[RegionRow, ...]:
    """Load every region of every cloud, in the editors' order."""
    return tuple(_region(columns, sources) for columns, sources in load_vouched(reader, "region", _REGIONS))


def load_places(reader: MarketReader, city_ids: Sequence[str]) -> tuple[PlaceRow, ...]:
    """Load cities with their positions, in the order asked; ids that no city has are left out."""
    found = [row for city_id in city_ids for row in load_vouched(reader, "city", _PLACES, city_id)]
    return tuple(_place(columns, sources) for columns, sources in found)


def _region(columns: Sequence[Any], sources: tuple[SourceRow, ...]) -> RegionRow:
    confidence, status, has_ml_platform, *plain = columns
    return RegionRow(
        **dict(zip(_REGION_FIELDS, plain, strict=True)),
        status=known(RegionStatus, status),
        ml_platform=known(MlPlatform, has_ml_platform),
        confidence=known(Confidence, confidence),
        sources=sources,
    )


def _place(columns: Sequence[Any], sources: tuple[SourceRow, ...]) -> PlaceRow:
    confidence, id_, name, name_ur, latitude, longitude, note = columns
    city = NameRow(id_, name, name_ur, name, name_ur)
    return PlaceRow(city, latitude, longitude, note, known(Confidence, confidence), sources)
