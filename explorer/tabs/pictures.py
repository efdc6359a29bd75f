"""A picture before it has a size: its plot and the words around it. Tabs and the command line make the same ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
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
    from explorer.export.picture import PictureSpec
    from explorer.export.sheet import Sheet
    from explorer.market.reader import MarketReader


@dataclass(frozen=True, slots=True)
class Picture:
    """What `explorer.export.picture.render_picture` needs of a view.

    Attributes:
        name: Start of a file name, such as ``"sector-map_banking"``.
        paged: Cuts it into several where it does not fit; `None` for a picture that always does. Alone it shows the
            beginning and says how much follows.
    """

    plot: PicturePlot
    text: PictureText
    name: str
    paged: Callable[[PictureSpec], tuple[Picture, ...]] | None = None

    def pages(self, spec: PictureSpec) -> tuple[Picture, ...]:
        """Return the pictures that show all of it at a size, in order; itself where one is enough."""
        return self.paged(spec) if self.paged is not None else (self,)


def page_paths(path: Path, pages: int) -> tuple[Path, ...]:
    """Return where pages go: the first to the path that was asked for, the others beside it, numbered from 2."""
    return (path, *(path.with_name(f"{path.stem}-{number}{path.suffix}") for number in range(2, pages + 1)))


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


SheetBuilder = Callable[["MarketReader", MarketBase, PictureOrder], "Sheet"]
"""The signature of the functions that `ViewSpec.sheet` names."""

PictureBuilder = Callable[["MarketReader", MarketBase, PictureOrder], Picture]
"""The signature of the functions that `ViewSpec.builder` names."""
