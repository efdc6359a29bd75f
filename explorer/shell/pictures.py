"""Copying and saving what a tab shows: drawn, encoded and written away from the GUI thread."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from explorer.export.files import clipboard_content, encode_png, opaque_copy, write_bytes_atomically
from explorer.export.formats import encode_picture, format_of
from explorer.export.picture import PictureSpec, render_picture
from explorer.export.presets import find_preset
from explorer.shell.settings import Settings
from explorer.tabs.pictures import Picture, page_paths
from explorer.workspace.context import TabContext
from explorer.workspace.jobs import Err, Ok

COPY_PRESET = "slide-16-9"
EXPORT_FOLDER = "folder/export"


class PictureDesk(QObject):
    """Answers the tabs' wishes to copy or save a picture."""

    def __init__(self, window: QWidget, context: TabContext, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._context, self._settings = window, context, settings
        context.notices.copy_wanted.connect(self._on_copy)
        context.notices.export_wanted.connect(self._on_export)

    def copy(self, picture: Picture, spec: PictureSpec) -> None:
        """Put a picture on the clipboard as soon as it is drawn."""
        self._context.jobs.submit("copy-picture", partial(draw_copy, picture, spec), self._on_copy_drawn)

    def save(self, picture: Picture, spec: PictureSpec, path: Path) -> None:
        """Write a picture; a file of that name is replaced when the new one is whole."""
        self._settings.remember(EXPORT_FOLDER, str(path.parent))
        self._context.jobs.submit(f"save:{path}", partial(save_picture, picture, spec, path), self._on_saved)

    def _on_copy(self, picture: Picture | None) -> None:
        """Copy a slide on white, whatever theme the window has."""
        if picture is None:
            self._context.notices.tell_done(self.tr("There is nothing to copy."))
            return
        self.copy(picture, PictureSpec(find_preset(COPY_PRESET), language=self._context.language.current))

    def _on_export(self, picture: Picture | None) -> None:
        from explorer.shell.export_dialog import ExportDialog

        if picture is None:
            self._context.notices.tell_done(self.tr("There is no picture to save here."))
            return
        folder = self._settings.folder(EXPORT_FOLDER, pictures_folder())
        dialog = ExportDialog(self._context, picture, folder, self._settings, self._window)
        dialog.copy_wanted.connect(partial(self.copy, picture))
        dialog.save_wanted.connect(partial(self.save, picture))
        dialog.open()

    def _on_copy_drawn(self, answer: Ok[tuple[QImage, bytes]] | Err) -> None:
        if isinstance(answer, Err):
            self._context.notices.tell_problem(answer.error)
            return
        QGuiApplication.clipboard().setMimeData(clipboard_content(*answer.value))
        self._context.notices.tell_done(self.tr("Picture copied: paste it into a slide"))

    def _on_saved(self, answer: Ok[Path] | Err) -> None:
        if isinstance(answer, Err):
            self._context.notices.tell_problem(answer.error)
        else:
            told = self.tr("Picture saved: %1").replace("%1", answer.value.name)
            self._context.notices.tell_done(told)


def draw_copy(picture: Picture, spec: PictureSpec) -> tuple[QImage, bytes]:
    """Return a picture as the clipboard wants it, opaque and as PNG; run it away from the GUI thread."""
    image = render_picture(picture.plot, picture.text, spec)
    return opaque_copy(image, spec.theme.colour("surface")), encode_png(image, picture.text.title)


def save_picture(picture: Picture, spec: PictureSpec, path: Path) -> Path:
    """Draw, encode and write a picture with all of its pages; run it away from the GUI thread.

    Raises:
        ExportError: It could not be written; a file of that name is unchanged.
    """
    pages, kind = picture.pages(spec), format_of(path)
    drawn = [encode_picture(page.plot, page.text, spec, kind) for page in pages]
    for place, encoded in zip(page_paths(path, len(pages)), drawn, strict=True):
        write_bytes_atomically(place, encoded)
    return path


def pictures_folder() -> Path:
    """Return the user's folder for pictures, or the home folder where there is none."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()
