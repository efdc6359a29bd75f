"""Badges that name where a figure comes from and what its publisher has to gain."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from explorer.widgets.buttons import PaintedButton
from explorer.widgets.painting import IconText, is_right_to_left, leading, paint_box
from explorer.workspace.theme_store import ThemeStore

_PADDING = 9
_HEIGHT = 22


class Badge(PaintedButton):
    """A flat button 22 high with an icon and a text.

    Args:
        store: The look in force.
        text: What it says.
        icon: Name of the icon.
        more: Muted end such as "+3"; empty for none.
        is_warning: Amber, for what is old or contradicted.
    """

    def __init__(
        self,
        store: ThemeStore,
        text: str,
        icon: str,
        *,
        more: str = "",
        is_warning: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(store, text, parent)
        self._icon_name = icon
        self._more = more
        self._is_warning = is_warning
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setToolTip(text)
        self.setAccessibleName(f"{text} {more}".strip())

    @override
    def sizeHint(self) -> QSize:
        store = self._store
        height = max(store.px(_HEIGHT), store.line("caption") + store.px(4))
        width = self._content().width + self._more_width() + 2 * store.px(_PADDING)
        return QSize(round(width) + 1, height)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._store.px(72)), hint.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        store, is_rtl = self._store, is_right_to_left(self)
        painter = QPainter(self)
        bounds = QRectF(self.rect())
        outline = store.colour("warnMark" if self._is_warning else "line")
        resting = store.colour("warnFill" if self._is_warning else "surface")
        paint_box(painter, bounds, store.px(4), self._back_fill() or resting, outline)
        padding, more = store.px(_PADDING), self._more_width()
        content = self._content()
        room = min(content.width, bounds.width() - 2 * padding - more)
        strip = leading(bounds, padding, room, is_rtl=is_rtl)
        content.paint(painter, strip, is_rtl=is_rtl)
        if self._more:
            tail = IconText(self._more, store.font("caption"), store.colour("textMuted"))
            strip = leading(bounds, padding + room + store.px(4), tail.width + 1, is_rtl=is_rtl)
            tail.paint(painter, strip, is_rtl=is_rtl)
        painter.end()

    def _content(self) -> IconText:
        store = self._store
        colour = store.colour("warnText" if self._is_warning else "textSecondary")
        return IconText(self.text(), store.font("caption"), colour, self._icon_name, store.px(14))

    def _more_width(self) -> float:
        if not self._more:
            return 0.0
        tail = IconText(self._more, self._store.font("caption"), self._store.colour("textMuted"))
        return tail.width + self._store.px(4)


class SourceBadge(Badge):
    """Names the source of a figure: "Publisher, year", perhaps with "+3"; a click opens "About this number".

    Args:
        store: The look in force.
        text: Publisher and year.
        more: "+3" where further sources say the same.
        is_old: Older than the set age: amber, with a clock.
    """

    def __init__(
        self,
        store: ThemeStore,
        text: str,
        *,
        more: str = "",
        is_old: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        icon = "clock" if is_old else "source"
        super().__init__(store, text, icon, more=more, is_warning=is_old, parent=parent)


class InterestBadge(Badge):
    """Says what the publisher of a figure has to gain: "Publisher sells training"."""

    def __init__(self, store: ThemeStore, text: str, parent: QWidget | None = None) -> None:
        super().__init__(store, text, "interest", parent=parent)
