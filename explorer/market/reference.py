"""What is recorded of capabilities, certifications and indicators: frozen rows, `None` for whatever is not recorded."""

from dataclasses import dataclass
from enum import StrEnum

from explorer.market.rows import Confidence, SourceRow


class Support(StrEnum):
    """Whether a platform has a capability."""

    FULL = "full"
    PARTIAL = "partial"
    NONE = "none"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class SupportRow:
    """What is recorded of one capability of one platform; an unknown one has no confidence and no source."""

    platform: str
    support: Support
    service_name: str | None
    confidence: Confidence | None
    sources: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True)
class CapabilityRow:
    """A capability with every platform's support, in the order of the platforms."""

    id: str
    name: str
    name_ur: str | None
    question: str
    description: str
    supports: tuple[SupportRow, ...]


@dataclass(frozen=True, slots=True)
class CertificationRow:
    """An exam. `status` is "active", "retired" or "announced"; the price is in US dollars without tax."""

    id: str
    name: str
    level: str
    exam_code: str | None
    price_usd: float | None
    duration_min: int | None
    validity_years: float | None
    status: str
    confidence: Confidence
    sources: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True)
class IndicatorValueRow:
    """What one source says of a period; `bound` is ">" or "<" where it says "over" or "below"."""

    period: str
    value: float
    bound: str | None
    note: str | None
    confidence: Confidence
    sources: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """Something measured over time, its values by the end of their period; two sources of a period are two values."""

    id: str
    name: str
    name_ur: str | None
    unit: str
    description: str
    values: tuple[IndicatorValueRow, ...]
