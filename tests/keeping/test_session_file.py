"""What was written is read again; what was not written by us never does more than say so in one sentence."""

import json
import os
import tracemalloc
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.errors import ExportError, SessionError
from explorer.keeping.selection import Selection
from explorer.keeping.session_file import SIZE_LIMIT, read_session, session_from_bytes, session_to_bytes, write_session
from explorer.keeping.session_reading import UnknownFacet
from explorer.keeping.values import CounsellingSession, SavedView, Shortlist
from explorer.market.filters import Facet, MarketFilter
from tests.keeping.strategies import sessions

BANKS = Selection(MarketFilter.of({Facet.SECTOR: {"banking"}}), "employers", "banking", "hbl", "name")
GOOD = CounsellingSession(
    Shortlist.of(["jazz", "hbl"]), (SavedView("Banks", BANKS), SavedView("بینک", Selection())), "2026-11", "2026-11-23"
)


def changed(**members: Any) -> bytes:
    return json.dumps({**json.loads(session_to_bytes(GOOD)), **members}).encode()


def test_a_selection_has_no_field_that_files_and_codes_forget() -> None:
    # Whoever adds one: write it in `session_file`, `session_reading`, `fitting` and `view_code`, then here.
    assert {field.name for field in fields(Selection)} == {"filter", "tab", "sector_id", "employer_id", "order", "pay"}
    assert {field.name for field in fields(MarketFilter)} == {"chosen", "text"}


@given(sessions())
def test_what_was_written_is_read_again(session: CounsellingSession) -> None:
    read = session_from_bytes(session_to_bytes(session), "a.mxsession")
    assert read.session == session
    assert (read.ignored_members, read.duplicates, read.unknown_facets) == (0, 0, ())


def test_a_file_is_written_whole_and_read(tmp_path: Path) -> None:
    path = tmp_path / "talk.mxsession"
    write_session(path, CounsellingSession())
    write_session(path, GOOD)
    assert read_session(path).session == GOOD
    assert [file.name for file in tmp_path.iterdir()] == ["talk.mxsession"]
    with pytest.raises(ExportError, match="is a folder"):
        write_session(tmp_path, GOOD)


def test_the_file_is_for_people_too() -> None:
    text = session_to_bytes(GOOD).decode()
    assert "بینک" in text
    assert '"format_version": 1' in text


@settings(max_examples=400)
@given(st.binary(max_size=400))
def test_no_bytes_do_more_than_a_sentence(data: bytes) -> None:
    with pytest.raises(SessionError, match="present session is kept"):
        session_from_bytes(data, "a.mxsession")


@settings(max_examples=600)
@given(st.data())
def test_no_mutation_of_a_good_file_does_more_than_a_sentence(data: st.DataObject) -> None:
    content = bytearray(session_to_bytes(GOOD))
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(content) - 1))
        content[start : start + data.draw(st.integers(0, 6))] = data.draw(st.binary(max_size=6))
        if not content:
            return
    try:
        session = session_from_bytes(bytes(content), "a.mxsession").session
    except SessionError as error:
        assert error.sentence.isprintable()
    else:
        assert session_from_bytes(session_to_bytes(session), "b").session == session


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=400)
@given(st.sampled_from(["format", "format_version", "data_version", "data_date", "shortlist", "views"]), json_values)
def test_no_value_of_a_member_does_more_than_a_sentence(member: str, value: Any) -> None:
    try:
        session_from_bytes(changed(**{member: value}), "a.mxsession")
    except SessionError as error:
        assert "kept" in error.sentence


