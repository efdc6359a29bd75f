"""Which pay figures the user looks at, and how many each choice would leave. Nothing of SQL or Qt.

Values of one facet mean "or"; facets mean "and". Figures that are paid in different markets or currencies never stand
on one scale: exactly one `PayPanel` is looked at.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from explorer.market.filters import NOT_RECORDED
from explorer.market.pay_rows import PayLevel, PayMarket, PayMethod, SalaryBandRow
from explorer.market.rows import Confidence, ValueCount

ADVERTS = "adverts"
"""The publisher of figures that were computed from adverts: their sites are collected by many hands."""


class PayPanel(StrEnum):
    """Figures that share a scale: who pays, and in which currency."""

    PAKISTAN_PKR = "pakistan-pkr"
    PAKISTAN_USD = "pakistan-usd"
    REMOTE_USD = "remote-usd"
    REMOTE_PKR = "remote-pkr"

    @property
    def market(self) -> PayMarket:
        """Who pays."""
        return PayMarket.REMOTE if self in (PayPanel.REMOTE_USD, PayPanel.REMOTE_PKR) else PayMarket.PAKISTAN

    @property
    def currency(self) -> str:
        """In which currency, as an ISO code."""
        return self.value[-3:].upper()


class PayShow(StrEnum):
    """What is shown or hidden beside the usual figures."""

    CITIES = "cities"
    """Figures for one city too; without it only those for the whole country."""
    STATED = "no-site-estimates"
    """No site estimates, whose sources state no method."""


class PayFacet(StrEnum):
    """A property of a pay figure that filters can use; the value is its key in files and on the command line."""

    PAID = "paid"
    """One `PayPanel`; without a choice the first."""
    ROLE = "pay-role"
    LEVEL = "level"
    PUBLISHER = "publisher"
    CITY = "pay-city"
    YEAR = "year"
    CONFIDENCE = "pay-confidence"
    SHOW = "show"
    EXPERIENCE = "experience"
    """Whole years of experience: figures whose stated years hold them."""
    BASELINE = "baseline"
    """The role that others are compared with; it is shown whatever roles are chosen."""


SINGLE = (PayFacet.PAID, PayFacet.EXPERIENCE, PayFacet.BASELINE)
"""Facets of which one value at most is chosen."""

MOST_YEARS = 60
"""Years of experience that can be asked for."""

COUNTED = (PayFacet.ROLE, PayFacet.LEVEL, PayFacet.PUBLISHER, PayFacet.CITY, PayFacet.YEAR, PayFacet.CONFIDENCE)
"""Facets whose values have counts, in the order of the pane."""


@dataclass(frozen=True, slots=True)
class PayFilter:
    """The chosen values of every facet. Equal choices are equal filters, whatever order they were made in.

    Attributes:
        chosen: Pairs of facet and its chosen values, both sorted; facets without a choice are absent.
    """

    chosen: tuple[tuple[PayFacet, tuple[str, ...]], ...] = field(default=())

    @classmethod
    def of(cls, choices: Mapping[PayFacet, Iterable[str]]) -> "PayFilter":
        """Build the canonical filter of these choices; the first panel is no choice, nor are absurd years."""
        kept = {facet: tuple(sorted(set(choices.get(facet, ())))) for facet in PayFacet}
        for facet in SINGLE:
            kept[facet] = kept[facet][:1]
        kept[PayFacet.PAID] = tuple(panel for panel in kept[PayFacet.PAID] if panel != PayPanel.PAKISTAN_PKR)
        kept[PayFacet.EXPERIENCE] = tuple(years for years in kept[PayFacet.EXPERIENCE] if are_years(years))
        return cls(tuple((facet, values) for facet, values in kept.items() if values))

    def values(self, facet: PayFacet) -> tuple[str, ...]:
        """Return the chosen values of a facet, sorted; empty when the facet does not filter."""
        return next((values for key, values in self.chosen if key == facet), ())

    def with_values(self, facet: PayFacet, values: Iterable[str]) -> "PayFilter":
        """Return this filter with the facet's choice replaced; no values means that it no longer filters."""
        return self.of({**dict(self.chosen), facet: tuple(values)})

    def toggled(self, facet: PayFacet, value: str) -> "PayFilter":
        """Return this filter with one value added to the facet's choice, or taken out if it was there.

        Of a facet that has one value at most it takes the place of another.
        """
        if facet in SINGLE:
            return self.with_values(facet, () if value in self.values(facet) else (value,))
        return self.with_values(facet, set(self.values(facet)) ^ {value})

    @property
    def panel(self) -> PayPanel:
        """The one panel that is looked at."""
        chosen = self.values(PayFacet.PAID)
        return PayPanel(chosen[0]) if chosen and chosen[0] in tuple(PayPanel) else PayPanel.PAKISTAN_PKR

    @property
    def experience(self) -> int | None:
        """The years of experience asked for; `None` for any."""
        chosen = self.values(PayFacet.EXPERIENCE)
        return int(chosen[0]) if chosen else None

    @property
    def baseline(self) -> str | None:
        """The id of the role that others are compared with."""
        return next(iter(self.values(PayFacet.BASELINE)), None)

    @property
    def shows_cities(self) -> bool:
        """Whether figures for one city are shown: a chosen city asks for them too."""
        return PayShow.CITIES in self.values(PayFacet.SHOW) or bool(self.values(PayFacet.CITY))

    @property
    def is_stated_only(self) -> bool:
        """Whether site estimates without a stated method are hidden."""
        return PayShow.STATED in self.values(PayFacet.SHOW)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is chosen."""
        return not self.chosen


def are_years(text: str) -> bool:
    """Return whether a text is a number of whole years that can be asked for, as this program writes it."""
    return text in tuple(map(str, range(MOST_YEARS + 1)))


def holds_years(band: SalaryBandRow, years: int) -> bool:
    """Return whether the years that a source states for a figure hold some whole years of experience.

    Nothing is put between two stated bands: a figure without years holds none.
    """
    if band.years_low is None and band.years_high is None:
        return False
    return (band.years_low or 0.0) <= years and (band.years_high is None or years <= band.years_high)


def experience_stops(bands: Iterable[SalaryBandRow], panel: PayPanel) -> tuple[int, ...]:
    """Return the whole years at which a recorded band of a panel begins, fewest first."""
    here = (band for band in bands if panel_of(band) is panel)
    return tuple(sorted({int(band.years_low) for band in here if band.years_low is not None}))


def panel_of(band: SalaryBandRow) -> PayPanel:
    """Return the panel that a figure belongs to."""
    return next(panel for panel in PayPanel if (panel.market, panel.currency) == (band.market, band.currency))


def publisher_key(band: SalaryBandRow) -> str:
    """Return who a figure is counted for: its publisher, or adverts as a kind."""
    return ADVERTS if band.method is PayMethod.ADVERTS else band.publisher


_VALUE_OF: dict[PayFacet, Callable[[SalaryBandRow], str]] = {
    PayFacet.ROLE: lambda band: band.role_id,
    PayFacet.LEVEL: lambda band: band.level or NOT_RECORDED,
    PayFacet.PUBLISHER: publisher_key,
    PayFacet.CITY: lambda band: band.city_id or NOT_RECORDED,
    PayFacet.YEAR: lambda band: str(band.year) if band.year is not None else NOT_RECORDED,
    PayFacet.CONFIDENCE: lambda band: band.confidence,
}


def passes_facets(band: SalaryBandRow, chosen: PayFilter, *, but: PayFacet | None = None) -> bool:
    """Return whether a figure passes every facet that filters, one perhaps left out."""
    if not all(_passes(band, facet, values, chosen) for facet, values in chosen.chosen if facet is not but):
        return False
    years = chosen.experience
    return years is None or but is PayFacet.EXPERIENCE or holds_years(band, years)


def _passes(band: SalaryBandRow, facet: PayFacet, values: tuple[str, ...], chosen: PayFilter) -> bool:
    if facet not in _VALUE_OF or _VALUE_OF[facet](band) in values:
        return True
    return facet is PayFacet.ROLE and band.role_id == chosen.baseline


def is_shown(band: SalaryBandRow, chosen: PayFilter, *, but: PayFacet | None = None) -> bool:
    """Return whether a figure is in the panel that is looked at and passes everything that is chosen."""
    return (
        panel_of(band) is chosen.panel
        and (band.city_id is None or chosen.shows_cities or but is PayFacet.CITY)
        and not (chosen.is_stated_only and band.method is PayMethod.UNSTATED)
        and passes_facets(band, chosen, but=but)
    )


def count_facets(bands: Sequence[SalaryBandRow], chosen: PayFilter) -> dict[PayFacet, tuple[ValueCount, ...]]:
    """Return every value of every counted facet with the number of figures it would leave.

    Counts follow every other facet, not their own. Values come in their own order (levels, years, confidence) or
    largest first over all data, so that they keep their place while the counts change.
    """
    return {facet: _count(bands, chosen, facet) for facet in COUNTED}


def _count(bands: Sequence[SalaryBandRow], chosen: PayFilter, facet: PayFacet) -> tuple[ValueCount, ...]:
    value_of = _VALUE_OF[facet]
    recorded = Counter(map(value_of, bands))
    left = Counter(value_of(band) for band in bands if is_shown(band, chosen, but=facet))
    order: dict[PayFacet, Sequence[str]] = {
        PayFacet.LEVEL: tuple(PayLevel),
        PayFacet.CONFIDENCE: tuple(Confidence),
        PayFacet.YEAR: sorted(recorded, reverse=True),
    }
    values = order.get(facet) or [value for value, _ in recorded.most_common()]
    known = [value for value in values if value in recorded and value != NOT_RECORDED]
    unknown = [NOT_RECORDED] if NOT_RECORDED in recorded else []
    return tuple(ValueCount(value, left[value]) for value in (*known, *unknown))


def count_shows(bands: Sequence[SalaryBandRow], chosen: PayFilter) -> tuple[ValueCount, ...]:
    """Return for each switch how many figures of the panel it is about."""
    here = [band for band in bands if panel_of(band) is chosen.panel and passes_facets(band, chosen)]
    cities = sum(band.city_id is not None for band in here)
    stated = sum(
        band.method is not PayMethod.UNSTATED and (band.city_id is None or chosen.shows_cities) for band in here
    )
    return (ValueCount(PayShow.CITIES, cities), ValueCount(PayShow.STATED, stated))
