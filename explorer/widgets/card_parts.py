"""The parts that a detail card is put together from."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.widgets.buttons import LinkButton
from explorer.widgets.card_content import CardBlock, CardContent, CardFact, CardRow
from explorer.widgets.confidence_mark import (
    NONE,
    ConfidenceMark,
    mark_colour_role,
    paint_confidence_mark,
)
from explorer.widgets.flow_layout import FlowLayout
from explorer.widgets.painting import centred
from explorer.widgets.source_badge import InterestBadge, SourceBadge
from explorer.widgets.text_label import TextLabel
from explorer.workspace.theme_store import ThemeStore

LABEL_WIDTH = 86
Follow = Callable[[str], None]


class MarkOnly(QWidget):
    """A confidence mark whose word stands in the tooltip."""

    def __init__(self, store: ThemeStore, key: str, word: str, line_role: str = "caption") -> None:
        super().__init__()
        self._store = store
        self._key = key
        self._line_role = line_role
        self.setToolTip(word)
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._store.size("confidenceMark"), self._store.line(self._line_role))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        square = centred(QRectF(self.rect()), self._store.size("confidenceMark"))
        colour = self._store.colour(mark_colour_role(self._key))
        paint_confidence_mark(painter, square, self._key, colour)
        painter.end()


def build_head(store: ThemeStore, content: CardContent) -> QWidget:
    """Return kind, title, number and description; room is left for a button in the corner."""
    head, layout = _column()
    room = store.px(36) if content.corner is not None else 0
    for text, role, colour in (
        (content.kind, "captionStrong", "textSecondary"),
        (content.title, "cardTitle", "text"),
    ):
        if text:
            label = TextLabel(store, text, role=role, colour=colour, is_wrapping=True, is_selectable=True)
            row = _row(label, 1)
            row.addSpacing(room)
            layout.addLayout(row)
            layout.addSpacing(store.px(2))
    if content.number:
        number = TextLabel(store, content.number, role="number", is_selectable=True)
        caption = TextLabel(store, content.number_caption, colour="textMuted", is_wrapping=True)
        number.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        layout.addSpacing(store.px(4))
        row = _row(number, 0)
        row.setSpacing(store.px(8))
        row.addWidget(caption, 1, Qt.AlignmentFlag.AlignBottom)
        caption.set_inset(0, 3)
        layout.addLayout(row)
    if content.description:
        layout.addSpacing(store.px(2))
        layout.addWidget(
            TextLabel(store, content.description, colour="textSecondary", is_wrapping=True, is_selectable=True)
        )
    return head


class RowsPart(QWidget):
    """The label-value list. Rows that only say something else keep their widgets: building them is what costs time."""

    def __init__(self, store: ThemeStore, rows: tuple[CardRow, ...], follow: Follow) -> None:
        super().__init__()
        self._store, self._follow = store, follow
        self._rows: list[CardRow] = []
        self._values: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(store.px(8))
        self._grid.setVerticalSpacing(store.px(8))
        self._grid.setColumnMinimumWidth(0, store.px(LABEL_WIDTH))
        self._grid.setColumnStretch(1, 1)
        for row in rows:
            self._append(row)

    def update_rows(self, rows: tuple[CardRow, ...]) -> bool:
        """Say something else under the same labels.

        Returns:
            Whether that was possible; if not, nothing was changed.
        """
        if [row.label for row in rows] != [row.label for row in self._rows]:
            return False
        for at, row in enumerate(rows):
            if row != self._rows[at]:
                self._change(at, row)
        return True

    def _append(self, row: CardRow) -> None:
        at, top = len(self._rows), Qt.AlignmentFlag.AlignTop
        label = TextLabel(self._store, row.label, role="caption", colour="textMuted", is_wrapping=True)
        label.setFixedWidth(self._store.px(LABEL_WIDTH))
        label.set_inset(2, 0)  # So that both stand on one baseline.
        value = _build_value(self._store, row, self._follow)
        self._grid.addWidget(label, at, 0, top)
        self._grid.addWidget(value, at, 1, top)
        self._rows.append(row)
        self._values.append(value)

    def _change(self, at: int, row: CardRow) -> None:
        before, value = self._rows[at], self._values[at]
        self._rows[at] = row
        texts = value.findChildren(TextLabel)
        is_alike = (before.is_missing, bool(before.more), before.link) == (row.is_missing, bool(row.more), row.link)
        if is_alike and not row.link:
            for label, words in zip(texts, (row.value, row.more) if row.more else (row.value,), strict=True):
                label.set_text(words)
            return
        self._grid.removeWidget(value)
        value.hide()
        value.deleteLater()
        self._values[at] = _build_value(self._store, row, self._follow)
        self._grid.addWidget(self._values[at], at, 1, Qt.AlignmentFlag.AlignTop)


def build_block(store: ThemeStore, block: CardBlock, follow: Follow) -> QWidget:
    """Return a heading and its facts, each with its source under it."""
    body, layout = _column()
    heading = TextLabel(store, block.heading, role="captionStrong", colour="textSecondary", is_wrapping=True)
    layout.addWidget(heading)
    layout.addSpacing(store.px(2))
    for at, fact in enumerate(block.facts):
        if at:
            layout.addSpacing(store.px(4))
        layout.addWidget(TextLabel(store, fact.text, colour="text", is_wrapping=True, is_selectable=True))
        if fact.source:
            layout.addLayout(_build_source_line(store, fact, follow))
    if not block.facts and block.missing:
        layout.addLayout(_build_missing(store, block.missing, "textMuted"))
    return body


def build_sources(store: ThemeStore, content: CardContent, follow: Follow) -> QWidget:
    """Return the line, the heading, the badges and the counts by confidence."""
    body, layout = _column()
    layout.addWidget(build_line())
    layout.addSpacing(store.px(12))
    layout.addWidget(TextLabel(store, content.sources_heading, role="captionStrong", colour="textSecondary"))
    layout.addSpacing(store.px(4))
    badges = QWidget()
    flow = FlowLayout(badges, gap=store.px(6), line_gap=store.px(6))
    for badge in content.badges:
        button = (
            InterestBadge(store, badge.text)
            if badge.is_interest
            else SourceBadge(store, badge.text, more=badge.more, is_old=badge.is_old)
        )
        button.clicked.connect(lambda _checked=False, link=badge.link: follow(link))
        flow.addWidget(button)
    marks = QWidget()
    line = FlowLayout(marks, gap=store.px(12), line_gap=store.px(2))
    for mark in content.marks:
        line.addWidget(ConfidenceMark(store, mark.confidence, mark.words))
    if content.badges:
        layout.addWidget(badges)
        layout.addSpacing(store.px(6))
    if content.marks:
        layout.addWidget(marks)
    if content.note:
        layout.addSpacing(store.px(4))
        layout.addWidget(TextLabel(store, content.note, role="caption", colour="textMuted", is_wrapping=True))
    return body


def build_line() -> QFrame:
    """Return a line between two parts."""
    line = QFrame()
    line.setProperty("frame", "line")
    return line


def _build_value(store: ThemeStore, row: CardRow, follow: Follow) -> QWidget:
    body, layout = _column()
    if row.is_missing:
        layout.addLayout(_build_missing(store, row.value, "text"))
    elif row.link:
        link = LinkButton(store, row.value, role="body")
        link.clicked.connect(lambda _checked=False: follow(row.link))
        link.setAccessibleDescription(row.label)
        layout.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
    else:
        value = TextLabel(store, row.value, is_wrapping=True, is_selectable=True)
        value.setAccessibleDescription(row.label)
        layout.addWidget(value)
    if row.more:
        more = TextLabel(store, row.more, role="caption", colour="textMuted", is_wrapping=True, is_selectable=True)
        layout.addWidget(more)
    return body


def _build_missing(store: ThemeStore, words: str, colour: str) -> QHBoxLayout:
    row = _row(MarkOnly(store, NONE, words, "body"), 0)
    row.setSpacing(store.px(8))
    row.addWidget(TextLabel(store, words, colour=colour, is_wrapping=True, is_selectable=True), 1)
    return row


def _build_source_line(store: ThemeStore, fact: CardFact, follow: Follow) -> QHBoxLayout:
    mark = MarkOnly(store, fact.confidence, fact.confidence_word)
    row = _row(mark, 0)
    row.setAlignment(mark, Qt.AlignmentFlag.AlignVCenter)
    row.setSpacing(store.px(6))
    link = LinkButton(store, fact.source, role="caption")
    link.setToolTip(fact.source)
    link.setAccessibleDescription(fact.confidence_word)
    link.clicked.connect(lambda _checked=False: follow(fact.source_link))
    row.addWidget(link)
    row.addStretch(1)
    return row


def _column() -> tuple[QWidget, QVBoxLayout]:
    body = QWidget()
    layout = QVBoxLayout(body)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return body, layout


def _row(first: QWidget, stretch: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(first, stretch, Qt.AlignmentFlag.AlignTop)
    return row
