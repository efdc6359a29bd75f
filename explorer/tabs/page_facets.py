"""A page's own filters: values of a few properties as facets at the side and as chips above the chart."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from explorer.tabs.page_content import PageContent
from explorer.tabs.words import say
from explorer.widgets.chip_bar import ChipBar, ChipContent
from explorer.widgets.facet_list import FacetContent, FacetPane
from explorer.widgets.facet_model import FacetValue
from explorer.workspace.context import TabContext

SHOWN = 12
PageFilter = Mapping[str, tuple[str, ...]]
"""Chosen values by the key of their facet; a facet without any leaves all in."""


class PageFacets(QObject):
    """Binds a facet pane and a chip bar to a `PageFilter`, which is the page's to keep.

    Attributes:
        pane: The facets.
        chips: Counter and chips.

    Signals:
        changed(object): Another `PageFilter` is wanted.
        cleared(): No filter at all is wanted.
    """

    changed = Signal(object)
    cleared = Signal()

    def __init__(self, context: TabContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._chosen: PageFilter = {}
        self.pane, self.chips = FacetPane(context.theme), ChipBar(context.theme)
        self.pane.toggled.connect(self._on_toggled)
        self.chips.chip_removed.connect(lambda key: self._on_toggled(*key.split("=", 1)))
        self.chips.cleared.connect(self.cleared)

    def show(self, content: PageContent, chosen: PageFilter) -> None:
        """Show counts, counter and chips of a filter."""
        self._chosen = chosen
        self.pane.setAccessibleName(self.tr("Filters"))
        self.pane.set_groups(
            [
                FacetContent(
                    facet.key,
                    facet.heading,
                    tuple(
                        FacetValue(id_, word, count, id_ in chosen.get(facet.key, ()))
                        for id_, word, count in facet.values
                    ),
                    has_search=False,
                    shown_count=SHOWN,
                )
                for facet in content.facets
            ]
        )
        language = self._context.language.current
        self.chips.set_chips(
            [
                ChipContent(f"{facet.key}={id_}", say(self.tr("%1: %2"), language, facet.heading, word))
                for facet in content.facets
                for id_, word, _ in facet.values
                if id_ in chosen.get(facet.key, ())
            ]
        )
        self.chips.set_counter(content.counter)
        self.chips.set_summary(content.summary)

    def _on_toggled(self, facet: str, value: str) -> None:
        before = self._chosen.get(facet, ())
        values = tuple(one for one in before if one != value) if value in before else (*before, value)
        self.changed.emit({**self._chosen, facet: values})
