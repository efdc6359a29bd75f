"""Adverts that ask for a cloud: each counted once, by role, city and the month in which it was first seen.

Only the conditions of the filter that is set are asked, and the roles, cities and months only of adverts that name a
cloud: in a large directory those are few.
"""

import json
from collections import defaultdict
from collections.abc import Iterator

from explorer.market.filters import NOT_RECORDED
from explorer.market.platform_use_rows import AdvertAsks, AdvertFilter, CloudAdvertRow
from explorer.market.queries.counts import most_first
from explorer.market.reader import MarketReader
from explorer.market.rows import ValueCount

_MONTH = "(SELECT substr(min(seen), 1, 7) FROM advert_seen WHERE advert_id = advert.id)"
_CHOSEN = "IN (SELECT value FROM json_each(?))"
_IN_SECTOR = f"EXISTS (SELECT 1 FROM employer WHERE employer.id = advert.employer_id AND sector_id {_CHOSEN})"
_IN_CITY = f"""
    (EXISTS (SELECT 1 FROM advert_city AS place WHERE place.advert_id = advert.id AND place.city_id {_CHOSEN})
        OR advert.city_id {_CHOSEN})"""
_IN_NO_CITY = """
    advert.city_id IS NULL AND NOT EXISTS (
        SELECT 1 FROM advert_city AS place WHERE place.advert_id = advert.id AND place.city_id IS NOT NULL)"""
_TAGGED = """
    (EXISTS (SELECT 1 FROM advert_cloud WHERE advert_id = advert.id)
        OR EXISTS (SELECT 1 FROM advert_skill WHERE advert_id = advert.id))"""
_SEEN = "SELECT coalesce(substr(min(seen), 1, 7), ''), coalesce(substr(max(seen), 1, 7), '') FROM advert_seen"
_CLOUDS = "SELECT id FROM cloud ORDER BY key"


def load_advert_asks(reader: MarketReader, advert_filter: AdvertFilter) -> AdvertAsks:
    """Count the adverts that name each cloud."""
    conditions = list(_conditions(advert_filter))
    where = " AND ".join(condition for condition, _ in conditions) or "TRUE"
    values = [value for _, bound in conditions for value in bound]
    ((adverts,),) = reader.rows(f"SELECT count(*) FROM advert WHERE {where}", *values)
    ((tagged,),) = reader.rows(f"SELECT count(*) FROM advert WHERE {_TAGGED} AND {where}", *values)
    ((first_month, last_month),) = reader.rows(_SEEN)
    counts: defaultdict[tuple[str, str], list[ValueCount]] = defaultdict(list)
    for by, cloud_id, value, count in reader.rows(_asks(where), *values):
        counts[by, cloud_id].append(ValueCount(value, count))
    return AdvertAsks(
        adverts,
        tagged,
        first_month,
        last_month,
        tuple(
            CloudAdvertRow(
                cloud_id,
                sum(row.count for row in counts["all", cloud_id]),
                most_first(counts["role", cloud_id]),
                most_first(counts["city", cloud_id]),
                tuple(sorted(counts["month", cloud_id], key=lambda row: row.id)),
            )
            for (cloud_id,) in reader.rows(_CLOUDS)
        ),
    )


def _conditions(chosen: AdvertFilter) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the conditions on an advert that a filter sets, each with the values to bind."""
    if chosen.sector_ids:
        yield _IN_SECTOR, (json.dumps(chosen.sector_ids),)
    if chosen.city_ids:
        cities = json.dumps(chosen.city_ids)
        or_none = f"({_IN_CITY} OR {_IN_NO_CITY})" if NOT_RECORDED in chosen.city_ids else _IN_CITY
        yield or_none, (cities, cities)
    if chosen.role_ids:
        yield f"coalesce(advert.role_id, '{NOT_RECORDED}') {_CHOSEN}", (json.dumps(chosen.role_ids),)
    if chosen.first_month:
        yield f"{_MONTH} >= ?", (chosen.first_month,)
    if chosen.last_month:
        yield f"{_MONTH} <= ?", (chosen.last_month,)


def _asks(where: str) -> str:
    """Return the statement that counts the adverts of every cloud: all, by role, by month and by city."""
    return f"""
        WITH ask AS MATERIALIZED (
            SELECT cloud_id, advert.id, coalesce(role_id, '{NOT_RECORDED}') AS role_id, city_id, {_MONTH} AS month
            FROM advert_cloud JOIN advert ON advert.id = advert_cloud.advert_id WHERE {where}),
        place AS (
            SELECT cloud_id, ask.id, city.city_id
            FROM ask JOIN advert_city AS city ON city.advert_id = ask.id WHERE city.city_id IS NOT NULL
            UNION SELECT cloud_id, id, city_id FROM ask WHERE city_id IS NOT NULL)
        SELECT 'all', cloud_id, '', count(*) FROM ask GROUP BY cloud_id
        UNION ALL SELECT 'role', cloud_id, role_id, count(*) FROM ask GROUP BY cloud_id, role_id
        UNION ALL SELECT 'month', cloud_id, month, count(*) FROM ask GROUP BY cloud_id, month
        UNION ALL SELECT 'city', cloud_id, city_id, count(*) FROM place GROUP BY cloud_id, city_id
        UNION ALL SELECT 'city', cloud_id, '{NOT_RECORDED}', count(*)
            FROM ask WHERE city_id IS NULL AND NOT EXISTS (
                SELECT 1 FROM advert_city AS city WHERE city.advert_id = ask.id AND city.city_id IS NOT NULL)
            GROUP BY cloud_id"""
