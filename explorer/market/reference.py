"""What is recorded of capabilities, certifications and indicators: frozen rows, `None` for whatever is not recorded."""

from dataclasses import dataclass
from enum import StrEnum

from explorer.market.rows import Confidence, SourceRow


class Support(StrEnum):
    """Whether a platform has a capability."""

    FULL = "full"
    PARTIAL = "partial"
    PREVIEW = "preview"
    NONE = "none"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class SupportRow:
    """What is recorded of one capability of one platform; an unknown one has no confidence and no source.

    Attributes:
        platform: The platform's name.
        service_name: What the vendor calls it.
        note: What the sources say of it, in the editors' words.
    """

    platform_id: str
    platform: str
    support: Support
    service_name: str | None
    note: str | None
    confidence: Confidence | None
    sources: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True)
class CapabilityRow:
    """A capability with every platform's support, in the order of the platforms.

    Attributes:
        question: What a student would ask, in plain English.
        description: What the term means.
    """

    id: str
    name: str
    name_ur: str | None
    category: str
    question: str
    description: str
    supports: tuple[SupportRow, ...]


@dataclass(frozen=True, slots=True)
class CertificationRow:
    """An exam. `status` is "active", "retired" or "announced"; the price is in US dollars without tax.

    Attributes:
        vendor: Who sets the exam.
        cloud_id: The cloud it is about; `None` where it belongs to none.
    """

    id: str
    name: str
    vendor: str
    cloud_id: str | None
    level: str
    exam_code: str | None
    price_usd: float | None
    duration_min: int | None
    validity_years: float | None
    url: str | None
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
