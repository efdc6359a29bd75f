"""The command line: opens the window by default, or exports, queries, checks and builds without one.

Only what every start needs is imported here: a window without options does not wait for the parser of commands, and
``--help`` and a wrong argument answer at once.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from explorer.errors import ExplorerError

if TYPE_CHECKING:
    from pathlib import Path

EXIT_OK, EXIT_BUG, EXIT_USAGE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Returns:
        0 when all went well, 1 where a check found something wrong, 2 for bad use or bad input.
    """
    given = sys.argv[1:] if arguments is None else arguments
    try:
        return _run_command(given) if given else _open_window(None)
    except ExplorerError as error:
        sys.stderr.write(f"market-explorer: {error.sentence}\n")
        sys.stderr.writelines(f"  {line}\n" for line in error.details)
        return EXIT_USAGE
    except BrokenPipeError:  # the reader of our output has gone; that is its right
        sys.stderr.close()
        return EXIT_OK


def _run_command(arguments: Sequence[str]) -> int:
    from explorer.commands.parser import build_parser

    options = build_parser().parse_args(arguments)
    run = getattr(options, "run", None)
    if run is None:
        return _open_window(options.database)
    code: int = run(options)
    return code


def _open_window(database: Path | None) -> int:
    from explorer.display import missing_libraries, require_window

    require_window()
    try:
        from explorer.app import run_window
    except ImportError as error:
        if error.name and not error.name.startswith("PySide6"):
            raise
        raise missing_libraries(str(error).split(":")[0]) from error
    return run_window(database)
