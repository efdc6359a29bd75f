"""Pay, and what it is measured against: prices, exchange rates and taxes."""

from explorer.market.kinds import (
    AMOUNT,
    AMOUNT_FROM_ZERO,
    CONFIDENCE,
    COUNT,
    CURRENCY,
    FIGURE,
    LEVEL,
    PAY,
    PAY_PERIOD,
    PERCENT,
    RATE,
    TEXT,
    WHEN,
    YEAR,
    choice,
    one_of,
)
from explorer.market.pay_rows import ExportTaxpayer, TaxDoubt
from explorer.market.schema.base import (
    Record,
    at_least_one,
    cited,
    identifier,
    in_order,
    may_refer,
    optional,
    recorded,
    refers,
    required,
)

TAX_DOUBT = one_of(TaxDoubt)


class SalaryBand(Record, table=True):
    """Pay of a role as one source states it; different sources stay different rows.

    `spread` says what low and high are: a published range, quartiles, or the lowest and highest of some reports.
    `doubt` says why the editors doubt the figure; it is shown all the same, with a mark of its own.
    """

    id: str = identifier()
    role_id: str = refers("role")
    level: str | None = optional(LEVEL)
    years_low: float | None = optional(AMOUNT_FROM_ZERO)
    years_high: float | None = optional(AMOUNT_FROM_ZERO)
    market: str = required(choice("pakistan", "remote-international"))
    city_id: str | None = may_refer("city")
    currency: str = required(CURRENCY)
    period: str = required(PAY_PERIOD)
    low: float | None = optional(PAY)
    median: float | None = optional(PAY)
    high: float | None = optional(PAY)
    spread: str | None = optional(choice("range", "quartiles", "lowest-highest"))
    year_of_data: int | None = optional(YEAR)
    sample_size: int | None = optional(COUNT)
    confidence: str = required(CONFIDENCE)
    note: str | None = optional(TEXT)
    method: str | None = optional(TEXT)
    doubt: str | None = optional(TEXT)


class CostOfLiving(Record, table=True):
    """What something costs to live; weak sources, shown only with that label."""

    city_id: str | None = may_refer("city")
    item: str = required(TEXT)
    low: float | None = optional(AMOUNT)
    high: float | None = optional(AMOUNT)
    currency: str | None = optional(CURRENCY)
    period: str = required(choice("month", "trip", "index-newyork-100"))
    year: int | None = optional(YEAR)
    confidence: str = required(CONFIDENCE)


class ConsumerPrice(Record, table=True):
    """Inflation of a period, by the kind of average its source states."""

    period: str = required(TEXT)
    index_or_inflation_percent: float = required(FIGURE)
    kind: str = required(TEXT)
    confidence: str = required(CONFIDENCE)


class ExchangeRate(Record, table=True):
    """Rupees for a dollar, at the end or over the average of a period."""

    date: str = required(WHEN)
    currency_pair: str = required(choice("PKR/USD"))
    rate: float = required(RATE)
    kind: str = required(choice("end", "average"))
    confidence: str = required(CONFIDENCE)


class IncomeTax(Record, table=True):
    """One slab: tax = base + rate x (income - slab_low); an open top slab has no slab_high."""

    tax_year: int = required(YEAR)
    slab_low_pkr: float = required(AMOUNT_FROM_ZERO)
    slab_high_pkr: float | None = optional(AMOUNT)
    base_tax_pkr: float = required(AMOUNT_FROM_ZERO)
    rate_percent: float = required(PERCENT)
    note: str | None = optional(TEXT)
    doubt: str | None = optional(TAX_DOUBT)
    confidence: str = required(CONFIDENCE)


class IncomeTaxSurcharge(Record, table=True):
    """A share of the tax itself above an income; zero means that none is charged."""

    tax_year: int = required(YEAR)
    income_above_pkr: float = required(AMOUNT)
    rate_percent_of_tax: float = required(PERCENT)
    note: str | None = optional(TEXT)
    doubt: str | None = optional(TAX_DOUBT)
    confidence: str = required(CONFIDENCE)


class ExportTax(Record, table=True):
    """Final tax on exports of IT services."""

    tax_year: int = required(YEAR)
    taxpayer: str = required(one_of(ExportTaxpayer))
    rate_percent: float = required(PERCENT)
    basis: str = required(TEXT)
    law: str = required(TEXT)
    note: str | None = optional(TEXT)
    doubt: str | None = optional(TAX_DOUBT)
    confidence: str = required(CONFIDENCE)


SALARY_BANDS = cited(
    recorded(
        "salary_bands",
        SalaryBand,
        in_order("years_low", "years_high"),
        in_order("low", "high"),
        in_order("low", "median"),
        in_order("median", "high"),
        at_least_one("low", "median", "high"),
    )
)
COST_OF_LIVING = cited(recorded("cost_of_living", CostOfLiving, in_order("low", "high"), at_least_one("low", "high")))
CONSUMER_PRICES = cited(recorded("consumer_prices", ConsumerPrice))
EXCHANGE_RATES = cited(recorded("exchange_rates", ExchangeRate))
INCOME_TAX = cited(
    recorded(
        "income_tax",
        IncomeTax,
        in_order("slab_low_pkr", "slab_high_pkr"),
        unique=("tax_year", "slab_low_pkr"),
    )
)
INCOME_TAX_SURCHARGE = cited(recorded("income_tax_surcharge", IncomeTaxSurcharge, unique=("tax_year",)))
EXPORT_TAX = cited(recorded("export_tax", ExportTax, unique=("tax_year", "taxpayer")))

MONEY_TABLES = (
    SALARY_BANDS,
    COST_OF_LIVING,
    CONSUMER_PRICES,
    EXCHANGE_RATES,
    INCOME_TAX,
    INCOME_TAX_SURCHARGE,
    EXPORT_TAX,
)
