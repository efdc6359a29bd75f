"""The pictures of the sector map: the whole map, one sector's employers, the bars."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from explorer.charts.bars_chart import BarsChart
from explorer.charts.base import Chart, PicturePlot
from explorer.charts.sector_drill_chart import SectorDrillChart
from explorer.charts.sector_map_chart import SectorMapChart
from explorer.export.frame import PictureText
from explorer.figures.sector_drill import SectorDrillFigure
from explorer.figures.sector_map import SectorMapFigure
from explorer.market.filters import MarketFilter
from explorer.tabs.pictures import Picture, PictureOrder
from explorer.tabs.sector_data import build_drill, build_map, load_sector_rows
from explorer.workspace import sentences
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader


def build_map_picture(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Picture:
    """Make the map's picture; a filter for a single sector looks into it, as in the window."""
    rows = load_sector_rows(reader, order.chosen)
    if rows.drilled_id is not None:
        return drill_picture(build_drill(base, rows), base, order.language)
    return map_picture(build_map(base, rows, order.size_by), base, order.language)


def build_bars_picture(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Picture:
    """Make the picture of the bars."""
    rows = load_sector_rows(reader, order.chosen)
    return bars_picture(build_map(base, rows, order.size_by), base, order.language)


def map_picture(figure: SectorMapFigure, base: MarketBase, language: Language) -> Picture:
    """Return the picture of a map that is already built."""
    chart = SectorMapChart(figure)
    notes = (sentences.map_picture_note(),)
    return _picture("sector-map", chart, sentences.map_picture_subtitle(figure), notes, figure, base, language)


def bars_picture(figure: SectorMapFigure, base: MarketBase, language: Language) -> Picture:
    """Return the picture of the bars of a figure that is already built."""
    chart = BarsChart(figure)
    return _picture("sector-bars", chart, sentences.bars_subtitle(figure), (), figure, base, language)


def drill_picture(figure: SectorDrillFigure, base: MarketBase, language: Language) -> Picture:
    """Return the picture of one sector's employers."""
    chart = SectorDrillChart(figure)
    notes = (sentences.drill_picture_note(figure),)
    return _picture("sector-map", chart, sentences.drill_subtitle(), notes, figure, base, language)


def _picture(
    name: str,
    chart: Chart[Any],
    subtitle: str,
    notes: tuple[str, ...],
    figure: SectorMapFigure | SectorDrillFigure,
    base: MarketBase,
    language: Language,
) -> Picture:
    totals, vocabulary = figure.totals, base.vocabulary
    text = PictureText(
        title=chart.sentence(language),
        subtitle=subtitle,
        notes=notes,
        sources=(
            sentences.sources_line(totals, language),
            sentences.interests_line(totals.interests, vocabulary, language),
            sentences.shown_line(totals, figure.filter, vocabulary, language),
        ),
        footer=(sentences.data_line(base.meta, language), "Market Explorer"),
    )
    return Picture(PicturePlot(chart, language), text, "_".join((name, *file_words(figure.filter))))


def file_words(chosen: MarketFilter) -> tuple[str, ...]:
    """Return what a file name tells of a filter: its values, at most three of them."""
    values = [value for _facet, values in chosen.chosen for value in values]
    return tuple(values[:3]) + (("and-more",) if len(values) > 3 else ())
