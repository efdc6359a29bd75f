"""The salaries as a table: one row for each figure and each gap, the same content as the chart."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from explorer.charts.pay_rows import PayLine, lay_out_rows
from explorer.figures.pay import PayFigure
from explorer.figures.pay_mark import PayMark
from explorer.widgets.cell_table_model import CellTableModel
from explorer.workspace.cell import CellText
from explorer.workspace.formatting import confidence_word, display_short_name, format_number
from explorer.workspace.language import Language
from explorer.workspace.pay_baseline_words import end_words, overlap_words
from explorer.workspace.pay_words import (
    PayNumbers,
    all_levels_word,
    crowd_amounts,
    crowd_publisher_words,
    crowd_words,
    gap_words,
    level_word,
    mark_words,
    method_words,
    publisher_words,
    stated_words,
    years_words,
)

WIDTHS = {0: 150, 1: 116, 2: 130, 3: 200, 4: 84, 5: 76, 6: 210, 7: 72, 8: 100, 9: 170, 10: 150, 11: 150}


def fill_pay_table(model: CellTableModel, figure: PayFigure, numbers: PayNumbers, language: Language) -> None:
    """Write every figure in the order of the chart.

    Columns are added for what sources state where figures are converted or deflated, and for the differences from the
    role compared with.
    """
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
    added = _added_columns(figure, numbers, language)
    model.set_table(
        (*heads, *(column.head for column in added)),
        [line.key for line in lines],
        [(*_row(line, figure.currency, language), *(_added(column, line) for column in added)) for line in lines],
    )


@dataclass(frozen=True, slots=True)
class _Column:
    """A column that is only there when it says something; `cell` writes a figure's part of it, empty for none."""

    head: str
    cell: Callable[[PayMark], str]


def _added_columns(figure: PayFigure, numbers: PayNumbers, language: Language) -> tuple[_Column, ...]:
    translate, found, baseline = QCoreApplication.translate, figure.differences, figure.baseline
    columns: list[_Column] = []
    if any(not mark.is_as_stated for mark in figure.marks):
        columns.append(_Column(translate("PayTable", "As stated"), lambda mark: stated_words(mark.band, language)))
    if found and baseline is not None:

        def end(mark: PayMark, *, is_low: bool) -> str:
            one = found.get(mark.band.id)
            return end_words(one, is_low=is_low, numbers=numbers, language=language) if one is not None else ""

        columns.append(_Column(translate("PayTable", "Low end against"), partial(end, is_low=True)))
        columns.append(_Column(translate("PayTable", "High end against"), partial(end, is_low=False)))
        roles = {mark.band.id: role.role for role in figure.roles for mark in role.marks}
        columns.append(
            _Column(
                translate("PayTable", "Overlap"),
                lambda mark: (
                    overlap_words(found[mark.band.id], roles[mark.band.id], baseline, numbers, language)
                    if mark.band.id in found
                    else ""
                ),
            )
        )
    return tuple(columns)


def _added(column: _Column, line: PayLine) -> CellText:
    return CellText(column.cell(line.mark) if line.mark is not None else "")


def _row(line: PayLine, currency: str, language: Language) -> tuple[CellText, ...]:
    role = CellText(display_short_name(line.role.role, language), is_strong=True)
    word = all_levels_word() if line.is_everything else level_word(line.level)
    level, empty = CellText(word, is_muted=line.level is None), CellText("")
    if line.crowd is not None:
        return (
            *(role, level, CellText(crowd_publisher_words(line.crowd, language))),
            CellText(crowd_amounts(line.crowd, currency, language)),
            *(empty, CellText(format_number(line.crowd.figures)), CellText(crowd_words(line.crowd, language))),
            *(empty, empty),
        )
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
