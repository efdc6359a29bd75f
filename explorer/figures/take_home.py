"""What is left of pay after Pakistan's income tax, with every step of the sum and its sources.

Amounts are exact fractions of rupees, and rates of percents. A float would put the tax of both slabs at a border a
hair apart, and a twelfth of a year's pay has no end as a decimal; nothing is rounded before it is written for people.

Two laws are kept apart. A salary is taxed by slabs: the base tax of its slab, a rate on what exceeds the slab's lower
end and, above one income, a surcharge on the whole tax. Export income pays one rate on all that comes in. A tax year
that is not recorded has no figure.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from explorer.errors import UsageError
from explorer.figures.tax_curve import TaxCliff, find_cliff, gross_for, tax_pieces
from explorer.market.amounts import exact
from explorer.market.pay_rows import ExportTaxpayer, ExportTaxRow, SurchargeRow, TaxDoubt, TaxLaw, TaxSlabRow
from explorer.market.rows import Confidence

MONTHS = 12
MOST_PKR_YEAR = 10**12
"""A thousand billion rupees: above every pay, and a bound for what is typed."""

Amount = int | float | Fraction


class Income(StrEnum):
    """How income is taxed; the values are its names on the command line."""

    SALARY = "salary"
    REGISTERED = "registered"  # export of IT services by someone registered with the PSEB
    UNREGISTERED = "unregistered"  # the same by someone who is not


class StepKind(StrEnum):
    """What one line of the working adds. What its `parts` are is told beside each."""

    BASE_TAX = "base tax"  # (lower end of the slab): the tax on that income
    RATE_ON_EXCESS = "rate on excess"  # (percent, income, lower end of the slab)
    SURCHARGE = "surcharge"  # (percent, base tax + tax on the excess); stands only where the income exceeds its limit
    EXPORT_TAX = "export tax"  # (percent, export proceeds)
    TAX = "tax"  # (each tax above): their sum
    TAKE_HOME = "take-home"  # (gross, tax): what is left


class TaxCaveat(StrEnum):
    """What must be said beside a figure."""

    SALARIED_ONLY = "salaried only"
    ALL_TAXABLE = "all taxable"  # allowances, credits and refunds are not in the data: the whole pay is taxed
    NO_CONTRIBUTIONS = "no contributions"  # EOBI, provident fund and other deductions are not in the data
    ON_PROCEEDS = "on proceeds"  # the rate is taken of what comes in, before costs
    GAZETTE_NOT_READ = "gazette not read"
    SLABS_DIFFER = "slabs differ"  # sources give the slab in force otherwise
    SURCHARGE_DIFFERS = "surcharge differs"
    EXPORT_RATE_DIFFERS = "export rate differs"


@dataclass(frozen=True, slots=True)
class WorkingStep:
    """One line of the working.

    Attributes:
        parts: The numbers it is made of, in the order that `StepKind` tells.
        amount_pkr_year: What it comes to.
        source_ids: Who states the rate; empty for sums.
        confidence: Of the row with the rate; `None` for sums.
    """

    kind: StepKind
    parts: tuple[Fraction, ...]
    amount_pkr_year: Fraction
    source_ids: tuple[str, ...] = ()
    confidence: Confidence | None = None


@dataclass(frozen=True, slots=True)
class TakeHomeFigure:
    """A year's pay, its tax and what is left, all in rupees.

    Attributes:
        taxable_pkr_year: The same as the gross: no allowance is recorded.
        slab: The slab in force; `None` for export income.
        surcharge: What is recorded for the year, charged or not; `None` for export income.
        export: The rate of export income; `None` for a salary.
        steps: The working, from the first tax to what is left.
        effective_percent: Tax of the gross; `None` of nothing.
        marginal_percent: Tax of the next rupee, surcharge included. Just below a cliff the cliff itself is left out.
        cliff: Where take-home falls in that tax year; `None` where more pay always leaves more.
    """

    tax_year: int
    gross_pkr_year: Fraction
    taxable_pkr_year: Fraction
    slab: TaxSlabRow | None
    surcharge: SurchargeRow | None
    export: ExportTaxRow | None
    steps: tuple[WorkingStep, ...]
    effective_percent: Fraction | None
    marginal_percent: Fraction
    cliff: TaxCliff | None
    caveats: tuple[TaxCaveat, ...]

    @property
    def tax_pkr_year(self) -> Fraction:
        """The whole tax."""
        return self.gross_pkr_year - self.take_home_pkr_year

    @property
    def take_home_pkr_year(self) -> Fraction:
        """What is left of a year's pay."""
        return self.steps[-1].amount_pkr_year

    @property
    def gross_pkr_month(self) -> Fraction:
        """A twelfth of the gross."""
        return self.gross_pkr_year / MONTHS

    @property
    def tax_pkr_month(self) -> Fraction:
        """A twelfth of the tax."""
        return self.tax_pkr_year / MONTHS

    @property
    def take_home_pkr_month(self) -> Fraction:
        """A twelfth of what is left."""
        return self.take_home_pkr_year / MONTHS

    @property
    def is_past_cliff(self) -> bool:
        """Whether a lower pay would leave more."""
        cliff = self.cliff
        return cliff is not None and cliff.above_pkr_year < self.gross_pkr_year < cliff.regained_pkr_year

    @property
    def source_ids(self) -> tuple[str, ...]:
        """Sources of every step, each once."""
        return tuple(dict.fromkeys(id_ for step in self.steps for id_ in step.source_ids))


