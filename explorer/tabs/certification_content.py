"""Exams written as a page: prices as bars by vendor, a table, a card for each exam."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from explorer.figures.certification_list import (
    LEVELS,
    STATES,
    CertificationFigure,
    CertificationFilter,
    ExamRow,
    build_certification_figure,
)
from explorer.figures.cost_assumptions import Assumption, own, rate_of
from explorer.figures.cost_fields import CostField
from explorer.market.cost_rows import CostRecord
from explorer.market.reference import CertificationRow
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
from explorer.workspace.certification_words import (
    certification_subtitle,
    certification_takeaway,
    level_word,
    price_words,
    rate_words,
    state_word,
    vendor_name,
)
from explorer.workspace.cost_words import plain_number
from explorer.workspace.formatting import confidence_word, format_number, isolate_latin, not_recorded
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase
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

VENDOR, LEVEL, STATE, TEXT = "vendor", "level", "state", "text"
STATE_SIGNS = {"active": TrackSign.DOT, "announced": TrackSign.DIAMOND, "retired": TrackSign.CROSS}
WIDTHS = {0: 290, 1: 100, 2: 100, 3: 112, 4: 64, 5: 84, 6: 116, 7: 150}
TICK = 100
"""Dollars between grid lines."""


@dataclass(frozen=True, slots=True)
class CertificationData:
    """Every exam, and the exchange rates."""

    exams: tuple[CertificationRow, ...]
    costs: CostRecord


def load_certification_data(reader: MarketReader) -> CertificationData:
    """Load exams and rates."""
    from explorer.market import queries

    return CertificationData(queries.load_certifications(reader), queries.load_cost_record(reader))


def build_certifications_picture(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Picture:
    """Make the picture of every exam at the latest recorded rate."""
    return page_picture(_of_order(reader, base, order), base, order.language)


def build_certifications_sheet(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Sheet:
    """Make the same page's table."""
    return page_sheet(_of_order(reader, base, order), base, order.language)


def _of_order(reader: MarketReader, base: MarketBase, order: PictureOrder) -> PageContent:
    return build_certification_content(load_certification_data(reader), base.vocabulary, order.language, None, {})


def certification_filter(chosen: PageFilter) -> CertificationFilter:
    """Return what the page's filter means for exams."""
    return CertificationFilter(
        vendors=chosen.get(VENDOR, ()),
        levels=chosen.get(LEVEL, ()),
        states=chosen.get(STATE, ()),
        text=" ".join(chosen.get(TEXT, ())),
    )


def build_certification_content(
    data: CertificationData, names: Vocabulary, language: Language, own_rate: Fraction | None, chosen: PageFilter
) -> PageContent:
    """Write the page under its filter, with the user's own rate where there is one."""
    translate = QCoreApplication.translate
    rate = rate_of(data.costs) if own_rate is None else own(CostField.PKR_PER_USD, own_rate)
    figure = build_certification_figure(data.exams, rate, certification_filter(chosen))
    exams = [row.exam for row in figure.rows]
    told = rate_words(figure, named_sources(rate.sources, language), language)
    shown = say(translate("Certifications", "Shown: %1 of %2 exams."), language, len(exams), figure.all_exams)
    if chosen.get(TEXT):
        containing = say(translate("Certifications", "With the text “%1”."), language, *chosen[TEXT])
        shown = f"{shown} {containing}"
    states = "; ".join(f"{state_word(state)} {format_number(count)}" for state, count in figure.states)
    sources = [source for exam in exams for source in exam.sources]
    return PageContent(
        subtitle=certification_subtitle(told),
        tracks=_tracks(figure, language),
        table=_table(figure, language),
        overview=_overview(told),
        card=partial(_card, figure, told, names, language),
        about=partial(_about, figure, language),
        sources=each_once([*sources, *rate.sources]),
        confidences=by_confidence([exam.confidence for exam in exams]),
        reading_aid=translate("Certifications", "No bar: no price recorded, not free."),
        shown=shown,
        name="certifications",
        facets=_facets(data, rate, language, chosen),
        counter=say(translate("Certifications", "%1 of %2 exams"), language, len(exams), figure.all_exams),
        summary=states,
        empty=(
            translate("Certifications", "No exam matches"),
            translate("Certifications", "No recorded exam has these values together."),
        ),
    )


