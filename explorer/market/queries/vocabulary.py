"""Every name that the interface needs, in the order of the source files."""

from typing import Any

from sqlalchemy import Table, literal, select
from sqlalchemy.orm import Session

from explorer.market.rows import InterestRow, NameRow, SectorRow, Vocabulary
from explorer.market.schema.vocabulary import (
    CITIES,
    CLOUDS,
    INTERESTS,
    ROLES,
    SECTOR_GROUPS,
    SECTORS,
    USE_CASE_GROUPS,
    USE_CASES,
)


def load_vocabulary(session: Session) -> Vocabulary:
    """Load the names of sectors, cities, roles, clouds, use cases and interests."""
    return Vocabulary(
        groups=_load_names(session, SECTOR_GROUPS.table),
        sectors=_load_sectors(session),
        cities=_load_names(session, CITIES.table),
        roles=_load_names(session, ROLES.table),
        clouds=_load_names(session, CLOUDS.table),
        use_cases=_load_names(session, USE_CASES.table),
        use_case_groups=_load_names(session, USE_CASE_GROUPS.table),
        interests=_load_interests(session),
        use_case_parents=_load_use_case_parents(session),
    )


def _name_columns(table: Table) -> tuple[Any, ...]:
    return tuple(
        table.c[column] if column in table.c else literal(None).label(column)
        for column in ("id", "name", "name_ur", "short_name", "short_name_ur")
    )


def _name(id_: str, name: str, name_ur: str | None, short_name: str | None, short_name_ur: str | None) -> NameRow:
    return NameRow(id_, name, name_ur, short_name or name, short_name_ur or name_ur)


def _load_names(session: Session, table: Table) -> dict[str, NameRow]:
    order = table.c.position if "position" in table.c else table.c.key
    return {row[0]: _name(*row) for row in session.execute(select(*_name_columns(table)).order_by(order, table.c.key))}


def _load_sectors(session: Session) -> dict[str, SectorRow]:
    table = SECTORS.table
    columns = (
        table.c.group_id,
        table.c.plural,
        table.c.plural_ur,
        table.c.description,
        table.c.description_ur,
        *_name_columns(table),
    )
    sectors = {}
    for group_id, plural, plural_ur, description, description_ur, *name in session.execute(
        select(*columns).order_by(table.c.key)
    ):
        row = _name(*name)
        sectors[row.id] = SectorRow(row.id, group_id, row, plural, plural_ur, description, description_ur)
    return sectors


def _load_interests(session: Session) -> dict[str, InterestRow]:
    table = INTERESTS.table.c
    statement = select(table.id, table.label, table.label_ur).order_by(table.key)
    return {id_: InterestRow(id_, label, label_ur) for id_, label, label_ur in session.execute(statement)}


def _load_use_case_parents(session: Session) -> dict[str, str]:
    table = USE_CASES.table.c
    statement = select(table.id, table.parent_id).where(table.parent_id.is_not(None)).order_by(table.key)
    return dict(session.execute(statement).all())
