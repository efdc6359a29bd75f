"""Regions near Pakistan, written as a page: a distance axis, a table with all three cities, a card for each region."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from explorer.figures.region_distances import (
    FIBRE_INDEX,
    LIGHT_KM_S,
    MEASURED_FROM,
    RegionDistances,
    RegionFigure,
    RegionFilter,
    build_region_figure,
)
from explorer.market.platform_rows import MlPlatform, PlaceRow, RegionRow, RegionStatus
from explorer.market.rows import Vocabulary
from explorer.tabs.page import COPY_CARD
from explorer.tabs.page_content import (
    About,
    PageContent,
    PageFacet,
    PageTable,
    by_confidence,
    each_once,
    page_picture,
    source_badges,
    sources_heading,
)
from explorer.tabs.page_facets import PageFilter
from explorer.tabs.page_sheet import page_sheet
from explorer.tabs.pictures import Picture, PictureOrder
from explorer.tabs.words import named_sources, say
from explorer.widgets.card_content import CardAction, CardContent, CardMark, CardRow
from explorer.workspace.cell import CellText
from explorer.workspace.formatting import confidence_word, display_name, format_number, isolate_latin, not_recorded
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase
from explorer.workspace.platform_use_words import cloud_name
from explorer.workspace.region_words import (
    bound_words,
    city_name,
    km_words,
    ml_word,
    region_code,
    region_name,
    region_spoken,
    region_subtitle,
    region_takeaway,
    status_word,
)
from explorer.workspace.track_content import (
    Track,
    TrackColumn,
    TrackContent,
    TrackGroup,
    TrackInk,
    TrackRow,
    TrackSign,
)

if TYPE_CHECKING:
    from explorer.export.sheet import Sheet
    from explorer.market.reader import MarketReader

CLOUD, STATUS, PLATFORM = "cloud", "status", "ml-platform"
STATUS_SIGNS = {
    RegionStatus.OPEN: TrackSign.DOT,
    RegionStatus.IMPAIRED: TrackSign.WARNING,
    RegionStatus.ANNOUNCED: TrackSign.DIAMOND,
    RegionStatus.CLOSED: TrackSign.CROSS,
}
ML_SIGNS = {MlPlatform.YES: TrackSign.DOT, MlPlatform.NO: TrackSign.CROSS, MlPlatform.UNKNOWN: TrackSign.UNKNOWN}
WIDTHS = {0: 120, 1: 150, 2: 170, 3: 90, 4: 90, 5: 90, 6: 100, 7: 110, 8: 150}
MOST_TICKS = 5


NEAR_KM = 2_000
"""What "near" means until the reader asks for more: about as far as the Gulf is from Lahore."""


@dataclass(frozen=True, slots=True)
class View:
    """From which city regions are measured, and how far; `None` for any distance."""

    city_id: str
    within_km: float | None = NEAR_KM


@dataclass(frozen=True, slots=True)
class RegionData:
    """Every region, and the cities to measure from."""

    regions: tuple[RegionRow, ...]
    places: tuple[PlaceRow, ...]


def load_region_data(reader: MarketReader) -> RegionData:
    """Load regions and cities."""
    from explorer.market import queries

    return RegionData(queries.load_regions(reader), queries.load_places(reader, MEASURED_FROM))


def build_regions_picture(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Picture:
    """Make the picture of every region, measured from the first city."""
    return page_picture(_of_order(reader, base, order, View(MEASURED_FROM[0])), base, order.language)


def build_regions_sheet(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Sheet:
    """Make the table of every region, however far."""
    return page_sheet(_of_order(reader, base, order, View(MEASURED_FROM[0], None)), base, order.language)


def _of_order(reader: MarketReader, base: MarketBase, order: PictureOrder, where: View) -> PageContent:
    return build_region_content(load_region_data(reader), base.vocabulary, order.language, where, {})


def region_filter(chosen: PageFilter, within_km: float | None) -> RegionFilter:
    """Return what the page's filter means for regions."""
    return RegionFilter(
        chosen.get(CLOUD, ()),
        tuple(RegionStatus(value) for value in chosen.get(STATUS, ())),
        tuple(MlPlatform(value) for value in chosen.get(PLATFORM, ())),
        within_km,
    )


