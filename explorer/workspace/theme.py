"""Colour roles, type roles and spacing, read from `resources/theme/tokens.json`.

Code asks for a role, never for a value.
"""

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from PySide6.QtGui import QColor

from explorer.paths import resource


class ThemeName(StrEnum):
    """The palettes that a picture or window can be drawn in."""

    LIGHT = "light"
    DARK = "dark"
    EXPORT = "export"
    EXPORT_DARK = "exportDark"


@dataclass(frozen=True, slots=True)
class TypeRole:
    """Size, line height (px at 100 %) and weight (100–900) of one use of text."""

    size: int
    line: int
    weight: int


@cache
def _tokens() -> dict[str, Any]:
    """Return the design tokens; they ship with the program, so a fault in them is a bug of ours."""
    tokens: dict[str, Any] = json.loads(resource("theme", "tokens.json").read_text(encoding="utf-8"))
    return tokens


def token(*keys: str) -> Any:
    """Return a raw token, for example ``token("size", "viewBar")``.

    Raises:
        KeyError: No such token.
    """
    value: Any = _tokens()
    for key in keys:
        value = value[key]
    return value


def size(name: str) -> int:
    """Return a size token in px at 100 % scale."""
    return int(token("size", name))


def type_role(name: str) -> TypeRole:
    """Return a type role such as ``"takeaway"`` or ``"exportTitle"``."""
    return TypeRole(*token("type", name))


@dataclass(frozen=True, slots=True)
class Theme:
    """One palette. Export palettes have a `background` instead of the window's surfaces; both answer to `surface`."""

    name: ThemeName

    @property
    def is_dark(self) -> bool:
        """Whether text is lighter than its background."""
        return self.name in (ThemeName.DARK, ThemeName.EXPORT_DARK)

    def value(self, role: str) -> str:
        """Return the ``#RRGGBB`` of a colour role.

        Export palettes hold the roles a picture needs; the rest are those of the matching window palette.

        Raises:
            KeyError: No palette has such a role.
        """
        palette: dict[str, str] = token("colour", self.name)
        if role == "surface" and "background" in palette:
            return palette["background"]
        if role in palette:
            return palette[role]
        fallback: dict[str, str] = token("colour", "dark" if self.is_dark else "light")
        return fallback[role]

    def colour(self, role: str) -> QColor:
        """Return a colour role as a `QColor`."""
        return QColor(self.value(role))

    def chart(self, role: str) -> QColor:
        """Return a chart role that is one colour (``"baseline"``, ``"emphasis"``, ``"gapLine"`` …)."""
        return QColor(token("chart", self.name, role))

    def chart_scale(self, role: str) -> tuple[QColor, ...]:
        """Return a chart role that is a list (``"categorical"``, ``"categoricalFill"``, ``"sequential"`` …)."""
        return tuple(QColor(value) for value in token("chart", self.name, role))


LIGHT = Theme(ThemeName.LIGHT)
DARK = Theme(ThemeName.DARK)
EXPORT = Theme(ThemeName.EXPORT)
EXPORT_DARK = Theme(ThemeName.EXPORT_DARK)
