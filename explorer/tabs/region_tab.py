"""Near Pakistan: the clouds' regions by their distance from a city, with the least time light needs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from explorer.figures.region_distances import MEASURED_FROM
from explorer.market.filters import MarketFilter
from explorer.tabs.page import PageTab
from explorer.tabs.page_content import PageContent
from explorer.tabs.region_content import NEAR_KM, View, build_region_content, load_region_data
from explorer.widgets.list_button import ListButton
from explorer.workspace.context import TabContext
from explorer.workspace.formatting import display_name
from explorer.workspace.market_service import MarketBase
from explorer.workspace.region_words import km_words

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader

ANY = "any"
REACHES = (str(NEAR_KM), "5000", "10000", ANY)


class RegionTab(PageTab):
    """Has filters of its own; those of employers do not touch regions."""

    KEY = "platform-regions"
    DEPENDS_ON = frozenset[str]()
    HAS_FACETS = True

    def __init__(self, context: TabContext) -> None:
        self.city = ListButton(context.theme, "", [(id_, id_) for id_ in MEASURED_FROM])
        self.reach = ListButton(context.theme, "", [(reach, reach) for reach in REACHES])
        super().__init__(context, (self.city, self.reach))
        for choice in (self.city, self.reach):
            choice.chosen.connect(lambda _key: self.write())

    @override
    def question(self, chosen: MarketFilter) -> Callable[[MarketReader], Any]:
        del chosen
        return load_region_data

    @override
    def build(self, data: Any, base: MarketBase) -> PageContent:
        language = self.context.language.current
        names = {place.city.id: display_name(place.city, language) for place in data.places}
        self.city.set_choices(self.tr("From"), [(id_, names.get(id_, id_)) for id_ in MEASURED_FROM])
        any_distance = self.tr("any distance")
        self.reach.set_choices(
            self.tr("Within"), [(one, any_distance if one == ANY else km_words(int(one), language)) for one in REACHES]
        )
        view = View(self.city.current, None if self.reach.current == ANY else int(self.reach.current))
        return build_region_content(data, base.vocabulary, language, view, self.filter)
