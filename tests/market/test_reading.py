"""Every rule by which facts are refused, each broken once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from explorer.errors import SourceDataError
from explorer.market.reading import read_folder
from tests.market.small import Facts, small_facts, write_facts


def refusal(folder: Path) -> tuple[str, ...]:
    with pytest.raises(SourceDataError) as caught:
        read_folder(folder)
    assert caught.value.details
    return caught.value.details


def put(table: str, row: int, **cells: str) -> Callable[[Facts], None]:
    return lambda facts: facts[table][row].update(cells)


def test_the_small_market_itself_is_accepted(tmp_path: Path) -> None:
    assert len(read_folder(write_facts(small_facts(), tmp_path))["employers"]) == 6


REFUSED_ROWS = [
    (
        "wrong type",
        put("employers", 0, founded="long ago"),
        "employers.csv:2: column 'founded' value 'long ago': is not a whole number",
    ),
    (
        "decimal years",
        put("employers", 0, founded="1950.5"),
        "column 'founded' value '1950.5': is not a whole number",
    ),
    (
        "bad year",
        put("employers", 1, founded="195"),
        "employers.csv:3: column 'founded' value '195': is not a year from 1700",
    ),
    (
        "bad choice",
        put("employers", 0, confidence="certain"),
        "column 'confidence' value 'certain': is none of: official",
    ),
    ("bad basis", put("employers", 0, basis="heard"), "column 'basis' value 'heard': is none of: sourced"),
    (
        "bad relation",
        put("employer_platforms", 0, relation="likes"),
        "column 'relation' value 'likes': is none of: uses",
    ),
    (
        "blank required",
        put("employers", 0, name=""),
        "column 'name' value '': is blank, but every row needs one",
    ),
    ("bad id", put("employers", 3, id="Del ta"), "column 'id' value 'Del ta': is not an id"),
    (
        "repeated id",
        put("employers", 1, id="alpha"),
        "employers.csv:3: column 'id' value 'alpha': is already on line 2",
    ),
    (
        "dangling sector",
        put("employers", 2, sector_id="mining"),
        "employers.csv:4: column 'sector_id' value 'mining': is not in sectors.csv",
    ),
    (
        "dangling city in a list",
        put("employers", 0, other_city_ids="lahore;quetta"),
        "column 'other_city_ids' value 'quetta': is not in cities.csv",
    ),
    (
        "dangling source",
        put("employers", 0, source_ids="press;nobody"),
        "column 'source_ids' value 'nobody': is not in sources.csv",
    ),
    (
        "no source",
        put("employers", 0, source_ids=""),
        "column 'source_ids' value '': is blank, but every fact needs a source",
    ),
    (
        "source twice",
        put("employers", 0, source_ids="press;press"),
        "column 'source_ids' value 'press': stands twice",
    ),
    (
        "gap in a list",
        put("employers", 0, source_ids="press;"),
        "column 'source_ids' value '': has nothing between",
    ),
    (
        "low above high",
        put("employers", 0, employees_low="2000"),
        "column 'employees_low' value '2000': is above 'employees_high'",
    ),
    (
        "zero for unknown",
        put("employers", 0, employees_low="0"),
        "column 'employees_low' value '0': is zero; leave it blank",
    ),
    ("zero pay", put("salary_bands", 0, low="0"), "column 'low' value '0': is zero; leave it blank"),
    ("below zero", put("salary_bands", 0, low="-5"), "column 'low' value '-5': is below zero"),
    ("not finite", put("salary_bands", 0, low="inf"), "column 'low' value 'inf': is not a number"),
    (
        "median above high",
        put("salary_bands", 0, median="400000"),
        "column 'median' value '400000': is above 'high'",
    ),
    ("band without pay", put("salary_bands", 1, median=""), "and all of low, median, high are blank"),
    (
        "unknown currency",
        put("salary_bands", 0, currency="EUR"),
        "column 'currency' value 'EUR': is none of: PKR, USD",
    ),
    (
        "unknown period",
        put("salary_bands", 0, period="week"),
        "column 'period' value 'week': is none of: month, year",
    ),
    (
        "band of two currencies",
        put("salary_bands", 0, currency="PKR;USD"),
        "column 'currency' value 'PKR;USD': is none of: PKR, USD",
    ),
    (
        "missing period",
        put("salary_bands", 0, period=""),
        "salary_bands.csv:2: column 'period' value '': is blank, but every row needs one",
    ),
    (
        "absurd pay",
        put("salary_bands", 0, high="1000000000000000"),
        "column 'high' value '1000000000000000': is not a number",
    ),
    (
        "pay a thousandfold",
        put("salary_bands", 0, high="3500000000"),
        "salary_bands.csv:2: column 'high' value '3500000000': is not a pay from 1 to 1000000000",
    ),
    (
        "absurd pay in an advert",
        put("adverts", 0, salary_high="3500000000"),
        "adverts.csv:2: column 'salary_high' value '3500000000': is not a pay from",
    ),
    (
        "pay low above high",
        put("salary_bands", 0, low="400000"),
        "salary_bands.csv:2: column 'low' value '400000': is above 'high'",
    ),
    (
        "rate of zero",
        put("exchange_rates", 0, rate="0"),
        "exchange_rates.csv:2: column 'rate' value '0': is zero",
    ),
    (
        "absurd rate",
        put("exchange_rates", 0, rate="1000000000"),
        "exchange_rates.csv:2: column 'rate' value '1000000000': is not a rate from 1 to 10000",
    ),
    (
        "claim across periods",
        put("salary_bands", 1, period="year"),
        "claims.csv:2: column 'numerator_band_ids' value 'band-1': is compared across units: PKR a month, PKR a year",
    ),
    (
        "claim across currencies",
        put("salary_bands", 1, currency="USD"),
        "claims.csv:2: column 'numerator_band_ids' value 'band-1': is compared across units: PKR a month, USD a month",
    ),
    (
        "claim without pairs",
        put("claims", 0, numerator_band_ids="band-1;band-2"),
        "claims.csv:2: column 'numerator_band_ids' value 'band-1;band-2': names 2, 'denominator_band_ids' 1",
    ),
    (
        "gap between slabs",
        put("income_tax", 1, slab_low_pkr="700000"),
        "income_tax.csv:3: column 'slab_low_pkr' value '700000': leaves a gap: the slab below ends at 600000",
    ),
    (
        "slabs that overlap",
        put("income_tax", 0, slab_high_pkr="700000"),
        "income_tax.csv:3: column 'slab_low_pkr' value '600000': overlaps the slab below, which ends at 700000",
    ),
    (
        "wrong base tax",
        put("income_tax", 2, base_tax_pkr="150000"),
        "income_tax.csv:4: column 'base_tax_pkr' value '150000': is not 15000, the tax of the slab below on 1200000",
    ),
    (
        "wrong rate below",
        put("income_tax", 1, rate_percent="2.51"),
        "income_tax.csv:4: column 'base_tax_pkr' value '15000': is not 15060, the tax of the slab below",
    ),
    (
        "no open top slab",
        put("income_tax", 2, slab_high_pkr="9000000"),
        "income_tax.csv:4: column 'slab_high_pkr' value '9000000': ends the top slab of tax year 2026",
    ),
    (
        "two open slabs",
        put("income_tax", 1, slab_high_pkr=""),
        "income_tax.csv:3: column 'slab_high_pkr' value '': is blank, but another slab begins at 1200000",
    ),
    (
        "slabs not from 0",
        put("income_tax", 0, slab_low_pkr="1"),
        "income_tax.csv:2: column 'slab_low_pkr' value '1': is not 0, where the slabs of tax year 2026 must begin",
    ),
    (
        "tax on no income",
        put("income_tax", 0, base_tax_pkr="5"),
        "income_tax.csv:2: column 'base_tax_pkr' value '5': is not 0, but no slab of tax year 2026 lies below",
    ),
    (
        "tax rate over 100",
        put("income_tax", 2, rate_percent="300"),
        "income_tax.csv:4: column 'rate_percent' value '300': is not a share from 0 to 100",
    ),
    (
        "surcharge over 100",
        put("income_tax_surcharge", 0, rate_percent_of_tax="110"),
        "income_tax_surcharge.csv:2: column 'rate_percent_of_tax' value '110': is not a share from 0 to 100",
    ),
    (
        "year without surcharge",
        put("income_tax_surcharge", 0, tax_year="2025"),
        "income_tax.csv:2: column 'tax_year' value '2026': is not in income_tax_surcharge.csv",
    ),
    (
        "two surcharges a year",
        lambda facts: facts["income_tax_surcharge"].append(
            facts["income_tax_surcharge"][0] | {"rate_percent_of_tax": "10"}
        ),
        "income_tax_surcharge.csv:3: column 'tax_year' value '2026': is already on line 2",
    ),
    (
        "unknown taxpayer",
        put("export_tax", 0, taxpayer="freelancer"),
        "export_tax.csv:2: column 'taxpayer' value 'freelancer': is none of: pseb-registered",
    ),
    (
        "unknown doubt",
        put("income_tax", 0, doubt="maybe"),
        "income_tax.csv:2: column 'doubt' value 'maybe': is none of: gazette-not-read, sources-differ",
    ),
    (
        "pay without currency",
        put("adverts", 0, currency=""),
        "column 'salary_low' value '100000': stands without 'currency'",
    ),
    (
        "bad month",
        put("adverts", 0, posted="2026-13"),
        "column 'posted' value '2026-13': is not a day of the calendar",
    ),
    (
        "bad day",
        put("advert_seen", 0, seen="2026-02-30"),
        "column 'seen' value '2026-02-30': is not a day of the calendar",
    ),
    (
        "day too vague",
        put("advert_seen", 0, seen="2026-02"),
        "column 'seen' value '2026-02': is not a full date",
    ),
    (
        "bad latitude",
        put("cities", 0, latitude="124.86"),
        "column 'latitude' value '124.86': is not a latitude from -90 to 90",
    ),
    (
        "bad longitude",
        put("cities", 0, longitude="-181"),
        "column 'longitude' value '-181': is not a longitude",
    ),
    (
        "population without year",
        put("cities", 0, population="5"),
        "column 'population' value '5': stands without 'population_year'",
    ),
    (
        "bad address",
        put("sources", 0, url="example.org"),
        "column 'url' value 'example.org': is not an address",
    ),
    (
        "space at an end",
        put("employers", 0, name=" Alpha"),
        "column 'name' value ' Alpha': has space at an end",
    ),
    (
        "underscore in a number",
        put("employers", 0, founded="1_950"),
        "column 'founded' value '1_950': is not a whole number",
    ),
    (
        "whole row twice",
        lambda facts: facts["employer_roles"].append(dict(facts["employer_roles"][0])),
        "employer_roles.csv:4: repeats the whole of line 2",
    ),
    (
        "two rows of meta",
        lambda facts: facts["meta"].append({"data_version": "x", "data_date": "2026-11-24"}),
        "meta.csv:1: has 2 rows instead of one",
    ),
]


@pytest.mark.parametrize(
    ("change", "expected"), [case[1:] for case in REFUSED_ROWS], ids=[case[0] for case in REFUSED_ROWS]
)
def test_a_bad_row_is_refused_with_its_place(change: Callable[[Facts], None], expected: str, tmp_path: Path) -> None:
    facts = small_facts()
    change(facts)
    details = refusal(write_facts(facts, tmp_path))
    assert any(expected in detail for detail in details), details


def test_a_mistyped_cell_is_not_blamed_on_the_slabs_beside_it(tmp_path: Path) -> None:
    facts = small_facts()
    facts["income_tax"][1]["slab_high_pkr"] = "1.2 million"
    details = refusal(write_facts(facts, tmp_path))
    assert [detail.split(":")[:2] for detail in details] == [["income_tax.csv", "3"]]


REFUSED_FILES = [
    ("missing file", lambda path: path.unlink(), "clouds.csv:1: the file is missing"),
    ("empty file", lambda path: path.write_bytes(b""), "clouds.csv:1: the file is empty"),
    (
        "not UTF-8",
        lambda path: path.write_bytes(path.read_bytes() + b"\xff\n"),
        "clouds.csv:5: is not UTF-8 (byte 0xff)",
    ),
    ("NUL", lambda path: path.write_bytes(path.read_bytes() + b"a\0\n"), "clouds.csv:5: has a NUL character"),
    (
        "too few cells",
        lambda path: path.write_bytes(path.read_bytes() + b"a,b\n"),
        "clouds.csv:5: has 2 cells instead of 5",
    ),
    (
        "blank line",
        lambda path: path.write_bytes(path.read_bytes() + b"\n"),
        "clouds.csv:5: has 0 cells instead of 5",
    ),
    ("open quote", lambda path: path.write_bytes(path.read_bytes() + b'"a'), "is not valid CSV"),
    (
        "unknown column",
        lambda path: path.write_text(path.read_text().replace("name_ur", "nom")),
        "clouds.csv:1: column 'nom' is unknown",
    ),
    (
        "missing column",
        lambda path: path.write_text(path.read_text().replace("name_ur", "nom")),
        "clouds.csv:1: column 'name_ur' is missing",
    ),
    (
        "column twice",
        lambda path: path.write_text(path.read_text().replace("name_ur", "name")),
        "clouds.csv:1: column 'name' stands twice",
    ),
    (
        "stray file",
        lambda path: path.with_name("extra.csv").write_text("a\n"),
        "extra.csv:1: no table is known for this file",
    ),
    ("a folder", lambda path: (path.unlink(), path.mkdir()), "clouds.csv:1: the file cannot be read"),
]


@pytest.mark.parametrize(
    ("change", "expected"), [case[1:] for case in REFUSED_FILES], ids=[case[0] for case in REFUSED_FILES]
)
def test_a_bad_file_is_refused_with_its_place(change: Callable[[Path], object], expected: str, tmp_path: Path) -> None:
    change(write_facts(small_facts(), tmp_path) / "clouds.csv")
    details = refusal(tmp_path)
    assert any(expected in detail for detail in details), details


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    facts = small_facts()
    facts["employers"][0]["founded"] = "x"
    facts["employers"][1]["sector_id"] = "y"
    facts["cities"][0]["latitude"] = "z"
    assert len(refusal(write_facts(facts, tmp_path))) == 3


def test_an_unreadable_file_is_not_blamed_on_those_who_name_it(tmp_path: Path) -> None:
    (write_facts(small_facts(), tmp_path) / "cities.csv").unlink()
    assert refusal(tmp_path) == ("cities.csv:1: the file is missing",)


def test_no_folder_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(SourceDataError, match="There is no folder of CSV facts"):
        read_folder(tmp_path / "nowhere")
    with pytest.raises(SourceDataError, match="There is no folder of CSV facts"):
        read_folder(tmp_path / ("x" * 300))  # longer than a name can be


def test_a_byte_order_mark_is_tolerated(tmp_path: Path) -> None:
    path = write_facts(small_facts(), tmp_path) / "clouds.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert len(read_folder(tmp_path)["clouds"]) == 3


def test_unknown_support_needs_no_source_but_any_other_does(tmp_path: Path) -> None:
    facts = small_facts()
    facts["platforms"] = [
        {
            "id": "p",
            "name": "P",
            "vendor": "V",
            "cloud_id": "aws",
            "description": "D",
            "confidence": "official",
            "source_ids": "press",
        }
    ]
    facts["capabilities"] = [{"id": "c", "name": "C", "category": "x", "question": "?", "description": "D"}]
    facts["platform_capabilities"] = [{"platform_id": "p", "capability_id": "c", "support": "unknown"}]
    assert len(read_folder(write_facts(facts, tmp_path))["platform_capabilities"]) == 1
    facts["platform_capabilities"][0]["support"] = "full"
    assert "every fact needs a source" in refusal(write_facts(facts, tmp_path))[0]
