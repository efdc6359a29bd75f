"""Take-home pay in words: each step of the working with its sum, the rates, and what must be minded."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from explorer.figures.take_home import Income, StepKind, TakeHomeFigure, TaxCaveat, WorkingStep
from explorer.figures.take_home_curve import RateStep, TakeHomeCurve
from explorer.figures.tax_curve import TaxCliff
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


def cliff_words(cliff: TaxCliff | None, language: Language) -> str:
    """Return where more pay leaves less, if it does in a tax year; empty otherwise."""
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
    lines += [cliff_words(figure.cliff, language), *map(caveat_words, figure.caveats), sources]
    return "\n".join(line for line in lines if line)


def income_word(income: Income) -> str:
    """Return how income is taxed."""
    words = {
        Income.SALARY: QCoreApplication.translate("TakeHome", "Salary in Pakistan"),
        Income.REGISTERED: QCoreApplication.translate("TakeHome", "IT export, registered with PSEB"),
        Income.UNREGISTERED: QCoreApplication.translate("TakeHome", "IT export, not registered"),
    }
    return words[income]


def curve_title(curve: TakeHomeCurve, language: Language) -> str:
    """Return what is left of the pay on a curve, or what the curve alone says first."""
    if curve.figure is not None:
        return take_home_title(curve.figure, language)
    if curve.income is not Income.SALARY:
        text = QCoreApplication.translate("TakeHome", "Income tax takes %1 of what comes in")
        return isolate_latin(fill_placeholders(text, percent(curve.steps[0].marginal_percent)), language)
    free = curve.free_up_to_pkr_year
    if free:
        text = QCoreApplication.translate("TakeHome", "Income tax begins above PKR %1 a month")
        return isolate_latin(fill_placeholders(text, rupees(free / MONTHS)), language)
    return QCoreApplication.translate("TakeHome", "Income tax begins with the first rupee")


def curve_subtitle(curve: TakeHomeCurve, language: Language) -> str:
    """Return whose rates are drawn, along what and of which year."""
    if curve.figure is not None:
        both = QCoreApplication.translate("TakeHome", "%1. %2")
        return fill_placeholders(
            both, isolate_latin(income_word(curve.income), language), rates_words(curve.figure, language)
        )
    text = QCoreApplication.translate("TakeHome", "%1: rates of income tax along gross pay a month, tax year %2.")
    return isolate_latin(fill_placeholders(text, income_word(curve.income), str(curve.tax_year)), language)


def curve_caveats(curve: TakeHomeCurve, language: Language) -> list[str]:
    """Return what must be minded of a whole curve: a slab that sources give otherwise is named."""
    told = []
    for caveat in curve.caveats:
        if caveat is not TaxCaveat.SLABS_DIFFER:
            told.append(caveat_words(caveat))
            continue
        for slab in curve.doubted_slabs:
            low = rupees(Fraction(slab.low_pkr))
            if slab.high_pkr is None:
                text = QCoreApplication.translate("TakeHome", "Sources differ on the slab above PKR %1 a year.")
                told.append(isolate_latin(fill_placeholders(text, low), language))
            else:
                text = QCoreApplication.translate("TakeHome", "Sources differ on the slab from PKR %1 to %2 a year.")
                high = rupees(Fraction(slab.high_pkr))
                told.append(isolate_latin(fill_placeholders(text, low, high), language))
    return told


def marginal_word() -> str:
    """Return the name of the line of rates on the next rupee."""
    return QCoreApplication.translate("TakeHome", "Tax on the next rupee")


def effective_word() -> str:
    """Return the name of the line of rates on the whole pay."""
    return QCoreApplication.translate("TakeHome", "Tax on the whole pay")


def pay_axis_word(*, has_slabs: bool) -> str:
    """Return what lies along the chart."""
    if has_slabs:
        return QCoreApplication.translate("TakeHome", "Gross pay a month, PKR. A line stands where a slab begins.")
    return QCoreApplication.translate("TakeHome", "Gross pay a month, PKR")


def rates_name() -> str:
    """Return what the chart shows beside one pay."""
    return QCoreApplication.translate("TakeHome", "the rates along other pay")


def no_room_words(parts: tuple[str, ...]) -> str:
    """Return what a picture had no room for."""
    return fill_placeholders(QCoreApplication.translate("TakeHome", "No room here for: %1."), ", ".join(parts))


def left_words(figure: TakeHomeFigure, language: Language) -> str:
    """Return what is left of a month's pay."""
    text = QCoreApplication.translate("TakeHome", "Left: PKR %1")
    return isolate_latin(fill_placeholders(text, rupees(figure.take_home_pkr_month)), language)


