"""Pages of the gallery for what is kept, filled from the bundled data: the comparison, the tray, the compare bar."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from explorer.charts.style import ChartStyle
from explorer.keeping.values import CounsellingSession, Shortlist
from explorer.market.database import open_market
from explorer.market.queries import load_vocabulary
from explorer.market.rows import EmployerDetail, Vocabulary
from explorer.paths import bundled_database
from explorer.tabs.employer_compared import load_compared, write_comparison
from explorer.widgets.compare_bar import CompareBar
from explorer.widgets.comparison_view import ComparisonView
from explorer.widgets.focus_ring import FocusRing
from explorer.widgets.session_tray import SessionTray, TrayContent
from explorer.widgets.tray_list import TrayItem
from explorer.workspace.language import Language
from explorer.workspace.session_sentences import add_hint, compare_hint, compare_words, count_words, kind_word
from explorer.workspace.theme_store import ThemeStore


def load_details(*employer_ids: str) -> tuple[tuple[EmployerDetail, ...], Vocabulary]:
    market = open_market(bundled_database())
    try:
        with market.reading() as reader:
            return load_compared(reader, employer_ids), load_vocabulary(reader)
    finally:
        market.close()


def build_comparison(store: ThemeStore, language: Language, *employer_ids: str) -> QWidget:
    page = QWidget()
    FocusRing(page, store)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    details, vocabulary = load_details(*(employer_ids or ("hbl", "jazz", "systems-limited")))
    view = ComparisonView(store)
    style = ChartStyle(store.look.theme, language, store.look.scale)
    view.set_content(write_comparison(details, vocabulary, style).content)
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
