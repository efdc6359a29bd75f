"""What an endpoint costs, written as a page: two ways for the user's load, and for peaks of other lengths."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from explorer.figures.cost_assumptions import Assumptions, own
from explorer.figures.cost_fields import HOURS_A_MONTH, CostField
from explorer.figures.serving_cost import SERVING_FIELDS, ServingCostFigure, build_serving_cost, start_serving
from explorer.figures.training_plan import CostCurrency
from explorer.market.cost_rows import GpuPriceRow
from explorer.market.rows import Vocabulary
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
from explorer.tabs.training_cost_data import CostData, load_cost_data
from explorer.tabs.words import named_sources, say
from explorer.widgets.card_content import CardAction, CardContent, CardRow
from explorer.workspace.cell import CellText
from explorer.workspace.cost_words import Money, field_word, origin_words, plain_number
from explorer.workspace.formatting import fill_placeholders, isolate_latin, not_recorded
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase
from explorer.workspace.serving_words import (
    elastic_working,
    month_words,
    provisioned_working,
    serving_caveat,
    serving_subtitle,
    serving_takeaway,
    times_words,
)
from explorer.workspace.track_content import Track, TrackColumn, TrackContent, TrackGroup, TrackInk, TrackRow

if TYPE_CHECKING:
    from explorer.export.sheet import Sheet
    from explorer.market.reader import MarketReader

OTHER_PEAKS = (0, 24, 72, 168, 365, HOURS_A_MONTH)
"""Hours of a month for which the two ways are compared beside the user's own."""
YOURS = "yours"
WIDTHS = {0: 150, 1: 250, 2: 150, 3: 220, 4: 150, 5: 90}


@dataclass(frozen=True, slots=True)
class ServingChoice:
    """What the page is asked for.

    Attributes:
        offer: The machine whose recorded price is taken; `None` where none is recorded.
        typed: The user's own numbers.
    """

    offer: GpuPriceRow | None
    typed: Mapping[CostField, Fraction]
    currency: CostCurrency = CostCurrency.USD


def serving_offers(data: CostData) -> tuple[GpuPriceRow, ...]:
    """Return the machines with a recorded price on demand, the cheapest first."""
    priced = [row for row in data.record.gpu_prices if row.on_demand_usd_hour is not None]
    return tuple(sorted(priced, key=lambda row: (row.on_demand_usd_hour or 0.0, row.key)))


