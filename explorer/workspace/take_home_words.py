"""Take-home pay in words: each step of the working with its sum, the rates, and what must be minded."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from explorer.figures.take_home import StepKind, TakeHomeFigure, TaxCaveat, WorkingStep
from explorer.workspace.formatting import fill_placeholders, isolate_latin
from explorer.workspace.language import Language

MONTHS = 12


def rupees(amount: Fraction) -> str:
    """Return whole rupees, rounded half to even: ``221,833``."""
    return f"{round(amount):,}"


def percent(value: Fraction) -> str:
    """Return a rate with at most two decimals: ``23%``, ``0.25%``."""
    text = f"{float(value):.2f}".rstrip("0").rstrip(".")
    return f"{text}%"


def take_home_title(figure: TakeHomeFigure, language: Language) -> str:
    """Return what is left, as a sentence."""
    text = QCoreApplication.translate("TakeHome", "PKR %1 a month is left of PKR %2")
    filled = fill_placeholders(text, rupees(figure.take_home_pkr_month), rupees(figure.gross_pkr_month))
    return isolate_latin(filled, language)


def rates_words(figure: TakeHomeFigure, language: Language) -> str:
    """Return the effective rate and the rate on the next rupee."""
    effective = percent(figure.effective_percent) if figure.effective_percent is not None else "0%"
    text = QCoreApplication.translate("TakeHome", "Tax takes %1 of it, and %2 of the next rupee. Tax year %3.")
    filled = fill_placeholders(text, effective, percent(figure.marginal_percent), str(figure.tax_year))
    return isolate_latin(filled, language)


def step_word(kind: StepKind) -> str:
    """Return what a line of the working adds."""
    words = {
        StepKind.BASE_TAX: QCoreApplication.translate("TakeHome", "Tax up to the slab"),
        StepKind.RATE_ON_EXCESS: QCoreApplication.translate("TakeHome", "Tax on the rest"),
        StepKind.SURCHARGE: QCoreApplication.translate("TakeHome", "Surcharge on the tax"),
        StepKind.EXPORT_TAX: QCoreApplication.translate("TakeHome", "Tax on export income"),
        StepKind.TAX: QCoreApplication.translate("TakeHome", "Tax"),
        StepKind.TAKE_HOME: QCoreApplication.translate("TakeHome", "Take-home"),
    }
    return words[kind]


def step_sum(step: WorkingStep, language: Language) -> str:
    """Return the sum of a line: ``23% of (3,000,000 − 2,200,000)``."""
    parts = step.parts
    if step.kind is StepKind.RATE_ON_EXCESS:
        told = f"{percent(parts[0])} × ({rupees(parts[1])} − {rupees(parts[2])})"
    elif step.kind in (StepKind.SURCHARGE, StepKind.EXPORT_TAX):
        told = f"{percent(parts[0])} × {rupees(parts[1])}"
    elif step.kind is StepKind.BASE_TAX:
        text = QCoreApplication.translate("TakeHome", "on the first %1")
        return isolate_latin(fill_placeholders(text, rupees(parts[0])), language)
    else:
        between = " − " if step.kind is StepKind.TAKE_HOME else " + "
        told = between.join(rupees(part) for part in parts)
    return f"\u2066{told}\u2069" if language is Language.URDU else told  # one run, or its signs would wander


def caveat_words(caveat: TaxCaveat) -> str:
    """Return what must be minded."""
    words = {
        TaxCaveat.SALARIED_ONLY: QCoreApplication.translate("TakeHome", "Holds for salaried people only."),
        TaxCaveat.ALL_TAXABLE: QCoreApplication.translate(
            "TakeHome", "All of the pay is taken as taxable: allowances and credits are not in the data."
        ),
        TaxCaveat.NO_CONTRIBUTIONS: QCoreApplication.translate(
            "TakeHome", "EOBI, provident fund and other deductions are not in the data."
        ),
        TaxCaveat.ON_PROCEEDS: QCoreApplication.translate(
            "TakeHome", "The rate is taken of all that comes in, before costs."
        ),
        TaxCaveat.GAZETTE_NOT_READ: QCoreApplication.translate(
            "TakeHome", "The slabs of this tax year were not read in the gazette."
        ),
        TaxCaveat.SLABS_DIFFER: QCoreApplication.translate("TakeHome", "Sources differ on this slab."),
        TaxCaveat.SURCHARGE_DIFFERS: QCoreApplication.translate(
            "TakeHome", "Sources differ on the surcharge of this tax year."
        ),
        TaxCaveat.EXPORT_RATE_DIFFERS: QCoreApplication.translate("TakeHome", "Sources differ on this rate."),
    }
    return words[caveat]


def cliff_words(figure: TakeHomeFigure, language: Language) -> str:
    """Return where more pay leaves less, if it does in this tax year; empty otherwise."""
    cliff = figure.cliff
    if cliff is None:
        return ""
    text = QCoreApplication.translate(
        "TakeHome", "Above PKR %1 a year the surcharge begins: one rupee more costs PKR %2, regained at PKR %3."
    )
    amounts = (cliff.above_pkr_year, cliff.loss_pkr_year, cliff.regained_pkr_year)
    return isolate_latin(fill_placeholders(text, *map(rupees, amounts)), language)


def take_home_as_text(figure: TakeHomeFigure, sources: str, language: Language) -> str:
    """Return the whole working as plain text, with its sources and caveats, for the clipboard."""
    lines = [take_home_title(figure, language), rates_words(figure, language)]
    for step in figure.steps:
        amount = isolate_latin(f"PKR {rupees(step.amount_pkr_year)}", language)
        lines.append(f"{step_word(step.kind)}: {step_sum(step, language)} = {amount}")
    lines += [cliff_words(figure, language), *map(caveat_words, figure.caveats), sources]
    return "\n".join(line for line in lines if line)
