"""The parts of a comparison: heads, cells and the verdict of a row."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.widgets.buttons import IconButton, LinkButton
from explorer.widgets.card_parts import MarkOnly
from explorer.widgets.confidence_mark import NONE
from explorer.widgets.painting import centred, is_right_to_left, leading
from explorer.widgets.text_label import TextLabel
from explorer.workspace.comparison_content import ComparedCell, ComparedHead, ComparedRow, Verdict, cell_as_text
from explorer.workspace.theme_store import ThemeStore

SIDE, TOP = 16, 11
"""Room around what a cell says, in px at 100 %."""


class _Square(QWidget):
    """A small square in the colour of a sector, beside its name."""

    def __init__(self, store: ThemeStore, colour: str) -> None:
        super().__init__()
        self._store, self._colour = store, colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._store.px(10), self._store.line("caption"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(centred(QRectF(self.rect()), self._store.px(10)), self._colour)
        painter.end()


class ComparisonHead(QWidget):
    """Name and kind of a column, with a cross that takes it out.

    Signals:
        removed(str): Carries the key.
    """

    removed = Signal(str)

    def __init__(self, store: ThemeStore, head: ComparedHead, remove_words: str) -> None:
        super().__init__()
        self.head = head
        column = padded_column(self, store)
        column.setSpacing(store.px(2))
        line = _line(store, 8)
        line.addWidget(TextLabel(store, head.name, role="cardTitle", is_wrapping=True, is_selectable=True), 1)
        self.cross: IconButton | None = None
        if remove_words:
            self.cross = IconButton(store, "close", remove_words, side=24, icon_side=16)
            self.cross.clicked.connect(lambda _checked=False: self.removed.emit(head.key))
            line.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        if head.kind:
            line = _line(store, 6)
            if head.square:
                line.addWidget(_Square(store, head.square))
            line.addWidget(TextLabel(store, head.kind, role="caption", colour="textSecondary", is_eliding=True), 1)
            column.addLayout(line)
        column.addStretch(1)


class ComparisonCellView(QWidget):
    """What is known of one thing in one row. It takes the focus, so that a screen reader can walk the cells.

    Signals:
        followed(str): Its source was followed; carries the key of the link.
    """

    followed = Signal(str)

    def __init__(self, store: ThemeStore, cell: ComparedCell, name: str) -> None:
        super().__init__()
        self.cell = cell
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(name)
        self.setAccessibleDescription(cell.source)
        column = padded_column(self, store)
        if cell.lines:
            line = _line(store, 8)
            if cell.mark:
                line.addWidget(MarkOnly(store, cell.mark, cell.lines[0], "body"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(TextLabel(store, "\n".join(cell.lines), is_wrapping=True, is_selectable=True), 1)
            column.addLayout(line)
        else:
            line = _line(store, 6)
            line.addWidget(MarkOnly(store, NONE, cell.missing, "body"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(TextLabel(store, cell.missing, colour="textMuted", is_wrapping=True), 1)
            column.addLayout(line)
        if cell.source:
            link = LinkButton(store, cell.source, role="caption")
            link.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Enter on the cell follows it: one stop a cell is enough.
            link.setToolTip(cell.source)
            link.clicked.connect(self.follow)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def follow(self) -> None:
        """Follow the source, if there is one."""
        if self.cell.link:
            self.followed.emit(self.cell.link)


class VerdictView(QWidget):
    """Whether a row differs: a thick bar, a thin one or the dashed mark, and the word."""

    def __init__(self, store: ThemeStore, row: ComparedRow) -> None:
        super().__init__()
        self._store, self._verdict = store, row.verdict
        is_different = row.verdict is Verdict.DIFFERENT
        column = padded_column(self, store, start=SIDE + 18 if row.verdict is Verdict.UNKNOWN else SIDE + 11)
        column.setSpacing(store.px(2))
        colour = "text" if is_different else "textMuted"
        column.addWidget(TextLabel(store, row.word, weight=600 if is_different else 0, colour=colour, is_wrapping=True))
        if row.more:
            column.addWidget(TextLabel(store, row.more, role="caption", colour="textMuted", is_wrapping=True))
        column.addStretch(1)
        self._mark: MarkOnly | None = None
        if row.verdict is Verdict.UNKNOWN:
            self._mark = MarkOnly(store, NONE, row.word, "body")
            self._mark.setParent(self)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        store, is_rtl = self._store, is_right_to_left(self)
        strip = QRectF(0, store.px(TOP), self.width(), store.line("body"))
        if self._mark is not None:
            size = self._mark.sizeHint()
            place = leading(strip, store.px(SIDE), size.width(), is_rtl=is_rtl)
            self._mark.setGeometry(place.toRect())
            return
        is_different = self._verdict is Verdict.DIFFERENT
        painter = QPainter(self)
        bar = leading(strip, store.px(SIDE), store.px(3 if is_different else 1), is_rtl=is_rtl)
        bar.adjust(0, store.px(2), 0, -store.px(2))
        painter.fillRect(bar, store.colour("accent" if is_different else "lineStrong"))
        painter.end()


def row_name(heads: tuple[ComparedHead, ...], row: ComparedRow, at: int) -> str:
    """Return what a screen reader says of a cell: column, row, value, verdict."""
    return f"{heads[at].name}, {row.label}: {cell_as_text(row.cells[at])}. {row.word}"


def padded_column(widget: QWidget, store: ThemeStore, start: int = SIDE) -> QVBoxLayout:
    """Give a widget a column with the room of a cell around it; `start` is mirrored with the layout."""
    column = QVBoxLayout(widget)
    left, right = (SIDE, start) if is_right_to_left(widget) else (start, SIDE)
    column.setContentsMargins(store.px(left), store.px(TOP), store.px(right), store.px(TOP))
    column.setSpacing(0)
    return column


def _line(store: ThemeStore, gap: int) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(store.px(gap))
    return line
