"""The picture of a comparison: the table in the frame of every picture, with its sources and how it came about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from explorer.charts.base import PicturePlot
from explorer.charts.comparison_chart import ComparisonChart
from explorer.export.frame import PictureText
from explorer.market.rows import SourceRow, ValueCount
from explorer.tabs.employer_compared import WrittenComparison
from explorer.tabs.pictures import Picture
from explorer.tabs.words import say, source_name
from explorer.workspace import sentences
from explorer.workspace.comparison_content import ComparedHead
from explorer.workspace.comparison_sentences import comparison_picture_subtitle
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase

SOURCES_NAMED = 3


def comparison_picture(written: WrittenComparison, base: MarketBase, language: Language) -> Picture:
    """Return the picture of a comparison that is already written, in the language it was written in."""
    content = written.content
    text = PictureText(
        title=content.title,
        subtitle=comparison_picture_subtitle(),
        notes=(_reading_aid(),),
        sources=tuple(line for line in (*_source_lines(written.sources, base, language),
                                        _chosen_line(content.heads, base, language)) if line),
        footer=(sentences.data_line(base.meta, language), "Market Explorer"),
    )  # fmt: skip
    name = "_".join(("compare", *(head.key for head in content.heads)))
    return Picture(PicturePlot(ComparisonChart(content), language), text, name)


def _reading_aid() -> str:
    return QCoreApplication.translate(
        "ComparisonPicture", "Thick bar: different. Thin bar: same. Open square: cannot be told."
    )


def _source_lines(sources: Sequence[SourceRow], base: MarketBase, language: Language) -> tuple[str, str]:
    """Return the sources, by name while they are few, and what their publishers gain."""
    translate = QCoreApplication.translate
    if len(sources) <= SOURCES_NAMED:
        names = translate("ComparisonPicture", "; ").join(source_name(source, language) for source in sources)
        told = say(translate("ComparisonPicture", "Sources: %1."), language, names) if sources else ""
    else:
        told = say(translate("ComparisonPicture", "Sources: %1 publications, listed in the program at each cell."),
                   language, len(sources))  # fmt: skip
    counts = Counter(source.interest_id for source in sources)
    interests = tuple(ValueCount(key, number) for key, number in counts.most_common())
    return told, sentences.interests_line(interests, base.vocabulary, language)


def _chosen_line(heads: Sequence[ComparedHead], base: MarketBase, language: Language) -> str:
    """Return how these employers came to stand here: by choice, not by a filter."""
    text = QCoreApplication.translate("ComparisonPicture", "Shown: %1 employers chosen from %2 recorded, no filter.")
    return say(text, language, len(heads), base.totals.employers)