def build_serving_picture(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Picture:
    """Make the picture of the first assumptions on the cheapest recorded machine."""
    return page_picture(_of_order(reader, base, order), base, order.language)


def build_serving_sheet(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Sheet:
    """Make the same page's table."""
    return page_sheet(_of_order(reader, base, order), base, order.language)


def _of_order(reader: MarketReader, base: MarketBase, order: PictureOrder) -> PageContent:
    data = load_cost_data(reader)
    offers = serving_offers(data)
    choice = ServingChoice(offers[0] if offers else None, {})
    return build_serving_content(data, base, order.language, choice)


def serving_assumptions(data: CostData, choice: ServingChoice) -> Assumptions:
    """Return what the month is worked out from: recorded, our default, or the user's own."""
    return start_serving(data.record, choice.offer).replacing(
        *(own(field, value) for field, value in choice.typed.items())
    )


def build_serving_content(data: CostData, base: MarketBase, language: Language, choice: ServingChoice) -> PageContent:
    """Write the page."""
    translate, numbers = QCoreApplication.translate, serving_assumptions(data, choice)
    figure = build_serving_cost(numbers)
    money = Money(choice.currency, numbers.value(CostField.PKR_PER_USD))
    cases = [(YOURS, figure), *((str(hours), _with_peak(numbers, hours)) for hours in OTHER_PEAKS)]
    fields = [one for one in SERVING_FIELDS if one is not CostField.PKR_PER_USD or choice.currency is CostCurrency.PKR]
    sources = each_once([source for field in fields for source in numbers[field].sources])
    sure = [found for field in fields if (found := numbers[field].confidence) is not None]
    machine = data.names(base).machine(choice.offer, language) if choice.offer is not None else not_recorded()
    shown = say(translate("Serving", "Machine: %1. %2"), language, machine, _origins(numbers, fields, language))
    return PageContent(
        subtitle=serving_subtitle(figure, language),
        tracks=_tracks(cases, money, language),
        table=_table(cases, money, language),
        overview=_overview(figure, numbers, language),
        card=partial(_card, dict(cases), numbers, money, base.vocabulary, language),
        about=partial(_about, numbers, language),
        sources=sources,
        confidences=by_confidence(sure),
        reading_aid="",
        shown=shown,
        name="serving-cost",
        counter=machine,
        summary=origin_words(
            numbers[CostField.INSTANCE_USD_HOUR],
            named_sources(numbers[CostField.INSTANCE_USD_HOUR].sources, language),
            language,
        ),
        notes=(serving_caveat(),),
    )


def _with_peak(numbers: Assumptions, hours: int) -> ServingCostFigure:
    return build_serving_cost(numbers.replacing(own(CostField.PEAK_HOURS_MONTH, Fraction(hours))))


def _origins(numbers: Assumptions, shown: Sequence[CostField], language: Language) -> str:
    """Return where every number comes from, in one line."""
    parts = []
    for field in shown:
        item = numbers[field]
        value = plain_number(item.value) if item.value is not None else not_recorded()
        where = origin_words(item, named_sources(item.sources, language), language)
        parts.append(f"{field_word(field)} {value} ({where})")
    return isolate_latin("; ".join(parts), language)


def _case_name(key: str, language: Language) -> str:
    if key == YOURS:
        return QCoreApplication.translate("Serving", "Your load")
    text = QCoreApplication.translate("Serving", "Peak of %1 hours")
    return isolate_latin(fill_placeholders(text, key), language)


def _tracks(cases: list[tuple[str, ServingCostFigure]], money: Money, language: Language) -> TrackContent:
    translate = QCoreApplication.translate
    most = max((case.provisioned_usd_month or Fraction(0) for _, case in cases), default=Fraction(0))
    columns = (
        TrackColumn(translate("Serving", "Machines that come and go"), 2.0),
        TrackColumn(translate("Serving", "Machines kept for the peak"), 2.0),
        TrackColumn(translate("Serving", "Kept against elastic"), 0.8),
    )
    rows = [_row(key, case, most, money, language) for key, case in cases]
    others = translate("Serving", "If the peak lasted otherwise")
    groups = (TrackGroup(tuple(rows[:1])), TrackGroup(tuple(rows[1:]), others))
    return TrackContent(serving_takeaway(cases[0][1], language), columns, groups, name_weight=1.15)


def _row(key: str, case: ServingCostFigure, most: Fraction, money: Money, language: Language) -> TrackRow:
    amounts = (case.elastic_usd_month, case.provisioned_usd_month)
    workings = (elastic_working(case, language), provisioned_working(case, language))
    tracks = [
        Track(
            month_words(usd, money, language),
            working if key == YOURS else "",
            share=float(usd / most) if usd is not None and most else None,
            ink=ink,
            is_muted=usd is None,
        )
        for usd, working, ink in zip(amounts, workings, (TrackInk.STRONG, TrackInk.GREY), strict=True)
    ]
    tracks.append(Track(times_words(case), is_muted=case.times is None))
    spoken = "; ".join(track.words for track in tracks)
    return TrackRow(key, _case_name(key, language), "", tuple(tracks), spoken)


def _table(cases: list[tuple[str, ServingCostFigure]], money: Money, language: Language) -> PageTable:
    translate = QCoreApplication.translate
    heads = (
        translate("Serving", "Case"),
        translate("Serving", "Machines that come and go"),
        translate("Serving", "Cost"),
        translate("Serving", "Machines kept for the peak"),
        translate("Serving", "Cost"),
        translate("Serving", "Ratio"),
    )
    rows = tuple(
        (
            CellText(_case_name(key, language), is_strong=True),
            CellText(elastic_working(case, language)),
            CellText(month_words(case.elastic_usd_month, money, language)),
            CellText(provisioned_working(case, language)),
            CellText(month_words(case.provisioned_usd_month, money, language)),
            CellText(times_words(case)),
        )
        for key, case in cases
    )
    return PageTable(heads, tuple(key for key, _ in cases), rows, WIDTHS, frozenset({2, 4, 5}))


def _overview(figure: ServingCostFigure, numbers: Assumptions, language: Language) -> CardContent:
    translate = QCoreApplication.translate
    rows = []
    for field in SERVING_FIELDS:
        item = numbers[field]
        value = plain_number(item.value) if item.value is not None else not_recorded()
        where = origin_words(item, named_sources(item.sources, language), language)
        rows.append(CardRow(field_word(field), value, where, item.value is None))
    formula = translate(
        "Serving",
        "Elastic: machines × hours without a peak + machines at the peak × peak hours. Kept: machines at the peak × "
        "%1 hours. Both times the price of a machine for an hour.",
    )
    return CardContent(
        title=translate("Serving", "Every number is open"),
        kind=translate("Serving", "How to read this page"),
        description=say(formula, language, HOURS_A_MONTH),
        rows=tuple(rows),
        note=f"{serving_subtitle(figure, language)} {serving_caveat()}",
    )


def _card(
    cases: Mapping[str, ServingCostFigure],
    numbers: Assumptions,
    money: Money,
    names: Vocabulary,
    language: Language,
    key: str,
) -> CardContent | None:
    case = cases.get(key)
    if case is None:
        return None
    translate = QCoreApplication.translate
    price = numbers[CostField.INSTANCE_USD_HOUR]
    saved = month_words(case.saved_usd_month, money, language)
    return CardContent(
        title=_case_name(key, language),
        kind=translate("Serving", "A month of an endpoint"),
        rows=(
            CardRow(
                translate("Serving", "Elastic"),
                month_words(case.elastic_usd_month, money, language),
                elastic_working(case, language),
            ),
            CardRow(
                translate("Serving", "Kept"),
                month_words(case.provisioned_usd_month, money, language),
                provisioned_working(case, language),
            ),
            CardRow(translate("Serving", "Difference"), saved, times_words(case)),
        ),
        sources_heading=sources_heading(len(price.sources), language),
        badges=source_badges(price.sources, key, names.interests, language),
        note=serving_caveat(),
        actions=(CardAction(COPY_CARD, translate("Serving", "Copy this entry"), "copy"),),
    )


def _about(numbers: Assumptions, language: Language, key: str) -> About | None:
    """Tell where the price of a machine comes from; a price of the user's own has no source."""
    del key
    price = numbers[CostField.INSTANCE_USD_HOUR]
    if not price.sources or price.value is None:
        return None
    heading = isolate_latin(f"{field_word(price.field)}: {plain_number(price.value)}", language)
    return About(heading, price.sources, price.confidence)
