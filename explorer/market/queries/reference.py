"""Everything recorded of one capability, certification or indicator, each fact with the sources that vouch for it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from explorer.market.queries.sources import load_cited, load_vouched
from explorer.market.reader import MarketReader
from explorer.market.reference import (
    CapabilityRow,
    CertificationRow,
    IndicatorRow,
    IndicatorValueRow,
    Support,
    SupportRow,
)
from explorer.market.rows import Confidence
from explorer.market.values import DamagedValueError, known

_CAPABILITIES = "SELECT id, name, name_ur, category, question, description FROM capability"
_SUPPORTS = """
    SELECT own.key, capability_id, platform_id, platform.name, support, service_name, note, own.confidence
    FROM platform_capability AS own JOIN platform ON platform.id = own.platform_id"""
_CERTIFICATION_FIELDS = (
    *("id", "name", "vendor", "cloud_id", "level", "exam_code", "price_usd", "duration_min", "validity_years"),
    *("url", "status"),
)
_CERTIFICATIONS = f"SELECT key, confidence, {', '.join(_CERTIFICATION_FIELDS)} FROM certification"
_INDICATOR = "SELECT id, name, name_ur, unit, description FROM indicator WHERE id = ?"
_VALUES = """
    SELECT key, period, value, bound, note, confidence
    FROM indicator_value WHERE indicator_id = ? ORDER BY period_end, key"""


def load_capability(reader: MarketReader, capability_id: str) -> CapabilityRow | None:
    """Load a capability and which platforms have it; `None` when there is none of that id."""
    supports = _supports(reader, f"{_SUPPORTS} WHERE capability_id = ? ORDER BY platform.key", capability_id)
    found = reader.rows(f"{_CAPABILITIES} WHERE id = ?", capability_id)
    return next((_capability(row, supports) for row in found), None)


def load_capabilities(reader: MarketReader) -> tuple[CapabilityRow, ...]:
    """Load every capability, in the editors' order, each with a cell for every platform.

    Raises:
        DamagedValueError: A cell is missing, or claims something without a source.
    """
    ((platforms,),) = reader.rows("SELECT count(*) FROM platform")
    supports = _supports(reader, f"{_SUPPORTS} ORDER BY platform.key")
    rows = tuple(_capability(row, supports) for row in reader.rows(f"{_CAPABILITIES} ORDER BY key"))
    for row in rows:
        if len(row.supports) != platforms:
            raise DamagedValueError(f"capability {row.id} has {len(row.supports)} cells for {platforms} platforms")
    return rows


def load_certification(reader: MarketReader, certification_id: str) -> CertificationRow | None:
    """Load a certification; `None` when there is none of that id."""
    return next(iter(_certifications(reader, "WHERE id = ?", certification_id)), None)


def load_certifications(reader: MarketReader) -> tuple[CertificationRow, ...]:
    """Load every certification, in the editors' order."""
    return _certifications(reader, "")


def load_indicator(reader: MarketReader, indicator_id: str) -> IndicatorRow | None:
    """Load an indicator and all its values; `None` when there is none of that id."""
    for id_, name, name_ur, unit, description in reader.rows(_INDICATOR, indicator_id):
        return IndicatorRow(id_, name, name_ur, unit, description, _load_values(reader, id_))
    return None


def load_cloud_of(reader: MarketReader, platform_id: str) -> str | None:
    """Load the id of the cloud that a platform belongs to; `None` when there is no platform of that id."""
    for (cloud_id,) in reader.rows("SELECT cloud_id FROM platform WHERE id = ?", platform_id):
        found: str = cloud_id
        return found
    return None


def _capability(row: Sequence[Any], supports: Mapping[str, Sequence[SupportRow]]) -> CapabilityRow:
    id_, name, name_ur, category, question, description = row
    return CapabilityRow(id_, name, name_ur, category, question, description, tuple(supports[id_]))


def _supports(reader: MarketReader, statement: str, *values: str) -> Mapping[str, Sequence[SupportRow]]:
    """Return cells by capability; one that claims something without a source is damage."""
    rows = reader.rows(statement, *values)
    cited = load_cited(reader, "platform_capability", [row[0] for row in rows])
    cells: defaultdict[str, list[SupportRow]] = defaultdict(list)
    for key, capability_id, platform_id, platform, support, service_name, note, confidence in rows:
        claim, sources = known(Support, support), cited.get(key, ())
        if claim is not Support.UNKNOWN and not sources:
            raise DamagedValueError(f"row {key} of platform_capability has no source")
        known_as = None if confidence is None else known(Confidence, confidence)
        cells[capability_id].append(SupportRow(platform_id, platform, claim, service_name, note, known_as, sources))
    return cells


def _certifications(reader: MarketReader, condition: str, *values: str) -> tuple[CertificationRow, ...]:
    return tuple(
        CertificationRow(
            **dict(zip(_CERTIFICATION_FIELDS, plain, strict=True)),
            confidence=known(Confidence, confidence),
            sources=sources,
        )
        for (confidence, *plain), sources in load_vouched(
            reader, "certification", f"{_CERTIFICATIONS} {condition} ORDER BY key", *values
        )
    )


def _load_values(reader: MarketReader, indicator_id: str) -> tuple[IndicatorValueRow, ...]:
    rows = reader.rows(_VALUES, indicator_id)
    cited = load_cited(reader, "indicator_value", [row[0] for row in rows])
    return tuple(
        IndicatorValueRow(period, value, bound, note, known(Confidence, confidence), cited.get(key, ()))
        for key, period, value, bound, note, confidence in rows
    )
