from dataclasses import replace

import pytest

from explorer.figures.comparison import ComparedField, ComparisonCell, build_comparison_figure
from explorer.figures.similar import build_similar_figure
from explorer.keeping.fitting import FittedSession, Gone, GoneKind
from explorer.keeping.selection import Selection
from explorer.keeping.values import CounsellingSession, SavedView, Shortlist
from explorer.market.filters import Facet, MarketFilter
from explorer.market.pay_filters import PayFacet, PayFilter
from explorer.market.rows import MetaRow
from explorer.workspace.comparison_sentences import (
    cell_lines,
    comparison_takeaway,
    difference_word,
    field_word,
    missing_word,
    reason_words,
)
from explorer.workspace.formatting import display_tight_name
from explorer.workspace.language import Language
from explorer.workspace.session_sentences import count_words, gone_sentences, opened_sentence, remarks_of, view_name
from tests.figures.builders import make_employer, make_vocabulary
from tests.figures.test_comparison import make_detail, make_fact

META = MetaRow(1, "2026-10", "2026-10-31", ())
NAMES = make_vocabulary()
ENGLISH = Language.ENGLISH


def test_what_is_gone_is_counted_and_named() -> None:
    gone = tuple(Gone(GoneKind.EMPLOYER, key) for key in ("a", "b", "c", "d"))
    (sentence,) = gone_sentences(FittedSession(CounsellingSession(), gone[:3]), META, ENGLISH)
    assert sentence == "3 employers of this session are not in the data of 2026-10: a, b, c."
    (sentence,) = gone_sentences(FittedSession(CounsellingSession(), gone), META, ENGLISH)
    assert sentence.endswith("2026-10: a, b, c ….")
    assert gone_sentences(FittedSession(CounsellingSession()), META, ENGLISH) == ()


def test_all_kinds_are_told_in_one_breath() -> None:
    gone = (
        Gone(GoneKind.VIEW, "space", "Space"),
        Gone(GoneKind.VALUE, "mars", "Planets"),
        Gone(GoneKind.CHOICE, "old", "Old"),
    )
    kept = CounsellingSession(Shortlist(("hbl",)), (), "2027-01", "2027-01-31")
    fitted = FittedSession(kept, gone, 2, 1)
    assert opened_sentence(fitted, ENGLISH) == "Session opened. Employers: 1, views: 0."
    assert " ".join(remarks_of(fitted, META, ENGLISH)) == (
        "1 view needs what is not in the data of 2026-10 and is left out: Space. "
        "1 filter value of a view is not in the data of 2026-10: mars. "
        "1 view opens without its card, which is not in the data of 2026-10: old. "
        "It was saved with newer data, 2027-01; this is 2026-10. "
        "Employers that were in it twice: 1; each is kept once. "
        "Entries that this program does not know and left out: 2."
    )


def test_the_count_and_the_names_of_views() -> None:
    banks = Selection(MarketFilter.of({Facet.SECTOR: {"banking"}}))
    assert view_name(SavedView("My banks", banks), "Employers", NAMES, ENGLISH) == "My banks"
    assert view_name(SavedView("", banks), "Employers", NAMES, ENGLISH) == "Employers, Sector: Banking"
    senior = PayFilter.of({PayFacet.LEVEL: {"senior", "mid"}})
    of_pay = Selection(tab="salaries", pay=senior)
    assert view_name(SavedView("", of_pay), "Salaries", NAMES, ENGLISH) == "Salaries, Level: Mid-level, Senior"
    both = replace(banks, pay=senior)
    told = view_name(SavedView("", both), "Salaries", NAMES, ENGLISH)
    assert told == "Salaries, Sector: Banking, Level: Mid-level, Senior"
    counts = [count_words(CounsellingSession(Shortlist(("a", "b")[:n])), ENGLISH) for n in range(3)]
    assert counts == ["Nothing kept yet", "1 item", "2 items"]


