"""Saving a picture, from the dialog to the bytes on disk."""

import errno
import os
from pathlib import Path
from typing import Any, NoReturn

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from explorer.export.picture import PictureSpec
from explorer.shell.export_dialog import ExportDialog
from explorer.shell.pictures import EXPORT_FOLDER
from tests.qt.desk import Desk, click


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "pictures"
    path.mkdir()
    return path


def open_dialog(desk: Desk, folder: Path) -> ExportDialog:
    desk.program.window._settings.remember(EXPORT_FOLDER, str(folder))
    desk.run("export")
    dialogs = [dialog for dialog in desk.window.findChildren(ExportDialog) if dialog.isVisible()]
    assert len(dialogs) == 1
    return dialogs[0]


def save(desk: Desk, dialog: ExportDialog) -> None:
    click(dialog.save)
    desk.settle()


def test_the_preview_shows_what_the_choices_make(desk: Desk, folder: Path) -> None:
    dialog = open_dialog(desk, folder)
    first = dialog.preview.pixmap().toImage()
    assert not first.isNull()
    assert dialog.pixels.plain_text == "Result: 1,920 × 1,080 pixels"
    dialog.background.button("dark").click()
    desk.settle()
    assert dialog.preview.pixmap().toImage() != first
    dialog.formats[3].click()
    dialog.scale.button("2").click()
    desk.settle()
    assert dialog.pixels.plain_text == "Result: 2,160 × 2,160 pixels"
    shown = dialog.preview.pixmap().deviceIndependentSize()
    assert shown.width() == pytest.approx(shown.height(), abs=1)


def test_save_writes_what_was_chosen_and_remembers_it(desk: Desk, folder: Path) -> None:
    dialog = open_dialog(desk, folder)
    dialog.formats[1].click()
    dialog.background.button("transparent").click()
    assert dialog.name.text() == "sector-map_2026-11.png"
    dialog.name.setText("my picture")
    save(desk, dialog)
    written = QImage(str(folder / "my picture.png"))
    assert (written.width(), written.height()) == (1280, 720)
    assert written.pixelColor(1, 1).alpha() == 0
    assert [entry.name for entry in folder.iterdir()] == ["my picture.png"]
    assert desk.window.undo.toast.text == "Picture saved: my picture.png"
    again = open_dialog(desk, folder)
    assert again.spec.size.id == "slide-16-9-small"
    assert again.background.current == "transparent"


def test_the_name_tells_the_filter(desk: Desk, folder: Path) -> None:
    desk.toggle("sector", "banking")
    assert open_dialog(desk, folder).name.text() == "sector-map_banking_2026-11.png"


BAD_NAMES = ["", "   ", "a/b", "a\\b", "what?", 'quo"te', "x" * 300, "ٹ" * 200]


@pytest.mark.parametrize("name", BAD_NAMES, ids=lambda name: name[:6] or "empty")
def test_a_name_that_no_file_can_have_is_told_in_place(desk: Desk, folder: Path, name: str) -> None:
    dialog = open_dialog(desk, folder)
    dialog.name.setText(name)
    save(desk, dialog)
    assert dialog.isVisible()
    assert dialog.problem.plain_text
    assert not dialog.save.isEnabled()
    assert list(folder.iterdir()) == []
    dialog.name.setText("good")
    assert not dialog.problem.plain_text
    save(desk, dialog)
    assert (folder / "good.png").is_file()


def test_a_file_is_replaced_only_after_asking_by_the_button(desk: Desk, folder: Path) -> None:
    (folder / "old.png").write_bytes(b"old")
    (folder / "older.png").write_bytes(b"older")
    dialog = open_dialog(desk, folder)
    dialog.name.setText("old.png")
    save(desk, dialog)
    assert dialog.save.text() == "Replace the file"
    assert dialog.problem.plain_text == "A file of this name is there already."
    assert (folder / "old.png").read_bytes() == b"old"
    dialog.name.setText("new.png")
    assert dialog.save.text() == "Save picture", "nothing would be replaced"
    dialog.name.setText("older.png")
    save(desk, dialog)
    assert dialog.isVisible(), "each file is asked for"
    dialog.name.setText("old.png")
    save(desk, dialog)
    assert (folder / "old.png").read_bytes() == b"old", "an earlier question was about an earlier choice"
    save(desk, dialog)
    assert not QImage(str(folder / "old.png")).isNull()
    assert (folder / "older.png").read_bytes() == b"older"


