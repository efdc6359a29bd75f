"""Guess first: what someone thinks a role pays, beside what every source states, once that is revealed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import floor, log10

from explorer.figures.pay import PayFigure
from explorer.figures.pay_axis import choose_axis
from explorer.figures.pay_mark import PayMark
from explorer.market.pay_rows import PayLevel
from explorer.market.rows import NameRow

STEPS = 100
"""About as many steps as the axis has for a guess."""
FIRST_LOW, FIRST_HIGH = 0.25, 0.5
"""Where the first guess stands on the axis, whatever the question: it hints at nothing."""


@dataclass(frozen=True, slots=True)
class GuessQuestion:
    """What one role pays at one level.

    Attributes:
        marks: What every source states, two marks for two sources.
    """

    role: NameRow
    level: PayLevel
    marks: tuple[PayMark, ...]

    @property
    def key(self) -> str:
        """What the guess is kept by."""
        return f"{self.role.id}:{self.level}"


@dataclass(frozen=True, slots=True)
class GuessGap:
    """One source's figure against a guess, in the currency and period shown.

    Attributes:
        low: How much higher the figure starts than the guess; less than 0 for lower.
        high: How much higher it ends.
        shared: The pay that both hold; `None` where they share none.
    """

    mark: PayMark
    low: float
    high: float
    shared: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class GuessFigure:
    """A guess, and beside it the answer once it is revealed.

    Attributes:
        low: Lower end of the guess, a whole number of steps.
        high: Upper end, at least one step more.
        limit: The end of the axis, the same for every question.
        step: The smallest difference of two guesses.
    """

    question: GuessQuestion
    low: float
    high: float
    limit: float
    step: float
    is_revealed: bool = False

    @property
    def gaps(self) -> tuple[GuessGap, ...]:
        """What every source states against the guess; empty before it is revealed."""
        return tuple(self._gap(mark) for mark in self.question.marks) if self.is_revealed else ()

    def moved(self, *, low: float | None = None, high: float | None = None) -> "GuessFigure":
        """Return the guess with an end elsewhere: a whole step, on the axis, one step from the other end at least."""
        if low is not None:
            return replace(self, low=max(0.0, min(self._rounded(low), self.high - self.step)))
        if high is not None:
            return replace(self, high=max(self.low + self.step, min(self._rounded(high), self._last)))
        return self

    def shifted(self, by: float) -> "GuessFigure":
        """Return the whole guess moved, as wide as it was, as far as the axis goes."""
        by = max(-self.low, min(self._rounded(by), self._last - self.high))
        return replace(self, low=self.low + by, high=self.high + by)

    def revealed(self) -> "GuessFigure":
        """Return the guess beside the answer."""
        return replace(self, is_revealed=True)

    @property
    def _last(self) -> float:
        return self.step * floor(self.limit / self.step)

    def _rounded(self, value: float) -> float:
        return self.step * floor(value / self.step + 0.5)

    def _gap(self, mark: PayMark) -> GuessGap:
        first, last = max(self.low, mark.least), min(self.high, mark.most)
        return GuessGap(mark, mark.least - self.low, mark.most - self.high, (first, last) if first <= last else None)


def build_guess_questions(figure: PayFigure) -> tuple[GuessQuestion, ...]:
    """Return a question for each role and level that a source gives both ends of, those with a stated basis first."""
    found = [
        GuessQuestion(role.role, level.level, level.marks)
        for role in figure.roles
        for level in role.levels
        if level.level is not None and level.crowd is None and any(_is_range(mark) for mark in level.marks)
    ]
    return tuple(sorted(found, key=lambda question: not any(_is_range(m) and m.has_basis for m in question.marks)))


def start_guess(question: GuessQuestion, questions: Sequence[GuessQuestion]) -> GuessFigure:
    """Return the first guess: the same for every question of one chart, on an axis that holds all their answers."""
    limit = choose_axis([mark.most for each in questions for mark in each.marks]).limit
    step = _step(limit)
    figure = GuessFigure(question, 0.0, step, limit, step)
    return figure.moved(high=FIRST_HIGH * limit).moved(low=FIRST_LOW * limit)


def _step(limit: float) -> float:
    """Return 1, 2 or 5 times a power of ten, no more than a hundredth of the axis."""
    part = limit / STEPS
    power = 10.0 ** floor(log10(part))
    return next(power * one for one in (5, 2, 1) if power * one <= part)


def _is_range(mark: PayMark) -> bool:
    return mark.low is not None and mark.high is not None
