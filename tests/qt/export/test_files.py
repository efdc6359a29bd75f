"""Files and the clipboard get a whole picture or none, and failures are told in one sentence."""

import errno
import os
import struct
import sys
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from explorer.errors import ExportError, UsageError
from explorer.export.files import clipboard_content, encode_png, opaque_copy
from explorer.export.presets import check_pixels, custom_size, find_preset, load_presets, parse_size
from explorer.files import write_bytes_atomically


def clear_image() -> QImage:
    image = QImage(40, 30, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def chunks(png: bytes) -> dict[bytes, bytes]:
    found, at = {}, 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        kind, body = png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        assert struct.unpack(">I", png[at + 8 + length : at + 12 + length])[0] == zlib.crc32(kind + body)
        found[kind] = body
        at += 12 + length
    return found


def test_the_takeaway_is_inside_the_png() -> None:
    png = encode_png(clear_image(), "AI work is named for 4 of 35 banks")
    assert chunks(png)[b"tEXt"] == b"Description\0AI work is named for 4 of 35 banks"
    assert QImage.fromData(png).text("Description") == "AI work is named for 4 of 35 banks"
    assert b"tEXt" not in chunks(encode_png(clear_image()))


def test_an_urdu_takeaway_survives_too() -> None:
    png = encode_png(clear_image(), "بینکاری سب سے آگے")
    assert b"iTXt" in chunks(png)
    assert QImage.fromData(png).text("Description") == "بینکاری سب سے آگے"


def test_an_empty_picture_is_refused() -> None:
    with pytest.raises(ExportError):
        encode_png(QImage())


def test_a_file_is_written_whole_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "map.png"
    write_bytes_atomically(path, b"one")
    write_bytes_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert [entry.name for entry in tmp_path.iterdir()] == ["map.png"]


def test_any_name_that_the_disk_can_hold_will_do(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 251 + ".png")
    write_bytes_atomically(path, b"x")
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_a_missing_folder_and_a_folder_as_file_are_told(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="does not exist"):
        write_bytes_atomically(tmp_path / "nowhere" / "map.png", b"x")
    with pytest.raises(ExportError, match="is a folder"):
        write_bytes_atomically(tmp_path, b"x")


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "disk is full"), (errno.EACCES, "may not be written"), (errno.EIO, "could not")],
)
def test_a_failure_half_way_keeps_the_old_file_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    path = tmp_path / "map.png"
    path.write_bytes(b"old")

    def fail(descriptor: int) -> None:
        del descriptor
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ExportError, match=words):
        write_bytes_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["map.png"]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of folders work differently there")
def test_a_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    path, usual = tmp_path / "map.png", tmp_path / "usual"
    write_bytes_atomically(path, b"x")
    usual.write_bytes(b"x")
    assert path.stat().st_mode == usual.stat().st_mode


def test_the_clipboard_holds_an_opaque_bitmap_and_a_png() -> None:
    content = clipboard_content(opaque_copy(clear_image(), QColor("#FFFFFF")), encode_png(clear_image(), "Alt"))
    bitmap = content.imageData()
    assert isinstance(bitmap, QImage)
    assert not bitmap.hasAlphaChannel()
    assert bitmap.pixelColor(0, 0) == QColor("#FFFFFF")
    png = QImage.fromData(content.data("image/png"))
    assert png.pixelColor(0, 0).alpha() == 0
    assert png.text("Description") == "Alt"


def test_sizes_are_presets_or_ones_own() -> None:
    assert [preset.id for preset in load_presets()] == [
        "slide-16-9", "slide-16-9-small", "slide-4-3", "square", "a4-landscape",
    ]  # fmt: skip
    assert parse_size("1600x900") == custom_size(1600, 900)
    assert parse_size("square") == find_preset("square")
    assert custom_size(1600, 900).logical_height == 1080
    assert find_preset("a4-landscape").logical_width == 1754


@pytest.mark.parametrize("text", ["huge", "100x100", "9000x1000", "1600x", "-5x900", "1600x900x2"])
def test_other_sizes_are_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_size(text)
    assert caught.value.sentence.endswith(".")


def test_too_many_pixels_are_refused_before_memory_is_taken() -> None:
    for preset in load_presets():
        check_pixels(preset, 4)
    with pytest.raises(UsageError, match="too large"):
        check_pixels(custom_size(8192, 8192), 2)
    with pytest.raises(UsageError, match="1, 2 or 4"):
        check_pixels(find_preset("square"), 3)
