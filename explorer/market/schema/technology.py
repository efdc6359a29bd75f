"""Clouds as technology: machine-learning platforms and what they can do, regions, and prices of machines."""

from sqlalchemy import ForeignKeyConstraint

from explorer.market.cost_rows import SoldAs
from explorer.market.kinds import (
    AMOUNT,
    CONFIDENCE,
    COUNT,
    LATITUDE,
    LONGITUDE,
    TEXT,
    URL,
    WHEN,
    YEAR,
    choice,
    one_of,
)
from explorer.market.reference import Support
from explorer.market.schema.base import (
    Cells,
    Record,
    Rule,
    at_least_one,
    cited,
    core,
    identifier,
    in_order,
    optional,
    recorded,
    refers,
    required,
)


class Platform(Record, table=True):
    """A machine-learning platform of a cloud."""

    id: str = identifier()
    name: str = required(TEXT)
    vendor: str = required(TEXT)
    cloud_id: str = refers("cloud")
    launched: int | None = optional(YEAR)
    description: str = required(TEXT)
    strength: str | None = optional(TEXT)
    best_for: str | None = optional(TEXT)
    pakistan_presence: str | None = optional(TEXT)
    website: str | None = optional(URL)
    docs_url: str | None = optional(URL)
    free_tier: str | None = optional(TEXT)
    confidence: str = required(CONFIDENCE)


class Capability(Record, table=True):
    """A row of the comparison of platforms, with a plain question."""

    id: str = identifier()
    name: str = required(TEXT)
    name_ur: str | None = optional(TEXT)
    category: str = required(TEXT)
    question: str = required(TEXT)
    description: str = required(TEXT)


class PlatformCapability(Record, table=True):
    """Whether a platform has a capability; "unknown" claims nothing and so cites nothing."""

    platform_id: str = refers("platform")
    capability_id: str = refers("capability")
    support: str = required(one_of(Support))
    service_name: str | None = optional(TEXT)
    note: str | None = optional(TEXT)
    confidence: str | None = optional(CONFIDENCE)


class PlatformRenaming(Record, table=True):
    """A name that a platform, or a part of it, had before."""

    platform_id: str = refers("platform")
    old_name: str = required(TEXT)
    new_name: str = required(TEXT)
    since: str | None = optional(WHEN)
    note: str | None = optional(TEXT)
    confidence: str = required(CONFIDENCE)


class Region(Record, table=True):
    """A region of a cloud near Pakistan."""

    cloud_id: str = refers("cloud")
    region_code: str = required(TEXT)
    city: str = required(TEXT)
    country: str = required(TEXT)
    latitude: float = required(LATITUDE)
    longitude: float = required(LONGITUDE)
    launched: int | None = optional(YEAR)
    status: str = required(choice("open", "announced", "impaired", "closed"))
    has_ml_platform: str | None = optional(choice("yes", "no", "unknown"))
    note: str | None = optional(TEXT)
    confidence: str = required(CONFIDENCE)


class GpuPrice(Record, table=True):
    """Price of a GPU machine by the hour in one region."""

    cloud_id: str = refers("cloud")
    instance_type: str = required(TEXT)
    gpu_model: str = required(TEXT)
    gpu_count: int = required(COUNT)
    gpu_memory_gb: int | None = optional(COUNT)
    region_code: str = required(TEXT)
    price_usd_per_hour_on_demand: float | None = optional(AMOUNT)
    price_usd_per_hour_spot: float | None = optional(AMOUNT)
    as_of: str = required(WHEN)
    confidence: str = required(CONFIDENCE)


class HardwarePrice(Record, table=True):
    """Price of a GPU to buy, or the power it draws; `sold_as` says whether the price is of one or of all in a set."""

    item: str = required(TEXT)
    gpu_model: str = required(TEXT)
    price_usd_low: float | None = optional(AMOUNT)
    price_usd_high: float | None = optional(AMOUNT)
    as_of: str = required(WHEN)
    power_w: int | None = optional(COUNT)
    sold_as: str = required(one_of(SoldAs))
    confidence: str = required(CONFIDENCE)


def _claim_has_confidence() -> Rule:
    """Return the rule that a cell which claims something says how it is known, and that "unknown" claims nothing."""

    def holds(cells: Cells) -> bool:
        return (cells["support"] == Support.UNKNOWN.value) == (cells["confidence"] is None)

    sql = f"(support = '{Support.UNKNOWN.value}') = (confidence IS NULL)"
    reason = f"needs a 'confidence', and only '{Support.UNKNOWN.value}' has none"
    return Rule("support_with_confidence", ("support", "confidence"), sql, reason, holds)


PLATFORMS = cited(recorded("platforms", Platform))
CAPABILITIES = recorded("capabilities", Capability)
PLATFORM_CAPABILITIES = cited(
    recorded(
        "platform_capabilities",
        PlatformCapability,
        _claim_has_confidence(),
        unique=("platform_id", "capability_id"),
    ),
    blank_when=("support", Support.UNKNOWN.value),
)
PLATFORM_RENAMINGS = cited(recorded("platform_renamings", PlatformRenaming, unique=("platform_id", "old_name")))
REGIONS = cited(recorded("regions", Region, unique=("cloud_id", "region_code")))
GPU_PRICES = cited(
    recorded("gpu_prices", GpuPrice, at_least_one("price_usd_per_hour_on_demand", "price_usd_per_hour_spot"))
)
core(GpuPrice).append_constraint(
    ForeignKeyConstraint(("cloud_id", "region_code"), ("region.cloud_id", "region.region_code"))
)
HARDWARE_PRICES = cited(
    recorded(
        "hardware_prices",
        HardwarePrice,
        in_order("price_usd_low", "price_usd_high"),
        at_least_one("price_usd_low", "price_usd_high", "power_w"),
    )
)

TECHNOLOGY_TABLES = (
    PLATFORMS,
    CAPABILITIES,
    PLATFORM_CAPABILITIES,
    PLATFORM_RENAMINGS,
    REGIONS,
    GPU_PRICES,
    HARDWARE_PRICES,
)