@settings(max_examples=400)
@given(st.sampled_from(["name", "tab", "filter", "sector", "employer", "order"]), json_values)
def test_no_value_in_a_view_does_more_than_a_sentence(member: str, value: Any) -> None:
    try:
        session_from_bytes(changed(views=[{member: value}]), "a.mxsession")
    except SessionError as error:
        assert "kept" in error.sentence


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "cut off or not JSON"),
        (session_to_bytes(GOOD)[:-30], "cut off or not JSON"),
        (b"\xff\xfe", "not text in UTF-8"),
        (b"[]", "does not say that it is one"),
        (b'{"format": "other"}', "does not say that it is one"),
        (b"[" * 100_000, "too deep"),
        (b'{"a": ' * 40_000, "too deep"),
        (b'"' * 999_999, "cut off or not JSON"),
        (b'"\\' * 400_000, "cut off or not JSON"),
        (b"9" * 10_000, "cut off or not JSON"),
        (b'{"format": "market-explorer-session", "format": "x"}', "says one thing twice"),
        (changed(format_version="1"), "format version is not a number"),
        (changed(format_version=True), "format version is not a number"),
        (changed(format_version=0), "format version is not a number"),
        (changed(shortlist={"hbl": 1}), "a list is not what it should be"),
        (changed(shortlist=[1]), "an employer is not a short text"),
        (changed(shortlist=[" \u202e"]), "an employer is blank"),
        (changed(shortlist=["x" * 121]), "an employer is not a short text"),
        (changed(shortlist=["x"] * 501), "a list is too long"),
        (changed(views=[{}] * 201), "a list is too long"),
        (changed(views=["hbl"]), "a view is not what it should be"),
        (changed(views=[{"name": "x" * 2001}]), "the name of a view is none"),
        (changed(views=[{"filter": {"sector": ["x"] * 501}}]), "a list is too long"),
        (changed(views=[{"filter": ["banking"]}]), "the filter of a view is not what it should be"),
        (changed(data_date="tomorrow"), "the date of the data is none"),
        (changed(data_version=float("nan")), "NaN is no number"),
    ],
)
def test_a_wrong_file_is_told_in_one_sentence(data: bytes, reason: str) -> None:
    with pytest.raises(SessionError, match=reason) as caught:
        session_from_bytes(data, "a.mxsession")
    assert "“a.mxsession”" in caught.value.sentence
    assert "the present session is kept; choose another file" in caught.value.sentence


def test_a_newer_format_is_told_as_newer() -> None:
    with pytest.raises(SessionError, match="saved by a newer program, as format 2; this one reads up to 1"):
        session_from_bytes(changed(format_version=2, shortlist={"new": "shape"}), "a.mxsession")


def test_a_huge_file_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "huge.mxsession"
    with path.open("wb") as file:
        file.truncate(SIZE_LIMIT * 200)
    tracemalloc.start()
    with pytest.raises(SessionError, match="too large for a session file"):
        read_session(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < SIZE_LIMIT * 3


def test_what_is_no_readable_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match="no file but a folder"):
        read_session(tmp_path)
    with pytest.raises(SessionError, match=r"There is no file “none\.mxsession”"):
        read_session(tmp_path / "none.mxsession")
    with pytest.raises(SessionError, match="could not be read"):
        read_session(tmp_path / "a\0b")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_a_pipe_does_not_make_the_program_wait(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mxsession")
    with pytest.raises(SessionError, match="no file but a folder or a device"):
        read_session(tmp_path / "pipe.mxsession")


def test_a_closed_file_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.mxsession"
    write_session(path, GOOD)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(SessionError, match="could not be read"):
        read_session(path)


def test_paths_and_scripts_are_only_text_and_unknown_members_are_counted() -> None:
    strange = ["../../etc/passwd", "<script>x</script>", "=cmd|' /C calc'!A0", "hbl", "hbl"]
    view = {"name": "\u202eevil\u0007", "tab": "file:///C:/x", "run": "rm -rf /", "order": "1; DROP TABLE"}
    read = session_from_bytes(changed(shortlist=strange, views=[view], later={"a": [1]}), "a.mxsession")
    assert read.session.shortlist.employer_ids == tuple(strange[:4])
    assert read.session.views[0].name == "evil"
    assert read.session.views[0].selection == Selection(tab="file:///C:/x", order="1; DROP TABLE")
    assert read.ignored_members == 2
    assert read.duplicates == 1


def test_a_view_by_an_unknown_facet_is_left_out_and_named() -> None:
    views = [{"name": "By colour", "filter": {"colour": ["red"]}}, {"name": "All"}]
    read = session_from_bytes(changed(views=views), "a.mxsession")
    assert [view.name for view in read.session.views] == ["All"]
    assert read.unknown_facets == (UnknownFacet("By colour", "colour"),)
