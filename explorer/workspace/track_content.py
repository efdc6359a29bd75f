"""What a chart of tracks says: rows with names, and in each column squares, a bar or words; all in one language."""

from dataclasses import dataclass
from enum import StrEnum


class TrackInk(StrEnum):
    """How much a mark says; never the only difference between two: words stand beside it."""

    STRONG = "strong"
    LIGHT = "light"
    OUTLINE = "outline"
    GREY = "grey"
    WARN = "warn"


class TrackSign(StrEnum):
    """A small shape before words."""

    DOT = "dot"
    RING = "ring"
    DIAMOND = "diamond"
    CROSS = "cross"
    UNKNOWN = "unknown"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Track:
    """What stands in one column of a row.

    Attributes:
        words: Beside the mark.
        note: Under it.
        listed: Names under it instead, as many as one line holds, and how many more there are.
        squares: One square a thing, by ink; empty for none.
        share: Length of a bar as a share of the column's scale, 0 to 1; `None` for no bar.
        ink: Of the bar.
        sign: Before the words, where there is neither bar nor squares.
        is_muted: Whether the words say that there is nothing.
    """

    words: str
    note: str = ""
    listed: tuple[str, ...] = ()
    squares: tuple[tuple[TrackInk, int], ...] = ()
    share: float | None = None
    ink: TrackInk = TrackInk.STRONG
    sign: TrackSign | None = None
    is_muted: bool = False

    @property
    def count(self) -> int:
        """How many squares there are."""
        return sum(count for _, count in self.squares)


@dataclass(frozen=True, slots=True)
class TrackColumn:
    """A column beside the names.

    Attributes:
        head: What its marks are.
        weight: Its part of the width, against the other columns' weights.
        ticks: Grid lines of a scale: share of it, 0 to 1, and words over it.
    """

    head: str
    weight: float
    ticks: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True, slots=True)
class TrackRow:
    """One thing: a mark that can be chosen.

    Attributes:
        key: What it stands for.
        note: Under the name.
        tracks: One for each column.
        spoken: All of it in words, for tooltips and screen readers.
    """

    key: str
    name: str
    note: str
    tracks: tuple[Track, ...]
    spoken: str


@dataclass(frozen=True, slots=True)
class TrackGroup:
    """Rows under a heading; without one a stronger line alone parts them from the rows above."""

    rows: tuple[TrackRow, ...]
    heading: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class TrackContent:
    """The whole chart.

    Attributes:
        takeaway: Its title, accessible name and alternative text.
        name_head: Over the names.
        name_weight: Part of the width for the names, against the columns' weights.
    """

    takeaway: str
    columns: tuple[TrackColumn, ...]
    groups: tuple[TrackGroup, ...]
    name_head: str = ""
    name_weight: float = 1.0

    @property
    def rows(self) -> tuple[TrackRow, ...]:
        """The rows of all groups."""
        return tuple(row for group in self.groups for row in group.rows)
