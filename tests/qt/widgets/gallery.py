"""A window of every widget, for looking at.

``QT_QPA_PLATFORM=offscreen python -m tests.qt.widgets.gallery out.png --dark --urdu --scale 1.5``
"""

import argparse
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from explorer.widgets.breadcrumb import Breadcrumb
from explorer.widgets.busy_bar import BusyBar
from explorer.widgets.buttons import OUTLINED, PRIMARY, QUIET, ActionButton, IconButton
from explorer.widgets.card_content import (
    CardAction,
    CardBadge,
    CardBlock,
    CardContent,
    CardFact,
    CardMark,
    CardRow,
)
from explorer.widgets.cell_text import CELL_ROLE
from explorer.widgets.check_controls import CheckBox, RadioButton, ToggleSwitch
from explorer.widgets.chip import Chip
from explorer.widgets.chip_bar import ChipBar, ChipContent
from explorer.widgets.confidence_mark import CONFIDENCE_KEYS, ConfidenceMark
from explorer.widgets.detail_card import DetailCard
from explorer.widgets.empty_state import EmptyState
from explorer.widgets.facet_list import FacetContent, FacetPane
from explorer.widgets.facet_model import FacetValue
from explorer.widgets.focus_ring import FocusRing
from explorer.widgets.list_button import ListButton
from explorer.widgets.look import apply_look
from explorer.widgets.notice import Notice
from explorer.widgets.row_table import RowTable
from explorer.widgets.search_field import SearchField
from explorer.widgets.segmented_switch import SegmentedSwitch
from explorer.widgets.source_badge import InterestBadge, SourceBadge
from explorer.widgets.text_label import TextLabel
from explorer.widgets.toast import Toast
from explorer.workspace.cell import CellText
from explorer.workspace.language import Language, LanguageStore, load_fonts
from explorer.workspace.theme import DARK, LIGHT
from explorer.workspace.theme_store import Look, ThemeStore
from tests.qt.widgets.keeping_pages import build_comparison, build_trays

AnyIndex = QModelIndex | QPersistentModelIndex

URDU = {
    "Sector map": "شعبوں کا نقشہ",
    "Employers": "ادارے",
    "Platforms": "پلیٹ فارم",
    "Salaries": "تنخواہیں",
    "Map": "نقشہ",
    "Bars": "بار چارٹ",
    "Table": "جدول",
    "Size by": "رقبہ بلحاظ",
    "Employers recorded": "درج شدہ ادارے",
    "Guess first": "پہلے اندازہ لگائیں",
    "Copy chart": "چارٹ کاپی کریں",
    "Export picture": "تصویر محفوظ کریں",
    "Sector": "شعبہ",
    "Find a sector": "شعبہ تلاش کریں",
    "IT services, exports": "آئی ٹی سروسز",
    "Banking": "بینکاری",
    "Telecom": "ٹیلی کام",
    "Startups": "اسٹارٹ اپس",
    "Not named": "درج نہیں",
    "AI work": "AI کا استعمال",
    "All 522 employers": "تمام 522 ادارے",
    "No filters. Choose a value to narrow the view.": "کوئی فلٹر نہیں لگا۔",
    "Banking and fintech leads": "بینکاری اور فن ٹیک سب سے آگے: 13 میں سے 5 ادارے",
    "Sector: Banking": "شعبہ: بینکاری",
    "Clear all": "سب ہٹائیں",
    "Reported": "رپورٹ شدہ",
    "Search": "تلاش کریں",
    "Not recorded": "درج نہیں",
    "Show employers": "ادارے دیکھیں",
    "Open sector": "شعبہ کھولیں",
    "Publisher sells training": "ناشر تربیتی کورس بیچتا ہے",
    "Software houses that deliver projects to clients at home and abroad.":  # something long will do
    "ماخذ نے HBL، میزان بینک اور جاز کیش کا ذکر اکٹھا کیا ہے، الگ الگ نہیں۔",
    "Cloud in use": "کہاں چلتا ہے",
    "Confidence": "اعتبار",
    "Adverts": "اشتہارات",
    "Credit scoring": "قرض کی اسکورنگ",
}


class Words:
    """Chooses Urdu where the gallery has it."""

    def __init__(self, is_urdu: bool) -> None:
        self._is_urdu = is_urdu

    def __call__(self, text: str) -> str:
        return URDU.get(text, text) if self._is_urdu else text


class DemoModel(QAbstractTableModel):
    def __init__(self, heads: list[str], rows: list[list[CellText]]) -> None:
        super().__init__()
        self._heads, self._rows = heads, rows
        self._all = rows

    def show_first(self, count: int) -> None:
        """Filter all but the first rows out."""
        self.beginResetModel()
        self._rows = self._all[:count]
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.as_plain_text()
        return cell if role == CELL_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._heads[section]
        return None


