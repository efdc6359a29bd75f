"""A picture as bytes of a file: pixels as PNG, or drawn lines as SVG and PDF, which stay sharp at any size."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from explorer.errors import ExportError, UsageError
from explorer.export.files import encode_png
from explorer.export.frame import PictureText
from explorer.export.picture import PictureSpec, Plot, dots_per_inch, noted_text, paint_picture, render_picture

CREATOR = "Market Explorer"


class PictureFormat(StrEnum):
    """A kind of file; the value is its ending without the dot."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"

    @property
    def ending(self) -> str:
        """The ending with its dot."""
        return f".{self.value}"

    @property
    def is_drawn(self) -> bool:
        """Whether it holds lines instead of pixels, so that a scale means nothing."""
        return self is not PictureFormat.PNG


def find_format(path: Path) -> PictureFormat | None:
    """Return the format that a file's ending names, in small letters or large; `None` for any other."""
    name = path.name.casefold()
    return next((kind for kind in PictureFormat if name.endswith(kind.ending)), None)


def format_of(path: Path) -> PictureFormat:
    """Return the format that a file's ending names.

    Raises:
        UsageError: It names none of them.
    """
    found = find_format(path)
    if found is None:
        endings = ", ".join(kind.ending for kind in PictureFormat)
        raise UsageError(f"'{path}' ends in none of {endings}, the formats of pictures; nothing was written.")
    return found


def encode_picture(plot: Plot, text: PictureText, spec: PictureSpec, kind: PictureFormat) -> bytes:
    """Return the picture as a file of a format. It may run outside the GUI thread.

    Raises:
        UsageError: It would have too many pixels.
        ExportError: There is not enough memory, or Qt could not encode it.
    """
    if kind is PictureFormat.SVG:
        return _encode_svg(plot, text, spec)
    if kind is PictureFormat.PDF:
        return _encode_pdf(plot, text, spec)
    return encode_png(render_picture(plot, text, spec), text.title)


def describe(text: PictureText) -> str:
    """Return what stands around the plot, line by line, for those who cannot see it."""
    return "\n".join((text.subtitle, *text.notes, *text.sources, *text.footer))


def _encode_svg(plot: Plot, text: PictureText, spec: PictureSpec) -> bytes:
    from PySide6.QtSvg import QSvgGenerator  # only here, so that the window starts without it

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    width, height = spec.size.width, spec.size.height
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(dots_per_inch(spec.size))
    generator.setSize(QSize(width, height))
    generator.setViewBox(QRectF(0, 0, width, height))
    generator.setTitle(text.title)
    generator.setDescription(describe(noted_text(plot, text, spec)))
    _paint(QPainter(generator), plot, text, spec, "SVG")
    return bytes(data.data())


def _encode_pdf(plot: Plot, text: PictureText, spec: PictureSpec) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    dots = dots_per_inch(spec.size)
    page = QSizeF(spec.size.width / dots, spec.size.height / dots)
    writer = QPdfWriter(buffer)
    writer.setTitle(text.title)
    writer.setCreator(CREATOR)
    writer.setResolution(dots)
    writer.setPageSize(QPageSize(page, QPageSize.Unit.Inch, spec.size.name, QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    _paint(QPainter(writer), plot, text, spec, "PDF")
    return bytes(data.data())


def _paint(painter: QPainter, plot: Plot, text: PictureText, spec: PictureSpec, name: str) -> None:
    if not painter.isActive():
        raise ExportError(f"The picture could not be drawn as {name}. Nothing was written.")
    try:
        paint_picture(painter, plot, text, spec)
    finally:
        painter.end()
