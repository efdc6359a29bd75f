"""One sector looked into: an equal cell for each employer, filled where something is recorded of it."""

from dataclasses import dataclass

from explorer.charts.base import Chart
from explorer.charts.scene import Box, Mark, Scene, TextRun
from explorer.charts.style import ChartStyle, Face, text_width
from explorer.figures.sector_drill import DrillCell, SectorDrillFigure
from explorer.figures.treemap import Rect
from explorer.workspace.formatting import (
    detail_words,
    display_name,
    isolate_latin,
    more_words,
    place_and_owner,
)
from explorer.workspace.language import Language
from explorer.workspace.sentences import takeaway_sentence

MIN_CELL_WIDTH, MIN_CELL_HEIGHT, MAX_CELL_HEIGHT = 180.0, 44.0, 64.0
USUAL_COLUMNS = 4
PADDING = 9.0


@dataclass(frozen=True, slots=True)
class _Grid:
    """Equal cells; the last one counts the rest when not all employers have one."""

    columns: int
    rows: int
    cell_width: float
    cell_height: float

    def rect(self, at: int) -> Rect:
        """Return the box of a cell, counted along the rows."""
        row, column = divmod(at, self.columns)
        return Rect(column * self.cell_width, row * self.cell_height, self.cell_width, self.cell_height)


class SectorDrillChart(Chart[SectorDrillFigure]):
    """Draws a `SectorDrillFigure`; the key of a mark is the employer's id.

    On the screen it asks for the height that all employers need and scrolls; a picture names as many as it holds
    and counts the rest in its last cell.
    """

    def sentence(self, language: Language) -> str:
        """Return the takeaway."""
        return takeaway_sentence(self._figure.takeaway, language) if self._figure else ""

    def preferred_height(self, width: float, style: ChartStyle) -> float:
        """Return the height at which no cell is lower than it may be."""
        if self._figure is None:
            return 0.0
        columns = min(USUAL_COLUMNS, _most_columns(width / style.scale))
        rows = -(-len(self._figure.cells) // columns)
        return (rows * _least_height(style) + 1) * style.scale

    def scene_height(self, width: float, height: float, style: ChartStyle) -> float:
        """Return the height that a view of this size should give the chart: its own, or more where it must scroll."""
        if self._figure is None:
            return height
        most = _most_columns(width / style.scale)
        rows = int((height / style.scale - 1) // _least_height(style))
        return height if most * max(1, rows) >= len(self._figure.cells) else self.preferred_height(width, style)

    def layout_scene(self, figure: SectorDrillFigure, width: float, height: float, style: ChartStyle) -> Scene:
        """Place the cells along the rows, best recorded first."""
        grid = _grid(len(figure.cells), width - 1, height - 1, style)
        capacity = grid.columns * grid.rows
        is_cut = figure.employers > min(capacity, len(figure.cells))
        shown = figure.cells[: capacity - 1 if is_cut else capacity]
        boxes: list[Box] = []
        texts: list[TextRun] = []
        marks: list[Mark] = []
        for at, cell in enumerate(shown):
            rect = grid.rect(at)
            boxes.append(_box(cell, figure.group_id, rect, style))
            texts += _cell_texts(cell, rect, style)
            marks.append(Mark(cell.id, rect, display_name(cell, style.language), _spoken(cell, style.language)))
        if is_cut and capacity:
            rest = grid.rect(len(shown))
            boxes.insert(0, Box(rest, "", "", style.theme.value("line")))
            texts += _rest_text(figure.employers - len(shown), rest, style)
        return Scene(width, height, boxes=tuple(boxes), texts=tuple(texts), marks=tuple(marks))


def _least_height(style: ChartStyle) -> float:
    return max(MIN_CELL_HEIGHT, style.label.line + style.caption.line + 8.0)


def _most_columns(width: float) -> int:
    return max(1, int((width - 1) // MIN_CELL_WIDTH))


def _grid(count: int, width: float, height: float, style: ChartStyle) -> _Grid:
    """Take four columns, or as many as it takes to show everyone, as long as cells stay wide enough."""
    least = _least_height(style)
    most_rows = max(1, int(height // least))
    most = _most_columns(width + 1)
    columns = min(most, max(min(USUAL_COLUMNS, most), -(-count // most_rows)))
    rows = max(1, min(most_rows, -(-count // columns)))
    cell_height = max(least, min(MAX_CELL_HEIGHT, height / rows))
    return _Grid(columns, rows, width / columns, cell_height)


def _box(cell: DrillCell, group_id: str, rect: Rect, style: ChartStyle) -> Box:
    colours = style.group_colours(group_id)
    fill = colours.fill if cell.has_facts else ""
    return Box(rect, fill, colours.active_fill, colours.outline, cell.id)


def second_line(cell: DrillCell, language: Language) -> str:
    """Return what stands under an employer's name: its fact, else place and owner."""
    if cell.detail is not None:
        return detail_words(cell.detail, language)
    return place_and_owner(cell.city, cell.ownership, language)


def _spoken(cell: DrillCell, language: Language) -> str:
    """Return the values for tooltip and screen reader: the fact, and place and owner besides."""
    place = place_and_owner(cell.city, cell.ownership, language)
    return f"{detail_words(cell.detail, language)}\n{place}" if cell.detail else place


def _cell_texts(cell: DrillCell, rect: Rect, style: ChartStyle) -> list[TextRun]:
    """Return name and second line, each where it fits; a name may be cut here, its cell would be mute without."""
    language, inner = style.language, rect.width - 2 * PADDING
    if inner <= 0:
        return []
    weight = 600 if style.is_right_to_left else 500  # Urdu has no face between, and Latin names stand beside it
    name_face = Face(style.label.size, style.label.line, weight)
    top = rect.y + max(0.0, (rect.height - name_face.line - style.caption.line - 1) / 2)
    forms = (display_name(cell, language), *(isolate_latin(form, language) for form in cell.short_forms))
    name = next((form for form in forms if text_width(form, name_face, style) <= inner), None)
    name = name or _cut(forms[0], name_face, inner, style)
    texts = []
    if name:
        box = Rect(rect.x + PADDING, top, text_width(name, name_face, style), name_face.line)
        texts.append(TextRun(name, box, name_face, style.theme.value("text"), key=cell.id))
    words = second_line(cell, language)
    wide = text_width(words, style.caption, style)
    if wide <= inner and top + name_face.line + style.caption.line <= rect.bottom:
        box = Rect(rect.x + PADDING, top + name_face.line + 1, wide, style.caption.line)
        texts.append(TextRun(words, box, style.caption, style.theme.value("textMuted"), key=cell.id))
    return texts


def _cut(name: str, face: Face, inner: float, style: ChartStyle) -> str:
    """Return as many whole words of a name as fit, with dots; empty where not even one does."""
    words = name.split(" ")
    cuts = (" ".join(words[:count]) + " …" for count in range(len(words) - 1, 0, -1))
    return next((cut for cut in cuts if text_width(cut, face, style) <= inner), "")


def _rest_text(rest: int, rect: Rect, style: ChartStyle) -> list[TextRun]:
    words = more_words(rest, style.language)
    wide = text_width(words, style.label, style)
    if wide > rect.width - 2 * PADDING:
        return []
    box = Rect(rect.x + PADDING, rect.y + (rect.height - style.label.line) / 2, wide, style.label.line)
    return [TextRun(words, box, style.label, style.theme.value("textMuted"))]
