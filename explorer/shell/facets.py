"""Keeps the facet pane, the chips and the counter on the figures of the current filter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from explorer.market.filters import Facet, MarketFilter
from explorer.market.rows import FacetCount, MarketTotals, Vocabulary
from explorer.widgets.chip_bar import Chip, ChipBar
from explorer.widgets.facet_list import FacetGroupSpec, FacetPane, FacetValue
from explorer.workspace import formatting
from explorer.workspace.context import TabContext
from explorer.workspace.language import QT_TRANSLATE_NOOP, Language
from explorer.workspace.selection import Selection

if TYPE_CHECKING:
    from sqlmodel import Session

FOLDED_AT_FIRST = (Facet.ROLE, Facet.CITY, Facet.CONFIDENCE)
ORDER = (Facet.SECTOR, Facet.USE_CASE, Facet.PLATFORM, Facet.ROLE, Facet.CITY, Facet.CONFIDENCE)
_PLACEHOLDERS = {
    Facet.SECTOR: QT_TRANSLATE_NOOP("Facets", "Find a sector"),
    Facet.USE_CASE: QT_TRANSLATE_NOOP("Facets", "Find AI work"),
    Facet.PLATFORM: QT_TRANSLATE_NOOP("Facets", "Find a cloud"),
    Facet.ROLE: QT_TRANSLATE_NOOP("Facets", "Find a role"),
    Facet.CITY: QT_TRANSLATE_NOOP("Facets", "Find a city"),
    Facet.CONFIDENCE: "",
}


@dataclass(frozen=True, slots=True)
class FilterAnswer:
    """What a filter leaves: the counter's numbers and the counts of every facet's values."""

    totals: MarketTotals
    counts: dict[Facet, tuple[FacetCount, ...]]


def ask_filter(session: Session, chosen: MarketFilter) -> FilterAnswer:
    """Count everything that the facet pane and the counter show."""
    from explorer.market import queries

    return FilterAnswer(queries.load_totals(session, chosen), queries.load_facet_counts(session, chosen))


class FacetController(QObject):
    """Binds the facet pane and the chip bar to the selection.

    Neither of them knows the field: they get labels and counts, and tell which value was toggled.
    """

    def __init__(self, context: TabContext, pane: FacetPane, chips: ChipBar) -> None:
        super().__init__(pane)
        self._context, self._pane, self._chips = context, pane, chips
        self._answer: FilterAnswer | None = None
        pane.toggled.connect(self._on_toggled)
        chips.removed.connect(self._on_chip_removed)
        chips.cleared.connect(self.clear_all)
        context.store.changed.connect(self._on_selection_changed)
        context.market.opened.connect(self._ask)

    def retranslate(self) -> None:
        """Write headings, values, chips and counter in the language in force."""
        language = self._context.language.current
        translate = QCoreApplication.translate
        self._pane.set_groups(
            [
                FacetGroupSpec(
                    facet.value,
                    formatting.facet_word(facet),
                    translate("Facets", _PLACEHOLDERS[facet]) if _PLACEHOLDERS[facet] else "",
                    facet in FOLDED_AT_FIRST,
                )
                for facet in ORDER
            ]
        )
        self._show()

    def clear_all(self) -> None:
        """Drop every filter, with a way back."""
        before = self._context.store.current.filter
        if before.is_empty:
            return
        count = sum(len(values) for _facet, values in before.chosen)
        self._context.store.update(filter=MarketFilter())
        self._context.notices.tell_done(
            self.tr("%n filter(s) cleared", "", count), lambda: self._context.store.update(filter=before)
        )

    def _ask(self) -> None:
        question = partial(ask_filter, chosen=self._context.store.current.filter)
        self._context.market.ask("facets", question, self._on_answer)

    def _on_answer(self, answer: FilterAnswer) -> None:
        self._answer = answer
        self._show()

    def _on_selection_changed(self, old: Selection, new: Selection) -> None:
        if old.filter != new.filter and self._context.market.base is not None:
            self._show_chips(new.filter)  # chips answer the click at once; the counts follow
            self._ask()

    def _on_toggled(self, facet: str, value: str) -> None:
        store = self._context.store
        store.update(filter=store.current.filter.toggled(Facet(facet), value))

    def _on_chip_removed(self, key: str) -> None:
        facet, _, value = key.partition("=")
        self._on_toggled(facet, value)

    def _show(self) -> None:
        base, answer = self._context.market.base, self._answer
        if base is None or answer is None:
            return
        chosen = self._context.store.current.filter
        for facet in ORDER:
            self._pane.set_values(facet.value, self._values(facet, answer.counts[facet], chosen, base.vocabulary))
        self._show_chips(chosen)
        self._show_counter(answer.totals, chosen)

    def _values(
        self, facet: Facet, counts: tuple[FacetCount, ...], chosen: MarketFilter, vocabulary: Vocabulary
    ) -> list[FacetValue]:
        language = self._context.language.current
        ticked = set(chosen.values(facet))
        return [
            FacetValue(
                count.value,
                formatting.facet_value_word(facet, count.value, vocabulary, language),
                count.employers,
                count.value in ticked,
                f"mark-{count.value}" if facet is Facet.CONFIDENCE else None,
            )
            for count in counts
        ]

    def _show_chips(self, chosen: MarketFilter) -> None:
        base = self._context.market.base
        if base is None:
            return
        language = self._context.language.current
        self._chips.set_chips(
            [
                Chip(
                    f"{facet.value}={value}",
                    formatting.filter_words(one_value(facet, value), base.vocabulary, language),
                )
                for facet, values in chosen.chosen
                for value in values
            ]
        )

    def _show_counter(self, totals: MarketTotals, chosen: MarketFilter) -> None:
        language, number = self._context.language.current, formatting.format_number
        if chosen.is_empty:
            counter = self.tr("All %1 employers")
            basis = self.tr("%1 with sources, %2 only listed or from adverts, %3 not sourced. No filters.")
        else:
            counter, basis = self.tr("%1 of %2 employers"), ""
        counts = (totals.with_sources, totals.listed_or_adverts, totals.not_sourced)
        self._chips.set_counter(
            isolated(counter, language, number(totals.employers), number(totals.all_employers)),
            isolated(basis, language, *map(number, counts)),
        )


def one_value(facet: Facet, value: str) -> MarketFilter:
    """Return the filter of a single value; its words are the text of a chip."""
    return MarketFilter.of({facet: {value}})


def isolated(text: str, language: Language, *values: str) -> str:
    """Fill the placeholders of a text and keep Latin runs in their own direction."""
    return formatting.isolate_latin(formatting.fill_placeholders(text, *values), language)
