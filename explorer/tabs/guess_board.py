"""The board that a guess is dragged on: either end or all of it, by mouse or by keyboard."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from explorer.charts.guess_chart import HANDLE_HEIGHT, HANDLE_WIDTH, GuessChart, GuessPlan
from explorer.charts.style import ChartStyle
from explorer.figures.guess import GuessFigure
from explorer.workspace.pay_words import format_amount

PAGE = 5
"""Steps that a page key moves an end by."""
REACH = 10.0
"""How far beside a handle a press still takes it, px of the layout."""


class GuessPart(StrEnum):
    """What of the guess is moved."""

    LOW = "low"
    HIGH = "high"
    ALL = "all"


class GuessBoard(QWidget):
    """Shows a guess and lets it be moved until it is revealed.

    Tab goes from the low end to the high end; arrows move it by a step, page keys by five, Home and End to the ends of
    the axis. Enter asks for the answer.

    Signals:
        guessed(object): Another `GuessFigure`, moved by the user.
        reveal_wanted(): Enter was pressed.
    """

    guessed = Signal(object)
    reveal_wanted = Signal()

    def __init__(self, chart: GuessChart, style: ChartStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart, self._style = chart, style
        self._held: GuessPart | None = None
        self._held_at = 0.0
        self.part = GuessPart.LOW
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_figure(self, figure: GuessFigure, style: ChartStyle) -> None:
        """Show a guess in a look."""
        self._style = style
        self._chart.set_figure(figure)
        self._say()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._style.theme.colour("surface"))
        self._chart.paint(painter, QRectF(self.rect()), self._style)
        if self.hasFocus() and self._figure is not None and not self._figure.is_revealed:
            painter.setPen(self._style.theme.colour("focus"))
            pen = painter.pen()
            pen.setWidthF(2 * self._style.scale)
            painter.setPen(pen)
            painter.drawRect(self._handle(self.part))
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        figure, key = self._figure, event.key()
        forward = Qt.Key.Key_Left if self._style.is_right_to_left else Qt.Key.Key_Right
        backward = Qt.Key.Key_Right if self._style.is_right_to_left else Qt.Key.Key_Left
        steps = {
            forward: 1, Qt.Key.Key_Up: 1, backward: -1, Qt.Key.Key_Down: -1,
            Qt.Key.Key_PageUp: PAGE, Qt.Key.Key_PageDown: -PAGE,
        }  # fmt: skip
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.reveal_wanted.emit()
        elif figure is None or figure.is_revealed:
            super().keyPressEvent(event)
        elif key in steps:
            self._move_to(self._value(figure) + steps[Qt.Key(key)] * figure.step)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._move_to(0.0 if key == Qt.Key.Key_Home else figure.limit)
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Walk both ends before the focus leaves the board."""
        wanted = GuessPart.HIGH if is_next else GuessPart.LOW
        if self.part is not wanted and self._figure is not None and not self._figure.is_revealed:
            self.part = wanted
            self._say()
            self.update()
            return True
        return super().focusNextPrevChild(is_next)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() is Qt.FocusReason.TabFocusReason:
            self.part = GuessPart.LOW
        elif event.reason() is Qt.FocusReason.BacktabFocusReason:
            self.part = GuessPart.HIGH
        self._say()
        super().focusInEvent(event)
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        figure = self._figure
        if figure is None or figure.is_revealed or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._held = self._part_at(event.position().x(), event.position().y())
        self._held_at = self._value_at(event.position().x())
        if self._held in (GuessPart.LOW, GuessPart.HIGH):
            self.part = self._held
        self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        figure, x = self._figure, event.position().x()
        if figure is None or figure.is_revealed:
            self.unsetCursor()
            return
        if self._held is None:
            part = self._part_at(x, event.position().y())
            self.setCursor(Qt.CursorShape.SizeHorCursor) if part is not None else self.unsetCursor()
        elif self._held is GuessPart.ALL:
            before = figure
            figure = figure.shifted(self._value_at(x) - self._held_at)
            self._held_at += figure.low - before.low
            self._tell(figure)
        else:
            self._move_to(self._value_at(x))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        super().mouseReleaseEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(780, 330)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, 200)

    @property
    def _figure(self) -> GuessFigure | None:
        return self._chart.figure

    def _value(self, figure: GuessFigure) -> float:
        return figure.low if self.part is GuessPart.LOW else figure.high

    def _move_to(self, value: float) -> None:
        figure = self._figure
        if figure is not None:
            self._tell(figure.moved(low=value) if self.part is GuessPart.LOW else figure.moved(high=value))

    def _tell(self, figure: GuessFigure) -> None:
        if figure != self._figure:
            self.guessed.emit(figure)

    def _plan(self) -> GuessPlan:
        figure, scale = self._figure, self._style.scale
        assert figure is not None, "nothing is moved before it is shown"
        return self._chart.plan(figure, self.width() / scale, self.height() / scale, self._style)

    def _at(self, x: float) -> float:
        """Return a place of this widget in the layout, for left-to-right reading."""
        return (self.width() - 1 - x if self._style.is_right_to_left else x) / self._style.scale

    def _value_at(self, x: float) -> float:
        return self._plan().scale.value(self._at(x))

    def _handle(self, part: GuessPart) -> QRectF:
        """Return the place of a handle in this widget."""
        plan, figure, s = self._plan(), self._figure, self._style.scale
        assert figure is not None
        x = plan.scale.x(figure.low if part is GuessPart.LOW else figure.high) * s
        if self._style.is_right_to_left:
            x = self.width() - 1 - x
        wide, high = (HANDLE_WIDTH + 6) * s, (HANDLE_HEIGHT + 6) * s
        return QRectF(x - wide / 2, plan.guess * s - high / 2, wide, high)

    def _part_at(self, x: float, y: float) -> GuessPart | None:
        plan, figure = self._plan(), self._figure
        if figure is None or abs(y / self._style.scale - plan.guess) > HANDLE_HEIGHT:
            return None
        at = self._at(x)
        low, high = plan.scale.x(figure.low), plan.scale.x(figure.high)
        nearest, distance = min(((GuessPart.LOW, abs(at - low)), (GuessPart.HIGH, abs(at - high))), key=lambda p: p[1])
        if distance <= REACH:
            return nearest
        return GuessPart.ALL if low < at < high else None

    def _say(self) -> None:
        """Name the end that keys move, and its amount, for those who hear it."""
        figure, language = self._figure, self._style.language
        if figure is None:
            return
        end = self.tr("Low end of your guess") if self.part is GuessPart.LOW else self.tr("High end of your guess")
        amount = format_amount(self._value(figure), figure.question.marks[0].currency, self._chart.numbers, language)
        self.setAccessibleName(f"{end}: {amount}")
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
