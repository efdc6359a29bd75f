"""Which employers are recorded with a cloud, and which adverts ask for one: counts, free of SQL.

Recorded employers and collected adverts are no sample of the market: a count goes with its whole, and never as a share
of the market.
"""

from dataclasses import dataclass

from explorer.market.filters import Facet, MarketFilter
from explorer.market.rows import CloudRelation, Confidence, EvidenceScope, SourceRow, ValueCount


@dataclass(frozen=True, slots=True)
class CloudTieRow:
    """The employers that one relation ties to a cloud.

    Attributes:
        employers: Those for which it is the strongest relation to this cloud, in the order of `CloudRelation`: each
            employer counts once a cloud.
        all_employers: Those with the relation at all.
        company_wide: Of `employers` that use it, those of which all evidence speaks of the whole company, its parent
            or a sister abroad; 0 for other relations.
        vendor_claimed: Of `employers` that use it, those of which all evidence comes from those who sell a platform;
            0 for other relations.
        sectors: `employers` by sector, most first; sectors without one are left out.
    """

    relation: CloudRelation
    employers: int
    all_employers: int
    company_wide: int
    vendor_claimed: int
    sectors: tuple[ValueCount, ...]


@dataclass(frozen=True, slots=True)
class CloudUseRow:
    """A cloud with the employers of every relation, the strongest first, zeros included.

    Attributes:
        is_public: Whether it is one international public cloud; "on premises" and "local cloud" are none.
    """

    cloud_id: str
    is_public: bool
    ties: tuple[CloudTieRow, ...]

    @property
    def using(self) -> CloudTieRow:
        """The employers that use it; no other relation is use."""
        return self.ties[0]

    @property
    def linked(self) -> int:
        """Employers with any relation to it."""
        return sum(tie.employers for tie in self.ties)


@dataclass(frozen=True, slots=True)
class PlatformUse:
    """Every cloud under a filter, in the editors' order.

    Attributes:
        employers: Employers that pass the filter.
        linked: Those with any relation to any cloud.
        using: Those that use any.
    """

    employers: int
    linked: int
    using: int
    clouds: tuple[CloudUseRow, ...]


@dataclass(frozen=True, slots=True)
class CloudEvidenceRow:
    """One piece of evidence that ties an employer to a cloud.

    Attributes:
        scope: Where it speaks of more than the employer's work in Pakistan.
        year: Of the evidence, where stated.
        is_vendor_claim: Whether all who say it sell a platform.
    """

    employer_id: str
    employer_name: str
    employer_name_ur: str | None
    relation: CloudRelation
    scope: EvidenceScope | None
    evidence: str | None
    year: int | None
    confidence: Confidence
    is_vendor_claim: bool
    sources: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True)
class EvidenceTotals:
    """All recorded evidence of employers and clouds, whatever the filter, or that of one cloud.

    Attributes:
        pieces: Rows of evidence; several may be of one employer.
        publications: Distinct sources that they cite.
        confidence: Rows by confidence, best first, zeros left out.
    """

    pieces: int
    publications: int
    confidence: tuple[tuple[Confidence, int], ...]


@dataclass(frozen=True, slots=True)
class AdvertFilter:
    """Which adverts are counted; an empty choice leaves all in. `NOT_RECORDED` is a value of roles and cities.

    Attributes:
        sector_ids: Of the employer; adverts of undisclosed employers have none and fall out.
        city_ids: One of the cities of the advert, not the head office of its employer.
        first_month: ISO month in which a data set first saw it, at the earliest; `last_month` at the latest.
    """

    sector_ids: tuple[str, ...] = ()
    city_ids: tuple[str, ...] = ()
    role_ids: tuple[str, ...] = ()
    first_month: str = ""
    last_month: str = ""

    @classmethod
    def of(cls, market_filter: MarketFilter) -> "AdvertFilter":
        """Return what a filter of employers means for adverts: its sectors, cities and roles."""
        sectors, cities, roles = (market_filter.values(facet) for facet in (Facet.SECTOR, Facet.CITY, Facet.ROLE))
        return cls(sectors, cities, roles)


@dataclass(frozen=True, slots=True)
class CloudAdvertRow:
    """Adverts that name a cloud. An advert is no vacancy, and proves no use.

    Attributes:
        adverts: Each counted once, however many data sets saw it.
        roles: By role, most first, `NOT_RECORDED` last; they add up.
        cities: By city, likewise; an advert with several cities counts in each.
        months: By the ISO month in which a data set first saw it, earliest first; they add up.
    """

    cloud_id: str
    adverts: int
    roles: tuple[ValueCount, ...]
    cities: tuple[ValueCount, ...]
    months: tuple[ValueCount, ...]


@dataclass(frozen=True, slots=True)
class AdvertAsks:
    """What adverts ask for under a filter.

    Attributes:
        adverts: Adverts that pass the filter.
        tagged: Those that name a skill or a cloud at all: the whole of which a cloud has a share.
        first_month: ISO month in which an advert was first seen at all, whatever the filter; "" without adverts.
        last_month: ISO month in which one was last seen.
        clouds: Every cloud, in the editors' order, zeros included.
    """

    adverts: int
    tagged: int
    first_month: str
    last_month: str
    clouds: tuple[CloudAdvertRow, ...]
