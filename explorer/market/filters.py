"""Which employers the user looks at: facets, their chosen values, and nothing of SQL or Qt.

Values of one facet mean "or"; facets mean "and". `NOT_RECORDED` is a value like any other: it keeps the
employers for which the facet has nothing recorded.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from explorer.market.search.folding import fold
from explorer.market.text import clean_text

NOT_RECORDED = "not-recorded"
"""The facet value of employers for which nothing is recorded; never the id of a row."""

TEXT_LENGTH = 80
"""Signs of a text at most; no name is longer."""

OWNERSHIPS = ("private", "state", "subsidiary", "public", "nonprofit")
"""Who can own an employer; "public" is listed on a stock exchange."""


class Facet(StrEnum):
    """A property of an employer that filters can use; the value is its key on the command line."""

    SECTOR = "sector"
    CITY = "city"
    ROLE = "role"
    PLATFORM = "platform"
    USE_CASE = "use_case"
    SKILL = "skill"
    """Skills that adverts of the employer name."""
    OWNERSHIP = "ownership"
    SIZE = "size"
    """Staff, by the lowest number recorded; see `SizeBand`."""
    BASIS = "basis"
    """Why the employer is in the directory."""
    CONFIDENCE = "confidence"


class SizeBand(StrEnum):
    """How many people an employer has. The value is ``<lowest>-<highest>``; the last band has no highest."""

    UNDER_50 = "1-49"
    FROM_50 = "50-249"
    FROM_250 = "250-999"
    FROM_1000 = "1000-4999"
    FROM_5000 = "5000"

    @property
    def lowest(self) -> int:
        """The lowest number of people in the band."""
        return int(self.value.partition("-")[0])


@dataclass(frozen=True, slots=True)
class MarketFilter:
    """The chosen values of every facet. Equal choices are equal filters, whatever order they were made in.

    Attributes:
        chosen: Pairs of facet and its chosen value ids, both sorted; facets without a choice are absent.
        text: What the names must answer, as `explorer.market.search` understands it; empty for any name.
    """

    chosen: tuple[tuple[Facet, tuple[str, ...]], ...] = field(default=())
    text: str = ""

    @classmethod
    def of(cls, choices: Mapping[Facet, frozenset[str] | set[str] | tuple[str, ...]], text: str = "") -> "MarketFilter":
        """Build the canonical filter of these choices and of a text, whatever was typed.

        A text becomes one short line; one without a letter or a digit asks for nothing.
        """
        chosen = tuple((facet, tuple(sorted(set(choices[facet])))) for facet in Facet if choices.get(facet))
        cleaned = clean_text(text, TEXT_LENGTH) if text else ""
        return cls(chosen, cleaned if fold(cleaned) else "")

    def values(self, facet: Facet) -> tuple[str, ...]:
        """Return the chosen values of a facet, sorted; empty when the facet does not filter."""
        return next((values for key, values in self.chosen if key == facet), ())

    def with_values(self, facet: Facet, values: frozenset[str] | set[str] | tuple[str, ...]) -> "MarketFilter":
        """Return this filter with the facet's choice replaced; no values means that it no longer filters."""
        return self.of({**dict(self.chosen), facet: tuple(values)}, self.text)

    def with_text(self, text: str) -> "MarketFilter":
        """Return this filter with another text; the empty one no longer filters."""
        return self.of(dict(self.chosen), text)

    def toggled(self, facet: Facet, value: str) -> "MarketFilter":
        """Return this filter with one value added to the facet's choice, or taken out if it was there."""
        return self.with_values(facet, set(self.values(facet)) ^ {value})

    def without(self, facet: Facet) -> "MarketFilter":
        """Return this filter with the facet's choice dropped."""
        return self.with_values(facet, ())

    @property
    def is_empty(self) -> bool:
        """Whether every employer passes."""
        return not (self.chosen or self.text)
