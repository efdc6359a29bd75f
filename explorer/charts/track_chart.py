"""Rows of marks in columns: squares that can be counted, bars that can be compared, words where there is neither."""

from dataclasses import replace

from typing_extensions import override

from explorer.charts.base import Chart
from explorer.charts.scene import Scene, TextRun
from explorer.charts.scene_parts import SceneParts
from explorer.charts.style import ChartStyle
from explorer.charts.track_layout import TrackBlock, TrackLayout
from explorer.figures.treemap import Rect
from explorer.workspace.formatting import more_words
from explorer.workspace.language import Language
from explorer.workspace.track_content import TrackContent

FEW_ROWS = 12
"""Up to so many rows spread over the room of a window, so that a large one shows them larger apart."""
LEAST_WIDTH = 520.0
"""Px below which the columns no longer hold their words."""


class TrackChart(Chart[TrackContent]):
    """Draws a `TrackContent`; a picture draws the rows that have room and says how many follow.

    Args:
        content: What is shown.
        rows: Which of its rows a page shows; `None` for all of them.
    """

    def __init__(self, content: TrackContent | None = None, rows: range | None = None) -> None:
        super().__init__(content)
        self._rows = rows
        self._whole: dict[tuple[float, ChartStyle], Scene] = {}

    @override
    def sentence(self, language: Language) -> str:
        del language
        return self._figure.takeaway if self._figure else ""

    @override
    def set_figure(self, figure: TrackContent | None) -> None:
        if figure is not self._figure:
            self._whole = {}
        super().set_figure(figure)

    @override
    def preferred_height(self, width: float, style: ChartStyle) -> float:
        if self._figure is None:
            return 0.0
        return self._whole_scene(self._figure, max(LEAST_WIDTH, width / style.scale), style).height * style.scale

    @override
    def layout_scene(self, figure: TrackContent, width: float, height: float, style: ChartStyle) -> Scene:
        if not style.is_export:
            whole = self._whole_scene(figure, width, style)
            if height - whole.height <= 1 or len(whole.marks) > FEW_ROWS:  # it scrolls: its height changes nothing
                return replace(whole, height=height)
        layout = TrackLayout(figure, width, style)
        blocks = layout.blocks(self._rows)
        total = layout.head_height + sum(high for _, _, high in blocks)
        fits = self._rows is not None or total <= height
        if fits and height - total > 1:
            layout.loosen(len(blocks), height - total)
            blocks = layout.blocks(self._rows)
        shown = len(blocks) if fits else layout.fitting(blocks, height - layout.note_height)
        return replace(_scene(layout, blocks, shown), height=height)

    def _whole_scene(self, figure: TrackContent, width: float, style: ChartStyle) -> Scene:
        """Return the scene of every row, from the store if it was made before."""
        key = (width, style)
        whole = self._whole.get(key)
        if whole is None:
            layout = TrackLayout(figure, width, style)
            blocks = layout.blocks(self._rows)
            whole = _scene(layout, blocks, len(blocks))
            # Replaced, never changed: a picture is drawn on the worker while the window asks the same chart.
            self._whole = {**dict([*self._whole.items()][-1:]), key: whole}
        return whole


def track_pages(content: TrackContent, width: float, height: float, style: ChartStyle) -> tuple[range, ...]:
    """Return which rows stand on which page of this size; a page has one row at least, whatever its height.

    Args:
        content: What is shown.
        width: Width of a page in logical px at 100 %, as its layout gets it.
        height: Its height.
        style: The look.
    """
    layout, pages = TrackLayout(content, width, style), []
    start, end = 0, len(content.rows)
    while start < end:
        pages.append(range(start, start + layout.fitting(layout.blocks(range(start, end)), height)))
        start = pages[-1].stop
    return tuple(pages)


def _scene(layout: TrackLayout, blocks: tuple[TrackBlock, ...], shown: int) -> Scene:
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
        parts.y += layout.note_height
    return parts.scene(layout.width, head + 1)  # with its line
