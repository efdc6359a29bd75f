"""The salaries as a table: one row for each figure and each gap, the same content as the chart."""

from PySide6.QtCore import QCoreApplication

from explorer.charts.pay_rows import PayLine, lay_out_rows
from explorer.figures.pay import PayFigure
from explorer.widgets.cell_table_model import CellTableModel
from explorer.workspace.cell import CellText
from explorer.workspace.formatting import confidence_word, display_short_name, format_number
from explorer.workspace.language import Language
from explorer.workspace.pay_words import (
    all_levels_word,
    gap_words,
    level_word,
    mark_words,
    method_words,
    publisher_words,
    years_words,
)

WIDTHS = {0: 150, 1: 116, 2: 130, 3: 200, 4: 84, 5: 76, 6: 210, 7: 72}


def fill_pay_table(model: CellTableModel, figure: PayFigure, language: Language) -> None:
    """Write every figure as stated in its source's currency, in the order of the chart."""
    translate = QCoreApplication.translate
    lines = [line for line in lay_out_rows(figure.listed, 0.0, 1.0, 1.0) if not line.is_heading]
    heads = (
        translate("PayTable", "Role"),
        translate("PayTable", "Level"),
        translate("PayTable", "Source"),
        translate("PayTable", "Pay"),
        translate("PayTable", "Years"),
        translate("PayTable", "n"),
        translate("PayTable", "Method"),
        translate("PayTable", "Data of"),
        translate("PayTable", "Confidence"),
    )
    model.set_table(heads, [line.key for line in lines], [_row(line, language) for line in lines])


def _row(line: PayLine, language: Language) -> tuple[CellText, ...]:
    role = CellText(display_short_name(line.role.role, language), is_strong=True)
    word = all_levels_word() if line.is_everything else level_word(line.level)
    level, empty = CellText(word, is_muted=line.level is None), CellText("")
    if line.mark is None:
        missing = gap_words(line.gap, language) if line.gap is not None else ""
        return (role, level, empty, CellText(missing, is_muted=True), *[empty] * 5)
    band = line.mark.band
    return (
        role,
        level,
        CellText(publisher_words(band, language)),
        CellText(mark_words(line.mark, language)),
        _stated(years_words(band, language)),
        _stated(format_number(band.sample_size) if band.sample_size is not None else ""),
        CellText(method_words(band)),
        _stated(str(band.year) if band.year is not None else ""),
        CellText(confidence_word(band.confidence)),
    )


def _stated(text: str) -> CellText:
    return CellText(text) if text else CellText(QCoreApplication.translate("PayTable", "Not stated"), is_muted=True)
