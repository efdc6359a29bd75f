"""Employers recorded with a cloud, from the index, and the evidence for it."""

import json
from collections.abc import Iterator, Sequence

from explorer.market.bits import Bits, first_places
from explorer.market.filters import Facet, MarketFilter
from explorer.market.index import EmployerIndex, Link, Property
from explorer.market.platform_use_rows import (
    CloudEvidenceRow,
    CloudTieRow,
    CloudUseRow,
    EvidenceTotals,
    PlatformUse,
)
from explorer.market.queries.counts import most_first
from explorer.market.queries.employers import load_employer_briefs
from explorer.market.queries.sources import load_vouched
from explorer.market.reader import MarketReader
from explorer.market.rows import (
    SELLS_PLATFORM,
    CloudRelation,
    Confidence,
    EmployerBriefRow,
    EvidenceScope,
    ValueCount,
)
from explorer.market.values import known

_SETS: dict[CloudRelation, Property] = {
    CloudRelation.USES: Facet.PLATFORM,
    CloudRelation.BUILDS_FOR_CLIENTS: Link.CLIENT_CLOUD,
    CloudRelation.PARTNER: Link.PARTNER_CLOUD,
    CloudRelation.VENDOR_OWN: Link.VENDOR_CLOUD,
    CloudRelation.PLANNED: Link.PLANNED_CLOUD,
    CloudRelation.TRAINS: Link.TRAINING_CLOUD,
}
_CLOUDS = "SELECT id, is_public_cloud = 'yes' FROM cloud ORDER BY key"
_SECTORS = "SELECT id FROM sector ORDER BY key"

_RANK = " ".join(f"WHEN '{relation.value}' THEN {rank}" for rank, relation in enumerate(CloudRelation))
_EVIDENCE = f"""
    SELECT own.key, own.confidence, employer.id, employer.name, employer.name_ur, own.relation, own.scope,
        own.evidence, own.year
    FROM employer_platform AS own
        JOIN employer ON employer.id = own.employer_id
        JOIN employer_summary AS summary ON summary.key = employer.key
    WHERE own.cloud_id = ? AND summary.place IN (SELECT value FROM json_each(?))
    ORDER BY CASE own.relation {_RANK} END, summary.place, own.key"""


_CONFIDENCE = """
    SELECT confidence, count(*) FROM employer_platform WHERE ?1 = '' OR cloud_id = ?1 GROUP BY confidence"""
_PUBLICATIONS = """
    SELECT count(DISTINCT link.source_id)
    FROM employer_platform AS own JOIN employer_platform_source AS link ON link.owner_key = own.key
    WHERE ?1 = '' OR own.cloud_id = ?1"""


def load_platform_use(reader: MarketReader, market_filter: MarketFilter) -> PlatformUse:
    """Load the employers of every cloud by their relation to it, and by sector."""
    index = reader.index
    passing = index.passing(market_filter)
    sectors = [(id_, index.having(Facet.SECTOR, id_)) for (id_,) in reader.rows(_SECTORS)]
    clouds = reader.rows(_CLOUDS)
    ids = [cloud_id for cloud_id, _ in clouds]
    linked = passing & _linked(index, ids)
    return PlatformUse(
        employers=passing.bit_count(),
        linked=linked.bit_count(),
        using=(passing & index.having(Facet.PLATFORM, *ids)).bit_count(),
        clouds=tuple(
            CloudUseRow(cloud_id, bool(is_public), tuple(_ties(index, passing, cloud_id, sectors)))
            for cloud_id, is_public in clouds
        ),
    )


def load_cloud_employers(
    reader: MarketReader, market_filter: MarketFilter, cloud_id: str, most: int
) -> tuple[EmployerBriefRow, ...]:
    """Load the employers with any relation to a cloud: the strongest relation first, then best recorded first."""
    return load_employer_briefs(reader, _first_linked(reader, market_filter, cloud_id, most))


def load_cloud_evidence(
    reader: MarketReader, market_filter: MarketFilter, cloud_id: str, most_employers: int
) -> tuple[CloudEvidenceRow, ...]:
    """Load the evidence for the first employers of a cloud (`load_cloud_employers`), the strongest relation first."""
    places = json.dumps(list(_first_linked(reader, market_filter, cloud_id, most_employers)))
    return tuple(
        CloudEvidenceRow(
            *(employer_id, name, name_ur),
            relation=known(CloudRelation, relation),
            scope=None if scope is None else known(EvidenceScope, scope),
            evidence=evidence,
            year=year,
            confidence=known(Confidence, confidence),
            is_vendor_claim=all(source.interest_id == SELLS_PLATFORM for source in sources),
            sources=sources,
        )
        for (confidence, employer_id, name, name_ur, relation, scope, evidence, year), sources in load_vouched(
            reader, "employer_platform", _EVIDENCE, cloud_id, places
        )
    )


def load_evidence_totals(reader: MarketReader, cloud_id: str = "") -> EvidenceTotals:
    """Count all recorded evidence, or that of one cloud."""
    counts = {known(Confidence, word): count for word, count in reader.rows(_CONFIDENCE, cloud_id)}
    ((publications,),) = reader.rows(_PUBLICATIONS, cloud_id)
    by_word = tuple((word, counts[word]) for word in Confidence if word in counts)
    return EvidenceTotals(sum(counts.values()), publications, by_word)


def _linked(index: EmployerIndex, cloud_ids: Sequence[str]) -> Bits:
    found = 0
    for of in _SETS.values():
        found |= index.having(of, *cloud_ids)
    return found


def _ties(
    index: EmployerIndex, passing: Bits, cloud_id: str, sectors: Sequence[tuple[str, Bits]]
) -> Iterator[CloudTieRow]:
    """Yield the relations from the strongest: an employer counts with the first that it has."""
    left = passing
    for relation, of in _SETS.items():
        having = passing & index.having(of, cloud_id)
        own, left = having & left, left & ~having
        in_use = own if relation is CloudRelation.USES else 0
        by_sector = [ValueCount(id_, (own & bits).bit_count()) for id_, bits in sectors] if own else []
        yield CloudTieRow(
            relation=relation,
            employers=own.bit_count(),
            all_employers=having.bit_count(),
            company_wide=(in_use & index.having(Link.COMPANY_WIDE_CLOUD, cloud_id)).bit_count(),
            vendor_claimed=(in_use & index.having(Link.VENDOR_CLAIMED_CLOUD, cloud_id)).bit_count(),
            sectors=most_first([row for row in by_sector if row.count]),
        )


def _first_linked(reader: MarketReader, market_filter: MarketFilter, cloud_id: str, most: int) -> Iterator[int]:
    """Yield the places of the first employers of a cloud, at most so many."""
    index = reader.index
    left = index.passing(market_filter)
    for of in _SETS.values():
        own = left & index.having(of, cloud_id)
        left &= ~own
        yield from first_places(own, most)
        most = max(0, most - own.bit_count())
