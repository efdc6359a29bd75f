"""The picture of the table of employers: its first rows, in its order and with its columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from explorer.charts.base import PicturePlot
from explorer.charts.style import ChartStyle
from explorer.charts.table_chart import TableChart, TableColumn, TableContent
from explorer.export.frame import PictureText
from explorer.market.rows import EmployerBriefRow, MarketTotals
from explorer.market.sorting import BEST_RECORDED_FIRST, Sort
from explorer.tabs.employer_cells import employer_cell
from explorer.tabs.employer_columns import (
    COLUMNS,
    NUMBER_COLUMNS,
    USUAL_LAYOUT,
    EmployerColumn,
    column_head,
    sort_words,
)
from explorer.tabs.employer_data import EmployerList, load_employer_list
from explorer.tabs.pictures import Picture, PictureOrder
from explorer.tabs.sector_pictures import file_words
from explorer.tabs.words import say
from explorer.workspace import sentences
from explorer.workspace.formatting import format_number
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase
from explorer.workspace.theme import EXPORT

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader


def build_employers_picture(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Picture:
    """Make the picture of the table as it first opens."""
    shown = load_employer_list(reader, order.chosen, BEST_RECORDED_FIRST)
    return employers_picture(shown, USUAL_LAYOUT.columns, BEST_RECORDED_FIRST, base, order.language)


def employers_picture(
    shown: EmployerList, columns: Sequence[EmployerColumn], sort: Sort, base: MarketBase, language: Language
) -> Picture:
    """Return the picture of a list that is already read."""
    style = ChartStyle(EXPORT, language)
    content = TableContent(
        _title(shown.totals, language),
        tuple(_column(column, shown.first_page, base, style) for column in columns),
        len(shown.places),
    )
    text = PictureText(
        title=content.title,
        subtitle=_order_line(sort, language),
        notes=(_reading_aid(),),
        sources=(
            sentences.sources_line(shown.totals, language),
            sentences.interests_line(shown.totals.interests, base.vocabulary, language),
            sentences.shown_line(shown.totals, shown.chosen, base.vocabulary, language),
        ),
        footer=(sentences.data_line(base.meta, language), "Market Explorer"),
    )
    return Picture(PicturePlot(TableChart(content), language), text, "_".join(("employers", *file_words(shown.chosen))))


def _column(
    column: EmployerColumn, rows: Sequence[EmployerBriefRow], base: MarketBase, style: ChartStyle
) -> TableColumn:
    cells = tuple(employer_cell(row, column, base.vocabulary, style) for row in rows)
    return TableColumn(column_head(column), cells, COLUMNS.index(column) in NUMBER_COLUMNS)


def _title(totals: MarketTotals, language: Language) -> str:
    translate = QCoreApplication.translate
    employers, everyone = format_number(totals.employers), format_number(totals.all_employers)
    if totals.employers == totals.all_employers:
        return say(translate("EmployerPicture", "All %1 employers recorded in Pakistan"), language, everyone)
    return say(translate("EmployerPicture", "%1 of %2 employers recorded in Pakistan"), language, employers, everyone)


def _order_line(sort: Sort, language: Language) -> str:
    translate, words = QCoreApplication.translate, sort_words(sort, language)
    if sort == BEST_RECORDED_FIRST:
        return say(translate("EmployerPicture", "%1: by facts on record, not by size or fame."), language, words)
    return say(translate("EmployerPicture", "Order: %1."), language, words)


def _reading_aid() -> str:
    return QCoreApplication.translate("EmployerPicture", "Adverts are not vacancies. Not recorded does not mean none.")
