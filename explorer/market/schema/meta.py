"""What a database says of itself."""

from sqlalchemy import Column, Integer, text
from sqlmodel import Field

from explorer.market.file_format import SCHEMA_VERSION
from explorer.market.kinds import DAY, TEXT
from explorer.market.schema.base import Record, core, recorded, required


class Meta(Record, table=True):
    """What the database says of itself: one row, from `meta.csv`, which editors keep."""

    data_version: str = required(TEXT)
    data_date: str = required(DAY)
    schema_version: int = Field(sa_column=Column(Integer, nullable=False, server_default=text(str(SCHEMA_VERSION))))


class MetaCount(Record, table=True):
    """How many rows a CSV file held when the database was built."""

    name: str
    rows: int


META_FILE = recorded("meta", Meta)
META = core(Meta)
META_COUNT = core(MetaCount)
