"""The matrix as a table: a row for each cell, with its note and its sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from explorer.charts.platform_matrix_layout import cell_key
from explorer.figures.platform_matrix import MatrixFilter, PlatformMatrixFigure
from explorer.market.reference import Support
from explorer.tabs.page_content import PageTable
from explorer.tabs.page_sheet import table_sheet
from explorer.tabs.pictures import PictureOrder
from explorer.tabs.platform_data import build_matrix, interests_of, load_platform_rows, sources_of
from explorer.tabs.words import named_sources
from explorer.widgets.cell_table_model import CellTableModel
from explorer.workspace import sentences
from explorer.workspace.cell import CellText
from explorer.workspace.formatting import display_name, isolate_latin, not_recorded
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase
from explorer.workspace.platform_sentences import matrix_shown_line, matrix_subtitle, matrix_takeaway
from explorer.workspace.platform_words import category_word, platform_name, support_word

if TYPE_CHECKING:
    from explorer.export.sheet import Sheet
    from explorer.market.reader import MarketReader

WIDTHS = {0: 130, 1: 190, 2: 160, 3: 90, 4: 180, 5: 200, 6: 150}


def build_matrix_sheet(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Sheet:
    """Make the sheet of every cell."""
    figure = build_matrix(load_platform_rows(reader), MatrixFilter())
    return matrix_sheet(figure, base, order.language)


def matrix_sheet(figure: PlatformMatrixFigure, base: MarketBase, language: Language) -> Sheet:
    """Return the shown cells as a sheet with the publications that they cite."""
    table = matrix_table(figure, language)
    interests = sentences.interests_line(interests_of(figure), base.vocabulary, language)
    return table_sheet(
        (matrix_takeaway(figure, language), matrix_subtitle(figure, language), matrix_shown_line(figure, language)),
        table,
        (sources_of(figure), interests),
        base,
        language,
    )


def fill_matrix_table(model: CellTableModel, figure: PlatformMatrixFigure, language: Language) -> None:
    """Write every shown cell in the order of the matrix; the key of a row is the key of its cell."""
    table = matrix_table(figure, language)
    model.set_table(table.heads, table.keys, table.rows)


def matrix_table(figure: PlatformMatrixFigure, language: Language) -> PageTable:
    """Return every shown cell in the order of the matrix; the key of a row is the key of its cell."""
    translate = QCoreApplication.translate
    heads = (
        translate("Platforms", "Category"),
        translate("Platforms", "Capability"),
        translate("Platforms", "Platform"),
        translate("Platforms", "Support"),
        translate("Platforms", "Service"),
        translate("Platforms", "Note"),
        translate("Platforms", "Source and date"),
    )
    keys: list[str] = []
    rows: list[tuple[CellText, ...]] = []
    for row in figure.rows:
        for platform, cell in zip(figure.platforms, row.cells, strict=True):
            keys.append(cell_key(row, platform))
            mark = cell.confidence.value if cell.confidence is not None else None
            rows.append(
                (
                    CellText(category_word(row.capability.category), is_muted=True),
                    CellText(isolate_latin(display_name(row.capability, language), language), is_strong=True),
                    CellText(isolate_latin(platform_name(platform), language)),
                    CellText(support_word(cell.support), is_muted=cell.support is Support.UNKNOWN),
                    CellText(isolate_latin(cell.service_name or "", language)),
                    CellText(isolate_latin(cell.note or "", language)),
                    CellText(named_sources(cell.sources, language) or not_recorded(), mark=mark),
                )
            )
    return PageTable(heads, tuple(keys), tuple(rows), WIDTHS)
