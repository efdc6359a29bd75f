"""A chart as a picture: the plot in a frame that says what it shows, of what, and where it comes from.

The frame is laid out on a logical canvas whose shorter side is 1,080 px (A4: 1,240), so that type keeps its size
against the picture: a slide of 1280×720 is the one of 1920×1080 made smaller, while square and 4:3 pictures reflow
their title and their plot. Nothing depends on the window or the screen.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from explorer.errors import ExportError
from explorer.export.frame import Frame, PictureText, layout_frame, paint_frame
from explorer.export.presets import PictureSize, check_pixels
from explorer.workspace.language import Language
from explorer.workspace.theme import EXPORT, EXPORT_DARK, Theme, token

PLOT_SCALE = 1.6
"""Type in the plot against the screen's; captions of 12 become 19.2."""

MINIMUM_TEXT_PX = int(token("type", "exportMinimum"))
"""No text of a picture may be smaller, in logical px."""

_NOTE_ROUNDS = 5
SCREEN_DOTS, PRINT_DOTS = 96, 300
"""Pixels an inch."""
METRES_PER_INCH = 0.0254


class Background(StrEnum):
    """What is behind the chart; the value is its key on the command line."""

    WHITE = "white"
    DARK = "dark"
    TRANSPARENT = "transparent"


class Plot(Protocol):
    """A chart, as far as a picture needs it."""

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme, scale: float) -> None:
        """Paint into a rectangle; `scale` is painted px for one px of the screen's layout."""
        ...

    def smallest_text_px(self, rect: QRectF, theme: Theme, scale: float) -> float:
        """Return the smallest text that `paint` would write, in painted px; 0 without any."""
        ...

    def omitted(self, rect: QRectF, theme: Theme, scale: float) -> tuple[str, ...]:
        """Return names and numbers of what `paint` would leave out, or draw without a label."""
        ...

    def omitted_words(self, omitted: tuple[str, ...]) -> str:
        """Return what the picture says of them."""
        ...


@dataclass(frozen=True, slots=True)
class PictureSpec:
    """How a picture is made.

    Attributes:
        scale: 1, 2 or 4 times the size's pixels.
        is_dark: Whether a transparent picture is meant for dark slides; other backgrounds decide it themselves.
    """

    size: PictureSize
    scale: int = 1
    background: Background = Background.WHITE
    is_dark: bool = False
    language: Language = Language.ENGLISH

    @property
    def theme(self) -> Theme:
        """The palette that can be read on the background."""
        if self.background is Background.TRANSPARENT:
            return EXPORT_DARK if self.is_dark else EXPORT
        return EXPORT_DARK if self.background is Background.DARK else EXPORT

    @property
    def unit(self) -> float:
        """Pixels of the picture for one logical px."""
        return self.size.width * self.scale / self.size.logical_width


def render_picture(plot: Plot, text: PictureText, spec: PictureSpec) -> QImage:
    """Return the picture.

    Raises:
        UsageError: It would have too many pixels.
        ExportError: There is not enough memory for them.
    """
    check_pixels(spec.size, spec.scale)
    is_clear = spec.background is Background.TRANSPARENT
    format_ = QImage.Format.Format_ARGB32_Premultiplied if is_clear else QImage.Format.Format_RGB32
    image = QImage(*spec.size.pixels(spec.scale), format_)
    if image.isNull():
        raise ExportError("There is not enough memory for this picture. Nothing was written; choose a smaller scale.")
    dots = round(dots_per_inch(spec.size) * spec.scale / METRES_PER_INCH)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    image.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(image)
    paint_picture(painter, plot, text, spec)
    painter.end()
    return image


def paint_picture(painter: QPainter, plot: Plot, text: PictureText, spec: PictureSpec) -> None:
    """Paint the picture on any device whose px are those of the picture: an image, an SVG, a page."""
    width, height = spec.size.pixels(spec.scale)
    if spec.background is not Background.TRANSPARENT:
        painter.fillRect(QRectF(0, 0, width, height), spec.theme.colour("surface"))
    frame = picture_frame(plot, text, spec)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.save()
    painter.scale(spec.unit, height / spec.size.logical_height)
    paint_frame(painter, frame, spec.theme)
    # The plot gets whole pixels to itself, so that its lines fall on them at every size.
    painter.restore()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    plot.paint(painter, _plot_pixels(frame, spec), spec.theme, PLOT_SCALE * spec.unit)


def dots_per_inch(size: PictureSize) -> int:
    """Return how many pixels of a size make an inch: print for paper, the screen's for slides."""
    return PRINT_DOTS if size.id.startswith("a4") else SCREEN_DOTS


def smallest_text_px(plot: Plot, text: PictureText, spec: PictureSpec) -> float:
    """Return the smallest text of the picture in logical px, to compare with `MINIMUM_TEXT_PX`.

    Times `PictureSpec.unit` it is the height in pixels of the file.
    """
    frame = picture_frame(plot, text, spec)
    drawn = plot.smallest_text_px(_plot_pixels(frame, spec), spec.theme, PLOT_SCALE * spec.unit) / spec.unit
    return min(size for size in (drawn, frame.smallest_text()) if size > 0)


def picture_frame(plot: Plot, text: PictureText, spec: PictureSpec) -> Frame:
    """Lay the frame out, with a note on what stays without a label: a picture has no tooltip to ask."""
    return _fit_note(plot, text, spec)[0]


def noted_text(plot: Plot, text: PictureText, spec: PictureSpec) -> PictureText:
    """Return the words around the plot with the note on what stays without a label in this size."""
    return _fit_note(plot, text, spec)[1]


def _fit_note(plot: Plot, text: PictureText, spec: PictureSpec) -> tuple[Frame, PictureText]:
    width, height = spec.size.logical_width, spec.size.logical_height
    frame, told = layout_frame(text, width, height, spec.language), text
    named: tuple[str, ...] = ()
    for _ in range(_NOTE_ROUNDS):
        # The note takes its lines from the plot, which may cost another label.
        missing = plot.omitted(_plot_pixels(frame, spec), spec.theme, PLOT_SCALE * spec.unit)
        if set(missing) <= set(named):
            break
        named = missing
        told = _noted(text, plot.omitted_words(named))
        frame = layout_frame(told, width, height, spec.language)
    return frame, told


def _noted(text: PictureText, note: str) -> PictureText:
    return replace(text, notes=(*text.notes, note))


def _plot_pixels(frame: Frame, spec: PictureSpec) -> QRectF:
    plot, unit = frame.plot, spec.unit
    left, top = round(plot.left() * unit), round(plot.top() * unit)
    return QRectF(left, top, round(plot.right() * unit) - left, round(plot.bottom() * unit) - top)
