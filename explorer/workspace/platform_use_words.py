"""Words for employers and their clouds: relations, what evidence speaks of, and the takeaway."""

from PySide6.QtCore import QCoreApplication

from explorer.figures.platform_use import PlatformUseFigure, PlatformUseRow
from explorer.market.filters import Facet, MarketFilter
from explorer.market.rows import CloudRelation, Vocabulary
from explorer.workspace.formatting import display_name, fill_placeholders, format_number, format_percent, isolate_latin
from explorer.workspace.language import Language


def relation_word(relation: CloudRelation) -> str:
    """Return what ties an employer to a cloud."""
    translate = QCoreApplication.translate
    return {
        CloudRelation.USES: translate("CloudUse", "Uses it"),
        CloudRelation.BUILDS_FOR_CLIENTS: translate("CloudUse", "Builds on it for clients"),
        CloudRelation.PARTNER: translate("CloudUse", "Partner"),
        CloudRelation.VENDOR_OWN: translate("CloudUse", "The vendor itself"),
        CloudRelation.PLANNED: translate("CloudUse", "Planned"),
        CloudRelation.TRAINS: translate("CloudUse", "Trains people on it"),
    }[relation]


def cloud_name(cloud_id: str, names: Vocabulary, language: Language) -> str:
    """Return a cloud's name."""
    named = names.clouds.get(cloud_id)
    return isolate_latin(cloud_id if named is None else display_name(named, language), language)


def use_words(employers: int, language: Language) -> str:
    """Return how many employers use a cloud; none found is said, not shown as 0."""
    if not employers:
        return QCoreApplication.translate("CloudUse", "No use recorded")
    one, many = (
        QCoreApplication.translate("CloudUse", "%1 uses it"),
        QCoreApplication.translate("CloudUse", "%1 use it"),
    )
    return isolate_latin(fill_placeholders(one if employers == 1 else many, format_number(employers)), language)


def use_takeaway(figure: PlatformUseFigure, names: Vocabulary, language: Language) -> str:
    """Return which public cloud most employers are recorded to use; several where none is clearly ahead."""
    translate = QCoreApplication.translate
    counts = {row.cloud_id: row.use.using.employers for row in figure.public}
    leading = sorted(figure.leading, key=lambda id_: -counts[id_])
    if not leading:
        return translate("CloudUse", "No use of a public cloud is recorded under these filters")
    shown = [cloud_name(id_, names, language) for id_ in leading]
    most = format_number(counts[leading[0]])
    if len(leading) == 1:
        one, many = (
            translate("CloudUse", "%1 is recorded most: %2 employer uses it"),
            translate("CloudUse", "%1 is recorded most: %2 employers use it"),
        )
        text = one if counts[leading[0]] == 1 else many
    else:
        text = translate("CloudUse", "No public cloud is clearly ahead: %1, at most %2 employers each")
    listed = translate("CloudUse", ", ").join(shown)
    return isolate_latin(fill_placeholders(text, listed, most), language)


def use_subtitle(*, is_by_sector: bool) -> str:
    """Return how to read the page, and what it is not."""
    translate = QCoreApplication.translate
    if is_by_sector:
        return translate(
            "CloudUse",
            "Employers recorded by cloud and sector, one square each: filled uses it, light builds for clients, "
            "outline any other link. Recorded, not market share.",
        )
    return translate(
        "CloudUse",
        "Left: employers recorded by cloud. Right: adverts that ask for it. Recorded, not market share. "
        "Adverts are not vacancies.",
    )


def share_words(row: PlatformUseRow, language: Language) -> str:
    """Return a cloud's share of the adverts that name any skill or cloud."""
    if row.advert_share is None or not row.asks.adverts:
        return ""
    text = QCoreApplication.translate("CloudUse", "%1 of adverts with tags")
    return isolate_latin(fill_placeholders(text, format_percent(float(row.advert_share))), language)


def advert_reach_words(chosen: MarketFilter) -> str:
    """Return that a filter does not reach the adverts in full; empty where it does."""
    reaches = all(facet in (Facet.SECTOR, Facet.CITY, Facet.ROLE) for facet, _ in chosen.chosen)
    if reaches and not chosen.text:
        return ""
    return QCoreApplication.translate("CloudUse", "Adverts follow sector, city and role alone.")


def not_the_market() -> str:
    """Return what goes with every count."""
    return QCoreApplication.translate(
        "CloudUse",
        "Recorded, not market share. Adverts are not vacancies, and a cloud that is asked for proves no use.",
    )
