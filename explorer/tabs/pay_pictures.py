"""The pictures of pay: in Pakistan, and remote for employers abroad."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts.base import PicturePlot
from explorer.charts.pay_chart import PayChart
from explorer.export.frame import PictureText
from explorer.figures.pay import PayFigure
from explorer.figures.pay_disagreement import widest_disagreement
from explorer.figures.pay_measure import PayMeasure
from explorer.market.pay_filters import PayFacet, PayPanel
from explorer.tabs.pay_data import build_pay, load_pay_rows
from explorer.tabs.pictures import Picture, PictureOrder
from explorer.tabs.words import interest_words
from explorer.workspace import pay_sentences, sentences
from explorer.workspace.formatting import display_name
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase
from explorer.workspace.pay_baseline_words import comparison_sentences, no_comparison_words
from explorer.workspace.pay_measure_words import measure_words
from explorer.workspace.pay_words import PayNumbers

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader

NAMED_IN_FILE = 3
COMPARED_IN_PICTURE = 3
"""More sentences on overlap would take the room of rows; the differences stand at every mark."""
INTERESTS_NAMED = 6
"""Pay is what many of its publishers sell, so that all they gain is printed."""


def build_salaries_picture(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Picture:
    """Make the picture of pay; without another choice, in Pakistan and in rupees."""
    figure = build_pay(base, load_pay_rows(reader), order.pay, PayMeasure())
    return pay_picture(figure, PayNumbers.THOUSANDS, base, order.language)


def build_remote_picture(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Picture:
    """Make the picture of remote pay for employers abroad, in dollars."""
    chosen = order.pay.with_values(PayFacet.PAID, (PayPanel.REMOTE_USD,))
    figure = build_pay(base, load_pay_rows(reader), chosen, PayMeasure())
    return pay_picture(figure, PayNumbers.THOUSANDS, base, order.language)


def build_disagreement_picture(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Picture:
    """Make the picture of one role and level; without a choice, of those whose sources are furthest apart."""
    rows = load_pay_rows(reader)
    chosen = widest_disagreement(rows.bands) if order.pay.is_empty else order.pay
    return pay_picture(build_pay(base, rows, chosen, PayMeasure()), PayNumbers.THOUSANDS, base, order.language)


def places_of(figure: PayFigure, base: MarketBase, language: Language) -> dict[str, str]:
    """Return the city of every figure that is for one, by the id of its salary band."""
    cities = base.vocabulary.cities
    named = ((mark.band.id, cities.get(mark.band.city_id or "")) for mark in figure.marks)
    return {key: display_name(city, language) for key, city in named if city is not None}


def compared_details(figure: PayFigure, base: MarketBase, language: Language) -> dict[str, str]:
    """Return a line on the source of every figure, where sources are compared; empty elsewhere."""
    if figure.disagreement is None:
        return {}
    interests = base.vocabulary.interests
    return {
        mark.band.id: pay_sentences.source_details(
            mark, interest_words(mark.band.sources[0], interests, language), language
        )
        for mark in figure.marks
    }


def pay_picture(figure: PayFigure, numbers: PayNumbers, base: MarketBase, language: Language) -> Picture:
    """Return the picture of a figure that is already built."""
    chart, names = PayChart(figure, numbers), base.vocabulary
    chart.set_places(places_of(figure, base, language))
    chart.set_details(compared_details(figure, base, language))
    compared = comparison_sentences(figure, numbers, language)
    notes = (
        measure_words(figure, language),
        no_comparison_words(figure, language),
        " ".join(compared) if len(compared) <= COMPARED_IN_PICTURE else "",
        pay_sentences.reading_words(figure, language),
        pay_sentences.shared_words(figure, numbers, language),
        pay_sentences.why_words(figure, language),
        pay_sentences.without_words(figure, language),
    )
    text = PictureText(
        title=chart.sentence(language),
        subtitle=pay_sentences.pay_subtitle(figure, numbers, language),
        notes=tuple(note for note in notes if note),
        sources=(
            pay_sentences.pay_sources_line(figure, language),
            sentences.interests_line(figure.interests, names, language, most=INTERESTS_NAMED),
            pay_sentences.pay_shown_line(figure, names, language),
        ),
        footer=(sentences.data_line(base.meta, language), "Market Explorer"),
    )
    words = [value for _, values in figure.filter.chosen for value in values][:NAMED_IN_FILE]
    return Picture(PicturePlot(chart, language), text, "_".join(("salaries", *words)))
