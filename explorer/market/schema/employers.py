"""Employers and what is recorded of them: uses, clouds, roles and job adverts."""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Table, Text, UniqueConstraint
from sqlmodel import Field

from explorer.market.filters import OWNERSHIPS
from explorer.market.kinds import (
    AMOUNT_FROM_ZERO,
    CONFIDENCE,
    COUNT,
    CURRENCY,
    DAY,
    LEVEL,
    PAY,
    PAY_PERIOD,
    SLUG,
    TEXT,
    URL,
    WHEN,
    YEAR,
    choice,
    one_of,
)
from explorer.market.rows import Basis, CloudRelation, EvidenceScope
from explorer.market.schema.base import (
    Record,
    cited,
    comes_with,
    core,
    identifier,
    in_order,
    may_refer,
    optional,
    recorded,
    refers,
    required,
    with_list,
)


class Employer(Record, table=True):
    """An employer. Numbers of people are a range; `confidence` covers its own row only."""

    id: str = identifier()
    name: str = required(TEXT)
    short_name: str | None = optional(TEXT)
    name_ur: str | None = optional(TEXT)
    sector_id: str = refers("sector")
    hq_city_id: str | None = may_refer("city")
    ownership: str | None = optional(choice(*OWNERSHIPS))
    founded: int | None = optional(YEAR)
    employees_low: int | None = optional(COUNT)
    employees_high: int | None = optional(COUNT)
    website: str | None = optional(URL)
    careers_url: str | None = optional(URL)
    description: str | None = optional(TEXT)
    ai_activity: str | None = optional(TEXT)
    confidence: str = required(CONFIDENCE)
    basis: str = required(one_of(Basis))


class EmployerUseCase(Record, table=True):
    """One source's evidence of a use; two rows of the same employer and use case are two sources."""

    employer_id: str = refers("employer")
    use_case_id: str = refers("use_case")
    evidence: str | None = optional(TEXT)
    confidence: str = required(CONFIDENCE)


class EmployerPlatform(Record, table=True):
    """Evidence that ties an employer to a cloud; only the relation "uses" counts as use.

    `scope` says where the evidence speaks of the whole company, its parent or a sister abroad; NULL where it does not.
    """

    employer_id: str = refers("employer")
    cloud_id: str = refers("cloud")
    evidence: str | None = optional(TEXT)
    year: int | None = optional(YEAR)
    confidence: str = required(CONFIDENCE)
    relation: str = required(one_of(CloudRelation))
    scope: str | None = optional(one_of(EvidenceScope))


class EmployerRole(Record, table=True):
    """A role that an employer was seen hiring."""

    employer_id: str = refers("employer")
    role_id: str = refers("role")
    evidence: str | None = optional(TEXT)
    confidence: str = required(CONFIDENCE)


class Advert(Record, table=True):
    """A job advert as seen. `place` is the place as the advert words it."""

    id: str = identifier()
    employer_id: str | None = may_refer("employer")
    employer_name: str | None = optional(TEXT)
    title: str = required(TEXT)
    role_id: str | None = may_refer("role")
    level: str | None = optional(LEVEL)
    city_id: str | None = may_refer("city")
    place: str | None = optional(TEXT)
    work_mode: str | None = optional(choice("remote", "hybrid", "on-site"))
    posted: str | None = optional(WHEN)
    years_low: float | None = optional(AMOUNT_FROM_ZERO)
    years_high: float | None = optional(AMOUNT_FROM_ZERO)
    salary_low: float | None = optional(PAY)
    salary_high: float | None = optional(PAY)
    currency: str | None = optional(CURRENCY)
    period: str | None = optional(PAY_PERIOD)
    url: str | None = optional(URL)
    confidence: str = required(CONFIDENCE)


class AdvertCity(Record, table=True):
    """One of the cities of an advert."""

    advert_id: str = refers("advert")
    city_id: str | None = may_refer("city")
    place: str | None = optional(TEXT)


class AdvertCloud(Record, table=True):
    """A cloud that an advert names; asking for it proves no use."""

    advert_id: str = refers("advert")
    cloud_id: str = refers("cloud")