def build_region_content(
    data: RegionData, names: Vocabulary, language: Language, view: View, chosen: PageFilter
) -> PageContent:
    """Write the page as measured from a city, under the page's filter."""
    translate = QCoreApplication.translate
    figure = build_region_figure(data.regions, data.places, view.city_id, region_filter(chosen, view.within_km))
    rows = [row.region for row in figure.rows]
    shown = translate("Regions", "Shown: %1 of %2 regions, from %3, %4.")
    reach = translate("Regions", "any distance")
    if view.within_km is not None:
        reach = say(translate("Regions", "at most %1"), language, km_words(view.within_km, language))
    counts = "; ".join(f"{status_word(status)} {format_number(count)}" for status, count in figure.statuses)
    return PageContent(
        subtitle=region_subtitle(),
        tracks=_tracks(figure, names, language),
        table=_table(figure, data.places, names, language),
        overview=_overview(language),
        card=partial(_card, figure, data.places, names, language),
        about=partial(_about, figure, names, language),
        sources=each_once([source for region in rows for source in region.sources]),
        confidences=by_confidence([region.confidence for region in rows]),
        reading_aid=translate("Regions", "Grey: not open, or no ML platform recorded."),
        shown=say(shown, language, len(rows), figure.all_regions, city_name(figure, language), reach),
        name=f"platform-regions_{view.city_id}",
        facets=_facets(data, names, language, view, chosen),
        counter=say(translate("Regions", "%1 of %2 regions"), language, len(rows), figure.all_regions),
        summary=counts,
        empty=(
            translate("Regions", "No region matches"),
            translate("Regions", "No recorded region has these values together."),
        ),
    )


def _tracks(figure: RegionFigure, names: Vocabulary, language: Language) -> TrackContent:
    translate = QCoreApplication.translate
    whole = figure.farthest_km
    head = say(
        translate("Regions", "Distance from %1, and light in fibre there and back"),
        language,
        city_name(figure, language),
    )
    columns = (
        TrackColumn(head, 2.6, tuple((km / whole, km_words(km, language)) for km in _ticks(whole))),
        TrackColumn(translate("Regions", "Status"), 1.25),
        TrackColumn(translate("Regions", "ML platform"), 0.95),
    )
    rows = tuple(_row(row, figure, names, language) for row in figure.rows)
    return TrackContent(
        region_takeaway(figure, names, language), columns, (TrackGroup(rows),) if rows else (), name_weight=1.3
    )


def _ticks(whole: float) -> list[float]:
    """Return round distances for grid lines: 0 and at most so many steps of 1, 2 or 5 times a power of ten."""
    if whole <= 0:
        return []
    steps = [base * 10.0**power for power in range(1, 5) for base in (1, 2, 5)]
    step = next((one for one in steps if whole / one <= MOST_TICKS), steps[-1])
    return [step * at for at in range(int(whole / step) + 1)]


def _row(row: RegionDistances, figure: RegionFigure, names: Vocabulary, language: Language) -> TrackRow:
    region, distance = row.region, row.from_city(figure.city_id)
    if distance is None:
        first = Track(not_recorded(), is_muted=True)
    else:
        share = distance.km / figure.farthest_km if figure.farthest_km else 0.0
        ink = TrackInk.STRONG if row.can_train else TrackInk.GREY
        first = Track(km_words(distance.km, language), bound_words(distance, language), share=share, ink=ink)
    status = Track(
        status_word(region.status),
        isolate_latin(region.note or "", language) if region.status is not RegionStatus.OPEN else "",
        sign=STATUS_SIGNS[region.status],
    )
    platform = Track(
        ml_word(region.ml_platform),
        sign=ML_SIGNS[region.ml_platform],
        is_muted=region.ml_platform is not MlPlatform.YES,
    )
    return TrackRow(
        _key(region),
        region_name(region, language),
        region_code(region, names, language),
        (first, status, platform),
        region_spoken(row, figure, names, language),
    )


def _key(region: RegionRow) -> str:
    return f"{region.cloud_id}/{region.code}"


def _facets(
    data: RegionData, names: Vocabulary, language: Language, view: View, chosen: PageFilter
) -> tuple[PageFacet, ...]:
    """Count the regions by each property under the choices of the others."""
    translate = QCoreApplication.translate

    def passing(without: str) -> list[RegionRow]:
        others = {key: values for key, values in chosen.items() if key != without}
        found = build_region_figure(data.regions, data.places, view.city_id, region_filter(others, view.within_km))
        return [row.region for row in found.rows]

    clouds = Counter(region.cloud_id for region in passing(CLOUD))
    states = Counter(region.status for region in passing(STATUS))
    platforms = Counter(region.ml_platform for region in passing(PLATFORM))
    known = dict.fromkeys(region.cloud_id for region in data.regions)
    return (
        PageFacet(
            CLOUD,
            translate("Regions", "Cloud"),
            tuple((id_, cloud_name(id_, names, language), clouds[id_]) for id_ in known),
        ),
        PageFacet(
            STATUS,
            translate("Regions", "Status"),
            tuple((status.value, status_word(status), states[status]) for status in RegionStatus),
        ),
        PageFacet(
            PLATFORM,
            translate("Regions", "ML platform"),
            tuple((one.value, ml_word(one), platforms[one]) for one in MlPlatform),
        ),
    )


