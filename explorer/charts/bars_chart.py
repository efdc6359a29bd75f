"""The sectors as bars from zero: the same figure as the map, for comparing lengths."""

from dataclasses import dataclass, replace
from math import floor, log10

from explorer.charts.base import Chart
from explorer.charts.scene import Box, Line, Mark, Scene, TextRun
from explorer.charts.sector_map_chart import sector_mark
from explorer.charts.style import ChartStyle, Face, text_width
from explorer.figures.sector_map import SectorCell, SectorMapFigure
from explorer.figures.treemap import Rect
from explorer.workspace.formatting import (
    display_name,
    display_short_name,
    format_number,
    format_percent,
    isolate_latin,
)
from explorer.workspace.language import Language
from explorer.workspace.sentences import no_employer_words, takeaway_sentence, unmeasured_words

AXIS_HEIGHT = 22.0
LEAST_ROW, MOST_ROW = 18.0, 34.0
GROUP_COLUMN_FROM = 700.0
LABEL_GAP = 12.0
MOST_LABEL_SHARE = 0.36
HALO = 4.0


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where the parts of every row lie, for left-to-right reading.

    Attributes:
        group_x: Start of the group's name; `None` where it has no room.
        bar_x: Where zero is.
        unit: px for one unit of the measure.
        row: Height of a row.
    """

    group_x: float | None
    bar_x: float
    unit: float
    row: float
    largest: int


class BarsChart(Chart[SectorMapFigure]):
    """Draws a `SectorMapFigure` as sorted bars; the key of a mark is the sector's id."""

    def sentence(self, language: Language) -> str:
        """Return the takeaway."""
        return takeaway_sentence(self._figure.takeaway, language) if self._figure else ""

    def preferred_height(self, width: float, style: ChartStyle) -> float:
        """Return the height at which rows are as low as they may be."""
        del width
        rows = len(self._figure.ranked) if self._figure else 0
        return (AXIS_HEIGHT + rows * _least_row(style) + 1) * style.scale

    def layout_scene(self, figure: SectorMapFigure, width: float, height: float, style: ChartStyle) -> Scene:
        """Place the axis and a row for each sector."""
        sectors = figure.ranked
        if not sectors:
            return Scene(width, height)
        row = (height - AXIS_HEIGHT - 1) / len(sectors)
        frame = _frame(figure, width, min(MOST_ROW, max(_least_row(style), row)), style)
        groups = {group.id: group.name for group in figure.groups}
        boxes: list[Box] = []
        texts: list[TextRun] = []
        marks: list[Mark] = []
        for at, sector in enumerate(sectors):
            band = Rect(0.0, AXIS_HEIGHT + at * frame.row, width - 1, frame.row)
            group = display_name(groups[sector.group_id], style.language)
            values = _value_texts(sector, figure, band, frame, style)
            texts += [*_label_texts(sector, group, band, frame, style), *values]
            bars = _row_boxes(sector, band, frame, style)
            boxes += bars
            part = bars[-1].rect if len(bars) > 1 else values[0].rect if values else band
            marks.append(replace(sector_mark(sector, band, figure.size_by, style.language), outline=part))
        lines, numbers = _axis(frame, texts, len(sectors), width, style)
        return Scene(width, height, tuple(boxes), tuple(lines), (*numbers, *texts), tuple(marks))


def _least_row(style: ChartStyle) -> float:
    return max(LEAST_ROW, style.caption.size + 6.0)


def _frame(figure: SectorMapFigure, width: float, row: float, style: ChartStyle) -> _Frame:
    """Give the labels what they need, the values at the bars' ends what they need, and the bars the rest."""
    names = [text_width(display_name(s.name, style.language), style.label, style) for s in figure.sectors]
    label = min(max(names), width * MOST_LABEL_SHARE)
    bar_x, group_x = label + LABEL_GAP, None
    if width >= GROUP_COLUMN_FROM:
        groups = [text_width(display_name(g.name, style.language), style.caption, style) for g in figure.groups]
        group_x = bar_x
        bar_x = group_x + max(groups) + LABEL_GAP
    values = [text_width(_value_words(s, style.language), style.caption, style) for s in figure.sectors]
    largest = max(sector.number for sector in figure.sectors)
    room = max(0.0, width - bar_x - max(values) - 2 * LABEL_GAP)
    return _Frame(group_x, bar_x, room / largest if largest else 0.0, row, largest)


def _value_words(sector: SectorCell, language: Language) -> str:
    """Return ``102  20%``."""
    return isolate_latin(f"{format_number(sector.number)} · {format_percent(sector.share)}", language)


