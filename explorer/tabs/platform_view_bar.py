"""The controls over the capabilities: a text that rows must contain, and their order."""

from PySide6.QtCore import QObject, Signal

from explorer.figures.platform_matrix import MatrixOrder
from explorer.tabs.page_bar import PageBar
from explorer.tabs.row_field import RowField
from explorer.widgets.list_button import ListButton
from explorer.workspace.context import TabContext
from explorer.workspace.platform_words import order_word


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
        self.field = RowField(context.theme)
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
