"""Sentences on the comparison of platforms: title, what was left out, sources. None of them names a winner."""

from PySide6.QtCore import QCoreApplication

from explorer.figures.platform_matrix import MatrixFilter, PlatformMatrixFigure
from explorer.workspace.formatting import confidence_word, fill_placeholders, format_number, isolate_latin
from explorer.workspace.language import Language
from explorer.workspace.platform_words import category_word, platform_name

FOUR = 4


def matrix_takeaway(figure: PlatformMatrixFigure, language: Language) -> str:
    """Return the title: in how many of the compared capabilities the platforms differ."""
    translate = QCoreApplication.translate
    numbers = (format_number(figure.differing), format_number(figure.passing))
    if not figure.passing:
        return translate("Platforms", "No capability matches")
    if len(figure.platforms) == 1:
        text = translate("Platforms", "%1: %2 capabilities")
        return _filled(text, language, platform_name(figure.platforms[0]), numbers[1])
    if not figure.differing:
        return _filled(
            translate("Platforms", "The platforms are the same in all %1 capabilities"), language, numbers[1]
        )
    if len(figure.platforms) == FOUR:
        return _filled(translate("Platforms", "The four platforms differ in %1 of %2 capabilities"), language, *numbers)
    shown = format_number(len(figure.platforms))
    text = translate("Platforms", "%1 platforms differ in %2 of %3 capabilities")
    return _filled(text, language, shown, *numbers)


def matrix_subtitle(figure: PlatformMatrixFigure, language: Language) -> str:
    """Return what the cells mean, and how many rows differ only because something was not found."""
    translate = QCoreApplication.translate
    parts = [translate("Platforms", "Whether a feature is documented, not how good it is. No overall winner.")]
    gaps = figure.differing - figure.answered_differently
    if gaps:
        text = translate("Platforms", "%1 of these rows differ only by a gap in the data.")
        if gaps == 1:
            text = translate("Platforms", "One of these rows differs only by a gap in the data.")
        parts.append(fill_placeholders(text, format_number(gaps)))
    return isolate_latin(" ".join(parts), language)


def hidden_words(figure: PlatformMatrixFigure, language: Language) -> str:
    """Return how many rows are left out because their cells are the same; empty where none is."""
    if not figure.equal_hidden:
        return ""
    text = QCoreApplication.translate("Platforms", "%1 rows without a difference are hidden.")
    if figure.equal_hidden == 1:
        text = QCoreApplication.translate("Platforms", "1 row without a difference is hidden.")
    return _filled(text, language, format_number(figure.equal_hidden))


def matrix_counter(figure: PlatformMatrixFigure, language: Language) -> str:
    """Return ``32 of 55 capabilities``."""
    text = QCoreApplication.translate("Platforms", "%1 of %2 capabilities")
    return _filled(text, language, format_number(len(figure.rows)), format_number(figure.capabilities))


def group_words(differing: int, passing: int, language: Language) -> str:
    """Return what stands beside the name of a category: ``4 of 10 differ``."""
    text = QCoreApplication.translate("Platforms", "%1 of %2 differ")
    return _filled(text, language, format_number(differing), format_number(passing))


def matrix_sources_line(figure: PlatformMatrixFigure, language: Language) -> str:
    """Return publications and cells by confidence, for a picture."""
    translate = QCoreApplication.translate
    counts = translate("Platforms", ", ").join(
        f"{confidence_word(word).lower()} {format_number(number)}" for word, number in figure.confidence
    )
    text = translate("Platforms", "Sources: %1 publications. Cells by confidence: %2.")
    if len(figure.source_ids) == 1:
        text = translate("Platforms", "Source: %1 publication. Cells by confidence: %2.")
    return _filled(text, language, format_number(len(figure.source_ids)), counts)


def matrix_shown_line(figure: PlatformMatrixFigure, language: Language) -> str:
    """Return what part of the capabilities is shown, and by what filter."""
    translate = QCoreApplication.translate
    words = matrix_filter_words(figure) or translate("Platforms", "no filter")
    numbers = (format_number(len(figure.rows)), format_number(figure.capabilities))
    return _filled(translate("Platforms", "Shown: %1 of %2 capabilities, %3."), language, *numbers, words)


def page_words(number: int, pages: int, language: Language) -> str:
    """Return which of several pictures one is."""
    text = QCoreApplication.translate("Platforms", "Page %1 of %2.")
    return _filled(text, language, format_number(number), format_number(pages))


def matrix_filter_words(figure: PlatformMatrixFigure) -> str:
    """Return a filter in words; empty without any."""
    translate, chosen = QCoreApplication.translate, figure.filter
    separator = translate("Platforms", ", ")
    parts = []
    if chosen.categories:
        parts.append(separator.join(category_word(category) for category in chosen.categories))
    if chosen.text:
        parts.append(text_words(chosen))
    if chosen.is_differences_only:
        parts.append(translate("Platforms", "differences only"))
    if chosen.hidden_platform_ids:
        names = separator.join(platform_name(platform) for platform in figure.platforms)
        parts.append(fill_placeholders(translate("Platforms", "only %1"), names))
    return translate("Platforms", "; ").join(parts)


def text_words(chosen: MatrixFilter) -> str:
    """Return the words that every row must contain: ``with “urdu”``."""
    return fill_placeholders(QCoreApplication.translate("Platforms", "with “%1”"), chosen.text)


def _filled(text: str, language: Language, *values: str) -> str:
    return isolate_latin(fill_placeholders(text, *values), language)
