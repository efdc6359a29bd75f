"""Counts of the whole filtered market: the counter, the source line, and the measures of every sector."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session

from explorer.market.clauses import Condition, condition, employer
from explorer.market.filters import MarketFilter
from explorer.market.rows import (
    Basis,
    Confidence,
    ConfidenceCount,
    MarketTotals,
    PublisherCount,
    SectorCountRow,
)
from explorer.market.schema import EMPLOYER_SUMMARY
from explorer.market.schema.employers import EMPLOYERS
from explorer.market.schema.vocabulary import SECTORS, SOURCES

NOT_A_PUBLICATION = "general-knowledge"
"""The source of well-known facts for which no page was read; counted as no publication."""

summary = EMPLOYER_SUMMARY.c
_citation = EMPLOYERS.lists[-1].table
_employers = EMPLOYERS.table.join(EMPLOYER_SUMMARY, summary.key == employer.key)


def _count_if(passing: Condition) -> ColumnElement[int]:
    return func.count(case((passing, 1)))


def load_totals(session: Session, market_filter: MarketFilter) -> MarketTotals:
    """Load the counts behind the counter and the source line."""
    passing = condition(market_filter)
    publications = (
        select(func.count(_citation.c.source_id.distinct()))
        .select_from(_citation.join(EMPLOYERS.table, employer.key == _citation.c.owner_key))
        .where(passing, _citation.c.source_id != NOT_A_PUBLICATION)
    )
    counts: Sequence[int] = session.execute(
        select(
            func.count(),
            select(func.count()).select_from(EMPLOYERS.table.alias()).scalar_subquery(),
            _count_if(employer.basis == Basis.SOURCED.value),
            _count_if(employer.basis.in_((Basis.LISTED.value, Basis.ADVERTS.value))),
            _count_if(employer.basis == Basis.NOT_SOURCED.value),
            _count_if(summary.use_count > 0),
            _count_if(summary.cloud_in_use_count > 0),
            _count_if(summary.advert_count > 0),
            *(_count_if(employer.confidence == confidence.value) for confidence in Confidence),
        )
        .select_from(_employers)
        .where(passing)
    ).one()
    employers, every, sourced, listed_or_adverts, not_sourced, with_use, with_cloud, *rest = counts
    with_adverts, *confident = rest
    by_confidence = zip(Confidence, confident, strict=True)
    return MarketTotals(
        employers=employers,
        all_employers=every,
        with_sources=sourced,
        listed_or_adverts=listed_or_adverts,
        not_sourced=not_sourced,
        with_use=with_use,
        with_cloud_in_use=with_cloud,
        with_adverts=with_adverts,
        publications=session.execute(publications).scalar_one(),
        confidence=tuple(ConfidenceCount(confidence, count) for confidence, count in by_confidence if count),
    )


def load_sector_counts(session: Session, market_filter: MarketFilter) -> tuple[SectorCountRow, ...]:
    """Load the additive measures of every sector, zeros included, in the order of the vocabulary."""
    counted = (
        select(
            employer.sector_id,
            func.count().label("employers"),
            func.sum(summary.role_count).label("roles"),
            func.sum(summary.use_count).label("uses"),
            func.sum(summary.advert_count).label("adverts"),
            _count_if(summary.use_count > 0).label("with_use"),
        )
        .select_from(_employers)
        .where(condition(market_filter))
        .group_by(employer.sector_id)
        .subquery()
    )
    sector = SECTORS.table
    measures = (func.coalesce(counted.c[measure.name], 0) for measure in list(counted.c)[1:])
    statement = (
        select(sector.c.id, *measures)
        .select_from(sector.outerjoin(counted, counted.c.sector_id == sector.c.id))
        .order_by(sector.c.key)
    )
    return tuple(SectorCountRow(*row) for row in session.execute(statement))


def load_publishers(session: Session, market_filter: MarketFilter) -> tuple[PublisherCount, ...]:
    """Load who published what the filtered employers' rows cite, most cited first, then by name."""
    source = SOURCES.table.c
    count = func.count(source.id.distinct())
    statement = (
        select(source.publisher, count)
        .select_from(
            _citation.join(EMPLOYERS.table, employer.key == _citation.c.owner_key).join(
                SOURCES.table, source.id == _citation.c.source_id
            )
        )
        .where(condition(market_filter), source.id != NOT_A_PUBLICATION)
        .group_by(source.publisher)
        .order_by(count.desc(), source.publisher)
    )
    return tuple(PublisherCount(*row) for row in session.execute(statement))
