"""The sentences around a chart of pay: one takeaway for title, tooltip, screen reader and picture."""

from PySide6.QtCore import QCoreApplication

from explorer.figures.pay import PayFigure, PayTakeawayRule
from explorer.figures.pay_crowd import PayCrowd
from explorer.figures.pay_mark import PayMark, PayShape
from explorer.market.pay_filters import PayFilter, PayPanel
from explorer.market.pay_rows import PayMarket, PayPeriod, SalaryBandRow
from explorer.market.rows import NameRow, Vocabulary
from explorer.workspace.formatting import (
    confidence_word,
    display_name,
    display_short_name,
    fill_placeholders,
    format_number,
    isolate_latin,
)
from explorer.workspace.language import Language
from explorer.workspace.pay_baseline_words import reading_difference_words
from explorer.workspace.pay_measure_words import as_stated_words
from explorer.workspace.pay_words import (
    PayNumbers,
    aside_words,
    crowd_amounts,
    crowd_publisher_words,
    crowd_words,
    experience_word,
    format_amount,
    level_word,
    mark_words,
    method_words,
    pay_facet_word,
    pay_value_word,
    publisher_word,
    shape_words,
    source_in_place,
    span_words,
)

MOST_NAMED = 3
"""Publishers that an exported picture names; more are counted."""


def pay_takeaway(figure: PayFigure, language: Language) -> str:
    """Return the title of the chart."""
    takeaway = figure.takeaway
    texts = {
        PayTakeawayRule.NOTHING: QCoreApplication.translate("Pay", "No pay figure matches"),
        PayTakeawayRule.SHARE_NOTHING: QCoreApplication.translate("Pay", "%2 sources on %1 pay share no figure"),
        PayTakeawayRule.SHARE: QCoreApplication.translate("Pay", "%2 sources on %1 pay overlap"),
        PayTakeawayRule.STARTS_ABOVE: QCoreApplication.translate("Pay", "%1 pay starts where %2 pay ends, or above"),
        PayTakeawayRule.BOTH_HIGHER: QCoreApplication.translate("Pay", "%1 ranges lie above %2 ranges at both ends"),
        PayTakeawayRule.ONE_BY_LEVEL: QCoreApplication.translate("Pay", "One source alone gives %1 pay by level"),
        PayTakeawayRule.MOSTLY_UNSTATED: QCoreApplication.translate("Pay", "%1 of %2 pay figures state no method"),
        PayTakeawayRule.ONE_ROLE: QCoreApplication.translate("Pay", "%1: %2 pay figures from %3 publishers"),
        PayTakeawayRule.FIGURES: QCoreApplication.translate("Pay", "%1 pay figures for %2 roles from %3 publishers"),
    }
    names = [display_short_name(role, language) for role in takeaway.roles]
    if takeaway.rule in (PayTakeawayRule.SHARE, PayTakeawayRule.SHARE_NOTHING):
        of_level = QCoreApplication.translate("Pay", "%1 (%2)")
        names = [fill_placeholders(of_level, name, level_word(takeaway.level)) for name in names]
    text = texts[takeaway.rule]
    if takeaway.rule is PayTakeawayRule.ONE_ROLE and takeaway.numbers[1] == 1:
        text = QCoreApplication.translate("Pay", "%1: %2 pay figures from one publisher")
    elif takeaway.rule is PayTakeawayRule.FIGURES and takeaway.numbers[2] == 1:
        text = QCoreApplication.translate("Pay", "%1 pay figures for %2 roles from one publisher")
    filled = fill_placeholders(text, *names, *map(format_number, takeaway.numbers))
    return isolate_latin(filled, language)


def pay_unit_words(figure: PayFigure, numbers: PayNumbers, language: Language) -> str:
    """Return measure, unit and place."""
    measure = QCoreApplication.translate("Pay", "Yearly pay in %1, %2.")
    if figure.period is PayPeriod.MONTH:
        measure = QCoreApplication.translate("Pay", "Monthly pay in %1, %2.")
    units = {
        PayNumbers.THOUSANDS: QCoreApplication.translate("Pay", "thousand %1 (k)"),
        PayNumbers.LAKH: QCoreApplication.translate("Pay", "%1, lakh and crore"),
        PayNumbers.PLAIN: QCoreApplication.translate("Pay", "%1"),
    }
    kind = PayNumbers.PLAIN if figure.currency == "USD" else numbers
    unit = fill_placeholders(units[kind], figure.currency)
    return isolate_latin(fill_placeholders(measure, unit, _place(figure.panel)), language)


