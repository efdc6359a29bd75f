"""A `MarketFilter` as SQL.

Values of a facet mean "or", facets mean "and". What each value keeps, `NOT_RECORDED` included, stands in the
derived table `employer_facet` (see `explorer.market.deriving`), so every facet is asked for alike. Values are
bound parameters, and filters of the same shape share one compiled statement.
"""

from functools import lru_cache

from sqlalchemy import ColumnElement, and_, select, true

from explorer.market.filters import Facet, MarketFilter
from explorer.market.schema.employers import EMPLOYER_FACET, EMPLOYERS

Condition = ColumnElement[bool]

employer = EMPLOYERS.table.c
kept = EMPLOYER_FACET.c


def facet_condition(facet: Facet, values: tuple[str, ...]) -> Condition:
    """Return the condition that an employer has one of these values of a facet."""
    return employer.key.in_(select(kept.employer_key).where(kept.facet == facet.value, kept.value.in_(values)))


@lru_cache(maxsize=256)
def condition(market_filter: MarketFilter, leaving_out: Facet | None = None) -> Condition:
    """Return the condition that an employer passes the filter.

    Args:
        market_filter: The choices.
        leaving_out: A facet whose choice is ignored: counts beside a facet follow every other facet.
    """
    parts = (facet_condition(facet, values) for facet, values in market_filter.chosen if facet != leaving_out)
    return and_(true(), *parts)
