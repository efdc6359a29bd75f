"""The card of a cloud: who uses it by which evidence, and which adverts ask for it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from explorer.figures.platform_use import PlatformUseFigure, PlatformUseRow
from explorer.market.filters import NOT_RECORDED
from explorer.market.platform_use_rows import CloudEvidenceRow
from explorer.market.rows import CloudRelation, EmployerBriefRow, ValueCount, Vocabulary
from explorer.tabs.page import COPY_CARD
from explorer.tabs.words import counted_names, named_sources, say
from explorer.widgets.card_content import CardAction, CardBadge, CardBlock, CardContent, CardFact, CardRow
from explorer.workspace.formatting import confidence_word, format_number, isolate_latin
from explorer.workspace.language import Language
from explorer.workspace.platform_use_words import cloud_name, not_the_market, relation_word

SHOW_EMPLOYERS = "show-employers"
MOST_FACTS, MOST_NAMES = 20, 5


def employer_name(employer: CloudEvidenceRow | EmployerBriefRow, language: Language) -> str:
    """Return an employer's name in a language."""
    if isinstance(employer, CloudEvidenceRow):
        name, name_ur = employer.employer_name, employer.employer_name_ur
    else:
        name, name_ur = employer.name, employer.name_ur
    return (name_ur if language is Language.URDU else None) or name


def kind_words(row: CloudEvidenceRow) -> str:
    """Return what evidence speaks of, and whether those who say it sell the platform; empty for neither."""
    company = QCoreApplication.translate("CloudUse", "Whole company") if row.scope is not None else ""
    vendor = QCoreApplication.translate("CloudUse", "Vendor's own claim") if row.is_vendor_claim else ""
    return QCoreApplication.translate("CloudUse", ", ").join(part for part in (company, vendor) if part)


def overview_card(figure: PlatformUseFigure, language: Language) -> CardContent:
    """Write how to read the page, before a cloud is chosen."""
    translate = QCoreApplication.translate
    rows = tuple(CardRow(relation_word(relation), told) for relation, told in _meanings().items())
    span = say(
        translate("CloudUse", "Adverts were seen from %1 to %2."), language, figure.first_month, figure.last_month
    )
    return CardContent(
        title=translate("CloudUse", "Only use counts as use"),
        kind=translate("CloudUse", "How to read this page"),
        description=translate(
            "CloudUse",
            "Each employer is one square at its strongest relation to a cloud. The number beside the squares counts "
            "use alone. Choose a cloud to see every piece of evidence and who says it.",
        ),
        rows=rows,
        note=" ".join((not_the_market(), span if figure.first_month else "")).strip(),
    )


def cloud_card(
    row: PlatformUseRow,
    figure: PlatformUseFigure,
    evidence: Sequence[CloudEvidenceRow],
    names: Vocabulary,
    language: Language,
    *,
    heading: str,
    badges: tuple[CardBadge, ...],
) -> CardContent:
    """Write the card of a cloud."""
    translate, use = QCoreApplication.translate, row.use
    caption = say(translate("CloudUse", "employers recorded to use it, of %1 with any link"), language, figure.linked)
    return CardContent(
        title=cloud_name(row.cloud_id, names, language),
        kind=translate("CloudUse", "Cloud"),
        number=format_number(use.using.employers),
        number_caption=caption,
        rows=(
            *(CardRow(relation_word(tie.relation), format_number(tie.employers)) for tie in use.ties if tie.employers),
            *_doubt_rows(row),
            *_sector_rows(row, names, language),
        ),
        blocks=(_evidence_block(row.cloud_id, evidence, language), _advert_block(row, figure, names, language)),
        sources_heading=heading,
        badges=badges,
        note=not_the_market(),
        actions=(
            CardAction(SHOW_EMPLOYERS, translate("CloudUse", "Show employers")),
            CardAction(COPY_CARD, translate("CloudUse", "Copy list"), "copy"),
        ),
    )


