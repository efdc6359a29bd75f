"""The country around the market: indicators, policy, zones and claims that are recomputed."""

from explorer.market.kinds import AMOUNT, CONFIDENCE, DAY, FIGURE, SLUG, TEXT, WHEN, choice
from explorer.market.schema.base import (
    Record,
    at_least_one,
    cited,
    identifier,
    in_order,
    may_refer,
    optional,
    recorded,
    refers,
    required,
    with_list,
)


class Indicator(Record, table=True):
    """Something measured over time, with its unit."""

    id: str = identifier()
    name: str = required(TEXT)
    name_ur: str | None = optional(TEXT)
    unit: str = required(TEXT)
    description: str = required(TEXT)


class IndicatorValue(Record, table=True):
    """What one source says of a period; `bound` is ">" or "<" where it says "over" or "below"."""

    indicator_id: str = refers("indicator")
    period: str = required(TEXT)
    period_start: str = required(DAY)
    period_end: str = required(DAY)
    value: float = required(FIGURE)
    confidence: str = required(CONFIDENCE)
    note: str | None = optional(TEXT)
    bound: str | None = optional(choice(">", "<"))


class PolicyEvent(Record, table=True):
    """Policy, zones and infrastructure on a time line."""

    id: str = identifier()
    date: str = required(WHEN)
    title: str = required(TEXT)
    summary: str = required(TEXT)
    kind: str = required(choice("policy", "infrastructure", "zone", "programme", "funding"))
    confidence: str = required(CONFIDENCE)


class Zone(Record, table=True):
    """A technology zone or park."""

    id: str = identifier()
    name: str = required(TEXT)
    city_id: str | None = may_refer("city")
    kind: str = required(choice("software-technology-park", "special-technology-zone", "cpec-sez", "it-park"))
    status: str = required(choice("operational", "announced", "under-construction"))
    operator: str | None = optional(TEXT)
    note: str | None = optional(TEXT)
    confidence: str = required(CONFIDENCE)


class Claim(Record, table=True):
    """A published claim on pay, with the salary bands from which it is recomputed."""

    id: str = identifier()
    statement: str = required(TEXT)
    statement_ur: str | None = optional(TEXT)
    claimed_low: float | None = optional(AMOUNT)
    claimed_high: float | None = optional(AMOUNT)
    unit: str = required(TEXT)
    formula: str = required(TEXT)
    note: str | None = optional(TEXT)
    confidence: str = required(CONFIDENCE)


INDICATORS = recorded("indicators", Indicator)
INDICATOR_VALUES = cited(recorded("indicator_values", IndicatorValue, in_order("period_start", "period_end")))
POLICY_EVENTS = cited(recorded("policy_events", PolicyEvent))
ZONES = cited(recorded("zones", Zone))
CLAIMS = cited(
    with_list(
        with_list(
            recorded(
                "claims",
                Claim,
                in_order("claimed_low", "claimed_high"),
                at_least_one("claimed_low", "claimed_high"),
            ),
            "numerator_band_ids",
            "numerator_band_id",
            SLUG,
            refers_to="salary_band",
        ),
        "denominator_band_ids",
        "denominator_band_id",
        SLUG,
        refers_to="salary_band",
    )
)

COUNTRY_TABLES = (INDICATORS, INDICATOR_VALUES, POLICY_EVENTS, ZONES, CLAIMS)
