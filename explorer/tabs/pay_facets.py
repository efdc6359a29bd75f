"""What the salaries are filtered by: facets with live counts, and what is chosen as chips."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from explorer.market.filters import NOT_RECORDED
from explorer.market.pay_filters import PayFacet, PayFilter
from explorer.market.rows import ValueCount, Vocabulary
from explorer.tabs.pay_data import PayAnswer
from explorer.tabs.words import say
from explorer.widgets.chip_bar import ChipBar, ChipContent
from explorer.widgets.facet_list import FacetContent, FacetPane
from explorer.widgets.facet_model import FacetValue
from explorer.workspace.context import TabContext
from explorer.workspace.pay_sentences import folded_words, pay_counter
from explorer.workspace.pay_words import pay_facet_word, pay_value_word

ORDER = (
    *(PayFacet.ROLE, PayFacet.LEVEL, PayFacet.SHOW),
    *(PayFacet.PUBLISHER, PayFacet.CITY, PayFacet.YEAR, PayFacet.CONFIDENCE),
)
OPEN_AT_FIRST = (PayFacet.ROLE, PayFacet.LEVEL, PayFacet.SHOW)
SEARCHED = (PayFacet.ROLE, PayFacet.PUBLISHER)


class PayFacets(QObject):
    """Binds a facet pane and a chip bar to the pay filter of the selection.

    Attributes:
        pane: The facets.
        chips: Counter and chips.
    """

    def __init__(self, context: TabContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.pane, self.chips = FacetPane(context.theme), ChipBar(context.theme)
        self.pane.setAccessibleName(self.tr("Filters"))
        self.pane.toggled.connect(self._on_toggled)
        self.chips.chip_removed.connect(self._on_chip_removed)
        self.chips.cleared.connect(self.clear_all)

    def show(self, answer: PayAnswer, names: Vocabulary) -> None:
        """Show counts and chips.

        Args:
            answer: What the filter leaves, and what every other choice would leave.
            names: Names of the values.
        """
        figure, counts = answer.figure, answer.counts
        chosen, language = figure.filter, self._context.language.current
        self.pane.setAccessibleName(self.tr("Filters"))
        self.pane.set_groups([self._content(facet, counts[facet], chosen, names) for facet in ORDER])
        self.chips.set_chips(
            [
                ChipContent(f"{facet.value}={value}", self._chip_words(facet, value, names))
                for facet, values in chosen.chosen
                for value in values
            ]
        )
        is_narrowed = not self._context.store.current.filter.is_empty
        remark = self.tr("Filters of employers do not narrow pay.") if is_narrowed else ""
        self.chips.set_summary(f"{remark} {folded_words(figure, language)}".strip())
        self.chips.set_counter(pay_counter(figure, language))

    def clear_all(self) -> None:
        """Drop every choice, with a way back."""
        store = self._context.store
        before = store.current.pay
        if before.is_empty:
            return
        count = sum(len(values) for _, values in before.chosen)
        store.update(pay=PayFilter())
        sentence = self.tr("1 filter cleared") if count == 1 else self.tr("%1 filters cleared")
        self._context.notices.tell_done(
            say(sentence, self._context.language.current, count), lambda: store.update(pay=before)
        )

    def _content(
        self, facet: PayFacet, counts: Sequence[ValueCount], chosen: PayFilter, names: Vocabulary
    ) -> FacetContent:
        language = self._context.language.current
        ticked = set(chosen.values(facet))
        values = tuple(
            FacetValue(
                count.id,
                pay_value_word(facet, count.id, names, language, is_short=True),
                count.count,
                count.id in ticked,
                f"mark-{count.id}" if facet is PayFacet.CONFIDENCE else "",
                count.id == NOT_RECORDED and facet is not PayFacet.CITY,
            )
            for count in counts
        )
        left = sum(1 for value in values if value.count)
        hints = {PayFacet.ROLE: self.tr("Find a role"), PayFacet.PUBLISHER: self.tr("Find a source")}
        return FacetContent(
            facet.value,
            pay_facet_word(facet),
            values,
            say(self.tr("%1 values"), language, left),
            hints.get(facet, ""),
            shown_count=6 if facet is PayFacet.ROLE else 5,
            has_search=None if facet in SEARCHED else False,
            is_folded=facet not in OPEN_AT_FIRST,
        )

    def _chip_words(self, facet: PayFacet, value: str, names: Vocabulary) -> str:
        language = self._context.language.current
        word = pay_value_word(facet, value, names, language, is_short=True)
        return word if facet is PayFacet.SHOW else say(self.tr("%1: %2"), language, pay_facet_word(facet), word)

    def _on_toggled(self, facet: str, value: str) -> None:
        store = self._context.store
        store.update(pay=store.current.pay.toggled(PayFacet(facet), value))

    def _on_chip_removed(self, key: str) -> None:
        facet, _, value = key.partition("=")
        self._on_toggled(facet, value)
