"""The rows of a chart of pay from top to bottom: a heading for each role, a row for each figure and each gap."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from explorer.figures.pay import PayGap, PayLevelRows, PayRole
from explorer.figures.pay_crowd import PayCrowd
from explorer.figures.pay_mark import PayMark
from explorer.market.pay_rows import PayLevel

HEADING, ROW = 25.0, 20.0
BETWEEN_LEVELS, BETWEEN_ROLES = 5.0, 7.0
GAP_KEY, CROWD_KEY = "gap", "crowd"


@dataclass(frozen=True, slots=True)
class PayLine:
    """One row.

    Attributes:
        mark: The figure; `None` for a heading and a gap.
        gap: Why there is none; `None` for a heading and a figure.
        crowd: Many figures in one row.
        is_first: Whether it is the first of its level and so names it.
    """

    role: PayRole
    level: PayLevel | None
    mark: PayMark | None
    gap: PayGap | None
    is_first: bool
    top: float
    height: float
    crowd: PayCrowd | None = None

    @property
    def is_heading(self) -> bool:
        """Whether it names the role."""
        return self.mark is None and self.gap is None and self.crowd is None

    @property
    def is_everything(self) -> bool:
        """Whether it says that a role has no figure at any level."""
        return self.gap is not None and self.level is None

    @property
    def is_drawn(self) -> bool:
        """Whether it shows values."""
        return self.mark is not None or self.crowd is not None

    @property
    def most(self) -> float | None:
        """The highest value that it shows; `None` where it shows none."""
        shown = self.mark or self.crowd
        return shown.most if shown is not None else None

    @property
    def key(self) -> str:
        """The id of the figure, or what stands for the gap."""
        if self.mark is not None:
            return self.mark.band.id
        kind = GAP_KEY if self.gap is not None else CROWD_KEY
        return f"{kind}:{self.role.role.id}:{self.level or ''}"


@dataclass(frozen=True, slots=True)
class RowWords:
    """What is written beside the marks, by their keys.

    Attributes:
        named: Who states a figure, and the city it is for.
        notes: What stands behind its amounts: the difference from the baseline, or how many a crowd is.
        details: The line on its source under it, where sources are compared.
    """

    named: Mapping[str, str]
    notes: Mapping[str, str]
    details: Mapping[str, str]


def lay_out_rows(roles: Sequence[PayRole], top: float, row: float, heading: float) -> tuple[PayLine, ...]:
    """Place every row.

    Args:
        roles: What to show.
        top: Where the first heading begins, px.
        row: Height of a row, px.
        heading: Height of a heading, px.
    """
    lines: list[PayLine] = []
    y = top
    for role in roles:
        y += BETWEEN_ROLES if lines else 0.0
        lines.append(PayLine(role, None, None, None, False, y, heading))
        y += heading
        for at, level in enumerate(role.levels):
            y += BETWEEN_LEVELS if at else 2.0
            single = () if level.crowd is not None else level.marks
            for number, mark in enumerate(single or (None,)):
                gap = level.gap if mark is None else None
                lines.append(PayLine(role, level.level, mark, gap, number == 0, y, row, level.crowd))
                y += row
    return tuple(lines)


def rows_bottom(lines: Sequence[PayLine]) -> float:
    """Return where the last row ends, px."""
    return lines[-1].top + lines[-1].height if lines else 0.0


def fit_roles(roles: Sequence[PayRole], has_room: Callable[[Sequence[PayRole]], bool]) -> tuple[PayRole, ...]:
    """Return as much of the roles as a picture has room for: a class reads fourteen rows, not a hundred.

    Left out are, until the rest fits: levels without a figure; figures without a level and of leads; those of entry
    level; roles of which no source states a method; roles from the end; the last figures of the one that is left.
    """
    kept = tuple(roles)
    for is_kept in (
        lambda level: bool(level.marks),
        lambda level: level.level in (PayLevel.ENTRY, PayLevel.MID, PayLevel.SENIOR),
        lambda level: level.level in (PayLevel.MID, PayLevel.SENIOR),
    ):
        if has_room(kept):
            return kept
        fewer = tuple(_with_levels(role, is_kept) for role in kept)
        kept = tuple(role for role in fewer if role.marks) or kept
    while len(kept) > 1 and not has_room(kept):
        unstated = [role for role in kept if not any(mark.has_basis for mark in role.marks)]
        last = (unstated or kept)[-1]
        kept = tuple(role for role in kept if role is not last)
    while len(kept) == 1 and len(kept[0].marks) > 1 and not has_room(kept):
        kept = (_without_last(kept[0]),)
    return kept


def _with_levels(role: PayRole, is_kept: Callable[[PayLevelRows], bool]) -> PayRole:
    return replace(role, levels=tuple(level for level in role.levels if is_kept(level)))


def _without_last(role: PayRole) -> PayRole:
    levels = [level for level in role.levels if level.marks]
    if levels[-1].crowd is not None:
        return replace(role, levels=tuple(levels[:-1]))
    last = replace(levels[-1], marks=levels[-1].marks[:-1])
    return replace(role, levels=(*levels[:-1], *((last,) if last.marks else ())))
