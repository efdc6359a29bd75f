"""A code reopens its view and nothing else does."""

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from explorer.errors import ViewCodeError
from explorer.keeping import view_code
from explorer.keeping.fitting import KnownIds
from explorer.keeping.selection import Selection
from explorer.keeping.view_code import ALPHABET, decode_view, encode_view
from explorer.market.database import open_market
from explorer.market.filters import NOT_RECORDED, Facet, MarketFilter
from explorer.market.queries import load_employer_ids, load_vocabulary
from explorer.paths import bundled_database
from tests.keeping.strategies import KNOWN, selections

BANKS = Selection(MarketFilter.of({Facet.SECTOR: {"sector-1"}}), "employers")
WRONG = "wrong, missing or additional sign. The present view is kept"


@pytest.fixture(scope="module")
def bundled() -> KnownIds:
    market = open_market(bundled_database())
    try:
        with market.reading() as reader:
            return KnownIds.of(
                load_vocabulary(reader),
                load_employer_ids(reader),
                ["sector-map", "employers", "platforms", "salaries", "career-path", "market"],
                ["name", "less-known"],
            )
    finally:
        market.close()


@settings(max_examples=300)
@given(selections())
def test_a_code_reopens_its_view(selection: Selection) -> None:
    code = encode_view(selection, KNOWN)
    assert decode_view(code, KNOWN) == selection
    assert set(code) <= {*ALPHABET, "-"}


@given(selections())
def test_a_newer_data_version_reopens_it_too(selection: Selection) -> None:
    newer = replace(
        KNOWN,
        tabs=("new-tab", *KNOWN.tabs),
        employers=("a-new-one", *KNOWN.employers),
        facet_values={facet: ("a-new-one", *reversed(tuple(ids))) for facet, ids in KNOWN.facet_values.items()},
    )
    assert decode_view(encode_view(selection, KNOWN), newer) == selection


@settings(max_examples=300)
@given(selections(), st.data())
def test_one_changed_sign_is_refused(selection: Selection, data: st.DataObject) -> None:
    code = encode_view(selection, KNOWN)
    at = data.draw(st.sampled_from([place for place, sign in enumerate(code) if sign != "-"]))
    other = data.draw(st.sampled_from(ALPHABET))
    assume(other != code[at])
    with pytest.raises(ViewCodeError, match="kept"):
        decode_view(code[:at] + other + code[at + 1 :], KNOWN)


def test_every_changed_swapped_lost_or_doubled_sign_of_one_code_is_refused() -> None:
    code = encode_view(replace(BANKS, employer_id="employer-3"), KNOWN).replace("-", "")
    wrong = {code[:at] + sign + code[at + 1 :] for at in range(len(code)) for sign in ALPHABET}
    wrong |= {code[:at] + code[at + 1] + code[at] + code[at + 2 :] for at in range(len(code) - 1)}
    wrong |= {code[:at] + code[at + 1 :] for at in range(len(code))}
    wrong |= {code[:at] + code[at] + code[at:] for at in range(len(code))}
    for text in wrong - {code}:
        with pytest.raises(ViewCodeError):
            decode_view(text, KNOWN)


@settings(max_examples=400)
@given(st.text() | st.text(ALPHABET + "- ", min_size=5, max_size=40))
def test_any_other_text_is_told_in_one_sentence(text: str) -> None:
    try:
        decode_view(text, KNOWN)
    except ViewCodeError as error:
        assert "present view is kept" in error.sentence
    else:
        raise AssertionError(text)


def test_it_may_be_typed_in_many_ways() -> None:
    code = encode_view(BANKS, KNOWN)
    plain = code.replace("-", "")
    wide = "".join(chr(ord(sign) + 0xFEE0) for sign in plain)
    urdu = "".join(chr(0x06F0 + int(sign)) if sign.isdigit() else sign for sign in plain)
    misheard = plain.replace("1", "l").replace("0", "o")
    for typed in (code.lower(), f"  {plain}\n", plain.replace("", " "), code.replace("-", "–"), wide, urdu, misheard):
        assert decode_view(typed, KNOWN) == BANKS


def test_it_is_short_and_stays_what_it_was_when_it_was_printed(bundled: KnownIds) -> None:
    banks = Selection(MarketFilter.of({Facet.SECTOR: {"banking"}}), "employers")
    assert encode_view(banks, bundled) == "1025-MNSV-PGE2"
    assert len(encode_view(replace(banks, employer_id="hbl"), bundled)) == 23


def test_every_id_of_the_bundled_data_has_a_hash_of_its_own(bundled: KnownIds) -> None:
    for tab in bundled.tabs:
        encode_view(Selection(tab=tab), bundled)
    everything = {facet: {*values, NOT_RECORDED} for facet, values in bundled.facet_values.items()}
    encode_view(Selection(MarketFilter.of(everything)), bundled)
    for sector_id in bundled.sectors:
        encode_view(Selection(sector_id=sector_id), bundled)
    for employer_id in bundled.employers:
        encode_view(Selection(employer_id=employer_id), bundled)


def test_what_this_data_lacks_is_told_as_such() -> None:
    code = encode_view(replace(BANKS, employer_id="employer-3"), KNOWN)
    for lacking in (
        replace(KNOWN, employers=()),
        replace(KNOWN, tabs=()),
        replace(KNOWN, facet_values={**KNOWN.facet_values, Facet.SECTOR: ("sector-2",)}),
    ):
        with pytest.raises(ViewCodeError, match="does not have, perhaps because it was made with newer data"):
            decode_view(code, lacking)


def test_a_newer_code_is_told_as_newer(monkeypatch: pytest.MonkeyPatch) -> None:
    code = encode_view(BANKS, KNOWN)
    monkeypatch.setattr("explorer.keeping.view_code.VERSION", 2)
    with pytest.raises(ViewCodeError, match="made by a newer program"):
        decode_view(code, KNOWN)


def test_ids_that_share_a_hash_are_not_written_as_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("explorer.keeping.view_code._hashed", lambda _kind, _key, number: (7,) * number)
    with pytest.raises(ViewCodeError, match="cannot be written as a view code"):
        encode_view(BANKS, KNOWN)


def test_a_code_that_newer_data_makes_ambiguous_opens_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    code = encode_view(BANKS, replace(KNOWN, facet_values={Facet.SECTOR: ("sector-1",)}))
    honest = view_code._hashed
    twins = {"sector-2": "sector-1"}
    monkeypatch.setattr(view_code, "_hashed", lambda kind, key, number: honest(kind, str(twins.get(key, key)), number))
    with pytest.raises(ViewCodeError, match="does not have"):
        decode_view(code, KNOWN)


def test_a_view_of_something_unknown_is_not_written_as_code() -> None:
    with pytest.raises(ViewCodeError, match="save the session to a file instead"):
        encode_view(replace(BANKS, employer_id="nobody"), KNOWN)