def demo_facets(say: Words) -> tuple[FacetContent, ...]:
    sectors = [
        ("IT services, exports", 102),
        ("Textile, manufacturing", 36),
        ("Universities, research", 36),
        ("Banking", 35),
        ("Fintech and payments and more words", 35),
        ("Telecom", 22),
        ("Startups", 0),
        *((f"Sector {at}", at) for at in range(8, 23)),
    ]
    values = tuple(
        FacetValue(f"s{at}", say(label), count, is_chosen=label == "Banking")
        for at, (label, count) in enumerate(sectors)
    )
    work = (
        FacetValue("credit", say("Credit scoring"), 11),
        FacetValue("imaging", "Medical imaging", 0),
        FacetValue("load", "Load forecasting", 7),
        FacetValue("a", "Chatbot", 7),
        FacetValue("b", "Fraud detection", 7),
        FacetValue("none", say("Not named"), 391, is_unknown=True),
    )
    confidence = (
        FacetValue("official", "Official", 0, mark="mark-official"),
        FacetValue("reported", say("Reported"), 391, mark="mark-reported"),
    )
    return (
        FacetContent("sector", say("Sector"), values, search_hint=say("Find a sector")),
        FacetContent("work", say("AI work"), work, shown_count=4),
        FacetContent("confidence", say("Confidence"), confidence),
        FacetContent("city", "Head office", work, summary="16 cities", is_folded=True),
    )


def demo_card(say: Words) -> CardContent:
    return CardContent(
        kind="Sector in IT and software",
        title=say("IT services, exports"),
        number="102",
        number_caption="of 522 employers, 20%",
        description=say("Software houses that deliver projects to clients at home and abroad."),
        rows=(
            CardRow(say("AI work"), "Named for 14 of 102", "AI consulting 4, Agentic AI 3, Computer vision 2"),
            CardRow(say("Cloud in use"), say("Not recorded"), is_missing=True),
            CardRow(say("Adverts"), "249 from 71 employers", "Adverts are not vacancies."),
        ),
        blocks=(
            CardBlock(
                say("AI work"),
                (
                    CardFact(
                        "Urdu language model with NUST and NITB, agreed 2024",
                        "UrduPoint, 2024 +3",
                        "urdupoint",
                        "reported",
                        "Reported",
                    ),
                    CardFact("Own Tier III data centre in Islamabad", "Jazz, 2023", "jazz", "official", "Official"),
                ),
            ),
            CardBlock("Pay", missing="No figure found"),
        ),
        sources_heading="28 sources",
        badges=(
            CardBadge("Sherdil IT Academy, 2026", "sherdil", "+3"),
            CardBadge(say("Publisher sells training"), "interest", is_interest=True),
        ),
        marks=(
            CardMark("official", "2 official"),
            CardMark("reported", "97 reported"),
            CardMark("general", "3 general"),
        ),
        actions=(CardAction("employers", say("Show employers")), CardAction("open", say("Open sector"))),
        corner=CardAction("star", "Remove from the shortlist", "star-filled"),
    )


def demo_table(store: ThemeStore, say: Words) -> RowTable:
    names = ["AbacusConsulting", "10Pearls", "Confiz", "Devsinc", "HBL", "Daraz", "Jazz", "Zong"] * 6
    colours = ["#1C655A", "#3F7FDB", "#B86A92", "#8C3D10"]
    rows = []
    for at, name in enumerate(names):
        cloud = CellText("AWS", "For clients:", "+2") if at % 3 == 0 else CellText(say("Not recorded"), is_muted=True)
        advert = CellText(str(at * 7)) if at % 2 == 0 else CellText("None", is_muted=True)
        rows.append(
            [
                CellText("", icon="star-filled" if at == 6 else "star"),
                CellText(name, is_strong=True),
                CellText(say("Banking"), square=colours[at % 4]),
                CellText("Network optimisation and more", suffix="+3")
                if at % 4 == 2
                else CellText(say("Credit scoring"), suffix="+2"),
                cloud,
                advert,
                CellText(say("Reported"), mark="reported")
                if at != 3
                else CellText("Contradicted", mark="contradicted"),
            ]
        )
    heads = [
        "",
        "Employer",
        say("Sector"),
        say("AI work"),
        say("Cloud in use"),
        say("Adverts"),
        say("Confidence"),
    ]
    table = RowTable(store)
    model = DemoModel(heads, rows)
    model.setParent(table)
    table.setModel(model)
    table.set_column_widths({0: 40, 1: 150, 2: 150, 3: 160, 4: 140, 5: 80})
    table.set_number_columns(frozenset({5}))
    table.heads.set_sort([(1, False)])
    table.select_row(6)
    return table


