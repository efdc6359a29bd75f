"""Small strokes that the painted widgets share. All lengths are px of the present scale."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from explorer.widgets.bidi import build_line, cut_text, is_mixed, reads_from_right, suited_font, text_width
from explorer.workspace.icons import paint_icon
from explorer.workspace.theme_store import ThemeStore

CHECK_BOX = 16

_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_UNCUT = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
_FLAGS = {
    side: int(side | _LINE) | int(_UNCUT)
    for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter)
}
"""How a line of text is drawn at a side; joining flags takes a third as long as drawing the line."""


def is_right_to_left(widget: QWidget) -> bool:
    """Return whether the widget reads from the right."""
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def has_keyboard_focus(widget: QWidget) -> bool:
    """Return whether the widget has the focus and the user moved it there by keyboard."""
    return widget.hasFocus() and widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def leading(bounds: QRectF, offset: float, width: float, *, is_rtl: bool) -> QRectF:
    """Return the strip of `bounds` that begins `offset` after its start side."""
    x = bounds.right() - offset - width if is_rtl else bounds.left() + offset
    return QRectF(x, bounds.top(), width, bounds.height())


def centred(bounds: QRectF, side: float) -> QRectF:
    """Return the square of `side` in the middle of `bounds`, on whole px so that icons stay sharp."""
    x = round(bounds.center().x() - side / 2)
    y = round(bounds.center().y() - side / 2)
    return QRectF(x, y, side, side)


def elided(font: QFont, text: str, width: float) -> str:
    """Return the text, or its beginning and an ellipsis if it is wider."""
    return text if text_width(font, text) <= width + 0.5 else cut_text(font, text, width)


def paint_box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None = None,
    outline: QColor | None = None,
    *,
    width: float = 1.0,
    is_dashed: bool = False,
) -> None:
    """Draw a flat box; the outline lies inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if outline is None:
        painter.setPen(Qt.PenStyle.NoPen)
        inner = rect
    else:
        pen = QPen(outline, width)
        if is_dashed:
            pen.setDashPattern([3.0, 2.5])
        painter.setPen(pen)
        half = width / 2
        inner = rect.adjusted(half, half, -half, -half)
    painter.drawRoundedRect(inner, radius, radius)
    painter.restore()


def paint_ring(painter: QPainter, rect: QRectF, store: ThemeStore, radius: float) -> None:
    """Draw the keyboard focus ring just inside `rect`."""
    paint_box(painter, rect, radius, None, store.colour("focus"), width=store.size("focusRing"))


def paint_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    *,
    is_rtl: bool,
    is_trailing: bool = False,
    is_centred: bool = False,
) -> None:
    """Draw one line of text, cut with an ellipsis if it does not fit."""
    text = elided(font, text, rect.width())
    from_right = reads_from_right(text, is_rtl=is_rtl)
    at_right = is_rtl != is_trailing
    painter.setPen(colour)
    if is_mixed(font, text):
        layout = build_line(font, text, from_right=from_right)
        line = layout.lineAt(0)
        free = rect.width() - line.naturalTextWidth()
        x = rect.left() + (free / 2 if is_centred else free if at_right else 0.0)
        layout.draw(painter, QPointF(x, rect.center().y() - line.height() / 2))
        return
    side = Qt.AlignmentFlag.AlignHCenter
    if not is_centred:
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    painter.setFont(suited_font(font, text))
    direction = Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(direction)
    painter.drawText(rect, _FLAGS[side], text)


def paint_check_box(
    painter: QPainter, rect: QRectF, store: ThemeStore, *, is_checked: bool, is_enabled: bool = True
) -> None:
    """Draw a check box into a square of side `CHECK_BOX`."""
    radius = store.px(3)
    if is_checked:
        fill = store.colour("accent" if is_enabled else "textDisabled")
        paint_box(painter, rect, radius, fill, fill)
        paint_tick(painter, rect, store.colour("onAccent"))
    else:
        outline = store.colour("lineStrong" if is_enabled else "line")
        paint_box(painter, rect, radius, store.colour("surface") if is_enabled else None, outline)


def paint_tick(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Draw the tick of a chosen check box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = rect.width()
    pen = QPen(colour, side * 0.115)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    corners = [(0.26, 0.53), (0.43, 0.70), (0.75, 0.33)]
    painter.drawPolyline([rect.topLeft() + QPointF(x * side, y * side) for x, y in corners])
    painter.restore()


@dataclass(frozen=True, slots=True)
class IconText:
    """An icon and a text on one line, measured and drawn as one.

    Attributes:
        text: May be empty for an icon alone.
        icon: Name of the icon before the text; empty for none.
        icon_side: Side of the icon; the gap to the text follows from it.
    """

    text: str
    font: QFont
    colour: QColor
    icon: str = ""
    icon_side: int = 16
    icon_colour: QColor | None = None

    @property
    def gap(self) -> float:
        """Space between icon and text."""
        return self.icon_side * 0.45 if self.icon and self.text else 0.0

    @property
    def width(self) -> float:
        """Width of the whole."""
        return (self.icon_side if self.icon else 0) + self.gap + text_width(self.font, self.text)

    def paint(self, painter: QPainter, rect: QRectF, *, is_rtl: bool, is_centred: bool = False) -> None:
        """Draw at the start of `rect` or in its middle."""
        width = min(self.width, rect.width())
        start = max(0.0, (rect.width() - width) / 2) if is_centred else 0.0
        taken = 0.0
        if self.icon:
            box = centred(leading(rect, start, self.icon_side, is_rtl=is_rtl), self.icon_side)
            paint_icon(painter, box, self.icon, self.icon_colour or self.colour, is_right_to_left=is_rtl)
            taken = self.icon_side + self.gap
        if self.text:
            strip = leading(rect, start + taken, width - taken, is_rtl=is_rtl)
            paint_text(painter, strip, self.text, self.font, self.colour, is_rtl=is_rtl)
