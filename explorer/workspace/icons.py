"""The icons of `resources/icons`, drawn in a colour role at the resolution of the screen."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache

from explorer.paths import resource

# Icons that point along the reading direction, or lie on its start side.
DIRECTED = frozenset({"back", "forward", "undo", "bars", "chevron-right"})
ICON_RATIOS = (1.0, 2.0)


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0, *, is_right_to_left: bool = False) -> QPixmap:
    """Return an icon as a picture.

    Args:
        name: File name without ``.svg``.
        colour: Takes the place of the file's ``currentColor``.
        size: Side in logical px.
        ratio: Device px for each logical px.
        is_right_to_left: Mirror the icon if it points along the reading direction.
    """
    is_mirrored = is_right_to_left and name in DIRECTED
    # Qt's own cache, because it is emptied before the application ends; pictures that outlive it may crash.
    key = f"explorer-icon:{name}:{colour.name(QColor.NameFormat.HexArgb)}:{size}:{ratio}:{is_mirrored}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = _draw(name, colour, size, ratio, is_mirrored)
    QPixmapCache.insert(key, drawn)
    return drawn


def icon(name: str, colour: QColor, size: int, *, is_right_to_left: bool = False) -> QIcon:
    """Return an icon for Qt's own controls and menus; see `pixmap` for the arguments."""
    result = QIcon()
    for ratio in ICON_RATIOS:
        result.addPixmap(pixmap(name, colour, size, ratio, is_right_to_left=is_right_to_left))
    return result


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor, *, is_right_to_left: bool = False) -> None:
    """Draw an icon into a square of logical px."""
    ratio = painter.device().devicePixelRatioF()
    side = round(rect.width())
    drawn = pixmap(name, colour, side, ratio, is_right_to_left=is_right_to_left)
    painter.drawPixmap(round(rect.x()), round(rect.y()), drawn)


def _draw(name: str, colour: QColor, size: int, ratio: float, is_mirrored: bool) -> QPixmap:
    # Imported here: the first paint of a window should not wait for the SVG library.
    from PySide6.QtSvg import QSvgRenderer

    side = max(1, round(size * ratio))
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_text(name).replace("currentColor", colour.name()).encode()))
    painter = QPainter(drawn)
    painter.setOpacity(colour.alphaF())
    if is_mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@cache
def _text(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
