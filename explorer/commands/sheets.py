"""What the command line does with tables: write the employers of a filter as CSV, TSV or a workbook."""

from __future__ import annotations

import argparse

from explorer.commands.output import write_line
from explorer.errors import UsageError

TABLES = {"employers": "Employers, best recorded first, with the sources they cite"}
"""What can be exported as a table, and what it shows."""

_OF_PICTURES = {"preset": None, "size": None, "scale": 1, "theme": "light", "background": None, "size_by": "employers"}
"""Options that a table has no use for, with what they are when nobody gave them."""


def export_table(options: argparse.Namespace) -> int:
    """Write the table that the arguments ask for.

    Raises:
        ExplorerError: A wrong option, filter, path or database; nothing was written.
    """
    from explorer.commands.filter_arguments import parse_filter
    from explorer.export.sheet_files import write_sheet
    from explorer.market.database import open_market
    from explorer.paths import bundled_database
    from explorer.tabs.employer_sheet import EmployerSheetOrder, employer_sheet
    from explorer.workspace.language import Language
    from explorer.workspace.market_service import load_market_base

    _refuse_options_of_pictures(options)
    path = options.database or bundled_database()
    with open_market(path) as market, market.reading() as reader:
        base = load_market_base(reader, path)
        language = Language(options.language)
        order = EmployerSheetOrder(parse_filter(options.filter, base.vocabulary), language=language)
        write_sheet(options.out, employer_sheet(reader, base, order))
    write_line(str(options.out))
    return 0


def _refuse_options_of_pictures(options: argparse.Namespace) -> None:
    given = [name for name, unset in _OF_PICTURES.items() if getattr(options, name) != unset]
    if given:
        option = given[0].replace("_", "-")
        raise UsageError(f"--{option} is for pictures, and '{options.view}' is a table; nothing was written.")
