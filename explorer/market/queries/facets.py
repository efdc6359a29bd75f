"""How many employers each value of a facet would leave."""

from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from explorer.market.clauses import Condition, condition, employer, kept
from explorer.market.filters import Facet, MarketFilter
from explorer.market.queries.values import known
from explorer.market.rows import FacetCount
from explorer.market.schema.employers import FACET_VALUE

value = FACET_VALUE.c


def load_facet_counts(session: Session, market_filter: MarketFilter) -> dict[Facet, tuple[FacetCount, ...]]:
    """Count employers by the values of every facet.

    The counts of a facet follow the choices of every other facet, so that a user sees what one more choice
    brings.

    Returns:
        For each facet its values, also those at zero, by how many employers have them without any filter,
        then by name; `NOT_RECORDED` stands last.
    """
    listed = session.execute(
        select(value.facet, value.value, value.employers).order_by(value.facet, value.position)
    ).all()
    if market_filter.is_empty:
        counts = {(facet, name): employers for facet, name, employers in listed}
    else:
        chosen = [facet for facet, _ in market_filter.chosen]
        others = [facet for facet in Facet if facet not in chosen]
        counts = _load_counts(session, others, condition(market_filter)) if others else {}
        for facet in chosen:
            counts |= _load_counts(session, [facet], condition(market_filter, facet))
    found: dict[Facet, list[FacetCount]] = {facet: [] for facet in Facet}
    for facet, name, _ in listed:
        found[known(Facet, facet)].append(FacetCount(name, counts.get((facet, name), 0)))
    return {facet: tuple(entries) for facet, entries in found.items()}


def _load_counts(session: Session, facets: Iterable[Facet], passing: Condition) -> dict[tuple[str, str], int]:
    statement = (
        select(kept.facet, kept.value, func.count())
        .where(
            kept.facet.in_([facet.value for facet in facets]),
            kept.employer_key.in_(select(employer.key).where(passing)),
        )
        .group_by(kept.facet, kept.value)
    )
    return {(facet, name): employers for facet, name, employers in session.execute(statement)}