def tax_years(law: TaxLaw) -> tuple[int, ...]:
    """Return the tax years for which a salary can be worked out, earliest first."""
    years = sorted({slab.tax_year for slab in law.slabs})
    return tuple(year for year in years if salary_law_of(law, year) is not None)


def export_tax_years(law: TaxLaw, *, is_registered: bool) -> tuple[int, ...]:
    """Return the tax years for which export income can be worked out, earliest first."""
    taxpayer = _taxpayer(is_registered)
    return tuple(sorted(row.tax_year for row in law.exports if row.taxpayer is taxpayer))


def income_tax_years(law: TaxLaw, income: Income) -> tuple[int, ...]:
    """Return the tax years for which an income can be worked out, earliest first."""
    return tax_years(law) if income is Income.SALARY else export_tax_years(law, is_registered=_is_registered(income))


def newest_tax_year(law: TaxLaw, income: Income) -> int | None:
    """Return the newest year whose law on salaries is whole, or else the newest for this income; `None` for none.

    Export rates are recorded ahead to years of which nothing else is known.
    """
    years, of_salaries = income_tax_years(law, income), tax_years(law)
    return of_salaries[-1] if of_salaries and of_salaries[-1] in years else max(years, default=None)


def build_income_take_home(law: TaxLaw, income: Income, gross_pkr_year: Amount, tax_year: int) -> TakeHomeFigure | None:
    """Work out what is left of an income of any kind; `None` when the law of that tax year is not recorded.

    Raises:
        UsageError: The amount is below 0, not finite or above `MOST_PKR_YEAR`.
    """
    if income is Income.SALARY:
        return build_take_home(law, gross_pkr_year, tax_year)
    return build_export_take_home(law, gross_pkr_year, tax_year, is_registered=_is_registered(income))


def build_take_home(law: TaxLaw, gross_pkr_year: Amount, tax_year: int) -> TakeHomeFigure | None:
    """Work out what is left of a salary; `None` when the law of that tax year is not recorded whole.

    Raises:
        UsageError: The amount is below 0, not finite or above `MOST_PKR_YEAR`.
    """
    gross = _judged(gross_pkr_year)
    found = salary_law_of(law, tax_year)
    if found is None:
        return None
    slabs, surcharge = found
    slab = next(slab for slab in slabs if slab.high_pkr is None or gross <= exact(slab.high_pkr))
    pieces = tuple(tax_pieces(slabs, surcharge))
    steps = tuple(_salary_steps(slab, surcharge, gross))
    return TakeHomeFigure(
        tax_year=tax_year,
        gross_pkr_year=gross,
        taxable_pkr_year=gross,
        slab=slab,
        surcharge=surcharge,
        export=None,
        steps=steps,
        effective_percent=_share(gross, steps),
        marginal_percent=next(piece for piece in reversed(pieces) if piece.low <= gross).percent,
        cliff=find_cliff(pieces, surcharge),
        caveats=tuple(_salary_caveats(slab, surcharge, gross)),
    )


def build_export_take_home(
    law: TaxLaw, amount_pkr_year: Amount, tax_year: int, *, is_registered: bool
) -> TakeHomeFigure | None:
    """Work out what is left of export income; `None` when no rate is recorded for that year and taxpayer.

    Args:
        law: What is recorded.
        amount_pkr_year: Export proceeds of a year, in rupees.
        tax_year: The year it ends in.
        is_registered: Whether with the PSEB.

    Raises:
        UsageError: The amount is below 0, not finite or above `MOST_PKR_YEAR`.
    """
    gross = _judged(amount_pkr_year)
    row = export_row_of(law, tax_year, Income.REGISTERED if is_registered else Income.UNREGISTERED)
    if row is None:
        return None
    percent = exact(row.rate_percent)
    tax = gross * percent / 100
    charged = WorkingStep(StepKind.EXPORT_TAX, (percent, gross), tax, row.source_ids, row.confidence)
    steps = (charged, *_sums(gross, (charged,)))
    caveats = [TaxCaveat.ON_PROCEEDS, TaxCaveat.NO_CONTRIBUTIONS]
    return TakeHomeFigure(
        tax_year=tax_year,
        gross_pkr_year=gross,
        taxable_pkr_year=gross,
        slab=None,
        surcharge=None,
        export=row,
        steps=steps,
        effective_percent=_share(gross, steps),
        marginal_percent=percent,
        cliff=None,
        caveats=(*caveats, *doubt_caveats(row.doubt, TaxCaveat.EXPORT_RATE_DIFFERS)),
    )


