"""What the command line understands: the options and every command's own."""

import argparse
from importlib.metadata import version
from pathlib import Path
from typing import Any, NoReturn

from explorer.commands import data, pay, pictures

EXIT_USAGE = 2


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
    parser = _Parser(
        prog="market-explorer",
        description="Explore the market for AI and cloud work in Pakistan, offline. Without a command, a window opens.",
    )
    parser.add_argument("--version", action="version", version=f"market-explorer {version('market-explorer')}")
    _add_database(parser, default=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=_CommandParser)
    for module in (pictures, pay, data):
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