def _tracks(figure: CertificationFigure, language: Language) -> TrackContent:
    translate = QCoreApplication.translate
    most = max((row.price_usd for row in figure.rows if row.price_usd is not None), default=Fraction(0))
    ticks = tuple((TICK * at / float(most), f"${TICK * at}") for at in range(int(most) // TICK + 1)) if most else ()
    columns = (
        TrackColumn(translate("Certifications", "Price of one attempt"), 2.2, ticks),
        TrackColumn(translate("Certifications", "Level"), 0.85),
        TrackColumn(translate("Certifications", "State"), 0.9),
    )
    by_vendor = groupby(sorted(figure.rows, key=lambda row: _vendors(figure).index(row.exam.vendor)), _vendor)
    groups = (_group(vendor, tuple(rows), most, language) for vendor, rows in by_vendor)
    return TrackContent(certification_takeaway(figure, language), columns, tuple(groups), name_weight=1.9)


def _vendors(figure: CertificationFigure) -> list[str]:
    return [vendor for vendor, _ in figure.vendors]


def _vendor(row: ExamRow) -> str:
    return row.exam.vendor


def _group(vendor: str, rows: tuple[ExamRow, ...], most: Fraction, language: Language) -> TrackGroup:
    one, many = (
        QCoreApplication.translate("Certifications", "1 exam"),
        QCoreApplication.translate("Certifications", "%1 exams"),
    )
    note = one if len(rows) == 1 else say(many, language, len(rows))
    return TrackGroup(tuple(_row(row, most, language) for row in rows), vendor_name(vendor, language), note)


def _row(row: ExamRow, most: Fraction, language: Language) -> TrackRow:
    exam, price = row.exam, price_words(row, language)
    share = float(row.price_usd / most) if row.price_usd is not None and most else None
    ink = TrackInk.STRONG if row.can_be_taken else TrackInk.GREY
    sign = None if share is not None else TrackSign.UNKNOWN
    tracks = (
        Track(price, share=share, ink=ink, sign=sign, is_muted=share is None),
        Track(level_word(exam.level)),
        Track(state_word(exam.status), sign=STATE_SIGNS.get(exam.status), is_muted=not row.can_be_taken),
    )
    spoken = "; ".join(
        part for part in (exam.exam_code, price, level_word(exam.level), state_word(exam.status)) if part
    )
    return TrackRow(exam.id, isolate_latin(exam.name, language), "", tracks, spoken)


def _facets(data: CertificationData, rate: Assumption, language: Language, chosen: PageFilter) -> tuple[PageFacet, ...]:
    """Count the exams by each property under the choices of the others."""
    translate = QCoreApplication.translate

    def passing(without: str) -> list[CertificationRow]:
        others = {key: values for key, values in chosen.items() if key != without}
        return [row.exam for row in build_certification_figure(data.exams, rate, certification_filter(others)).rows]

    vendors = Counter(exam.vendor for exam in passing(VENDOR))
    levels = Counter(exam.level for exam in passing(LEVEL))
    states = Counter(exam.status for exam in passing(STATE))
    known = dict.fromkeys(exam.vendor for exam in data.exams)
    return (
        PageFacet(
            VENDOR,
            translate("Certifications", "Vendor"),
            tuple((vendor, vendor_name(vendor, language), vendors[vendor]) for vendor in known),
        ),
        PageFacet(
            LEVEL, translate("Certifications", "Level"), tuple((one, level_word(one), levels[one]) for one in LEVELS)
        ),
        PageFacet(
            STATE, translate("Certifications", "State"), tuple((one, state_word(one), states[one]) for one in STATES)
        ),
    )


def _table(figure: CertificationFigure, language: Language) -> PageTable:
    translate = QCoreApplication.translate
    heads = (
        translate("Certifications", "Exam"),
        translate("Certifications", "Code"),
        translate("Certifications", "Vendor"),
        translate("Certifications", "Level"),
        translate("Certifications", "USD"),
        translate("Certifications", "PKR"),
        translate("Certifications", "State"),
        translate("Certifications", "Source and date"),
    )
    rows = []
    for row in figure.rows:
        exam = row.exam
        rupees = not_recorded() if row.price_pkr is None else format_number(round(row.price_pkr))
        dollars = not_recorded() if row.price_usd is None else plain_number(row.price_usd, 2)
        rows.append(
            (
                CellText(isolate_latin(exam.name, language), is_strong=True),
                CellText(isolate_latin(exam.exam_code or "", language) or not_recorded(), is_muted=not exam.exam_code),
                CellText(vendor_name(exam.vendor, language)),
                CellText(level_word(exam.level)),
                CellText(dollars, is_muted=row.price_usd is None),
                CellText(rupees, is_muted=row.price_pkr is None),
                CellText(state_word(exam.status), is_muted=not row.can_be_taken),
                CellText(named_sources(exam.sources, language), mark=exam.confidence.value),
            )
        )
    return PageTable(heads, tuple(row.exam.id for row in figure.rows), tuple(rows), WIDTHS, frozenset({4, 5}))


def _overview(rate: str) -> CardContent:
    translate = QCoreApplication.translate
    return CardContent(
        title=translate("Certifications", "A price, not a promise"),
        kind=translate("Certifications", "How to read this page"),
        description=translate(
            "Certifications",
            "Vendors set and sell these exams and gain from each one. What an exam is worth in the market here is not "
            "recorded. Prices are those of one attempt, before tax.",
        ),
        rows=tuple(CardRow(state_word(state), told) for state, told in _meanings().items()),
        note=rate,
    )


def _meanings() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "active": translate("Certifications", "Offered now: a dot, a dark bar"),
        "announced": translate("Certifications", "Not offered yet: a diamond, a grey bar"),
        "retired": translate("Certifications", "Not offered any more: a cross, a grey bar"),
    }


def _card(
    figure: CertificationFigure, rate: str, names: Vocabulary, language: Language, key: str
) -> CardContent | None:
    row = next((one for one in figure.rows if one.exam.id == key), None)
    if row is None:
        return None
    translate, exam = QCoreApplication.translate, row.exam
    minutes = say(translate("Certifications", "%1 minutes"), language, exam.duration_min or 0)
    years = say(translate("Certifications", "%1 years"), language, plain_number(exam.validity_years or 0))
    facts = (
        (translate("Certifications", "Price"), price_words(row, language), row.price_usd is None),
        (
            translate("Certifications", "Code"),
            isolate_latin(exam.exam_code or not_recorded(), language),
            not exam.exam_code,
        ),
        (translate("Certifications", "Level"), level_word(exam.level), False),
        (translate("Certifications", "State"), state_word(exam.status), False),
        (translate("Certifications", "Takes"), minutes if exam.duration_min else not_recorded(), not exam.duration_min),
        (
            translate("Certifications", "Valid"),
            years if exam.validity_years else not_recorded(),
            not exam.validity_years,
        ),
    )
    return CardContent(
        title=isolate_latin(exam.name, language),
        kind=vendor_name(exam.vendor, language),
        rows=tuple(CardRow(label, value, is_missing=is_missing) for label, value, is_missing in facts),
        sources_heading=sources_heading(len(exam.sources), language),
        badges=source_badges(exam.sources, key, names.interests, language),
        marks=(CardMark(exam.confidence.value, confidence_word(exam.confidence)),),
        note=certification_subtitle(rate),
        actions=(CardAction(COPY_CARD, translate("Certifications", "Copy this entry"), "copy"),),
    )


def _about(figure: CertificationFigure, language: Language, key: str) -> About | None:
    row = next((one for one in figure.rows if one.exam.id == key), None)
    if row is None or not row.exam.sources:
        return None
    heading = isolate_latin(f"{row.exam.name}: {price_words(row, language)}", language)
    return About(heading, row.exam.sources, row.exam.confidence)
