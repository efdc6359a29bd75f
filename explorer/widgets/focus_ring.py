"""The ring around what has the keyboard focus, the same for every control of a window.

A style sheet can only draw inside a control. The ring of the design stands outside it, with a gap, so it is a
transparent widget of its own that follows the focus. It shows only when the focus was moved by keyboard, or
when a text field has it.
"""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from typing_extensions import override

from explorer.widgets.painting import paint_ring
from explorer.workspace.theme_store import ThemeStore

# Properties by which a control tells the ring about itself.
RING_RADIUS = "ringRadius"
"""Corner radius of the control in px at 100 %; 4 if it says nothing."""
OWN_RING = "ownRing"
"""True for a control that draws a ring inside itself, such as a list around its row."""
RING_AROUND_PARENT = "ringAroundParent"
"""True for a part of a control: the ring goes around its parent."""

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)
_PAINT_THEIR_OWN = (QAbstractItemView, QMenu)
_SHOW_KEYS = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Space,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
    }
)
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange})


class _Frame(QWidget):
    """The ring itself."""

    def __init__(self, store: ThemeStore, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self.radius = 4.0
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_ring(painter, QRectF(self.rect()), self._store, self.radius)
        painter.end()


class FocusRing(QObject):
    """Draws the focus ring of one window; its parent is that window.

    Controls speak to it by the dynamic properties `RING_RADIUS`, `OWN_RING` and `RING_AROUND_PARENT`.
    """

    def __init__(self, window: QWidget, store: ThemeStore) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._frame: _Frame | None = None
        self._focused: QWidget | None = None
        self._watched: list[QWidget] = []
        self._is_keyboard = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        store.changed.connect(self._place)
        self._on_focus_changed(None, QApplication.focusWidget())  # the window may have it already

    @property
    def frame(self) -> QWidget | None:
        """The ring while it is shown."""
        frame = self._living_frame()
        return frame if frame is not None and frame.isVisible() else None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _MOVES:
            self._place()
        elif watched is self._focused:
            if kind == QEvent.Type.MouseButtonPress:
                self._set_keyboard(False)
            elif kind == QEvent.Type.KeyPress and event.key() in _SHOW_KEYS:  # type: ignore[attr-defined]
                self._set_keyboard(True)
        return False

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not shiboken6.isValid(self._window):
            return
        self._unwatch()
        self._focused = None
        if new is not None and new.window() is self._window:
            self._focused = new
            attribute = Qt.WidgetAttribute.WA_KeyboardFocusChange
            if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
                self._is_keyboard = False
            elif self._window.testAttribute(attribute):
                self._is_keyboard = True
            # Qt forgets the keyboard whenever the program itself moves the focus; the ring does not.
            self._window.setAttribute(attribute, self._is_keyboard)
            self._watch(new)
        self._place()

    def _set_keyboard(self, is_keyboard: bool) -> None:
        if self._is_keyboard == is_keyboard:
            return
        self._is_keyboard = is_keyboard
        self._window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, is_keyboard)
        if self._focused is not None:
            self._focused.update()
            if isinstance(self._focused, QAbstractScrollArea):
                self._focused.viewport().update()
        self._place()

    def _watch(self, target: QWidget) -> None:
        host = _host(target)
        step: QWidget | None = target
        while step is not None and step is not host:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()

    def _unwatch(self) -> None:
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()

    def _living_frame(self) -> _Frame | None:
        # The frame lives among the contents of scroll areas and may go with them.
        if self._frame is not None and not shiboken6.isValid(self._frame):
            self._frame = None
        return self._frame

    def _is_wanted(self, target: QWidget) -> bool:
        if not target.isVisible() or target.property(OWN_RING) or isinstance(target, _PAINT_THEIR_OWN):
            return False
        if isinstance(target, _FIELDS):
            return True
        return self._is_keyboard

    def _place(self) -> None:
        frame = self._living_frame()
        target = self._focused
        if target is None or not shiboken6.isValid(target) or not self._is_wanted(target):
            if frame is not None:
                frame.hide()
            return
        around = _around(target)
        host = _host(around)
        if frame is None:
            frame = self._frame = _Frame(self._store, host)
        elif frame.parentWidget() is not host:
            frame.setParent(host)
        reach = self._store.size("focusRing") + self._store.size("focusGap")
        radius = around.property(RING_RADIUS)
        frame.radius = self._store.px(float(radius if radius is not None else 4)) + reach - 1
        box = QRect(around.mapTo(host, QPoint(0, 0)), around.size())
        if isinstance(target, QTabBar):
            box = _tab_box(target, host)
        elif isinstance(target, QAbstractScrollArea) and not isinstance(target, _FIELDS):
            box.adjust(reach, reach, -reach, -reach)  # A pane fills its place; there is nothing outside it.
        frame.setGeometry(box.adjusted(-reach, -reach, reach, reach))
        frame.raise_()
        frame.show()


def _tab_box(bar: QTabBar, host: QWidget) -> QRect:
    """Return the tab in front, less the reach of the ring: a tab bar ends where the window ends."""
    rect = bar.tabRect(bar.currentIndex()).adjusted(3, 6, -3, -6)
    return QRect(bar.mapTo(host, rect.topLeft()), rect.size())


def _around(target: QWidget) -> QWidget:
    parent = target.parentWidget()
    return parent if target.property(RING_AROUND_PARENT) and parent is not None else target


def _host(target: QWidget) -> QWidget:
    """Return the widget that the ring is drawn in: the contents of the nearest scroll area, or the window."""
    step = target
    while not step.isWindow():
        parent = step.parentWidget()
        if parent is None:
            return step
        above = parent.parentWidget()
        if step is not target and isinstance(above, QAbstractScrollArea) and above.viewport() is parent:
            return step
        step = parent
    return step
