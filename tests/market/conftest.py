from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.market.database import Market, open_market
from tests.market.small import build_facts, small_facts


@pytest.fixture(scope="session")
def market_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_facts(small_facts(), tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="session")
def market(market_path: Path) -> Iterator[Market]:
    with open_market(market_path) as opened:
        yield opened
