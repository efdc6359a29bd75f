"""Who is recorded with which cloud here, and which adverts ask for it; what is recorded is not the market.

Employers and adverts stand side by side and are never added: an advert is no vacancy, and a cloud that is asked for
proves no use.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from explorer.market.platform_use_rows import AdvertAsks, CloudAdvertRow, CloudTieRow, CloudUseRow, PlatformUse
from explorer.market.rows import CloudRelation

LEAD = Fraction(5, 4)
"""How many times the second the first must be to lead alone; below that all who come so close lead together."""


@dataclass(frozen=True, slots=True)
class PlatformUseRow:
    """One cloud.

    Attributes:
        asks: The adverts that name it.
        advert_share: Those of the adverts that name any skill or cloud; `None` where there are none of those.
    """

    use: CloudUseRow
    asks: CloudAdvertRow
    advert_share: Fraction | None

    @property
    def cloud_id(self) -> str:
        """The id of the cloud."""
        return self.use.cloud_id

    @property
    def squares(self) -> tuple[tuple[CloudRelation, int], ...]:
        """Employers by their strongest relation, use first, zeros left out: one square an employer."""
        return tuple((tie.relation, tie.employers) for tie in self.use.ties if tie.employers)

    def tie(self, relation: CloudRelation) -> CloudTieRow:
        """Return the employers of one relation."""
        return next(tie for tie in self.use.ties if tie.relation is relation)


@dataclass(frozen=True, slots=True)
class PlatformUseFigure:
    """All clouds under a filter.

    Attributes:
        public: International public clouds, in the editors' order.
        own: Local clouds and machines of the employers' own.
        leading: Ids of the public clouds that most employers are recorded to use: one that leads alone, or several
            that come close; empty where nobody uses any.
        employers: Employers that pass the filter; `linked` with any relation to any cloud, `using` with use of any.
        adverts: Adverts that pass the filter; `tagged` name any skill or cloud.
        first_month: ISO month in which an advert was first seen at all, whatever the filter; "" without adverts.
        last_month: ISO month in which one was last seen.
    """

    public: tuple[PlatformUseRow, ...]
    own: tuple[PlatformUseRow, ...]
    leading: tuple[str, ...]
    employers: int
    linked: int
    using: int
    adverts: int
    tagged: int
    first_month: str
    last_month: str

    @property
    def rows(self) -> tuple[PlatformUseRow, ...]:
        """Public clouds, then the others."""
        return (*self.public, *self.own)


def build_platform_use_figure(use: PlatformUse, asks: AdvertAsks) -> PlatformUseFigure:
    """Set the employers of every cloud beside the adverts that ask for it."""
    by_cloud = {row.cloud_id: row for row in asks.clouds}
    rows = [_row(cloud, by_cloud[cloud.cloud_id], asks.tagged) for cloud in use.clouds]
    public = tuple(row for row in rows if row.use.is_public)
    return PlatformUseFigure(
        public=public,
        own=tuple(row for row in rows if not row.use.is_public),
        leading=_leading(public),
        employers=use.employers,
        linked=use.linked,
        using=use.using,
        adverts=asks.adverts,
        tagged=asks.tagged,
        first_month=asks.first_month,
        last_month=asks.last_month,
    )


def _row(use: CloudUseRow, asks: CloudAdvertRow, tagged: int) -> PlatformUseRow:
    return PlatformUseRow(use, asks, Fraction(asks.adverts, tagged) if tagged else None)


def _leading(rows: Sequence[PlatformUseRow]) -> tuple[str, ...]:
    ranked = sorted(rows, key=lambda row: -row.use.using.employers)
    most = ranked[0].use.using.employers if ranked else 0
    return tuple(row.cloud_id for row in ranked if most and row.use.using.employers * LEAD > most)
