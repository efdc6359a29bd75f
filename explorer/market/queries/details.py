"""Everything recorded of one employer, each fact with the sources that vouch for it."""

from typing import Any

from sqlalchemy import Select, Table, func, literal, select
from sqlalchemy.orm import Session

from explorer.market.queries.employers import load_employer_brief
from explorer.market.queries.sources import load_cited
from explorer.market.queries.values import known
from explorer.market.rows import AdvertRow, CloudRelation, Confidence, EmployerDetail, FactRow
from explorer.market.schema.base import SourceTable
from explorer.market.schema.employers import (
    ADVERT_SEEN,
    ADVERTS,
    EMPLOYER_PLATFORMS,
    EMPLOYER_ROLES,
    EMPLOYER_USE_CASES,
    EMPLOYERS,
)

_OTHER_CITIES = EMPLOYERS.lists[1].table.c
_ABOUT = (
    "founded",
    "employees_low",
    "employees_high",
    "website",
    "careers_url",
    "description",
    "ai_activity",
)


def load_employer_detail(session: Session, employer_id: str) -> EmployerDetail | None:
    """Load every recorded fact of an employer; `None` when there is no employer of that id."""
    brief = load_employer_brief(session, employer_id)
    if brief is None:
        return None
    employer = EMPLOYERS.table.c
    about = session.execute(
        select(employer.key, *(employer[column] for column in _ABOUT)).where(employer.id == employer_id)
    ).one()
    cities = select(_OTHER_CITIES.city_id).where(_OTHER_CITIES.owner_key == about.key).order_by(_OTHER_CITIES.position)
    cited = load_cited(session, EMPLOYERS, employer.id == employer_id)
    return EmployerDetail(
        brief=brief,
        other_city_ids=tuple(session.execute(cities).scalars()),
        founded=about.founded,
        employees_low=about.employees_low,
        employees_high=about.employees_high,
        website=about.website,
        careers_url=about.careers_url,
        description=about.description,
        ai_activity=about.ai_activity,
        sources=cited.get(about.key, ()),
        uses=_load_facts(session, EMPLOYER_USE_CASES, "use_case_id", employer_id),
        clouds=_load_facts(session, EMPLOYER_PLATFORMS, "cloud_id", employer_id),
        roles=_load_facts(session, EMPLOYER_ROLES, "role_id", employer_id),
        adverts=_load_adverts(session, employer_id),
    )


def _or_null(table: Table, column: str) -> Any:
    return table.c[column] if column in table.c else literal(None)


def _load_facts(session: Session, facts: SourceTable, subject: str, employer_id: str) -> tuple[FactRow, ...]:
    table = facts.table
    theirs = table.c.employer_id == employer_id
    cited = load_cited(session, facts, theirs)
    statement = select(
        table.c.key,
        table.c[subject],
        table.c.evidence,
        _or_null(table, "relation"),
        _or_null(table, "year"),
        table.c.confidence,
    )
    return tuple(
        FactRow(
            subject_id=subject_id,
            evidence=evidence,
            relation=None if relation is None else known(CloudRelation, relation),
            year=year,
            confidence=known(Confidence, confidence),
            sources=cited.get(key, ()),
        )
        for key, subject_id, evidence, relation, year, confidence in session.execute(
            statement.where(theirs).order_by(table.c.key)
        )
    )


def _load_adverts(session: Session, employer_id: str) -> tuple[AdvertRow, ...]:
    """Load an employer's adverts, the last seen first; `seen` is the last day a data set saw it."""
    advert = ADVERTS.table.c
    theirs = advert.employer_id == employer_id
    seen = ADVERT_SEEN.table.c
    last_seen = select(func.max(seen.seen)).where(seen.advert_id == advert.id).scalar_subquery()
    cited = load_cited(session, ADVERTS, theirs)
    statement: Select[Any] = select(
        advert.key,
        advert.id,
        advert.title,
        advert.role_id,
        advert.level,
        advert.city_id,
        advert.place,
        advert.posted,
        last_seen.label("seen"),
    ).where(theirs)
    ordered = statement.order_by(last_seen.desc(), advert.key)
    return tuple(
        AdvertRow(
            id=row.id,
            title=row.title,
            role_id=row.role_id,
            level=row.level,
            city_id=row.city_id,
            place=row.place,
            posted=row.posted,
            seen=row.seen,
            sources=cited.get(row.key, ()),
        )
        for row in session.execute(ordered)
    )
