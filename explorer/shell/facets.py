"""Keeps the facet pane, the chips and the counter on the figures of the current filter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from explorer.market.filters import NOT_RECORDED, Facet, MarketFilter
from explorer.market.rows import FacetCount, MarketTotals, Vocabulary
from explorer.widgets.chip_bar import ChipBar, ChipContent
from explorer.widgets.facet_list import FacetContent, FacetPane
from explorer.widgets.facet_model import FacetValue
from explorer.workspace import filter_words, formatting
from explorer.workspace.context import TabContext
from explorer.workspace.language import QT_TRANSLATE_NOOP, Language
from explorer.workspace.selection import Selection

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader

OPEN_AT_FIRST = (Facet.SECTOR, Facet.USE_CASE, Facet.PLATFORM)
FOLDED_AT_FIRST = (
    *(Facet.ROLE, Facet.CITY, Facet.SKILL),
    *(Facet.OWNERSHIP, Facet.SIZE, Facet.BASIS, Facet.CONFIDENCE),
)
TEXT_CHIP = "text"
ORDER = (*OPEN_AT_FIRST, *FOLDED_AT_FIRST)
SHOWN = {Facet.SECTOR: 5}
SHOWN_OF_OTHERS = 4

_SEARCH_HINTS = {
    Facet.SECTOR: QT_TRANSLATE_NOOP("Facets", "Find a sector"),
    Facet.USE_CASE: QT_TRANSLATE_NOOP("Facets", "Find a use"),
    Facet.PLATFORM: QT_TRANSLATE_NOOP("Facets", "Find a cloud"),
    Facet.ROLE: QT_TRANSLATE_NOOP("Facets", "Find a role"),
    Facet.CITY: QT_TRANSLATE_NOOP("Facets", "Find a city"),
    Facet.SKILL: QT_TRANSLATE_NOOP("Facets", "Find a skill"),
}
_SUMMARIES = {
    Facet.SECTOR: QT_TRANSLATE_NOOP("Facets", "%1 sectors"),
    Facet.USE_CASE: QT_TRANSLATE_NOOP("Facets", "%1 uses"),
    Facet.PLATFORM: QT_TRANSLATE_NOOP("Facets", "%1 places"),
    Facet.ROLE: QT_TRANSLATE_NOOP("Facets", "%1 roles"),
    Facet.CITY: QT_TRANSLATE_NOOP("Facets", "%1 cities"),
    Facet.SKILL: QT_TRANSLATE_NOOP("Facets", "%1 skills"),
    Facet.OWNERSHIP: QT_TRANSLATE_NOOP("Facets", "%1 kinds"),
    Facet.SIZE: QT_TRANSLATE_NOOP("Facets", "%1 sizes"),
    Facet.BASIS: QT_TRANSLATE_NOOP("Facets", "%1 ways"),
    Facet.CONFIDENCE: QT_TRANSLATE_NOOP("Facets", "%1 kinds"),
}


@dataclass(frozen=True, slots=True)
class FilterAnswer:
    """What a filter leaves: the counter's numbers and the counts of every facet's values."""

    totals: MarketTotals
    counts: dict[Facet, tuple[FacetCount, ...]]


def ask_filter(reader: MarketReader, chosen: MarketFilter) -> FilterAnswer:
    """Count everything that the facet pane and the counter show."""
    from explorer.market import queries

    return FilterAnswer(queries.load_totals(reader, chosen), queries.load_facet_counts(reader, chosen))


class FacetController(QObject):
    """Binds the facet pane and the chip bar to the selection.

    Neither of them knows the field: they get labels and counts, and tell which value was toggled.
    """

    def __init__(self, context: TabContext, pane: FacetPane, chips: ChipBar) -> None:
        super().__init__(pane)
        self._context, self._pane, self._chips = context, pane, chips
        self._answer: FilterAnswer | None = None
        pane.toggled.connect(self._on_toggled)
        chips.chip_removed.connect(self._on_chip_removed)
        chips.cleared.connect(self.clear_all)
        context.store.changed.connect(self._on_selection_changed)
        context.market.opened.connect(self._on_opened)

    def retranslate(self) -> None:
        """Write headings, values, chips and counter in the language in force."""
        self._show()

    def clear_all(self) -> None:
        """Drop every filter, with a way back."""
        before = self._context.store.current.filter
        if before.is_empty:
            return
        count = sum(len(values) for _facet, values in before.chosen) + bool(before.text)
        self._context.store.update(filter=MarketFilter())
        sentence = self.tr("1 filter cleared") if count == 1 else self.tr("%1 filters cleared")
        self._context.notices.tell_done(
            self._words(sentence, str(count)), lambda: self._context.store.update(filter=before)
        )

    def _on_opened(self) -> None:
        self._answer = None  # counted in the database before
        self._ask()

    def _ask(self) -> None:
        question = partial(ask_filter, chosen=self._context.store.current.filter)
        self._context.market.ask("facets", question, self._on_answer)

    def _on_answer(self, answer: FilterAnswer) -> None:
        self._answer = answer
        self._show()

    def _on_selection_changed(self, old: Selection, new: Selection) -> None:
        if old.filter != new.filter and self._context.market.base is not None:
            self._ask()  # first: the worker counts while the chips are made
            if not new.filter.is_empty:
                self._chips.set_summary("")  # the chips take its place, or they would need a second line for a moment
            self._show_chips(new.filter)  # chips answer the click at once; the counts follow

    def _on_toggled(self, facet: str, value: str) -> None:
        store = self._context.store
        store.update(filter=store.current.filter.toggled(Facet(facet), value))

    def _on_chip_removed(self, key: str) -> None:
        facet, _, value = key.partition("=")
        if facet == TEXT_CHIP:
            store = self._context.store
            store.update(filter=store.current.filter.with_text(""))
        else:
            self._on_toggled(facet, value)

    def _show(self) -> None:
        base, answer = self._context.market.base, self._answer
        if base is None or answer is None:
            return
        chosen = self._context.store.current.filter
        self._pane.set_groups([self._content(facet, answer, chosen, base.vocabulary) for facet in ORDER])
        self._show_chips(chosen)
        self._show_counter(answer.totals, chosen)

    def _content(
        self, facet: Facet, answer: FilterAnswer, chosen: MarketFilter, vocabulary: Vocabulary
    ) -> FacetContent:
        language = self._context.language.current
        ticked = set(chosen.values(facet))
        values = tuple(
            FacetValue(
                count.value,
                filter_words.facet_value_word(facet, count.value, vocabulary, language, is_short=True),
                count.employers,
                count.value in ticked,
                f"mark-{count.value}" if facet is Facet.CONFIDENCE else "",
                count.value == NOT_RECORDED,
            )
            for count in answer.counts[facet]
        )
        translate = QCoreApplication.translate
        left = sum(1 for value in values if value.count and not value.is_unknown)
        return FacetContent(
            facet.value,
            filter_words.facet_word(facet),
            values,
            self._words(translate("Facets", _SUMMARIES[facet]), str(left)),
            translate("Facets", _SEARCH_HINTS[facet]) if facet in _SEARCH_HINTS else "",
            SHOWN.get(facet, SHOWN_OF_OTHERS),
            is_folded=facet in FOLDED_AT_FIRST,
        )

    def _show_chips(self, chosen: MarketFilter) -> None:
        base = self._context.market.base
        if base is None:
            return
        language, vocabulary = self._context.language.current, base.vocabulary
        chips = [
            ChipContent(f"{facet.value}={value}", chip_words(facet, value, vocabulary, language))
            for facet, values in chosen.chosen
            for value in values
        ]
        if chosen.text:
            words = filter_words.text_words(chosen.text)
            chips.insert(0, ChipContent(TEXT_CHIP, formatting.isolate_latin(words, language)))
        self._chips.set_chips(chips)

    def _show_counter(self, totals: MarketTotals, chosen: MarketFilter) -> None:
        number = formatting.format_number
        if chosen.is_empty:
            counter = self.tr("All %1 employers")
            basis = self.tr("%1 with sources, %2 only listed or from adverts, %3 not sourced. No filters.")
        else:
            counter, basis = self.tr("%1 of %2 employers"), ""
        counts = (totals.with_sources, totals.listed_or_adverts, totals.not_sourced)
        self._chips.set_summary(self._words(basis, *map(number, counts)))
        self._chips.set_counter(self._words(counter, number(totals.employers), number(totals.all_employers)))

    def _words(self, text: str, *values: str) -> str:
        """Fill the placeholders of a text; in Urdu, Latin runs keep their own direction."""
        filled = formatting.fill_placeholders(text, *values)
        return formatting.isolate_latin(filled, self._context.language.current)


def chip_words(facet: Facet, value: str, vocabulary: Vocabulary, language: Language) -> str:
    """Return the text of a chip: the words of the filter that asks for this one value."""
    return filter_words.filter_words(MarketFilter.of({facet: {value}}), vocabulary, language)