def find_gross(law: TaxLaw, take_home_pkr_year: Amount, tax_year: int) -> Fraction | None:
    """Return the lowest yearly salary that leaves so much; `None` when the year is not recorded whole.

    Raises:
        UsageError: The amount is below 0, not finite or above `MOST_PKR_YEAR`.
    """
    wanted = _judged(take_home_pkr_year)
    found = salary_law_of(law, tax_year)
    return None if found is None else gross_for(tuple(tax_pieces(*found)), wanted)


def _judged(amount: Amount) -> Fraction:
    if not 0 <= amount <= MOST_PKR_YEAR:  # nor is nan
        raise UsageError(f"A yearly pay is a number from 0 to {MOST_PKR_YEAR:,} rupees; nothing was worked out.")
    return exact(amount)


def _is_registered(income: Income) -> bool:
    return income is Income.REGISTERED


def export_row_of(law: TaxLaw, tax_year: int, income: Income) -> ExportTaxRow | None:
    """Return the rate of export income of a year; `None` where none is recorded."""
    taxpayer = _taxpayer(_is_registered(income))
    return next((row for row in law.exports if row.tax_year == tax_year and row.taxpayer is taxpayer), None)


def _taxpayer(is_registered: bool) -> ExportTaxpayer:
    return ExportTaxpayer.REGISTERED if is_registered else ExportTaxpayer.UNREGISTERED


def salary_law_of(law: TaxLaw, tax_year: int) -> tuple[tuple[TaxSlabRow, ...], SurchargeRow] | None:
    """Return the slabs of a year, lowest first, and its surcharge; `None` where they are not recorded whole."""
    slabs = sorted((slab for slab in law.slabs if slab.tax_year == tax_year), key=lambda slab: slab.low_pkr)
    surcharge = next((row for row in law.surcharges if row.tax_year == tax_year), None)
    is_whole = bool(slabs) and slabs[-1].high_pkr is None
    return (tuple(slabs), surcharge) if is_whole and surcharge is not None else None


def _salary_steps(slab: TaxSlabRow, surcharge: SurchargeRow, gross: Fraction) -> Iterator[WorkingStep]:
    low, base, percent = exact(slab.low_pkr), exact(slab.base_tax_pkr), exact(slab.rate_percent)
    vouched = slab.source_ids, slab.confidence
    excess = WorkingStep(StepKind.RATE_ON_EXCESS, (percent, gross, low), (gross - low) * percent / 100, *vouched)
    charged = [WorkingStep(StepKind.BASE_TAX, (low,), base, *vouched), excess]
    if gross > exact(surcharge.income_above_pkr):
        share, tax = exact(surcharge.rate_percent_of_tax), base + excess.amount_pkr_year
        vouched = surcharge.source_ids, surcharge.confidence
        charged.append(WorkingStep(StepKind.SURCHARGE, (share, tax), tax * share / 100, *vouched))
    yield from charged
    yield from _sums(gross, tuple(charged))


def _sums(gross: Fraction, charged: tuple[WorkingStep, ...]) -> tuple[WorkingStep, WorkingStep]:
    """Return the last lines of a working: the whole tax, and what it leaves."""
    parts = tuple(step.amount_pkr_year for step in charged)
    tax = sum(parts, Fraction(0))
    return WorkingStep(StepKind.TAX, parts, tax), WorkingStep(StepKind.TAKE_HOME, (gross, tax), gross - tax)


def _share(gross: Fraction, steps: tuple[WorkingStep, ...]) -> Fraction | None:
    return (gross - steps[-1].amount_pkr_year) / gross * 100 if gross else None


def _salary_caveats(slab: TaxSlabRow, surcharge: SurchargeRow, gross: Fraction) -> Iterator[TaxCaveat]:
    yield from (TaxCaveat.SALARIED_ONLY, TaxCaveat.ALL_TAXABLE, TaxCaveat.NO_CONTRIBUTIONS)
    yield from doubt_caveats(slab.doubt, TaxCaveat.SLABS_DIFFER)
    if gross > exact(surcharge.income_above_pkr):
        yield from doubt_caveats(surcharge.doubt, TaxCaveat.SURCHARGE_DIFFERS)


def doubt_caveats(doubt: TaxDoubt | None, differs: TaxCaveat) -> tuple[TaxCaveat, ...]:
    """Return what a doubt of a row makes one say; `differs` where its sources do not agree."""
    if doubt is None:
        return ()
    return (TaxCaveat.GAZETTE_NOT_READ,) if doubt is TaxDoubt.GAZETTE_NOT_READ else (differs,)
