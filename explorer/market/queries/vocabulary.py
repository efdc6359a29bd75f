"""Every name that the interface needs, in the order of the source files."""

from explorer.market.reader import MarketReader
from explorer.market.rows import InterestRow, NameRow, SectorRow, Vocabulary

_INTERESTS = "SELECT id, label, label_ur FROM interest ORDER BY key"
_NAME = "id, name, name_ur, short_name, short_name_ur"


def load_vocabulary(reader: MarketReader) -> Vocabulary:
    """Load the names of sectors, cities, roles, clouds, use cases and interests."""
    return Vocabulary(
        groups=_load_names(reader, f"SELECT {_NAME} FROM sector_group ORDER BY position, key"),
        sectors=_load_sectors(reader),
        cities=_load_names(reader, "SELECT id, name, name_ur FROM city ORDER BY key"),
        roles=_load_names(reader, "SELECT id, name, name_ur, short_name FROM role ORDER BY key"),
        clouds=_load_names(reader, "SELECT id, name, name_ur, short_name FROM cloud ORDER BY key"),
        use_cases=_load_names(reader, "SELECT id, name, name_ur FROM use_case ORDER BY key"),
        use_case_groups=_load_names(reader, "SELECT id, name, name_ur FROM use_case_group ORDER BY key"),
        interests={row[0]: InterestRow(*row) for row in reader.rows(_INTERESTS)},
        skills=_load_names(reader, "SELECT id, name, name_ur FROM skill ORDER BY key"),
        use_case_parents=dict(
            reader.rows("SELECT id, parent_id FROM use_case WHERE parent_id IS NOT NULL ORDER BY key")
        ),
    )


def _name(
    id_: str,
    name: str,
    name_ur: str | None,
    short_name: str | None = None,
    short_name_ur: str | None = None,
) -> NameRow:
    return NameRow(id_, name, name_ur, short_name or name, short_name_ur or name_ur)


def _load_names(reader: MarketReader, statement: str) -> dict[str, NameRow]:
    return {row[0]: _name(*row) for row in reader.rows(statement)}


def _load_sectors(reader: MarketReader) -> dict[str, SectorRow]:
    statement = f"""
        SELECT group_id, plural, plural_ur, description, description_ur, {_NAME} FROM sector ORDER BY key"""
    sectors = {}
    for group_id, plural, plural_ur, description, description_ur, *name in reader.rows(statement):
        row = _name(*name)
        sectors[row.id] = SectorRow(row.id, group_id, row, plural, plural_ur, description, description_ur)
    return sectors
