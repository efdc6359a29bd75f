"""The values that queries hand out: frozen, free of SQL, with `None` for whatever is not recorded.

Identifiers are the ids of `data/source` (``"banking"``, ``"aws"``). Money, counts and years are plain numbers
with their unit in the name.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class Confidence(StrEnum):
    """How a fact is known, best first."""

    OFFICIAL = "official"
    REPORTED = "reported"
    ESTIMATE = "estimate"
    GENERAL = "general"


class Basis(StrEnum):
    """Why an employer is in the directory."""

    SOURCED = "sourced"
    LISTED = "listed"
    ADVERTS = "adverts"
    NOT_SOURCED = "not sourced"


class CloudRelation(StrEnum):
    """What ties an employer to a cloud. Only `USES` counts as use."""

    USES = "uses"
    BUILDS_FOR_CLIENTS = "builds-for-clients"
    PARTNER = "partner"
    VENDOR_OWN = "vendor-own"
    PLANNED = "planned"
    TRAINS = "trains"


class EvidenceScope(StrEnum):
    """Of what a piece of evidence speaks, where that is more than the employer's work in Pakistan."""

    COMPANY_WIDE = "company-wide"


class EmployerOrder(StrEnum):
    """What a table of employers is sorted by. Ties stand best recorded first; what is not recorded stands last."""

    BEST_RECORDED = "best-recorded"
    LESS_KNOWN = "less-known"
    NAME = "name"
    SECTOR = "sector"
    USE = "use"
    CLOUD = "cloud"
    ADVERTS = "adverts"
    CONFIDENCE = "confidence"
    CITY = "city"
    OWNERSHIP = "ownership"
    FOUNDED = "founded"
    STAFF = "staff"
    ROLES = "roles"
    SOURCES = "sources"
    BASIS = "basis"


@dataclass(frozen=True, slots=True)
class MetaRow:
    """What a database says of itself. `data_date` is ISO; `counts` pairs table name and rows."""

    schema_version: int
    data_version: str
    data_date: str
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class NameRow:
    """A named entry of a vocabulary: sector, city, role, cloud, use case.

    `short_name` equals `name` when none is recorded.
    """

    id: str
    name: str
    name_ur: str | None = None
    short_name: str = ""
    short_name_ur: str | None = None


@dataclass(frozen=True, slots=True)
class SectorRow:
    """A sector with its group and the plural noun that sentences use ("banks")."""

    id: str
    group_id: str
    name: NameRow
    plural: str
    plural_ur: str | None
    description: str
    description_ur: str | None


SELLS_PLATFORM = "sells-platform"
"""The interest of a source that sells a platform: what it says of who uses one is a vendor's claim."""


@dataclass(frozen=True, slots=True)
class InterestRow:
    """What a source's publisher gains from the reader."""

    id: str
    label: str
    label_ur: str | None


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every name that the interface needs, in the order of the source files. Keys are ids.

    `use_case_parents` pairs each use case with its group.
    """

    groups: dict[str, NameRow]
    sectors: dict[str, SectorRow]
    cities: dict[str, NameRow]
    roles: dict[str, NameRow]
    clouds: dict[str, NameRow]
    use_cases: dict[str, NameRow]
    use_case_groups: dict[str, NameRow]
    interests: dict[str, InterestRow]
    skills: dict[str, NameRow] = field(default_factory=dict)
    use_case_parents: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One publication. `published` is as precise as it is known ("2026", "2026-11-23")."""

    id: str
    title: str
    publisher: str | None
    url: str | None
    published: str | None
    kind: str
    interest_id: str
    note: str | None


@dataclass(frozen=True, slots=True)
class ValueCount:
    """A vocabulary id (use case, cloud, role, city; `NOT_RECORDED` for none) and its number of employers."""

    id: str
    count: int


@dataclass(frozen=True, slots=True)
class FacetCount:
    """How many employers one value of a facet would leave, given every other facet's choice."""

    value: str
    employers: int


@dataclass(frozen=True, slots=True)
class ConfidenceCount:
    """Number of employers whose row has this confidence."""

    confidence: Confidence
    employers: int


@dataclass(frozen=True, slots=True)
class MarketTotals:
    """The counts behind the counter and the source line, under one filter.

    Attributes:
        employers: Employers that pass the filter.
        all_employers: Employers recorded in the database.
        with_sources: Employers of the filter whose basis is `SOURCED`.
        listed_or_adverts: … whose basis is `LISTED` or `ADVERTS`.
        not_sourced: … whose basis is `NOT_SOURCED`.
        with_use: Employers with at least one use of AI, data or cloud recorded.
        with_cloud_in_use: Employers with at least one `USES` row.
        with_adverts: Employers with at least one advert.
        publications: Distinct sources cited by the filtered employers' own rows.
        confidence: Employers by confidence of their row, best first, zeros left out.
        interests: Those publications by the declared interest of their publisher, most first.
    """

    employers: int
    all_employers: int
    with_sources: int
    listed_or_adverts: int
    not_sourced: int
    with_use: int
    with_cloud_in_use: int
    with_adverts: int
    publications: int
    confidence: tuple[ConfidenceCount, ...]
    interests: tuple[ValueCount, ...] = ()


