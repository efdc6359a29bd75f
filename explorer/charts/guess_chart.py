"""A guess on an axis of pay, and below it what every source states once it is revealed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from explorer.charts.bars_chart import axis_step
from explorer.charts.base import Chart
from explorer.charts.pay_marks import MarkDrawing, PayInk, PayScale, draw_mark, right_room
from explorer.charts.scene import Box, Glyph, GlyphShape, Line, Mark, Scene, Stroke, TextRun
from explorer.charts.style import ChartStyle, Face, text_width
from explorer.figures.guess import GuessFigure, GuessGap
from explorer.figures.treemap import Rect
from explorer.workspace.guess_words import gap_note, gap_word, guess_span, question_words, result_words
from explorer.workspace.language import Language
from explorer.workspace.pay_sentences import mark_name, mark_value
from explorer.workspace.pay_words import PayNumbers, aside_words, format_amount, publisher_words

AXIS_HEIGHT, MOST_TICKS = 26.0, 7
HANDLE_WIDTH, HANDLE_HEIGHT, BAND, GRIP = 14.0, 28.0, 16.0, 10.0
ROOM = HANDLE_WIDTH / 2 + 8.0
LEAST_ROW, MOST_ROW = 26.0, 52.0
LABELS_SHARE = 0.34
STACKED_BELOW = 560.0
ARROW = 7.0
GUESS_KEY = "guess"


@dataclass(frozen=True, slots=True)
class GuessPlan:
    """Where the parts lie, px of the layout.

    Attributes:
        scale: From values to px.
        guess: Height around which the guess is drawn.
        rows: Heights around which the answers are drawn, one each.
        row: Height of a row.
        is_stacked: Whether names stand over what they name: a small window at a large type.
    """

    scale: PayScale
    guess: float
    rows: tuple[float, ...]
    row: float
    is_stacked: bool

    def label(self, middle: float) -> float:
        """Return the height around which the name of what is drawn at `middle` stands."""
        return middle - self.row / 2 + 3 if self.is_stacked else middle


class GuessChart(Chart[GuessFigure]):
    """Draws a `GuessFigure`; the key of an answer is the id of its salary band.

    Args:
        numbers: How amounts are written.
    """

    def __init__(self, figure: GuessFigure | None = None, numbers: PayNumbers = PayNumbers.THOUSANDS) -> None:
        super().__init__(figure)
        self.numbers = numbers

    def sentence(self, language: Language) -> str:
        """Return the question, or how the guess fared."""
        figure = self._figure
        if figure is None:
            return ""
        return result_words(figure, language) if figure.is_revealed else question_words(figure.question, language)

    def plan(self, figure: GuessFigure, width: float, height: float, style: ChartStyle) -> GuessPlan:
        """Return where everything lies: the same before and after the answer, so that nothing moves or hints."""
        marks, gaps = figure.question.marks, figure.revealed().gaps
        is_stacked = width < STACKED_BELOW
        guess = AXIS_HEIGHT + HANDLE_HEIGHT / 2 + (style.title.line if is_stacked else 0.09 * height)
        first = guess + HANDLE_HEIGHT / 2 + (0.26 if len(marks) == 1 else 0.10) * height
        row = min(MOST_ROW, max(_least_row(width), (height - first) / len(marks)))
        rows = tuple(first + (at + 0.5) * row for at in range(len(marks)))
        longest = format_amount(figure.limit, marks[0].currency, self.numbers, style.language)
        amount = text_width(longest, style.amount, style)
        zero = amount / 2
        if not is_stacked:
            names = [_your_guess(), *(_label(gap, style) for gap in gaps)]
            zero += min(LABELS_SHARE * width, max(text_width(name, style.label, style) for name in names)) + 16
        rooms = (right_room(gap.mark, 0.0, 0.0, self.numbers, style, self._note(gap, gaps, style)) for gap in gaps)
        end = max(zero + 1, width - 1 - max(ROOM + amount, *rooms))
        return GuessPlan(PayScale(zero, (end - zero) / figure.limit, end, width - 1), guess, rows, row, is_stacked)

    def preferred_height(self, width: float, style: ChartStyle) -> float:
        """Return the height that every row of the answer needs, painted px: they scroll, they never shrink."""
        if self._figure is None:
            return 0.0
        rows = len(self._figure.question.marks) * _least_row(width / style.scale)
        return (AXIS_HEIGHT + 3 * HANDLE_HEIGHT + style.title.line + rows) * 1.12 * style.scale

    def layout_scene(self, figure: GuessFigure, width: float, height: float, style: ChartStyle) -> Scene:
        """Place the axis, the guess, and the answers or what stands in their place."""
        plan = self.plan(figure, width, height, style)
        drawings = [self._guess(figure, plan, style)]
        gaps = figure.gaps
        if gaps:
            drawings += [self._answer(gap, gaps, plan, y, style) for gap, y in zip(gaps, plan.rows, strict=True)]
        else:
            drawings.append(_hidden(plan, style))
        if len(gaps) == 1:
            drawings.append(self._arrows(figure, gaps[0], plan, style))
        lines, numbers = self._axis(figure, plan, height, style)
        return Scene(
            width,
            height,
            tuple(box for drawing in drawings for box in drawing.boxes),
            lines,
            (*numbers, *(text for drawing in drawings for text in drawing.texts)),
            tuple(self._marks(figure, plan, width, style)),
            (),
            tuple(stroke for drawing in drawings for stroke in drawing.strokes),
            tuple(glyph for drawing in drawings for glyph in drawing.glyphs),
        )

    def _guess(self, figure: GuessFigure, plan: GuessPlan, style: ChartStyle) -> MarkDrawing:
        theme, y, scale = style.theme, plan.guess, plan.scale
        accent, low, high = theme.value("accent"), scale.x(figure.low), scale.x(figure.high)
        drawing = MarkDrawing()
        fill = theme.value("selected")
        drawing.boxes.append(Box(Rect(low, y - BAND / 2, high - low, BAND), fill, fill, ""))
        drawing.strokes += [
            Stroke(low, y + by, high, y + by, accent, 1.5, is_dashed=True) for by in (-BAND / 2, BAND / 2)
        ]
        for x in (low, high):
            handle = Rect(x - HANDLE_WIDTH / 2, y - HANDLE_HEIGHT / 2, HANDLE_WIDTH, HANDLE_HEIGHT)
            drawing.boxes.append(Box(handle, theme.value("surface"), theme.value("surface"), accent))
            drawing.strokes += [Stroke(x + by, y - GRIP / 2, x + by, y + GRIP / 2, accent, 1.5) for by in (-2.0, 2.0)]
        currency, ink = figure.question.marks[0].currency, theme.value("text")
        before, after = (format_amount(v, currency, self.numbers, style.language) for v in (figure.low, figure.high))
        left = low - ROOM - text_width(before, style.amount, style)
        drawing.texts = [
            _run(_your_guess(), 0.0, y - HANDLE_HEIGHT if plan.is_stacked else y, style.title, accent, style),
            _run(before, left, y, style.amount, ink, style),
            _run(after, high + ROOM, y, style.amount, ink, style),
        ]
        return drawing

    def _answer(
        self, gap: GuessGap, gaps: Sequence[GuessGap], plan: GuessPlan, y: float, style: ChartStyle
    ) -> MarkDrawing:
        theme = style.theme
        ink = PayInk(
            theme.chart("emphasis").name(),
            theme.chart("barEmphasis").name(),
            theme.value("text"),
            theme.value("surface"),
            theme.value("warnText"),
            theme.value("textMuted"),
        )
        drawing = draw_mark(gap.mark, y, plan.scale, ink, self.numbers, style, self._note(gap, gaps, style))
        drawing.texts.append(_run(_label(gap, style), 0.0, plan.label(y), style.label, theme.value("text"), style))
        return drawing

    def _note(self, gap: GuessGap, gaps: Sequence[GuessGap], style: ChartStyle) -> str:
        """Return the gap in figures, unless there is one alone and arrows tell it."""
        return gap_note(gap, self.numbers, style.language) if len(gaps) > 1 else ""

    def _arrows(self, figure: GuessFigure, gap: GuessGap, plan: GuessPlan, style: ChartStyle) -> MarkDrawing:
        """Draw from each end of the guess to the same end of the answer, with words between."""
        drawing, ink = MarkDrawing(), style.theme.value("textSecondary")
        top, bottom = plan.guess + HANDLE_HEIGHT / 2, plan.rows[0] - 8
        heights = [top + (bottom - top) * share for share in (0.36, 0.72)]
        pairs = ((figure.low, gap.mark.low, gap.low), (figure.high, gap.mark.high, gap.high))
        for (guessed, stated, by), y in zip(pairs, heights, strict=True):
            if stated is None or not by:
                continue
            start, end = plan.scale.x(guessed), plan.scale.x(stated)
            drawing.strokes.append(Stroke(start, top, start, y, ink, 1.0, is_dashed=True))
            drawing.strokes.append(Stroke(end, y, end, bottom, ink, 1.0, is_dashed=True))
            drawing.strokes.append(Stroke(min(start, end), y, max(start, end), y, ink, 1.5))
            at = end - ARROW / 2 if end > start else end + ARROW / 2
            drawing.glyphs.append(Glyph(at, y, ARROW, GlyphShape.ARROW, ink, "", is_mirrored=end < start))
            words = gap_word(by, gap.mark.currency, self.numbers, style.language)
            left = max(start, end) + 8
            if left + text_width(words, style.caption, style) > plan.scale.right:
                left = min(start, end) - 8 - text_width(words, style.caption, style)
            drawing.texts.append(_run(words, left, y, style.caption, style.theme.value("text"), style))
        return drawing

    def _axis(
        self, figure: GuessFigure, plan: GuessPlan, height: float, style: ChartStyle
    ) -> tuple[tuple[Line, ...], list[TextRun]]:
        scale, currency = plan.scale, figure.question.marks[0].currency
        bottom = max(plan.rows[-1] + plan.row / 2, min(height, plan.rows[-1] + 2 * plan.row))
        ticks = range(0, int(figure.limit) + 1, axis_step(max(1, int(figure.limit)), MOST_TICKS))
        lines = tuple(Line(scale.x(v), AXIS_HEIGHT - 3, scale.x(v), bottom, style.theme.value("line")) for v in ticks)
        numbers: list[TextRun] = []
        for value in ticks:
            words = format_amount(value, currency, self.numbers, style.language) if value else "0"
            wide = text_width(words, style.caption, style)
            numbers.append(
                _run(words, scale.x(value) - wide / 2, 12.0, style.caption, style.theme.value("textMuted"), style)
            )
        return lines, numbers

    def _marks(self, figure: GuessFigure, plan: GuessPlan, width: float, style: ChartStyle) -> list[Mark]:
        place = Rect(0.0, plan.guess - HANDLE_HEIGHT / 2, width - 1, HANDLE_HEIGHT)
        marks = [Mark(GUESS_KEY, place, _your_guess(), guess_span(figure, self.numbers, style.language))]
        for gap, y in zip(figure.gaps, plan.rows, strict=False):
            name = mark_name(gap.mark, figure.question.role, "", style.language)
            value = f"{mark_value(gap.mark, style.language)}. {gap_note(gap, self.numbers, style.language)}"
            marks.append(Mark(gap.mark.band.id, Rect(0.0, y - plan.row / 2, width - 1, plan.row), name, value))
        return marks


def _least_row(width: float) -> float:
    return 2 * LEAST_ROW if width < STACKED_BELOW else LEAST_ROW


def _your_guess() -> str:
    return QCoreApplication.translate("Guess", "Your guess")


def _label(gap: GuessGap, style: ChartStyle) -> str:
    """Return who states an answer, with years and reports as far as stated."""
    band = gap.mark.band
    parts = (publisher_words(band, style.language), aside_words(band, style.language))
    return QCoreApplication.translate("Guess", ", ").join(part for part in parts if part)


def _hidden(plan: GuessPlan, style: ChartStyle) -> MarkDrawing:
    """Draw the place of the answer: one frame, however many sources answer."""
    theme, drawing = style.theme, MarkDrawing()
    ink, y, half = theme.chart("gapLine").name(), plan.rows[0], BAND
    left, right = plan.scale.zero, plan.scale.end
    sides = [(left, y - half, right, y - half), (left, y + half, right, y + half)]
    sides += [(left, y - half, left, y + half), (right, y - half, right, y + half)]
    ground = theme.value("surface")
    drawing.boxes = [Box(Rect(left, y - half, right - left, 2 * half), ground, ground, "")]
    drawing.strokes = [Stroke(*side, ink, 1.0, is_dashed=True) for side in sides]
    words = QCoreApplication.translate("Guess", "Hidden until you reveal it")
    drawing.texts = [_run(words, left + 12, y, style.caption, theme.value("textMuted"), style)]
    return drawing


def _run(text: str, left: float, middle: float, face: Face, ink: str, style: ChartStyle) -> TextRun:
    box = Rect(left, middle - face.line / 2, text_width(text, face, style), float(face.line))
    return TextRun(text, box, face, ink)
