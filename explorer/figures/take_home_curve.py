"""The rates of income tax along gross pay: what a chart of take-home draws, exact at every point.

The axis is the same for every tax year and kind of income, so that two pictures can be laid side by side. Points lie a
hundredth of a rupee above each border, where its rate begins, and from there evenly up to the next: rates of the
whole pay bend between borders, and jump where a surcharge falls on the whole tax.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from explorer.figures.take_home import (
    MONTHS,
    Income,
    TakeHomeFigure,
    TaxCaveat,
    doubt_caveats,
    export_row_of,
    salary_law_of,
    tax_years,
)
from explorer.figures.tax_curve import TaxCliff, TaxPiece, find_cliff, tax_pieces
from explorer.market.amounts import exact
from explorer.market.pay_rows import ExportTaxRow, SurchargeRow, TaxDoubt, TaxLaw, TaxSlabRow
from explorer.market.rows import Confidence

PAISA = Fraction(1, 100)
POINTS_A_STEP = 24
AIR = Fraction(11, 10)
"""How far the axis reaches beyond the last thing to see on it."""
ROUND_PKR_YEAR = 100_000 * MONTHS
ROUND_PERCENT = 10


@dataclass(frozen=True, slots=True)
class RatePoint:
    """The share of a whole pay that tax takes.

    Attributes:
        gross_pkr_year: The pay, above 0.
    """

    gross_pkr_year: Fraction
    effective_percent: Fraction


@dataclass(frozen=True, slots=True)
class RateStep:
    """A stretch of pay on which each further rupee is taxed alike.

    Attributes:
        low_pkr_year: Pay above which it holds.
        high_pkr_year: Pay up to which it holds, or the end of the axis.
        is_open: Whether the law goes on with it beyond the axis.
        marginal_percent: Tax of each further rupee, surcharge included.
        points: From just above `low_pkr_year` to `high_pkr_year`.
    """

    low_pkr_year: Fraction
    high_pkr_year: Fraction
    is_open: bool
    marginal_percent: Fraction
    points: tuple[RatePoint, ...]


@dataclass(frozen=True, slots=True)
class TakeHomeCurve:
    """The rates of one tax year along pay, and perhaps one pay on them.

    Attributes:
        limit_pkr_year: Where the axis of pay ends; it begins at 0.
        top_percent: Where the axis of rates ends; it begins at 0.
        steps: From 0 to the end of the axis, each beginning where the one before ends.
        cliff: Where more pay leaves less; `None` where that is nowhere.
        doubted_slabs: Slabs that sources give otherwise.
        caveats: What must be said of the curve and of the pay.
        source_ids: Sources of every row that is drawn, each once.
        confidences: Of those rows, each once.
        figure: The pay that was asked about; `None` for the curve alone.
    """

    income: Income
    tax_year: int
    limit_pkr_year: Fraction
    top_percent: int
    steps: tuple[RateStep, ...]
    cliff: TaxCliff | None
    doubted_slabs: tuple[TaxSlabRow, ...]
    caveats: tuple[TaxCaveat, ...]
    source_ids: tuple[str, ...]
    confidences: tuple[Confidence, ...]
    figure: TakeHomeFigure | None

    @property
    def free_up_to_pkr_year(self) -> Fraction:
        """The pay up to which nothing is taken."""
        first = self.steps[0]
        return first.high_pkr_year if not first.marginal_percent else first.low_pkr_year


def build_take_home_curve(
    law: TaxLaw, income: Income, tax_year: int, figure: TakeHomeFigure | None
) -> TakeHomeCurve | None:
    """Return the rates along pay; `None` when the law of that year is not recorded.

    Args:
        law: What is recorded.
        income: How it is taxed.
        tax_year: The year it ends in.
        figure: A pay of the same income and year to stand on the curve.
    """
    limit = _axis_limit(law, figure.gross_pkr_year if figure is not None else Fraction(0))
    top = _top_percent(law)
    if income is not Income.SALARY:
        row = export_row_of(law, tax_year, income)
        return None if row is None else _export_curve(row, income, limit, top, figure)
    found = salary_law_of(law, tax_year)
    if found is None:
        return None
    slabs, surcharge = found
    pieces = tuple(tax_pieces(slabs, surcharge))
    rows: tuple[TaxSlabRow | SurchargeRow, ...] = (*slabs, surcharge)
    return TakeHomeCurve(
        income=income,
        tax_year=tax_year,
        limit_pkr_year=limit,
        top_percent=top,
        steps=tuple(_step(piece, limit) for piece in _drawn(pieces) if piece.low < limit),
        cliff=find_cliff(pieces, surcharge),
        doubted_slabs=tuple(slab for slab in slabs if slab.doubt is TaxDoubt.SOURCES_DIFFER),
        caveats=tuple(_salary_caveats(slabs, surcharge)),
        source_ids=tuple(dict.fromkeys(id_ for row in rows for id_ in row.source_ids)),
        confidences=tuple(dict.fromkeys(row.confidence for row in rows)),
        figure=figure,
    )


def _export_curve(
    row: ExportTaxRow, income: Income, limit: Fraction, top: int, figure: TakeHomeFigure | None
) -> TakeHomeCurve:
    piece = TaxPiece(Fraction(0), None, Fraction(0), exact(row.rate_percent))
    doubts = doubt_caveats(row.doubt, TaxCaveat.EXPORT_RATE_DIFFERS)
    return TakeHomeCurve(
        income=income,
        tax_year=row.tax_year,
        limit_pkr_year=limit,
        top_percent=top,
        steps=(_step(piece, limit),),
        cliff=None,
        doubted_slabs=(),
        caveats=(TaxCaveat.ON_PROCEEDS, TaxCaveat.NO_CONTRIBUTIONS, *doubts),
        source_ids=row.source_ids,
        confidences=(row.confidence,),
        figure=figure,
    )


def _axis_limit(law: TaxLaw, gross: Fraction) -> Fraction:
    """Return a round pay beyond every border, cliff and the pay asked about, whatever year it is asked of."""
    last = gross
    for year in tax_years(law):
        found = salary_law_of(law, year)
        assert found is not None
        pieces = tuple(tax_pieces(*found))
        cliff = find_cliff(pieces, found[1])
        last = max(last, exact(found[0][-1].low_pkr), cliff.regained_pkr_year if cliff else Fraction(0))
    rounds = max(1, -(-last * AIR // ROUND_PKR_YEAR))
    return Fraction(rounds * ROUND_PKR_YEAR)


def _top_percent(law: TaxLaw) -> int:
    """Return a round rate that no recorded year exceeds."""
    rates = [exact(row.rate_percent) for row in law.exports]
    for year in tax_years(law):
        found = salary_law_of(law, year)
        assert found is not None
        rates += [piece.percent for piece in tax_pieces(*found)]
    return max(1, -(-max(rates, default=Fraction(0)) // ROUND_PERCENT)) * ROUND_PERCENT


def _drawn(pieces: tuple[TaxPiece, ...]) -> Iterator[TaxPiece]:
    """Return the pieces without the cut that a surcharge of 0 makes: nothing changes there."""
    held: TaxPiece | None = None
    for piece in pieces:
        if held is not None and held.percent == piece.percent and _tax(held, piece.low) == piece.tax_at_low:
            held = TaxPiece(held.low, piece.high, held.tax_at_low, held.percent)
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held


def _step(piece: TaxPiece, limit: Fraction) -> RateStep:
    is_open = piece.high is None or piece.high > limit
    high = limit if piece.high is None or is_open else piece.high
    first = piece.low + PAISA
    grosses = (first + (high - first) * at / POINTS_A_STEP for at in range(POINTS_A_STEP + 1))
    points = tuple(RatePoint(gross, _tax(piece, gross) / gross * 100) for gross in grosses)
    return RateStep(piece.low, high, is_open, piece.percent, points)


def _tax(piece: TaxPiece, gross: Fraction) -> Fraction:
    return piece.tax_at_low + (gross - piece.low) * piece.percent / 100


def _salary_caveats(slabs: tuple[TaxSlabRow, ...], surcharge: SurchargeRow) -> Iterator[TaxCaveat]:
    yield from (TaxCaveat.SALARIED_ONLY, TaxCaveat.ALL_TAXABLE, TaxCaveat.NO_CONTRIBUTIONS)
    doubts = (caveat for slab in slabs for caveat in doubt_caveats(slab.doubt, TaxCaveat.SLABS_DIFFER))
    yield from dict.fromkeys((*doubts, *doubt_caveats(surcharge.doubt, TaxCaveat.SURCHARGE_DIFFERS)))
