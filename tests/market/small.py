"""A small market written by code, with gaps and contradictions on purpose; tests vary it row by row."""

import csv
from pathlib import Path

from explorer.market.building import build_database
from explorer.market.schema.field import SOURCE_TABLES

Facts = dict[str, list[dict[str, str]]]


def rows_of(columns: str, *lines: str) -> list[dict[str, str]]:
    """Return the lines of a table as its CSV file has them."""
    names = columns.split("|")
    return [dict(zip(names, line.split("|"), strict=True)) for line in lines]


def vocabulary() -> Facts:
    """The names, without any employer."""
    facts: Facts = {table.name: [] for table in SOURCE_TABLES}
    facts |= {
        "meta": rows_of("data_version|data_date", "2026-11|2026-11-23"),
        "interests": rows_of("id|label", "none-known|None known", "sells-training|Sells training"),
        "sources": rows_of(
            "id|title|publisher|url|published|kind|interest",
            "press|A report|Daily|https://example.org/a|2026-03|news|none-known",
            "vendor|A case study|Vendor|https://example.org/b|2025|vendor-docs|sells-training",
            "other|Another report||||article|none-known",
            "general-knowledge|Well known||||encyclopedia|none-known",
        ),
        "sector_groups": rows_of("id|name|position", "it|IT|2", "finance|Finance|1"),
        "sectors": rows_of(
            "id|name|plural|group_id|description",
            "software|Software|software houses|it|They write it.",
            "banking|Banking|banks|finance|They lend.",
            "insurance|Insurance|insurers|finance|Nobody is recorded here.",
        ),
        "cities": rows_of(
            "id|name|country|latitude|longitude|confidence|source_ids",
            "karachi|Karachi|Pakistan|24.86|67.01|reported|press",
            "lahore|Lahore|Pakistan|31.56|74.36|general|general-knowledge",
        ),
        "clouds": rows_of("id|name|is_public_cloud", "aws|AWS|yes", "azure|Azure|yes", "on-premises|Own|no"),
        "roles": rows_of(
            "id|name|family|description|confidence|source_ids",
            "ml-engineer|ML Engineer|ml|Models.|reported|press",
            "data-engineer|Data Engineer|data|Pipes.|reported|press;other",
        ),
        "skills": rows_of(
            "id|name|category|description", "python|Python|language|A language.", "sql|SQL|data|Asks tables."
        ),
        "use_case_groups": rows_of("id|name", "risk|Risk"),
        "use_cases": rows_of(
            "id|name|parent_id|kind",
            "fraud|Fraud|risk|ai",
            "chatbots|Chatbots||ai",
            "migration|Migration||cloud",
        ),
    }
    return facts


