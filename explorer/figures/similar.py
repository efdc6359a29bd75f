"""Employers that resemble one, each with what they have in common. No score: the reasons are all there is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from heapq import nsmallest

from explorer.market.rows import EmployerBriefRow


class ReasonKind(StrEnum):
    """What two employers have in common, what weighs most first."""

    USES = "uses"
    CLOUDS = "clouds"
    CLIENT_CLOUDS = "client clouds"
    SECTOR = "sector"
    CITY = "city"


_SUFFICIENT = (ReasonKind.USES, ReasonKind.CLOUDS, ReasonKind.SECTOR)


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing in common. `ids` are uses, clouds, the sector or the city, as recorded of the employer asked about."""

    kind: ReasonKind
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SimilarEmployer:
    """An employer and its reasons to stand here; one of them is a use, a cloud in use or the sector."""

    employer: EmployerBriefRow
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class SimilarFigure:
    """The employers most like one.

    Attributes:
        employer_id: The one.
        similar: At most as many as were asked for: more uses in common first, then more clouds in use, more clouds
            for clients, the same sector, the same city, then A to Z. How well known an employer is does not count.
        resembling: How many there are in all.
    """

    employer_id: str
    similar: tuple[SimilarEmployer, ...]
    resembling: int


def build_similar_figure(
    employer: EmployerBriefRow, candidates: Iterable[EmployerBriefRow], resembling: int, most: int
) -> SimilarFigure:
    """Find the employers most like one.

    Args:
        employer: The one.
        candidates: Where to look; the employer itself and repetitions may be among them.
        resembling: How many there are in all, whether or not they are among the candidates.
        most: So many are returned at most.
    """
    rows = {row.id: row for row in candidates if row.id != employer.id}
    found = [SimilarEmployer(row, reasons) for row in rows.values() if (reasons := _reasons(employer, row))]
    return SimilarFigure(employer.id, tuple(nsmallest(most, found, key=_most_first)), resembling)


def _reasons(employer: EmployerBriefRow, other: EmployerBriefRow) -> tuple[Reason, ...]:
    """Return what both have; nothing where it is only what a crowd shares: the city, the clouds of clients."""
    city = employer.hq_city_id
    common = (
        (ReasonKind.USES, _shared(employer.use_case_ids, other.use_case_ids)),
        (ReasonKind.CLOUDS, _shared(employer.clouds_in_use, other.clouds_in_use)),
        (ReasonKind.CLIENT_CLOUDS, _shared(employer.clouds_for_clients, other.clouds_for_clients)),
        (ReasonKind.SECTOR, (employer.sector_id,) if employer.sector_id == other.sector_id else ()),
        (ReasonKind.CITY, (city,) if city is not None and city == other.hq_city_id else ()),
    )
    reasons = tuple(Reason(kind, ids) for kind, ids in common if ids)
    return reasons if any(reason.kind in _SUFFICIENT for reason in reasons) else ()


def _shared(ids: Sequence[str], others: Sequence[str]) -> tuple[str, ...]:
    return tuple(key for key in ids if key in others)


def _most_first(found: SimilarEmployer) -> tuple[tuple[int, ...], str, str]:
    numbers = {reason.kind: len(reason.ids) for reason in found.reasons}
    return tuple(-numbers.get(kind, 0) for kind in ReasonKind), found.employer.name.casefold(), found.employer.id
