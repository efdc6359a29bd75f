"""Saving a picture: format at the start, live preview in the middle, options at the end."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from explorer.errors import UsageError
from explorer.export.picture import (
    MINIMUM_TEXT_PX,
    Background,
    PictureSpec,
    render_picture,
    smallest_text_px,
)
from explorer.export.presets import SCALES, PictureSize, load_presets
from explorer.shell.settings import Settings
from explorer.tabs.pictures import Picture
from explorer.widgets.buttons import PRIMARY, ActionButton
from explorer.widgets.check_controls import RadioButton
from explorer.widgets.segmented_switch import SegmentedSwitch
from explorer.widgets.text_label import TextLabel
from explorer.workspace.context import TabContext

PREVIEW_SIZE = (594, 334)
SIDE_WIDTH = 212
END_WIDTH = 236
