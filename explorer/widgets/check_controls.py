"""Check box, radio button and on-off switch, painted like the check boxes of the facets."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget
from typing_extensions import override

from explorer.widgets.bidi import text_width
from explorer.widgets.buttons import PaintedButton, round_ring
from explorer.widgets.painting import (
    CHECK_BOX,
    centred,
    is_right_to_left,
    leading,
    paint_box,
    paint_check_box,
    paint_text,
)
from explorer.workspace.theme_store import ThemeStore

_GAP = 8


class CheckBox(QCheckBox):
    """A check box of the design; use it like any `QCheckBox`."""

    def __init__(self, store: ThemeStore, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._store = store
        store.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        return _size_hint(self, self._store)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = _box(self, self._store)
        paint_check_box(painter, box, self._store, is_checked=self.isChecked(), is_enabled=self.isEnabled())
        _paint_text(painter, self, self._store)
        painter.end()


class RadioButton(QRadioButton):
    """A radio button of the design; use it like any `QRadioButton`."""

    def __init__(self, store: ThemeStore, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._store = store
        store.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        return _size_hint(self, self._store)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        store = self._store
        painter = QPainter(self)
        box = _box(self, store)
        is_on, is_enabled = self.isChecked(), self.isEnabled()
        mark = store.colour("accent" if is_enabled else "textDisabled")
        outline = mark if is_on else store.colour("lineStrong" if is_enabled else "line")
        paint_box(painter, box, box.width() / 2, store.colour("surface"), outline)
        if is_on:
            paint_box(painter, centred(box, store.px(8)), store.px(4), mark)
        _paint_text(painter, self, store)
        painter.end()


class ToggleSwitch(PaintedButton):
    """An on-off switch, 32 x 18; its name is for screen readers, the visible label stands beside it."""

    def __init__(self, store: ThemeStore, name: str, parent: QWidget | None = None) -> None:
        super().__init__(store, "", parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        round_ring(self, 9)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._store.px(32), self._store.px(18))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        store = self._store
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect())
        is_on, is_enabled = self.isChecked(), self.isEnabled()
        fill = store.colour("accent") if is_on and is_enabled else store.colour("surface")
        outline = store.colour("lineStrong" if is_enabled else "line")
        paint_box(painter, track, track.height() / 2, fill, fill if is_on and is_enabled else outline)
        knob = store.px(12)
        offset = track.width() - knob - store.px(3) if is_on else store.px(3)
        place = leading(track, offset, knob, is_rtl=is_right_to_left(self))
        knob_colour = store.colour("onAccent") if is_on and is_enabled else outline
        painter.setPen(knob_colour)
        painter.setBrush(knob_colour)
        painter.drawEllipse(QPointF(place.center()), knob / 2 - 0.5, knob / 2 - 0.5)
        painter.end()


def _size_hint(button: QAbstractButton, store: ThemeStore) -> QSize:
    width = store.px(CHECK_BOX + _GAP) + text_width(store.font("body"), button.text())
    return QSize(round(width) + 1, max(store.size("facetRow"), store.line("body")))


def _box(button: QAbstractButton, store: ThemeStore) -> QRectF:
    side = store.px(CHECK_BOX)
    strip = leading(QRectF(button.rect()), 0, side, is_rtl=is_right_to_left(button))
    return centred(strip, side)


def _paint_text(painter: QPainter, button: QAbstractButton, store: ThemeStore) -> None:
    bounds, is_rtl = QRectF(button.rect()), is_right_to_left(button)
    start = store.px(CHECK_BOX + _GAP)
    strip = leading(bounds, start, bounds.width() - start, is_rtl=is_rtl)
    colour = store.colour("text" if button.isEnabled() else "textDisabled")
    paint_text(painter, strip, button.text(), store.font("body"), colour, is_rtl=is_rtl)
