"""Employers side by side as a picture: a table whose cells name as much as they have room for, and count the rest."""

from collections.abc import Sequence
from dataclasses import dataclass

from explorer.charts.base import Chart
from explorer.charts.lines import set_values, shortened, wrapped
from explorer.charts.scene import Box, Line, Scene, TextRun
from explorer.charts.style import ChartStyle, Face, text_width
from explorer.figures.treemap import Rect
from explorer.workspace.comparison_content import ComparedCell, ComparedHead, ComparedRow, ComparisonContent, Verdict
from explorer.workspace.language import Language

WORDS_FROM = 760.0
"""Width from which the verdict of a row has room for its word; below it the mark stands alone."""
LABEL_SHARE, MOST_LABEL = 0.19, 170.0
GAP = 12.0
MOST_PADDING = 14.0
LEAST_PITCH = 6.0
"""What a row of one line is higher than its type, at least; Urdu lines are set closer than a paragraph would be."""
SQUARE = 9.0
BARS = {Verdict.DIFFERENT: 3.0, Verdict.SAME: 1.0}
OPEN_SIDE = 7.0
HEAD_LINES = 2


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the columns begin and how wide they are.

    Attributes:
        label: Width of the labels, which begin at 0.
        cells: Start of every employer's column.
        cell: Width of each.
        verdict: Start of the verdicts.
        has_words: Whether they have room for a word.
    """

    label: float
    cells: tuple[float, ...]
    cell: float
    verdict: float
    has_words: bool


@dataclass(frozen=True, slots=True)
class _Flow:
    """A row's label and cells as values to be set into lines; the label is one value."""

    texts: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]

    def lines_for_first(self, style: ChartStyle, face: Face) -> int:
        """Return how many lines name at least one value in every cell."""
        pairs = zip(self.texts, self.widths, strict=True)
        return max(len(wrapped(shortened(values, 1, style), width, face, style)) for values, width in pairs)

    def lines_for_all(self, style: ChartStyle, face: Face) -> int:
        """Return how many lines name everything."""
        pairs = zip(self.texts, self.widths, strict=True)
        return max(len(wrapped(shortened(values, len(values), style), width, face, style)) for values, width in pairs)


