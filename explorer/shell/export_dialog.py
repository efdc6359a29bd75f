"""Saving a picture: format at the start, live preview in the middle, options at the end."""

import os
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from explorer.errors import UsageError
from explorer.export.formats import PictureFormat, find_format
from explorer.export.picture import (
    MINIMUM_TEXT_PX,
    Background,
    PictureSpec,
    render_picture,
    smallest_text_px,
)
from explorer.export.presets import SCALES, PictureSize, check_pixels, load_presets
from explorer.shell.settings import Settings
from explorer.tabs.pictures import Picture, page_paths
from explorer.tabs.words import say
from explorer.widgets.buttons import PRIMARY, ActionButton
from explorer.widgets.check_controls import RadioButton
from explorer.widgets.focus_ring import FocusRing
from explorer.widgets.segmented_switch import SegmentedSwitch
from explorer.widgets.text_label import TextLabel
from explorer.workspace.context import TabContext
from explorer.workspace.jobs import Err, Ok
from explorer.workspace.language import QT_TRANSLATE_NOOP

PREVIEW_WIDTH, PREVIEW_HEIGHT = 594, 334
LONGEST_NAME_BYTES = 240
"""What every file system takes, less what a file's name gets while it is being written."""

START_WIDTH, END_WIDTH = 212, 236
PRESET_KEY, BACKGROUND_KEY, SCALE_KEY = "export/preset", "export/background", "export/scale"
FORMAT_KEY = "export/format"

PRESET_NAMES = (
    QT_TRANSLATE_NOOP("ExportDialog", "Slide 16:9"),
    QT_TRANSLATE_NOOP("ExportDialog", "Slide 16:9, small file"),
    QT_TRANSLATE_NOOP("ExportDialog", "Slide 4:3"),
    QT_TRANSLATE_NOOP("ExportDialog", "Square"),
    QT_TRANSLATE_NOOP("ExportDialog", "A4 page, landscape"),
)
"""The names of the presets as the tokens hold them, listed here for translators."""