def build_window(store: ThemeStore, say: Words) -> QWidget:
    """Return a page put together like the program's window."""
    window = QWidget()
    FocusRing(window, store)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(_build_header(store, say))
    column.addWidget(_build_view_bar(store, say))
    busy = BusyBar(store)
    busy.set_busy(True)
    splitter = QSplitter()
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    facets = FacetPane(store)
    facets.set_groups(demo_facets(say))
    card = DetailCard(store)
    card.set_content(demo_card(say))
    centre = _build_centre(store, say)
    for part in (facets, centre, card):
        splitter.addWidget(part)
    splitter.setSizes([store.px(212), 1366, store.px(304)])
    splitter.setStretchFactor(1, 1)
    column.addWidget(splitter, 1)
    column.addWidget(busy)
    return window


def _build_header(store: ThemeStore, say: Words) -> QFrame:
    header = QFrame()
    header.setProperty("frame", "header")
    row = QHBoxLayout(header)
    row.setContentsMargins(store.px(8), 0, store.px(12), 0)
    row.setSpacing(store.px(8))
    row.addWidget(IconButton(store, "back", "Back", colour="text"))
    row.addWidget(IconButton(store, "forward", "Forward", colour="textMuted"))
    tabs = QTabBar()
    tabs.setDocumentMode(True)
    tabs.setExpanding(False)
    for name in ("Sector map", "Employers", "Platforms", "Salaries"):
        tabs.addTab(say(name))
    row.addWidget(tabs)
    row.addStretch(1)
    search = SearchField(store, say("Search"), shortcut="Ctrl+K")
    search.setFixedWidth(store.px(216))
    row.addWidget(search)
    row.addWidget(ActionButton(store, "Session  3", "tray", is_small=True))
    row.addWidget(IconButton(store, "menu", "Menu", colour="text"))
    return header


def _build_view_bar(store: ThemeStore, say: Words) -> QFrame:
    bar = QFrame()
    bar.setProperty("frame", "viewBar")
    row = QHBoxLayout(bar)
    row.setContentsMargins(store.px(16), store.px(8), store.px(16), store.px(7))
    row.setSpacing(store.px(12))
    parts = [("map", say("Map"), "map"), ("bars", say("Bars"), "bars"), ("table", say("Table"), "table")]
    row.addWidget(SegmentedSwitch(store, parts, name="View"))
    row.addWidget(ListButton(store, say("Size by"), [("n", say("Employers recorded")), ("a", "Adverts")]))
    row.addStretch(1)
    row.addWidget(ActionButton(store, say("Guess first"), "guess", variant=QUIET))
    row.addWidget(ActionButton(store, say("Copy chart"), "copy", variant=OUTLINED))
    row.addWidget(ActionButton(store, say("Export picture"), "picture", variant=PRIMARY))
    return bar


def _build_centre(store: ThemeStore, say: Words) -> QWidget:
    centre = QWidget()
    centre.setAutoFillBackground(True)
    centre.setBackgroundRole(centre.palette().ColorRole.Base)
    column = QVBoxLayout(centre)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    top = QWidget()
    top_column = QVBoxLayout(top)
    top_column.setContentsMargins(store.px(20), store.px(4), store.px(20), store.px(8))
    crumbs = Breadcrumb(store)
    crumbs.set_steps([("all", "All sectors"), ("finance", "Finance"), ("banking", say("Banking"))])
    chips = ChipBar(store)
    chips.set_leading(crumbs)
    chips.set_counter("35 of 522 employers")
    chips.set_chips([ChipContent("s", say("Sector: Banking")), ChipContent("c", "City: Karachi")])
    top_column.addWidget(chips)
    plain = ChipBar(store)
    plain.set_counter(say("All 522 employers"))
    plain.set_summary(say("No filters. Choose a value to narrow the view."))
    top_column.addWidget(plain)
    top_column.addWidget(TextLabel(store, say("Banking and fintech leads"), role="takeaway", is_wrapping=True))
    column.addWidget(top)
    column.addWidget(demo_table(store, say), 1)
    return centre


def build_parts(store: ThemeStore, say: Words) -> QWidget:
    """Return a page like the component sheet of the design."""
    page = QWidget()
    page.setAutoFillBackground(True)
    page.setBackgroundRole(page.palette().ColorRole.Base)
    FocusRing(page, store)
    grid = QGridLayout(page)
    grid.setContentsMargins(24, 20, 24, 20)
    grid.setHorizontalSpacing(32)
    for at, build in enumerate((_build_controls, _build_marks, _build_states)):
        grid.addLayout(build(store, say), 0, at)
        grid.setColumnStretch(at, 1)
    Toast(store, page).show_text("3 filters cleared")
    return page


