"""Charts of the small market."""

from typing import Any

import pytest

from explorer.charts.bars_chart import BarsChart
from explorer.charts.base import Chart
from explorer.charts.sector_drill_chart import SectorDrillChart
from explorer.charts.sector_map_chart import SectorMapChart
from tests.figures.builders import make_drill_figure, make_map_figure


@pytest.fixture(params=["map", "bars", "drill"])
def chart(request: pytest.FixtureRequest) -> Chart[Any]:
    made: dict[str, Chart[Any]] = {
        "map": SectorMapChart(make_map_figure()),
        "bars": BarsChart(make_map_figure()),
        "drill": SectorDrillChart(make_drill_figure()),
    }
    return made[str(request.param)]
