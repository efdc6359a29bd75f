"""Where a figure comes from, source by source. Nothing is opened or loaded; addresses can be copied."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.widgets.buttons import PRIMARY, ActionButton
from explorer.widgets.confidence_mark import ConfidenceMark
from explorer.widgets.focus_ring import FocusRing
from explorer.widgets.text_label import TextLabel
from explorer.workspace.theme_store import ThemeStore

_COPIED_MS = 2000


@dataclass(frozen=True, slots=True)
class SourceNote:
    """One source of a figure, in plain strings; empty ones are left out.

    Attributes:
        title: Title of the publication.
        publisher: Who published it.
        date: When, as shown.
        kind: What kind of publication it is.
        confidence: Key of the confidence mark.
        confidence_word: Its word.
        interest: What the publisher has to gain.
        address: Where it was found; shown and copied, never opened.
        note: A reservation about this source.
        says: What it says, line by line, where that is not the heading.
    """

    title: str
    publisher: str = ""
    date: str = ""
    kind: str = ""
    confidence: str = "none"
    confidence_word: str = ""
    interest: str = ""
    address: str = ""
    note: str = ""
    says: str = ""


class SourceCard(QFrame):
    """One source with a button that copies its address."""

    def __init__(self, store: ThemeStore, source: SourceNote, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._source = source
        self.setProperty("frame", "card")
        layout = QVBoxLayout(self)
        side = store.px(14)
        layout.setContentsMargins(side, store.px(12), side, store.px(12))
        layout.setSpacing(store.px(8))
        layout.addWidget(TextLabel(store, source.title, role="label", weight=600, is_wrapping=True, is_selectable=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(store.px(12))
        grid.setVerticalSpacing(store.px(4))
        grid.setColumnStretch(1, 1)
        layout.addLayout(grid)
        for label, value in self._rows():
            self._add_row(grid, label, value)
        self.copy_button = ActionButton(store, self.tr("Copy address"), "copy", is_small=True)
        self.copy_button.clicked.connect(self._on_copy)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show_idle)
        if source.address:
            layout.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            self.copy_button.hide()

    def _rows(self) -> list[tuple[str, str]]:
        source = self._source
        return [
            (self.tr("Says"), source.says),
            (self.tr("Publisher"), source.publisher),
            (self.tr("Interest"), source.interest),
            (self.tr("Date"), source.date),
            (self.tr("Kind"), source.kind),
            (self.tr("Confidence"), source.confidence_word),
            (self.tr("Address"), source.address),
            (self.tr("Note"), source.note),
        ]

    def _add_row(self, grid: QGridLayout, label: str, value: str) -> None:
        if not value:
            return
        store, at = self._store, grid.rowCount()
        heading = TextLabel(store, label, role="caption", colour="textMuted")
        heading.setFixedWidth(store.px(86))
        heading.set_inset(2, 0)
        grid.addWidget(heading, at, 0, Qt.AlignmentFlag.AlignTop)
        if value == self._source.confidence_word:
            mark = ConfidenceMark(store, self._source.confidence, value, colour="text")
            grid.addWidget(mark, at, 1, Qt.AlignmentFlag.AlignLeading)
            return
        # An address has no blanks to break at; zero-width spaces after its slashes give it some.
        shown = value.replace("/", "/\u200b") if value == self._source.address else value
        grid.addWidget(TextLabel(store, shown, is_wrapping=True, is_selectable=True), at, 1)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._source.address)
        self.copy_button.setText(self.tr("Address copied"))
        self.copy_button.updateGeometry()
        self._timer.start(_COPIED_MS)

    def _show_idle(self) -> None:
        self.copy_button.setText(self.tr("Copy address"))
        self.copy_button.updateGeometry()


class AboutNumberDialog(QDialog):
    """Lists the sources of a figure; Escape closes.

    Args:
        store: The look in force.
        heading: What the figure is, such as "MLOps, senior: 600,000–1,000,000 PKR".
        sources: Where it comes from, best first.
        remark: A sentence over the list, such as how a figure was computed; empty for none.
        title: Title of the window, where it is not about a number.
    """

    def __init__(
        self,
        store: ThemeStore,
        heading: str,
        sources: Sequence[SourceNote],
        *,
        remark: str = "",
        title: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self.cards: tuple[SourceCard, ...] = ()
        self.setWindowTitle(title or self.tr("About this number"))
        self.setAccessibleName(f"{self.windowTitle()}: {heading}")
        FocusRing(self, store)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._build_list(heading, sources, remark), 1)
        layout.addWidget(self._build_foot())
        self.resize(self.sizeHint())

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._store.px(520), self._store.px(480))

    def _build_list(self, heading: str, sources: Sequence[SourceNote], remark: str) -> QScrollArea:
        store = self._store
        inside = QWidget()
        layout = QVBoxLayout(inside)
        side = store.px(20)
        layout.setContentsMargins(side, side, side, side)
        layout.setSpacing(store.px(12))
        layout.addWidget(TextLabel(store, heading, role="cardTitle", is_wrapping=True, is_selectable=True))
        count = len(sources)
        words = remark or (self.tr("1 source") if count == 1 else self.tr("%n sources", "", count))
        layout.addWidget(TextLabel(store, words, colour="textMuted", is_wrapping=True))
        self.cards = tuple(SourceCard(store, source, inside) for source in sources)
        for card in self.cards:
            layout.addWidget(card)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        return scroll

    def _build_foot(self) -> QFrame:
        store = self._store
        foot = QFrame()
        foot.setProperty("frame", "foot")
        layout = QHBoxLayout(foot)
        layout.setContentsMargins(store.px(20), store.px(12), store.px(20), store.px(12))
        close = ActionButton(store, self.tr("Close"), variant=PRIMARY)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout.addStretch(1)
        layout.addWidget(close)
        return foot
