"""Pages of the gallery for what is kept, filled from the bundled data: the comparison, the tray, the compare bar."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from explorer.figures.comparison import ComparedField, ComparisonFigure, ComparisonRow, build_comparison_figure
from explorer.keeping.values import CounsellingSession, Shortlist
from explorer.market.database import open_market
from explorer.market.queries import load_employer_detail, load_vocabulary
from explorer.market.rows import EmployerDetail, Vocabulary
from explorer.paths import bundled_database
from explorer.tabs.words import named_sources
from explorer.widgets.compare_bar import CompareBar
from explorer.widgets.comparison_content import (
    ComparedCell,
    ComparedHead,
    ComparedRow,
    ComparisonContent,
    Verdict,
)
from explorer.widgets.comparison_view import ComparisonView
from explorer.widgets.focus_ring import FocusRing
from explorer.widgets.session_tray import SessionTray, TrayContent
from explorer.widgets.tray_list import TrayItem
from explorer.workspace.comparison_sentences import (
    cell_lines,
    comparison_subtitle,
    comparison_takeaway,
    difference_word,
    field_word,
    missing_word,
    shared_words,
    verdict_head,
)
from explorer.workspace.formatting import display_name
from explorer.workspace.language import Language
from explorer.workspace.session_sentences import add_hint, compare_hint, compare_words, count_words, kind_word
from explorer.workspace.theme_store import ThemeStore

VERDICTS = {True: Verdict.DIFFERENT, False: Verdict.SAME, None: Verdict.UNKNOWN}


def load_details(*employer_ids: str) -> tuple[tuple[EmployerDetail, ...], Vocabulary]:
    market = open_market(bundled_database())
    try:
        with market.reading() as reader:
            details = [load_employer_detail(reader, key) for key in employer_ids]
            return tuple(detail for detail in details if detail is not None), load_vocabulary(reader)
    finally:
        market.close()


def comparison_content(
    figure: ComparisonFigure, details: tuple[EmployerDetail, ...], vocabulary: Vocabulary, language: Language
) -> ComparisonContent:
    """Write a comparison, as the tab of employers will."""
    sources = {source.id: source for detail in details for source in detail.sources}
    for detail in details:
        facts = (*detail.uses, *detail.clouds, *detail.roles)
        sources |= {source.id: source for fact in facts for source in fact.sources}
        sources |= {source.id: source for advert in detail.adverts for source in advert.sources}

    def write_row(row: ComparisonRow) -> ComparedRow:
        cells = []
        for at, cell in enumerate(row.cells):
            lines = cell_lines(row.field, cell, vocabulary, language)
            cited = tuple(sources[key] for key in cell.source_ids) if lines else ()
            mark = str(cell.values[0]) if row.field is ComparedField.CONFIDENCE and cell.values else ""
            named = named_sources(cited, language)
            link = f"{row.field.value}:{at}" if named else ""
            cells.append(ComparedCell(lines, missing_word(row.field), mark, named, link))
        verdict = VERDICTS[row.differs]
        more = shared_words(row, vocabulary, language) if row.differs else ""
        return ComparedRow(field_word(row.field), tuple(cells), verdict, difference_word(row.differs), more)

    heads = tuple(
        ComparedHead(
            employer.id,
            display_name(employer, language),
            display_name(vocabulary.sectors[employer.sector_id].name, language),
            "#3F7FDB",
        )
        for employer in figure.employers
    )
    rows = tuple(write_row(row) for row in figure.rows)
    return ComparisonContent(comparison_takeaway(figure, language), comparison_subtitle(), heads, rows, verdict_head())


def build_comparison(store: ThemeStore, language: Language, *employer_ids: str) -> QWidget:
    page = QWidget()
    FocusRing(page, store)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    details, vocabulary = load_details(*(employer_ids or ("hbl", "jazz", "systems-limited")))
    view = ComparisonView(store)
    view.set_content(comparison_content(build_comparison_figure(details), details, vocabulary, language))
    column.addWidget(view, 1)
    return page


def tray_content(language: Language, number: int, *, is_ticked: bool = False) -> TrayContent:
    names = [
        "Jazz",
        "Systems Limited",
        "HBL",
        "National University of Sciences and Technology",
        "10Pearls",
        "Zong",
    ]
    employer, view = kind_word(is_view=False), kind_word(is_view=True)
    items = [
        TrayItem(f"e{at}", name, employer, "star-filled", at < 2 if is_ticked else None)
        for at, name in enumerate(names[:number])
    ]
    if number:
        items.append(TrayItem("v0", "MLOps against Cloud/DevOps", view, "bars"))
        items.append(TrayItem("v1", "کراچی کے بینک", view, "table"))
    session = CounsellingSession(Shortlist.of(item.key for item in items))
    compared = 2 if is_ticked else number
    count, words = count_words(session, language), compare_words(compared, language)
    return TrayContent(tuple(items), count, words, compare_hint(compared, language))


def build_trays(store: ThemeStore, language: Language) -> QWidget:
    page = QWidget()
    FocusRing(page, store)
    column = QVBoxLayout(page)
    row = QHBoxLayout()
    row.setSpacing(24)
    column.addLayout(row, 1)
    for number, is_ticked in ((2, False), (6, True), (1, False), (0, False)):
        tray = SessionTray(store)
        tray.set_content(tray_content(language, number, is_ticked=is_ticked))
        cell = QVBoxLayout()
        cell.addWidget(tray)
        cell.addStretch(1)
        row.addLayout(cell)
    row.addStretch(1)
    for names in (("Jazz",), ("Jazz", "Systems Limited"), ("Jazz", "Systems Limited", "HBL", "Aga Khan Hospital")):
        bar = CompareBar(store)
        bar.set_content(
            [(name, name) for name in names],
            add_hint(len(names)),
            compare_words(len(names), language),
            is_enabled=not compare_hint(len(names), language),
        )
        column.addWidget(bar)
    return page
