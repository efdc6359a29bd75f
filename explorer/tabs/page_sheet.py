"""A page's table to take away: every row in words, and every publication that the page cites."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from explorer.export.sheet import Cell, Sheet, SheetSource, SheetWords
from explorer.market.rows import SourceRow, Vocabulary
from explorer.tabs.words import interest_words
from explorer.workspace import sentences
from explorer.workspace.cell import CellText
from explorer.workspace.formatting import not_recorded
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase

if TYPE_CHECKING:
    from explorer.tabs.page_content import PageContent, PageTable

_NUMBER = re.compile(r"-?\d{1,3}(,\d{3})*(\.\d+)?")
_ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")


def page_sheet(content: PageContent, base: MarketBase, language: Language) -> Sheet:
    """Return the table of a page as a sheet; what is not recorded becomes an empty cell."""
    interests = sentences.interests_line(content.interests, base.vocabulary, language)
    told = (content.takeaway, content.subtitle, *content.notes, content.shown)
    return table_sheet(told, content.table, (content.sources, interests), base, language)


def table_sheet(
    told: tuple[str, ...],
    table: PageTable,
    sources: tuple[tuple[SourceRow, ...], str],
    base: MarketBase,
    language: Language,
) -> Sheet:
    """Return a table as a sheet.

    Args:
        told: The takeaway, then everything else that is said of the rows.
        table: The rows.
        sources: The publications behind them, and what their publishers gain, in a line.
        base: What is kept of the open database.
        language: Of all words.
    """
    return Sheet(
        title=plain(told[0]),
        columns=tuple(plain(head) for head in table.heads),
        rows=[tuple(_cell(cell) for cell in row) for row in table.rows],
        filters=plain(" ".join(told[1:])),
        source_line=plain(sources[1]),
        data_line=plain(sentences.data_line(base.meta, language)),
        sources=sheet_sources(sources[0], base.vocabulary, language),
        is_right_to_left=language is Language.URDU,
        words=sheet_words(QCoreApplication.translate("Pages", "Table")),
    )


def sheet_sources(sources: tuple[SourceRow, ...], names: Vocabulary, language: Language) -> tuple[SheetSource, ...]:
    """Return publications as a sheet lists them."""
    return tuple(
        SheetSource(
            one.title,
            one.publisher,
            one.published,
            one.kind,
            interest_words(one, names.interests, language),
            one.url,
        )
        for one in sources
    )


def sheet_words(rows_name: str) -> SheetWords:
    """Return a sheet's words beside its rows, in the language of the interface."""
    translate = QCoreApplication.translate
    return SheetWords(
        rows_name=rows_name,
        sources_name=translate("EmployerSheet", "Sources"),
        source_columns=(
            translate("EmployerSheet", "Title"),
            translate("EmployerSheet", "Publisher"),
            translate("EmployerSheet", "Date"),
            translate("EmployerSheet", "Kind"),
            translate("EmployerSheet", "Publisher's interest"),
            translate("EmployerSheet", "Address"),
        ),
        empty_note=translate("EmployerSheet", "An empty cell means: not recorded."),
    )


def plain(text: str) -> str:
    """Return a text without direction marks: a cell is searched and joined by other programs."""
    return text.translate(_ISOLATES)


def _cell(cell: CellText) -> Cell:
    text = plain(cell.as_plain_text()).strip()
    if not text or text == not_recorded():
        return None
    if _NUMBER.fullmatch(text):
        number = float(text.replace(",", ""))
        return int(number) if number.is_integer() and "." not in text else number
    return text
