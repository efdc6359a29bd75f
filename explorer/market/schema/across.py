"""Rules that no single row can break: slabs that join, years that are whole, pay compared in one currency.

The builder asks them of the CSV facts, the checker of a finished database; both name the row.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Any

from explorer.market.amounts import exact

Fact = Mapping[str, Any]
"""A row by the columns of its CSV file; a column with several values holds a tuple, `None` is unknown."""


@dataclass(frozen=True, slots=True)
class Breach:
    """Where a rule is broken.

    Attributes:
        place: Of the row among those of the rule's first table, from 0.
        column: What to look at.
        reason: Why, in words that follow the value.
    """

    place: int
    column: str
    reason: str


@dataclass(frozen=True)
class AcrossRule:
    """A condition over the rows of one or more tables, each of which is well by itself.

    Attributes:
        name: One word or two for it.
        tables: Names of the files it reads; it is broken by rows of the first.
        judge: Takes the rows of each, in that order, and yields what is wrong.
    """

    name: str
    tables: tuple[str, ...]
    judge: Callable[..., Iterator[Breach]]


def _judge_slabs(slabs: Sequence[Fact]) -> Iterator[Breach]:
    """Hold each tax year's slabs against one another: from 0 without gap or overlap to one open top slab.

    The base tax of a slab is the tax of the slab below on the income where they meet. It is the number of a tax table
    that is most easily mistyped, and the only one that the others vouch for.
    """
    years: dict[int, list[tuple[int, Fact]]] = {}
    for place, slab in enumerate(slabs):
        years.setdefault(slab["tax_year"], []).append((place, slab))
    for year, placed in years.items():
        placed.sort(key=lambda entry: entry[1]["slab_low_pkr"])
        yield from _judge_ends(year, placed)
        for (place_below, below), (place, slab) in pairwise(placed):
            yield from _judge_border(place_below, below, place, slab)


def _judge_ends(year: int, placed: Sequence[tuple[int, Fact]]) -> Iterator[Breach]:
    (first, lowest), (last, highest) = placed[0], placed[-1]
    if lowest["slab_low_pkr"] != 0:
        yield Breach(first, "slab_low_pkr", f"is not 0, where the slabs of tax year {year} must begin")
    if lowest["base_tax_pkr"] != 0:
        yield Breach(first, "base_tax_pkr", f"is not 0, but no slab of tax year {year} lies below")
    if highest["slab_high_pkr"] is not None:
        yield Breach(last, "slab_high_pkr", f"ends the top slab of tax year {year}; leave it blank, the top is open")


def _judge_border(place_below: int, below: Fact, place: int, slab: Fact) -> Iterator[Breach]:
    low, end = slab["slab_low_pkr"], below["slab_high_pkr"]
    if end is None:
        yield Breach(place_below, "slab_high_pkr", f"is blank, but another slab begins at {low}; only the top is open")
    elif end < low:
        yield Breach(place, "slab_low_pkr", f"leaves a gap: the slab below ends at {end}")
    elif end > low:
        yield Breach(place, "slab_low_pkr", f"overlaps the slab below, which ends at {end}")
    else:
        width = exact(end) - exact(below["slab_low_pkr"])
        tax = exact(below["base_tax_pkr"]) + width * exact(below["rate_percent"]) / 100
        if exact(slab["base_tax_pkr"]) != tax:
            yield Breach(place, "base_tax_pkr", f"is not {_plain(tax)}, the tax of the slab below on {low}")


def _judge_surcharges(slabs: Sequence[Fact], surcharges: Sequence[Fact]) -> Iterator[Breach]:
    """Ask for a surcharge of every year with slabs: without one it is unknown what a high income pays."""
    told = {surcharge["tax_year"] for surcharge in surcharges}
    for place, slab in enumerate(slabs):
        if slab["tax_year"] not in told:
            told.add(slab["tax_year"])
            reason = "is not in income_tax_surcharge.csv; record a rate of 0 where sources say that none is charged"
            yield Breach(place, "tax_year", reason)


def _judge_claims(claims: Sequence[Fact], bands: Sequence[Fact]) -> Iterator[Breach]:
    """Ask that a claim divides pay by pay of one currency and period.

    One band cannot mix currencies: its row has one, whoever pays it. A claim alone puts bands over each other.
    """
    units = {band["id"]: f"{band['currency']} a {band['period']}" for band in bands}
    for place, claim in enumerate(claims):
        above, below = claim["numerator_band_ids"], claim["denominator_band_ids"]
        if len(above) != len(below):
            yield Breach(place, "numerator_band_ids", f"names {len(above)}, 'denominator_band_ids' {len(below)}")
        met = dict.fromkeys(units[id_] for id_ in (*above, *below) if id_ in units)
        if len(met) > 1:
            yield Breach(place, "numerator_band_ids", f"is compared across units: {', '.join(met)}")


def _judge_matrix(capabilities: Sequence[Fact], platforms: Sequence[Fact], cells: Sequence[Fact]) -> Iterator[Breach]:
    """Ask for a cell of every capability and platform: a missing one would look as if the platform lacked it."""
    told = {(cell["capability_id"], cell["platform_id"]) for cell in cells}
    for place, capability in enumerate(capabilities):
        for platform in platforms:
            if (capability["id"], platform["id"]) not in told:
                reason = (
                    f"has no row for '{platform['id']}' in platform_capabilities.csv;"
                    " record 'unknown' where nothing was found"
                )
                yield Breach(place, "id", reason)


def _plain(amount: Fraction) -> str:
    return str(amount.numerator) if amount.denominator == 1 else str(float(amount))


ACROSS_RULES = (
    AcrossRule("slabs", ("income_tax",), _judge_slabs),
    AcrossRule("surcharge", ("income_tax", "income_tax_surcharge"), _judge_surcharges),
    AcrossRule("one unit", ("claims", "salary_bands"), _judge_claims),
    AcrossRule("whole matrix", ("capabilities", "platforms", "platform_capabilities"), _judge_matrix),
)
