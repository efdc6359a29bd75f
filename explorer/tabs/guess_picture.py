"""The picture of a guess: the guess marked as one, the figures with their sources."""

from PySide6.QtCore import QCoreApplication

from explorer.charts.base import PicturePlot
from explorer.charts.guess_chart import GuessChart
from explorer.export.frame import PictureText
from explorer.figures.guess import GuessFigure
from explorer.figures.pay import PayFigure
from explorer.market.pay_filters import PayFacet, PayFilter
from explorer.tabs.pay_pictures import INTERESTS_NAMED
from explorer.tabs.pictures import Picture
from explorer.workspace import pay_sentences, sentences
from explorer.workspace.guess_words import gap_sentences, guess_span, question_words
from explorer.workspace.language import Language
from explorer.workspace.market_service import MarketBase
from explorer.workspace.pay_measure_words import measure_words
from explorer.workspace.pay_words import PayNumbers


def guess_picture(
    guess: GuessFigure, answers: PayFigure, numbers: PayNumbers, base: MarketBase, language: Language
) -> Picture:
    """Return the picture of a guess.

    Args:
        guess: With the answer or without it: a question alone is a slide to begin with.
        answers: The figure of the question's role and level alone, for its sources.
        numbers: How amounts are written.
        base: Names of the data.
        language: Of the picture.
    """
    translate = QCoreApplication.translate
    chart = GuessChart(guess, numbers)
    told = translate("Guess", "The guess, %1, is one of the room and no figure of the data.")
    notes = [told.replace("%1", guess_span(guess, numbers, language))]
    sources: tuple[str, ...] = ()
    if guess.is_revealed:
        notes = [gap_sentences(guess, numbers, language), *notes, pay_sentences.reading_words(answers, language)]
        sources = (
            pay_sentences.pay_sources_line(answers, language),
            sentences.interests_line(answers.interests, base.vocabulary, language, most=INTERESTS_NAMED),
        )
    unit = pay_sentences.pay_subtitle(answers, numbers, language)
    text = PictureText(
        title=chart.sentence(language),
        subtitle=f"{question_words(guess.question, language)} {unit}",
        notes=tuple(note for note in (measure_words(answers, language), *notes) if note),
        sources=sources,
        footer=(sentences.data_line(base.meta, language), "Market Explorer"),
    )
    return Picture(PicturePlot(chart, language), text, f"guess_{guess.question.role.id}_{guess.question.level}")


def answers_of(figure: PayFigure, guess: GuessFigure) -> PayFilter:
    """Return the filter that leaves the question's role and level alone."""
    chosen = figure.filter.with_values(PayFacet.BASELINE, ())
    chosen = chosen.with_values(PayFacet.ROLE, (guess.question.role.id,))
    return chosen.with_values(PayFacet.LEVEL, (guess.question.level,))