def pay_subtitle(figure: PayFigure, numbers: PayNumbers, language: Language) -> str:
    """Return measure, unit, place, and what is not stated."""
    parts = [pay_unit_words(figure, numbers, language)]
    if figure.measure.real is not None:
        text = QCoreApplication.translate("Pay", "In prices of %1.")
        parts.append(fill_placeholders(text, str(figure.measure.real.base_year)))
    if figure.measure.conversion is not None:
        parts.append(QCoreApplication.translate("Pay", "Converted."))
    parts.append(QCoreApplication.translate("Pay", "One row for each source. Gross or net not stated."))
    if figure.converted:
        many = QCoreApplication.translate("Pay", "%1 stated a year, shown ÷ 12.")
        back = QCoreApplication.translate("Pay", "%1 stated a month, shown × 12.")
        parts.append(
            fill_placeholders(many if figure.period is PayPeriod.MONTH else back, format_number(figure.converted))
        )
    return isolate_latin(" ".join(parts), language)


def mark_name(mark: PayMark, role: NameRow, place: str, language: Language) -> str:
    """Return what a mark stands for: role, level, who states it, and the city it is for."""
    parts = (display_name(role, language), level_word(mark.band.level), source_in_place(mark.band, place, language))
    return QCoreApplication.translate("Pay", ", ").join(parts)


def mark_value(mark: PayMark, language: Language) -> str:
    """Return everything that a mark's row may have had to leave out, as a screen reader speaks it."""
    band = mark.band
    each = QCoreApplication.translate("Pay", "%1 a month")
    if mark.measure.period is PayPeriod.YEAR:
        each = QCoreApplication.translate("Pay", "%1 a year")
    parts = [fill_placeholders(each, mark_words(mark, language)), aside_words(band, language)]
    if mark.is_exchanged or mark.is_deflated:
        parts.append(as_stated_words(mark, language))
    elif mark.is_other_period:
        parts.append(converted_words(band))
    parts += [shape_words(mark.shape), method_words(band), confidence_word(band.confidence)]
    if band.year is not None:
        text = QCoreApplication.translate("Pay", "data of %1")
        parts.append(isolate_latin(fill_placeholders(text, str(band.year)), language))
    if band.doubt is not None:
        parts.append(doubt_words(band, language))
    return QCoreApplication.translate("Pay", ", ").join(part for part in parts if part)


def crowd_value(crowd: PayCrowd, figure: PayFigure, language: Language) -> str:
    """Return what a crowd is, as a screen reader speaks it: how many, of whom, and between which amounts."""
    parts = (
        crowd_words(crowd, language),
        crowd_publisher_words(crowd, language),
        crowd_amounts(crowd, figure.currency, language),
    )
    return QCoreApplication.translate("Pay", ", ").join(parts)


def source_details(mark: PayMark, interest: str, language: Language) -> str:
    """Return date, kind, method and interest of a figure's source, where sources are compared."""
    band = mark.band
    year = QCoreApplication.translate("Pay", "year not stated")
    if band.year is not None:
        year = fill_placeholders(QCoreApplication.translate("Pay", "data of %1"), str(band.year))
    parts = (year, confidence_word(band.confidence), method_words(band), interest)
    told = QCoreApplication.translate("Pay", "; ").join(parts)
    return isolate_latin(told[:1].upper() + told[1:], language)


def converted_words(band: SalaryBandRow) -> str:
    """Return that a figure was stated for the other period, and what was done."""
    if band.period is PayPeriod.YEAR:
        return QCoreApplication.translate("Pay", "stated a year, divided by 12")
    return QCoreApplication.translate("Pay", "stated a month, multiplied by 12")


def doubt_words(band: SalaryBandRow, language: Language) -> str:
    """Return why a figure is doubted, in the words of the data."""
    text = QCoreApplication.translate("Pay", "doubted: %1")
    return isolate_latin(fill_placeholders(text, band.doubt or ""), language)


