"""The controls over the sector map: map, bars or table; what area stands for; copy and export."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from explorer.figures.measures import SizeBy
from explorer.widgets.buttons import PRIMARY, ActionButton
from explorer.widgets.list_button import ListButton
from explorer.widgets.segmented_switch import SegmentedSwitch
from explorer.workspace.formatting import size_by_word
from explorer.workspace.theme_store import ThemeStore


class MapMode(StrEnum):
    """How the figures of the tab are shown."""

    MAP = "map"
    BARS = "bars"
    TABLE = "table"


class SectorViewBar(QFrame):
    """Holds the tab's look: mode and measure.

    Signals:
        changed(): Mode or measure is another.
        copy_wanted(): "Copy chart" was taken.
        export_wanted(): "Export picture" was taken.
    """

    changed = Signal()
    copy_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, theme: ThemeStore) -> None:
        super().__init__()
        self.setProperty("frame", "viewBar")
        self._switch = SegmentedSwitch(theme, [(mode.value, mode.value, mode.value) for mode in MapMode])
        self._size_by = ListButton(theme, "", [(measure.value, measure.value) for measure in SizeBy])
        self._copy = ActionButton(theme, "", "copy")
        self._export = ActionButton(theme, "", "picture", variant=PRIMARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self._switch)
        row.addWidget(self._size_by)
        row.addStretch(1)
        row.addWidget(self._copy)
        row.addWidget(self._export)
        self._switch.selected.connect(lambda _key: self.changed.emit())
        self._size_by.chosen.connect(lambda _key: self.changed.emit())
        self._copy.clicked.connect(lambda _checked=False: self.copy_wanted.emit())
        self._export.clicked.connect(lambda _checked=False: self.export_wanted.emit())
        self.retranslate()

    @property
    def mode(self) -> MapMode:
        """How the figures are shown."""
        return MapMode(self._switch.current)

    @property
    def size_by(self) -> SizeBy:
        """What area and length stand for."""
        return SizeBy(self._size_by.current)

    def set_mode(self, mode: MapMode) -> None:
        """Choose how the figures are shown."""
        self._switch.set_current(mode.value)
        self.changed.emit()

    def set_size_by(self, size_by: SizeBy) -> None:
        """Choose what area stands for."""
        self._size_by.set_current(size_by.value)
        self.changed.emit()

    def set_drilled(self, is_drilled: bool) -> None:
        """Offer what makes sense: one sector has no bars to compare, and its cells are all equal."""
        self._switch.set_part_enabled(MapMode.BARS.value, not is_drilled)
        self._size_by.setVisible(not is_drilled)

    def retranslate(self) -> None:
        """Write the texts in the language in force."""
        self._switch.set_texts([self.tr("Map"), self.tr("Bars"), self.tr("Table")])
        self._switch.setAccessibleName(self.tr("View"))
        self._size_by.set_choices(self.tr("Size by"), [(measure.value, size_by_word(measure)) for measure in SizeBy])
        self._copy.setText(self.tr("Copy chart"))
        self._export.setText(self.tr("Export picture"))
