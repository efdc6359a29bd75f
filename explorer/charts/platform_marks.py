"""The signs of a capability's support: told apart by shape alone, whatever the colours."""

from explorer.charts.scene import Box, Glyph, GlyphShape
from explorer.figures.treemap import Rect
from explorer.market.reference import Support

SIGN = 11.0
"""Width of a sign, px."""
_BAR, _HEIGHT, _ROUND = 4.0, 9.0, 10.0

_BARS = {Support.FULL: (True, True), Support.PARTIAL: (True, False), Support.PREVIEW: (False, False)}
"""Which of two bars are filled."""
_GLYPHS = {Support.NONE: GlyphShape.CROSS, Support.UNKNOWN: GlyphShape.UNKNOWN}


def support_sign(support: Support, x: float, middle: float, ink: str) -> tuple[tuple[Box, ...], tuple[Glyph, ...]]:
    """Return the parts of a sign: two filled bars, one of two, two hollow ones, a cross, or a circle of dashes.

    Args:
        support: What it stands for.
        x: Its leading side, px.
        middle: Its middle, px from the top.
        ink: Its colour.
    """
    if support in _GLYPHS:
        return (), (Glyph(x + SIGN / 2, middle, _ROUND, _GLYPHS[support], ink, ""),)
    places = (x, x + SIGN - _BAR - 1)
    rects = (Rect(place, middle - _HEIGHT / 2, _BAR, _HEIGHT) for place in places)
    return tuple(
        Box(rect, ink if is_filled else "", ink if is_filled else "", ink)
        for rect, is_filled in zip(rects, _BARS[support], strict=True)
    ), ()
