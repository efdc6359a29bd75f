"""Two to four employers side by side: what is recorded of each, and where the records differ. No score, no winner."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from explorer.market.rows import CloudRelation, EmployerDetail, FactRow

FEWEST, MOST = 2, 4

Value = str | int
"""An id, a word or a number."""


class ComparedField(StrEnum):
    """What is compared, in the order of the rows."""

    WORK = "work"
    ROLES = "roles"
    CLOUDS = "clouds"
    CLIENT_CLOUDS = "client clouds"
    ADVERTS = "adverts"
    PAY = "pay"
    HEAD_OFFICE = "head office"
    CITIES = "cities"
    OWNER = "owner"
    FOUNDED = "founded"
    STAFF = "staff"
    CONFIDENCE = "confidence"


@dataclass(frozen=True, slots=True)
class ComparisonCell:
    """What is recorded of one employer in one row.

    Attributes:
        values: Ids of uses, roles, clouds or cities; the word of the owner or the confidence; the year; the number of
            adverts. For staff the least and the most, of which one may be `None`. `None` in place of the tuple:
            not known.
        source_ids: Sources of the values, each once, in recorded order.
    """

    values: tuple[Value | None, ...] | None
    source_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """One row of the comparison.

    Attributes:
        field: What is compared.
        cells: One for each employer.
        differs: Whether the records differ. `True`: two known cells are not the same. `False`: all are known and the
            same. `None`: it cannot be told, because no two known cells differ and at least one is unknown. An unknown
            cell is neither like a known one nor unlike it, and two unknown ones are not alike either: nobody looked,
            or nobody said. So "not recorded" for all four is no agreement, and a value beside an unknown one is no
            difference. Two ranges of staff differ when they cannot both hold the same number, are the same when each
            is one and the same number, and cannot be told apart else.
        shared: Values that every cell has; empty while one is unknown, and for staff.
    """

    field: ComparedField
    cells: tuple[ComparisonCell, ...]
    differs: bool | None
    shared: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class ComparedEmployer:
    """Head of a column."""

    id: str
    name: str
    name_ur: str | None
    short_name: str | None
    sector_id: str


@dataclass(frozen=True, slots=True)
class ComparisonFigure:
    """Employers and the rows that compare them."""

    employers: tuple[ComparedEmployer, ...]
    rows: tuple[ComparisonRow, ...]

    @property
    def different(self) -> tuple[ComparedField, ...]:
        """The fields whose records differ."""
        return tuple(row.field for row in self.rows if row.differs)

    @property
    def told(self) -> int:
        """Number of rows in which it can be told whether the records differ."""
        return sum(row.differs is not None for row in self.rows)


def build_comparison_figure(details: Sequence[EmployerDetail]) -> ComparisonFigure:
    """Put the records of employers side by side, in the order given.

    Lists such as uses are compared as what was recorded, in any order: an employer may well do more than sources say.
    No recorded use, cloud, role or advert is therefore unknown, not none.

    Raises:
        ValueError: There are fewer than `FEWEST` or more than `MOST`; the caller offers no such comparison.
    """
    if not FEWEST <= len(details) <= MOST:
        raise ValueError(f"{len(details)} employers cannot stand side by side")
    heads = tuple(
        ComparedEmployer(brief.id, brief.name, brief.name_ur, brief.short_name, brief.sector_id)
        for brief in (detail.brief for detail in details)
    )
    return ComparisonFigure(heads, tuple(_row(field, details) for field in ComparedField))


def _row(field: ComparedField, details: Sequence[EmployerDetail]) -> ComparisonRow:
    cells = tuple(_READERS[field](detail) for detail in details)
    if field is ComparedField.STAFF:
        return ComparisonRow(field, cells, _staff_differs(cells))
    known = [frozenset(cell.values) for cell in cells if cell.values is not None]
    if len(set(known)) > 1:
        differs: bool | None = True
    else:
        differs = False if len(known) == len(cells) else None
    first = cells[0].values or ()
    is_known = len(known) == len(cells)
    shared = tuple(
        value for value in first if value is not None and is_known and all(value in other for other in known)
    )
    return ComparisonRow(field, cells, differs, shared)


def _staff_differs(cells: Iterable[ComparisonCell]) -> bool | None:
    ranges = [_open_range(cell) for cell in cells]
    if max(low for low, _ in ranges) > min(high for _, high in ranges):
        return True
    return False if all(low == high for low, high in ranges) else None


def _open_range(cell: ComparisonCell) -> tuple[float, float]:
    """Return the least and the most that a cell allows; an unknown one allows everything."""
    low, high = cell.values or (None, None)
    return float(low or 0), float("inf") if high is None else float(high)


def _facts(facts: Iterable[FactRow]) -> ComparisonCell:
    rows = tuple(facts)
    ids = tuple(dict.fromkeys(fact.subject_id for fact in rows))
    return ComparisonCell(ids or None, tuple(dict.fromkeys(source.id for fact in rows for source in fact.sources)))


def _with_clouds(relation: CloudRelation) -> Callable[[EmployerDetail], ComparisonCell]:
    return lambda detail: _facts(fact for fact in detail.clouds if fact.relation is relation)


def _cities(detail: EmployerDetail) -> ComparisonCell:
    """Return all recorded cities, head office first; unknown where only the head office is, which has its own row."""
    if not detail.other_city_ids:
        return ComparisonCell(None)
    hq = () if detail.brief.hq_city_id is None else (detail.brief.hq_city_id,)
    ids = tuple(dict.fromkeys((*hq, *detail.other_city_ids)))
    return ComparisonCell(ids, tuple(source.id for source in detail.sources))


def _adverts(detail: EmployerDetail) -> ComparisonCell:
    sources = tuple(dict.fromkeys(source.id for advert in detail.adverts for source in advert.sources))
    return ComparisonCell((len(detail.adverts),) if detail.adverts else None, sources)


def _recorded(read: Callable[[EmployerDetail], tuple[Value | None, ...]]) -> Callable[[EmployerDetail], ComparisonCell]:
    """Return the reader of a cell of the employer's own row, which has the sources of that row."""

    def read_cell(detail: EmployerDetail) -> ComparisonCell:
        values = read(detail)
        if all(value is None for value in values):
            return ComparisonCell(None)
        return ComparisonCell(values, tuple(source.id for source in detail.sources))

    return read_cell


_READERS: dict[ComparedField, Callable[[EmployerDetail], ComparisonCell]] = {
    ComparedField.WORK: lambda detail: _facts(detail.uses),
    ComparedField.ROLES: lambda detail: _facts(detail.roles),
    ComparedField.CLOUDS: _with_clouds(CloudRelation.USES),
    ComparedField.CLIENT_CLOUDS: _with_clouds(CloudRelation.BUILDS_FOR_CLIENTS),
    ComparedField.ADVERTS: _adverts,
    # No source gives pay by employer; the row says so instead of being left out.
    ComparedField.PAY: lambda _detail: ComparisonCell(None),
    ComparedField.HEAD_OFFICE: _recorded(lambda detail: (detail.brief.hq_city_id,)),
    ComparedField.CITIES: _cities,
    ComparedField.OWNER: _recorded(lambda detail: (detail.brief.ownership,)),
    ComparedField.FOUNDED: _recorded(lambda detail: (detail.founded,)),
    ComparedField.STAFF: _recorded(lambda detail: (detail.employees_low, detail.employees_high)),
    ComparedField.CONFIDENCE: _recorded(lambda detail: (detail.brief.confidence.value,)),
}
