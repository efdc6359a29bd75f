"""Which platform to learn first: counts under the student's own filter, and weights that only the student sets.

There is no score unless weights are set, and then all of it is shown::

    points = sum over the measures of  weight · count / whole

where the whole is what the measure counts from (`FirstMeasure`). A measure without a whole, since nothing passes the
filter, has no share, and a cloud for which a weighted measure has none gets no points.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from explorer.errors import UsageError
from explorer.figures.cost_fields import MOST_WEIGHT
from explorer.figures.platform_use import PlatformUseFigure, PlatformUseRow
from explorer.market.reference import CertificationRow
from explorer.market.rows import CloudRelation


class FirstMeasure(StrEnum):
    """What can be counted of a cloud; the value is its key on the command line."""

    USES = "uses"
    """Employers recorded to use it, of those that use any cloud."""
    CLIENTS = "clients"
    """Employers that build on it for clients, of those with any relation to any cloud."""
    ADVERTS = "adverts"
    """Adverts that name it, of those that name any skill or cloud."""
    EXAMS = "exams"
    """Exams of its vendor that can be taken, of those recorded for the clouds shown."""


Weights = Mapping[FirstMeasure, Fraction]
"""What each measure counts for, from 0 to `MOST_WEIGHT`; one that is not there counts for nothing."""


@dataclass(frozen=True, slots=True)
class MeasureCount:
    """One measure of one cloud.

    Attributes:
        whole: What `count` is counted from.
        weight: The user's; 0 where none is set.
    """

    measure: FirstMeasure
    count: int
    whole: int
    weight: Fraction

    @property
    def share(self) -> Fraction | None:
        """The count of its whole; `None` where there is no whole."""
        return Fraction(self.count, self.whole) if self.whole else None

    @property
    def points(self) -> Fraction | None:
        """What it adds; `None` where it is weighted and has no share."""
        if not self.weight:
            return Fraction(0)
        return None if self.share is None else self.weight * self.share


@dataclass(frozen=True, slots=True)
class FirstRow:
    """One cloud with every measure, in the order of `FirstMeasure`."""

    cloud_id: str
    counts: tuple[MeasureCount, ...]

    @property
    def points(self) -> Fraction | None:
        """The sum over the measures; `None` while no weight is set, or where a weighted measure has no share."""
        parts = [count.points for count in self.counts]
        known = [part for part in parts if part is not None]
        is_weighted = any(count.weight for count in self.counts)
        return sum(known, Fraction(0)) if is_weighted and len(known) == len(parts) else None


@dataclass(frozen=True, slots=True)
class WhichFirstFigure:
    """The clouds to choose from.

    Attributes:
        rows: In the editors' order while no weight is set; else by points, most first, ties and clouds without points
            in the editors' order.
        weights: As set, in the order of `FirstMeasure`, zeros among them.
    """

    rows: tuple[FirstRow, ...]
    weights: tuple[tuple[FirstMeasure, Fraction], ...]

    @property
    def is_weighted(self) -> bool:
        """Whether the order rests on weights."""
        return any(weight for _, weight in self.weights)


def build_which_first_figure(
    use: PlatformUseFigure,
    certifications: Sequence[CertificationRow],
    cloud_ids: Sequence[str],
    weights: Weights | None = None,
) -> WhichFirstFigure:
    """Count what is recorded for some clouds, and weigh it as the user says.

    Args:
        use: Employers and adverts under the user's filter.
        certifications: Every recorded exam; no filter touches them.
        cloud_ids: The clouds of the platforms to choose from, in the editors' order.
        weights: The user's; none by default.

    Raises:
        UsageError: A weight lies below 0 or above `MOST_WEIGHT`.
    """
    set_by_user = {measure: (weights or {}).get(measure, Fraction(0)) for measure in FirstMeasure}
    if not all(0 <= weight <= MOST_WEIGHT for weight in set_by_user.values()):
        raise UsageError(f"A weight is a number from 0 to {MOST_WEIGHT}; nothing was weighed.")
    exams = {id_: sum(exam.cloud_id == id_ and exam.status == "active" for exam in certifications) for id_ in cloud_ids}
    by_cloud = {row.cloud_id: row for row in use.rows}
    rows = [
        FirstRow(id_, tuple(_counts(use, by_cloud[id_], exams, set_by_user))) for id_ in cloud_ids if id_ in by_cloud
    ]
    rows.sort(key=lambda row: (row.points is None, -(row.points or 0)))  # stable: ties stand as recorded
    return WhichFirstFigure(tuple(rows), tuple(set_by_user.items()))


def _counts(
    use: PlatformUseFigure, row: PlatformUseRow, exams: Mapping[str, int], weights: Weights
) -> Sequence[MeasureCount]:
    clients = row.tie(CloudRelation.BUILDS_FOR_CLIENTS).all_employers
    found = {
        FirstMeasure.USES: (row.use.using.employers, use.using),
        FirstMeasure.CLIENTS: (clients, use.linked),
        FirstMeasure.ADVERTS: (row.asks.adverts, use.tagged),
        FirstMeasure.EXAMS: (exams[row.cloud_id], sum(exams.values())),
    }
    return [MeasureCount(measure, *found[measure], weights[measure]) for measure in FirstMeasure]