def _line(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _build_controls(store: ThemeStore, say: Words) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(12)
    disabled = ActionButton(store, say("Export picture"), "picture", variant=PRIMARY)
    disabled.setEnabled(False)
    column.addLayout(
        _line(
            ActionButton(store, say("Export picture"), "picture", variant=PRIMARY),
            ActionButton(store, say("Copy chart"), "copy"),
            ActionButton(store, say("Guess first"), "guess", variant=QUIET),
        )
    )
    column.addLayout(_line(disabled, ActionButton(store, "Clear search", is_small=True)))
    focused = ActionButton(store, say("Copy chart"), "copy")
    focused.setObjectName("focusMe")
    column.addLayout(_line(focused))
    column.addLayout(_line(SegmentedSwitch(store, [("pkr", "PKR", ""), ("usd", "USD", "")])))
    on = ToggleSwitch(store, "On")
    on.setChecked(True)
    column.addLayout(
        _line(
            ListButton(store, say("Size by"), [("n", say("Employers recorded"))]),
            ToggleSwitch(store, "Off"),
            on,
        )
    )
    checked = CheckBox(store, say("Telecom"))
    checked.setChecked(True)
    radio = RadioButton(store, "Slide 16:9")
    radio.setChecked(True)
    column.addLayout(_line(checked, CheckBox(store, say("Banking")), radio, RadioButton(store, "Square")))
    column.addLayout(_line(Chip(store, "k", say("Sector: Banking")), Chip(store, "d", say("Startups"), is_dashed=True)))
    problem = QLineEdit("PKR 0 for $1")
    problem.setProperty("problem", "true")
    column.addWidget(SearchField(store, say("Search"), shortcut="Ctrl+K"))
    column.addWidget(problem)
    for role in ("takeaway", "cardTitle", "reading", "body", "caption"):
        column.addWidget(TextLabel(store, say("Banking and fintech leads"), role=role))
    column.addStretch(1)
    return column


def _build_marks(store: ThemeStore, say: Words) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(10)
    for key in CONFIDENCE_KEYS:
        column.addLayout(_line(ConfidenceMark(store, key, say(key.capitalize()))))
    column.addLayout(_line(SourceBadge(store, "Sherdil IT Academy, 2026", more="+3")))
    column.addLayout(_line(InterestBadge(store, say("Publisher sells training"))))
    column.addLayout(_line(SourceBadge(store, "Older than 2 years", is_old=True)))
    notice = Notice(store)
    notice.show_notice(
        "The folder cannot be written", "Your settings are kept. Choose another folder.", "Choose folder"
    )
    column.addWidget(notice)
    column.addStretch(1)
    return column


def _build_states(store: ThemeStore, say: Words) -> QVBoxLayout:
    column = QVBoxLayout()
    column.addWidget(
        EmptyState(
            store,
            "filter",
            say("No employer matches"),
            "In Telecom, no employer is recorded with Alibaba Cloud PAI.",
            "Remove filter: PAI",
            "Clear all filters",
        )
    )
    column.addWidget(EmptyState(store, "warning", "The data pack cannot be read", "The built-in data stays in use."))
    return column


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--page", choices=("window", "parts", "compare", "kept"), default="window")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--urdu", action="store_true")
    parser.add_argument("--scale", type=float, default=1.0)
    chosen = parser.parse_args()
    application = QApplication([])
    application.setStyle("Fusion")
    load_fonts(Language.URDU)
    store = ThemeStore(Look(DARK if chosen.dark else LIGHT, chosen.scale, chosen.urdu, is_still=True))
    apply_look(application, store)
    if chosen.urdu:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    language = LanguageStore()
    language.set_language(Language.URDU if chosen.urdu else Language.ENGLISH)
    say = Words(chosen.urdu)
    window = {
        "window": lambda: build_window(store, say),
        "parts": lambda: build_parts(store, say),
        "compare": lambda: build_comparison(store, language.current),
        "kept": lambda: build_trays(store, language.current),
    }[chosen.page]()
    window.resize(1366, 768)
    window.show()
    target = window.findChild(ActionButton, "focusMe")
    if target is not None:
        window.activateWindow()
        application.processEvents()
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
    application.processEvents()
    application.processEvents()
    window.grab().save(str(chosen.out))
    window.close()
    window.deleteLater()
    application.processEvents()


if __name__ == "__main__":
    main()
