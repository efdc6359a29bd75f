"""What the database says of itself."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from explorer.market.queries.values import DamagedValueError
from explorer.market.rows import MetaRow
from explorer.market.schema.meta import META, META_COUNT


def load_meta(session: Session) -> MetaRow:
    """Load versions, date and row counts."""
    meta = session.execute(select(META.c.schema_version, META.c.data_version, META.c.data_date)).one_or_none()
    if meta is None:
        raise DamagedValueError("the table meta is empty")
    counts = session.execute(select(META_COUNT.c.name, META_COUNT.c.rows).order_by(META_COUNT.c.key))
    return MetaRow(*meta, counts=tuple((name, rows) for name, rows in counts))
