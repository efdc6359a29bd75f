"""The card of an employer: every recorded fact beside its sources, and what is not recorded named as such."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from explorer.market.rows import (
    AdvertRow,
    CloudRelation,
    Confidence,
    EmployerDetail,
    FactRow,
    NameRow,
    SourceRow,
)
from explorer.tabs.employer_adverts import (
    SHOWN_FIRST,
    advert_sources,
    advert_words,
    all_adverts_words,
    asked_words,
    newest_first,
)
from explorer.tabs.employer_similar import similar_action
from explorer.tabs.words import named_sources, say
from explorer.widgets.card_content import CardAction, CardBlock, CardContent, CardFact, CardRow
from explorer.workspace.formatting import (
    confidence_word,
    display_name,
    not_recorded,
    ownership_word,
    staff_words,
)
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase

COPY_DETAILS = "copy-details"
ALL_ADVERTS = "all-adverts"


@dataclass(frozen=True, slots=True)
class Vouched:
    """What a source link on the card leads to: the fact and everything that vouches for it."""

    heading: str
    confidence: Confidence
    sources: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True)
class EmployerCard:
    """A card and where its links lead."""

    content: CardContent
    links: Mapping[str, Vouched]


def build_employer_card(
    detail: EmployerDetail, base: MarketBase, language: Language, *, is_whole: bool = False
) -> EmployerCard:
    """Write the card of an employer; a whole one lists every advert, however many they are."""
    return _Writer(detail, base, language, is_whole).write()


class _Writer:
    """Collects the blocks of one card and the links of its facts."""

    def __init__(self, detail: EmployerDetail, base: MarketBase, language: Language, is_whole: bool) -> None:
        self._detail, self._base, self._language, self._is_whole = detail, base, language, is_whole
        self._links: dict[str, Vouched] = {}

    def write(self) -> EmployerCard:
        translate, brief, names = QCoreApplication.translate, self._detail.brief, self._base.vocabulary
        sector = display_name(names.sectors[brief.sector_id].name, self._language)
        title = display_name(brief, self._language)
        content = CardContent(
            title=title,
            kind=say(translate("EmployerCard", "Employer, %1"), self._language, sector),
            description=self._detail.description or "",
            rows=self._rows(),
            blocks=(
                self._own_row(title),
                self._uses(),
                self._clouds(),
                self._roles(),
                self._adverts(),
                CardBlock(translate("EmployerCard", "Pay"), missing=translate("EmployerCard", "No figure found")),
            ),
            actions=(
                similar_action(),
                CardAction(COPY_DETAILS, translate("EmployerCard", "Copy details"), "copy"),
            ),
        )
        return EmployerCard(content, self._links)

    def _rows(self) -> tuple[CardRow, ...]:
        translate, detail, cities = QCoreApplication.translate, self._detail, self._base.vocabulary.cities
        others = [display_name(cities[key], self._language) for key in detail.other_city_ids if key in cities]
        hq = cities.get(detail.brief.hq_city_id or "")
        staff = staff_words(detail.employees_low, detail.employees_high, self._language)
        owner = ownership_word(detail.brief.ownership) if detail.brief.ownership else ""
        return tuple(
            CardRow(label, value) if value else CardRow(label, not_recorded(), is_missing=True)
            for label, value in (
                (translate("EmployerCard", "Head office"), display_name(hq, self._language) if hq else ""),
                (translate("EmployerCard", "Also in"), translate("EmployerCard", ", ").join(others)),
                (translate("EmployerCard", "Owner"), owner[:1].upper() + owner[1:]),
                (translate("EmployerCard", "Founded"), str(detail.founded or "")),
                (translate("EmployerCard", "Staff"), staff),
                (translate("EmployerCard", "Website"), detail.website or ""),
                (translate("EmployerCard", "Careers page"), detail.careers_url or ""),
            )
        )

    def _own_row(self, title: str) -> CardBlock:
        """The employer's own row: what its sources say it does with AI, if anything."""
        translate, detail = QCoreApplication.translate, self._detail
        told = detail.ai_activity or translate("EmployerCard", "AI work not named")
        fact = self._fact("employer", told, detail.brief.confidence, detail.sources, title)
        return CardBlock(translate("EmployerCard", "In short"), (fact,))

    def _uses(self) -> CardBlock:
        translate = QCoreApplication.translate
        facts = self._facts("use", self._detail.uses, self._base.vocabulary.use_cases)
        return CardBlock(
            translate("EmployerCard", "AI, data, cloud work"), facts, translate("EmployerCard", "Not named")
        )

    def _clouds(self) -> CardBlock:
        facts = self._facts("cloud", self._detail.clouds, self._base.vocabulary.clouds)
        return CardBlock(QCoreApplication.translate("EmployerCard", "Cloud or place"), facts, not_recorded())

    def _roles(self) -> CardBlock:
        facts = self._facts("role", self._detail.roles, self._base.vocabulary.roles)
        return CardBlock(QCoreApplication.translate("EmployerCard", "Roles seen"), facts, not_recorded())

    def _adverts(self) -> CardBlock:
        translate = QCoreApplication.translate
        adverts, names = newest_first(self._detail.adverts), self._base.vocabulary
        heading = translate("EmployerCard", "Adverts seen (not vacancies)")
        asked = " ".join(f"{words}." for words in asked_words(adverts, names, self._language))
        facts = [self._fact("adverts", asked, Confidence.REPORTED, advert_sources(adverts), heading)] if asked else []
        shown = adverts if self._is_whole else adverts[:SHOWN_FIRST]
        facts += [self._advert(advert) for advert in shown]
        all_words = all_adverts_words(len(adverts), self._language)
        more = CardAction(ALL_ADVERTS, all_words) if len(shown) < len(adverts) else None
        return CardBlock(heading, tuple(facts), translate("EmployerCard", "None seen"), more=more)

    def _facts(self, kind: str, rows: Iterable[FactRow], names: Mapping[str, NameRow]) -> tuple[CardFact, ...]:
        facts = []
        between = "\n" if self._language is Language.URDU else " "  # evidence is English: a paragraph of its own
        for number, row in enumerate(rows):
            name = display_name(names[row.subject_id], self._language) if row.subject_id in names else row.subject_id
            subject = f"{name} ({relation_word(row.relation)})" if row.relation else name
            text = f"{subject}:{between}{row.evidence}" if row.evidence else subject
            facts.append(self._fact(f"{kind}:{number}", text, row.confidence, row.sources, subject))
        return tuple(facts)

    def _advert(self, advert: AdvertRow) -> CardFact:
        text = advert_words(advert, self._base.vocabulary, self._language)
        return self._fact(f"advert:{advert.id}", text, Confidence.REPORTED, advert.sources, advert.title)

    def _fact(
        self, link: str, text: str, confidence: Confidence, sources: tuple[SourceRow, ...], heading: str
    ) -> CardFact:
        self._links[link] = Vouched(heading, confidence, sources)
        source = named_sources(sources, self._language)
        return CardFact(text, source, link, confidence.value, confidence_word(confidence))


def relation_word(relation: CloudRelation) -> str:
    """Return what ties an employer to a cloud; only the first is use."""
    translate = QCoreApplication.translate
    return {
        CloudRelation.USES: translate("EmployerCard", "in use"),
        CloudRelation.BUILDS_FOR_CLIENTS: translate("EmployerCard", "builds for clients"),
        CloudRelation.PARTNER: translate("EmployerCard", "partner"),
        CloudRelation.VENDOR_OWN: translate("EmployerCard", "sells its own"),
        CloudRelation.PLANNED: translate("EmployerCard", "planned"),
        CloudRelation.TRAINS: translate("EmployerCard", "trains people in it"),
    }[relation]
