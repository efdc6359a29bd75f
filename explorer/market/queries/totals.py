"""Counts of the whole filtered market: the counter, the source line, and the measures of every sector."""

from explorer.market.bits import Bits
from explorer.market.filters import Facet, MarketFilter
from explorer.market.index import EmployerIndex, Link, Measure
from explorer.market.queries.sources import load_sources
from explorer.market.reader import MarketReader
from explorer.market.rows import (
    Basis,
    Confidence,
    ConfidenceCount,
    MarketTotals,
    SectorCountRow,
    SourceRow,
    ValueCount,
)

NOT_A_PUBLICATION = "general-knowledge"
"""The source of well-known facts for which no page was read; counted as no publication."""


def load_totals(reader: MarketReader, market_filter: MarketFilter) -> MarketTotals:
    """Load the counts behind the counter and the source line."""
    index = reader.index
    passing = index.passing(market_filter)
    interests = _load_interests(reader, cited_sources(index, Link.CITED, passing))

    def count(among: Bits) -> int:
        return (passing & among).bit_count()

    confidence = ((word, count(index.having(Facet.CONFIDENCE, word.value))) for word in Confidence)
    return MarketTotals(
        employers=passing.bit_count(),
        all_employers=index.size,
        with_sources=count(index.having(Facet.BASIS, Basis.SOURCED.value)),
        listed_or_adverts=count(index.having(Facet.BASIS, Basis.LISTED.value, Basis.ADVERTS.value)),
        not_sourced=count(index.having(Facet.BASIS, Basis.NOT_SOURCED.value)),
        with_use=count(index.above_zero(Measure.USES)),
        with_cloud_in_use=count(index.above_zero(Measure.CLOUDS_IN_USE)),
        with_adverts=count(index.above_zero(Measure.ADVERTS)),
        publications=sum(interest.count for interest in interests),
        confidence=tuple(ConfidenceCount(word, employers) for word, employers in confidence if employers),
        interests=interests,
    )


def load_sector_counts(reader: MarketReader, market_filter: MarketFilter) -> tuple[SectorCountRow, ...]:
    """Load the additive measures of every sector, zeros included, in the order of the vocabulary."""
    index = reader.index
    passing, with_ai = index.passing(market_filter), index.above_zero(Measure.AI_USES)
    counts = []
    for (sector_id,) in reader.rows("SELECT id FROM sector ORDER BY key"):
        employers = passing & index.having(Facet.SECTOR, sector_id)
        counts.append(
            SectorCountRow(
                sector_id,
                employers=employers.bit_count(),
                roles=index.total(Measure.ROLES, employers),
                uses=index.total(Measure.USES, employers),
                adverts=index.total(Measure.ADVERTS, employers),
                with_ai=(employers & with_ai).bit_count(),
            )
        )
    return tuple(counts)


def load_publications(reader: MarketReader, market_filter: MarketFilter) -> tuple[SourceRow, ...]:
    """Load the publications that the filtered employers' rows cite, by publisher, then title."""
    cited = cited_sources(reader.index, Link.CITED, reader.index.passing(market_filter))
    rows = load_sources(reader, cited)
    return tuple(sorted(rows, key=lambda row: (row.publisher is None, row.publisher or "", row.title, row.id)))


def cited_sources(index: EmployerIndex, link: Link, employers: Bits) -> list[str]:
    """Return the ids of the publications that these employers cite."""
    return [source for source, citing in index.sets(link).items() if citing & employers and source != NOT_A_PUBLICATION]


def _load_interests(reader: MarketReader, cited: list[str]) -> tuple[ValueCount, ...]:
    counts: dict[str, int] = {}
    for source in cited:
        interest = reader.interests.get(source)
        if interest is not None:
            counts[interest] = counts.get(interest, 0) + 1
    ranked = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    return tuple(ValueCount(interest, count) for interest, count in ranked)