def axis_step(largest: int, most_ticks: int = 6) -> int:
    """Return the distance of grid lines: 1, 2 or 5 times a power of ten, at most so many lines."""
    if largest <= most_ticks:
        return 1
    power = 10 ** floor(log10(largest / most_ticks))
    return next(int(power * step) for step in (1, 2, 5, 10) if largest / (power * step) <= most_ticks)


def _axis(
    frame: _Frame, written: list[TextRun], rows: int, width: float, style: ChartStyle
) -> tuple[list[Line], list[TextRun]]:
    """Return grid lines from the axis on top to the last row, broken where a text stands, and their numbers."""
    if not frame.largest or frame.unit <= 0:
        return [], []
    lines: list[Line] = []
    texts: list[TextRun] = []
    free_from = 0.0
    for tick in range(0, frame.largest + 1, axis_step(frame.largest)):
        x = frame.bar_x + tick * frame.unit
        lines += _grid_line(x, frame, written, rows, style.theme.value("line"))
        words = format_number(tick)
        wide = text_width(words, style.caption, style)
        left = max(0.0, x - wide / 2)
        if left >= free_from and left + wide <= width:
            box = Rect(left, 0.0, wide, min(AXIS_HEIGHT - 5, style.caption.line))
            texts.append(TextRun(words, box, style.caption, style.theme.value("textMuted")))
            free_from = left + wide + LABEL_GAP
    return lines, texts


def _grid_line(x: float, frame: _Frame, written: list[TextRun], rows: int, ink: str) -> list[Line]:
    """Return the pieces of one grid line: it leaves out the rows where it would run through a text."""
    crossed = {
        int((run.rect.y + run.rect.height / 2 - AXIS_HEIGHT) // frame.row)
        for run in written
        if run.rect.x - HALO < x < run.rect.right + HALO
    }
    lines: list[Line] = []
    start = AXIS_HEIGHT - 4
    for row in range(rows + 1):
        top = AXIS_HEIGHT + row * frame.row
        if row in crossed or row == rows:
            if top > start:
                lines.append(Line(x, start, x, top, ink))
            start = top + frame.row
    return lines


def _row_boxes(sector: SectorCell, band: Rect, frame: _Frame, style: ChartStyle) -> list[Box]:
    """Return the row's ground, seen only while it is active, and its bar; an unknown number has no bar."""
    boxes = [Box(band, "", style.theme.value("hover"), "", sector.id)]
    if sector.number > 0 and frame.unit > 0:
        thick = max(8.0, min(20.0, frame.row - 8.0))
        colours = style.group_colours(sector.group_id)
        rect = Rect(frame.bar_x, band.y + (frame.row - thick) / 2, sector.number * frame.unit, thick)
        boxes.append(Box(rect, colours.fill, colours.active_fill, colours.outline, sector.id))
    return boxes


def _label_texts(sector: SectorCell, group: str, band: Rect, frame: _Frame, style: ChartStyle) -> list[TextRun]:
    """Return the sector's name, short where it must be, and its group's."""
    room = (frame.group_x if frame.group_x is not None else frame.bar_x) - LABEL_GAP
    forms = (display_name(sector.name, style.language), display_short_name(sector.name, style.language))
    faces = (style.label, style.caption)
    fitting = ((form, face) for form in forms for face in faces if text_width(form, face, style) <= room)
    texts = []
    found = next(fitting, None)
    if found is not None:
        ink = style.theme.value("text" if sector.number else "textMuted")
        texts.append(_row_text(found[0], found[1], ink, 0.0, band, sector.id, style))
    if frame.group_x is not None:
        ink = style.theme.value("textMuted")
        texts.append(_row_text(group, style.caption, ink, frame.group_x, band, sector.id, style))
    return texts


def _value_texts(
    sector: SectorCell, figure: SectorMapFigure, band: Rect, frame: _Frame, style: ChartStyle
) -> list[TextRun]:
    """Return number and share behind the bar, or the words for having none."""
    ink = style.theme.value("textMuted")
    if sector.number > 0:
        x = frame.bar_x + sector.number * frame.unit + 8
        words, ink = _value_words(sector, style.language), style.theme.value("textSecondary")
    else:
        x = frame.bar_x
        words = isolate_latin(_missing_words(sector, figure), style.language)
    if x + text_width(words, style.caption, style) > band.width:
        return []
    return [_row_text(words, style.caption, ink, x, band, sector.id, style)]


def _row_text(text: str, face: Face, ink: str, x: float, band: Rect, key: str, style: ChartStyle) -> TextRun:
    high = min(float(face.line), band.height)
    box = Rect(x, band.y + (band.height - high) / 2, text_width(text, face, style), high)
    return TextRun(text, box, face, ink, key=key)


def _missing_words(sector: SectorCell, figure: SectorMapFigure) -> str:
    return no_employer_words() if sector.employers <= 0 else unmeasured_words(figure.size_by)
