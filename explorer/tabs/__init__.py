"""The tabs that are built, as names only: a tab's module is imported when it is first opened.

Menus, shortcuts, exports and the command line iterate over `TABS`. A new tab adds one entry here.
"""

from dataclasses import dataclass
from importlib import import_module
from typing import Any

from explorer.workspace.language import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ViewSpec:
    """A picture that a tab can make without a window.

    Attributes:
        key: Its name on the command line.
        title: What it shows, for lists; translated in context "Views".
        builder: ``"module:function"`` with the signature of `explorer.tabs.pictures.PictureBuilder`.
        is_pay: Whether it shows pay figures and takes their filters, not those of employers.
        is_filtered: Whether it takes either.
        sheet: ``"module:function"`` with the signature of `explorer.tabs.pictures.SheetBuilder`, where the view can
            be written as a table too; "" where it cannot.
    """

    key: str
    title: str
    builder: str
    is_pay: bool = False
    is_filtered: bool = True
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class TabSpec:
    """A tab, or a page of one: pages share one title in the header and are switched in their view bars.

    Attributes:
        key: Its name in selections, saved views and actions.
        title: Translated in context "Tabs".
        path: ``"module:class"`` of a `Tab`.
        views: What it can make a picture of.
        part_of: The key of the tab it is a page of; "" where the header shows it.
        page_title: What the switch between pages calls it; "" for `title`.
    """

    key: str
    title: str
    path: str
    views: tuple[ViewSpec, ...]
    part_of: str = ""
    page_title: str = ""

    @property
    def group(self) -> str:
        """The key of the tab that the header shows for it."""
        return self.part_of or self.key


TAKE_HOME = "take-home"
"""The view that takes a pay, a tax year and a kind of income."""

