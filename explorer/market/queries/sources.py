"""Sources, and which of them vouch for a row."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from explorer.market.reader import MarketReader
from explorer.market.rows import SourceRow
from explorer.market.values import DamagedValueError

_SOURCE = "source.id, title, publisher, url, published, kind, interest, note"
_FACTS = frozenset(
    {
        *("employer", "employer_use_case", "employer_platform", "employer_role", "advert"),
        *("certification", "platform", "platform_capability", "platform_renaming", "indicator_value"),
        *("region", "city", "gpu_price", "hardware_price", "training_scenario"),
        *("salary_band", "claim", "income_tax", "income_tax_surcharge", "export_tax"),
        *("exchange_rate", "consumer_price"),
    }
)


def load_sources(reader: MarketReader, source_ids: Sequence[str]) -> tuple[SourceRow, ...]:
    """Load sources by id, in the order asked; ids that no source has are left out."""
    statement = f"SELECT {_SOURCE} FROM source WHERE id IN (SELECT value FROM json_each(?))"
    found = {row[0]: SourceRow(*row) for row in reader.rows(statement, json.dumps(list(source_ids)))}
    return tuple(found[id_] for id_ in source_ids if id_ in found)


def load_cited(reader: MarketReader, table: str, keys: Sequence[int]) -> dict[int, tuple[SourceRow, ...]]:
    """Load the sources of some rows of a table of facts.

    Args:
        reader: Where to ask.
        table: A table of facts.
        keys: Which of its rows.

    Returns:
        Sources by the key of the row, in the editors' order.
    """
    assert table in _FACTS, "names of tables cannot be bound; only our own are written into a statement"
    statement = f"""
        SELECT link.owner_key, {_SOURCE}
        FROM {table}_source AS link JOIN source ON source.id = link.source_id
        WHERE link.owner_key IN (SELECT value FROM json_each(?))
        ORDER BY link.owner_key, link.position"""
    found: defaultdict[int, list[SourceRow]] = defaultdict(list)
    for key, *columns in reader.rows(statement, json.dumps(list(keys))):
        found[key].append(SourceRow(*columns))
    return {key: tuple(rows) for key, rows in found.items()}


def load_vouched(
    reader: MarketReader, table: str, statement: str, *values: str
) -> Iterator[tuple[list[Any], tuple[SourceRow, ...]]]:
    """Run a SELECT on a table of facts and yield each row with its sources.

    Args:
        reader: Where to ask.
        table: A table of facts.
        statement: Its first column is the key of the row, which is not handed out.
        values: To bind.

    Raises:
        DamagedValueError: A row has no source: nothing is shown that nobody stands for.
    """
    found = reader.rows(statement, *values)
    cited = load_cited(reader, table, [row[0] for row in found])
    for key, *plain in found:
        if key not in cited:
            raise DamagedValueError(f"row {key} of {table} has no source")
        yield plain, cited[key]
