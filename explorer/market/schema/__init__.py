"""Every table of the field: one CSV file is one `SourceTable`. A new fact adds a file, a class and a line."""

from sqlalchemy import Column, Integer, text
from sqlmodel import Field

from explorer.market.kinds import DAY, TEXT
from explorer.market.schema.base import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    Record,
    SourceTable,
    core,
    recorded,
    required,
)
from explorer.market.schema.country import COUNTRY_TABLES
from explorer.market.schema.employers import EMPLOYER_FACET, EMPLOYER_TABLES, FACET_VALUE, EmployerSummary
from explorer.market.schema.learning import LEARNING_TABLES
from explorer.market.schema.money import MONEY_TABLES
from explorer.market.schema.technology import TECHNOLOGY_TABLES
from explorer.market.schema.vocabulary import VOCABULARY

__all__ = [
    "APPLICATION_ID",
    "EMPLOYER_FACET",
    "EMPLOYER_SUMMARY",
    "FACET_VALUE",
    "META",
    "METADATA",
    "META_COUNT",
    "SCHEMA_VERSION",
    "SOURCE_TABLES",
    "SourceTable",
]


class Meta(Record, table=True):
    """What the database says of itself: one row, from `meta.csv`, which editors keep."""

    data_version: str = required(TEXT)
    data_date: str = required(DAY)
    schema_version: int = Field(sa_column=Column(Integer, nullable=False, server_default=text(str(SCHEMA_VERSION))))


class MetaCount(Record, table=True):
    """How many rows a CSV file held when the database was built."""

    name: str
    rows: int


SOURCE_TABLES: tuple[SourceTable, ...] = (
    recorded("meta", Meta),
    *VOCABULARY,
    *EMPLOYER_TABLES,
    *MONEY_TABLES,
    *TECHNOLOGY_TABLES,
    *LEARNING_TABLES,
    *COUNTRY_TABLES,
)
META = core(Meta)
META_COUNT = core(MetaCount)
EMPLOYER_SUMMARY = core(EmployerSummary)
METADATA = Record.metadata
