"""What the command line does with tables: write the employers of a filter as CSV, TSV or a workbook."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from explorer.commands.output import write_line
from explorer.errors import UsageError

if TYPE_CHECKING:
    from array import array

    from explorer.export.sheet import Cell, Sheet
    from explorer.market.filters import MarketFilter
    from explorer.market.reader import MarketReader
    from explorer.market.rows import EmployerBriefRow, NameRow, Vocabulary
    from explorer.workspace.market_service import MarketBase

TABLES = {"employers": "Employers, best recorded first, with the sources they cite"}
"""What can be exported as a table, and what it shows."""

COLUMNS = (
    "Employer", "Name in Urdu", "Also called", "Sector", "Head office", "Owner", "AI, data, cloud work",
    "Clouds in use", "Clouds built on for clients", "Roles recorded", "Adverts seen", "Confidence", "Basis",
    "Sources cited",
)  # fmt: skip

_PAGE_ROWS = 500
"""Employers in memory at a time, however many there are."""

_OF_PICTURES = {"preset": None, "size": None, "scale": 1, "theme": "light", "background": None, "size_by": "employers"}
"""Options that a table has no use for, with what they are when nobody gave them."""


def export_table(options: argparse.Namespace) -> int:
    """Write the table that the arguments ask for.

    Raises:
        ExplorerError: A wrong option, filter, path or database; nothing was written.
    """
    from explorer.commands.filter_arguments import parse_filter
    from explorer.export.sheet_files import write_sheet
    from explorer.market.database import open_market
    from explorer.paths import bundled_database
    from explorer.workspace.market_service import load_market_base

    _refuse_options_of_pictures(options)
    path = options.database or bundled_database()
    with open_market(path) as market, market.reading() as reader:
        base = load_market_base(reader, path)
        write_sheet(options.out, employer_sheet(reader, base, parse_filter(options.filter, base.vocabulary)))
    write_line(str(options.out))
    return 0


def employer_sheet(reader: MarketReader, base: MarketBase, chosen: MarketFilter) -> Sheet:
    """Return the employers of a filter as a sheet in English; its rows are read while it is written."""
    from explorer.export.sheet import Sheet, SheetSource, SheetWords
    from explorer.market import queries
    from explorer.market.rows import EmployerOrder
    from explorer.tabs.words import interest_words
    from explorer.workspace.language import Language
    from explorer.workspace.sentences import data_line, interests_line, shown_line, sources_line

    english, names = Language.ENGLISH, base.vocabulary
    interest = partial(interest_words, language=english)
    totals = queries.load_totals(reader, chosen)
    sources = [sources_line(totals, english), interests_line(totals, names, english)]
    return Sheet(
        title="Employers recorded in Pakistan, best recorded first",
        columns=COLUMNS,
        rows=_rows(reader, queries.load_employer_order(reader, chosen, EmployerOrder.BEST_RECORDED), names),
        filters=shown_line(totals, chosen, names, english),
        source_line=" ".join(line for line in sources if line),
        data_line=data_line(base.meta, english),
        sources=tuple(
            SheetSource(row.title, row.publisher, row.published, row.kind, interest(row, names.interests), row.url)
            for row in queries.load_publications(reader, chosen)
        ),
        words=SheetWords(rows_name="Employers"),
    )


def _refuse_options_of_pictures(options: argparse.Namespace) -> None:
    given = [name for name, unset in _OF_PICTURES.items() if getattr(options, name) != unset]
    if given:
        option = given[0].replace("_", "-")
        raise UsageError(f"--{option} is for pictures, and '{options.view}' is a table; nothing was written.")
    if options.language != "en":
        raise UsageError("Tables are written in English only so far; nothing was written.")


def _rows(reader: MarketReader, places: array[int], names: Vocabulary) -> Iterator[tuple[Cell, ...]]:
    from explorer.market import queries

    for start in range(0, len(places), _PAGE_ROWS):
        for row in queries.load_employer_briefs(reader, places[start : start + _PAGE_ROWS]):
            yield _row(row, names)


def _row(row: EmployerBriefRow, names: Vocabulary) -> tuple[Cell, ...]:
    from explorer.workspace.formatting import confidence_word, ownership_word

    return (
        row.name,
        row.name_ur,
        "; ".join(row.aliases) or None,
        names.sectors[row.sector_id].name.name,
        _named([row.hq_city_id] if row.hq_city_id else [], names.cities),
        ownership_word(row.ownership) if row.ownership else None,
        _named(row.use_case_ids, names.use_cases),
        _named(row.clouds_in_use, names.clouds),
        _named(row.clouds_for_clients, names.clouds),
        row.roles or None,  # none recorded is not known to be none
        row.adverts,
        confidence_word(row.confidence),
        row.basis.value,
        row.sources,
    )


def _named(ids: Iterable[str], names: Mapping[str, NameRow]) -> str | None:
    return "; ".join(names[key].name if key in names else key for key in ids) or None
