"""Pay by role and level: one mark for each source's figure, never an average, and every gap as a row of its own."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from explorer.figures.pay_baseline import PayDifference, compare_with_baseline
from explorer.figures.pay_crowd import FEW, MOST_MARKS, PayCrowd, crowd_of
from explorer.figures.pay_disagreement import Disagreement, compare_sources
from explorer.figures.pay_mark import PayMark, mark_of
from explorer.figures.pay_measure import PayMeasure
from explorer.market.pay_filters import PayFacet, PayFilter, PayPanel, is_shown, panel_of, passes_facets, publisher_key
from explorer.market.pay_rows import PayLevel, PayMethod, PayPeriod, SalaryBandRow
from explorer.market.rows import Confidence, NameRow, SourceRow, ValueCount

EXPECTED_LEVELS = (PayLevel.ENTRY, PayLevel.MID, PayLevel.SENIOR)
"""Levels that every role has a row for, with a figure or without one."""


class GapReason(StrEnum):
    """Why a level has no row with a figure."""

    NOT_FOUND = "not found"
    """No source in the data gives one."""
    UNSTATED_HIDDEN = "unstated hidden"
    """There are site estimates without a stated method, and they are hidden."""
    CITY_ONLY = "city only"
    """There are figures for single cities only."""
    NO_PRICES = "no prices"
    """There are figures of years only whose prices are not recorded."""
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
    """The figures of one role at one level, by their lower end, or the gap in their place.

    Attributes:
        crowd: The same figures told together, where there are too many to be read one by one.
    """

    level: PayLevel | None
    marks: tuple[PayMark, ...]
    gap: PayGap | None = None
    crowd: PayCrowd | None = None


@dataclass(frozen=True, slots=True)
class PayRole:
    """One role with its levels, lowest first; figures without a level come last."""

    role: NameRow
    levels: tuple[PayLevelRows, ...]

    @property
    def marks(self) -> tuple[PayMark, ...]:
        """Every mark, in reading order."""
        return tuple(mark for level in self.levels for mark in level.marks)

    @property
    def figures(self) -> int:
        """How many marks there are."""
        return sum(len(level.marks) for level in self.levels)


class PayTakeawayRule(StrEnum):
    """The shapes of sentence that a chart of pay can have; what `roles` and `numbers` hold is told beside each."""

    NOTHING = "nothing"  # no figure passes
    SHARE_NOTHING = "share nothing"  # (role), (publishers): their ranges for one level have no pay in common
    SHARE = "share"  # (role), (publishers): they have
    ONE_BY_LEVEL = "one by level"  # (role): one publisher alone gives its pay by level
    MOSTLY_UNSTATED = "mostly unstated"  # (), (without method, figures)
    ONE_ROLE = "one role"  # (role), (figures, publishers)
    STARTS_ABOVE = "starts above"  # (role, baseline): at every level it starts where the baseline's ends, or above
    BOTH_HIGHER = "both higher"  # (role, baseline): both ends are higher at every level
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
        measure: What every value is shown in.
        roles: Roles with at least one figure: the one compared with first, then by the highest value.
        marks: Every mark, in reading order.
        without: Roles that no source in the data gives any figure for.
        elsewhere: Figures that pass the filter but belong to another panel.
        by_city: Figures for single cities that are folded away.
        unstated_hidden: Site estimates without a stated method that are hidden, apart from those.
        without_prices: Figures that pass, and cannot be shown in the prices asked for.
        without_years: Figures that state no years, where years of experience are asked for.
        recorded: Figures in the whole data.
        publishers: Publishers of the figures shown, most figures first.
        sources: Publications that state them, and the rate and prices used, each once, in recorded order.
        interests: Declared interests with the number of publications, most first.
        confidences: Figures by confidence, best first.
        disagreement: How the sources compare; `None` unless one role and one level of several publishers is shown.
        baseline: The role that others are compared with, if it has a figure here.
        differences: What they differ by, by the id of the salary band.
    """

    filter: PayFilter
    panel: PayPanel
    measure: PayMeasure
    roles: tuple[PayRole, ...]
    marks: tuple[PayMark, ...]
    without: tuple[NameRow, ...]
    elsewhere: tuple[tuple[PayPanel, int], ...]
    by_city: int
    unstated_hidden: int
    without_prices: int
    without_years: int
    recorded: int
    publishers: tuple[str, ...]
    sources: tuple[SourceRow, ...]
    interests: tuple[ValueCount, ...]
    confidences: tuple[tuple[Confidence, int], ...]
    disagreement: Disagreement | None
    baseline: NameRow | None
    differences: dict[str, PayDifference]
    takeaway: PayTakeaway

    @property
    def period(self) -> PayPeriod:
        """What every value is for."""
        return self.measure.period

    @property
    def currency(self) -> str:
        """What every value is in."""
        return self.measure.currency(self.panel.currency)

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
        return sum(mark.is_other_period for mark in self.marks)