def test_another_folder_asks_anew(desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = folder.parent / "other"
    other.mkdir()
    (folder / "old.png").write_bytes(b"old")
    dialog = open_dialog(desk, folder)
    dialog.name.setText("old.png")
    save(desk, dialog)
    monkeypatch.setattr("explorer.shell.export_dialog.QFileDialog.getExistingDirectory", lambda *_: str(other))
    dialog._on_choose_folder()
    assert (dialog.save.text(), dialog.problem.plain_text) == ("Save picture", "")
    save(desk, dialog)
    assert (other / "old.png").is_file()
    assert (folder / "old.png").read_bytes() == b"old"
    assert desk.program.window._settings.folder(EXPORT_FOLDER, folder) == other


def test_a_picture_too_large_is_refused_whatever_else_is_typed(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("explorer.export.presets.MOST_PIXELS", 40_000_000)
    dialog = open_dialog(desk, folder)
    dialog.formats[4].click()
    dialog.scale.button("4").click()
    desk.settle()
    assert "too large" in dialog.problem.plain_text
    dialog.name.setText("huge")
    assert "too large" in dialog.problem.plain_text
    assert not dialog.save.isEnabled()
    QGuiApplication.clipboard().setText("before")
    dialog.copy_wanted.emit(dialog.spec)
    desk.settle()
    assert QGuiApplication.clipboard().text() == "before"
    assert desk.window.notices.isVisible()
    dialog.scale.button("1").click()
    desk.settle()
    save(desk, dialog)
    assert QImage(str(folder / "huge.png")).width() == 3508


def refuse(number: int) -> Any:
    def refused(*_: object, **__: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    return refused


@pytest.mark.parametrize(
    ("number", "sentence"), [(errno.ENOSPC, "The disk is full."), (errno.EACCES, "may not be written in this folder")]
)
def test_a_failed_save_is_told_and_leaves_nothing_half_written(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
) -> None:
    (folder / "old.png").write_bytes(b"old")
    dialog = open_dialog(desk, folder)
    dialog.formats[1].click()
    dialog.name.setText("old.png")
    save(desk, dialog)
    monkeypatch.setattr("explorer.files.os.fsync", refuse(number))
    save(desk, dialog)
    monkeypatch.undo()
    assert sentence in desk.window.notices.accessibleName()
    assert [(entry.name, entry.read_bytes()) for entry in folder.iterdir()] == [("old.png", b"old")]
    assert desk.program.window._settings.text("export/preset", "", ("slide-16-9-small",)) == "slide-16-9-small"
    assert open_dialog(desk, folder).spec.size.id == "slide-16-9-small"


def test_the_folder_may_vanish_meanwhile(desk: Desk, folder: Path) -> None:
    dialog = open_dialog(desk, folder)
    folder.rmdir()
    save(desk, dialog)
    assert "does not exist" in desk.window.notices.accessibleName()
    assert not folder.exists()


def test_a_dialog_that_was_closed_takes_no_late_preview(desk: Desk, folder: Path) -> None:
    dialog = open_dialog(desk, folder)
    dialog.background.button("dark").click()
    dialog.reject()
    desk.settle()
    assert not [left for left in desk.window.findChildren(ExportDialog) if left.isVisible()]


def test_lines_are_saved_as_svg_and_pdf_and_have_no_scale(desk: Desk, folder: Path) -> None:
    dialog = open_dialog(desk, folder)
    dialog.scale.button("4").click()
    dialog.kind.button("svg").click()
    assert dialog.name.text() == "sector-map_2026-11.svg" and not dialog.scale.isEnabled()
    assert dialog.pixels.plain_text == "Result: lines, sharp at any size" and dialog.spec.scale == 1
    save(desk, dialog)
    assert (folder / "sector-map_2026-11.svg").read_bytes().startswith(b"<?xml")
    again = open_dialog(desk, folder)
    assert again.kind.current == "svg" and again.name.text().endswith(".svg")
    again.kind.button("pdf").click()
    save(desk, again)
    assert (folder / "sector-map_2026-11.pdf").read_bytes().startswith(b"%PDF-")
    last = open_dialog(desk, folder)
    last.kind.button("png").click()
    assert last.scale.isEnabled() and last.spec.scale == 4


def test_a_typed_ending_chooses_the_format(desk: Desk, folder: Path) -> None:
    dialog = open_dialog(desk, folder)
    dialog.name.setFocus()
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "slide.PDF")
    assert dialog.kind.current == "pdf" and dialog.path == folder / "slide.PDF"
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "v1.2 of mine")
    assert dialog.path == folder / "v1.2 of mine.pdf"


def test_an_ending_alone_is_no_name_and_a_copy_keeps_its_scale(desk: Desk, folder: Path) -> None:
    dialog = open_dialog(desk, folder)
    dialog.scale.button("2").click()
    dialog.name.setText("")
    dialog.kind.button("svg").click()
    save(desk, dialog)
    assert dialog.isVisible() and dialog.problem.plain_text.startswith("Type a file name")
    assert list(folder.iterdir()) == []
    copied: list[PictureSpec] = []
    dialog.copy_wanted.connect(copied.append)
    click(dialog.copy_button)
    assert [spec.scale for spec in copied] == [2]


def test_all_pages_are_saved_and_none_replaces_a_file_unasked(bundled_desk: Desk, folder: Path) -> None:
    bundled_desk.run("tab:platforms")
    dialog = open_dialog(bundled_desk, folder)
    assert dialog.pixels.plain_text.endswith("pages, a file each")
    dialog.name.setText("p.png")
    (folder / "p-2.png").write_bytes(b"mine")
    save(bundled_desk, dialog)
    assert dialog.save.text() == "Replace the file"
    assert [entry.name for entry in folder.iterdir()] == ["p-2.png"]
    save(bundled_desk, dialog)
    written = sorted(entry.name for entry in folder.iterdir())
    assert f"{len(written)} pages" in dialog.pixels.plain_text
    assert {"p.png", "p-2.png", f"p-{len(written)}.png"} <= set(written)
    assert not QImage(str(folder / "p-2.png")).isNull()