class AdvertSkill(Record, table=True):
    """A skill that an advert names."""

    advert_id: str = refers("advert")
    skill_id: str = refers("skill")


class AdvertSeen(Record, table=True):
    """The day on which a data set saw an advert."""

    advert_id: str = refers("advert")
    source_id: str = refers("source")
    seen: str = required(DAY)


class EmployerSummary(Record, table=True):
    """What maps and tables ask of every employer, worked out once when the database is built.

    Attributes:
        key: The employer's key.
        place: Its position when all employers stand best recorded first, from 0: most facts, then most sources,
            then by name.
        name_key: The name as A to Z sorts it.
        aliases: Other names, divided by semicolons; `use_case_ids`, `clouds_in_use` and `clouds_for_clients`
            likewise.
        ai_use_count: Those of its uses that are AI work; they come first in `use_case_ids`.
        facts: Distinct uses + clouds in use or built on for clients + roles + 1 if it has adverts.
    """

    key: int | None = Field(
        default=None,
        sa_column=Column(Integer, ForeignKey("employer.key"), primary_key=True, autoincrement=False),
    )
    place: int = Field(sa_column=Column(Integer, nullable=False, unique=True))
    name_key: str = Field()
    use_count: int = Field()
    ai_use_count: int = Field()
    role_count: int = Field()
    advert_count: int = Field()
    cloud_in_use_count: int = Field()
    cloud_for_clients_count: int = Field()
    facts: int = Field()
    source_count: int = Field()
    aliases: str | None = Field(default=None)
    use_case_ids: str | None = Field(default=None)
    clouds_in_use: str | None = Field(default=None)
    clouds_for_clients: str | None = Field(default=None)


EMPLOYER_SUMMARY = core(EmployerSummary)

EMPLOYER_SET = Table(
    "employer_set",
    Record.metadata,
    Column("property", Text, primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("value", Text, nullable=False),
    Column("employers", LargeBinary, nullable=False),
    UniqueConstraint("property", "value"),
    sqlite_with_rowid=False,
)
"""Which employers have a value of a property, as `explorer.market.bits` writes them; see `explorer.market.index`."""

EMPLOYER_ORDER = Table(
    "employer_order",
    Record.metadata,
    Column("name", Text, primary_key=True),
    Column("is_descending", Integer, primary_key=True, autoincrement=False),
    Column("places", LargeBinary, nullable=False),
    Column("begins", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""The places of all employers in each order, as little-endian 32-bit numbers.

`begins` is a set of positions in it (`explorer.market.bits`): those where an employer differs from the one before.
"""

EMPLOYERS = cited(
    with_list(
        with_list(
            recorded("employers", Employer, in_order("employees_low", "employees_high")),
            "aliases",
            "alias",
            TEXT,
        ),
        "other_city_ids",
        "city_id",
        SLUG,
        refers_to="city",
    )
)
EMPLOYER_USE_CASES = cited(recorded("employer_use_cases", EmployerUseCase))
EMPLOYER_PLATFORMS = cited(recorded("employer_platforms", EmployerPlatform))
EMPLOYER_ROLES = cited(recorded("employer_roles", EmployerRole))
ADVERTS = cited(
    recorded(
        "adverts",
        Advert,
        in_order("years_low", "years_high"),
        in_order("salary_low", "salary_high"),
        comes_with("salary_low", "currency"),
        comes_with("salary_high", "currency"),
        comes_with("currency", "period"),
    )
)
ADVERT_CITIES = recorded("advert_cities", AdvertCity)
ADVERT_CLOUDS = recorded("advert_clouds", AdvertCloud, unique=("advert_id", "cloud_id"))
ADVERT_SKILLS = recorded("advert_skills", AdvertSkill, unique=("advert_id", "skill_id"))
ADVERT_SEEN = recorded("advert_seen", AdvertSeen)

EMPLOYER_TABLES = (
    EMPLOYERS,
    EMPLOYER_USE_CASES,
    EMPLOYER_PLATFORMS,
    EMPLOYER_ROLES,
    ADVERTS,
    ADVERT_CITIES,
    ADVERT_CLOUDS,
    ADVERT_SKILLS,
    ADVERT_SEEN,
)
