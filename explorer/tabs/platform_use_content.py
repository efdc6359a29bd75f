"""Who uses which cloud here, written as a page: squares and adverts, evidence as a table, a card for each cloud."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from explorer.figures.platform_use import PlatformUseFigure, PlatformUseRow, build_platform_use_figure
from explorer.market.filters import MarketFilter
from explorer.market.platform_use_rows import AdvertFilter, CloudEvidenceRow
from explorer.market.rows import CloudRelation, EmployerBriefRow, Vocabulary
from explorer.tabs.page_content import (
    About,
    PageContent,
    PageTable,
    by_confidence,
    each_once,
    page_picture,
    source_badges,
    sources_heading,
)
from explorer.tabs.page_sheet import page_sheet
from explorer.tabs.pictures import Picture, PictureOrder
from explorer.tabs.platform_use_card import SHOW_EMPLOYERS, cloud_card, employer_name, kind_words, overview_card
from explorer.tabs.words import named_sources, say
from explorer.widgets.card_content import CardContent
from explorer.workspace.cell import CellText
from explorer.workspace.filter_words import filter_words
from explorer.workspace.formatting import display_name, format_number, isolate_latin, not_recorded
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase
from explorer.workspace.platform_use_words import (
    advert_reach_words,
    cloud_name,
    not_the_market,
    relation_word,
    share_words,
    use_subtitle,
    use_takeaway,
    use_words,
)
from explorer.workspace.track_content import Track, TrackColumn, TrackContent, TrackGroup, TrackInk, TrackRow

if TYPE_CHECKING:
    from explorer.export.sheet import Sheet
    from explorer.market.reader import MarketReader

__all__ = ["SHOW_EMPLOYERS", "UseData", "build_use_content", "build_use_picture", "load_use_data"]

INKS = {CloudRelation.USES: TrackInk.STRONG, CloudRelation.BUILDS_FOR_CLIENTS: TrackInk.LIGHT}
ALL = 100_000
WIDTHS = {0: 104, 1: 180, 2: 150, 3: 150, 4: 300, 5: 150}


@dataclass(frozen=True, slots=True)
class UseData:
    """Everything behind the page under a filter of employers.

    Attributes:
        employers: Of each cloud, the strongest relation first, then best recorded.
        evidence: Of each cloud, in the same order.
    """

    chosen: MarketFilter
    figure: PlatformUseFigure
    employers: dict[str, tuple[EmployerBriefRow, ...]]
    evidence: dict[str, tuple[CloudEvidenceRow, ...]]


def load_use_data(reader: MarketReader, chosen: MarketFilter) -> UseData:
    """Load employers, evidence and adverts by cloud."""
    from explorer.market import queries

    use = queries.load_platform_use(reader, chosen)
    asks = queries.load_advert_asks(reader, AdvertFilter.of(chosen))
    ids = [cloud.cloud_id for cloud in use.clouds]
    return UseData(
        chosen,
        build_platform_use_figure(use, asks),
        {id_: queries.load_cloud_employers(reader, chosen, id_, ALL) for id_ in ids},
        {id_: queries.load_cloud_evidence(reader, chosen, id_, ALL) for id_ in ids},
    )


def build_use_picture(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Picture:
    """Make the picture of the clouds by relation."""
    return page_picture(_of_order(reader, base, order), base, order.language)


def build_use_sheet(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Sheet:
    """Make the same page's table."""
    return page_sheet(_of_order(reader, base, order), base, order.language)


def _of_order(reader: MarketReader, base: MarketBase, order: PictureOrder) -> PageContent:
    return build_use_content(load_use_data(reader, order.chosen), base, order.language)


def build_use_content(
    data: UseData, base: MarketBase, language: Language, *, is_by_sector: bool = False
) -> PageContent:
    """Write the page, with a row for each cloud, or for each sector of each cloud."""
    names = base.vocabulary
    return _Writer(data, names, language).content(is_by_sector=is_by_sector)


