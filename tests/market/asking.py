"""Every query of the program, asked at once."""

from pathlib import Path

from explorer.market import queries
from explorer.market.database import Market, open_market
from explorer.market.filters import NOT_RECORDED, Facet, MarketFilter
from explorer.market.platform_use_rows import AdvertFilter
from explorer.market.queries.tables import load_table, table_names
from explorer.market.rows import EmployerOrder
from explorer.market.sorting import SortKey

SOME_FILTERS = (
    MarketFilter(),
    MarketFilter.of({Facet.PLATFORM: ("aws", NOT_RECORDED), Facet.ROLE: ("ml-engineer",)}),
)


def ask_everything(market: Market, *, is_quick: bool = False) -> int:
    """Run every query and return how many rows came back; quickly means one filter and two tables."""
    rows = 0
    for one in SOME_FILTERS[1:] if is_quick else SOME_FILTERS:
        with market.reading() as reader:
            queries.load_meta(reader)
            rows += len(queries.load_vocabulary(reader).sectors)
            rows += queries.load_totals(reader, one).employers
            rows += len(queries.load_facet_counts(reader, one))
            rows += len(queries.load_sector_counts(reader, one))
            rows += len(queries.load_best_recorded(reader, one, 5))
            rows += len(queries.load_sector_employers(reader, one, "banking"))
            rows += len(queries.load_publications(reader, one))
            rows += queries.load_sector_detail(reader, one, "banking").employers
            for order in tuple(EmployerOrder)[: 2 if is_quick else None]:
                keys = queries.load_employer_order(reader, one, (SortKey(order),))
                rows += len(queries.load_employer_briefs(reader, keys))
            queries.load_employer_place(reader, "alpha")
            queries.load_employer_detail(reader, "alpha")
            alpha = queries.load_employer_brief(reader, "alpha")
            rows += len(queries.load_similar(reader, alpha, 5)[0]) if alpha is not None else 0
            rows += len(queries.load_sources(reader, ("press", "vendor")))
            rows += len(queries.load_salary_bands(reader)) + len(queries.load_claims(reader))
            rows += len(queries.load_tax_law(reader).slabs)
            rows += len(queries.load_found(reader, "alpha", 50) or ())
            rows += len(queries.load_capabilities(reader)) + len(queries.load_platforms(reader))
            rows += len(queries.load_regions(reader)) + len(queries.load_places(reader, ("karachi",)))
            rows += len(queries.load_certifications(reader)) + len(queries.load_cost_record(reader).rates)
            rows += queries.load_platform_use(reader, one).linked + queries.load_evidence_totals(reader).pieces
            rows += queries.load_advert_asks(reader, AdvertFilter.of(one)).adverts
            rows += len(queries.load_cloud_employers(reader, one, "aws", 5))
            rows += len(queries.load_cloud_evidence(reader, one, "aws", 5))
            queries.load_capability(reader, "labelling")
            queries.load_certification(reader, "practitioner")
            queries.load_indicator(reader, "exports")
            queries.load_cloud_of(reader, "maker")
            queries.load_is_listed(reader, "alpha", one)
    with market.session() as session:
        for name in ("employers", "sources") if is_quick else table_names():
            rows += len(load_table(session, name).rows)
    return rows


def ask_file(path: Path, *, is_quick: bool = False) -> int:
    """Open a file and run every query on it."""
    with open_market(path) as market:
        return ask_everything(market, is_quick=is_quick)
