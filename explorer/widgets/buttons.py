"""Buttons of the design: filled, outlined and quiet actions, icon buttons and links."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)
from typing_extensions import override

from explorer.widgets.focus_ring import RING_RADIUS
from explorer.widgets.painting import IconText, is_right_to_left, paint_box
from explorer.workspace.theme_store import ThemeStore

PRIMARY = "primary"
OUTLINED = "outlined"
QUIET = "quiet"
_TEXT_COLOURS = {PRIMARY: "onAccent", OUTLINED: "text", QUIET: "accent"}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ActionButton(QPushButton):
    """An action with a text and perhaps an icon; the style sheet draws its box by the property ``variant``.

    Args:
        store: The look in force.
        text: Verb and object, such as "Copy chart".
        icon: Name of the icon before the text; empty for none.
        variant: `PRIMARY` (one on screen), `OUTLINED` or `QUIET`.
        is_small: 28 high instead of 32, for panes and empty states.
    """

    def __init__(
        self,
        store: ThemeStore,
        text: str,
        icon: str = "",
        *,
        variant: str = OUTLINED,
        is_small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._store = store
        self._icon_name = icon
        self._variant = variant
        self._is_small = is_small
        # In a dialog Qt would let whichever button has the focus look like the one to press.
        self.setAutoDefault(False)
        self.setProperty("variant", variant)
        self.setProperty("density", "small" if is_small else "normal")
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        store.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def variant(self) -> str:
        """How much the button stands out."""
        return self._variant

    def set_action(self, text: str, icon: str) -> None:
        """Offer another action."""
        self.setText(text)
        self._icon_name = icon
        self._on_look_changed()

    def set_variant(self, variant: str) -> None:
        """Change how much the button stands out."""
        self._variant = variant
        self.setProperty("variant", variant)
        self.style().unpolish(self)
        self.style().polish(self)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        store = self._store
        padding = store.px(10) + 1
        height = store.size("controlSmall" if self._is_small else "control")
        height = max(height, store.line("label") + store.px(6))
        return QSize(round(self._content().width) + 2 * padding, height)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.state &= ~QStyle.StateFlag.State_HasFocus
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        rect = QRectF(self.rect()).adjusted(4, 0, -4, 0)
        self._content().paint(painter, rect, is_rtl=is_right_to_left(self), is_centred=True)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.isEnabled():
            self.click()
            return
        super().keyPressEvent(event)

    def _content(self) -> IconText:
        store = self._store
        role = _TEXT_COLOURS[PRIMARY if self.isDefault() else self._variant]
        colour = store.colour(role if self.isEnabled() else "textDisabled")
        text = self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        return IconText(text, store.font("label"), colour, self._icon_name, store.size("iconSmall"))

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()


class PaintedButton(QAbstractButton):
    """Base of the small buttons that paint themselves; Space and Enter click it."""

    def __init__(self, store: ThemeStore, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        store.changed.connect(self._on_look_changed)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.isEnabled():
            self.click()
            return
        super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _on_look_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def _back_fill(self) -> QColor | None:
        """Return the fill of a flat button in its present state."""
        if not self.isEnabled():
            return None
        if self.isDown():
            return self._store.colour("selected")
        return self._store.colour("hover") if self.underMouse() else None


class LinkButton(PaintedButton):
    """A text in the accent colour that does something, such as "Show 17 more"."""

    def __init__(
        self,
        store: ThemeStore,
        text: str = "",
        *,
        role: str = "label",
        colour: str = "accent",
        weight: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(store, text, parent)
        self._role = role
        self._weight = weight
        self._colour = colour
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        height = max(self._store.size("minTarget"), self._store.line(self._role))
        return QSize(round(self._content().width) + 1, height)

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._store.px(48)), hint.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._content().paint(painter, QRectF(self.rect()), is_rtl=is_right_to_left(self))
        painter.end()

    def _content(self) -> IconText:
        font = self._store.font(self._role, weight=self._weight)
        font.setUnderline(self.isEnabled() and self.underMouse())
        colour = self._store.colour(self._colour if self.isEnabled() else "textDisabled")
        return IconText(self.text(), font, colour)


class IconButton(PaintedButton):
    """A square button with an icon alone; its accessible name and tooltip say what it does.

    Args:
        store: The look in force.
        icon: Name of the icon.
        name: What the button does, for the tooltip and for screen readers.
        colour: Colour role of the icon.
        side: Side of the button in px at 100 %.
        icon_side: Side of the icon in px at 100 %.
    """

    def __init__(
        self,
        store: ThemeStore,
        icon: str,
        name: str,
        *,
        colour: str = "textSecondary",
        side: int = 28,
        icon_side: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(store, "", parent)
        self._icon_name = icon
        self._colour = colour
        self._side = side
        self._icon_side = icon_side
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what the button does."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: str, colour: str) -> None:
        """Show another icon in another colour role."""
        self._icon_name, self._colour = icon, colour
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = self._store.px(self._side)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        store = self._store
        painter = QPainter(self)
        fill = self._back_fill()
        if fill is not None:
            paint_box(painter, QRectF(self.rect()), store.px(4), fill)
        colour = store.colour(self._colour if self.isEnabled() else "textDisabled")
        content = IconText("", store.font("label"), colour, self._icon_name, store.px(self._icon_side))
        content.paint(painter, QRectF(self.rect()), is_rtl=is_right_to_left(self), is_centred=True)
        painter.end()


def round_ring(button: QWidget, radius: float) -> None:
    """Tell the focus ring the corner radius of a control, in px at 100 %."""
    button.setProperty(RING_RADIUS, radius)
