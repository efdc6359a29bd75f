"""Pay as its sources state it, and the tax on it: frozen values, free of SQL, with `None` for what is not recorded.

No value is converted or combined here. A figure keeps the currency and the period of its source; two sources are
two rows.
"""

from dataclasses import dataclass
from enum import StrEnum

from explorer.market.rows import Confidence, SourceRow


class PayLevel(StrEnum):
    """Where in a career a figure belongs, lowest first; a figure may have none."""

    ENTRY = "entry"
    MID = "mid"
    SENIOR = "senior"
    LEAD = "lead"


class PayMarket(StrEnum):
    """Who pays. The two are never put on one scale."""

    PAKISTAN = "pakistan"
    REMOTE = "remote-international"


class PayPeriod(StrEnum):
    """What a figure is stated for."""

    MONTH = "month"
    YEAR = "year"


class PaySpread(StrEnum):
    """What the two ends of a figure are."""

    RANGE = "range"
    QUARTILES = "quartiles"
    EXTREMES = "lowest-highest"


class PayMethod(StrEnum):
    """How a figure came about, as far as its source says."""

    PUBLISHER = "publisher's estimate"
    ADVERTS = "pay stated in adverts"
    SURVEY = "survey"
    UNSTATED = "site estimate, method not stated"
    NOT_RECORDED = ""


_METHODS = {method.value: method for method in PayMethod}


@dataclass(frozen=True, slots=True)
class SalaryBandRow:
    """Pay of a role as one source states it.

    Attributes:
        role_id: The role.
        level: `None` where the source gives none.
        years_low: Years of experience; `None` where they are not stated.
        years_high: Their end; `None` beside a `years_low` is an open end.
        city_id: `None` where the figure is for the whole country.
        currency: ISO code, as stated.
        period: As stated.
        low: Lower end, in `currency` for a `period`.
        median: The middle, or the one figure that is given.
        high: Upper end; `None` beside a `low` is an open end.
        spread: What `low` and `high` are; `None` unless both are given.
        year: Year of the data.
        sample_size: Reports behind the figure, where stated.
        method_note: How it came about, in the words of the data.
        doubt: Why the editors doubt it.
        note: What the source says beside it.
        sources: Those who state it.
    """

    id: str
    role_id: str
    level: PayLevel | None
    years_low: float | None
    years_high: float | None
    market: PayMarket
    city_id: str | None
    currency: str
    period: PayPeriod
    low: float | None
    median: float | None
    high: float | None
    spread: PaySpread | None
    year: int | None
    sample_size: int | None
    confidence: Confidence
    method_note: str | None
    doubt: str | None
    note: str | None
    sources: tuple[SourceRow, ...]

    @property
    def method(self) -> PayMethod:
        """How the figure came about."""
        told = self.method_note or ""
        if told.startswith(PayMethod.SURVEY):
            return PayMethod.SURVEY
        return _METHODS.get(told, PayMethod.NOT_RECORDED)

    @property
    def publisher(self) -> str:
        """Who states it first; a public data set goes by its title."""
        first = self.sources[0]
        return first.publisher or first.title


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A published claim on pay, with the figures from which it can be recomputed.

    Attributes:
        claimed_low: Lower end of what is claimed, in `unit`; `None` for an open end.
        claimed_high: Its upper end; `None` for an open end.
        unit: ``"percent more"``.
        formula: In the editors' words.
        numerators: Figures of the role that is said to earn more.
        denominators: Figures of the role that it is compared with, in the same order.
    """

    id: str
    statement: str
    statement_ur: str | None
    claimed_low: float | None
    claimed_high: float | None
    unit: str
    formula: str
    note: str | None
    confidence: Confidence
    numerators: tuple[SalaryBandRow, ...]
    denominators: tuple[SalaryBandRow, ...]
    sources: tuple[SourceRow, ...]


class TaxDoubt(StrEnum):
    """Why a row of the tax law may be wrong."""

    GAZETTE_NOT_READ = "gazette-not-read"
    SOURCES_DIFFER = "sources-differ"


class ExportTaxpayer(StrEnum):
    """Who is taxed on the export of IT services, in the words of the data."""

    REGISTERED = "pseb-registered IT or ITeS exporter or freelancer"
    UNREGISTERED = "exporter or freelancer not registered with PSEB"


@dataclass(frozen=True, slots=True)
class TaxSlabRow:
    """One slab of the tax on salaries: tax = base + rate x (income - low), above low and up to high.

    Attributes:
        low_pkr: Yearly income above which it holds.
        high_pkr: Yearly income up to which it holds; `None` for the open top slab.
        base_tax_pkr: Tax on an income of `low_pkr`.
        rate_percent: Of each rupee above `low_pkr`.
    """

    tax_year: int
    low_pkr: float
    high_pkr: float | None
    base_tax_pkr: float
    rate_percent: float
    note: str | None
    doubt: TaxDoubt | None
    confidence: Confidence
    source_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SurchargeRow:
    """A share of the income tax itself, charged on all of it once the yearly income exceeds `income_above_pkr`.

    A rate of 0 is recorded where sources say that none is charged.
    """

    tax_year: int
    income_above_pkr: float
    rate_percent_of_tax: float
    note: str | None
    doubt: TaxDoubt | None
    confidence: Confidence
    source_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExportTaxRow:
    """The tax on what the export of IT services brings in.

    Attributes:
        basis: What the rate is taken of, in the words of the data.
        law: Where it stands.
    """

    tax_year: int
    taxpayer: ExportTaxpayer
    rate_percent: float
    basis: str
    law: str
    note: str | None
    doubt: TaxDoubt | None
    confidence: Confidence
    source_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TaxLaw:
    """Every recorded row of the law; slabs by tax year and income, the others by tax year."""

    slabs: tuple[TaxSlabRow, ...]
    surcharges: tuple[SurchargeRow, ...]
    exports: tuple[ExportTaxRow, ...]
