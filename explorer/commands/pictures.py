"""What the command line does with pictures: list the views, and export one or all of them without a window.

A table goes the same way in under the same command; `explorer.commands.sheets` writes it.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from explorer.commands.output import write_line
from explorer.commands.pay import add_income_arguments, yearly_pay
from explorer.commands.sheets import export_table, list_tables
from explorer.errors import ExportError, UsageError

if TYPE_CHECKING:
    from explorer.export.picture import PictureSpec
    from explorer.market.reader import MarketReader
    from explorer.tabs import ViewSpec
    from explorer.tabs.pictures import PictureOrder, TakeHomeOrder
    from explorer.workspace.market_service import MarketBase

DEFAULT_PRESET = "slide-16-9"
PICTURE_ENDINGS = (".png", ".svg", ".pdf")
"""Kept here too, so that a wrong one can be refused without Qt; a test holds them against the formats."""


def add_parsers(subparsers: Any) -> None:
    """Add ``views`` and ``export`` to the command line."""
    views = subparsers.add_parser("views", help="list what can be exported")
    views.add_argument("--json", action="store_true", help="as JSON")
    views.set_defaults(run=list_views)
    export = subparsers.add_parser("export", help="write a view, or all, as PNG, SVG or PDF; a table as CSV or XLSX")
    export.add_argument("view", nargs="?", metavar="VIEW", help="a view or table that 'views' lists")
    export.add_argument("--all", action="store_true", help="every view, into the folder that --out names")
    export.add_argument("--out", metavar="PATH", type=Path, required=True, help="file to write; with --all, a folder")
    size = export.add_mutually_exclusive_group()
    size.add_argument("--preset", metavar="NAME", help="size by name; 'views' lists them")
    size.add_argument("--size", metavar="WxH", help="size in pixels, such as 1600x900")
    export.add_argument("--scale", metavar="N", type=int, default=1, help="1, 2 or 4 times the pixels")
    export.add_argument("--theme", choices=("light", "dark"), default="light")
    export.add_argument("--background", choices=("white", "transparent", "dark"), help="follows the theme by default")
    export.add_argument("--language", choices=("en", "ur"), default="en")
    export.add_argument("--size-by", metavar="MEASURE", default="employers", help="what area and length stand for")
    export.add_argument(
        "--filter", metavar="KEY=VALUE", action="append", default=[], help="narrow the market; may be repeated"
    )
    asked = export.add_argument_group("take-home", "what the picture of take-home pay is to show")
    asked.add_argument("--pay", metavar="RUPEES", help="gross pay; without it the rates stand alone")
    asked.add_argument("--tax-year", type=int, metavar="YEAR", help="the year it ends in; the newest by default")
    add_income_arguments(asked)
    export.set_defaults(run=export_views)


def list_views(options: argparse.Namespace) -> int:
    """Print every view, table, preset, filter and measure that ``export`` takes."""
    from explorer.commands.filter_arguments import TEXT_KEY
    from explorer.commands.pay_filter_arguments import KEYS
    from explorer.export.presets import load_presets
    from explorer.export.sheet_files import SHEET_ENDINGS
    from explorer.figures.measures import SizeBy
    from explorer.market.filters import Facet
    from explorer.tabs import TABS

    views = [
        {"view": view.key, "tab": tab.key, "shows": view.title, "endings": PICTURE_ENDINGS}
        for tab in TABS
        for view in tab.views
    ]
    sizes = [{"preset": size.id, "name": size.name, "pixels": [size.width, size.height]} for size in load_presets()]
    tables = [{"table": key, "shows": title, "endings": SHEET_ENDINGS} for key, title in list_tables().items()]
    filters, measures = [*(facet.value for facet in Facet), TEXT_KEY], [measure.value for measure in SizeBy]
    of_pay = list(KEYS)
    if options.json:
        told = {"views": views, "tables": tables, "presets": sizes, "filters": filters, "pay_filters": of_pay}
        told["size_by"] = measures
        write_line(json.dumps(told, indent=2, ensure_ascii=False))
        return 0
    for view in views:
        write_line(f"{view['view']:<16} {view['shows']} (.png, .svg, .pdf)")
    for key, title in list_tables().items():
        write_line(f"{key:<16} {title} ({', '.join(SHEET_ENDINGS)})")
    write_line("")
    for size in sizes:
        width, height = size["pixels"]
        write_line(f"--preset {size['preset']:<18} {width} x {height}  {size['name']}")
    write_line(f"\n--filter   {', '.join(filters)}")
    write_line(f"  for pay  {', '.join(of_pay)}\n--size-by  {', '.join(measures)}")
    return 0


def export_views(options: argparse.Namespace) -> int:
    """Write the pictures, or the table, that the arguments ask for.

    Raises:
        ExplorerError: A wrong view, size, filter, path or database; nothing was written.
    """
    if options.view in list_tables() and not options.all and not _is_picture(options.out):
        with _graphics(options.language):
            return export_table(options)
    views = _wanted_views(options)
    spec = _picture_spec(options)
    order = _picture_order(options)
    paths = _target_paths(options, views)
    with _graphics(options.language):
        pictures = _render(options, views, order, spec, paths)
    for path, encoded in pictures:
        _write(path, encoded)
        write_line(str(path))
    return 0


def _is_picture(path: Path) -> bool:
    return path.suffix.casefold() in PICTURE_ENDINGS


def _wanted_views(options: argparse.Namespace) -> list[ViewSpec]:
    from explorer.tabs import TABS, find_view

    if options.all == bool(options.view):
        raise UsageError("Name one view to export, or give --all; nothing was written.")
    if options.all:
        return [view for tab in TABS for view in tab.views]
    view = find_view(options.view)
    if view is None:
        known = ", ".join(view.key for tab in TABS for view in tab.views)
        raise UsageError(
            f"There is no view '{options.view}'; the views are {known}, the tables {', '.join(list_tables())}."
            " Nothing was written."
        )
    return [view]


def _picture_spec(options: argparse.Namespace) -> PictureSpec:
    from explorer.export.picture import Background, PictureSpec
    from explorer.export.presets import check_pixels, parse_size
    from explorer.workspace.language import Language

    size = parse_size(options.size or options.preset or DEFAULT_PRESET)
    check_pixels(size, options.scale)
    is_dark = options.theme == "dark"
    background = Background(options.background or ("dark" if is_dark else "white"))
    return PictureSpec(size, options.scale, background, is_dark, Language(options.language))


def _picture_order(options: argparse.Namespace) -> PictureOrder:
    from explorer.figures.measures import SizeBy
    from explorer.market.filters import MarketFilter
    from explorer.tabs.pictures import PictureOrder
    from explorer.workspace.language import Language

    measures = [measure.value for measure in SizeBy]
    if options.size_by not in measures:
        known = ", ".join(measures)
        raise UsageError(f"There is no measure '{options.size_by}'; the measures are {known}. Nothing was written.")
    return PictureOrder(
        MarketFilter(),
        take_home=_take_home_order(options),
        size_by=SizeBy(options.size_by),
        language=Language(options.language),
    )


def _take_home_order(options: argparse.Namespace) -> TakeHomeOrder:
    from explorer.figures.take_home import Income
    from explorer.tabs import TAKE_HOME
    from explorer.tabs.pictures import TakeHomeOrder

    order = TakeHomeOrder(
        None if options.pay is None else yearly_pay(options), options.tax_year, Income(options.income)
    )
    if order != TakeHomeOrder() and options.view != TAKE_HOME and not options.all:
        raise UsageError(
            f"--pay, --tax-year and --income belong to the view '{TAKE_HOME}', not to '{options.view}';"
            " nothing was written."
        )
    return order


def _target_paths(options: argparse.Namespace, views: list[ViewSpec]) -> list[Path]:
    """Return where each view goes; refuse at once what could not be written, before anything is rendered."""
    try:
        return _judged_paths(options, views)
    except OSError as error:  # a name too long, a closed folder: the question alone fails there
        reason = error.strerror or "unknown reason"
        raise ExportError(f"'{options.out}' could not be reached ({reason}); nothing was written.") from error


def _judged_paths(options: argparse.Namespace, views: list[ViewSpec]) -> list[Path]:
    from explorer.export.formats import format_of

    out: Path = options.out
    if options.all:
        if out.exists() and not out.is_dir():
            raise ExportError(f"'{out}' is a file, but --all needs a folder; nothing was written.")
        return [out / f"{view.key}.png" for view in views]
    if format_of(out).is_drawn and options.scale != 1:
        raise UsageError(f"'{out}' holds lines, which have no scale: leave --scale out. Nothing was written.")
    if out.is_dir():
        raise ExportError(f"'{out}' is a folder; give the picture a file name. Nothing was written.")
    if not out.parent.is_dir():
        raise ExportError(f"The folder '{out.parent}' does not exist; nothing was written.")
    return [out]


def _render(
    options: argparse.Namespace, views: list[ViewSpec], order: PictureOrder, spec: PictureSpec, paths: list[Path]
) -> list[tuple[Path, bytes]]:
    """Return every picture as a file, so that nothing is written unless all of them could be made.

    One that has several pages becomes several files.
    """
    from explorer.export.formats import encode_picture, format_of
    from explorer.market.database import open_market
    from explorer.paths import bundled_database
    from explorer.tabs import load
    from explorer.tabs.pictures import page_paths
    from explorer.workspace.market_service import load_market_base

    path = options.database or bundled_database()
    with open_market(path) as market, market.reading() as reader:
        base = load_market_base(reader, path)
        order = _narrowed(order, options.filter, views, reader, base)
        pictures = [load(view.builder)(reader, base, order) for view in views]
    pages = [picture.pages(spec) for picture in pictures]
    return [
        (path, encode_picture(page.plot, page.text, spec, format_of(path)))
        for cut, asked in zip(pages, paths, strict=True)
        for page, path in zip(cut, page_paths(asked, len(cut)), strict=True)
    ]


def _narrowed(
    order: PictureOrder, filters: list[str], views: list[ViewSpec], reader: MarketReader, base: MarketBase
) -> PictureOrder:
    """Return the order with its filters. Of several views each takes the filters that it understands."""
    from explorer.commands.filter_arguments import is_market_filter, parse_filter
    from explorer.commands.pay_filter_arguments import is_pay_filter, parse_pay_filter
    from explorer.market import queries
    from explorer.market.pay_filters import publisher_key

    filtered = [view for view in views if view.is_filtered]
    if filters and not filtered:
        raise UsageError(f"The view '{views[0].key}' takes no filter. Nothing was written.")
    shows_pay, shows_employers = (any(view.is_pay is is_pay for view in filtered) for is_pay in (True, False))
    of_market = [text for text in filters if not shows_pay or is_market_filter(text) or not is_pay_filter(text)]
    if shows_employers:
        order = replace(order, chosen=parse_filter(of_market, base.vocabulary))
    if shows_pay:
        of_pay = [text for text in filters if not shows_employers or is_pay_filter(text)]
        publishers = {publisher_key(band) for band in queries.load_salary_bands(reader)} if of_pay else set()
        order = replace(order, pay=parse_pay_filter(of_pay, base.vocabulary, publishers))
    return order


def _write(path: Path, encoded: bytes) -> None:
    from explorer.files import write_bytes_atomically

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise ExportError(f"The folder '{path.parent}' could not be made ({reason}); nothing was written.") from error
    write_bytes_atomically(path, encoded)


@contextmanager
def _graphics(language: str) -> Iterator[None]:
    """Run Qt's painting without a screen, and end it in order: scenes first, the application last."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from PySide6.QtGui import QGuiApplication

        from explorer.workspace.language import Language, LanguageStore, load_fonts
    except ImportError as error:
        if error.name and not error.name.startswith("PySide6"):
            raise
        from explorer.display import missing_libraries

        raise missing_libraries(str(error).split(":")[0]) from error
    application = QGuiApplication.instance() or QGuiApplication(["market-explorer"])
    load_fonts()
    words = LanguageStore()
    words.set_language(Language(language))
    yield
    gc.collect()
    words.set_language(Language.ENGLISH)
    del words, application
