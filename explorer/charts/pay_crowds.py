"""How many figures of one level are drawn as one row: darker where more of them hold an amount, the count beside it."""

from PySide6.QtGui import QColor

from explorer.charts.pay_marks import BOX, ROOM, MarkDrawing, PayInk, PayScale, label_ends, note_width
from explorer.charts.scene import Box, Stroke
from explorer.charts.style import ChartStyle, text_width
from explorer.figures.pay_crowd import PayCrowd
from explorer.figures.treemap import Rect
from explorer.workspace.pay_words import PayNumbers, span_words

BIN = 6.0
"""Width of one step of the strip, px."""
SHADES = 6
PALEST = 0.12
"""How far the palest shade is from the ground towards the line's ink."""


def draw_crowd(
    crowd: PayCrowd,
    middle: float,
    scale: PayScale,
    ink: PayInk,
    numbers: PayNumbers,
    style: ChartStyle,
    note: str,
    currency: str,
) -> MarkDrawing:
    """Draw the strip of a crowd around the height `middle`, its lowest and highest amount and how many it holds.

    A step is as dark as the share of the figures that hold some amount in it, against the step most of them share.
    """
    drawing = MarkDrawing(left=scale.x(crowd.least), right=scale.x(crowd.most))
    drawing.boxes = _strip(crowd, middle, drawing.left, drawing.right, scale, ink)
    for x in (drawing.left, drawing.right):
        drawing.strokes.append(Stroke(x, middle - BOX / 2 - 1, x, middle + BOX / 2 + 1, ink.line, 1.0))
    words = span_words(crowd.least, crowd.most, currency, numbers, style.language)
    label_ends(drawing, ("", words, words), middle, scale, ink, style, note)
    return drawing


def crowd_room(crowd: PayCrowd, currency: str, numbers: PayNumbers, style: ChartStyle, note: str) -> float:
    """Return the width that the words behind a crowd may take, px."""
    words = span_words(crowd.least, crowd.most, currency, numbers, style.language)
    return ROOM + text_width(words, style.amount, style) + note_width(note, style)


def _strip(crowd: PayCrowd, middle: float, left: float, right: float, scale: PayScale, ink: PayInk) -> list[Box]:
    """Return boxes of one shade each; neighbours of the same shade are one box."""
    steps = max(1, round((right - left) / BIN))
    wide = (right - left) / steps
    edges = [left + at * wide for at in range(steps + 1)]
    held = [crowd.held(scale.value(x), scale.value(x + wide)) for x in edges[:-1]]
    most = max(held)
    shades = [-(-SHADES * number // most) if most else 0 for number in held]
    boxes: list[Box] = []
    start = 0
    for at in range(1, steps + 1):
        if at == steps or shades[at] != shades[start]:
            if shades[start]:
                fill = _shade(ink, shades[start])
                boxes.append(Box(Rect(edges[start], middle - BOX / 2, edges[at] - edges[start], BOX), fill, fill, ""))
            start = at
    return boxes


def _shade(ink: PayInk, shade: int) -> str:
    """Return a colour between the ground and the line's ink."""
    share = PALEST + (1 - PALEST) * shade / SHADES
    ground, line = QColor(ink.ground), QColor(ink.line)
    pairs = zip(ground.getRgb()[:3], line.getRgb()[:3], strict=True)  # type: ignore[index]  # a tuple, says Qt
    return QColor(*(round(low + share * (high - low)) for low, high in pairs)).name()
