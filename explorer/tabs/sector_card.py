"""The card of a sector: what is recorded of its employers, and what is not."""

from PySide6.QtCore import QCoreApplication

from explorer.market.rows import SectorDetail
from explorer.tabs.words import counted_names, say
from explorer.widgets.card_content import CardAction, CardContent, CardMark, CardRow
from explorer.workspace.formatting import confidence_word, display_name, format_number, format_percent, not_recorded
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase

SHOW_EMPLOYERS, OPEN_SECTOR = "show-employers", "open-sector"


def build_sector_card(detail: SectorDetail, base: MarketBase, language: Language, *, is_drilled: bool) -> CardContent:
    """Write the card of a sector.

    Args:
        detail: Its numbers under the filter.
        base: Names and totals of the open database.
        language: Language of the interface.
        is_drilled: The map already looks into this sector, so that opening it is no step.
    """
    translate = QCoreApplication.translate
    sector = base.vocabulary.sectors[detail.sector_id]
    group = display_name(base.vocabulary.groups[sector.group_id], language)
    everyone = base.totals.all_employers
    share = detail.employers / everyone if everyone else None
    caption = translate("SectorCard", "of %1 employers, %2")
    is_urdu = language is Language.URDU
    actions = [CardAction(SHOW_EMPLOYERS, translate("SectorCard", "Show employers"))]
    if not is_drilled:
        actions.append(CardAction(OPEN_SECTOR, translate("SectorCard", "Open sector")))
    return CardContent(
        title=display_name(sector.name, language),
        kind=say(translate("SectorCard", "Sector in %1"), language, group),
        number=format_number(detail.employers),
        number_caption=say(caption, language, everyone, format_percent(share)),
        description=(sector.description_ur if is_urdu else None) or sector.description,
        rows=_rows(detail, base, language),
        sources_heading=_sources_heading(detail.publications, language),
        marks=tuple(
            CardMark(kind.value, f"{format_number(count)} {confidence_word(kind).lower()}")
            for kind, count in detail.facts_by_confidence
            if count
        ),
        actions=tuple(actions),
    )


def _rows(detail: SectorDetail, base: MarketBase, language: Language) -> tuple[CardRow, ...]:
    translate, names = QCoreApplication.translate, base.vocabulary
    of_all = (detail.with_ai, detail.employers)
    adverts = say(translate("SectorCard", "%1 from %2 employers"), language, detail.adverts, detail.advert_employers)
    if detail.advert_employers == 1:
        adverts = say(translate("SectorCard", "%1 from 1 employer"), language, detail.adverts)
    clouds = say(translate("SectorCard", "Recorded for %1 of %2"), language, detail.cloud_employers, detail.employers)
    return (
        _counted(
            translate("SectorCard", "AI work"),
            say(translate("SectorCard", "Named for %1 of %2"), language, *of_all),
            counted_names(detail.ai_uses, names.use_cases, language),
            is_known=detail.with_ai > 0,
        ),
        _listed(translate("SectorCard", "Other uses"), counted_names(detail.other_uses, names.use_cases, language)),
        _counted(
            translate("SectorCard", "Cloud in use"),
            clouds,
            counted_names(detail.clouds_in_use, names.clouds, language, most=4),
            is_known=detail.cloud_employers > 0,
        ),
        _counted(
            translate("SectorCard", "For clients"),
            say(translate("SectorCard", "%1 build on a cloud"), language, detail.client_employers),
            counted_names(detail.clouds_for_clients, names.clouds, language),
            is_known=detail.client_employers > 0,
        ),
        _counted(
            translate("SectorCard", "Adverts"),
            adverts,
            translate("SectorCard", "Adverts are not vacancies."),
            is_known=detail.adverts > 0,
        ),
        _listed(translate("SectorCard", "Roles seen"), counted_names(detail.roles, names.roles, language)),
        _listed(
            translate("SectorCard", "Head office"),
            counted_names(detail.head_offices, names.cities, language),
        ),
        CardRow(translate("SectorCard", "Pay"), translate("SectorCard", "No figure by sector"), is_missing=True),
    )


def _counted(label: str, value: str, more: str, *, is_known: bool) -> CardRow:
    return CardRow(label, value, more) if is_known else CardRow(label, not_recorded(), is_missing=True)


def _listed(label: str, words: str) -> CardRow:
    return CardRow(label, words) if words else CardRow(label, not_recorded(), is_missing=True)


def _sources_heading(publications: int, language: Language) -> str:
    translate = QCoreApplication.translate
    if publications == 1:
        return translate("SectorCard", "1 source")
    return say(translate("SectorCard", "%1 sources"), language, publications)
