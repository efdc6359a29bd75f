"""Every publication behind a view, in a table: what it is, who published it, when, and what the publisher gains."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from explorer.market.filters import MarketFilter
from explorer.market.rows import SourceRow
from explorer.tabs.words import interest_words, say
from explorer.widgets.buttons import ActionButton
from explorer.widgets.cell_table_model import CellTableModel
from explorer.widgets.focus_ring import FocusRing
from explorer.widgets.row_table import RowTable
from explorer.widgets.text_label import TextLabel
from explorer.workspace.cell import CellText
from explorer.workspace.context import TabContext
from explorer.workspace.formatting import not_recorded

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader


def ask_publications(reader: MarketReader, chosen: MarketFilter) -> tuple[SourceRow, ...]:
    """Read the publications that the rows of the filtered employers cite."""
    from explorer.market import queries

    return queries.load_publications(reader, chosen)


class SourcesDialog(QDialog):
    """Lists publications; the address of the selected one can be copied. Nothing is opened or sent."""

    def __init__(self, context: TabContext, sources: Sequence[SourceRow], parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._sources = context, {source.id: source for source in sources}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sources of this view"))
        self._model = CellTableModel()
        self._table = RowTable(context.theme, parent=self)
        self._copy = ActionButton(context.theme, self.tr("Copy address"), "copy")
        close = ActionButton(context.theme, self.tr("Close"))
        self._fill(sources)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._copy)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        heading = say(self.tr("%1 publications, by publisher"), context.language.current, len(sources))
        layout.addWidget(TextLabel(context.theme, heading, role="cardTitle"))
        layout.addWidget(self._table, 1)
        layout.addLayout(foot)
        self.resize(context.theme.px(960), context.theme.px(560))
        self._table.current_row_changed.connect(self._on_row)
        self._copy.clicked.connect(self._on_copy)
        close.clicked.connect(self.accept)
        self._table.select_row(0)
        FocusRing(self, context.theme)

    def _fill(self, sources: Sequence[SourceRow]) -> None:
        translate = QCoreApplication.translate
        base, language = self._context.market.base, self._context.language.current
        interests = base.vocabulary.interests if base else {}
        heads = (
            translate("SourcesDialog", "Publisher"),
            translate("SourcesDialog", "Title"),
            translate("SourcesDialog", "Date"),
            translate("SourcesDialog", "Kind"),
            translate("SourcesDialog", "Publisher's interest"),
        )
        rows = [
            (
                _cell(source.publisher, is_strong=True),
                CellText(source.title),
                _cell(source.published),
                CellText(source.kind),
                CellText(interest_words(source, interests, language)),
            )
            for source in sources
        ]
        self._model.set_table(heads, [source.id for source in sources], rows)
        self._table.setModel(self._model)
        self._table.set_column_widths({0: 190, 1: 370, 2: 90, 3: 100, 4: 170})

    def _address(self) -> str:
        key = self._model.key(self._table.currentIndex().row())
        source = self._sources.get(key or "")
        return source.url or "" if source else ""

    def _on_row(self, _row: int) -> None:
        self._copy.setEnabled(bool(self._address()))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address())


def _cell(text: str | None, *, is_strong: bool = False) -> CellText:
    return CellText(text, is_strong=is_strong) if text else CellText(not_recorded(), is_muted=True)