def shared_words(figure: PayFigure, numbers: PayNumbers, language: Language) -> str:
    """Return what the sources of one role and level share, or where none of them meet; empty unless compared."""
    found = figure.disagreement
    if found is None:
        return ""
    period, currency = figure.period, figure.currency
    text = QCoreApplication.translate("Pay", "All %1 publishers hold pay from %2 to %3 %4.")
    if not found.is_shared:
        text = QCoreApplication.translate("Pay", "One publisher ends at %2 %4, another begins at %3.")
    each = QCoreApplication.translate("Pay", "a year")
    if period is PayPeriod.MONTH:
        each = QCoreApplication.translate("Pay", "a month")
    ends = (format_amount(value, currency, numbers, language) for value in (found.low, found.high))
    return isolate_latin(fill_placeholders(text, format_number(found.publishers), *ends, each), language)


def why_words(figure: PayFigure, language: Language) -> str:
    """Return why the sources of one role and level may differ, as far as the data tells; empty unless compared."""
    found = figure.disagreement
    if found is None:
        return ""
    reasons = []
    if found.years_differ:
        reasons.append(QCoreApplication.translate("Pay", "Years of experience differ or are not stated by all."))
    if found.unstated:
        text = QCoreApplication.translate("Pay", "%1 of %2 ranges state no method.")
        reasons.append(fill_placeholders(text, format_number(found.unstated), format_number(len(found.bands))))
    if len(found.data_years) > 1:
        text = QCoreApplication.translate("Pay", "The data are of %1.")
        between = QCoreApplication.translate("Pay", ", ")
        reasons.append(fill_placeholders(text, between.join(map(str, found.data_years))))
    reasons.append(QCoreApplication.translate("Pay", "None says whether gross or net."))
    return isolate_latin(" ".join(reasons), language)


def left_out_words(omitted: tuple[str, ...]) -> str:
    """Return what a picture says of the figures that it has no room for."""
    between = QCoreApplication.translate("Pay", ", ")
    text = QCoreApplication.translate("Pay", "Not in this picture: %1.")
    return fill_placeholders(text, between.join(omitted))


def pay_counter(figure: PayFigure, language: Language) -> str:
    """Return ``25 of 237 figures``."""
    text = QCoreApplication.translate("Pay", "%1 of %2 figures")
    numbers = (format_number(len(figure.marks)), format_number(figure.recorded))
    return isolate_latin(fill_placeholders(text, *numbers), language)


def folded_words(figure: PayFigure, language: Language) -> str:
    """Return what passes the filter and is not on this scale: ``18 by city, 8 remote, 2 in USD``."""
    texts = {
        PayPanel.PAKISTAN_PKR: QCoreApplication.translate("Pay", "%1 in Pakistan in PKR"),
        PayPanel.PAKISTAN_USD: QCoreApplication.translate("Pay", "%1 in Pakistan in USD"),
        PayPanel.REMOTE_USD: QCoreApplication.translate("Pay", "%1 remote in USD"),
        PayPanel.REMOTE_PKR: QCoreApplication.translate("Pay", "%1 remote in PKR"),
    }
    counts = [(texts[panel], number) for panel, number in figure.elsewhere]
    if figure.by_city:
        counts.insert(0, (QCoreApplication.translate("Pay", "%1 by city"), figure.by_city))
    if figure.without_prices:
        counts.insert(0, (QCoreApplication.translate("Pay", "%1 without prices"), figure.without_prices))
    if figure.unstated_hidden:
        counts.insert(0, (QCoreApplication.translate("Pay", "%1 without a method"), figure.unstated_hidden))
    if not counts:
        return ""
    told = QCoreApplication.translate("Pay", ", ").join(
        fill_placeholders(text, format_number(number)) for text, number in counts
    )
    return isolate_latin(fill_placeholders(QCoreApplication.translate("Pay", "Not on this scale: %1"), told), language)


def reading_words(figure: PayFigure, language: Language) -> str:
    """Return how to read the shapes that are there, short; empty without any."""
    texts = {
        PayShape.RANGE: QCoreApplication.translate("Pay", "Bar: range as published."),
        PayShape.QUARTILES: QCoreApplication.translate("Pay", "Box: middle half and median."),
        PayShape.UNSTATED: QCoreApplication.translate("Pay", "Thin line: no method stated."),
        PayShape.SINGLE: QCoreApplication.translate("Pay", "Open dot: single figure or report."),
    }
    shapes = {mark.shape for mark in figure.marks}
    if PayShape.REPORTS in shapes:
        shapes.add(PayShape.SINGLE)
    if PayShape.OPEN_END in shapes:
        shapes.add(PayShape.UNSTATED)
    words = [text for shape, text in texts.items() if shape in shapes]
    if any(level.crowd is not None for role in figure.roles for level in role.levels):
        words.append(QCoreApplication.translate("Pay", "Strip: many figures, darker where more hold an amount."))
    if figure.disagreement is not None:
        shaded = QCoreApplication.translate("Pay", "Shaded: no pay shared by all.")
        if figure.disagreement.is_shared:
            shaded = QCoreApplication.translate("Pay", "Shaded: pay shared by all.")
        words.append(shaded)
    return " ".join(word for word in (*words, reading_difference_words(figure, language)) if word)


