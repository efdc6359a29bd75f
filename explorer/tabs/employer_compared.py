"""Employers side by side in words: the content of the comparison, and where its sources lead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.charts.style import ChartStyle
from explorer.figures.comparison import ComparedField, ComparisonFigure, ComparisonRow, build_comparison_figure
from explorer.market.rows import Confidence, EmployerDetail, SourceRow, Vocabulary
from explorer.tabs.words import named_sources
from explorer.workspace.comparison_content import ComparedCell, ComparedHead, ComparedRow, ComparisonContent, Verdict
from explorer.workspace.comparison_sentences import (
    cell_lines,
    compared_name,
    comparison_subtitle,
    comparison_takeaway,
    difference_word,
    field_word,
    missing_word,
    shared_words,
    short_field_word,
    verdict_head,
)
from explorer.workspace.formatting import display_name

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader

VERDICTS = {True: Verdict.DIFFERENT, False: Verdict.SAME, None: Verdict.UNKNOWN}

Cited = Mapping[str, tuple[SourceRow, Confidence]]
"""The sources of an employer by id, each with the confidence of the fact that names it first."""


@dataclass(frozen=True, slots=True)
class CitedCell:
    """What the source of a cell leads to: whose cell of which row it is, and everything that vouches for it."""

    heading: str
    cited: tuple[tuple[SourceRow, Confidence], ...]


@dataclass(frozen=True, slots=True)
class WrittenComparison:
    """A comparison in words.

    Attributes:
        content: What view and picture say.
        links: Where the sources of its cells lead.
        sources: Every source that a cell rests on, once.
    """

    content: ComparisonContent
    links: Mapping[str, CitedCell]
    sources: tuple[SourceRow, ...]


def load_compared(reader: MarketReader, employer_ids: tuple[str, ...]) -> tuple[EmployerDetail, ...]:
    """Read employers by id; one that the database does not have is left out."""
    from explorer.market import queries

    details = (queries.load_employer_detail(reader, key) for key in employer_ids)
    return tuple(detail for detail in details if detail is not None)


def write_comparison(
    details: tuple[EmployerDetail, ...], vocabulary: Vocabulary, style: ChartStyle
) -> WrittenComparison:
    """Write a comparison of two to four employers."""
    return _Writer(details, vocabulary, style).write()


class _Writer:
    """Collects the rows of one comparison and the links of its cells."""

    def __init__(self, details: tuple[EmployerDetail, ...], vocabulary: Vocabulary, style: ChartStyle) -> None:
        self._figure: ComparisonFigure = build_comparison_figure(details)
        self._vocabulary, self._style, self._language = vocabulary, style, style.language
        self._cited = [_cited(detail) for detail in details]
        self._links: dict[str, CitedCell] = {}

    def write(self) -> WrittenComparison:
        figure, language = self._figure, self._language
        content = ComparisonContent(
            title=comparison_takeaway(figure, language),
            subtitle=comparison_subtitle(),
            heads=tuple(self._head(at) for at in range(len(figure.employers))),
            rows=tuple(self._row(row) for row in figure.rows),
            verdict_head=verdict_head(),
        )
        sources = {source.id: source for cell in self._links.values() for source, _confidence in cell.cited}
        return WrittenComparison(content, self._links, tuple(sources.values()))

    def _head(self, at: int) -> ComparedHead:
        employer = self._figure.employers[at]
        sector = self._vocabulary.sectors[employer.sector_id]
        return ComparedHead(
            employer.id,
            compared_name(employer, self._language),
            display_name(sector.name, self._language),
            self._style.group_colours(sector.group_id).outline,
        )

    def _row(self, row: ComparisonRow) -> ComparedRow:
        label = field_word(row.field)
        cells = tuple(self._cell(row, at, label) for at in range(len(row.cells)))
        more = shared_words(row, self._vocabulary, self._language) if row.differs else ""
        return ComparedRow(
            label, cells, VERDICTS[row.differs], difference_word(row.differs), more, short_field_word(row.field)
        )

    def _cell(self, row: ComparisonRow, at: int, label: str) -> ComparedCell:
        cell = row.cells[at]
        lines = cell_lines(row.field, cell, self._vocabulary, self._language)
        cited = tuple(self._cited[at][key] for key in cell.source_ids) if lines else ()
        link = f"{row.field.value}:{at}" if cited else ""
        if cited:
            name = compared_name(self._figure.employers[at], self._language)
            self._links[link] = CitedCell(f"{name}: {label}", cited)
        is_confidence = row.field is ComparedField.CONFIDENCE and cell.values is not None
        return ComparedCell(
            lines,
            missing_word(row.field),
            str(cell.values[0]) if is_confidence and cell.values else "",
            named_sources([source for source, _confidence in cited], self._language),
            link,
        )


def _cited(detail: EmployerDetail) -> Cited:
    own = {source.id: (source, detail.brief.confidence) for source in detail.sources}
    for fact in (*detail.uses, *detail.clouds, *detail.roles):
        own = {source.id: (source, fact.confidence) for source in fact.sources} | own
    for advert in detail.adverts:
        own = {source.id: (source, Confidence.REPORTED) for source in advert.sources} | own
    return own
