"""Cost over training runs: every recorded machine as a line, what is bought as dashes, and where they break even."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from explorer.charts.base import Chart
from explorer.charts.cost_axes import (
    HALO,
    CostAxes,
    cut_to,
    draw_axes,
    lay_out_axes,
    place_beside,
    place_over,
    run_at,
)
from explorer.charts.scene import Area, Box, Glyph, GlyphShape, Mark, Scene, Stroke, TextRun
from explorer.charts.segments import Segment, break_segment, overlaps, spread
from explorer.charts.style import ChartStyle, Face, text_width
from explorer.figures.rent_or_buy import Crossing, RentLine
from explorer.figures.training_plan import BoughtCards, TrainingPlanFigure
from explorer.figures.treemap import Rect
from explorer.workspace.cost_sentences import (
    cost_takeaway,
    crossing_short,
    crossing_words,
    money_of,
    plan_verdict,
)
from explorer.workspace.cost_words import (
    CostNames,
    bought_words,
    claimant_words,
    hardware_words,
    left_to_right,
    plain_number,
)
from explorer.workspace.formatting import fill_placeholders, format_number, isolate_latin
from explorer.workspace.language import Language

DOT, PLAN_DOT, REACH = 11.0, 8.0, 12.0
RENT_SHADE = "2e"
"""How dense the ground between the cheapest and the dearest rent is, as hexadecimal alpha."""
CLAIM_SHADE = "90"
LEAST_HEIGHT = 230.0


class TrainingCostChart(Chart[TrainingPlanFigure]):
    """Draws a `TrainingPlanFigure`.

    Keys of marks: ``plan``, ``break-even:<n>``, ``rent:<n>`` and ``buy:<n>`` in the figure's order, ``claim``.

    Args:
        names: Names of clouds and regions.
    """

    def __init__(self, figure: TrainingPlanFigure | None = None, names: CostNames | None = None) -> None:
        super().__init__(figure)
        self._names = names or CostNames()

    def set_names(self, names: CostNames) -> None:
        """Name clouds and regions another way: another database is open."""
        self._names = names
        self._scenes = {}

    def sentence(self, language: Language) -> str:
        """Return the takeaway."""
        return cost_takeaway(self._figure, language) if self._figure else ""

    def preferred_height(self, width: float, style: ChartStyle) -> float:
        """Return the height below which labels would lie on each other."""
        del width
        return LEAST_HEIGHT * style.scale

    def layout_scene(self, figure: TrainingPlanFigure, width: float, height: float, style: ChartStyle) -> Scene:
        """Place the axes, the lines, the break-evens and the plan."""
        axes = lay_out_axes(figure, width, height, style)
        over = place_over(self._over(figure, axes, style), axes, width, style)
        texts = [*over]
        texts += self._beside(figure, axes, width, style, texts)
        names = texts[len(over) :] if axes.names is not None else []
        for at, crossing in enumerate(figure.marked):
            texts += _crossing_texts(crossing, axes, texts, style, is_below=at > 0)
        grid, numbers = draw_axes(axes, figure, style, texts)
        return Scene(
            width,
            height,
            tuple(_claim_boxes(figure, axes, style)),
            tuple(grid),
            (*numbers, *texts),
            tuple(self._marks(figure, axes, width, style)),
            (),
            (*_strokes(figure, axes, texts, style), *self._leaders(figure, axes, width, names, style)),
            tuple(_glyphs(figure, axes, style)),
            areas=tuple(_rent_area(figure, axes, style)),
        )

    def _over(
        self, figure: TrainingPlanFigure, axes: CostAxes, style: ChartStyle
    ) -> list[tuple[float, str, Face, str]]:
        """Return what stands over the plot: the plan, the dearest and the cheapest rent, the claim."""
        theme, face, money, language = style.theme, style.caption, money_of(figure), style.language
        text = QCoreApplication.translate("Cost", "Your plan: %1 runs")
        plan = isolate_latin(fill_placeholders(text, format_number(figure.runs)), language)
        labels = [(axes.x(figure.runs), plan, style.caption_strong, theme.value("accent"))]
        ends = {id(line): line for line in (*figure.rented[-1:], *figure.rented[:1])}
        a_run = QCoreApplication.translate("Cost", "%1 %2 a run")
        for line in ends.values():
            usd = line.usd_run or Fraction(0)
            who = self._names.rented_where(line, language)
            words = isolate_latin(fill_placeholders(a_run, who, money.words(usd)), language)
            labels.append((axes.line(Fraction(0), usd)[2], words, face, theme.chart("emphasis").name()))
        claimed = figure.rent_claim
        if claimed is not None:
            text = QCoreApplication.translate("Cost", "Claimed: %1 a run")
            words = isolate_latin(fill_placeholders(text, money.between(claimed.low, claimed.high)), language)
            labels.append((axes.line(Fraction(0), claimed.high)[2], words, face, theme.value("warnText")))
        return labels

    def _beside(
        self, figure: TrainingPlanFigure, axes: CostAxes, width: float, style: ChartStyle, taken: Sequence[TextRun]
    ) -> list[TextRun]:
        """Return the names of what is bought: in their column, or over their lines in a narrow chart."""
        entries = self._bought_entries(figure, axes, width, style)
        if axes.names is None:
            return _inside(entries, axes, taken, style)
        theme, room = style.theme, width - axes.names
        head, sub = style.title, style.caption
        high = float(head.line + sub.line + 2)
        is_tight = high * len(entries) > axes.bottom - axes.top
        places = spread([y for y, _, _, _ in entries], head.line if is_tight else high, axes.top - 8, axes.bottom + 8)
        runs = []
        for (_, name, amount, ink), middle in zip(entries, places, strict=True):
            if is_tight:
                runs.append(run_at(cut_to(f"{amount} {name}", room, sub, style), axes.names, middle, sub, ink, style))
                continue
            runs.append(run_at(cut_to(amount, room, head, style), axes.names, middle - sub.line / 2, head, ink, style))
            muted = ink if ink == theme.value("warnText") else theme.value("textMuted")
            below = middle + head.line / 2
            runs.append(run_at(cut_to(name, room, sub, style), axes.names, below, sub, muted, style))
        return runs

    def _leaders(
        self, figure: TrainingPlanFigure, axes: CostAxes, width: float, names: Sequence[TextRun], style: ChartStyle
    ) -> list[Stroke]:
        """Return thin lines from the end of each line that is bought to its name."""
        entries = self._bought_entries(figure, axes, width, style)
        if not names:
            return []
        rows = len(names) // len(entries)
        heads = names[::rows]
        lines = []
        for (y, _, _, _), head in zip(entries, heads, strict=True):
            middle = head.rect.y + head.rect.height / 2
            lines.append(Stroke(axes.right + 1, y, head.rect.x - 3, middle, style.theme.value("line"), 1.0))
        return lines

    def _bought_entries(
        self, figure: TrainingPlanFigure, axes: CostAxes, width: float, style: ChartStyle
    ) -> list[tuple[float, str, str, str]]:
        """Return height, name, amount and ink of everything that is bought, from the top down."""
        theme, money, language = style.theme, money_of(figure), style.language
        entries = []
        for cards in figure.bought:
            y = axes.line(cards.usd, cards.power_usd_run)[3]
            amount = self._fitting((_buy_sum(cards, figure, style), money.words(cards.usd)), axes, width, style)
            entries.append((y, bought_words(cards.lines, language), amount, theme.value("text")))
        claim = figure.claim
        if claim is not None and claim.buy.claimed is not None:
            text = QCoreApplication.translate("Cost", "Claimed: buy for %1")
            low, high = claim.buy.claimed.low, claim.buy.claimed.high
            spans = (money.between(low, high), money.short_between(low, high))
            told = [isolate_latin(fill_placeholders(text, span), language) for span in spans]
            words = self._fitting(told, axes, width, style)
            who = claimant_words(claim.job.scenario.sources, language)
            entries.append((axes.y(claim.buy.claimed.high), who, words, theme.value("warnText")))
        return sorted(entries, key=lambda entry: entry[0])

    @staticmethod
    def _fitting(candidates: Sequence[str], axes: CostAxes, width: float, style: ChartStyle) -> str:
        """Return the first of the ways to say an amount that fits into the column of names; the shortest otherwise."""
        room = width - (axes.names if axes.names is not None else axes.left)
        fits = (words for words in candidates if text_width(words, style.title, style) <= room)
        return next(fits, candidates[-1])

    def _marks(self, figure: TrainingPlanFigure, axes: CostAxes, width: float, style: ChartStyle) -> list[Mark]:
        language, money = style.language, money_of(figure)
        marks = []
        for at, crossing in enumerate(figure.marked):
            runs = crossing.break_even.runs_exact or Fraction(0)
            place = _around(axes.x(runs), axes.y(crossing.cost.own_usd(runs) or Fraction(0)))
            name, told = _crossing_name(at), crossing_words(crossing, figure, self._names, language)
            marks.append(Mark(f"break-even:{at}", place, name, told))
        plan = QCoreApplication.translate("Cost", "Your plan")
        place = Rect(axes.x(figure.runs) - 4, axes.top, 8, axes.bottom - axes.top)
        marks.append(Mark("plan", place, plan, plan_verdict(figure, language)))
        for at, line in enumerate(figure.rented):
            _, _, x, y = axes.line(Fraction(0), line.usd_run or Fraction(0))
            marks.append(
                Mark(f"rent:{at}", _around(x, y), self._names.rented(line, language), _rent_value(line, figure, style))
            )
        for at, cards in enumerate(figure.bought):
            x1, y1, _, y2 = axes.line(cards.usd, cards.power_usd_run)
            place = Rect(x1, min(y1, y2) - 5, (width if axes.names else axes.right) - x1, abs(y2 - y1) + 10)
            name = "; ".join(hardware_words(line.hardware, line.end, language) for line in cards.lines)
            marks.append(Mark(f"buy:{at}", place, name, _buy_amount(cards, figure, style)))
        claim = figure.claim
        if claim is not None and claim.buy.claimed is not None:
            top, bottom = axes.y(claim.buy.claimed.high), axes.y(claim.buy.claimed.low)
            who = claimant_words(claim.job.scenario.sources, language)
            told = isolate_latin(money.between(claim.buy.claimed.low, claim.buy.claimed.high), language)
            marks.append(Mark("claim", Rect(axes.left, top, axes.right - axes.left, bottom - top), who, told))
        return marks


def _crossing_name(at: int) -> str:
    if at:
        return QCoreApplication.translate("Cost", "Latest break-even")
    return QCoreApplication.translate("Cost", "Earliest break-even")


def _buy_sum(cards: BoughtCards, figure: TrainingPlanFigure, style: ChartStyle) -> str:
    """Return ``8 × $4,000 = $32,000``."""
    money, count = money_of(figure), figure.gpu_count or Fraction(1)
    told = f"{plain_number(count)} × {money.words(cards.usd / count)} = {money.words(cards.usd)}"
    return left_to_right(told, style.language)


def _buy_amount(cards: BoughtCards, figure: TrainingPlanFigure, style: ChartStyle) -> str:
    """Return the sum, and what power adds to it with each run."""
    told = _buy_sum(cards, figure, style)
    if not cards.power_usd_run:
        return told
    text = QCoreApplication.translate("Cost", "%1, and %2 of power a run")
    power = money_of(figure).words(cards.power_usd_run)
    return isolate_latin(fill_placeholders(text, told, power), style.language)


def _rent_value(line: RentLine, figure: TrainingPlanFigure, style: ChartStyle) -> str:
    money = money_of(figure)
    text = QCoreApplication.translate("Cost", "%1 a run, on machines of %2 an hour: %3")
    amounts = (money.words(line.usd_run or Fraction(0)), money.words(line.usd_hour or Fraction(0)))
    return isolate_latin(fill_placeholders(text, *amounts, str(line.machines)), style.language)


def _around(x: float, y: float) -> Rect:
    return Rect(x - REACH / 2, y - REACH / 2, REACH, REACH)


def _inside(
    entries: Sequence[tuple[float, str, str, str]], axes: CostAxes, taken: Sequence[TextRun], style: ChartStyle
) -> list[TextRun]:
    """Return amounts over their lines, at the end of the plot, as far as they touch nothing."""
    runs: list[TextRun] = []
    for y, _, amount, ink in entries:
        run = run_at(amount, 0.0, y - 2 - style.caption.line / 2, style.caption, ink, style)
        place = Rect(axes.right - run.rect.width, run.rect.y, run.rect.width, run.rect.height)
        if not any(overlaps(place, other.rect, 2.0) for other in (*taken, *runs)):
            runs.append(TextRun(amount, place, style.caption, ink))
    return runs


def _crossing_texts(
    crossing: Crossing, axes: CostAxes, taken: Sequence[TextRun], style: ChartStyle, *, is_below: bool
) -> list[TextRun]:
    runs = crossing.break_even.runs_exact or Fraction(0)
    after, hours = crossing_short(crossing, style.language)
    theme = style.theme
    words = ((after, style.title, theme.value("text")), (hours, style.caption, theme.value("textSecondary")))
    x, y = axes.x(runs), axes.y(crossing.cost.own_usd(runs) or Fraction(0))
    return place_beside(words, (x, y), axes, taken, style, is_below=is_below)


def _claim_boxes(figure: TrainingPlanFigure, axes: CostAxes, style: ChartStyle) -> list[Box]:
    claim = figure.claim
    if claim is None or claim.buy.claimed is None:
        return []
    top, bottom = axes.y(claim.buy.claimed.high), axes.y(claim.buy.claimed.low)
    fill = f"#{CLAIM_SHADE}{style.theme.chart('claimBand').name()[1:]}"
    return [Box(Rect(axes.left, top, axes.right - axes.left, max(2.0, bottom - top)), fill, fill, "")]


def _rent_area(figure: TrainingPlanFigure, axes: CostAxes, style: ChartStyle) -> list[Area]:
    """Return the ground between the cheapest and the dearest rent."""
    if len(figure.rented) < 2:
        return []
    cheap, dear = (axes.line(Fraction(0), figure.rented[at].usd_run or Fraction(0)) for at in (0, -1))
    corners = [(dear[0], dear[1]), (dear[2], dear[3])]
    if dear[2] < axes.right and cheap[3] > axes.top:  # the ground turns the corner of the plot
        corners.append((axes.right, axes.top))
    corners.append((cheap[2], cheap[3]))
    return [Area(tuple(corners), f"#{RENT_SHADE}{style.theme.chart('quiet').name()[1:]}")]


def _strokes(figure: TrainingPlanFigure, axes: CostAxes, texts: Sequence[TextRun], style: ChartStyle) -> list[Stroke]:
    """Return every line of cost, broken where a text stands."""
    theme, zero = style.theme, Fraction(0)
    lines: list[tuple[Segment, str, float, bool]] = []
    claimed = figure.rent_claim
    if claimed is not None:
        ends = dict.fromkeys((claimed.low, claimed.high))
        lines += [(axes.line(zero, usd), theme.value("warnMark"), 1.25, True) for usd in ends]
    last = len(figure.rented) - 1
    for at, line in enumerate(figure.rented):
        is_end = at in (0, last)
        ink = theme.chart("emphasis" if is_end else "quiet").name()
        lines.append((axes.line(zero, line.usd_run or zero), ink, 2.0 if is_end else 1.25, False))
    bought = theme.chart("baseline").name()
    life = figure.life_runs
    lines += [(axes.line(cards.usd, cards.power_usd_run, life), bought, 1.75, True) for cards in figure.bought]
    plan = axes.x(figure.runs)
    lines.append(((plan, axes.top, plan, axes.bottom), theme.value("accent"), 1.5, False))
    holes = [run.rect for run in texts]
    return [
        Stroke(*piece, ink, width, is_dashed)
        for segment, ink, width, is_dashed in lines
        for piece in break_segment(segment, holes, HALO)
    ]


def _glyphs(figure: TrainingPlanFigure, axes: CostAxes, style: ChartStyle) -> list[Glyph]:
    """Return the dots of the break-evens, and of the plan on the cheapest and the dearest rent."""
    theme, glyphs = style.theme, []
    accent = theme.value("accent")
    for line in {id(one): one for one in (*figure.rented[:1], *figure.rented[-1:])}.values():
        usd = figure.runs * (line.usd_run or Fraction(0))
        if 0 < usd <= figure.limit_usd:
            glyphs.append(Glyph(axes.x(figure.runs), axes.y(usd), PLAN_DOT, GlyphShape.DOT, accent, accent))
    for crossing in figure.marked:
        runs = crossing.break_even.runs_exact or Fraction(0)
        x, y = axes.x(runs), axes.y(crossing.cost.own_usd(runs) or Fraction(0))
        glyphs.append(Glyph(x, y, DOT, GlyphShape.DOT, theme.value("text"), theme.value("surface")))
    return glyphs
