"""What the database says of itself."""

from explorer.market.reader import MarketReader
from explorer.market.rows import MetaRow
from explorer.market.values import DamagedValueError


def load_meta(reader: MarketReader) -> MetaRow:
    """Load versions, date and row counts."""
    found = reader.rows("SELECT schema_version, data_version, data_date FROM meta")
    if len(found) != 1:
        raise DamagedValueError(f"the table meta has {len(found)} rows")
    ((schema_version, data_version, data_date),) = found
    counts = reader.rows('SELECT name, "rows" FROM meta_count ORDER BY key')
    return MetaRow(schema_version, data_version, data_date, tuple((name, rows) for name, rows in counts))
