"""The claims on pay in place of the salaries: each beside what its own source's table gives, as chart or table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from explorer.charts.claims_chart import ClaimsChart
from explorer.charts.style import ChartStyle
from explorer.charts.view import ChartScrollArea, ChartView
from explorer.figures.claims import ClaimFigure
from explorer.market.rows import SourceRow, ValueCount
from explorer.tabs.claim_pictures import claims_picture
from explorer.tabs.claim_table import WIDTHS, fill_claims_table
from explorer.tabs.claim_writing import write_claims
from explorer.tabs.pictures import Picture
from explorer.tabs.source_line import SourceLine
from explorer.tabs.sources_dialog import SourcesDialog
from explorer.widgets.buttons import PRIMARY, ActionButton
from explorer.widgets.cell_table_model import CellTableModel
from explorer.widgets.empty_state import EmptyState
from explorer.widgets.row_table import RowTable
from explorer.widgets.segmented_switch import SegmentedSwitch
from explorer.widgets.text_label import TextLabel
from explorer.workspace.claim_sentences import claims_reading, claims_subtitle
from explorer.workspace.context import TabContext


class ClaimMode(StrEnum):
    """How the claims are shown."""

    CHART = "chart"
    TABLE = "table"


class ClaimsPanel(QFrame):
    """Shows every claim of the data; no filter applies to claims.

    Signals:
        left(): Back to the salaries.
        about_wanted(object): Who makes the `ClaimFigure` and what the publisher gains is asked for.
        copy_wanted(): The picture is wanted on the clipboard.
        export_wanted(): It is wanted in a file.
    """

    left = Signal()
    about_wanted = Signal(object)
    copy_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context, theme = context, context.theme
        self._figures: tuple[ClaimFigure, ...] = ()
        self._chart = ClaimsChart()
        self.setProperty("frame", "centre")
        self._bar = QFrame()
        self.back_button = ActionButton(theme, "", "back")
        self.switch = SegmentedSwitch(theme, [(ClaimMode.CHART, "", "bars"), (ClaimMode.TABLE, "", "table")])
        self.copy_button = ActionButton(theme, "", "copy")
        self.export_button = ActionButton(theme, "", "picture", variant=PRIMARY)
        self.takeaway = TextLabel(theme, role="takeaway", is_wrapping=True)
        self.subtitle = TextLabel(theme, colour="textMuted", is_wrapping=True)
        self.view = ChartView(self._chart, self._style())
        self.model, self.table = CellTableModel(), RowTable(theme)
        self.table.setModel(self.model)
        self.nothing = EmptyState(theme, "gap")
        self.stack, self._scroll = QStackedWidget(), ChartScrollArea(self.view)
        self.reading = TextLabel(theme, role="caption", colour="textMuted", is_wrapping=True)
        self.sources = SourceLine(theme, self._show_sources)
        self._arrange()
        self._connect()

    @property
    def figures(self) -> tuple[ClaimFigure, ...]:
        """What is shown."""
        return self._figures

    def set_claims(self, figures: Sequence[ClaimFigure]) -> None:
        """Show other claims."""
        self._figures = tuple(figures)
        self.write()

    def start(self) -> None:
        """Give the keyboard to the first claim, or to the way back where none is recorded."""
        shown: QWidget = self.back_button
        if self._figures:
            shown = self.table if self.switch.current == ClaimMode.TABLE else self.view
        shown.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def picture(self) -> Picture | None:
        """Return the claims as a picture; `None` where none is recorded."""
        base = self._context.market.base
        if base is None or not self._figures:
            return None
        return claims_picture(self._figures, base, self._context.language.current)

    def write(self) -> None:
        """Write everything in the language and the look in force."""
        self._name_controls()
        self._bar.setFixedHeight(self._context.theme.size("viewBar"))
        base, language = self._context.market.base, self._context.language.current
        if base is None:
            return
        content = write_claims(self._figures, base.vocabulary, language)
        self.takeaway.set_text(content.title)
        self.subtitle.set_text(claims_subtitle(self._figures, language))
        self.reading.set_text(claims_reading(self._figures))
        self._chart.set_figure(content)
        self.view.set_chart_style(self._style())
        self.view.refresh()
        fill_claims_table(self.model, content)
        self.table.setAccessibleName(content.title)
        self.table.set_column_widths(WIDTHS)
        interests = Counter(source.interest_id for source in self._sources())
        self.sources.show_sources(
            len(self._sources()),
            tuple(ValueCount(key, number) for key, number in interests.most_common()),
            tuple(Counter(figure.claim.confidence for figure in self._figures).items()),
            base.vocabulary,
            language,
            "",
        )
        self._show_mode()

    def _show_mode(self) -> None:
        is_table = self.switch.current == ClaimMode.TABLE
        shown = self.nothing if not self._figures else self.table if is_table else self._scroll
        self.stack.setCurrentWidget(shown)
        self.reading.setVisible(shown is self._scroll)
        for control in (self.switch, self.copy_button, self.export_button):
            control.setEnabled(bool(self._figures))

    def _name_controls(self) -> None:
        self.setAccessibleName(self.tr("Claims on pay"))
        self.back_button.setText(self.tr("Back to salaries"))
        self.switch.set_texts([self.tr("Chart"), self.tr("Table")])
        self.switch.setAccessibleName(self.tr("View"))
        self.copy_button.setText(self.tr("Copy chart"))
        self.export_button.setText(self.tr("Export picture"))
        gap = self.tr("No source in this data makes a claim that can be set beside its own pay figures.")
        self.nothing.set_state("gap", self.tr("No claim on pay is recorded"), gap)

    def _arrange(self) -> None:
        theme = self._context.theme
        for page in (self._scroll, self.table, self.nothing):
            self.stack.addWidget(page)
        self._bar.setProperty("frame", "viewBar")
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self.back_button)
        row.addWidget(self.switch)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        row.addWidget(self.export_button)
        body = QVBoxLayout()
        body.setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(8))
        body.setSpacing(4)
        body.addWidget(self.takeaway)
        body.addWidget(self.subtitle)
        body.addSpacing(4)
        body.addWidget(self.stack, 1)
        body.addWidget(self.reading)
        body.addWidget(self.sources)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.back_button.clicked.connect(lambda _checked=False: self.left.emit())
        self.copy_button.clicked.connect(lambda _checked=False: self.copy_wanted.emit())
        self.export_button.clicked.connect(lambda _checked=False: self.export_wanted.emit())
        self.switch.selected.connect(lambda _key: self._show_mode())
        self.view.mark_activated.connect(self._on_activated)
        self.table.activated_row.connect(lambda row: self._on_activated(self.model.key(row) or ""))
        self._context.theme.changed.connect(self.write)

    def _on_activated(self, key: str) -> None:
        """Tell of the claim that a mark or a row belongs to; the key of a value begins with that of its claim."""
        for figure in self._figures:
            if key == figure.claim.id or key.startswith(f"{figure.claim.id}:"):
                self.about_wanted.emit(figure)
                return

    def _sources(self) -> tuple[SourceRow, ...]:
        return tuple({source.id: source for figure in self._figures for source in figure.claim.sources}.values())

    def _show_sources(self) -> None:
        SourcesDialog(self._context, self._sources(), self.window()).open()

    def _style(self) -> ChartStyle:
        look = self._context.theme.look
        return ChartStyle(look.theme, self._context.language.current, look.scale)
