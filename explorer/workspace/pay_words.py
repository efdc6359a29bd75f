"""Pay as short words: amounts, levels, years, publishers and gaps, in the language of the interface."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from explorer.figures.pay import GapReason, PayGap
from explorer.figures.pay_crowd import PayCrowd
from explorer.figures.pay_mark import PayMark, PayShape, mark_of
from explorer.figures.pay_measure import PayMeasure
from explorer.market.filters import NOT_RECORDED
from explorer.market.pay_filters import ADVERTS, PayFacet, PayPanel, PayShow, publisher_key
from explorer.market.pay_rows import PayLevel, PayMethod, PayPeriod, SalaryBandRow
from explorer.market.rows import Confidence, Vocabulary
from explorer.workspace.formatting import (
    confidence_word,
    display_name,
    display_short_name,
    fill_placeholders,
    format_number,
    isolate_latin,
    not_recorded,
)
from explorer.workspace.language import Language

LAKH, CRORE = 100_000, 10_000_000


class PayNumbers(StrEnum):
    """How amounts are written."""

    THOUSANDS = "thousands"
    LAKH = "lakh"
    PLAIN = "plain"


def format_amount(amount: float, currency: str, numbers: PayNumbers, language: Language) -> str:
    """Return an amount without its period: ``350k``, ``3.5 lakh``, ``350,000``; dollars in full, ``$1,905``.

    Thousands and lakh are cut to one and two decimals where an amount is no round one; `exact_amount` never is.
    """
    if currency == "USD":
        return isolate_latin(f"${round(amount):,}", language)
    if numbers is PayNumbers.LAKH:
        unit, word = (CRORE, QCoreApplication.translate("Pay", "%1 crore")) if amount >= CRORE else (
            LAKH, QCoreApplication.translate("Pay", "%1 lakh"))  # fmt: skip
        return isolate_latin(fill_placeholders(word, _decimal(amount / unit, 2)), language)
    is_short = numbers is not PayNumbers.PLAIN
    return isolate_latin(f"{_decimal(amount / 1000, 1)}k" if is_short else f"{round(amount):,}", language)


def exact_amount(amount: float, currency: str, language: Language) -> str:
    """Return an amount to the unit, with its currency: ``PKR 350,000``."""
    return isolate_latin(f"{currency} {round(amount):,}", language)


def mark_words(mark: PayMark, language: Language) -> str:
    """Return the amounts of a mark, exact: ``PKR 350,000–550,000``, ``PKR 800,000 and up``."""
    currency = mark.currency
    if mark.shape is PayShape.OPEN_END:
        text = QCoreApplication.translate("Pay", "%1 and up")
        return isolate_latin(fill_placeholders(text, exact_amount(mark.least, currency, Language.ENGLISH)), language)
    if mark.shape is PayShape.SINGLE:
        return exact_amount(mark.least, currency, language)
    return isolate_latin(f"{currency} {round(mark.least):,}–{round(mark.most):,}", language)


def short_mark_words(mark: PayMark, numbers: PayNumbers, language: Language) -> str:
    """Return the amounts of a mark as the chart writes them: ``350k–550k``."""
    currency = mark.currency
    low = format_amount(mark.least, currency, numbers, language)
    if mark.shape is PayShape.SINGLE:
        return low
    if mark.shape is PayShape.OPEN_END:
        return fill_placeholders(QCoreApplication.translate("Pay", "%1 and up"), low)
    return span_words(mark.least, mark.most, currency, numbers, language)


def span_words(low: float, high: float, currency: str, numbers: PayNumbers, language: Language) -> str:
    """Return two amounts as one text: ``350k–550k``, ``3.5 lakh–5.5 lakh``."""
    if numbers is PayNumbers.LAKH and currency == "PKR":  # words in between: read like a sentence
        return "–".join(format_amount(value, currency, numbers, language) for value in (low, high))
    ends = (format_amount(value, currency, numbers, Language.ENGLISH) for value in (low, high))
    return isolate_latin("–".join(ends), language)


def open_end_word() -> str:
    """Return the words at the arrow of a figure without an upper end."""
    return QCoreApplication.translate("Pay", "and up")


def level_word(level: PayLevel | str | None) -> str:
    """Return a level, or the words for figures that have none."""
    words = {
        PayLevel.ENTRY: QCoreApplication.translate("Pay", "Entry"),
        PayLevel.MID: QCoreApplication.translate("Pay", "Mid-level"),
        PayLevel.SENIOR: QCoreApplication.translate("Pay", "Senior"),
        PayLevel.LEAD: QCoreApplication.translate("Pay", "Lead"),
    }
    if level is None or level == NOT_RECORDED:
        return QCoreApplication.translate("Pay", "Level not stated")
    return words[PayLevel(level)]


def all_levels_word() -> str:
    """Return the word for every level of a role."""
    return QCoreApplication.translate("Pay", "All levels")


def years_words(band: SalaryBandRow, language: Language) -> str:
    """Return years of experience as stated: ``3–5 years``, ``8+ years``; empty where they are not stated."""
    low, high = band.years_low, band.years_high
    if low is None and high is None:
        return ""
    if high is None:
        text, values = QCoreApplication.translate("Pay", "%1+ years"), [low]
    elif low is None:
        text, values = QCoreApplication.translate("Pay", "up to %1 years"), [high]
    else:
        text, values = QCoreApplication.translate("Pay", "%1–%2 years"), [low, high]
    return isolate_latin(fill_placeholders(text, *(f"{value:g}" for value in values if value is not None)), language)


def aside_words(band: SalaryBandRow, language: Language) -> str:
    """Return what stands between the source and its mark: years and the number of reports, as far as stated."""
    reports = isolate_latin(f"n = {format_number(band.sample_size)}", language) if band.sample_size is not None else ""
    return QCoreApplication.translate("Pay", ", ").join(part for part in (years_words(band, language), reports) if part)


def publisher_words(band: SalaryBandRow, language: Language) -> str:
    """Return who states a figure, short: ``SalaryPayslip``, ``Adverts 2024``."""
    if publisher_key(band) == ADVERTS:
        year = (band.sources[0].published or "")[:4]
        adverts = (
            QCoreApplication.translate("Pay", "Adverts %1") if year else QCoreApplication.translate("Pay", "Adverts")
        )
        return isolate_latin(fill_placeholders(adverts, year), language)
    return isolate_latin(band.publisher, language)


def source_in_place(band: SalaryBandRow, place: str, language: Language) -> str:
    """Return who states a figure, and the city it is for: ``PakTechJobs, Lahore``."""
    named = publisher_words(band, language)
    return QCoreApplication.translate("Pay", ", ").join((named, place)) if place else named


def crowd_publisher_words(crowd: PayCrowd, language: Language) -> str:
    """Return who states the figures of a crowd: the one publisher, or how many."""
    if len(crowd.publishers) == 1:
        return publisher_word(crowd.publishers[0], language)
    text = QCoreApplication.translate("Pay", "%1 publishers")
    return isolate_latin(fill_placeholders(text, format_number(len(crowd.publishers))), language)


def crowd_words(crowd: PayCrowd, language: Language) -> str:
    """Return how many figures a crowd is."""
    text = QCoreApplication.translate("Pay", "%1 figures")
    return isolate_latin(fill_placeholders(text, format_number(crowd.figures)), language)


def crowd_amounts(crowd: PayCrowd, currency: str, language: Language) -> str:
    """Return the lowest and the highest amount of a crowd, exact."""
    text = QCoreApplication.translate("Pay", "lowest %1, highest %2")
    ends = (exact_amount(value, currency, Language.ENGLISH) for value in (crowd.least, crowd.most))
    return isolate_latin(fill_placeholders(text, *ends), language)


def publisher_word(key: str, language: Language) -> str:
    """Return a publisher of the filter."""
    return QCoreApplication.translate("Pay", "Adverts") if key == ADVERTS else isolate_latin(key, language)


def method_words(band: SalaryBandRow) -> str:
    """Return how a figure came about."""
    words = {
        PayMethod.PUBLISHER: QCoreApplication.translate("Pay", "The publisher's own estimate"),
        PayMethod.ADVERTS: QCoreApplication.translate("Pay", "Pay stated in adverts"),
        PayMethod.UNSTATED: QCoreApplication.translate("Pay", "Site estimate, method not stated"),
        PayMethod.NOT_RECORDED: QCoreApplication.translate("Pay", "Method not recorded"),
    }
    surveys = {
        "survey, only answers above 5,000 USD a year": QCoreApplication.translate(
            "Pay", "Survey; only answers above 5,000 USD a year are in it"
        ),
        "survey, answers in brackets": QCoreApplication.translate("Pay", "Survey; answers were given in brackets"),
    }
    survey = QCoreApplication.translate("Pay", "Survey")
    return words.get(band.method) or surveys.get(band.method_note or "", survey)


def shape_words(shape: PayShape) -> str:
    """Return what a shape of mark means."""
    words = {
        PayShape.RANGE: QCoreApplication.translate("Pay", "Range as published"),
        PayShape.QUARTILES: QCoreApplication.translate("Pay", "Middle half of the answers, with their median"),
        PayShape.UNSTATED: QCoreApplication.translate("Pay", "Range, no method stated"),
        PayShape.REPORTS: QCoreApplication.translate("Pay", "Lowest and highest of one or two reports"),
        PayShape.SINGLE: QCoreApplication.translate("Pay", "A single figure"),
        PayShape.OPEN_END: QCoreApplication.translate("Pay", "From here upward, no end stated"),
    }
    return words[shape]


def gap_words(gap: PayGap, language: Language) -> str:
    """Return why there is no figure."""
    texts = {
        GapReason.NOT_FOUND: QCoreApplication.translate("Pay", "No figure found in this data"),
        GapReason.UNSTATED_HIDDEN: QCoreApplication.translate("Pay", "Hidden: %1 without a stated method"),
        GapReason.CITY_ONLY: QCoreApplication.translate("Pay", "Only for single cities: %1"),
        GapReason.NO_PRICES: QCoreApplication.translate("Pay", "Prices of their year not recorded: %1"),
        GapReason.OTHER_SCALE: QCoreApplication.translate("Pay", "Only remote or in another currency: %1"),
        GapReason.FILTERED: QCoreApplication.translate("Pay", "Hidden by the filters: %1"),
    }
    return isolate_latin(fill_placeholders(texts[gap.reason], format_number(gap.figures)), language)


def panel_word(panel: PayPanel) -> str:
    """Return who pays and in which currency."""
    words = {
        PayPanel.PAKISTAN_PKR: QCoreApplication.translate("Pay", "In Pakistan, PKR"),
        PayPanel.PAKISTAN_USD: QCoreApplication.translate("Pay", "In Pakistan, stated in USD"),
        PayPanel.REMOTE_USD: QCoreApplication.translate("Pay", "Remote for employers abroad, USD"),
        PayPanel.REMOTE_PKR: QCoreApplication.translate("Pay", "Remote for employers abroad, stated in PKR"),
    }
    return words[panel]


def period_word(period: PayPeriod) -> str:
    """Return a period as the switch names it."""
    month, year = QCoreApplication.translate("Pay", "Month"), QCoreApplication.translate("Pay", "Year")
    return month if period is PayPeriod.MONTH else year


def pay_facet_word(facet: PayFacet) -> str:
    """Return a facet as the pane heads it."""
    words = {
        PayFacet.PAID: QCoreApplication.translate("Pay", "Paid"),
        PayFacet.ROLE: QCoreApplication.translate("Pay", "Role"),
        PayFacet.LEVEL: QCoreApplication.translate("Pay", "Level"),
        PayFacet.PUBLISHER: QCoreApplication.translate("Pay", "Source"),
        PayFacet.CITY: QCoreApplication.translate("Pay", "City"),
        PayFacet.YEAR: QCoreApplication.translate("Pay", "Year of data"),
        PayFacet.CONFIDENCE: QCoreApplication.translate("Pay", "Confidence"),
        PayFacet.SHOW: QCoreApplication.translate("Pay", "Shown"),
        PayFacet.EXPERIENCE: QCoreApplication.translate("Pay", "Experience"),
        PayFacet.BASELINE: QCoreApplication.translate("Pay", "Compared with"),
    }
    return words[facet]


def pay_value_word(
    facet: PayFacet, value: str, names: Vocabulary, language: Language, *, is_short: bool = False
) -> str:
    """Return one value of a facet in words; what the data does not know stands for itself."""
    shorten = display_short_name if is_short else display_name
    if facet in (PayFacet.ROLE, PayFacet.BASELINE) and value in names.roles:
        return shorten(names.roles[value], language)
    if facet is PayFacet.CITY:
        country = QCoreApplication.translate("Pay", "Whole country")
        if value == NOT_RECORDED:
            return country
        return display_name(names.cities[value], language) if value in names.cities else value
    if facet is PayFacet.LEVEL and value in (*PayLevel, NOT_RECORDED):
        return level_word(value)
    if facet is PayFacet.CONFIDENCE and value in tuple(Confidence):
        return confidence_word(Confidence(value))
    if facet is PayFacet.PAID and value in tuple(PayPanel):
        return panel_word(PayPanel(value))
    if facet is PayFacet.EXPERIENCE and value.isdecimal():
        return experience_word(int(value))
    if facet is PayFacet.SHOW and value in tuple(PayShow):
        return show_word(PayShow(value))
    return not_recorded() if value == NOT_RECORDED else publisher_word(value, language)


def experience_word(years: int | None) -> str:
    """Return the years of experience that are asked for."""
    if years is None:
        return QCoreApplication.translate("Pay", "Any")
    one, many = QCoreApplication.translate("Pay", "%1 year"), QCoreApplication.translate("Pay", "%1 years")
    return fill_placeholders(one if years == 1 else many, str(years))


def stated_words(band: SalaryBandRow, language: Language) -> str:
    """Return a figure as its source states it, whatever it is shown in: ``USD 24,000–36,000 a year``."""
    mark = mark_of(band, PayMeasure(band.period))
    assert mark is not None, "as it is stated every figure can be shown"
    each = QCoreApplication.translate("Pay", "%1 a month")
    if band.period is PayPeriod.YEAR:
        each = QCoreApplication.translate("Pay", "%1 a year")
    return fill_placeholders(each, mark_words(mark, language))


def show_word(show: PayShow) -> str:
    """Return a switch of the view bar."""
    words = {
        PayShow.CITIES: QCoreApplication.translate("Pay", "City figures"),
        PayShow.STATED: QCoreApplication.translate("Pay", "No site estimates"),
    }
    return words[show]


def _decimal(value: float, places: int) -> str:
    text = f"{value:,.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def numbers_word(numbers: PayNumbers) -> str:
    """Return how amounts are written, as the list names it."""
    words = {
        PayNumbers.THOUSANDS: QCoreApplication.translate("Pay", "Thousands"),
        PayNumbers.LAKH: QCoreApplication.translate("Pay", "Lakh, crore"),
        PayNumbers.PLAIN: QCoreApplication.translate("Pay", "Full numbers"),
    }
    return words[numbers]