def build_pay_figure(
    bands: Sequence[SalaryBandRow], roles: Sequence[NameRow], chosen: PayFilter, measure: PayMeasure
) -> PayFigure:
    """Put every figure that passes into its role and level.

    Args:
        bands: Every figure of the data.
        roles: Every role of the data.
        chosen: Which figures.
        measure: What values are shown in; nothing else is ever computed with a figure.
    """
    wanted = [band for band in bands if is_shown(band, chosen)]
    marks = [mark for band in wanted if (mark := mark_of(band, measure)) is not None]
    elsewhere, by_city, unfolded = _not_here(bands, chosen)
    kept = _build_roles(roles, bands, marks, chosen, measure)
    sources = _cited(marks, measure)
    disagreement = _disagreement(kept)
    baseline, differences = _differences(kept, chosen.baseline)
    return PayFigure(
        filter=chosen,
        panel=chosen.panel,
        measure=measure,
        roles=tuple(kept),
        marks=tuple(mark for role in kept for mark in role.marks),
        without=_without_figures(roles, bands, chosen),
        elsewhere=elsewhere,
        by_city=by_city,
        unstated_hidden=unfolded - len(wanted),
        without_prices=len(wanted) - len(marks),
        without_years=_without_years(bands, chosen),
        recorded=len(bands),
        publishers=tuple(key for key, _ in Counter(publisher_key(mark.band) for mark in marks).most_common()),
        sources=sources,
        interests=tuple(ValueCount(*pair) for pair in Counter(s.interest_id for s in sources).most_common()),
        confidences=_confidences(marks),
        disagreement=disagreement,
        baseline=baseline.role if baseline is not None else None,
        differences=differences,
        takeaway=_compared(kept, baseline, differences) or choose_pay_takeaway(kept, disagreement),
    )


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


def _not_here(bands: Sequence[SalaryBandRow], chosen: PayFilter) -> tuple[tuple[tuple[PayPanel, int], ...], int, int]:
    """Return the figures that pass by other panel, those of cities that are folded away, and how many are left."""
    passing = [band for band in bands if passes_facets(band, chosen)]
    here = [band for band in passing if panel_of(band) is chosen.panel]
    unfolded = sum(band.city_id is None or chosen.shows_cities for band in here)
    panels = Counter(map(panel_of, passing))
    elsewhere = tuple((panel, panels[panel]) for panel in PayPanel if panels[panel] and panel is not chosen.panel)
    return elsewhere, len(here) - unfolded, unfolded


def _without_figures(
    roles: Sequence[NameRow], bands: Sequence[SalaryBandRow], chosen: PayFilter
) -> tuple[NameRow, ...]:
    recorded, wanted = {band.role_id for band in bands}, chosen.values(PayFacet.ROLE)
    return tuple(role for role in roles if role.id not in recorded and (not wanted or role.id in wanted))


def _confidences(marks: Sequence[PayMark]) -> tuple[tuple[Confidence, int], ...]:
    stated = Counter(mark.band.confidence for mark in marks)
    return tuple((kind, stated[kind]) for kind in Confidence if stated[kind])


def _cited(marks: Sequence[PayMark], measure: PayMeasure) -> tuple[SourceRow, ...]:
    """Return who states the marks, and the rate and prices that were used on them, each once."""
    cited = (*(source for mark in marks for source in mark.band.sources), *measure.sources)
    return tuple({source.id: source for source in cited}.values()) if marks else ()


def _differences(roles: Sequence[PayRole], baseline_id: str | None) -> tuple[PayRole | None, dict[str, PayDifference]]:
    """Return the role compared with, if it has a figure, and what the others differ from it by."""
    baseline = next((role for role in roles if role.role.id == baseline_id), None)
    others = [mark for role in roles if role is not baseline for mark in role.marks]
    return baseline, compare_with_baseline(others, baseline.marks if baseline is not None else ())


