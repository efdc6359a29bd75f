import csv
import io
import json
from pathlib import Path

import pytest

from explorer.cli import main
from explorer.errors import UsageError
from explorer.market.database import Market
from explorer.market.queries.tables import load_table, table_names
from explorer.market.rows import Table
from explorer.market.schema.field import SOURCE_TABLES
from explorer.paths import source_folder
from tests.market.small import small_facts, write_facts


def load(market: Market, table: str, /, **conditions: list[str]) -> Table:
    with market.session() as session:
        return load_table(session, table, conditions)


def column(table: Table, name: str) -> list[object]:
    return [row[table.columns.index(name)] for row in table.rows]


def test_every_csv_file_is_a_table_with_its_columns(market: Market) -> None:
    names = {path.stem.replace("_", "-") for path in source_folder().glob("*.csv")}
    assert set(table_names()) == names
    for table in SOURCE_TABLES:
        with (source_folder() / f"{table.name}.csv").open(encoding="utf-8", newline="") as file:
            header = next(csv.reader(file))
        assert sorted(load(market, table.name).columns) == sorted(header), table.name


def test_rows_come_as_the_file_has_them(market: Market) -> None:
    table = load(market, "employers", id=["epsilon"])
    assert column(table, "source_ids") == ["vendor;press;other"]
    assert column(table, "aliases") == [None]
    assert column(table, "employees_low") == [50]
    assert column(load(market, "employers"), "id") == ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"]


def test_conditions(market: Market) -> None:
    assert column(load(market, "employers", sector_id=["BANKING"]), "id") == ["alpha", "beta", "zeta"]
    assert column(load(market, "employers", name=["ÉPSILON", "delta"]), "id") == ["delta", "epsilon"]
    assert column(load(market, "employers", sector_id=["banking"], hq_city_id=["karachi"]), "id") == [
        "alpha",
        "zeta",
    ]
    assert column(load(market, "employers", hq_city_id=[""]), "id") == ["beta"]
    assert column(load(market, "employers", hq_city_id=["", "lahore"]), "id") == ["beta", "gamma", "epsilon"]
    assert column(load(market, "employers", source_ids=["Vendor"]), "id") == ["alpha", "epsilon"]
    assert column(load(market, "employers", aliases=[""]), "id") == [
        "beta",
        "gamma",
        "delta",
        "epsilon",
        "zeta",
    ]
    assert column(load(market, "salary_bands", low=["200000"]), "id") == ["band-1"]
    assert load(market, "employers", name=["Alph"]).rows == ()
    assert load(market, "employers", name=["' OR 1=1 --"]).rows == ()


def test_a_wrong_name_is_answered_with_the_close_one(market: Market) -> None:
    with pytest.raises(UsageError, match=r"no table “employer”. Did you mean “employers”"):
        load(market, "employer")
    with pytest.raises(UsageError, match=r"no column “sector”. Did you mean “sector_id”"):
        load(market, "employers", sector=["banking"])
    with pytest.raises(UsageError, match=r"There are: .*salary-bands"):
        load(market, "qqqq")


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


def test_query_prints_text_json_and_csv(market_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ("query", "salary-bands", "--filter", "role_id=ml-engineer", "--database", market_path)
    assert run(*asked) == 0
    text = capsys.readouterr().out.splitlines()
    assert text[-1] == "2 rows"
    assert text[0].split()[:2] == ["id", "role_id"]
    assert "year_of_data" not in text[0], "nothing is recorded there"
    assert run(*asked, "--json") == 0
    bands = json.loads(capsys.readouterr().out)
    assert [band["low"] for band in bands] == [200000, None]
    assert run(*asked, "--csv") == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["median"] for row in rows] == ["", "90000"]


def test_query_needs_column_and_value(market_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("query", "employers", "--filter", "banking", "--database", market_path) == 2
    assert "COLUMN=VALUE" in capsys.readouterr().err


def test_build_and_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, out = write_facts(small_facts(), tmp_path / "source"), tmp_path / "market.db"
    assert run("build-data", "--source", source, "--out", out) == 0
    assert run("check", out) == 0
    told = capsys.readouterr().out
    assert "All is well." in told
    assert "  employers (1): gamma" in told


def test_build_tells_every_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    facts = small_facts()
    facts["employers"][0]["founded"] = "x"
    facts["employers"][1]["sector_id"] = "y"
    source = write_facts(facts, tmp_path / "source")
    assert run("build-data", "--source", source, "--out", tmp_path / "market.db") == 2
    told = capsys.readouterr().err.splitlines()
    assert "2 problems" in told[0]
    assert len(told) == 3
    assert not (tmp_path / "market.db").exists()


def test_check_answers_one_when_something_is_wrong(
    market_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import sqlite3

    path = tmp_path / "market.db"
    path.write_bytes(market_path.read_bytes())
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("DELETE FROM employer_source WHERE owner_key = 1")
    connection.close()
    assert run("--database", path, "check") == 1
    assert "employers alpha: provenance: It has no source." in capsys.readouterr().out
