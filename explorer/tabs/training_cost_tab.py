"""What training costs, as a page of the platforms; it takes all of their room."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.tabs.base import Tab
from explorer.tabs.page_bar import PageBar, PageMode
from explorer.tabs.pictures import Picture
from explorer.tabs.training_cost_page import TrainingCostPage
from explorer.workspace.context import TabContext


class TrainingCostTab(Tab):
    """Shows a `TrainingCostPage` under the switch of the pages. Prices know no filter of employers."""

    KEY = "training-cost"
    DEPENDS_ON = frozenset[str]()

    def __init__(self, context: TabContext) -> None:
        super().__init__(context)
        self.costs = TrainingCostPage(context)
        self.bar = PageBar(context, self.KEY, modes=(PageMode.CHART,))
        self.view_bar: QWidget = QFrame()
        self.card: QWidget = QFrame()
        self._whole = QFrame()
        self._arrange()
        self.bar.copy_wanted.connect(self.copy)
        self.bar.export_wanted.connect(self.export)
        context.theme.changed.connect(self._dress)
        self._dress()

    @override
    def whole(self) -> QWidget:
        return self._whole

    @override
    def refresh(self) -> None:
        self.costs.refresh()

    @override
    def forget(self) -> None:
        self.costs.forget()

    @override
    def retranslate(self) -> None:
        self.bar.retranslate()
        self.costs.retranslate()

    @override
    def picture(self) -> Picture | None:
        return self.costs.picture()

    @override
    def show_selection(self) -> None:
        self.costs.start()

    def _arrange(self) -> None:
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.costs, 1)

    def _dress(self) -> None:
        self.bar.setFixedHeight(self.context.theme.size("viewBar"))