def _without_years(bands: Sequence[SalaryBandRow], chosen: PayFilter) -> int:
    """Return how many figures the choice of years hides because they state none."""
    if chosen.experience is None:
        return 0
    others = (band for band in bands if is_shown(band, chosen, but=PayFacet.EXPERIENCE))
    return sum(band.years_low is None and band.years_high is None for band in others)


def _compared(
    roles: Sequence[PayRole], baseline: PayRole | None, differences: dict[str, PayDifference]
) -> PayTakeaway | None:
    """Say how one role's pay stands to the baseline's, if that holds at every level that can be compared."""
    others = [role for role in roles if role is not baseline]
    found = tuple(differences.values())
    if baseline is None or len(others) != 1 or not found or not all(one.mark.has_basis for one in found):
        return None
    pair = (others[0].role, baseline.role)
    if all(one.starts_above for one in found):
        return PayTakeaway(PayTakeawayRule.STARTS_ABOVE, pair)
    if all(one.low > 0 and one.high > 0 for one in found):
        return PayTakeaway(PayTakeawayRule.BOTH_HIGHER, pair)
    return None


def _disagreement(roles: Sequence[PayRole]) -> Disagreement | None:
    """Compare the sources where exactly one role and one level has figures."""
    levels = [level for role in roles for level in role.levels if level.marks]
    if len(roles) != 1 or len(levels) != 1:
        return None
    return compare_sources([mark.as_shown() for mark in levels[0].marks])


def _build_roles(
    roles: Sequence[NameRow],
    bands: Sequence[SalaryBandRow],
    marks: Sequence[PayMark],
    chosen: PayFilter,
    measure: PayMeasure,
) -> list[PayRole]:
    """Return every role with a figure: the one that others are compared with first, then by the highest value."""
    own: dict[str, list[SalaryBandRow]] = {}
    shown: dict[str, list[PayMark]] = {}
    for band in bands:
        own.setdefault(band.role_id, []).append(band)
    for mark in marks:
        shown.setdefault(mark.band.role_id, []).append(mark)
    built = [_build_role(role, own[role.id], shown[role.id], chosen, measure) for role in roles if role.id in shown]
    if len(marks) > MOST_MARKS:
        built = [replace(role, levels=tuple(map(_crowded, role.levels))) for role in built]
    return sorted(built, key=lambda role: (role.role.id != chosen.baseline, -max(mark.most for mark in role.marks)))


def _crowded(level: PayLevelRows) -> PayLevelRows:
    return replace(level, crowd=crowd_of(level.marks)) if len(level.marks) > FEW else level


def _build_role(
    role: NameRow,
    own: Sequence[SalaryBandRow],
    marks: Sequence[PayMark],
    chosen: PayFilter,
    measure: PayMeasure,
) -> PayRole:
    """Return a role with its levels, from its recorded figures and those of them that are shown."""
    wanted = chosen.values(PayFacet.LEVEL)
    levels = []
    for level in (*PayLevel, None):
        found = sorted((mark for mark in marks if mark.band.level is level), key=_order)
        if found:
            levels.append(PayLevelRows(level, tuple(found)))
        elif level in EXPECTED_LEVELS and (not wanted or level in wanted):
            recorded = [band for band in own if band.level is level]
            levels.append(PayLevelRows(level, (), _gap(recorded, chosen, measure)))
    return PayRole(role, tuple(levels))


def _order(mark: PayMark) -> tuple[float, float, str]:
    return (mark.least, mark.most, publisher_key(mark.band))


def _gap(recorded: Sequence[SalaryBandRow], chosen: PayFilter, measure: PayMeasure) -> PayGap:
    """Return why none of the recorded figures of a level is shown: the first reason that holds for any of them."""
    here = [band for band in recorded if panel_of(band) is chosen.panel]
    if not recorded:
        return PayGap(GapReason.NOT_FOUND, 0)
    if not here:
        return PayGap(GapReason.OTHER_SCALE, len(recorded))
    unpriced = sum(is_shown(band, chosen) and measure.factor(band) is None for band in here)
    if unpriced:
        return PayGap(GapReason.NO_PRICES, unpriced)
    unstated = sum(band.method is PayMethod.UNSTATED and band.city_id is None for band in here)
    if chosen.is_stated_only and unstated:
        return PayGap(GapReason.UNSTATED_HIDDEN, unstated)
    if not chosen.shows_cities and all(band.city_id is not None for band in here):
        return PayGap(GapReason.CITY_ONLY, len(here))
    return PayGap(GapReason.FILTERED, len(here))
