"""How an employer is named in a small space: which names may stand for it and which fact beside it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from explorer.market.rows import EmployerBriefRow, NameRow, Vocabulary

MIN_ALIAS_LETTERS = 3


class DetailKind(StrEnum):
    """Which recorded fact stands beside an employer's name, best first."""

    USE = "use"
    CLOUD = "cloud"
    ADVERTS = "adverts"
    FOR_CLIENTS = "for clients"


@dataclass(frozen=True, slots=True)
class Detail:
    """The one fact that is shown of an employer.

    Attributes:
        name: The first use or cloud; `None` for adverts.
        number: How many more of the kind there are; for adverts how many there are.
    """

    kind: DetailKind
    name: NameRow | None
    number: int


@dataclass(frozen=True, slots=True)
class NamedEmployer:
    """An employer that may be written into its sector's cell.

    Attributes:
        short_forms: What may stand for the name where it does not fit, best first.
    """

    id: str
    name: str
    name_ur: str | None
    short_forms: tuple[str, ...]
    detail: Detail | None


def employer_detail(row: EmployerBriefRow, vocabulary: Vocabulary) -> Detail | None:
    """Return the fact to show of an employer: AI work, else cloud in use, adverts, cloud for clients."""
    if row.use_case_ids:
        return _first_and_more(DetailKind.USE, vocabulary.use_cases, row.use_case_ids)
    if row.clouds_in_use:
        return _first_and_more(DetailKind.CLOUD, vocabulary.clouds, row.clouds_in_use)
    if row.adverts > 0:
        return Detail(DetailKind.ADVERTS, None, row.adverts)
    if row.clouds_for_clients:
        return _first_and_more(DetailKind.FOR_CLIENTS, vocabulary.clouds, row.clouds_for_clients)
    return None


def _first_and_more(kind: DetailKind, names: dict[str, NameRow], ids: tuple[str, ...]) -> Detail:
    return Detail(kind, recorded_name(names, ids[0]), len(ids) - 1)


def short_forms(row: EmployerBriefRow) -> tuple[str, ...]:
    """Return what may stand for a name that does not fit: the short name, then aliases, longest first."""
    aliases = [alias for alias in row.aliases if sum(c.isalnum() for c in alias) >= MIN_ALIAS_LETTERS]
    ordered = sorted(aliases, key=lambda alias: (-len(alias), alias))
    forms = ([row.short_name] if row.short_name else []) + ordered
    return tuple(dict.fromkeys(form for form in forms if form != row.name))


def best_first(row: EmployerBriefRow) -> tuple[int, int, str]:
    """Sort key: most facts, then most sources, then A to Z."""
    return -row.facts, -row.sources, row.name.casefold()


def recorded_name(names: dict[str, NameRow], key: str) -> NameRow:
    """Return the recorded name; an id that the vocabulary lacks (user data) stands for itself."""
    return names.get(key) or NameRow(key, key, short_name=key)


def named_by_sector(
    best: Iterable[EmployerBriefRow], vocabulary: Vocabulary
) -> defaultdict[str, tuple[NamedEmployer, ...]]:
    """Return the employers that may be named in each sector's cell: those with a fact, best first."""
    named: defaultdict[str, tuple[NamedEmployer, ...]] = defaultdict(tuple)
    for row in sorted(best, key=best_first):
        if row.facts > 0:
            detail = employer_detail(row, vocabulary)
            employer = NamedEmployer(row.id, row.name, row.name_ur, short_forms(row), detail)
            named[row.sector_id] += (employer,)
    return named
