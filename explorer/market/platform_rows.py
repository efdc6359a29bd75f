"""Platforms for machine learning, the regions of their clouds, and where those lie: frozen values, free of SQL."""

from dataclasses import dataclass
from enum import StrEnum

from explorer.market.rows import Confidence, NameRow, SourceRow


@dataclass(frozen=True, slots=True)
class RenamingRow:
    """A name that a platform, or a part of it, had before.

    Attributes:
        since: When the new name came, as precise as it is recorded ("2024-12-03", "2026-04"); `None` where it is not.
    """

    old_name: str
    new_name: str
    since: str | None
    note: str | None
    confidence: Confidence
    sources: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True)
class PlatformRow:
    """A machine-learning platform; long texts are the editors' English.

    Attributes:
        launched: Year.
        renamings: In recorded order.
    """

    id: str
    name: str
    vendor: str
    cloud_id: str
    launched: int | None
    description: str
    strength: str | None
    best_for: str | None
    pakistan_presence: str | None
    website: str | None
    docs_url: str | None
    free_tier: str | None
    confidence: Confidence
    sources: tuple[SourceRow, ...]
    renamings: tuple[RenamingRow, ...]


class RegionStatus(StrEnum):
    """Whether a region takes work."""

    OPEN = "open"
    IMPAIRED = "impaired"
    ANNOUNCED = "announced"
    CLOSED = "closed"


class MlPlatform(StrEnum):
    """Whether the cloud's machine-learning platform runs in a region."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class RegionRow:
    """A region of a cloud.

    Attributes:
        code: The vendor's code; one that begins with ``tbd-`` stands for a code that is not given yet.
        latitude: Of its city, in degrees north.
        longitude: Of its city, in degrees east.
        launched: Year.
        note: What must be said beside its status.
    """

    cloud_id: str
    code: str
    city: str
    country: str
    latitude: float
    longitude: float
    launched: int | None
    status: RegionStatus
    ml_platform: MlPlatform
    note: str | None
    confidence: Confidence
    sources: tuple[SourceRow, ...]

    @property
    def has_code(self) -> bool:
        """Whether the vendor's own code is recorded."""
        return not self.code.startswith("tbd-")


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A city with its position in degrees north and east; `note` says where that is approximate."""

    city: NameRow
    latitude: float
    longitude: float
    note: str | None
    confidence: Confidence
    sources: tuple[SourceRow, ...]
