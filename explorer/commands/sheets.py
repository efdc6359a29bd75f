"""What the command line does with tables: write the rows of a view as CSV, TSV or a workbook."""

from __future__ import annotations

import argparse

from explorer.commands.output import write_line
from explorer.errors import UsageError

_OF_PICTURES = {"preset": None, "size": None, "scale": 1, "theme": "light", "background": None, "size_by": "employers"}
"""Options that a table has no use for, with what they are when nobody gave them."""


def list_tables() -> dict[str, str]:
    """Return what can be exported as a table, and what it shows."""
    from explorer.tabs import TABS

    return {view.key: view.title for tab in TABS for view in tab.views if view.sheet}


def export_table(options: argparse.Namespace) -> int:
    """Write the table that the arguments ask for.

    Raises:
        ExplorerError: A wrong option, filter, path or database; nothing was written.
    """
    from explorer.commands.filter_arguments import parse_filter
    from explorer.export.sheet_files import write_sheet
    from explorer.market.database import open_market
    from explorer.paths import bundled_database
    from explorer.tabs import find_view, load
    from explorer.tabs.pictures import PictureOrder
    from explorer.workspace.language import Language
    from explorer.workspace.market_service import load_market_base

    _refuse_options_of_pictures(options)
    view = find_view(options.view)
    assert view is not None and view.sheet, "one of `list_tables`"
    if options.filter and not view.is_filtered:
        raise UsageError(f"The view '{view.key}' takes no filter. Nothing was written.")
    path = options.database or bundled_database()
    with open_market(path) as market, market.reading() as reader:
        base = load_market_base(reader, path)
        order = PictureOrder(parse_filter(options.filter, base.vocabulary), language=Language(options.language))
        write_sheet(options.out, load(view.sheet)(reader, base, order))
    write_line(str(options.out))
    return 0


def _refuse_options_of_pictures(options: argparse.Namespace) -> None:
    given = [name for name, unset in _OF_PICTURES.items() if getattr(options, name) != unset]
    if given:
        option = given[0].replace("_", "-")
        raise UsageError(f"--{option} is for pictures, and '{options.view}' is a table; nothing was written.")
