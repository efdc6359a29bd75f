"""Which platform first, written as a page: four clouds by four counts, and by the user's own weights."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from explorer.figures.platform_use import PlatformUseFigure, build_platform_use_figure
from explorer.figures.which_first import FirstMeasure, FirstRow, WhichFirstFigure, build_which_first_figure
from explorer.market.filters import MarketFilter
from explorer.market.platform_use_rows import AdvertFilter, CloudEvidenceRow
from explorer.market.reference import CertificationRow
from explorer.market.rows import SourceRow, Vocabulary
from explorer.tabs.page import COPY_CARD
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
from explorer.tabs.words import say
from explorer.widgets.card_content import CardAction, CardContent, CardRow
from explorer.workspace.cell import CellText
from explorer.workspace.cost_words import plain_number
from explorer.workspace.filter_words import filter_words
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase
from explorer.workspace.platform_use_words import advert_reach_words, cloud_name, not_the_market
from explorer.workspace.track_content import Track, TrackColumn, TrackContent, TrackGroup, TrackInk, TrackRow
from explorer.workspace.which_first_words import (
    count_words,
    first_subtitle,
    first_takeaway,
    measure_word,
    points_words,
    share_note,
    whole_word,
    working_words,
)

if TYPE_CHECKING:
    from explorer.export.sheet import Sheet
    from explorer.market.reader import MarketReader

SHOW_USE, SHOW_EXAMS = "show-use", "show-exams"
ALL = 100_000
INKS = {FirstMeasure.ADVERTS: TrackInk.GREY, FirstMeasure.CLIENTS: TrackInk.LIGHT, FirstMeasure.EXAMS: TrackInk.OUTLINE}
WIDTHS = {0: 150, 1: 220, 2: 70, 3: 70, 4: 80, 5: 80, 6: 80}


@dataclass(frozen=True, slots=True)
class FirstData:
    """Everything behind the page under a filter of employers; exams know no filter."""

    chosen: MarketFilter
    use: PlatformUseFigure
    exams: tuple[CertificationRow, ...]
    cloud_ids: tuple[str, ...]
    evidence: dict[str, tuple[CloudEvidenceRow, ...]]

    def sources(self, cloud_id: str) -> tuple[SourceRow, ...]:
        """Return the publications behind a cloud's employers and exams."""
        exams = [source for exam in self.exams if exam.cloud_id == cloud_id for source in exam.sources]
        return each_once([source for row in self.evidence[cloud_id] for source in row.sources] + exams)


def load_first_data(reader: MarketReader, chosen: MarketFilter) -> FirstData:
    """Load what is counted for the clouds of the platforms."""
    from explorer.market import queries

    use = queries.load_platform_use(reader, chosen)
    asks = queries.load_advert_asks(reader, AdvertFilter.of(chosen))
    ids = tuple(dict.fromkeys(platform.cloud_id for platform in queries.load_platforms(reader)))
    evidence = {id_: queries.load_cloud_evidence(reader, chosen, id_, ALL) for id_ in ids}
    exams = queries.load_certifications(reader)
    return FirstData(chosen, build_platform_use_figure(use, asks), exams, ids, evidence)


