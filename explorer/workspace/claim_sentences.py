"""Claims on pay in words: what is claimed, what the source's own table gives, and the sum behind it."""

from collections.abc import Mapping
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from explorer.figures.claims import ClaimCheck, ClaimFigure, ClaimPart, ClaimProblem
from explorer.market.pay_rows import ClaimRow, PayPeriod
from explorer.market.rows import NameRow
from explorer.workspace.formatting import display_short_name, fill_placeholders, format_number, isolate_latin
from explorer.workspace.language import Language
from explorer.workspace.pay_words import level_word


def claim_statement(claim: ClaimRow, language: Language) -> str:
    """Return what is claimed."""
    return (
        isolate_latin(claim.statement_ur or claim.statement, language) if language is Language.URDU else claim.statement
    )


def claimed_words(claim: ClaimRow, language: Language) -> str:
    """Return the claimed values: ``40–60%``, ``at least 40%``."""
    low, high = claim.claimed_low, claim.claimed_high
    if low is None:
        text, values = QCoreApplication.translate("Claims", "at most %1"), (f"{high:g}%",)
    elif high is None:
        text, values = QCoreApplication.translate("Claims", "at least %1"), (f"{low:g}%",)
    else:
        text, values = "%1", (f"{low:g}%" if low == high else f"{low:g}–{high:g}%",)
    return isolate_latin(fill_placeholders(text, *values), language)


def percent_words(check: ClaimCheck, language: Language) -> str:
    """Return ``+57%``."""
    return isolate_latin(_signed(check), language)


def part_word(part: ClaimPart) -> str:
    """Return which values were divided."""
    words = {
        ClaimPart.LOW: QCoreApplication.translate("Claims", "low ends"),
        ClaimPart.MIDPOINT: QCoreApplication.translate("Claims", "midpoints"),
        ClaimPart.HIGH: QCoreApplication.translate("Claims", "high ends"),
    }
    return words[part]


def formula_words(check: ClaimCheck, language: Language) -> str:
    """Return the sum behind a value: ``350,000 / 200,000 − 1 = +75%, low ends``."""
    told = sum_words(check, language)
    return fill_placeholders(QCoreApplication.translate("Claims", "%1, %2"), told, part_word(check.part))


def sum_words(check: ClaimCheck, language: Language) -> str:
    """Return ``350,000 / 200,000 − 1 = +75%``."""
    told = f"{_amount(check.numerator)} / {_amount(check.denominator)} − 1 = {_signed(check)}"
    return f"\u2066{told}\u2069" if language is Language.URDU else told  # one run, or its signs would wander


def outside_word() -> str:
    """Return the word beside a value that lies outside what is claimed."""
    return QCoreApplication.translate("Claims", "outside")


def value_sentence(check: ClaimCheck, figure: ClaimFigure, language: Language) -> str:
    """Return a value with what it is to be held against: ``+75%, outside the claimed 40–60%. 350,000 / …``."""
    if check.is_inside:
        text = QCoreApplication.translate("Claims", "%1, inside the claimed %2. %3")
    else:
        text = QCoreApplication.translate("Claims", "%1, outside the claimed %2. %3")
    claimed = claimed_words(figure.claim, language)
    return fill_placeholders(text, percent_words(check, language), claimed, sum_words(check, language))


def pair_words(check: ClaimCheck, roles: Mapping[str, NameRow], language: Language) -> str:
    """Return which two figures are divided: ``MLOps against Cloud Engineer, Mid-level, PKR a month``."""
    above, below = check.numerator_band, check.denominator_band
    named = [display_short_name(roles[one.role_id], language) for one in (above, below)]
    levels = [level_word(one.level) for one in (above, below)]
    if above.level == below.level:
        text, values = QCoreApplication.translate("Claims", "%1 against %2, %3, %4"), [*named, levels[0]]
    else:
        text = QCoreApplication.translate("Claims", "%1, %2 against %3, %4, %5")
        values = [named[0], levels[0], named[1], levels[1]]
    if above.period is PayPeriod.MONTH:
        each = QCoreApplication.translate("Claims", "%1 a month")
    else:
        each = QCoreApplication.translate("Claims", "%1 a year")
    return isolate_latin(fill_placeholders(text, *values, fill_placeholders(each, above.currency)), language)


