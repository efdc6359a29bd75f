import sqlite3
from pathlib import Path

import pytest

from explorer.errors import DatabaseError
from explorer.market import database
from explorer.market.checking import CheckReport, check_database
from explorer.paths import bundled_database


@pytest.fixture
def tampered(market_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy to tamper with; opening does not look for damage, so that the checker has to."""
    monkeypatch.setattr(database, "QUICK_CHECK_LIMIT_BYTES", 0)
    path = tmp_path / "tampered.db"
    path.write_bytes(market_path.read_bytes())
    return path


def after(path: Path, *statements: str) -> CheckReport:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute("PRAGMA writable_schema = ON")
    for statement in statements:
        connection.execute(statement)
    connection.close()
    return check_database(path)


def test_the_bundled_database_is_well() -> None:
    report = check_database(bundled_database())
    assert report.findings == ()
    assert report.facts > 3000
    assert report.citations >= report.facts - 40
    assert 0 < len(report.general) < report.facts / 10


def test_a_well_built_database_has_no_findings(market_path: Path) -> None:
    report = check_database(market_path)
    assert report.findings == ()
    assert {(general.table, general.row_id) for general in report.general} == {
        ("cities", "lahore"),
        ("employers", "gamma"),
    }


BROKEN = [
    (
        "provenance",
        "DELETE FROM employer_source WHERE owner_key = 1",
        "employers",
        "alpha",
        "It has no source.",
    ),
    (
        "no source of a fact without id",
        "DELETE FROM employer_role_source WHERE owner_key = 2",
        "employer-roles",
        "row 2",
        "no source",
    ),
    (
        "reference",
        "DELETE FROM city WHERE id = 'karachi'",
        "employer",
        "row 1",
        "a row that city does not have",
    ),
    (
        "zero",
        "UPDATE employer SET employees_low = 0 WHERE id = 'epsilon'",
        "employers",
        "epsilon",
        "employees_low 0 is no count",
    ),
    (
        "order",
        "UPDATE salary_band SET low = 400000 WHERE id = 'band-1'",
        "salary-bands",
        "band-1",
        "Its low is above 'high'",
    ),
    (
        "currency",
        "UPDATE salary_band SET currency = 'EUR' WHERE id = 'band-1'",
        "salary-bands",
        "band-1",
        "currency 'EUR' is no choice",
    ),
    (
        "period",
        "UPDATE salary_band SET period = 'week' WHERE id = 'band-1'",
        "salary-bands",
        "band-1",
        "period 'week' is no choice",
    ),
    (
        "pay of zero",
        "UPDATE salary_band SET low = 0 WHERE id = 'band-1'",
        "salary-bands",
        "band-1",
        "low 0 is no pay",
    ),
    (
        "pay below zero",
        "UPDATE salary_band SET low = -5 WHERE id = 'band-1'",
        "salary-bands",
        "band-1",
        "low -5 is no pay",
    ),
    (
        "absurd pay",
        "UPDATE salary_band SET high = 1e15 WHERE id = 'band-1'",
        "salary-bands",
        "band-1",
        "Its high 1000000000000000 is no pay",
    ),
    (
        "rate of zero",
        "UPDATE exchange_rate SET rate = 0",
        "exchange-rates",
        "row 1",
        "Its rate 0 is no rate",
    ),
    (
        "absurd rate",
        "UPDATE exchange_rate SET rate = 1e9",
        "exchange-rates",
        "row 1",
        "1000000000 is no rate",
    ),
    (
        "currencies compared",
        "UPDATE salary_band SET currency = 'USD' WHERE id = 'band-2'",
        "claims",
        "premium",
        "Its numerator_band_ids ('band-1',) is compared across units: PKR a month, USD a month.",
    ),
    (
        "gap between slabs",
        "UPDATE income_tax SET slab_high_pkr = 500000 WHERE key = 1",
        "income-tax",
        "row 2",
        "Its slab_low_pkr 600000 leaves a gap: the slab below ends at 500000.",
    ),
    (
        "base tax",
        "UPDATE income_tax SET base_tax_pkr = 15001 WHERE key = 3",
        "income-tax",
        "row 3",
        "Its base_tax_pkr 15001 is not 15000, the tax of the slab below on 1200000.",
    ),
    (
        "top slab",
        "UPDATE income_tax SET slab_high_pkr = 9000000 WHERE key = 3",
        "income-tax",
        "row 3",
        "Its slab_high_pkr 9000000 ends the top slab of tax year 2026",
    ),
    (
        "tax rate",
        "UPDATE income_tax SET rate_percent = 350 WHERE key = 3",
        "income-tax",
        "row 3",
        "rate_percent 350 is no percent",
    ),
    (
        "no surcharge told",
        "UPDATE income_tax_surcharge SET tax_year = 2025",
        "income-tax",
        "row 1",
        "Its tax_year 2026 is not in income_tax_surcharge.csv",
    ),
    (
        "year",
        "UPDATE employer SET founded = 19500 WHERE id = 'alpha'",
        "employers",
        "alpha",
        "founded 19500 is no year",
    ),
    (
        "type",
        "UPDATE employer SET founded = 'x' WHERE id = 'alpha'",
        "employers",
        "alpha",
        "founded 'x' is no year",
    ),
    (
        "latitude",
        "UPDATE city SET latitude = 124.86 WHERE id = 'karachi'",
        "cities",
        "karachi",
        "latitude 124.86 is no latitude",
    ),
    (
        "summary",
        "UPDATE employer_summary SET facts = 99 WHERE key = 1",
        "employer-summary",
        "1",
        "differs from what the facts give",
    ),
    (
        "sets",
        "DELETE FROM employer_set WHERE property = 'role' AND value = 'ml-engineer'",
        "employer-set",
        "role",
        "differs",
    ),
    (
        "a set",
        "UPDATE employer_set SET employers = x'07' WHERE value = 'banking'",
        "employer-set",
        "sector",
        "differs",
    ),
    (
        "orders",
        "UPDATE employer_order SET places = x'00' WHERE name = 'adverts'",
        "employer-order",
        "adverts",
        "differs",
    ),
    (
        "search names",
        "UPDATE search_entry SET folded = upper(folded) WHERE key = 2",
        "search-entry",
        "2",
        "differs from what the facts give",
    ),
    (
        "search index of names",
        "INSERT INTO search_gram (rowid, names) VALUES (7, 'zzz')",
        "search-gram",
        "zzz",
        "differs from what the names give",
    ),
    (
        "search index of words",
        "UPDATE search_word SET word = '^^bbnk$$' WHERE word = '^^bank$$'",
        "search-word",
        "^^bank$$, ^^bbnk$$, ^ba, ^bb, ank",
        "differs from what the names give",
    ),
    (
        "counts",
        "UPDATE meta_count SET rows = 7 WHERE name = 'employers'",
        "employers",
        "",
        "It has 6 rows, but meta_count says 7.",
    ),
]


@pytest.mark.parametrize(
    ("statement", "table", "row_id", "sentence"),
    [case[1:] for case in BROKEN],
    ids=[case[0] for case in BROKEN],
)
def test_a_broken_promise_is_found(statement: str, table: str, row_id: str, sentence: str, tampered: Path) -> None:
    findings = after(tampered, statement).findings
    assert any(found.table == table and found.row_id == row_id and sentence in found.sentence for found in findings), (
        findings
    )


def test_a_repeated_id_is_found(tampered: Path) -> None:
    findings = after(
        tampered,
        "CREATE TABLE loose AS SELECT * FROM urdu_term",
        "DROP TABLE urdu_term",
        "ALTER TABLE loose RENAME TO urdu_term",
        "INSERT INTO urdu_term VALUES (1, 'bank', 'Bank', 'بینک', NULL), (2, 'bank', 'Bank', 'بنک', NULL)",
    ).findings
    assert ("urdu-terms", "bank", "repeated id") in {(found.table, found.row_id, found.rule) for found in findings}


def test_broken_pages_are_found_or_refused(tampered: Path) -> None:
    content = bytearray(tampered.read_bytes())
    place = content.index(b"Alpha Bank")
    page = place // 4096 * 4096
    content[page + 8 : page + 12] = b"\xff\xff\xff\xff"
    tampered.write_bytes(content)
    try:
        report = check_database(tampered)
    except DatabaseError as error:
        assert "is damaged" in error.sentence
    else:
        assert any(found.rule == "integrity" for found in report.findings)
