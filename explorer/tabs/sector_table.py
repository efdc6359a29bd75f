"""The sector map as a table: the same figures, one row a sector, or one row an employer of the drilled sector."""

from PySide6.QtCore import QCoreApplication

from explorer.charts.style import ChartStyle
from explorer.figures.sector_drill import SectorDrillFigure
from explorer.figures.sector_map import SectorMapFigure
from explorer.market.rows import SectorCountRow
from explorer.widgets.cell_table_model import CellTableModel
from explorer.workspace.cell import CellText
from explorer.workspace.formatting import (
    detail_words,
    display_name,
    display_short_name,
    format_number,
    format_percent,
    not_recorded,
    ownership_word,
)
from explorer.workspace.language import Language

NUMBER_COLUMNS = frozenset({2, 3, 4, 5, 6})
"""Columns of the table of sectors that hold numbers."""


def fill_sector_table(
    model: CellTableModel, figure: SectorMapFigure, counts: tuple[SectorCountRow, ...], style: ChartStyle
) -> None:
    """Write every sector, largest first; those that the filter emptied stay, with their zeros."""
    translate, language = QCoreApplication.translate, style.language
    groups = {group.id: group for group in figure.groups}
    measured = {row.sector_id: row for row in counts}
    rows = []
    for sector in figure.ranked:
        row = measured.get(sector.id) or SectorCountRow(sector.id, 0, 0, 0, 0, 0)
        share = row.employers / figure.totals.employers if figure.totals.employers else None
        square = style.group_colours(sector.group_id).outline
        rows.append(
            (
                CellText(display_name(sector.name, language), square=square, is_strong=True),
                CellText(display_short_name(groups[sector.group_id].name, language)),
                _counted(row.employers),
                CellText(format_percent(share), is_muted=share is None),
                *(_counted(number) for number in (row.roles, row.uses, row.adverts)),
            )
        )
    heads = (
        translate("SectorTable", "Sector"),
        translate("SectorTable", "Group"),
        translate("SectorTable", "Employers"),
        translate("SectorTable", "Share"),
        translate("SectorTable", "Roles recorded"),
        translate("SectorTable", "Uses recorded"),
        translate("SectorTable", "Adverts seen"),
    )
    model.set_table(heads, [sector.id for sector in figure.ranked], rows)


def fill_drill_table(model: CellTableModel, figure: SectorDrillFigure, language: Language) -> None:
    """Write every employer of the drilled sector, best recorded first."""
    translate = QCoreApplication.translate
    rows = [
        (
            CellText(display_name(cell, language), is_strong=True),
            CellText(detail_words(cell.detail, language)) if cell.detail else _missing(not_recorded()),
            CellText(display_name(cell.city, language)) if cell.city else _missing(not_recorded()),
            CellText(ownership_word(cell.ownership)) if cell.ownership else _missing(not_recorded()),
        )
        for cell in figure.cells
    ]
    heads = (
        translate("SectorTable", "Employer"),
        translate("SectorTable", "Use, else cloud or adverts"),
        translate("SectorTable", "Head office"),
        translate("SectorTable", "Owner"),
    )
    model.set_table(heads, [cell.id for cell in figure.cells], rows)


def _counted(number: int) -> CellText:
    """Return a count of records; none found is said in words, because 0 would claim that there is nothing."""
    if number:
        return CellText(format_number(number))
    return _missing(QCoreApplication.translate("SectorTable", "None"))


def _missing(words: str) -> CellText:
    return CellText(words, is_muted=True)
