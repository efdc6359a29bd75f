"""Pictures in pages: rows that do not fit one slide go on to the next, and each page says which it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from explorer.charts.base import Chart, PicturePlot
from explorer.charts.style import ChartStyle
from explorer.export.frame import PictureText
from explorer.export.picture import PLOT_SCALE, PictureSpec, picture_frame
from explorer.tabs.pictures import Picture
from explorer.workspace.language import Language
from explorer.workspace.platform_sentences import page_words

Cut = Callable[[float, float, ChartStyle], tuple[range, ...]]
"""Which rows stand on which page of a width and a height, in logical px at 100 %, in a style."""


def in_pages(whole: Picture, cut: Cut, chart_of: Callable[[range], Chart[Any]], language: Language) -> Picture:
    """Return a picture that becomes several where its rows do not fit.

    Args:
        whole: The picture of all rows.
        cut: Divides the rows.
        chart_of: Makes the chart of some rows.
        language: Of the picture.
    """
    return replace(whole, paged=partial(_pages, whole, cut, chart_of, language))


def _pages(
    whole: Picture, cut: Cut, chart_of: Callable[[range], Chart[Any]], language: Language, spec: PictureSpec
) -> tuple[Picture, ...]:
    """Return the pages of a picture. Each says which it is, in a line that is as long on all of them."""
    style = ChartStyle(spec.theme, language, PLOT_SCALE, is_export=True)

    def fitting(text: PictureText) -> tuple[range, ...]:
        room = picture_frame(whole.plot, text, spec).plot
        pixel = 1 / spec.unit  # the plot is painted on whole pixels, which may cost it one
        return cut((room.width() - pixel) / PLOT_SCALE, (room.height() - pixel) / PLOT_SCALE, style)

    pages = fitting(whole.text)
    if len(pages) < 2:
        return (whole,)
    pages = fitting(_numbered(whole.text, len(pages), len(pages), language))
    return tuple(
        Picture(
            PicturePlot(chart_of(rows), language),
            _numbered(whole.text, number, len(pages), language),
            f"{whole.name}-{number}",
        )
        for number, rows in enumerate(pages, 1)
    )


def _numbered(text: PictureText, number: int, pages: int, language: Language) -> PictureText:
    return replace(text, sources=(*text.sources[:-1], f"{text.sources[-1]} {page_words(number, pages, language)}"))