TABS = (
    TabSpec(
        "sector-map",
        QT_TRANSLATE_NOOP("Tabs", "Sector map"),
        "explorer.tabs.sector_map_tab:SectorMapTab",
        (
            ViewSpec(
                "sector-map",
                QT_TRANSLATE_NOOP("Views", "Sector map: employers recorded, by sector and group"),
                "explorer.tabs.sector_pictures:build_map_picture",
            ),
            ViewSpec(
                "sector-bars",
                QT_TRANSLATE_NOOP("Views", "Sectors as bars, on the same figures as the map"),
                "explorer.tabs.sector_pictures:build_bars_picture",
            ),
        ),
    ),
    TabSpec(
        "employers",
        QT_TRANSLATE_NOOP("Tabs", "Employers"),
        "explorer.tabs.employers_tab:EmployersTab",
        (
            ViewSpec(
                "employers",
                QT_TRANSLATE_NOOP("Views", "Employers, best recorded first"),
                "explorer.tabs.employer_picture:build_employers_picture",
                sheet="explorer.tabs.employer_sheet:build_employer_sheet",
            ),
        ),
    ),
    TabSpec(
        "platforms",
        QT_TRANSLATE_NOOP("Tabs", "Platforms"),
        "explorer.tabs.platforms_tab:PlatformsTab",
        (
            ViewSpec(
                "platforms",
                QT_TRANSLATE_NOOP("Views", "Platforms side by side: the capabilities in which they differ"),
                "explorer.tabs.platform_pictures:build_platforms_picture",
                is_filtered=False,
                sheet="explorer.tabs.platform_table:build_matrix_sheet",
            ),
        ),
        page_title=QT_TRANSLATE_NOOP("Tabs", "Capabilities"),
    ),
    TabSpec(
        "platform-employers",
        QT_TRANSLATE_NOOP("Tabs", "Who uses it"),
        "explorer.tabs.platform_use_tab:PlatformUseTab",
        (
            ViewSpec(
                "platform-employers",
                QT_TRANSLATE_NOOP("Views", "Employers by cloud and relation, beside the adverts that ask for it"),
                "explorer.tabs.platform_use_content:build_use_picture",
                sheet="explorer.tabs.platform_use_content:build_use_sheet",
            ),
        ),
        part_of="platforms",
    ),
    TabSpec(
        "platform-regions",
        QT_TRANSLATE_NOOP("Tabs", "Near Pakistan"),
        "explorer.tabs.region_tab:RegionTab",
        (
            ViewSpec(
                "platform-regions",
                QT_TRANSLATE_NOOP("Views", "Regions of the clouds by their distance, with the least time light needs"),
                "explorer.tabs.region_content:build_regions_picture",
                is_filtered=False,
                sheet="explorer.tabs.region_content:build_regions_sheet",
            ),
        ),
        part_of="platforms",
    ),
    TabSpec(
        "training-cost",
        QT_TRANSLATE_NOOP("Tabs", "What it costs"),
        "explorer.tabs.training_cost_tab:TrainingCostTab",
        (
            ViewSpec(
                "training-cost",
                QT_TRANSLATE_NOOP(
                    "Views", "Training a model: renting GPUs beside buying them, and where it breaks even"
                ),
                "explorer.tabs.training_cost_pictures:build_training_cost_picture",
                is_filtered=False,
            ),
        ),
        part_of="platforms",
    ),
    TabSpec(
        "serving-cost",
        QT_TRANSLATE_NOOP("Tabs", "Serving"),
        "explorer.tabs.serving_tab:ServingTab",
        (
            ViewSpec(
                "serving-cost",
                QT_TRANSLATE_NOOP("Views", "An endpoint with peaks: machines that come and go beside machines kept"),
                "explorer.tabs.serving_content:build_serving_picture",
                is_filtered=False,
                sheet="explorer.tabs.serving_content:build_serving_sheet",
            ),
        ),
        part_of="platforms",
    ),
    TabSpec(
        "which-first",
        QT_TRANSLATE_NOOP("Tabs", "Which first?"),
        "explorer.tabs.which_first_tab:WhichFirstTab",
        (
            ViewSpec(
                "which-first",
                QT_TRANSLATE_NOOP("Views", "What is recorded of each cloud, side by side, without a ranking"),
                "explorer.tabs.which_first_content:build_first_picture",
                sheet="explorer.tabs.which_first_content:build_first_sheet",
            ),
        ),
        part_of="platforms",
    ),
    TabSpec(
        "certifications",
        QT_TRANSLATE_NOOP("Tabs", "Certifications"),
        "explorer.tabs.certification_tab:CertificationTab",
        (
            ViewSpec(
                "certifications",
                QT_TRANSLATE_NOOP("Views", "Exams of the vendors: level, state and price in dollars and rupees"),
                "explorer.tabs.certification_content:build_certifications_picture",
                is_filtered=False,
                sheet="explorer.tabs.certification_content:build_certifications_sheet",
            ),
        ),
        part_of="platforms",
    ),
    TabSpec(
        "salaries",
        QT_TRANSLATE_NOOP("Tabs", "Salaries"),
        "explorer.tabs.salaries_tab:SalariesTab",
        (
            ViewSpec(
                "salaries",
                QT_TRANSLATE_NOOP("Views", "Pay in Pakistan by role and level, one mark for each source"),
                "explorer.tabs.pay_pictures:build_salaries_picture",
                is_pay=True,
            ),
            ViewSpec(
                "salaries-remote",
                QT_TRANSLATE_NOOP("Views", "Remote pay for employers abroad, in USD"),
                "explorer.tabs.pay_pictures:build_remote_picture",
                is_pay=True,
            ),
            ViewSpec(
                "salary-disagreement",
                QT_TRANSLATE_NOOP("Views", "All sources on the pay of one role and level, and why they may differ"),
                "explorer.tabs.pay_pictures:build_disagreement_picture",
                is_pay=True,
            ),
            ViewSpec(
                "salary-claims",
                QT_TRANSLATE_NOOP("Views", "Claims on pay beside the values recomputed from their own table"),
                "explorer.tabs.claim_pictures:build_claims_picture",
                is_pay=True,
            ),
            ViewSpec(
                TAKE_HOME,
                QT_TRANSLATE_NOOP("Views", "Income tax along pay, and what is left of one pay"),
                "explorer.tabs.take_home_picture:build_take_home_picture",
                is_pay=True,
            ),
        ),
    ),
)


def load(path: str) -> Any:
    """Import what ``"module:name"`` names."""
    module, _, name = path.partition(":")
    return getattr(import_module(module), name)


def group_of(key: str) -> str:
    """Return the key of the tab that the header shows for a tab or page."""
    return next((tab.group for tab in TABS if tab.key == key), key)


def pages_of(group: str) -> tuple[TabSpec, ...]:
    """Return a tab with its pages, itself first."""
    return tuple(tab for tab in TABS if tab.group == group)


def find_view(key: str) -> ViewSpec | None:
    """Return the view with this key, or `None`."""
    return next((view for tab in TABS for view in tab.views if view.key == key), None)