@dataclass(frozen=True, slots=True)
class SectorCountRow:
    """The additive measures of one sector under a filter, all counts of employers or of recorded rows.

    `with_ai` counts employers for which AI work is named; uses of data or cloud alone are none.
    """

    sector_id: str
    employers: int
    roles: int
    uses: int
    adverts: int
    with_ai: int


@dataclass(frozen=True, slots=True)
class EmployerBriefRow:
    """What a map cell and a table row show of an employer.

    Attributes:
        aliases: Shorter or other names, as recorded.
        use_case_ids: Recorded uses of AI, data or cloud: AI work first, then in recorded order.
        ai_uses: How many of them are AI work.
        clouds_in_use: Clouds with relation `USES`.
        clouds_for_clients: Clouds with relation `BUILDS_FOR_CLIENTS`.
        facts: Uses + clouds in use or built on for clients + roles + 1 if it has adverts ("best recorded").
        sources: Distinct sources that its row cites.
        founded: Year.
        staff_low: Fewest people employed, `None` where only a highest number is recorded or nothing is.
        staff_high: Most people employed, `None` where it is open.
    """

    id: str
    name: str
    name_ur: str | None
    short_name: str | None
    aliases: tuple[str, ...]
    sector_id: str
    hq_city_id: str | None
    ownership: str | None
    founded: int | None
    staff_low: int | None
    staff_high: int | None
    use_case_ids: tuple[str, ...]
    ai_uses: int
    clouds_in_use: tuple[str, ...]
    clouds_for_clients: tuple[str, ...]
    roles: int
    adverts: int
    facts: int
    sources: int
    confidence: Confidence
    basis: Basis


@dataclass(frozen=True, slots=True)
class SectorDetail:
    """The card of a sector under a filter. Tuples are sorted by count, then name.

    Attributes:
        with_ai: Employers for which AI work is named.
        ai_uses: Employers by use of AI; `other_uses` by use of data, cloud or other digital work.
        cloud_employers: Employers of the sector with a cloud in use.
        client_employers: Employers that build on a cloud for clients.
        publications: Distinct sources of the sector's facts of every kind.
        facts_by_confidence: Fact rows (employers, uses, clouds, roles) by confidence.
    """

    sector_id: str
    employers: int
    all_employers: int
    with_ai: int
    ai_uses: tuple[ValueCount, ...]
    other_uses: tuple[ValueCount, ...]
    cloud_employers: int
    clouds_in_use: tuple[ValueCount, ...]
    client_employers: int
    clouds_for_clients: tuple[ValueCount, ...]
    adverts: int
    advert_employers: int
    roles: tuple[ValueCount, ...]
    head_offices: tuple[ValueCount, ...]
    publications: int
    facts_by_confidence: tuple[tuple[Confidence, int], ...]


@dataclass(frozen=True, slots=True)
class FactRow:
    """One recorded fact of an employer with everything that vouches for it.

    Attributes:
        subject_id: The use case, role or cloud it is about.
        relation: For clouds, what ties the employer to it.
        evidence: The editors' wording of what the sources say.
        year: Year of the evidence, where stated.
    """

    subject_id: str
    evidence: str | None
    relation: CloudRelation | None
    year: int | None
    confidence: Confidence
    sources: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True)
class AdvertRow:
    """A job advert as seen. Adverts are not vacancies, and a cloud that one names is not in use for that."""

    id: str
    title: str
    role_id: str | None
    level: str | None
    city_id: str | None
    place: str | None
    posted: str | None
    seen: str | None
    skill_ids: tuple[str, ...]
    cloud_ids: tuple[str, ...]
    sources: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True)
class EmployerDetail:
    """Every recorded fact of one employer. Numbers of people are a range; `None` is unknown."""

    brief: EmployerBriefRow
    other_city_ids: tuple[str, ...]
    founded: int | None
    employees_low: int | None
    employees_high: int | None
    website: str | None
    careers_url: str | None
    description: str | None
    ai_activity: str | None
    sources: tuple[SourceRow, ...]
    uses: tuple[FactRow, ...]
    clouds: tuple[FactRow, ...]
    roles: tuple[FactRow, ...]
    adverts: tuple[AdvertRow, ...]


Cell = str | int | float | None
"""A value of any table; `None` is unknown."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of one table as its CSV file has them."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
