"""The card of one sector."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import case, func, select, union, union_all
from sqlalchemy.orm import Session

from explorer.market.clauses import Condition, condition, employer, kept
from explorer.market.deriving import AI_WORK
from explorer.market.filters import NOT_RECORDED, Facet, MarketFilter
from explorer.market.queries.totals import NOT_A_PUBLICATION
from explorer.market.queries.values import known
from explorer.market.rows import CloudRelation, Confidence, SectorDetail, ValueCount
from explorer.market.schema.base import SourceTable
from explorer.market.schema.employers import (
    ADVERTS,
    EMPLOYER_FACET,
    EMPLOYER_PLATFORMS,
    EMPLOYER_ROLES,
    EMPLOYER_SUMMARY,
    EMPLOYER_USE_CASES,
    EMPLOYERS,
    FACET_VALUE,
)
from explorer.market.schema.vocabulary import CLOUDS, USE_CASES

summary = EMPLOYER_SUMMARY.c
_FACTS = (EMPLOYER_USE_CASES, EMPLOYER_PLATFORMS, EMPLOYER_ROLES)
_CARD_FACETS = (Facet.USE_CASE, Facet.PLATFORM, Facet.ROLE, Facet.CITY)


def load_sector_detail(session: Session, market_filter: MarketFilter, sector_id: str) -> SectorDetail:
    """Load the card of a sector: what its filtered employers use, run on, hire and where they sit.

    `roles` counts employers by the roles they were seen hiring or advertised, as the facet does;
    `head_offices` has `NOT_RECORDED` last, the other tuples leave it out.
    """
    passing = condition(market_filter) & (employer.sector_id == sector_id)
    every = session.execute(select(func.count()).where(employer.sector_id == sector_id)).scalar_one()
    employers, with_ai, with_cloud, with_clients, adverts, with_adverts = _load_measures(session, passing)
    values = _load_values(session, passing)
    uses = _recorded(values[Facet.USE_CASE])
    ai_work = set(session.execute(select(USE_CASES.table.c.id).where(USE_CASES.table.c.kind == AI_WORK)).scalars())
    return SectorDetail(
        sector_id=sector_id,
        employers=employers,
        all_employers=every,
        with_ai=with_ai,
        ai_uses=tuple(use for use in uses if use.id in ai_work),
        other_uses=tuple(use for use in uses if use.id not in ai_work),
        cloud_employers=with_cloud,
        clouds_in_use=_recorded(values[Facet.PLATFORM]),
        client_employers=with_clients,
        clouds_for_clients=_load_clouds_for_clients(session, passing),
        adverts=adverts,
        advert_employers=with_adverts,
        roles=_recorded(values[Facet.ROLE]),
        head_offices=tuple(values[Facet.CITY]),
        publications=_load_publications(session, passing),
        facts_by_confidence=_load_confidence(session, passing),
    )


def _load_measures(session: Session, passing: Condition) -> Sequence[int]:
    """Count employers: all, with AI work, a cloud in use, a cloud for clients; then adverts, and who has any."""
    return session.execute(
        select(
            func.count(),
            *(
                func.count(case((measure > 0, 1)))
                for measure in (summary.ai_use_count, summary.cloud_in_use_count, summary.cloud_for_clients_count)
            ),
            func.coalesce(func.sum(summary.advert_count), 0),
            func.count(case((summary.advert_count > 0, 1))),
        )
        .select_from(EMPLOYERS.table.join(EMPLOYER_SUMMARY, summary.key == employer.key))
        .where(passing)
    ).one()


def _recorded(values: list[ValueCount]) -> tuple[ValueCount, ...]:
    return tuple(value for value in values if value.id != NOT_RECORDED)


def _load_values(session: Session, passing: Condition) -> dict[Facet, list[ValueCount]]:
    """Count employers by the values of the card's facets, most first, then by name."""
    count = func.count()
    listed = FACET_VALUE.c
    statement = (
        select(kept.facet, kept.value, count)
        .join_from(EMPLOYERS.table, EMPLOYER_FACET, kept.employer_key == employer.key)
        .join(FACET_VALUE, (listed.facet == kept.facet) & (listed.value == kept.value))
        .where(passing, kept.facet.in_([facet.value for facet in _CARD_FACETS]))
        .group_by(kept.facet, kept.value)
        .order_by(kept.value == NOT_RECORDED, count.desc(), listed.name_position)
    )
    found: dict[Facet, list[ValueCount]] = {facet: [] for facet in _CARD_FACETS}
    for facet, value, employers in session.execute(statement):
        found[known(Facet, facet)].append(ValueCount(value, employers))
    return found


def _load_clouds_for_clients(session: Session, passing: Condition) -> tuple[ValueCount, ...]:
    link = EMPLOYER_PLATFORMS.table.c
    count = func.count(link.employer_id.distinct())
    statement = (
        select(link.cloud_id, count)
        .join_from(EMPLOYER_PLATFORMS.table, EMPLOYERS.table, employer.id == link.employer_id)
        .join(CLOUDS.table, CLOUDS.table.c.id == link.cloud_id)
        .where(passing, link.relation == CloudRelation.BUILDS_FOR_CLIENTS.value)
        .group_by(link.cloud_id)
        .order_by(count.desc(), CLOUDS.table.c.name)
    )
    return tuple(ValueCount(cloud, employers) for cloud, employers in session.execute(statement))


def _load_publications(session: Session, passing: Condition) -> int:
    """Count the distinct sources of the employers' rows and of all their facts and adverts."""
    cited = [_cited_sources(EMPLOYERS).where(passing)]
    for facts in (*_FACTS, ADVERTS):
        whose = employer.id == facts.table.c.employer_id
        cited += [_cited_sources(facts).join(EMPLOYERS.table, whose).where(passing)]
    sources = union(*cited).subquery()
    statement = select(func.count()).select_from(sources).where(sources.c.source_id != NOT_A_PUBLICATION)
    return session.execute(statement).scalar_one()


def _cited_sources(facts: SourceTable) -> Any:
    citation = facts.citation
    assert citation is not None
    link = citation.table
    return select(link.c.source_id).select_from(facts.table.join(link, link.c.owner_key == facts.table.c.key))


def _load_confidence(session: Session, passing: Condition) -> tuple[tuple[Confidence, int], ...]:
    rows = [select(employer.confidence).where(passing)]
    for facts in _FACTS:
        table = facts.table
        rows.append(
            select(table.c.confidence)
            .select_from(table.join(EMPLOYERS.table, employer.id == table.c.employer_id))
            .where(passing)
        )
    every = union_all(*rows).subquery()
    statement = select(every.c.confidence, func.count()).group_by(every.c.confidence)
    counts = {known(Confidence, word): count for word, count in session.execute(statement)}
    return tuple((confidence, counts[confidence]) for confidence in Confidence if confidence in counts)
