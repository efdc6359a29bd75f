"""What every chart can do: take a figure, lay it out for a size and a style, and paint that."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from explorer.charts.glyphs import paint_areas, paint_curves, paint_glyphs, paint_strokes
from explorer.charts.scene import Box, Mark, Scene, TextRun
from explorer.charts.style import ChartStyle, font_of, metrics_of, text_width
from explorer.figures.treemap import Rect
from explorer.workspace.language import Language
from explorer.workspace.outlines import draw_text
from explorer.workspace.sentences import omitted_note
from explorer.workspace.theme import Theme

FigureT = TypeVar("FigureT")

_SCENES_KEPT = 4


@dataclass(frozen=True, slots=True)
class MarkState:
    """Which marks stand out. Pictures ignore it."""

    hovered: str | None = None
    selected: str | None = None
    focused: str | None = None


PLAIN = MarkState()


class Chart(ABC, Generic[FigureT]):
    """A drawing of one kind of figure; it knows no window and no file.

    Layouts are kept by size and style, so that painting again lays nothing out.
    """

    def __init__(self, figure: FigureT | None = None) -> None:
        self._figure = figure
        self._scenes: dict[tuple[float, float, ChartStyle], Scene] = {}

    @property
    def figure(self) -> FigureT | None:
        """The figure that is shown; `None` shows nothing."""
        return self._figure

    def set_figure(self, figure: FigureT | None) -> None:
        """Show another figure."""
        if figure is not self._figure:
            self._figure = figure
            self._scenes = {}

    @abstractmethod
    def sentence(self, language: Language) -> str:
        """Return the takeaway: the chart's title, accessible name and alternative text."""

    @abstractmethod
    def layout_scene(self, figure: FigureT, width: float, height: float, style: ChartStyle) -> Scene:
        """Place everything for left-to-right reading; the base class mirrors.

        Args:
            figure: What to show.
            width: Width in logical px at 100 %.
            height: Height in logical px at 100 %.
            style: The look.
        """

    def omitted_words(self, omitted: tuple[str, ...]) -> str:
        """Return what a picture says of that which the scene leaves out."""
        return omitted_note(omitted)

    def preferred_height(self, width: float, style: ChartStyle) -> float:
        """Return the height in painted px below which the chart should scroll instead of shrink."""
        del width, style
        return 0.0

    def scene_height(self, width: float, height: float, style: ChartStyle) -> float:
        """Return the height that a view of this size should give the chart, in painted px: more means scrolling."""
        return max(height, self.preferred_height(width, style))

    def scene(self, width: float, height: float, style: ChartStyle) -> Scene:
        """Return the layout for a size in painted px, from the store if it was made before."""
        key = (width, height, style)
        scene = self._scenes.get(key)
        if scene is None:
            scene = self._fresh_scene(width / style.scale, height / style.scale, style)
            # Replaced, never changed: a picture is drawn on the worker while the window asks the same chart.
            newest = list(self._scenes.items())[1 - _SCENES_KEPT :]
            self._scenes = {**dict(newest), key: scene}
        return scene

    def _fresh_scene(self, width: float, height: float, style: ChartStyle) -> Scene:
        if self._figure is None or width < 1 or height < 1:
            return Scene(width, height)
        scene = self.layout_scene(self._figure, width, height, style)
        return scene.mirrored() if style.is_right_to_left else scene

    def marks(self, rect: QRectF, style: ChartStyle) -> tuple[Mark, ...]:
        """Return the marks with their boxes in painted px, in reading order."""
        scene = self.scene(rect.width(), rect.height(), style)
        s = style.scale
        return tuple(
            Mark(mark.key, _scaled(mark.rect, s, rect.x(), rect.y()), mark.name, mark.value) for mark in scene.marks
        )

    def smallest_text_px(self, rect: QRectF, style: ChartStyle) -> float:
        """Return the size of the smallest text that would be painted, in painted px; 0 without any."""
        return self.scene(rect.width(), rect.height(), style).smallest_text() * style.scale

    def paint(self, painter: QPainter, rect: QRectF, style: ChartStyle, state: MarkState = PLAIN) -> None:
        """Paint the chart into a rectangle; the background is the caller's."""
        scene = self.scene(rect.width(), rect.height(), style)
        if style.is_export:
            state = PLAIN
        if painter.hasClipping():
            exposed = painter.clipBoundingRect()
            s = style.scale
            scene = scene.cut((exposed.top() - rect.top()) / s, (exposed.bottom() - rect.top()) / s)
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(style.scale, style.scale)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        for line in scene.lines:
            painter.fillRect(_line_rect(line.x1, line.y1, line.x2, line.y2, style.scale), QColor(line.ink))
        _paint_boxes(painter, scene.boxes, style, state)
        paint_areas(painter, scene.areas)
        paint_strokes(painter, scene.strokes, style.scale)
        paint_curves(painter, scene.curves)
        paint_glyphs(painter, scene.glyphs)
        _paint_texts(painter, scene.texts, style)
        _paint_states(painter, scene, style, state)
        painter.restore()