class _Writer:
    """Writes one page; holds what every part of it needs."""

    def __init__(self, data: UseData, names: Vocabulary, language: Language) -> None:
        self.data, self.names, self.language = data, names, language

    def content(self, *, is_by_sector: bool) -> PageContent:
        data, language = self.data, self.language
        translate = QCoreApplication.translate
        rows = [row for of_cloud in data.evidence.values() for row in of_cloud]
        has_rows = bool(data.figure.linked or any(row.asks.adverts for row in data.figure.rows))
        shown = translate(
            "CloudUse", "%1 of %2 employers have any link to a cloud. %3 of %4 adverts carry tags. Filter: %5."
        )
        figure = data.figure
        words = filter_words(data.chosen, self.names, language)
        reach = advert_reach_words(data.chosen)
        return PageContent(
            subtitle=f"{use_subtitle(is_by_sector=is_by_sector)} {reach}".strip(),
            tracks=self._tracks(is_by_sector=is_by_sector) if has_rows else TrackContent(self._takeaway, (), ()),
            table=self._table(),
            overview=overview_card(figure, language),
            card=self._card,
            about=self._about,
            sources=each_once([source for row in rows for source in row.sources]),
            confidences=by_confidence([row.confidence for row in rows]),
            reading_aid=translate("CloudUse", "Filled: uses it. Light: builds for clients. Outline: other link."),
            shown=say(shown, language, figure.linked, figure.employers, figure.tagged, figure.adverts, words)
            + f" {reach}" * bool(reach),
            name="platform-employers",
            empty=(
                translate("CloudUse", "No employer with a cloud is recorded"),
                translate("CloudUse", "No recorded employer that passes the filters has any link to a cloud."),
            ),
        )

    @property
    def _takeaway(self) -> str:
        return use_takeaway(self.data.figure, self.names, self.language)

    def _tracks(self, *, is_by_sector: bool) -> TrackContent:
        translate, figure = QCoreApplication.translate, self.data.figure
        squares = translate("CloudUse", "Employers, one square each, users first")
        if is_by_sector:
            groups = (self._sector_group(row) for row in figure.rows if row.use.linked)
            return TrackContent(self._takeaway, (TrackColumn(squares, 2.4),), tuple(groups))
        most = max((row.asks.adverts for row in figure.rows), default=0)
        adverts = say(translate("CloudUse", "Adverts that name it, of %1 with tags"), self.language, figure.tagged)
        parts = (figure.public, figure.own)
        return TrackContent(
            self._takeaway,
            (TrackColumn(squares, 4.1), TrackColumn(adverts, 2.2)),
            tuple(TrackGroup(tuple(self._cloud_row(row, most) for row in part)) for part in parts if part),
            name_weight=1.05,
        )

    def _cloud_row(self, row: PlatformUseRow, most: int) -> TrackRow:
        """Return a cloud: its employers by relation, and its adverts beside them."""
        language, asked = self.language, row.asks.adverts
        employers = Track(
            use_words(row.use.using.employers, language),
            listed=self._named(row.cloud_id),
            squares=tuple((INKS.get(relation, TrackInk.OUTLINE), count) for relation, count in row.squares),
            is_muted=not row.use.using.employers,
        )
        none = QCoreApplication.translate("CloudUse", "None recorded")
        adverts = Track(
            format_number(asked) if asked else none,
            share_words(row, language),
            share=asked / most if asked else None,
            ink=TrackInk.GREY,
            is_muted=not asked,
        )
        return TrackRow(
            row.cloud_id, cloud_name(row.cloud_id, self.names, language), "", (employers, adverts), self._spoken(row)
        )

    def _sector_group(self, row: PlatformUseRow) -> TrackGroup:
        """Return a cloud with a row for each sector of its employers, most first."""
        counts: dict[str, dict[CloudRelation, int]] = {}
        for tie in row.use.ties:
            for count in tie.sectors:
                counts.setdefault(count.id, {})[tie.relation] = count.count
        ranked = sorted(counts, key=lambda id_: -sum(counts[id_].values()))
        rows = tuple(self._sector_row(row.cloud_id, sector_id, counts[sector_id]) for sector_id in ranked)
        note = use_words(row.use.using.employers, self.language)
        return TrackGroup(rows, cloud_name(row.cloud_id, self.names, self.language), note)

    def _sector_row(self, cloud_id: str, sector_id: str, counts: dict[CloudRelation, int]) -> TrackRow:
        words = use_words(counts.get(CloudRelation.USES, 0), self.language)
        sector = isolate_latin(display_name(self.names.sectors[sector_id].name, self.language), self.language)
        squares = tuple((INKS.get(relation, TrackInk.OUTLINE), count) for relation, count in counts.items())
        told = "; ".join(f"{relation_word(relation)} {format_number(count)}" for relation, count in counts.items())
        track = Track(words, squares=squares, is_muted=CloudRelation.USES not in counts)
        return TrackRow(f"{cloud_id}/{sector_id}", sector, "", (track,), told)

    def _named(self, cloud_id: str) -> tuple[str, ...]:
        """Return the employers of a cloud by name, the strongest relation first."""
        return tuple(
            isolate_latin(employer_name(one, self.language), self.language) for one in self.data.employers[cloud_id]
        )

    def _spoken(self, row: PlatformUseRow) -> str:
        parts = [f"{relation_word(relation)} {format_number(count)}" for relation, count in row.squares]
        adverts = say(QCoreApplication.translate("CloudUse", "Adverts: %1"), self.language, row.asks.adverts)
        return "; ".join([*parts, adverts])

    def _evidence(self) -> Iterator[tuple[str, str, CloudEvidenceRow]]:
        """Yield key, cloud and evidence."""
        for cloud_id, rows in self.data.evidence.items():
            for at, row in enumerate(rows):
                yield f"{cloud_id}:{at}", cloud_id, row

    def _table(self) -> PageTable:
        translate, language, names = QCoreApplication.translate, self.language, self.names
        sectors = {one.id: one.sector_id for rows in self.data.employers.values() for one in rows}
        keys, cells, marks = [], [], {}
        for key, cloud_id, row in self._evidence():
            sector = names.sectors.get(sectors.get(row.employer_id, ""))
            keys.append(key)
            marks[key] = cloud_id
            cells.append(
                (
                    CellText(cloud_name(cloud_id, names, language), is_strong=True),
                    CellText(isolate_latin(employer_name(row, language), language)),
                    CellText(
                        isolate_latin(display_name(sector.name, language), language) if sector else not_recorded()
                    ),
                    CellText(relation_word(row.relation), is_muted=row.relation is not CloudRelation.USES),
                    CellText(isolate_latin(row.evidence or "", language)),
                    CellText(kind_words(row)),
                    CellText(named_sources(row.sources, language), mark=row.confidence.value),
                )
            )
        return PageTable(
            (
                translate("CloudUse", "Cloud"),
                translate("CloudUse", "Employer"),
                translate("CloudUse", "Sector"),
                translate("CloudUse", "Relation"),
                translate("CloudUse", "Evidence"),
                translate("CloudUse", "Speaks of"),
                translate("CloudUse", "Source and date"),
            ),
            tuple(keys),
            tuple(cells),
            WIDTHS,
            marks=marks,
        )

    def _card(self, key: str) -> CardContent | None:
        cloud_id = key.partition("/")[0]
        row = next((one for one in self.data.figure.rows if one.cloud_id == cloud_id), None)
        if row is None:
            return None
        evidence = self.data.evidence[cloud_id]
        sources = each_once([source for one in evidence for source in one.sources])
        badges = source_badges(sources, cloud_id, self.names.interests, self.language)
        heading = sources_heading(len(sources), self.language)
        return cloud_card(row, self.data.figure, evidence, self.names, self.language, heading=heading, badges=badges)

    def _about(self, key: str) -> About | None:
        """Tell of one piece of evidence (``cloud:at``) or of all of a cloud."""
        cloud_id, _, at = key.partition("/")[0].partition(":")
        found = self.data.evidence.get(cloud_id, ())
        cloud = cloud_name(cloud_id, self.names, self.language)
        if at.isdigit() and int(at) < len(found):
            row = found[int(at)]
            employer = employer_name(row, self.language)
            heading = isolate_latin(f"{employer}, {cloud}: {relation_word(row.relation)}", self.language)
            remark = ". ".join(part for part in (row.evidence or "", kind_words(row)) if part)
            return About(heading, row.sources, row.confidence, remark)
        sources = each_once([source for one in found for source in one.sources])
        return About(cloud, sources, remark=not_the_market()) if sources else None
