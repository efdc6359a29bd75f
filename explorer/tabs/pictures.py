"""A picture before it has a size: its plot and the words around it. Tabs and the command line make the same ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

from explorer.charts.base import PicturePlot
from explorer.export.frame import PictureText
from explorer.figures.measures import SizeBy
from explorer.figures.take_home import Income
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
class TakeHomeOrder:
    """Which pay is asked about.

    Attributes:
        gross_pkr_year: `None` for no pay: the rates alone.
        tax_year: The year it ends in; `None` for the newest.
    """

    gross_pkr_year: Fraction | None = None
    tax_year: int | None = None
    income: Income = Income.SALARY


@dataclass(frozen=True, slots=True)
class PictureOrder:
    """What a picture is to show.

    Attributes:
        chosen: Which employers, where it shows employers.
        pay: Which pay figures, where it shows pay.
        take_home: Which pay, where it shows what is left of one.
    """

    chosen: MarketFilter
    pay: PayFilter = field(default_factory=PayFilter)
    take_home: TakeHomeOrder = field(default_factory=TakeHomeOrder)
    size_by: SizeBy = SizeBy.EMPLOYERS
    language: Language = Language.ENGLISH


PictureBuilder = Callable[["MarketReader", MarketBase, PictureOrder], Picture]
"""The signature of the functions that `ViewSpec.builder` names."""
