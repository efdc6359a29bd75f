"""The controls over the platforms: a text that rows must contain, their order, copy and export."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout
from typing_extensions import override

from explorer.figures.platform_matrix import MatrixOrder
from explorer.widgets.buttons import PRIMARY, ActionButton
from explorer.widgets.list_button import ListButton
from explorer.widgets.search_field import SearchField
from explorer.workspace.platform_words import order_word
from explorer.workspace.theme_store import ThemeStore

EDGE, GAP = 16, 12
LONGEST_TYPED = 200


class CapabilityField(SearchField):
    """Narrows the rows with every letter; Enter and Down lead to the cells, Escape empties the field.

    Signals:
        left(): The keyboard is wanted in the cells.
    """

    left = Signal()

    def __init__(self, theme: ThemeStore) -> None:
        super().__init__(theme, "", shortcut="Ctrl+F")
        self._theme = theme
        self.setMaxLength(LONGEST_TYPED)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(236), super().sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
            return
        super().keyPressEvent(event)


class PlatformViewBar(QFrame):
    """Asks for text and order; what is in force is the tab's.

    Signals:
        text_typed(str): Rows that contain this are wanted.
        order_chosen(str): Another `MatrixOrder` is wanted.
        costs_wanted(): "What it costs" was taken.
        copy_wanted(): "Copy table" was taken.
        export_wanted(): "Export picture" was taken.
    """

    text_typed = Signal(str)
    order_chosen = Signal(str)
    costs_wanted = Signal()
    copy_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, theme: ThemeStore) -> None:
        super().__init__()
        self.setProperty("frame", "viewBar")
        self.field = CapabilityField(theme)
        self._order = ListButton(theme, "", [(order.value, order.value) for order in MatrixOrder])
        self.costs_button = ActionButton(theme, "")
        self._copy = ActionButton(theme, "", "copy")
        self._export = ActionButton(theme, "", "picture", variant=PRIMARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        row.setSpacing(GAP)
        row.addWidget(self.field)
        row.addWidget(self._order)
        row.addStretch(1)
        row.addWidget(self.costs_button)
        row.addWidget(self._copy)
        row.addWidget(self._export)
        self.field.textChanged.connect(self.text_typed)
        self._order.chosen.connect(self.order_chosen)
        self.costs_button.clicked.connect(lambda _checked=False: self.costs_wanted.emit())
        self._copy.clicked.connect(lambda _checked=False: self.copy_wanted.emit())
        self._export.clicked.connect(lambda _checked=False: self.export_wanted.emit())
        self.retranslate()

    def show_filter(self, text: str, order: MatrixOrder) -> None:
        """Show what is in force where it did not come from here."""
        self._order.set_current(order.value)
        if self.field.text() != text:
            self.field.blockSignals(True)
            self.field.setText(text)
            self.field.blockSignals(False)
            self.field.update()

    def retranslate(self) -> None:
        """Write the texts in the language in force."""
        self.field.set_hint(self.tr("Find a capability"))
        self._order.set_choices(self.tr("Order"), [(order.value, order_word(order)) for order in MatrixOrder])
        self.costs_button.setText(self.tr("What it costs"))
        self._copy.setText(self.tr("Copy table"))
        self._export.setText(self.tr("Export picture"))
