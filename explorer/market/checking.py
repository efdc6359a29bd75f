"""Whether a finished database keeps its promises: whole pages, true references, a source for every fact.

Every question is derived from the schema, so a new table is checked from its first day. A file that cannot be
opened is a `DatabaseError`; whatever is wrong inside it is a finding.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import ColumnElement, Table, Text, and_, cast, exists, func, literal, not_, or_, select, text
from sqlalchemy.orm import Session

from explorer.market.database import open_market
from explorer.market.deriving import derived_rows, plain_connection
from explorer.market.rows import Confidence, MetaRow
from explorer.market.schema.across import ACROSS_RULES, Fact
from explorer.market.schema.base import ListColumn, SourceTable
from explorer.market.schema.field import SOURCE_TABLES
from explorer.market.schema.meta import META_COUNT
from explorer.market.search.indexing import stale_search_indexes

GENERAL_KNOWLEDGE = "general-knowledge"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong in a database.

    Attributes:
        table: Where, as the table is called on the command line.
        row_id: Which row; "" for the whole table.
        rule: One word or two for the promise that is broken.
        sentence: What is wrong.
    """

    table: str
    row_id: str
    rule: str
    sentence: str


@dataclass(frozen=True, slots=True)
class GeneralFact:
    """A fact that rests on general knowledge only: allowed, counted and listed."""

    table: str
    row_id: str


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found.

    Attributes:
        path: The database.
        meta: What it says of itself.
        findings: What is wrong; empty when all is well.
        facts: Rows that need a source.
        citations: Links from facts to sources.
        general: Facts that rest on general knowledge.
    """

    path: Path
    meta: MetaRow
    findings: tuple[Finding, ...]
    facts: int
    citations: int
    general: tuple[GeneralFact, ...]


def check_database(path: Path) -> CheckReport:
    """Check a database file from its pages to the meaning of its rows.

    Raises:
        DatabaseError: It cannot be opened or read as a database of this program.
    """
    with open_market(path) as market, market.session() as session:
        findings = [*_check_pages(session), *_check_references(session)]
        cited = [table for table in SOURCE_TABLES if table.citation is not None]
        for table in SOURCE_TABLES:
            findings += _check_columns(session, table)
            findings += _check_ids(session, table)
        findings += _check_across(session, {finding.table for finding in findings})
        for table in cited:
            findings += _check_provenance(session, table)
        findings += _check_counts(session, market.meta)
        findings += _check_derived(session)
        findings += _check_search(session)
        return CheckReport(
            path=path,
            meta=market.meta,
            findings=tuple(findings),
            facts=sum(_count(session, table.table) for table in cited),
            citations=sum(_count(session, table.citation.table) for table in cited if table.citation),
            general=tuple(general for table in cited for general in _general_facts(session, table)),
        )


def _count(session: Session, table: Table) -> int:
    return session.execute(select(func.count()).select_from(table)).scalar_one()


def _spoken(name: str) -> str:
    return name.replace("_", "-")


def _row_name(table: SourceTable) -> ColumnElement[str]:
    """Return what names a row to people: its id, or its place in the CSV file."""
    if "id" in table.table.c:
        return table.table.c.id
    return literal("row ") + cast(table.table.c.key, Text)


def _check_pages(session: Session) -> Iterator[Finding]:
    for answer in session.execute(text("PRAGMA integrity_check")).scalars():
        if answer != "ok":
            yield Finding("", "", "integrity", f"SQLite says: {answer}.")


def _check_references(session: Session) -> Iterator[Finding]:
    for table, row, target, _ in session.execute(text("PRAGMA foreign_key_check")):
        where = "" if row is None else f"row {row}"
        sentence = f"It names a row that {_spoken(target)} does not have."
        yield Finding(_spoken(table), where, "reference", sentence)


def _check_columns(session: Session, table: SourceTable) -> Iterator[Finding]:
    """Ask whether values are of their kind and rules hold: ranges, years, currencies, no zero for unknown."""
    name = _row_name(table)
    for column, kind in table.kinds.items():
        broken = text(f'"{column}" IS NOT NULL AND NOT ({kind.condition(column)})')
        for row_id, value in session.execute(select(name, table.table.c[column]).where(broken)):
            sentence = f"Its {column} {value!r} is no {kind.name.replace('_', ' ')}."
            yield Finding(_spoken(table.name), str(row_id), kind.name, sentence)
        if not table.table.c[column].nullable:
            for row_id in session.execute(select(name).where(table.table.c[column].is_(None))).scalars():
                yield Finding(_spoken(table.name), str(row_id), "required", f"Its {column} is missing.")
    for rule in table.rules:
        for row_id in session.execute(select(name).where(text(f"NOT ({rule.sql})"))).scalars():
            yield Finding(_spoken(table.name), str(row_id), rule.name, f"Its {rule.columns[0]} {rule.reason}.")


def _check_ids(session: Session, table: SourceTable) -> Iterator[Finding]:
    for columns in table.unique_columns:
        ids = [table.table.c[column] for column in columns]
        repeated = select(func.count(), *ids).group_by(*ids).having(func.count() > 1)
        for times, *values in session.execute(repeated.where(*(id_.is_not(None) for id_ in ids))):
            row_id = ", ".join(str(value) for value in values)
            yield Finding(_spoken(table.name), row_id, "repeated id", f"It stands there {times} times.")


def _check_across(session: Session, refused: set[str]) -> Iterator[Finding]:
    """Hold the rows of whole tables against one another, unless a row of them was refused by itself."""
    tables = {table.name: table for table in SOURCE_TABLES}
    for rule in ACROSS_RULES:
        if refused.isdisjoint(map(_spoken, rule.tables)):
            facts = [_facts(session, tables[name]) for name in rule.tables]
            for breach in rule.judge(*facts):
                fact = facts[0][breach.place]
                row_id = fact.get("id", f"row {fact['key']}")
                sentence = f"Its {breach.column} {fact[breach.column]!r} {breach.reason}."
                yield Finding(_spoken(rule.tables[0]), row_id, rule.name, sentence)


def _facts(session: Session, table: SourceTable) -> list[Fact]:
    """Return the rows of a table in order, with its columns of several values."""
    rows = {row["key"]: dict(row) for row in session.execute(select(table.table).order_by("key")).mappings()}
    for column in table.lists:
        for row in rows.values():
            row[column.name] = ()
        link = column.table.c
        for owner, value in session.execute(
            select(link.owner_key, link[column.value]).order_by(link.owner_key, link.position)
        ):
            if owner in rows:  # a value without its row is told by the check of references
                rows[owner][column.name] += (value,)
    return list(rows.values())


def _citations(table: SourceTable) -> ListColumn:
    citation = table.citation
    assert citation is not None
    return citation


def _check_provenance(session: Session, table: SourceTable) -> Iterator[Finding]:
    citation = _citations(table)
    is_cited = exists().where(citation.table.c.owner_key == table.table.c.key)
    missing = not_(is_cited)
    if citation.blank_when:
        column, word = citation.blank_when
        missing = and_(missing, table.table.c[column] != word)
    for row_id in session.execute(select(_row_name(table)).where(missing)).scalars():
        yield Finding(_spoken(table.name), str(row_id), "provenance", "It has no source.")


def _check_counts(session: Session, meta: MetaRow) -> Iterator[Finding]:
    said = dict(meta.counts)
    for table in SOURCE_TABLES:
        rows = _count(session, table.table)
        if said.get(table.name) != rows:
            sentence = f"It has {rows} rows, but {META_COUNT.name} says {said.get(table.name)}."
            yield Finding(_spoken(table.name), "", "count", sentence)


def _check_derived(session: Session) -> Iterator[Finding]:
    """Work the derived tables out again and compare."""
    for table, rows in derived_rows(session.connection()):
        wanted = [tuple(row[column.name] for column in table.columns) for row in rows]
        recorded = [tuple(row) for row in session.execute(select(table).order_by(*table.primary_key))]
        if sorted(map(repr, wanted)) != sorted(map(repr, recorded)):
            wrong = {row[0] for row in set(wanted) ^ set(recorded)}
            shown = ", ".join(sorted(map(str, wrong))[:5])
            yield Finding(_spoken(table.name), shown, "derived", "It differs from what the facts give.")


def _check_search(session: Session) -> Iterator[Finding]:
    """Work the search indexes out again and compare."""
    wrong: dict[str, list[str]] = {}
    for table, text_ in stale_search_indexes(plain_connection(session.connection())):
        wrong.setdefault(table, []).append(text_)
    for name, texts in wrong.items():
        yield Finding(_spoken(name), ", ".join(texts[:5]), "derived", "It differs from what the names give.")


def _general_facts(session: Session, table: SourceTable) -> Iterator[GeneralFact]:
    """Yield facts whose confidence is general, or whose only source is general knowledge."""
    link = _citations(table).table
    owned = exists().where(link.c.owner_key == table.table.c.key)
    other = owned.where(link.c.source_id != GENERAL_KNOWLEDGE)
    rests_on_it = and_(owned.where(link.c.source_id == GENERAL_KNOWLEDGE), not_(other))
    is_general: ColumnElement[bool] = rests_on_it
    if "confidence" in table.table.c:
        is_general = or_(rests_on_it, table.table.c.confidence == Confidence.GENERAL.value)
    statement = select(_row_name(table)).where(is_general).order_by(table.table.c.key)
    for row_id in session.execute(statement).scalars():
        yield GeneralFact(_spoken(table.name), str(row_id))
