"""Published claims on pay, recomputed from the figures of the same source: what is said beside what its table gives."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction

from explorer.market.pay_rows import ClaimRow, SalaryBandRow

PERCENT_MORE = "percent more"
"""The one unit that is understood: (numerator / denominator − 1) × 100."""

MOST_DECIMALS = 9
"""Of a printed value; nearer than that to a claimed end, a value is that end for every reader."""


class ClaimPart(StrEnum):
    """Which values of two figures are divided."""

    LOW = "low"
    MIDPOINT = "midpoint"
    HIGH = "high"


class ClaimProblem(StrEnum):
    """Why a claim cannot be recomputed."""

    UNIT = "unit"
    """Its unit is not one that is understood."""
    VALUE = "value"
    """It leaves both ends open, so that nothing could lie outside."""
    PAIRS = "pairs"
    """It does not name as many figures on both sides, or none at all."""
    SCALE = "scale"
    """Two figures differ in currency, period or market: their quotient would mean nothing."""
    OPEN = "open"
    """A figure lacks an end."""


@dataclass(frozen=True, slots=True)
class ClaimCheck:
    """One value recomputed.

    Attributes:
        numerator: Pay of the role that is said to earn more, in the currency and period of its source.
        denominator: Pay of the role it is compared with.
        percent: ``(numerator / denominator − 1) × 100``, exact: the recorded amounts are decimal.
        shown: The same rounded for print: to whole percent, or to as few decimals as keep it on its side of a claimed
            end. 60.4 against a claim of 60 must not be printed as 60 and called outside.
        is_inside: Whether it lies within what is claimed; an end that the claim leaves open bounds nothing.
    """

    numerator_band: SalaryBandRow
    denominator_band: SalaryBandRow
    part: ClaimPart
    numerator: Fraction
    denominator: Fraction
    percent: Fraction
    shown: Decimal
    is_inside: bool


@dataclass(frozen=True, slots=True)
class ClaimFigure:
    """A claim with everything recomputed for it.

    Attributes:
        checks: For every pair of figures its low ends, midpoints and high ends; empty where there is a problem. The
            midpoint is taken for this only; it is never shown as anybody's pay.
        problem: Why nothing could be recomputed.
    """

    claim: ClaimRow
    checks: tuple[ClaimCheck, ...]
    problem: ClaimProblem | None = None

    @property
    def outside(self) -> int:
        """How many values lie outside what is claimed."""
        return sum(not check.is_inside for check in self.checks)

    @property
    def is_contradicted(self) -> bool:
        """Whether the source's own table gives anything else than the claim."""
        return self.outside > 0

    @property
    def least(self) -> ClaimCheck:
        """The lowest value; only where there are checks."""
        return min(self.checks, key=lambda check: check.percent)

    @property
    def most(self) -> ClaimCheck:
        """The highest value; only where there are checks."""
        return max(self.checks, key=lambda check: check.percent)


def build_claim_figure(claim: ClaimRow) -> ClaimFigure:
    """Recompute a claim from its figures."""
    problem = _problem(claim)
    return ClaimFigure(claim, () if problem is not None else tuple(_checks(claim)), problem)


def _problem(claim: ClaimRow) -> ClaimProblem | None:
    if claim.unit != PERCENT_MORE:
        return ClaimProblem.UNIT
    if claim.claimed_low is None and claim.claimed_high is None:
        return ClaimProblem.VALUE
    if not claim.numerators or len(claim.numerators) != len(claim.denominators):
        return ClaimProblem.PAIRS
    for above, below in zip(claim.numerators, claim.denominators, strict=True):
        if (above.currency, above.period, above.market) != (below.currency, below.period, below.market):
            return ClaimProblem.SCALE
        if None in (above.low, above.high, below.low, below.high):
            return ClaimProblem.OPEN
    return None


def _checks(claim: ClaimRow) -> Iterator[ClaimCheck]:
    for above, below in zip(claim.numerators, claim.denominators, strict=True):
        for part in ClaimPart:
            numerator, denominator = _value(above, part), _value(below, part)
            percent = (numerator / denominator - 1) * 100
            is_inside, shown = _is_inside(percent, claim), _shown(percent, claim)
            yield ClaimCheck(above, below, part, numerator, denominator, percent, shown, is_inside)


def _value(band: SalaryBandRow, part: ClaimPart) -> Fraction:
    assert band.low is not None and band.high is not None
    low, high = Fraction(str(band.low)), Fraction(str(band.high))
    return {ClaimPart.LOW: low, ClaimPart.MIDPOINT: (low + high) / 2, ClaimPart.HIGH: high}[part]


def _is_inside(percent: Fraction, claim: ClaimRow) -> bool:
    low, high = claim.claimed_low, claim.claimed_high
    return (low is None or percent >= Fraction(str(low))) and (high is None or percent <= Fraction(str(high)))


def _shown(percent: Fraction, claim: ClaimRow) -> Decimal:
    rounded = (_rounded(percent, decimals) for decimals in range(MOST_DECIMALS))
    is_inside = _is_inside(percent, claim)
    telling = (value for value in rounded if _is_inside(Fraction(value), claim) is is_inside)
    return next(telling, _rounded(percent, MOST_DECIMALS))


def _rounded(percent: Fraction, decimals: int) -> Decimal:
    exact = Decimal(percent.numerator) / Decimal(percent.denominator)
    return exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