def verdict_words(figure: ClaimFigure, language: Language) -> str:
    """Return whether the source's own table bears its claim out."""
    if figure.problem is not None:
        return problem_words(figure.problem)
    claimed, number = claimed_words(figure.claim, language), format_number(len(figure.checks))
    span = percent_words(figure.least, language), percent_words(figure.most, language)
    if not figure.is_contradicted:
        text = QCoreApplication.translate("Claims", "All %1 values lie within the claimed %2: %3 to %4.")
        return isolate_latin(fill_placeholders(text, number, claimed, *span), language)
    text = QCoreApplication.translate("Claims", "Only %1 of %2 values lie in the claimed %3. They run from %4 to %5.")
    inside = format_number(len(figure.checks) - figure.outside)
    return isolate_latin(fill_placeholders(text, inside, number, claimed, *span), language)


def verdict_word(figure: ClaimFigure) -> str:
    """Return the verdict in a word or two."""
    if figure.problem is not None:
        return QCoreApplication.translate("Claims", "Cannot be checked")
    if figure.is_contradicted:
        return QCoreApplication.translate("Claims", "Contradicted by its own table")
    return QCoreApplication.translate("Claims", "Borne out by its own table")


def problem_words(problem: ClaimProblem) -> str:
    """Return why a claim cannot be recomputed."""
    words = {
        ClaimProblem.UNIT: QCoreApplication.translate("Claims", "Its unit cannot be recomputed from pay figures."),
        ClaimProblem.VALUE: QCoreApplication.translate("Claims", "It states no value that could be checked."),
        ClaimProblem.PAIRS: QCoreApplication.translate("Claims", "It does not name a figure on both sides."),
        ClaimProblem.SCALE: QCoreApplication.translate(
            "Claims", "Its figures differ in currency, period or market and are not divided."
        ),
        ClaimProblem.OPEN: QCoreApplication.translate("Claims", "One of its figures lacks an end."),
    }
    return words[problem]


def claims_takeaway(figures: tuple[ClaimFigure, ...], language: Language) -> str:
    """Return the title over all claims."""
    if not figures:
        return QCoreApplication.translate("Claims", "No claim on pay is recorded")
    contradicted = sum(figure.is_contradicted for figure in figures)
    text = QCoreApplication.translate("Claims", "%1 of %2 claims on pay differ from their own table")
    return isolate_latin(fill_placeholders(text, format_number(contradicted), format_number(len(figures))), language)


def claims_subtitle(figures: tuple[ClaimFigure, ...], language: Language) -> str:
    """Return what is set beside what, and how many claims cannot be checked."""
    text = QCoreApplication.translate("Claims", "What a publisher claims, beside what its own pay figures give.")
    unchecked = sum(figure.problem is not None for figure in figures)
    if not unchecked:
        return text
    left = QCoreApplication.translate("Claims", "%1 cannot be checked.")
    return isolate_latin(f"{text} {fill_placeholders(left, format_number(unchecked))}", language)


def claims_reading(figures: tuple[ClaimFigure, ...]) -> str:
    """Return how to read the marks; empty where none are drawn."""
    if not any(figure.checks for figure in figures):
        return ""
    return QCoreApplication.translate(
        "Claims",
        "Shaded: what is claimed. Open mark: inside. Filled mark: outside. "
        "Value = pay of the one role / pay of the other − 1. Midpoints serve this sum only.",
    )


def _signed(check: ClaimCheck) -> str:
    return f"{check.shown:+,f}%".replace("-", "−")


def _amount(value: Fraction) -> str:
    return f"{float(value):,.0f}" if value.denominator == 1 else f"{float(value):,.2f}"
