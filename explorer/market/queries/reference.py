"""Everything recorded of one capability, certification or indicator, each fact with the sources that vouch for it."""

from explorer.market.queries.sources import load_cited
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
from explorer.market.values import known

_CAPABILITY = "SELECT id, name, name_ur, question, description FROM capability WHERE id = ?"
_SUPPORTS = """
    SELECT own.key, platform.name, support, service_name, own.confidence
    FROM platform_capability AS own JOIN platform ON platform.id = own.platform_id
    WHERE capability_id = ? ORDER BY platform.key"""
_CERTIFICATION = """
    SELECT key, id, name, level, exam_code, price_usd, duration_min, validity_years, status, confidence
    FROM certification WHERE id = ?"""
_INDICATOR = "SELECT id, name, name_ur, unit, description FROM indicator WHERE id = ?"
_VALUES = """
    SELECT key, period, value, bound, note, confidence
    FROM indicator_value WHERE indicator_id = ? ORDER BY period_end, key"""


def load_capability(reader: MarketReader, capability_id: str) -> CapabilityRow | None:
    """Load a capability and which platforms have it; `None` when there is none of that id."""
    for id_, name, name_ur, question, description in reader.rows(_CAPABILITY, capability_id):
        return CapabilityRow(id_, name, name_ur, question, description, _load_supports(reader, id_))
    return None


def load_certification(reader: MarketReader, certification_id: str) -> CertificationRow | None:
    """Load a certification; `None` when there is none of that id."""
    for key, id_, name, level, code, price, minutes, years, status, confidence in reader.rows(
        _CERTIFICATION, certification_id
    ):
        sources = load_cited(reader, "certification", [key]).get(key, ())
        known_as = known(Confidence, confidence)
        return CertificationRow(id_, name, level, code, price, minutes, years, status, known_as, sources)
    return None


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


def _load_supports(reader: MarketReader, capability_id: str) -> tuple[SupportRow, ...]:
    rows = reader.rows(_SUPPORTS, capability_id)
    cited = load_cited(reader, "platform_capability", [row[0] for row in rows])
    return tuple(
        SupportRow(
            platform,
            known(Support, support),
            service_name,
            None if confidence is None else known(Confidence, confidence),
            cited.get(key, ()),
        )
        for key, platform, support, service_name, confidence in rows
    )


def _load_values(reader: MarketReader, indicator_id: str) -> tuple[IndicatorValueRow, ...]:
    rows = reader.rows(_VALUES, indicator_id)
    cited = load_cited(reader, "indicator_value", [row[0] for row in rows])
    return tuple(
        IndicatorValueRow(period, value, bound, note, known(Confidence, confidence), cited.get(key, ()))
        for key, period, value, bound, note, confidence in rows
    )