class ComparisonChart(Chart[ComparisonContent]):
    """Draws a `ComparisonContent`, whose words are in the language of the picture."""

    def sentence(self, language: Language) -> str:
        """Return the takeaway; the words of a comparison have their language already."""
        del language
        return self._figure.title if self._figure else ""

    def layout_scene(self, figure: ComparisonContent, width: float, height: float, style: ChartStyle) -> Scene:
        """Place heads and rows; rows that have no room at all are named as omitted."""
        columns = _columns(figure, width, style)
        texts, boxes = _heads(figure.heads, columns, style)
        top = max(run.rect.bottom for run in texts) + 8.0
        if columns.has_words:
            texts.append(_head_of_verdicts(figure.verdict_head, columns, top, width, style))
        lines = [Line(0.0, top, width - 1, top, style.theme.value("axis"))]
        face = style.caption
        room = height - top - 1
        least_padding = face.size + LEAST_PITCH - face.line
        most_rows = int(room // (face.line + least_padding))
        rows = figure.rows[:most_rows]
        flows = [_flow(row, columns) for row in rows]
        counts = _share_lines(flows, int((room - len(rows) * least_padding) // face.line), style)
        spare = room - sum(counts) * face.line
        padding = min(MOST_PADDING, spare / len(rows)) if rows else 0.0
        y = top
        for row, flow, count in zip(rows, flows, counts, strict=True):
            high = count * face.line + padding
            band = Rect(0.0, y + padding / 2, width, high - padding)
            texts += _row_texts(row, flow, band, columns, style)
            boxes.append(_verdict_box(row.verdict, band, columns, style))
            y += high
            lines.append(Line(0.0, y, width - 1, y, style.theme.value("line")))
        omitted = tuple(row.label for row in figure.rows[most_rows:])
        return Scene(width, height, tuple(boxes), tuple(lines), tuple(texts), (), omitted)


def _columns(figure: ComparisonContent, width: float, style: ChartStyle) -> _Columns:
    has_words = width >= WORDS_FROM
    words = [figure.verdict_head, *(row.word for row in figure.rows)] if has_words else []
    verdict = max([text_width(word, style.caption_strong, style) + GAP for word in words], default=0.0) + OPEN_SIDE
    label = min(MOST_LABEL, width * LABEL_SHARE)
    number = max(1, len(figure.heads))
    cell = (width - label - verdict - (number + 1) * GAP) / number
    starts = tuple(label + GAP + at * (cell + GAP) for at in range(len(figure.heads)))
    return _Columns(label, starts, cell, width - verdict, has_words)


def _heads(heads: Sequence[ComparedHead], columns: _Columns, style: ChartStyle) -> tuple[list[TextRun], list[Box]]:
    """Return names, sectors and their squares; the names stand on one line, the sectors too."""
    names = [set_values((head.name,), columns.cell, HEAD_LINES, style.title, style) for head in heads]
    tall = max((len(lines) for lines in names), default=0) * style.title.line
    texts: list[TextRun] = []
    boxes: list[Box] = []
    ink, muted = style.theme.value("text"), style.theme.value("textSecondary")
    for head, x, lines in zip(heads, columns.cells, names, strict=True):
        top = tall - len(lines) * style.title.line
        texts += _lines(lines, x, top, columns.cell, style.title, ink)
        indent = SQUARE + 6 if head.square else 0.0
        if head.square:
            middle = tall + (style.caption.line - SQUARE) / 2
            boxes.append(Box(Rect(x, middle, SQUARE, SQUARE), head.square, head.square, ""))
        kind = set_values((head.kind,), columns.cell - indent, 1, style.caption, style)
        texts += _lines(kind, x + indent, tall, columns.cell - indent, style.caption, muted)
    return texts, boxes


def _head_of_verdicts(words: str, columns: _Columns, top: float, width: float, style: ChartStyle) -> TextRun:
    line = style.caption.line
    box = Rect(columns.verdict, top - 8.0 - line, width - columns.verdict, line)
    return TextRun(words, box, style.caption_strong, style.theme.value("textSecondary"))


def _flow(row: ComparedRow, columns: _Columns) -> _Flow:
    cells = tuple(cell.lines or (cell.missing,) for cell in row.cells)
    label = row.label if columns.has_words else row.short_label or row.label
    return _Flow(((label,), *cells), (columns.label, *[columns.cell] * len(cells)))


def _share_lines(flows: Sequence[_Flow], lines: int, style: ChartStyle) -> list[int]:
    """Return the lines of each row: one, then what it takes to name one value a cell, then all, in reading order."""
    counts = [1] * len(flows)
    left = lines - len(flows)
    wants = ([flow.lines_for_first(style, style.caption) for flow in flows],
             [flow.lines_for_all(style, style.caption) for flow in flows])  # fmt: skip
    for wanted in wants:
        while left > 0 and any(count < most for count, most in zip(counts, wanted, strict=True)):
            for at, most in enumerate(wanted):
                if left > 0 and counts[at] < most:
                    counts[at] += 1
                    left -= 1
    return counts


def _row_texts(row: ComparedRow, flow: _Flow, band: Rect, columns: _Columns, style: ChartStyle) -> list[TextRun]:
    face, theme = style.caption, style.theme
    most = max(1, round(band.height / face.line))
    label = set_values(flow.texts[0], columns.label, most, face, style)
    texts = _lines(label, 0.0, band.y, columns.label, face, theme.value("textSecondary"))
    for cell, values, x in zip(row.cells, flow.texts[1:], columns.cells, strict=True):
        lines = set_values(values, columns.cell, most, face, style)
        texts += _lines(lines, x, band.y, columns.cell, face, theme.value(_ink(cell)))
    if columns.has_words:
        is_different = row.verdict is Verdict.DIFFERENT
        word = style.caption_strong if is_different else face
        box = Rect(columns.verdict + GAP, band.y, band.width - columns.verdict - GAP, face.line)
        texts.append(TextRun(row.word, box, word, theme.value("text" if is_different else "textMuted")))
    return texts


def _ink(cell: ComparedCell) -> str:
    return "text" if cell.lines else "textMuted"


def _verdict_box(verdict: Verdict, band: Rect, columns: _Columns, style: ChartStyle) -> Box:
    """Return a thick bar for different, a thin one for same, an open square for what cannot be told."""
    high, theme = style.caption.line, style.theme
    if verdict is Verdict.UNKNOWN:
        box = Rect(columns.verdict, band.y + (high - OPEN_SIDE) / 2, OPEN_SIDE - 1, OPEN_SIDE - 1)
        return Box(box, "", "", theme.value("axis"))
    ink = theme.value("accent" if verdict is Verdict.DIFFERENT else "axis")
    return Box(Rect(columns.verdict, band.y + 1, BARS[verdict], high - 2), ink, ink, "")


def _lines(lines: Sequence[str], x: float, top: float, width: float, face: Face, ink: str) -> list[TextRun]:
    return [
        TextRun(text, Rect(x, top + at * face.line, width, float(face.line)), face, ink)
        for at, text in enumerate(lines)
    ]
