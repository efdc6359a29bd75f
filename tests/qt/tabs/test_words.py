from dataclasses import replace

import pytest

from explorer.market import queries
from explorer.market.database import open_market
from explorer.market.filters import MarketFilter
from explorer.paths import bundled_database
from explorer.tabs.words import source_name
from explorer.workspace.language import Language


def test_no_source_is_called_by_somebodys_account() -> None:
    with open_market(bundled_database()) as market, market.reading() as reader:
        sources = queries.load_publications(reader, MarketFilter())
    names = {source_name(source, Language.ENGLISH) for source in sources}
    assert not [name for name in names if ("/" in name and "GitHub" in name) or "copied in" in name]
    assert any(name.startswith("Adverts") for name in names)


@pytest.mark.parametrize(
    ("publisher", "kind", "name"),
    [
        ("someone/jobs on GitHub", "job-ad", "Adverts, 2024"),
        ("someone/list on GitHub", "report", "Public list on the web, 2024"),
        ("10Pearls on GitHub", "official", "10Pearls on GitHub, 2024"),
        ("Profit / Pakistan Today", "news", "Profit / Pakistan Today, 2024"),
    ],
)
def test_an_account_is_named_as_kind_a_publisher_by_name(publisher: str, kind: str, name: str) -> None:
    with open_market(bundled_database()) as market, market.reading() as reader:
        source = queries.load_publications(reader, MarketFilter())[0]
    changed = replace(source, publisher=publisher, kind=kind, published="2024-05")
    assert source_name(changed, Language.ENGLISH) == name
