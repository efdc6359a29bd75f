"""Every SELECT of the program: a query asks a `MarketReader` and returns frozen rows.

`explorer.market.queries.tables` asks for any table by name, through the schema; it is imported only for that.
"""

from explorer.market.queries.adverts import load_advert_asks
from explorer.market.queries.costs import load_cost_record
from explorer.market.queries.details import load_employer_detail
from explorer.market.queries.employers import (
    load_best_recorded,
    load_employer_brief,
    load_employer_briefs,
    load_employer_ids,
    load_employer_order,
    load_employer_place,
    load_sector_employers,
)
from explorer.market.queries.facets import load_facet_counts
from explorer.market.queries.found import load_found, load_is_listed
from explorer.market.queries.meta import load_meta
from explorer.market.queries.pay import load_claims, load_salary_bands
from explorer.market.queries.platform_use import (
    load_cloud_employers,
    load_cloud_evidence,
    load_evidence_totals,
    load_platform_use,
)
from explorer.market.queries.platforms import load_places, load_platforms, load_regions
from explorer.market.queries.prices import load_prices
from explorer.market.queries.reference import (
    load_capabilities,
    load_capability,
    load_certification,
    load_certifications,
    load_cloud_of,
    load_indicator,
)
from explorer.market.queries.sectors import load_sector_detail
from explorer.market.queries.similar import load_similar
from explorer.market.queries.sources import load_sources
from explorer.market.queries.tax import load_tax_law
from explorer.market.queries.totals import load_publications, load_sector_counts, load_totals
from explorer.market.queries.vocabulary import load_vocabulary

__all__ = [
    "load_advert_asks",
    "load_best_recorded",
    "load_capabilities",
    "load_capability",
    "load_certification",
    "load_certifications",
    "load_claims",
    "load_cloud_employers",
    "load_cloud_evidence",
    "load_cloud_of",
    "load_cost_record",
    "load_employer_brief",
    "load_employer_briefs",
    "load_employer_detail",
    "load_employer_ids",
    "load_employer_order",
    "load_employer_place",
    "load_evidence_totals",
    "load_facet_counts",
    "load_found",
    "load_indicator",
    "load_is_listed",
    "load_meta",
    "load_places",
    "load_platform_use",
    "load_platforms",
    "load_prices",
    "load_publications",
    "load_regions",
    "load_salary_bands",
    "load_sector_counts",
    "load_sector_detail",
    "load_sector_employers",
    "load_similar",
    "load_sources",
    "load_tax_law",
    "load_totals",
    "load_vocabulary",
]
