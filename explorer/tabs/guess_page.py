"""Guess first: a page in place of the salaries, on which a range is dragged before what sources state is revealed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.charts.guess_chart import GuessChart
from explorer.charts.style import ChartStyle
from explorer.figures.guess import GuessFigure, GuessQuestion, build_guess_questions, start_guess
from explorer.figures.pay import PayFigure
from explorer.tabs.guess_board import GuessBoard
from explorer.tabs.words import interest_words, say, source_name
from explorer.widgets.buttons import PRIMARY, ActionButton
from explorer.widgets.empty_state import EmptyState
from explorer.widgets.text_label import TextLabel
from explorer.workspace import pay_sentences
from explorer.workspace.context import TabContext
from explorer.workspace.guess_words import gap_sentences, guess_span, question_name, question_words, result_words
from explorer.workspace.pay_words import PayNumbers

SIDE, LEAST_WITH_SIDE = 300, 1000


class GuessPage(QFrame):
    """Asks one question after the other; guesses are kept while the page is, and are never written anywhere.

    Signals:
        left(): Back to the salaries.
        copy_wanted(): The picture of the guess is wanted on the clipboard.
        export_wanted(): It is wanted in a file.
    """

    left = Signal()
    copy_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self._answers: PayFigure | None = None
        self._questions: tuple[GuessQuestion, ...] = ()
        self._guesses: dict[tuple[str, object], GuessFigure] = {}
        self._at = 0
        self._chart = GuessChart()
        self.setProperty("frame", "centre")
        self.place = TextLabel(theme, role="label")
        self.private = TextLabel(theme, colour="textMuted", is_eliding=True)
        self.leave_button = ActionButton(theme, "", "close")
        self.copy_button = ActionButton(theme, "", "copy")
        self.export_button = ActionButton(theme, "", "picture")
        self.title = TextLabel(theme, role="takeaway", is_wrapping=True)
        self.subtitle = TextLabel(theme, colour="textMuted", is_wrapping=True)
        self.board = GuessBoard(self._chart, self._style())
        self.result = TextLabel(theme, role="cardTitle", is_wrapping=True)
        self.detail = TextLabel(theme, colour="textSecondary", is_wrapping=True)
        self.sources = TextLabel(theme, role="caption", colour="textMuted", is_eliding=True)
        self.again_button = ActionButton(theme, "")
        self.next_button = ActionButton(theme, "", variant=PRIMARY)
        self.how_head, self.how = TextLabel(theme, role="label"), TextLabel(theme, is_wrapping=True)
        self.list_head = TextLabel(theme, role="label")
        self.list = QListWidget()
        self.copy_result_button = ActionButton(theme, "", "copy")
        self.nothing = EmptyState(theme, "filter")
        self._scroll, self._side = QScrollArea(), QFrame()
        self._arrange()
        self._connect()

    @property
    def guess(self) -> GuessFigure | None:
        """The guess on the board; `None` where nothing can be asked."""
        question = self._questions[self._at] if self._questions else None
        if question is None or self._answers is None:
            return None
        key = (question.key, self._answers.measure)
        return self._guesses.get(key) or start_guess(question, self._questions)

    @property
    def numbers(self) -> PayNumbers:
        """How amounts are written."""
        return self._chart.numbers

    def ask(self, figure: PayFigure, numbers: PayNumbers) -> None:
        """Ask about the figures on show; a question that was asked before keeps its guess."""
        before = self._questions[self._at].key if self._questions else ""
        self._answers, self._chart.numbers = figure, numbers
        self._questions = build_guess_questions(figure)
        keys = [question.key for question in self._questions]
        self._at = keys.index(before) if before in keys else 0
        self.retranslate()

    def start(self) -> None:
        """Bring the keyboard to the board; the page must be shown."""
        self.board.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Write every text in the language in force."""
        self.private.set_text(self.tr("Guesses stay on this computer and carry no name."))
        self.leave_button.setText(self.tr("Leave guessing"))
        self.copy_button.setText(self.tr("Copy chart"))
        self.export_button.setText(self.tr("Export picture"))
        self.again_button.setText(self.tr("Guess again"))
        self.copy_result_button.setText(self.tr("Copy result"))
        self.how_head.set_text(self.tr("How guessing works"))
        self.how.set_text(
            self.tr(
                "1. Drag the two ends of the dashed range, or use the arrow keys.\n"
                "2. Reveal the figures: every source's own range appears, with the gap.\n"
                "3. Talk about the gap. The guess can be exported with the chart."
            )
        )
        self.list_head.set_text(self.tr("Questions"))
        self.list.setAccessibleName(self.tr("Questions"))
        self.nothing.set_state(
            "filter", self.tr("Nothing to guess"),
            self.tr("No source on this scale gives a range for a role and a level. Change the filters, then guess."),
            self.tr("Leave guessing"),
        )  # fmt: skip
        self._list_questions()
        self._show()

    def text(self) -> str:
        """Return question, guess and result as text, with the sources once they are revealed."""
        guess, language = self.guess, self._context.language.current
        if guess is None:
            return ""
        parts = [
            question_words(guess.question, language),
            say(self.tr("Your guess: %1"), language, guess_span(guess, self.numbers, language)),
        ]
        if guess.is_revealed:
            parts += [self.result.plain_text, self.detail.plain_text, self.sources.plain_text]
        return "\n".join(part for part in parts if part)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._answers is not None:
            self.retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Fold the side away where the chart needs its room; "Show next question" goes through all of them."""
        px, guess = self._context.theme.px, self.guess
        self._side.setFixedWidth(px(SIDE))
        self._side.setVisible(guess is not None and self.width() >= px(LEAST_WITH_SIDE))
        if guess is not None:
            wide = self.width() - 2 * px(20) - (px(SIDE) if self._side.isVisible() else 0)
            self.board.setMinimumHeight(round(self._chart.preferred_height(wide, self._style())))

    def _arrange(self) -> None:
        px = self._context.theme.px
        bar = QHBoxLayout()
        bar.setSpacing(px(12))
        for part in (self.place, self.private):
            bar.addWidget(part)
        bar.addStretch(1)
        for button in (self.leave_button, self.copy_button, self.export_button):
            bar.addWidget(button)
        row = QHBoxLayout()
        row.addLayout(self._build_centre(), 1)
        row.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(10), px(20), px(14))
        column.setSpacing(px(12))
        column.addLayout(bar)
        column.addLayout(row, 1)
        column.addWidget(self.nothing, 1)
        self._arrange_side()

    def _build_centre(self) -> QVBoxLayout:
        """Return question, board and verdict; only the board scrolls, what comes next is always in sight."""
        px, scroll = self._context.theme.px, self._scroll
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.board)
        verdict = QHBoxLayout()
        verdict.setSpacing(px(12))
        for part, stretch in ((self.result, 1), (self.again_button, 0), (self.next_button, 0)):
            verdict.addWidget(part, stretch)
        centre = QVBoxLayout()
        centre.setSpacing(px(6))
        centre.addWidget(self.title)
        centre.addWidget(self.subtitle)
        centre.addWidget(scroll, 1)
        centre.addLayout(verdict)
        centre.addWidget(self.detail)
        centre.addWidget(self.sources)
        return centre

    def _arrange_side(self) -> None:
        px = self._context.theme.px
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(px(16), 0, 0, 0)
        side.setSpacing(px(8))
        for part in (self.how_head, self.how, self.list_head):
            side.addWidget(part)
        side.addWidget(self.list, 1)
        side.addWidget(self.copy_result_button)

    def _connect(self) -> None:
        self.board.guessed.connect(self._keep)
        self.board.reveal_wanted.connect(self._go_on)
        self.next_button.clicked.connect(lambda _checked=False: self._go_on())
        self.again_button.clicked.connect(lambda _checked=False: self._guess_again())
        self.list.currentRowChanged.connect(self._on_row)
        self.copy_result_button.clicked.connect(lambda _checked=False: self._copy_result())
        self.leave_button.clicked.connect(lambda _checked=False: self.left.emit())
        self.copy_button.clicked.connect(lambda _checked=False: self.copy_wanted.emit())
        self.export_button.clicked.connect(lambda _checked=False: self.export_wanted.emit())
        self.nothing.primary_triggered.connect(self.left)
        self._context.theme.changed.connect(self._show)

    def _list_questions(self) -> None:
        language = self._context.language.current
        self.list.blockSignals(True)
        self.list.clear()
        for at, question in enumerate(self._questions, 1):
            self.list.addItem(QListWidgetItem(f"{at}  {question_name(question, language)}"))
        self.list.setCurrentRow(self._at)
        self.list.blockSignals(False)

    def _keep(self, guess: GuessFigure) -> None:
        if self._answers is not None:
            self._guesses[(guess.question.key, self._answers.measure)] = guess
        self._show()

    def _go_on(self) -> None:
        """Reveal the answer, or go to the next question."""
        guess = self.guess
        if guess is None:
            return
        if not guess.is_revealed:
            self._keep(guess.revealed())
        elif self._at + 1 < len(self._questions):
            self.list.setCurrentRow(self._at + 1)
            self.start()
        else:
            self.left.emit()

    def _guess_again(self) -> None:
        guess = self.guess
        if guess is not None:
            self._keep(start_guess(guess.question, self._questions))
            self.start()

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._questions):
            self._at = row
            self._show()

    def _copy_result(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self._context.notices.tell_done(self.tr("Result copied with its sources"))

    def _show(self) -> None:
        guess, answers, language = self.guess, self._answers, self._context.language.current
        self._fit()
        asked: tuple[QWidget, ...] = (self.title, self.subtitle, self._scroll, self.result, self.next_button)
        for part in (*asked, self.again_button, self.detail, self.sources, self.copy_button, self.export_button):
            part.setVisible(guess is not None)
        self.nothing.setVisible(guess is None)
        if guess is None or answers is None:
            self.place.set_text(self.tr("Guess first"))
            return
        self.place.set_text(say(self.tr("Guess first, %1 of %2"), language, self._at + 1, len(self._questions)))
        self.title.set_text(question_words(guess.question, language))
        unit, how = (
            pay_sentences.pay_unit_words(answers, self.numbers, language),
            self.tr("Drag, or use the arrow keys."),
        )
        self.subtitle.set_text(f"{unit} {how}")
        self.board.show_figure(guess, self._style())
        self._fit()
        is_last = self._at + 1 == len(self._questions)
        self.next_button.setText(
            self.tr("Reveal figures") if not guess.is_revealed
            else self.tr("Back to the salaries") if is_last else self.tr("Show next question")
        )  # fmt: skip
        self.again_button.setVisible(guess.is_revealed)
        self.result.set_text(result_words(guess, language) if guess.is_revealed else self.tr("Your guess stands first"))
        self.detail.set_text(gap_sentences(guess, self.numbers, language))
        self.sources.set_text(self._sources(guess) if guess.is_revealed else "")
        for words in (self.detail, self.sources):
            words.setVisible(bool(words.plain_text))
        self.board.setAccessibleDescription(f"{self.title.plain_text} {self.result.plain_text}")

    def _sources(self, guess: GuessFigure) -> str:
        base, language = self._context.market.base, self._context.language.current
        if base is None:
            return ""
        found = {source.id: source for mark in guess.question.marks for source in mark.band.sources}.values()
        interests = base.vocabulary.interests
        named = [
            say(self.tr("%1 (%2)"), language, source_name(one, language), interest_words(one, interests, language))
            for one in found
        ]
        return say(self.tr("Sources: %1."), language, self.tr(", ").join(named))

    def _style(self) -> ChartStyle:
        look = self._context.theme.look
        return ChartStyle(look.theme, self._context.language.current, look.scale)
