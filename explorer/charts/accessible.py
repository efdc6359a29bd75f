"""What a screen reader meets in a chart: the takeaway as its name, and every mark as a child with name and value."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor
from PySide6.QtWidgets import QAccessibleWidget
from typing_extensions import override

if TYPE_CHECKING:
    from explorer.charts.scene import Mark
    from explorer.charts.view import ChartView

_installed = False


class _MarkInterface(QAccessibleInterface):
    """One mark, by its place in reading order: a figure that changes leaves no interface behind that points nowhere."""

    def __init__(self, chart: "ChartInterface", at: int) -> None:
        super().__init__()
        self._chart = chart
        self._at = at

    def _mark(self) -> "Mark | None":
        marks = self._chart.marks()
        return marks[self._at] if self._at < len(marks) else None

    @override
    def isValid(self) -> bool:
        return self._mark() is not None

    @override
    def object(self) -> QObject | None:  # type: ignore[override]  # Qt allows an interface without an object
        return None

    @override
    def parent(self) -> QAccessibleInterface:
        return self._chart

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        del index
        return None

    @override
    def childCount(self) -> int:
        return 0

    @override
    def indexOfChild(self, arg__1: QAccessibleInterface) -> int:
        del arg__1
        return -1

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        del x, y
        return None

    @override
    def text(self, t: QAccessible.Text) -> str:
        mark = self._mark()
        if mark is None:
            return ""
        if t is QAccessible.Text.Name:
            return mark.name
        return mark.value if t in (QAccessible.Text.Value, QAccessible.Text.Description) else ""

    @override
    def setText(self, t: QAccessible.Text, text: str) -> None:
        del t, text

    @override
    def rect(self) -> QRect:
        mark, view = self._mark(), self._chart.view()
        if mark is None or view is None:
            return QRect()
        box = view.mark_rect(mark.key)
        return QRect(view.mapToGlobal(box.topLeft()), box.size())

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Button

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        mark, view = self._mark(), self._chart.view()
        if mark is None or view is None:
            state.invalid = 1
            return state
        state.focusable = 1
        state.selectable = 1
        state.focused = int(view.hasFocus() and view.focused_key == mark.key)
        state.selected = int(view.selected_key == mark.key)
        return state

    @override
    def foregroundColor(self) -> QColor:
        view = self._chart.view()
        return view.chart_style.theme.colour("text") if view else QColor()


class ChartInterface(QAccessibleWidget):
    """The chart as a whole. It keeps its children: Qt only borrows what Python made."""

    def __init__(self, view: "ChartView") -> None:
        super().__init__(view, QAccessible.Role.Chart)
        self._children: list[_MarkInterface] = []

    def view(self) -> "ChartView | None":
        """The widget, unless it was closed meanwhile."""
        from explorer.charts.view import ChartView  # the two know each other; the view comes first

        widget = self.object()
        return widget if isinstance(widget, ChartView) else None

    def marks(self) -> "tuple[Mark, ...]":
        """The marks in reading order."""
        view = self.view()
        return view.marks() if view else ()

    @override
    def childCount(self) -> int:
        return len(self.marks())

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not 0 <= index < self.childCount():
            return None
        while len(self._children) <= index:
            self._children.append(_MarkInterface(self, len(self._children)))
        return self._children[index]

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return self._children.index(child) if child in self._children else -1

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        view = self.view()
        mark = view.mark_at(QPointF(view.mapFromGlobal(QPoint(x, y)))) if view else None
        return self.child(self.marks().index(mark)) if mark else None

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        view = self.view()
        keys = [mark.key for mark in self.marks()]
        if view is None or not view.hasFocus() or view.focused_key not in keys:
            return None
        return self.child(keys.index(view.focused_key))


_interfaces: dict[int, ChartInterface] = {}


def _make_interface(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Answer Qt's question how to describe an object: ours for chart views, Qt's own for the rest."""
    from explorer.charts.view import ChartView

    del class_name
    if not isinstance(thing, ChartView):
        return None
    interface = ChartInterface(thing)
    key = id(thing)
    _interfaces[key] = interface
    thing.destroyed.connect(lambda: _interfaces.pop(key, None))
    return interface


def install_chart_accessibility() -> None:
    """Let Qt ask `_make_interface`; once for the whole program."""
    global _installed
    if not _installed:
        QAccessible.installFactory(_make_interface)
        _installed = True
