"""The employers of a filter as a table to take away: rows in words, and the publications that they cite."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from explorer.export.sheet import Cell, Sheet
from explorer.market.filters import MarketFilter
from explorer.market.rows import EmployerBriefRow, NameRow, Vocabulary
from explorer.market.sorting import BEST_RECORDED_FIRST, Sort
from explorer.tabs.page_sheet import sheet_sources, sheet_words
from explorer.tabs.pictures import PictureOrder
from explorer.workspace.filter_words import basis_word
from explorer.workspace.formatting import confidence_word, ownership_word
from explorer.workspace.language import Language
from explorer.workspace.sentences import data_line, interests_line, shown_line, sources_line

if TYPE_CHECKING:
    from explorer.market.listing import Listing
    from explorer.market.reader import MarketReader
    from explorer.workspace.market_service import MarketBase

_PAGE_ROWS = 500
"""Employers in memory at a time, however many there are."""


@dataclass(frozen=True, slots=True)
class EmployerSheetOrder:
    """Which employers a sheet has, in which order and language."""

    chosen: MarketFilter
    sort: Sort = BEST_RECORDED_FIRST
    language: Language = Language.ENGLISH


def build_employer_sheet(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Sheet:
    """Make the sheet of the employers of a filter, best recorded first."""
    return employer_sheet(reader, base, EmployerSheetOrder(order.chosen, language=order.language))


def sheet_columns() -> tuple[str, ...]:
    """Return the heads of the columns."""
    translate = QCoreApplication.translate
    return (
        translate("EmployerSheet", "Employer"),
        translate("EmployerSheet", "Name in Urdu"),
        translate("EmployerSheet", "Also called"),
        translate("EmployerSheet", "Sector"),
        translate("EmployerSheet", "Head office"),
        translate("EmployerSheet", "Owner"),
        translate("EmployerSheet", "AI, data, cloud work"),
        translate("EmployerSheet", "Clouds in use"),
        translate("EmployerSheet", "Clouds built on for clients"),
        translate("EmployerSheet", "Roles recorded"),
        translate("EmployerSheet", "Adverts seen"),
        translate("EmployerSheet", "Confidence"),
        translate("EmployerSheet", "How it is known"),
        translate("EmployerSheet", "Sources cited"),
    )


def employer_sheet(
    reader: MarketReader,
    base: MarketBase,
    order: EmployerSheetOrder,
    count: Callable[[int], None] = lambda _: None,
) -> Sheet:
    """Return the employers of a filter as a sheet; its rows are read while it is written.

    Args:
        reader: Where to ask.
        base: What is kept of the open database.
        order: Which employers, in which order and language.
        count: Called with the rows handed over so far, before each page of them is read and after the last; raises
            where they are no longer wanted.
    """
    from explorer.market import queries

    language, names = order.language, base.vocabulary
    totals = queries.load_totals(reader, order.chosen)
    places = queries.load_employer_order(reader, order.chosen, order.sort)
    source_lines = [sources_line(totals, language), interests_line(totals.interests, names, language)]
    sources = queries.load_publications(reader, order.chosen)
    return Sheet(
        title=QCoreApplication.translate("EmployerSheet", "Employers recorded in Pakistan"),
        columns=sheet_columns(),
        rows=_rows(reader, places, names, language, count),
        filters=shown_line(totals, order.chosen, names, language),
        source_line=" ".join(line for line in source_lines if line),
        data_line=data_line(base.meta, language),
        sources=sheet_sources(sources, names, language),
        is_right_to_left=language is Language.URDU,
        words=sheet_words(QCoreApplication.translate("EmployerSheet", "Employers")),
    )


def _rows(
    reader: MarketReader, places: Listing, names: Vocabulary, language: Language, count: Callable[[int], None]
) -> Iterator[tuple[Cell, ...]]:
    from explorer.market import queries

    for start in range(0, len(places), _PAGE_ROWS):
        count(start)
        for row in queries.load_employer_briefs(reader, places[start : start + _PAGE_ROWS]):
            yield _row(row, names, language)
    count(len(places))


def _row(row: EmployerBriefRow, names: Vocabulary, language: Language) -> tuple[Cell, ...]:
    return (
        row.name,
        row.name_ur,
        "; ".join(row.aliases) or None,
        _plain_name(names.sectors[row.sector_id].name, language),
        _named([row.hq_city_id] if row.hq_city_id else [], names.cities, language),
        ownership_word(row.ownership) if row.ownership else None,
        _named(row.use_case_ids, names.use_cases, language),
        _named(row.clouds_in_use, names.clouds, language),
        _named(row.clouds_for_clients, names.clouds, language),
        row.roles or None,  # none recorded is not known to be none
        row.adverts,
        confidence_word(row.confidence),
        basis_word(row.basis),
        row.sources,
    )


def _named(ids: Iterable[str], names: Mapping[str, NameRow], language: Language) -> str | None:
    return "; ".join(_plain_name(names[key], language) if key in names else key for key in ids) or None


def _plain_name(name: NameRow, language: Language) -> str:
    """Return a name without direction marks: a cell is searched and joined by other programs."""
    return (name.name_ur if language is Language.URDU else None) or name.name
