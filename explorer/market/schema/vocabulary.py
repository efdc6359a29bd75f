"""The names that facts speak in: sources, sectors, cities, roles, clouds, skills, use cases and words."""

from explorer.market.kinds import (
    CONFIDENCE,
    COUNT,
    LATITUDE,
    LONGITUDE,
    TEXT,
    URL,
    WHEN,
    YEAR,
    YES_NO,
    choice,
)
from explorer.market.schema.base import (
    Record,
    cited,
    comes_with,
    identifier,
    may_refer,
    optional,
    recorded,
    refers,
    required,
)


class Interest(Record, table=True):
    """What a source's publisher gains from the reader."""

    id: str = identifier()
    label: str = required(TEXT)
    label_ur: str | None = optional(TEXT)
    description: str | None = optional(TEXT)


class Source(Record, table=True):
    """One publication that facts cite."""

    id: str = identifier()
    title: str = required(TEXT)
    publisher: str | None = optional(TEXT)
    url: str | None = optional(URL)
    published: str | None = optional(WHEN)
    kind: str = required(
        choice(
            "news",
            "article",
            "job-ad",
            "vendor-docs",
            "official",
            "report",
            "encyclopedia",
            "survey",
            "editorial",
        )
    )
    note: str | None = optional(TEXT)
    interest: str = refers("interest")


class SectorGroup(Record, table=True):
    """A group of neighbouring sectors; `position` is its place on the map."""

    id: str = identifier()
    name: str = required(TEXT)
    name_ur: str | None = optional(TEXT)
    short_name: str | None = optional(TEXT)
    short_name_ur: str | None = optional(TEXT)
    position: int = required(COUNT)


class Sector(Record, table=True):
    """A sector of employers with the plural noun that sentences use."""

    id: str = identifier()
    name: str = required(TEXT)
    name_ur: str | None = optional(TEXT)
    short_name: str | None = optional(TEXT)
    short_name_ur: str | None = optional(TEXT)
    plural: str = required(TEXT)
    plural_ur: str | None = optional(TEXT)
    group_id: str = refers("sector_group")
    description: str = required(TEXT)
    description_ur: str | None = optional(TEXT)


class City(Record, table=True):
    """A city with its position."""

    id: str = identifier()
    name: str = required(TEXT)
    name_ur: str | None = optional(TEXT)
    province: str | None = optional(TEXT)
    country: str = required(TEXT)
    latitude: float = required(LATITUDE)
    longitude: float = required(LONGITUDE)
    population: int | None = optional(COUNT)
    population_year: int | None = optional(YEAR)
    has_special_technology_zone: str | None = optional(YES_NO)
    note: str | None = optional(TEXT)
    confidence: str = required(CONFIDENCE)


class Cloud(Record, table=True):
    """A cloud, or what employers run instead of one."""

    id: str = identifier()
    name: str = required(TEXT)
    short_name: str | None = optional(TEXT)
    name_ur: str | None = optional(TEXT)
    is_public_cloud: str = required(YES_NO)


class Role(Record, table=True):
    """A role with its codes in the occupation systems O*NET and ESCO."""

    id: str = identifier()
    name: str = required(TEXT)
    short_name: str | None = optional(TEXT)
    name_ur: str | None = optional(TEXT)
    family: str = required(choice("ml", "cloud", "data", "software", "security", "product"))
    description: str = required(TEXT)
    onet_soc_code: str | None = optional(TEXT)
    esco_uri: str | None = optional(URL)
    confidence: str = required(CONFIDENCE)


class Skill(Record, table=True):
    """A skill that roles need and adverts name."""

    id: str = identifier()
    name: str = required(TEXT)
    name_ur: str | None = optional(TEXT)
    category: str = required(TEXT)
    description: str = required(TEXT)


class RoleSkill(Record, table=True):
    """A skill that a role needs."""

    role_id: str = refers("role")
    skill_id: str = refers("skill")
    importance: str = required(choice("core", "useful"))
    confidence: str = required(CONFIDENCE)


class UseCaseGroup(Record, table=True):
    """A group of use cases."""

    id: str = identifier()
    name: str = required(TEXT)
    name_ur: str | None = optional(TEXT)


class UseCase(Record, table=True):
    """What an employer uses AI or cloud for; `kind` tells AI from cloud, data and other digital work."""

    id: str = identifier()
    name: str = required(TEXT)
    name_ur: str | None = optional(TEXT)
    parent_id: str | None = may_refer("use_case_group")
    kind: str = required(choice("ai", "cloud", "data", "digital"))


class UrduTerm(Record, table=True):
    """An interface or field word in Urdu, for translators."""

    term_id: str = identifier()
    english: str = required(TEXT)
    urdu: str = required(TEXT)
    note: str | None = optional(TEXT)


INTERESTS = recorded("interests", Interest)
SOURCES = recorded("sources", Source)
SECTOR_GROUPS = recorded("sector_groups", SectorGroup)
SECTORS = recorded("sectors", Sector)
CITIES = cited(recorded("cities", City, comes_with("population", "population_year")))
CLOUDS = recorded("clouds", Cloud)
ROLES = cited(recorded("roles", Role))
SKILLS = recorded("skills", Skill)
ROLE_SKILLS = cited(recorded("role_skills", RoleSkill, unique=("role_id", "skill_id")))
USE_CASE_GROUPS = recorded("use_case_groups", UseCaseGroup)
USE_CASES = recorded("use_cases", UseCase)
URDU_TERMS = recorded("urdu_terms", UrduTerm)

VOCABULARY = (
    INTERESTS,
    SOURCES,
    SECTOR_GROUPS,
    SECTORS,
    CITIES,
    CLOUDS,
    ROLES,
    SKILLS,
    ROLE_SKILLS,
    USE_CASE_GROUPS,
    USE_CASES,
    URDU_TERMS,
)
