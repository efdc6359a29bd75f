"""Every table of the field: one CSV file is one `SourceTable`. A new fact adds a file, a class and a line.

Building, checking and asking for a table by name need all of them. The window's queries import the modules of the
tables they ask instead: declaring the others would keep the first picture waiting.
"""

from explorer.market.schema.base import Record, SourceTable
from explorer.market.schema.country import COUNTRY_TABLES
from explorer.market.schema.employers import EMPLOYER_TABLES
from explorer.market.schema.learning import LEARNING_TABLES
from explorer.market.schema.meta import META_FILE
from explorer.market.schema.money import MONEY_TABLES
from explorer.market.schema.technology import TECHNOLOGY_TABLES
from explorer.market.schema.vocabulary import VOCABULARY

SOURCE_TABLES: tuple[SourceTable, ...] = (
    META_FILE,
    *VOCABULARY,
    *EMPLOYER_TABLES,
    *MONEY_TABLES,
    *TECHNOLOGY_TABLES,
    *LEARNING_TABLES,
    *COUNTRY_TABLES,
)
METADATA = Record.metadata
