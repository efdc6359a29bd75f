"""Things side by side, with what differs marked by word and shape."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from explorer.widgets.buttons import PRIMARY, ActionButton
from explorer.widgets.card_parts import build_line
from explorer.widgets.check_controls import ToggleSwitch
from explorer.widgets.comparison_parts import ComparisonCellView, ComparisonHead, VerdictView, padded_column, row_name
from explorer.widgets.empty_state import EmptyState
from explorer.widgets.paging import keeps_page_key
from explorer.widgets.painting import is_right_to_left
from explorer.widgets.text_label import TextLabel
from explorer.workspace.comparison_content import ComparedRow, ComparisonContent, Verdict, comparison_as_text
from explorer.workspace.theme_store import ThemeStore

_LABEL, _VERDICT = 180, 148
_EDGE = 20
_FEWEST = 2
_ROWS_AT_ONCE = 4
"""Rows built in one turn of the event loop; all of them at once would hold the window up."""


class ComparisonView(QFrame):
    """A pane that takes the place of a list while things are compared.

    The cells are one tab stop: arrow keys walk them, Enter follows the source.

    Signals:
        back_wanted(): Back to the list.
        removed(str): A column is to go; carries its key.
        link_activated(str): A source was followed; carries its key.
        export_wanted(): The comparison is to become a picture.
        copied(): The table is on the clipboard as text.
    """

    back_wanted = Signal()
    removed = Signal(str)
    link_activated = Signal(str)
    export_wanted = Signal()
    copied = Signal()

    def __init__(self, store: ThemeStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._content = ComparisonContent("")
        self._columns: list[list[QWidget]] = []
        self._lines: list[list[ComparisonCellView]] = []
        self._waiting: list[ComparedRow] = []
        self._next_turn = QTimer(self)
        self._next_turn.setSingleShot(True)
        self._rows = QVBoxLayout()
        self.heads: list[ComparisonHead] = []
        self.setProperty("frame", "centre")
        self.back_button = ActionButton(store, "", "back")
        self.only_switch = ToggleSwitch(store, "")
        self._only_label = TextLabel(store, colour="textSecondary")
        self.copy_button = ActionButton(store, "", "copy")
        self.export_button = ActionButton(store, "", "picture", variant=PRIMARY)
        self._title = TextLabel(store, role="takeaway", is_wrapping=True, is_selectable=True)
        self._subtitle = TextLabel(store, colour="textSecondary", is_wrapping=True, is_selectable=True)
        self._head = QWidget()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.empty = EmptyState(store, "compare")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.empty)
        self._build()
        self._connect()
        self._say()
        self._on_look_changed()

    @property
    def content(self) -> ComparisonContent:
        """What is compared."""
        return self._content

    @property
    def cells(self) -> tuple[tuple[ComparisonCellView, ...], ...]:
        """The cells that are shown, row by row."""
        return tuple(tuple(line) for line in self._lines)

    def set_content(self, content: ComparisonContent) -> None:
        """Show another comparison."""
        if content != self._content:
            self._content = content
            self._rebuild()

    def copy_text(self) -> None:
        """Put the whole table on the clipboard as tab-separated text."""
        QGuiApplication.clipboard().setText(comparison_as_text(self._content))
        self.copied.emit()

    def focus_first(self) -> None:
        """Give the keyboard focus to the first cell, or to the way back where none is shown."""
        first = self._lines[0][0] if self._lines and self._lines[0] else self.back_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, ComparisonCellView) or not isinstance(event, QKeyEvent):
            return False
        if keeps_page_key(self._scroll, event):
            return True
        return event.type() == QEvent.Type.KeyPress and self._on_key(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_columns()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._rebuild()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._rebuild()

    def _build(self) -> None:
        self._bar = QFrame()
        self._bar.setProperty("frame", "viewBar")
        self._bar_row = QHBoxLayout(self._bar)
        self._bar_row.addWidget(self.back_button)
        self._bar_row.addWidget(self.only_switch)
        self._bar_row.addWidget(self._only_label)
        self._bar_row.addStretch(1)
        self._bar_row.addWidget(self.copy_button)
        self._bar_row.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        self._top = QVBoxLayout()
        self._top.addWidget(self._title)
        self._top.addWidget(self._subtitle)
        column.addLayout(self._top)
        self._table = QVBoxLayout()
        self._table.setSpacing(0)
        self._table.addWidget(self._head)
        self._table.addWidget(self._stack, 1)
        column.addLayout(self._table, 1)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.back_wanted)
        self.copy_button.clicked.connect(self.copy_text)
        self.export_button.clicked.connect(self.export_wanted)
        self.only_switch.toggled.connect(self._rebuild)
        self.empty.secondary_triggered.connect(lambda: self.only_switch.setChecked(False))
        self._next_turn.timeout.connect(self._build_next_rows)
        self._store.changed.connect(self._on_look_changed)

    def _say(self) -> None:
        self.back_button.setText(self.tr("Back to list"))
        only = self.tr("Differences only")
        self.only_switch.setAccessibleName(only)
        self._only_label.set_text(only)
        self.copy_button.setText(self.tr("Copy table"))
        self.export_button.setText(self.tr("Export picture"))
        self.empty.set_state(
            "compare",
            self.tr("No recorded difference"),
            self.tr("What is known is the same; the rest cannot be told."),
            secondary=self.tr("Show all rows"),
        )
        for widget in (self.back_button, self.only_switch, self.copy_button, self.export_button):
            widget.updateGeometry()

    def _rebuild(self) -> None:
        content = self._content
        focused = QApplication.focusWidget()
        had_focus = isinstance(focused, ComparisonCellView) and self.isAncestorOf(focused)
        self._title.set_text(content.title)
        self._subtitle.set_text(content.subtitle)
        self.setAccessibleName(content.title)
        self.setAccessibleDescription(content.subtitle)
        self._columns = [[] for _ in range(len(content.heads) + 2)]
        self._rebuild_head()
        self._rebuild_rows()
        rows = [row for row in content.rows if row.verdict is Verdict.DIFFERENT or not self.only_switch.isChecked()]
        self._waiting = rows
        self._lines = []
        self._build_next_rows()
        self._stack.setCurrentIndex(0 if rows or not content.rows else 1)
        if self._lines and self._lines[0]:
            self._lines[0][0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            if had_focus:
                self._lines[0][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _rebuild_rows(self) -> None:
        """Begin the rows anew, without any."""
        before = self._scroll.takeWidget()
        if before is not None:
            before.deleteLater()
        inside = QWidget()
        inside.setBackgroundRole(QPalette.ColorRole.Base)
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addStretch(1)
        self._scroll.setWidget(inside)

    def _build_next_rows(self) -> None:
        """Build the rows that come next, and the others in turns of their own."""
        now, self._waiting = self._waiting[:_ROWS_AT_ONCE], self._waiting[_ROWS_AT_ONCE:]
        for row in now:
            self._rows.insertLayout(self._rows.count() - 1, self._build_row(row))
            self._rows.insertWidget(self._rows.count() - 1, build_line())
        self._place_columns()
        if self._waiting:
            self._next_turn.start()

    def _rebuild_head(self) -> None:
        content = self._content
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        can_remove = len(content.heads) > _FEWEST
        self.heads = []
        for compared in content.heads:
            part = ComparisonHead(self._store, compared, self._remove_words(compared.name) if can_remove else "")
            part.removed.connect(self.removed)
            self.heads.append(part)
        end = QWidget()
        words = TextLabel(self._store, content.verdict_head, role="captionStrong", colour="textSecondary")
        padded_column(end, self._store).addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        line = self._build_line(QWidget(), self.heads, end)
        line.addStretch(1)  # the scroll bar of the rows has its place here
        column.addLayout(line)
        column.addWidget(build_line())
        self._table.replaceWidget(self._head, head)
        self._head.hide()
        self._head.deleteLater()
        self._head = head

    def _remove_words(self, name: str) -> str:
        return self.tr("Take out: %1").replace("%1", name)

    def _build_row(self, row: ComparedRow) -> QHBoxLayout:
        label = QWidget()
        column = padded_column(label, self._store, start=0)
        column.addWidget(TextLabel(self._store, row.label, colour="textSecondary", is_wrapping=True))
        column.addStretch(1)
        cells = []
        for at, cell in enumerate(row.cells):
            view = ComparisonCellView(self._store, cell, row_name(self._content.heads, row, at))
            view.followed.connect(self.link_activated)
            view.installEventFilter(self)
            cells.append(view)
        self._lines.append(cells)
        return self._build_line(label, cells, VerdictView(self._store, row))

    def _build_line(
        self, label: QWidget, cells: "list[ComparisonHead] | list[ComparisonCellView]", end: QWidget
    ) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for at, part in enumerate((label, *cells, end)):
            if at:
                across = QFrame()
                across.setProperty("frame", "lineAcross")
                line.addWidget(across)
            line.addWidget(part)
            self._columns[at].append(part)
        return line

    def _on_key(self, cell: ComparisonCellView, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            cell.follow()
            return True
        row = next(at for at, line in enumerate(self._lines) if cell in line)
        column = self._lines[row].index(cell)
        forward = -1 if is_right_to_left(self) else 1
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            action = QAbstractSlider.SliderAction
            down = event.key() == Qt.Key.Key_PageDown
            step = action.SliderPageStepAdd if down else action.SliderPageStepSub
            self._scroll.verticalScrollBar().triggerAction(step)
            return True
        steps = {
            Qt.Key.Key_Up: (row - 1, column),
            Qt.Key.Key_Down: (row + 1, column),
            Qt.Key.Key_Right: (row, column + forward),
            Qt.Key.Key_Left: (row, column - forward),
            Qt.Key.Key_Home: (row, 0),
            Qt.Key.Key_End: (row, len(self._lines[row]) - 1),
        }
        if event.key() not in steps:
            return False
        to_row, to_column = steps[Qt.Key(event.key())]
        if 0 <= to_row < len(self._lines) and 0 <= to_column < len(self._lines[to_row]):
            self._move_focus(self._lines[to_row][to_column])
        return True

    def _move_focus(self, new: ComparisonCellView) -> None:
        for line in self._lines:
            for cell in line:
                cell.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        new.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        new.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(new, 0, self._store.px(8))

    def _place_columns(self) -> None:
        """Give every column its width, so that heads and cells stand under each other."""
        store, number = self._store, len(self._columns) - 2
        if number < 1:
            return
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        room = self.width() - 2 * store.px(_EDGE) - bar - store.px(_LABEL) - store.px(_VERDICT) - number - 1
        widths = [store.px(_LABEL), *[max(store.px(120), room // number)] * number, store.px(_VERDICT)]
        for widgets, width in zip(self._columns, widths, strict=True):
            for widget in widgets:
                widget.setFixedWidth(width)

    def _on_look_changed(self) -> None:
        store = self._store
        self._bar_row.setContentsMargins(store.px(16), store.px(8), store.px(16), store.px(7))
        self._bar_row.setSpacing(store.px(12))
        self._top.setContentsMargins(store.px(_EDGE), store.px(14), store.px(_EDGE), store.px(8))
        self._top.setSpacing(store.px(4))
        self._table.setContentsMargins(store.px(_EDGE), 0, store.px(_EDGE), 0)
        self._rebuild()