def build_first_picture(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Picture:
    """Make the picture without weights: they are the user's, in the window."""
    return page_picture(_of_order(reader, base, order), base, order.language)


def build_first_sheet(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Sheet:
    """Make the same page's table."""
    return page_sheet(_of_order(reader, base, order), base, order.language)


def _of_order(reader: MarketReader, base: MarketBase, order: PictureOrder) -> PageContent:
    return build_first_content(load_first_data(reader, order.chosen), base.vocabulary, order.language, {})


def build_first_content(
    data: FirstData, names: Vocabulary, language: Language, weights: Mapping[FirstMeasure, Fraction]
) -> PageContent:
    """Write the page under the user's weights."""
    translate = QCoreApplication.translate
    figure = build_which_first_figure(data.use, data.exams, data.cloud_ids, weights)
    found = [source for id_ in data.cloud_ids for source in data.sources(id_)]
    sure = [row.confidence for rows in data.evidence.values() for row in rows]
    shown = translate("WhichFirst", "%1 employers, %2 adverts with tags. Filter: %3.")
    words = filter_words(data.chosen, names, language)
    has_rows = bool(data.use.linked or data.use.tagged)
    takeaway = first_takeaway(figure, names, language)
    return PageContent(
        subtitle=f"{first_subtitle(figure, language)} {advert_reach_words(data.chosen)}".strip(),
        tracks=_tracks(figure, names, language) if has_rows else TrackContent(takeaway, (), ()),
        table=_table(figure, names, language),
        overview=_overview(),
        card=partial(_card, figure, data, names, language),
        about=partial(_about, data, names, language),
        sources=each_once(found),
        confidences=by_confidence(
            [*sure, *(exam.confidence for exam in data.exams if exam.cloud_id in data.cloud_ids)]
        ),
        reading_aid=translate("WhichFirst", "Bars: share of the number that stands beside them."),
        shown=say(shown, language, data.use.employers, data.use.tagged, words),
        name="which-first",
        empty=(
            translate("WhichFirst", "Nothing to compare"),
            translate("WhichFirst", "No employer with a cloud and no advert with tags passes the filters."),
        ),
    )


def _tracks(figure: WhichFirstFigure, names: Vocabulary, language: Language) -> TrackContent:
    columns = [TrackColumn(measure_word(measure), 1.0) for measure in FirstMeasure]
    if figure.is_weighted:
        columns.append(TrackColumn(QCoreApplication.translate("WhichFirst", "Points by your weights"), 1.3))
    rows = tuple(_row(row, figure, names, language) for row in figure.rows)
    return TrackContent(first_takeaway(figure, names, language), tuple(columns), (TrackGroup(rows),), name_weight=0.8)


def _row(row: FirstRow, figure: WhichFirstFigure, names: Vocabulary, language: Language) -> TrackRow:
    tracks = [
        Track(
            count_words(count, language),
            share_note(count),
            share=float(count.share or 0),
            ink=INKS.get(count.measure, TrackInk.STRONG),
            is_muted=not count.count,
        )
        for count in row.counts
    ]
    spoken = [f"{measure_word(count.measure)}: {count_words(count, language)}" for count in row.counts]
    if figure.is_weighted:
        tracks.append(Track(points_words(row.points), working_words(row), is_muted=row.points is None))
        spoken.append(f"{tracks[-1].words}: {tracks[-1].note}")
    return TrackRow(row.cloud_id, cloud_name(row.cloud_id, names, language), "", tuple(tracks), "; ".join(spoken))


def _table(figure: WhichFirstFigure, names: Vocabulary, language: Language) -> PageTable:
    translate = QCoreApplication.translate
    heads = (
        translate("WhichFirst", "Cloud"),
        translate("WhichFirst", "Measure"),
        translate("WhichFirst", "Count"),
        translate("WhichFirst", "Of"),
        translate("WhichFirst", "Share"),
        translate("WhichFirst", "Weight"),
        translate("WhichFirst", "Points"),
    )
    keys, rows, marks = [], [], {}
    for row in figure.rows:
        for count in row.counts:
            keys.append(f"{row.cloud_id}:{count.measure.value}")
            marks[keys[-1]] = row.cloud_id
            points = points_words(count.points) if count.weight else ""
            rows.append(
                (
                    CellText(cloud_name(row.cloud_id, names, language), is_strong=True),
                    CellText(measure_word(count.measure)),
                    CellText(f"{count.count:,}"),
                    CellText(f"{count.whole:,}"),
                    CellText(share_note(count)),
                    CellText(plain_number(count.weight)),
                    CellText(points),
                )
            )
    return PageTable(heads, tuple(keys), tuple(rows), WIDTHS, frozenset(range(2, 7)), marks)


def _overview() -> CardContent:
    translate = QCoreApplication.translate
    return CardContent(
        title=translate("WhichFirst", "Your question decides"),
        kind=translate("WhichFirst", "How to read this page"),
        description=translate(
            "WhichFirst",
            "Filter by your sector and city, and see what is recorded for each cloud. Nothing is ranked until you say "
            "what counts for you: weights from 0 to 10, all of them in sight.",
        ),
        rows=tuple(CardRow(measure_word(measure), whole_word(measure)) for measure in FirstMeasure),
        note=not_the_market(),
    )


def _card(
    figure: WhichFirstFigure, data: FirstData, names: Vocabulary, language: Language, key: str
) -> CardContent | None:
    row = next((one for one in figure.rows if one.cloud_id == key), None)
    if row is None:
        return None
    translate, sources = QCoreApplication.translate, data.sources(key)
    counts = [
        CardRow(measure_word(one.measure), count_words(one, language), whole_word(one.measure)) for one in row.counts
    ]
    if figure.is_weighted:
        counts.append(CardRow(translate("WhichFirst", "Points"), points_words(row.points), working_words(row)))
    return CardContent(
        title=cloud_name(key, names, language),
        kind=translate("WhichFirst", "Cloud"),
        rows=tuple(counts),
        sources_heading=sources_heading(len(sources), language),
        badges=source_badges(sources, key, names.interests, language),
        note=not_the_market(),
        actions=(
            CardAction(SHOW_USE, translate("WhichFirst", "Who uses it")),
            CardAction(SHOW_EXAMS, translate("WhichFirst", "Exams")),
            CardAction(COPY_CARD, translate("WhichFirst", "Copy"), "copy"),
        ),
    )


def _about(data: FirstData, names: Vocabulary, language: Language, key: str) -> About | None:
    cloud_id = key.partition(":")[0]
    sources = data.sources(cloud_id) if cloud_id in data.evidence else ()
    return About(cloud_name(cloud_id, names, language), sources, remark=not_the_market()) if sources else None
