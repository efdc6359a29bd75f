import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.market.search.folding import LONGEST, fold

ANY_TEXT = st.text(st.characters(), max_size=300)
"""Every character there is, lone surrogates and NUL included."""

SAME = [
    ("spaces and case", "10 Pearls", "10Pearls", "10-pearls", "10_PEARLS", " 10\u00a0pearls. "),
    ("accents", "Épsilon", "epsilon", "E\u0301psilon"),
    ("full width", "ＨＢＬ １０", "hbl 10"),
    ("ligatures and sharp s", "ﬁnanz Straße", "finanz strasse"),
    ("ye", "بینکاری", "بينكاري", "بینکارى", "بینکارے"),
    ("he", "ہمدرد", "همدرد", "ھمدرد", "ۃمدرد", "ةمدرد"),
    ("alef", "اسلام", "أسلام", "إسلام", "آسلام", "ٱسلام"),
    ("kaf", "کراچی", "كراچی"),
    ("vowel marks", "حَبِیب", "حبیب"),
    ("stretching", "بیــنک", "بینک"),
    ("joiners and direction", "آئی\u200cٹی\u200f", "آئیٹی", "\u202bآئی\u200dٹی\u202c", "\u2067آئیٹی\u2069"),
    ("digits", "۱۲۳", "١٢٣", "123"),
    ("presentation forms", "ﺑﻨﮏ", "بنک"),
    ("byte order mark and soft hyphen", "\ufeffSys\u00adtems", "systems"),
]


@pytest.mark.parametrize("texts", [case[1:] for case in SAME], ids=[case[0] for case in SAME])
def test_what_people_write_differently_is_the_same(texts: tuple[str, ...]) -> None:
    assert {fold(text) for text in texts} == {fold(texts[0])}
    assert fold(texts[0])


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Meezan Bank (MEBL)", "meezan bank mebl"),
        ("K-Electric", "k electric"),
        ("i2c", "i 2 c"),
        ("S&P", "s p"),
        ("100%_\"'", "100"),
        ("a\0b", "a b"),
        ("\ud800x", "x"),
        ("🙂", ""),
        ("👍🏽 ok", "ok"),
        ("", ""),
    ],
)
def test_the_searchable_form(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_different_names_stay_different() -> None:
    assert len({fold(name) for name in ("HBL", "UBL", "بینک", "بنک", "Jazz", "JazzCash", "9D", "90")}) == 8


@given(ANY_TEXT)
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY_TEXT)
def test_a_folded_text_is_words_of_letters_or_digits(text: str) -> None:
    folded = fold(text)
    folded.encode("utf-8")  # SQLite must be able to take it
    assert folded == " ".join(folded.split())
    for word in folded.split():
        assert all(letter.isalnum() or unicodedata.category(letter) == "Mc" for letter in word)
        assert (word.isascii() and word.isdigit()) or not any(digit in word for digit in "0123456789")


@given(st.text(), st.text())
def test_words_do_not_care_how_they_are_divided(first: str, second: str) -> None:
    assert fold(f"{first} {second}") == fold(f"{first} --\u00a0{second}")


def test_every_character_folds_once_and_for_all() -> None:
    changed = [code for code in range(sys.maxunicode + 1) if fold(fold(chr(code))) != fold(chr(code))]
    assert changed == []


def test_long_texts_are_bounded() -> None:
    for piece in ("a", "a1", "ﷺ", " ", "\u0301", "🙂", "\ud800", "ab "):
        assert len(fold(piece * 10_000)) <= LONGEST
    assert fold("ab" * 5000) == "ab" * (LONGEST // 2)
