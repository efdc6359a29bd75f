"""Words for platforms and what they can do: short names, former names, categories, and how far each one goes."""

from PySide6.QtCore import QCoreApplication, QLocale

from explorer.figures.platform_matrix import MatrixOrder, MatrixRow
from explorer.market.platform_rows import PlatformRow, RenamingRow
from explorer.market.reference import CapabilityRow, Support, SupportRow
from explorer.workspace.formatting import display_name, fill_placeholders, format_number, isolate_latin
from explorer.workspace.language import Language

_OTHER_NAME = " ("


def platform_name(platform: PlatformRow) -> str:
    """Return the name without what stands in brackets: ``GCP Vertex AI``."""
    return platform.name.partition(_OTHER_NAME)[0]


def platform_head_words(platform: PlatformRow, language: Language) -> str:
    """Return what stands under a platform's name: what it or a part of it is called now, or else its vendor."""
    renamings = [renaming_words(platform, renaming, language) for renaming in platform.renamings]
    return " ".join(renamings) or isolate_latin(platform.vendor, language)


def renaming_words(platform: PlatformRow, renaming: RenamingRow, language: Language) -> str:
    """Return a renaming: ``Called Amazon SageMaker AI since December 2024``; a part is named by its old name."""
    translate = QCoreApplication.translate
    is_whole = platform.name.endswith(f"{_OTHER_NAME}{renaming.new_name})")
    since = month_words(renaming.since, language) if renaming.since else ""
    if is_whole and since:
        text = fill_placeholders(translate("Platforms", "Called %1 since %2"), renaming.new_name, since)
    elif is_whole:
        text = fill_placeholders(translate("Platforms", "Now called %1"), renaming.new_name)
    elif since:
        text = fill_placeholders(
            translate("Platforms", "%1 called %2 since %3"), renaming.old_name, renaming.new_name, since
        )
    else:
        text = fill_placeholders(translate("Platforms", "%1 now called %2"), renaming.old_name, renaming.new_name)
    return isolate_latin(text, language)


def renamed_word() -> str:
    """Return the heading of renamings, which also stands where there is no room for them."""
    return QCoreApplication.translate("Platforms", "Renamed")


def month_words(date: str, language: Language) -> str:
    """Return a recorded date as month and year, or as the year where no more is recorded: ``April 2026``."""
    year, _, rest = date.partition("-")
    month = rest[:2]
    if not month.isdigit():
        return year
    locale = QLocale(QLocale.Language.Urdu if language is Language.URDU else QLocale.Language.English)
    return f"{locale.standaloneMonthName(int(month))} {year}"


def category_word(category: str) -> str:
    """Return the name of a category of capabilities; one that we do not know by its key."""
    translate = QCoreApplication.translate
    return {
        "data": translate("Platforms", "Data"),
        "build": translate("Platforms", "Build"),
        "train": translate("Platforms", "Train"),
        "deploy": translate("Platforms", "Deploy"),
        "mlops": translate("Platforms", "Run and watch (MLOps)"),
        "governance": translate("Platforms", "Governance"),
        "genai": translate("Platforms", "Generative AI"),
        "cost": translate("Platforms", "Cost"),
        "ecosystem": translate("Platforms", "Tools and formats"),
    }.get(category, category)


def support_word(support: Support) -> str:
    """Return how far a platform has a capability."""
    translate = QCoreApplication.translate
    return {
        Support.FULL: translate("Platforms", "Full"),
        Support.PARTIAL: translate("Platforms", "Partial"),
        Support.PREVIEW: translate("Platforms", "Preview"),
        Support.NONE: translate("Platforms", "None"),
        Support.UNKNOWN: translate("Platforms", "Not found"),
    }[support]


def order_word(order: MatrixOrder) -> str:
    """Return what the rows stand in."""
    translate = QCoreApplication.translate
    if order is MatrixOrder.CATEGORY:
        return translate("Platforms", "Category")
    return translate("Platforms", "Most differences")


def difference_words(row: MatrixRow, order: MatrixOrder) -> str:
    """Return how a row differs, empty where it does not; in the order of differences with their number.

    A row in which something was merely not found says so: that is a gap in what is known, not a difference.
    """
    translate = QCoreApplication.translate
    if not row.differs:
        return ""
    if not row.differences:
        return translate("Platforms", "Gap in the data")
    if order is MatrixOrder.CATEGORY:
        return translate("Platforms", "Differs")
    pairs = len(row.cells) * (len(row.cells) - 1) // 2
    text = translate("Platforms", "%1 of %2 pairs differ")
    return fill_placeholders(text, format_number(row.differences), format_number(pairs))


def cell_name(capability: CapabilityRow, platform: PlatformRow, language: Language) -> str:
    """Return row and column of a cell: ``Urdu speech, GCP Vertex AI``."""
    text = QCoreApplication.translate("Platforms", "%1, %2")
    return isolate_latin(fill_placeholders(text, display_name(capability, language), platform_name(platform)), language)


def cell_value(cell: SupportRow, language: Language) -> str:
    """Return what a cell says in words: ``Partial: Cloud Speech-to-Text``."""
    word = support_word(cell.support)
    if not cell.service_name:
        return word
    text = QCoreApplication.translate("Platforms", "%1: %2")
    return isolate_latin(fill_placeholders(text, word, cell.service_name), language)
