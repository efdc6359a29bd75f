"""The picture of rent or buy: cost over runs with the prices, assumptions and claims behind it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from explorer.charts.base import PicturePlot
from explorer.charts.training_cost_chart import TrainingCostChart
from explorer.export.frame import PictureText
from explorer.figures.cost_assumptions import Origin
from explorer.figures.training_cost import CostCaveat
from explorer.figures.training_plan import CostCurrency, TrainingPlanFigure
from explorer.market.rows import SourceRow
from explorer.tabs.pictures import Picture, PictureOrder
from explorer.tabs.training_cost_data import (
    FIRST_RUNS,
    PriceChoice,
    build_plan,
    first_preset,
    load_cost_data,
    start_plan,
)
from explorer.tabs.words import interest_words, say, source_name
from explorer.workspace import sentences
from explorer.workspace.cost_sentences import (
    caveat_words,
    claim_lines,
    contradiction_words,
    cost_subtitle,
    missing_words,
    plan_verdict,
    working_lines,
)
from explorer.workspace.cost_words import CostNames, field_word, origin_words, plain_number
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader


def build_training_cost_picture(reader: MarketReader, base: MarketBase, order: PictureOrder) -> Picture:
    """Make the picture of the first recorded scenario, at its largest, on demand; filters do not apply to prices."""
    data = load_cost_data(reader)
    preset = first_preset(data)
    models = data.record.gpu_models
    model = (preset[0].gpu_model if preset is not None else None) or (models[0] if models else "")
    assumptions = start_plan(data.record, preset)
    figure = build_plan(data, PriceChoice(model), assumptions, FIRST_RUNS, CostCurrency.USD)
    return training_cost_picture(figure, data.names(base), base, order.language)


def training_cost_picture(
    figure: TrainingPlanFigure, names: CostNames, base: MarketBase, language: Language
) -> Picture:
    """Return the picture of a figure that is already built."""
    chart = TrainingCostChart(figure, names)
    text = PictureText(
        title=chart.sentence(language),
        subtitle=cost_subtitle(figure, language),
        notes=tuple(note for note in _notes(figure, names, language) if note),
        sources=(sources_line(figure, base, language),),
        footer=(sentences.data_line(base.meta, language), "Market Explorer"),
    )
    return Picture(PicturePlot(chart, language), text, f"training-cost_{figure.prices.filter.gpu_model}".lower())


def sources_of(figure: TrainingPlanFigure) -> tuple[SourceRow, ...]:
    """Return the sources of everything on show: prices, assumptions and claims, each once."""
    return tuple({source.id: source for source in _all_sources(figure)}.values())


def sources_line(figure: TrainingPlanFigure, base: MarketBase, language: Language) -> str:
    """Return every source with its year and what its publisher gains."""
    translate, interests = QCoreApplication.translate, base.vocabulary.interests
    named = [
        say(
            translate("Cost", "%1 (%2)"), language, source_name(one, language), interest_words(one, interests, language)
        )
        for one in sources_of(figure)
    ]
    return say(translate("Cost", "Sources: %1."), language, translate("Cost", ", ").join(named))


def assumption_lines(figure: TrainingPlanFigure, language: Language) -> tuple[str, ...]:
    """Return every assumption that is there, with its number and origin."""
    translate, lines = QCoreApplication.translate, []
    for item in figure.assumptions:
        if item.value is not None:
            named = source_name(item.sources[0], language) if item.sources else ""
            text = translate("Cost", "%1: %2 (%3)")
            origin = origin_words(item, named, language)
            lines.append(say(text, language, field_word(item.field), plain_number(item.value), origin))
    return tuple(lines)


def _notes(figure: TrainingPlanFigure, names: CostNames, language: Language) -> Iterator[str]:
    translate = QCoreApplication.translate
    working = translate("Cost", "; ").join(working_lines(figure, language))
    yield " ".join(part for part in (plan_verdict(figure, language), f"{working}." if working else "") if part)
    yield " ".join((*contradiction_words(figure, names, language), *missing_words(figure, names, language)))
    yield " ".join(claim_lines(figure, language))
    lines = zip(assumption_lines(figure, language), _origins(figure), strict=True)
    told = translate("Cost", "; ").join(line for line, origin in lines if origin is not Origin.RECORDED)
    caveats = (caveat_words(caveat) for caveat in figure.caveats if caveat is not CostCaveat.OUR_DEFAULTS)
    yield " ".join((*([f"{told}."] if told else []), *caveats))


def _origins(figure: TrainingPlanFigure) -> list[Origin]:
    return [item.origin for item in figure.assumptions if item.value is not None]


def _all_sources(figure: TrainingPlanFigure) -> Iterator[SourceRow]:
    for line in figure.rented:
        yield from line.offer.sources if line.offer is not None else ()
    for cards in figure.bought:
        for bought in cards.lines:
            yield from bought.hardware.sources if bought.hardware is not None else ()
    for item in figure.assumptions:
        yield from item.sources
    if figure.claim is not None:
        yield from figure.claim.job.scenario.sources
