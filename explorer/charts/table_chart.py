"""A table as a picture: as many rows as have room, and how many more there are.

Where the columns are too wide for one line, rows have two; what does not fit into those is cut.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from explorer.charts.base import Chart
from explorer.charts.lines import set_values
from explorer.charts.scene import Box, Line, Scene, TextRun
from explorer.charts.style import ChartStyle, Face, text_width
from explorer.figures.treemap import Rect
from explorer.workspace.cell import CellText
from explorer.workspace.formatting import more_words
from explorer.workspace.language import Language

GAP = 18.0
ROW_AIR = 9.0
"""What a row is higher than its type."""
SQUARE, AFTER_SQUARE, BETWEEN = 9.0, 7.0, 4.0
LEAST_COLUMN = 56.0


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column from its head down; figures stand at its trailing side."""

    head: str
    cells: tuple[CellText, ...]
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class TableContent:
    """A table in the language of the picture.

    Attributes:
        title: The takeaway.
        columns: The columns, all with equally many cells: the first rows.
        total: How many rows there are altogether.
    """

    title: str
    columns: tuple[TableColumn, ...]
    total: int


class TableChart(Chart[TableContent]):
    """Draws a `TableContent`; columns that have no room at all are named as omitted."""

    def sentence(self, language: Language) -> str:
        """Return the takeaway; the words of a table have their language already."""
        del language
        return self._figure.title if self._figure else ""

    def layout_scene(self, figure: TableContent, width: float, height: float, style: ChartStyle) -> Scene:
        """Place heads and rows."""
        widths, lines_a_row = _widths(figure.columns, width, style)
        row = lines_a_row * style.label.line + ROW_AIR
        head = lines_a_row * style.caption_strong.line + ROW_AIR
        rows = _rows_shown(figure, int((height - head - 1) // row))
        texts: list[TextRun] = []
        boxes: list[Box] = []
        x = 0.0
        for column, wide in zip(figure.columns, widths, strict=False):
            texts += _head_texts(column, Rect(x, 0.0, wide, head), lines_a_row, style)
            for at, cell in enumerate(column.cells[:rows]):
                box = Rect(x, head + at * row, wide, row)
                texts += _cell_texts(cell, box, column, lines_a_row, style)
                boxes += _square(cell, box)
            x += wide + GAP
        lines = [Line(0.0, head, width - 1, head, style.theme.value("axis"))]
        bottoms = (head + (at + 1) * row for at in range(rows))
        lines += [Line(0.0, y, width - 1, y, style.theme.value("line")) for y in bottoms]
        if rows < figure.total:
            left = Rect(0.0, head + rows * row, width, style.label.line + ROW_AIR)
            more = more_words(figure.total - rows, style.language)
            texts.append(TextRun(more, left, style.label, style.theme.value("textSecondary")))
        omitted = tuple(column.head for column in figure.columns[len(widths) :])
        return Scene(width, height, tuple(boxes), tuple(lines), tuple(texts), (), omitted)


def _rows_shown(figure: TableContent, fitting: int) -> int:
    """Return how many rows are drawn; one gives way to the line that says how many more there are."""
    given = len(figure.columns[0].cells) if figure.columns else 0
    rows = max(0, min(given, figure.total, fitting))
    return rows - 1 if rows < figure.total and rows == fitting and rows else rows


def _widths(columns: Sequence[TableColumn], width: float, style: ChartStyle) -> tuple[tuple[float, ...], int]:
    """Return the widths of as many columns as have room, and how many lines a row then needs, 1 or 2.

    A column gets what it needs; where that is too much altogether, the widest are narrowed.
    """
    needs = [_needed(column, style) for column in columns]
    while needs and len(needs) * (LEAST_COLUMN + GAP) - GAP > width:
        needs.pop()
    if not needs:
        return (), 1
    room = width - (len(needs) - 1) * GAP
    spare = room - sum(needs)
    if spare >= 0:
        return tuple(need + spare / len(needs) for need in needs), 1
    most = max(needs)
    while sum(min(need, most) for need in needs) > room:
        most -= 1.0
    return tuple(min(need, most) for need in needs), 2


def _needed(column: TableColumn, style: ChartStyle) -> float:
    cells = (_start(cell) + _parts_width(cell, style) for cell in column.cells)
    return max((text_width(column.head, style.caption_strong, style), *cells), default=0.0) + 2


def _parts_width(cell: CellText, style: ChartStyle) -> float:
    parts = [part for part in (cell.prefix, cell.text, cell.suffix) if part]
    return sum(text_width(part, style.title, style) for part in parts) + BETWEEN * (len(parts) - 1)


def _start(cell: CellText) -> float:
    return SQUARE + AFTER_SQUARE if cell.square else 0.0


def _head_texts(column: TableColumn, box: Rect, lines_a_row: int, style: ChartStyle) -> list[TextRun]:
    lines = set_values((column.head,), box.width, lines_a_row, style.caption_strong, style)
    return _stacked(lines, box, style.caption_strong, style.theme.value("textSecondary"), at_end=column.is_number)


def _cell_texts(cell: CellText, box: Rect, column: TableColumn, lines_a_row: int, style: ChartStyle) -> list[TextRun]:
    """Return the parts of a cell, the words around the text muted; in two lines all of it is one text."""
    face: Face = style.title if cell.is_strong else style.label
    ink = style.theme.value("textMuted" if cell.is_muted else "text")
    start = _start(cell)
    inner = Rect(box.x + start, box.y, max(1.0, box.width - start), box.height)
    if lines_a_row > 1 or column.is_number or not (cell.prefix or cell.suffix):
        lines = set_values((cell.as_plain_text(),), inner.width, lines_a_row, face, style)
        return _stacked(lines, inner, face, ink, at_end=column.is_number)
    runs = []
    x, muted = inner.x, style.theme.value("textMuted")
    for part, colour in ((cell.prefix, muted), (cell.text, ink), (cell.suffix, muted)):
        if part:
            wide = text_width(part, face, style)
            runs.append(TextRun(part, Rect(x, box.y, wide + 1, box.height), face, colour))
            x += wide + BETWEEN
    return runs


def _stacked(lines: Sequence[str], box: Rect, face: Face, ink: str, *, at_end: bool) -> list[TextRun]:
    """Return lines one below the other, in the middle of a box."""
    top = box.y + (box.height - len(lines) * face.line) / 2
    return [
        TextRun(line, Rect(box.x, top + at * face.line, box.width, float(face.line)), face, ink, at_end=at_end)
        for at, line in enumerate(lines)
    ]


def _square(cell: CellText, box: Rect) -> list[Box]:
    if not cell.square:
        return []
    return [Box(Rect(box.x, box.y + (box.height - SQUARE) / 2, SQUARE, SQUARE), cell.square, cell.square, "")]
