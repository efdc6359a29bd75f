"""A table on the command line is exactly the employers of the filter, with their sources, or one sentence."""

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from explorer import cli
from explorer.market import queries
from explorer.market.database import open_market
from explorer.market.filters import Facet, MarketFilter
from explorer.market.rows import EmployerBriefRow
from explorer.market.sorting import BEST_RECORDED_FIRST
from explorer.paths import bundled_database
from explorer.tabs.employer_sheet import sheet_columns
from tests.export.sheets import read_workbook

COLUMNS = sheet_columns()
BANKS = MarketFilter.of({Facet.SECTOR: {"banking"}})


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """Qt is here already, as the one that can make windows."""
    return qapp


def exported(path: Path, *arguments: str) -> list[list[str]]:
    """Export employers as CSV and return its lines."""
    assert cli.main(["export", "employers", "--out", str(path), *arguments]) == 0
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))


def recorded(chosen: MarketFilter) -> tuple[EmployerBriefRow, ...]:
    with open_market(bundled_database()) as market, market.reading() as reader:
        keys = queries.load_employer_order(reader, chosen, BEST_RECORDED_FIRST)
        return queries.load_employer_briefs(reader, keys)


@pytest.mark.parametrize(("arguments", "chosen"), [((), MarketFilter()), (("--filter", "sector=banking"), BANKS)])
def test_the_rows_are_exactly_those_of_the_filter(
    tmp_path: Path, arguments: tuple[str, ...], chosen: MarketFilter
) -> None:
    lines, rows = exported(tmp_path / "employers.csv", *arguments), recorded(chosen)
    assert len(rows) > 30
    assert lines[0] == list(COLUMNS)
    assert [line[0] for line in lines[1 : len(rows) + 1]] == [row.name for row in rows]
    assert lines[len(rows) + 1] == []
    adverts, sources = COLUMNS.index("Adverts seen"), COLUMNS.index("Sources cited")
    for line, row in zip(lines[1:], rows, strict=False):
        assert (line[adverts], line[sources]) == (str(row.adverts), str(row.sources))


def test_names_are_written_not_ids(tmp_path: Path) -> None:
    lines = exported(
        tmp_path / "x.csv", "--filter", "sector=banking", "--filter", "city=karachi", "--filter", "platform=aws"
    )
    rows = [dict(zip(COLUMNS, line, strict=True)) for line in lines[1:] if len(line) > 1]
    assert {(row["Sector"], row["Head office"]) for row in rows} == {("Banking", "Karachi")}
    assert all("AWS" in row["Clouds in use"].split("; ") for row in rows)
    assert {row["Confidence"] for row in rows} <= {"Official", "Reported", "Estimate", "General"}


def test_what_is_not_recorded_is_an_empty_cell(tmp_path: Path) -> None:
    lines, rows = exported(tmp_path / "x.csv"), recorded(MarketFilter())
    places = {head: place for place, head in enumerate(COLUMNS)}
    unknown = {
        "Name in Urdu": [row.name_ur is None for row in rows],
        "Head office": [row.hq_city_id is None for row in rows],
        "Owner": [row.ownership is None for row in rows],
        "AI, data, cloud work": [not row.use_case_ids for row in rows],
        "Clouds in use": [not row.clouds_in_use for row in rows],
        "Roles recorded": [not row.roles for row in rows],
    }
    assert all(any(gaps) and not all(gaps) for gaps in unknown.values()), "without a gap and a fact it proves nothing"
    for head, gaps in unknown.items():
        assert [line[places[head]] == "" for line in lines[1 : len(rows) + 1]] == gaps, head


def test_the_notes_say_filter_source_and_date(tmp_path: Path) -> None:
    notes = [line[0] for line in exported(tmp_path / "x.csv", "--filter", "sector=banking") if len(line) == 1]
    assert notes[0] == "Employers recorded in Pakistan"
    assert notes[1].endswith("of 522 employers. Sector: Banking.")
    assert notes[2] == "An empty cell means: not recorded."
    assert notes[3].startswith("Sources: ")
    assert notes[4].startswith("Data pack ")


