"""What a search answers: frozen values, free of SQL."""

from dataclasses import dataclass
from enum import StrEnum

from explorer.market.bits import Bits
from explorer.market.search.findable import SearchKind
from explorer.market.search.matching import Closeness


@dataclass(frozen=True, slots=True)
class SearchMatch:
    """Something found.

    Attributes:
        kind: What it is.
        id: Its id, as in `data/source`.
        name: What it is called first of all.
        found_by: The name that answers best, as recorded: an alias, a short or an Urdu name, or the same as `name`.
        closeness: How well it answers.
    """

    kind: SearchKind
    id: str
    name: str
    found_by: str
    closeness: Closeness


@dataclass(frozen=True, slots=True)
class SearchGroup:
    """What was found of one kind.

    Attributes:
        kind: The kind.
        matches: Closest first; equally close ones by rank, which for employers is best recorded first.
        total: How many answer; more than there are `matches` when not all are handed out.
        is_total_exact: Whether that is all; else there are at least so many.
    """

    kind: SearchKind
    matches: tuple[SearchMatch, ...]
    total: int
    is_total_exact: bool


@dataclass(frozen=True, slots=True)
class FoundThing:
    """Something found, with what a list of results says of it.

    Attributes:
        match: What was found.
        name_ur: Its name in Urdu, where one is recorded.
        about: What tells it from its namesakes: the sector id of an employer, the vendor of a platform, the exam code
            of a certification, the publisher of a source.
    """

    match: SearchMatch
    name_ur: str | None
    about: str | None

    @property
    def name(self) -> str:
        """What it is called first of all."""
        return self.match.name


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """What was found of one kind, as `SearchGroup` has it."""

    kind: SearchKind
    things: tuple[FoundThing, ...]
    total: int
    is_total_exact: bool


class Spelling(StrEnum):
    """How a text was read when employers were matched."""

    AS_WRITTEN = "as-written"
    GUESSED = "guessed"
    """Nothing matches as written; these match when some slips are forgiven."""
    NOT_FOUND = "not-found"
    NOTHING_ASKED = "nothing-asked"
    """There is no letter and no digit in it, so it narrows nothing."""


@dataclass(frozen=True, slots=True)
class EmployerMatches:
    """The employers that a text leaves.

    Attributes:
        employers: The set of them; empty unless something matches.
        spelling: How the text was read.
    """

    employers: Bits
    spelling: Spelling
