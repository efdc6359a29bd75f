"""Claims on pay in words: what is claimed, what the source's own table gives, and the sum behind it."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from explorer.figures.claims import ClaimCheck, ClaimFigure, ClaimPart, ClaimProblem
from explorer.market.pay_rows import ClaimRow
from explorer.workspace.formatting import fill_placeholders, format_number, isolate_latin
from explorer.workspace.language import Language


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


def percent_words(percent: Fraction, language: Language) -> str:
    """Return ``+57%``, rounded to whole percent."""
    return isolate_latin(f"{round(percent):+d}%".replace("-", "−"), language)


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
    sum_ = f"{_amount(check.numerator)} / {_amount(check.denominator)} − 1 = {round(check.percent):+d}%"
    told = f"\u2066{sum_}\u2069" if _is_urdu(language) else sum_  # one run, or its signs would wander
    return fill_placeholders(QCoreApplication.translate("Claims", "%1, %2"), told, part_word(check.part))


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
        ClaimProblem.PAIRS: QCoreApplication.translate("Claims", "It does not name a figure on both sides."),
        ClaimProblem.SCALE: QCoreApplication.translate(
            "Claims", "Its figures differ in currency, period or market and are not divided."
        ),
        ClaimProblem.OPEN: QCoreApplication.translate("Claims", "One of its figures lacks an end."),
    }
    return words[problem]


def claims_takeaway(figures: tuple[ClaimFigure, ...], language: Language) -> str:
    """Return the title over all claims."""
    contradicted = sum(figure.is_contradicted for figure in figures)
    text = QCoreApplication.translate("Claims", "%1 of %2 claims on pay differ from their own table")
    return isolate_latin(fill_placeholders(text, format_number(contradicted), format_number(len(figures))), language)


def _is_urdu(language: Language) -> bool:
    return language is Language.URDU


def _amount(value: Fraction) -> str:
    return f"{float(value):,.0f}" if value.denominator == 1 else f"{float(value):,.2f}"
