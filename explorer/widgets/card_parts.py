"""The parts that a detail card is put together from."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.widgets.buttons import LinkButton
from explorer.widgets.card_content import CardAction, CardBlock, CardContent, CardFact, CardRow
from explorer.widgets.confidence_mark import (
    NONE,
    ConfidenceMark,
    mark_colour_role,
    paint_confidence_mark,
)
from explorer.widgets.flow_layout import FlowLayout
from explorer.widgets.held_layout import held
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
        self.set_word(word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_word(self, word: str) -> None:
        """Say what the mark stands for."""
        self.setToolTip(word)
        self.setAccessibleName(word)

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


class HeadPart(QWidget):
    """Kind, title, number and description; room is left for a button in the corner."""

    def __init__(self, store: ThemeStore, content: CardContent) -> None:
        super().__init__()
        self._store = store
        self._shape = _head_shape(content)
        self._labels: list[TextLabel] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        room = store.px(36) if content.corner is not None else 0
        for text, role, colour in (
            (content.kind, "captionStrong", "textSecondary"),
            (content.title, "cardTitle", "text"),
        ):
            if text:
                row = _row(self._add(text, role=role, colour=colour, is_selectable=True), 1)
                row.addSpacing(room)
                layout.addLayout(row)
                layout.addSpacing(store.px(2))
        if content.number:
            layout.addSpacing(store.px(4))
            layout.addLayout(self._build_number(content))
        if content.description:
            layout.addSpacing(store.px(2))
            layout.addWidget(self._add(content.description, colour="textSecondary", is_selectable=True))

    def update_head(self, content: CardContent) -> bool:
        """Say something else in the same parts.

        Returns:
            Whether that was possible; if not, nothing was changed.
        """
        if _head_shape(content) != self._shape:
            return False
        number = [content.number, content.number_caption] if content.number else []
        said = [*filter(None, (content.kind, content.title)), *number, *filter(None, (content.description,))]
        for label, text in zip(self._labels, said, strict=True):
            label.set_text(text)
        return True

    def _build_number(self, content: CardContent) -> QHBoxLayout:
        number = TextLabel(self._store, content.number, role="number", is_selectable=True)
        number.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._labels.append(number)
        caption = self._add(content.number_caption, colour="textMuted")
        row = _row(number, 0)
        row.setSpacing(self._store.px(8))
        row.addWidget(caption, 1, Qt.AlignmentFlag.AlignBottom)
        caption.set_inset(0, 3)
        return row

    def _add(self, text: str, *, colour: str, role: str = "body", is_selectable: bool = False) -> TextLabel:
        label = TextLabel(self._store, text, role=role, colour=colour, is_wrapping=True, is_selectable=is_selectable)
        self._labels.append(label)
        return label


def _head_shape(content: CardContent) -> tuple[bool, ...]:
    """Return which parts a head has: a head of the same ones can be written anew instead of made anew."""
    parts = (content.kind, content.title, content.number, content.description, content.corner)
    return tuple(bool(part) for part in parts)


class RowsPart(QWidget):
    """The label-value list. Rows that only say something else keep their widgets: building them is what costs time."""

    def __init__(self, store: ThemeStore, rows: tuple[CardRow, ...], follow: Follow) -> None:
        super().__init__()
        self._store, self._follow = store, follow
        self._rows: list[CardRow] = []
        self._values: list[_Value] = []
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
        with held(self._grid):
            for at, row in enumerate(rows):
                if row != self._rows[at]:
                    self._change(at, row)
        return True

    def _append(self, row: CardRow) -> None:
        at, top = len(self._rows), Qt.AlignmentFlag.AlignTop
        label = TextLabel(self._store, row.label, role="caption", colour="textMuted", is_wrapping=True)
        label.setFixedWidth(self._store.px(LABEL_WIDTH))
        label.set_inset(2, 0)  # So that both stand on one baseline.
        value = _Value(self._store, row, self._follow)
        self._grid.addWidget(label, at, 0, top)
        self._grid.addWidget(value, at, 1, top)
        self._rows.append(row)
        self._values.append(value)

    def _change(self, at: int, row: CardRow) -> None:
        self._rows[at] = row
        if self._values[at].update_value(row):
            return
        old = self._values[at]
        self._grid.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._values[at] = _Value(self._store, row, self._follow)
        self._grid.addWidget(self._values[at], at, 1, Qt.AlignmentFlag.AlignTop)


class _Value(QWidget):
    """The value of a row with its second line; known and not known, it stays the same widgets."""

    def __init__(self, store: ThemeStore, row: CardRow, follow: Follow) -> None:
        super().__init__()
        self._store, self._link = store, row.link
        self._text: TextLabel | None = None
        self._mark: MarkOnly | None = None
        self._more: TextLabel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._line = QHBoxLayout()
        self._line.setSpacing(store.px(8))
        if row.link and not row.is_missing:
            link = LinkButton(store, row.value, role="body")
            link.clicked.connect(lambda _checked=False: follow(row.link))
            link.setAccessibleDescription(row.label)
            self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            self._column.addLayout(self._line)
            self._text = TextLabel(store, row.value, is_wrapping=True, is_selectable=True)
            self._text.setAccessibleDescription(row.label)
            self._line.addWidget(self._text, 1)
        self._write(row)

    def update_value(self, row: CardRow) -> bool:
        """Say something else.

        Returns:
            Whether that was possible; what can be followed leads where it led when it was made.
        """
        if row.link or self._link or self._text is None:
            return False
        self._text.set_text(row.value)
        self._write(row)
        return True

    def _write(self, row: CardRow) -> None:
        """Show or hide what only some values have; it is made when it is first wanted."""
        if row.is_missing and self._mark is None:
            self._mark = MarkOnly(self._store, NONE, row.value, "body")
            self._line.insertWidget(0, self._mark, 0, Qt.AlignmentFlag.AlignTop)
        if self._mark is not None:
            self._mark.set_word(row.value)
            self._mark.setVisible(row.is_missing)
        if row.more and self._more is None:
            self._more = TextLabel(
                self._store, row.more, role="caption", colour="textMuted", is_wrapping=True, is_selectable=True
            )
            self._column.addWidget(self._more)
        if self._more is not None:
            self._more.set_text(row.more)
            self._more.setVisible(bool(row.more))


def build_block(store: ThemeStore, block: CardBlock, follow: Follow) -> QWidget:
    """Return a heading and its facts, each with its source under it."""
    body, layout = _column()
    if block.link:
        link = LinkButton(store, block.heading)
        link.clicked.connect(lambda _checked=False: follow(block.link))
        layout.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
    else:
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
    if block.more is not None:
        layout.addSpacing(store.px(4))
        layout.addWidget(_build_more(store, block.more, follow), 0, Qt.AlignmentFlag.AlignLeading)
    return body


def _build_more(store: ThemeStore, more: CardAction, follow: Follow) -> LinkButton:
    button = LinkButton(store, more.text)
    button.clicked.connect(lambda _checked=False: follow(more.key))
    return button


class SourcesPart(QWidget):
    """The line, the heading, the badges and the counts by confidence."""

    def __init__(self, store: ThemeStore, content: CardContent, follow: Follow) -> None:
        super().__init__()
        self._store = store
        self._shape = _sources_shape(content)
        self._heading = TextLabel(store, content.sources_heading, role="captionStrong", colour="textSecondary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(build_line())
        layout.addSpacing(store.px(12))
        layout.addWidget(self._heading)
        layout.addSpacing(store.px(4))
        if content.badges:
            layout.addWidget(_build_badges(store, content, follow))
            layout.addSpacing(store.px(6))
        self._marks: list[ConfidenceMark] = []
        self._mark_row = QWidget(self)  # with a parent even where it is not used, or it would be a window of its own
        self._mark_row.setVisible(bool(content.marks))
        self._mark_flow = FlowLayout(self._mark_row, gap=store.px(12), line_gap=store.px(2))
        self._write_marks(content)
        if content.marks:
            layout.addWidget(self._mark_row)
        if content.note:
            layout.addSpacing(store.px(4))
            layout.addWidget(TextLabel(store, content.note, role="caption", colour="textMuted", is_wrapping=True))

    def update_sources(self, content: CardContent) -> bool:
        """Count other sources; those that are named need widgets of their own.

        Returns:
            Whether that was possible; if not, nothing was changed.
        """
        if _sources_shape(content) != self._shape:
            return False
        self._heading.set_text(content.sources_heading)
        self._write_marks(content)
        return True

    def _write_marks(self, content: CardContent) -> None:
        with held(self._mark_flow):
            for at, mark in enumerate(content.marks):
                if at < len(self._marks):
                    self._marks[at].set_mark(mark.confidence, mark.words)
                    self._marks[at].show()
                else:
                    self._marks.append(ConfidenceMark(self._store, mark.confidence, mark.words))
                    self._mark_flow.addWidget(self._marks[at])
            for spare in self._marks[len(content.marks) :]:
                spare.hide()


def _sources_shape(content: CardContent) -> tuple[object, ...]:
    return content.badges, bool(content.marks), content.note


def _build_badges(store: ThemeStore, content: CardContent, follow: Follow) -> QWidget:
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
    return badges


def build_line() -> QFrame:
    """Return a line between two parts."""
    line = QFrame()
    line.setProperty("frame", "line")
    return line


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