class ExportDialog(QDialog):
    """Asks for size, background, scale and file name, and shows what will come out.

    Signals:
        copy_wanted(object): Put the picture, made to this `PictureSpec`, on the clipboard.
        save_wanted(object, object): Write the picture, made to this `PictureSpec`, to this `Path`.
    """

    copy_wanted = Signal(object)
    save_wanted = Signal(object, object)

    def __init__(
        self, context: TabContext, picture: Picture, folder: Path, settings: Settings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context, self._picture, self._folder, self._settings = context, picture, folder, settings
        self._presets = load_presets()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export picture"))
        theme = context.theme
        names = [self.tr(preset.name) for preset in self._presets]
        self.formats = [RadioButton(theme, name) for name in names]
        self.background = SegmentedSwitch(
            theme,
            [
                (Background.WHITE.value, self.tr("White"), ""),
                (Background.DARK.value, self.tr("Dark"), ""),
                (Background.TRANSPARENT.value, self.tr("Clear"), ""),
            ],
            name=self.tr("Background"),
        )
        self.scale = SegmentedSwitch(theme, [(str(scale), f"{scale}×", "") for scale in SCALES], name=self.tr("Scale"))
        self.preview = QLabel()
        self.pixels = TextLabel(theme, colour="textMuted")
        self.check = TextLabel(theme, colour="textSecondary", is_wrapping=True)
        self.kind = SegmentedSwitch(
            theme, [(kind.value, kind.value.upper(), "") for kind in PictureFormat], name=self.tr("File")
        )
        self.name = QLineEdit(f"{picture.name}_{self._data_version()}")
        self.problem = TextLabel(theme, role="caption", colour="dangerText")
        self._recall()
        FocusRing(self, theme)
        self._arrange()
        self._connect()
        self._show_preview()

    @property
    def spec(self) -> PictureSpec:
        """What is chosen."""
        return PictureSpec(
            self._size(),
            1 if self.format.is_drawn else int(self.scale.current),
            Background(self.background.current),
            language=self._context.language.current,
        )

    @property
    def path(self) -> Path:
        """Where the picture goes; the ending is added if it was left out."""
        name = self.name.text().strip()
        return self._folder / (name if find_format(Path(name)) is self.format else f"{name}{self.format.ending}")

    def _paths(self) -> tuple[Path, ...]:
        """Return every file that is written: one for each page."""
        return page_paths(self.path, len(self._picture.pages(self.spec)))

    @property
    def format(self) -> PictureFormat:
        """What kind of file it becomes."""
        return PictureFormat(self.kind.current)

    def _size(self) -> PictureSize:
        return next(preset for preset, radio in zip(self._presets, self.formats, strict=True) if radio.isChecked())

    def _data_version(self) -> str:
        base = self._context.market.base
        return base.meta.data_version if base else ""

    def _recall(self) -> None:
        ids = tuple(preset.id for preset in self._presets)
        chosen = self._settings.text(PRESET_KEY, ids[0], ids)
        self.formats[ids.index(chosen)].setChecked(True)
        self.background.set_current(self._settings.text(BACKGROUND_KEY, "white", tuple(Background)))
        self.scale.set_current(self._settings.text(SCALE_KEY, "1", tuple(map(str, SCALES))))
        self.kind.set_current(self._settings.text(FORMAT_KEY, PictureFormat.PNG.value, tuple(PictureFormat)))
        self.name.setText(f"{self.name.text()}{self.format.ending}")

    def _arrange(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._start_pane())
        body.addWidget(self._middle_pane(), 1)
        body.addWidget(self._end_pane())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(self._foot())

    def _pane(self, width: int = 0) -> tuple[QFrame, QVBoxLayout]:
        px = self._context.theme.px
        pane = QFrame()
        if width:
            pane.setFixedWidth(px(width))
        layout = QVBoxLayout(pane)
        layout.setContentsMargins(px(20), px(16), px(20), px(16))
        layout.setSpacing(px(8))
        return pane, layout

    def _start_pane(self) -> QFrame:
        pane, layout = self._pane(START_WIDTH)
        layout.addWidget(self._heading(self.tr("Format")))
        for preset, radio in zip(self._presets, self.formats, strict=True):
            layout.addWidget(radio)
            size = TextLabel(
                self._context.theme, f"{preset.width} × {preset.height}", role="caption", colour="textMuted"
            )
            size.setContentsMargins(self._context.theme.px(24), 0, 0, self._context.theme.px(6))
            layout.addWidget(size)
        layout.addStretch(1)
        return pane

    def _middle_pane(self) -> QFrame:
        pane, layout = self._pane()
        px = self._context.theme.px
        self.preview.setFixedSize(px(PREVIEW_WIDTH), px(PREVIEW_HEIGHT))
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setAccessibleName(self._picture.text.title)
        layout.addWidget(self._heading(self.tr("Preview")))
        layout.addWidget(self.preview)
        layout.addWidget(self.check)
        layout.addStretch(1)
        layout.addWidget(self._heading(self.tr("File name")))
        row = QHBoxLayout()
        choose = ActionButton(self._context.theme, self.tr("Choose folder"), "folder")
        choose.setAutoDefault(False)
        choose.clicked.connect(self._on_choose_folder)
        row.addWidget(self.name, 1)
        row.addWidget(choose)
        layout.addLayout(row)
        layout.addWidget(self.problem)
        return pane

    def _end_pane(self) -> QFrame:
        pane, layout = self._pane(END_WIDTH)
        layout.addWidget(self._heading(self.tr("File")))
        layout.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addSpacing(self._context.theme.px(8))
        layout.addWidget(self._heading(self.tr("Background")))
        layout.addWidget(self.background, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addSpacing(self._context.theme.px(8))
        layout.addWidget(self._heading(self.tr("Scale")))
        layout.addWidget(self.scale, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.pixels)
        layout.addSpacing(self._context.theme.px(8))
        layout.addWidget(self._heading(self.tr("Always included")))
        included = self.tr("Title, filters in words, sources, confidence, publishers' interest, date of the data.")
        layout.addWidget(TextLabel(self._context.theme, included, colour="textSecondary", is_wrapping=True))
        layout.addSpacing(self._context.theme.px(8))
        layout.addWidget(self._heading(self.tr("Description for screen readers")))
        described = self._picture.text.title
        layout.addWidget(TextLabel(self._context.theme, described, colour="textSecondary", is_wrapping=True))
        layout.addStretch(1)
        return pane

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("frame", "foot")
        row = QHBoxLayout(foot)
        px = self._context.theme.px
        row.setContentsMargins(px(16), px(12), px(16), px(12))
        remark = self.tr("The picture does not depend on the size of the window.")
        row.addWidget(TextLabel(self._context.theme, remark, colour="textMuted"), 1)
        cancel = ActionButton(self._context.theme, self.tr("Cancel"))
        self.copy_button = copy = ActionButton(self._context.theme, self.tr("Copy picture"), "copy")
        self.save = ActionButton(self._context.theme, self.tr("Save picture"), "save", variant=PRIMARY)
        cancel.clicked.connect(self.reject)
        copy.clicked.connect(lambda: self.copy_wanted.emit(replace(self.spec, scale=int(self.scale.current))))
        self.save.clicked.connect(self._on_save)
        for button in (cancel, copy):
            button.setAutoDefault(False)
        self.save.setDefault(True)
        for button in (cancel, copy, self.save):
            row.addWidget(button)
        return foot

    def _heading(self, text: str) -> TextLabel:
        return TextLabel(self._context.theme, text, role="captionStrong", colour="textSecondary")

    def _connect(self) -> None:
        for radio in self.formats:
            radio.toggled.connect(lambda is_on: self._show_preview() if is_on else None)
        self.background.selected.connect(lambda _key: self._show_preview())
        self.scale.selected.connect(lambda _key: self._show_preview())
        self.kind.selected.connect(lambda _key: self._on_kind())
        self.name.textChanged.connect(lambda _text: self._ask_anew())
        self.name.textEdited.connect(self._follow_ending)

    def _on_kind(self) -> None:
        """Give the name the ending of the chosen format."""
        name = self.name.text().strip()
        found = find_format(Path(name))
        bare = name[: -len(found.ending)] if found is not None else name
        self.name.setText(f"{bare}{self.format.ending}")
        self._describe(self.spec)

    def _follow_ending(self, name: str) -> None:
        """Take an ending that was typed as the choice of a format."""
        found = find_format(Path(name.strip()))
        if found is not None and found is not self.format:
            self.kind.set_current(found.value)
            self._describe(self.spec)

    def _show_preview(self) -> None:
        """Ask for the picture at scale 1, and say what the file will hold."""
        spec = self.spec
        plain = PictureSpec(spec.size, 1, spec.background, language=spec.language)
        first = self._picture.pages(plain)[0]
        draw = partial(render_picture, first.plot, first.text, plain)
        self._context.jobs.submit("export-preview", draw, self._on_drawn)
        self._describe(spec)

    def _on_drawn(self, answer: Ok[QImage] | Err) -> None:
        """Fit the picture into the preview; one that arrives after the dialog was closed is dropped."""
        if isinstance(answer, Err) or not isValid(self):
            return
        ratio = self.devicePixelRatioF()
        fitted = QPixmap.fromImage(answer.value).scaled(
            self.preview.size() * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitted.setDevicePixelRatio(ratio)
        self.preview.setPixmap(fitted)

    def _describe(self, spec: PictureSpec) -> None:
        """Say how large the file will be and whether the back row can read it."""
        language = spec.language
        self.scale.setEnabled(not self.format.is_drawn)
        told = self.tr("Result: %1 × %2 pixels")
        if self.format.is_drawn:
            told = self.tr("Result: lines, sharp at any size")
        told, pages = say(told, language, *spec.size.pixels(spec.scale)), len(self._picture.pages(spec))
        if pages > 1:
            several = self.tr("%1 pages, a file each")
            told = f"{told}. {say(several, language, pages)}"
        self.pixels.set_text(told)
        smallest = round(smallest_text_px(self._picture.plot, self._picture.text, spec))
        is_readable = smallest >= MINIMUM_TEXT_PX
        readable, small = self.tr("readable from the back row"), self.tr("too small for the back row")
        self.check.set_colour("textSecondary" if is_readable else "warnText")
        told = self.tr("Smallest text %1 px: %2")
        self.check.set_text(say(told, language, smallest, readable if is_readable else small))
        self._ask_anew()

    def _ask_anew(self) -> None:
        """Forget a question about replacing a file, and say what still stands in the way."""
        self.save.setProperty("replaces", None)
        self.save.setText(self.tr("Save picture"))
        try:
            check_pixels(self.spec.size, self.spec.scale)
        except UsageError as error:
            self._show_problem(error.sentence)
        else:
            self._show_problem("")

    def _show_problem(self, sentence: str) -> None:
        self.problem.set_text(sentence)
        self.save.setEnabled(not sentence)

    def _on_choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose folder"), str(self._folder))
        if chosen:
            self._folder = Path(chosen)
            self._ask_anew()

    def _on_save(self) -> None:
        problem = self._name_problem()
        if problem:
            self._show_problem(problem)
            self.name.setFocus()
            return
        if any(path.exists() for path in self._paths()) and not self._may_replace():
            return
        spec = self.spec
        self._settings.remember(PRESET_KEY, spec.size.id)
        self._settings.remember(BACKGROUND_KEY, spec.background.value)
        self._settings.remember(SCALE_KEY, self.scale.current)
        self._settings.remember(FORMAT_KEY, self.format.value)
        self.save_wanted.emit(spec, self.path)
        self.accept()

    def _name_problem(self) -> str:
        """Return why no file can have the name that was typed; empty when one can."""
        name = self.name.text().strip()
        if not name or name.casefold() == self.format.ending or any(sign in name for sign in '/\\:*?"<>|\0'):
            return self.tr('Type a file name without / \\ : * ? " < > |')
        if len(os.fsencode(self.path.name)) > LONGEST_NAME_BYTES:
            return self.tr("Type a shorter file name")
        return ""

    def _may_replace(self) -> bool:
        """Return whether the user wants to replace the file: asked once, by the button's own text."""
        if self.save.property("replaces") == str(self.path):
            return True
        self.save.setProperty("replaces", str(self.path))
        self.save.setText(self.tr("Replace the file"))
        self.problem.set_text(self.tr("A file of this name is there already."))
        return False
