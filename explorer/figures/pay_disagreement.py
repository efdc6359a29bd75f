"""Where the sources of one role and level agree on pay, and where no pay is shared by all of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from explorer.market.filters import NOT_RECORDED
from explorer.market.pay_filters import PayFacet, PayFilter, PayPanel, panel_of, publisher_key
from explorer.market.pay_rows import PayLevel, PayMethod, SalaryBandRow

FEWEST = 2
"""Publishers that it takes to disagree."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Ranges of several publishers for one role and level, on one scale.

    Attributes:
        bands: The ranges, by their lower end; single figures and open ends are not among them.
        publishers: How many publishers state them.
        low: Where the pay that all share begins, or where the gap between them does; as the figures state it.
        high: Its end.
        is_shared: Whether the pay from `low` to `high` is within what every publisher states. If not, one publisher's
            ranges end at `low` and another's begin at `high`. Several ranges of one publisher, for fewer and for more
            years, count from the lowest start to the highest end: it does not disagree with itself.
    """

    level: PayLevel | None
    bands: tuple[SalaryBandRow, ...]
    publishers: int
    low: float
    high: float
    is_shared: bool

    @property
    def unstated(self) -> int:
        """How many ranges state no method."""
        return sum(band.method in (PayMethod.UNSTATED, PayMethod.NOT_RECORDED) for band in self.bands)

    @property
    def years_differ(self) -> bool:
        """Whether the years of experience are not the same for all, or not stated by all."""
        return len({(band.years_low, band.years_high) for band in self.bands}) > 1

    @property
    def data_years(self) -> tuple[int, ...]:
        """The years of the data, earliest first."""
        return tuple(sorted({band.year for band in self.bands if band.year is not None}))

    @property
    def gap_ratio(self) -> float:
        """How many times its start the gap's end is; 1 and less where pay is shared."""
        return self.high / self.low if not self.is_shared else 1.0


def compare_sources(bands: Sequence[SalaryBandRow]) -> Disagreement | None:
    """Compare the ranges of one role and level; `None` unless two publishers state one in the same period.

    Args:
        bands: Figures of one role, level and panel, for the whole country or not.
    """
    ranges = sorted(
        (band for band in bands if band.low is not None and band.high is not None and band.city_id is None),
        key=lambda band: (band.low or 0.0, band.high or 0.0, band.id),
    )
    publishers: dict[str, list[SalaryBandRow]] = {}
    for band in ranges:
        publishers.setdefault(publisher_key(band), []).append(band)
    if len(publishers) < FEWEST or len({band.period for band in ranges}) > 1:
        return None
    highest_start = max(min(band.low or 0.0 for band in own) for own in publishers.values())
    lowest_end = min(max(band.high or 0.0 for band in own) for own in publishers.values())
    low, high = sorted((highest_start, lowest_end))
    return Disagreement(ranges[0].level, tuple(ranges), len(publishers), low, high, highest_start <= lowest_end)


def widest_disagreement(bands: Sequence[SalaryBandRow]) -> PayFilter:
    """Return the filter for the role and level in Pakistan, in rupees, whose sources are furthest apart.

    Where nobody disagrees, or nobody can be compared, nothing is chosen.
    """
    found = [
        (disagreement.gap_ratio, role_id, level)
        for role_id, level, disagreement in _comparable(bands)
        if not disagreement.is_shared
    ]
    if not found:
        return PayFilter()
    _, role_id, level = max(found, key=lambda one: (one[0], one[1]))
    return PayFilter.of({PayFacet.ROLE: (role_id,), PayFacet.LEVEL: (level or NOT_RECORDED,)})


def _comparable(bands: Sequence[SalaryBandRow]) -> Iterator[tuple[str, PayLevel | None, Disagreement]]:
    here = [band for band in bands if panel_of(band) is PayPanel.PAKISTAN_PKR]
    for role_id, level in dict.fromkeys((band.role_id, band.level) for band in here if band.level is not None):
        found = compare_sources([band for band in here if (band.role_id, band.level) == (role_id, level)])
        if found is not None:
            yield role_id, level, found
