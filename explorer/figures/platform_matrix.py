"""What each platform can do, side by side: capabilities in rows, platforms in columns, and where they differ.

Two counts are kept apart. A row *differs* when its cells are not all the same word, "not found" among them: that is
what the reader sees. Its *differences* are the pairs of platforms for which different answers are recorded; a cell for
which nothing was found is no answer and differs from none.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from explorer.market.platform_rows import PlatformRow
from explorer.market.reference import CapabilityRow, Support, SupportRow
from explorer.market.rows import Confidence
from explorer.market.search.folding import fold


class MatrixOrder(StrEnum):
    """What the rows stand in; the value is its key on the command line."""

    CATEGORY = "category"
    DIFFERENCES = "differences"
    """Most differences first; then those in which something was not found; then as recorded."""


@dataclass(frozen=True, slots=True)
class MatrixFilter:
    """Which cells are shown.

    Attributes:
        categories: Only rows of these; all where none is chosen.
        text: Words that a row must all contain, in its names, its question or its shown cells.
        hidden_platform_ids: Columns that are left out, also of what counts as a difference.
        is_differences_only: Whether rows that are the same for all shown platforms are left out.
        are_questions: Whether rows read as the questions that they answer instead of by their names; hides nothing.
    """

    categories: tuple[str, ...] = ()
    text: str = ""
    hidden_platform_ids: tuple[str, ...] = ()
    is_differences_only: bool = False
    are_questions: bool = False
    order: MatrixOrder = MatrixOrder.CATEGORY


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One capability with the cells of the shown platforms, in their order."""

    capability: CapabilityRow
    cells: tuple[SupportRow, ...]

    @property
    def differs(self) -> bool:
        """Whether the cells are not all the same word."""
        return len({cell.support for cell in self.cells}) > 1

    @property
    def differences(self) -> int:
        """Pairs of platforms for which different answers are recorded."""
        answers = [cell.support for cell in self.cells if cell.support is not Support.UNKNOWN]
        return sum(one is not other for one, other in combinations(answers, 2))

    @property
    def unknown(self) -> int:
        """Cells for which nothing was found."""
        return sum(cell.support is Support.UNKNOWN for cell in self.cells)


@dataclass(frozen=True, slots=True)
class MatrixGroup:
    """The shown rows of a category.

    Attributes:
        category: `None` where the rows stand by their differences, whatever their category.
        rows: At least one.
        passing: Rows that pass the category and the text, those that are the same for all among them.
        differing: How many of those differ.
    """

    category: str | None
    rows: tuple[MatrixRow, ...]
    passing: int
    differing: int


@dataclass(frozen=True, slots=True)
class PlatformMatrixFigure:
    """The comparison under a filter.

    Attributes:
        platforms: The columns.
        groups: The rows; in the order of the recorded categories, or one group in the order of differences.
        categories: Every recorded category with its number of capabilities, whatever the filter.
        capabilities: Recorded in all.
        passing: Rows that pass the category and the text.
        differing: How many of those differ.
        answered_differently: How many of those have two recorded answers that differ.
        support: Shown cells by their word, in the order of `Support`, zeros left out.
        confidence: Shown cells that claim something, by confidence, best first, zeros left out.
        source_ids: What the shown cells cite, each once.
    """

    filter: MatrixFilter
    platforms: tuple[PlatformRow, ...]
    groups: tuple[MatrixGroup, ...]
    categories: tuple[tuple[str, int], ...]
    capabilities: int
    passing: int
    differing: int
    answered_differently: int
    support: tuple[tuple[Support, int], ...]
    confidence: tuple[tuple[Confidence, int], ...]
    source_ids: tuple[str, ...]

    @property
    def rows(self) -> tuple[MatrixRow, ...]:
        """The shown rows, top to bottom."""
        return tuple(row for group in self.groups for row in group.rows)

    @property
    def equal_hidden(self) -> int:
        """Rows that are left out because they are the same for all shown platforms."""
        return self.passing - len(self.rows)


def build_platform_matrix(
    platforms: Sequence[PlatformRow], capabilities: Sequence[CapabilityRow], matrix_filter: MatrixFilter
) -> PlatformMatrixFigure:
    """Set the platforms side by side."""
    columns = tuple(one for one in platforms if one.id not in matrix_filter.hidden_platform_ids)
    ids = [column.id for column in columns]
    passing = [row for row in (_row(one, ids) for one in capabilities) if _passes(row, matrix_filter)]
    groups = tuple(_groups(passing, matrix_filter))
    cells = [cell for group in groups for row in group.rows for cell in row.cells]
    support = Counter(cell.support for cell in cells)
    confidence = Counter(cell.confidence for cell in cells)
    return PlatformMatrixFigure(
        filter=matrix_filter,
        platforms=columns,
        groups=groups,
        categories=tuple(Counter(one.category for one in capabilities).items()),
        capabilities=len(capabilities),
        passing=len(passing),
        differing=sum(row.differs for row in passing),
        answered_differently=sum(row.differences > 0 for row in passing),
        support=tuple((word, support[word]) for word in Support if support[word]),
        confidence=tuple((word, confidence[word]) for word in Confidence if confidence[word]),
        source_ids=tuple(dict.fromkeys(source.id for cell in cells for source in cell.sources)),
    )


def _row(capability: CapabilityRow, platform_ids: Sequence[str]) -> MatrixRow:
    cells = {cell.platform_id: cell for cell in capability.supports}
    return MatrixRow(capability, tuple(cells[id_] for id_ in platform_ids))


def _passes(row: MatrixRow, matrix_filter: MatrixFilter) -> bool:
    if matrix_filter.categories and row.capability.category not in matrix_filter.categories:
        return False
    words = fold(matrix_filter.text).split()
    if not words:
        return True
    capability = row.capability
    texts: list[str | None] = [capability.name, capability.name_ur, capability.question, capability.description]
    texts += [text for cell in row.cells for text in (cell.service_name, cell.note)]
    said = " ".join(fold(text) for text in texts if text)
    return all(word in said for word in words)


def _groups(passing: Sequence[MatrixRow], matrix_filter: MatrixFilter) -> Iterable[MatrixGroup]:
    keys: list[str | None] = [None]
    if matrix_filter.order is MatrixOrder.CATEGORY:
        keys = list(dict.fromkeys(row.capability.category for row in passing))
    for key in keys:
        own = [row for row in passing if key is None or row.capability.category == key]
        shown = [row for row in own if row.differs or not matrix_filter.is_differences_only]
        if key is None:
            shown.sort(key=lambda row: (-row.differences, -row.differs))  # stable: ties stand as recorded
        if shown:
            yield MatrixGroup(key, tuple(shown), len(own), sum(row.differs for row in own))
