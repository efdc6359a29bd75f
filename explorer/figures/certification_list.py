"""The exams of the vendors: level, state and price in dollars, and in rupees by a rate that is named.

Prices are those of the sources, without tax. An exam whose price is not recorded has none; it is not free.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from explorer.errors import UsageError
from explorer.figures.cost_assumptions import Assumption
from explorer.figures.cost_fields import CostField
from explorer.market.amounts import exact
from explorer.market.reference import CertificationRow

LEVELS = ("foundational", "associate", "professional", "specialty")
"""From the first that is taken to the most special."""
STATES = ("active", "announced", "retired")
"""What can be taken first."""


@dataclass(frozen=True, slots=True)
class CertificationFilter:
    """Which exams are shown; an empty choice shows all.

    Attributes:
        vendors: As recorded ("aws", "cncf").
        cloud_ids: About these clouds; exams that belong to no cloud fall out.
        levels: Of `LEVELS`.
        states: Of `STATES`.
        text: Words that name, code or vendor contain, whatever their case; none leaves all in.
    """

    vendors: tuple[str, ...] = ()
    cloud_ids: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class ExamRow:
    """One exam.

    Attributes:
        price_usd: `None` where it is not recorded.
        price_pkr: `None` without a price or a rate.
    """

    exam: CertificationRow
    price_usd: Fraction | None
    price_pkr: Fraction | None

    @property
    def can_be_taken(self) -> bool:
        """Whether it is offered now."""
        return self.exam.status == "active"


@dataclass(frozen=True, slots=True)
class CertificationFigure:
    """The exams under a filter.

    Attributes:
        rate: The rate behind the rupees, with its source or as the user's own; without a value where there is none.
        rows: What can be taken first, then by vendor as recorded, level and price; what is not recorded stands last.
        all_exams: Recorded in all, whatever the filter.
        states: Shown exams by state, in the order of `STATES`, zeros left out.
        unpriced: Shown exams without a recorded price.
        vendors: Every recorded vendor with its number of exams, as recorded, whatever the filter.
    """

    rate: Assumption
    rows: tuple[ExamRow, ...]
    all_exams: int
    states: tuple[tuple[str, int], ...]
    unpriced: int
    vendors: tuple[tuple[str, int], ...]


def build_certification_figure(
    exams: Sequence[CertificationRow], rate: Assumption, certification_filter: CertificationFilter | None = None
) -> CertificationFigure:
    """List the exams with their prices in both currencies.

    Args:
        exams: Every recorded exam.
        rate: Rupees for a dollar (`explorer.figures.cost_assumptions.rate_of`, or the user's own).
        certification_filter: Which exams are shown; all without one.

    Raises:
        UsageError: `rate` is no exchange rate.
    """
    if rate.field is not CostField.PKR_PER_USD:
        raise UsageError(f"Prices in rupees take an exchange rate, not {rate.field}; nothing was worked out.")
    chosen = certification_filter or CertificationFilter()
    vendors = Counter(exam.vendor for exam in exams)
    order = list(vendors)
    rows = [_row(exam, rate) for exam in exams if _passes(exam, chosen)]
    rows.sort(key=lambda row: _rank(row, order))
    states = Counter(row.exam.status for row in rows)
    return CertificationFigure(
        rate=rate,
        rows=tuple(rows),
        all_exams=len(exams),
        states=tuple((state, states[state]) for state in STATES if states[state]),
        unpriced=sum(row.price_usd is None for row in rows),
        vendors=tuple(vendors.items()),
    )


def _row(exam: CertificationRow, rate: Assumption) -> ExamRow:
    usd = None if exam.price_usd is None else exact(exam.price_usd)
    return ExamRow(exam, usd, None if usd is None or rate.value is None else usd * rate.value)


def _passes(exam: CertificationRow, chosen: CertificationFilter) -> bool:
    return (
        (not chosen.vendors or exam.vendor in chosen.vendors)
        and (not chosen.cloud_ids or exam.cloud_id in chosen.cloud_ids)
        and (not chosen.levels or exam.level in chosen.levels)
        and (not chosen.states or exam.status in chosen.states)
        and _contains(exam, chosen.text)
    )


def _contains(exam: CertificationRow, text: str) -> bool:
    read = " ".join((exam.name, exam.exam_code or "", exam.vendor)).casefold()
    return all(word in read for word in text.casefold().split())


def _rank(row: ExamRow, vendors: Sequence[str]) -> tuple[int, int, int, bool, Fraction, str]:
    exam, price = row.exam, row.price_usd
    places = STATES.index(exam.status), vendors.index(exam.vendor), LEVELS.index(exam.level)
    return (*places, price is None, price or Fraction(0), exam.name)
