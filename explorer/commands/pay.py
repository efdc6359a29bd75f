"""Commands over pay: what is left of it after tax, line by line with its sources."""

from __future__ import annotations

import argparse
import json
import re
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from explorer.commands.output import write_line
from explorer.errors import UsageError
from explorer.paths import bundled_database

if TYPE_CHECKING:
    from explorer.figures.take_home import TakeHomeFigure, WorkingStep
    from explorer.market.pay_rows import TaxLaw
    from explorer.market.rows import SourceRow

_PAY = re.compile(r"[0-9]{1,3}(,[0-9]{2,3})*(\.[0-9]{1,2})?|[0-9]{1,15}(\.[0-9]{1,2})?")
"""Rupees as people type them, grouped by thousands or lakhs or not at all."""

_CAVEATS = {
    "salaried only": "Holds for salaried individuals only.",
    "all taxable": "The whole pay is taken as taxable: allowances and tax credits are not in the data.",
    "no contributions": "EOBI, provident fund and other deductions are not in the data.",
    "on proceeds": "The rate is taken of all that comes in, before costs.",
    "gazette not read": "The slabs of this tax year were not read in the gazette.",
    "slabs differ": "Sources differ on this slab.",
    "surcharge differs": "Sources differ on the surcharge of this tax year.",
    "export rate differs": "Sources differ on this rate.",
}


