"""Grid lines that leave out the texts they would run through."""

from collections.abc import Sequence

from explorer.charts.scene import Line, TextRun

HALO = 4.0
"""What a line keeps clear of at either side of a text, px."""


def broken_line(x: float, top: float, bottom: float, written: Sequence[TextRun], ink: str) -> list[Line]:
    """Return the pieces of an upright line that leave out the texts it would run through."""
    lines: list[Line] = []
    start = top
    crossed = [run.rect for run in written if run.rect.x - HALO < x < run.rect.right + HALO]
    for rect in sorted(crossed, key=lambda rect: rect.y):
        if rect.y > start:
            lines.append(Line(x, start, x, rect.y, ink))
        start = max(start, rect.bottom)
    if bottom > start:
        lines.append(Line(x, start, x, bottom, ink))
    return lines