def taken_words(figure: TakeHomeFigure, language: Language) -> str:
    """Return what tax takes of a month's pay, the surcharge told apart."""
    surcharge = surcharge_of(figure) / MONTHS
    if surcharge:
        text = QCoreApplication.translate("TakeHome", "Tax: PKR %1, surcharge: PKR %2")
        amounts = (figure.tax_pkr_month - surcharge, surcharge)
        return isolate_latin(fill_placeholders(text, *map(rupees, amounts)), language)
    text = QCoreApplication.translate("TakeHome", "Tax: PKR %1")
    return isolate_latin(fill_placeholders(text, rupees(figure.tax_pkr_month)), language)


def surcharge_of(figure: TakeHomeFigure) -> Fraction:
    """Return the surcharge in a year's tax, rupees."""
    return sum((step.amount_pkr_year for step in figure.steps if step.kind is StepKind.SURCHARGE), Fraction(0))


def step_range(step: RateStep, language: Language) -> str:
    """Return a stretch of pay as a month's: ``PKR 183,333–266,667 a month``."""
    low, high = rupees(step.low_pkr_year / MONTHS), rupees(step.high_pkr_year / MONTHS)
    if step.is_open:
        text = QCoreApplication.translate("TakeHome", "Above PKR %1 a month")
    else:
        text = QCoreApplication.translate("TakeHome", "PKR %1–%2 a month")
    return isolate_latin(fill_placeholders(text, low, high), language)


def step_rates(step: RateStep, language: Language) -> str:
    """Return the rates on a stretch of pay."""
    first, last = step.points[0].effective_percent, step.points[-1].effective_percent
    text = QCoreApplication.translate("TakeHome", "Tax takes %1 of the next rupee, %2 to %3 of the whole pay.")
    filled = fill_placeholders(text, percent(step.marginal_percent), percent(first), percent(last))
    return isolate_latin(filled, language)


def next_rupee_words(figure: TakeHomeFigure, language: Language) -> str:
    """Return the rate on the next rupee, short."""
    text = QCoreApplication.translate("TakeHome", "%1 of the next rupee")
    return isolate_latin(fill_placeholders(text, percent(figure.marginal_percent)), language)


def whole_pay_words(figure: TakeHomeFigure, language: Language) -> str:
    """Return the rate on the whole pay, short."""
    text = QCoreApplication.translate("TakeHome", "%1 of the whole pay")
    return isolate_latin(fill_placeholders(text, percent(figure.effective_percent or Fraction(0))), language)


def cliff_short_words(cliff: TaxCliff, language: Language) -> str:
    """Return what a step over the cliff costs, short."""
    text = QCoreApplication.translate("TakeHome", "Surcharge: one rupee more costs PKR %1 a year")
    return isolate_latin(fill_placeholders(text, rupees(cliff.loss_pkr_year)), language)


def working_head() -> str:
    """Return the head of the working."""
    return QCoreApplication.translate("TakeHome", "The working, PKR a year")


def gross_word() -> str:
    """Return the word for pay before tax."""
    return QCoreApplication.translate("TakeHome", "Gross pay")
