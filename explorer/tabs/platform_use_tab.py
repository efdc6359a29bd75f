"""Who uses it here: recorded employers by cloud, their relation and evidence, beside the adverts that ask for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from explorer.market.filters import Facet, MarketFilter
from explorer.tabs.page import PageTab
from explorer.tabs.page_content import PageContent
from explorer.tabs.platform_use_content import SHOW_EMPLOYERS, build_use_content, load_use_data
from explorer.widgets.list_button import ListButton
from explorer.workspace.context import TabContext
from explorer.workspace.market_service import MarketBase

if TYPE_CHECKING:
    from explorer.market.reader import MarketReader

RELATION, SECTOR = "relation", "sector"


class PlatformUseTab(PageTab):
    """Follows the filter of employers; each cloud is a row, or each sector of each cloud."""

    KEY = "platform-employers"
    DEPENDS_ON = frozenset({"filter"})

    def __init__(self, context: TabContext) -> None:
        self.rows_by = ListButton(context.theme, "", [(RELATION, RELATION), (SECTOR, SECTOR)])
        super().__init__(context, (self.rows_by,))
        self.rows_by.chosen.connect(lambda _key: self.write())

    @override
    def question(self, chosen: MarketFilter) -> Callable[[MarketReader], Any]:
        return partial(load_use_data, chosen=chosen)

    @override
    def build(self, data: Any, base: MarketBase) -> PageContent:
        is_by_sector = self.rows_by.current == SECTOR
        return build_use_content(data, base, self.context.language.current, is_by_sector=is_by_sector)

    @override
    def retranslate(self) -> None:
        choices = [(RELATION, self.tr("Relation")), (SECTOR, self.tr("Sector"))]
        self.rows_by.set_choices(self.tr("By"), choices)
        super().retranslate()

    @override
    def act(self, key: str) -> None:
        """List the employers that use the chosen cloud, with the filters in force and one step back."""
        if key != SHOW_EMPLOYERS or self.chosen_key is None:
            return
        cloud_id, _, sector_id = self.chosen_key.partition("/")
        chosen = self.context.store.current.filter.with_values(Facet.PLATFORM, {cloud_id})
        if sector_id:
            chosen = chosen.with_values(Facet.SECTOR, {sector_id})
        self.context.store.update(filter=chosen, tab="employers")
