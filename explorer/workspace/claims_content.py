"""Claims on pay in words, each with its recomputed values: what the chart, the table and the picture of them say."""

from dataclasses import dataclass

from explorer.figures.claims import ClaimPart


@dataclass(frozen=True, slots=True)
class ClaimValue:
    """One value recomputed.

    Attributes:
        key: The claim's id, the place of the pair and the part: ``claim:0:low``.
        part: Which values were divided.
        label: The same in words.
        formula: The sum with its numbers and its result: ``350,000 / 200,000 − 1 = +75%``.
        value: ``+75%``.
        percent: What is drawn.
        is_inside: Whether it lies within what is claimed.
        name: What is compared, for those who hear the mark alone.
        told: The value, whether it is outside and the sum, as a sentence.
    """

    key: str
    part: ClaimPart
    label: str
    formula: str
    value: str
    percent: float
    is_inside: bool
    name: str
    told: str


@dataclass(frozen=True, slots=True)
class ClaimPair:
    """Two figures that are divided: which roles and levels, and what their amounts are in."""

    heading: str
    values: tuple[ClaimValue, ...]


@dataclass(frozen=True, slots=True)
class ClaimBlock:
    """One claim.

    Attributes:
        key: The claim's id.
        statement: What is claimed.
        published: Who says so, when, and what the publisher gains.
        verdict: Whether its own table bears it out, as a sentence; why it cannot be checked.
        verdict_word: The same in a word or two.
        is_contradicted: Whether any value lies outside.
        claimed: The claimed values: ``40–60%``.
        low: Lower end of what is claimed, percent; `None` for an open end.
        high: Its upper end.
        pairs: The values; none where it cannot be checked.
    """

    key: str
    statement: str
    published: str
    verdict: str
    verdict_word: str
    is_contradicted: bool
    claimed: str
    low: float | None
    high: float | None
    pairs: tuple[ClaimPair, ...] = ()

    @property
    def values(self) -> tuple[ClaimValue, ...]:
        """The values of all pairs."""
        return tuple(value for pair in self.pairs for value in pair.values)


@dataclass(frozen=True, slots=True)
class ClaimsContent:
    """Every claim, under one sentence."""

    title: str
    blocks: tuple[ClaimBlock, ...]
    outside_word: str
