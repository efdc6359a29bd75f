"""The line under a chart: how many publications stand behind it, how sure they are, and one reading aid."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from explorer.market.rows import MarketTotals
from explorer.tabs.words import say
from explorer.widgets.confidence_mark import ConfidenceMark
from explorer.widgets.source_badge import SourceBadge
from explorer.widgets.text_label import TextLabel
from explorer.workspace.formatting import confidence_word, format_number
from explorer.workspace.language import Language
from explorer.workspace.theme_store import ThemeStore


class SourceLine(QWidget):
    """Sources as a badge, employers counted by confidence, and at the end what a colour or fill means."""

    def __init__(self, theme: ThemeStore, show_sources: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = TextLabel(theme, role="caption", colour="textMuted", parent=self)
        self._badge = SourceBadge(theme, "", parent=self)
        self._badge.clicked.connect(show_sources)
        self._marks: list[ConfidenceMark] = []
        self._aid = TextLabel(theme, role="caption", colour="textMuted", parent=self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._label)
        self._row.addWidget(self._badge)
        self._row.addStretch(1)
        self._row.addWidget(self._aid)

    def show_totals(self, totals: MarketTotals, language: Language, reading_aid: str) -> None:
        """Tell of the sources behind the employers that a chart shows."""
        translate = QCoreApplication.translate
        self._label.set_text(translate("SourceLine", "Sources:"))
        one, many = translate("SourceLine", "1 publication"), translate("SourceLine", "%1 publications")
        self._badge.setText(one if totals.publications == 1 else say(many, language, totals.publications))
        self._aid.set_text(reading_aid)
        for mark in self._marks:
            self._row.removeWidget(mark)
            mark.deleteLater()
        self._marks = []
        for count in totals.confidence:
            words = f"{format_number(count.employers)} {confidence_word(count.confidence).lower()}"
            mark = ConfidenceMark(self._theme, count.confidence.value, words, parent=self)
            self._row.insertWidget(2 + len(self._marks), mark)
            self._marks.append(mark)
            mark.show()
