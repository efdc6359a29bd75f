import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.errors import SessionError
from explorer.keeping.selection import Selection
from explorer.keeping.values import SHORTLIST_LIMIT, VIEWS_LIMIT, CounsellingSession, SavedView, Shortlist
from explorer.market.text import NAME_LENGTH, clean_text


def test_a_shortlist_keeps_the_order_of_starring_and_each_employer_once() -> None:
    starred = Shortlist.of(["jazz", "hbl", "jazz"]).toggled("zong")
    assert starred.employer_ids == ("jazz", "hbl", "zong")
    assert starred.toggled("jazz").employer_ids == ("hbl", "zong")
    assert "jazz" in starred
    assert len(starred) == 3


def test_a_full_shortlist_says_so_and_stays() -> None:
    full = Shortlist.of(f"e{at}" for at in range(SHORTLIST_LIMIT))
    with pytest.raises(SessionError, match=r"500 employers at most\. Nothing was changed"):
        full.toggled("one-more")
    assert len(full.toggled("e0")) == SHORTLIST_LIMIT - 1


def test_a_full_session_takes_no_more_views() -> None:
    session = CounsellingSession(views=(SavedView("x", Selection()),) * VIEWS_LIMIT)
    with pytest.raises(SessionError, match="200 views at most"):
        session.with_view(SavedView("one more", Selection()))


def test_a_session_names_each_of_its_employers_once() -> None:
    views = (SavedView("a", Selection(employer_id="zong")), SavedView("b", Selection(employer_id="hbl")))
    session = CounsellingSession(Shortlist.of(["hbl"]), (*views, SavedView("c", Selection())))
    assert session.employer_ids == ("hbl", "zong")
    assert session.item_count == 4
    assert CounsellingSession().is_empty
    assert not session.is_empty


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Banks \t in\nKarachi ", "Banks in Karachi"),
        ("safe\u202etxt.exe", "safetxt.exe"),
        ("\u2067a\u2069\u200fb\ufeff", "ab"),
        ("nul\x00 bell\x07 esc\x1b[31m", "nul bell esc[31m"),
        ("half \ud800 sign", "half sign"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ],
)
def test_names_are_cleaned_to_one_plain_line(typed: str, kept: str) -> None:
    assert SavedView(typed, Selection()).name == kept


@given(st.text(st.characters()))
def test_cleaning_is_final_and_bounded(text: str) -> None:
    once = clean_text(text)
    assert clean_text(once) == once
    assert len(once) <= NAME_LENGTH
    assert not any(unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") for sign in once)
    assert not any(
        unicodedata.bidirectional(sign) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI") for sign in once
    )
