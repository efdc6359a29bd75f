"""What stands in a tab's place when the filters leave no employer: why, and the filter to remove."""

from PySide6.QtCore import QCoreApplication, QEvent
from typing_extensions import override

from explorer.market.filters import MarketFilter
from explorer.market.rows import Vocabulary
from explorer.tabs.words import say
from explorer.widgets.empty_state import EmptyState
from explorer.workspace.context import TabContext
from explorer.workspace.filter_words import facet_word, filter_words, text_words


class NothingLeft(EmptyState):
    """Names the last filter that was added and takes it away on a click."""

    def __init__(self, context: TabContext) -> None:
        super().__init__(context.theme, "filter")
        self._context = context
        self._removed: MarketFilter | None = None
        self._explained: tuple[MarketFilter, Vocabulary] | None = None
        self.primary_triggered.connect(self._on_remove)
        self.secondary_triggered.connect(self._on_clear)

    def explain(self, chosen: MarketFilter, vocabulary: Vocabulary) -> None:
        """Say which filters leave nothing and offer to remove the narrowest: the text, or the last in facet order."""
        translate, language = QCoreApplication.translate, self._context.language.current
        self._explained = chosen, vocabulary
        self._removed = self._without_narrowest(chosen)
        words = filter_words(chosen, vocabulary, language)
        remove = translate("NothingLeft", "Remove filter: %1")
        self.set_state(
            "filter",
            translate("NothingLeft", "No employer matches"),
            say(translate("NothingLeft", "No employer is recorded with %1."), language, words),
            say(remove, language, self._narrowest_word(chosen)) if self._removed is not None else "",
            translate("NothingLeft", "Clear all filters") if len(chosen.chosen) + bool(chosen.text) > 1 else "",
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._explained is not None:
            self.explain(*self._explained)

    def _on_remove(self) -> None:
        if self._removed is not None:
            self._context.store.update(filter=self._removed)

    def _without_narrowest(self, chosen: MarketFilter) -> MarketFilter | None:
        """Return the filter without the text, which narrows most, or without its last facet; `None` for none."""
        if chosen.text:
            return chosen.with_text("")
        return chosen.without(chosen.chosen[-1][0]) if chosen.chosen else None

    def _narrowest_word(self, chosen: MarketFilter) -> str:
        return text_words(chosen.text) if chosen.text else facet_word(chosen.chosen[-1][0])

    def _on_clear(self) -> None:
        self._context.store.update(filter=MarketFilter())
