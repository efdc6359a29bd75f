"""What is said of a session: what was opened, what of it is gone, what was wiped."""

from PySide6.QtCore import QCoreApplication

from explorer.figures.comparison import FEWEST, MOST
from explorer.keeping.fitting import FittedSession, GoneKind
from explorer.keeping.values import CounsellingSession, SavedView
from explorer.market.rows import MetaRow, Vocabulary
from explorer.workspace.filter_words import filter_words
from explorer.workspace.formatting import fill_placeholders, format_number, isolate_latin
from explorer.workspace.language import Language
from explorer.workspace.pay_sentences import pay_filter_words

NAMED_AT_MOST = 3
"""Ids and names that a sentence spells out."""


def count_words(session: CounsellingSession, language: Language) -> str:
    """Return ``3 items``, or ``Nothing kept yet``."""
    number = session.item_count
    if number == 0:
        return QCoreApplication.translate("Session", "Nothing kept yet")
    if number == 1:
        return isolate_latin(QCoreApplication.translate("Session", "1 item"), language)
    return _said(QCoreApplication.translate("Session", "%1 items"), language, format_number(number))


def view_name(view: SavedView, tab_title: str, vocabulary: Vocabulary, language: Language) -> str:
    """Return the name of a saved view; one without a name is called by what it shows."""
    if view.name:
        return isolate_latin(view.name, language)
    chosen, pay = view.selection.filter, pay_filter_words(view.selection.pay, vocabulary, language)
    of_employers = "" if pay and chosen.is_empty else filter_words(chosen, vocabulary, language)
    text = QCoreApplication.translate("Session", "%1, %2")
    name = fill_placeholders(text, tab_title, of_employers) if of_employers else tab_title
    return fill_placeholders(text, name, pay) if pay else name


def opened_sentence(fitted: FittedSession, language: Language) -> str:
    """Return what was opened."""
    session = fitted.session
    text = QCoreApplication.translate("Session", "Session opened. Employers: %1, views: %2.")
    return _said(text, language, format_number(len(session.shortlist)), format_number(len(session.views)))


def remarks_of(fitted: FittedSession, meta: MetaRow, language: Language) -> tuple[str, ...]:
    """Return what of a session the open data lacks, and what of its file was left out; nothing for a whole one."""
    session = fitted.session
    sentences = [*gone_sentences(fitted, meta, language)]
    if _is_newer(session, meta):
        text = QCoreApplication.translate("Session", "It was saved with newer data, %1; this is %2.")
        sentences.append(_said(text, language, session.data_version, meta.data_version))
    if fitted.duplicates:
        text = QCoreApplication.translate("Session", "Employers that were in it twice: %1; each is kept once.")
        sentences.append(_said(text, language, format_number(fitted.duplicates)))
    if fitted.ignored_members:
        text = QCoreApplication.translate("Session", "Entries that this program does not know and left out: %1.")
        sentences.append(_said(text, language, format_number(fitted.ignored_members)))
    return tuple(sentences)


def gone_sentences(fitted: FittedSession, meta: MetaRow, language: Language) -> tuple[str, ...]:
    """Return one sentence for each kind of what is gone, with the first few by name; nothing when all is there."""
    told = {
        GoneKind.EMPLOYER: _gone_employers,
        GoneKind.VIEW: _gone_views,
        GoneKind.VALUE: _gone_values,
        GoneKind.CHOICE: _gone_choices,
    }
    sentences = []
    for kind, text_of in told.items():
        gone = [lost for lost in fitted.gone if lost.kind is kind]
        if gone:
            named = [lost.view_name or lost.id if kind is GoneKind.VIEW else lost.id for lost in gone]
            values = format_number(len(gone)), meta.data_version, _listed(named)
            sentences.append(_said(text_of(len(gone)), language, *values))
    return tuple(sentences)


def kind_word(*, is_view: bool) -> str:
    """Return which kind of thing a row of the tray is."""
    if is_view:
        return QCoreApplication.translate("Session", "View")
    return QCoreApplication.translate("Session", "Employer")


def not_in_data() -> str:
    """Return what stands beside an employer that the open database does not have."""
    return QCoreApplication.translate("Session", "Not in this data")


def compare_words(number: int, language: Language) -> str:
    """Return the text of the button that compares so many employers."""
    if number == 1:
        return isolate_latin(QCoreApplication.translate("Session", "Compare 1 employer"), language)
    return _said(QCoreApplication.translate("Session", "Compare %1 employers"), language, format_number(number))


def compare_hint(number: int, language: Language) -> str:
    """Return what is missing for a comparison of so many employers; empty when nothing is."""
    if FEWEST <= number <= MOST:
        return ""
    text = QCoreApplication.translate("Session", "Choose %1 to %2 employers to compare")
    return _said(text, language, format_number(FEWEST), format_number(MOST))


def add_hint(number: int) -> str:
    """Return how another employer is added to so many; empty when there is no room for one."""
    return QCoreApplication.translate("Session", "Add another with the star") if 0 < number < MOST else ""


def wiped_sentence() -> str:
    """Return what the toast says after the session was wiped."""
    return QCoreApplication.translate("Session", "Session wiped")


def _gone_employers(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("Session", "1 employer of this session is not in the data of %2: %3.")
    return QCoreApplication.translate("Session", "%1 employers of this session are not in the data of %2: %3.")


def _gone_views(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("Session", "1 view needs what is not in the data of %2 and is left out: %3.")
    return QCoreApplication.translate("Session", "%1 views need what is not in the data of %2 and are left out: %3.")


def _gone_values(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("Session", "1 filter value of a view is not in the data of %2: %3.")
    return QCoreApplication.translate("Session", "%1 filter values of views are not in the data of %2: %3.")


def _gone_choices(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate(
            "Session", "1 view opens without its card, which is not in the data of %2: %3."
        )
    return QCoreApplication.translate(
        "Session", "%1 views open without their card, which is not in the data of %2: %3."
    )


def _is_newer(session: CounsellingSession, meta: MetaRow) -> bool:
    return bool(session.data_date) and session.data_date > meta.data_date


def _listed(names: list[str]) -> str:
    unique = list(dict.fromkeys(names))
    between = QCoreApplication.translate("Session", ", ")
    named = between.join(unique[:NAMED_AT_MOST])
    return f"{named} …" if len(unique) > NAMED_AT_MOST else named


def _said(text: str, language: Language, *values: str) -> str:
    return isolate_latin(fill_placeholders(text, *values), language)
