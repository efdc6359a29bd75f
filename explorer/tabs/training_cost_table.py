"""The prices behind rent or buy as a table: each with its amount, its source and its date."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from explorer.figures.cost_fields import CostField
from explorer.figures.rent_or_buy import BuyLine, RentLine
from explorer.figures.training_plan import CostCurrency, TrainingPlanFigure
from explorer.market.cost_rows import GpuPriceRow, HardwarePriceRow
from explorer.tabs.words import named_sources
from explorer.workspace.cell import CellText
from explorer.workspace.cost_sentences import money_of
from explorer.workspace.cost_words import CostNames, Money, hardware_words, left_to_right
from explorer.workspace.formatting import fill_placeholders, isolate_latin, not_recorded
from explorer.workspace.language import Language

NUMBER_COLUMNS = frozenset({2, 3, 4})
_NAMES = {0: 262, 1: 130}
COLUMN_WIDTHS = {
    CostCurrency.USD: {**_NAMES, 2: 100, 3: 88, 4: 100},
    CostCurrency.PKR: {**_NAMES, 2: 116, 3: 100, 4: 132},
}


def table_heads() -> tuple[str, ...]:
    """Return the heads of the columns."""
    translate = QCoreApplication.translate
    return (
        translate("Cost", "Rent or buy"),
        translate("Cost", "GPUs"),
        translate("Cost", "Hour or card"),
        translate("Cost", "GPU hour"),
        translate("Cost", "Run or cards"),
        translate("Cost", "Source and date"),
    )


def table_lines(figure: TrainingPlanFigure) -> dict[str, RentLine | BuyLine]:
    """Return what each row stands for: machines with the cheapest run first, those without a price last, then cards."""
    rents = {f"rent:{at}": line for at, line in enumerate((*figure.rented, *figure.unpriced))}
    return {**rents, **{f"card:{at}": line for at, line in enumerate(figure.prices.buys)}}


def table_rows(figure: TrainingPlanFigure, names: CostNames, language: Language) -> list[tuple[CellText, ...]]:
    """Return the cells of each row, in the order of `table_lines`."""
    money = money_of(figure)
    return [
        _rent_cells(line, money, names, language)
        if isinstance(line, RentLine)
        else _buy_cells(line, figure, money, language)
        for line in table_lines(figure).values()
    ]


def _rent_cells(line: RentLine, money: Money, names: CostNames, language: Language) -> tuple[CellText, ...]:
    offer = line.offer
    gpus = ""
    if offer is not None:
        memory = f" {offer.gpu_memory_gb} GB" if offer.gpu_memory_gb else ""
        gpus = left_to_right(f"{offer.gpu_count} × {offer.gpu_model}{memory}", language)
    return (
        CellText(names.rented(line, language), is_strong=True),
        CellText(gpus),
        _amount(line.usd_hour, money, language),
        _amount(line.usd_gpu_hour, money, language),
        _amount(line.usd_run, money, language),
        _source(offer, language),
    )


def _buy_cells(line: BuyLine, figure: TrainingPlanFigure, money: Money, language: Language) -> tuple[CellText, ...]:
    hardware, count = line.hardware, figure.assumptions.value(CostField.GPU_COUNT)
    each = None if line.usd is None or not count else line.usd / count
    model = hardware.gpu_model if hardware is not None else figure.prices.filter.gpu_model
    return (
        CellText(hardware_words(hardware, line.end, language), is_strong=True),
        CellText(left_to_right(f"1 × {model}", language)),
        _amount(each, money, language),
        CellText(""),
        _amount(line.usd, money, language),
        _source(hardware, language),
    )


def _amount(usd: Fraction | None, money: Money, language: Language) -> CellText:
    if usd is None:
        return CellText(not_recorded(), is_muted=True)
    return CellText(isolate_latin(money.words(usd), language))


def _source(row: GpuPriceRow | HardwarePriceRow | None, language: Language) -> CellText:
    translate = QCoreApplication.translate
    if row is None:
        return CellText(translate("Cost", "Your own"))
    text = fill_placeholders(translate("Cost", "%1; price of %2"), named_sources(row.sources, language), row.as_of)
    return CellText(isolate_latin(text, language), mark=row.confidence.value)
