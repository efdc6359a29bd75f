"""Bytes of a picture, as a PNG and for the clipboard."""

import struct
import zlib

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QColor, QImage, QPainter

from explorer.errors import ExportError
from explorer.files import write_bytes_atomically as write_bytes_atomically

_HEADER_END = 8 + 25
"""A PNG starts with its signature and the 25 bytes of its header chunk."""


def encode_png(image: QImage, alt_text: str = "") -> bytes:
    """Return the picture as PNG with its alternative text inside, under the key ``Description``.

    The same picture gives the same bytes. It may run outside the GUI thread.

    Raises:
        ExportError: The picture is empty or Qt could not encode it.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # the stubs want bytes for the format
        raise ExportError("The picture could not be encoded as PNG. Nothing was written.")
    png = bytes(data.data())
    return png[:_HEADER_END] + _text_chunk("Description", alt_text) + png[_HEADER_END:] if alt_text else png


def opaque_copy(image: QImage, background: QColor) -> QImage:
    """Return a picture on a background, for programs that turn transparency black. It may run off the GUI thread."""
    opaque = QImage(image.size(), QImage.Format.Format_RGB32)
    opaque.fill(background)
    painter = QPainter(opaque)
    painter.drawImage(0, 0, image)
    painter.end()
    return opaque


def clipboard_content(opaque: QImage, png: bytes) -> QMimeData:
    """Return what other programs may paste: an opaque bitmap, and a PNG for those that keep transparency."""
    content = QMimeData()
    content.setImageData(opaque)
    content.setData("image/png", QByteArray(png))
    return content


def _text_chunk(key: str, text: str) -> bytes:
    """Return a PNG text chunk: ``tEXt`` where Latin-1 holds the text, else ``iTXt`` in UTF-8 (PNG 3, 11.3.3)."""
    try:
        kind, body = b"tEXt", key.encode("latin-1") + b"\0" + text.encode("latin-1")
    except UnicodeEncodeError:
        kind, body = b"iTXt", key.encode("latin-1") + b"\0\0\0\0\0" + text.encode("utf-8")
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
