"""What stands in a tab's place when the filters leave no employer: why, and the filter to remove."""

from PySide6.QtCore import QCoreApplication, QEvent
from typing_extensions import override

from explorer.market.filters import Facet, MarketFilter
from explorer.market.rows import Vocabulary
from explorer.tabs.words import say
from explorer.widgets.empty_state import EmptyState
from explorer.workspace.context import TabContext
from explorer.workspace.filter_words import facet_word, filter_words


class NothingLeft(EmptyState):
    """Names the last filter that was added and takes it away on a click."""

    def __init__(self, context: TabContext) -> None:
        super().__init__(context.theme, "filter")
        self._context = context
        self._facet: Facet | None = None
        self._explained: tuple[MarketFilter, Vocabulary] | None = None
        self.primary_triggered.connect(self._on_remove)
        self.secondary_triggered.connect(self._on_clear)

    def explain(self, chosen: MarketFilter, vocabulary: Vocabulary) -> None:
        """Say which filters leave nothing and offer to remove the narrowest: the last of them in facet order."""
        translate, language = QCoreApplication.translate, self._context.language.current
        self._explained = chosen, vocabulary
        self._facet = chosen.chosen[-1][0] if chosen.chosen else None
        words = filter_words(chosen, vocabulary, language)
        remove = translate("NothingLeft", "Remove filter: %1")
        self.set_state(
            "filter",
            translate("NothingLeft", "No employer matches"),
            say(translate("NothingLeft", "No employer is recorded with %1."), language, words),
            say(remove, language, facet_word(self._facet)) if self._facet else "",
            translate("NothingLeft", "Clear all filters") if len(chosen.chosen) > 1 else "",
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._explained is not None:
            self.explain(*self._explained)

    def _on_remove(self) -> None:
        if self._facet is not None:
            store = self._context.store
            store.update(filter=store.current.filter.without(self._facet))

    def _on_clear(self) -> None:
        self._context.store.update(filter=MarketFilter())
