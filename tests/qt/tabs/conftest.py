from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.market.database import Market, open_market
from explorer.workspace.market_service import MarketBase, load_market_base


@pytest.fixture
def small_market(small_path: Path) -> Iterator[Market]:
    """The small market, open for questions without a window."""
    with open_market(small_path) as market:
        yield market


@pytest.fixture
def base(small_market: Market) -> MarketBase:
    """What every view needs of the small market."""
    with small_market.reading() as reader:
        return load_market_base(reader, small_market.path)
