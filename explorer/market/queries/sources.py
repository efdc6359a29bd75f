"""Sources, and which of them vouch for a row."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from explorer.market.rows import SourceRow
from explorer.market.schema.base import SourceTable
from explorer.market.schema.vocabulary import SOURCES

IDS_A_STATEMENT = 500

source = SOURCES.table.c
SOURCE_COLUMNS = (
    source.id,
    source.title,
    source.publisher,
    source.url,
    source.published,
    source.kind,
    source.interest,
    source.note,
)


def load_sources(session: Session, source_ids: Sequence[str]) -> tuple[SourceRow, ...]:
    """Load sources by id, in the order asked; ids that no source has are left out."""
    found: dict[str, SourceRow] = {}
    for start in range(0, len(source_ids), IDS_A_STATEMENT):
        some = tuple(source_ids[start : start + IDS_A_STATEMENT])
        for row in session.execute(select(*SOURCE_COLUMNS).where(source.id.in_(some))):
            found[row[0]] = SourceRow(*row)
    return tuple(found[id_] for id_ in source_ids if id_ in found)


def load_cited(
    session: Session, facts: SourceTable, condition: ColumnElement[bool]
) -> dict[int, tuple[SourceRow, ...]]:
    """Load the sources of some rows of a table of facts.

    Args:
        session: Where to ask.
        facts: A table that cites sources.
        condition: Which of its rows.

    Returns:
        Sources by the key of the row, in the editors' order.
    """
    citation = facts.citation
    if citation is None:
        return {}
    link = citation.table
    statement = (
        select(link.c.owner_key, *SOURCE_COLUMNS)
        .select_from(
            facts.table.join(link, link.c.owner_key == facts.table.c.key).join(
                SOURCES.table, source.id == link.c.source_id
            )
        )
        .where(condition)
        .order_by(link.c.owner_key, link.c.position)
    )
    found: defaultdict[int, list[Any]] = defaultdict(list)
    for key, *columns in session.execute(statement):
        found[key].append(SourceRow(*columns))
    return {key: tuple(rows) for key, rows in found.items()}
