"""The line under a chart: how many publications stand behind it, how sure they are, and one reading aid."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from explorer.market.rows import Confidence, MarketTotals, ValueCount, Vocabulary
from explorer.tabs.words import say
from explorer.widgets.confidence_mark import ConfidenceMark
from explorer.widgets.flow_layout import FlowLayout
from explorer.widgets.source_badge import InterestBadge, SourceBadge
from explorer.widgets.text_label import TextLabel
from explorer.workspace import sentences
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
        self._interests = InterestBadge(theme, "", parent=self)
        self._interests.clicked.connect(show_sources)
        self._marks: list[ConfidenceMark] = []
        self._aid = TextLabel(theme, role="caption", colour="textMuted", parent=self)
        named = QWidget(self)
        self._flow = FlowLayout(named)
        for part in (self._label, self._badge, self._interests):
            self._flow.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(named, 1)
        row.addWidget(self._aid, 0, Qt.AlignmentFlag.AlignTop)

    def show_totals(self, totals: MarketTotals, names: Vocabulary, language: Language, reading_aid: str) -> None:
        """Tell of the sources behind the employers that a chart shows."""
        confidences = tuple((count.confidence, count.employers) for count in totals.confidence)
        self.show_sources(totals.publications, totals.interests, confidences, names, language, reading_aid)

    def show_sources(
        self,
        publications: int,
        interests: Sequence[ValueCount],
        confidences: Sequence[tuple[Confidence, int]],
        names: Vocabulary,
        language: Language,
        reading_aid: str,
    ) -> None:
        """Tell of the sources behind a chart.

        Args:
            publications: How many there are.
            interests: Publications by their publisher's interest.
            confidences: What is shown, counted by confidence.
            names: Names of the interests.
            language: Language of the interface.
            reading_aid: What stands at the end.
        """
        translate = QCoreApplication.translate
        self._label.set_text(translate("SourceLine", "Sources:"))
        one, many = translate("SourceLine", "1 publication"), translate("SourceLine", "%1 publications")
        self._badge.setText(one if publications == 1 else say(many, language, publications))
        self._aid.set_text(reading_aid)
        self._show_interests(interests, names, language)
        for mark in self._marks[len(confidences) :]:
            mark.hide()
        for at, (confidence, number) in enumerate(confidences):
            words = f"{format_number(number)} {confidence_word(confidence).lower()}"
            if at < len(self._marks):
                self._marks[at].set_mark(confidence.value, words)
                self._marks[at].show()
                continue
            mark = ConfidenceMark(self._theme, confidence.value, words, parent=self)
            self._flow.addWidget(mark)
            self._marks.append(mark)
            mark.show()

    def _show_interests(self, interests: Sequence[ValueCount], names: Vocabulary, language: Language) -> None:
        """Say how many publications come from a publisher who gains something; the tooltip says what."""
        gaining = sum(count.count for count in interests if count.id not in sentences.NO_GAIN)
        self._interests.setVisible(gaining > 0)
        one = QCoreApplication.translate("SourceLine", "1 publisher with an interest")
        many = QCoreApplication.translate("SourceLine", "%1 from publishers with an interest")
        self._interests.setText(one if gaining == 1 else say(many, language, gaining))
        self._interests.setToolTip(sentences.interests_line(interests, names, language))
