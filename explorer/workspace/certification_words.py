"""Words for exams: vendors, levels, states, prices in dollars and in rupees by a rate that is named."""

from PySide6.QtCore import QCoreApplication

from explorer.figures.certification_list import CertificationFigure, ExamRow
from explorer.figures.cost_assumptions import Origin
from explorer.workspace.cost_words import Money, plain_number
from explorer.workspace.formatting import fill_placeholders, format_number, isolate_latin
from explorer.workspace.language import Language

_VENDORS = {
    "aws": "AWS", "microsoft": "Microsoft", "azure": "Microsoft Azure", "google": "Google", "gcp": "Google Cloud",
    "alibaba": "Alibaba Cloud", "cncf": "CNCF", "databricks": "Databricks", "nvidia": "NVIDIA",
    "hashicorp": "HashiCorp", "huawei": "Huawei", "oracle": "Oracle", "tensorflow": "TensorFlow",
    "snowflake": "Snowflake", "linux-foundation": "Linux Foundation", "comptia": "CompTIA", "cisco": "Cisco",
}  # fmt: skip

_DOLLARS = Money()


def vendor_name(vendor: str, language: Language) -> str:
    """Return who sets an exam, as they write themselves."""
    return isolate_latin(_VENDORS.get(vendor, vendor.replace("-", " ").capitalize()), language)


def level_word(level: str) -> str:
    """Return a level of an exam."""
    translate = QCoreApplication.translate
    return {
        "foundational": translate("Certifications", "Foundational"),
        "associate": translate("Certifications", "Associate"),
        "professional": translate("Certifications", "Professional"),
        "specialty": translate("Certifications", "Specialty"),
    }.get(level, level)


def state_word(state: str) -> str:
    """Return whether an exam can be taken."""
    translate = QCoreApplication.translate
    return {
        "active": translate("Certifications", "Can be taken"),
        "announced": translate("Certifications", "Announced"),
        "retired": translate("Certifications", "Retired"),
    }.get(state, state)


def price_words(row: ExamRow, language: Language) -> str:
    """Return ``$150 · PKR 41,655``; an exam without a recorded price is not free."""
    if row.price_usd is None:
        return QCoreApplication.translate("Certifications", "Price not recorded")
    dollars = _DOLLARS.words(row.price_usd)
    if row.price_pkr is None:
        return isolate_latin(dollars, language)
    return isolate_latin(f"{dollars} · PKR {format_number(round(row.price_pkr))}", language)


def rate_words(figure: CertificationFigure, named_source: str, language: Language) -> str:
    """Return the rate behind the rupees with its source and date, or that there is none."""
    rate, translate = figure.rate, QCoreApplication.translate
    if rate.value is None:
        return translate("Certifications", "No exchange rate is recorded, so prices stand in dollars alone.")
    value = plain_number(rate.value)
    if rate.origin is Origin.OWN:
        own = translate("Certifications", "Rupees at your own rate: PKR %1 for a dollar.")
        return isolate_latin(fill_placeholders(own, value), language)
    text = translate("Certifications", "Rupees at PKR %1 for a dollar (%2; rate of %3).")
    return isolate_latin(fill_placeholders(text, value, named_source, rate.as_of or ""), language)


def certification_takeaway(figure: CertificationFigure, language: Language) -> str:
    """Return what exams cost, and for how many of them no price is recorded."""
    translate = QCoreApplication.translate
    prices = [row.price_usd for row in figure.rows if row.price_usd is not None]
    if not figure.rows:
        return translate("Certifications", "No exam matches")
    if not prices:
        return translate("Certifications", "No price is recorded for these exams")
    low, high = _DOLLARS.words(min(prices)), _DOLLARS.words(max(prices))
    told = translate("Certifications", "Exams cost %1 to %2; for %3 of %4 no price is recorded")
    if not figure.unpriced:
        told = translate("Certifications", "All %4 exams cost %1 to %2")
    values = (low, high, format_number(figure.unpriced), format_number(len(figure.rows)))
    return isolate_latin(fill_placeholders(told, *values), language)


def certification_subtitle(rate: str) -> str:
    """Return how to read the page, with the rate."""
    told = QCoreApplication.translate("Certifications", "Prices of one attempt as published, without tax.")
    return f"{told} {rate}"
