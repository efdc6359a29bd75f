"""The invented directories are valid databases, always the same, and plainly invented."""

from pathlib import Path

import pytest

from explorer.market import building
from explorer.market.building import write_database
from explorer.market.checking import check_database
from explorer.market.database import open_market
from explorer.market.filters import Facet, MarketFilter
from explorer.market.queries import load_employer_briefs, load_facet_counts
from explorer.market.reading import read_folder
from explorer.paths import bundled_database
from tests.benchmarks.directory import SOURCE, Directory, make_directory

EMPLOYERS = 600


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("directory") / "600.db"
    make_directory(path, EMPLOYERS, seed=7)
    return path


def test_an_invented_directory_is_a_valid_database(database: Path) -> None:
    report = check_database(database)
    assert report.findings == ()
    assert dict(report.meta.counts)["employers"] == EMPLOYERS


def test_its_employers_cannot_be_taken_for_real_ones(database: Path) -> None:
    with open_market(database) as market, market.reading() as reader:
        rows = load_employer_briefs(reader, range(EMPLOYERS))
    assert {row.name for row in rows} == {f"Employer {number:06}" for number in range(1, EMPLOYERS + 1)}
    assert all(alias.startswith("E0") for row in rows for alias in row.aliases)


def test_its_facets_have_about_the_shares_of_the_bundled_facts(database: Path) -> None:
    shares = []
    for path in (bundled_database(), database):
        with open_market(path) as market, market.reading() as reader:
            counts = load_facet_counts(reader, MarketFilter())
            size = reader.index.size
        shares.append({(facet, one.value): one.employers / size for facet in Facet for one in counts[facet]})
    bundled, invented = shares
    assert max(abs(invented.get(value, 0) - share) for value, share in bundled.items()) < 0.06


def test_the_same_number_and_seed_make_the_same_file(database: Path, tmp_path: Path) -> None:
    again, other = tmp_path / "again.db", tmp_path / "other.db"
    make_directory(again, EMPLOYERS, seed=7)
    make_directory(other, EMPLOYERS, seed=8)
    assert again.read_bytes() == database.read_bytes() != other.read_bytes()


def test_batches_of_rows_leave_no_trace(database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "BATCH_ROWS", 7)
    in_batches = tmp_path / "batches.db"
    write_database(Directory(read_folder(SOURCE), EMPLOYERS, 7).rows(), in_batches)
    assert in_batches.read_bytes() == database.read_bytes()
