"""How commands print."""

import sys
from typing import TextIO


def write_line(line: str, stream: TextIO | None = None) -> None:
    """Print one line to standard output, or to another stream."""
    (stream or sys.stdout).write(line + "\n")
