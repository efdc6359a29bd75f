"""Small markets built by code for tests of figures, charts and pictures."""

from collections.abc import Sequence

from explorer.figures.measures import SizeBy
from explorer.figures.sector_drill import SectorDrillFigure, build_sector_drill_figure
from explorer.figures.sector_map import SectorMapFigure, build_sector_map_figure
from explorer.market.filters import Facet, MarketFilter
from explorer.market.rows import (
    Basis,
    Confidence,
    ConfidenceCount,
    EmployerBriefRow,
    MarketTotals,
    NameRow,
    SectorCountRow,
    SectorRow,
    Vocabulary,
)

SECTORS = {
    "it-services": ("it", "IT services and exports", "آئی ٹی خدمات اور برآمدات", ""),
    "startup": ("it", "Startups", "اسٹارٹ اپ", "startups"),
    "academia": ("people", "Universities and research", "جامعات اور تحقیق", ""),
    "health": ("people", "Health", "صحت", ""),
    "public-sector": ("public", "Public sector", "سرکاری شعبہ", ""),
    "banking": ("finance", "Banking", "بینکاری", "banks"),
    "insurance": ("finance", "Insurance", "بیمہ", "insurers"),
    "cloud-datacentre": ("telecom", "Cloud and data centres", "کلاؤڈ اور ڈیٹا سینٹر", ""),
    "energy": ("industry", "Energy and utilities", "توانائی", ""),
    "ecommerce": ("commerce", "E-commerce", "ای کامرس", ""),
}
GROUPS = {
    "it": "IT and software",
    "people": "Health, education, media",
    "public": "Public sector",
    "finance": "Finance",
    "telecom": "Telecom and cloud",
    "industry": "Industry and energy",
    "commerce": "Commerce",
}


def make_vocabulary() -> Vocabulary:
    return Vocabulary(
        groups={key: NameRow(key, name, short_name=name.split(" ")[0]) for key, name in GROUPS.items()},
        sectors={
            key: SectorRow(key, group, NameRow(key, name, urdu, name.split(" ")[0]), plural, None, "", None)
            for key, (group, name, urdu, plural) in SECTORS.items()
        },
        cities={"karachi": NameRow("karachi", "Karachi", "کراچی")},
        roles={"data-engineer": NameRow("data-engineer", "Data Engineer")},
        clouds={"aws": NameRow("aws", "AWS"), "azure": NameRow("azure", "Azure")},
        use_cases={
            "chatbot": NameRow("chatbot", "Chatbot", "چیٹ بوٹ"),
            "credit": NameRow("credit", "Credit scoring"),
        },
        use_case_groups={},
        interests={},
    )


def make_employer(
    name: str,
    sector_id: str = "banking",
    *,
    uses: Sequence[str] = (),
    clouds: Sequence[str] = (),
    for_clients: Sequence[str] = (),
    adverts: int = 0,
    aliases: Sequence[str] = (),
    short_name: str | None = None,
    city: str | None = "karachi",
    ownership: str | None = "public",
    sources: int = 1,
) -> EmployerBriefRow:
    return EmployerBriefRow(
        id=name.casefold().replace(" ", "-"),
        name=name,
        name_ur=None,
        short_name=short_name,
        aliases=tuple(aliases),
        sector_id=sector_id,
        hq_city_id=city,
        ownership=ownership,
        founded=None,
        staff_low=None,
        staff_high=None,
        use_case_ids=tuple(uses),
        ai_uses=len(uses),
        clouds_in_use=tuple(clouds),
        clouds_for_clients=tuple(for_clients),
        roles=0,
        adverts=adverts,
        facts=len(uses) + len(clouds) + len(for_clients) + (adverts > 0),
        sources=sources,
        confidence=Confidence.REPORTED,
        basis=Basis.SOURCED,
    )


def count_sectors(rows: Sequence[EmployerBriefRow]) -> tuple[SectorCountRow, ...]:
    counts = []
    for sector_id in SECTORS:
        mine = [row for row in rows if row.sector_id == sector_id]
        if mine:
            uses = sum(len(row.use_case_ids) for row in mine)
            adverts = sum(row.adverts for row in mine)
            with_use = sum(1 for row in mine if row.use_case_ids)
            counts.append(SectorCountRow(sector_id, len(mine), 0, uses, adverts, with_use))
    return tuple(counts)


def make_totals(employers: int, everyone: int | None = None) -> MarketTotals:
    confidence = (ConfidenceCount(Confidence.REPORTED, employers),)
    return MarketTotals(employers, everyone or employers, employers, 0, 0, 0, 0, 0, 7, confidence)


def make_market(numbers: dict[str, int], facts_of_every: int = 2) -> tuple[EmployerBriefRow, ...]:
    """Return so many employers in each sector; every n-th has something recorded."""
    rows = []
    for sector_id, number in numbers.items():
        for n in range(number):
            known = {"uses": ["chatbot", "credit"][: 1 + n % 2]} if n % facts_of_every == 0 else {}
            rows.append(make_employer(f"{sector_id.title()} House {n}", sector_id, **known))  # type: ignore[arg-type]
    return tuple(rows)


DEFAULT_NUMBERS = {
    "it-services": 102,
    "startup": 5,
    "academia": 36,
    "health": 25,
    "public-sector": 29,
    "banking": 35,
    "insurance": 17,
    "cloud-datacentre": 6,
    "energy": 22,
    "ecommerce": 12,
}


def make_map_figure(
    rows: Sequence[EmployerBriefRow] | None = None,
    base: Sequence[EmployerBriefRow] | None = None,
    size_by: SizeBy = SizeBy.EMPLOYERS,
    market_filter: MarketFilter | None = None,
) -> SectorMapFigure:
    everyone = make_market(DEFAULT_NUMBERS) if base is None else base
    shown = everyone if rows is None else rows
    return build_sector_map_figure(
        make_vocabulary(),
        make_totals(len(shown), len(everyone)),
        count_sectors(shown),
        count_sectors(everyone),
        shown,
        size_by,
        market_filter or MarketFilter(),
    )


def make_drill_figure(rows: Sequence[EmployerBriefRow] | None = None, sector_id: str = "banking") -> SectorDrillFigure:
    shown = make_market({sector_id: 35}) if rows is None else rows
    chosen = MarketFilter.of({Facet.SECTOR: (sector_id,)})
    return build_sector_drill_figure(make_vocabulary(), make_totals(len(shown)), sector_id, shown, chosen)