def _table(figure: RegionFigure, places: tuple[PlaceRow, ...], names: Vocabulary, language: Language) -> PageTable:
    translate = QCoreApplication.translate
    cities = [isolate_latin(display_name(place.city, language), language) for place in places]
    heads = (
        translate("Regions", "Cloud"),
        translate("Regions", "Code"),
        translate("Regions", "Region"),
        *(say(translate("Regions", "From %1"), language, city) for city in cities),
        translate("Regions", "Status"),
        translate("Regions", "ML platform"),
        translate("Regions", "Source and date"),
    )
    rows = []
    for row in figure.rows:
        region = row.region
        distances = (row.from_city(place.city.id) for place in places)
        rows.append(
            (
                CellText(cloud_name(region.cloud_id, names, language)),
                CellText(isolate_latin(region.code, language) if region.has_code else not_recorded()),
                CellText(region_name(region, language), is_strong=True),
                *(CellText(km_words(one.km, language) if one else not_recorded()) for one in distances),
                CellText(status_word(region.status), tooltip=region.note or ""),
                CellText(ml_word(region.ml_platform), is_muted=region.ml_platform is not MlPlatform.YES),
                CellText(named_sources(region.sources, language), mark=region.confidence.value),
            )
        )
    numbers = frozenset(range(3, 3 + len(places)))
    return PageTable(heads, tuple(_key(row.region) for row in figure.rows), tuple(rows), WIDTHS, numbers)


def _overview(language: Language) -> CardContent:
    """Write how distances and bounds come about."""
    translate = QCoreApplication.translate
    speed = say(translate("Regions", "2 × distance × %1 ÷ %2 km/s"), language, str(FIBRE_INDEX), f"{LIGHT_KM_S:,.3f}")
    return CardContent(
        title=translate("Regions", "A bound, not a measurement"),
        kind=translate("Regions", "How to read this page"),
        description=translate(
            "Regions",
            "Bars are great-circle distances on a sphere of 6,371 km radius, from city to city. No answer over fibre "
            "can be back sooner than light needs; cables are longer than the great circle, and machines on the way "
            "take time.",
        ),
        rows=(
            CardRow(
                translate("Regions", "There and back"),
                speed,
                translate("Regions", "Refractive index of fibre, speed of light"),
            ),
            *(CardRow(status_word(status), told) for status, told in _meanings().items()),
        ),
        note=translate("Regions", "A near region is no quality: price, law and service differ. No platform wins."),
    )


def _meanings() -> dict[RegionStatus, str]:
    translate = QCoreApplication.translate
    return {
        RegionStatus.OPEN: translate("Regions", "Takes work: a dot"),
        RegionStatus.IMPAIRED: translate("Regions", "Takes work with a limit that its note tells: a triangle"),
        RegionStatus.ANNOUNCED: translate("Regions", "Not open yet: a diamond"),
        RegionStatus.CLOSED: translate("Regions", "Takes no work any more: a cross"),
    }


def _card(
    figure: RegionFigure, places: tuple[PlaceRow, ...], names: Vocabulary, language: Language, key: str
) -> CardContent | None:
    row = next((one for one in figure.rows if _key(one.region) == key), None)
    if row is None:
        return None
    translate, region = QCoreApplication.translate, row.region
    distances = []
    for place in places:
        distance = row.from_city(place.city.id)
        if distance is not None:
            label = isolate_latin(display_name(place.city, language), language)
            distances.append(CardRow(label, km_words(distance.km, language), bound_words(distance, language)))
    launched = str(region.launched) if region.launched else not_recorded()
    return CardContent(
        title=region_name(region, language),
        kind=region_code(region, names, language),
        description=isolate_latin(region.note or "", language),
        rows=(
            CardRow(translate("Regions", "Status"), status_word(region.status)),
            CardRow(
                translate("Regions", "ML platform"),
                ml_word(region.ml_platform),
                is_missing=region.ml_platform is MlPlatform.UNKNOWN,
            ),
            CardRow(translate("Regions", "Opened"), launched, is_missing=not region.launched),
            *distances,
        ),
        sources_heading=sources_heading(len(region.sources), language),
        badges=source_badges(region.sources, key, names.interests, language),
        marks=(CardMark(region.confidence.value, confidence_word(region.confidence)),),
        note=region_subtitle(),
        actions=(CardAction(COPY_CARD, translate("Regions", "Copy this entry"), "copy"),),
    )


def _about(figure: RegionFigure, names: Vocabulary, language: Language, key: str) -> About | None:
    region = next((one.region for one in figure.rows if _key(one.region) == key), None)
    if region is None or not region.sources:
        return None
    heading = f"{region_name(region, language)}: {region_code(region, names, language)}"
    return About(heading, region.sources, region.confidence, region.note or "")
