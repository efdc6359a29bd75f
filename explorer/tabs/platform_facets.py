"""What the platforms are filtered by: categories, shown platforms, differences only, and the same as chips."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from explorer.figures.platform_matrix import MatrixFilter
from explorer.tabs.platform_data import MatrixAnswer
from explorer.tabs.words import say
from explorer.widgets.chip_bar import ChipBar, ChipContent
from explorer.widgets.facet_list import FacetContent, FacetPane
from explorer.widgets.facet_model import FacetValue
from explorer.workspace.context import TabContext
from explorer.workspace.platform_sentences import hidden_words, matrix_counter, text_words
from explorer.workspace.platform_words import category_word, platform_name

CATEGORY, PLATFORM, SHOW, TEXT = "category", "platform", "show", "text"
DIFFERENCES, QUESTIONS = "differences", "questions"
ALL_CATEGORIES = 12


class PlatformFacets(QObject):
    """Binds a facet pane and a chip bar to a `MatrixFilter`, which is the tab's to keep.

    Attributes:
        pane: The facets.
        chips: Counter and chips.

    Signals:
        changed(object): Another `MatrixFilter` is wanted.
        cleared(): No filter at all is wanted.
    """

    changed = Signal(object)
    cleared = Signal()

    def __init__(self, context: TabContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._answer: MatrixAnswer | None = None
        self.pane, self.chips = FacetPane(context.theme), ChipBar(context.theme)
        self.pane.setAccessibleName(self.tr("Filters"))
        self.pane.toggled.connect(self._on_toggled)
        self.chips.chip_removed.connect(self._on_chip_removed)
        self.chips.cleared.connect(self.cleared)

    def show(self, answer: MatrixAnswer) -> None:
        """Show counts and chips of a filter."""
        self._answer = answer
        self.pane.setAccessibleName(self.tr("Filters"))
        self.pane.set_groups([self._categories(answer), self._platforms(answer), self._show(answer)])
        self.chips.set_chips(self._chips(answer))
        language = self._context.language.current
        self.chips.set_counter(matrix_counter(answer.figure, language))
        is_narrowed = not self._context.store.current.filter.is_empty
        remark = self.tr("Filters of employers do not narrow platforms.") if is_narrowed else ""
        self.chips.set_summary(f"{remark} {hidden_words(answer.figure, language)}".strip())

    def _categories(self, answer: MatrixAnswer) -> FacetContent:
        chosen = answer.figure.filter.categories
        values = tuple(
            FacetValue(category, category_word(category), count, category in chosen)
            for category, count in answer.categories.items()
        )
        summary = say(self.tr("%1 values"), self._context.language.current, len(values))
        heading = self.tr("Category")
        return FacetContent(CATEGORY, heading, values, summary, shown_count=ALL_CATEGORIES, has_search=False)

    def _platforms(self, answer: MatrixAnswer) -> FacetContent:
        """Return the platforms, ticked while they are shown; the number counts recorded answers."""
        hidden = answer.figure.filter.hidden_platform_ids
        values = tuple(
            FacetValue(one.id, platform_name(one), answer.answers.get(one.id, 0), one.id not in hidden)
            for one in answer.platforms
        )
        return FacetContent(PLATFORM, self.tr("Platforms shown"), values, has_search=False)

    def _show(self, answer: MatrixAnswer) -> FacetContent:
        is_only = answer.figure.filter.is_differences_only
        asks, rows = answer.figure.filter.are_questions, len(answer.figure.rows)
        values = (
            FacetValue(DIFFERENCES, self.tr("Differences only"), answer.differing, is_only),
            FacetValue(QUESTIONS, self.tr("Plain questions"), rows, asks),
        )
        return FacetContent(SHOW, self.tr("Rows"), values, has_search=False)

    def _chips(self, answer: MatrixAnswer) -> list[ChipContent]:
        chosen, language = answer.figure.filter, self._context.language.current
        chips = [
            ChipContent(f"{CATEGORY}={key}", say(self.tr("Category: %1"), language, category_word(key)))
            for key in chosen.categories
        ]
        if chosen.text.strip():
            chips.append(ChipContent(f"{TEXT}=", text_words(chosen)))
        if chosen.is_differences_only:
            chips.append(ChipContent(f"{SHOW}={DIFFERENCES}", self.tr("Differences only")))
        chips += [
            ChipContent(f"{PLATFORM}={one.id}", say(self.tr("Hidden: %1"), language, platform_name(one)))
            for one in answer.platforms
            if one.id in chosen.hidden_platform_ids
        ]
        return chips

    def _on_toggled(self, facet: str, value: str) -> None:
        if self._answer is None:
            return
        chosen = self._answer.figure.filter
        if facet == CATEGORY:
            self.changed.emit(replace(chosen, categories=_toggled(chosen.categories, value)))
        elif facet == SHOW and value == QUESTIONS:
            self.changed.emit(replace(chosen, are_questions=not chosen.are_questions))
        elif facet == SHOW:
            self.changed.emit(replace(chosen, is_differences_only=not chosen.is_differences_only))
        elif facet == TEXT:
            self.changed.emit(replace(chosen, text=""))
        else:
            self._toggle_platform(chosen, value, len(self._answer.platforms))

    def _toggle_platform(self, chosen: MatrixFilter, value: str, platforms: int) -> None:
        hidden = _toggled(chosen.hidden_platform_ids, value)
        if len(hidden) < platforms:
            self.changed.emit(replace(chosen, hidden_platform_ids=hidden))
            return
        self._context.notices.tell_done(self.tr("The last platform stays in sight; show another one first."))
        if self._answer is not None:
            self.show(self._answer)

    def _on_chip_removed(self, key: str) -> None:
        facet, _, value = key.partition("=")
        self._on_toggled(facet, value)


def _toggled(values: tuple[str, ...], value: str) -> tuple[str, ...]:
    return tuple(one for one in values if one != value) if value in values else (*values, value)


def clear_count(chosen: MatrixFilter) -> int:
    """Return how many filters are in force; the order is none."""
    return (
        len(chosen.categories)
        + len(chosen.hidden_platform_ids)
        + bool(chosen.text.strip())
        + chosen.is_differences_only
    )
