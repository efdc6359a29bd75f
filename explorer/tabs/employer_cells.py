"""What the table of employers says in each column."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from explorer.charts.style import ChartStyle
from explorer.market.rows import EmployerBriefRow, NameRow, Vocabulary
from explorer.tabs.employer_columns import EmployerColumn
from explorer.workspace.cell import CellText
from explorer.workspace.filter_words import basis_word
from explorer.workspace.formatting import (
    confidence_word,
    display_name,
    display_short_name,
    display_tight_name,
    format_number,
    not_named,
    not_recorded,
    ownership_word,
    staff_words,
)

CELLS_KEPT = 8192
"""Cells that are kept: those of every employer of the bundled data, or of many screens of a larger directory."""

Write = Callable[[EmployerBriefRow, Vocabulary, ChartStyle], CellText]


def employer_cell(row: EmployerBriefRow, column: EmployerColumn, names: Vocabulary, style: ChartStyle) -> CellText:
    """Return one cell; what is not recorded says so."""
    return _CELLS[column](row, names, style)


class WrittenCells:
    """Cells of a table, each written once while names and look stay as they are: a filter shows most of them again."""

    def __init__(self) -> None:
        self._names: Vocabulary | None = None
        self._style: ChartStyle | None = None
        self._kept: dict[tuple[str, EmployerColumn], tuple[str, CellText]] = {}

    def cell(
        self, row: EmployerBriefRow, column: EmployerColumn, names: Vocabulary, style: ChartStyle
    ) -> tuple[str, CellText]:
        """Return a cell as plain text and as it is painted."""
        if names is not self._names or style != self._style or len(self._kept) >= CELLS_KEPT:
            self._names, self._style = names, style
            self._kept.clear()
        key = (row.id, column)
        written = self._kept.get(key)
        if written is None:
            cell = employer_cell(row, column, names, style)
            written = self._kept[key] = (cell.as_plain_text(), cell)
        return written


def _name(row: EmployerBriefRow, _names: Vocabulary, style: ChartStyle) -> CellText:
    name = display_name(row, style.language)
    shown = display_tight_name(row.name, row.name_ur, row.short_name, style.language)
    return CellText(shown, is_strong=True, tooltip="" if shown == name else name)


def _sector(row: EmployerBriefRow, names: Vocabulary, style: ChartStyle) -> CellText:
    sector = names.sectors[row.sector_id]
    square = style.group_colours(sector.group_id).outline
    return CellText(display_short_name(sector.name, style.language), square=square)


def _work(row: EmployerBriefRow, names: Vocabulary, style: ChartStyle) -> CellText:
    return _first_and_more(row.use_case_ids, names.use_cases, style, not_named())


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


def _adverts(row: EmployerBriefRow, _names: Vocabulary, _style: ChartStyle) -> CellText:
    none = QCoreApplication.translate("EmployerCells", "None")
    return CellText(format_number(row.adverts)) if row.adverts else CellText(none, is_muted=True)


def _confidence(row: EmployerBriefRow, _names: Vocabulary, _style: ChartStyle) -> CellText:
    return CellText(confidence_word(row.confidence), mark=row.confidence.value)


def _city(row: EmployerBriefRow, names: Vocabulary, style: ChartStyle) -> CellText:
    city = names.cities.get(row.hq_city_id or "")
    return _known(display_name(city, style.language) if city else "")


def _owner(row: EmployerBriefRow, _names: Vocabulary, _style: ChartStyle) -> CellText:
    word = ownership_word(row.ownership) if row.ownership else ""
    return _known(word[:1].upper() + word[1:])


def _founded(row: EmployerBriefRow, _names: Vocabulary, _style: ChartStyle) -> CellText:
    return _known(str(row.founded or ""))


def _staff(row: EmployerBriefRow, _names: Vocabulary, style: ChartStyle) -> CellText:
    return _known(staff_words(row.staff_low, row.staff_high, style.language))


def _roles(row: EmployerBriefRow, _names: Vocabulary, _style: ChartStyle) -> CellText:
    return CellText(format_number(row.roles)) if row.roles else CellText(not_named(), is_muted=True)


def _basis(row: EmployerBriefRow, _names: Vocabulary, _style: ChartStyle) -> CellText:
    return CellText(basis_word(row.basis))


def _sources(row: EmployerBriefRow, _names: Vocabulary, _style: ChartStyle) -> CellText:
    none = QCoreApplication.translate("EmployerCells", "None")
    return CellText(format_number(row.sources)) if row.sources else CellText(none, is_muted=True)


def _other_names(row: EmployerBriefRow, _names: Vocabulary, style: ChartStyle) -> CellText:
    shown = display_name(row, style.language)
    names = dict.fromkeys(name for name in (row.name, row.name_ur, row.short_name, *row.aliases) if name)
    between = QCoreApplication.translate("EmployerCells", ", ")
    return _known(between.join(name for name in names if name != shown))


def _known(text: str) -> CellText:
    return CellText(text) if text else CellText(not_recorded(), is_muted=True)


_CELLS: Mapping[EmployerColumn, Write] = {
    EmployerColumn.NAME: _name,
    EmployerColumn.SECTOR: _sector,
    EmployerColumn.WORK: _work,
    EmployerColumn.CLOUD: _clouds,
    EmployerColumn.ADVERTS: _adverts,
    EmployerColumn.CONFIDENCE: _confidence,
    EmployerColumn.CITY: _city,
    EmployerColumn.OWNER: _owner,
    EmployerColumn.FOUNDED: _founded,
    EmployerColumn.STAFF: _staff,
    EmployerColumn.ROLES: _roles,
    EmployerColumn.BASIS: _basis,
    EmployerColumn.SOURCES: _sources,
    EmployerColumn.OTHER_NAMES: _other_names,
}
