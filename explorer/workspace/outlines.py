"""Text that is painted as text, or as the outlines of its letters where the reader may not have the fonts.

An SVG only names its fonts. Where they are missing, other letters take other room, words run into each other, and Urdu
may fall apart: outlines look the same everywhere, and the file's title and description hold the words.
"""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPainterPath, QTextLayout, QTextOption

_WIDE = 1e6


def draw_text(painter: QPainter, baseline: QPointF, text: str) -> None:
    """Paint one line of text from its left end on a baseline, in the painter's font, pen and direction."""
    if not _wants_outlines(painter):
        painter.drawText(baseline, text)
        return
    layout = QTextLayout(text, painter.font())
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(painter.layoutDirection())
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_WIDE)
    layout.endLayout()
    _fill_outlines(painter, layout, baseline - QPointF(0, line.ascent()))


def draw_layout(painter: QPainter, layout: QTextLayout, origin: QPointF) -> None:
    """Paint a text that is laid out, in the painter's pen."""
    if _wants_outlines(painter):
        _fill_outlines(painter, layout, origin)
    else:
        layout.draw(painter, origin)


def _wants_outlines(painter: QPainter) -> bool:
    return painter.isActive() and painter.paintEngine().type() == QPaintEngine.Type.SVG


def _fill_outlines(painter: QPainter, layout: QTextLayout, origin: QPointF) -> None:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for run in layout.glyphRuns():
        font = run.rawFont()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            path.addPath(font.pathForGlyph(glyph).translated(origin + place))
    painter.fillPath(path, painter.pen().color())
