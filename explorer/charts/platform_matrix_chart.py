"""What each platform can do as a matrix: capabilities down, platforms across, a word, a sign and a service a cell."""

from collections.abc import Sequence
from dataclasses import replace

from typing_extensions import override

from explorer.charts.base import Chart
from explorer.charts.platform_matrix_layout import MatrixBlock, MatrixLayout
from explorer.charts.scene import Scene, TextRun
from explorer.charts.scene_parts import SceneParts
from explorer.charts.style import ChartStyle
from explorer.figures.platform_matrix import PlatformMatrixFigure
from explorer.figures.treemap import Rect
from explorer.workspace.formatting import more_words
from explorer.workspace.language import Language
from explorer.workspace.platform_sentences import matrix_takeaway

LEAST_WIDTH = 600.0
"""Px below which the columns no longer hold their words."""


class PlatformMatrixChart(Chart[PlatformMatrixFigure]):
    """Draws a `PlatformMatrixFigure`; a picture draws the rows that have room and says how many follow.

    Args:
        figure: What is compared.
        rows: Which of its rows a page shows; `None` for all of them.
    """

    def __init__(self, figure: PlatformMatrixFigure | None = None, rows: range | None = None) -> None:
        super().__init__(figure)
        self._rows = rows
        self._layouts: dict[tuple[float, ChartStyle], MatrixLayout] = {}
        self._whole: dict[tuple[float, ChartStyle], Scene] = {}

    @override
    def sentence(self, language: Language) -> str:
        return matrix_takeaway(self._figure, language) if self._figure else ""

    @override
    def preferred_height(self, width: float, style: ChartStyle) -> float:
        if self._figure is None:
            return 0.0
        layout = self._layout(self._figure, max(LEAST_WIDTH, width / style.scale), style)
        return (layout.head_height + sum(high for _, _, high in layout.blocks(self._rows))) * style.scale

    @override
    def set_figure(self, figure: PlatformMatrixFigure | None) -> None:
        if figure is not self._figure:
            self._whole, self._layouts = {}, {}
        super().set_figure(figure)

    @override
    def layout_scene(self, figure: PlatformMatrixFigure, width: float, height: float, style: ChartStyle) -> Scene:
        layout = self._layout(figure, width, style)
        if style.is_export:
            blocks = layout.blocks(self._rows)
            heights = [high for _, _, high in blocks]
            fits = self._rows is not None or layout.head_height + sum(heights) <= height
            shown = len(blocks) if fits else layout.fitting(heights, height - layout.note_height)
            return replace(_scene(layout, blocks, shown), height=height)
        # A window scrolls, so that its height changes nothing; the scroll area tries several.
        whole = self._whole.get((width, style))
        if whole is None:
            blocks = layout.blocks(self._rows)
            whole = _scene(layout, blocks, len(blocks))
            self._whole = {(width, style): whole}
        return replace(whole, height=height)

    def _layout(self, figure: PlatformMatrixFigure, width: float, style: ChartStyle) -> MatrixLayout:
        """Return the layout for a width, from the store if it was made before."""
        key = (width, style)
        layout = self._layouts.get(key)
        if layout is None:
            layout = MatrixLayout(figure, width, style)
            # Replaced, never changed: a picture is drawn on the worker while the window asks the same chart.
            self._layouts = {**dict([*self._layouts.items()][-1:]), key: layout}
        return layout


def _scene(layout: MatrixLayout, blocks: Sequence[MatrixBlock], shown: int) -> Scene:
    """Return the head and the first rows, and how many more there are."""
    style, parts = layout.style, SceneParts()
    layout.place_head(parts)
    head = parts.y
    for group, row, high in blocks[:shown]:
        layout.place(parts, group, row, high)
    if shown < len(blocks):
        box = Rect(0.0, parts.y, layout.width, layout.note_height)
        words = more_words(len(blocks) - shown, style.language)
        parts.texts.append(TextRun(words, box, style.label, style.theme.value("textSecondary")))
    return parts.scene(layout.width, head + 1)  # with its line


def matrix_pages(figure: PlatformMatrixFigure, width: float, height: float, style: ChartStyle) -> tuple[range, ...]:
    """Return which rows stand on which page of this size; a page has one row at least, whatever its height.

    Args:
        figure: What is compared.
        width: Width of a page in logical px at 100 %, as its layout gets it.
        height: Its height.
        style: The look.
    """
    layout, pages = MatrixLayout(figure, width, style), []
    start, end = 0, len(figure.rows)
    while start < end:
        heights = [high for _, _, high in layout.blocks(range(start, end))]
        pages.append(range(start, start + layout.fitting(heights, height)))
        start = pages[-1].stop
    return tuple(pages)