def experience_words(figure: PayFigure, language: Language) -> str:
    """Return the years of experience asked for, and how many figures cannot answer because they state none."""
    word = experience_word(figure.filter.experience)
    if not figure.without_years:
        return isolate_latin(word, language)
    text = QCoreApplication.translate("Pay", "%1 (%2 figures state no years)")
    return isolate_latin(fill_placeholders(text, word, format_number(figure.without_years)), language)


def enlarged_words(low: float, high: float, figure: PayFigure, numbers: PayNumbers, language: Language) -> str:
    """Return which part of the axis is on show, and the way back."""
    text = QCoreApplication.translate("Pay", "Enlarged: %1. 0 shows the whole axis.")
    span = span_words(low, high, figure.currency, numbers, language)
    return isolate_latin(fill_placeholders(text, span), language)


def enlarging_words() -> str:
    """Return how the axis is enlarged."""
    return QCoreApplication.translate("Pay", "Ctrl and the wheel, or + and −, enlarge the axis.")


def without_words(figure: PayFigure, language: Language) -> str:
    """Return the roles that no source gives a figure for; empty where there is none."""
    if not figure.without:
        return ""
    names = QCoreApplication.translate("Pay", ", ").join(display_name(role, language) for role in figure.without)
    text = QCoreApplication.translate("Pay", "No figure found for: %1")
    return isolate_latin(fill_placeholders(text, names), language)


def pay_sources_line(figure: PayFigure, language: Language) -> str:
    """Return who states the figures of a picture, and how they are known."""
    named = [publisher_word(key, language) for key in figure.publishers]
    told = QCoreApplication.translate("Pay", ", ").join(named[:MOST_NAMED])
    text = QCoreApplication.translate("Pay", "Sources: %1.")
    if len(named) == MOST_NAMED + 1:
        text = QCoreApplication.translate("Pay", "Sources: %1 and 1 more publisher.")
    elif len(named) > MOST_NAMED:
        text = QCoreApplication.translate("Pay", "Sources: %1 and %2 more publishers.")
    kinds = QCoreApplication.translate("Pay", ", ").join(
        f"{format_number(number)} {confidence_word(kind)}" for kind, number in figure.confidences
    )
    confidence = fill_placeholders(QCoreApplication.translate("Pay", "Confidence: %1."), kinds)
    filled = fill_placeholders(text, told, format_number(len(named) - MOST_NAMED))
    return isolate_latin(f"{filled} {confidence}", language)


def pay_shown_line(figure: PayFigure, names: Vocabulary, language: Language) -> str:
    """Return the filters in words and how many figures they leave."""
    filters = pay_filter_words(figure.filter, names, language) or QCoreApplication.translate("Pay", "no filter")
    text = QCoreApplication.translate("Pay", "%1 of %2 figures pass: %3.")
    shown = (format_number(len(figure.marks)), format_number(figure.recorded))
    return isolate_latin(fill_placeholders(text, *shown, filters), language)


def pay_filter_words(chosen: PayFilter, names: Vocabulary, language: Language) -> str:
    """Return a filter of pay figures in words: ``Role: DevOps Engineer; Level: Senior``; empty for none."""
    between = QCoreApplication.translate("Pay", ", ")
    facets = [
        f"{pay_facet_word(facet)}: {between.join(pay_value_word(facet, value, names, language) for value in values)}"
        for facet, values in chosen.chosen
    ]
    return QCoreApplication.translate("Pay", "; ").join(facets)


def _place(panel: PayPanel) -> str:
    if panel.market is PayMarket.PAKISTAN:
        return QCoreApplication.translate("Pay", "in Pakistan")
    return QCoreApplication.translate("Pay", "remote for employers abroad")
