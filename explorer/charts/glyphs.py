"""Painting of thick, dashed and bent lines, of areas, and of the small signs of a chart."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from explorer.charts.scene import Area, Curve, Glyph, GlyphShape, Stroke

OUTLINE = 1.75
"""Thickness of a sign's line, px."""
DASHES = (3.0, 3.0)


def paint_areas(painter: QPainter, areas: tuple[Area, ...]) -> None:
    """Paint polygons with smooth edges."""
    if not areas:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for area in areas:
        painter.setBrush(QColor(area.fill))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in area.corners]))
    painter.restore()


def paint_strokes(painter: QPainter, strokes: tuple[Stroke, ...], scale: float) -> None:
    """Paint level and upright lines with sharp edges, slanted ones with smooth edges; dashed ones with even dashes."""
    for stroke in strokes:
        is_slanted = stroke.x1 != stroke.x2 and stroke.y1 != stroke.y2
        if stroke.is_dashed or is_slanted:
            pen = QPen(QColor(stroke.ink), stroke.width)
            if stroke.is_dashed:
                pen.setDashPattern([dash / stroke.width for dash in DASHES])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, is_slanted)
            painter.drawLine(QPointF(stroke.x1, stroke.y1), QPointF(stroke.x2, stroke.y2))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            continue
        thick = max(1, round(stroke.width * scale)) / scale
        left, top = min(stroke.x1, stroke.x2), min(stroke.y1, stroke.y2)
        if stroke.y1 == stroke.y2:
            box = QRectF(left, round((top - thick / 2) * scale) / scale, abs(stroke.x2 - stroke.x1), thick)
        else:
            box = QRectF(round((left - thick / 2) * scale) / scale, top, thick, abs(stroke.y2 - stroke.y1))
        painter.fillRect(box, QColor(stroke.ink))


def paint_curves(painter: QPainter, curves: tuple[Curve, ...]) -> None:
    """Paint lines through points with smooth edges."""
    if not curves:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for curve in curves:
        pen = QPen(QColor(curve.ink), curve.width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in curve.points]))
    painter.restore()


def paint_glyphs(painter: QPainter, glyphs: tuple[Glyph, ...]) -> None:
    """Paint the small signs with smooth edges."""
    if not glyphs:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for glyph in glyphs:
        painter.setPen(QPen(QColor(glyph.ink), OUTLINE))
        painter.setBrush(QColor(glyph.fill) if glyph.fill else Qt.BrushStyle.NoBrush)
        _PAINT[glyph.shape](painter, glyph)
    painter.restore()


def _paint_dot(painter: QPainter, glyph: Glyph) -> None:
    radius = (glyph.size - OUTLINE) / 2
    painter.drawEllipse(QPointF(glyph.x, glyph.y), radius, radius)


def _paint_square(painter: QPainter, glyph: Glyph) -> None:
    side = glyph.size - OUTLINE
    painter.drawRect(QRectF(glyph.x - side / 2, glyph.y - side / 2, side, side))


def _paint_diamond(painter: QPainter, glyph: Glyph) -> None:
    half = glyph.size / 2
    corners = (QPointF(glyph.x, glyph.y - half), QPointF(glyph.x + half, glyph.y),
               QPointF(glyph.x, glyph.y + half), QPointF(glyph.x - half, glyph.y))  # fmt: skip
    painter.drawPolygon(QPolygonF(corners))


def _paint_arrow(painter: QPainter, glyph: Glyph) -> None:
    back = glyph.size if glyph.is_mirrored else -glyph.size
    tip = QPointF(glyph.x, glyph.y)
    for half in (-glyph.size / 2, glyph.size / 2):
        painter.drawLine(tip, QPointF(glyph.x + back, glyph.y + half))


def _paint_warning(painter: QPainter, glyph: Glyph) -> None:
    half = glyph.size / 2
    corners = (QPointF(glyph.x, glyph.y - half), QPointF(glyph.x + half, glyph.y + half),
               QPointF(glyph.x - half, glyph.y + half))  # fmt: skip
    painter.drawPolygon(QPolygonF(corners))


def _paint_break(painter: QPainter, glyph: Glyph) -> None:
    half, lean = glyph.size / 2, glyph.size / 4
    for at in (-lean, lean):
        painter.drawLine(QPointF(glyph.x + at - lean, glyph.y + half), QPointF(glyph.x + at + lean, glyph.y - half))


def _paint_cross(painter: QPainter, glyph: Glyph) -> None:
    half = (glyph.size - OUTLINE) / 2
    for lean in (-half, half):
        painter.drawLine(QPointF(glyph.x - half, glyph.y - lean), QPointF(glyph.x + half, glyph.y + lean))


def _paint_unknown(painter: QPainter, glyph: Glyph) -> None:
    pen = QPen(QColor(glyph.ink), OUTLINE)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1.0, 1.0])
    painter.setPen(pen)
    _paint_dot(painter, glyph)


_PAINT: dict[GlyphShape, Callable[[QPainter, Glyph], None]] = {
    GlyphShape.DOT: _paint_dot,
    GlyphShape.SQUARE: _paint_square,
    GlyphShape.DIAMOND: _paint_diamond,
    GlyphShape.ARROW: _paint_arrow,
    GlyphShape.WARNING: _paint_warning,
    GlyphShape.BREAK: _paint_break,
    GlyphShape.CROSS: _paint_cross,
    GlyphShape.UNKNOWN: _paint_unknown,
}
