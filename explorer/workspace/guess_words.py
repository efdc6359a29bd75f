"""The words of guessing first: the question, and how far the guess was from what sources state."""

from PySide6.QtCore import QCoreApplication

from explorer.figures.guess import GuessFigure, GuessGap, GuessQuestion
from explorer.market.pay_rows import PayPeriod
from explorer.workspace.formatting import (
    display_short_name,
    fill_placeholders,
    format_number,
    isolate_latin,
)
from explorer.workspace.language import Language
from explorer.workspace.pay_words import PayNumbers, format_amount, level_word, span_words


def question_words(question: GuessQuestion, language: Language) -> str:
    """Return the question as the title asks it."""
    text = QCoreApplication.translate("Guess", "%1: what does it pay a month?")
    if question.marks[0].measure.period is PayPeriod.YEAR:
        text = QCoreApplication.translate("Guess", "%1: what does it pay a year?")
    return isolate_latin(fill_placeholders(text, question_name(question, language)), language)


def question_name(question: GuessQuestion, language: Language) -> str:
    """Return a question as a list names it."""
    between = QCoreApplication.translate("Guess", ", ")
    return isolate_latin(
        between.join((display_short_name(question.role, language), level_word(question.level))), language
    )


def guess_span(figure: GuessFigure, numbers: PayNumbers, language: Language) -> str:
    """Return the guess as one text."""
    return span_words(figure.low, figure.high, figure.question.marks[0].currency, numbers, language)


def result_words(figure: GuessFigure, language: Language) -> str:
    """Return in one sentence how the guess fared against what sources state."""
    gaps = figure.gaps
    if len(gaps) == 1:
        return _single_result(gaps[0])
    shared = sum(gap.shared is not None for gap in gaps)
    text = QCoreApplication.translate("Guess", "%1 of %2 published figures share pay with the guess")
    return isolate_latin(fill_placeholders(text, format_number(shared), format_number(len(gaps))), language)


def _single_result(gap: GuessGap) -> str:
    if gap.low == gap.high == 0:
        return QCoreApplication.translate("Guess", "The guess is the published range")
    if gap.low >= 0 and gap.high >= 0:
        return QCoreApplication.translate("Guess", "The published range is higher than the guess")
    if gap.low <= 0 and gap.high <= 0:
        return QCoreApplication.translate("Guess", "The published range is lower than the guess")
    if gap.low < 0:
        return QCoreApplication.translate("Guess", "The guess lies within the published range")
    return QCoreApplication.translate("Guess", "The guess holds the whole published range")


def gap_sentences(figure: GuessFigure, numbers: PayNumbers, language: Language) -> str:
    """Return both gaps and the pay that is shared; for several sources each gap stands in the chart instead."""
    gaps = figure.gaps
    if len(gaps) != 1:
        return (
            QCoreApplication.translate("Guess", "Each source stands for itself; none is the right answer.")
            if gaps
            else ""
        )
    gap, currency = gaps[0], figure.question.marks[0].currency
    starts = _end(gap.low, currency, numbers, language, is_start=True)
    ends = _end(gap.high, currency, numbers, language, is_start=False)
    shared = QCoreApplication.translate("Guess", "Guess and range share no pay.")
    if gap.shared is not None:
        low, high = (format_amount(value, currency, numbers, language) for value in gap.shared)
        text = QCoreApplication.translate("Guess", "Guess and range overlap between %1 and %2.")
        if gap.shared[0] == gap.shared[1]:
            text = QCoreApplication.translate("Guess", "Guess and range meet at %1.")
        shared = fill_placeholders(text, low, high)
    return isolate_latin(" ".join((starts, ends, shared)), language)


def gap_note(gap: GuessGap, numbers: PayNumbers, language: Language) -> str:
    """Return both gaps as the chart writes them behind one of several figures: ``+200k / +300k``."""
    ends = (_signed(value, gap.mark.currency, numbers) for value in (gap.low, gap.high))
    return isolate_latin(" / ".join(ends), language)


def gap_word(amount: float, currency: str, numbers: PayNumbers, language: Language) -> str:
    """Return one gap as it stands at its arrow: ``200k higher``."""
    text = QCoreApplication.translate("Guess", "%1 higher")
    if amount < 0:
        text = QCoreApplication.translate("Guess", "%1 lower")
    return isolate_latin(
        fill_placeholders(text, format_amount(abs(amount), currency, numbers, Language.ENGLISH)), language
    )


def _end(amount: float, currency: str, numbers: PayNumbers, language: Language, *, is_start: bool) -> str:
    told = format_amount(abs(amount), currency, numbers, language)
    if is_start:
        text = QCoreApplication.translate("Guess", "It starts %1 higher.")
        if amount < 0:
            text = QCoreApplication.translate("Guess", "It starts %1 lower.")
        if amount == 0:
            text = QCoreApplication.translate("Guess", "It starts where the guess does.")
        return fill_placeholders(text, told)
    text = QCoreApplication.translate("Guess", "It ends %1 higher.")
    if amount < 0:
        text = QCoreApplication.translate("Guess", "It ends %1 lower.")
    if amount == 0:
        text = QCoreApplication.translate("Guess", "It ends where the guess does.")
    return fill_placeholders(text, told)


def _signed(amount: float, currency: str, numbers: PayNumbers) -> str:
    sign = "+" if amount > 0 else "−" if amount < 0 else ""
    return sign + format_amount(abs(amount), currency, numbers, Language.ENGLISH)
