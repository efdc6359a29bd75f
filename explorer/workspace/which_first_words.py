"""Words for what is recorded of the clouds side by side, and for the user's own weights."""

from collections.abc import Mapping
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from explorer.figures.which_first import FirstMeasure, FirstRow, MeasureCount, WhichFirstFigure
from explorer.market.rows import Vocabulary
from explorer.workspace.cost_words import plain_number
from explorer.workspace.formatting import fill_placeholders, format_number, format_percent, isolate_latin
from explorer.workspace.language import Language
from explorer.workspace.platform_use_words import cloud_name

FEW = 5
"""A whole below this is too small to compare shares of it."""


def measure_word(measure: FirstMeasure) -> str:
    """Return what is counted."""
    translate = QCoreApplication.translate
    return {
        FirstMeasure.USES: translate("WhichFirst", "Employers that use it"),
        FirstMeasure.CLIENTS: translate("WhichFirst", "Build on it for clients"),
        FirstMeasure.ADVERTS: translate("WhichFirst", "Adverts that name it"),
        FirstMeasure.EXAMS: translate("WhichFirst", "Exams to take"),
    }[measure]


def field_label(measure: FirstMeasure) -> str:
    """Return a measure in one word, before the field of its weight."""
    translate = QCoreApplication.translate
    return {
        FirstMeasure.USES: translate("WhichFirst", "Use"),
        FirstMeasure.CLIENTS: translate("WhichFirst", "Clients"),
        FirstMeasure.ADVERTS: translate("WhichFirst", "Adverts"),
        FirstMeasure.EXAMS: translate("WhichFirst", "Exams"),
    }[measure]


def whole_word(measure: FirstMeasure) -> str:
    """Return what a measure counts from."""
    translate = QCoreApplication.translate
    return {
        FirstMeasure.USES: translate("WhichFirst", "Employers recorded to use any cloud"),
        FirstMeasure.CLIENTS: translate("WhichFirst", "Employers with any link to any cloud"),
        FirstMeasure.ADVERTS: translate("WhichFirst", "Adverts that name any skill or cloud"),
        FirstMeasure.EXAMS: translate("WhichFirst", "Exams offered by the vendors shown; no filter touches them"),
    }[measure]


def count_words(count: MeasureCount, language: Language) -> str:
    """Return ``12 of 36``."""
    text = QCoreApplication.translate("WhichFirst", "%1 of %2")
    return isolate_latin(fill_placeholders(text, format_number(count.count), format_number(count.whole)), language)


def share_note(count: MeasureCount) -> str:
    """Return the share, or that there are too few to compare."""
    if count.whole < FEW:
        return QCoreApplication.translate("WhichFirst", "too few to compare")
    return format_percent(float(count.share)) if count.share is not None else ""


def points_words(points: Fraction | None) -> str:
    """Return points with two decimals; a weighted measure without a whole leaves none."""
    if points is None:
        return QCoreApplication.translate("WhichFirst", "no points")
    return f"{float(points):.2f}"


def working_words(row: FirstRow) -> str:
    """Return how points come about: ``2 × 12/36 + 1 × 59/544``."""
    parts = (f"{plain_number(one.weight)} × {one.count}/{one.whole}" for one in row.counts if one.weight)
    return "\u2066" + " + ".join(parts) + "\u2069"


def weights_words(weights: Mapping[FirstMeasure, Fraction], language: Language) -> str:
    """Return every weight that is set, in words."""
    parts = (f"{measure_word(measure)} {plain_number(weight)}" for measure, weight in weights.items() if weight)
    return isolate_latin(QCoreApplication.translate("WhichFirst", "; ").join(parts), language)


def first_takeaway(figure: WhichFirstFigure, names: Vocabulary, language: Language) -> str:
    """Return the title: without weights no order; with them, that the order is the user's own."""
    translate = QCoreApplication.translate
    if not figure.is_weighted:
        text = translate("WhichFirst", "What is recorded of %1 clouds, side by side; no winner is declared")
        return isolate_latin(fill_placeholders(text, format_number(len(figure.rows))), language)
    ranked = [row for row in figure.rows if row.points is not None]
    if not ranked:
        return translate("WhichFirst", "Nothing can be weighed under these filters")
    best = [row for row in ranked if row.points == ranked[0].points]
    shown = translate("WhichFirst", ", ").join(cloud_name(row.cloud_id, names, language) for row in best)
    text = translate("WhichFirst", "By your own weights: %1, %2 points")
    return isolate_latin(fill_placeholders(text, shown, points_words(best[0].points)), language)


def first_subtitle(figure: WhichFirstFigure, language: Language) -> str:
    """Return how to read the page; weights stand in it, so that no picture hides them."""
    translate = QCoreApplication.translate
    plain = translate(
        "WhichFirst", "Counts of recorded employers and adverts, not market share. Adverts are not vacancies."
    )
    if not figure.is_weighted:
        return plain
    told = translate("WhichFirst", "The order rests on weights that you set: %1. Points are weight × count / whole.")
    return isolate_latin(fill_placeholders(told, weights_words(dict(figure.weights), language)), language)
