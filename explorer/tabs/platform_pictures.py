"""The platforms as a picture and as a table of text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from explorer.charts.base import PicturePlot
from explorer.charts.platform_matrix_chart import PlatformMatrixChart, matrix_pages
from explorer.export.frame import PictureText
from explorer.figures.platform_matrix import MatrixFilter, PlatformMatrixFigure
from explorer.tabs.paging import in_pages
from explorer.tabs.pictures import Picture, PictureOrder
from explorer.tabs.platform_data import build_matrix, interests_of, load_platform_rows
from explorer.workspace import sentences
from explorer.workspace.formatting import display_name
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase
from explorer.workspace.platform_sentences import (
    hidden_words,
    matrix_shown_line,
    matrix_sources_line,
    matrix_subtitle,
    matrix_takeaway,
)
from explorer.workspace.platform_words import category_word, cell_value, difference_words, platform_name

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader

NAMED_IN_FILE = 3


def build_platforms_picture(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Picture:
    """Make the picture of the rows in which the platforms differ."""
    figure = build_matrix(load_platform_rows(reader), MatrixFilter(is_differences_only=True))
    return platforms_picture(figure, base, order.language)


def platforms_picture(figure: PlatformMatrixFigure, base: MarketBase, language: Language) -> Picture:
    """Return the picture of a figure that is already built; where it does not fit it has several pages."""
    text = PictureText(
        title=matrix_takeaway(figure, language),
        subtitle=f"{matrix_subtitle(figure, language)} {hidden_words(figure, language)}".strip(),
        notes=(),
        sources=(
            matrix_sources_line(figure, language),
            sentences.interests_line(interests_of(figure), base.vocabulary, language),
            matrix_shown_line(figure, language),
        ),
        footer=(sentences.data_line(base.meta, language), "Market Explorer"),
    )
    name = "_".join(("platforms", *figure.filter.categories[:NAMED_IN_FILE]))
    whole = Picture(PicturePlot(PlatformMatrixChart(figure), language), text, name)
    return in_pages(whole, partial(matrix_pages, figure), partial(PlatformMatrixChart, figure), language)


def matrix_as_text(figure: PlatformMatrixFigure, language: Language) -> str:
    """Return title, subtitle and the whole table with tabs between the cells, for a sheet or a message."""
    translate = QCoreApplication.translate
    heads = (
        translate("Platforms", "Category"),
        translate("Platforms", "Capability"),
        *(platform_name(platform) for platform in figure.platforms),
        translate("Platforms", "Difference"),
    )
    rows = (
        (
            category_word(row.capability.category),
            display_name(row.capability, language),
            *(cell_value(cell, language) for cell in row.cells),
            difference_words(row, figure.filter.order),
        )
        for row in figure.rows
    )
    lines = [matrix_takeaway(figure, language), matrix_subtitle(figure, language)]
    lines += ["\t".join(heads), *("\t".join(row) for row in rows)]
    return "\n".join([*lines, matrix_sources_line(figure, language)])
