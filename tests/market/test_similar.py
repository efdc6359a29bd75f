"""Similar employers found by sets are those that are found by looking at everyone."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from explorer.figures.similar import build_similar_figure
from explorer.market import queries
from explorer.market.database import Market, open_market
from explorer.market.filters import MarketFilter
from explorer.market.queries import similar
from explorer.market.rows import EmployerBriefRow
from explorer.market.sorting import BEST_RECORDED_FIRST
from explorer.paths import bundled_database


@pytest.fixture(scope="module")
def bundled() -> Iterator[Market]:
    with open_market(bundled_database()) as market:
        yield market


@pytest.fixture(scope="module")
def everyone(bundled: Market) -> tuple[EmployerBriefRow, ...]:
    with bundled.reading() as reader:
        places = queries.load_employer_order(reader, MarketFilter(), BEST_RECORDED_FIRST)
        return queries.load_employer_briefs(reader, places)


@pytest.mark.parametrize("most", [1, 8])
def test_the_best_are_the_best_of_all(bundled: Market, everyone: tuple[EmployerBriefRow, ...], most: int) -> None:
    with bundled.reading() as reader:
        for employer in everyone[::5]:
            found, resembling = queries.load_similar(reader, employer, most)
            among_all = build_similar_figure(employer, everyone, resembling, len(everyone)).similar
            assert build_similar_figure(employer, found, resembling, most).similar == among_all[:most], employer.id
            assert resembling == len(among_all), employer.id


def test_few_rows_are_read(
    bundled: Market, everyone: tuple[EmployerBriefRow, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(similar, "LAST_READ", 3)
    with bundled.reading() as reader:
        for employer in everyone[::40]:
            found, resembling = queries.load_similar(reader, employer, 5)
            assert len(found) <= 5 - 1 + 3
            assert len(found) >= min(3, resembling)


def test_an_employer_of_which_nothing_is_recorded_has_its_sector(bundled: Market) -> None:
    with bundled.reading() as reader:
        bank = queries.load_employer_brief(reader, "hbl")
        assert bank is not None
        nothing: tuple[str, ...] = ()
        bare = replace(bank, id="new", use_case_ids=nothing, clouds_in_use=nothing, clouds_for_clients=nothing)
        bare = replace(bare, hq_city_id=None)
        found, resembling = queries.load_similar(reader, bare, 5)
    assert {row.sector_id for row in found} == {bank.sector_id}
    assert resembling == len(found) == 35