def add_parsers(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands of this module to the program's parser; each sets `run` to its function."""
    parser = subparsers.add_parser(
        "take-home",
        help="work out what is left of pay after Pakistan's income tax",
        description="Print what is left of pay after income tax, with the working and its sources, for example:"
        " take-home --pay 250000 --tax-year 2026",
    )
    parser.add_argument("--pay", required=True, metavar="RUPEES", help="gross pay, or what an export brings in")
    parser.add_argument("--tax-year", required=True, type=int, metavar="YEAR", help="the year it ends in, such as 2026")
    add_income_arguments(parser)
    parser.add_argument("--json", action="store_true", help="print JSON; amounts are rupees a year")
    parser.set_defaults(run=take_home)


def add_income_arguments(parser: argparse.ArgumentParser | argparse._ArgumentGroup) -> None:
    """Add what says how a pay is to be read; the picture of take-home takes the same."""
    parser.add_argument("--period", choices=("month", "year"), default="month", help="what the pay is for")
    parser.add_argument(
        "--income",
        choices=("salary", "registered", "unregistered"),
        default="salary",
        help="taxed as a salary, or as export of IT services by someone registered with the PSEB or not",
    )


def yearly_pay(options: argparse.Namespace) -> Fraction:
    """Return the pay that the arguments ask about, rupees a year.

    Raises:
        UsageError: It is no pay.
    """
    from explorer.figures.take_home import MONTHS

    return _parse_pay(options.pay) * (MONTHS if options.period == "month" else 1)


def take_home(options: argparse.Namespace) -> int:
    """Print a take-home figure.

    Raises:
        ExplorerError: A wrong amount, a tax year that is not recorded, or a bad database.
    """
    from explorer.market import queries
    from explorer.market.database import open_market

    amount = yearly_pay(options)
    with open_market(options.database or bundled_database()) as market, market.reading() as reader:
        figure = _build(queries.load_tax_law(reader), amount, options)
        sources = queries.load_sources(reader, figure.source_ids)
    if options.json:
        write_line(json.dumps(_as_json(figure), indent=2, ensure_ascii=False))
    else:
        _write_text(figure, sources, options)
    return 0


def _parse_pay(text: str) -> Fraction:
    if not _PAY.fullmatch(text):
        raise UsageError(f"'{text[:40]}' is no pay in rupees such as 250000; nothing was worked out.")
    return Fraction(text.replace(",", ""))


def _build(law: TaxLaw, amount: Fraction, options: argparse.Namespace) -> TakeHomeFigure:
    from explorer.figures.take_home import Income, build_income_take_home, income_tax_years

    year, income = options.tax_year, Income(options.income)
    figure = build_income_take_home(law, income, amount, year)
    if figure is None:
        known = ", ".join(map(str, income_tax_years(law, income))) or "none"
        what = "tax on salaries" if income is Income.SALARY else f"tax on {income} exports"
        raise UsageError(f"No {what} is recorded for tax year {year}, only for: {known}; nothing was worked out.")
    return figure


def _write_text(figure: TakeHomeFigure, sources: tuple[SourceRow, ...], options: argparse.Namespace) -> None:
    what = "Salary" if options.income == "salary" else f"Export proceeds ({options.income})"
    gross, monthly = _rupees(figure.gross_pkr_year), _rupees(figure.gross_pkr_month)
    write_line(f"{what} of {gross} rupees a year ({monthly} a month), tax year {figure.tax_year}")
    write_line("")
    lines = [(_step_words(step), _rupees(step.amount_pkr_year)) for step in figure.steps]
    widest, longest = (max(len(line[place]) for line in lines) for place in (0, 1))
    for words, amount in lines:
        write_line(f"  {words:<{widest}}  {amount:>{longest}}")
    write_line("")
    write_line(f"A month: tax {_rupees(figure.tax_pkr_month)}, take-home {_rupees(figure.take_home_pkr_month)}")
    effective = "unknown" if figure.effective_percent is None else _percent(figure.effective_percent)
    write_line(f"Effective rate {effective}, marginal rate {_percent(figure.marginal_percent)}")
    if figure.is_past_cliff and figure.cliff is not None:
        above, regained = _rupees(figure.cliff.above_pkr_year), _rupees(figure.cliff.regained_pkr_year)
        write_line(f"A year's pay of {above} would leave more: from there to {regained} the surcharge takes the rise.")
    write_line("")
    for caveat in figure.caveats:
        write_line(f"Note: {_CAVEATS[caveat]}")
    for note in _notes_on_doubts(figure):
        write_line(f"Recorded beside it: {note}.")
    for source in sources:
        told = ", ".join(text for text in (source.title, source.publisher, source.published, source.url) if text)
        write_line(f"Source {source.id}: {told}")


def _notes_on_doubts(figure: TakeHomeFigure) -> list[str]:
    """Return what the data says beside the rows that were applied and are doubted."""
    from explorer.figures.take_home import StepKind

    is_charged = any(step.kind is StepKind.SURCHARGE for step in figure.steps)
    rows = (figure.slab, figure.surcharge if is_charged else None, figure.export)
    return [row.note for row in rows if row is not None and row.doubt is not None and row.note is not None]


def _step_words(step: WorkingStep) -> str:
    """Return a line of the working; amounts are of a year."""
    from explorer.figures.take_home import StepKind

    parts = step.parts
    match step.kind:
        case StepKind.BASE_TAX:
            words = f"Tax on {_rupees(parts[0])} a year"
        case StepKind.RATE_ON_EXCESS:
            words = f"{_percent(parts[0])} of {_rupees(parts[1])} - {_rupees(parts[2])}"
        case StepKind.SURCHARGE:
            words = f"Surcharge: {_percent(parts[0])} of {_rupees(parts[1])}"
        case StepKind.EXPORT_TAX:
            words = f"{_percent(parts[0])} of {_rupees(parts[1])}"
        case StepKind.TAX:
            words = "Tax a year"
        case StepKind.TAKE_HOME:
            words = f"Take-home a year: {_rupees(parts[0])} - {_rupees(parts[1])}"
    return f"{words} ({step.confidence})" if step.confidence else words


def _as_json(figure: TakeHomeFigure) -> dict[str, Any]:
    cliff = figure.cliff
    return {
        "tax_year": figure.tax_year,
        "gross": float(figure.gross_pkr_year),
        "tax": float(figure.tax_pkr_year),
        "take_home": float(figure.take_home_pkr_year),
        "effective_percent": None if figure.effective_percent is None else float(figure.effective_percent),
        "marginal_percent": float(figure.marginal_percent),
        "steps": [
            {
                "kind": step.kind.value,
                "parts": [float(part) for part in step.parts],
                "amount": float(step.amount_pkr_year),
                "confidence": step.confidence,
                "source_ids": step.source_ids,
            }
            for step in figure.steps
        ],
        "cliff": cliff
        and {
            "above": float(cliff.above_pkr_year),
            "loss": float(cliff.loss_pkr_year),
            "regained": float(cliff.regained_pkr_year),
        },
        "caveats": [caveat.value for caveat in figure.caveats],
        "source_ids": figure.source_ids,
    }


def _rupees(amount: Fraction) -> str:
    """Return whole rupees, half a rupee up."""
    return f"{(2 * amount + 1) // 2:,}"


def _percent(percent: Fraction) -> str:
    return f"{float(percent):.2f}".rstrip("0").rstrip(".") + " %"
