"""Where each number of rent or buy comes from, asked at a field, a row of the table or a mark of the chart."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from explorer.figures.cost_assumptions import Assumption
from explorer.figures.rent_or_buy import BuyLine, RentLine
from explorer.figures.training_plan import TrainingPlanFigure
from explorer.market.rows import Confidence, SourceRow
from explorer.tabs.training_cost_pictures import sources_of
from explorer.tabs.training_cost_table import table_lines
from explorer.tabs.words import source_note
from explorer.widgets.about_number import AboutNumberDialog
from explorer.workspace.context import TabContext
from explorer.workspace.cost_sentences import cost_takeaway
from explorer.workspace.cost_words import CostNames, field_word, hardware_words, plain_number


class CostAbout:
    """Opens "About this number"; what is the user's own has no sources and opens nothing.

    Args:
        context: What the tabs share.
        parent: The page that dialogs stand over.
    """

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        self._context, self._parent = context, parent

    def tell_assumption(self, item: Assumption) -> None:
        """Tell the sources of the number in a field."""
        value = plain_number(item.value) if item.value is not None else ""
        self._open(f"{field_word(item.field)}: {value}", item.sources, item.confidence)

    def tell_all(self, figure: TrainingPlanFigure) -> None:
        """Tell every source behind a figure: how sure a number is stands at the number, not here."""
        self._open(cost_takeaway(figure, self._context.language.current), sources_of(figure), None)

    def tell_row(self, key: str | None, figure: TrainingPlanFigure, names: CostNames) -> None:
        """Tell the sources of a row of the table."""
        line = table_lines(figure).get(key or "")
        if line is not None:
            self._tell_line(line, names)

    def tell_mark(self, key: str, figure: TrainingPlanFigure, names: CostNames) -> None:
        """Tell the sources of a mark of the chart: the first, where several prices come to the same."""
        kind, _, at = key.partition(":")
        if kind == "rent":
            self._tell_line(figure.rented[int(at)], names)
        elif kind == "buy":
            self._tell_line(figure.bought[int(at)].lines[0], names)
        elif kind == "break-even":
            self._tell_line(figure.marked[int(at)].rent, names)
        elif kind == "claim" and figure.claim is not None:
            scenario = figure.claim.job.scenario
            self._open(scenario.name, scenario.sources, scenario.confidence)

    def _tell_line(self, line: RentLine | BuyLine, names: CostNames) -> None:
        language = self._context.language.current
        if isinstance(line, RentLine):
            row, heading = line.offer, names.rented(line, language)
            if row is not None:
                self._open(heading, row.sources, row.confidence)
        elif line.hardware is not None:
            heading = hardware_words(line.hardware, line.end, language)
            self._open(heading, line.hardware.sources, line.hardware.confidence)

    def _open(self, heading: str, sources: tuple[SourceRow, ...], confidence: Confidence | None) -> None:
        base, language = self._context.market.base, self._context.language.current
        if base is None or not sources:
            return
        notes = [source_note(one, confidence, base.vocabulary.interests, language) for one in sources]
        dialog = AboutNumberDialog(self._context.theme, heading, notes, parent=self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
