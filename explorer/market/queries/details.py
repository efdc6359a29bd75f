"""Everything recorded of one employer, each fact with the sources that vouch for it."""

from collections import defaultdict

from explorer.market.queries.employers import load_employer_brief
from explorer.market.queries.sources import load_cited
from explorer.market.reader import MarketReader
from explorer.market.rows import AdvertRow, CloudRelation, Confidence, EmployerDetail, FactRow
from explorer.market.values import known

_ABOUT = """
    SELECT key, founded, employees_low, employees_high, website, careers_url, description, ai_activity
    FROM employer WHERE id = ?"""
_OTHER_CITIES = "SELECT city_id FROM employer_city WHERE owner_key = ? ORDER BY position"
_USES = """
    SELECT key, use_case_id, evidence, NULL, NULL, confidence
    FROM employer_use_case WHERE employer_id = ? ORDER BY key"""
_CLOUDS = """
    SELECT key, cloud_id, evidence, relation, year, confidence
    FROM employer_platform WHERE employer_id = ? ORDER BY key"""
_ROLES = """
    SELECT key, role_id, evidence, NULL, NULL, confidence
    FROM employer_role WHERE employer_id = ? ORDER BY key"""
_ADVERTS = """
    SELECT key, id, title, role_id, level, city_id, place, posted,
        (SELECT max(seen) FROM advert_seen WHERE advert_id = advert.id) AS last_seen
    FROM advert WHERE employer_id = ? ORDER BY last_seen DESC, key"""

_ADVERT_SKILLS = """
    SELECT advert_id, skill_id FROM advert_skill
    WHERE advert_id IN (SELECT id FROM advert WHERE employer_id = ?) ORDER BY key"""
_ADVERT_CLOUDS = """
    SELECT advert_id, cloud_id FROM advert_cloud
    WHERE advert_id IN (SELECT id FROM advert WHERE employer_id = ?) ORDER BY key"""


def load_employer_detail(reader: MarketReader, employer_id: str) -> EmployerDetail | None:
    """Load every recorded fact of an employer; `None` when there is no employer of that id."""
    brief = load_employer_brief(reader, employer_id)
    if brief is None:
        return None
    ((key, founded, low, high, website, careers_url, description, ai_activity),) = reader.rows(_ABOUT, employer_id)
    return EmployerDetail(
        brief=brief,
        other_city_ids=tuple(city for (city,) in reader.rows(_OTHER_CITIES, key)),
        founded=founded,
        employees_low=low,
        employees_high=high,
        website=website,
        careers_url=careers_url,
        description=description,
        ai_activity=ai_activity,
        sources=load_cited(reader, "employer", [key]).get(key, ()),
        uses=_load_facts(reader, "employer_use_case", _USES, employer_id),
        clouds=_load_facts(reader, "employer_platform", _CLOUDS, employer_id),
        roles=_load_facts(reader, "employer_role", _ROLES, employer_id),
        adverts=_load_adverts(reader, employer_id),
    )


def _load_facts(reader: MarketReader, table: str, statement: str, employer_id: str) -> tuple[FactRow, ...]:
    rows = reader.rows(statement, employer_id)
    cited = load_cited(reader, table, [row[0] for row in rows])
    return tuple(
        FactRow(
            subject_id=subject_id,
            evidence=evidence,
            relation=None if relation is None else known(CloudRelation, relation),
            year=year,
            confidence=known(Confidence, confidence),
            sources=cited.get(key, ()),
        )
        for key, subject_id, evidence, relation, year, confidence in rows
    )


def _load_adverts(reader: MarketReader, employer_id: str) -> tuple[AdvertRow, ...]:
    """Load an employer's adverts, the last seen first; `seen` is the last day a data set saw it."""
    rows = reader.rows(_ADVERTS, employer_id)
    cited = load_cited(reader, "advert", [row[0] for row in rows])
    skills, clouds = (_load_named(reader, statement, employer_id) for statement in (_ADVERT_SKILLS, _ADVERT_CLOUDS))
    return tuple(
        AdvertRow(
            *(id_, title, role, level, city, place, posted, seen),
            tuple(skills[id_]),
            tuple(clouds[id_]),
            cited.get(key, ()),
        )
        for key, id_, title, role, level, city, place, posted, seen in rows
    )


def _load_named(reader: MarketReader, statement: str, employer_id: str) -> defaultdict[str, list[str]]:
    """Return what adverts name, by the advert."""
    named: defaultdict[str, list[str]] = defaultdict(list)
    for advert_id, value in reader.rows(statement, employer_id):
        named[advert_id].append(value)
    return named
