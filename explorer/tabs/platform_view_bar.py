"""The controls over the capabilities: a text that rows must contain, and their order."""

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from explorer.figures.platform_matrix import MatrixOrder
from explorer.tabs.page_bar import PageBar
from explorer.widgets.list_button import ListButton
from explorer.widgets.search_field import SearchField
from explorer.workspace.context import TabContext
from explorer.workspace.platform_words import order_word
from explorer.workspace.theme_store import ThemeStore

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
        return QSize(self._theme.px(190), super().sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
            return
        super().keyPressEvent(event)


class PlatformViewBar(QObject):
    """Asks for text and order; what is in force is the tab's.

    Attributes:
        bar: What stands over the tab.

    Signals:
        text_typed(str): Rows that contain this are wanted.
        order_chosen(str): Another `MatrixOrder` is wanted.
    """

    text_typed = Signal(str)
    order_chosen = Signal(str)

    def __init__(self, context: TabContext, key: str) -> None:
        super().__init__()
        self.field = CapabilityField(context.theme)
        self._order = ListButton(context.theme, "", [(order.value, order.value) for order in MatrixOrder])
        self.bar = PageBar(context, key, (self.field, self._order))
        self.field.textChanged.connect(self.text_typed)
        self._order.chosen.connect(self.order_chosen)
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
        self.bar.retranslate()
