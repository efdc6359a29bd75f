"""What names are found by; written when the database is built, from the names of every table that has some.

Two indexes beside this table are no tables to SQLAlchemy, see `explorer.market.search.indexing`.
"""

from sqlalchemy import Column, Integer, Table, Text

from explorer.market.schema.base import Record

SEARCH_ENTRY = Table(
    "search_entry",
    Record.metadata,
    Column("key", Integer, primary_key=True, autoincrement=False),
    Column("row_key", Text, nullable=False),
    Column("place", Text),
    Column("folded", Text, nullable=False),
)
"""One row for each thing that can be found.

`key` is its rank, which is not fame: kinds have blocks of keys of their own (`explorer.market.search.findable`);
employers stand best recorded first in theirs, everything else in the order of its file. `row_key` is the key in
the table of its kind, as 16 hexadecimal digits, and `place` the place of an employer, as 8: a million of them are
fetched as one text and read at once, where a million rows would take a quarter of a second. `folded` has all its
names, see `explorer.market.search.matching`.
"""
