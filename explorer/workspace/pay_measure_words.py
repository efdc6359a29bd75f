"""What amounts of pay are shown in, as sentences that stand beside every converted or deflated figure."""

from PySide6.QtCore import QCoreApplication

from explorer.figures.pay import PayFigure
from explorer.figures.pay_mark import PayMark
from explorer.figures.pay_measure import DOLLARS, RUPEES, Conversion, RealTerms
from explorer.market.price_rows import MOST_RATE, ExchangeRateRow, InflationSeries
from explorer.market.rows import SourceRow
from explorer.workspace.formatting import fill_placeholders, format_number, isolate_latin
from explorer.workspace.language import Language
from explorer.workspace.pay_words import stated_words


def rate_number(pkr_per_usd: float) -> str:
    """Return a rate with two decimals: ``277.70``."""
    return f"{pkr_per_usd:,.2f}"


def rate_name(rate: ExchangeRateRow, language: Language) -> str:
    """Return a recorded rate as a list names it: ``277.70, end of 2026-06``."""
    text = QCoreApplication.translate("PayMeasure", "%1, end of %2")
    if rate.is_average:
        text = QCoreApplication.translate("PayMeasure", "%1, average of %2")
    return isolate_latin(fill_placeholders(text, rate_number(rate.pkr_per_usd), rate.date), language)


def series_name(series: InflationSeries, language: Language) -> str:
    """Return a series as a list names it: who states it and the years whose prices it can tell."""
    years = series.years
    return isolate_latin(f"{_publisher(series.sources[0])}, {years[0]}–{years[-1]}", language)


def conversion_words(conversion: Conversion, language: Language) -> str:
    """Return that figures are converted, with rate, date and source, or that the rate is the user's own."""
    rate = rate_number(conversion.pkr_per_usd)
    if conversion.recorded is None:
        text = QCoreApplication.translate("PayMeasure", "Converted to %1 at %2 PKR for one USD, a rate of your own.")
        return isolate_latin(fill_placeholders(text, conversion.currency, rate), language)
    recorded = conversion.recorded
    text = QCoreApplication.translate("PayMeasure", "Converted to %1 at %2 PKR for one USD (end of %3, %4).")
    if recorded.is_average:
        text = QCoreApplication.translate("PayMeasure", "Converted to %1 at %2 PKR for one USD (average of %3, %4).")
    source = _publisher(recorded.sources[0])
    return isolate_latin(fill_placeholders(text, conversion.currency, rate, recorded.date, source), language)


def real_words(real: RealTerms, language: Language) -> str:
    """Return in which prices figures are shown, by which formula and whose inflation."""
    text = QCoreApplication.translate(
        "PayMeasure", "In prices of %1: pay × (1 + inflation) of each later year up to %1 (yearly averages, %2)."
    )
    source = _publisher(real.series.sources[0])
    return isolate_latin(fill_placeholders(text, str(real.base_year), source), language)


def measure_words(figure: PayFigure, language: Language) -> str:
    """Return what was done to the figures shown and what could not be; empty where they stand as stated."""
    parts = []
    if figure.measure.conversion is not None:
        parts.append(conversion_words(figure.measure.conversion, language))
    if figure.measure.real is not None:
        parts.append(real_words(figure.measure.real, language))
    if figure.without_prices:
        parts.append(unpriced_words(figure, language))
    return " ".join(parts)


def unpriced_words(figure: PayFigure, language: Language) -> str:
    """Return how many figures cannot be shown in the prices asked for, and why; empty for none."""
    real = figure.measure.real
    if real is None or not figure.without_prices:
        return ""
    if figure.panel.currency != RUPEES:
        text = QCoreApplication.translate(
            "PayMeasure", "%1 figures stated in USD are not shown: prices in Pakistan do not measure dollars."
        )
        return fill_placeholders(text, format_number(figure.without_prices))
    text = QCoreApplication.translate(
        "PayMeasure", "%1 figures are not shown: inflation up to their year is not recorded (known: %2–%3)."
    )
    years = real.series.years
    filled = fill_placeholders(text, format_number(figure.without_prices), str(years[0]), str(years[-1]))
    return isolate_latin(filled, language)


def as_stated_words(mark: PayMark, language: Language) -> str:
    """Return the figure as its source states it, where it is shown in something else; empty otherwise."""
    if mark.is_as_stated:
        return ""
    text = QCoreApplication.translate("PayMeasure", "stated as %1")
    return isolate_latin(fill_placeholders(text, stated_words(mark.band, Language.ENGLISH)), language)


def rate_problem(text: str, language: Language) -> str:
    """Return why a text is no rate, and what was kept."""
    if not text.strip():
        return QCoreApplication.translate("PayMeasure", "Type how many rupees one dollar costs. The last rate is kept.")
    told = QCoreApplication.translate(
        "PayMeasure", "This is no rate such as 277.70, from 1 to %1 rupees for a dollar. The last rate is kept."
    )
    return isolate_latin(fill_placeholders(told, format_number(MOST_RATE)), language)


def currency_word(currency: str | None) -> str:
    """Return a currency as the switch names it; `None` for that of the source."""
    words = {
        None: QCoreApplication.translate("PayMeasure", "As stated"),
        RUPEES: QCoreApplication.translate("PayMeasure", "All in PKR"),
        DOLLARS: QCoreApplication.translate("PayMeasure", "All in USD"),
    }
    return words[currency]


def _publisher(source: SourceRow) -> str:
    return source.publisher or source.title
