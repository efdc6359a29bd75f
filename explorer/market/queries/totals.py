"""Counts of the whole filtered market: the counter, the source line, and the measures of every sector."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session

from explorer.market.clauses import Condition, condition, employer
from explorer.market.filters import MarketFilter
from explorer.market.queries.sources import SOURCE_COLUMNS, source
from explorer.market.rows import (
    Basis,
    Confidence,
    ConfidenceCount,
    MarketTotals,
    SectorCountRow,
    SourceRow,
    ValueCount,
)
from explorer.market.schema.employers import EMPLOYER_SUMMARY, EMPLOYERS
from explorer.market.schema.vocabulary import SECTORS, SOURCES

NOT_A_PUBLICATION = "general-knowledge"
"""The source of well-known facts for which no page was read; counted as no publication."""

summary = EMPLOYER_SUMMARY.c
_citation = EMPLOYERS.lists[-1].table
_employers = EMPLOYERS.table.join(EMPLOYER_SUMMARY, summary.key == employer.key)
_cited_employers = _citation.join(EMPLOYERS.table, employer.key == _citation.c.owner_key)


def _count_if(passing: Condition) -> ColumnElement[int]:
    return func.count(case((passing, 1)))


def load_totals(session: Session, market_filter: MarketFilter) -> MarketTotals:
    """Load the counts behind the counter and the source line."""
    passing = condition(market_filter)
    interests = _load_interests(session, passing)
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
        publications=sum(interest.count for interest in interests),
        confidence=tuple(ConfidenceCount(confidence, count) for confidence, count in by_confidence if count),
        interests=interests,
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
            _count_if(summary.ai_use_count > 0).label("with_ai"),
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


def load_publications(session: Session, market_filter: MarketFilter) -> tuple[SourceRow, ...]:
    """Load the publications that the filtered employers' rows cite, by publisher, then title."""
    cited = select(_citation.c.source_id).select_from(_cited_employers).where(condition(market_filter))
    statement = (
        select(*SOURCE_COLUMNS)
        .where(source.id.in_(cited), source.id != NOT_A_PUBLICATION)
        .order_by(source.publisher.is_(None), source.publisher, source.title, source.id)
    )
    return tuple(SourceRow(*row) for row in session.execute(statement))


def _load_interests(session: Session, passing: Condition) -> tuple[ValueCount, ...]:
    count = func.count(source.id.distinct())
    statement = (
        select(source.interest, count)
        .select_from(_cited_employers.join(SOURCES.table, source.id == _citation.c.source_id))
        .where(passing, source.id != NOT_A_PUBLICATION)
        .group_by(source.interest)
        .order_by(count.desc(), source.interest)
    )
    return tuple(ValueCount(*row) for row in session.execute(statement))
