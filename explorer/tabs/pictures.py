"""A picture before it has a size: its plot and the words around it. Tabs and the command line make the same ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from explorer.charts.base import PicturePlot
from explorer.export.frame import PictureText
from explorer.figures.measures import SizeBy
from explorer.market.filters import MarketFilter
from explorer.market.pay_filters import PayFilter
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader


@dataclass(frozen=True, slots=True)
class Picture:
    """What `explorer.export.picture.render_picture` needs of a view.

    Attributes:
        name: Start of a file name, such as ``"sector-map_banking"``.
    """

    plot: PicturePlot
    text: PictureText
    name: str


@dataclass(frozen=True, slots=True)
class PictureOrder:
    """What a picture is to show.

    Attributes:
        chosen: Which employers, where it shows employers.
        pay: Which pay figures, where it shows pay.
    """

    chosen: MarketFilter
    pay: PayFilter = field(default_factory=PayFilter)
    size_by: SizeBy = SizeBy.EMPLOYERS
    language: Language = Language.ENGLISH


PictureBuilder = Callable[["MarketReader", MarketBase, PictureOrder], Picture]
"""The signature of the functions that `ViewSpec.builder` names."""
