"""The small market with a platform, capabilities, exams and indicators, of which some are barely known."""

from tests.market.small import Facts, rows_of, small_facts


def reference_facts() -> Facts:
    """Return the small market and what a search finds beside employers."""
    facts = small_facts()
    facts["employers"][0]["name_ur"] = "الفا بینک"
    facts["platforms"] = rows_of(
        "id|name|vendor|cloud_id|description|confidence|source_ids",
        "maker|Model Maker|Maker Ltd|aws|It trains.|official|vendor",
        "studio|Studio|Studio Ltd|azure|It draws.|reported|press",
    )
    facts["capabilities"] = rows_of(
        "id|name|category|question|description",
        "labelling|Data labelling|data|Can people label?|People attach labels.",
    )
    facts["platform_capabilities"] = rows_of(
        "platform_id|capability_id|support|service_name|confidence|source_ids",
        "maker|labelling|full|Ground Truth|official|vendor;press",
        "studio|labelling|unknown|||",
    )
    facts["certifications"] = rows_of(
        "id|name|vendor|level|exam_code|price_usd|status|confidence|source_ids",
        "practitioner|Cloud Practitioner|Maker Ltd|foundational|CP-01|100|active|reported|press",
    )
    facts["indicators"] = rows_of(
        "id|name|unit|description", "exports|IT exports|USD million|Receipts.", "cables|Sea cables|sites|Landings."
    )
    facts["indicator_values"] = rows_of(
        "indicator_id|period|period_start|period_end|value|bound|note|confidence|source_ids",
        "exports|FY2024|2023-07-01|2024-06-30|3223|||reported|press",
        "exports|FY2025|2024-07-01|2025-06-30|3200|>|Stated so.|reported|vendor",
        "exports|FY2025|2024-07-01|2025-06-30|3810.5|||reported|press",
    )
    return facts