def test_a_workbook_has_the_same_rows_and_the_publications(tmp_path: Path) -> None:
    lines = exported(tmp_path / "x.csv", "--filter", "sector=banking")
    exported_rows = [line for line in lines if len(line) > 1]
    assert cli.main(["export", "employers", "--out", str(tmp_path / "x.xlsx"), "--filter", "sector=banking"]) == 0
    rows, sources = read_workbook(tmp_path / "x.xlsx")
    told = [["" if cell is None else str(cell).removesuffix(".0") for cell in row] for row in rows.rows]
    assert told[: len(exported_rows)] == exported_rows
    with open_market(bundled_database()) as market, market.reading() as reader:
        cited = queries.load_publications(reader, BANKS)
    assert [(row[0], row[1], row[5]) for row in sources.rows[1:]] == [
        (source.title, source.publisher, source.url) for source in cited
    ]
    assert all(row[4] for row in sources.rows), "the publisher's interest stands beside every source"


WRONG = [
    (("--out", "{out}/x.docx"), "does not end in .csv or .tsv or .xlsx"),
    (("--out", "{out}/x.csv", "--filter", "sector=bankin"), "did you mean banking?"),
    (("--out", "{out}/x.csv", "--filter", "banking"), "not of the form key=value"),
    (("--out", "{out}/x.csv", "--size-by", "adverts"), "--size-by is for pictures"),
    (("--out", "{out}/x.csv", "--scale", "2"), "--scale is for pictures"),
    (("--out", "{out}/x.csv", "--preset", "square"), "--preset is for pictures"),
    (("--out", "{out}/none/x.csv"), "does not exist"),
    (("--out", "{out}/x.csv", "--database", "{out}/none.db"), "There is no database"),
    (("--out", "{out}/" + "x" * 300 + ".xlsx"), "too long"),
    (("--all", "--out", "{out}/x.csv"), "Name one view"),
]


@pytest.mark.parametrize(("arguments", "words"), WRONG, ids=[case[1] for case in WRONG])
def test_a_mistake_is_one_sentence_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], words: str
) -> None:
    assert cli.main(["export", "employers", *(part.format(out=tmp_path) for part in arguments)]) == 2
    told = capsys.readouterr()
    assert words in told.err
    assert (told.out, told.err.count("\n")) == ("", 1)
    assert list(tmp_path.iterdir()) == []


def test_a_table_is_written_in_urdu_too(tmp_path: Path) -> None:
    out = tmp_path / "employers.csv"
    lines = exported(out, "--filter", "sector=banking", "--language", "ur")
    assert "شعبہ" in {cell for line in lines for cell in line}
    text = out.read_text(encoding="utf-8-sig")
    assert "بینکاری" in text
    assert "Banking" not in text


PAGES = ("platforms", "platform-employers", "platform-regions", "serving-cost", "which-first", "certifications")


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("view", PAGES)
def test_the_pages_of_the_platforms_are_tables_too(tmp_path: Path, view: str, language: str) -> None:
    path = tmp_path / "page.csv"
    assert cli.main(["export", view, "--out", str(path), "--language", language]) == 0
    text = path.read_text(encoding="utf-8-sig")
    lines = list(csv.reader(io.StringIO(text, newline="")))
    rows = lines[1 : lines.index([])]
    assert rows and {len(row) for row in rows} == {len(lines[0])}
    assert not any(mark in text for mark in "\u2066\u2067\u2068\u2069"), "a cell is searched by other programs"
    assert "2026" in lines[-1][0], "the date of the data"


def test_the_table_of_regions_has_all_of_them_and_numbers_are_numbers(tmp_path: Path) -> None:
    cli.main(["export", "platform-regions", "--out", str(tmp_path / "r.xlsx")])
    first, second = read_workbook(tmp_path / "r.xlsx")
    regions = [row for row in first.rows[1:] if row and row[-1]]
    assert len(regions) == 54 and len(second.rows) > 20, "regions, and the publications that they cite"
    cli.main(["export", "certifications", "--out", str(tmp_path / "c.csv")])
    lines = list(csv.reader(io.StringIO((tmp_path / "c.csv").read_text(encoding="utf-8-sig"), newline="")))
    prices = [line[4] for line in lines[1 : lines.index([])]]
    assert len(prices) == 64 and prices.count("") == 17, "a price that is not recorded is an empty cell, not 0"
    assert "70.5" in prices


def test_a_table_that_knows_no_filter_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "c.csv"
    assert cli.main(["export", "certifications", "--out", str(path), "--filter", "sector=banking"]) == 2
    assert "takes no filter" in capsys.readouterr().err and not path.exists()
