"""What a detail card says, in plain strings; the tabs fill it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CardRow:
    """A label and its value.

    Attributes:
        label: Such as "AI work"; 86 px wide.
        value: Such as "Named for 14 of 102".
        more: Muted second line; empty for none.
        is_missing: The value says that nothing is known; drawn with the dashed mark.
        link: Key of what the value leads to; empty for plain text.
    """

    label: str
    value: str
    more: str = ""
    is_missing: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class CardFact:
    """A sentence with the source it rests on.

    Attributes:
        text: The fact.
        source: Such as "UrduPoint, 2024 +3"; empty for none.
        source_link: Key of the source, handed to `DetailCard.link_activated`.
        confidence: Key of the confidence mark before the source.
        confidence_word: Its word, for the tooltip and for screen readers.
    """

    text: str
    source: str = ""
    source_link: str = ""
    confidence: str = "none"
    confidence_word: str = ""


@dataclass(frozen=True, slots=True)
class CardBlock:
    """Facts under a heading; without facts, `missing` says what is not known.

    Attributes:
        link: Key of what the heading leads to; empty for a plain heading.
        more: A link below the facts; `None` for none.
    """

    heading: str
    facts: tuple[CardFact, ...] = ()
    missing: str = ""
    link: str = ""
    more: "CardAction | None" = None


@dataclass(frozen=True, slots=True)
class CardBadge:
    """A badge of the sources block.

    Attributes:
        text: "Publisher, year", or what the publisher has to gain.
        link: Key handed to `DetailCard.link_activated`.
        more: "+3"; empty for none.
        is_interest: It tells of the publisher's interest.
        is_old: Older than the set age.
    """

    text: str
    link: str
    more: str = ""
    is_interest: bool = False
    is_old: bool = False


@dataclass(frozen=True, slots=True)
class CardMark:
    """A confidence mark and its words, such as "97 reported"."""

    confidence: str
    words: str


@dataclass(frozen=True, slots=True)
class CardAction:
    """A button: the key is handed to `DetailCard.action_triggered`."""

    key: str
    text: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class CardContent:
    """Everything on a card, from top to bottom.

    Attributes:
        kind: Caption over the title, such as "Sector in IT and software".
        title: Name of what the card is about.
        number: The one large figure; empty for none.
        number_caption: What the figure counts.
        description: A sentence or two.
        rows: Labels and values.
        blocks: Facts with their sources.
        sources_heading: Such as "28 sources"; empty leaves the whole block out.
        badges: Sources by name.
        marks: Sources counted by confidence.
        note: A reservation, in muted small type.
        actions: Buttons at the foot; two of equal width are the rule.
        corner: A button in the top corner, such as the star.
    """

    title: str
    kind: str = ""
    number: str = ""
    number_caption: str = ""
    description: str = ""
    rows: tuple[CardRow, ...] = ()
    blocks: tuple[CardBlock, ...] = ()
    sources_heading: str = ""
    badges: tuple[CardBadge, ...] = ()
    marks: tuple[CardMark, ...] = ()
    note: str = ""
    actions: tuple[CardAction, ...] = ()
    corner: CardAction | None = None


def card_as_text(content: CardContent) -> str:
    """Return the card as plain text, one thing a line, for the clipboard."""
    lines = [content.kind, content.title, f"{content.number} {content.number_caption}".strip()]
    lines.append(content.description)
    lines += [f"{row.label}: {row.value}" + (f" ({row.more})" if row.more else "") for row in content.rows]
    for block in content.blocks:
        lines.append(block.heading)
        lines += [_fact_as_text(fact) for fact in block.facts] or [block.missing]
    lines.append(content.sources_heading)
    lines += [f"{badge.text} {badge.more}".strip() for badge in content.badges]
    lines += [mark.words for mark in content.marks]
    lines.append(content.note)
    return "\n".join(line for line in lines if line)


def _fact_as_text(fact: CardFact) -> str:
    words = ", ".join(part for part in (fact.source, fact.confidence_word) if part)
    return f"{fact.text} ({words})" if words else fact.text
