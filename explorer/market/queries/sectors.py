"""The card of one sector."""

from explorer.market.bits import Bits
from explorer.market.filters import NOT_RECORDED, Facet, MarketFilter
from explorer.market.index import EmployerIndex, Link, Measure
from explorer.market.queries.totals import cited_sources
from explorer.market.reader import MarketReader
from explorer.market.rows import Confidence, SectorDetail, ValueCount

_FACTS_BY_CONFIDENCE = {
    Confidence.OFFICIAL: Measure.OFFICIAL,
    Confidence.REPORTED: Measure.REPORTED,
    Confidence.ESTIMATE: Measure.ESTIMATE,
    Confidence.GENERAL: Measure.GENERAL,
}


def load_sector_detail(reader: MarketReader, market_filter: MarketFilter, sector_id: str) -> SectorDetail:
    """Load the card of a sector: what its filtered employers use, run on, hire and where they sit.

    `roles` counts employers by the roles they were seen hiring or advertised, as the facet does;
    `head_offices` has `NOT_RECORDED` last, the other tuples leave it out.
    """
    index = reader.index
    everyone = index.having(Facet.SECTOR, sector_id)
    employers = index.passing(market_filter) & everyone

    def with_any(measure: Measure) -> int:
        return (employers & index.above_zero(measure)).bit_count()

    uses = _recorded(index, Facet.USE_CASE, employers)
    ai_work = reader.ai_use_cases
    facts = ((word, index.total(measure, employers)) for word, measure in _FACTS_BY_CONFIDENCE.items())
    return SectorDetail(
        sector_id=sector_id,
        employers=employers.bit_count(),
        all_employers=everyone.bit_count(),
        with_ai=with_any(Measure.AI_USES),
        ai_uses=tuple(use for use in uses if use.id in ai_work),
        other_uses=tuple(use for use in uses if use.id not in ai_work),
        cloud_employers=with_any(Measure.CLOUDS_IN_USE),
        clouds_in_use=_recorded(index, Facet.PLATFORM, employers),
        client_employers=with_any(Measure.CLIENT_CLOUDS),
        clouds_for_clients=_recorded(index, Link.CLIENT_CLOUD, employers),
        adverts=index.total(Measure.ADVERTS, employers),
        advert_employers=with_any(Measure.ADVERTS),
        roles=_recorded(index, Facet.ROLE, employers),
        head_offices=_counted(index, Facet.CITY, employers),
        publications=len(cited_sources(index, Link.CITED_ANYWHERE, employers)),
        facts_by_confidence=tuple((word, count) for word, count in facts if count),
    )


def _counted(index: EmployerIndex, of: Facet | Link, employers: Bits) -> tuple[ValueCount, ...]:
    """Count employers by value: most first, then by name; `NOT_RECORDED` last, zeros left out."""
    counts = ((value, (bits & employers).bit_count()) for value, bits in index.sets(of).items())
    ranked = sorted((entry for entry in counts if entry[1]), key=lambda entry: (entry[0] == NOT_RECORDED, -entry[1]))
    return tuple(ValueCount(value, count) for value, count in ranked)


def _recorded(index: EmployerIndex, of: Facet | Link, employers: Bits) -> tuple[ValueCount, ...]:
    return tuple(value for value in _counted(index, of, employers) if value.id != NOT_RECORDED)
