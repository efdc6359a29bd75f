"""The matrix as a table: a row for each cell, with its note and its sources."""

from PySide6.QtCore import QCoreApplication

from explorer.charts.platform_matrix_layout import cell_key
from explorer.figures.platform_matrix import PlatformMatrixFigure
from explorer.market.reference import Support
from explorer.tabs.words import named_sources
from explorer.widgets.cell_table_model import CellTableModel
from explorer.workspace.cell import CellText
from explorer.workspace.formatting import display_name, isolate_latin, not_recorded
from explorer.workspace.language import Language
from explorer.workspace.platform_words import category_word, platform_name, support_word

WIDTHS = {0: 130, 1: 190, 2: 160, 3: 90, 4: 180, 5: 200, 6: 150}


def fill_matrix_table(model: CellTableModel, figure: PlatformMatrixFigure, language: Language) -> None:
    """Write every shown cell in the order of the matrix; the key of a row is the key of its cell."""
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
    keys, rows = [], []
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
    model.set_table(heads, keys, rows)
