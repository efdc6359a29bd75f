"""One role's pay against another's in words: the difference at each end, and the pay that both hold."""

from math import floor

from PySide6.QtCore import QCoreApplication

from explorer.figures.pay import PayFigure
from explorer.figures.pay_baseline import PayDifference
from explorer.market.rows import NameRow
from explorer.workspace.formatting import display_short_name, fill_placeholders, isolate_latin
from explorer.workspace.language import Language
from explorer.workspace.pay_words import PayNumbers, format_amount, level_word, publisher_words

MINUS = "−"


def signed_amount(amount: float, currency: str, numbers: PayNumbers, language: Language) -> str:
    """Return a difference with its sign: ``+150k``, ``−20k``, ``0``."""
    if round(amount) == 0:
        return "0"
    sign = "+" if amount > 0 else MINUS
    return isolate_latin(sign + format_amount(abs(amount), currency, numbers, Language.ENGLISH), language)


def signed_percent(percent: float, language: Language) -> str:
    """Return a difference in whole percent with its sign: ``+75%``; a little never rounds to nothing."""
    whole = floor(abs(percent) + 0.5)  # halves up, as people round
    sign = "+" if percent > 0 else MINUS if percent < 0 else ""
    return isolate_latin(f"{sign}{whole:,}%" if whole or not percent else f"{sign}<1%", language)


def short_difference_words(difference: PayDifference, language: Language) -> str:
    """Return both ends' differences as the chart writes them beside a range: ``+75% / +57%``."""
    ends = (signed_percent(value, Language.ENGLISH) for value in (difference.low_percent, difference.high_percent))
    return isolate_latin(" / ".join(ends), language)


def end_words(difference: PayDifference, *, is_low: bool, numbers: PayNumbers, language: Language) -> str:
    """Return the difference of one end: ``+150k, +75%``."""
    amount, percent = (difference.low, difference.low_percent) if is_low else (difference.high, difference.high_percent)
    told = signed_amount(amount, difference.mark.currency, numbers, language)
    return QCoreApplication.translate("PayBaseline", ", ").join((told, signed_percent(percent, language)))


def overlap_words(
    difference: PayDifference, role: NameRow, baseline: NameRow, numbers: PayNumbers, language: Language
) -> str:
    """Return where the two ranges overlap, meet, or how far they are apart."""
    first, last = difference.between
    names = [display_short_name(one, language) for one in (role, baseline)]
    low, high = (format_amount(value, difference.mark.currency, numbers, language) for value in (first, last))
    text = QCoreApplication.translate("PayBaseline", "%5: %1 and %2 overlap between %3 and %4.")
    if first == last:
        text = QCoreApplication.translate("PayBaseline", "%5: %1 and %2 meet at %3 and share nothing else.")
    elif not difference.is_shared:
        text = QCoreApplication.translate("PayBaseline", "%5: %1 and %2 share no pay; between them lie %3 to %4.")
    level = level_word(difference.mark.band.level)
    return isolate_latin(fill_placeholders(text, *names, low, high, level), language)


def comparison_sentences(figure: PayFigure, numbers: PayNumbers, language: Language) -> tuple[str, ...]:
    """Return the sentence of every range that can be compared with the baseline role, in reading order."""
    if figure.baseline is None:
        return ()
    found = [
        (role.role, figure.differences[mark.band.id])
        for role in figure.roles
        for mark in role.marks
        if mark.band.id in figure.differences
    ]
    return tuple(overlap_words(one, role, figure.baseline, numbers, language) for role, one in found)


def no_comparison_words(figure: PayFigure, language: Language) -> str:
    """Return why no range is compared with the baseline role that was chosen; empty where one is, or none chosen."""
    if figure.filter.baseline is None or figure.differences:
        return ""
    text = QCoreApplication.translate("PayBaseline", "The role to compare with has no figure on this scale.")
    if figure.baseline is not None:
        text = QCoreApplication.translate(
            "PayBaseline", "No source gives %1 and another role here for one level and the same years."
        )
        return isolate_latin(fill_placeholders(text, display_short_name(figure.baseline, language)), language)
    return text


def spoken_difference(difference: PayDifference, baseline: NameRow, language: Language) -> str:
    """Return both ends' differences and what they are against, as a screen reader speaks them."""
    text = QCoreApplication.translate("PayBaseline", "Low end %1, high end %2, %3")
    numbers = PayNumbers.PLAIN
    low, high = (end_words(difference, is_low=is_low, numbers=numbers, language=language) for is_low in (True, False))
    return isolate_latin(
        fill_placeholders(text, low, high, compared_with_words(difference, baseline, language)), language
    )


def compared_with_words(difference: PayDifference, baseline: NameRow, language: Language) -> str:
    """Return what a difference is against: role, level and publisher, for a screen reader and the card."""
    text = QCoreApplication.translate("PayBaseline", "against %1 (%2), %3")
    name, level = display_short_name(baseline, language), level_word(difference.mark.band.level)
    told = fill_placeholders(text, name, level, publisher_words(difference.mark.band, language))
    return isolate_latin(told, language)


def reading_difference_words(figure: PayFigure, language: Language) -> str:
    """Return how to read the differences beside the ranges; empty without any."""
    if not figure.differences or figure.baseline is None:
        return ""
    text = QCoreApplication.translate("PayBaseline", "Percent: low / high end against %1 of the same source and level.")
    return isolate_latin(fill_placeholders(text, display_short_name(figure.baseline, language)), language)