def small_facts() -> Facts:
    """The vocabulary with six employers, of which some are barely known and some are told of twice."""
    facts = vocabulary()
    facts["employers"] = rows_of(
        "id|name|aliases|sector_id|hq_city_id|other_city_ids|founded"
        "|employees_low|employees_high|confidence|basis|source_ids",
        "alpha|Alpha Bank|AB;Alpha|banking|karachi|lahore|1950|900|1000|official|sourced|press;vendor",
        "beta|beta pay||banking||||||reported|sourced|press",
        "gamma|Gamma||software|lahore|||||general|not sourced|general-knowledge",
        "delta|Delta||software|karachi|||||reported|adverts|other",
        "epsilon|Épsilon||software|lahore|karachi||50||reported|sourced|vendor;press;other",
        "zeta|(Zeta)||banking|karachi|||||reported|listed|press",
    )
    facts["employer_use_cases"] = rows_of(
        "employer_id|use_case_id|evidence|confidence|source_ids",
        "alpha|fraud|It says so.|official|press",
        "alpha|fraud|Another says so too.|reported|vendor",
        "alpha|chatbots||reported|vendor",
        "epsilon|fraud|It sells it.|reported|other",
    )
    facts["employer_platforms"] = rows_of(
        "employer_id|cloud_id|evidence|year|confidence|source_ids|relation",
        "alpha|aws|Runs on it.|2026|official|press|uses",
        "alpha|on-premises|Left it.||reported|other|uses",
        "alpha|aws|A second source.|2025|reported|vendor|uses",
        "beta|azure|Plans it.|2026|reported|press|planned",
        "epsilon|aws|For clients.||reported|vendor|builds-for-clients",
        "epsilon|aws|Itself too.||reported|other|uses",
        "epsilon|azure|For clients.||reported|vendor|builds-for-clients",
    )
    facts["employer_roles"] = rows_of(
        "employer_id|role_id|evidence|confidence|source_ids",
        "alpha|ml-engineer|Hires.|reported|press",
        "alpha|ml-engineer|Hires again.|reported|vendor",
    )
    facts["adverts"] = rows_of(
        "id|employer_id|title|role_id|city_id|place|posted|salary_low"
        "|salary_high|currency|period|confidence|source_ids",
        "ad-1|delta|Data engineer|data-engineer|karachi|Karachi|2026-02|100000|150000|PKR|month|reported|press",
        "ad-2|delta|Helper|||||||||reported|other",
        "ad-3||ML engineer|ml-engineer||Abroad||||||reported|other",
        "ad-4|alpha|ML engineer|ml-engineer|lahore|||||||reported|vendor",
    )
    facts["advert_seen"] = rows_of(
        "advert_id|source_id|seen", "ad-1|press|2026-02-01", "ad-1|other|2026-05-01", "ad-4|vendor|2025-01-31"
    )
    facts["salary_bands"] = rows_of(
        "id|role_id|market|currency|period|low|median|high|spread|confidence|source_ids",
        "band-1|ml-engineer|pakistan|PKR|month|200000||350000|range|estimate|press",
        "band-2|ml-engineer|pakistan|PKR|month||90000|||reported|vendor",
    )
    facts["exchange_rates"] = rows_of(
        "date|currency_pair|rate|kind|confidence|source_ids", "2026-06|PKR/USD|280.5|end|reported|press"
    )
    facts["income_tax"] = rows_of(
        "tax_year|slab_low_pkr|slab_high_pkr|base_tax_pkr|rate_percent|doubt|confidence|source_ids",
        "2026|0|600000|0|0||reported|press",
        "2026|600000|1200000|0|2.5|sources-differ|reported|press;other",
        "2026|1200000||15000|30||reported|press",
    )
    facts["income_tax_surcharge"] = rows_of(
        "tax_year|income_above_pkr|rate_percent_of_tax|confidence|source_ids", "2026|10000000|9|reported|press"
    )
    facts["export_tax"] = rows_of(
        "tax_year|taxpayer|rate_percent|basis|law|confidence|source_ids",
        "2026|pseb-registered IT or ITeS exporter or freelancer|0.25|final tax|A law|reported|press",
        "2026|exporter or freelancer not registered with PSEB|1|tax|A law|reported|vendor",
    )
    facts["claims"] = rows_of(
        "id|statement|claimed_low|unit|numerator_band_ids|denominator_band_ids|formula|confidence|source_ids",
        "premium|One earns more|40|percent more|band-1|band-2|low/low|estimate|press",
    )
    return facts


def write_facts(facts: Facts, folder: Path) -> Path:
    """Write every CSV file; columns that a row leaves out are blank."""
    folder.mkdir(parents=True, exist_ok=True)
    for table in SOURCE_TABLES:
        with (folder / f"{table.name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, table.columns, restval="", lineterminator="\n")
            writer.writeheader()
            writer.writerows(facts[table.name])
    return folder


def build_facts(facts: Facts, folder: Path) -> Path:
    """Build the database of these facts and return its path."""
    path = folder / "market.db"
    build_database(write_facts(facts, folder / "source"), path)
    return path