def _meanings() -> Mapping[CloudRelation, str]:
    translate = QCoreApplication.translate
    return {
        CloudRelation.USES: translate("CloudUse", "Runs work of its own there: a filled square"),
        CloudRelation.BUILDS_FOR_CLIENTS: translate("CloudUse", "Others' work, not its own: a light square"),
        CloudRelation.PARTNER: translate("CloudUse", "Sells or supports it: an outline"),
        CloudRelation.VENDOR_OWN: translate("CloudUse", "Offers the cloud: an outline"),
        CloudRelation.PLANNED: translate("CloudUse", "Announced, not in use: an outline"),
        CloudRelation.TRAINS: translate("CloudUse", "Teaches it: an outline"),
    }


def _doubt_rows(row: PlatformUseRow) -> list[CardRow]:
    """Return how much of the use rests on words about the whole company, or on the vendor alone."""
    translate, using = QCoreApplication.translate, row.use.using
    of_company = (
        translate("CloudUse", "Whole company"),
        translate("CloudUse", "All evidence is about more than Pakistan"),
    )
    of_vendor = translate("CloudUse", "Vendor alone"), translate("CloudUse", "Only those who sell it say so")
    found = ((of_company, using.company_wide), (of_vendor, using.vendor_claimed))
    return [CardRow(label, format_number(count), more) for (label, more), count in found if count]


def _sector_rows(row: PlatformUseRow, names: Vocabulary, language: Language) -> list[CardRow]:
    if not row.use.using.sectors:
        return []
    sectors = {id_: one.name for id_, one in names.sectors.items()}
    words = counted_names(row.use.using.sectors, sectors, language, most=MOST_NAMES)
    return [CardRow(QCoreApplication.translate("CloudUse", "Users' sectors"), words)]


def _evidence_block(cloud_id: str, evidence: Sequence[CloudEvidenceRow], language: Language) -> CardBlock:
    translate = QCoreApplication.translate
    shown = evidence[:MOST_FACTS]
    many = say(translate("CloudUse", "%1 of %2 pieces of evidence"), language, len(shown), len(evidence))
    heading = many if len(evidence) > len(shown) else translate("CloudUse", "Evidence")
    facts = []
    for at, row in enumerate(shown):
        kind = kind_words(row)
        told = f"{employer_name(row, language)}: {relation_word(row.relation)}"
        told += f". {row.evidence}" if row.evidence else ""
        facts.append(
            CardFact(
                isolate_latin(f"{told} ({kind})" if kind else told, language),
                named_sources(row.sources, language),
                f"{cloud_id}:{at}",
                row.confidence.value,
                confidence_word(row.confidence),
            )
        )
    return CardBlock(heading, tuple(facts), translate("CloudUse", "No employer is recorded with it."))


def _advert_block(row: PlatformUseRow, figure: PlatformUseFigure, names: Vocabulary, language: Language) -> CardBlock:
    """Return the adverts that name the cloud, by role, city and month."""
    translate, asks = QCoreApplication.translate, row.asks
    heading = translate("CloudUse", "In adverts")
    if not asks.adverts:
        return CardBlock(heading, missing=translate("CloudUse", "No advert that names it is recorded."))
    told = say(translate("CloudUse", "%1 of %2 adverts with tags name it."), language, asks.adverts, figure.tagged)
    facts = [CardFact(told)]
    for label, counts, known in (
        (translate("CloudUse", "Roles: %1"), asks.roles, names.roles),
        (translate("CloudUse", "Cities: %1"), asks.cities, names.cities),
    ):
        facts.append(CardFact(say(label, language, counted_names(counts, known, language, most=MOST_NAMES))))
    facts.append(CardFact(say(translate("CloudUse", "By month first seen: %1"), language, _months(asks.months))))
    return CardBlock(heading, tuple(facts))


def _months(counts: Sequence[ValueCount]) -> str:
    return ", ".join(f"{one.id} {format_number(one.count)}" for one in counts if one.id != NOT_RECORDED)
