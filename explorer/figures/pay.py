"""Pay by role and level: one mark for each source's figure, never an average, and every gap as a row of its own."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from explorer.figures.pay_disagreement import Disagreement, compare_sources
from explorer.market.pay_filters import PayFacet, PayFilter, PayPanel, is_shown, panel_of, passes_facets, publisher_key
from explorer.market.pay_rows import PayLevel, PayMethod, PayPeriod, PaySpread, SalaryBandRow
from explorer.market.rows import Confidence, NameRow, SourceRow, ValueCount

FEWEST_REPORTS = 3
"""Fewer are single reports, not a range."""
FEWEST_FOR_QUARTILES = 5
"""Quartiles of fewer reports say nothing."""
MONTHS = 12
EXPECTED_LEVELS = (PayLevel.ENTRY, PayLevel.MID, PayLevel.SENIOR)
"""Levels that every role has a row for, with a figure or without one."""

_BASIS = (PayMethod.PUBLISHER, PayMethod.ADVERTS, PayMethod.SURVEY)


class PayShape(StrEnum):
    """How a figure is drawn; each shape says how much it can be relied upon."""

    RANGE = "range"
    """A published range with a stated basis: a thick bar with dots."""
    QUARTILES = "quartiles"
    """The middle half of at least five reports: a box with its middle."""
    UNSTATED = "unstated"
    """A range whose source states no method: a thin line with ticked ends."""
    REPORTS = "reports"
    """The lowest and highest of one or two reports: two open dots."""
    SINGLE = "single"
    """One figure: an open dot."""
    OPEN_END = "open end"
    """A lower end alone: an arrow."""


@dataclass(frozen=True, slots=True)
class PayMark:
    """One source's figure.

    Attributes:
        low: Lower end, in the figure's currency and period; `None` for a single figure.
        middle: Median, or the single figure; `None` where none is stated.
        high: Upper end; `None` for an open end or a single figure.
        is_converted: Whether it was stated for the other period, and multiplied or divided by twelve.
    """

    band: SalaryBandRow
    shape: PayShape
    low: float | None
    middle: float | None
    high: float | None
    is_converted: bool

    @property
    def least(self) -> float:
        """The lowest value that the mark shows."""
        return next(value for value in (self.low, self.middle, self.high) if value is not None)

    @property
    def most(self) -> float:
        """The highest value that the mark shows."""
        return next(value for value in (self.high, self.middle, self.low) if value is not None)

    @property
    def has_basis(self) -> bool:
        """Whether the source states how the figure came about; only such marks may carry a headline."""
        return self.band.method in _BASIS


class GapReason(StrEnum):
    """Why a level has no row with a figure."""

    NOT_FOUND = "not found"
    """No source in the data gives one."""
    UNSTATED_HIDDEN = "unstated hidden"
    """There are site estimates without a stated method, and they are hidden."""
    CITY_ONLY = "city only"
    """There are figures for single cities only."""
    OTHER_SCALE = "other scale"
    """There are figures in another currency or market only."""
    FILTERED = "filtered"
    """There are figures, and another filter hides them."""


@dataclass(frozen=True, slots=True)
class PayGap:
    """A level without a figure.

    Attributes:
        figures: How many there are that the reason hides; 0 where nothing was found.
    """

    reason: GapReason
    figures: int


@dataclass(frozen=True, slots=True)
class PayLevelRows:
    """The figures of one role at one level, by their lower end, or the gap in their place."""

    level: PayLevel | None
    marks: tuple[PayMark, ...]
    gap: PayGap | None = None


@dataclass(frozen=True, slots=True)
class PayRole:
    """One role with its levels, lowest first; figures without a level come last."""

    role: NameRow
    levels: tuple[PayLevelRows, ...]

    @property
    def marks(self) -> tuple[PayMark, ...]:
        """Every mark, in reading order."""
        return tuple(mark for level in self.levels for mark in level.marks)


class PayTakeawayRule(StrEnum):
    """The shapes of sentence that a chart of pay can have; what `roles` and `numbers` hold is told beside each."""

    NOTHING = "nothing"  # no figure passes
    SHARE_NOTHING = "share nothing"  # (role), (publishers): their ranges for one level have no pay in common
    SHARE = "share"  # (role), (publishers): they have
    ONE_BY_LEVEL = "one by level"  # (role): one publisher alone gives its pay by level
    MOSTLY_UNSTATED = "mostly unstated"  # (), (without method, figures)
    ONE_ROLE = "one role"  # (role), (figures, publishers)
    FIGURES = "figures"  # (), (figures, roles, publishers)


@dataclass(frozen=True, slots=True)
class PayTakeaway:
    """One sentence as a rule and its arguments."""

    rule: PayTakeawayRule
    roles: tuple[NameRow, ...] = ()
    numbers: tuple[int, ...] = ()
    level: PayLevel | None = None


@dataclass(frozen=True, slots=True)
class PayFigure:
    """Pay in one market and currency.

    Attributes:
        panel: Which.
        period: What every value is for.
        roles: Roles with at least one figure, the one with the highest value first.
        without: Roles that no source in the data gives any figure for.
        elsewhere: Figures that pass the filter but belong to another panel.
        by_city: Figures for single cities that are folded away.
        unstated_hidden: Site estimates without a stated method that are hidden, apart from those.
        recorded: Figures in the whole data.
        publishers: Publishers of the figures shown, most figures first.
        sources: Publications that state them, each once, in recorded order.
        interests: Declared interests with the number of publications, most first.
        confidences: Figures by confidence, best first.
        disagreement: How the sources compare; `None` unless one role and one level of several publishers is shown.
    """

    filter: PayFilter
    panel: PayPanel
    period: PayPeriod
    roles: tuple[PayRole, ...]
    without: tuple[NameRow, ...]
    elsewhere: tuple[tuple[PayPanel, int], ...]
    by_city: int
    unstated_hidden: int
    recorded: int
    publishers: tuple[str, ...]
    sources: tuple[SourceRow, ...]
    interests: tuple[ValueCount, ...]
    confidences: tuple[tuple[Confidence, int], ...]
    disagreement: Disagreement | None
    takeaway: PayTakeaway

    @property
    def marks(self) -> tuple[PayMark, ...]:
        """Every mark, in reading order."""
        return tuple(mark for role in self.roles for mark in role.marks)

    @property
    def listed(self) -> tuple[PayRole, ...]:
        """The roles, and after them those without any figure, each with the one gap that says so."""
        gap = (PayLevelRows(None, (), PayGap(GapReason.NOT_FOUND, 0)),)
        return (*self.roles, *(PayRole(role, gap) for role in self.without)) if self.roles else ()

    @property
    def largest(self) -> float:
        """The highest value of all marks; 0 without any."""
        return max((mark.most for mark in self.marks), default=0.0)

    @property
    def converted(self) -> int:
        """How many figures are stated for the other period."""
        return sum(mark.is_converted for mark in self.marks)


def build_pay_figure(
    bands: Sequence[SalaryBandRow], roles: Sequence[NameRow], chosen: PayFilter, period: PayPeriod
) -> PayFigure:
    """Put every figure that passes into its role and level.

    Args:
        bands: Every figure of the data.
        roles: Every role of the data.
        chosen: Which figures.
        period: What values are shown for. A figure stated for the other period is multiplied or divided by twelve;
            nothing else is ever computed with a figure.
    """
    shown = [band for band in bands if is_shown(band, chosen)]
    passing = [band for band in bands if passes_facets(band, chosen)]
    here = [band for band in passing if panel_of(band) is chosen.panel]
    unfolded = [band for band in here if band.city_id is None or chosen.shows_cities]
    recorded_roles = {band.role_id for band in bands}
    panels = Counter(map(panel_of, passing))
    built = [_build_role(role, bands, shown, chosen, period) for role in roles]
    kept = sorted((role for role in built if role is not None), key=lambda role: -max(m.most for m in role.marks))
    stated = Counter(band.confidence for band in shown)
    sources = tuple({source.id: source for band in shown for source in band.sources}.values())
    disagreement = _disagreement(kept)
    return PayFigure(
        filter=chosen,
        panel=chosen.panel,
        period=period,
        roles=tuple(kept),
        without=tuple(role for role in roles if role.id not in recorded_roles and _is_wanted(role.id, chosen)),
        elsewhere=tuple((panel, panels[panel]) for panel in PayPanel if panels[panel] and panel is not chosen.panel),
        by_city=len(here) - len(unfolded),
        unstated_hidden=len(unfolded) - len(shown),
        recorded=len(bands),
        publishers=tuple(key for key, _ in Counter(map(publisher_key, shown)).most_common()),
        sources=sources,
        interests=tuple(ValueCount(*pair) for pair in Counter(s.interest_id for s in sources).most_common()),
        confidences=tuple((kind, stated[kind]) for kind in Confidence if stated[kind]),
        disagreement=disagreement,
        takeaway=choose_pay_takeaway(kept, disagreement),
    )


def mark_of(band: SalaryBandRow, period: PayPeriod) -> PayMark:
    """Return a figure as a mark; its shape follows from what the source states and on how many reports."""
    factor = 1.0 if band.period is period else MONTHS if period is PayPeriod.YEAR else 1 / MONTHS
    low, middle, high = (None if value is None else value * factor for value in (band.low, band.median, band.high))
    if low is not None and low == high:
        low, middle, high = None, low, None  # published as a range of one value
    return PayMark(band, _shape(band, low, high), low, middle, high, band.period is not period)


def choose_pay_takeaway(roles: Sequence[PayRole], disagreement: Disagreement | None = None) -> PayTakeaway:
    """Say what the figures are, from stated counts alone: no estimate without a method ever leads a sentence.

    How sources disagree is the exception: that is said of all of them, and no amount with it.
    """
    marks = [mark for role in roles for mark in role.marks]
    if not marks:
        return PayTakeaway(PayTakeawayRule.NOTHING)
    if disagreement is not None:
        rule = PayTakeawayRule.SHARE if disagreement.is_shared else PayTakeawayRule.SHARE_NOTHING
        return PayTakeaway(rule, (roles[0].role,), (disagreement.publishers,), disagreement.level)
    publishers = len({publisher_key(mark.band) for mark in marks})
    unstated = sum(mark.band.method is PayMethod.UNSTATED for mark in marks)
    for role in roles if len(roles) <= 3 else ():
        levelled = [mark for mark in role.marks if mark.band.level is not None]
        by = {publisher_key(mark.band) for mark in levelled}
        if len(levelled) > 1 and len(by) == 1 and all(mark.has_basis for mark in levelled):
            return PayTakeaway(PayTakeawayRule.ONE_BY_LEVEL, (role.role,))
    if len(roles) == 1:
        return PayTakeaway(PayTakeawayRule.ONE_ROLE, (roles[0].role,), (len(marks), publishers))
    if 2 * unstated > len(marks):
        return PayTakeaway(PayTakeawayRule.MOSTLY_UNSTATED, (), (unstated, len(marks)))
    return PayTakeaway(PayTakeawayRule.FIGURES, (), (len(marks), len(roles), publishers))


def _disagreement(roles: Sequence[PayRole]) -> Disagreement | None:
    """Compare the sources where exactly one role and one level has figures."""
    levels = [level for role in roles for level in role.levels if level.marks]
    if len(roles) != 1 or len(levels) != 1:
        return None
    return compare_sources([mark.band for mark in levels[0].marks])


def _shape(band: SalaryBandRow, low: float | None, high: float | None) -> PayShape:
    if low is None:
        return PayShape.SINGLE
    if high is None:
        return PayShape.OPEN_END
    if band.sample_size is not None and band.sample_size < FEWEST_REPORTS:
        return PayShape.REPORTS
    if band.spread is PaySpread.QUARTILES and (band.sample_size or 0) >= FEWEST_FOR_QUARTILES:
        return PayShape.QUARTILES
    return PayShape.RANGE if band.method in _BASIS else PayShape.UNSTATED


def _build_role(
    role: NameRow,
    bands: Sequence[SalaryBandRow],
    shown: Sequence[SalaryBandRow],
    chosen: PayFilter,
    period: PayPeriod,
) -> PayRole | None:
    """Return a role with its levels; `None` when no figure of it is shown."""
    marks = [mark_of(band, period) for band in shown if band.role_id == role.id]
    if not marks:
        return None
    own = [band for band in bands if band.role_id == role.id]
    wanted = chosen.values(PayFacet.LEVEL)
    levels = []
    for level in (*PayLevel, None):
        found = sorted((mark for mark in marks if mark.band.level is level), key=_order)
        if found:
            levels.append(PayLevelRows(level, tuple(found)))
        elif level in EXPECTED_LEVELS and (not wanted or level in wanted):
            levels.append(PayLevelRows(level, (), _gap([band for band in own if band.level is level], chosen)))
    return PayRole(role, tuple(levels))


def _order(mark: PayMark) -> tuple[float, float, str]:
    return (mark.least, mark.most, publisher_key(mark.band))


def _gap(recorded: Sequence[SalaryBandRow], chosen: PayFilter) -> PayGap:
    """Return why none of the recorded figures of a level is shown: the first reason that holds for any of them."""
    here = [band for band in recorded if panel_of(band) is chosen.panel]
    if not recorded:
        return PayGap(GapReason.NOT_FOUND, 0)
    if not here:
        return PayGap(GapReason.OTHER_SCALE, len(recorded))
    unstated = sum(band.method is PayMethod.UNSTATED and band.city_id is None for band in here)
    if chosen.is_stated_only and unstated:
        return PayGap(GapReason.UNSTATED_HIDDEN, unstated)
    if not chosen.shows_cities and all(band.city_id is not None for band in here):
        return PayGap(GapReason.CITY_ONLY, len(here))
    return PayGap(GapReason.FILTERED, len(here))


def _is_wanted(role_id: str, chosen: PayFilter) -> bool:
    wanted = chosen.values(PayFacet.ROLE)
    return not wanted or role_id in wanted
