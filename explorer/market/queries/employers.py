"""Employers as maps and tables show them."""

from array import array
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session

from explorer.market.clauses import condition, employer
from explorer.market.filters import MarketFilter
from explorer.market.queries.values import known, split
from explorer.market.rows import Basis, Confidence, EmployerBriefRow, EmployerOrder
from explorer.market.schema.employers import EMPLOYER_SUMMARY, EMPLOYERS
from explorer.market.schema.vocabulary import SECTORS

KEYS_A_STATEMENT = 500
"""Keys bound in one statement; a screen of rows needs one."""

summary = EMPLOYER_SUMMARY.c
_employers = EMPLOYERS.table.join(EMPLOYER_SUMMARY, summary.key == employer.key)
_BEST_FIRST: tuple[Any, ...] = (
    summary.facts.desc(),
    summary.source_count.desc(),
    summary.name_key,
    summary.key,
)
_BRIEF: tuple[Any, ...] = (
    employer.key,
    employer.id,
    employer.name,
    employer.name_ur,
    employer.short_name,
    summary.aliases,
    employer.sector_id,
    employer.hq_city_id,
    employer.ownership,
    summary.use_case_ids,
    summary.ai_use_count,
    summary.clouds_in_use,
    summary.clouds_for_clients,
    summary.role_count,
    summary.advert_count,
    summary.facts,
    summary.source_count,
    employer.confidence,
    employer.basis,
)


_CONFIDENCE_RANK = case({word.value: rank for rank, word in enumerate(Confidence)}, value=employer.confidence)
_SORTED_BY: dict[EmployerOrder, tuple[Any, ...]] = {
    EmployerOrder.BEST_RECORDED: _BEST_FIRST,
    EmployerOrder.LESS_KNOWN: (
        summary.facts == 0,
        summary.source_count,
        summary.facts,
        summary.name_key,
        summary.key,
    ),
    EmployerOrder.NAME: (summary.name_key, summary.key),
    EmployerOrder.SECTOR: (SECTORS.table.c.name,),
    EmployerOrder.USE: (summary.use_count,),
    EmployerOrder.CLOUD: (summary.cloud_in_use_count, summary.cloud_for_clients_count),
    EmployerOrder.ADVERTS: (summary.advert_count,),
    EmployerOrder.CONFIDENCE: (_CONFIDENCE_RANK,),
}


def load_employer_order(
    session: Session, market_filter: MarketFilter, order: EmployerOrder, descending: bool = False
) -> "array[int]":
    """Load the keys of the employers that pass a filter, sorted; rows are then loaded for what is on screen.

    Args:
        session: Where to ask.
        market_filter: Which employers.
        order: What to sort by: `BEST_RECORDED` and `LESS_KNOWN` as they say, `NAME` and `SECTOR` from A to Z,
            `USE`, `CLOUD` and `ADVERTS` from few to many, `CONFIDENCE` from best to weakest.
        descending: The other way round; ties stay best recorded first.
    """
    by = _SORTED_BY[order]
    if descending:
        by = tuple(_reversed(expression) for expression in by)
    source = _employers
    if order is EmployerOrder.SECTOR:
        source = source.join(SECTORS.table, SECTORS.table.c.id == employer.sector_id)
    statement = select(employer.key).select_from(source).where(condition(market_filter)).order_by(*by, *_BEST_FIRST)
    return array("q", session.execute(statement).scalars())


def _reversed(expression: Any) -> Any:
    is_descending = getattr(expression, "modifier", None) is not None
    return expression.element.asc() if is_descending else expression.desc()


def load_employer_briefs(session: Session, keys: Sequence[int]) -> tuple[EmployerBriefRow, ...]:
    """Load employers by key, in the order asked; keys that no employer has are left out."""
    found: dict[int, EmployerBriefRow] = {}
    for start in range(0, len(keys), KEYS_A_STATEMENT):
        some = tuple(keys[start : start + KEYS_A_STATEMENT])
        for row in session.execute(select(*_BRIEF).select_from(_employers).where(employer.key.in_(some))):
            found[row[0]] = brief_row(row)
    return tuple(found[key] for key in keys if key in found)


def load_employer_key(session: Session, employer_id: str) -> int | None:
    """Load the key of an employer; `None` when there is none of that id."""
    key: int | None = session.execute(select(employer.key).where(employer.id == employer_id)).scalar_one_or_none()
    return key


def load_employer_brief(session: Session, employer_id: str) -> EmployerBriefRow | None:
    """Load one employer by id; `None` when there is none."""
    row = session.execute(select(*_BRIEF).select_from(_employers).where(employer.id == employer_id)).one_or_none()
    return None if row is None else brief_row(row)


def load_best_recorded(session: Session, market_filter: MarketFilter, per_sector: int) -> tuple[EmployerBriefRow, ...]:
    """Load the employers that the map names: in each sector those with most facts, and at least one.

    Args:
        session: Where to ask.
        market_filter: Which employers.
        per_sector: At most so many of each sector.

    Returns:
        Sectors in the order of the vocabulary; best first inside a sector.
    """
    place = func.row_number().over(partition_by=employer.sector_id, order_by=_BEST_FIRST)
    ranked = (
        select(employer.key.label("key"), place.label("place"))
        .select_from(_employers)
        .where(condition(market_filter), summary.facts > 0)
        .subquery()
    )
    statement = (
        select(*_BRIEF)
        .select_from(
            ranked.join(EMPLOYERS.table, employer.key == ranked.c.key)
            .join(EMPLOYER_SUMMARY, summary.key == employer.key)
            .join(SECTORS.table, SECTORS.table.c.id == employer.sector_id)
        )
        .where(ranked.c.place <= per_sector)
        .order_by(SECTORS.table.c.key, ranked.c.place)
    )
    return _briefs(session.execute(statement))


def load_sector_employers(
    session: Session, market_filter: MarketFilter, sector_id: str
) -> tuple[EmployerBriefRow, ...]:
    """Load every employer of one sector that passes the filter, best recorded first."""
    statement: Select[Any] = (
        select(*_BRIEF)
        .select_from(_employers)
        .where(condition(market_filter), employer.sector_id == sector_id)
        .order_by(*_BEST_FIRST)
    )
    return _briefs(session.execute(statement))


def _briefs(rows: Iterable[Any]) -> tuple[EmployerBriefRow, ...]:
    return tuple(brief_row(row) for row in rows)


def brief_row(row: Sequence[Any]) -> EmployerBriefRow:
    """Return what the columns of a brief say."""
    _, id_, name, name_ur, short_name, aliases, sector_id, city_id, ownership, *rest = row
    uses, ai_uses, in_use, for_clients, roles, adverts, facts, sources, confidence, basis = rest
    return EmployerBriefRow(
        id=id_,
        name=name,
        name_ur=name_ur,
        short_name=short_name,
        aliases=split(aliases),
        sector_id=sector_id,
        hq_city_id=city_id,
        ownership=ownership,
        use_case_ids=split(uses),
        ai_uses=ai_uses,
        clouds_in_use=split(in_use),
        clouds_for_clients=split(for_clients),
        roles=roles,
        adverts=adverts,
        facts=facts,
        sources=sources,
        confidence=known(Confidence, confidence),
        basis=known(Basis, basis),
    )
