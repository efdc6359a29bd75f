"""Words for what an endpoint costs: machines that come and go beside machines for the peak."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from explorer.figures.cost_fields import HOURS_A_MONTH, CostField
from explorer.figures.serving_cost import ServingCostFigure
from explorer.workspace.cost_words import Money, field_word, left_to_right, plain_number
from explorer.workspace.formatting import fill_placeholders, isolate_latin, not_recorded
from explorer.workspace.language import Language


def month_words(usd: Fraction | None, money: Money, language: Language) -> str:
    """Return an amount of money a month; what is missing is said."""
    if usd is None:
        return not_recorded()
    text = QCoreApplication.translate("Serving", "%1 a month")
    return isolate_latin(fill_placeholders(text, money.words(usd)), language)


def serving_takeaway(figure: ServingCostFigure, language: Language) -> str:
    """Return how many times the elastic cost machines for the peak are."""
    translate = QCoreApplication.translate
    if figure.times is None:
        return translate("Serving", "A number is missing, so that nothing is worked out")
    text = translate("Serving", "Machines kept for the peak cost %1 times as much as machines that come and go")
    if figure.times == 1:
        text = translate("Serving", "Without a peak both ways cost the same")
    return isolate_latin(fill_placeholders(text, plain_number(figure.times, 1)), language)


def serving_subtitle(figure: ServingCostFigure, language: Language) -> str:
    """Return the load and the machine that the month is worked out for."""
    text = QCoreApplication.translate(
        "Serving", "Base load %1, peak %2 machines for %3 hours a month. The peak is assumed: no source states it."
    )
    values = (figure.assumptions.value(field) for field in (CostField.BASE_INSTANCES, CostField.PEAK_HOURS_MONTH))
    base, hours = (plain_number(value) if value is not None else "–" for value in values)
    peak = plain_number(figure.peak_instances) if figure.peak_instances is not None else "–"
    return isolate_latin(fill_placeholders(text, base, peak, hours), language)


def elastic_working(figure: ServingCostFigure, language: Language) -> str:
    """Return ``1 × 706 h + 50 × 24 h = 1,906 machine hours``."""
    hours = figure.assumptions.value(CostField.PEAK_HOURS_MONTH)
    if figure.elastic_hours is None or hours is None or figure.base_instances is None or figure.peak_instances is None:
        return ""
    rest = plain_number(HOURS_A_MONTH - hours)
    sum_ = f"{figure.base_instances:,} × {rest} h + {figure.peak_instances:,} × {plain_number(hours)} h"
    return _hours(f"{sum_} = {plain_number(figure.elastic_hours)}", language)


def provisioned_working(figure: ServingCostFigure, language: Language) -> str:
    """Return ``50 × 730 h = 36,500 machine hours``."""
    if figure.provisioned_hours is None or figure.peak_instances is None:
        return ""
    return _hours(f"{figure.peak_instances:,} × {HOURS_A_MONTH} h = {plain_number(figure.provisioned_hours)}", language)


def times_words(figure: ServingCostFigure) -> str:
    """Return ``19.2 times``."""
    if figure.times is None:
        return not_recorded()
    return fill_placeholders(QCoreApplication.translate("Serving", "%1 times"), plain_number(figure.times, 1))


def serving_caveat() -> str:
    """Return what the sum leaves out."""
    return QCoreApplication.translate(
        "Serving",
        "Elastic machines are taken as there at once and gone at once; start-up time and reserved prices are in no "
        "recorded price and not in the sum.",
    )


def serving_field(cost_field: CostField) -> str:
    """Return a field in few words."""
    translate = QCoreApplication.translate
    return {
        CostField.BASE_INSTANCES: translate("Serving", "Machines"),
        CostField.PEAK_FACTOR: translate("Serving", "Peak ×"),
        CostField.PEAK_HOURS_MONTH: translate("Serving", "Peak hours"),
        CostField.INSTANCE_USD_HOUR: translate("Serving", "USD an hour"),
    }.get(cost_field, field_word(cost_field))


def _hours(sum_: str, language: Language) -> str:
    text = QCoreApplication.translate("Serving", "%1 machine hours")
    return isolate_latin(fill_placeholders(text, left_to_right(sum_, language)), language)
