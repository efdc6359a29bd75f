"""Platforms, capabilities, regions and exams come out of the database as they stand in the source files."""

from collections.abc import Iterator

import pytest

from explorer.market import queries
from explorer.market.database import open_market
from explorer.market.platform_rows import MlPlatform, RegionStatus
from explorer.market.reader import MarketReader
from explorer.market.reference import Support
from explorer.paths import bundled_database
from tests.market.recorded import number, recorded


@pytest.fixture(scope="module")
def reader() -> Iterator[MarketReader]:
    with open_market(bundled_database()) as market, market.reading() as reader:
        yield reader


def test_every_cell_is_handed_out_unchanged(reader: MarketReader) -> None:
    rows = queries.load_capabilities(reader)
    assert [(row.id, row.category, row.question) for row in rows] == [
        (row["id"], row["category"], row["question"]) for row in recorded("capabilities")
    ]
    told = {
        (row.id, cell.platform_id): (
            *(cell.support.value, cell.service_name or "", cell.note or ""),
            *(cell.confidence or "", ";".join(source.id for source in cell.sources)),
        )
        for row in rows
        for cell in row.supports
    }
    assert told == {
        (row["capability_id"], row["platform_id"]): (
            *(row["support"], row["service_name"], row["note"]),
            *(row["confidence"], row["source_ids"]),
        )
        for row in recorded("platform_capabilities")
    }
    order = [row["id"] for row in recorded("platforms")]
    assert all([cell.platform_id for cell in row.supports] == order for row in rows)
    assert all(bool(cell.sources) == (cell.support is not Support.UNKNOWN) for row in rows for cell in row.supports)


def test_platforms_tell_the_names_they_had(reader: MarketReader) -> None:
    platforms = {platform.id: platform for platform in queries.load_platforms(reader)}
    assert list(platforms) == [row["id"] for row in recorded("platforms")]
    told = {
        id_: [(row.old_name, row.new_name, row.since) for row in platform.renamings]
        for id_, platform in platforms.items()
    }
    assert told == {
        "aws-sagemaker": [("Amazon SageMaker", "Amazon SageMaker AI", "2024-12-03")],
        "azure-ml": [("Azure AI Foundry", "Microsoft Foundry", None)],
        "gcp-vertex-ai": [("Vertex AI", "Gemini Enterprise Agent Platform", "2026-04")],
        "alibaba-pai": [],
    }
    assert all(row.sources for platform in platforms.values() for row in platform.renamings)


def test_every_region_is_handed_out_unchanged(reader: MarketReader) -> None:
    regions = queries.load_regions(reader)
    assert [
        (row.cloud_id, row.code, row.city, row.latitude, row.longitude, row.launched, row.status, row.note or "")
        for row in regions
    ] == [
        (
            *(row["cloud_id"], row["region_code"], row["city"], float(row["latitude"]), float(row["longitude"])),
            *(number(row["launched"]), row["status"], row["note"]),
        )
        for row in recorded("regions")
    ]
    by_code = {(row.cloud_id, row.code): row for row in regions}
    assert by_code["aws", "me-south-1"].status is RegionStatus.IMPAIRED
    assert by_code["azure", "uaecentral"].ml_platform is MlPlatform.UNKNOWN
    assert by_code["alibaba", "ap-south-1"].ml_platform is MlPlatform.NO
    assert [row.code for row in regions if not row.has_code] == [
        row["region_code"] for row in recorded("regions") if row["status"] == "announced"
    ]


def test_places_stand_in_the_order_asked(reader: MarketReader) -> None:
    places = queries.load_places(reader, ("lahore", "nowhere", "karachi"))
    assert [(place.city.id, place.latitude, place.longitude) for place in places] == [
        ("lahore", 31.558, 74.3507),
        ("karachi", 24.8608, 67.0104),
    ]


def test_every_exam_is_handed_out_unchanged(reader: MarketReader) -> None:
    exams = queries.load_certifications(reader)
    assert [
        (row.id, row.vendor, row.cloud_id or "", row.level, row.status, row.price_usd, row.url or "") for row in exams
    ] == [
        (
            *(row["id"], row["vendor"], row["cloud_id"], row["level"], row["status"]),
            *(number(row["price_usd"]), row["url"]),
        )
        for row in recorded("certifications")
    ]
    assert all(";".join(source.id for source in row.sources) for row in exams)
    assert queries.load_certification(reader, exams[3].id) == exams[3]
