"""What the user looks at, in one frozen value."""

from dataclasses import dataclass, field

from explorer.market.filters import MarketFilter
from explorer.market.pay_filters import PayFilter


@dataclass(frozen=True, slots=True)
class Selection:
    """The whole of what the user looks at.

    A new field must be written to session files and view codes too; a test of `explorer.keeping` reminds of it.

    Attributes:
        filter: The employers that every view shows.
        tab: Key of the tab in front.
        sector_id: Sector on the detail card; `None` before the first choice.
        employer_id: Employer on the detail card; `None` for none.
        order: What the tab's list is sorted by, as `explorer.market.sorting.sort_text` writes it; empty for the tab's
            own order.
        pay: The pay figures that the salaries show.
    """

    filter: MarketFilter = field(default_factory=MarketFilter)
    tab: str = ""
    sector_id: str | None = None
    employer_id: str | None = None
    order: str = ""
    pay: PayFilter = field(default_factory=PayFilter)
