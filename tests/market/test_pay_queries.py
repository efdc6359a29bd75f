"""Pay figures and claims come out of the database as they stand in the source files."""

import csv
import sqlite3
from pathlib import Path

import pytest

from explorer.errors import DatabaseError
from explorer.market import queries
from explorer.market.database import open_market
from explorer.market.pay_rows import PayLevel, PayMarket, PayMethod, SalaryBandRow
from explorer.paths import bundled_database, source_folder
from tests.market.small import build_facts, small_facts


def recorded(file: str) -> list[dict[str, str]]:
    with (source_folder() / file).open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


@pytest.fixture(scope="module")
def bands() -> tuple[SalaryBandRow, ...]:
    with open_market(bundled_database()) as market, market.reading() as reader:
        return queries.load_salary_bands(reader)


def written(number: float | None) -> float | None:
    return None if number is None else float(number)


def test_every_recorded_figure_is_handed_out_unchanged(bands: tuple[SalaryBandRow, ...]) -> None:
    rows = recorded("salary_bands.csv")
    assert [band.id for band in bands] == [row["id"] for row in rows]
    for band, row in zip(bands, rows, strict=True):
        for column in ("low", "median", "high", "years_low", "years_high"):
            assert written(getattr(band, column)) == (float(row[column]) if row[column] else None), band.id
        assert (band.currency, band.period, band.market) == (row["currency"], row["period"], row["market"])
        assert (band.level or "", band.city_id or "", band.spread or "") == (
            row["level"],
            row["city_id"],
            row["spread"],
        )
        assert ";".join(source.id for source in band.sources) == row["source_ids"]


def test_how_a_figure_came_about_is_read_from_the_words_of_the_data(bands: tuple[SalaryBandRow, ...]) -> None:
    by_id = {band.id: band for band in bands}
    assert by_id["sherdil-mlops-engineer-mid"].method is PayMethod.PUBLISHER
    assert by_id["paktechjobs-ai-engineer-mid"].method is PayMethod.UNSTATED
    assert by_id["ads2025a-software-engineer-mid"].method is PayMethod.ADVERTS
    assert by_id["so2025-backend-software-engineer-all"].method is PayMethod.SURVEY
    assert by_id["kaggle2022-software-engineer-all"].method is PayMethod.SURVEY
    assert by_id["slashdev-software-engineer-mid"].method is PayMethod.NOT_RECORDED


def test_the_two_ends_say_what_they_are_and_only_two_ends_do(bands: tuple[SalaryBandRow, ...]) -> None:
    for band in bands:
        assert (band.spread is not None) == (band.low is not None and band.high is not None), band.id


def test_claims_bring_the_figures_they_are_recomputed_from() -> None:
    with open_market(bundled_database()) as market, market.reading() as reader:
        claims = queries.load_claims(reader)
    assert [claim.id for claim in claims] == [row["id"] for row in recorded("claims.csv")]
    first = claims[0]
    assert (first.claimed_low, first.claimed_high, first.unit) == (40, 60, "percent more")
    assert [band.id for band in first.numerators] == ["sherdil-mlops-engineer-mid"]
    assert [(band.level, band.market) for band in first.denominators] == [(PayLevel.MID, PayMarket.PAKISTAN)]
    assert first.sources[0].id == "sherdil-ai-cloud-2026"


def test_a_figure_that_nobody_stands_for_is_damage(tmp_path: Path) -> None:
    path = build_facts(small_facts(), tmp_path)
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM salary_band_source")
    connection.close()
    with pytest.raises(DatabaseError), open_market(path) as market, market.reading() as reader:
        queries.load_salary_bands(reader)
