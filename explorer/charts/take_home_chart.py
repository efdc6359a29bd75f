"""Take-home pay: one pay cut into what is left and what is taken, over the rates of tax along every pay.

Without a pay the rates stand alone. A picture prints the working beside them; in a window it has a table of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from explorer.charts.base import Chart
from explorer.charts.scene import Box, Curve, Glyph, GlyphShape, Line, Mark, Scene, Stroke, TextRun
from explorer.charts.style import ChartStyle, Face, text_width
from explorer.charts.take_home_working import WORKING_GAP, lay_out_working, working_height, working_width
from explorer.figures.take_home import MONTHS, TakeHomeFigure
from explorer.figures.take_home_curve import RateStep, TakeHomeCurve
from explorer.figures.treemap import Rect
from explorer.workspace.formatting import isolate_latin
from explorer.workspace.language import Language
from explorer.workspace.pay_words import PayNumbers, format_amount
from explorer.workspace.take_home_words import (
    cliff_short_words,
    cliff_words,
    curve_title,
    effective_word,
    left_words,
    marginal_word,
    next_rupee_words,
    no_room_words,
    pay_axis_word,
    percent,
    rates_name,
    rates_words,
    step_range,
    step_rates,
    surcharge_of,
    taken_words,
    whole_pay_words,
)

PAY_KEY, CLIFF_KEY = "pay", "cliff"
BAR, BAR_GAP = 22.0, 14.0
RATE_STEP = 10
THICK, DOT = 2.5, 10.0
AWAY = 9.0
"""From a dot to its text."""
COMFORT = 1.25
"""How much higher than they must be the rates should be in a window, before it scrolls."""
WORKING_BESIDE_FROM = 760.0


@dataclass(frozen=True, slots=True)
class _Axes:
    """From pay and rates to px."""

    area: Rect
    limit: Fraction
    top: int

    def x(self, gross: Fraction) -> float:
        return self.area.x + float(gross / self.limit) * self.area.width

    def y(self, rate: Fraction) -> float:
        return self.area.bottom - float(rate / self.top) * self.area.height


@dataclass(slots=True)
class _Drawing:
    """What is laid out so far."""

    style: ChartStyle
    boxes: list[Box] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    texts: list[TextRun] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    curves: list[Curve] = field(default_factory=list)
    glyphs: list[Glyph] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def ink(self, role: str) -> str:
        return self.style.theme.value(role)

    def write(self, text: str, x: float, y: float, face: Face, role: str = "textMuted", share: float = 0.0) -> Rect:
        """Write a text whose top is at `y`; `share` of its width lies before `x`."""
        run = self.run(text, x, y, face, role, share)
        self.texts.append(run)
        return run.rect

    def run(self, text: str, x: float, y: float, face: Face, role: str, share: float) -> TextRun:
        wide = text_width(text, face, self.style)
        return TextRun(text, Rect(x - wide * share, y, wide, float(face.line)), face, self.ink(role))

    def write_free(self, runs: Iterator[TextRun], area: Rect) -> None:
        """Write the first of some places for a text that keeps clear of curves and of other texts; none without."""
        for run in runs:
            box = _grown(run.rect, 2.0)
            is_inside = box.x >= area.x and box.right <= area.right and box.bottom <= area.bottom
            if is_inside and not self._is_taken(box):
                self.texts.append(run)
                # Under every other box: it hides lines of the grid, not the ground of a cliff.
                self.boxes.insert(0, Box(box, self.ink("surface"), self.ink("surface"), ""))
                return

    def _is_taken(self, box: Rect) -> bool:
        if any(_overlap(box, run.rect) for run in self.texts):
            return True
        upright = (Rect(stroke.x1 - 2, stroke.y1, 4.0, stroke.y2 - stroke.y1) for stroke in self.strokes)
        return any(_overlap(box, rect) for rect in upright) or any(_touches(curve, box) for curve in self.curves)


class TakeHomeChart(Chart[TakeHomeCurve]):
    """Draws a `TakeHomeCurve`; the key of a mark is `pay`, `cliff`, or the pay a year that a step begins above."""

    def sentence(self, language: Language) -> str:
        """Return the takeaway."""
        return curve_title(self._figure, language) if self._figure else ""

    def omitted_words(self, omitted: tuple[str, ...]) -> str:
        """Return what a picture says where it has no room for the rates."""
        return no_room_words(omitted)

    def preferred_height(self, width: float, style: ChartStyle) -> float:
        """Return the height below which lines of rates could not be told apart."""
        del width
        return (2 * style.label.line + BAR + BAR_GAP + COMFORT * _least_rates(style)) * style.scale

    def layout_scene(self, figure: TakeHomeCurve, width: float, height: float, style: ChartStyle) -> Scene:
        """Place the cut pay on top, the rates below it, and in a picture the working beside or under them."""
        drawing = _Drawing(style)
        asked = figure.figure
        top = _draw_pay_bar(asked, width, drawing) if asked is not None else 0.0
        rates = Rect(0.0, top, width, height - top)
        if asked is not None and style.is_export:
            box = _working_box(asked, rates, style)
            drawing.texts += lay_out_working(asked, box, style)
            is_beside = box.y == top
            rates = Rect(0.0, top, box.x - WORKING_GAP, rates.height) if is_beside else Rect(
                0.0, top, width, box.y - BAR_GAP - top)  # fmt: skip
        has_rates = rates.height >= _least_rates(style) or not style.is_export
        if has_rates:
            _draw_rates(figure, rates, drawing)
        return Scene(
            width,
            height,
            tuple(drawing.boxes),
            tuple(drawing.lines),
            tuple(drawing.texts),
            tuple(drawing.marks),
            () if has_rates else (rates_name(),),
            tuple(drawing.strokes),
            tuple(drawing.glyphs),
            curves=tuple(drawing.curves),
        )


def _least_rates(style: ChartStyle) -> float:
    """Return the height at which the numbers beside the rates just keep apart; lower, a picture leaves them out."""
    return 8.0 * style.caption.line + 4


def _working_box(asked: TakeHomeFigure, room: Rect, style: ChartStyle) -> Rect:
    """Return where a picture prints the working: at the end where it is wide, else at the foot."""
    if room.width >= WORKING_BESIDE_FROM and working_height(asked, style) <= room.height:
        wide = working_width(asked, style)
        return Rect(room.width - wide, room.y, wide, room.height)
    high = working_height(asked, style, is_tight=True)
    top = room.bottom - high
    # Without room for the rates the working takes their place.
    is_alone = top - BAR_GAP - room.y < _least_rates(style)
    return Rect(0.0, room.y + 1 if is_alone else top, room.width - 1, high)


def _draw_pay_bar(asked: TakeHomeFigure, width: float, drawing: _Drawing) -> float:
    """Cut the pay into what is left, tax and surcharge; return where the next part begins."""
    style, theme = drawing.style, drawing.style.theme
    left, taken = left_words(asked, style.language), taken_words(asked, style.language)
    first = drawing.write(left, 0.0, 0.0, style.title, "text")
    room = width - 1 - first.right - AWAY
    y = 0.0 if text_width(taken, style.label, style) <= room else first.bottom
    drawing.write(taken, width - 1 if not y else 0.0, y, style.label, "textSecondary", 0.0 if y else 1.0)
    top = y + style.label.line + 3
    gross, surcharge = asked.gross_pkr_year, surcharge_of(asked)
    parts = ((asked.take_home_pkr_year, theme.chart("emphasis").name()),
             (asked.tax_pkr_year - surcharge, theme.chart("barQuiet").name()),
             (surcharge, theme.value("warnMark")))  # fmt: skip
    x = 0.0
    for amount, fill in parts if gross else ():
        wide = float(amount / gross) * (width - 1)
        if wide > 0:
            drawing.boxes.append(Box(Rect(x, top, wide, BAR), fill, fill, theme.chart("emphasis").name(), PAY_KEY))
        x += wide
    value = f"{taken}. {rates_words(asked, style.language)}"
    drawing.marks.append(Mark(PAY_KEY, Rect(0.0, 0.0, width - 1, top + BAR), left, value))
    return top + BAR + BAR_GAP


def _draw_rates(figure: TakeHomeCurve, box: Rect, drawing: _Drawing) -> None:
    style = drawing.style
    line = float(style.caption.line)
    first = text_width(percent(Fraction(figure.top_percent)), style.caption, style) + 8
    low = box.bottom - 2.5 * line - 2
    area = Rect(box.x + first, box.y + line, box.width - first - 1, max(20.0, low - box.y - line))
    axes = _Axes(area, figure.limit_pkr_year, figure.top_percent)
    _draw_grid(figure, axes, drawing)
    _draw_cliff(figure, axes, drawing)
    drawing.marks += [_step_mark(step, axes, style) for step in figure.steps]
    _draw_lines(figure, axes, drawing)
    _draw_pay_axis(figure, axes, box, drawing)
    _draw_asked(figure, axes, drawing)
    _name_lines(figure, axes, drawing)
    _number_steps(figure, axes, drawing)
    if figure.cliff is not None:
        words = cliff_short_words(figure.cliff, style.language)
        ends = (axes.x(figure.cliff.above_pkr_year) - AWAY, area.right - 4)
        places = ((end, axes.y(Fraction(figure.top_percent * share, 100))) for end in ends for share in (30, 20, 40))
        runs = (drawing.run(words, end, y, style.caption, "warnText", 1.0) for end, y in places)
        drawing.write_free(runs, _roomy(area))


def _draw_grid(figure: TakeHomeCurve, axes: _Axes, drawing: _Drawing) -> None:
    """Draw a line for each tenth of a pay and at each border of slabs."""
    area, style = axes.area, drawing.style
    for rate in range(0, figure.top_percent + 1, RATE_STEP):
        y = axes.y(Fraction(rate))
        drawing.lines.append(Line(area.x, y, area.right, y, drawing.ink("line" if rate else "lineStrong")))
        words = isolate_latin(percent(Fraction(rate)), style.language)
        drawing.write(words, area.x - 8, y - style.caption.line / 2, style.caption, share=1.0)
    for step in figure.steps:
        x = axes.x(step.low_pkr_year)
        drawing.lines.append(Line(x, area.y, x, area.bottom + 3, drawing.ink("line")))
        band = Rect(x, area.y, axes.x(step.high_pkr_year) - x, area.height)
        drawing.boxes.append(Box(band, "", drawing.ink("hover"), "", _step_key(step)))


def _draw_cliff(figure: TakeHomeCurve, axes: _Axes, drawing: _Drawing) -> None:
    """Shade the pay that leaves less than a lower one."""
    cliff, area = figure.cliff, axes.area
    if cliff is None:
        return
    left, right = axes.x(cliff.above_pkr_year), axes.x(cliff.regained_pkr_year)
    band = Rect(left, area.y, max(2.0, right - left), area.height)
    drawing.boxes.append(Box(band, drawing.ink("warnFill"), drawing.ink("warnFill"), "", CLIFF_KEY))
    language = drawing.style.language
    drawing.marks.append(Mark(CLIFF_KEY, band, cliff_short_words(cliff, language), cliff_words(cliff, language)))


def _draw_lines(figure: TakeHomeCurve, axes: _Axes, drawing: _Drawing) -> None:
    """Draw the steps of the next rupee's rate, and the bent line of the whole pay's with its jump."""
    theme = drawing.style.theme
    effective, marginal = theme.chart("emphasis").name(), theme.chart("quiet").name()
    stairs = []
    for step in figure.steps:
        y = axes.y(step.marginal_percent)
        stairs += [(axes.x(step.low_pkr_year), y), (axes.x(step.high_pkr_year), y)]
    drawing.curves.append(Curve(tuple(stairs), marginal, THICK - 1))
    points = [point for step in figure.steps for point in step.points]
    bent = tuple((axes.x(point.gross_pkr_year), axes.y(point.effective_percent)) for point in points)
    drawing.curves.append(Curve(bent, effective, THICK))


def _draw_pay_axis(figure: TakeHomeCurve, axes: _Axes, box: Rect, drawing: _Drawing) -> None:
    """Write the pay asked about, the ends of the axis and as many borders as have room."""
    area, style = axes.area, drawing.style
    y, taken = area.bottom + style.caption.line / 2, list[Rect]()  # clear of the lowest rate
    asked = [figure.figure.gross_pkr_year] if figure.figure is not None else []
    borders = [step.low_pkr_year for step in figure.steps if step.low_pkr_year]
    for at, gross in enumerate((*asked, figure.limit_pkr_year, Fraction(0), *reversed(borders))):
        words = format_amount(float(gross / MONTHS), "PKR", PayNumbers.THOUSANDS, style.language) if gross else "0"
        is_asked = at < len(asked)
        face, role = (style.caption_strong, "text") if is_asked else (style.caption, "textMuted")
        wide = text_width(words, face, style)
        place = Rect(min(axes.x(gross) - wide / 2, box.right - 1 - wide), y, wide, float(face.line))
        if not any(_overlap(_grown(place, 3.0), other) for other in taken):
            taken.append(place)
            drawing.texts.append(TextRun(words, place, face, drawing.ink(role)))
    words = pay_axis_word(has_slabs=len(figure.steps) > 1)
    if text_width(words, style.caption, style) <= area.width:
        drawing.write(words, area.x, y + style.caption.line + 2, style.caption)


def _draw_asked(figure: TakeHomeCurve, axes: _Axes, drawing: _Drawing) -> None:
    """Stand the pay asked about on both lines, each with its rate."""
    asked, style, area = figure.figure, drawing.style, axes.area
    if asked is None:
        return
    x, language = axes.x(asked.gross_pkr_year), style.language
    drawing.strokes.append(Stroke(x, area.y, x, area.bottom, drawing.ink("textSecondary"), 1.0, is_dashed=True))
    told = [(asked.marginal_percent, next_rupee_words(asked, language), style.theme.chart("quiet").name())]
    if asked.effective_percent is not None:
        whole = (asked.effective_percent, whole_pay_words(asked, language), style.theme.chart("emphasis").name())
        told.append(whole)
    for rate, words, ink in told:
        y = axes.y(rate)
        drawing.glyphs.append(Glyph(x, y, DOT, GlyphShape.DOT, ink, drawing.ink("surface")))
        tops = [y - style.title.line / 2 + shift for shift in (0, 14, -14, 28, -28)]
        sides = ((x + AWAY, 0.0), (x - AWAY, 1.0))
        runs = (drawing.run(words, at, top, style.title, "text", share) for top in tops for at, share in sides)
        drawing.write_free(runs, _roomy(area))


def _name_lines(figure: TakeHomeCurve, axes: _Axes, drawing: _Drawing) -> None:
    """Name both lines beside them; where they are one, the second name goes below it or is left out."""
    style, area = drawing.style, axes.area
    starts = [Fraction(share, 100) * figure.limit_pkr_year for share in (48, 36, 55, 25, 62)]
    for word, is_marginal in ((marginal_word(), True), (effective_word(), False)):
        runs = []
        for start in starts:
            step = next(step for step in figure.steps if start <= step.high_pkr_year)
            rate = next(point for point in step.points if start <= point.gross_pkr_year).effective_percent
            y = axes.y(step.marginal_percent if is_marginal else rate)
            tops = (y + 4, y - style.caption.line - 4, y + 10)
            runs += [drawing.run(word, axes.x(start), top, style.caption, "textSecondary", 0.0) for top in tops]
        drawing.write_free(iter(runs), _roomy(area))


def _number_steps(figure: TakeHomeCurve, axes: _Axes, drawing: _Drawing) -> None:
    """Write the rate of each step over it, where it has room."""
    style = drawing.style
    for step in figure.steps:
        middle = (axes.x(step.low_pkr_year) + axes.x(step.high_pkr_year)) / 2
        top = axes.y(step.marginal_percent) - style.caption.line - 4
        words = isolate_latin(percent(step.marginal_percent), style.language)
        runs = (drawing.run(words, middle, y, style.caption_strong, "textSecondary", 0.5) for y in (top,))
        drawing.write_free(runs, _roomy(axes.area))


def _step_key(step: RateStep) -> str:
    return str(step.low_pkr_year)


def _step_mark(step: RateStep, axes: _Axes, style: ChartStyle) -> Mark:
    left, right = axes.x(step.low_pkr_year), axes.x(step.high_pkr_year)
    band = Rect(left, axes.area.y, right - left, axes.area.height)
    return Mark(_step_key(step), band, step_range(step, style.language), step_rates(step, style.language))


def _roomy(area: Rect) -> Rect:
    """Return the plot with the air over it, where numbers of the highest step stand."""
    return _grown(area, 4.0)


def _grown(box: Rect, by: float) -> Rect:
    return Rect(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by)


def _overlap(one: Rect, other: Rect) -> bool:
    across = one.x < other.right and other.x < one.right
    return across and one.y < other.bottom and other.y < one.bottom


def _touches(curve: Curve, box: Rect) -> bool:
    """Return whether a line runs through a box; each of its straight parts is judged by the box around it."""
    ends = zip(curve.points, curve.points[1:], strict=False)
    parts = (Rect(min(a, c), min(b, d) - 1, abs(c - a) + 0.1, abs(d - b) + 2) for (a, b), (c, d) in ends)
    return any(_overlap(part, box) for part in parts)
