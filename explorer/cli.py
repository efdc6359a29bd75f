"""The command line: opens the window by default, or exports, queries, checks and builds without one.

Only the standard library is imported here, so that ``--help`` and a wrong argument answer at once.
"""

import argparse
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any, NoReturn

from explorer.errors import ExplorerError

EXIT_OK, EXIT_BUG, EXIT_USAGE = 0, 1, 2


class _Parser(argparse.ArgumentParser):
    """An argument parser whose complaint is one sentence on stderr."""

    def error(self, message: str) -> NoReturn:
        self.exit(EXIT_USAGE, f"market-explorer: {message}; see 'market-explorer --help'.\n")


class _CommandParser(_Parser):
    """The parser of one command; it knows the options that every command shares, after the command's name too."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        _add_database(self, default=argparse.SUPPRESS)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    from explorer.commands import data, pictures

    parser = _Parser(
        prog="market-explorer",
        description="Explore the market for AI and cloud work in Pakistan, offline. Without a command, a window opens.",
    )
    parser.add_argument("--version", action="version", version=f"market-explorer {version('market-explorer')}")
    _add_database(parser, default=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=_CommandParser)
    for module in (pictures, data):
        module.add_parsers(commands)
    return parser


def _add_database(parser: argparse.ArgumentParser, default: str | None) -> None:
    """Add ``--database``; a command leaves it unset so that the one before the command's name stands."""
    parser.add_argument(
        "--database",
        metavar="FILE",
        type=Path,
        default=default,
        help="use this database, not the bundled one",
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Returns:
        0 when all went well, 1 where a check found something wrong, 2 for bad use or bad input.
    """
    options = build_parser().parse_args(arguments)
    try:
        run = getattr(options, "run", None)
        if run is None:
            return _open_window(options)
        code: int = run(options)
        return code
    except ExplorerError as error:
        sys.stderr.write(f"market-explorer: {error.sentence}\n")
        sys.stderr.writelines(f"  {line}\n" for line in error.details)
        return EXIT_USAGE
    except BrokenPipeError:  # the reader of our output has gone; that is its right
        sys.stderr.close()
        return EXIT_OK


def _open_window(options: argparse.Namespace) -> int:
    from explorer.display import missing_libraries, require_window

    require_window()
    try:
        from explorer.app import run_window
    except ImportError as error:
        if error.name and not error.name.startswith("PySide6"):
            raise
        raise missing_libraries(str(error).split(":")[0]) from error
    return run_window(options.database)