class PicturePlot:
    """A chart as pictures want it: painted in a palette at a scale, without anything of the window."""

    def __init__(self, chart: Chart[FigureT], language: Language) -> None:
        self._chart: Chart[FigureT] = chart
        self._language = language

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme, scale: float) -> None:
        """Paint the chart; `scale` is painted px for one logical px of the screen at 100 %."""
        self._chart.paint(painter, rect, ChartStyle(theme, self._language, scale, is_export=True))

    def smallest_text_px(self, rect: QRectF, theme: Theme, scale: float) -> float:
        """Return the size of the smallest text that `paint` would write."""
        style = ChartStyle(theme, self._language, scale, is_export=True)
        return self._chart.smallest_text_px(rect, style)

    def omitted(self, rect: QRectF, theme: Theme, scale: float) -> tuple[str, ...]:
        """Return names and numbers of what `paint` would draw without a label."""
        style = ChartStyle(theme, self._language, scale, is_export=True)
        return self._chart.scene(rect.width(), rect.height(), style).omitted

    def omitted_words(self, omitted: tuple[str, ...]) -> str:
        """Return what the picture says of them."""
        return self._chart.omitted_words(omitted)


def _scaled(rect: Rect, by: float, x: float, y: float) -> Rect:
    return Rect(x + rect.x * by, y + rect.y * by, rect.width * by, rect.height * by)


def _snapped(rect: Rect, scale: float) -> QRectF:
    """Return the box with its edges on whole painted px, so that neighbours share one sharp line."""
    left, top = round(rect.x * scale) / scale, round(rect.y * scale) / scale
    right, bottom = round(rect.right * scale) / scale, round(rect.bottom * scale) / scale
    return QRectF(left, top, right - left, bottom - top)


def _stroke(painter: QPainter, box: QRectF, ink: QColor, width: float, scale: float) -> None:
    """Frame a box from inside, in whole painted px; its end sides take the one px shared with a neighbour."""
    one, thick = max(1, round(scale)) / scale, max(1, round(width * scale)) / scale
    left, top = box.left(), box.top()
    wide, high = box.width() + one, box.height() + one
    painter.fillRect(QRectF(left, top, wide, thick), ink)
    painter.fillRect(QRectF(left, top + high - thick, wide, thick), ink)
    painter.fillRect(QRectF(left, top, thick, high), ink)
    painter.fillRect(QRectF(left + wide - thick, top, thick, high), ink)


def _line_rect(x1: float, y1: float, x2: float, y2: float, scale: float) -> QRectF:
    left, top = round(min(x1, x2) * scale) / scale, round(min(y1, y2) * scale) / scale
    return QRectF(left, top, max(1.0, abs(x2 - x1)), max(1.0, abs(y2 - y1)))


def _paint_boxes(painter: QPainter, boxes: tuple[Box, ...], style: ChartStyle, state: MarkState) -> None:
    lit = {key for key in (state.hovered, state.selected) if key}
    for box in boxes:
        fill = box.active_fill if box.key and box.key in lit else box.fill
        if fill:
            painter.fillRect(_snapped(box.rect, style.scale), QColor(fill))
    for box in boxes:
        if box.outline:
            _stroke(painter, _snapped(box.rect, style.scale), QColor(box.outline), 1.0, style.scale)


def _paint_texts(painter: QPainter, texts: tuple[TextRun, ...], style: ChartStyle) -> None:
    is_rtl = style.is_right_to_left
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
    face, ink, above = None, "", 0.0
    for run in texts:
        if run.face != face:
            face = run.face
            metrics = metrics_of(face, is_urdu=is_rtl)
            above = (metrics.ascent() - metrics.descent()) / 2
            painter.setFont(font_of(face, is_urdu=is_rtl))
        if run.ink != ink:
            ink = run.ink
            painter.setPen(QColor(ink))
        x = run.rect.x
        if run.at_end is not is_rtl:
            x = run.rect.right - text_width(run.text, run.face, style)
        draw_text(painter, QPointF(x, run.rect.y + run.rect.height / 2 + above), run.text)


def _paint_states(painter: QPainter, scene: Scene, style: ChartStyle, state: MarkState) -> None:
    """Draw the outline of the selected mark and the ring of the focused one over everything else."""
    for mark in scene.marks:
        if mark.key == state.selected:
            box = _snapped(mark.outline or mark.rect, style.scale)
            _stroke(painter, box, style.theme.colour("text"), 2.0, style.scale)
    for mark in scene.marks:
        if mark.key == state.focused:
            by = 3.0 if mark.outline is None else -3.0
            ring = _snapped(mark.outline or mark.rect, style.scale).adjusted(by, by, -by, -by)
            _stroke(painter, ring, style.theme.colour("focus"), 2.0, style.scale)