def test_the_takeaway_names_few_fields_and_counts_many() -> None:
    one = make_detail("One", founded=1990, ownership="public")
    other = make_detail("Other", founded=2000, ownership="private")
    assert (
        comparison_takeaway(build_comparison_figure([one, other]), ENGLISH)
        == "One and Other differ in owner and founding year"
    )
    assert comparison_takeaway(build_comparison_figure([one, one, one]), ENGLISH) == (
        "No recorded difference between One, One and One"
    )
    many = {"uses": (make_fact("chatbot"),), "roles": (make_fact("data-engineer"),), "other_city_ids": ("karachi",)}
    lots = {"uses": (make_fact("credit"),), "roles": (make_fact("else"),), "other_city_ids": ("lahore",)}
    figure = build_comparison_figure(
        [make_detail("One", founded=1, ownership="a", **many), make_detail("Other", founded=2, ownership="b", **lots)]
    )
    assert comparison_takeaway(figure, ENGLISH) == "One and Other differ in 5 of 6 points that can be told"


@pytest.mark.parametrize(
    ("field", "values", "lines"),
    [
        (ComparedField.WORK, ("chatbot", "strange"), ("Chatbot", "strange")),
        (ComparedField.OWNER, ("public",), ("Stock-listed",)),
        (ComparedField.FOUNDED, (1994,), ("1994",)),
        (ComparedField.ADVERTS, (1,), ("1 advert",)),
        (ComparedField.STAFF, (3000, None), ("at least 3,000",)),
        (ComparedField.STAFF, (None, 50), ("at most 50",)),
        (ComparedField.STAFF, (50, 60), ("50–60",)),
        (ComparedField.STAFF, (50, 50), ("50",)),
        (ComparedField.CONFIDENCE, ("reported",), ("Reported",)),
        (ComparedField.HEAD_OFFICE, ("karachi",), ("Karachi",)),
        (ComparedField.HEAD_OFFICE, None, ()),
    ],
)
def test_cells_in_words(field: ComparedField, values: tuple[str, ...] | None, lines: tuple[str, ...]) -> None:
    assert cell_lines(field, ComparisonCell(values), NAMES, ENGLISH) == lines


def test_every_field_has_words_and_unknown_has_its_own() -> None:
    assert len({field_word(field) for field in ComparedField}) == len(ComparedField)
    assert missing_word(ComparedField.PAY) == "No figure found"
    assert missing_word(ComparedField.ADVERTS) == "None seen"
    assert missing_word(ComparedField.WORK) == "Not named"
    assert missing_word(ComparedField.STAFF) == "Not recorded"
    assert [difference_word(differs) for differs in (True, False, None)] == ["Different", "Same", "Cannot be told"]


def test_reasons_in_words() -> None:
    one = make_employer("HBL", uses=["credit", "chatbot"], clouds=["aws"], for_clients=["azure"])
    other = make_employer("UBL", uses=["chatbot", "credit"], clouds=["aws"], for_clients=["azure"])
    (found,) = build_similar_figure(one, [other], 1, 5).similar
    assert reason_words(found.reasons, NAMES, ENGLISH) == (
        "Both: Credit scoring, Chatbot; AWS in use; Azure for clients; sector Banking; head office in Karachi"
    )


def test_long_names_give_way_to_their_short_form_where_there_is_little_room() -> None:
    long, ur = "National University of Sciences and Technology", "قومی جامعہ"
    assert display_tight_name(long, None, "NUST", ENGLISH) == "NUST"
    assert display_tight_name(long, ur, "NUST", ENGLISH) == "NUST"
    assert display_tight_name(long, ur, "NUST", Language.URDU) == ur
    assert display_tight_name(long, None, "NUST", Language.URDU) == "\u2066NUST\u2069"
    assert display_tight_name("Jazz", None, "J", ENGLISH) == "Jazz"
    assert display_tight_name(long, None, None, ENGLISH) == long
