"""Sectors that a filter has emptied, or of which the measure is not recorded: listed, never drawn."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from explorer.figures.measures import SizeBy
from explorer.figures.sector_map import SectorMapFigure
from explorer.tabs.words import say
from explorer.widgets.text_label import TextLabel
from explorer.workspace.formatting import display_name, size_by_word
from explorer.workspace.language import Language
from explorer.workspace.theme_store import ThemeStore


class EmptiedLine(QWidget):
    """One line of names under the map; hidden while every sector is drawn."""

    def __init__(self, theme: ThemeStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = TextLabel(theme, role="caption", colour="textMuted", is_eliding=True, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._names, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What the line says."""
        return self._names.plain_text

    def show_figure(self, figure: SectorMapFigure | None, language: Language) -> None:
        """List what the figure could not draw; `None` hides the line."""
        if figure is None:
            self.hide()
            return
        translate = QCoreApplication.translate
        names = {sector.id: display_name(sector.name, language) for sector in figure.sectors}
        separator = translate("Emptied", ", ")
        parts = []
        if figure.emptied:
            listed = separator.join(names[key] for key in figure.emptied)
            parts.append(say(translate("Emptied", "No employer left by these filters: %1."), language, listed))
        if figure.unmeasured and figure.size_by is not SizeBy.EQUAL:
            listed = separator.join(names[key] for key in figure.unmeasured)
            measure = size_by_word(figure.size_by)
            parts.append(say(translate("Emptied", "%1, none found: %2."), language, measure, listed))
        self._names.set_text(" ".join(parts))
        self.setVisible(bool(parts))
