"""A sheet is on the disk whole or not at all, and a refusal is one sentence."""

import errno
import os
import warnings
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from explorer.errors import CancelledError, ExportError
from explorer.export.sheet_files import SHEET_ENDINGS, write_sheet
from tests.export.sheets import plain_sheet, read_workbook

SHEET = plain_sheet(rows=[("Bank", 3), ("Mill", None)])


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


@pytest.mark.parametrize("ending", [*SHEET_ENDINGS, ".CSV", ".Xlsx"])
def test_the_ending_says_the_form(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"employers{ending}"
    write_sheet(path, SHEET)
    write_sheet(path, SHEET)  # replaces
    assert names(tmp_path) == [path.name]
    if ending.casefold() == ".xlsx":
        assert read_workbook(path)[0].rows[1] == ["Bank", 3.0]
    else:
        separator = "\t" if ending == ".tsv" else ","
        assert f"\r\nBank{separator}3\r\nMill{separator}\r\n".encode() in path.read_bytes()


@pytest.mark.parametrize("name", ["employers", "employers.xls", "employers.csv.png", ".csv"])
def test_other_endings_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportError, match=r"does not end in \.csv or \.tsv or \.xlsx"):
        write_sheet(tmp_path / name, SHEET)
    assert names(tmp_path) == []


@pytest.mark.parametrize("ending", SHEET_ENDINGS)
@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "disk is full"), (errno.EACCES, "may not be written"), (errno.EIO, "could not be written")],
)
def test_a_failing_disk_keeps_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str, number: int, words: str
) -> None:
    path = tmp_path / f"employers{ending}"
    path.write_bytes(b"old")

    def fail(descriptor: int) -> None:
        del descriptor
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ExportError, match=words) as caught:
        write_sheet(path, SHEET)
    assert caught.value.sentence.endswith(".")
    assert (path.read_bytes(), names(tmp_path)) == (b"old", [path.name])


@pytest.mark.parametrize("ending", SHEET_ENDINGS)
def test_a_place_that_is_no_place_is_told(tmp_path: Path, ending: str) -> None:
    (tmp_path / f"folder{ending}").mkdir()
    for path, words in (
        (tmp_path / "nowhere" / f"x{ending}", "does not exist"),
        (tmp_path / f"folder{ending}", "is a folder"),
        (tmp_path / f"{'x' * 300}{ending}", "too long"),
    ):
        with pytest.raises(ExportError, match=words):
            write_sheet(path, SHEET)
    assert names(tmp_path) == [f"folder{ending}"]


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where unfinished files may be for a while."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


@pytest.mark.parametrize("ending", SHEET_ENDINGS)
def test_rows_that_break_off_leave_nothing_behind(tmp_path: Path, scratch: Path, ending: str) -> None:
    def breaking() -> Iterator[tuple[str, int]]:
        yield "Bank", 3
        raise ExportError("The database was taken away.")

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(ExportError, match=r"^The database was taken away\.$"):
            write_sheet(tmp_path / f"x{ending}", replace(SHEET, rows=breaking()))
    assert names(tmp_path) == ["scratch"]
    assert names(scratch) == []


def test_a_full_disk_while_the_workbook_is_packed_is_told(
    tmp_path: Path, scratch: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("zipfile.ZipFile.write", full)
    with pytest.raises(ExportError, match="disk is full"):
        write_sheet(tmp_path / "x.xlsx", SHEET)
    assert names(tmp_path) == ["scratch"]
    assert names(scratch) == []


def test_the_same_rows_may_be_a_stream(tmp_path: Path) -> None:
    write_sheet(tmp_path / "x.csv", replace(SHEET, rows=((f"Bank {number}", number) for number in range(20_000))))
    assert (tmp_path / "x.csv").read_bytes().count(b"\r\n") == 20_000 + 7


@pytest.mark.parametrize("ending", SHEET_ENDINGS)
@pytest.mark.parametrize("is_while_packing", [False, True])
@pytest.mark.parametrize("has_older", [False, True])
def test_a_file_that_is_no_longer_wanted_leaves_everything_as_it_was(
    tmp_path: Path, ending: str, is_while_packing: bool, has_older: bool
) -> None:
    path, scratch = tmp_path / f"employers{ending}", tmp_path / "scratch"
    scratch.mkdir()
    if has_older:
        path.write_bytes(b"older")
    is_read = []

    def rows() -> Iterator[tuple[str, int]]:
        yield "Bank", 3
        if not is_while_packing:
            raise CancelledError("No longer wanted.")
        is_read.append(True)

    def check() -> None:
        if is_read:
            raise CancelledError("No longer wanted.")

    with warnings.catch_warnings(), pytest.raises(CancelledError):
        warnings.simplefilter("error")
        write_sheet(path, replace(plain_sheet(), rows=rows()), check)
    assert names(tmp_path) == sorted([*([path.name] if has_older else []), "scratch"])
    if has_older:
        assert path.read_bytes() == b"older"
