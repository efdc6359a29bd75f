"""What a page of rows says, in one language: chart, table, cards, sources; window and pictures show the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QCoreApplication

from explorer.charts.base import PicturePlot
from explorer.charts.track_chart import TrackChart, track_pages
from explorer.export.frame import PictureText
from explorer.market.rows import Confidence, InterestRow, SourceRow, ValueCount
from explorer.tabs.paging import in_pages
from explorer.tabs.pictures import Picture
from explorer.tabs.words import interest_words, say, source_name
from explorer.widgets.card_content import CardBadge, CardContent
from explorer.workspace import sentences
from explorer.workspace.cell import CellText
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase
from explorer.workspace.track_content import TrackContent

MOST_BADGES = 3


@dataclass(frozen=True, slots=True)
class About:
    """What "About this number" tells of a row of the chart or the table.

    Attributes:
        heading: The number or fact with what it is of.
        remark: A reservation about it.
    """

    heading: str
    sources: tuple[SourceRow, ...]
    confidence: Confidence | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class PageTable:
    """The same content as the chart, a row each.

    Attributes:
        keys: What each row stands for, unique.
        widths: Px at 100 % of columns that have one.
        marks: The chart's mark that a row of the table belongs to, where its key is another.
    """

    heads: tuple[str, ...]
    keys: tuple[str, ...]
    rows: tuple[tuple[CellText, ...], ...]
    widths: Mapping[int, int] = field(default_factory=dict)
    number_columns: frozenset[int] = frozenset()
    marks: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PageFacet:
    """What the page can be filtered by, beside the filters of employers: id, word and count of each value."""

    key: str
    heading: str
    values: tuple[tuple[str, str, int], ...]


@dataclass(frozen=True, slots=True)
class PageContent:
    """A whole page.

    Attributes:
        subtitle: How to read it: measure, unit, what it is not.
        tracks: The chart; no rows where nothing passes the filter.
        overview: The card while nothing is chosen.
        card: Returns the card of a mark; `None` for an unknown key.
        about: What is told of a key of a mark, a row of the table or a link of a card; `None` where it has no sources.
        sources: Every publication behind the page, each once.
        confidences: What is shown, counted by confidence.
        reading_aid: At the end of the source line, and under a picture.
        shown: What a picture says of its filter.
        name: Start of a picture's file name.
        facets: The page's own filters.
        counter: How much of all is shown.
        summary: What stands beside it while no filter is in force.
        empty: Title and text where there are no rows.
        notes: More lines under a picture.
    """

    subtitle: str
    tracks: TrackContent
    table: PageTable
    overview: CardContent
    card: Callable[[str], CardContent | None]
    about: Callable[[str], About | None]
    sources: tuple[SourceRow, ...]
    confidences: tuple[tuple[Confidence, int], ...]
    reading_aid: str
    shown: str
    name: str
    facets: tuple[PageFacet, ...] = ()
    counter: str = ""
    summary: str = ""
    empty: tuple[str, str] = ("", "")
    notes: tuple[str, ...] = ()

    @property
    def takeaway(self) -> str:
        """The title of chart, table and picture."""
        return self.tracks.takeaway

    @property
    def interests(self) -> tuple[ValueCount, ...]:
        """Publications by their publisher's interest, most first."""
        counts = Counter(source.interest_id for source in self.sources)
        return tuple(ValueCount(*pair) for pair in counts.most_common())


def each_once(sources: Sequence[SourceRow]) -> tuple[SourceRow, ...]:
    """Return the publications without repetitions, in their order."""
    return tuple({source.id: source for source in sources}.values())


def by_confidence(found: Sequence[Confidence]) -> tuple[tuple[Confidence, int], ...]:
    """Count by confidence, best first, without zeros."""
    counts = Counter(found)
    return tuple((confidence, counts[confidence]) for confidence in Confidence if counts[confidence])


def source_badges(
    sources: Sequence[SourceRow], link: str, interests: Mapping[str, InterestRow], language: Language
) -> tuple[CardBadge, ...]:
    """Return the first sources of a card by name, and what their publishers gain, each once."""
    shown = [CardBadge(source_name(source, language), link) for source in sources[:MOST_BADGES]]
    gains = dict.fromkeys(interest_words(source, interests, language) for source in sources)
    return (*shown, *(CardBadge(gain, link, is_interest=True) for gain in gains))


def sources_heading(number: int, language: Language) -> str:
    """Return the heading over the sources of a card; empty without any."""
    if not number:
        return ""
    one, many = QCoreApplication.translate("Pages", "Source"), QCoreApplication.translate("Pages", "%1 sources")
    return one if number == 1 else say(many, language, number)


def page_sources_line(content: PageContent, language: Language) -> str:
    """Return how many publications stand behind the page."""
    one = QCoreApplication.translate("Pages", "Source: 1 publication.")
    many = QCoreApplication.translate("Pages", "Sources: %1 publications.")
    number = len(content.sources)
    return one if number == 1 else say(many, language, number)


def page_as_text(content: PageContent, language: Language) -> str:
    """Return title, reading aid and the whole table with tabs between the cells, for a sheet or a message."""
    rows = ("\t".join(cell.as_plain_text() for cell in row) for row in content.table.rows)
    lines = [content.takeaway, content.subtitle, "\t".join(content.table.heads), *rows]
    return "\n".join([*lines, *content.notes, content.shown, page_sources_line(content, language)])


def page_picture(content: PageContent, base: MarketBase, language: Language) -> Picture:
    """Return the picture of a page; where its rows do not fit it has several pages."""
    text = PictureText(
        title=content.takeaway,
        subtitle=content.subtitle,
        notes=tuple(note for note in (content.reading_aid, *content.notes) if note),
        sources=tuple(
            line
            for line in (
                page_sources_line(content, language),
                sentences.interests_line(content.interests, base.vocabulary, language),
                content.shown,
            )
            if line
        ),
        footer=(sentences.data_line(base.meta, language), "Market Explorer"),
    )
    whole = Picture(PicturePlot(TrackChart(content.tracks), language), text, content.name)
    return in_pages(whole, partial(track_pages, content.tracks), partial(TrackChart, content.tracks), language)
