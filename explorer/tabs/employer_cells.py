"""What the table of employers says in each column."""

from PySide6.QtCore import QCoreApplication

from explorer.charts.style import ChartStyle
from explorer.market.rows import EmployerBriefRow, EmployerOrder, NameRow, Vocabulary
from explorer.widgets.cell_text import CellText
from explorer.workspace.formatting import (
    confidence_word,
    display_name,
    display_short_name,
    format_number,
    not_named,
    not_recorded,
)

COLUMN_ORDERS = (
    EmployerOrder.NAME,
    EmployerOrder.SECTOR,
    EmployerOrder.USE,
    EmployerOrder.CLOUD,
    EmployerOrder.ADVERTS,
    EmployerOrder.CONFIDENCE,
)
"""What a click on the head of each column sorts by."""

ADVERTS_COLUMN = 4
COLUMN_WIDTHS = {0: 150, 1: 164, 2: 158, 3: 148, 4: 72}

LONG_NAME = 24
"""Letters from which a name gives way to its recorded short form; the tooltip has it whole."""


def column_heads() -> tuple[str, ...]:
    """Return the texts of the column heads."""
    translate = QCoreApplication.translate
    return (
        translate("EmployerCells", "Employer"),
        translate("EmployerCells", "Sector"),
        translate("EmployerCells", "AI, data, cloud work"),
        translate("EmployerCells", "Cloud or place in use"),
        translate("EmployerCells", "Adverts"),
        translate("EmployerCells", "Confidence"),
    )


def employer_cell(row: EmployerBriefRow, column: int, names: Vocabulary, style: ChartStyle) -> CellText:
    """Return one cell; what is not recorded says so."""
    language = style.language
    if column == 0:
        return _name(row, style)
    if column == 1:
        sector = names.sectors[row.sector_id]
        square = style.group_colours(sector.group_id).outline
        return CellText(display_short_name(sector.name, language), square=square)
    if column == 2:
        return _first_and_more(row.use_case_ids, names.use_cases, style, not_named())
    if column == 3:
        return _clouds(row, names, style)
    if column == ADVERTS_COLUMN:
        none = QCoreApplication.translate("EmployerCells", "None")
        return CellText(format_number(row.adverts)) if row.adverts else CellText(none, is_muted=True)
    return CellText(confidence_word(row.confidence), mark=row.confidence.value)


def _name(row: EmployerBriefRow, style: ChartStyle) -> CellText:
    name = display_name(row, style.language)
    if row.short_name and len(row.name) > LONG_NAME and name == row.name:
        return CellText(row.short_name, is_strong=True, tooltip=name)
    return CellText(name, is_strong=True)


def _clouds(row: EmployerBriefRow, names: Vocabulary, style: ChartStyle) -> CellText:
    """Only use counts as use; where there is none, what the employer builds for clients is told as that."""
    if row.clouds_in_use or not row.clouds_for_clients:
        return _first_and_more(row.clouds_in_use, names.clouds, style, not_recorded())
    cell = _first_and_more(row.clouds_for_clients, names.clouds, style, not_recorded())
    prefix = QCoreApplication.translate("EmployerCells", "For clients:")
    return CellText(cell.text, prefix, cell.suffix, tooltip=f"{prefix} {cell.tooltip}")


def _first_and_more(ids: tuple[str, ...], names: dict[str, NameRow], style: ChartStyle, nothing: str) -> CellText:
    if not ids:
        return CellText(nothing, is_muted=True)
    known = [display_short_name(names[key], style.language) if key in names else key for key in ids]
    more = f"+{len(known) - 1}" if len(known) > 1 else ""
    between = QCoreApplication.translate("EmployerCells", ", ")
    return CellText(known[0], suffix=more, tooltip=between.join(known) if more else "")
