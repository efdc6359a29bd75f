"""Where runs and costs lie in a chart of cost over runs, its grid, and where its labels stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from explorer.charts.bars_chart import axis_step
from explorer.charts.scene import Line, TextRun
from explorer.charts.segments import Segment, break_segment, overlaps
from explorer.charts.style import ChartStyle, Face, text_width
from explorer.figures.training_plan import TrainingPlanFigure
from explorer.figures.treemap import Rect
from explorer.workspace.cost_sentences import money_of
from explorer.workspace.cost_words import plain_number
from explorer.workspace.formatting import fill_placeholders, isolate_latin

WIDE_FROM = 700.0
"""From this width on the names of what is bought stand in a column of their own."""
NAMES_SHARE, MOST_NAMES = 0.26, 250.0
MOST_TICKS_ACROSS, MOST_TICKS_UP = 7, 5
HALO = 3.0
GAP = 8.0


@dataclass(frozen=True, slots=True)
class CostAxes:
    """The plot, px of the layout.

    Attributes:
        names: Start of the column of names; `None` where the chart is too narrow for one.
        amounts: Costs with a grid line, in dollars, with their words.
        runs: Numbers of runs with a tick.
    """

    left: float
    right: float
    top: float
    bottom: float
    limit_runs: int
    limit_usd: Fraction
    names: float | None
    amounts: tuple[tuple[Fraction, str], ...]
    runs: tuple[int, ...]

    def x(self, runs: Fraction | float) -> float:
        """Return where a number of runs lies."""
        return self.left + float(runs) / self.limit_runs * (self.right - self.left)

    def y(self, usd: Fraction) -> float:
        """Return where a cost lies."""
        return self.bottom - float(usd / self.limit_usd) * (self.bottom - self.top)

    def line(self, start_usd: Fraction, usd_run: Fraction, most_runs: Fraction | None = None) -> Segment:
        """Return a line of cost from no run to where it leaves the plot, or to the most runs that it holds for."""
        end = Fraction(self.limit_runs) if most_runs is None else min(most_runs, Fraction(self.limit_runs))
        if start_usd + end * usd_run > self.limit_usd:
            end = (self.limit_usd - start_usd) / usd_run
        return self.x(0), self.y(start_usd), self.x(end), self.y(start_usd + end * usd_run)


def lay_out_axes(figure: TrainingPlanFigure, width: float, height: float, style: ChartStyle) -> CostAxes:
    """Return the plot of a size: what leaves it is told above it, what is bought beside it."""
    money, limit_usd = money_of(figure), figure.limit_usd
    largest = money.axis_usd(limit_usd)
    step = axis_step(max(1, int(largest)), MOST_TICKS_UP)
    amounts = tuple((money.from_axis(Fraction(value)), "") for value in range(0, int(largest) + 1, step))
    amounts = tuple((usd, isolate_latin(money.short(usd), style.language)) for usd, _ in amounts)
    tick = axis_step(figure.limit_runs, MOST_TICKS_ACROSS)
    left = max(text_width(words, style.caption, style) for _, words in amounts) + GAP
    names = None if width < WIDE_FROM else width - min(MOST_NAMES, NAMES_SHARE * width)
    return CostAxes(
        left=left,
        right=width - 16 if names is None else names - 12,
        top=2.0 * style.caption.line + 8,
        bottom=height - 2.0 * style.caption.line - 8,
        limit_runs=figure.limit_runs,
        limit_usd=limit_usd,
        names=names,
        amounts=amounts,
        runs=tuple(range(0, figure.limit_runs + 1, tick)),
    )


def draw_axes(
    axes: CostAxes, figure: TrainingPlanFigure, style: ChartStyle, written: Sequence[TextRun]
) -> tuple[list[Line], list[TextRun]]:
    """Return grid lines, broken where a text stands, and the words of both axes."""
    theme, face = style.theme, style.caption
    muted, texts, lines = theme.value("textMuted"), [], []
    holes = [run.rect for run in written]
    for usd, words in axes.amounts:
        y, ink = axes.y(usd), theme.value("line" if usd else "lineStrong")
        lines += [Line(*piece, ink) for piece in break_segment((axes.left, y, axes.right, y), holes, HALO)]
        wide = text_width(words, face, style)
        texts.append(run_at(words, axes.left - GAP - wide, y, face, muted, style))
    for runs in axes.runs:
        words = f"{runs:,}"
        x, wide = axes.x(runs), text_width(words, face, style)
        lines.append(Line(x, axes.bottom, x, axes.bottom + 4, theme.value("lineStrong")))
        texts.append(run_at(words, x - wide / 2, axes.bottom + 6 + face.line / 2, face, muted, style))
    words = _runs_title(figure, style)
    middle = (axes.left + axes.right - text_width(words, face, style)) / 2
    title = run_at(
        words, max(0.0, middle), axes.bottom + 8 + 1.5 * face.line, face, theme.value("textSecondary"), style
    )
    return lines, [*texts, title]


def run_at(text: str, left: float, middle: float, face: Face, ink: str, style: ChartStyle) -> TextRun:
    """Return a line of text from a place on, around a height."""
    box = Rect(left, middle - face.line / 2, text_width(text, face, style), float(face.line))
    return TextRun(text, box, face, ink)


def cut_to(text: str, room: float, face: Face, style: ChartStyle) -> str:
    """Return as much of a text as there is room for; its mark tells it whole."""
    if text_width(text, face, style) <= room:
        return text
    cuts = (f"{text[:length].rstrip(' ,،')}…" for length in range(len(text) - 1, 0, -1))
    return next((cut for cut in cuts if text_width(cut, face, style) <= room), "…")


def place_over(
    labels: Sequence[tuple[float, str, Face, str]], axes: CostAxes, width: float, style: ChartStyle
) -> list[TextRun]:
    """Return labels in the two rows over the plot, each as near its line as is free; what has no room is left out.

    Args:
        labels: Where the line leaves the plot, words, face and ink; the most important first.
        axes: The plot.
        width: Of the chart.
        style: The look.
    """
    rows = [axes.top - 4 - style.caption.line * (at + 0.5) for at in range(2)]
    placed: list[TextRun] = []
    for x, words, face, ink in labels:
        wide = text_width(words, face, style)
        wanted = max(0.0, min(x - wide / 2, width - wide))
        tries = ((row, wanted + by) for by in (0.0, 40.0, -40.0, 90.0, -90.0, 160.0, -160.0) for row in rows)
        runs = (run_at(words, left, row, face, ink, style) for row, left in tries if 0 <= left <= width - wide)
        free = next((run for run in runs if not any(overlaps(_padded(run), other.rect) for other in placed)), None)
        placed += [free] if free is not None else []
    return placed


def place_beside(
    words: Sequence[tuple[str, Face, str]],
    point: tuple[float, float],
    axes: CostAxes,
    taken: Sequence[TextRun],
    style: ChartStyle,
    *,
    is_below: bool,
) -> list[TextRun]:
    """Return lines of text beside a point where they touch nothing that is written; none where there is no room.

    Args:
        words: Each line with its face and ink.
        point: What they are beside.
        axes: The plot, which they stay in.
        taken: What is written already.
        style: The look.
        is_below: Whether the free side of the point is tried below it and after it first.
    """
    x, y = point
    wide = max(text_width(text, face, style) for text, face, _ in words)
    high = float(sum(face.line for _, face, _ in words))
    corners = ((x - 9 - wide, y - 7 - high), (x + 9, y + 7), (x + 9, y - 7 - high), (x - 9 - wide, y + 7))
    for left, top in (corners[1], corners[0], *corners[2:]) if is_below else corners:
        box = Rect(left, top, wide, high)
        is_inside = left >= axes.left and box.right <= axes.right and top >= axes.top and box.bottom <= axes.bottom - 2
        if is_inside and not any(overlaps(box, run.rect, 2.0) for run in taken):
            middles = [top + sum(face.line for _, face, _ in words[:at]) for at in range(len(words))]
            return [
                run_at(text, left, middle + face.line / 2, face, ink, style)
                for (text, face, ink), middle in zip(words, middles, strict=True)
            ]
    return []


def _padded(run: TextRun) -> Rect:
    return Rect(run.rect.x - GAP, run.rect.y, run.rect.width + 2 * GAP, run.rect.height)


def _runs_title(figure: TrainingPlanFigure, style: ChartStyle) -> str:
    count, hours = figure.gpu_count, figure.run_hours
    if count is None or hours is None:
        return QCoreApplication.translate("Cost", "Training runs")
    text = QCoreApplication.translate("Cost", "Training runs of %1 GPUs for %2 hours")
    return isolate_latin(fill_placeholders(text, plain_number(count), plain_number(hours)), style.language)
