"""Text set into lines of a width."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from explorer.charts.scene import TextRun
from explorer.charts.style import ChartStyle, Face, text_width
from explorer.figures.treemap import Rect
from explorer.workspace.formatting import isolate_latin

ELLIPSIS = "…"


def text_run(text: str, x: float, middle: float, face: Face, ink: str, style: ChartStyle) -> TextRun:
    """Return a text that begins at `x` and stands around the height `middle`, px."""
    wide = text_width(text, face, style)
    return TextRun(text, Rect(x, middle - face.line / 2, wide, float(face.line)), face, ink)


def wrapped(text: str, room: float, face: Face, style: ChartStyle) -> list[str]:
    """Return a text broken between words into lines of a width; a word that is wider has a line to itself."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, face, style) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def set_values(values: Sequence[str], room: float, most: int, face: Face, style: ChartStyle) -> list[str]:
    """Return as many values as fit into so many lines, and the number of the others: ``AWS, Azure +2``."""
    for number in range(len(values), 0, -1):
        lines = wrapped(shortened(values, number, style), room, face, style)
        if len(lines) <= most and all(text_width(line, face, style) <= room for line in lines):
            return lines
    lines = wrapped(values[0], room, face, style)[:most]
    rest = f" {isolate_latin(f'+{len(values) - 1}', style.language)}" if len(values) > 1 else ""
    lines[-1] = _cut(lines[-1], f"{ELLIPSIS}{rest}", room, face, style)
    return lines


@lru_cache(maxsize=4096)
def set_words(text: str, room: float, most: int, face: Face, style: ChartStyle) -> tuple[str, ...]:
    """Return a text in at most so many lines, none wider than its room.

    A word that is wider is broken after its hyphens, and cut where that does not help. What was set once is kept: a
    filter shows the same texts again.
    """
    words = (word.replace("-", "- ") if text_width(word, face, style) > room else word for word in text.split(" "))
    lines = set_values((" ".join(words),), room, most, face, style)
    return tuple(
        line if text_width(line, face, style) <= room else _cut(line, ELLIPSIS, room, face, style) for line in lines
    )


def shortened(values: Sequence[str], number: int, style: ChartStyle) -> str:
    """Return the first values and the number of the others."""
    named = QCoreApplication.translate("Comparison", ", ").join(values[:number])
    left = len(values) - number
    return f"{named} {isolate_latin(f'+{left}', style.language)}" if left else named


def _cut(line: str, end: str, room: float, face: Face, style: ChartStyle) -> str:
    """Return as much of a line as fits before an end."""
    lengths = range(len(line), 0, -1)
    cuts = (f"{line[:length].rstrip(' ,،')}{end}" for length in lengths)
    return next((cut for cut in cuts if text_width(cut, face, style) <= room), ELLIPSIS)
